"""Turns between programs: who prints, who is running. A turn ends with its program, also when that is killed.

Each is a lock on an empty SQLite file of its own, as SQLite's locks hold between programs and threads on every system
and the kernel takes them back from a program that is gone. Nothing is ever written into these files.
"""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.storage.faults import BUSY, known_faults

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
PRINTER_SUFFIX = ".turn"
PRESENCE = "running.turn"


class PrinterTurns:
    """One turn per printer of a data folder."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the data folder; a file is made there at a printer's first turn."""
        self._folder = folder

    def take(self, name: str, seconds: float) -> Callable[[], None] | None:
        """Wait at most so long for a printer's turn; return what gives it back, from any thread.

        None: another program or thread kept it. Raises KioskError when the folder or its disk is in the way.
        """
        path = self._folder / f"printer-{_UNSAFE.sub('-', name)}{PRINTER_SUFFIX}"
        with known_faults(path):
            connection = _open(path, seconds)
            return connection.close if _locked(connection) else None


class Presence:
    """Says that a program that gives tickets is running, and knows whether it is the only one."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the data folder."""
        self._path = folder / PRESENCE
        self._entering = threading.Lock()
        self._held: sqlite3.Connection | None = None

    def enter(self) -> None:
        """Be seen by other programs until `leave`. Raises KioskError when the folder or its disk is in the way."""
        with self._entering, known_faults(self._path):
            if self._held is not None:
                return
            connection = _open(self._path, 1.0)  # somebody who looks whether they are alone does so for milliseconds
            connection.execute("BEGIN")
            try:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            except BaseException:
                connection.close()
                raise
            self._held = connection

    def alone(self) -> Callable[[], None] | None:
        """Return what ends being alone, if no program is seen now and none can enter until then; otherwise None."""
        with known_faults(self._path):
            connection = _open(self._path, 0.0)
            return connection.close if _locked(connection) else None

    def leave(self) -> None:
        """Be seen no longer."""
        if self._held is not None:
            self._held.close()
            self._held = None


def _open(path: Path, seconds: float) -> sqlite3.Connection:
    """Open the file of a turn; what a fault left in it would keep the turn from everybody, and goes."""
    with suppress(OSError):
        if path.stat().st_size > 0:
            os.truncate(path, 0)
    return sqlite3.connect(path, max(seconds, 0.0), isolation_level=None, check_same_thread=False)


def _locked(connection: sqlite3.Connection) -> bool:
    """Take the lock, waiting as long as the connection does; a connection without it is closed."""
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except BaseException as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in BUSY:
            return False
        raise
    return True
