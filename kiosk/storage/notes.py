"""What is kept beside the tickets: alerts, what staff dealt with, the paper roll, the day known to be right."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date, datetime

from kiosk.domain.opening import ByHand, Hand
from kiosk.domain.staff import Act, Actor
from kiosk.domain.texts import LocalText, as_text
from kiosk.services.alerts import StoredAlert
from kiosk.services.audit import Entry
from kiosk.storage.connections import Connections, as_stored
from kiosk.storage.faults import known_faults
from kiosk.storage.rows import Made, Row, fact, made, moment, readable
from kiosk.storage.statements import (
    COUNT_ENDING,
    END_ALERT,
    FACT,
    FORGET_FACT,
    KEEP_FACT,
    LAST_ATTEMPT,
    NOTE_ACT,
    OPEN_ALERTS,
    PAPERS_SINCE,
    RAISE_ALERT,
    SETTLE,
)

KNOWN_DAY = "known_day"
BY_HAND = "by_hand"
ROLL_FROM, ROLL_AT = "roll_from", "roll_at"


class Notes(Connections):
    """Alerts, roll and known day of one data folder. Errors are those of the store."""

    def open_alerts(self) -> tuple[StoredAlert, ...]:
        """Return what is the matter now, the oldest first."""
        return made(_alert, self._readable(OPEN_ALERTS))

    def raise_alert(self, kind: str, subject: str, detail: str, at: datetime) -> None:
        """Note that something is the matter; what is noted already keeps its time and gets the new detail."""
        with self._writing() as connection:
            connection.execute(RAISE_ALERT, (kind, subject, detail, as_stored(at)))

    def end_alert(self, kind: str, subject: str, at: datetime) -> None:
        """Note that it is the matter no more."""
        with self._writing() as connection:
            connection.execute(END_ALERT, (as_stored(at), kind, subject))

    def settle(self, tickets: tuple[int, ...], at: datetime, who: str | None = None) -> None:
        """Note that staff dealt with tickets whose paper nobody knows of."""
        with self._writing() as connection:
            connection.executemany(SETTLE, [(ticket, as_stored(at), who) for ticket in tickets])

    def known_day(self) -> date | None:
        """Return the day last known to be right, or None."""
        with known_faults(self.path):
            return known_day(self._connection())

    def keep_known_day(self, day: date) -> None:
        """Note a day that is known to be right."""
        with self._writing() as connection:
            connection.execute(KEEP_FACT, (KNOWN_DAY, day.isoformat()))

    def new_roll(self, at: datetime) -> None:
        """Note that staff put in a new roll: the papers count from here."""
        with self._writing() as connection:
            (last,) = connection.execute(LAST_ATTEMPT).fetchone()
            connection.execute(KEEP_FACT, (ROLL_FROM, str(last)))
            connection.execute(KEEP_FACT, (ROLL_AT, as_stored(at)))

    def roll(self) -> tuple[int, datetime | None]:
        """Return how many tickets and copies went to a printer since the last new roll, and when that was put in."""
        start, since = self._fact(ROLL_FROM, int), self._fact(ROLL_AT, moment)
        ((papers,),) = self._rows(PAPERS_SINCE, (start or 0,))
        return papers, since

    def by_hand(self) -> ByHand | None:
        """Return what staff set about opening by hand, on whatever day, or None."""
        return self._fact(BY_HAND, _by_hand)

    def keep_by_hand(self, set_by_hand: ByHand | None, noted: Entry | None = None) -> None:
        """Keep what staff set about opening, and its line in the log with it; None: the town's hours hold."""
        with self._writing() as connection:
            if noted is not None:
                note_act(connection, noted.at, noted.actor, noted.act, noted.ticket, noted.detail)
            if set_by_hand is None:
                connection.execute(FORGET_FACT, (BY_HAND,))
                return
            message = [] if set_by_hand.message is None else list(set_by_hand.message.texts)
            data = {"hand": set_by_hand.hand.value, "day": set_by_hand.day.isoformat(), "message": message}
            connection.execute(KEEP_FACT, (BY_HAND, json.dumps(data, ensure_ascii=False)))

    def count_ending(self, day: date, place: str, question: str) -> None:
        """Count a visit that ended at a place of the journey; `question`: the one that stood open, or ""."""
        with self._writing() as connection:
            connection.execute(COUNT_ENDING, (day.isoformat(), place, question))

    def _fact(self, name: str, make: Callable[[str], Made]) -> Made | None:
        return fact(make, self._readable(FACT, (name,)))


def _alert(row: Row) -> StoredAlert:
    kind, subject, detail, since = row
    return StoredAlert(kind, subject, detail, moment(since))


def _by_hand(text: str) -> ByHand:
    data = json.loads(text)
    try:
        message = tuple((str(code), str(words)) for code, words in data["message"])
        return ByHand(Hand(data["hand"]), date.fromisoformat(data["day"]), LocalText(message) if message else None)
    except KeyError as error:
        raise ValueError(f"no {error}") from error


def note_act(
    connection: sqlite3.Connection, at: datetime, actor: Actor, act: Act, ticket: int | None, detail: str = ""
) -> None:
    """Add to the audit log inside a transaction: what it records is logged with it, or neither is."""
    noted = (as_stored(at), actor.name, as_text(actor.account), act.value, ticket, as_text(detail))
    connection.execute(NOTE_ACT, noted)


def known_day(connection: sqlite3.Connection) -> date | None:
    """Return the day last known to be right, inside or outside a transaction."""
    return fact(date.fromisoformat, readable(connection, FACT, (KNOWN_DAY,)))
