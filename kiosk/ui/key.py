"""How a key looks: two rounded rectangles make its edge, and its face follows its state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui import icons
from kiosk.ui.content import FOOT_KINDS, Kind, Tile
from kiosk.ui.face import HALF_WIDTH, Face, Look, rounded
from kiosk.ui.icons import ink
from kiosk.ui.metrics import Rect
from kiosk.ui.theme import Theme

_RADIUS, _FOOT_RADIUS = 20, 16
_PRESSED_BY = 6
_FOOT_CURRENT = 6
_TICK, _CORNER_TICK = 64, 52
_TICK_FROM_EDGE = 63
_NO_TICK = (Kind.SWITCH, Kind.FOOT, Kind.BACK, Kind.KEY, Kind.CHIP)


def radius_of(tile: Tile) -> int:
    """How round the corners of a tile are, px at 1080."""
    return _FOOT_RADIUS if tile.kind in FOOT_KINDS else _RADIUS


def draw(painter: QPainter, tile: Tile, face_: Face, width: float, height: float, theme: Theme, *, down: bool) -> None:
    """Paint a tile of that size (px at 1080) in its state."""
    foot = tile.kind in FOOT_KINDS
    radius = radius_of(tile)
    place = QRectF(0, 0, width, height)
    edge = theme.edge_width
    key = edge if foot else theme.key_edge
    marked = tile.chosen and tile.kind is not Kind.SWITCH
    if not tile.enabled:
        _dashed(painter, place, radius, theme)
        face_.paint(painter, edge, height - edge - key, _disabled(theme))
    elif down:
        top = 0 if foot or theme.high_contrast else _PRESSED_BY
        _key(painter, place.adjusted(0, top, 0, 0), radius, edge, edge, theme.primary, theme.primary_edge)
        face_.paint(painter, edge + top, height - edge - max(key, edge), _filled(theme))
    elif tile.primary:
        _key(painter, place, radius, edge, key, theme.primary, theme.primary_edge)
        face_.paint(painter, edge, height - edge - key, _filled(theme))
    elif marked:
        wide = _FOOT_CURRENT if foot else theme.chosen_width
        rounded(painter, place, radius, theme.tint, theme.primary, wide)
        face_.paint(painter, edge, height - edge - key, _rest(theme, theme.tint))
        if tile.kind not in _NO_TICK and width >= HALF_WIDTH and face_.tick_inside:
            _tick(painter, _TICK_FROM_EDGE if face_.rtl else width - _TICK_FROM_EDGE, height / 2, _TICK, theme)
    else:
        fill = theme.ground if foot else theme.tile
        _key(painter, place, radius, edge, key, fill, theme.edge)
        face_.paint(painter, edge, height - edge - key, _rest(theme, fill, tile.tone))


def corner_tick(painter: QPainter, place: Rect, theme: Theme, *, rtl: bool) -> None:
    """The tick of a chosen small tile, on its trailing top corner; painted above the page, so that nothing clips it."""
    x = place.x + 18 if rtl else place.right - 18
    y = place.y + 18
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ground)
    ring = _CORNER_TICK + 8
    painter.drawEllipse(QRectF(x - ring / 2, y - ring / 2, ring, ring))
    _tick(painter, x, y, _CORNER_TICK, theme)


def has_corner_tick(tile: Tile, place: Rect, *, large: bool) -> bool:
    """Whether this tile is marked as chosen on its corner."""
    return tile.chosen and tile.enabled and tile.kind not in _NO_TICK and (place.w < HALF_WIDTH or large)


def _tick(painter: QPainter, x: float, y: float, size: float, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.primary)
    painter.drawEllipse(QRectF(x - size / 2, y - size / 2, size, size))
    side = size * 0.6
    colours = ink(theme.on_primary, theme.primary, theme.primary)
    icons.paint(painter, "tick", x - side / 2, y - side / 2, side, colours)


def _key(
    painter: QPainter, place: QRectF, radius: float, edge: float, bottom: float, fill: QColor, line: QColor
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(line)
    painter.drawRoundedRect(place, radius, radius)
    painter.setBrush(fill)
    painter.drawRoundedRect(place.adjusted(edge, edge, -edge, -bottom), radius - edge, radius - edge)


def _dashed(painter: QPainter, place: QRectF, radius: float, theme: Theme) -> None:
    pen = QPen(theme.edge, 3, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(theme.ground)
    painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


def _rest(theme: Theme, fill: QColor, tone: str = "") -> Look:
    figure = {"unknown": theme.staff_unknown, "failed": theme.staff_failed}.get(tone, theme.pictogram)
    return Look(
        label=theme.ink,
        caption=theme.ink_soft,
        figure=theme.ink if fill == theme.tint else figure,
        ink=ink(figure, theme.tint, fill),
        card=theme.tint,
        card_edge=theme.edge,
        switch=theme.edge,
        track=theme.ground,
        switch_on=theme.primary,
        knob_on=theme.on_primary,
    )


def _filled(theme: Theme) -> Look:
    on, fill = theme.on_primary, theme.primary
    return Look(on, on, on, ink(on, fill, fill), fill, on, on, fill, on, fill)


def _disabled(theme: Theme) -> Look:
    grey, ground = theme.disabled_text, theme.ground
    return Look(grey, grey, grey, ink(grey, ground, ground), ground, grey, grey, ground, grey, ground)
