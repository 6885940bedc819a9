"""The town's day: what a clock that may be wrong is allowed to say about the day a ticket belongs to."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.errors import Code, KioskError

BRUSSELS = ZoneInfo("Europe/Brussels")

BUILT = date(2026, 1, 1)
"""The year this program was made: no kiosk can have a true clock that says an earlier day."""

LEAP_DAYS = 7
"""A clock that is at most so many days ahead of the last day known to be right is believed."""


class Doubt(StrEnum):
    """Why a clock is not believed."""

    BEHIND = "behind"
    AHEAD = "ahead"
    BEFORE_BUILT = "before built"


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the clock says (`today`, in Brussels), the service day that follows from it, and why they may differ.

    `day` None: the kiosk has never known a day and this one cannot be true.
    """

    today: date
    day: date | None
    doubt: Doubt | None = None


def read_clock(now: datetime, last: date | None, known: date | None = None) -> ClockReading:
    """Return the service day of a moment (aware, any zone), and whether the clock is doubtful.

    `last` is the greatest service day with a ticket, `known` the day that was last known to be right: seen by the
    running kiosk from one day to the next, or confirmed by staff. The promises, R7: the day never goes back behind
    `last`, so a clock behind it continues that day's series and no number is given twice; a clock more than LEAP_DAYS
    ahead opens no new day until staff confirm. The first day ever is believed unless the program did not exist yet.
    """
    today = now.astimezone(BRUSSELS).date()
    if last is None and known is None:
        return ClockReading(today, today) if today >= BUILT else ClockReading(today, None, Doubt.BEFORE_BUILT)
    if last is not None and today < last:
        return ClockReading(today, last, Doubt.BEHIND)
    if last is not None and (today - last).days <= LEAP_DAYS:
        return ClockReading(today, today)
    if known is not None and abs((today - known).days) <= LEAP_DAYS:
        return ClockReading(today, today)
    if last is not None:
        return ClockReading(today, last, Doubt.AHEAD)
    return _without_tickets(today, known)


def _without_tickets(today: date, known: date | None) -> ClockReading:
    """A kiosk that has known a day but given no ticket yet: the day it knew stands until staff confirm another."""
    if known is None or today < BUILT:
        return ClockReading(today, known, Doubt.BEFORE_BUILT)
    return ClockReading(today, known, Doubt.AHEAD if today > known else Doubt.BEHIND)


def service_day(now: datetime, last: date | None, known: date | None = None) -> date:
    """Return the service day alone; see `read_clock`. Raises KioskError (CLOCK) when there is none to go by."""
    reading = read_clock(now, last, known)
    if reading.day is None:
        raise KioskError(
            Code.CLOCK,
            "De klok van de kiosk staat fout. Vraag een nummer aan de balie.",
            f"the clock says {reading.today.isoformat()}, before this program was made, and no ticket was ever given "
            "here to go by. Set the date of this machine, then try again.",
        )
    return reading.day
