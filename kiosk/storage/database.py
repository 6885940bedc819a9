"""Opens kiosk.db: looks at it without touching it, refuses what is not ours, then makes it durable and up to date."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk import __version__
from kiosk.domain.errors import Code
from kiosk.domain.payload import ALPHABET, KIOSK_LETTERS, TICKETS
from kiosk.storage.faults import as_known, busy, damaged, folder_unusable, known_faults, newer
from kiosk.storage.statements import ATTEMPT, HIGHEST_ID, INSERT, MARK
from kiosk.storage.structure import APPLICATION, STAFF_SINCE, TABLES, VERSION, bring_up_to_date

if TYPE_CHECKING:
    from sqlite_utils import Database

DATABASE = "kiosk.db"
BUSY_MS = 4000
"""How long a writer waits for another one, in milliseconds; a ticket takes one."""

LOG_BYTES = 4 * 1024 * 1024
"""The room the write-ahead log is given, some 90 tickets: a log that need not grow syncs in half the time."""

CACHE = -512
"""SQLite's cache of pages: 512 KiB a connection; a ticket touches a dozen pages, and the system keeps the rest."""

SETTINGS = (
    "synchronous = FULL",  # a commit has reached the disk when it returns
    "foreign_keys = ON",
    "wal_autocheckpoint = 0",  # nothing else syncs on the way to a ticket: see `fold_log`
    f"journal_size_limit = {LOG_BYTES}",
    f"cache_size = {CACHE}",
)
"""What every connection that writes is told."""

SMALLEST = 512
"""The smallest page SQLite knows, in bytes; no database is smaller."""

CHECK_UP_TO_BYTES = 16 * 1024 * 1024
"""A file up to this size (some 35,000 tickets) is checked whole at every start, in some 100 ms."""


def open_database(folder: Path, busy_ms: int = BUSY_MS, thorough: bool = False) -> Database:
    """Open the database of a data folder for writing, making both if need be; `thorough` also checks a big file.

    Raises KioskError: DATA_FOLDER, DATABASE_NEWER, DATABASE_DAMAGED (the last two leave the file as it is),
    DATABASE_BUSY or DATABASE_WRITE.
    """
    path = folder / DATABASE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        size = path.stat().st_size if path.exists() else 0
        is_file = path.is_file() or not path.exists()
    except OSError as error:
        raise folder_unusable(folder, error.strerror or str(error)) from error
    if not is_file:
        raise folder_unusable(folder, f"{DATABASE} is not a file")
    if 0 < size < SMALLEST:  # SQLite would take it for an empty one and write over it
        raise damaged(path, f"it holds only {size} bytes")
    with known_faults(path):
        version = inspect(path, busy_ms, thorough) if size else 0
        db = connect(path, busy_ms)
        try:
            if version < VERSION:
                _prepare(db)
            _use_log(db, path, busy_ms)
        except BaseException:
            db.close()
            raise
    return db


def connect(path: Path, busy_ms: int = BUSY_MS) -> Database:
    """Return a connection with the settings every writer needs; the structure is the caller's business.

    `isolation_level=None`: transactions begin and end where this room says so. Any thread may close it.
    """
    from sqlite_utils import Database

    connection = sqlite3.connect(path, busy_ms / 1000, isolation_level=None, check_same_thread=False)
    try:
        db = Database(connection, execute_plugins=False)
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchone()
    except BaseException:
        connection.close()
        raise
    return db


