"""A lobby keypad: the keys the settings name do what they say, on every page, in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Aside, Back, Mode, Open
from kiosk.domain.questions import Answers, Question
from kiosk.domain.town import Profile
from kiosk.system.keypad import KEY_NAMES, Does, Keypad
from kiosk.ui.content import Control, StartOver
from kiosk.ui.keys import Keys
from kiosk.ui.scanner import Scanner
from kiosk.ui.square import Overlay
from kiosk.ui.tile import TileWidget
from tests.ui.conftest import Stage

PAD = Keypad(
    next=("F15", 193),
    previous=("F14",),
    select=(194, "Down"),
    back=("HomePage",),
    repeat=("AudioRepeat",),
    help=("Info",),
    language=(195,),
    accessibility=("Red",),
    start_over=("Blue",),
)


@pytest.fixture
def stage(qtbot: QtBot, profile: Profile) -> Stage:
    made = Stage(1080, 1920, profile, Keys(PAD))
    qtbot.addWidget(made.frame)
    return made


def strike(stage: Stage, key: Qt.Key | int, *, held: bool = False) -> None:
    """Press a key by what it is, or by its native code, wherever the focus is."""
    code, own = (0, key) if isinstance(key, Qt.Key) else (key, Qt.Key.Key_unknown)
    stage.clock.pass_by(1)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, own.value, Qt.KeyboardModifier.NoModifier, code, 0, 0, "", held)
        QApplication.sendEvent(stage.frame.focusWidget(), event)
    QApplication.processEvents()


def focused(stage: Stage) -> int:
    return next(number for number, each in enumerate(stage.frame.tiles()) if each is stage.frame.focusWidget())


def test_every_name_a_settings_file_may_use_is_a_key_of_qt() -> None:
    assert [name for name in KEY_NAMES if f"Key_{name}" not in Qt.Key.__members__] == []
    assert len(set(KEY_NAMES)) == len(KEY_NAMES)
    assert set(Keypad._fields) == {each.value for each in Does}


@pytest.mark.parametrize("code", ["nl", "qps-rtl"])
def test_next_and_previous_go_through_the_page_and_round(stage: Stage, code: str) -> None:
    stage.ask(Question.PURPOSE, code, answers=Answers())
    last = len(stage.frame.tiles()) - 1
    assert focused(stage) == 0
    for key in (Qt.Key.Key_F15, 193):
        before = focused(stage)
        strike(stage, key)
        assert focused(stage) == before + 1
    for _ in range(3):
        strike(stage, Qt.Key.Key_F14)
    assert focused(stage) == last
    strike(stage, 193, held=True)
    assert focused(stage) == 0


def test_select_answers_by_code_and_by_a_name_that_had_another_meaning(stage: Stage) -> None:
    stage.ask(Question.PURPOSE)
    asked = [stage.journey.question]
    for key, held in ((194, False), (Qt.Key.Key_Down, False), (194, True)):
        strike(stage, key, held=held)
        asked.append(stage.journey.question)
    assert asked == [Question.PURPOSE, Question.APPOINTMENT, Question.CARD, Question.CARD]


def test_the_controls_of_the_foot_have_keys_of_their_own(stage: Stage) -> None:
    for key, event in (
        (Qt.Key.Key_Info, Open(Aside.HELP)),
        (195, Open(Aside.LANGUAGE)),
        (Qt.Key.Key_Red, Open(Aside.ACCESSIBILITY)),
    ):
        stage.ask(Question.AGE)
        strike(stage, key)
        assert stage.events[-1] == event
        strike(stage, Qt.Key.Key_HomePage)
        assert stage.journey.aside is None
    assert stage.events[-1] == Back()
    told: list[object] = []
    stage.frame.acted.connect(told.append)
    strike(stage, Qt.Key.Key_Blue)
    assert told == [StartOver()]


def test_a_control_without_a_function_here_does_nothing(stage: Stage) -> None:
    assert stage.frame.control(Control.BACK) is None
    strike(stage, Qt.Key.Key_HomePage)
    assert stage.events == []


def test_repeat_shows_where_one_is_and_tells_the_page_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.ask(Question.AGE)
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    strike(stage, Qt.Key.Key_AudioRepeat)
    widget = stage.frame.focusWidget()
    (overlay,) = stage.frame.findChildren(Overlay)
    assert overlay.ringed is widget
    assert isinstance(widget, TileWidget)
    (said,) = told
    assert said.startswith("Voor wie is de kaart? Stap 4 van")
    assert widget.accessibleName() in said
    strike(stage, Qt.Key.Key_AudioRepeat, held=True)
    assert len(told) == 1


def test_a_screen_reader_hears_each_new_page_and_not_a_page_that_only_counts(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    stage.ask(Question.AGE, "nl", Mode.MORE_TIME)
    assert len(told) == 1
    for seconds in (901, 1, 1):
        stage.clock.pass_by(seconds)
        stage.idle.tick()
    assert [each.split("?")[0] for each in told] == ["Voor wie is de kaart", "Ben je er nog"]


def test_keys_of_every_keyboard_work_without_a_keypad(stage: Stage) -> None:
    plain = Keys()
    for key, does in ((Qt.Key.Key_Return, Does.SELECT), (Qt.Key.Key_Escape, Does.BACK), (Qt.Key.Key_F5, Does.REPEAT)):
        assert plain.does(QKeyEvent(QEvent.Type.KeyPress, key.value, Qt.KeyboardModifier.NoModifier)) is does
    assert plain.does(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F15.value, Qt.KeyboardModifier.NoModifier)) is None
    stage.ask(Question.PURPOSE)
    stage.clock.pass_by(1)
    QTest.keyClick(stage.frame.focusWidget(), Qt.Key.Key_Return)
    assert stage.journey.question is Question.APPOINTMENT


def test_a_keypad_is_no_scanner(stage: Stage, qtbot: QtBot) -> None:
    """What the scanner's watch holds back and hands on is still the keypad's key, by name and by code."""
    scanner = Scanner(stage.frame, keys=Keys(PAD))
    window = stage.frame.windowHandle()
    scanner.watch(window)
    stage.ask(Question.PURPOSE, answers=Answers())
    for expected, (key, code) in enumerate(((Qt.Key.Key_F15, 0), (Qt.Key.Key_3, 193)), start=1):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier, code, 0, 0, "")
            QApplication.sendEvent(window, event)
        qtbot.waitUntil(lambda: not scanner.busy)
        assert focused(stage) == expected
    assert stage.events == []
