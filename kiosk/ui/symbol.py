"""A QR symbol on the light ground: with its caption and its list beside it, smaller where room is scarce, or alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui import icons, text
from kiosk.ui.content import Symbol
from kiosk.ui.metrics import Role
from kiosk.ui.piece import HAIRLINE, Ground, Piece, Words, broken, icon_ink, painted

SMALLEST = 240
"""No symbol is drawn smaller (px): any telephone reads it from where one stands."""
_LARGEST, _LARGEST_IN_LARGE_TEXT = 480, 400
_STEP = 40
_GAP = 24
_CAPTION_GAP = 12
_ICON_COLUMN = 100
_QUIET_MODULES = 4


def piece(block: Symbol, ground: Ground, below: tuple[Piece, ...]) -> Piece:
    """The symbol with its list beside it, as large as there is room for; else the list stands `below` it."""
    largest = _LARGEST_IN_LARGE_TEXT if ground.metrics.large else _LARGEST
    alone = _alone(block, ground, largest)

    def shrink(room: float) -> Piece | None:
        for side in range(largest - _STEP, SMALLEST - 1, -_STEP):
            smaller = _beside(block, ground, side)
            if smaller is not None and smaller.least <= room:
                return smaller
        return None

    whole = _beside(block, ground, largest) or shrink(float("inf"))
    if whole is None:
        return alone._replace(lines=(alone, *below), shrink=None) if below else alone
    return whole._replace(lines=(alone, *below), shrink=shrink)


def _beside(block: Symbol, ground: Ground, side: float) -> Piece | None:
    """The symbol `side` px wide on white with its quiet zone, its list beside it; None where a word is too wide."""
    metrics, theme = ground.metrics, ground.theme
    offset = side + _GAP
    column = ground._replace(x=ground.x if metrics.rtl else ground.x + offset, width=ground.width - offset)
    listed, whole = _listed(block, column)
    if not whole:
        return None
    left = sum(each.height for each, _ in listed)
    below = ground.lay(block.caption, Role.NOTE, width=ground.width)
    under = ground.lay(block.caption, Role.NOTE, width=side)
    high, higher = max(side, left) + _CAPTION_GAP + below.height, max(side + _CAPTION_GAP + under.height, left)
    across = metrics.large or under.broken or high < higher
    caption, top = (below, high - below.height) if across else (under, side + _CAPTION_GAP)

    def paint(painter: QPainter, y: float) -> None:
        _modules(painter, block.modules, ground.lead(0, side), y, side)
        x = ground.lead(0, ground.width if across else side)
        caption.paint(painter, x, y + top, theme.ink_soft)
        at = y
        for each, hairline in listed:
            if hairline:
                painter.fillRect(QRectF(column.x, at, column.width, HAIRLINE), theme.hairline)
            each.paint(painter, at + each.above[0])
            at += each.height

    return Piece(high if across else higher, paint, (12, 12), (8, 8))


def _alone(block: Symbol, ground: Ground, side: float) -> Piece:
    """The symbol with its caption below it; smaller where room is scarce, and then without its caption."""
    caption = Words(block.caption, Role.NOTE, ground.theme.ink_soft)
    passage = ground.lay(caption.text, caption.role)

    def bare(size: float) -> Piece:
        def paint(painter: QPainter, y: float) -> None:
            _modules(painter, block.modules, ground.lead(0, size), y, size)

        return Piece(size, paint, (12, 12), (8, 8))

    def made(size: float) -> Piece:
        symbol = bare(size)

        def paint(painter: QPainter, y: float) -> None:
            symbol.paint(painter, y)
            passage.paint(painter, ground.x, y + size + _CAPTION_GAP, caption.colour)

        return symbol._replace(height=size + _CAPTION_GAP + passage.height, paint=paint)

    def shrink(room: float) -> Piece | None:
        pad = 20
        size = min(side, room - pad - _CAPTION_GAP - passage.height)
        return made(size) if size >= SMALLEST else None

    said = broken((caption,), ground, line=False) or (
        Piece(passage.height, painted(passage, ground.x, caption.colour), (12, 24), (0, 6)),
    )
    return made(side)._replace(lines=(bare(SMALLEST), *said), shrink=shrink)


def _listed(block: Symbol, column: Ground) -> tuple[list[tuple[Piece, bool]], bool]:
    """Heading and items beside the symbol, a hairline above every item but the first; and whether every word fits."""
    made: list[tuple[Piece, bool]] = []
    whole = True
    if block.heading:
        heading = column.lay(block.heading, Role.SECTION)
        whole = not heading.broken
        made.append((Piece(heading.height + 16, painted(heading, column.x, column.theme.ink), (0, 0), (0, 0)), False))
    for number, (icon, words) in enumerate(block.items):
        passage = column.lay(words, Role.BODY, _ICON_COLUMN)
        whole = whole and not passage.broken
        made.append((_small_item(icon, passage, column), number > 0))
    return made, whole


def _small_item(icon: str, passage: text.Passage, column: Ground) -> Piece:
    size = 72
    height = max(size, passage.height)

    def paint(painter: QPainter, y: float) -> None:
        icons.paint(painter, icon, column.lead(0, size), y, size, icon_ink(column.theme), rtl=column.metrics.rtl)
        x = column.lead(_ICON_COLUMN, column.width - _ICON_COLUMN)
        passage.paint(painter, x, y, column.theme.ink)

    return Piece(height + 40, paint, (18, 18), (22, 22))


def _modules(painter: QPainter, modules: tuple[tuple[bool, ...], ...], x: float, y: float, side: float) -> None:
    """Black on white in every theme, each module on whole device px, so that any reader can read it."""
    count = len(modules) + 2 * _QUIET_MODULES
    ratio = painter.deviceTransform().m11()
    module = max(1, int(side * ratio / count)) / ratio
    painter.fillRect(QRectF(x, y, side, side), QColor("#FFFFFF"))
    start = (side - module * len(modules)) / 2
    left = round((x + start) * ratio) / ratio
    top = round((y + start) * ratio) / ratio
    rows = b"".join(bytes(0 if dark else 255 for dark in line) for line in modules)
    picture = QImage(rows, len(modules), len(modules), len(modules), QImage.Format.Format_Grayscale8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(QRectF(left, top, module * len(modules), module * len(modules)), picture)
    painter.restore()
