"""Memory of the lobby screen at its first page and after its first ticket, against a bare PySide6 window."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Figure
from tests.benchmarks.start import BARE, screen

_OWN = """
def own():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))
"""
_BARE = _OWN + BARE.replace("print(time.time())", "print(own())")
_VISIT = (
    _OWN
    + """
import json, sys, time
from kiosk.ui.start import application
running = application()
from PySide6.QtCore import QTimer
from kiosk.domain.questions import YES, Question
from kiosk.domain.journey import Answer, ChooseLanguage, Continue, Place, Take, Wants
from kiosk.ui.application import lobby as opened
from kiosk.ui.square import SquareWidget
lobby = opened(None, sys.argv.pop(), None, window=False)
seen, paint = [], SquareWidget.paintEvent
def painted(self, event):
    paint(self, event)
    QTimer.singleShot(0, lambda: seen.append(own()))  # its tiles are painted after it
SquareWidget.paintEvent = painted
lobby.start()
def rest(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        running.processEvents()
        time.sleep(0.005)
def do(act):
    lobby.navigator.act(act)
    rest(0.6)
rest(2)
for act in (ChooseLanguage("nl"), Answer(Question.PURPOSE, "renew"), Answer(Question.APPOINTMENT, YES),
            Answer(Question.CARD, "B"), Answer(Question.AGE, "12+")):
    do(act)
while lobby.session.journey.place is not Place.CHECK:
    do(Continue())
lobby.navigator.act(Take(Wants.TICKET))
while lobby.session.journey.place is not Place.DONE:
    rest(0.005)
print(json.dumps([seen[0], own()]), flush=True)
lobby.close()
"""
)
"""The program as it runs at every start but the first, and nothing besides: what tests load would count too."""


def measure(rounds: int = 5) -> list[Figure]:
    """Return both in MiB of resident memory, in turn with the bare window."""
    bare, first, after = [], [], []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        environ = screen(Path(name))
        for number in range(rounds + 1):
            bare.append(float(_run(_BARE, environ)))
            at_first, later = json.loads(_run(_VISIT, environ, f"{name}/data"))
            if number:  # the very first start reads the town's file
                first.append(at_first)
                after.append(later)
    floor = median(bare)
    return [
        Figure("memory at the first page", "MiB", first, 1.35, floor=floor),
        Figure("memory after the first ticket", "MiB", after, 2.0, floor=floor),
    ]


def _run(code: str, environ: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=True, timeout=120).stdout
