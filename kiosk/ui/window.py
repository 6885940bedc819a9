"""The top-level window: the whole lobby screen without a frame, or a window for a demonstration.

It loads without any of the pages, so that it can show a cover before they are there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from kiosk.ui.cover import Cover, Screen

if TYPE_CHECKING:
    from kiosk.ui.frame import Frame

_ROOM = 0.9
"""The part of a desktop that a demonstration takes at most."""


class Window(QWidget):
    """Holds the frame. In the lobby nobody closes it from the screen; a demonstration closes like any window."""

    def __init__(
        self, frame: Frame | None = None, *, title: str = "", demo: bool = False, size: QSize | None = None
    ) -> None:
        """`size` is the size of the frame in px before it is fitted to a desktop; portrait unless said otherwise."""
        super().__init__()
        self._frame: Frame | None = None
        self._cover: Cover | None = None
        self._covered: Callable[[], None] | None = None
        self._may_close = demo
        self._shape = size or QSize(1080, 1920)
        if frame is not None:
            self.hold(frame, title)

    def follow_screens(self) -> None:
        """Fill the screen again whenever one is switched off and on, turned, or given another resolution."""
        for each in QGuiApplication.screens():
            self._follow(each)
        running = cast("QGuiApplication", QGuiApplication.instance())
        running.screenAdded.connect(self._follow)
        running.primaryScreenChanged.connect(self._fill)
        running.screenRemoved.connect(self._fill)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._fill)
        self._fill()

    def _fill(self, *_: object) -> None:
        """A display that is off leaves a screen without a size, or none: the window stays until one is back."""
        if self._may_close or not self.isVisible():
            return
        places = [each.geometry() for each in QGuiApplication.screens()[:1]]  # the first is the primary one
        if places and not places[0].isEmpty() and places[0] != self.geometry():
            self.setGeometry(places[0])

    def hold(self, frame: Frame, title: str) -> None:
        """Show the frame from now on; it takes the place of the cover, if there is one."""
        from PySide6.QtCore import Qt  # its enumerations cost a sixth of a bare window: not before the cover

        self._frame, self._cover = frame, None
        frame.setParent(self)
        frame.setGeometry(self.rect())
        self.setWindowTitle(title)
        if not self._may_close:
            flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
            if not self.isVisible():
                self.setWindowFlags(flags)
            else:  # a widget's own way would hide the window first
                self.overrideWindowFlags(flags)
                self.handle().setFlags(flags)
        if self.isVisible():
            frame.show()

    def cover(self, cover: Cover, covered: Callable[[], None]) -> bool:
        """Show the cover if it was made for this screen; `covered` is called once it is painted. False: it was not."""
        if cover.full is self._may_close or cover.screen != self.expected():
            return False
        self._cover, self._covered = cover, covered
        return True

    def expected(self) -> Screen:
        """The size it will have when it is shown."""
        panel = self.panel()
        size = self._fitted() if self._may_close else panel.size()
        return Screen(size.width(), size.height(), panel.devicePixelRatio())

    def start(self, *, hide_cursor: bool = False) -> None:
        """Show it: full screen in the lobby, fitted to the desktop with its proportions in a demonstration."""
        if hide_cursor and not self._may_close:
            from PySide6.QtCore import Qt  # as above

            self.setCursor(Qt.CursorShape.BlankCursor)
        if self.isVisible():
            return
        if self._may_close:
            self.resize(self._fitted())
            self.show()
        else:
            self.setGeometry(self.panel().geometry())  # at once: the window system takes a round trip to say so
            self.showFullScreen()

    def panel(self) -> QScreen:
        """The screen it stands on, or will stand on.

        Not `QWidget.screen()`, nor `windowHandle()` below: what these return becomes a child of this widget in Python,
        and is destroyed with it when both are taken out as garbage; the next window then crashes.
        """
        here = QGuiApplication.screenAt(self.geometry().center()) if self.isVisible() else None
        return here or QGuiApplication.primaryScreen()

    def handle(self) -> QWindow:
        """The window of the window system; it is there once this one is shown."""
        return next(each for each in QGuiApplication.topLevelWindows() if each.winId() == self.winId())

    def _fitted(self) -> QSize:
        from PySide6.QtCore import Qt  # as above

        room = self.panel().availableSize() * _ROOM
        if self._shape.width() <= room.width() and self._shape.height() <= room.height():
            return self._shape
        return self._shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def allow_close(self) -> None:
        """Let staff or the system end the program."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """A visitor cannot close the lobby screen."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cover, as long as there is no frame."""
        super().paintEvent(event)
        if self._cover is not None and (self.width(), self.height()) == self._cover.screen[:2]:
            painter = QPainter(self)
            painter.drawImage(0, 0, self._cover.picture)
            painter.end()
        if self._covered is not None:
            QTimer.singleShot(0, self._covered)
            self._covered = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frame fills the window and keeps its proportions by itself."""
        super().resizeEvent(event)
        if self._frame is not None:
            self._frame.setGeometry(self.rect())
