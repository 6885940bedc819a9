"""Fees per second: every case of a town, asked one after the other, nothing remembered between two."""

from __future__ import annotations

import time

from kiosk.domain.fees import Case, quote_case
from kiosk.domain.town import Ground, Reason
from kiosk.ui.walks import MOMENT
from kiosk.wiring.files import check_profile
from tests.benchmarks.figures import Figure

LEAST = 2_000
"""Quotes a second that a kiosk must be able to make, so that no page and no list of staff waits for a fee."""


def measure(rounds: int = 5) -> list[Figure]:
    """Return how many a second there are in each round through all cases."""
    town = check_profile("izegem", MOMENT.date()).profile
    cases = [
        Case((card,), (age,), (reason,), (ground,), procedure)
        for card in (each.id for each in town.cards)
        for age in (0, 5, 11, 12, 15, 17, 18, 30, 64, 65, 99)
        for reason in Reason
        for ground in Ground
        for procedure in town.procedure_ids()
    ]
    rates = []
    for _ in range(rounds):
        begun = time.perf_counter()
        for case in cases:
            quote_case(town, case, MOMENT.date())
        rates.append(len(cases) / (time.perf_counter() - begun))
    return [Figure("quotes of one town, every case", "a second", rates, LEAST, least=True)]
