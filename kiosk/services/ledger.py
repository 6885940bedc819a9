"""How the steps of a paper are recorded: a ticket's first paper, a copy a person asked for, a bare list."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.document import Paper
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, Ticket
from kiosk.services.devices import Attempt, PrintJob, PrintResult

Clock = Callable[[], datetime]


class AttemptStore(Protocol):
    """Where attempts are kept; each method is durable when it returns and raises KioskError when it cannot be."""

    def mark(
        self, ticket: int, state: State, at: datetime, device: str | None = None, cause: str | None = None
    ) -> Ticket | None:
        """Move a ticket on, with an attempt; None when it is not where it could move from."""

    def add_attempt(self, attempt: Attempt) -> None:
        """Add a step; where the ticket stands does not change."""

    def begin_copy(self, ticket: int, at: datetime, device: str, actor: Actor, why: str) -> int:
        """Record that a person has a ticket printed again, and log it; return the number of the copy."""


class _Steps:
    """What the papers of a ticket have in common: `copy` 0 is the first one, and nothing is sent before `begun`."""

    def __init__(self, store: AttemptStore, clock: Clock, ticket: Ticket) -> None:
        self.ticket = ticket
        self.copy = 0
        self.begun = False
        self._store = store
        self._clock = clock

    def late(self, device: str, result: PrintResult, at: datetime) -> None:
        """Keep what a device said when nobody waited any more; the ticket stays as it was told to the visitor."""
        said = "answered late" if result.touched else "answered late that it sent nothing"
        self.add(device, result.outcome, at, f"{said}: {result.cause}" if result.cause else said)

    def add(self, device: str, outcome: State, at: datetime, cause: str | None = None) -> None:
        """Add one step of this paper."""
        self._store.add_attempt(Attempt(self.ticket.id, self.copy, at, device, outcome, cause))

    def _job(self, paper: Paper) -> PrintJob:
        return PrintJob(paper, self.ticket.day, self._clock(), self.ticket.id, self.ticket.label)


class TicketLedger(_Steps):
    """The first paper of a ticket: recorded, then sent; who is second gets nothing sent."""

    def __init__(self, store: AttemptStore, clock: Clock, ticket: Ticket, paper: Paper) -> None:
        """`ticket` as it is recorded."""
        super().__init__(store, clock, ticket)
        self._paper = paper

    @property
    def ahead(self) -> Paper | None:
        """The paper, which is known from the start."""
        return self._paper

    def sending(self, device: str) -> PrintJob | None:
        """Record SENT; None when the ticket was sent before, by whomever."""
        if self.begun:
            self.add(device, State.SENT, self._clock())
            return self._job(self._paper)
        sent = self._store.mark(self.ticket.id, State.SENT, self._clock(), device)
        if sent is None:
            return None
        self.ticket, self.begun = sent, True
        return self._job(self._paper)

    def passed_on(self, device: str, cause: str) -> None:
        """Keep that this device did not take it."""
        self.add(device, State.FAILED, self._clock(), cause)


class CopyLedger(_Steps):
    """A copy of a ticket; the ticket stays where it is, the copy has its own steps with who and why."""

    def __init__(
        self, store: AttemptStore, clock: Clock, ticket: Ticket, paper: Callable[[int], Paper], actor: Actor, why: str
    ) -> None:
        """`paper` writes the paper of copy n."""
        super().__init__(store, clock, ticket)
        self._write = paper
        self._actor, self._why = actor, why

    @property
    def ahead(self) -> Paper | None:
        """Nothing: the copy's number stands on the paper, and is known only when it is sent."""
        return None

    def sending(self, device: str) -> PrintJob | None:
        """Record SENT of the next copy, or of the same one at the next device."""
        if self.begun:
            self.add(device, State.SENT, self._clock())
        else:
            self.copy = self._store.begin_copy(self.ticket.id, self._clock(), device, self._actor, self._why)
            self.begun = True
        return self._job(self._write(self.copy))

    def passed_on(self, device: str, cause: str) -> None:
        """Keep that this device did not take it; a copy that no device was given yet has no number to keep it by."""
        if self.begun:
            self.add(device, State.FAILED, self._clock(), cause)


class ListLedger:
    """A checklist without a ticket: nothing is recorded, as nobody waits with it."""

    def __init__(self, clock: Clock, paper: Paper) -> None:
        """`clock` gives the day in the file's name."""
        self._clock = clock
        self._paper = paper

    @property
    def ahead(self) -> Paper | None:
        """The paper, which is known from the start."""
        return self._paper

    def sending(self, device: str) -> PrintJob | None:
        """Nothing to record."""
        del device
        now = self._clock()
        return PrintJob(self._paper, now.astimezone(BRUSSELS).date(), now)

    def passed_on(self, device: str, cause: str) -> None:
        """Nothing to record."""

    def late(self, device: str, result: PrintResult, at: datetime) -> None:
        """Nothing to record."""
