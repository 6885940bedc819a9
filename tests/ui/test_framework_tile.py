"""Tiles: pressed by finger, key and screen reader, once; cancelled by sliding off; painted in every state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Back, Close, Continue
from kiosk.ui.content import Control, Kind, Lead, Panel, Sheet, Tile, Title
from kiosk.ui.frame import Modes
from tests.support.visitor import live
from tests.ui.conftest import Stage

SAID = Panel((Title("Vraag"), Lead("Uitleg")))


def page(*tiles: Tile, key: str = "test") -> Sheet:
    back = Tile("Terug", Back(), Kind.BACK, icon="back")
    return Sheet(key, SAID, tiles=tiles, foot=((Control.BACK, back),))


@pytest.fixture
def struck(stage: Stage) -> list[object]:
    found: list[object] = []
    stage.frame.acted.disconnect()
    stage.frame.acted.connect(found.append)
    stage.sheet(page(Tile("Een", Continue(), icon="card", caption="uitleg"), Tile("Twee", Close())))
    return found


def middle(stage: Stage, label: str) -> QPoint:
    return stage.tile(label).rect().center()


def test_it_acts_when_the_finger_lifts(stage: Stage, struck: list[object]) -> None:
    tile = stage.tile("Een")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=middle(stage, "Een"))
    assert tile.isDown()
    assert not struck
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=middle(stage, "Een"))
    assert struck == [Continue()]


def test_sliding_off_cancels(stage: Stage, struck: list[object]) -> None:
    tile = stage.tile("Een")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=middle(stage, "Een"))
    QTest.mouseMove(tile, QPoint(10, 400))
    QApplication.processEvents()
    assert not tile.isDown()
    QTest.mouseMove(tile, middle(stage, "Een"))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=middle(stage, "Een"))
    assert not struck


def test_a_finger_that_lifts_beside_the_tile_strikes_nothing(stage: Stage, struck: list[object]) -> None:
    """Some screens tell of no movement in between."""
    tile = stage.tile("Een")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=middle(stage, "Een"))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=QPoint(10, 400))
    assert not tile.isDown()
    assert not struck


def test_a_double_strike_counts_once_even_when_the_page_changes_under_it(stage: Stage, struck: list[object]) -> None:
    QTest.mouseClick(stage.tile("Een"), Qt.MouseButton.LeftButton)
    stage.sheet(page(Tile("Anders", Close()), key="next"))
    QTest.mouseClick(stage.tile("Anders"), Qt.MouseButton.LeftButton)
    assert struck == [Continue()]
    stage.clock.pass_by(0.6)
    QTest.mouseClick(stage.tile("Anders"), Qt.MouseButton.LeftButton)
    assert struck == [Continue(), Close()]


def test_another_control_may_be_struck_at_once(stage: Stage, struck: list[object]) -> None:
    QTest.mouseClick(stage.tile("Een"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(stage.tile("Twee"), Qt.MouseButton.LeftButton)
    assert struck == [Continue(), Close()]


def test_number_keys_may_be_struck_quickly(stage: Stage, struck: list[object]) -> None:
    stage.sheet(page(Tile("7", Continue(), Kind.KEY, spans=((2, 1),)), key="pad"))
    for _ in range(3):
        QTest.mouseClick(stage.tile("7"), Qt.MouseButton.LeftButton)
    assert len(struck) == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_keys_press_it(stage: Stage, struck: list[object], key: Qt.Key) -> None:
    stage.tile("Een").setFocus()
    QTest.keyClick(stage.tile("Een"), key)
    assert struck == [Continue()]


def test_a_key_held_down_presses_once(stage: Stage, struck: list[object]) -> None:
    tile = stage.tile("Een")
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert len(struck) == 1
    stage.clock.pass_by(0.6)
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert len(struck) == 2


def test_moving_the_focus_makes_the_next_key_count(stage: Stage, struck: list[object]) -> None:
    stage.tile("Een").setFocus()
    QTest.keyClick(stage.tile("Een"), Qt.Key.Key_Return)
    QTest.keyClick(stage.tile("Een"), Qt.Key.Key_Tab)
    QTest.keyClick(stage.tile("Twee"), Qt.Key.Key_Return)
    assert struck == [Continue(), Close()]


def test_a_touch_that_began_on_another_page_does_nothing(stage: Stage, struck: list[object]) -> None:
    tile = stage.tile("Een")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    stage.sheet(page(Tile("Anders", Close()), key="next"))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    assert not struck


def test_a_screen_reader_hears_and_presses_it(stage: Stage, struck: list[object]) -> None:
    seen = QAccessible.queryAccessibleInterface(stage.tile("Een"))
    assert seen.role() is QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == "Een, uitleg"
    seen.actionInterface().doAction("Press")
    live(200)
    assert struck == [Continue()]


def test_an_answer_says_that_it_is_chosen(stage: Stage) -> None:
    stage.sheet(page(Tile("Ja", Continue(), option=True), Tile("Nee", Close(), option=True, chosen=True)))
    yes, no = (QAccessible.queryAccessibleInterface(stage.tile(label)) for label in ("Ja", "Nee"))
    assert no.role() is QAccessible.Role.RadioButton
    assert (yes.state().checked, no.state().checked) == (False, True)
    stage.sheet(page(Tile("Ja", Continue()), key="plain"))
    assert not QAccessible.queryAccessibleInterface(stage.tile("Ja")).state().checked


def colour(stage: Stage, label: str, x: int, y: int) -> str:
    widget = stage.tile(label)
    shot: QImage = widget.grab().toImage()
    return shot.pixelColor(x, y).name().upper()


@pytest.mark.parametrize(
    ("tile", "down", "expected"),
    [
        (Tile("A", Continue()), False, "#FFFFFF"),
        (Tile("A", Continue()), True, "#0C5462"),
        (Tile("A", Continue(), primary=True), False, "#0C5462"),
        (Tile("A", Continue(), chosen=True, option=True), False, "#D8E9E6"),
        (Tile("A", Continue(), enabled=False), False, "#F3F0E9"),
    ],
)
def test_each_state_has_its_face(stage: Stage, tile: Tile, down: bool, expected: str) -> None:
    stage.sheet(page(tile))
    stage.tile("A").setDown(down)
    assert colour(stage, "A", 500, 20) == expected


def test_the_key_edge_goes_when_pressed(stage: Stage) -> None:
    stage.sheet(page(Tile("A", Continue())))
    assert colour(stage, "A", 500, 134) == "#4F6B70"
    stage.tile("A").setDown(True)
    assert colour(stage, "A", 500, 134) == "#0C5462"
    assert colour(stage, "A", 500, 2) == "#F3F0E9"


def test_high_contrast_is_black_and_white(stage: Stage) -> None:
    stage.sheet(page(Tile("A", Continue())), Modes(contrast=True))
    assert colour(stage, "A", 500, 20) == "#000000"
    assert colour(stage, "A", 500, 2) == "#FFFFFF"


def test_it_grows_with_its_text(stage: Stage) -> None:
    stage.sheet(page(Tile("Een heel lang antwoord dat zeker niet op een regel past", Continue())))
    tile = stage.frame.tiles()[0]
    assert tile.hasHeightForWidth()
    assert tile.heightForWidth(480) > tile.heightForWidth(984)
    assert tile.heightForWidth(984) <= tile.height()


def test_a_tile_at_rest_takes_no_room_and_shows_and_does_nothing(stage: Stage, struck: list[object]) -> None:
    resting = stage.tile("Twee")
    stage.sheet(page(Tile("Een", Continue()), key="one"))
    resting = next(each for each in stage.frame.findChildren(type(resting)) if each.tile is None)
    assert resting.isHidden()
    assert resting.heightForWidth(984) == 0
    assert resting.radius == 0
    QTest.mouseClick(resting, Qt.MouseButton.LeftButton)
    resting.strike_by_key()
    assert not struck
    shot = resting.grab().toImage()
    assert len({shot.pixelColor(x, 70).name() for x in range(0, shot.width(), 40)}) == 1


def test_the_middle_of_a_touch_is_what_counts(stage: Stage) -> None:
    assert stage.frame.tiles()[0].hitButton(QPointF(3, 3).toPoint())
