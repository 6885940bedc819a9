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
import json, sys
from pathlib import Path
from PySide6.QtCore import QSize
from kiosk.ui.start import application
running = application()
from kiosk.ui.application import Lobby
from kiosk.ui.tour import MOMENT
from kiosk.wiring import check_profile, demo_machine
data = Path(sys.argv.pop())
town = check_profile("izegem", MOMENT.date()).profile
lobby = Lobby(demo_machine(town, data, data / "tickets", MOMENT.date(), clock=lambda: MOMENT), window=True,
              size=QSize(1080, 1920))
lobby.start()
running.processEvents()
first = own()
from kiosk.domain.journey import ChooseLanguage, Continue, Place, Take, Wants
from PySide6.QtTest import QTest
from tests.benchmarks.recording import ANSWERS
from tests.benchmarks.taps import Clock, Walker
walker = Walker(lobby, Clock(), patient=True)
QTest.qWait(2000)
for act in (ChooseLanguage("nl"), *ANSWERS):
    QTest.qWait(600)
    walker.tap(act)
while not walker.stands(Place.CHECK):
    QTest.qWait(600)
    walker.tap(Continue())
QTest.qWait(600)
walker.tap(Take(Wants.TICKET))
while not walker.stands(Place.DONE):
    QTest.qWait(5)
print(json.dumps([first, own()]), flush=True)
lobby.close()
"""
)


def measure(rounds: int = 5) -> list[Figure]:
    """Return both in MiB of resident memory, in turn with the bare window."""
    bare, first, after = [], [], []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        environ = screen(Path(name))
        for number in range(rounds):
            bare.append(float(_run(_BARE, environ)))
            at_first, later = json.loads(_run(_VISIT, environ, f"{name}/{number}"))
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
