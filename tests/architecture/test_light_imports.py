"""The command line starts without anything that draws; the first page without what only a ticket needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.unmeasured import unmeasured

HEAVY = ("PySide6", "shiboken6", "PIL", "qrcode", "escpos")

IMPORT_ALL_COMMANDS = """
import importlib, pkgutil, sys
import kiosk.cli
for module in pkgutil.walk_packages(kiosk.cli.__path__, "kiosk.cli."):
    importlib.import_module(module.name)
print(*sorted(set(sys.modules) & set(sys.argv[1:])))
"""


def test_importing_every_command_loads_no_screen_and_no_printer() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL_COMMANDS, *HEAVY], capture_output=True, text=True, check=True
    )
    assert finished.stdout.split() == []


STAFF = """
import sys
import kiosk.ui.application
print(*sorted(name for name in sys.modules if name.startswith(("kiosk.ui.staff", "kiosk.domain.shift"))))
"""


def test_the_lobby_screen_loads_nothing_of_the_staff_area_before_somebody_wants_in() -> None:
    finished = subprocess.run([sys.executable, "-c", STAFF], capture_output=True, text=True, check=True)
    assert finished.stdout.split() == []


FIRST_PAGE = """
import sys
from kiosk.ui.start import application
running = application()
from kiosk.ui.application import lobby
from kiosk.ui.square import SquareWidget
shown, paint, painted = lobby(None, sys.argv[1], None, window=False), SquareWidget.paintEvent, []
def first(self, event):
    paint(self, event)
    painted.extend([] if painted else sys.modules)
SquareWidget.paintEvent = first
shown.start()
while not painted:
    running.processEvents()
print(*painted)
shown.close()
"""


def test_the_first_page_waits_for_no_library_that_only_a_ticket_or_a_changed_file_needs(tmp_path: Path) -> None:
    def loaded() -> set[str]:
        command = [sys.executable, "-c", FIRST_PAGE, str(tmp_path)]
        done = subprocess.run(command, env=unmeasured(), capture_output=True, text=True, check=True)
        return set(done.stdout.split())

    late = {"pydantic", "sqlite3", "sqlite_utils", "PIL", "qrcode", "escpos", "hashlib", "difflib", "ctypes", "uuid"}
    assert "pydantic" in loaded()  # the very first start reads the town's file
    assert not loaded() & late
