"""What reports count, read from kiosk.db on a connection of its own that can only read: no ticket waits for it."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path

from kiosk.storage.connections import as_stored
from kiosk.storage.database import open_read_only
from kiosk.storage.faults import known_faults
from kiosk.storage.rows import Row, made
from kiosk.storage.structure import VERSION

TALLIES = (
    "SELECT kind, value, sum(tickets) FROM tallies WHERE day BETWEEN ? AND ? AND kind <> 'hour' GROUP BY kind, value"
)
DAYS = "SELECT day, sum(tickets) FROM tallies WHERE day BETWEEN ? AND ? AND kind = 'lane' GROUP BY day"
HOURS = "SELECT day, value, tickets FROM tallies WHERE day BETWEEN ? AND ? AND kind = 'hour'"
UNSURE = (
    "SELECT state, count(*) FROM tickets WHERE day BETWEEN ? AND ? AND state IN ('unconfirmed', 'failed') "
    "GROUP BY state"
)
ENDINGS = "SELECT place, question, sum(visits) FROM endings WHERE day BETWEEN ? AND ? GROUP BY place, question"
COPIES = "SELECT count(*) FROM attempts WHERE at >= ? AND at < ? AND copy > 0 AND outcome = 'sent'"
VOIDS = (  # the few void tickets first, each looked up by its id
    "SELECT count(*) FROM voided CROSS JOIN tickets ON tickets.id = voided.ticket WHERE tickets.day BETWEEN ? AND ?"
)


class Figures:
    """The counts of one data folder. Every method raises KioskError when the database cannot be read."""

    def __init__(self, path: Path) -> None:
        """`path` is the kiosk.db; it is opened for each question and closed again. Where there is none, all is 0."""
        self._path = path

    @property
    def outdated(self) -> bool:
        """Whether the database was made by an earlier version and is not brought up to date yet."""
        return any(version < VERSION for (version,) in self._rows("PRAGMA user_version"))

    def tallies(self, first: date, last: date) -> tuple[tuple[str, str, int], ...]:
        """Return kind (lane, card, purpose, language), value and tickets, for service days, both included."""
        return tuple(self._rows(TALLIES, *_text(first, last)))

    def days(self, first: date, last: date) -> tuple[tuple[date, int], ...]:
        """Return the tickets of each service day that has any."""
        return made(_day, self._rows(DAYS, *_text(first, last)))

    def hours(self, first: date, last: date) -> tuple[tuple[date, int, int], ...]:
        """Return service day, hour of UTC, and tickets."""
        return made(_hour, self._rows(HOURS, *_text(first, last)))

    def unsure(self, first: date, last: date) -> dict[str, int]:
        """Return how many tickets are unconfirmed and how many failed."""
        return dict(self._rows(UNSURE, *_text(first, last)))

    def endings(self, first: date, last: date) -> tuple[tuple[str, str, int], ...]:
        """Return where visits ended: place, open question or "", and visits."""
        return tuple(self._rows(ENDINGS, *_text(first, last)))

    def copies(self, start: datetime, end: datetime) -> int:
        """Return how many copies were sent to a printer from `start` until before `end` (aware)."""
        return sum(count for (count,) in self._rows(COPIES, as_stored(start), as_stored(end)))

    def voids(self, first: date, last: date) -> int:
        """Return how many tickets of these service days are void."""
        return sum(count for (count,) in self._rows(VOIDS, *_text(first, last)))

    def _rows(self, query: str, *values: str) -> list[Row]:
        if not os.path.lexists(self._path):
            return []
        with known_faults(self._path), closing(open_read_only(self._path)) as db:
            return db.conn.execute(query, values).fetchall()


def _day(row: Row) -> tuple[date, int]:
    day, count = row
    return date.fromisoformat(day), count


def _hour(row: Row) -> tuple[date, int, int]:
    day, hour, count = row
    return date.fromisoformat(day), time(int(hour)).hour, count


def _text(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
