"""Process start to first painted page, against a bare PySide6 window, in turn, in the same run."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import PySide6

import kiosk
from kiosk.system.crashes import MARK
from tests.benchmarks.figures import Figure

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(["bare"])
class Window(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), "#F3F0E9")
        painter.drawText(40, 40, "Welkom")
        painter.end()
        QTimer.singleShot(0, done)
def done():
    print(time.time()); sys.stdout.flush(); application.quit()
window = Window(); window.resize(1080, 1920); window.show(); application.exec()
"""

KIOSK = """
import os, sys, time
from PySide6.QtCore import QTimer
import kiosk.ui.window as window
until = sys.argv.pop()
times = []
def note(*_):
    times.append(time.time())
def live():
    note()
    if until == "painted":
        print(times[0], times[-1]); sys.stdout.flush(); os._exit(0)
    QTimer.singleShot(0, wait)
def wait():
    if os.path.exists(until):
        os._exit(0)
    QTimer.singleShot(50, wait)
def after(method, then):
    def patched(self, event):
        if not getattr(self, "told", False):
            self.told = True
            QTimer.singleShot(0, then)  # before any that painting itself starts
        method(self, event)
    return patched
class Window(window.Window):
    paintEvent = after(window.Window.paintEvent, lambda: None)
    def hold(self, frame, title):
        import kiosk.ui.square as square
        square.SquareWidget.paintEvent = after(square.SquareWidget.paintEvent, live)
        super().hold(frame, title)
    def cover(self, cover, covered):
        shows = super().cover(cover, covered)
        if shows:
            Window.paintEvent = after(window.Window.paintEvent, note)
        return shows
window.Window = Window
from kiosk.__main__ import main
main()
"""


def screen(folder: Path) -> dict[str, str]:
    """Return the environment of a lobby screen that exists only in memory."""
    one = {"name": "1", "x": 0, "y": 0, "width": 1080, "height": 1920, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}


def compiled() -> None:
    """Write the byte code an installation has, so that no round pays for it."""
    for package in (kiosk, PySide6):
        compileall.compile_dir(Path(str(package.__file__)).parent, quiet=2)


def once(code: str, environ: dict[str, str], *arguments: str) -> list[float]:
    """Return the milliseconds from starting a process until each moment it tells."""
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environ, capture_output=True, text=True, check=True, timeout=60
    )
    return [(float(moment) - begin) * 1000 for moment in done.stdout.split()]


def forget_the_end(data: Path) -> None:
    """Let a kiosk that the benchmark ended in the middle not count as one that crashed."""
    (data / "state" / MARK).unlink(missing_ok=True)


def measure(rounds: int = 15) -> list[Figure]:
    """Return the start as visitors see it: with the picture of the last run, until the page lives, and without it."""
    compiled()
    bare: list[float] = []
    covered: list[float] = []
    live: list[float] = []
    without: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environ, data = screen(folder), folder / "data"
        cover, aside = data / "cover.bin", folder / "aside.bin"

        def start(until: str) -> list[float]:
            forget_the_end(data)
            return once(KIOSK, environ, "--data", str(data), until)

        start(str(cover))
        for number in range(rounds + 1):
            floor = once(BARE, environ)[0]
            first, lives = start("painted")
            cover.rename(aside)
            plain = start("painted")[0]
            aside.rename(cover)
            if number:
                for values, value in ((bare, floor), (covered, first), (live, lives), (without, plain)):
                    values.append(value)

    def against(name: str, values: list[float], goal: float | None = None) -> Figure:
        return Figure(
            name,
            "ms",
            values,
            goal,
            floor=median(bare),
            ratios=[mine / floor for mine, floor in zip(values, bare, strict=True)],
        )

    return [
        against("process start → first page painted", covered, 1.35),
        against("process start → first page lives", live),
        against("the same at the very first start", without),
    ]
