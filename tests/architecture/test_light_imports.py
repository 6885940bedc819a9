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
