"""Remembers how often the lobby screen ended by a fault, so that one that cannot stay up stops trying for a while."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.system.files import write_whole

MANY = 5
WITHIN_SECONDS = 600
"""So many ends within so long hold the page that sends visitors to the desk."""

TIMES, MARK = "crashes", "running"
_KEPT = 20
_AHEAD_SECONDS = 5
"""A clock that is being set right may step back a little between an end and the next start."""


class Crashes:
    """The ends of a data folder's lobby screen. A folder that cannot be written remembers nothing and stops nothing."""

    def __init__(self, data: Path, now: Callable[[], float] = time.time) -> None:
        """`now` is the wall clock in seconds: what is remembered must outlive the process."""
        self._times, self._mark = data / "state" / TIMES, data / "state" / MARK
        self._now = now

    def begin(self) -> None:
        """A lobby screen starts. One that neither ended nor noted a fault before was killed, which counts too."""
        if os.path.lexists(self._mark):  # unlike Path.exists it never raises, whatever is wrong with the folder
            self.note()
        self._write(self._mark, "")

    def note(self) -> None:
        """A fault ends the lobby screen."""
        times = [*self._read(), self._now()][-_KEPT:]
        self._write(self._times, "\n".join(str(int(each)) for each in times) + "\n")
        self.end()

    def end(self) -> None:
        """The lobby screen ends, and not by being killed."""
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)

    def too_many(self) -> bool:
        """Whether it ended by a fault too often just now. What a clock that was set back left behind does not count."""
        now = self._now()
        return sum(-_AHEAD_SECONDS <= now - each <= WITHIN_SECONDS for each in self._read()) >= MANY

    def _read(self) -> list[float]:
        try:
            text = self._times.read_text("ascii", "replace")
        except OSError:
            return []
        return [float(line) for line in text.split("\n") if line.isdecimal()][-_KEPT:]

    def _write(self, path: Path, text: str) -> None:
        with suppress(OSError):
            write_whole(path, text.encode())
