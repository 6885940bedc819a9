"""A clock that jumps under a running kiosk and between starts (the promises, R7): the service day never goes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from tests.faults.hall import Hall, lobby_on
from tests.faults.table import Account, Side

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
            _jumped(hall, told, day, doubtful=doubtful)
    if restarts:
        now[0] = NOON + far
        with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
            _jumped(hall, told, day, doubtful=doubtful)
    now[0] = NOON + HOUR
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        hall.ticket()
        told.holds(
            Side.DATABASE, told.given[-1][0] == max(day, NOON.date()).isoformat(), "a service day that goes back"
        )
    told.settle(tmp_path)


def _jumped(hall: Hall, told: Account, day: date, *, doubtful: bool) -> None:
    """A visitor comes after the jump, then the kiosk looks after itself; staff read their list and the doctor."""
    number = hall.ticket()
    told.holds(Side.VISITOR, told.given[-1][0] == day.isoformat(), told.given)
    told.holds(Side.VISITOR, number == (2 if day == NOON.date() else 1), told.given)
    hall.look()
    told.holds(Side.STAFF, ("clock doubtful" in hall.alerts()) is doubtful, hall.alerts())
    told.holds(Side.STAFF, ("clock" in hall.doctor()) is doubtful, hall.doctor())


@pytest.mark.parametrize("night", NIGHTS, ids=str)
def test_a_night_through(tmp_path: Path, account: Callable[[str], Account], night: datetime) -> None:
    told, now = account("clock jumps"), [night]
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        for quarter in range(-12, 12):
            now[0] = night + quarter * HOUR / 4
            hall.ticket()
        hall.look()
        told.holds(Side.STAFF, "clock doubtful" not in hall.alerts(), "a night is no doubt")
    days = [day for day, _ in told.given]
    told.holds(Side.VISITOR, days == sorted(days) and len(set(days)) == 2, days)
    told.settle(tmp_path)


def test_a_first_start_before_the_program_was_made(tmp_path: Path, account: Callable[[str], Account]) -> None:
    told, now = account("clock jumps"), [NOON + BATTERY]
    with lobby_on(tmp_path, told, clock=lambda: now[0]) as hall:
        said = hall.visit()
        told.holds(Side.VISITOR, Code.CLOCK.value in said, said)
        hall.look()
        told.holds(Side.STAFF, "clock doubtful" in hall.alerts(), hall.alerts())
        now[0] = NOON
        told.holds(Side.VISITOR, hall.ticket() == 1, told.given)
        hall.look()
        told.holds(Side.STAFF, "clock doubtful" not in hall.alerts(), hall.alerts())
    told.settle(tmp_path)
