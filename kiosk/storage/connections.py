"""Connections to kiosk.db: one per thread, one way to write and one to read, and the log copied back in time."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kiosk.domain.errors import KioskError
from kiosk.domain.payload import is_kiosk
from kiosk.storage.database import BUSY_MS, DATABASE, LOG_BYTES, connect, fold_log, log_bytes, open_database
from kiosk.storage.faults import damaged, known_faults, moved, sound
from kiosk.storage.rows import Made, Row, Values, readable
from kiosk.storage.statements import FACT

if TYPE_CHECKING:
    from sqlite_utils import Database

_log = logging.getLogger(__name__)

"""What a statement's places stand for, in order or by name."""

FOLD_AFTER_WRITES = 150
"""After so many writes, some 800 pages, the log is copied back: before it must grow, never on a ticket's way."""


class Connections:
    """The open database of one data folder; safe for several threads and several programs at once.

    Each thread gets its own connection; `close` is called when no thread uses it any more.
    """

    def __init__(self, folder: Path, busy_ms: int = BUSY_MS, thorough: bool = False) -> None:
        """Open or make `kiosk.db` in the data folder; see `open_database` for what it may raise.

        `busy_ms`: how long to wait for another writer. `thorough`: check a big file too (3 s per million tickets).
        """
        self.path = folder / DATABASE
        self._busy_ms = busy_ms
        self._local = threading.local()
        self._opened: list[Database] = []
        self._writes = 0
        self._remember(open_database(folder, busy_ms, thorough))
        self._kiosk = self._read_kiosk()
        self._identity = identity(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def kiosk_id(self) -> str:
        """Four letters that name this installation in its QR codes, made at its first start."""
        return self._kiosk

    def close(self) -> None:
        """Close all connections; the last one of the last program copies the log back into the database."""
        while self._opened:
            self._opened.pop().close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction that holds the write lock from its start; it ends written or not at all."""
        if identity(self.path) != self._identity:
            raise moved(self.path)
        with known_faults(self.path):
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
                self._writes += 1
            finally:
                if connection.in_transaction:
                    connection.rollback()

    def _rows(self, query: str, values: Values = ()) -> list[Row]:
        with known_faults(self.path):
            return self._connection().execute(query, values).fetchall()

    def _readable(self, query: str, values: Values = ()) -> list[Row]:
        """Return the rows that can be read, where one that cannot must hide no other."""
        with known_faults(self.path):
            return readable(self._connection(), query, values)

    def _one(self, make: Callable[[Row], Made], query: str, values: Values = ()) -> Made | None:
        """Return what the first row means, or None. Raises KioskError (DATABASE_DAMAGED) when it cannot mean that."""
        rows = self._rows(query, values)
        with sound(self.path):
            return make(rows[0]) if rows else None

    def _connection(self) -> sqlite3.Connection:
        """Return this thread's connection, opening it at its first use."""
        db: Database | None = getattr(self._local, "db", None)
        if db is None:
            db = self._remember(connect(self.path, self._busy_ms))
        return db.conn

    def _remember(self, db: Database) -> Database:
        self._local.db = db
        self._opened.append(db)
        return db

    def _read_kiosk(self) -> str:
        try:
            for (letters,) in self._rows(FACT, ("kiosk",)):
                if is_kiosk(str(letters)):
                    return str(letters)
            raise damaged(self.path, "it names no kiosk")
        except BaseException:
            self.close()
            raise

    def _fold_log(self) -> None:
        """Copy a long log back, now that the ticket is out and nobody waits; it may as well happen after the next."""
        if self._writes < FOLD_AFTER_WRITES and log_bytes(self.path) <= 2 * LOG_BYTES:  # the latter: others' writes
            return
        self._writes = 0
        try:
            with known_faults(self.path):
                fold_log(self._connection(), self.path)
        except KioskError as error:
            _log.warning("the log of the database was not copied back: %s", error)


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that takes its place; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def as_stored(moment: datetime) -> str:
    """Write a moment as stored. Raises ValueError for one without a time zone."""
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
