"""The frozen program under one visitor after the other: when a ticket is durable, what stays of them, and rest after.

A kiosk that has given tickets for years. All is seen from outside.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QPoint

from kiosk.domain.journey import Take
from kiosk.storage import DATABASE
from kiosk.ui.guard import DOUBLE_STRIKE_SECONDS
from tests.benchmarks import quiet
from tests.benchmarks.figures import Figure
from tests.benchmarks.frozen import HEIGHT, LONGEST_S, WIDTH
from tests.benchmarks.frozen_use import Glass, Stage, glass, stage, told
from tests.benchmarks.outside import Running, lobby, window
from tests.benchmarks.recording import Raw
from tests.benchmarks.touch import Touched
from tests.soak.endurance import GROWTH_MIB

WARM = 40
"""Visits after which what is kept for the next visitor has filled up; what is held from then on is compared."""
SECONDS = 100.0
READ_S = 0.5
"""A visitor reads the page with the paper's tile for so long; elsewhere this one goes as fast as pages come."""
REST_S = 66.0
"""Longer than the minute after which a kiosk that nobody uses gives memory back."""
_PRESSED_S = 0.03
_EVERY_S = 0.0001
_HEAD = 48
"""Bytes at the start of SQLite's index of its log that another commit changes, after its sync."""
_MIDDLE = QPoint(WIDTH // 2, HEIGHT // 2)


class Log:
    """The tickets of a database, read beside the program that writes them."""

    def __init__(self, file: Path) -> None:
        """The file has a log already."""
        self._index = Path(f"{file}-shm").open("rb", buffering=0)  # noqa: SIM115 - closed with the connection
        self._tickets = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, isolation_level=None)
        self._count = self._counted()

    def another(self) -> float:
        """Wait for the next ticket; return the moment at which it was durable, as `time.monotonic` tells it.

        A reader sees a commit once its rows are on the disk, as the program syncs each. Raises TimeoutError.
        """
        head, end = b"", time.monotonic() + LONGEST_S
        while time.monotonic() < end:
            if (now := self._seen()) != head:
                moment, head = time.monotonic(), now
                if (count := self._counted()) > self._count:
                    self._count = count
                    return moment
            time.sleep(_EVERY_S)
        raise TimeoutError("no ticket was recorded")

    def close(self) -> None:
        self._tickets.close()
        self._index.close()

    def _seen(self) -> bytes:
        self._index.seek(0)
        return self._index.read(_HEAD)

    def _counted(self) -> int:
        """The highest row, as rows are not counted without reading them all."""
        return int(self._tickets.execute("SELECT coalesce(max(rowid), 0) FROM tickets").fetchone()[0])


class Floors(NamedTuple):
    """What a ticket is held against: one raw insert, and one that a click at a bare window makes."""

    plain: Raw
    glass: Glass
    log: Log

    def insert(self, number: int) -> tuple[float, float]:
        """The milliseconds of both."""
        raw = self.plain.insert(number)
        time.sleep(READ_S)
        self.glass.touch(_MIDDLE, _PRESSED_S)
        return raw, (self.log.another() - self.glass.hand.lifted) * 1000


class Visit(NamedTuple):
    """Milliseconds of one ticket and of its floors."""

    raw: float
    click: float
    ticket: float


class Held(NamedTuple):
    """What a program at rest holds: MiB, threads, and open files."""

    memory: float
    threads: int
    files: int


def quickly(program: Path, floor: Path) -> list[Figure]:
    """The same with so few visits and so little rest that it says little."""
    return measure(program, floor, seconds=0, warm=1, rest=1, alone=1, tickets=1_000)


def measure(
    program: Path,
    floor: Path,
    *,
    seconds: float = SECONDS,
    warm: int = WARM,
    rest: float = REST_S,
    alone: float = quiet.MINUTES * 60,
    tickets: int = quiet.TICKETS,
) -> list[Figure]:
    """Return what came of as many visits as the seconds allow, and of the minutes `alone` after them.

    `floor` is the bare window, frozen too. Needs an application. Raises AssertionError when the program ends by itself.
    """
    with (
        stage(program, tickets) as here,
        lobby(program, here.environ, here.folder) as running,
        _floors(here.folder, floor) as floors,
        closing(Log(here.folder / "data" / DATABASE)) as log,
    ):
        visits = [_visit(here, floors, log, number) for number in range(warm)]
        before = _rested(running, rest)
        end = time.monotonic() + seconds
        while len(visits) == warm or time.monotonic() < end:
            visits.append(_visit(here, floors, log, len(visits)))
        time.sleep(min(rest, quiet.SETTLED_S))
        spent, since = running.spent, time.monotonic()
        after = _rested(running, alone)
        share = 100 * (running.spent - spent) / (time.monotonic() - since)
    told_too = f"{len(visits):,} visits, after the first {warm}"
    return [
        *_recorded(visits[1:]),
        Figure("frozen: memory growth", "MiB", [max(0.0, after.memory - before.memory)], GROWTH_MIB, note=told_too),
        Figure("frozen: more threads", "threads", [after.threads - before.threads], 0, note=told_too),
        Figure("frozen: more open files", "files", [after.files - before.files], 0, note=told_too),
        Figure("frozen: processor time with nobody there", "% of a core", [share], 0.5),
    ]


def _recorded(visits: list[Visit]) -> list[Figure]:
    """The ticket against both of its floors; it comes through an X server, as the click at the bare window does."""
    tickets = [each.ticket for each in visits]
    raw, clicks = [each.raw for each in visits], [each.click for each in visits]
    name = 'frozen: tap "print" → recorded durably, through an X server'
    return [
        Figure(name, "ms", tickets, floor=median(raw), ratios=[each.ticket / each.raw for each in visits]),
        Figure(
            "frozen: the same, against one raw insert by a bare window there",
            "ms",
            tickets,
            2.0,
            floor=median(clicks),
            ratios=[each.ticket / each.click for each in visits],
        ),
    ]


@contextmanager
def _floors(folder: Path, program: Path) -> Iterator[Floors]:
    """A plain table, and a bare window on a screen of its own that keeps rows; both in this folder."""
    file = folder / "clicks.db"
    with (
        closing(Raw(folder / "raw.db")) as plain,
        glass(folder / "beside") as beside,
        window(program, beside.environ, beside.shown, file),
    ):
        beside.shown.changed(beside.touch(_MIDDLE))
        with closing(Log(file)) as log:
            yield Floors(plain, beside, log)


def _visit(here: Stage, floors: Floors, log: Log, number: int) -> Visit:
    """One visit from the first page past its ticket back to it."""
    visit: Visit | None = None
    before: Touched | None = None
    for each in here.touched:
        with told(str(each.act)):
            if before is not None and before.tile.contains(each.middle):
                time.sleep(DOUBLE_STRIKE_SECONDS)
            if isinstance(each.act, Take):
                here.front.printer.papers.clear()
                raw, click = floors.insert(number)  # the visitor reads meanwhile
                here.glass.touch(each.middle, _PRESSED_S)
                visit = Visit(raw, click, (log.another() - here.glass.hand.lifted) * 1000)
                here.cut()
                here.glass.shown.still()
            else:
                here.glass.shown.other(here.glass.touch(each.middle, _PRESSED_S))
        before = each
    assert visit is not None
    return visit


def _rested(running: Running, seconds: float) -> Held:
    """What it holds after it was left alone for so long."""
    time.sleep(seconds)
    return Held(running.resident, running.threads, running.files)
