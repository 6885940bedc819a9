"""The frozen program in use, seen from outside: taps, the way to the printer, memory, and what it does by itself."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QSize

from kiosk.domain.journey import Take
from kiosk.ui.content import Stay
from tests.benchmarks import quiet
from tests.benchmarks.figures import Figure
from tests.benchmarks.firstbyte import LIMIT_MS
from tests.benchmarks.frozen import HEIGHT, LONGEST_S, WIDTH, Display, display, first_run, hearing
from tests.benchmarks.start import screen
from tests.benchmarks.touch import Finger, Touched, finger, visit
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter

PAUSE_S = 1.0
"""A visitor reads for so long before each tap; it is longer than the guard against double taps."""
PRESSED_S = 0.1
CLICKS = 10
VISITS = 3
_MIDDLE = Touched(Stay(), WIDTH // 2, HEIGHT // 2)
_SETTINGS = '[printer]\ndevice = "escpos-network"\nhost = "127.0.0.1"\nport = PORT\n'


def measure(program: Path, floor: Path, rounds: int = 15) -> list[Figure]:
    """Return the figures of `program` against `floor`, a bare window that is frozen too. Needs an application."""
    alone = _left_alone(program, quiet.MINUTES * 60, quiet.TICKETS) if rounds > 1 else _left_alone(program, 1, 1_000)
    return [*_used(program, floor, rounds), alone]


def _used(program: Path, floor: Path, rounds: int) -> list[Figure]:
    """Visits by touch, on an X server, to a printer on loopback; what is touched for the first time does not count."""
    used = _Used([], [], [], [])
    bare: list[float] = []
    clicks: list[float] = []
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        NetworkFront(ReceiptPrinter()) as front,
        display(Path(name)) as shown,
        finger(shown.name) as hand,
    ):
        folder = Path(name)
        touched = visit(folder / "twin", front.port, QSize(WIDTH, HEIGHT))
        settings = folder / "kiosk.toml"
        settings.write_text(_SETTINGS.replace("PORT", str(front.port)), "utf-8")
        environ = os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.name, "KIOSK_CONFIG": str(settings)}
        first_run(program, environ, folder / "data")
        for _ in range(max(1, rounds // VISITS)):
            with _window(floor, environ, shown) as pid:
                bare.append(resident(pid))
                clicks += [_tap(hand, _MIDDLE, shown) for _ in range(CLICKS)]
            with _lobby(program, environ, folder, shown) as (pid, memory):
                used.first.append(memory)
                for number in range(VISITS + 1):
                    _visit(used, touched, hand, shown, front, counts=number > 0)
                    if number == 0:
                        used.after.append(resident(pid))
    lowest, click = median(bare), median(clicks)
    return [
        Figure("frozen: tap → next page painted, through an X server", "ms", used.taps, floor=click),
        Figure('frozen: tap "print" → first byte at a network printer', "ms", used.papers, LIMIT_MS, by_p99=True),
        Figure("frozen: memory at the first page", "MiB", used.first, 1.35, floor=lowest),
        Figure("frozen: memory after the first ticket", "MiB", used.after, 2.0, floor=lowest),
    ]


class _Used(NamedTuple):
    """What came of the visits: milliseconds of taps and papers, MiB of each program at its first page and later."""

    taps: list[float]
    papers: list[float]
    first: list[float]
    after: list[float]


def _visit(
    used: _Used, touched: list[Touched], hand: Finger, shown: Display, front: NetworkFront, *, counts: bool
) -> None:
    """One visit; only one that counts is noted."""
    front.printer.papers.clear()
    for each in touched:
        ms = _tap(hand, each, shown)
        if isinstance(each.act, Take):
            ms = _until_paper(front, hand.lifted)
        if counts:
            (used.papers if isinstance(each.act, Take) else used.taps).append(ms)


@contextmanager
def _window(program: Path, environ: dict[str, str], shown: Display) -> Iterator[int]:
    """Run the bare window until it stands on the screen; end it afterwards."""
    shown.wait(black=True)
    running = subprocess.Popen([str(program)], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        shown.wait(black=False)
        yield running.pid
    finally:
        running.kill()
        running.wait(LONGEST_S)


@contextmanager
def _lobby(program: Path, environ: dict[str, str], folder: Path, shown: Display) -> Iterator[tuple[int, float]]:
    """Run the lobby screen until all that can wait is done; with it, its memory in MiB when the first page stood."""
    shown.wait(black=True)
    with hearing(folder / "notify") as ready:
        running = subprocess.Popen(
            [str(program), "--data", str(folder / "data")],
            env=environ | {"NOTIFY_SOCKET": str(folder / "notify")},
            stderr=subprocess.DEVNULL,
        )
        try:
            ready()
            memory = resident(running.pid)
            time.sleep(quiet.SETTLED_S)
            yield running.pid, memory
        finally:
            running.terminate()
            running.wait(LONGEST_S)


def _tap(hand: Finger, place: Touched, shown: Display) -> float:
    """Touch; return the milliseconds from the finger's lifting until the next page is painted whole."""
    time.sleep(PAUSE_S)
    hand.press(place.x, place.y)
    time.sleep(PRESSED_S)
    before = shown.seen()
    hand.lift()
    return (shown.changed(before) - hand.lifted) * 1000


def _until_paper(front: NetworkFront, lifted: float) -> float:
    """Return the milliseconds from then until the printer got the first byte. Raises TimeoutError when none comes."""
    end = time.monotonic() + LONGEST_S
    while not front.printer.papers:
        if time.monotonic() > end:
            raise TimeoutError("no paper came")
        time.sleep(0.01)
    return (front.printer.papers[0].begun - lifted) * 1000


def resident(pid: int) -> float:
    """The resident memory of a program in MiB."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def _left_alone(program: Path, seconds: int, tickets: int) -> Figure:
    """The processor time of a screen left alone, after years of tickets, in per cent of one core."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        quiet.used(folder / "data", tickets)
        command = [str(program), "--data", str(folder / "data")]
        running = subprocess.Popen(command, env=screen(folder), stderr=subprocess.DEVNULL)
        try:
            time.sleep(quiet.SETTLED_S)
            spent, since = _spent(running.pid), time.monotonic()
            time.sleep(seconds)
            share = 100 * (_spent(running.pid) - spent) / (time.monotonic() - since)
        finally:
            running.terminate()
            running.wait(LONGEST_S)
    return Figure("frozen: processor time with nobody there", "% of a core", [share], 0.5)


def _spent(pid: int) -> float:
    """The processor time of a program so far, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
