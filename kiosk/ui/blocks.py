"""The blocks of the dark panel: each laid out for a width and painted at a height, in either direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui import icons, text
from kiosk.ui.content import (
    Aid,
    Countdown,
    Counts,
    Dots,
    Figures,
    Greeting,
    Lead,
    Line,
    Number,
    PanelBlock,
    Subhead,
    Title,
)
from kiosk.ui.icons import ink
from kiosk.ui.metrics import Metrics, Rect, Role, TextStyle
from kiosk.ui.theme import Theme

Paint = Callable[[QPainter, float], None]
"""(painter, y of the block's top on the panel)"""
SKETCH = (296, 184)
_LETTER_FIELD = (115, 59, 92, 78)


class Laid(NamedTuple):
    """A block laid out. `width` is how far it reaches from the leading edge; `over`: it does not fit into the width."""

    height: float
    width: float
    paint: Paint
    gap: float
    over: bool = False


SPARE = 99
"""So many steps down: to the smallest sizes there are."""


class Column(NamedTuple):
    """Where blocks stand: from x, so wide; and how they are to look."""

    x: float
    width: float
    metrics: Metrics
    theme: Theme
    step_down: int = 0
    """How many sizes headings and figures have gone down because they did not fit."""
    drawing: bool = True
    small_head: bool = False
    """Whether step and mark stand at their smallest."""

    @property
    def align(self) -> str:
        """Where lines begin."""
        return text.RIGHT if self.metrics.rtl else text.LEFT

    def lead(self, offset: float, width: float) -> float:
        """The x of something `width` wide that begins `offset` after the leading edge."""
        return self.x + self.width - offset - width if self.metrics.rtl else self.x + offset

    def sizes(self, role: Role) -> tuple[TextStyle, ...]:
        """The style of a heading or figure, and the smaller ones to fall back on."""
        return self.metrics.smaller(role, spare=self.step_down >= SPARE)

    def style(self, role: Role) -> TextStyle:
        """The style of a heading or figure at the size it came down to."""
        sizes = self.sizes(role)
        return sizes[min(self.step_down, len(sizes) - 1)]

    def passage(self, words: str, style: TextStyle, offset: float = 0, *, balance: bool = True) -> text.Passage:
        """Lay words out between `offset` and the trailing edge."""
        return text.lay(words, style, self.width - offset, self.align, rtl=self.metrics.rtl, balance=balance)


def lay(block: PanelBlock, column: Column, *, translated: bool = False) -> Laid:
    """Lay a block out in a column. `translated`: the page bears the mark of a translation."""
    match block:
        case Title(words, icon):
            return _heading(words, column, Role.QUESTION, icon)
        case Greeting(words):
            return _heading(words, column, Role.WELCOME, "")
        case Subhead(words):
            return _heading(words, column, Role.SUBHEAD, "")
        case Lead(words):
            return _text(words, column, column.theme.on_panel_soft)
        case Line(words, icon):
            return _line(words, icon, column)
        case Figures():
            return _figures(block, column, translated=translated)
        case Number(caption, words):
            return _number(caption, words, column)
        case Countdown():
            return _countdown(block, column)
        case Counts(items):
            return _counts(items, column)
        case Dots(filled, least, _):
            return _dots(filled, least, column)
        case Aid():  # pragma: no branch - the last kind there is
            return _aid(block, column)


def _heading(words: str, column: Column, role: Role, icon: str) -> Laid:
    style = column.style(role)
    size = style.size if icon else 0
    offset = size + 32 if icon else 0
    passage = column.passage(words, style, offset)
    theme = column.theme
    colours = ink(theme.accent, theme.panel, theme.panel)

    def paint(painter: QPainter, y: float) -> None:
        if icon:
            icons.paint(painter, icon, column.lead(0, size), y + (style.pitch - size) / 2, size, colours)
        passage.paint(painter, column.lead(offset, column.width - offset), y, theme.on_panel)

    return Laid(passage.height, offset + passage.width, paint, 12 if role is not Role.SUBHEAD else 6, passage.broken)


def _text(words: str, column: Column, colour: QColor) -> Laid:
    passage = column.passage(words, column.metrics.style(Role.TEXT))

    def paint(painter: QPainter, y: float) -> None:
        passage.paint(painter, column.x, y, colour)

    return Laid(passage.height, passage.width, paint, 0, passage.broken)


def _line(words: str, icon: str, column: Column) -> Laid:
    style = column.metrics.style(Role.TEXT)
    size = round(style.size * 1.32)
    offset = size + 24
    passage = column.passage(words, style, offset)
    theme = column.theme
    colours = ink(theme.on_panel, theme.panel_band, theme.panel)
    rtl = column.metrics.rtl

    def paint(painter: QPainter, y: float) -> None:
        top = y + (style.pitch - size) / 2
        icons.paint(painter, icon, column.lead(0, size), top, size, colours, rtl=rtl)
        passage.paint(painter, column.lead(offset, column.width - offset), y, theme.on_panel)

    return Laid(passage.height, offset + passage.width, paint, 16, passage.broken)


def _figures(block: Figures, column: Column, *, translated: bool) -> Laid:
    """Amounts on one baseline; on lines of their own when they do not fit beside each other."""
    one = len(block.texts) == 1 and not block.small
    role = Role.TWO_AMOUNTS if not one else Role.AMOUNT_TRANSLATED if translated else Role.AMOUNT
    small = column.metrics.style(Role.TEXT)
    theme = column.theme
    sizes = column.sizes(role)
    style, rows = sizes[-1], list[tuple[list[_Piece], float]]()
    for style in sizes[min(column.step_down, len(sizes) - 1) :]:
        pieces: list[tuple[str, TextStyle, QColor]] = []
        for index, words in enumerate(block.texts):
            if index and block.joiner:
                pieces.append((block.joiner, small, theme.on_panel_soft))
            pieces.append((words, style, theme.on_panel))
        if block.trailing:
            pieces.append((block.trailing, small, theme.on_panel_soft))
        rows = _rows(pieces, column)
        if all(width <= column.width for _, width in rows) and len(rows) <= 2:
            break
    base = max(text.baseline(own) for placed, _ in rows for *_, own, _ in placed)
    rise = base - text.baseline(style)  # what stands between small figures may be taller than they are

    def paint(painter: QPainter, y: float) -> None:
        for number, (placed, _) in enumerate(rows):
            for passage, offset, width, own, colour in placed:
                top = y + number * style.pitch + base - text.baseline(own)
                passage.paint(painter, column.lead(offset, width), top, colour)

    widest = max(width for _, width in rows)
    return Laid(rise + len(rows) * style.pitch, widest, paint, 8 if one else 14, widest > column.width)


_Piece = tuple[text.Passage, float, float, TextStyle, QColor]


def _rows(pieces: list[tuple[str, TextStyle, QColor]], column: Column) -> list[tuple[list[_Piece], float]]:
    rows: list[tuple[list[_Piece], float]] = [([], 0.0)]
    for words, style, colour in pieces:
        width = text.lay(words, style, 4000, rtl=column.metrics.rtl).width + 2
        passage = text.lay(words, style, width, column.align, rtl=column.metrics.rtl)
        placed, used = rows[-1]
        start = used + 28 if placed else 0
        if placed and start + width > column.width:
            rows.append(([], 0.0))
            placed, start = rows[-1][0], 0
        placed.append((passage, start, width, style, colour))
        rows[-1] = (placed, start + width)
    return rows


def _number(caption: str, words: str, column: Column) -> Laid:
    small = column.metrics.style(Role.TEXT)
    above = column.passage(caption, small) if caption else None
    sizes = column.sizes(Role.NUMBER)
    style = next((each for each in sizes if text.lay(words, each, 4000).width <= column.width), sizes[-1])
    passage = text.lay(words, style, column.width, column.align)
    theme = column.theme
    top = above.height if above else 0

    def paint(painter: QPainter, y: float) -> None:
        if above:
            above.paint(painter, column.x, y, theme.on_panel_soft)
        passage.paint(painter, column.x, y + top, theme.on_panel)

    return Laid(top + passage.height, max(passage.width, above.width if above else 0), paint, 24, passage.lines > 1)


def _countdown(block: Countdown, column: Column) -> Laid:
    style = column.style(Role.NUMBER)
    unit = column.metrics.style(Role.UNIT)
    figure = text.lay(str(block.seconds), style, 1000)
    beside = figure.width + 32
    word_width = text.lay(block.unit, unit, 9999, rtl=column.metrics.rtl).width + 1
    is_beside = beside + word_width <= column.width
    if not is_beside:
        unit, word_width = column.metrics.style(Role.TEXT), column.width
    word = text.lay(block.unit, unit, word_width, column.align, rtl=column.metrics.rtl)
    theme = column.theme
    bar = style.pitch + (0 if is_beside else word.height)
    gap, height = 6, 28
    each = (column.width - gap * (block.total - 1)) / block.total

    def paint(painter: QPainter, y: float) -> None:
        figure.paint(painter, column.lead(0, figure.width), y, theme.on_panel)
        top = y + (text.baseline(style) - text.baseline(unit) if is_beside else style.pitch)
        word.paint(painter, column.lead(beside if is_beside else 0, word_width), top, theme.on_panel)
        for number in range(block.total):
            place = Rect(column.lead(number * (each + gap), each), y + bar + 12, each, height)
            segment(painter, place, 8, theme, full=number < block.seconds)

    return Laid(bar + 12 + height, column.width, paint, 40, word.broken)


_COUNT_GAPS = (72, 44)


def _counts(items: tuple[tuple[str, str], ...], column: Column) -> Laid:
    """Numbers on one line, each over its word; below each other where they do not fit."""
    style, small = column.style(Role.TWO_AMOUNTS), column.metrics.style(Role.TEXT)
    theme = column.theme
    placed: list[tuple[text.Passage, text.Passage, float, float, float]] = []
    x = y = 0.0
    pitch = style.pitch + small.pitch
    widths = [
        max(text.lay(words, own, 2000, rtl=column.metrics.rtl).width for words, own in ((number, style), (what, small)))
        + 1
        for number, what in items
    ]
    spare = column.width - sum(widths)
    between = next((gap for gap in _COUNT_GAPS if gap * (len(items) - 1) <= spare), _COUNT_GAPS[-1])
    for (number, what), width in zip(items, widths, strict=True):
        if x and x + width > column.width:
            x, y = 0.0, y + pitch + 24
        fitted = [
            text.lay(words, own, width, column.align, rtl=column.metrics.rtl)
            for words, own in ((number, style), (what, small))
        ]
        placed.append((fitted[0], fitted[1], x, y, width))
        x += width + between
    widest = max((at + width for _, _, at, _, width in placed), default=0)

    def paint(painter: QPainter, top: float) -> None:
        for number, what, at, down, width in placed:
            left = column.lead(at, width)
            number.paint(painter, left, top + down, theme.on_panel)
            what.paint(painter, left, top + down + style.pitch, theme.on_panel_soft)

    return Laid(y + pitch, widest, paint, 44, widest > column.width)


_DOT, _DOT_GAP, _DOT_LINE = 96, 28, 8


def _dots(filled: int, least: int, column: Column) -> Laid:
    """A row of dots, full for what was typed; smaller where there are many."""
    total = max(filled, least)
    size = min(_DOT, (column.width - _DOT_GAP * (total - 1)) / total)
    theme = column.theme

    def paint(painter: QPainter, y: float) -> None:
        for number in range(total):
            place = QRectF(column.lead(number * (size + _DOT_GAP), size), y, size, size)
            if number < filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.accent)
                painter.drawEllipse(place)
            else:
                painter.setPen(QPen(theme.segment_empty, _DOT_LINE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                half = _DOT_LINE / 2
                painter.drawEllipse(place.adjusted(half, half, -half, -half))

    return Laid(size, total * (size + _DOT_GAP), paint, 48)


def segment(painter: QPainter, place: Rect, radius: float, theme: Theme, *, full: bool) -> None:
    """A segment of a bar: full, or an empty outline."""
    shape = QRectF(place.x, place.y, place.w, place.h)
    if full:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(shape, radius, radius)
    else:
        painter.setPen(QPen(theme.segment_empty, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1.5, radius - 1.5)


def _aid(block: Aid, column: Column) -> Laid:
    """Portrait: the drawing with its sentence beside it; landscape: the sentence above, the drawing larger below."""
    metrics, theme = column.metrics, column.theme
    style = metrics.style(Role.TEXT)
    if not column.drawing:
        return _text(block.text, column, theme.on_panel_soft)
    if not metrics.portrait:
        passage = column.passage(block.text, style)
        width, height = SKETCH[0] * 1.46, SKETCH[1] * 1.46

        def paint_below(painter: QPainter, y: float) -> None:
            passage.paint(painter, column.x, y, theme.on_panel_soft)
            _sketch(painter, Rect(column.lead(0, width), y + passage.height + 40, width, height), block.letter, theme)

        return Laid(passage.height + 40 + height, passage.width, paint_below, 20, passage.broken)
    width, height = SKETCH
    offset = width + 44
    beside = column.passage(block.text, style, offset)
    whole = max(height, beside.height)

    def paint(painter: QPainter, y: float) -> None:
        _sketch(painter, Rect(column.lead(0, width), y + (whole - height) / 2, width, height), block.letter, theme)
        top = y + (whole - beside.height) / 2
        beside.paint(painter, column.lead(offset, column.width - offset), top, theme.on_panel_soft)

    return Laid(whole, offset + beside.width, paint, 28, beside.broken)


def _sketch(painter: QPainter, place: Rect, letter: str, theme: Theme) -> None:
    """A sketch of a card that shows where the letter stands; it is never mirrored."""
    name = "card-sketch-contrast" if theme.high_contrast else "card-sketch"
    ratio = painter.deviceTransform().m11()
    drawn = icons.picture(name, round(place.w * ratio), round(place.h * ratio), ())
    painter.drawImage(QRectF(place.x, place.y, place.w, place.h), drawn)
    part = place.w / SKETCH[0]
    x, y, width, height = (each * part for each in _LETTER_FIELD)
    size = round(64 * part)
    passage = text.lay(letter, TextStyle(size, True, size), width, text.CENTRE)
    colour = QColor("#000000") if theme.high_contrast else theme.ink
    passage.paint(painter, place.x + x, place.y + y + (height - size) / 2, colour)
