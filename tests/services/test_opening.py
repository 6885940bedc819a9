"""Staff open and close by hand: for today, across restarts, with a message, and each act in the audit log."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.hours import OpeningHours, Period
from kiosk.domain.opening import Openness
from kiosk.domain.staff import Act, Actor
from kiosk.services.opening import LONGEST_MESSAGE, Opening
from kiosk.storage import DATABASE, Store
from tests.support.towns import IZEGEM

AN = Actor("An", "root")
HOURS = OpeningHours(((Period(540, 720),),) * 7)
TOWN = replace(IZEGEM, hours=HOURS)


class Hall:
    """A kiosk whose clock is set by hand, started anew for each act."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.town = TOWN
        self.moment = datetime(2026, 11, 23, 10, 0, tzinfo=BRUSSELS)

    def do(self, act: str, *args: object) -> Openness:
        with Store(self._folder) as store:
            opening = Opening(store, lambda: self.town, lambda: self.moment)
            return Openness(getattr(opening, act)(*args).kind)

    def acts(self) -> list[tuple[str, Act, str]]:
        with Store(self._folder) as store:
            return [(each.actor.name, each.act, each.detail) for each in store.acts(50)][::-1]


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


def test_close_and_open_again(hall: Hall) -> None:
    assert hall.do("now") is Openness.OPEN
    assert hall.do("close", AN, {"nl": "Vergadering.", "en": "Meeting."}) is Openness.CLOSED_BY_HAND
    assert hall.do("now") is Openness.CLOSED_BY_HAND
    assert hall.do("open", AN) is Openness.OPEN
    assert hall.acts() == [("An", Act.CLOSED, "Vergadering."), ("An", Act.OPENED, "")]


def test_closed_by_hand_ends_with_the_day(hall: Hall) -> None:
    hall.do("close", AN)
    hall.moment += timedelta(days=1)
    assert hall.do("now") is Openness.OPEN


def test_opened_by_hand_after_hours_until_midnight(hall: Hall) -> None:
    hall.moment += timedelta(hours=8)
    assert hall.do("now") is Openness.CLOSED
    assert hall.do("open", AN) is Openness.OPEN
    hall.moment = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    assert hall.do("now") is Openness.CLOSED


def test_open_within_the_hours_leaves_the_hours_in_charge(hall: Hall) -> None:
    hall.do("out_of_order", AN)
    hall.do("open", AN)
    hall.moment += timedelta(hours=4)
    assert hall.do("now") is Openness.CLOSED


def test_what_cannot_be_logged_changes_nothing(hall: Hall, tmp_path: Path) -> None:
    hall.do("close", AN)
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database:
        database.execute("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no log'); END")
        for act in ("open", "out_of_order"):
            with pytest.raises(sqlite3.IntegrityError, match="no log"):
                hall.do(act, AN)
        database.execute("DROP TRIGGER no_log")
    assert hall.do("now") is Openness.CLOSED_BY_HAND
    assert [act for _, act, _ in hall.acts()] == [Act.CLOSED]


def test_out_of_order_stays_for_days(hall: Hall) -> None:
    hall.do("out_of_order", AN)
    hall.moment += timedelta(days=9)
    assert hall.do("now") is Openness.OUT_OF_ORDER
    assert hall.acts() == [("An", Act.OUT_OF_ORDER, "")]


@pytest.mark.parametrize(
    "message",
    [{"en": "Meeting."}, {"nl": "x" * (LONGEST_MESSAGE + 1)}, {"nl": "goed", "xx": "?"}, {"nl": "a\x07b"}],
)
def test_a_message_that_cannot_be_shown_changes_nothing(hall: Hall, message: dict[str, str]) -> None:
    with pytest.raises(KioskError) as caught:
        hall.do("close", AN, message)
    assert caught.value.code is Code.INPUT_VALUE
    assert hall.do("now") is Openness.OPEN
    assert hall.acts() == []


def test_an_empty_message_is_none(hall: Hall) -> None:
    assert hall.do("close", AN, {"nl": "  "}) is Openness.CLOSED_BY_HAND
