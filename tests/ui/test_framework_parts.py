"""Theme, text, reading, tasks and window: the parts the frame is made of."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Continue
from kiosk.domain.questions import Question
from kiosk.domain.town import Brand
from kiosk.ui import reading, spoken, symbol, text
from kiosk.ui.content import Heading, Item, Kind, Note, ReadingBlock, Symbol, Tile
from kiosk.ui.metrics import Role, metrics
from kiosk.ui.piece import Ground, Piece
from kiosk.ui.tasks import Tasks
from kiosk.ui.theme import contrast, themes, tokens
from kiosk.ui.ways import compose
from kiosk.ui.window import Window
from tests.ui.conftest import Stage

LONG = "met een egale witte achtergrond en een neutrale gezichtsuitdrukking " * 12


@pytest.mark.parametrize("name", ["day", "staff", "high_contrast"])
def test_the_colours_have_the_contrast_the_tokens_promise(name: str) -> None:
    theme = getattr(themes(), name)
    for pair, promised in tokens()["contrast"][name].items():
        one, other = pair.split("/")
        colours = [QColor({"white": "#FFFFFF", "black": "#000000"}.get(each, "#000000")) for each in (one, other)]
        if hasattr(theme, one) and hasattr(theme, other):
            colours = [getattr(theme, one), getattr(theme, other)]
        elif hasattr(theme, one):
            colours[0] = getattr(theme, one)
        assert contrast(*colours) == pytest.approx(promised, abs=0.1), pair


def test_a_town_may_have_a_dark_panel_and_no_light_one() -> None:
    dark = themes(Brand(panel="#3A0E2C", brand_line="#AA0000"))
    assert dark.day.panel.name() == "#3a0e2c"
    assert dark.day.brand_line.name() == "#aa0000"
    assert not dark.refused
    light = themes(Brand(panel="#88AACC"))
    assert light.refused == ("panel",)
    assert light.day.panel == themes().day.panel


def test_lines_are_balanced_and_never_cut(fonts: None) -> None:
    style = metrics(1080, 1920).style(Role.QUESTION)
    plain = text.lay("Welke letter staat op je kaart?", style, 984)
    even = text.lay("Welke letter staat op je kaart?", style, 984, balance=True)
    assert even.lines == plain.lines == 2
    assert even.width < plain.width
    assert not even.broken


def test_a_word_wider_than_its_place_is_said_to_be_broken(fonts: None) -> None:
    style = metrics(1080, 1920).style(Role.LABEL)
    assert text.lay("gezinshereniging", style, 100).broken
    assert text.lay("gezinshereniging", style, 900).lines == 1


def test_amounts_and_letters_keep_their_order_right_to_left(fonts: None) -> None:
    style = metrics(1080, 1920, rtl=True).style(Role.AMOUNT)
    layout = text.lay("€ 21,60", style, 984, text.RIGHT, rtl=True).layout
    assert layout.textOption().textDirection().name == "LeftToRight"


def test_a_text_too_long_for_a_part_is_split_line_by_line_and_whole(fonts: None) -> None:
    ground = Ground(48, 984, metrics(1080, 1920), themes().day)
    parts = reading.arrange([Heading("Breng mee"), Item("pasfoto's", "photos", detail=LONG)], ground, 24, lambda _: 300)
    assert len(parts) > 1
    assert sum(len(part.paints) for part in parts) >= 10


def test_a_heading_never_stands_alone_at_the_end(fonts: None) -> None:
    ground = Ground(48, 984, metrics(1080, 1920), themes().day)
    blocks: list[ReadingBlock] = [
        Heading("Een"),
        *[Item(f"ding {number}", "card") for number in range(3)],
        Heading("Twee"),
        Note(LONG[:300]),
    ]
    parts = reading.arrange(blocks, ground, 24, lambda _: 560)
    assert [len(part.paints) for part in parts] == [4, 2]


def test_spoken_text_leaves_no_word_out() -> None:
    said = spoken.reading([Heading("Breng mee"), Item("photo", original="foto", detail="recent"), Note("Einde.")])
    assert all(word in said for word in ("Breng mee", "photo", "foto", "recent", "Einde"))


def test_the_panel_tells_a_screen_reader_what_it_says(stage: Stage) -> None:
    names = [each.accessibleName() for each in stage.frame.children() if hasattr(each, "accessibleName")]
    assert any("Welkom" in name and "Kies je taal" in name for name in names)


def test_each_lane_has_one_thread_and_answers_on_the_screens_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    answers: list[tuple[object, bool]] = []
    here = threading.current_thread()

    def done(result: object) -> None:
        answers.append((result, threading.current_thread() is here))

    blocked = threading.Event()
    tasks.printer(lambda: blocked.wait(5), done, done)
    tasks.store(lambda: "number", done, done)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers == [("number", True)]
    blocked.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert tasks.close()


def test_a_failure_is_handed_over_too(qtbot: QtBot) -> None:
    tasks = Tasks()
    found: list[Exception] = []

    def fail() -> Exception:
        raise OSError("no disk")

    tasks.store(fail, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], OSError)
    assert tasks.close()


def test_the_lobby_window_cannot_be_closed_and_a_demonstration_can(stage: Stage, qtbot: QtBot) -> None:
    lobby = Window(stage.frame, title="Stad Izegem")
    qtbot.addWidget(lobby)
    lobby.start(hide_cursor=True)
    assert not lobby.close()
    lobby.allow_close()
    assert lobby.close()
    demo = Window(stage.frame, title="Stad Izegem", demo=True)
    qtbot.addWidget(demo)
    demo.start()
    assert demo.width() / demo.height() == pytest.approx(1080 / 1920, rel=0.01)
    assert demo.close()
    stage.frame.setParent(None)


def test_a_screen_reader_finds_the_heading_first_then_the_step_then_what_can_be_touched(stage: Stage) -> None:
    stage.ask(Question.AGE, "en")
    seen = QAccessible.queryAccessibleInterface(stage.frame)
    children = [seen.child(number) for number in range(seen.childCount())]
    told = [(each.role(), each.text(QAccessible.Text.Name)) for each in children if not each.state().invisible]
    roles, names = zip(*told, strict=True)
    assert roles[0] is QAccessible.Role.StaticText
    step = "Step 4 of 7"
    assert names[0].startswith(f"Who is the card for? {step}.")
    tiles = [each.accessibleName() for each in stage.frame.tiles()]
    assert [name for name in names if name in tiles] == tiles
    assert names.index(tiles[0]) > 0
    assert all(role is not QAccessible.Role.StaticText for role, name in told if name in tiles)


def test_a_line_or_a_band_that_cannot_be_read_is_refused_alone() -> None:
    found = themes(Brand(panel="#3A0E2C", brand_line="no colour", panel_band="#FFFFFF"))
    assert found.refused == ("brand_line", "panel_band")
    assert found.day.panel.name() == "#3a0e2c"
    assert found.day.brand_line == themes().day.brand_line


def test_a_job_that_does_not_end_is_left_behind_with_a_warning(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    tasks, begun, blocked = Tasks(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        blocked.wait(20)

    tasks.printer(work, lambda _: None, lambda _: None)
    qtbot.waitUntil(begun.is_set)
    assert not tasks.close(0.01)
    assert "a job did not end" in caplog.text
    blocked.set()
    assert tasks.close()


def test_no_job_begins_once_all_is_closed() -> None:
    tasks, done = Tasks(), list[str]()
    assert tasks.close()
    for lane in (tasks.store, tasks.printer, tasks.upkeep):
        lane(lambda: done.append("begun"), lambda _: done.append("told"), lambda _: done.append("failed"))
    QTest.qWait(20)
    assert done == []
    assert not [each for each in threading.enumerate() if each.name.startswith("kiosk-")]


def test_a_list_that_is_too_wide_beside_its_symbol_stands_below_it(fonts: None) -> None:
    ground = Ground(48, 984, metrics(1080, 1920), themes().day)
    modules = ((True, False), (False, True))
    below = (Piece(50, lambda *_: None, (0, 0), (0, 0)),)
    wide = Symbol(modules, "Scan", items=(("ticket", "W" * 60),))
    alone = symbol.piece(wide, ground, below)
    assert alone.lines[-1:] == below
    assert symbol.piece(wide, ground, ()).height == alone.height
    fits = symbol.piece(Symbol(modules, "Scan", items=(("ticket", "Kom terug"),)), ground, below)
    assert fits.height < alone.height + 50


def test_a_letter_without_room_for_its_card_stands_above_its_words(fonts: None) -> None:
    tile, narrow = Tile("kaart", Continue(), Kind.LETTER, letter="EU+"), 280
    plain = compose(tile, metrics(1080, 1920, large=True), narrow, 240)
    sparing = compose(tile, metrics(1080, 1920, large=True), narrow, 240, sparing=True)
    assert plain.broken
    assert not sparing.broken
    assert [len(group.painters) for group in sparing.groups] == [2], "letter and words"
