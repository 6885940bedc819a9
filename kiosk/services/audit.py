"""The audit log: who did what, when, with which ticket; never anything about a visitor. Entries are never changed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.staff import Act, Actor


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log; `at` is aware, UTC. `label` and `day` are what people know the ticket by."""

    at: datetime
    actor: Actor
    act: Act
    ticket: int | None = None
    detail: str = ""
    label: str = ""
    day: date | None = None


class AuditStore(Protocol):
    """Where the log is kept; each method is durable when it returns and raises KioskError when it cannot be."""

    def note_act(self, at: datetime, actor: Actor, act: Act, ticket: int | None, detail: str) -> None:
        """Add a line."""

    def acts(self, limit: int, offset: int = 0) -> tuple[Entry, ...]:
        """A page of the log, the newest first."""

    def acts_on(self, ticket: int) -> tuple[Entry, ...]:
        """What was done with a ticket, the oldest first."""


class Audit:
    """The log of one kiosk."""

    def __init__(self, store: AuditStore, clock: Callable[[], datetime]) -> None:
        """`clock` is the present moment, aware."""
        self._store = store
        self._clock = clock

    def note(self, actor: Actor, act: Act, *, ticket: int | None = None, detail: str = "") -> None:
        """Add a line, durably. Raises KioskError when it cannot be kept."""
        self._store.note_act(self._clock(), actor, act, ticket, detail)

    def list(self, limit: int = 100, offset: int = 0) -> tuple[Entry, ...]:
        """Return a page of the log, the newest first."""
        return self._store.acts(limit, offset)

    def on(self, ticket: int) -> tuple[Entry, ...]:
        """Return what was done with a ticket, the oldest first."""
        return self._store.acts_on(ticket)
