"""Text as laid out by us: wrapped at a fixed line pitch, in either direction; measured before painted, never cut."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kiosk.printing.bidi import isolate, keep_figures, reads_right_to_left
from kiosk.printing.fonts import FAMILIES
from kiosk.ui.metrics import TextStyle

_ASCENT, _DESCENT = 1.069, 0.293
"""Noto Sans, per em: every script sits on the line that the Latin letters make."""
_GLYPHS_KEPT = 64
_RGB = 0xFFFFFF
_MARGIN = 0.35
"""Letters may reach beyond their box by so much of their size."""
_LINE_SEPARATOR = "\u2028"
_DOT = "\u00b7"

LEFT, CENTRE, RIGHT = "left", "centre", "right"
_ALIGNED = {
    LEFT: Qt.AlignmentFlag.AlignLeft,
    CENTRE: Qt.AlignmentFlag.AlignHCenter,
    RIGHT: Qt.AlignmentFlag.AlignRight,
}


class Passage(NamedTuple):
    """A text laid out for a width. `broken`: some word had to be broken because the width is less than the word's."""

    layout: QTextLayout
    lines: int
    width: float
    height: float
    broken: bool

    size: float = 0

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint it with its top left at (x, y), px at 1080."""
        ratio = painter.deviceTransform().m11()
        if self.size * ratio <= _GLYPHS_KEPT:
            painter.setPen(colour)
            self.layout.draw(painter, QPointF(x, y))
            return
        drawn, from_left = _drawn(self, colour.rgba(), ratio)
        margin = self.size * _MARGIN
        left, top = round((x + from_left) * ratio) / ratio, round((y - margin) * ratio) / ratio
        painter.drawImage(QRectF(left, top, drawn.width() / ratio, drawn.height() / ratio), drawn)


@lru_cache(maxsize=64)
def _drawn(passage: Passage, rgba: int, ratio: float) -> tuple[QImage, float]:
    """Big letters as an image: Qt keeps no glyphs above 64 px and would fill their outlines again each time.

    Returned with it: how far right of the passage's left edge the image begins. One colour takes a byte a dot.
    """
    margin = passage.size * _MARGIN
    lines = [passage.layout.lineAt(number).naturalTextRect() for number in range(passage.lines)]
    left = min(line.left() for line in lines) - margin
    width, height = max(line.right() for line in lines) + margin - left, passage.height + 2 * margin
    image = QImage(ceil(width * ratio), ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(ratio, ratio)
    painter.setPen(QColor.fromRgba(rgba))
    passage.layout.draw(painter, QPointF(-left, margin))
    painter.end()
    return (image if passage.layout.formats() else _of_one_colour(image, rgba)), left


def _of_one_colour(image: QImage, rgba: int) -> QImage:
    """The same image as shares of its one colour: a quarter of the memory."""
    shares = image.convertToFormat(QImage.Format.Format_Alpha8)
    shares.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    colour = rgba & _RGB
    shares.setColorTable([share << 24 | colour for share in range(256)])
    return shares


@lru_cache(maxsize=128)
def font(size: float, bold: bool) -> QFont:
    """The shipped font, `size` px an em, unhinted: lines break alike at every scale."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(round(size))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=1024)
def lay(
    text: str,
    style: TextStyle,
    width: float,
    align: str = LEFT,
    *,
    rtl: bool = False,
    balance: bool = False,
    dots: str | None = None,
) -> Passage:
    """Lay `text` out in lines of at most `width` px.

    Text of a left-to-right script keeps its direction in a right-to-left page (amounts, names, the town's own words).
    `balance` makes the lines about equally long; `dots` is the colour ("#RRGGBB") of the dots between answers.
    """
    rtl = rtl and reads_right_to_left(text)
    if not balance:
        return _lay(text, style, width, align, rtl, dots)
    passage = lay(text, style, width, align, rtl=rtl, dots=dots)  # laid out before, as a rule: to be measured
    if passage.lines < 2 or passage.broken:
        return passage
    narrow, wide = max(passage.width / 2, style.size), width
    for _ in range(5):
        middle = (narrow + wide) / 2
        attempt = _lay(text, style, middle, align, rtl, dots)
        if attempt.lines == passage.lines and not attempt.broken:
            wide = middle
        else:
            narrow = middle
    wide = min(width, wide + 1)
    return _placed(_lay(text, style, wide, LEFT, rtl, dots), style, width, wide, align, rtl)


def _placed(passage: Passage, style: TextStyle, width: float, narrow: float, align: str, rtl: bool) -> Passage:
    """Move the lines of a narrower layout to where they stand in the full width."""
    shift = {LEFT: 0.0, CENTRE: (width - narrow) / 2, RIGHT: width - narrow}[align]
    layout = passage.layout
    option = layout.textOption()
    option.setAlignment(_ALIGNED[align] | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(_direction(rtl))
    layout.setTextOption(option)
    layout.beginLayout()
    for index in range(passage.lines):
        line = layout.createLine()
        line.setLineWidth(narrow)
        line.setPosition(QPointF(shift, _baseline(style, index) - line.ascent()))
    layout.endLayout()
    return passage


def _lay(text: str, style: TextStyle, width: float, align: str, rtl: bool, dots: str | None) -> Passage:
    passage = _attempt(text, style, width, align, rtl, dots, QTextOption.WrapMode.WordWrap)
    if passage.width > width + 0.5:
        whole = _attempt(text, style, width, align, rtl, dots, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return whole._replace(broken=True)
    return passage


def _attempt(
    text: str, style: TextStyle, width: float, align: str, rtl: bool, dots: str | None, mode: QTextOption.WrapMode
) -> Passage:
    shown = keep_figures(text).replace("\n", _LINE_SEPARATOR)
    if rtl:
        shown = isolate(shown)
    layout = QTextLayout(shown, font(style.size, style.bold))
    option = QTextOption(_ALIGNED[align] | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(mode)
    option.setTextDirection(_direction(rtl))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if dots is not None and _DOT in shown:
        layout.setFormats(_dot_formats(shown, dots))
    lines, widest = 0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, _baseline(style, lines) - line.ascent()))
        widest = max(widest, line.naturalTextWidth())
        lines += 1
    layout.endLayout()
    return Passage(layout, lines, widest, lines * style.pitch, False, style.size)


def _direction(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _baseline(style: TextStyle, line: int) -> float:
    """The letters stand in the middle of the pitch, as a browser places them."""
    spare = style.pitch - (_ASCENT + _DESCENT) * style.size
    return line * style.pitch + spare / 2 + _ASCENT * style.size


def _dot_formats(text: str, colour: str) -> list[QTextLayout.FormatRange]:
    found = []
    for place, letter in enumerate(text):
        if letter == _DOT:
            each = QTextLayout.FormatRange()
            each.start, each.length = place, 1
            look = QTextCharFormat()
            look.setForeground(QColor(colour))
            each.format = look
            found.append(each)
    return found


def baseline(style: TextStyle) -> float:
    """How far below its top the letters of a text's first line stand (px)."""
    return _baseline(style, 0)
