"""The inside of a tile: what stands together, how high that is, and how it is painted in the colours of a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.system.catalogue import RIGHT_TO_LEFT
from kiosk.ui import icons, text
from kiosk.ui.content import Kind, Tile
from kiosk.ui.icons import Ink
from kiosk.ui.metrics import Metrics, Role, TextStyle

HALF_WIDTH = 700
"""A tile narrower than this has smaller labels and no room kept for the tick."""
EDGE = 3
KEY_EDGE = 9
GAP = 28
TICK_ROOM = 92
"""Kept free for the tick in a tile of the full width."""


class Look(NamedTuple):
    """The colours of a tile in one of its states."""

    label: QColor
    caption: QColor
    figure: QColor
    ink: Ink
    card: QColor
    card_edge: QColor
    switch: QColor
    """A switch that is off: its edge and its knob."""
    track: QColor
    """What lies in a switch that is off."""
    switch_on: QColor
    knob_on: QColor


Painter = Callable[[QPainter, float, Look], None]
"""(painter, y of the group's top, colours)"""


class Group(NamedTuple):
    """Things that stand together; each group is centred in the height of the tile."""

    height: float
    painters: tuple[Painter, ...]


class Face(NamedTuple):
    """The inside of a tile at one width. `broken`: a word does not fit into that width."""

    height: float
    groups: tuple[Group, ...]
    broken: bool
    rtl: bool = False
    tick_inside: bool = True
    """Whether the tile keeps room for its tick."""

    def paint(self, painter: QPainter, top: float, height: float, look: Look) -> None:
        """Paint it into the tile's face, which is `height` px high from `top`."""
        for group in self.groups:
            y = top + (height - group.height) / 2
            for each in group.painters:
                each(painter, y, look)


class Sheet:
    """A tile's inside being laid out: leading and trailing edges move towards each other as things are placed."""

    def __init__(self, tile: Tile, metrics: Metrics, width: float, pad: float, *, measured: bool = False) -> None:
        """`measured`: only the height is asked for, and lines need not be made equally long."""
        self._balance = not measured
        self.tile, self.metrics, self.width = tile, metrics, width
        self.rtl = metrics.rtl
        self.lead: float = EDGE + pad
        self.trail: float = width - EDGE - pad
        self.groups: list[Group] = []
        self.broken = False

    def x(self, lead: float, width: float) -> float:
        """The x of something `width` wide whose leading edge is at `lead`."""
        return self.width - lead - width if self.rtl else lead

    def icon(self, name: str, size: float, *, trailing: bool = False, gap: float = GAP) -> None:
        """Place a pictogram at the leading or the trailing edge."""
        if not name:
            return
        if trailing:
            self.trail -= size
            x = self.x(self.trail, size)
            self.trail -= gap
        else:
            x = self.x(self.lead, size)
            self.lead += size + gap
        self.groups.append(Group(size, (shown_icon(name, x, size, self.rtl),)))

    def keep_tick_free(self) -> None:
        """An answer of the full width keeps room for its tick; in large text the tick stands on the corner."""
        if self.tile.option and self.width >= HALF_WIDTH and not self.metrics.large:
            self.trail = self.width - EDGE - TICK_ROOM

    def texts(self, *parts: tuple[str, Role | TextStyle, str], centred: bool = False, gap: float = 0) -> None:
        """Texts below each other between the edges: (text, style, colour)."""
        painters: list[Painter] = []
        height = 0.0
        for words, role, colour in parts:
            if not words:
                continue
            passage = self.laid(words, role, centred)
            painters.append(shown_text(passage, self.x(self.lead, self.trail - self.lead), height, colour))
            height += passage.height + gap
        self.groups.append(Group(height - gap, tuple(painters)))

    def laid(self, words: str, role: Role | TextStyle, centred: bool) -> text.Passage:
        """Words between the edges; figures and letters run left to right in every language."""
        style = self.metrics.style(role) if isinstance(role, Role) else role
        align = text.CENTRE if centred else text.RIGHT if self.rtl else text.LEFT
        rtl = self.tile.language in RIGHT_TO_LEFT if self.tile.kind is Kind.NAME else self.rtl
        rtl = rtl and words is not self.tile.letter
        passage = text.lay(words, style, max(1.0, self.trail - self.lead), align, rtl=rtl, balance=self._balance)
        self.broken = self.broken or passage.broken
        return passage

    def face(self) -> Face:
        """What was laid out."""
        height = max((group.height for group in self.groups), default=0.0)
        edges = 2 * EDGE if self.tile.kind in (Kind.FOOT, Kind.BACK) else EDGE + KEY_EDGE
        return Face(height + edges, tuple(self.groups), self.broken, self.rtl, not self.metrics.large)


def shown_text(passage: text.Passage, x: float, y: float, colour: str) -> Painter:
    """Paints a text of a group."""

    def paint(painter: QPainter, top: float, look: Look) -> None:
        passage.paint(painter, x, top + y, getattr(look, colour))

    return paint


def shown_icon(name: str, x: float, size: float, rtl: bool, y: float = 0) -> Painter:
    """Paints a pictogram of a group."""

    def paint(painter: QPainter, top: float, look: Look) -> None:
        icons.paint(painter, name, x, top + y, size, look.ink, rtl=rtl)

    return paint


def rounded(painter: QPainter, place: QRectF, radius: float, fill: QColor, edge: QColor, width: float) -> None:
    """A rounded rectangle with an edge inside its outline."""
    if width:
        half = width / 2
        painter.setPen(QPen(edge, width))
        place = place.adjusted(half, half, -half, -half)
        radius = max(0.0, radius - half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(place, radius, radius)
