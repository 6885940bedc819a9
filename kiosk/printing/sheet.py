"""A drawing under construction: shapes placed from top to bottom, to be painted on any device afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.printing.measures import Measures
from kiosk.printing.passage import Passage
from kiosk.printing.symbol import Modules


class Shape(Protocol):
    """Something on the paper."""

    def paint(self, painter: QPainter) -> None:
        """Draw it where it stands."""

    def rect(self) -> QRectF:
        """The place it takes, in dots from the top left corner of the paper."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle: a rule, a dash, the ground of light text."""

    x: float
    y: float
    width: float
    height: float

    def paint(self, painter: QPainter) -> None:
        """Fill it."""
        painter.fillRect(self.rect(), Qt.GlobalColor.black)

    def rect(self) -> QRectF:
        """Itself."""
        return QRectF(self.x, self.y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Frame:
    """An empty box; its border lies inside its rectangle."""

    x: float
    y: float
    width: float
    height: float
    border: float

    def paint(self, painter: QPainter) -> None:
        """Fill its four sides, so that no pen rounds differently on another device."""
        right, bottom = self.x + self.width - self.border, self.y + self.height - self.border
        for y in (self.y, bottom):
            painter.fillRect(QRectF(self.x, y, self.width, self.border), Qt.GlobalColor.black)
        for x in (self.x, right):
            painter.fillRect(QRectF(x, self.y, self.border, self.height), Qt.GlobalColor.black)

    def rect(self) -> QRectF:
        """Itself with its border."""
        return QRectF(self.x, self.y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Text:
    """A passage in its place; `light` is white on a black ground, `squeeze` narrows it without making it lower."""

    passage: Passage
    x: float
    y: float
    light: bool = False
    squeeze: float = 1.0

    def paint(self, painter: QPainter) -> None:
        """Draw its lines."""
        if self.squeeze == 1.0:
            self.passage.paint(painter, self.x, self.y, light=self.light)
            return
        painter.save()
        painter.translate(self.x, self.y)
        painter.scale(self.squeeze, 1)
        self.passage.paint(painter, 0, 0, light=self.light)
        painter.restore()

    def rect(self) -> QRectF:
        """The place its lines use."""
        own = self.passage.extent()
        return QRectF(self.x + own.x() * self.squeeze, self.y + own.y(), own.width() * self.squeeze, own.height())


@dataclass(frozen=True, slots=True)
class Picture:
    """A one-bit picture, dot by dot."""

    image: QImage
    x: float
    y: float

    def paint(self, painter: QPainter) -> None:
        """Draw it at its own size."""
        painter.drawImage(self.rect(), self.image)

    def rect(self) -> QRectF:
        """Itself."""
        return QRectF(self.x, self.y, self.image.width(), self.image.height())


@dataclass(frozen=True, slots=True)
class Symbol:
    """A QR: `x` and `y` are the corner of its quiet zone of `quiet` modules; a module is `module` dots wide."""

    modules: Modules
    x: float
    y: float
    module: int
    quiet: int

    def paint(self, painter: QPainter) -> None:
        """Fill its dark modules, each run of a row at once."""
        for row, cells in enumerate(self.modules):
            y = self.y + (self.quiet + row) * self.module
            start = 0
            for column, dark in enumerate((*cells, False)):
                if dark:
                    continue
                if column > start:
                    x = self.x + (self.quiet + start) * self.module
                    run = QRectF(x, y, (column - start) * self.module, self.module)
                    painter.fillRect(run, Qt.GlobalColor.black)
                start = column + 1

    def rect(self) -> QRectF:
        """Itself with its quiet zone."""
        side = (len(self.modules) + 2 * self.quiet) * self.module
        return QRectF(self.x, self.y, side, side)


class Sheet:
    """Collects shapes; `y` is where the next part begins, in dots from the top of the paper."""

    def __init__(self, sizes: Measures) -> None:
        """An empty sheet that begins below the top margin."""
        self.sizes = sizes
        self.y: float = sizes.margin
        self.shapes: list[Shape] = []

    @property
    def left(self) -> int:
        """Where the content begins."""
        return self.sizes.margin

    @property
    def right(self) -> int:
        """Where the content ends."""
        return self.sizes.width - self.sizes.margin

    def add(self, *shapes: Shape) -> None:
        """Put shapes on the sheet; later ones lie on top."""
        self.shapes.extend(shapes)

    def skip(self, distance: float) -> None:
        """Leave some dots empty."""
        self.y += distance

    def write(self, passage: Passage, x: float) -> None:
        """Put a passage at the current height and go on below it."""
        self.add(Text(passage, x, self.y))
        self.y += passage.height
