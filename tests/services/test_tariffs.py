"""What staff may decide about a town's tariffs, and what is told to be missing; nobody decides while another does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import Act, Actor
from kiosk.domain.town import Profile, Tariff
from kiosk.services.tariffs import Lack, Missing, TariffDesk
from tests.services.scripted import Clock
from tests.support.towns import IZEGEM

AN = Actor("An")


class Office:
    """The files of a town, in memory."""

    def __init__(self, town: Profile) -> None:
        self.town = town
        self.confirmed: list[tuple[str, date]] = []

    def in_force(self, today: date) -> Profile:
        del today
        return self.town

    def candidates(self) -> tuple[Path, ...]:
        return ()

    def read(self, file: Path, today: date) -> tuple[Profile, tuple[str, ...]]:
        del file, today
        return self.town, ()

    def install(self, file: Path, today: date) -> Profile:
        del file, today
        return self.town

    def can_roll_back(self) -> bool:
        return False

    def rollback(self, today: date) -> Profile | None:
        del today
        return None

    def confirm(self, town: str, tariff: Tariff, until: date) -> None:
        assert town == self.town.id
        self.confirmed.append((tariff.id, until))


class Notes:
    """The audit log, in memory; also the turns: `free` says whether one is to be had, `given_back` counts them."""

    def __init__(self) -> None:
        self.acts: list[tuple[Act, str]] = []
        self.free = True
        self.given_back = 0

    def note(self, actor: Actor, act: Act, ticket: int | None = None, detail: str = "") -> None:
        assert (actor, ticket) == (AN, None)
        self.acts.append((act, detail))

    def take(self, name: str, seconds: float) -> Callable[[], None] | None:
        del name, seconds
        return self._give_back if self.free else None

    def _give_back(self) -> None:
        self.given_back += 1


def desk(town: Profile) -> tuple[TariffDesk, Office, Notes]:
    office, notes = Office(town), Notes()
    return TariffDesk(office, Clock(), notes, notes), office, notes


@pytest.mark.parametrize("year", [2025, 2028])
def test_only_this_year_and_the_next_can_be_confirmed(year: int) -> None:
    tariffs, office, notes = desk(IZEGEM)
    with pytest.raises(KioskError, match="only 2026 and 2027") as caught:
        tariffs.confirm(year, AN)
    assert caught.value.code is Code.INPUT_VALUE
    assert (office.confirmed, notes.acts) == ([], [])


def test_a_year_in_which_no_tariff_holds_cannot_be_confirmed_and_the_turn_is_given_back() -> None:
    ended = replace(IZEGEM.tariffs[0], valid_until=date(2026, 12, 31))
    tariffs, office, notes = desk(replace(IZEGEM, tariffs=(ended,)))
    with pytest.raises(KioskError, match="no tariff of izegem holds in 2027"):
        tariffs.confirm(2027, AN)
    assert (office.confirmed, notes.acts, notes.given_back) == ([], [], 1)
    assert tariffs.confirm(2026, AN) == (ended.id,)
    assert office.confirmed == [(ended.id, date(2026, 12, 31))]
    assert notes.acts == [(Act.TARIFF_CONFIRMED, f"izegem/{ended.id} until 2026-12-31")]


def test_nobody_decides_while_somebody_else_does() -> None:
    tariffs, office, notes = desk(IZEGEM)
    notes.free = False
    for decide in (
        lambda: tariffs.confirm(2026, AN),
        lambda: tariffs.install(Path("new.toml"), AN),
        lambda: tariffs.rollback(AN),
    ):
        with pytest.raises(KioskError) as caught:
            decide()
        assert caught.value.code is Code.DATABASE_BUSY
    assert (office.confirmed, notes.acts, notes.given_back) == ([], [], 0)


def test_without_an_earlier_file_nothing_is_taken_back() -> None:
    tariffs, _, notes = desk(IZEGEM)
    with pytest.raises(KioskError) as caught:
        tariffs.rollback(AN)
    assert (caught.value.code, notes.acts, notes.given_back) == (Code.NO_EARLIER_TOWN, [], 1)


def test_what_is_missing_is_told_the_most_urgent_first() -> None:
    (tariff,) = IZEGEM.tariffs
    this_year = replace(tariff, valid_until=date(2026, 12, 31))
    late = replace(tariff, confirmed_until=date(2026, 6, 30))
    bare = replace(tariff, rules=())
    assert desk(replace(IZEGEM, tariffs=(this_year,)))[0].missing() == (Missing(Lack.TARIFF_NEXT_YEAR),)
    assert desk(replace(IZEGEM, tariffs=(late,)))[0].missing() == (
        Missing(Lack.CONFIRMED_TODAY, tariff.id),
        Missing(Lack.CONFIRMED_NEXT_YEAR, tariff.id),
    )
    nothing = desk(replace(IZEGEM, tariffs=()))[0].missing()
    assert nothing[:2] == (Missing(Lack.TARIFF_TODAY), Missing(Lack.TARIFF_NEXT_YEAR))
    without = desk(replace(IZEGEM, tariffs=(bare,)))[0].missing()
    assert [each.subject for each in without if each.lack is Lack.AMOUNT] == [card.id for card in IZEGEM.cards]
