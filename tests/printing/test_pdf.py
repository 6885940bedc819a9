"""The PDF: one page of the paper's size with real text, in Dutch and in the visitor's script."""

from __future__ import annotations

import pytest

from kiosk.printing.drawing import draw, pdf
from kiosk.printing.measures import ROLL_58, ROLL_80, millimetres
from tests.support.papers import ALL, CHECKLIST, DUTCH_ONLY, LANGUAGES
from tests.support.poppler import pdf_size_mm, pdf_text

WHOLE_POINT_MM = 25.4 / 72
"""Qt writes the size of a page in whole points."""


@pytest.mark.parametrize("name", ALL)
def test_the_page_is_as_wide_as_the_paper_and_as_high_as_the_drawing(name: str) -> None:
    drawing = draw(ALL[name])
    pages, width, height = pdf_size_mm(pdf(drawing))
    assert pages == 1
    assert width == pytest.approx(80, abs=0.1)
    assert height == pytest.approx(millimetres(drawing.height), abs=WHOLE_POINT_MM)


def test_a_narrow_roll_has_a_narrow_page() -> None:
    _, width, _ = pdf_size_mm(pdf(draw(DUTCH_ONLY, ROLL_58)))
    assert width == pytest.approx(ROLL_58.paper_mm, abs=WHOLE_POINT_MM)
    assert ROLL_80.paper_mm == 80


def test_dutch_and_arabic_are_text() -> None:
    text = pdf_text(pdf(draw(LANGUAGES["ar"])))
    for words in ("Stad Izegem", "V 042", "maandag", "Wat nu?", "€ 21,60", "je huidig verblijfsdocument"):
        assert words in text
    for words in ("ترجمة من الهولندية", "وثيقة إقامتك الحالية", "أحضر معك", "011 70 14 14", "EU+"):
        assert words in text


@pytest.mark.parametrize(
    ("language", "words"),
    [("uk", "чинний документ на проживання"), ("fr", "Traduction du néerlandais"), ("en", "This ticket is not an")],
)
def test_other_scripts_are_text_too(language: str, words: str) -> None:
    assert words in pdf_text(pdf(draw(LANGUAGES[language])))


def test_its_title_names_the_town_and_the_number_or_the_list() -> None:
    assert draw(DUTCH_ONLY).title == "Stad Izegem V\u00a0042"
    assert draw(CHECKLIST).title == "Stad Izegem Wat breng je mee?"
