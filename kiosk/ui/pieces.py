"""The pieces of a text to read on the light ground: headings, lines of a list, amounts, notes, rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.ui import icons, symbol, text
from kiosk.ui.content import Bar, Heading, Item, Note, ReadingBlock, Row, Saying, Sum, Symbol
from kiosk.ui.metrics import Role
from kiosk.ui.piece import ICON, Ground, Piece, Words, broken, icon_ink, painted

_ICON_COLUMN = 120


def pieces(block: ReadingBlock, ground: Ground, *, line: bool) -> list[Piece]:
    """A block as pieces; `line`: a hairline parts it from what is above it."""
    match block:
        case Heading():
            return [_heading(block, ground, line)]
        case Item():
            return [_item(block, ground, line)]
        case Sum():
            return [_sum(block, ground, line)]
        case Note():
            return [_note(block, ground, line)]
        case Saying():
            return [_saying(block, ground, line)]
        case Symbol():
            return [symbol.piece(block, ground, _below_symbol(block, ground))]
        case Row(cells, bold):
            return [_row(cells, bold, ground, line)]
        case Bar():  # pragma: no branch - the last kind there is
            return [_bar(block, ground)]


def _heading(heading: Heading, ground: Ground, line: bool) -> Piece:
    words = Words(heading.text, Role.SECTION, ground.theme.ink)
    passage = ground.lay(*words[:2])
    paint = painted(passage, ground.x, words.colour)
    lines = broken((words,), ground, line=line)
    return Piece(passage.height, paint, (0, 12), (6, 22), line, True, heading.onward, lines)


def _note(note: Note, ground: Ground, line: bool) -> Piece:
    words = Words(note.text, Role.NOTE, ground.theme.ink_soft if note.soft else ground.theme.ink)
    passage = ground.lay(*words[:2])
    pad = (14.0, 24.0) if line else (0.0, 8.0)
    paint = painted(passage, ground.x, words.colour)
    return Piece(passage.height, paint, pad, (0, 6), line, lines=broken((words,), ground, line=line), aside=True)


def _below_symbol(block: Symbol, ground: Ground) -> tuple[Piece, ...]:
    """What stands beside a symbol, below it: a heading and the lines of a list."""
    listed = [Item(words, icon, bold=False) for icon, words in block.items]
    blocks: list[ReadingBlock] = [*((Heading(block.heading),) if block.heading else ()), *listed]
    before = (None, *blocks)
    return tuple(
        piece
        for each, above in zip(blocks, before, strict=False)
        for piece in pieces(each, ground, line=above is None or isinstance(above, Item))
    )


def _item(item: Item, ground: Ground, line: bool) -> Piece:
    """What it is in bold, the town's own words right under a translation, then the details."""
    metrics, theme = ground.metrics, ground.theme
    offset = _ICON_COLUMN if item.icon else 0
    below = 0 if metrics.large else offset
    parts = [
        Words(item.text, Role.DOCUMENT if item.bold else Role.BODY, theme.ink, offset),
        Words(item.original, Role.DETAIL, theme.ink, below),
        Words(item.detail, Role.DETAIL, theme.ink_soft, below),
    ]
    texts: list[tuple[text.Passage, float, float, QColor]] = []
    height = 0.0
    for words, role, colour, indent in parts:
        if words:
            passage = (
                _original(words, role, ground, indent) if words is item.original else ground.lay(words, role, indent)
            )
            texts.append((passage, ground.lead(indent, ground.width - indent), height, colour))
            height += passage.height
    first = texts[0][0]
    beside = first.height if metrics.large else min(height, first.height + metrics.style(Role.DETAIL).pitch)
    whole = max(height, ICON if item.icon else 0)
    shift = (whole - height) / 2 if height < ICON and item.icon else 0
    icon_top = max(0.0, (max(beside, ICON) - ICON) / 2) if height >= ICON else (whole - ICON) / 2

    def paint(painter: QPainter, y: float) -> None:
        if item.icon:
            x = ground.lead(0, ICON)
            icons.paint(painter, item.icon, x, y + icon_top, ICON, icon_ink(theme), rtl=metrics.rtl)
        for passage, x, top, colour in texts:
            passage.paint(painter, x, y + shift + top, colour)

    return Piece(whole, paint, (12, 30), (12, 30), line, lines=_lines_of(item, parts, ground, line))


def _lines_of(item: Item, parts: list[Words], ground: Ground, line: bool) -> tuple[Piece, ...]:
    """First what it is, whole, with the lines of its details; what it is can be broken in its turn."""
    if not item.detail:
        return broken(parts, ground, line=line, icon=item.icon)
    head = _item(item._replace(detail=""), ground, line)._replace(below=(0, 0))
    details = parts[-1:]
    rest = broken(details, ground, line=False) or (_plain(details[0], ground),)
    return (head, *(each._replace(above=(0, 0)) for each in rest))


def _plain(words: Words, ground: Ground) -> Piece:
    passage = ground.lay(words.text, words.role, words.offset)
    x = ground.lead(words.offset, ground.width - words.offset)
    return Piece(passage.height, painted(passage, x, words.colour), (0, 0), (0, 0))


