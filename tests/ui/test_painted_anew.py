"""Only what looks other than before is painted again, and nothing of the page before is left on the screen."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Mode
from kiosk.domain.questions import Question
from kiosk.ui.content import Staff
from kiosk.ui.tile import TileWidget
from tests.ui.conftest import Stage

_STEPS = 120
_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Right)


def on_screen(stage: Stage) -> QImage:
    """What a visitor sees: the window as it was painted, piece by piece."""
    QApplication.processEvents()
    seen = stage.frame.screen().grabWindow(stage.frame.winId())
    return seen.toImage().convertToFormat(QImage.Format.Format_RGB32)


def whole(stage: Stage) -> QImage:
    """The same page painted at once."""
    return stage.frame.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize(("size", "seed"), [((1080, 1920), 1), ((1920, 1080), 2), ((540, 960), 3)])
def test_a_screen_painted_piece_by_piece_looks_like_one_painted_at_once(
    put_on: Callable[..., Stage], size: tuple[int, int], seed: int
) -> None:
    dice = random.Random(seed)
    stage = put_on(*size)
    for step in range(_STEPS):
        if dice.random() < 0.25:
            stage.idle.warned.emit(dice.randrange(1, 30)) if dice.random() < 0.3 else stage.idle.stayed.emit()
        if dice.random() < 0.3:
            QTest.keyClick(stage.frame, dice.choice(_KEYS))
        else:
            acts = [each.tile.act for each in stage.frame.tiles() if each.tile and each.isEnabled()]
            act = dice.choice([each for each in acts if not isinstance(each, Staff)])
            stage.navigator.act(act)
        if dice.random() < 0.1:
            stage.ask(Question.CARD, dice.choice(["nl", "ar", "qps-ltr"]), *dice.sample(sorted(Mode), 2))
        assert on_screen(stage) == whole(stage), f"step {step}"


class Paints(QObject):
    """Notes which tiles are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, TileWidget) and watched.tile is not None:
            self.seen.append(watched.tile.label)
        return False


def test_a_tile_that_becomes_another_is_painted_and_the_others_are_left_alone(stage: Stage) -> None:
    stage.ask(Question.APPOINTMENT)
    assert stage.frame.shown is not None
    sheet = stage.frame.shown.sheet
    paints = Paints()
    for each in stage.frame.tiles():
        each.installEventFilter(paints)
    first, *others = sheet.tiles
    stage.sheet(sheet._replace(tiles=(first._replace(label="Jawel"), *others)))
    assert paints.seen == ["Jawel"]
