"""The one drawing of a ticket: laid out once, painted alike as the printer's dots and as a PDF with real text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter, qGray

from kiosk.domain.document import Paper
from kiosk.printing.block import draw_block, draw_dashes
from kiosk.printing.fonts import load_fonts
from kiosk.printing.head import draw_head
from kiosk.printing.measures import DPI, MM_PER_INCH, ROLL_80, Roll, dots, measures, millimetres
from kiosk.printing.sheet import Shape, Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

CREATOR = "Kiosk"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A laid out paper: shapes in dots at 203 dpi, and how large it is."""

    roll: Roll
    height: int
    shapes: tuple[Shape, ...]
    title: str

    @property
    def width(self) -> int:
        """In dots."""
        return self.roll.dots

    def paint(self, painter: QPainter) -> None:
        """Draw everything on a device whose unit is one dot."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform,
            False,
        )
        for shape in self.shapes:
            shape.paint(painter)


def draw(paper: Paper, roll: Roll = ROLL_80) -> Drawing:
    """Lay out a paper for a roll. Any thread may; a QGuiApplication must exist (`kiosk.printing.gui.ensure_gui`).

    Raises ValueError when the payload does not fit into its QR, KioskError when a shipped font is missing.
    """
    load_fonts()
    sheet = Sheet(measures(roll))
    draw_head(sheet, paper)
    for place, block in enumerate(paper.blocks):
        if place:
            sheet.skip(sheet.sizes.gap.inset)
            draw_dashes(sheet)
            sheet.skip(sheet.sizes.gap.line)
        draw_block(sheet, block)
    sheet.skip(sheet.sizes.margin)
    title = " ".join(filter(None, (paper.town, paper.label or paper.bar)))
    return Drawing(roll, round(sheet.y), tuple(sheet.shapes), title)


def raster(paper: Paper, roll: Roll = ROLL_80) -> QImage:
    """The paper in black and white dots, as every receipt printer gets it (Format_Mono, 203 dpi)."""
    return rasterize(draw(paper, roll))


def rasterize(drawing: Drawing) -> QImage:
    """The drawing in black and white dots."""
    image = QImage(drawing.width, drawing.height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing.paint(painter)
    painter.end()
    sharp = image.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    per_metre = round(DPI / MM_PER_INCH * 1000)
    sharp.setDotsPerMeterX(per_metre)
    sharp.setDotsPerMeterY(per_metre)
    return sharp


def one_bit(image: QImage) -> Image:
    """A drawing of `raster` as Pillow's one-bit image, the form in which a receipt printer's library takes it."""
    from PIL import Image as Pillow  # here: a start without printing should not pay for it

    mono = image.convertToFormat(QImage.Format.Format_Mono)
    dots = "1;I" if qGray(mono.color(1)) < qGray(mono.color(0)) else "1"  # Pillow's one is white, Qt's is what it says
    size = (mono.width(), mono.height())
    return Pillow.frombytes("1", size, bytes(mono.constBits()), "raw", dots, mono.bytesPerLine())


def png(image: QImage) -> bytes:
    """The dots as a PNG file that knows its resolution."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(image):
        raise AssertionError("Qt writes a PNG into memory")
    return bytes(data.data())


def pdf(drawing: Drawing) -> bytes:
    """The same drawing as a PDF: one page as wide as the paper and as high as the drawing, its text real text."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(drawing.title)
    writer.setCreator(CREATOR)
    size = QSizeF(drawing.roll.paper_mm, millimetres(drawing.height))
    page = QPageSize(size, QPageSize.Unit.Millimeter, "ticket", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    if not writer.setPageLayout(layout):
        raise AssertionError("Qt takes a page of any size")
    painter = QPainter(writer)
    painter.translate((dots(drawing.roll.paper_mm) - drawing.width) / 2, 0)
    drawing.paint(painter)
    painter.end()
    return bytes(data.data())
