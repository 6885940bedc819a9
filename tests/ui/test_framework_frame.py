"""The frame: every control in reach, large enough and apart; mirrored; at every size; the focus in reading order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.guidance import Answers, Question
from kiosk.domain.journey import Answer, Back, ChooseLanguage, Mode
from kiosk.ui.content import Control, View
from kiosk.ui.metrics import Metrics, metrics
from kiosk.ui.square import Overlay
from kiosk.ui.tile import TileWidget
from tests.ui.conftest import Stage

SIZES = [(1080, 1920), (1920, 1080), (2160, 3840), (720, 1280), (1366, 768)]
QUESTIONS = [Question.PURPOSE, Question.APPOINTMENT, Question.CARD, Question.AGE, Question.GROUND]
MODES = [(), (Mode.LARGE_TEXT,), (Mode.LOWERED,), (Mode.LARGE_TEXT, Mode.LOWERED), (Mode.HIGH_CONTRAST,)]


def shown(stage: Stage) -> Metrics:
    layout = stage.frame.shown
    assert layout is not None
    return layout.metrics


def check_page(stage: Stage) -> None:
    measures = shown(stage)
    tiles = stage.frame.tiles()
    square = measures.square
    for each in tiles:
        place = each.place
        assert place.w >= 80, each.tile
        assert place.h >= 80, each.tile
        assert place.x >= square.x, each.tile
        assert place.right <= square.right, each.tile
        assert square.y <= place.y, each.tile
        assert place.bottom <= square.bottom, each.tile
        assert each.height_needed <= place.h + 0.5, f"cut: {each.tile}"
        if measures.lowered:
            assert place.y >= measures.screen[1] - 800, each.tile
    for one, other in combinations(tiles, 2):
        apart = 24 if not (is_foot(one) or is_foot(other)) else 12
        grown = one.place._replace(
            x=one.place.x - apart, y=one.place.y - apart, w=one.place.w + 2 * apart, h=one.place.h + 2 * apart
        )
        assert not grown.meets(other.place), (one.tile, other.tile)


def is_foot(widget: TileWidget) -> bool:
    return widget.tile is not None and widget.tile.kind in ("foot", "back")


@pytest.mark.parametrize("size", SIZES[:2])
@pytest.mark.parametrize("code", ["nl", "en", "qps-ltr", "qps-rtl"])
@pytest.mark.parametrize("modes", MODES)
def test_every_question_is_in_reach_apart_and_whole(
    put_on: Callable[[int, int], Stage], size: tuple[int, int], code: str, modes: tuple[Mode, ...]
) -> None:
    stage = put_on(*size)
    for question in QUESTIONS:
        stage.ask(question, code, *modes)
        layout = stage.frame.shown
        assert layout is not None
        assert not layout.panel.over, (question, code, modes)
        for part in range(stage.frame.parts):
            check_page(stage)
            if part < stage.frame.parts - 1:
                stage.navigator.act(stage.frame.tiles()[-1 - len(layout.foot)].tile.act)  # type: ignore[union-attr]
                assert stage.frame.part == part + 1


def test_the_other_letters_open_and_close(stage: Stage) -> None:
    stage.ask(Question.CARD)
    stage.navigator.act(View("others"))
    check_page(stage)
    assert [each.tile.letter for each in stage.frame.tiles() if each.tile and each.tile.kind == "letter"] == list(
        "HIJMN"
    )
    stage.navigator.act(Back())
    assert stage.tile("beperkt verblijf").isVisible()
    assert not stage.events


@pytest.mark.parametrize("size", SIZES)
def test_one_layout_scales_to_every_screen(put_on: Callable[[int, int], Stage], size: tuple[int, int]) -> None:
    stage = put_on(*size)
    stage.ask(Question.CARD)
    measures = shown(stage)
    assert measures.scale == pytest.approx(min(size) / 1080, rel=0.01)
    first = stage.tile("beperkt verblijf").geometry()
    assert first.width() == pytest.approx(480 * measures.scale, abs=2)
    assert stage.frame.rect().contains(first)


def test_a_screen_of_another_shape_has_margins(put_on: Callable[[int, int], Stage]) -> None:
    stage = put_on(1280, 1024)
    stage.ask(Question.PURPOSE)
    measures = shown(stage)
    assert measures.scale == pytest.approx(1280 / 1920)
    assert measures.top == pytest.approx((1024 - 720) / 2, abs=1)
    assert stage.frame.grab().toImage().pixelColor(640, 10).name() == "#f3f0e9"


def test_right_to_left_mirrors_panel_columns_and_foot(put_on: Callable[[int, int], Stage]) -> None:
    stage = put_on(1920, 1080)
    places = {}
    for code in ("qps-ltr", "qps-rtl"):
        stage.ask(Question.APPOINTMENT, code)
        places[code] = [each.place for each in stage.frame.tiles()]
    assert [place.mirrored(1920) for place in places["qps-ltr"]] == places["qps-rtl"]
    assert metrics(1920, 1080, rtl=True).panel.x == 1080


def test_controls_stand_in_fixed_places_and_leave_gaps(stage: Stage) -> None:
    assert stage.frame.control(Control.BACK) is None
    welcome = stage.frame.control(Control.HELP)
    assert welcome is not None
    place = welcome.place
    stage.ask(Question.AGE)
    question = stage.frame.control(Control.HELP)
    assert question is not None
    assert question.place == place


@pytest.mark.parametrize("code", ["qps-ltr", "qps-rtl"])
def test_tab_and_arrows_go_round_in_reading_order(stage: Stage, code: str) -> None:
    stage.ask(Question.CARD, code)
    order = stage.frame.tiles()
    ahead = Qt.Key.Key_Left if code == "qps-rtl" else Qt.Key.Key_Right
    for key in (Qt.Key.Key_Tab, ahead):
        order[0].setFocus()
        visited = []
        for _ in order:
            focused = stage.frame.focusWidget()
            visited.append(focused)
            QTest.keyClick(focused, key)
        assert visited == order
        assert stage.frame.focusWidget() is order[0]


def ringed(overlay: Overlay) -> TileWidget | None:
    return overlay.ringed


def test_the_ring_follows_keys_and_goes_with_a_finger(stage: Stage) -> None:
    stage.ask(Question.PURPOSE)
    (overlay,) = stage.frame.findChildren(Overlay)
    assert ringed(overlay) is None
    QTest.keyClick(stage.frame.focusWidget(), Qt.Key.Key_Down)
    focused = stage.frame.focusWidget()
    assert isinstance(focused, TileWidget)
    assert ringed(overlay) is focused
    place = focused.geometry()
    shot = stage.frame.grab().toImage()
    assert shot.pixelColor(place.center().x(), place.top() - 2).name() == "#ffc65a"
    assert shot.pixelColor(place.center().x(), place.top() - 6).name() == "#12272c"
    QTest.mouseClick(stage.frame, Qt.MouseButton.LeftButton, pos=stage.frame.rect().topLeft())
    assert ringed(overlay) is None


def test_up_and_down_go_to_the_nearest(stage: Stage) -> None:
    stage.ask(Question.CARD)
    stage.tile("onbeperkt verblijf").setFocus()
    QTest.keyClick(stage.tile("onbeperkt verblijf"), Qt.Key.Key_Down)
    focused = stage.frame.focusWidget()
    assert isinstance(focused, TileWidget)
    assert focused.tile is not None
    assert focused.tile.letter == "L"


def test_the_earlier_answer_has_the_focus_and_the_mark(stage: Stage) -> None:
    stage.ask(Question.PURPOSE, answers=Answers(((Question.PURPOSE, "collect"),)))
    focused = stage.frame.focusWidget()
    assert isinstance(focused, TileWidget)
    assert focused.tile is not None
    assert focused.tile.chosen
    assert focused.tile.act == Answer(Question.PURPOSE, "collect")


def test_escape_goes_back(stage: Stage) -> None:
    stage.send(ChooseLanguage("nl"))
    stage.clock.pass_by(1)
    QTest.keyClick(stage.frame.focusWidget(), Qt.Key.Key_Escape)
    assert stage.events[-1] == Back()


def test_pages_are_shown_again_and_again_with_the_same_widgets(stage: Stage) -> None:
    for question in QUESTIONS:
        stage.ask(question)
    before = len(QApplication.allWidgets())
    for _, question in product(range(20), QUESTIONS):
        stage.ask(question)
    assert len(QApplication.allWidgets()) == before


def test_a_page_with_fewer_tiles_brings_no_ring_that_no_key_asked_for(stage: Stage) -> None:
    (overlay,) = stage.frame.findChildren(Overlay)
    stage.ask(Question.CARD)
    stage.frame.tiles()[8].setFocus(Qt.FocusReason.OtherFocusReason)
    stage.ask(Question.APPOINTMENT)
    assert len(stage.frame.tiles()) <= 8
    assert ringed(overlay) is None
