"""Every text in every language, laid out as on screen and on paper: no letter without a glyph, names kept in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGlyphRun, QTextLayout
from pytestqt.qtbot import QtBot

from kiosk.printing import passage as paper
from kiosk.printing.fonts import FAMILIES, load_fonts
from kiosk.printing.measures import Style
from kiosk.system.catalogue import OWN_NAMES, RIGHT_TO_LEFT, SOURCE
from kiosk.ui import text as screen
from kiosk.ui.metrics import TextStyle
from tests.profiles.towns import local_texts, shipped
from tests.translations.catalogues import ENTRIES, LANGUAGES

TOWNS = ("izegem", "sint-truiden")
FILLED = {"{card}": "EU+", "{cards}": "EU, EU+, F+", "{letter}": "E+", "{method}": "Bancontact", "{time}": "14:30"}
"""What stands in a text's place for a Latin name; any other place gets a figure."""
NAMES = re.compile(r"[A-Za-z0-9€][A-Za-z0-9€+.,:/\u00a0 -]*[A-Za-z0-9€+]|[A-Za-z0-9]")


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    load_fonts()


def texts(code: str) -> list[str]:
    """What a visitor with this language may see: the program's words, both towns' words, the language's own name."""
    found = {OWN_NAMES[code]}
    for entry in ENTRIES:
        if entry.language == code:
            found |= set(entry.forms)
        elif code == SOURCE:
            found.add(entry.source)
    for town in TOWNS:
        found |= {text for each in local_texts(shipped(town).profile) for said, text in each.texts if said == code}
    return sorted(re.sub(r"\{\w+\}|%n", lambda place: FILLED.get(place[0], "12"), each) for each in found)


def drawn(text: str, code: str, *, bold: bool) -> Iterator[QTextLayout]:
    """The text as the screen lays it out, then as the paper does."""
    mirrored = code in RIGHT_TO_LEFT
    yield screen.lay(text, TextStyle(42, bold, 56), 900, screen.RIGHT if mirrored else screen.LEFT, rtl=mirrored).layout
    yield from paper.lay(text, Style(26, 32, bold), 500, right_to_left=mirrored).layouts


def faults(runs: list[QGlyphRun]) -> list[str]:
    """Fonts that are not ours and glyphs that are the empty box."""
    strange = [run.rawFont().familyName() for run in runs if run.rawFont().familyName() not in FAMILIES]
    return strange + ["empty box" for run in runs if 0 in run.glyphIndexes()]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_has_a_letter_without_a_glyph_of_the_shipped_fonts(code: str) -> None:
    said = texts(code)
    assert len(said) > 300
    lacking = [
        (text, fault)
        for text in said
        for bold in (False, True)
        for layout in drawn(text, code, bold=bold)
        for fault in faults(layout.glyphRuns())
    ]
    assert lacking == []


def test_a_letter_that_no_shipped_font_has_is_noticed() -> None:
    for layout in drawn("漢字", "nl", bold=False):
        assert faults(layout.glyphRuns())


@pytest.mark.parametrize("code", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_names_and_figures_keep_their_order_in_a_right_to_left_text(code: str) -> None:
    count = 0
    for text in texts(code):
        for layout in drawn(text, code, bold=True):
            for name in NAMES.finditer(layout.text()):
                count += len(name[0]) > 1
                assert ordered(layout, name.start(), name.end()), (text, name[0])
    assert count > 50


def ordered(layout: QTextLayout, start: int, end: int) -> bool:
    """Whether the letters from start to end stand from left to right on each line."""
    lines: dict[int, list[float]] = {}
    for place in range(start, end):
        for run in layout.glyphRuns(place, 1):
            line = layout.lineForTextPosition(place).lineNumber()
            lines.setdefault(line, []).append(run.positions()[0].x())
    return all(places == sorted(places) for places in lines.values())
