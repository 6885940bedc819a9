"""The frozen program in use, seen from outside: taps to the paper and back, memory, and what it does by itself."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize

from kiosk.domain.journey import Take
from tests.benchmarks import quiet
from tests.benchmarks.figures import Figure
from tests.benchmarks.firstbyte import LIMIT_MS
from tests.benchmarks.frozen import HEIGHT, LONGEST_S, WIDTH, Display, display, first_run
from tests.benchmarks.outside import lobby, window
from tests.benchmarks.taps import FRAME_MS, slowest
from tests.benchmarks.touch import Finger, Touched, finger, visit
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter

PAUSE_S = 1.0
"""A visitor reads for so long before each tap; it is longer than the guard against double taps."""
_BREATH_S = 0.2
"""The same at the bare window, where nothing is to be read and nothing guards."""
PRESSED_S = 0.1
CLICKS = 10
VISITS = 4
ROWS_A_SECOND = 1200
"""As fast as receipt printers are, so that the page which says that it prints stands there for a while."""
_MIDDLE = QPoint(WIDTH // 2, HEIGHT // 2)


class Glass(NamedTuple):
    """An X server's screen and a finger at it."""

    shown: Display
    hand: Finger

    @property
    def environ(self) -> dict[str, str]:
        """The environment of a program that shows itself there."""
        return os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": self.shown.name}

    def touch(self, at: QPoint, pressed: float = PRESSED_S) -> bytes:
        """Touch; return what was to be seen right before the finger's lifting."""
        self.hand.press(at)
        time.sleep(pressed)
        before = self.shown.seen()
        self.hand.lift()
        return before


class Stage(NamedTuple):
    """A screen, a printer on loopback, and what one visit touches there."""

    folder: Path
    environ: dict[str, str]
    glass: Glass
    front: NetworkFront
    touched: list[Touched]

    def cut(self) -> float:
        """Wait for the paper; return the moment of its first byte. Raises TimeoutError when none comes."""
        end = time.monotonic() + LONGEST_S
        while not self.front.printer.papers:
            if time.monotonic() > end:
                raise TimeoutError("no paper came")
            time.sleep(0.002)
        return self.front.printer.papers[0].begun


class Painted(NamedTuple):
    """One page, and the milliseconds until it was painted whole."""

    page: str
    ms: float


@dataclass
class _Block:
    """The bare window and the program, one after the other: milliseconds of clicks, pages and papers; MiB."""

    clicks: list[float] = field(default_factory=list)
    pages: list[Painted] = field(default_factory=list)
    done: list[float] = field(default_factory=list)
    papers: list[float] = field(default_factory=list)
    bare: float = 0.0
    first: float = 0.0
    after: float = 0.0

    @property
    def beyond(self) -> list[Painted]:
        """How much longer each page took than the bare window."""
        click = median(self.clicks)
        return [Painted(each.page, each.ms - click) for each in self.pages]


@contextmanager
def glass(folder: Path) -> Iterator[Glass]:
    """Run an X server that keeps its picture in a folder."""
    folder.mkdir()
    with display(folder) as shown, finger(shown.name) as hand:
        yield Glass(shown, hand)


@contextmanager
def stage(program: Path, tickets: int = 0) -> Iterator[Stage]:
    """Set all up, with so many tickets of the years before, and run the program once. Needs an application."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        NetworkFront(ReceiptPrinter()) as front,
        glass(Path(name) / "screen") as its_glass,
    ):
        folder = Path(name)
        touched = visit(folder / "twin", front.port, QSize(WIDTH, HEIGHT))
        environ = its_glass.environ | quiet.printing(folder, front.port)
        if tickets:
            quiet.used(folder / "data", tickets)
        first_run(program, environ, folder / "data")
        yield Stage(folder, environ, its_glass, front, touched)


def measure(program: Path, floor: Path, blocks: int = 5) -> list[Figure]:
    """Return the figures of `program` against `floor`, a bare window frozen too. Needs an application."""
    with stage(program) as here:
        here.front.printer.change(rows_per_second=ROWS_A_SECOND)
        used = [_block(here, program, floor) for _ in range(blocks)]
    beyond = [each for block in used for each in block.beyond]
    worst, its_times = slowest(beyond)
    ratios = [median(each.ms for each in block.pages) / median(block.clicks) for block in used]
    lowest = median(block.bare for block in used)
    return [
        Figure(
            "frozen: tap → next page painted, through an X server",
            "ms",
            [each.ms for block in used for each in block.pages],
            floor=median(each for block in used for each in block.clicks),
            ratios=ratios,
        ),
        Figure(
            "frozen: the same, beyond a click at the bare window",
            "ms",
            [each.ms for each in beyond],
            FRAME_MS,
            by_p99=True,
            note=f"slowest {worst}, median {median(its_times):.1f} ms",
        ),
        Figure(
            "frozen: paper cut off → the page that says so painted",
            "ms",
            [each for block in used for each in block.done],
        ),
        Figure(
            'frozen: tap "print" → first byte at a network printer',
            "ms",
            [each for block in used for each in block.papers],
            LIMIT_MS,
            by_p99=True,
        ),
        Figure("frozen: memory at the first page", "MiB", [each.first for each in used], 1.35, floor=lowest),
        Figure("frozen: memory after the first ticket", "MiB", [each.after for each in used], 2.0, floor=lowest),
    ]


def _block(here: Stage, program: Path, floor: Path) -> _Block:
    """Clicks at the bare window, then visits; what is touched for the first time does not count."""
    block = _Block()
    with window(floor, here.environ, here.glass.shown) as running:
        block.bare = running.resident
        block.clicks += [tap(here, _MIDDLE, "the bare window", _BREATH_S) for _ in range(CLICKS)]
    here.glass.shown.wait(black=True)
    with lobby(program, here.environ, here.folder) as running:
        block.first = running.first
        _visit(here, _Block())
        block.after = running.resident
        for _ in range(VISITS):
            _visit(here, block)
    return block


def _visit(here: Stage, block: _Block) -> None:
    """One visit: each page that a tap brings, the first byte of the paper, and the page that comes after it."""
    for each in here.touched:
        cut: list[float] = []
        here.front.printer.papers.clear()
        here.front.printer.change(after_cut=lambda cut=cut: cut.append(time.monotonic()))
        block.pages.append(Painted(each.page, tap(here, each.middle, str(each.act))))
        if isinstance(each.act, Take):
            block.done.append((here.glass.shown.changed(here.glass.shown.seen()) - cut[0]) * 1000)
            block.papers.append((here.cut() - here.glass.hand.lifted) * 1000)


def tap(here: Stage, at: QPoint, what: str, pause: float = PAUSE_S) -> float:
    """Read, and touch; return the milliseconds from the finger's lifting until the next page is painted whole.

    Raises TimeoutError, which says what was touched, when nothing comes.
    """
    time.sleep(pause)
    with told(what):
        return (here.glass.shown.changed(here.glass.touch(at)) - here.glass.hand.lifted) * 1000


@contextmanager
def told(what: str) -> Iterator[None]:
    """Say what was touched when nothing came of it."""
    try:
        yield
    except TimeoutError as error:
        raise TimeoutError(f"{error} after a touch of {what}") from error
