"""Staff accounts, wrong PINs, the audit log, and what staff do with tickets."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date, datetime

from kiosk.domain.staff import Act, Actor, Failures, wait_seconds
from kiosk.domain.texts import as_text
from kiosk.domain.tickets import State, label
from kiosk.services.audit import Entry
from kiosk.services.staff import DEVICE, Account
from kiosk.services.worklist import Find, Line, Voided
from kiosk.storage import statements as sql
from kiosk.storage.connections import as_stored
from kiosk.storage.notes import Notes, note_act
from kiosk.storage.rows import Row, fact, made, moment, ticket_of


class StaffRows(Notes):
    """What staff did and may do, in one data folder. Errors are those of the store."""

    # -- accounts ------------------------------------------------------------------------------------------------

    def accounts(self) -> tuple[str, ...]:
        """Return the names that have a PIN, by the alphabet."""
        return tuple(name for (name,) in self._rows(sql.ACCOUNTS))

    def account(self, name: str) -> Account | None:
        """Return an account by its name, in whatever case, or None."""
        rows = self._rows(sql.ACCOUNT, (name,))
        return Account(*rows[0]) if rows else None

    def add_account(self, account: Account, at: datetime, actor: Actor) -> bool:
        """Add an account and log it; False when the name has one already."""
        with self._writing() as connection:
            values = (account.name, account.salt, account.digest, as_stored(at))
            done = connection.execute(sql.ADD_ACCOUNT, values).rowcount == 1
            if done:
                note_act(connection, at, actor, Act.STAFF_ADDED, None, account.name)
        return done

    def change_account(self, account: Account, at: datetime, actor: Actor) -> bool:
        """Give a name another PIN, forget its failures, and log it; False when it has no account."""
        with self._writing() as connection:
            connection.execute(sql.FORGET_FAILURES, (account.name, account.name))
            values = (account.salt, account.digest, as_stored(at), account.name)
            done = connection.execute(sql.CHANGE_ACCOUNT, values).rowcount == 1
            if done:
                note_act(connection, at, actor, Act.STAFF_RESET, None, account.name)
        return done

    def remove_account(self, name: str, at: datetime, actor: Actor) -> bool:
        """Remove an account and log it; False when there is none. What its person did stays in the log."""
        with self._writing() as connection:
            connection.execute(sql.FORGET_FAILURES, (name, name))
            done = connection.execute(sql.REMOVE_ACCOUNT, (name,)).rowcount == 1
            if done:
                note_act(connection, at, actor, Act.STAFF_REMOVED, None, name)
        return done

    def begin_entry(self, name: str, now: datetime) -> tuple[int, int]:
        """Count a try as a wrong one until it proves right, durably; return the seconds to wait now and after it.

        With seconds to wait now nothing is counted and no PIN may be looked at. One program at a time.
        """
        with self._writing() as connection:
            moment = as_stored(now)
            connection.execute(sql.CLOCK_WENT_BACK, (moment, moment, name, DEVICE))
            wait = wait_seconds(_failures(connection, name, now), _failures(connection, DEVICE, now), now)
            if wait:
                return wait, wait
            for who in (name, DEVICE):
                connection.execute(sql.COUNT_FAILURE, (who, moment))
            return 0, wait_seconds(_failures(connection, name, now), _failures(connection, DEVICE, now), now)

    def end_entry(self, name: str) -> None:
        """Note that a try was right: nobody waits any more."""
        with self._writing() as connection:
            connection.execute(sql.FORGET_FAILURES, (name, DEVICE))

    # -- the log -------------------------------------------------------------------------------------------------

    def note_act(self, at: datetime, actor: Actor, act: Act, ticket: int | None, detail: str) -> None:
        """Add to the audit log, durably; nothing in it is ever changed."""
        with self._writing() as connection:
            note_act(connection, at, actor, act, ticket, detail)

    def acts(self, limit: int, offset: int = 0) -> tuple[Entry, ...]:
        """Return a page of the audit log, the newest first."""
        return made(_entry, self._readable(sql.ACTS, (limit, offset)))

    def acts_on(self, ticket: int) -> tuple[Entry, ...]:
        """Return what was done with a ticket, the oldest first."""
        return made(_entry, self._readable(sql.ACTS_ON, (ticket,)))

    # -- tickets -------------------------------------------------------------------------------------------------

    def lines(self, day: date, find: Find, limit: int, offset: int) -> tuple[Line, ...]:
        """Return a page of a day's tickets, the newest first.

        Before them stands the very number that is looked for; of those that need somebody, whoever surely has no paper.
        """
        values = {
            "day": day.isoformat(),
            "lane": as_text(find.lane),
            "prefix": find.prefix,
            "number": find.number,
            "states": "".join(f" {state.value} " for state in find.states),
            "void": find.void,
            "work": find.work,
            "limit": limit,
            "offset": offset,
        }
        query = sql.NUMBERED_LINES if find.number else sql.WORK_LINES if find.work else sql.LINES
        return made(_line, self._readable(query, values))

    def states(self, day: date) -> dict[str, int]:
        """Return how many tickets of a day stand where."""
        return dict(self._rows(sql.DAY_STATES, (day.isoformat(),)))

    def void(self, ticket: int, at: datetime, actor: Actor, why: str) -> bool:
        """Mark a ticket as no longer counting and log it, in one transaction; False when it was marked already."""
        return self._mark(sql.VOID, (ticket, as_stored(at), actor.name, why), at, actor, Act.VOIDED, ticket, why)

    def undo_void(self, ticket: int, at: datetime, actor: Actor) -> bool:
        """Take that back and log it, in one transaction; False when the ticket was not void."""
        return self._mark(sql.UNDO_VOID, (ticket,), at, actor, Act.VOID_UNDONE, ticket, "")

    def hand_over(self, ticket: int, at: datetime, actor: Actor) -> bool:
        """Mark that the visitor has the ticket and log it, in one transaction; False: void, or dealt with before."""
        return self._mark(sql.HAND_OVER, (ticket, as_stored(at), actor.name), at, actor, Act.HANDED_OVER, ticket, "")

    def voided(self, ticket: int) -> Voided | None:
        """Return who marked a ticket as no longer counting, when and why; None when it counts."""
        return self._one(_voided, sql.VOIDED, (ticket,))

    def _mark(
        self, statement: str, values: tuple[object, ...], at: datetime, actor: Actor, act: Act, ticket: int, detail: str
    ) -> bool:
        with self._writing() as connection:
            done = connection.execute(statement, values).rowcount == 1
            if done:
                note_act(connection, at, actor, act, ticket, detail)
        return done


def _failures(connection: sqlite3.Connection, who: str, now: datetime) -> Failures:
    """Return the wrong tries; the last of them was just now where nobody can read when it was."""
    row = connection.execute(sql.FAILURES, (who,)).fetchone()
    if row is None:
        return Failures()
    failures, at = row
    return Failures(failures, fact(moment, [(at,)]) or now)


def _voided(row: Row) -> Voided:
    at, who, why = row
    return Voided(moment(at), who, why)


def _entry(row: Row) -> Entry:
    at, who, account, act, ticket, detail, day, prefix, number = row
    entry = Entry(moment(at), Actor(who, account), Act(act), ticket, detail)
    return entry if day is None else replace(entry, label=label(prefix, number), day=date.fromisoformat(day))


def _line(row: Row) -> Line:
    *ticket, copies, void, settled, came, work = row
    known = None if came is None else State(str(came))
    return Line(ticket_of(tuple(ticket)), int(str(copies)), bool(void), bool(settled), known, bool(work))
