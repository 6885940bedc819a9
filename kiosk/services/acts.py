"""What staff do with tickets: find, reprint, void, hand over, issue; for the screen and the command line alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import uuid4

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Journey
from kiosk.domain.opening import ALWAYS_OPEN
from kiosk.domain.questions import Answers
from kiosk.domain.staff import Act, Actor, ReprintReason, VoidReason
from kiosk.domain.tickets import State, Ticket
from kiosk.services.audit import Audit, Entry
from kiosk.services.devices import Attempt
from kiosk.services.staff import Accounts
from kiosk.services.tickets import Printed
from kiosk.services.visits import Outcome, VisitDesk
from kiosk.services.worklist import Find, Line, TicketPage, Voided

ON_A_PAGE = 6
BY_STAFF = "staff-"
"""How the id of a visit begins that staff made on a visitor's behalf."""


class ActStore(Protocol):
    """Where it is kept; each method is durable when it returns and raises KioskError when it cannot be."""

    def ticket(self, ticket: int) -> Ticket | None:
        """The ticket with this id."""

    def lines(self, day: date, find: Find, limit: int, offset: int) -> tuple[Line, ...]:
        """A page of a day's tickets, the newest first; before them the very number that is looked for."""

    def states(self, day: date) -> dict[str, int]:
        """How many tickets of a day stand where."""

    def attempts(self, ticket: int) -> tuple[Attempt, ...]:
        """Every step of every print of a ticket."""

    def void(self, ticket: int, at: datetime, actor: Actor, why: str) -> bool:
        """Mark it as no longer counting, and log it; False: it was."""

    def undo_void(self, ticket: int, at: datetime, actor: Actor) -> bool:
        """Take that back, and log it; False: it was not."""

    def hand_over(self, ticket: int, at: datetime, actor: Actor) -> bool:
        """Mark that the visitor has it, and log it; False: it is void, or somebody dealt with it before."""

    def voided(self, ticket: int) -> Voided | None:
        """Who marked it as no longer counting."""


class What(StrEnum):
    """What can happen to a ticket."""

    RECORDED = "recorded"
    SENT = "sent"
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"
    VOIDED = "voided"
    VOID_UNDONE = "void undone"
    HANDED_OVER = "handed over"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a ticket: when (aware, UTC), what, to which copy (0: the first paper), who, and why."""

    at: datetime
    what: What
    copy: int = 0
    who: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned ticket; `today` False: it is of an earlier service day."""

    ticket: Ticket
    today: bool


_ACTS = {
    Act.VOIDED: What.VOIDED,
    Act.VOID_UNDONE: What.VOID_UNDONE,
    Act.HANDED_OVER: What.HANDED_OVER,
    Act.ISSUED: What.ISSUED,
}
"""Acts that stand in a ticket's history; copies stand there with their own steps."""


