"""The frame: every control in reach, large enough and apart; mirrored; at every size; the focus in reading order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Answer, Back, ChooseLanguage, Mode
from kiosk.domain.questions import Answers, Question
from kiosk.ui.content import Control, Panel, Sheet, Title, View
from kiosk.ui.frame import Frame
from kiosk.ui.metrics import Metrics, metrics
from kiosk.ui.panel import PanelWidget, Town
from kiosk.ui.square import Overlay
from kiosk.ui.theme import themes
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


KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_F5)


def test_before_the_first_page_keys_find_nothing_and_harm_nothing(qtbot: QtBot) -> None:
    frame = Frame(Town("Stad Izegem"), themes())
    qtbot.addWidget(frame)
    frame.resize(1080, 1920)
    frame.show()
    acted: list[object] = []
    frame.acted.connect(acted.append)
    for key in KEYS:
        QTest.keyClick(frame, key)
    assert (acted, frame.tiles(), frame.parts) == ([], [], 0)
    (panel,) = frame.findChildren(PanelWidget)
    panel.grab()
    assert panel.accessibleName() == ""
    shot = frame.grab().toImage()
    assert {shot.pixelColor(x, y).name() for x in (10, 540) for y in (600, 1500)} == {"#f3f0e9"}


def test_keys_on_a_page_without_tiles_harm_nothing_and_the_next_page_has_its_focus(stage: Stage) -> None:
    """While it prints nothing can be touched."""
    stage.sheet(Sheet("printing", Panel((Title("Even geduld"),))))
    assert stage.frame.tiles() == []
    for key in KEYS:
        QTest.keyClick(stage.frame, key)
    assert stage.events == []
    stage.ask(Question.PURPOSE)
    focused = stage.frame.focusWidget()
    assert isinstance(focused, TileWidget)
    assert focused.tile is not None
    assert focused.tile.chosen


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Tab, 0),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Return, 0),
        (Qt.Key.Key_Backtab, -1),
        (Qt.Key.Key_Up, -1),
    ],
)
def test_a_focus_that_was_lost_comes_back_with_the_next_key(stage: Stage, key: Qt.Key, place: int) -> None:
    stage.ask(Question.APPOINTMENT)
    stage.frame.focusWidget().clearFocus()
    assert stage.frame.focusWidget() is None
    QTest.keyClick(stage.frame, key)
    assert stage.frame.focusWidget() is stage.frame.tiles()[place]
    assert stage.events == []


def test_a_key_that_stands_for_nothing_moves_nothing(stage: Stage) -> None:
    stage.ask(Question.PURPOSE)
    before, figures = stage.frame.focusWidget(), list[str]()
    stage.frame.typed.connect(figures.append)
    for key in (Qt.Key.Key_F3, Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_7):
        QTest.keyClick(before, key)
    assert stage.frame.focusWidget() is before
    assert (stage.events, figures) == ([], ["7"])


def test_the_strip_shows_the_towns_logo_and_its_name_beside_it(stage: Stage) -> None:
    drawn = '<path fill="#FF0000" d="M0 0h100v50H0z"/>'
    logo = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">{drawn}</svg>'
    stage.frame.dress(Town("Stad Izegem", logo), stage.frame.themes)
    stage.ask(Question.PURPOSE)
    shot = stage.frame.grab().toImage()
    red = [x for x in range(1080) if shot.pixelColor(x, 55).name() == "#ff0000"]
    assert (min(red), max(red)) == (48, 48 + 151), "as high as the strip has room for, 76 px, and in its own shape"
    stage.ask(Question.PURPOSE, "nl", Mode.HIGH_CONTRAST)
    shot = stage.frame.grab().toImage()
    assert not any(shot.pixelColor(x, 55).name() == "#ff0000" for x in range(1080)), "the logo stands on white alone"


def test_a_logo_without_a_size_gives_way_to_the_kiosks_own_mark(stage: Stage) -> None:
    stage.ask(Question.PURPOSE)
    mark = stage.frame.grab().toImage().copy(0, 0, 1080, 110)
    stage.frame.dress(Town(stage.frame.town.name, "<svg/>"), stage.frame.themes)
    stage.ask(Question.PURPOSE)
    assert stage.frame.grab().toImage().copy(0, 0, 1080, 110) == mark


LONG_NAMES = {
    "Gemeente Sint-Lambrechts-Woluwe": True,
    "Gemeente Sint-Pieters-Woluwe – Commune de Woluwe-Saint-Pierre": False,
}
"""Names of towns, and whether the kiosk's mark has its place beside them on every screen."""


@pytest.mark.parametrize("size", SIZES[:2])
@pytest.mark.parametrize("modes", [(), (Mode.LARGE_TEXT,)])
@pytest.mark.parametrize("name", LONG_NAMES)
def test_a_long_name_of_a_town_stands_whole_within_the_strip(
    put_on: Callable[[int, int], Stage], size: tuple[int, int], modes: tuple[Mode, ...], name: str
) -> None:
    stage = put_on(*size)
    stage.frame.dress(Town(name), stage.frame.themes)
    (panel,) = stage.frame.findChildren(PanelWidget)
    stage.frame.show_clock("10.52 uur")
    stage.navigator.show(stage.journey)
    check_strip(panel, mark=False)
    stage.ask(Question.PURPOSE, "nl", *modes)
    check_strip(panel, mark=LONG_NAMES[name])


def check_strip(panel: PanelWidget, *, mark: bool) -> None:
    shot = panel.grab().toImage()

    def inked(x: int, y: int) -> bool:
        return shot.pixelColor(x, y).lightness() < 100

    end = panel.width() - 48
    lines = [y for y in range(120) if any(inked(x, y) for x in range(180, end))]
    assert min(lines) > 2
    assert max(lines) < 108, "nothing on the brand line"
    assert not any(inked(x, y) for x in range(end, panel.width()) for y in range(110))
    if mark:
        assert not any(inked(x, y) for x in range(125, 147) for y in range(110)), "beside the mark"


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
