"""Turns what SQLite and the disk complain of into known errors; what is not known is a bug and passes through."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.errors import Code, KioskError

NO_NUMBER = "De kiosk kan nu geen nummer geven. Vraag het aan de balie."

BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
WRITE = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOLFS})
FOLDER = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})

UNREADABLE = "Could not decode to UTF-8"
"""How Python's sqlite3 begins to say that a text in a row is none; SQLite itself has no code for it."""


@contextmanager
def known_faults(path: Path) -> Iterator[None]:
    """Raise KioskError instead of SQLite's errors about the file, the disk or a lock. `path` is the database."""
    try:
        yield
    except sqlite3.Error as error:
        known = as_known(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # Python's own way to say that a text of the file is none
        raise damaged(path, str(error)) from error


@contextmanager
def sound(path: Path) -> Iterator[None]:
    """Make of stored values what they mean in here, and nothing else: one that cannot be that is damage, no bug.

    The value itself is not told: it may be of a visit.
    """
    try:
        yield
    except (ValueError, TypeError) as error:
        raise damaged(path, "a value in it cannot be what it stands for") from error


def as_known(error: sqlite3.Error, path: Path) -> KioskError | None:
    """Return the known error for one of SQLite's, or None when it can only be a fault of this program."""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the upper bits only say more about the same thing
    name = getattr(error, "sqlite_errorname", "")
    if str(error).startswith(UNREADABLE):
        return damaged(path, str(error))
    if primary in BUSY:
        return busy(path, f"{error}, {name}")
    if primary in DAMAGED:
        return damaged(path, f"{error}, {name}")
    if primary in WRITE:
        return unwritten(path, f"{error}, {name}")
    if primary in FOLDER:
        return folder_unusable(path.parent, f"{path.name}: {error}, {name}")
    return None


def busy(path: Path, why: str) -> KioskError:
    """Another program has held the database too long."""
    return KioskError(
        Code.DATABASE_BUSY,
        "De kiosk is even bezet. Probeer het straks opnieuw, of vraag het aan de balie.",
        f"{path} was locked by another program for too long ({why}). "
        "Close the program that has it open for writing, then try again; nothing was changed.",
    )


def damaged(path: Path, why: str) -> KioskError:
    """The file is no database of this kiosk, or part of it cannot be read."""
    return KioskError(
        Code.DATABASE_DAMAGED,
        NO_NUMBER,
        f"{path} is damaged or is not a database of this kiosk ({why}). It was left as it is. "
        "Put it aside together with its -wal and -shm files and restore a backup.",
    )


def moved(path: Path) -> KioskError:
    """The file that was opened is not the one in its place any more."""
    return KioskError(
        Code.DATABASE_DAMAGED,
        NO_NUMBER,
        f"{path} was removed or replaced while it was in use. Nothing more is written to what was removed; "
        "the kiosk opens its place anew, with the last backup if there is nothing.",
    )


def lost(path: Path) -> KioskError:
    """There is no file, or an empty one, where numbers were given."""
    return KioskError(
        Code.DATABASE_DAMAGED,
        NO_NUMBER,
        f"{path} is gone or empty, although this kiosk gave numbers or has backups. No new one was begun, "
        "which might give them again. Start the kiosk, which brings the last backup in; or kioskctl restore FILE.",
    )


def newer(path: Path, found: str, known: int, program: str | None = None) -> KioskError:
    """The file was written by a newer version of this program; `program` is the one that can read it, if it says so."""
    reader = f"kiosk {program} or newer" if program else "the newer program"
    return KioskError(
        Code.DATABASE_NEWER,
        NO_NUMBER,
        f"{path} has structure version {found}; this program knows version {known} and older. "
        f"It was left as it is. Install {reader} again, or restore a backup made by this one.",
    )


def unwritten(path: Path, why: str) -> KioskError:
    """The disk is full, read-only or failing."""
    return KioskError(
        Code.DATABASE_WRITE,
        NO_NUMBER,
        f"{path} could not be written or read ({why}). Nothing was half written. "
        "Check free space, permissions and the disk.",
    )


def folder_unusable(folder: Path, why: str) -> KioskError:
    """The data folder cannot be made, entered or written."""
    return KioskError(
        Code.DATA_FOLDER,
        NO_NUMBER,
        f"the data folder {folder} cannot be used ({why}). "
        "Give this account the right to write there, or choose another folder with --data or KIOSK_DATA.",
    )
