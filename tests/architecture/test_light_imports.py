"""The command line starts without Qt and without anything that draws: `--help` and `quote` need none of it."""

from __future__ import annotations

import subprocess
import sys

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
