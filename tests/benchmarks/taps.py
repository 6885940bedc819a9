"""Tap → next page painted: the real lobby screen walked through every page, to the paper, on both shapes of screen.

A page that comes without a tap (the paper came out, is somebody still there), or has to wait for what is looked up off
the screen's thread, is timed from when its turn came.
"""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import (
    Answer,
    Aside,
    ChooseLanguage,
    Close,
    Continue,
    LanguageMissing,
    Mode,
    Open,
    Place,
    SetMode,
    Take,
    Wants,
)
from kiosk.domain.shift import Speak, Spot, Switch
from kiosk.domain.town import Profile
from kiosk.system.catalogue import language
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, MorePart, NextPerson, StartOver, Stay, View
from kiosk.ui.idle import limit
from kiosk.ui.tour import MOMENT, journeys
from kiosk.wiring import check_profile, demo_machine
from tests.benchmarks.figures import Figure, percentile
from tests.support.visitor import live

FRAME_MS = 1000 / 60
SWITCH_MS = 50.0
SHAPES = (QSize(1080, 1920), QSize(1920, 1080))
LANGUAGES = ("nl", "qps-ltr")
TOWNS = ("izegem", "sint-truiden")
STAFF_ROUNDS = 3
"""So often staff go through all of their pages on each screen."""
LONGEST_S = 30
_LOOK_S = 0.0002
"""So often a page that comes by itself is looked for; sleeping leaves Python to the thread that works for it."""


class Tap(NamedTuple):
    """One page: what it is, and milliseconds to the end of painting.

    `ms`: from the finger's lifting, without what the screen waited for (something to be looked up, a PIN, a paper);
    `whole`: with it.
    """

    page: str
    ms: float
    whole: float
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
        waits, turn = time.perf_counter(), 0.0
        while self._busy and self.lobby.frame.shown is before:  # staff wait for what is looked up
            time.sleep(_LOOK_S)
            turn = time.perf_counter()
            QApplication.processEvents()
        waited = turn - waits if turn else 0.0
        self._painted(begin, waited, switch=isinstance(act, (SetMode, ChooseLanguage, Speak, Switch)))
        if self._busy:
            self.come(lambda: not self._busy)
        if not self.stands(Place.PRINTING):
            QApplication.processEvents()

    @property
    def _busy(self) -> bool:
        area = self.lobby.entrance.area
        return area is not None and area.busy

    def _painted(self, begin: float, waited: float = 0.0, *, switch: bool = False) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        spent = time.perf_counter() - begin
        self.taps.append(Tap(self.page(), (spent - waited) * 1000, spent * 1000, switch))

    def page(self) -> str:
        """The page that stands there, in a few words."""
        if (spot := self.spot) is not None:
            return f"staff {'wait' if self._busy else spot.value}"
        journey = self.lobby.session.journey
        if self.lobby.idle.warning:
            return "still there"
        words = (journey.place, journey.question, journey.aside)
        return " ".join(each.value for each in words if each is not None)

    def _read(self) -> None:
        """Let the kiosk do what it does while nobody touches it."""
        warmth = self.lobby.navigator.warmth
        while not warmth.idle:
            begin = time.perf_counter()
            warmth.step()
            self.preparations.append((time.perf_counter() - begin) * 1000)


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


def walk(walker: Walker, answers: list[list[Answer]], code: str) -> None:
    """Walk every journey to its paper; once through the asides and modes, and past the question who is still there."""
    walker.tap(LanguageMissing())
    walker.tap(StartOver())
    for number, journey in enumerate(answers):
        walker.tap(ChooseLanguage(code))
        if number == 0:
            for aside in Aside:
                walker.tap(Open(aside))
                walker.tap(Close())
            for mode in (Mode.LARGE_TEXT, Mode.HIGH_CONTRAST):
                walker.tap(Open(Aside.ACCESSIBILITY))
                for on in (True, False):
                    walker.tap(SetMode(mode, on))
                walker.tap(Close())
        for answer in journey:
            walker.tap(answer)
        while not walker.stands(Place.CHECK) and walker.offers(Continue()):
            walker.tap(Continue())
        if number == 0:
            walker.pause()
            walker.tap(Stay())
        wanted = (Take(Wants.TICKET), Take(Wants.LIST))[:: -1 if number % 3 == 2 else 1]
        take = next((each for each in wanted if walker.offers(each)), None) if walker.stands(Place.CHECK) else None
        if take is not None:
            walker.tap(take)
            walker.come(lambda: walker.stands(Place.DONE))
            walker.turn()
        if walker.offers(NextPerson()):
            walker.tap(NextPerson())
        walker.tap(StartOver())


