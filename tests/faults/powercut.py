"""A disk that holds writes back until they are synced, and a power cut at any of its operations.

SQLite sees it through a file system of its own (apsw's VFS). What a program wrote and did not sync is lost at the cut,
or part of it is kept, or its last write is torn: a real disk may do any of these. The store runs on it unchanged, with
its own statements; only where it opens its file it gets a connection to this disk.
"""

# The names and the arguments of what SQLite asks of a file are SQLite's.
# ruff: noqa: N802, ARG002

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

import apsw

from kiosk.storage.database import DATABASE, SETTINGS

NAME = "held-back"
_LOCKED = "exclusive"
"""apsw has no shared memory to offer, so the one program on this disk takes it for itself."""


class PowerCutError(Exception):
    """The power is gone; nothing of this program happens any more."""


class Fate(Enum):
    """What becomes of writes that were not synced."""

    LOST = "lost"
    SOME = "some kept, in any order"
    TORN = "all kept but the last, which is torn"


class Disk:
    """Files as a program sees them, and as they would be found after a power cut."""

    def __init__(self, files: dict[str, bytes], cut_at: int | None = None) -> None:
        """`cut_at`: the operation, counted from 1, that no longer happens; None: the power stays."""
        self.seen = {name: bytearray(data) for name, data in files.items()}
        self.kept = dict(files)
        self.pending: dict[str, list[tuple[int, bytes | None]]] = {name: [] for name in files}
        self.operations = 0
        self._cut_at = cut_at

    @property
    def is_off(self) -> bool:
        """Whether the power is gone."""
        return self._cut_at is not None and self.operations >= self._cut_at

    def operate(self) -> None:
        """Count an operation that changes something; the one at the cut does not happen."""
        if not self.is_off:
            self.operations += 1
        if self.is_off:
            raise PowerCutError

    def make(self, name: str) -> None:
        if name not in self.seen:
            self.seen[name], self.kept[name], self.pending[name] = bytearray(), b"", []

    def write(self, name: str, at: int, data: bytes) -> None:
        self.operate()
        self.pending[name].append((at, data))
        _apply(self.seen[name], at, data)

    def truncate(self, name: str, size: int) -> None:
        self.operate()
        self.pending[name].append((size, None))
        _apply(self.seen[name], size, None)

    def sync(self, name: str) -> None:
        self.operate()
        self.kept[name] = bytes(self.seen[name])
        self.pending[name].clear()

    def delete(self, name: str) -> None:
        self.operate()
        for files in (self.seen, self.kept, self.pending):
            files.pop(name, None)

    def after_the_cut(self, fate: Fate, chance: random.Random) -> dict[str, bytes]:
        """Return the files as the next start finds them."""
        found = {}
        for name, data in self.kept.items():
            left, pending = bytearray(data), self.pending[name]
            if fate is Fate.SOME:
                pending = [each for each in pending if chance.random() < 0.5]
            if fate is Fate.LOST:
                pending = []
            for nth, (at, piece) in enumerate(pending):
                torn = fate is Fate.TORN and nth == len(pending) - 1 and piece is not None
                _apply(left, at, piece[: chance.randrange(len(piece))] if torn and piece else piece)
            found[name] = bytes(left)
        return found


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    """Write data at a place, or with None cut the file to this size."""
    if data is None:
        del content[at:]
        return
    content.extend(bytes(max(at - len(content), 0)))
    content[at : at + len(data)] = data


class _File:
    """One open file of the disk, as SQLite asks for it; the names are SQLite's."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk, self._name = disk, name
        disk.make(name)

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._disk.seen[self._name][offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.write(self._name, offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        self._disk.truncate(self._name, size)

    def xSync(self, flags: int) -> None:
        self._disk.sync(self._name)

    def xFileSize(self) -> int:
        return len(self._disk.seen[self._name])

    def xDeviceCharacteristics(self) -> int:
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE  # as SQLite assumes of every disk under Linux and Windows

    def xSectorSize(self) -> int:
        return 4096

    def xLock(self, level: int) -> None:
        """One program alone uses this disk."""

    def xUnlock(self, level: int) -> None:
        """As above."""

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, op: int, pointer: int) -> bool:
        return False

    def xClose(self) -> None:
        """Closing syncs nothing."""


class _FileSystem(apsw.VFS):
    """The disk as a file system of SQLite."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        super().__init__(NAME, "")

    def xFullPathname(self, name: str) -> str:
        return name

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> Any:
        path = name if isinstance(name, str) else name.filename() if name else "temporary"
        return _File(self._disk, Path(path).name)

    def xAccess(self, pathname: str, flags: int) -> bool:
        return Path(pathname).name in self._disk.seen

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._disk.delete(Path(filename).name)


class _Result:
    """What a statement came to, as the standard library's cursor says it."""

    def __init__(self, cursor: apsw.Cursor, connection: apsw.Connection) -> None:
        self.fetchone: Callable[[], Any] = cursor.fetchone
        self.fetchall: Callable[[], Any] = cursor.fetchall
        self.rowcount = connection.changes()
        self.lastrowid = connection.last_insert_rowid()


class _Connection:
    """An apsw connection with the few methods of the standard library's that the store uses."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._apsw = connection

    def execute(self, statement: str, values: Sequence[Any] = ()) -> _Result:
        return _Result(self._apsw.execute(statement, tuple(values)), self._apsw)

    def executemany(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        self._apsw.executemany(statement, [tuple(row) for row in rows])

    @property
    def in_transaction(self) -> bool:
        return self._apsw.in_transaction

    def rollback(self) -> None:
        self._apsw.execute("ROLLBACK")


class Opened:
    """The database on a disk, as the store holds it."""

    def __init__(self, disk: Disk, settings: Sequence[str] = SETTINGS) -> None:
        """`settings` are the product's own; a test of the test takes weaker ones."""
        self._file_system = _FileSystem(disk)
        self._connection = apsw.Connection(f"/{DATABASE}", vfs=NAME)
        for setting in (f"locking_mode = {_LOCKED}", "journal_mode = WAL", *settings):
            self._connection.execute(f"PRAGMA {setting}").fetchall()
        self.conn = _Connection(self._connection)

    def check(self) -> str:
        """Return "ok" when SQLite finds nothing wrong in the whole file."""
        return str(self._connection.execute("PRAGMA integrity_check").fetchall()[0][0])

    def close(self) -> None:
        """Let go of the disk; with the power off nothing more is written."""
        try:
            self._connection.close()
        except (PowerCutError, apsw.Error):
            self._connection.close(force=True)
