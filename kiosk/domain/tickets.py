"""A ticket for the queue: its states, its number, the day it belongs to. It is about a case, never about a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.clock import BRUSSELS as BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.town import Lane


class State(StrEnum):
    """How far a ticket came, in the order in which it happens; each is durable before the next begins."""

    RECORDED = "recorded"
    SENT = "sent"
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"


NEXT_STATES = {
    State.RECORDED: frozenset({State.SENT, State.FAILED}),
    State.SENT: frozenset({State.CONFIRMED, State.UNCONFIRMED, State.FAILED}),
    State.CONFIRMED: frozenset(),
    State.UNCONFIRMED: frozenset(),
    State.FAILED: frozenset(),
}
"""What may follow what; nothing ever goes back."""


@dataclass(frozen=True, slots=True)
class TicketRequest:
    """What a visit asks for. `card` may be "unknown"; what the journey does not ask is None.

    `reason` and `procedure` are kept so that a copy has the checklist and the fee of the first paper; the ground of a
    stay is not, as it says more of a person than the desk needs.
    """

    visit: str
    purpose: str
    language: str
    appointment: bool | None = None
    card: str | None = None
    age_band: str | None = None
    tariff: str | None = None
    reason: str | None = None
    procedure: str | None = None


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as recorded. `id` never changes and is in the QR; `day` is the service day; times are UTC.

    `prefix` and `number` are what people read ("V 042").
    """

    id: int
    visit: str
    day: date
    lane: str
    prefix: str
    number: int
    state: State
    request: TicketRequest
    recorded_at: datetime
    sent_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def label(self) -> str:
        """The number as people read it: "V 042", and "V 1000" after 999."""
        return label(self.prefix, self.number)

    @property
    def name(self) -> str:
        """What tells it from every other one: "V 042 of 2026-11-23", for IT; the label alone comes back each day."""
        return f"{self.label} of {self.day}"


def label(prefix: str, number: int) -> str:
    """Return the number as people read it, three digits at least."""
    return f"{prefix}\u00a0{number:03d}"


GAP = 10
"""At least so many numbers are left out after a restore, as the last ones given may be known nowhere any more."""


def next_number(lane: Lane, last: int | None, floor: int | None = None) -> int:
    """Return the number after `last` (None: none yet today). Raises KioskError (LANE_FULL) at a series' end.

    `floor` is the highest number known to be given before the records were lost: the series goes on at a full hundred
    above it.
    """
    if floor is not None and (last is None or last <= floor):
        number = _after_loss(lane, max(floor, lane.first - 1))
    else:
        number = lane.first if last is None else max(lane.first, last + 1)
    if number > lane.last and not lane.continues:
        raise KioskError(
            Code.LANE_FULL,
            "Alle nummers van vandaag zijn uitgedeeld. Vraag het aan de balie.",
            f"lane {lane.id!r} has given all its numbers {lane.first} to {lane.last} today; "
            "raise `last` or set `continues = true` for this lane in the profile.",
        )
    return number


def _after_loss(lane: Lane, floor: int) -> int:
    """A full hundred, so that people see the gap; a lane too short for it goes on as far above as it can."""
    hundred = (floor + GAP) // 100 * 100 + 100
    if lane.continues or hundred <= lane.last:
        return hundred
    return floor + 1 + GAP if floor + 1 + GAP <= lane.last else floor + 1


@dataclass(frozen=True, slots=True)
class LaneOverride:
    """A lane's numbers on this kiosk, where several share a hall; None leaves what the town's profile says.

    With `last` the lane stops there: it must not go on into the numbers of another kiosk.
    """

    first: int | None = None
    last: int | None = None
    prefix: str | None = None


def with_override(lane: Lane, overrides: Mapping[str, LaneOverride]) -> Lane:
    """Return the lane as this kiosk gives it out; `overrides` by the lane's id."""
    own = overrides.get(lane.id)
    if own is None:
        return lane
    return replace(
        lane,
        first=lane.first if own.first is None else own.first,
        last=lane.last if own.last is None else own.last,
        prefix=lane.prefix if own.prefix is None else own.prefix,
        continues=lane.continues and own.last is None,
    )


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two lanes of two kiosks that would give the same label to two people. `last` None: without end."""

    one: str
    other: str
    prefix: str
    first: int
    last: int | None


def overlaps(one: Sequence[Lane], other: Sequence[Lane]) -> tuple[Overlap, ...]:
    """Return every pair of lanes of two kiosks of one hall that share a letter and numbers; empty is well.

    Give each kiosk's lanes as they are with its overrides. A lane that continues after its last number has no end.
    """
    found = []
    for left in one:
        for right in other:
            first = max(left.first, right.first)
            ends = [lane.last for lane in (left, right) if not lane.continues]
            last = min(ends) if ends else None
            if left.prefix == right.prefix and (last is None or first <= last):
                found.append(Overlap(left.id, right.id, left.prefix, first, last))
    return tuple(found)
