"""The drawing: large enough, inside its margins, with every letter, mirrored where the language runs right to left."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF

from kiosk.domain.document import FeeBox, FeeLine, Paper
from kiosk.domain.errors import Code, KioskError
from kiosk.printing import fonts
from kiosk.printing.drawing import draw, one_bit, png, raster, rasterize
from kiosk.printing.fonts import FAMILIES
from kiosk.printing.measures import ROLL_58, ROLL_80, ROLL_80_NARROW, Roll, measures, millimetres
from kiosk.printing.sheet import Bar, Frame, Symbol, Text
from tests.support.papers import ALL, ARABIC, CHECKLIST, CONDITIONAL, COPY, DUTCH, DUTCH_ONLY, LANGUAGES, LONG, NO_FEE
from tests.support.pixels import bands, grey, ink

SMALLEST = 26
OVERHANG = 3
"""Dots by which a letter such as "j" at the beginning of a line reaches out to the left, as type does."""
ROLLS = {"576": ROLL_80, "512": ROLL_80_NARROW, "384": ROLL_58}


def texts(paper: Paper, roll: Roll = ROLL_80) -> list[Text]:
    return [shape for shape in draw(paper, roll).shapes if isinstance(shape, Text)]


def find(paper: Paper, text: str) -> Text:
    (found,) = [shape for shape in texts(paper) if shape.passage.text == text]
    return found


def boxes(paper: Paper) -> list[Frame]:
    size = measures().box
    return [shape for shape in draw(paper).shapes if isinstance(shape, Frame) and shape.width == size]


def number_of(paper: Paper, roll: Roll = ROLL_80) -> Image.Image:
    """The part of the drawing between the bar and the symbol."""
    shapes = draw(paper, roll).shapes
    bar = next(shape for shape in shapes if isinstance(shape, Bar))
    symbol = next(shape for shape in shapes if isinstance(shape, Symbol))
    image = grey(raster(paper, roll))
    return image.crop((0, int(bar.rect().bottom()), image.width, int(symbol.rect().top())))


@pytest.mark.parametrize("number", ["V 042", "V 111", "G 999", "V 1000", "R 9876", "X 12345"])
@pytest.mark.parametrize("roll", ROLLS)
def test_the_capitals_of_the_number_are_at_least_15_mm_high(number: str, roll: str) -> None:
    rows = bands(number_of(replace(DUTCH_ONLY, label=number.replace(" ", "\u00a0")), ROLLS[roll]))
    assert 1 <= len(rows) <= 2
    assert all(millimetres(bottom - top) >= 15.0 for top, bottom in rows)


def test_a_usual_number_is_as_high_as_designed() -> None:
    number = number_of(DUTCH_ONLY)
    letter_v = number.crop((0, 0, 130, number.height))
    ((top, bottom),) = bands(letter_v)
    assert millimetres(bottom - top) == pytest.approx(17.5, abs=0.2)


def test_a_thousand_stands_on_one_line_and_a_narrow_roll_takes_two() -> None:
    thousand = replace(DUTCH_ONLY, label="V\u00a01000")
    assert len(bands(number_of(thousand))) == 1
    assert len(bands(number_of(thousand, ROLL_58))) == 2


@pytest.mark.parametrize("roll", ROLLS)
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_drawn_outside_the_margins(name: str, roll: str) -> None:
    sizes = measures(ROLLS[roll])
    image = grey(raster(ALL[name], ROLLS[roll]))
    left, top, right, bottom = ink(image)
    assert image.width == ROLLS[roll].dots
    assert left >= sizes.margin - OVERHANG
    assert top >= sizes.margin
    assert right <= sizes.width - sizes.margin + OVERHANG
    assert bottom <= image.height - sizes.margin // 2


@pytest.mark.parametrize("name", ALL)
def test_every_letter_has_a_glyph_of_the_shipped_fonts(name: str) -> None:
    for text in texts(ALL[name]):
        for run in text.passage.glyphs():
            assert 0 not in run.glyphIndexes(), text.passage.text
            assert run.rawFont().familyName() in FAMILIES, text.passage.text


@pytest.mark.parametrize("roll", ROLLS)
@pytest.mark.parametrize("name", ALL)
def test_no_text_is_smaller_than_the_smallest_size_or_lies_on_another(name: str, roll: str) -> None:
    shapes = texts(ALL[name], ROLLS[roll])
    for text in shapes:
        assert all(run.rawFont().pixelSize() >= SMALLEST for run in text.passage.glyphs())
    label = ALL[name].label or ""
    placed = [(shape, shape.rect()) for shape in shapes if shape.passage.text not in (label, *label.split())]
    for number, (one, rect) in enumerate(placed):
        for other, beside in placed[number + 1 :]:
            shared = rect.intersected(beside)
            assert shared.width() < 1 or shared.height() < SMALLEST, (one.passage.text, other.passage.text)


@pytest.mark.parametrize("name", ALL)
def test_every_word_of_the_paper_is_on_it_whole(name: str) -> None:
    paper = ALL[name]
    drawn = [text.passage.text for text in texts(paper)]
    for block in paper.blocks:
        lines = block.fee.lines if block.fee else ()
        wanted = [block.mark, *block.next_lines, block.answers, *block.notes, block.source]
        wanted += [text for item in block.items for text in (item.text, item.original, item.detail)]
        wanted += [text for line in lines for text in (line.amount, line.condition)]
        wanted += [block.fee.method, block.fee.title, block.fee.sentence] if block.fee else []
        assert [text for text in wanted if text and text not in drawn] == []
    for text in texts(paper):
        for layout in text.passage.layouts:
            assert sum(layout.lineAt(n).textLength() for n in range(layout.lineCount())) == len(layout.text())


def test_in_arabic_the_boxes_are_right_of_the_text_and_the_amount_is_left() -> None:
    sizes = measures()
    paper = replace(DUTCH_ONLY, blocks=(ARABIC,))
    image = grey(raster(paper))
    for box, item in zip(boxes(paper), ARABIC.items, strict=True):
        row = image.crop((0, int(box.y), sizes.width, int(box.y + box.height)))
        beside = row.crop((0, 0, int(box.x), row.height))
        assert int(box.x + box.width) == sizes.width - sizes.margin
        assert ink(row)[2] == int(box.x + box.width)
        assert 0 < box.x - ink(beside)[2] <= sizes.gap.column, item.text
    amount, label = find(paper, "€ 21,60"), find(paper, "تدفع")
    assert amount.rect().right() < label.rect().left()


def test_in_dutch_the_boxes_are_left_of_the_text_and_the_amount_is_right() -> None:
    sizes = measures()
    image = grey(raster(DUTCH_ONLY))
    for box in boxes(DUTCH_ONLY):
        row = image.crop((int(box.x + box.width), int(box.y), sizes.width, int(box.y + box.height)))
        assert box.x == sizes.margin
        assert 0 < ink(row)[0] <= sizes.gap.column
    assert find(DUTCH_ONLY, "€ 21,60").rect().left() > find(DUTCH_ONLY, "Je betaalt").rect().right()


@pytest.mark.parametrize("language", ["en", "ar", "uk", "fr"])
def test_the_dutch_name_stands_under_each_translated_document(language: str) -> None:
    paper = LANGUAGES[language]
    order = [text.passage.text for text in texts(paper)]
    for item in paper.blocks[1].items:
        assert item.original is not None
        place = order.index(item.text)
        assert order[place + 1] == item.original
        assert texts(paper)[place + 1].rect().top() >= texts(paper)[place].rect().top() + measures().body.line


def test_dutch_comes_first_and_the_translation_says_white_on_black_what_it_is() -> None:
    mark = find(LANGUAGES["ar"], "ترجمة من الهولندية")
    assert mark.light
    assert mark.rect().top() > find(LANGUAGES["ar"], DUTCH.source or "").rect().bottom()


@pytest.mark.parametrize("part", ["011", "EU+", "Bancontact", "B-kaart"])
def test_left_to_right_parts_keep_their_order_in_arabic(part: str) -> None:
    whole = {"011": "011\u00a070\u00a014\u00a014"}.get(part, part)
    line = f"اتصل {whole} الآن"
    paper = replace(DUTCH_ONLY, blocks=(replace(ARABIC, next_lines=(line,)),))
    (layout,) = find(paper, line).passage.layouts
    start = layout.text().index(whole)
    places = [run.positions()[0].x() for offset in range(len(whole)) for run in layout.glyphRuns(start + offset, 1)]
    assert len(places) == len(whole)
    assert places == sorted(places)


def test_a_reprint_differs_only_in_the_copy_mark_beside_the_time() -> None:
    mark, time = find(COPY, "kopie 2").rect(), find(COPY, "10.42").rect()
    assert mark.right() < time.left()
    assert mark.left() > find(COPY, "Infobalie").rect().right()
    copy, first = raster(COPY), raster(DUTCH_ONLY)
    assert copy.size() == first.size()
    with_mark, without = grey(copy), grey(first)
    area = (int(mark.left()) - 2, int(mark.top()), int(mark.right()) + 2, int(mark.bottom()) + 1)
    for image in (with_mark, without):
        image.paste(0, area)
    assert with_mark.tobytes() == without.tobytes()


def test_a_checklist_has_neither_number_nor_symbol() -> None:
    drawing = draw(CHECKLIST)
    assert not any(isinstance(shape, Symbol) for shape in drawing.shapes)
    assert max(run.rawFont().pixelSize() for text in texts(CHECKLIST) for run in text.passage.glyphs()) <= 60
    assert drawing.height < draw(LANGUAGES["en"]).height


def test_each_of_several_amounts_has_its_condition_right_under_it() -> None:
    order = texts(CONDITIONAL)
    names = [text.passage.text for text in order]
    for block in CONDITIONAL.blocks:
        assert block.fee is not None
        for line in block.fee.lines:
            assert line.condition is not None
            place = names.index(line.condition)
            assert names[place - 1] == line.amount
            assert order[place].rect().top() >= order[place - 1].rect().center().y()
        assert block.fee.either in names


def test_no_amount_is_a_sentence_in_the_frame() -> None:
    fee = NO_FEE.blocks[0].fee
    assert fee is not None
    assert find(NO_FEE, fee.sentence or "").passage.lines == 2
    assert not any("€" in text.passage.text for text in texts(NO_FEE))


def test_an_amount_with_a_reservation_keeps_both() -> None:
    assert DUTCH.fee is not None
    fee = replace(DUTCH.fee, lines=(FeeLine("€ 21,60"),), sentence="Vraag het aan de balie.")
    paper = replace(DUTCH_ONLY, blocks=(replace(DUTCH, fee=fee),))
    assert find(paper, "Vraag het aan de balie.").rect().top() > find(paper, "€ 21,60").rect().center().y()


def test_long_words_and_a_long_town_wrap() -> None:
    assert find(LONG, LONG.town).passage.lines > 2
    assert find(LONG, LONG.bar).passage.lines > 1
    assert find(LONG, LONG.blocks[0].items[0].text).passage.lines == 2


def test_a_logo_takes_the_place_of_the_mark_and_a_broken_one_does_not() -> None:
    size = 'width="400" height="76"'
    yellow = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect {size} fill="{{}}"/></svg>'
    area = (0, 0, 300, measures().margin + measures().mark)
    plain = grey(raster(DUTCH_ONLY)).crop(area)
    branded = grey(raster(replace(DUTCH_ONLY, logo=yellow.format("#FFC65A")))).crop(area)
    white = replace(DUTCH_ONLY, town=" ", logo=yellow.format("#FFFFFF"))
    assert ink(branded)[2] - ink(branded)[0] > 2 * measures().mark
    assert plain.tobytes() != branded.tobytes()
    assert grey(raster(white)).crop(area).getextrema() == (255, 255)


def test_dots_are_black_or_white_and_the_png_knows_its_size() -> None:
    image = raster(DUTCH_ONLY)
    printer = one_bit(image)
    assert printer.mode == "1"
    assert printer.size == (ROLL_80.dots, image.height())
    assert image.dotsPerMeterX() == round(203 / 25.4 * 1000)
    assert png(image).startswith(b"\x89PNG")


def test_a_worker_thread_draws_the_same_dots() -> None:
    with ThreadPoolExecutor(1) as lane:
        elsewhere = lane.submit(lambda: png(rasterize(draw(CONDITIONAL)))).result()
    assert elsewhere == png(rasterize(draw(CONDITIONAL)))


def test_what_a_paper_leaves_out_leaves_no_trace_and_everything_else_stands() -> None:
    items = DUTCH.items[:2]
    fee = FeeBox("Je betaalt", "", (FeeLine("€ 21,60", "kaart"), FeeLine("€ 11,35", "kind")))
    bare = replace(DUTCH, next_title="", items_title=None, items=items, fee=fee)
    drawn = [text.passage.text for text in texts(replace(DUTCH_ONLY, blocks=(bare,)))]
    assert "" not in drawn
    assert "of" not in drawn
    assert DUTCH.items_title not in drawn
    assert [text for text in ("Je betaalt", "€ 21,60", "kaart", "€ 11,35", "kind") if text not in drawn] == []
    assert [item.text for item in items if item.text not in drawn] == []


@pytest.mark.parametrize("name", ALL)
def test_every_shape_says_a_place_on_the_paper(name: str) -> None:
    drawing = draw(ALL[name])
    paper = QRectF(0, 0, drawing.width, drawing.height)
    for shape in drawing.shapes:
        assert paper.adjusted(-OVERHANG, 0, OVERHANG, 0).contains(shape.rect()), shape


def test_a_font_that_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = tmp_path / "font.ttf"
    damaged.write_bytes(b"no font")
    monkeypatch.setattr(fonts, "asset", lambda *_: damaged)
    monkeypatch.setattr(fonts, "_load", fonts._load.__wrapped__)
    with pytest.raises(KioskError, match="Install the program again") as raised:
        fonts.load_fonts()
    assert raised.value.code is Code.ASSET_MISSING
