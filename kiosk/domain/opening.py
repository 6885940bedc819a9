"""Whether the kiosk gives tickets now: by the town's hours, or as staff set it by hand for today."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.hours import OpeningHours, Phase, next_opening, standing
from kiosk.domain.texts import LocalText


class Openness(StrEnum):
    """Whether tickets are given, and if not, why."""

    OPEN = "open"
    CLOSED = "closed"
    LAST_TICKET_PASSED = "last-ticket-passed"
    CLOSED_BY_HAND = "closed-by-hand"
    OUT_OF_ORDER = "out-of-order"


class Hand(StrEnum):
    """What staff set by hand: open or closed for one day, out of order until they say otherwise."""

    OPEN = "open"
    CLOSED = "closed"
    OUT_OF_ORDER = "out-of-order"


@dataclass(frozen=True, slots=True)
class ByHand:
    """What staff set, on which day (Brussels), and what they tell visitors."""

    hand: Hand
    day: date
    message: LocalText | None = None


@dataclass(frozen=True, slots=True)
class OpenState:
    """Whether tickets are given. `until` (UTC): when open, the end of tickets; else the next opening; None: unknown.

    `by_hand`: staff set it for today. `message`: what staff tell visitors.
    """

    kind: Openness
    until: datetime | None = None
    by_hand: bool = False
    message: LocalText | None = None

    @property
    def gives_tickets(self) -> bool:
        """Whether a visitor can have a ticket."""
        return self.kind is Openness.OPEN


ALWAYS_OPEN = OpenState(Openness.OPEN)
"""A town without opening hours."""


def open_state(hours: OpeningHours | None, set_by_hand: ByHand | None, now: datetime) -> OpenState:
    """Return whether tickets are given at a moment (aware). What staff set for another day holds no longer."""
    if set_by_hand is not None and set_by_hand.hand is Hand.OUT_OF_ORDER:
        return OpenState(Openness.OUT_OF_ORDER, None, True, set_by_hand.message)
    today = now.astimezone(BRUSSELS).date()
    if set_by_hand is not None and set_by_hand.day == today:
        tomorrow = datetime.combine(today + timedelta(days=1), time(), BRUSSELS)
        if set_by_hand.hand is Hand.OPEN:
            return OpenState(Openness.OPEN, tomorrow, True)
        again = None if hours is None else next_opening(hours, tomorrow)
        return OpenState(Openness.CLOSED_BY_HAND, again, True, set_by_hand.message)
    if hours is None:
        return ALWAYS_OPEN
    phase, until = standing(hours, now)
    return OpenState(_OF_PHASE[phase], until)


_OF_PHASE = {
    Phase.OPEN: Openness.OPEN,
    Phase.CLOSED: Openness.CLOSED,
    Phase.LAST_TICKET_PASSED: Openness.LAST_TICKET_PASSED,
}
