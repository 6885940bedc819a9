"""Pictograms in the colours of a theme: the shipped drawings, recoloured as text, rendered when needed, kept."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple, cast

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.system.assets import asset

_COLOUR = re.compile(r"#[0-9A-F]{6}")
_PEN, _FILL, _KNOCK_OUT = "#0C5462", "#D8E9E6", "#FFFFFF"
_SMALL = 64
_STROKE, _STROKE_WHEN_SMALL = 'stroke-width="6"', 'stroke-width="8"'


class Ink(NamedTuple):
    """The three colours of a pictogram: its line, the fill of its main body, and what is knocked out of it."""

    line: str
    fill: str
    knock_out: str


def ink(line: QColor, fill: QColor, knock_out: QColor) -> Ink:
    """The colours of a pictogram from a theme's."""
    return Ink(line.name().upper(), fill.name().upper(), knock_out.name().upper())


@cache
def mirrored_names() -> frozenset[str]:
    """The pictograms that point somewhere and are flipped where the language runs right to left."""
    return frozenset(asset("resources", "icons", "mirrored.txt").read_text(encoding="utf-8").split())


@cache
def _drawing(name: str) -> str:
    return asset("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def image(name: str, pixels: int, colours: Ink, *, rtl: bool = False, bold: bool = False) -> QImage:
    """The pictogram `name`, `pixels` device px wide and high; `bold` with a thicker pen, for small sizes."""
    swap = {_PEN: colours.line, _FILL: colours.fill, _KNOCK_OUT: colours.knock_out}
    drawing = _drawing(name).replace(_STROKE, _STROKE_WHEN_SMALL) if bold else _drawing(name)
    return render(drawing, pixels, pixels, swap, mirror=rtl and name in mirrored_names())


@lru_cache(maxsize=64)
def picture(name: str, width: int, height: int, colours: tuple[tuple[str, str], ...]) -> QImage:
    """A shipped drawing of any shape, in device px; `colours` pairs each colour of the file with the one wanted."""
    return render(_drawing(name), width, height, dict(colours))


def render(source: str, width: int, height: int, colours: dict[str, str], *, mirror: bool = False) -> QImage:
    """Render SVG text into a transparent image of that size, its colours replaced."""
    text = _COLOUR.sub(lambda found: colours.get(found.group(), found.group()), source) if colours else source
    renderer = QSvgRenderer(QByteArray(text.encode()))
    drawn = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return drawn.flipped(Qt.Orientation.Horizontal) if mirror else drawn


def shape(source: str) -> tuple[float, float]:
    """The width and height an SVG text asks for; (0, 0) when it is no drawing."""
    renderer = QSvgRenderer(QByteArray(source.encode()))
    size = renderer.viewBoxF().size() if renderer.isValid() else None
    return (size.width(), size.height()) if size is not None else (0.0, 0.0)


@cache
def bounds(name: str) -> tuple[float, float, float, float]:
    """Where the pen goes in the pictogram: left, top, right, bottom as parts of its side (0 to 1)."""
    side = 96
    alpha = image(name, side, Ink(_PEN, _FILL, _KNOCK_OUT)).convertToFormat(QImage.Format.Format_Alpha8)
    rows = [bytes(cast("memoryview", alpha.constScanLine(y)))[:side] for y in range(side)]
    used = [y for y, row in enumerate(rows) if any(row)]
    columns = [x for x in range(side) if any(row[x] for row in rows)]
    return columns[0] / side, used[0] / side, (columns[-1] + 1) / side, (used[-1] + 1) / side


def paint(painter: QPainter, name: str, x: float, y: float, size: float, colours: Ink, *, rtl: bool = False) -> None:
    """Paint a pictogram with its top left at (x, y), `size` px at 1080, rendered for the pixels of the device."""
    ratio = painter.deviceTransform().m11()
    pixels = max(1, round(size * ratio))
    drawn = image(name, pixels, colours, rtl=rtl, bold=size < _SMALL)
    painter.drawImage(QRectF(x, y, pixels / ratio, pixels / ratio), drawn)
