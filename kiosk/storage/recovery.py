"""Brings a backup in: because somebody asked for it, or at a start that finds the database lost.

What is replaced is put aside whole, never removed. The series of numbers goes on above the highest number known from
the backup, the side journal and whatever can still be read of the database that was replaced.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.storage.backup import Backup, daily_backups, decided, unpacked
from kiosk.storage.database import BUSY_MS, DATABASE, open_database
from kiosk.storage.faults import busy, folder_unusable, known_faults, lost, sound
from kiosk.storage.floors import floors_of, keep_floors, missing_in, numbers_in, raise_floors, spoilt_day
from kiosk.storage.journal import JOURNAL, Given, Highest, highest
from kiosk.storage.key import KEY_BYTES, KEY_FILE, key_is_gone, make_key
from kiosk.storage.store import Store
from kiosk.storage.turns import Presence, PrinterTurns
from kiosk.system.files import write_whole

ASIDE = "aside"
_PARTS = ("", "-wal", "-shm", "-journal")
_TURN = "recovery"
_TURN_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did, or would do. `aside`: where the replaced database lies; `highest`: numbers known, as told."""

    backup: Backup
    aside: Path | None
    highest: tuple[tuple[str, str, int], ...]


def plan(data: Path, file: Path) -> Restored:
    """Check a backup and say what `restore` would do with it; nothing is changed. Raises KioskError as that does."""
    with unpacked(file) as (backup, work):
        known = _known(data, work / DATABASE)
    return Restored(backup, None, _told(known))


def restore(data: Path, file: Path, now: datetime) -> Restored:
    """Put a backup in the place of this machine's database and key; both are put aside.

    Raises KioskError: BACKUP_FAULTY, DATABASE_NEWER, DATABASE_BUSY when another program gives tickets, DATA_FOLDER;
    nothing is changed then.
    """
    with _turn(data), _alone(data):
        return _bring_in(data, file, now)


def open_store(data: Path, backups: Path, now: datetime, busy_ms: int = BUSY_MS) -> tuple[Store, str | None]:
    """Open the store of a data folder; a database that is lost is replaced by the last good backup, and that is told.

    Lost: damaged, or gone although numbers were given. Without a good backup a new database begins, with the same
    kiosk and above every number known. One that lacks the last numbers of today goes on above them: see `catch_up`.
    A key that is gone comes from the newest good backup, else a new one is made. Raises KioskError as `Store` does for
    everything else.
    """
    key = _key_back(data, backups)
    store, said = _open_store(data, backups, now, busy_ms)
    return store, " ".join(filter(None, (said, key))) or None


def _open_store(data: Path, backups: Path, now: datetime, busy_ms: int) -> tuple[Store, str | None]:
    found = _opened_unless_lost(data, backups, now, busy_ms)
    if not isinstance(found, str):
        return found
    with _turn(data):
        found = _opened_unless_lost(data, backups, now, busy_ms)
        if not isinstance(found, str):
            return found  # another program was first
        said = _replace_lost(data, backups, now)
    return Store(data, busy_ms), f"{said} Why: {found}"


def open_known(data: Path, backups: Path, now: datetime) -> tuple[Store, str | None]:
    """Open the store of a data folder, and bring nothing in; one that is gone is not begun anew unnoticed.

    Numbers go on as `open_store` says. Raises KioskError: DATABASE_DAMAGED when the database is gone although numbers
    were given, and what `Store` raises.
    """
    if _gone(data, backups):
        raise lost(data / DATABASE)
    return _opened(data, now)


def _key_back(data: Path, backups: Path) -> str | None:
    """Bring in a key for one that is gone although numbers were given; return what was done, for IT."""
    with _disk(data):
        if not key_is_gone(data):
            return None
        for _, file in daily_backups(backups):
            with suppress(KioskError), unpacked(file) as (_, work):
                write_whole(data / KEY_FILE, (work / KEY_FILE).read_bytes(), 0o600)
                return f"{KEY_FILE} was gone; that of {file} is in its place."
        make_key(data)
    return f"{KEY_FILE} was gone and no good backup has it; a new one was made. Tickets given before look forged."


