"""The dark panel, which speaks: the town's strip, the skyline, and what a page says; it is read, never touched."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui import icons, spoken, text
from kiosk.ui.blocks import Column
from kiosk.ui.content import Panel
from kiosk.ui.metrics import Metrics, Role
from kiosk.ui.panel_layout import MARGIN, Arranged
from kiosk.ui.theme import Theme
from kiosk.ui.tile import pixels

STRIP, BRAND_LINE = 120, 10
_LOGO = (400, 76)
_MARK = 76
_NAME = (Role.STRIP, Role.FOOT_BOLD, Role.FOOT_SMALL)
"""How a town's name is written: as large as the strip has room for."""
_SKYLINE = (1080, 360)
_HORIZON = 604


class Town(NamedTuple):
    """What the strip shows of a town; `logo` and `skyline` are SVG texts or None."""

    name: str
    logo: str | None = None
    skyline: str | None = None


class PanelWidget(QLabel):
    """The panel on the screen; it is read, never touched: to a screen reader a text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._panel: Panel | None = None
        self._looks: tuple[object, ...] | None = None
        self._clock = ""

    def show_panel(self, panel: Panel, arranged: Arranged, town: Town, metrics: Metrics, theme: Theme) -> None:
        """Say this from now on; what looks as before is not painted again."""
        looks = (panel, arranged, town, metrics, theme)
        if looks != self._looks:
            self._looks = looks
            self._panel, self._arranged, self._town = panel, arranged, town
            self._metrics, self._theme = metrics, theme
            self.setGeometry(pixels(metrics.panel, metrics))
            self.setAccessibleName(spoken.panel(panel))
            self.update()

    def show_clock(self, words: str) -> None:
        """Show this time of day on the pages that have a clock."""
        if words != self._clock:
            self._clock = words
            if self._panel is not None and self._panel.clock:
                self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Strip, ground, skyline, then what was laid out."""
        del event
        if self._panel is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        metrics, theme, panel = self._metrics, self._theme, self._panel
        painter.fillRect(self.rect(), theme.panel)
        painter.scale(self.width() / metrics.panel.w, self.height() / metrics.panel.h)
        self._paint_strip(painter)
        if panel.skyline and not theme.high_contrast:
            self._paint_skyline(painter)
        for paint, y in self._arranged.paints:
            paint(painter, y)
        if theme.high_contrast:
            self._paint_border(painter)
        painter.end()

    def _paint_strip(self, painter: QPainter) -> None:
        metrics, theme = self._metrics, self._theme
        width = metrics.panel.w
        column = Column(MARGIN, width - 2 * MARGIN, metrics, theme)
        painter.fillRect(QRectF(0, 0, width, STRIP - BRAND_LINE), theme.strip)
        line = theme.accent if theme.high_contrast else theme.brand_line
        painter.fillRect(QRectF(0, STRIP - BRAND_LINE, width, BRAND_LINE), line)
        middle = (STRIP - BRAND_LINE) / 2
        clock = text.lay(self._clock, metrics.style(Role.CLOCK), 400) if self._panel and self._panel.clock else None
        ends = (column.width - clock.width - 24, column.width) if clock else (column.width,)
        logo = self._logo_size()
        name, offset, end = self._lay_name(column, (logo.width() + 28,) if logo else (_MARK + 24, 0), ends)
        if logo:
            self._paint_logo(painter, column, middle, logo)
        elif offset:
            self._paint_mark(painter, column, middle)
        name.paint(painter, column.lead(offset, end - offset), middle - name.height / 2 + 2, theme.on_strip)
        if clock and end < column.width:
            x = column.lead(column.width - clock.width, clock.width)
            clock.paint(painter, x, middle - clock.height / 2 + 2, theme.on_strip)

    def _lay_name(
        self, column: Column, offsets: tuple[float, ...], ends: tuple[float, ...]
    ) -> tuple[text.Passage, float, float]:
        """The town's name, where it begins and where it ends.

        A long one stands in smaller letters, a longer one in the place of the mark, then in that of the clock.
        """
        metrics = self._metrics

        def lay(end: float, offset: float, role: Role) -> text.Passage:
            return text.lay(self._town.name, metrics.style(role), end - offset, column.align, rtl=metrics.rtl)

        *ways, last = product(ends, offsets, _NAME)
        for end, offset, role in ways:
            name = lay(end, offset, role)
            if name.height <= STRIP - BRAND_LINE and not name.broken:
                return name, offset, end
        return lay(*last), last[1], last[0]

    def _logo_size(self) -> QSizeF | None:
        """How large the town's logo is drawn, None where there is none: it is made for white."""
        if not self._town.logo or self._theme.high_contrast:
            return None
        wide, high = icons.shape(self._town.logo)
        part = min(_LOGO[0] / wide, _LOGO[1] / high) if wide and high else 0
        return QSizeF(wide * part, high * part) if part else None

    def _paint_logo(self, painter: QPainter, column: Column, middle: float, size: QSizeF) -> None:
        ratio = painter.deviceTransform().m11()
        width, height = size.width(), size.height()
        drawn = _logo(self._town.logo or "", round(width * ratio), round(height * ratio))
        painter.drawImage(QRectF(column.lead(0, width), middle - height / 2, width, height), drawn)

    def _paint_mark(self, painter: QPainter, column: Column, middle: float) -> None:
        """The kiosk's own, for towns without a logo."""
        ratio = painter.deviceTransform().m11()
        side = _MARK
        colour = self._theme.on_strip if self._theme.high_contrast else self._theme.panel
        drawn = icons.picture("mark", round(side * ratio), round(side * ratio), (("#0E3C44", colour.name().upper()),))
        painter.drawImage(QRectF(column.lead(0, side), middle - side / 2 - 1, side, side), drawn)

    def _paint_skyline(self, painter: QPainter) -> None:
        """The only ornament: one colour, in portrait standing on a band of the same colour."""
        metrics, theme = self._metrics, self._theme
        ratio = painter.deviceTransform().m11()
        part = 1.0 if metrics.portrait else 300 / _SKYLINE[1]
        width, height = _SKYLINE[0] * part, _SKYLINE[1] * part
        horizon = min(_HORIZON, metrics.panel.h - 236) if metrics.portrait else metrics.panel.h
        swap = (("#174F59", theme.panel_band.name().upper()), ("#0E3C44", theme.panel.name().upper()))
        size = (round(width * ratio), round(height * ratio))
        own = self._town.skyline
        drawn = icons.render(own, *size, dict(swap)) if own else icons.picture("skyline", *size, swap)
        painter.drawImage(QRectF((metrics.panel.w - width) / 2, horizon - height, width, height), drawn)
        if metrics.portrait:
            painter.fillRect(QRectF(0, horizon - 1, metrics.panel.w, metrics.panel.h - horizon + 1), theme.panel_band)

    def _paint_border(self, painter: QPainter) -> None:
        """High contrast: a white line parts the panel from the square."""
        panel = self._metrics.panel
        if self._metrics.portrait:
            painter.fillRect(QRectF(0, panel.h - 4, panel.w, 4), self._theme.edge)
        else:
            painter.fillRect(QRectF(0 if self._metrics.rtl else panel.w - 4, 0, 4, panel.h), self._theme.edge)


@lru_cache(maxsize=8)
def _logo(source: str, width: int, height: int) -> QImage:
    return icons.render(source, width, height, {})


def notch(metrics: Metrics) -> QPolygonF:
    """The panel's speech-bubble point, in px at 1080 of the square."""
    if metrics.portrait:
        top = metrics.panel.h - 840
        points = [(96, top), (140, top), (118, top + 18)]
        if metrics.rtl:
            points = [(1080 - x, y) for x, y in points]
    else:
        points = [(0, 268), (22, 296), (0, 324)]
        if metrics.rtl:
            points = [(1080 - x, y) for x, y in points]
    return QPolygonF([QPointF(x, y) for x, y in points])
