"""Text laid out to a width by Qt's text engine: shaped, wrapped, never cut, the same for the printer and the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGlyphRun, QPainter, QTextLayout, QTextOption

from kiosk.printing.bidi import isolate, keep_figures, reads_right_to_left
from kiosk.printing.fonts import font
from kiosk.printing.measures import Style

_ASCENT, _DESCENT = 1.069, 0.293
"""Of Noto Sans, in em. They alone set the base line: lines keep their pitch whatever script stands on them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Laid out text. `width` is what it may use, `natural` what its widest line uses, `height` its lines; in dots."""

    text: str
    layouts: tuple[QTextLayout, ...]
    width: float
    natural: float
    height: int
    lines: int

    def paint(self, painter: QPainter, x: float, y: float, *, light: bool = False) -> None:
        """Draw it with its top left corner at x, y; `light` is white on a black ground."""
        painter.setPen(Qt.GlobalColor.white if light else Qt.GlobalColor.black)
        for layout in self.layouts:
            layout.draw(painter, QPointF(x, y))

    def glyphs(self) -> Iterator[QGlyphRun]:
        """The glyphs it is drawn with; index 0 would be a letter that no font has."""
        for layout in self.layouts:
            yield from layout.glyphRuns()

    def extent(self) -> QRectF:
        """The rectangle its lines use, measured from its own top left corner."""
        rect = QRectF()
        for layout in self.layouts:
            for number in range(layout.lineCount()):
                rect = rect.united(layout.lineAt(number).naturalTextRect())
        return rect


def lay(text: str, style: Style, width: float, *, right_to_left: bool = False) -> Passage:
    """Lay out `text` within `width` dots. In a right-to-left block everything stands on the right.

    Lines break between words; a word longer than the line breaks inside. A text without any letter of a right-to-left
    script runs from left to right, wherever it stands.
    """
    layouts = []
    lines = 0
    natural = 0.0
    for paragraph in text.splitlines() or [""]:
        layout = _layout(paragraph, style, right_to_left)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, lines * style.line + base_line(style) - line.ascent()))
            natural = max(natural, line.naturalTextWidth())
            lines += 1
        layout.endLayout()
        layouts.append(layout)
    return Passage(text, tuple(layouts), width, natural, lines * style.line, lines)


def base_line(style: Style) -> int:
    """How far below the top of a line its letters stand, in dots."""
    return round(style.line / 2 + (_ASCENT - _DESCENT) / 2 * style.size)


def natural_width(text: str, style: Style) -> float:
    """The width `text` takes on one line, in dots."""
    return QFontMetricsF(font(style)).horizontalAdvance(keep_figures(text))


def _layout(paragraph: str, style: Style, right_to_left: bool) -> QTextLayout:
    runs_right_to_left = right_to_left and reads_right_to_left(paragraph)
    shown = keep_figures(paragraph)
    layout = QTextLayout(isolate(shown) if runs_right_to_left else shown, font(style))
    option = QTextOption(
        (Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    return layout
