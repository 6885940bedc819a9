"""What the process of an endurance run holds on to, and what it complains of."""

from __future__ import annotations

import gc
import logging
import os
import sqlite3
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.system.memory import give_back
from kiosk.ui.tile import TileWidget
from tests.soak.printer import BugError

OBJECTS = "Python objects"
OBJECTS_SHARE = 0.08
"""Of these so many more, as a share, are no leak. Words, pictures and tiles that are kept for the next visitor come and
go with what visitors choose: from 500 to 2,000 visits they were 5.0 % more with one seed, over 10,000 visits 0.8 %. The
other counts are exact, and each class of the program is counted by itself."""
TYPE_LEAST = 500
TYPE_SHARE = 1 / 3
"""So many more objects of one class of the program, or of Qt's, or for so large a share of the visits, are no leak."""
QUIET = frozenset({"This plugin does not support raise()", "This plugin does not support propagateSizeHints()"})
"""What Qt's offscreen platform says of every window; it has no window manager to ask."""


@dataclass(frozen=True)
class Held:
    """What the process holds: memory in MiB, and counts; `types`: objects of each class that is not Python's own."""

    memory: float
    counts: dict[str, int]
    types: dict[str, int] = field(default_factory=dict)

    def leaks(self, warm: Held, allowed: float, visits: int = 0) -> list[str]:
        """What is more than it was when the run was warm, so many visits before; `allowed` is in MiB."""
        growth = self.memory - warm.memory
        found = [f"{growth:.1f} MiB more memory than when warm"] if growth > allowed else []
        for name, now in self.counts.items():
            before = warm.counts[name]
            if now > (before * (1 + OBJECTS_SHARE) if name == OBJECTS else before):
                found.append(f"{name}: {before} when warm, {now} at the end")
        most = max(TYPE_LEAST, visits * TYPE_SHARE)
        for name, now in sorted(self.types.items()):
            if now - (before := warm.types.get(name, 0)) > most:
                found.append(f"{name}: {before} when warm, {now} at the end")
        return found


def held(data: Path, tiles: int = 0, let_go: Callable[[], object] = gc.collect) -> Held:
    """Look at what the process holds now; pages that are free are given back first, as in every idle minute.

    `tiles`: so many widgets the frame keeps on purpose, for a page as large as the largest so far; they do not count.
    `let_go` of pages that are kept for the next visitor: they count as memory, not as objects.
    """
    QApplication.processEvents()
    gc.collect()
    give_back()
    memory = _memory()
    let_go()
    gc.collect()
    files = [path for path in _open_files() if not path.startswith("/dev/") or path.startswith(str(data))]
    objects = gc.get_objects()
    counts = {
        "widgets": len(QApplication.allWidgets()) - tiles,
        "other Qt objects in Python": sum(
            isinstance(each, QObject) and not isinstance(each, TileWidget) for each in objects
        ),
        OBJECTS: len(objects),
        "threads": threading.active_count(),
        # SQLite may close no file of a database while another connection of the process has a lock on it; it keeps it
        # for the next one. So those are as many as there ever were connections at a time; these are counted instead.
        "files": sum(not (path.startswith(str(data)) and "kiosk.db" in path) for path in files),
        "connections": sum(isinstance(each, sqlite3.Connection) for each in objects),
    }
    return Held(memory, counts, _types(objects))


def _types(objects: list[object]) -> dict[str, int]:
    counts = Counter(map(type, objects))
    return {f"{each.__module__}.{each.__qualname__}": n for each, n in counts.items() if each.__module__ != "builtins"}


def _open_files() -> list[str]:
    found = []
    for name in os.listdir("/proc/self/fd") if sys.platform == "linux" else []:  # noqa: PTH208 - names are enough
        try:
            found.append(os.readlink(f"/proc/self/fd/{name}"))  # noqa: PTH115 - may be gone, and need not be a path
        except OSError:
            continue
    return found


def _memory() -> float:
    """Memory of this process's own, in MiB; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon"))


def is_of_the_printer(record: logging.LogRecord) -> bool:
    """Whether a line of the log tells of a bug that the printer of the run has."""
    return record.exc_info is not None and isinstance(record.exc_info[1], BugError)


class Complaints:
    """What Qt warned of and what was logged as an error; a printer's own bugs are counted, as each must be logged."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.bugs = 0

    def take(self) -> list[str]:
        """What was said since the last time."""
        said, self.said = self.said, []
        return said

    def logged(self, record: logging.LogRecord) -> None:
        """A line of the log."""
        if is_of_the_printer(record):
            self.bugs += 1
        else:
            self.said.append(f"logged: {record.getMessage()}")

    def warned(self, kind: QtMsgType, context: object, message: str) -> None:
        """A line of Qt's."""
        del context
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and message not in QUIET:
            self.said.append(f"Qt: {message}")


@contextmanager
def complaints() -> Iterator[Complaints]:
    """Collect complaints while this lasts."""
    heard = Complaints()

    class Errors(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.logged(record)

    handler = Errors(logging.ERROR)
    logging.getLogger().addHandler(handler)
    before = qInstallMessageHandler(heard.warned)
    try:
        yield heard
    finally:
        qInstallMessageHandler(before)
        logging.getLogger().removeHandler(handler)
