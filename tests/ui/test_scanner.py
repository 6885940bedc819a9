"""A scanner at a visitor's page: nothing at all happens; a person's own keys work as ever."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.journey import Aside, Place
from kiosk.domain.questions import Question
from kiosk.ui.burst import GAP_SECONDS, HOLD_SECONDS
from kiosk.ui.content import Control
from kiosk.ui.scanner import Scanner
from tests.support.keys import Keyboard, Stroke, stroke
from tests.ui.conftest import FakeClock, Stage

PAYLOAD = "BCDEFGHIJKLNOPRSTUVXBCDEFGH"
_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Lobby:
    """A visitor's page with the scanner at its window."""

    def __init__(self, stage: Stage, clock: Callable[[], float] = time.monotonic) -> None:
        self.stage = stage
        self.scanner = Scanner(stage.frame, clock)
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


def test_the_shift_that_a_scanner_holds_is_no_letter_and_moves_nothing(lobby: Lobby, qtbot: QtBot) -> None:
    shift = (Qt.Key.Key_Shift.value, _NONE, "")
    lobby.keyboard.strokes([each for letter in PAYLOAD for each in (shift, stroke(letter))], pace=4)
    qtbot.waitUntil(lambda: bool(lobby.texts))
    assert lobby.texts == [PAYLOAD]
    assert not lobby.stage.events


def test_keys_that_come_all_at_once_after_a_stall_are_still_a_persons(lobby: Lobby, qtbot: QtBot) -> None:
    frame = lobby.stage.frame
    first = frame.focusWidget()
    for _ in range(3):
        lobby.keyboard.strike(Qt.Key.Key_Tab.value)
    qtbot.waitUntil(lambda: not lobby.scanner.busy)
    assert frame.focusWidget() is frame.tiles()[3]
    lobby.keyboard.strike(Qt.Key.Key_Left.value)
    lobby.keyboard.strike(Qt.Key.Key_Left.value)
    lobby.keyboard.strike(Qt.Key.Key_Left.value)
    qtbot.waitUntil(lambda: frame.focusWidget() is first)


def test_two_scans_that_come_all_at_once_after_a_stall_are_both_told(lobby: Lobby, qtbot: QtBot) -> None:
    lobby.keyboard.scan(PAYLOAD)
    lobby.keyboard.scan(PAYLOAD[::-1])
    qtbot.waitUntil(lambda: not lobby.scanner.busy)
    assert lobby.texts == [PAYLOAD, PAYLOAD[::-1]]


def test_a_key_right_after_a_scan_is_heard_and_the_scan_is_told_although_both_came_late(
    lobby: Lobby, qtbot: QtBot
) -> None:
    frame = lobby.stage.frame
    first = frame.focusWidget()
    lobby.keyboard.scan(PAYLOAD)
    lobby.keyboard.strike(Qt.Key.Key_Tab.value)
    qtbot.waitUntil(lambda: not lobby.scanner.busy)
    assert lobby.texts == [PAYLOAD]
    assert frame.focusWidget() is not first


def test_a_key_that_is_held_down_walks_on_until_it_comes_up(lobby: Lobby, qtbot: QtBot) -> None:
    frame, window = lobby.stage.frame, lobby.stage.frame.windowHandle()

    def tab(kind: QEvent.Type, at: int, *, repeats: bool = True) -> None:
        event = QKeyEvent(kind, Qt.Key.Key_Tab.value, _NONE, "\t", repeats)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window, event)

    tab(QEvent.Type.KeyPress, 5_000, repeats=False)
    qtbot.waitUntil(lambda: frame.focusWidget() is frame.tiles()[1])
    for number in range(3):
        tab(QEvent.Type.KeyRelease, 5_500 + 30 * number)
        tab(QEvent.Type.KeyPress, 5_500 + 30 * number)
    tab(QEvent.Type.KeyRelease, 5_600, repeats=False)
    assert frame.focusWidget() is frame.tiles()[4]
    tab(QEvent.Type.KeyPress, 5_700)
    assert frame.focusWidget() is frame.tiles()[4], "what repeats itself without having gone down is no key"


@pytest.mark.parametrize("before", [1, 10])
def test_a_timer_that_comes_late_waits_for_the_keys_that_came_late_with_it(
    stage: Stage, qtbot: QtBot, before: int
) -> None:
    """The program stood still: some keys of a scan were seen, and the others are delivered after the timer."""
    clock = FakeClock()
    keys = [(Qt.Key.Key_Tab.value, _NONE, ""), *(stroke(each) for each in PAYLOAD)]
    delivered: list[Stroke] = []

    def stalled() -> float:
        if clock.now > FakeClock().now and not delivered:
            delivered.extend(keys[before:])
            QTimer.singleShot(0, lambda: here.keyboard.strokes(delivered, begin=8))
        return clock.now

    here = Lobby(stage, stalled)
    first = stage.frame.focusWidget()
    here.keyboard.strokes(keys[:before])
    clock.pass_by(1)
    qtbot.waitUntil(lambda: bool(here.texts))
    assert here.texts == [PAYLOAD]
    assert stage.frame.focusWidget() is first


def test_what_else_is_said_of_a_key_goes_on_to_the_page(lobby: Lobby) -> None:
    """The window system asks whether a key is a shortcut before it sends the key itself."""
    asks = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1.value, _NONE)
    assert not lobby.scanner.eventFilter(lobby.stage.frame.windowHandle(), asks)
    assert not lobby.scanner.busy


class Asked(Scanner):
    """Keeps what it was asked about."""

    def __init__(self) -> None:
        super().__init__()
        self.about: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.about.append(event.type())
        return super().eventFilter(watched, event)


def test_a_scanner_that_was_stopped_is_asked_nothing_more(qapp: QCoreApplication) -> None:
    window, scanner = QWindow(), Asked()
    scanner.watch(window)
    for _ in range(2):
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.User))
        scanner.stop()
    assert scanner.about == [QEvent.Type.User]
    scanner.watch(window)
    delete(window)
    scanner.stop()


@pytest.mark.parametrize("keys", ["5", PAYLOAD], ids=["a held key", "a scan under way"])
def test_keys_under_way_end_with_their_window(qapp: QCoreApplication, qtbot: QtBot, keys: str) -> None:
    window, scanner = QWindow(), Scanner()
    scanner.digits = True
    told: list[str] = []
    scanner.scanned.connect(told.append)
    scanner.watch(window)
    Keyboard(window).strokes(stroke(each) for each in keys)
    begun = scanner.busy
    scanner.stop()
    delete(window)
    assert (begun, scanner.busy) == (True, False)
    qtbot.wait(round((HOLD_SECONDS + GAP_SECONDS) * 1500))
    assert told == []
    window = QWindow()
    scanner.watch(window)
    Keyboard(window).scan(PAYLOAD)
    qtbot.waitUntil(lambda: not scanner.busy)
    assert told == [PAYLOAD]


def test_a_delay_that_cannot_be_felt() -> None:
    assert HOLD_SECONDS <= 0.05
    assert GAP_SECONDS <= 0.25
