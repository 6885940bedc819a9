"""Python's garbage is taken out on the screen's thread alone: widgets destroyed in another thread crash Qt.

By itself Python collects in whichever thread happens to allocate, the lanes of store and printer among them. What a
screen leaves behind in circles would then be destroyed there.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Collector(QObject):
    """Collects as often as Python would by itself, between two things the screen does."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it on the screen's thread."""
        super().__init__(parent)
        self._by_itself = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """From now on nobody else collects."""
        self._by_itself = gc.isenabled()
        gc.disable()
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would choose; the timer asks for it."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        for generation in (2, 1, 0):
            if due[generation]:
                gc.collect(generation)
                return

    def collect_all(self) -> None:
        """Collect everything, for a moment when nobody taps: some 10 ms that no visit then pays for bit by bit."""
        gc.collect()

    def stop(self) -> None:
        """Leave it to Python again, if it was before."""
        self._timer.stop()
        if self._by_itself:
            gc.enable()
