"""A clock that jumps under a running kiosk and between starts (the promises, R7): the service day never goes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from tests.faults.hall import lobby_on
from tests.faults.table import Account

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BATTERY = datetime(1970, 1, 1, tzinfo=UTC) - NOON
"""What a dead battery makes of the clock."""
JUMPS = {
    "back an hour": (-HOUR, NOON.date(), False),
    "back over midnight": (-13 * HOUR, NOON.date(), True),
    "back a year": (-365 * DAY, NOON.date(), True),
    "dead battery": (BATTERY, NOON.date(), True),
    "on an hour": (HOUR, NOON.date(), False),
    "on a day": (DAY, NOON.date() + DAY, False),
    "on a week": (7 * DAY, NOON.date() + 7 * DAY, False),
    "on a month": (31 * DAY, NOON.date(), True),
    "on ten years": (3652 * DAY, NOON.date(), True),
}
"""How far the clock jumps, the service day then, and whether staff are told."""
NIGHTS = [datetime(2026, 10, 25, tzinfo=UTC), datetime(2027, 3, 28, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC)]
"""The two nights that are an hour off, and the last of a year."""


@pytest.mark.parametrize("restarts", [False, True], ids=["running", "restarted"])
@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_and_comes_back(
    tmp_path: Path, account: Callable[[str], Account], jump: str, restarts: bool
) -> None:
    far, day, doubtful = JUMPS[jump]
    told, now = account("clock jumps"), [NOON]
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        assert hall.ticket() == 1
        if not restarts:
            now[0] = NOON + far
            _jumped(hall_ticket=hall.ticket, given=told.given, day=day.isoformat())
            hall.desk().tickets.alerts.note_clock()
            assert ("clock doubtful" in hall.alerts()) is doubtful
    if restarts:
        now[0] = NOON + far
        with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
            _jumped(hall_ticket=hall.ticket, given=told.given, day=day.isoformat())
    now[0] = NOON + HOUR
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        hall.ticket()
        assert told.given[-1][0] == max(day, NOON.date()).isoformat(), "a service day never goes back"
    told.settle(tmp_path)


def _jumped(hall_ticket: Callable[[], int], given: list[tuple[str, str]], day: str) -> None:
    number = hall_ticket()
    assert given[-1][0] == day
    assert number == (2 if day == NOON.date().isoformat() else 1)


@pytest.mark.parametrize("night", NIGHTS, ids=str)
def test_a_night_through(tmp_path: Path, account: Callable[[str], Account], night: datetime) -> None:
    told, now = account("clock jumps"), [night]
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        for quarter in range(-12, 12):
            now[0] = night + quarter * HOUR / 4
            hall.ticket()
    days = [day for day, _ in told.given]
    assert days == sorted(days)
    assert len(set(days)) == 2
    told.settle(tmp_path)


def test_a_first_start_before_the_program_was_made(tmp_path: Path, account: Callable[[str], Account]) -> None:
    told, now = account("clock jumps"), [NOON + BATTERY]
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        assert Code.CLOCK.value in hall.visit()
        hall.desk().tickets.alerts.note_clock()
        assert "clock doubtful" in hall.alerts()
        now[0] = NOON
        assert hall.ticket() == 1
        hall.desk().tickets.alerts.note_clock()
        assert "clock doubtful" not in hall.alerts()
    told.settle(tmp_path)