class StaffDesk:
    """The tickets of one kiosk in the hands of one person. Every act is logged with who did it."""

    def __init__(
        self,
        visits: VisitDesk,
        store: ActStore,
        audit: Audit,
        actor: Actor,
        clock: Callable[[], datetime],
    ) -> None:
        """`clock` is the present moment, aware."""
        self._visits, self._store, self._audit, self._actor, self._clock = visits, store, audit, actor, clock

    # -- looking -------------------------------------------------------------------------------------------------

    def day(self) -> date:
        """Return the present service day."""
        return self._visits.tickets.day()

    def today(self, find: Find | None = None, page: int = 0, *, on_a_page: int = ON_A_PAGE) -> TicketPage:
        """Return a page of the day's tickets, the newest first; page 0 has the newest."""
        return self.on(self.day(), find, page, on_a_page=on_a_page)

    def on(self, day: date, find: Find | None = None, page: int = 0, *, on_a_page: int = ON_A_PAGE) -> TicketPage:
        """Return a page of a service day's tickets, the newest first."""
        lines = self._store.lines(day, find or Find(), on_a_page + 1, max(page, 0) * on_a_page)
        return TicketPage(day, lines[:on_a_page], len(lines) > on_a_page, self._store.states(day))

    def worklist(self, page: int = 0, *, on_a_page: int = ON_A_PAGE) -> TicketPage:
        """Return the day's tickets of which nobody knows whether there is a paper: they come first."""
        return self.today(Find(work=True), page, on_a_page=on_a_page)

    def line(self, ticket: Ticket) -> Line:
        """Return a ticket with its copies and whether it counts."""
        find = Find(ticket.lane, ticket.prefix, str(ticket.number))
        return next(iter(self._store.lines(ticket.day, find, 1, 0)), Line(ticket))

    def history(self, ticket: Ticket) -> tuple[Event, ...]:
        """Return everything that happened to a ticket, in order."""
        events = [Event(ticket.recorded_at, What.RECORDED)]
        steps = self._store.attempts(ticket.id)
        who = {each.copy: (each.who or "", each.why or "") for each in steps if each.who}
        for each in steps:
            name, why = who.get(each.copy, ("", "")) if each.outcome is State.SENT else ("", "")
            events.append(Event(each.at, What(each.outcome.value), each.copy, name, why or each.cause or ""))
        acts = [_event(each) for each in self._audit.on(ticket.id) if each.act in _ACTS]
        return _in_order(ticket.recorded_at, events, acts)

    def find(self, text: str, day: date | None = None) -> Ticket:
        """Find a ticket by what a scanner typed or by its number. Raises KioskError, see `TicketDesk.look_up`."""
        return self._visits.tickets.look_up(text, day)

    def scan(self, text: str) -> Scan:
        """Read what a scanner typed and say whether the ticket is today's.

        Raises KioskError: PAYLOAD_FOREIGN, PAYLOAD_DAMAGED, PAYLOAD_FORGED or TICKET_UNKNOWN; a number that somebody
        scanned elsewhere is foreign too.
        """
        ticket = self._visits.tickets.scanned(text)
        return Scan(ticket, ticket.day == self.day())

    # -- acting --------------------------------------------------------------------------------------------------

    def reprint(self, guide: Guide, ticket: Ticket, reason: ReprintReason) -> Printed:
        """Print a ticket again: same number, same QR, "copy n". `guide` is the town on the ticket's day.

        It is in the log before it is sent. Raises KioskError: TICKET_VOID, or when it cannot be recorded; then nothing
        was printed.
        """
        self._counts(ticket)
        printed = self._visits.reprint(guide, ticket, self._actor, reason.value)
        if not printed.copy:  # no printer was given any; that somebody wanted one is an act all the same
            self._audit.note(self._actor, Act.REPRINTED, ticket=ticket.id, detail=f"{reason.value}: nothing was sent")
        return printed

    def void(self, ticket: Ticket, reason: VoidReason) -> None:
        """Mark a ticket of today as no longer counting; it keeps its number, which nobody else gets that day.

        Raises KioskError: TICKET_OLD, TICKET_VOID when somebody was first.
        """
        self._is_of_today(ticket)
        if not self._store.void(ticket.id, self._clock(), self._actor, reason.value):
            raise self._is_void(ticket)

    def undo_void(self, ticket: Ticket) -> None:
        """Let a ticket of today count again. Raises KioskError: TICKET_OLD, TICKET_NOT_VOID."""
        self._is_of_today(ticket)
        if not self._store.undo_void(ticket.id, self._clock(), self._actor):
            raise KioskError(
                Code.TICKET_NOT_VOID,
                "Dit ticket is niet ingetrokken.",
                f"ticket {ticket.name} is not void; there is nothing to undo.",
            )

    def hand_over(self, ticket: Ticket) -> None:
        """Mark that the visitor has the ticket. Raises KioskError: TICKET_VOID, TICKET_SETTLED."""
        if not self._store.hand_over(ticket.id, self._clock(), self._actor):
            self._counts(ticket)
            raise KioskError(
                Code.TICKET_SETTLED,
                "Iemand heeft dit ticket al afgehandeld.",
                f"somebody dealt with ticket {ticket.name} before; see its history.",
            )

    def issue(self, guide: Guide, answers: Answers, language: str) -> Outcome:
        """Give a ticket on a visitor's behalf, marked as issued by staff.

        Raises KioskError as `VisitDesk.record` does; opening hours are for whoever stands at the desk to judge.
        """
        at_any_hour = guide.at(ALWAYS_OPEN)
        journey = Journey(at_any_hour, BY_STAFF + uuid4().hex, language, answers=at_any_hour.valid(answers))
        return self._visits.print(journey, self._visits.record(journey, self._actor))

    def _counts(self, ticket: Ticket) -> None:
        if self._store.voided(ticket.id) is not None:
            raise self._is_void(ticket)

    def _is_void(self, ticket: Ticket) -> KioskError:
        marked = self._store.voided(ticket.id)
        said = f" by {marked.who} at {marked.at:%H:%M} UTC ({marked.why})" if marked else ""
        return KioskError(
            Code.TICKET_VOID,
            "Dit ticket is ingetrokken.",
            f"ticket {ticket.name} was voided{said}. Undo that today, or issue a new one.",
        )

    def _is_of_today(self, ticket: Ticket) -> None:
        today = self.day()
        if ticket.day != today:
            raise KioskError(
                Code.TICKET_OLD,
                "Dit ticket is niet van vandaag.",
                f"ticket {ticket.label} is of {ticket.day}, and today is {today}: only today's can be voided.",
            )


def _in_order(begun: datetime, *told: Sequence[Event]) -> tuple[Event, ...]:
    """Merge what was told in order: also after a clock was set back, nothing stands before what it followed."""
    placed = []
    for events in told:
        latest = begun
        for event in events:
            latest = max(latest, event.at)
            placed.append((latest, event))
    return tuple(event for _, event in sorted(placed, key=lambda each: each[0]))


def _event(entry: Entry) -> Event:
    return Event(entry.at, _ACTS[entry.act], 0, entry.actor.name, entry.detail)


@dataclass(frozen=True)
class StaffRoom:
    """What staff work with at one kiosk: who they are, what was done, and the desk of each of them.

    `visits` serves the visitors of this program; `counter` staff, at any hour.
    """

    visits: VisitDesk
    counter: VisitDesk
    accounts: Accounts
    audit: Audit
    store: ActStore
    clock: Callable[[], datetime]

    def desk(self, actor: Actor) -> StaffDesk:
        """Return the tickets in the hands of one person."""
        return StaffDesk(self.counter, self.store, self.audit, actor, self.clock)
