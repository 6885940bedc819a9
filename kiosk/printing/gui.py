"""The one thing Qt needs before it can draw: an application object, without a display where there is none."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def ensure_gui() -> QCoreApplication:
    """The running application, or a new one that needs no display and shows nothing (for the command line).

    Call it on the main thread. Whoever asks must keep the result as long as it draws; Qt has one application a process.
    """
    running = QGuiApplication.instance()
    if running is not None:
        return running
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    name = platform if platform.startswith("offscreen") else "offscreen"
    return QGuiApplication(["kiosk", "-platform", name])
