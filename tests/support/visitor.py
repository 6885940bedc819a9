"""A visitor at the real lobby screen: finds tiles by what they do, strikes them, and says what the screen shows."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Answer, ChooseLanguage, Continue, Journey, Place, Take, Wants
from kiosk.domain.questions import Purpose, Question
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, MorePart, StartOver, View
from kiosk.ui.tile import TileWidget
from tests.support.pages import texts

PATIENCE_SECONDS = 10.0


class Seconds:
    """Growing seconds that pass when a visitor strikes a tile: nobody's time runs out while a test thinks."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Visitor:
    """Somebody in front of the screen."""

    def __init__(self, lobby: Lobby, clock: Seconds) -> None:
        """`clock` is the lobby's own."""
        self.lobby, self._clock = lobby, clock

    @property
    def journey(self) -> Journey:
        """Where the visit stands."""
        return self.lobby.session.journey

    def tap(self, act: Act, times: int = 1) -> None:
        """Strike the tile that does this, wherever on the page it is; more than once: as fast as fingers go."""
        widget = self._turn_to(act)
        self._clock.now += 1
        for _ in range(times):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def walk_to_check(self) -> None:
        """The shortest way to the question for the paper."""
        self.tap(ChooseLanguage("nl"))
        self.tap(Answer(Question.PURPOSE, Purpose.OTHER.value))
        self.walk_on()

    def walk_on(self) -> None:
        """From any question the shortest way to the question for the paper."""
        while self.journey.place is not Place.CHECK:
            question = self.journey.question
            self.tap(Answer(question, self.journey.options[0]) if question else Continue())

    def take(self, wants: Wants = Wants.TICKET, times: int = 1) -> float:
        """Ask for the paper; return the seconds from the tap to the page that says what came of it."""
        self._turn_to(Take(wants))
        begin = time.monotonic()
        self.tap(Take(wants), times)
        assert self.journey.place in (Place.PRINTING, Place.DONE)
        wait_for(lambda: self.journey.place is Place.DONE)
        return time.monotonic() - begin

    def leave(self) -> None:
        """Done."""
        if self.journey.place is not Place.WELCOME:
            self.tap(StartOver())
        assert self.journey.place is Place.WELCOME

    def reads(self) -> str:
        """All words on the page, over all its parts."""
        shown = self.lobby.frame.shown
        assert shown is not None
        return "\n".join(texts(shown.sheet))

    def sees(self) -> Image.Image:
        """The screen, as somebody's telephone takes it."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.lobby.frame.grab().toImage().save(buffer, "PNG")  # type: ignore[call-overload]  # a buffer is a device
        return Image.open(io.BytesIO(buffer.data().data())).convert("L")

    def offers(self, act: Act) -> bool:
        """Whether a tile on this part of the page does this."""
        return self._find(act) is not None

    def _find(self, act: Act) -> TileWidget | None:
        for each in self.lobby.frame.tiles():
            if each.tile is not None and each.isEnabled() and type(each.tile.act) is type(act) and each.tile.act == act:
                return each
        return None

    def _turn_to(self, act: Act) -> TileWidget:
        for _ in range(20):
            found = self._find(act)
            if found is not None:
                return found
            acts = [each.tile.act for each in self.lobby.frame.tiles() if each.tile is not None and each.isEnabled()]
            onward = [each for each in acts if (isinstance(each, MorePart) and each.by > 0) or isinstance(each, View)]
            assert onward, f"{act} is not on {self.journey.place}, which offers {acts}"
            self._clock.now += 1
            turner = self._find(onward[0])
            assert turner is not None
            QTest.mouseClick(turner, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
        raise AssertionError(f"{act} is not on {self.journey.place}")


def live(milliseconds: int) -> None:
    """Let the screen live for so long, in an event loop like its own.

    QTest.qWait holds Python's lock while it sleeps, and so holds up whatever works beside the screen.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)  # without a receiver PySide keeps some 180 bytes of each for ever
    loop.exec()


def wait_for(condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Let the screen live until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        live(5)