def _original(words: str, role: Role, ground: Ground, offset: float) -> text.Passage:
    """The town's own words keep their own direction and stand where the page's lines begin."""
    return text.lay(words, ground.metrics.style(role), ground.width - offset, ground.align)


def _sum(block: Sum, ground: Ground, line: bool) -> Piece:
    metrics, theme = ground.metrics, ground.theme
    amount = text.lay(block.amount, metrics.style(Role.SUM), ground.width, ground.align)
    offset = 0.0 if metrics.large else max(337.0, amount.width + 48)
    passage = ground.lay(block.text, Role.DOCUMENT, offset)
    indent = 37 if not metrics.large else 56
    points = [ground.lay(point, Role.NOTE, offset + indent) for point in block.points]
    dash = text.lay("–", metrics.style(Role.NOTE), 60)
    top = amount.height + 4 if metrics.large else max(0.0, (amount.height - metrics.style(Role.DOCUMENT).pitch) / 2)
    height = top + passage.height + sum(each.height for each in points)

    def paint(painter: QPainter, y: float) -> None:
        amount.paint(painter, ground.x, y, theme.pictogram)
        at = y + top
        passage.paint(painter, ground.lead(offset, ground.width - offset), at, theme.ink)
        at += passage.height
        for point in points:
            dash.paint(painter, ground.lead(offset, dash.width), at, theme.ink)
            point.paint(painter, ground.lead(offset + indent, ground.width - offset - indent), at, theme.ink)
            at += point.height

    texts = [Words(block.amount, Role.SUM, theme.pictogram), Words(block.text, Role.DOCUMENT, theme.ink)]
    texts += [Words(f"– {point}", Role.NOTE, theme.ink) for point in block.points]
    return Piece(max(height, amount.height), paint, (12, 26), (12, 26), line, lines=broken(texts, ground, line=line))


def _saying(saying: Saying, ground: Ground, line: bool) -> Piece:
    size, offset = 104, 147
    words, icon = saying
    passage = text.lay(words, ground.metrics.style(Role.SAY), ground.width - offset, ground.align, balance=True)
    height = max(size, passage.height)

    def paint(painter: QPainter, y: float) -> None:
        top = y + (height - size) / 2
        colours = icon_ink(ground.theme)
        icons.paint(painter, icon, ground.lead(0, size), top, size, colours, rtl=ground.metrics.rtl)
        x = ground.lead(offset, ground.width - offset)
        passage.paint(painter, x, y + (height - passage.height) / 2, ground.theme.ink)

    lines = broken((Words(words, Role.SAY, ground.theme.ink, offset),), ground, line=line, icon=icon)
    return Piece(height, paint, (16, 28), (16, 28), line, lines=lines)


def _row(cells: tuple[str, ...], bold: bool, ground: Ground, line: bool) -> Piece:
    """Columns at fixed places, each as wide as it is; in large text the first stands above the others."""
    role = Role.BODY_BOLD if bold else Role.BODY
    large = ground.metrics.large
    places = (0.0, 0.0, ground.width / 2) if large else (0.0, 380.0, 682.0)
    own = (ground.width, ground.width / 2, ground.width) if large else (*places[1:], ground.width)
    ends = (*own[: len(cells) - 1], ground.width)  # "closed" is one word, and long in some languages
    laid = [
        ground.lay(cell, role, width=end - place - (0 if end == ground.width else _COLUMN_GAP))
        for cell, place, end in zip(cells, places, ends, strict=False)
    ]
    first = laid[0].height if large else 0.0
    height = first + max((each.height for each in laid[1 if large else 0 :]), default=0.0)

    def paint(painter: QPainter, y: float) -> None:
        for passage, place, end, top in zip(laid, places, ends, (0.0, first, first), strict=False):
            width = end - place - (0 if end == ground.width else _COLUMN_GAP)
            passage.paint(painter, ground.lead(place, width), y + top, ground.theme.ink)

    return Piece(height, paint, (6, 16), (6, 16), line)


_COLUMN_GAP = 24
_BAR_LABEL, _BAR_NUMBER, _BAR_HEIGHT = 330.0, 120.0, 36.0


def _bar(bar: Bar, ground: Ground) -> Piece:
    """What it counts, the bar, and the number at its end; in large text the bar stands under its words."""
    theme, large = ground.theme, ground.metrics.large
    label = ground.lay(bar.label, Role.NOTE, width=ground.width if large else _BAR_LABEL)
    number = ground.lay(bar.number, Role.CAPTION_BOLD, width=_BAR_NUMBER)
    start = 0.0 if large else _BAR_LABEL + 24
    room = ground.width - start - _BAR_NUMBER - 24
    width = max(6.0, room * bar.share)
    top = label.height if large else (label.height - _BAR_HEIGHT) / 2

    def paint(painter: QPainter, y: float) -> None:
        label.paint(painter, ground.lead(0, ground.width if large else _BAR_LABEL), y, theme.ink)
        painter.fillRect(QRectF(ground.lead(start, width), y + top, width, _BAR_HEIGHT), theme.pictogram)
        at = y + top + (_BAR_HEIGHT - number.height) / 2
        number.paint(painter, ground.lead(start + width + 24, _BAR_NUMBER), at, theme.ink)

    return Piece(label.height + (_BAR_HEIGHT if large else 0), paint, (2, 6), (2, 6))
