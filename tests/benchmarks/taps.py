"""Tap → next page painted: the real lobby screen walked through every kind of journey, on both shapes of screen."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Answer, Aside, ChooseLanguage, Close, Continue, Mode, Open, Place, SetMode, Take, Wants
from kiosk.domain.town import Profile
from kiosk.system.catalogue import language
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, MorePart, StartOver, View
from kiosk.ui.tour import MOMENT, journeys
from kiosk.wiring import check_profile, demo_machine
from tests.benchmarks.figures import Figure
from tests.support.visitor import live

FRAME_MS = 1000 / 60
SWITCH_MS = 50.0
SHAPES = (QSize(1080, 1920), QSize(1920, 1080))
LANGUAGES = ("nl", "qps-ltr")
TOWNS = ("izegem", "sint-truiden")


class Tap(NamedTuple):
    """One tap: what it led to, and the milliseconds from the finger's lifting to the end of painting."""

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
        self._lobby, self._clock, self._patient = lobby, clock, patient
        self.taps: list[Tap] = []
        self.released = 0.0
        """When the last tap's finger was lifted, as `time.perf_counter` tells it."""
        self.preparations: list[float] = []
        """Milliseconds of each thing that was prepared between the taps: a tap may have to wait for one."""

    def offers(self, act: Act) -> bool:
        """Whether the page has this act, on whichever part or side of it; turns there."""
        for _ in range(40):
            if self._find(act) is not None:
                return True
            acts = self._acts()
            onward = next((each for each in acts if isinstance(each, MorePart) and each.by > 0), None)
            turned = onward or next((each for each in acts if isinstance(each, View)), None)
            if turned is None:
                return False
            self._press(turned)
        return False

    def tap(self, act: Act) -> None:
        assert self.offers(act), f"{act} is not on {self._lobby.session.journey.place}"
        self._press(act)

    def stands(self, place: Place) -> bool:
        """Whether the visitor is there now."""
        return self._lobby.session.journey.place is place

    def _acts(self) -> list[Act]:
        return [each.tile.act for each in self._lobby.frame.tiles() if each.tile is not None and each.isEnabled()]

    def _find(self, act: Act) -> int | None:
        for number, each in enumerate(self._lobby.frame.tiles()):
            if each.tile is not None and each.isEnabled() and type(each.tile.act) is type(act) and each.tile.act == act:
                return number
        return None

    def _press(self, act: Act) -> None:
        number = self._find(act)
        assert number is not None
        self._clock.seconds += 1
        widget = self._lobby.frame.tiles()[number]
        if self._patient:
            self._read()
        QTest.mousePress(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        self.released = begin = time.perf_counter()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        spent = (time.perf_counter() - begin) * 1000
        QApplication.processEvents()
        journey = self._lobby.session.journey
        page = f"{journey.language} {journey.place.value} {journey.question or ''} {journey.aside or ''}"
        self.taps.append(Tap(page.strip(), spent, isinstance(act, (SetMode, ChooseLanguage))))

    def _read(self) -> None:
        """Let the kiosk do what it does while nobody touches it."""
        warmth = self._lobby.navigator.warmth
        while not warmth.idle:
            begin = time.perf_counter()
            warmth.step()
            self.preparations.append((time.perf_counter() - begin) * 1000)


def walk(walker: Walker, answers: list[list[Answer]], code: str) -> None:
    """Walk every journey up to the question for the paper, through the asides and modes once."""
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
        if walker.stands(Place.CHECK):
            walker.offers(Take(Wants.TICKET))
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
        try:
            lobby.start()
            lobby.window.resize(shape)
            live(600)
            walk(walker, journeys(profile, code), code)
        finally:
            lobby.close()
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
        try:
            lobby.start()
            lobby.window.resize(shape)
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
        finally:
            lobby.close()


def measure(towns: tuple[str, ...] = TOWNS, shapes: tuple[QSize, ...] = SHAPES) -> list[Figure]:
    """Every tap of a patient visitor and of one who never waits; language and mode switches by themselves."""
    patient = list(walks(patient=True, towns=towns, shapes=shapes))
    hasty = list(walks(patient=False, towns=towns, shapes=shapes))
    calm = [each.ms for walker in patient for each in walker.taps if not each.switch]
    quick = [each.ms for walker in hasty for each in walker.taps if not each.switch]
    switches = [each.ms for walker in patient + hasty for each in walker.taps if each.switch]
    changed = [each for shape in shapes for each in languages(shape)]
    switches += [tap.ms for _, tap in changed]
    first = [tap.ms for is_first, tap in changed if is_first]
    preparations = [each for walker in patient for each in walker.preparations]
    return [
        Figure("tap → next page painted", "ms", calm, FRAME_MS, by_p99=True),
        Figure("the same, never a pause between taps", "ms", quick),
        Figure("language or mode switch", "ms", switches, SWITCH_MS, by_p99=True),
        Figure("the first switch to a language: its catalogue is loaded", "ms", first, SWITCH_MS, by_p99=True),
        Figure("preparing a page while nobody taps, a step", "ms", preparations),
    ]
