"""Backups: one file with the database, the key of the QR codes and what they are, opened and checked before it counts.

A backup is a zip file of `kiosk.db` (one consistent moment, also while tickets are given), `secret.key`, `about.json`,
and what staff decided about the town: `town.json` and the files in `towns/`, where there are any. It holds no personal
data, but the key: mode 0600.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from kiosk import __version__
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.payload import is_kiosk
from kiosk.storage.database import DATABASE, inspect, open_read_only
from kiosk.storage.faults import as_known, damaged
from kiosk.storage.key import KEY_BYTES, KEY_FILE, load_key
from kiosk.storage.statements import FACT, LAST_DAY

ABOUT = "about.json"
FORMAT = 1
_DAILY = re.compile(r"kiosk-(\d{4}-\d{2}-\d{2})\.zip")
_LEVEL = 1
"""Of compression: a third of the size in a fifth of the time of the default."""
_MEMBERS = {ABOUT: 100_000, KEY_FILE: KEY_BYTES, DATABASE: 1 << 40}
"""What every backup holds, and the most bytes each may have."""
_DECIDED = re.compile(r"town\.json|towns/[\w.-]{1,200}\.toml")
_DECIDED_BYTES, _DECIDED_FILES = 2_000_000, 1_000
"""What staff decided about the town: the most bytes of a file, and the most files."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was opened and found whole. `made_at` is aware; `last_day` is the last day that gave a ticket."""

    path: Path
    made_at: datetime
    program: str
    kiosk: str
    tickets: int
    last_day: date | None
    bytes: int


def daily_name(day: date) -> str:
    """Return the name of a day's backup."""
    return f"kiosk-{day.isoformat()}.zip"


def daily_backups(folder: Path) -> tuple[tuple[date, Path], ...]:
    """Return the daily backups of a folder by their day, the newest first; none is opened."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            match = _DAILY.fullmatch(path.name)
            if match:
                with suppress(ValueError):
                    found.append((date.fromisoformat(match[1]), path))
    return tuple(sorted(found, reverse=True))


def prune(folder: Path, keep: int) -> tuple[Path, ...]:
    """Remove daily backups except the newest `keep`, of which one at least stays; return those that are gone."""
    gone = []
    for _, path in daily_backups(folder)[max(keep, 1) :]:
        with suppress(OSError):
            path.unlink()
            gone.append(path)
    return tuple(gone)


def write_backup(data: Path, target: Path, made_at: datetime) -> Backup:
    """Write a backup of a data folder to a file, check it, and only then give it its name; an older one stays until so.

    Raises KioskError: DATA_FOLDER when there is no database, DATABASE_DAMAGED, BACKUP_WRITE.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _workshop(target.parent) as work:
            copy = work / DATABASE
            _copy_database(data / DATABASE, copy)
            about = {"format": FORMAT, "program": __version__, "made_at": made_at.isoformat()}
            handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
                    archive.writestr(ABOUT, json.dumps(about))
                    archive.writestr(KEY_FILE, load_key(data))
                    archive.write(copy, DATABASE)
                    for path in decided(data):
                        archive.write(path, path.relative_to(data).as_posix())
                file.flush()
                os.fsync(file.fileno())
        read_backup(draft)
        draft.replace(target)
        return read_backup(target)
    except (OSError, BadZipFile) as error:
        raise _unwritten(target, getattr(error, "strerror", None) or str(error)) from error
    except KioskError as error:
        if error.code is Code.BACKUP_FAULTY:  # what was written cannot be read back
            raise _unwritten(target, error.it) from error
        raise
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def decided(folder: Path) -> tuple[Path, ...]:
    """Return the files in a data folder, or an unpacked backup, that hold what staff decided about the town."""
    candidates = (folder / "town.json", *sorted((folder / "towns").glob("*.toml")))
    named = (path for path in candidates if _DECIDED.fullmatch(path.relative_to(folder).as_posix()))
    return tuple(path for path in named if path.is_file())[:_DECIDED_FILES]


def read_backup(path: Path) -> Backup:
    """Open a backup and check all of it: every byte, the database page by page and row by row, the key.

    Raises KioskError: BACKUP_FAULTY, or DATABASE_NEWER when a newer program made it.
    """
    with unpacked(path) as (backup, _):
        return backup


