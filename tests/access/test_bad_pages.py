"""Each check fails on a page made to fail it: a check that finds nothing proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Close, Continue
from kiosk.ui import metrics as measures
from kiosk.ui.content import Control, Item, Kind, Lead, Panel, Progress, Sheet, Tile, Title
from kiosk.ui.metrics import Rect, Role
from kiosk.ui.theme import Theme, themes
from kiosk.ui.tile import TileWidget
from tests.access.checks import CHECKS, Shown, faults, foreign, lost
from tests.access.screens import PORTRAIT, Cell, Shot, Stage

GOOD = Sheet(
    "good",
    Panel((Title("Wat wil je doen?"), Lead("Kies wat bij je past.")), progress=Progress(2, 6, "Stap 2 van 6")),
    tiles=(
        Tile("Eerste kaart", Continue(), caption="Ik heb nog geen kaart", icon="card-first", option=True),
        Tile("Iets anders", Close(), icon="something-else", option=True, chosen=True),
    ),
    foot=((Control.BACK, Tile("Terug", Close(), Kind.BACK, icon="back")),),
)
CELL = Cell("nl")


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage(PORTRAIT)
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def look(stage: Stage) -> Callable[..., Shot]:
    def shot(sheet: Sheet = GOOD, *, cell: Cell = CELL) -> Shot:
        return next(stage.shots(sheet, cell, rtl=False))

    return shot


Look = Callable[..., Shot]


def found_by(shot: Shot) -> set[str]:
    """The checks that find something."""
    return {fault.partition(":")[0] for fault in faults(shot)}


def again(stage: Stage, shot: Shot) -> Shot:
    """The screen as it is now, rendered again."""
    image, inks, drawings = stage._recorder.render(stage.frame)
    return shot._replace(image=image, inks=inks, drawings=drawings)


def test_a_good_page_has_no_faults(look: Look) -> None:
    shot = look()
    assert list(faults(shot)) == []
    assert len(shot.inks) >= 6
    assert len(shot.drawings) >= 3


@pytest.fixture
def fresh_measures() -> Iterator[None]:
    """Pages are laid out anew, before and after a test that changes a measure."""
    measures.metrics.cache_clear()
    yield
    measures.metrics.cache_clear()


def test_small_letters_are_found(look: Look, monkeypatch: pytest.MonkeyPatch, fresh_measures: None) -> None:
    monkeypatch.setitem(measures._SQUARE, Role.CAPTION, (38, 63, False, 1.15))
    assert found_by(look()) == {"text angle"}


def test_letters_that_are_not_enlarged_are_found(
    look: Look, monkeypatch: pytest.MonkeyPatch, fresh_measures: None
) -> None:
    large = CELL._replace(large=True)
    assert list(faults(look(cell=large))) == []
    measures.metrics.cache_clear()
    monkeypatch.setitem(measures._SQUARE, Role.LABEL, (52, 52, True, 1.16))
    assert "large text" in found_by(look(GOOD._replace(key="again"), cell=large))


def moved(shot: Shot, number: int, place: Rect) -> TileWidget:
    """A tile put somewhere else."""
    widget = shot.tiles[number]
    widget.setGeometry(*(round(each) for each in place))
    return widget


def test_a_small_target_is_found(stage: Stage, look: Look) -> None:
    shot = look()
    moved(shot, 2, Rect(48, 1696, 240, 60))
    assert any("mm" in fault for fault in CHECKS["targets and gaps"](shot))


def test_targets_that_nearly_touch_are_found(look: Look) -> None:
    shot = look()
    first = shot.tiles[0].geometry()
    moved(shot, 1, Rect(first.x(), first.bottom() + 7, first.width(), first.height()))
    assert [fault for fault in CHECKS["targets and gaps"](shot) if "apart" in fault]


def test_a_control_out_of_reach_is_found(look: Look) -> None:
    shot = look()
    moved(shot, 0, Rect(48, 600, 984, 140))
    (fault,) = CHECKS["reach"](shot)
    assert "mm high" in fault
    moved(shot, 0, Rect(48, 1900, 984, 140))
    (fault,) = CHECKS["reach"](shot)
    assert "leaves the screen" in fault


def test_a_control_that_is_low_enough_is_not_when_controls_are_lowered(look: Look) -> None:
    shot = look()
    assert not list(CHECKS["reach"](shot))
    assert list(CHECKS["reach"](shot._replace(cell=CELL._replace(lowered=True))))


@pytest.mark.parametrize(
    ("colour", "check"),
    [("ink_soft", "text contrast"), ("on_panel_soft", "text contrast"), ("edge", "contrast of edges and pictograms")],
)
def test_pale_colours_are_found(stage: Stage, look: Look, colour: str, check: str) -> None:
    pale = QColor("#8F9C9F") if colour != "edge" else QColor("#D5D8D4")
    day: Theme = themes().day._replace(name="pale", **{colour: pale})  # type: ignore[arg-type]
    stage.frame.themes = themes()._replace(day=day)
    assert found_by(look()) == {check}


def test_a_pale_pictogram_is_found(stage: Stage, look: Look) -> None:
    stage.frame.themes = themes()._replace(day=themes().day._replace(name="pale", pictogram=QColor("#B9CFCB")))
    assert "contrast of edges and pictograms" in found_by(look())


def test_high_contrast_asks_for_more(look: Look) -> None:
    shot = look()
    strict = shot._replace(cell=CELL._replace(contrast=True))
    assert [fault for fault in CHECKS["text contrast"](strict) if "contrast of 9" in fault]


def test_text_that_something_hides_is_found(look: Look) -> None:
    shot = look()
    label = next(ink for ink in shot.inks if ink.words == "Eerste kaart")
    nowhere = label._replace(lines=(label.lines[0].translated(0, 400),))
    assert list(CHECKS["text contrast"](shot._replace(inks=(nowhere,)))) == ["'Eerste kaart' cannot be seen"]


def test_a_word_that_is_broken_and_a_label_that_is_cut_are_found(look: Look) -> None:
    endless = "Verblijfsvergunningsverlengingsaanvraagformulierbehandelingstermijn"
    page = GOOD._replace(tiles=(Tile(endless, Continue()), *GOOD.tiles[1:]))
    assert any("breaks within a word" in fault for fault in CHECKS["cut"](look(page)))
    shot = look()
    low = shot.part.tiles[0]._replace(place=shot.part.tiles[0].place._replace(h=60))
    part = shot.part._replace(tiles=(low, *shot.part.tiles[1:]))
    squeezed = shot._replace(layout=shot.layout._replace(parts=(part,)))
    assert any("needs" in fault for fault in CHECKS["cut"](squeezed))


def test_a_panel_that_is_too_full_is_found(look: Look) -> None:
    title = Title("Een heel lange vraag die op het paneel niet past. " * 40)
    page = GOOD._replace(panel=GOOD.panel._replace(body=(title,)))
    assert "the panel is too full" in list(CHECKS["cut"](look(page)))


def test_text_across_the_edge_of_a_tile_is_found(stage: Stage, look: Look) -> None:
    shot = look()
    place = shot.tiles[0].geometry()
    moved(shot, 0, Rect(place.x() - 90, place.y(), place.width() - 500, place.height()))
    assert any("across the edge" in fault or "leaves" in fault for fault in CHECKS["cut"](shot))


def test_texts_that_lie_over_each_other_are_found(look: Look) -> None:
    shot = look()
    first, second, *rest = shot.inks
    over = shot._replace(inks=(first, second._replace(lines=first.lines), *rest))
    assert any("lies over" in fault for fault in CHECKS["cut"](over))


def test_reading_text_under_a_tile_is_found(look: Look) -> None:
    page = GOOD._replace(tiles=(), reading=(Item("Je paspoort", "passport"),), bottom=GOOD.tiles[:1])
    shot = look(page)
    assert list(faults(shot)) == []
    text = shot.part.reading
    assert text is not None
    sunk = text._replace(boxes=((text.boxes[0][0], 900.0),))
    low = shot._replace(layout=shot.layout._replace(parts=(shot.part._replace(reading=sunk),)))
    assert any("is not above" in fault for fault in CHECKS["cut"](low))


def test_a_letter_that_no_font_has_is_found(look: Look) -> None:
    page = GOOD._replace(tiles=(Tile("Kaart \u0f00", Continue()), *GOOD.tiles[1:]))
    assert "glyphs" in found_by(look(page))


def test_a_control_without_a_name_is_found(look: Look) -> None:
    shot = look()
    shot.tiles[0].setAccessibleName("")
    assert any("is called ''" in fault for fault in CHECKS["name, role, state"](shot))


def test_a_name_without_the_visible_words_is_found(look: Look) -> None:
    shot = look()
    shot.tiles[0].setAccessibleName("Eerste kaart")
    assert any("not in its name" in fault for fault in CHECKS["name, role, state"](shot))


def test_a_state_that_is_not_told_is_found(look: Look) -> None:
    shot = look()
    shot.tiles[1].setAutoExclusive(False)
    shot.tiles[1].setChecked(False)
    assert any("chosen" in fault for fault in CHECKS["name, role, state"](shot))
    shot.tiles[0].setEnabled(False)
    shot.tiles[0].setEnabled(True)
    shot.tiles[0].setCheckable(False)
    assert not [fault for fault in CHECKS["name, role, state"](shot) if "is a" in fault]


def test_a_page_without_focus_is_found(look: Look) -> None:
    shot = look()
    shot.tiles[1].clearFocus()
    assert list(CHECKS["focus"](shot)) == ["no control has the focus"]


def test_tiles_read_out_of_order_are_found(look: Look) -> None:
    shot = look()
    one, other = (each.geometry() for each in shot.tiles[:2])
    shot.tiles[0].setGeometry(other)
    shot.tiles[1].setGeometry(one)
    assert any("is read before" in fault for fault in CHECKS["focus"](shot))


def test_a_ring_that_is_not_there_is_found(stage: Stage, look: Look) -> None:
    shot = look()
    stage.frame.use_keys(False)
    assert any("ring" in fault for fault in CHECKS["focus"](again(stage, shot)))


def test_a_page_that_leaves_words_out_is_found(look: Look) -> None:
    shot = look()
    shown: list[Shown] = [(shot.inks, shot.part.tiles)]
    assert list(lost(shown, ["Wat wil je doen?", "Eerste kaart"], GOOD.tiles)) == []
    (fault,) = lost(shown, ["Wat wil je vandaag doen?"], ())
    assert "vandaag" in fault
    assert list(lost(shown, (), (Tile("Nergens", Continue()),))) == ["'Nergens' is shown 0 times"]
    assert list(lost([*shown, *shown], (), ())) == ["no way on from part 0"]


def test_untranslated_text_is_found() -> None:
    known = ["je huidig verblijfsdocument"]
    assert foreign("[Je betaalt [21,60 ëxtrå]]", known) == ""
    assert foreign("of je huidig verblijfsdocument", known) == "of"
    assert foreign("EU+ – [duurzaam]: Verder", known) == "Verder"


def test_every_check_has_its_bad_page() -> None:
    on_pixels = {"text contrast", "contrast of edges and pictograms"}
    told = {"text angle", "large text", "targets and gaps", "reach", "cut", "glyphs", "name, role, state", "focus"}
    assert set(CHECKS) == told | on_pixels
