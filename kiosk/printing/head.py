"""The upper part of a ticket, in the town's language: who, which desk, the number, the QR and the date."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from kiosk.domain.document import Paper
from kiosk.printing.fonts import font
from kiosk.printing.mark import mark
from kiosk.printing.measures import Measures, Style
from kiosk.printing.passage import Passage, base_line, lay, natural_width
from kiosk.printing.sheet import Bar, Picture, Sheet, Symbol, Text
from kiosk.printing.symbol import modules

NARROWEST = 0.8
"""How far a long number may be narrowed; a longer one takes two lines."""


def draw_head(sheet: Sheet, paper: Paper) -> None:
    """Everything above the texts. A paper without a number and a payload has no large number and no QR."""
    _town(sheet, paper)
    _lane(sheet, paper)
    if paper.label:
        _number(sheet, paper.label)
    if paper.payload:
        _symbol_and_date(sheet, paper.payload, paper.date_lines)
    else:
        _date(sheet, paper.date_lines)
    sheet.add(Bar(sheet.left, sheet.y, sheet.sizes.content, sheet.sizes.rule))
    sheet.skip(sheet.sizes.rule)


def _town(sheet: Sheet, paper: Paper) -> None:
    sizes = sheet.sizes
    picture = mark(paper.logo, sizes.content // 2, sizes.mark)
    x = sheet.left + picture.width() + sizes.gap.inset
    name = lay(paper.town, sizes.town, sheet.right - x)
    height = max(sizes.mark, name.height)
    sheet.add(Picture(picture, sheet.left, sheet.y + (height - picture.height()) // 2))
    sheet.add(Text(name, x, sheet.y + (height - name.height) // 2))
    sheet.skip(height + sizes.gap.bar)


def _lane(sheet: Sheet, paper: Paper) -> None:
    """The inverted bar: where to, and at the other end the copy and the time; below it where words would break."""
    sizes = sheet.sizes
    inset, style = sizes.gap.inset, sizes.lane
    inner = sizes.content - 2 * inset
    right = float(sheet.right - inset)
    after = []
    for text, kind in ((paper.time, sizes.lane), (paper.copy, sizes.copy)):
        if text:
            passage = lay(text, kind, inner)
            right -= ceil(passage.natural)
            after.append((passage, right, (sizes.bar - kind.line) // 2))
            right -= inset
    name = lay(paper.bar, style, max(1.0, right - sheet.left - inset))
    drop = 0
    if not _words_fit(paper.bar, style, name.width):
        name = lay(paper.bar, style, inner)
        drop = name.height
    height = sizes.bar + max(drop, name.height - style.line)
    sheet.add(Bar(sheet.left, sheet.y, sizes.content, height))
    sheet.add(Text(name, sheet.left + inset, sheet.y + (sizes.bar - style.line) // 2, light=True))
    sheet.add(*(Text(passage, x, sheet.y + drop + y, light=True) for passage, x, y in after))
    sheet.skip(height)


def _words_fit(text: str, style: Style, width: float) -> bool:
    """Whether `text` can stand in `width` dots without a break inside a word."""
    return all(natural_width(word, style) <= width for word in text.split())


def _number(sheet: Sheet, label: str) -> None:
    """The number as large as it fits, its capitals never below 15 mm: rather narrowed a little, or on two lines."""
    sizes = sheet.sizes
    sheet.skip(sizes.gap.above_number)
    if _squeeze(label, sizes) >= NARROWEST or len(label.split()) < 2:
        _line(sheet, label, _fitting(label, sizes))
    else:
        for place, part in enumerate(label.split()):
            if place:
                sheet.skip(sizes.gap.above_number)
            _line(sheet, part, _fitting(part, sizes))
    sheet.skip(sizes.gap.below_number)


def _fitting(text: str, sizes: Measures) -> int:
    """The size at which a line of the number fits, between the smallest allowed and the usual one."""
    fitting = floor(sizes.number_size * sizes.content / _ink(text, sizes.number_size).width())
    return min(sizes.number_size, max(sizes.number_smallest, fitting))


def _squeeze(label: str, sizes: Measures) -> float:
    """How much narrower a number of the smallest allowed height must become to fit."""
    return min(1.0, sizes.content / _ink(label, sizes.number_smallest).width())


def _line(sheet: Sheet, text: str, size: int) -> None:
    """One line of the number, its ink flush with the margin, the tops of its capitals at the current height."""
    sizes = sheet.sizes
    style = Style(size, size, bold=True)
    ink = _ink(text, size)
    squeeze = min(1.0, sizes.content / ink.width())
    capital = round(sizes.number_capital * size / sizes.number_size)
    passage = lay(text, style, ink.width() + 2 * size)
    y = sheet.y + capital - base_line(style)
    sheet.add(Text(passage, sheet.left - floor(ink.left() * squeeze), y, squeeze=squeeze))
    sheet.skip(capital)


def _ink(text: str, size: int) -> QRectF:
    """Where the text's ink lies, from the beginning of its base line, in dots."""
    return QFontMetricsF(font(Style(size, size, bold=True))).tightBoundingRect(text)


def _symbol_and_date(sheet: Sheet, payload: str, lines: tuple[str, ...]) -> None:
    """The QR and beside it the date; below it on a roll too narrow for the words."""
    sizes = sheet.sizes
    cells = modules(payload, sizes.qr_level, sizes.qr_version)
    symbol = Symbol(cells, sheet.left, sheet.y, sizes.qr_module, sizes.qr_quiet)
    sheet.add(symbol)
    side = round(symbol.rect().width())
    x = sheet.left + side + sizes.gap.column
    if not all(_words_fit(line, sizes.date_bold, sheet.right - x) for line in lines):
        sheet.skip(side)
        _date(sheet, lines)
        return
    passages = _date_passages(sizes, lines, sheet.right - x)
    height = sum(passage.height for passage in passages)
    y = sheet.y + max(0, (side - height) // 2)
    for passage in passages:
        sheet.add(Text(passage, x, y))
        y += passage.height
    sheet.skip(max(side + sizes.gap.line, height + sizes.gap.part))


def _date(sheet: Sheet, lines: tuple[str, ...]) -> None:
    sizes = sheet.sizes
    sheet.skip(sizes.gap.item)
    for passage in _date_passages(sizes, lines, sizes.content):
        sheet.write(passage, sheet.left)
    sheet.skip(sizes.gap.item)


def _date_passages(sizes: Measures, lines: tuple[str, ...], width: float) -> list[Passage]:
    """The weekday in bold, the rest below it."""
    return [lay(line, sizes.date if place else sizes.date_bold, width) for place, line in enumerate(lines)]
