"""The light square, which is touched: its ground and its text; above everything the focus ring and the ticks."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui import key, panel
from kiosk.ui.layout import Layout, Part
from kiosk.ui.metrics import Metrics, Rect
from kiosk.ui.tile import TileWidget, pixels

_HAIRLINE = 3
_BORDER = 4


class SquareWidget(QLabel):
    """Ground, foot, the panel's point, and what is to be read: to a screen reader a text. The tiles lie above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._layout: Layout | None = None
        self._looks: tuple[object, ...] | None = None

    def show_part(self, layout: Layout, part: Part, spoken: str) -> None:
        """Show this part of a page; `spoken` is its text for a screen reader. What looks as before is left alone."""
        self._layout, self._part = layout, part
        looks = (layout.metrics, layout.theme, layout.sheet.panel.skyline, part.reading)
        self.setGeometry(pixels(_seen(layout.metrics), layout.metrics))
        self.setAccessibleName(spoken)
        if looks != self._looks:
            self._looks = looks
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything that lies under the tiles."""
        del event
        if self._layout is None:
            return
        metrics, theme = self._layout.metrics, self._layout.theme
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), theme.ground)
        seen, foot = _seen(metrics), metrics.foot
        painter.scale(self.width() / seen.w, self.height() / seen.h)
        painter.translate(0, metrics.square.y - seen.y)
        painter.fillRect(QRectF(foot.x, foot.y, foot.w, foot.h), theme.foot)
        if theme.high_contrast:
            painter.fillRect(QRectF(foot.x, foot.y - _BORDER / 2, foot.w, _BORDER), theme.edge)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            shown = self._layout.sheet.panel
            painter.setBrush(theme.panel_band if shown.skyline and metrics.portrait else theme.panel)
            painter.drawPolygon(panel.notch(metrics))
        self._paint_text(painter)
        painter.end()

    def _paint_text(self, painter: QPainter) -> None:
        layout, part = self._layout, self._part.reading
        if layout is None or part is None:
            return
        field = layout.metrics.field
        for y in part.hairlines:
            painter.fillRect(QRectF(field.x, y, field.w, _HAIRLINE), layout.theme.hairline)
        for paint, y in part.paints:
            paint(painter, y)


def _seen(metrics: Metrics) -> Rect:
    """The part of the square that a tall panel leaves free."""
    square = metrics.square
    top = max(square.y, metrics.panel.bottom) if metrics.portrait else square.y
    return square._replace(y=top, h=square.bottom - top)


def _around(tile: TileWidget) -> QRect:
    """Where a ring or tick of this tile may be, in device-independent px."""
    return tile.geometry().adjusted(-16, -16, 16, 16)


class Overlay(QWidget):
    """Above everything and touched by nothing: the ring around the focus, the ticks on the corners of small tiles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout: Layout | None = None
        self._ringed: TileWidget | None = None
        self._ring = QRect()
        self._ticked: dict[TileWidget, QRect] = {}

    def show_layout(self, layout: Layout, shown: list[TileWidget]) -> None:
        """Mark the chosen ones of these tiles."""
        self.ring(None)
        self._layout = layout
        large = layout.metrics.large
        ticked = [each for each in shown if each.tile and key.has_corner_tick(each.tile, each.place, large=large)]
        places = {each: _around(each) for each in ticked}
        if places != self._ticked:
            for place in (*self._ticked.values(), *places.values()):
                self.update(place)
            self._ticked = places

    def ring(self, around: TileWidget | None) -> None:
        """Move the ring; None takes it away."""
        if around is self._ringed:
            return
        self.update(self._ring)
        self._ringed, self._ring = around, QRect() if around is None else _around(around)
        self.update(self._ring)

    @property
    def ringed(self) -> TileWidget | None:
        """The tile with the ring."""
        return self._ringed

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only ring and ticks; the rest is transparent."""
        del event
        layout = self._layout
        if layout is None or (self._ringed is None and not self._ticked):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = layout.metrics
        painter.translate(metrics.left, metrics.top)
        painter.scale(metrics.scale, metrics.scale)
        for each in self._ticked:
            key.corner_tick(painter, each.place, layout.theme, rtl=metrics.rtl)
        if self._ringed is not None and self._ringed.tile is not None:
            self._paint_ring(painter, self._ringed, layout)
        painter.end()

    def _paint_ring(self, painter: QPainter, ringed: TileWidget, layout: Layout) -> None:
        """Two colours, 4 px each, outside the tile: one of them can be seen on every ground."""
        place: Rect = ringed.place
        radius = ringed.radius
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for out, colour in ((2, layout.theme.focus_inner), (6, layout.theme.focus_outer)):
            painter.setPen(QPen(colour, 4))
            shape = QRectF(place.x - out, place.y - out, place.w + 2 * out, place.h + 2 * out)
            painter.drawRoundedRect(shape, radius + out, radius + out)
