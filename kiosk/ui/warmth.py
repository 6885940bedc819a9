"""Pages laid out and painted before anybody asks for them, while nothing else is to be done: taps stay quick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.key import draw
from kiosk.ui.layout import Layout

_PAUSE_MS = 40
_AFTER_TOUCH_MS = 400

Step = Callable[[], Layout | None]
"""Lays one page out; None when there is no such page."""


class Warmth(QObject):
    """Prepares pages one after the other. A touch puts it off; a new list takes the place of the old one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[Step] = iter(())
        self._laid: Layout | None = None
        self._idle = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.step)

    def prepare(self, steps: Iterable[Step]) -> None:
        """Prepare these pages; each is asked for only when its turn comes."""
        self._steps, self._laid, self._idle = iter(steps), None, False
        self._timer.start(_AFTER_TOUCH_MS)

    def wait(self) -> None:
        """Somebody is touching the screen: go on later."""
        if not self._idle:
            self._timer.start(_AFTER_TOUCH_MS)

    @property
    def idle(self) -> bool:
        """Whether everything asked for is prepared."""
        return self._idle

    def step(self) -> None:
        """Lay the next page out, or paint the one that was laid out; the timer asks for it."""
        if self._laid is not None:
            laid, self._laid = self._laid, None
            paint(laid)
        else:
            following = next(self._steps, None)
            self._idle = following is None
            self._laid = following() if following is not None else None
        if not self._idle:
            self._timer.start(_PAUSE_MS)


def paint(layout: Layout) -> None:
    """Paint everything of a page into a picture nobody sees: what is slow the first time is then kept."""
    metrics = layout.metrics
    picture = QImage(metrics.width, metrics.height, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.scale(metrics.scale, metrics.scale)
    for each, y in layout.panel.paints:
        each(painter, y)
    for part in layout.parts:
        for placed in part.tiles:
            draw(painter, placed.tile, placed.face, placed.place.w, placed.place.h, layout.theme, down=False)
        for each, y in part.reading.paints if part.reading else ():
            each(painter, y)
    painter.end()
