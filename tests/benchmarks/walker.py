"""A visitor or a member of staff at the real lobby screen who taps, and times each page until it is painted.

A page that comes without a tap (the paper came out, is somebody still there), or has to wait for what is looked up off
the screen's thread, is timed from when its turn came.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import ChooseLanguage, Place, Result, SetMode
from kiosk.domain.shift_events import Deed, Speak, Spot, Switch
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, MorePart, View
from kiosk.ui.idle import limit
from kiosk.ui.staff.book import SLOW, SLOW_SPOTS

LONGEST_S = 30
_LOOK_S = 0.0002
"""So often a page that comes by itself is looked for; sleeping leaves Python to the thread that works for it."""
_ELSEWHERE = frozenset({*SLOW, Deed.ENTER})


class Tap(NamedTuple):
    """One page: what it is, and milliseconds to the end of painting.

    `ms`: from the finger's lifting, without what the screen waited for (something to be looked up, a PIN, a paper).
    """

    page: str
    ms: float
    switch: bool


class Clock:
    """Growing seconds that pass when a visitor lets them."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Walker:
    """A visitor who taps. `patient`: reads for a moment before each tap, so that the kiosk can prepare pages."""

    def __init__(self, lobby: Lobby, clock: Clock, *, patient: bool) -> None:
        self.lobby, self._clock, self._patient = lobby, clock, patient
        self.taps: list[Tap] = []
        self.released = 0.0
        """When the last tap's finger was lifted, as `time.perf_counter` tells it."""
        self.preparations: list[float] = []
        """Milliseconds of each thing that was prepared between the taps: a tap may have to wait for one."""
        self.lookups: list[float] = []
        """Milliseconds from lifting the finger to the end of painting, where staff had to wait for the database."""

    def offers(self, act: Act) -> bool:
        """Whether the page has this act, on whichever part or side of it; turns there."""
        for _ in range(40):
            if self.find(act) is not None:
                return True
            turned = self._onward() or next((each for each in self._acts() if isinstance(each, View)), None)
            if turned is None:
                return False
            self.press(turned)
        return False

    def turn(self) -> None:
        """Turn to the last part of the page."""
        while (onward := self._onward()) is not None:
            self.press(onward)

    def tap(self, act: Act) -> None:
        assert self.offers(act), f"{act} is not on {self.lobby.session.journey.place}"
        self.press(act)

    def stands(self, place: Place) -> bool:
        """Whether the visitor is there now."""
        return self.lobby.session.journey.place is place

    @property
    def spot(self) -> Spot | None:
        """Where a member of staff stands; None outside the staff area."""
        area = self.lobby.entrance.area
        return None if area is None else area.shift.spot

    def come(self, there: Callable[[], bool]) -> None:
        """Wait for a page that comes without a tap, and time it from when its turn came."""
        end = time.monotonic() + LONGEST_S
        while time.monotonic() < end:
            begin = time.perf_counter()
            QApplication.processEvents()
            if there():
                self._painted(begin)
                return
            time.sleep(_LOOK_S)
        raise TimeoutError(f"no page came after {self.page()}")

    def pause(self) -> None:
        """Touch nothing for so long that the kiosk asks whether somebody is there."""
        self._clock.seconds += limit(self.lobby.session.journey) or 0
        begin = time.perf_counter()
        self.lobby.idle.tick()
        self._painted(begin)

    def look(self) -> None:
        """Let the lobby screen look at what staff set by hand, as it does every few seconds."""
        self.lobby._clock.timeout.emit()

    def _acts(self) -> list[Act]:
        return [each.tile.act for each in self.lobby.frame.tiles() if each.tile is not None and each.isEnabled()]

    def _onward(self) -> Act | None:
        return next((each for each in self._acts() if isinstance(each, MorePart) and each.by > 0), None)

    def find(self, act: Act) -> int | None:
        for number, each in enumerate(self.lobby.frame.tiles()):
            if each.tile is not None and each.isEnabled() and type(each.tile.act) is type(act) and each.tile.act == act:
                return number
        return None

    def press(self, act: Act) -> None:
        number = self.find(act)
        assert number is not None
        self._clock.seconds += 1
        widget = self.lobby.frame.tiles()[number]
        if self._patient:
            self._read()
        QTest.mousePress(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        before = self.lobby.frame.shown
        self.released = begin = time.perf_counter()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
        looks, waited = self._looks_up, self._await(lambda: not self._busy or self.lobby.frame.shown is not before)
        self._painted(begin, waited, switch=isinstance(act, (SetMode, ChooseLanguage, Speak, Switch)))
        if self._busy:
            self.come(lambda: not self._busy)
        if looks:
            self.lookups.append((time.perf_counter() - begin) * 1000)
        if not self.stands(Place.PRINTING):
            QApplication.processEvents()

    def _await(self, there: Callable[[], bool]) -> float:
        """Let the screen live until something is so; return the seconds it had to wait. Raises TimeoutError."""
        begin, turn = time.perf_counter(), 0.0
        while not there():
            if turn > begin + LONGEST_S:
                raise TimeoutError(f"nothing was looked up on {self.page()}")
            time.sleep(_LOOK_S)
            turn = time.perf_counter()
            QApplication.processEvents()
        return turn - begin if turn else 0.0

    @property
    def _busy(self) -> bool:
        area = self.lobby.entrance.area
        return area is not None and area.busy

    @property
    def _looks_up(self) -> bool:
        """Whether staff wait for the database alone: for no printer, and no PIN, which takes its time on purpose."""
        area = self.lobby.entrance.area
        if area is None or not area.busy:
            return False
        shift = area.shift
        return shift.spot not in SLOW_SPOTS and (shift.asked is None or shift.asked.deed not in _ELSEWHERE)

    def _painted(self, begin: float, waited: float = 0.0, *, switch: bool = False) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        spent = time.perf_counter() - begin
        self.taps.append(Tap(self.page(), (spent - waited) * 1000, switch))

    def page(self) -> str:
        """The page that stands there, in a few words."""
        if (spot := self.spot) is not None:
            return f"staff {'wait' if self._busy else spot.value}"
        journey = self.lobby.session.journey
        if self.lobby.idle.warning:
            return "still there"
        words = [each.value for each in (journey.place, journey.question, journey.aside) if each is not None]
        return " ".join([*words, *_ended(journey.result)])

    def _read(self) -> None:
        """Let the kiosk do what it does while nobody touches it."""
        warmth = self.lobby.navigator.warmth
        while not warmth.idle:
            begin = time.perf_counter()
            warmth.step()
            self.preparations.append((time.perf_counter() - begin) * 1000)


def _ended(result: Result | None) -> list[str]:
    """What came of the paper, in a word: each end has a page of its own."""
    if result is None:
        return []
    return ["saved" if not result.paper else result.state.value if result.state is not None else "list"]


@contextmanager
def on_screen(lobby: Lobby, shape: QSize) -> Iterator[None]:
    """Show a lobby screen; at the end its window goes before anything it is made of, as Python frees in any order."""
    try:
        lobby.start()
        lobby.window.resize(shape)
        yield
    finally:
        lobby.close()
        lobby.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
