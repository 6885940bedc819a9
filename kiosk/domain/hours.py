"""A town's opening hours: weekly periods with breaks, closing days, special days; by the wall clock of Brussels.

A time of the wall clock means the first moment at which the clock shows it, or has jumped over it. So both nights of
the change of time come out right: the hour that is there twice lies within its period as a whole, and a period that
begins or ends in the hour that is not there begins or ends at the jump.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.texts import LocalText

DAY_END = 24 * 60
"""Minutes of a day on the wall clock: the end of its last hour."""

_AHEAD_DAYS = 400
"""How far ahead an opening is looked for: a year, and some weeks of works."""

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Open from `opens` until just before `closes`: minutes of the wall clock since midnight, at most DAY_END."""

    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class OtherDays:
    """Days, both included, on which the weekly hours do not hold. No periods: closed. `name`: what is on then."""

    first: date
    last: date
    periods: tuple[Period, ...] = ()
    name: LocalText | None = None


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When a town's desks are open. `week` has the periods of seven days, Monday first; a break lies between two.

    `last_ticket_minutes`: so many minutes before the end of each period no ticket is given any more.
    """

    week: tuple[tuple[Period, ...], ...]
    other_days: tuple[OtherDays, ...] = ()
    last_ticket_minutes: int = 0

    def other(self, day: date) -> OtherDays | None:
        """Return what holds on this day instead of the weekly hours; a day by itself comes before a stretch of days."""
        found = [each for each in self.other_days if each.first <= day <= each.last]
        return min(found, key=lambda each: each.last - each.first, default=None)

    def on(self, day: date) -> tuple[Period, ...]:
        """Return the periods of a day in their order; none when it is a closing day."""
        other = self.other(day)
        return self.week[day.weekday()] if other is None else other.periods


class Phase(StrEnum):
    """How the hours stand at a moment."""

    OPEN = "open"
    LAST_TICKET_PASSED = "last-ticket-passed"
    CLOSED = "closed"


class Standing(NamedTuple):
    """How the hours stand. `until` (UTC): the end of tickets while open, else the next opening; None: not known."""

    phase: Phase
    until: datetime | None


def moment_of(day: date, minutes: int) -> datetime:
    """Return the first moment (UTC) at which the wall clock shows so many minutes after midnight, or more."""
    wall = datetime.combine(day, time(), BRUSSELS) + timedelta(minutes=minutes)
    while (moment := wall.astimezone(UTC)).astimezone(BRUSSELS) != wall:
        wall += _MINUTE  # the clock jumps over this time in spring
    return moment


def standing(hours: OpeningHours, now: datetime) -> Standing:
    """Return how the hours stand at a moment (aware, any zone)."""
    margin = timedelta(minutes=hours.last_ticket_minutes)
    passed = False
    for opens, closes in _stretches(hours, now.astimezone(BRUSSELS).date()):
        if closes <= now:
            continue
        if now < opens:
            return Standing(Phase.LAST_TICKET_PASSED if passed else Phase.CLOSED, opens)
        if now < closes - margin:
            return Standing(Phase.OPEN, closes - margin)
        passed = True
    return Standing(Phase.LAST_TICKET_PASSED if passed else Phase.CLOSED, None)


def next_opening(hours: OpeningHours, moment: datetime) -> datetime | None:
    """Return the first moment from this one on (UTC) at which tickets are given; None when none is in sight."""
    found = standing(hours, moment)
    return moment.astimezone(UTC) if found.phase is Phase.OPEN else found.until


def _stretches(hours: OpeningHours, day: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield from the day before this one on when it is open, in UTC; what goes on over midnight is one stretch."""
    held: tuple[datetime, datetime] | None = None
    for ahead in range(-1, _AHEAD_DAYS):
        on = day + timedelta(days=ahead)
        for period in hours.on(on):
            opens, closes = moment_of(on, period.opens), moment_of(on, period.closes)
            if closes <= opens:  # it lies within the hour that is not there
                continue
            if held is not None and held[1] >= opens:
                held = (held[0], closes)
                continue
            if held is not None:
                yield held
            held = (opens, closes)
    if held is not None:
        yield held
