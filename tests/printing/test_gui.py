"""Drawing without a display: the command line makes its own application object, and only when there is none."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from kiosk.printing.gui import ensure_gui

DRAW = """
import sys
from kiosk.printing.gui import ensure_gui
application = ensure_gui()
assert ensure_gui() is application
from kiosk.printing.drawing import raster
from tests.support.papers import DUTCH_ONLY
print(application.platformName(), raster(DUTCH_ONLY).width(), "PySide6.QtWidgets" in sys.modules)
"""
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def test_a_machine_without_a_display_draws_without_widgets() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    finished = subprocess.run([sys.executable, "-c", DRAW], capture_output=True, text=True, check=True, env=environment)
    assert finished.stdout.split() == ["offscreen", "576", "False"]


def test_a_running_application_is_used(qapp: QApplication) -> None:
    assert ensure_gui() is qapp