@contextmanager
def unpacked(path: Path, beside: Path | None = None) -> Iterator[tuple[Backup, Path]]:
    """Check a backup and lend it with the folder it lies unpacked in, below `beside`; see `read_backup`."""
    with _workshop(beside) as work:
        try:
            with ZipFile(path) as archive:
                sizes = {each.filename: each.file_size for each in archive.infolist()}
                more = sorted(sizes.keys() - _MEMBERS.keys())
                if not _MEMBERS.keys() <= sizes.keys() or not all(map(_DECIDED.fullmatch, more)):
                    raise _faulty(path, f"it holds {', '.join(sorted(sizes)) or 'nothing'}")
                most = _MEMBERS | dict.fromkeys(more, _DECIDED_BYTES)
                too_big = [name for name, size in sizes.items() if size > most[name]]
                if too_big or len(more) > _DECIDED_FILES:
                    raise _faulty(path, f"{(too_big or more)[0]} is too big")
                for name in most:
                    archive.extract(name, work)
            about = json.loads((work / ABOUT).read_bytes())
            made_at, program = datetime.fromisoformat(about["made_at"]), str(about["program"])
            if about["format"] != FORMAT or made_at.utcoffset() is None:
                raise _faulty(path, "its format is not known here")
            if (work / KEY_FILE).stat().st_size != KEY_BYTES:
                raise _faulty(path, "its key is not whole")
        except (OSError, BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise _faulty(path, getattr(error, "strerror", None) or str(error)) from error
        except (ValueError, KeyError, TypeError) as error:
            raise _faulty(path, f"{ABOUT} cannot be read") from error
        kiosk, tickets, last_day = _look_into(work / DATABASE, path)
        yield Backup(path, made_at, program, kiosk, tickets, last_day, path.stat().st_size), work


def _look_into(database: Path, backup: Path) -> tuple[str, int, date | None]:
    """Check the database of a backup whole; return who the kiosk is, how many tickets, and the last day."""
    try:
        inspect(database, 0, thorough=True)
        with closing(open_read_only(database).conn) as connection:
            (kiosk,) = connection.execute(FACT, ("kiosk",)).fetchone()
            (tickets,) = connection.execute("SELECT count(*) FROM tickets").fetchone()
            (last,) = connection.execute(LAST_DAY).fetchone()
        if not is_kiosk(kiosk):
            raise ValueError(kiosk)
        return kiosk, int(tickets), None if last is None else date.fromisoformat(last)
    except sqlite3.Error as error:
        raise _faulty(backup, str(error)) from error
    except (TypeError, ValueError) as error:
        raise _faulty(backup, "its database names no kiosk") from error
    except KioskError as error:
        if error.code is Code.DATABASE_NEWER:
            raise
        raise _faulty(backup, error.it) from error


def _copy_database(source: Path, target: Path) -> None:
    """Copy a database as it is at one moment; tickets go on being given meanwhile. Raises KioskError."""
    with closing(open_read_only(source).conn) as connection:
        try:
            connection.execute("VACUUM INTO ?", (str(target),))
        except sqlite3.Error as error:
            known = as_known(error, target)
            if known is None or known.code is Code.DATABASE_DAMAGED:  # None: SQLite does not understand its structure
                raise damaged(source, str(error)) from error
            raise _unwritten(target, str(error)) from error


@contextmanager
def _workshop(beside: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=".kiosk-backup-", dir=beside, ignore_cleanup_errors=True) as name:
        yield Path(name)


def _faulty(path: Path, why: str) -> KioskError:
    return KioskError(
        Code.BACKUP_FAULTY,
        "Deze reservekopie kan niet gebruikt worden. Neem een andere.",
        f"{path} is no whole backup of a kiosk ({why}). Nothing was changed. Use another one.",
    )


def _unwritten(path: Path, why: str) -> KioskError:
    return KioskError(
        Code.BACKUP_WRITE,
        "De reservekopie kon niet gemaakt worden. Verwittig de informaticadienst.",
        f"the backup {path} could not be written and checked ({why}). Check space and rights, or name another FILE.",
    )
