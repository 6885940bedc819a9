"""The QR on the paper: two independent readers read it in every language, and after what happens to paper."""

from __future__ import annotations

import pytest

from kiosk.printing.drawing import draw, pdf, raster
from kiosk.printing.measures import ROLL_58, measures
from kiosk.printing.sheet import Symbol
from kiosk.printing.symbol import modules
from tests.support.papers import ALL, CHECKLIST, DUTCH_ONLY, LANGUAGES, PAYLOAD
from tests.support.pixels import grey
from tests.support.poppler import pdf_page
from tests.support.qr import DAMAGES, READERS

QUIET = 4
VERSION_2_SIDE = 25


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_readers_read_the_payload_whatever_the_paper_suffered(language: str, damage: str, reader: str) -> None:
    image = DAMAGES[damage](grey(raster(LANGUAGES[language])))
    assert READERS[reader](image) == [PAYLOAD]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", ["copy", "conditional", "long"])
def test_no_other_content_disturbs_the_readers(name: str, reader: str) -> None:
    assert READERS[reader](grey(raster(ALL[name]))) == [PAYLOAD]


@pytest.mark.parametrize("reader", READERS)
def test_the_pdf_and_a_narrow_roll_carry_the_same_symbol(reader: str) -> None:
    assert READERS[reader](pdf_page(pdf(draw(LANGUAGES["ar"])))) == [PAYLOAD]
    assert READERS[reader](grey(raster(DUTCH_ONLY, ROLL_58))) == [PAYLOAD]


@pytest.mark.parametrize("reader", READERS)
def test_a_checklist_without_a_ticket_has_no_symbol(reader: str) -> None:
    assert READERS[reader](grey(raster(CHECKLIST))) == []


def test_the_symbol_is_as_large_as_promised() -> None:
    (symbol,) = [shape for shape in draw(DUTCH_ONLY).shapes if isinstance(shape, Symbol)]
    assert len(symbol.modules) == VERSION_2_SIDE
    assert symbol.module >= 6
    assert symbol.quiet == QUIET
    assert measures().qr_level == "Q"
    assert symbol.rect().width() == (VERSION_2_SIDE + 2 * QUIET) * symbol.module


def test_the_quiet_zone_is_quiet() -> None:
    (symbol,) = [shape for shape in draw(DUTCH_ONLY).shapes if isinstance(shape, Symbol)]
    image = grey(raster(DUTCH_ONLY))
    place, border = symbol.rect(), QUIET * symbol.module
    left, top, side = int(place.x()), int(place.y()), int(place.width())
    inner = (left + border, top + border, left + side - border, top + side - border)
    image.paste(255, inner)
    assert image.crop((left, top, left + side, top + side)).getextrema() == (255, 255)


def test_a_web_address_becomes_a_symbol_too() -> None:
    assert len(modules("https://www.izegem.be/producten/elektronische-verblijfskaart", "M")) > VERSION_2_SIDE


def test_a_payload_that_does_not_fit_or_says_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        modules("B" * 30, "Q", 2)
    with pytest.raises(ValueError, match="says something"):
        modules("")
