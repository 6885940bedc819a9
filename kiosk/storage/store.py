"""The store of tickets: takes numbers, records what happens to a ticket, and finds it again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from kiosk.domain.clock import service_day
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import Act, Actor
from kiosk.domain.tickets import State, Ticket, TicketRequest, next_number
from kiosk.domain.town import Lane
from kiosk.services.devices import Attempt
from kiosk.storage import journal
from kiosk.storage.connections import as_stored
from kiosk.storage.database import BUSY_MS
from kiosk.storage.faults import known_faults, sound
from kiosk.storage.floors import Floors, floors_of
from kiosk.storage.notes import known_day, note_act
from kiosk.storage.retention import Retention
from kiosk.storage.rows import Row, attempt_of, made, ticket_of
from kiosk.storage.staff import StaffRows
from kiosk.storage.statements import (
    ATTEMPT,
    ATTEMPTS,
    BY_ID,
    BY_NUMBER,
    BY_VISIT,
    INSERT,
    LAST_COPY,
    LAST_DAY,
    LAST_NUMBER,
    LATEST,
    MARK,
    NEWEST_ATTEMPT,
    NUMBERED,
    UNFINISHED,
    UNSETTLED,
    VOIDED,
)
from kiosk.storage.turns import Presence, PrinterTurns


class Store(StaffRows, Retention):
    """The tickets of one data folder; safe for several threads and several programs at once.

    Every method raises KioskError (DATABASE_BUSY, DATABASE_DAMAGED, DATABASE_WRITE, DATA_FOLDER) where the disk or
    another program is in the way, and then has changed nothing.
    """

    def __init__(self, folder: Path, busy_ms: int = BUSY_MS, thorough: bool = False) -> None:
        """Open or make `kiosk.db` in the data folder; see `open_database` for what it may raise.

        `busy_ms`: how long to wait for another writer. `thorough`: check a big file too (3 s per million tickets).
        """
        self._folder = folder
        self.turns = PrinterTurns(folder)
        self._presence = Presence(folder)
        super().__init__(folder, busy_ms, thorough)
        journal.turn_over(folder)

    def close(self) -> None:
        """Close all connections; the last one of the last program copies the log back into the database."""
        super().close()
        self._presence.leave()

    def alone(self) -> Callable[[], None] | None:
        """Return what ends being the only program that gives tickets here; None when there is another, or it is us."""
        return self._presence.alone()

    def issue(self, request: TicketRequest, lane: Lane, now: datetime, by: Actor | None = None) -> Ticket:
        """Take the next number and record the ticket durably, with one sync; `now` is aware, in any zone.

        `by`: who of the staff gives it on a visitor's behalf, logged in the same transaction.
        A visit that has a ticket gets that one, whatever it asks now. The day follows the rule of the town's clock
        (`read_clock`). Raises KioskError: LANE_FULL at the end of a lane's numbers, CLOCK when no day is known.
        """
        recorded_at = as_stored(now)
        self._presence.enter()
        with self._writing() as connection:
            known = connection.execute(BY_VISIT, (request.visit,)).fetchone()
            if known is not None:
                return self._made(known)
            (last,) = connection.execute(LAST_DAY).fetchone()
            with sound(self.path):
                floors = floors_of(connection)
                known_days = _greatest(last, floors), known_day(connection)
            day = service_day(now, *known_days)
            (number,) = connection.execute(LAST_NUMBER, (day.isoformat(), lane.id)).fetchone()
            floor = floors.get((day.isoformat(), lane.prefix))
            ticket = None
            while ticket is None:
                number = next_number(lane, number, floor)
                ticket = _insert(connection, request, (day.isoformat(), lane.id, lane.prefix, number), recorded_at)
            if by is not None:
                note_act(connection, now, by, Act.ISSUED, ticket)
        journal.append(self._folder, journal.Given(day.isoformat(), lane.prefix, number, ticket, self._kiosk))
        return Ticket(
            id=ticket,
            visit=request.visit,
            day=day,
            lane=lane.id,
            prefix=lane.prefix,
            number=number,
            state=State.RECORDED,
            request=request,
            recorded_at=datetime.fromisoformat(recorded_at),
        )

    def mark(
        self, ticket: int, state: State, at: datetime, device: str | None = None, cause: str | None = None
    ) -> Ticket | None:
        """Move a ticket on and add the step to its print attempts, durably; return it as it is now.

        None: the ticket is not where it could move from (see NEXT_STATES); somebody else was first and nothing was
        changed. Raises KioskError (TICKET_UNKNOWN) when there is no such ticket.
        """
        moment = as_stored(at)
        with self._writing() as connection:
            moved = connection.execute(MARK[state], (moment, device, cause, ticket)).rowcount == 1
            if moved:
                connection.execute(ATTEMPT, (ticket, 0, moment, device, state.value, cause, None, None))
            row = connection.execute(BY_ID, (ticket,)).fetchone()
        if row is None:
            raise self._unknown(ticket)
        if state is not State.SENT:
            self._fold_log()
        return self._made(row) if moved else None

    def add_attempt(self, attempt: Attempt) -> None:
        """Add a step to a ticket's print attempts, durably; where the ticket stands does not change."""
        step = (attempt.device, attempt.outcome.value, attempt.cause, attempt.who, attempt.why)
        with self._writing() as connection:
            connection.execute(ATTEMPT, (attempt.ticket, attempt.copy, as_stored(attempt.at), *step))

    def begin_copy(self, ticket: int, at: datetime, device: str, actor: Actor, why: str) -> int:
        """Record and log, before anything is sent, that a person has a ticket printed again; return the copy's number.

        Raises KioskError: TICKET_UNKNOWN when there is no such ticket, TICKET_VOID when somebody voided it meanwhile.
        """
        moment = as_stored(at)
        with self._writing() as connection:
            row = connection.execute(BY_ID, (ticket,)).fetchone()
            if row is None:
                raise self._unknown(ticket)
            if connection.execute(VOIDED, (ticket,)).fetchone() is not None:
                raise KioskError(
                    Code.TICKET_VOID,
                    "Dit ticket is ingetrokken.",
                    f"ticket {self._made(row).name} was voided meanwhile; nothing is printed. "
                    "Undo that today, or issue a new one.",
                )
            (last,) = connection.execute(LAST_COPY, (ticket,)).fetchone()
            copy = (last or 0) + 1
            connection.execute(ATTEMPT, (ticket, copy, moment, device, State.SENT.value, None, actor.name, why))
            note_act(connection, at, actor, Act.REPRINTED, ticket, f"copy {copy}, {why}")
        return int(copy)

    def ticket(self, ticket: int) -> Ticket | None:
        """Return the ticket with this id, or None."""
        return self._one(ticket_of, BY_ID, (ticket,))

    def by_visit(self, visit: str) -> Ticket | None:
        """Return the ticket of a visit, or None."""
        return self._one(ticket_of, BY_VISIT, (visit,))

    def by_number(self, day: date, prefix: str, number: int) -> Ticket | None:
        """Return the ticket that bears this number on a service day, or None."""
        return self._one(ticket_of, BY_NUMBER, (day.isoformat(), prefix, number))

    def numbered(self, day: date, number: int) -> tuple[Ticket, ...]:
        """Return the tickets that bear this number on a service day, one for each letter that gave it."""
        return self._tickets(NUMBERED, (day.isoformat(), number))

    def latest(self, day: date, limit: int, offset: int = 0) -> tuple[Ticket, ...]:
        """Return a page of a service day's tickets, the newest first."""
        return self._tickets(LATEST, (day.isoformat(), limit, offset))

    def unfinished(self) -> tuple[Ticket, ...]:
        """Return the tickets that are recorded or sent and of which nothing more is known, the oldest first."""
        return self._tickets(UNFINISHED, ())

    def unsettled(self, day: date) -> tuple[Ticket, ...]:
        """Return a service day's tickets whose paper nobody knows of and that staff have not dealt with yet."""
        return self._tickets(UNSETTLED, (day.isoformat(),))

    def last_day(self) -> date | None:
        """Return the greatest service day with a ticket, or None when there is none yet."""
        ((day,),) = self._rows(LAST_DAY)
        with known_faults(self.path), sound(self.path):
            return _greatest(day, floors_of(self._connection()))

    def attempts(self, ticket: int) -> tuple[Attempt, ...]:
        """Return every step of every print of a ticket, the oldest first."""
        return made(attempt_of, self._readable(ATTEMPTS, (ticket,)))

    def last_attempt(self) -> Attempt | None:
        """Return the newest step of all, of whatever ticket; None where none was printed yet."""
        return next(iter(made(attempt_of, self._readable(NEWEST_ATTEMPT))), None)

    def _tickets(self, query: str, values: tuple[object, ...]) -> tuple[Ticket, ...]:
        return made(ticket_of, self._readable(query, values))

    def _made(self, row: Row) -> Ticket:
        with sound(self.path):
            return ticket_of(row)

    def _unknown(self, ticket: int) -> KioskError:
        return KioskError(
            Code.TICKET_UNKNOWN, "Dit nummer is hier niet bekend.", f"{self.path} has no ticket with id {ticket}."
        )


def _greatest(last: str | None, floors: Floors) -> date | None:
    """The greatest service day: of the tickets, or known of those that were lost."""
    days = [day for day, _ in floors] + ([] if last is None else [last])
    return date.fromisoformat(max(days)) if days else None


def _insert(
    connection: sqlite3.Connection, request: TicketRequest, place: tuple[str, str, str, int], recorded_at: str
) -> int | None:
    """Record a ticket at its place (day, lane, prefix, number) and return its id, or None when the number is taken.

    It is taken when another lane gave it today under the same letter, as after a profile renamed the lane: the letter
    is what people read.
    """
    case = (request.appointment, request.card, request.age_band, request.tariff, request.reason, request.procedure)
    values = (request.visit, *place, State.RECORDED.value, recorded_at, request.purpose, request.language, *case)
    done = connection.execute(INSERT, values)
    return done.lastrowid if done.rowcount == 1 else None
