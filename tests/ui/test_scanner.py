"""A scanner at a visitor's page: nothing at all happens; a person's own keys work as ever."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.guidance import Question
from kiosk.domain.journey import Aside, Place
from kiosk.ui.burst import GAP_SECONDS, HOLD_SECONDS
from kiosk.ui.content import Control
from kiosk.ui.scanner import Scanner
from tests.support.keys import Keyboard, Stroke, stroke
from tests.ui.conftest import Stage

PAYLOAD = "BCDEFGHIJKLNOPRSTUVXBCDEFGH"
_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Lobby:
    """A visitor's page with the scanner at its window."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.scanner = Scanner(stage.frame)
        self.scanner.watch(stage.frame.windowHandle())
        self.keyboard = Keyboard(stage.frame.windowHandle())
        self.texts: list[str] = []
        self.scanner.scanned.connect(self.texts.append)


@pytest.fixture
def lobby(stage: Stage) -> Lobby:
    return Lobby(stage)


def wicked() -> dict[str, list[Stroke]]:
    """What a QR code can make a scanner type."""
    functions = [(Qt.Key.Key_F1.value + number, _NONE, "") for number in range(24)]
    return {
        "payload": [stroke(each) for each in PAYLOAD],
        "caps lock": [stroke(each) for each in PAYLOAD.lower()],
        "control": [stroke(chr(each)) for each in range(1, 32)] * 2,
        "long": [stroke("X")] * 10_000,
        "sql": [stroke(each) for each in "'; DROP TABLE tickets; --"],
        "shortcuts": [(ord(each), _CONTROL, chr(ord(each) - 64)) for each in "QWCVXZSPNOFHR"],
        "functions": functions + functions,
        "alt f4": [
            (Qt.Key.Key_F4.value, _ALT, ""),
            (Qt.Key.Key_Tab.value, _ALT, ""),
            (Qt.Key.Key_Escape.value, _ALT, ""),
        ],
        "keys of a person": [
            (key.value, _NONE, "")
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F1, Qt.Key.Key_Space, Qt.Key.Key_Escape)
        ],
        "help, then enter": [(Qt.Key.Key_F1.value, _NONE, ""), *(stroke(each) for each in PAYLOAD)],
    }


@pytest.mark.parametrize("name", wicked())
def test_a_scan_on_a_visitors_page_does_nothing_at_all(lobby: Lobby, qtbot: QtBot, name: str) -> None:
    before, focused = lobby.stage.journey, lobby.stage.frame.focusWidget()
    lobby.keyboard.strokes(wicked()[name])
    lobby.keyboard.strike(Qt.Key.Key_Return.value, "\r", after=8)
    qtbot.waitUntil(lambda: not lobby.scanner.busy)
    assert lobby.stage.events == []
    assert lobby.stage.journey == before
    assert lobby.stage.frame.focusWidget() is focused
    assert lobby.stage.frame.isVisible()


def test_a_scan_keeps_nobody_at_the_screen(lobby: Lobby, qtbot: QtBot) -> None:
    stage = lobby.stage
    stage.idle.start()
    stage.ask(Question.PURPOSE)
    stage.clock.pass_by(95)
    stage.idle.tick()
    assert stage.idle.warning
    lobby.keyboard.scan(PAYLOAD)
    qtbot.waitUntil(lambda: not lobby.scanner.busy)
    assert stage.idle.warning
    stage.idle.stop()


def test_a_persons_keys_walk_through_the_page(lobby: Lobby, qtbot: QtBot) -> None:
    frame, keyboard = lobby.stage.frame, lobby.keyboard
    first = frame.focusWidget()
    keyboard.strike(Qt.Key.Key_Tab.value)
    qtbot.waitUntil(lambda: frame.focusWidget() is not first)
    keyboard.strike(Qt.Key.Key_Left.value)
    qtbot.waitUntil(lambda: frame.focusWidget() is first)
    keyboard.strike(Qt.Key.Key_Return.value, "\r")
    qtbot.waitUntil(lambda: lobby.stage.journey.place is Place.QUESTION)


def test_help_and_back_have_keys_of_their_own(lobby: Lobby, qtbot: QtBot) -> None:
    lobby.keyboard.strike(Qt.Key.Key_F1.value)
    qtbot.waitUntil(lambda: lobby.stage.journey.aside is Aside.HELP)
    assert lobby.stage.frame.control(Control.BACK) is not None
    lobby.stage.clock.pass_by(1)
    lobby.keyboard.strike(Qt.Key.Key_Escape.value)
    qtbot.waitUntil(lambda: lobby.stage.journey.aside is None)


def test_a_person_after_a_scan_is_heard(lobby: Lobby, qtbot: QtBot) -> None:
    frame = lobby.stage.frame
    lobby.keyboard.scan(PAYLOAD)
    qtbot.waitUntil(lambda: lobby.texts == [PAYLOAD])
    first = frame.focusWidget()
    lobby.keyboard.strike(Qt.Key.Key_Tab.value)
    qtbot.waitUntil(lambda: frame.focusWidget() is not first)


@pytest.mark.parametrize("change", [str.upper, str.lower, str.swapcase])
def test_what_was_scanned_is_told_once_and_whole(lobby: Lobby, qtbot: QtBot, change: Callable[[str], str]) -> None:
    lobby.keyboard.scan(change(PAYLOAD))
    qtbot.waitUntil(lambda: bool(lobby.texts))
    assert lobby.texts == [change(PAYLOAD)]


def test_a_delay_that_cannot_be_felt() -> None:
    assert HOLD_SECONDS <= 0.05
    assert GAP_SECONDS <= 0.25
