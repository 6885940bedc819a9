"""What the lobby screen does when nobody is there: its share of one core while the welcome page stands."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.start import screen

SETTLED_S = 8
"""Seconds until everything that is done once after a start is done."""

WATCHED = """
import os, sys, time
from PySide6.QtCore import QTimer
from kiosk.ui.start import application
settled, watched = int(sys.argv.pop()), int(sys.argv.pop())
running = application()
def begin():
    spent, since = time.process_time(), time.monotonic()
    def end():
        print(100 * (time.process_time() - spent) / (time.monotonic() - since), flush=True)
        os._exit(0)
    QTimer.singleShot(watched * 1000, end)
QTimer.singleShot(settled * 1000, begin)
from kiosk.__main__ import main
main()
"""


def measure(seconds: int = 20) -> list[Figure]:
    """Return the processor time of a screen left alone for so many seconds, in per cent of one core."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, "--data", str(folder / "data"), str(seconds), str(SETTLED_S)],
            env=screen(folder),
            capture_output=True,
            text=True,
            check=True,
            timeout=seconds + SETTLED_S + 60,
        )
    return [Figure("processor time with nobody there", "% of a core", [float(done.stdout)], 0.5)]
