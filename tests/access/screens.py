"""Pages on the real screen, rendered once each, with a note of every text and pictogram and where it was painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import NamedTuple

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.ui import icons, text
from kiosk.ui.content import Sheet
from kiosk.ui.frame import Frame, Modes
from kiosk.ui.layout import Layout, Part
from kiosk.ui.panel import Town
from kiosk.ui.theme import Theme, contrast, themes
from kiosk.ui.tile import TileWidget

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
Rgb = tuple[int, int, int]
Colours = dict[Rgb, int]
"""How many pixels there are of each colour, the most frequent first."""


class Cell(NamedTuple):
    """One combination of everything that changes all pages."""

    code: str
    large: bool = False
    lowered: bool = False
    contrast: bool = False
    portrait: bool = True

    def __str__(self) -> str:
        named = {
            "large": self.large,
            "lowered": self.lowered,
            "contrast": self.contrast,
            "landscape": not self.portrait,
        }
        return "+".join((self.code, *(name for name, on in named.items() if on)))


class Ink(NamedTuple):
    """A text as it was painted: its lines as rectangles (px of the screen) around capitals and descenders."""

    words: str
    size: float
    colour: QColor
    lines: tuple[QRectF, ...]
    broken: bool
    missing: bool
    """Whether a letter of it is in none of the shipped fonts."""


class Drawing(NamedTuple):
    """A pictogram as it was painted."""

    name: str
    place: QRectF
    colour: QColor


class Shot(NamedTuple):
    """One part of a page on the screen."""

    frame: Frame
    sheet: Sheet
    cell: Cell
    layout: Layout
    number: int
    image: QImage
    inks: tuple[Ink, ...]
    drawings: tuple[Drawing, ...]

    @property
    def part(self) -> Part:
        """What was laid out for it."""
        return self.layout.parts[self.number]

    @property
    def theme(self) -> Theme:
        """Its colours."""
        return self.layout.theme

    @property
    def tiles(self) -> list[TileWidget]:
        """Everything that can be touched, in reading order."""
        return self.frame.tiles()

    def pixel(self, x: int, y: int) -> Rgb:
        """The colour at a point of the screen."""
        colour = self.image.pixelColor(x, y)
        return colour.red(), colour.green(), colour.blue()

    def colours(self, place: QRectF) -> Colours:
        """The colours in a rectangle of the screen."""
        return colours(self.image, place)


def colours(image: QImage, place: QRectF) -> Colours:
    """The colours in a rectangle of a picture; none where there is nothing of it."""
    area = place.toAlignedRect() & image.rect()
    if area.isEmpty():
        return {}
    part = image.copy(area)
    return _counted(part.width(), part.height(), part.bytesPerLine(), bytes(part.constBits()))


@lru_cache(maxsize=512)
def _counted(width: int, height: int, line: int, pixels: bytes) -> Colours:
    """Kept, for foot and panel are the same on every part of a page."""
    own = Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", line, 1)
    found = sorted(own.getcolors(width * height) or [], reverse=True)
    return {colour: count for count, colour in found if isinstance(colour, tuple)}


class Stage:
    """The real frame on a screen of one shape."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.frame = Frame(Town("Izegem"), themes())
        self.frame.resize(*size)
        self.frame.show()
        self.frame.use_keys(True)
        self._recorder = Recorder()
        QApplication.processEvents()

    def shots(self, sheet: Sheet, cell: Cell, *, rtl: bool) -> Iterator[Shot]:
        """Every part of a page, each rendered once."""
        modes = Modes(cell.large, cell.lowered, rtl, cell.contrast)
        layout = self.frame.lay_out(sheet, modes)
        for number in range(len(layout.parts)):
            self.frame.show_sheet(sheet, modes, part=number)
            self.frame.use_keys(True)
            image, inks, drawings = self._recorder.render(self.frame)
            yield Shot(self.frame, sheet, cell, layout, number, image, inks, drawings)

    def pressed(self, shot: Shot, widget: TileWidget) -> Shot:
        """The same with this tile under a finger, rendered again there alone."""
        widget.setDown(True)
        image, inks, drawings = self._recorder.render(widget)
        widget.setDown(False)
        return shot._replace(image=image, inks=inks, drawings=drawings)

    def close(self) -> None:
        """Take it down."""
        self.frame.close()
        self.frame.deleteLater()