def _opened_unless_lost(data: Path, backups: Path, now: datetime, busy_ms: int) -> tuple[Store, str | None] | str:
    """Open the store, or return why it is lost."""
    try:
        return f"{DATABASE} was gone or empty" if _gone(data, backups) else _opened(data, now, busy_ms)
    except KioskError as error:
        if error.code is not Code.DATABASE_DAMAGED:
            raise
        return error.it


def _opened(data: Path, now: datetime, busy_ms: int = BUSY_MS) -> tuple[Store, str | None]:
    store = Store(data, busy_ms)
    try:
        said = catch_up(data, now)
        store.last_day()  # what numbers are made from and nobody can read is found here, not at a ticket
        return store, said
    except BaseException:
        store.close()
        raise


def catch_up(data: Path, now: datetime) -> str | None:
    """Let the series go on above the numbers that only the journal knows; return what was found, for IT, or None.

    A log that lost its end is no damage to SQLite: the tickets in it are gone without a word. The journal is read
    first, as a number is in the database before it is in there. Raises KioskError when the database cannot be used.
    """
    path, known = data / DATABASE, highest(data)
    today = now.astimezone(BRUSSELS).date().isoformat()
    if not known.numbers:
        return None
    with known_faults(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with sound(path):
            held = floors_of(connection)
            spoilt = spoilt_day(connection, known)
        numbers = dict(known.numbers)
        if spoilt is not None:  # the series that goes on there goes on above what was really given last
            numbers |= {(spoilt, prefix): number for (day, prefix), number in numbers.items() if day == known.day}
        missing = missing_in(connection, held, numbers, today)
        if not missing:
            return None
        with _writing(connection):
            raise_floors(connection, missing, known.ticket)
    if spoilt is not None:
        return (
            f"{DATABASE} names {spoilt} as the day of a ticket that was given before: the disk spoilt it. The numbers "
            "go on above the last one given. Bring in the last backup to be rid of that day: kioskctl restore FILE."
        )
    lacks = ", ".join(f"{prefix}{number:03d} of {day}" for (day, prefix), number in missing.items())
    return f"{DATABASE} lacks the last tickets, up to {lacks}: the disk lost them. The numbers go on above."


def _gone(data: Path, backups: Path) -> bool:
    """Whether there is no database, or one that a fault left empty, though this kiosk gave numbers.

    Raises KioskError (DATA_FOLDER) where that cannot be seen: what nobody may look at is not gone.
    """
    path = data / DATABASE
    try:
        if os.path.lexists(path) and not (path.is_file() and path.stat().st_size == 0):
            return False
        return bool((data / JOURNAL).exists() or daily_backups(backups))
    except OSError as error:
        raise folder_unusable(data, error.strerror or str(error)) from error


def _replace_lost(data: Path, backups: Path, now: datetime) -> str:
    """Bring in the newest backup that is whole, or begin anew; return what was done, for IT."""
    refused = []
    for _, file in daily_backups(backups):
        try:
            done = _bring_in(data, file, now)
        except KioskError as error:
            if error.code not in (Code.BACKUP_FAULTY, Code.DATABASE_NEWER):
                raise
            refused.append(f"{file.name} was no good.")
        else:
            kept = f"The replaced database lies in {done.aside}." if done.aside else ""
            return " ".join([f"the database was lost; {file} is in its place.", *refused, kept])
    aside = _begin_anew(data, now)
    kept = f"The replaced database lies in {aside}." if aside else ""
    return " ".join(["the database was lost and there is no good backup; a new one was begun.", *refused, kept])


def _bring_in(data: Path, file: Path, now: datetime) -> Restored:
    with unpacked(file, data) as (backup, work):
        fresh = work / DATABASE
        known = _known(data, fresh)
        key = (work / KEY_FILE).read_bytes()
        _tell_floors(fresh, known, now)
        aside = _put_aside(data, now)
        with _disk(data):
            if _key_of(data) != key:
                write_whole(data / KEY_FILE, key, 0o600)
            _bring_decisions(data, work)
            fresh.replace(data / DATABASE)
            _sync_folder(data)
    return Restored(backup, aside, _told(known))


def _bring_decisions(data: Path, work: Path) -> None:
    """Bring in what staff decided about the town, where this machine knows of no decision."""
    if (data / "town.json").exists():
        return
    for path in reversed(decided(work)):  # the files first that the decisions name
        place = data / path.relative_to(work)
        place.parent.mkdir(exist_ok=True)
        if not place.exists():
            write_whole(place, path.read_bytes())


def _begin_anew(data: Path, now: datetime) -> Path | None:
    known = _known(data)
    aside = _put_aside(data, now, keep_key=True)
    open_database(data).close()
    _tell_floors(data / DATABASE, known, now)
    return aside


def _known(data: Path, fresh: Path | None = None) -> Highest:
    """The highest numbers known from the journal, what is there, and what comes; the latter says who the kiosk is."""
    more: list[Given] = _numbers(data / DATABASE)
    if fresh is not None:
        more += _numbers(fresh)
    return highest(data, more)


def _numbers(path: Path) -> list[Given]:
    """Read what can be read; a database that another program holds, or that is damaged, gives what it can."""
    if not path.is_file():
        return []
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as connection:
            return numbers_in(connection)
    except sqlite3.Error:
        return []


def _told(known: Highest) -> tuple[tuple[str, str, int], ...]:
    return tuple((day, prefix, number) for (day, prefix), number in sorted(known.numbers.items()) if day == known.day)


def _tell_floors(database: Path, known: Highest, now: datetime) -> None:
    """Write the floors into a database that nobody else has open; it is whole on the disk when this returns."""
    today = now.astimezone(BRUSSELS).date().isoformat()
    with (
        known_faults(database),
        closing(sqlite3.connect(database, isolation_level=None)) as connection,
        _writing(connection),
    ):
        keep_floors(connection, known, today)


@contextmanager
def _writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction; what fails in it is taken back when the caller closes the connection."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("COMMIT")


def _put_aside(data: Path, now: datetime, *, keep_key: bool = False) -> Path | None:
    """Move the database with all that belongs to it into a folder of its own; None when there is nothing."""
    there = [path for part in _PARTS if os.path.lexists(path := data / (DATABASE + part))]
    if not there:
        return None
    aside = data / ASIDE / now.astimezone(BRUSSELS).strftime("%Y-%m-%dT%H-%M-%S-%f")
    with _disk(data):
        aside.mkdir(parents=True, mode=0o700)
        for path in there:
            path.replace(aside / path.name)
        if not keep_key and (data / KEY_FILE).exists():
            shutil.copy2(data / KEY_FILE, aside / KEY_FILE)
    return aside


def _key_of(data: Path) -> bytes | None:
    try:
        with (data / KEY_FILE).open("rb") as file:
            return file.read(KEY_BYTES + 1)
    except OSError:
        return None


@contextmanager
def _disk(data: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise folder_unusable(data, error.strerror or str(error)) from error


@contextmanager
def _turn(data: Path) -> Iterator[None]:
    """One program at a time brings a backup in."""
    with _disk(data):
        data.mkdir(parents=True, exist_ok=True)
    release = PrinterTurns(data).take(_TURN, _TURN_SECONDS)
    if release is None:
        raise busy(data / DATABASE, "another program brings a backup in")
    try:
        yield
    finally:
        release()


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """No program gives tickets meanwhile."""
    release = Presence(data).alone()
    if release is None:
        raise busy(data / DATABASE, "a kiosk gives tickets from it; stop it first")
    try:
        yield
    finally:
        release()


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":  # cannot open a folder; NTFS keeps the order of names itself
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
