"""A finger on an X server, and the places that a visit touches: for a program that is seen only from outside."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from kiosk.config import Printer, Settings
from kiosk.domain.journey import ChooseLanguage, Continue, Place, Take, Wants
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, StartOver
from kiosk.wiring import Machine, today
from kiosk.wiring.files import check_profile
from tests.benchmarks.recording import ANSWERS
from tests.benchmarks.walker import Clock, Walker, on_screen
from tests.support.visitor import live

_LEFT, _NOW = 1, 0


class Touched(NamedTuple):
    """What was touched: the act, its tile in px of the screen, and the page that came."""

    act: Act
    tile: QRect
    page: str

    @property
    def middle(self) -> QPoint:
        """Where a finger touches it."""
        return self.tile.center()


class Tracer(Walker):
    """A visitor who remembers what was touched, and where it was."""

    def __init__(self, lobby: Lobby, clock: Clock) -> None:
        super().__init__(lobby, clock, patient=False)
        self.touched: list[Touched] = []

    def press(self, act: Act) -> None:
        """Touch the tile, and note its place."""
        number = self.find(act)
        assert number is not None
        widget = self.lobby.frame.tiles()[number]
        tile = QRect(widget.mapTo(self.lobby.window, QPoint()), widget.size())
        super().press(act)
        self.touched.append(Touched(act, tile, self.page()))


def visit(folder: Path, port: int, size: QSize) -> list[Touched]:
    """Return what one visit touches, from the first page past its ticket back to it; the printer is on this port.

    Walked today, as another program has no other day, on a screen of this size that nobody sees; needs an application.
    """
    settings = Settings(printer=Printer(device="escpos-network", host="127.0.0.1", port=port))
    clock = Clock()
    profile = check_profile(settings.town.profile, today()).profile
    lobby = Lobby(Machine(folder, settings, profile, today()), window=True, size=size, clock=clock)
    tracer = Tracer(lobby, clock)
    with on_screen(lobby, size):
        live(600)
        for act in (ChooseLanguage(profile.first_language), *ANSWERS):
            tracer.tap(act)
        while not tracer.stands(Place.CHECK):
            tracer.tap(Continue())
        tracer.tap(Take(Wants.TICKET))
        tracer.come(lambda: tracer.stands(Place.DONE))
        tracer.tap(StartOver())
    return tracer.touched


class Finger:
    """Touches places of an X server's screen, as a mouse with one button does."""

    def __init__(self, x11: ctypes.CDLL, xtest: ctypes.CDLL, connection: ctypes.c_void_p) -> None:
        self._x11, self._xtest, self._connection = x11, xtest, connection
        self.lifted = 0.0
        """When it was lifted last, as `time.monotonic` tells it."""

    def press(self, at: QPoint) -> None:
        """Go there and press."""
        self._xtest.XTestFakeMotionEvent(self._connection, -1, at.x(), at.y(), _NOW)
        self._button(down=True)

    def lift(self) -> None:
        """Lift."""
        self.lifted = time.monotonic()
        self._button(down=False)

    def _button(self, *, down: bool) -> None:
        self._xtest.XTestFakeButtonEvent(self._connection, _LEFT, down, _NOW)
        self._x11.XFlush(self._connection)


@contextmanager
def finger(display: str) -> Iterator[Finger]:
    """Connect a finger to an X server. Raises OSError without the libraries that Debian's xdotool brings."""
    x11, xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    opened = x11.XOpenDisplay(display.encode())
    if not opened:
        raise OSError(f"no X server at {display}")
    connection = ctypes.c_void_p(opened)
    try:
        yield Finger(x11, xtest, connection)
    finally:
        x11.XCloseDisplay(connection)
