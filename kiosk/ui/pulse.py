"""The pulse of the screen: the service hears of it from the event loop alone, so a screen that hangs is restarted."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from kiosk.system.service import Service

BEAT_MS = 1_000
"""How often at least Python is awake for a signal to end the program, in milliseconds."""


class Pulse:
    """Beats while the event loop goes round."""

    def __init__(self, service: Service, leave: Callable[[], None]) -> None:
        """`leave` is called on the screen's thread when the system asks the program to end (SIGTERM)."""
        self._service, self._leave = service, leave
        self._before: Any = None
        self._timer = QTimer()
        self._timer.setInterval(min(service.watchdog_ms // 3 or BEAT_MS, BEAT_MS))
        self._timer.timeout.connect(service.alive)

    def start(self) -> None:
        """The first page is there."""
        self._before = signal.signal(signal.SIGTERM, lambda *_: self._leave())
        self._service.ready()
        self._service.alive()
        self._timer.start()

    def stop(self) -> None:
        """The program ends."""
        self._timer.stop()
        signal.signal(signal.SIGTERM, self._before or signal.SIG_DFL)
        self._service.stopping()
