"""The ticket use case: record a ticket, give it to a device, say truthfully what came of it, and find it again."""

import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol

from kiosk.domain.clock import read_clock
from kiosk.domain.document import Paper
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.payload import Verdict, encode, read
from kiosk.domain.printer import PrinterStatus, WhenDown, offers_tickets
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import LaneOverride, State, Ticket, TicketRequest, with_override
from kiosk.domain.town import Lane
from kiosk.services.alerts import clock_words
from kiosk.services.board import AlertBoard, AlertStore
from kiosk.services.devices import Attempt, Device, PrintJob, PrintResult, Turns, distrust
from kiosk.services.ledger import AttemptStore, CopyLedger, ListLedger, TicketLedger
from kiosk.services.spool import LIMIT_SECONDS, Spool, Spooled

__all__ = ["Attempt", "DeskOptions", "Device", "PrintJob", "PrintResult", "Printed", "TicketDesk", "TicketStore"]

_log = logging.getLogger(__name__)

_LOOK_AGAIN_SECONDS = 0.05
_NUMBER = re.compile(r"([A-Z]{0,2})0*([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Printed:
    """A ticket after the attempt to print it. `result` None: it had been sent before, so nothing was sent now.

    `paper` False: the device it went to makes files. `copy` above 0: a copy that a person asked for.
    """

    ticket: Ticket
    result: PrintResult | None
    paper: bool = True
    copy: int = 0


class Whereabouts(NamedTuple):
    """Where a paper went: the name of a device, None when it went to none, and the files that are still there."""

    device: str | None
    files: tuple[str, ...]


@dataclass(frozen=True)
class DeskOptions:
    """What the settings say about giving tickets. `fallback` prints when surely no byte went to the first printer.

    `lanes`: this kiosk's own numbers, by lane. `tickets_per_roll`: how many tickets a roll is good for, if counted.
    `limit_seconds`: how long a visitor's paper may take in all.
    """

    fallback: Device | None = None
    when_printer_is_down: WhenDown = WhenDown.SCREEN
    lanes: Mapping[str, LaneOverride] = field(default_factory=dict)
    tickets_per_roll: int | None = None
    limit_seconds: float = LIMIT_SECONDS


class TicketStore(AlertStore, AttemptStore, Protocol):
    """Where tickets are recorded; each method is durable when it returns and raises KioskError when it cannot be."""

    @property
    def kiosk_id(self) -> str:
        """The four letters of this installation."""

    @property
    def turns(self) -> Turns:
        """Turns at the printers, between programs."""

    def alone(self) -> Callable[[], None] | None:
        """What ends being the only program that gives tickets here; None when there is another."""

    def unfinished(self) -> tuple[Ticket, ...]:
        """Tickets that are recorded or sent and of which nothing more is known."""

    def issue(self, request: TicketRequest, lane: Lane, now: datetime, by: Actor | None = None) -> Ticket:
        """Take the next number, and log who of the staff gives it; a visit that has a ticket gets that one."""

    def ticket(self, ticket: int) -> Ticket | None:
        """The ticket with this id."""

    def by_visit(self, visit: str) -> Ticket | None:
        """The ticket of a visit."""

    def last_attempt(self) -> Attempt | None:
        """The newest step of all."""

    def attempts(self, ticket: int) -> tuple[Attempt, ...]:
        """Every step of every print of a ticket, in their order."""

    def by_number(self, day: date, prefix: str, number: int) -> Ticket | None:
        """The ticket with this number on a service day."""

    def numbered(self, day: date, number: int) -> tuple[Ticket, ...]:
        """The tickets with this number on a service day, whatever their letter."""

    def latest(self, day: date, limit: int, offset: int = 0) -> tuple[Ticket, ...]:
        """A page of a service day's tickets, the newest first."""

    def forget_before(self, day: date) -> int:
        """Remove a few of the tickets of service days before this one; how many are gone."""


class TicketDesk:
    """Gives tickets and finds them again. The screen, the command line and staff all go through here."""

    def __init__(
        self,
        store: TicketStore,
        device: Device,
        clock: Callable[[], datetime],
        key: bytes,
        options: DeskOptions | None = None,
    ) -> None:
        """`clock` returns the present moment, aware; `key` is the secret of the QR check."""
        self._store = store
        self._device = device
        self._clock = clock
        self._key = key
        self._options = options or DeskOptions()
        devices = [each for each in (device, self._options.fallback) if each is not None]
        self._devices = {each.name: each for each in devices}
        self._spool = Spool(devices, store.turns, clock, self._options.limit_seconds)
        self.alerts = AlertBoard(store, clock, self._options.tickets_per_roll)
        """What staff should know."""

    @property
    def device(self) -> Device:
        """Where papers go."""
        return self._device

    def issue(self, request: TicketRequest, lane: Lane, by: Actor | None = None) -> Ticket:
        """Record a ticket durably before anything is printed; asking twice for one visit gives the same ticket.

        `by`: who of the staff gives it on the visitor's behalf, for the log.
        Raises KioskError: LANE_FULL, CLOCK, or what the store raises.
        """
        now = self._clock()
        ticket = self._store.issue(request, with_override(lane, self._options.lanes), now, by)
        reading = read_clock(now, ticket.day)
        if reading.doubt is not None:
            _log.warning("the clock is doubtful: %s", clock_words(reading))
        return ticket

    def print_ticket(self, ticket: Ticket, paper: Paper) -> Printed:
        """Send a recorded ticket to a printer: sent, then confirmed, unconfirmed or failed, each durable.

        Ends within the time limit, whatever a printer does. A ticket that was sent before, by whomever, is not sent
        again: what it came to is returned, once that is known or the time limit is over. A store that fails here raises
        nothing, as the number is taken: the result says what happened, the ticket what is recorded.
        """
        ledger = TicketLedger(self._store, self._clock, ticket, paper)
        try:
            known = self._store.ticket(ticket.id) or ticket
            if known.state is not State.RECORDED:
                return Printed(self._settled(known), None, self._device.is_paper)
            self._spool.collect()
            spooled = self._spool.send(ledger)
            if spooled is None:
                return Printed(self._settled(self._store.ticket(ticket.id) or known), None, self._device.is_paper)
        except KioskError as error:
            _log.warning("ticket %s is not printed, as that could not be recorded: %s", ticket.name, error)
            return Printed(ledger.ticket, PrintResult(State.FAILED, error.it), self._device.is_paper)
        return self._record(ledger.ticket, spooled)

    def reprint(self, ticket: Ticket, write: Callable[[int], Paper], actor: Actor, why: str) -> Printed:
        """Print a ticket again because a person asked for it; `write` makes the paper of copy n.

        The ticket keeps its number and its state; the copy has its own steps, with who and why, and its line in the
        log before anything is sent. Raises KioskError when these cannot be kept; then nothing was printed.
        """
        ledger = CopyLedger(self._store, self._clock, ticket, write, actor, why)
        self._spool.collect()
        spooled = self._spool.send(ledger)
        if spooled is None:
            raise AssertionError("a copy that a person asked for is always wanted")
        result = spooled.result
        try:
            if ledger.begun:
                ledger.add(spooled.device, result.outcome, self._clock(), result.cause)
        except KioskError as error:
            _log.warning("copy %d of ticket %s could not be recorded to the end: %s", ledger.copy, ticket.name, error)
        return Printed(
            self._store.ticket(ticket.id) or ticket, result, self._devices[spooled.device].is_paper, ledger.copy
        )

    def print_list(self, paper: Paper) -> PrintResult:
        """Print a checklist without a ticket; nothing is recorded, as nobody waits with it."""
        spooled = self._spool.send(ListLedger(self._clock, paper))
        if spooled is None:
            raise AssertionError("a list is always wanted")
        return spooled.result

    def recover(self) -> tuple[Ticket, ...]:
        """At a start: end what a crash left open, and never send it; return those tickets as they are now.

        What was sent is UNCONFIRMED, what was only recorded is FAILED; staff are told of both. A printer that may hold
        a part of the last paper is cleared at the next contact. Left for the next start while another program gives
        tickets, as what is open may be its. A store that fails raises nothing.
        """
        try:
            release = self._store.alone()
            if release is None:
                return ()
            try:
                last = self._store.last_attempt()
                if last is not None and last.outcome in (State.SENT, State.FAILED):
                    for device in self._devices.values():
                        distrust(device)
                return tuple(filter(None, map(self._end, self._store.unfinished())))
            finally:
                release()
        except KioskError as error:
            _log.warning("tickets that a crash left open stay so until the next start: %s", error)
            return ()

    def look(self) -> dict[str, PrinterStatus]:
        """Ask the printers and the clock how they are and note it for staff; return what is known of each printer.

        For idle times and commands, in the thread that prints. Raises KioskError when it cannot be noted.
        """
        statuses = self._spool.look()
        self._spool.collect()
        self.alerts.note_printers(statuses)
        self.alerts.note_clock()
        return statuses

    def offers_tickets(self) -> bool:
        """Return whether the kiosk offers tickets, by the setting and what the printers last said; it asks nobody."""
        return offers_tickets(self._options.when_printer_is_down, self._spool.statuses.values())

    @property
    def statuses(self) -> Mapping[str, PrinterStatus]:
        """What each printer last said of itself, by its name; nothing is asked."""
        return self._spool.statuses

    def of_visit(self, visit: str) -> Ticket | None:
        """Return the ticket that a visit has, or None."""
        return self._store.by_visit(visit)

    def whereabouts(self, ticket: Ticket) -> Whereabouts:
        """Return where a ticket's first paper went: the device that had it last, and the files it keeps of it."""
        went = [each.device for each in self._store.attempts(ticket.id) if each.copy == 0 and each.device is not None]
        device = self._devices.get(went[-1]) if went else None
        kept = getattr(device, "kept", None)
        return Whereabouts(went[-1] if went else None, kept(ticket.day, ticket.label) if kept is not None else ())

    def newest(self) -> Ticket | None:
        """Return the ticket that was given last on the last service day."""
        day = self._store.last_day()
        return None if day is None else next(iter(self._store.latest(day, 1)), None)

    def unsettled(self) -> tuple[Ticket, ...]:
        """Return the tickets of the last service day whose paper nobody knows of and nobody has dealt with."""
        day = self._store.last_day()
        return () if day is None else self._store.unsettled(day)

    def forget(self, keep_days: int) -> int:
        """Remove a few of the tickets older than so many days; return how many are gone, 0 when none is left."""
        reading = read_clock(self._clock(), self._store.last_day(), self._store.known_day())
        on = reading.today if reading.doubt is None else None  # a clock that may be wrong removes nothing
        return 0 if on is None else self._store.forget_before(on - timedelta(days=keep_days))

    def day(self) -> date:
        """Return the present service day; what the clock says where none is known."""
        reading = read_clock(self._clock(), self._store.last_day(), self._store.known_day())
        return reading.day or reading.today

    def payload(self, ticket: Ticket) -> str:
        """Return what the ticket's QR code says."""
        return encode(self._store.kiosk_id, ticket.id, self._key)

    def look_up(self, text: str, day: date | None = None) -> Ticket:
        """Find a ticket by what a scanner read or by its number ("V042", "V 42", "v042") on a service day, or today's.

        A number without its letter is enough when only one lane gave it that day.
        Raises KioskError: PAYLOAD_FOREIGN, PAYLOAD_DAMAGED, PAYLOAD_FORGED or TICKET_UNKNOWN.
        """
        bare = "".join(text.split()).upper()
        number = _NUMBER.fullmatch(bare)
        if number:
            return self._by_number(number[1], int(number[2]), day)
        return self.scanned(text)

    def scanned(self, text: str) -> Ticket:
        """Find a ticket by what a scanner read. Raises KioskError as `look_up` does; a bare number is foreign here."""
        reading = read(text, self._store.kiosk_id, self._key)
        if reading.verdict is not Verdict.GENUINE or reading.ticket is None:
            raise _refused(reading.verdict, reading.kiosk, self._store.kiosk_id)
        ticket = self._store.ticket(reading.ticket)
        if ticket is None:
            raise _unknown(
                f"the code is genuine, but ticket {reading.ticket} is not in the database; "
                "was an older backup restored, or the ticket removed after its time?"
            )
        return ticket

    def _record(self, ticket: Ticket, spooled: Spooled) -> Printed:
        """Record what came of a ticket's paper. The screen says "printed" only of a row that says so."""
        result, paper = spooled.result, self._devices[spooled.device].is_paper
        try:
            now = self._clock()
            done = self._store.mark(ticket.id, result.outcome, now, spooled.device, result.cause)
            if done is None:  # it was ended meanwhile, by a program that took this one for dead
                self._store.add_attempt(Attempt(ticket.id, 0, now, spooled.device, result.outcome, result.cause))
            return Printed(done or self._store.ticket(ticket.id) or ticket, result, paper)
        except KioskError as error:
            _log.warning("ticket %s is %s, which could not be recorded: %s", ticket.name, result.outcome.value, error)
            outcome = State.FAILED if result.outcome is State.FAILED else State.UNCONFIRMED
            return Printed(ticket, PrintResult(outcome, result.cause or error.it, result.files), paper)

    def _settled(self, ticket: Ticket) -> Ticket:
        """Wait, within the time limit, for what another program that prints this ticket just now comes to."""
        deadline = time.monotonic() + self._options.limit_seconds
        while ticket.state is State.SENT and time.monotonic() < deadline:
            time.sleep(_LOOK_AGAIN_SECONDS)
            ticket = self._store.ticket(ticket.id) or ticket
        return ticket

    def _end(self, ticket: Ticket) -> Ticket | None:
        """End one ticket that a crash left open."""
        if ticket.state is State.SENT:
            cause = "the program ended before it was known; look whether the paper came out"
            return self._store.mark(ticket.id, State.UNCONFIRMED, self._clock(), None, cause)
        cause = "the program ended before it was sent to a printer"
        return self._store.mark(ticket.id, State.FAILED, self._clock(), None, cause)

    def _by_number(self, prefix: str, number: int, day: date | None) -> Ticket:
        on = day or self.day()
        if prefix:
            ticket = self._store.by_number(on, prefix, number)
            found: tuple[Ticket, ...] = () if ticket is None else (ticket,)
        else:
            found = self._store.numbered(on, number)
        if len(found) == 1:
            return found[0]
        if found:
            labels = " and ".join(f"{each.prefix}{each.number:03d}" for each in found)
            raise _unknown(f"{labels} were given on {on.isoformat()}; write the letter too.")
        name = f"{prefix}{number:03d}"
        raise _unknown(f"no ticket {name} was given on {on.isoformat()}; check the number, or name its --day.")


def _unknown(it: str) -> KioskError:
    return KioskError(Code.TICKET_UNKNOWN, "Dit nummer is hier niet bekend. Kijk op je ticket of vraag hulp.", it)


def _refused(verdict: Verdict, kiosk: str | None, here: str) -> KioskError:
    """Return the error for a code that is not a genuine one of this kiosk."""
    if verdict is Verdict.DAMAGED:
        return KioskError(
            Code.PAYLOAD_DAMAGED,
            "De code is niet goed gelezen. Scan ze opnieuw of typ het nummer.",
            "damaged: the code looks like one of a ticket, but letters are missing or wrong. "
            "Scan it again, or type the number.",
        )
    if verdict is Verdict.FORGED:
        return KioskError(
            Code.PAYLOAD_FORGED,
            "Deze code is niet door deze kiosk gemaakt. Vraag het originele ticket.",
            f"forged: the code names kiosk {here}, but its check was not made with this kiosk's key. "
            "If the key was replaced or not restored from the backup, older tickets look like this too.",
        )
    whose = f"it comes from kiosk {kiosk}, and this is kiosk {here}" if kiosk else "it is no code of a ticket"
    return KioskError(
        Code.PAYLOAD_FOREIGN,
        "Deze code hoort niet bij deze kiosk. Gebruik de kiosk van het ticket.",
        f"foreign: {whose}. Scan the code on a ticket of this kiosk.",
    )
