"""Fees per second: every case of a town, asked one after the other, nothing remembered between two."""

from __future__ import annotations

import time

from kiosk.domain.fees import Case, quote_case
from kiosk.domain.town import Ground, Reason
from kiosk.ui.tour import MOMENT
from kiosk.wiring import check_profile
from tests.benchmarks.figures import Figure

LEAST = 2_000


def measure(rounds: int = 5) -> list[Figure]:
    """Return the milliseconds that so many quotes take as may be asked in a second; a second is the goal."""
    town = check_profile("izegem", MOMENT.date()).profile
    cases = [
        Case((card,), (age,), (reason,), (ground,), procedure)
        for card in (each.id for each in town.cards)
        for age in (0, 5, 11, 12, 15, 17, 18, 30, 64, 65, 99)
        for reason in Reason
        for ground in Ground
        for procedure in town.procedure_ids()
    ]
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        for case in cases:
            quote_case(town, case, MOMENT.date())
        times.append((time.perf_counter() - begun) * 1000 * LEAST / len(cases))
    return [Figure(f"{LEAST:,} quotes of one town", "ms", times, 1000.0)]
