"""All journeys by keys alone, in either direction: every page has the focus, shows it, and lets it go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
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
)
from kiosk.domain.town import Profile
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, MorePart, StartOver, View
from kiosk.ui.square import Overlay
from kiosk.ui.tile import TileWidget
from kiosk.ui.walks import MOMENT, journeys
from kiosk.wiring import demo_machine
from tests.support.towns import IZEGEM, SINT_TRUIDEN
from tests.support.visitor import wait_for

AHEAD = {"nl": Qt.Key.Key_Right, "ar": Qt.Key.Key_Left}
BEFORE = {"nl": Qt.Key.Key_Left, "ar": Qt.Key.Key_Right}


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class KeyUser:
    """Somebody who cannot use the screen: Tab or an arrow to go on, Enter to press."""

    def __init__(self, lobby: Lobby, clock: Seconds, code: str) -> None:
        self.lobby, self._clock, self.code = lobby, clock, code
        (self._overlay,) = lobby.frame.findChildren(Overlay)
        self._arrows = False
        self.pages = 0

    @property
    def place(self) -> Place:
        return self.lobby.session.journey.place

    def press(self, act: Act) -> None:
        """Go to what does this, through parts and sides of the page, and press it."""
        for _ in range(40):
            if self._find(act) is not None:
                self._go_to(act)
                self._key(Qt.Key.Key_Return)
                return
            onward = [each for each in self._acts() if isinstance(each, MorePart | View)]
            assert onward, f"{act} is not on {self.place}"
            self._go_to(onward[0])
            self._key(Qt.Key.Key_Return)
        raise AssertionError(f"{act} is not on {self.place}")

    def round(self) -> None:
        """Through the whole page and back to where one was, in either direction: nothing is left out, nothing traps."""
        order = [each for each in self.lobby.frame.tiles() if each.isEnabled()]
        first = self._focused()
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, AHEAD[self.code], BEFORE[self.code]):
            seen = []
            for _ in order:
                self._key(key)
                assert self._overlay.ringed is self._focused()
                seen.append(self._focused())
            assert seen[-1] is first
            assert set(seen) == set(order)
        self.pages += 1

    def _go_to(self, act: Act) -> None:
        self._arrows = not self._arrows
        for _ in range(len(self.lobby.frame.tiles()) + 1):
            tile = self._focused().tile
            assert tile is not None
            if type(tile.act) is type(act) and tile.act == act:
                return
            self._key(AHEAD[self.code] if self._arrows and self.place is not Place.WELCOME else Qt.Key.Key_Tab)
        raise AssertionError(f"the focus does not reach {act}")

    def _focused(self) -> TileWidget:
        focused = self.lobby.frame.focusWidget()
        assert isinstance(focused, TileWidget), f"no focus on {self.place}"
        return focused

    def _key(self, key: Qt.Key) -> None:
        self._clock.now += 1
        QTest.keyClick(self.lobby.frame.focusWidget(), key)
        QApplication.processEvents()

    def _acts(self) -> list[Act]:
        return [each.tile.act for each in self.lobby.frame.tiles() if each.tile is not None and each.isEnabled()]

    def _find(self, act: Act) -> Act | None:
        return next((each for each in self._acts() if type(each) is type(act) and each == act), None)


@pytest.fixture
def user(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[KeyUser]:
    town, code = request.param
    clock = Seconds()
    machine = demo_machine(town, tmp_path / "data", tmp_path / "out", MOMENT.date(), clock=lambda: MOMENT)
    lobby = Lobby(machine, window=True, size=QSize(1080, 1920), clock=clock)
    lobby.start()
    qapp.processEvents()
    yield KeyUser(lobby, clock, code)
    lobby.close()


def both() -> list[tuple[Profile, str]]:
    return [(replace(town, languages=("nl", "ar")), code) for town in (IZEGEM, SINT_TRUIDEN) for code in AHEAD]


def names(value: tuple[Profile, str]) -> str:
    return f"{value[0].id}-{value[1]}"


@pytest.mark.parametrize("user", both(), ids=names, indirect=True)
def test_every_journey_ends_in_a_ticket_by_keys_alone(user: KeyUser) -> None:
    town = user.lobby.machine.profile
    for number, answers in enumerate(journeys(town, user.code)):
        user.press(ChooseLanguage(user.code))
        for answer in answers:
            assert user.lobby.session.journey.question is answer.question
            if number == 0:
                user.round()
            user.press(Answer(answer.question, answer.value))
        while user.place in (Place.FEE, Place.WALK_IN) and _leads_on(user):
            user.press(Continue())
        if user.place is Place.CHECK and number == 0:
            user.round()
            user.press(Take())
            wait_for(lambda: user.place is Place.DONE)
            user.round()
        user.press(StartOver())
        assert user.place is Place.WELCOME
    assert user.pages >= 5


def _leads_on(user: KeyUser) -> bool:
    """Whether the journey goes on from here; where no ticket is given it does not."""
    journey = user.lobby.session.journey
    return journey.place is Place.FEE or journey.guidance.lane is not None


@pytest.mark.parametrize("user", both()[:2], ids=names, indirect=True)
def test_everything_beside_the_journey_works_by_keys_alone(user: KeyUser) -> None:
    user.round()
    user.press(LanguageMissing())
    user.round()
    user.press(Continue())
    user.press(Open(Aside.LANGUAGE))
    user.round()
    user.press(ChooseLanguage(user.code))
    for aside in (Aside.ACCESSIBILITY, Aside.HELP):
        user.press(Open(aside))
        user.round()
        user.press(Close())
    user.press(Open(Aside.ACCESSIBILITY))
    for mode in (Mode.HIGH_CONTRAST, Mode.MORE_TIME, Mode.LOWERED, Mode.LARGE_TEXT):
        user.press(SetMode(mode, True))
        assert mode in user.lobby.session.journey.modes
    user.press(Close())
    user.round()