def walks(*, patient: bool, towns: tuple[str, ...] = TOWNS, shapes: tuple[QSize, ...] = SHAPES) -> Iterator[Walker]:
    """A walk through every page, for each town, language and shape of screen; needs an application."""
    for town in towns:
        profile = check_profile(town, MOMENT.date()).profile
        for code in LANGUAGES:
            offered = profile.languages if code in profile.languages else (*profile.languages, code)
            for shape in shapes:
                yield _walked(replace(profile, languages=offered), code, shape, patient=patient)


def _walked(profile: Profile, code: str, shape: QSize, *, patient: bool) -> Walker:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder, clock = Path(name), Clock()
        machine = demo_machine(profile, folder / "data", folder / "tickets", MOMENT.date(), clock=lambda: MOMENT)
        lobby = Lobby(machine, window=True, size=shape, clock=clock)
        walker = Walker(lobby, clock, patient=patient)
        with on_screen(lobby, shape):
            live(600)
            walk(walker, journeys(profile, code), code)
        return walker


def languages(shape: QSize) -> Iterator[tuple[bool, Tap]]:
    """Every language after every other, in each mode: whether its catalogue had to be loaded, and the tap."""
    profile = check_profile(TOWNS[0], MOMENT.date()).profile
    language.cache_clear()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder, clock = Path(name), Clock()
        machine = demo_machine(profile, folder / "data", folder / "tickets", MOMENT.date(), clock=lambda: MOMENT)
        lobby = Lobby(machine, window=True, size=shape, clock=clock)
        walker = Walker(lobby, clock, patient=False)
        with on_screen(lobby, shape):
            walker.tap(ChooseLanguage(profile.first_language))
            for mode in (None, Mode.LARGE_TEXT, Mode.HIGH_CONTRAST, Mode.LOWERED):
                if mode is not None:
                    walker.tap(Open(Aside.ACCESSIBILITY))
                    walker.tap(SetMode(mode, True))
                    walker.tap(Close())
                for code in (*profile.languages[1:], profile.first_language):
                    walker.tap(Open(Aside.LANGUAGE))
                    loaded = language.cache_info().misses
                    walker.tap(ChooseLanguage(code))
                    yield language.cache_info().misses > loaded, walker.taps[-1]


class Timed(Protocol):
    """A page and its milliseconds."""

    @property
    def page(self) -> str: ...
    @property
    def ms(self) -> float: ...


def slowest(taps: Iterable[Timed]) -> tuple[str, list[float]]:
    """The page whose p99 is the longest, and its milliseconds."""
    pages: dict[str, list[float]] = defaultdict(list)
    for each in taps:
        pages[each.page].append(each.ms)
    return max(pages.items(), key=lambda each: percentile(each[1]))


def measure(
    towns: tuple[str, ...] = TOWNS, shapes: tuple[QSize, ...] = SHAPES, rounds: int = STAFF_ROUNDS
) -> list[Figure]:
    """Every tap of a patient visitor, of staff, and of a visitor who never waits; switches by themselves."""
    from tests.benchmarks import staff_taps

    patient = list(walks(patient=True, towns=towns, shapes=shapes))
    hasty = list(walks(patient=False, towns=towns, shapes=shapes))
    staff = [staff_taps.walked(town, shape, rounds) for town in towns for shape in shapes]
    pages = [each for walker in patient + staff for each in walker.taps if not each.switch]
    inside = [each.whole for each in pages if each.page.startswith("staff")]
    quick = [each.ms for walker in hasty for each in walker.taps if not each.switch]
    switches = [each.ms for walker in patient + hasty + staff for each in walker.taps if each.switch]
    page, worst = slowest(pages)
    changed = [each for shape in shapes for each in languages(shape)]
    switches += [tap.ms for _, tap in changed]
    first = [tap.ms for is_first, tap in changed if is_first]
    preparations = [each for walker in patient for each in walker.preparations]
    return [
        Figure("tap → next page painted", "ms", [each.ms for each in pages], FRAME_MS, by_p99=True),
        Figure("the same, only the slowest page", "ms", worst, FRAME_MS, by_p99=True, note=page),
        Figure("the same in the staff area, with what it waits for", "ms", inside),
        Figure("the same, never a pause between taps", "ms", quick),
        Figure("language or mode switch", "ms", switches, SWITCH_MS, by_p99=True),
        Figure("the first switch to a language: its catalogue is loaded", "ms", first, SWITCH_MS, by_p99=True),
        Figure("preparing a page while nobody taps, a step", "ms", preparations),
    ]