def open_read_only(path: Path) -> Database:
    """Open a kiosk.db to read, also while the kiosk runs; the columns are described in `kiosk.storage`.

    Raises KioskError: DATA_FOLDER when it is not there or cannot be opened, DATABASE_DAMAGED.
    """
    from sqlite_utils import Database

    with known_faults(path):
        connection = _read_only(path, BUSY_MS, "ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
    return Database(connection, execute_plugins=False)


class Found(NamedTuple):
    """What a database holds; `accounts` of staff, None where its structure is too old for them."""

    tickets: int
    accounts: int | None


def check_database(path: Path, *, thorough: bool) -> Found | None:
    """Check a kiosk.db without changing it; return what it holds, None when it is not there.

    `thorough` checks a big file whole too. Raises KioskError as `open_database` does.
    """
    if not path.exists():
        return None
    with known_faults(path):
        version = inspect(path, BUSY_MS, thorough)
        with closing(_read_only(path, BUSY_MS, "ro")) as connection:
            (tickets,) = connection.execute("SELECT count(*) FROM tickets").fetchone() if version else (0,)
            accounts = None
            if version >= STAFF_SINCE:
                (accounts,) = connection.execute("SELECT count(*) FROM staff").fetchone()
    return Found(tickets, accounts)


def log_bytes(path: Path) -> int:
    """Return the length of the write-ahead log beside a database; 0 when there is none."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size
    except OSError:
        return 0


def start_log(connection: sqlite3.Connection, path: Path) -> None:
    """Give the log its room and have its header synced, so that neither happens on the way to a ticket."""
    if log_bytes(path) < LOG_BYTES // 2:
        _give_room(connection)
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('log_started_at', ?)", (now,))


def fold_log(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the log back into the database as far as no reader needs it, and start the log anew."""
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    start_log(connection, path)


def _give_room(connection: sqlite3.Connection) -> None:
    """Write what does not fit in SQLite's cache, hence goes to the log at once, and take it back: the room stays."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA cache_size = 10")
        connection.execute("INSERT INTO meta VALUES ('room', hex(zeroblob(?)))", (LOG_BYTES // 2,))
    finally:
        connection.rollback()
        connection.execute(f"PRAGMA cache_size = {CACHE}")


def _read_only(path: Path, busy_ms: int, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        busy_ms / 1000,
        isolation_level=None,
        uri=True,
        check_same_thread=False,
    )


def inspect(path: Path, busy_ms: int, thorough: bool) -> int:
    """Return the structure version of an existing file. Raises KioskError when it is not for us to write.

    Read-only, so that a file that is refused stays as it was; only a first start that was cut off must be rolled back,
    which takes a writer.
    """
    cut_off = path.with_name(path.name + "-journal").exists()
    with _understood(path), closing(_read_only(path, busy_ms, "rw" if cut_off else "ro")) as connection:
        (tables,) = connection.execute("SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'").fetchone()
        if tables is None:
            return 0
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if application != APPLICATION:
            raise damaged(path, "another program made it")
        if version > VERSION:
            raise newer(path, str(version), VERSION, _program(connection))
        if missing := TABLES - set(tables.split(",")):
            raise damaged(path, f"no table {', '.join(sorted(missing))}")
        if thorough or path.stat().st_size <= CHECK_UP_TO_BYTES:
            (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()  # an index gives the next number
            if answer != "ok":
                raise damaged(path, answer)
        (ticket,) = connection.execute(HIGHEST_ID).fetchone()
        if not isinstance(ticket, int) or ticket >= TICKETS:
            raise damaged(path, "its tickets would get ids that no QR code holds")
        if version == VERSION:
            for statement in (INSERT, *MARK.values(), ATTEMPT):  # finds its words in the structure, and changes nothing
                connection.execute(f"EXPLAIN {statement}", [None] * statement.count("?"))
        return int(version)


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """What SQLite does not understand of statements that are right is a structure with words that a fault spoilt."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if as_known(error, path) is None:
            raise damaged(path, str(error)) from error
        raise


def _program(connection: sqlite3.Connection) -> str | None:
    """Return the version of the program that made the structure, as it says so itself."""
    with suppress(sqlite3.Error):
        row = connection.execute("SELECT value FROM meta WHERE name = 'program'").fetchone()
        return None if row is None else str(row[0])
    return None


def _prepare(db: Database) -> None:
    """Bring the structure up to date and name the kiosk, in one transaction that only one program can be in."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        bring_up_to_date(db)
        made = datetime.now(UTC).isoformat(timespec="microseconds")
        letters = "".join(secrets.choice(ALPHABET) for _ in range(KIOSK_LETTERS))
        db.conn.executemany("INSERT OR IGNORE INTO meta VALUES (?, ?)", (("kiosk", letters), ("created_at", made)))
        db.conn.execute("INSERT OR REPLACE INTO meta VALUES ('program', ?)", (__version__,))
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.rollback()
        raise


def _use_log(db: Database, path: Path, busy_ms: int) -> None:
    """Turn the write-ahead log on, once per file, and have its header written, once per log."""
    deadline = time.monotonic() + busy_ms / 1000
    while not _log_is_on(db.conn, path):  # SQLite does not wait by itself for another program's switch
        if time.monotonic() > deadline:
            raise busy(path, "the write-ahead log could not be turned on")
        time.sleep(0.005)
    if log_bytes(path) > 0:
        return
    # Another program that is writing starts the log itself: nobody who only reads waits for it.
    # A full or read-only disk: what is there can still be read, and whoever writes a ticket is told.
    with suppress(sqlite3.OperationalError):
        db.conn.execute("PRAGMA busy_timeout = 0")
        start_log(db.conn, path)
    db.conn.execute(f"PRAGMA busy_timeout = {busy_ms}")


def _log_is_on(connection: sqlite3.Connection, path: Path) -> bool:
    """Ask for the write-ahead log; False while another program is in the way."""
    try:
        return bool(connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",))
    except sqlite3.OperationalError as error:
        known = as_known(error, path)
        if known is None or known.code is not Code.DATABASE_BUSY:
            raise
        return False
