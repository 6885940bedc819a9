"""Puts a drawing on a page of a QPrinter: exactly its size, and the dots that every receipt printer gets.

No font of the system plays a part, as the dots are painted, not the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from kiosk.printing.drawing import Drawing, rasterize
from kiosk.printing.measures import DPI, millimetres

_TOLERANCE_MM = 0.5


def fit(printer: QPrinter, width: float, height: float) -> bool:
    """Give the printer a page of this size in mm without margins; False when it would print on another size."""
    size = QSizeF(width, height)
    page = QPageSize(size, QPageSize.Unit.Millimeter, "ticket", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    printer.setFullPage(True)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    if not printer.setPageLayout(layout):
        return False
    given = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    return abs(given.width() - width) <= _TOLERANCE_MM and abs(given.height() - height) <= _TOLERANCE_MM


def paint(printer: QPrinter, drawing: Drawing, begun: Callable[[], None]) -> bool:
    """Paint a drawing in the middle of the page; `begun` is called once the job exists. False: it was not taken."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        begun()
        scale = printer.logicalDpiX() / DPI
        paper = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter).width()
        left = (paper - millimetres(drawing.width)) / 2
        painter.scale(scale, printer.logicalDpiY() / DPI)
        place = QRectF(left / millimetres(1), 0, drawing.width, drawing.height)
        image = rasterize(drawing)
        painter.drawImage(place, image, QRectF(image.rect()))
    finally:
        ended = painter.end()
    return ended