@lru_cache(maxsize=4)
def _canvas(width: int, height: int) -> QImage:
    return QImage(width, height, QImage.Format.Format_RGB32)


class Recorder:
    """Notes what is painted while a widget is rendered."""

    def __init__(self) -> None:
        self._inks: list[Ink] = []
        self._drawings: list[Drawing] = []

    def render(self, widget: Frame | TileWidget) -> tuple[QImage, tuple[Ink, ...], tuple[Drawing, ...]]:
        """Render it; the picture is its own until the next of its size."""
        image = _canvas(widget.width(), widget.height())
        self._inks, self._drawings = [], []
        with self._listening():
            widget.render(image)
        return image, tuple(self._inks), tuple(self._drawings)

    @contextmanager
    def _listening(self) -> Iterator[None]:
        written, drawn = text.Passage.paint, icons.paint

        def write(passage: text.Passage, painter: QPainter, x: float, y: float, colour: QColor) -> None:
            if passage.layout.text():
                self._inks.append(_ink(passage, painter, x, y, colour))
            written(passage, painter, x, y, colour)

        def draw(
            painter: QPainter, name: str, x: float, y: float, size: float, colours: icons.Ink, *, rtl: bool = False
        ) -> None:
            place = painter.deviceTransform().mapRect(QRectF(x, y, size, size))
            self._drawings.append(Drawing(name, place, QColor(colours.line)))
            drawn(painter, name, x, y, size, colours, rtl=rtl)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(text.Passage, "paint", write)
            patch.setattr(icons, "paint", draw)
            yield


def _ink(passage: text.Passage, painter: QPainter, x: float, y: float, colour: QColor) -> Ink:
    words, boxes, missing = _boxes(passage)
    transform = painter.deviceTransform()
    lines = tuple(transform.mapRect(box.translated(x, y)) for box in boxes)
    return Ink(words, passage.size * transform.m11(), colour, lines, passage.broken, missing)


_CAPITAL, _DESCENDER = 0.72, 0.22


@lru_cache(maxsize=4096)
def _boxes(passage: text.Passage) -> tuple[str, tuple[QRectF, ...], bool]:
    """The words, where each line's letters stand, and whether the fonts lack one: glyph 0 stands for that."""
    layout = passage.layout
    boxes = []
    for number in range(passage.lines):
        line = layout.lineAt(number)
        whole = line.naturalTextRect()
        base = line.y() + line.ascent()
        top = base - _CAPITAL * passage.size
        below = 0 if layout.text().isdigit() else _DESCENDER
        boxes.append(QRectF(whole.x(), top, whole.width(), (_CAPITAL + below) * passage.size))
    missing = any(0 in run.glyphIndexes() for run in layout.glyphRuns())
    return layout.text(), tuple(boxes), missing


@cache
def capital_height(size: float) -> float:
    """How high a capital H is, in px, at so many px an em."""
    return QFontMetricsF(text.font(size, False)).tightBoundingRect("H").height()


def measured(shot: Shot, ink: Ink) -> tuple[float, bool]:
    """The contrast of a text with what lies under it, on the pixels, and whether its letters are there at all."""
    line = ink.lines[0]
    return _measured(
        shot.colours(QRectF(line.x(), line.y(), min(line.width(), 3 * ink.size), line.height())), ink.colour
    )


def measured_drawing(shot: Shot, drawing: Drawing) -> tuple[float, bool]:
    """The same for a pictogram's line."""
    return _measured(shot.colours(drawing.place), drawing.colour)


_NEAR = 40
"""Colours at most so far apart in red, green or blue are one: letters have soft edges."""


def _measured(found: Colours, wanted: QColor) -> tuple[float, bool]:
    own = (wanted.red(), wanted.green(), wanted.blue())
    seen = own if own in found else min(found, key=lambda colour: _apart(colour, own), default=own)
    ground = next((colour for colour in found if _apart(colour, own) > _NEAR), None)
    if ground is None or _apart(seen, own) > _NEAR:
        return 1.0, False
    return ratio(seen, ground), True


@lru_cache(maxsize=1024)
def ratio(one: Rgb, other: Rgb) -> float:
    """The contrast ratio of two colours of the screen."""
    return contrast(QColor(*one), QColor(*other))


def _apart(one: Rgb, other: Rgb) -> int:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(one[2] - other[2]))
