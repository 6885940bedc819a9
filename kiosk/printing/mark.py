"""The town's logo, or the kiosk's own mark, as a one-bit picture: whatever is not nearly white becomes black."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.system.assets import asset

LIGHT = 230
"""Grey values (0 to 255) from here on stay white; a yellow or light blue logo must not vanish on paper."""
FINER = 4
"""It is drawn so many times larger first: a dot becomes black when half of it is covered."""


@lru_cache(maxsize=4)
def mark(svg: str | None, width: int, height: int) -> QImage:
    """The drawing `svg` (None or unreadable: the kiosk's own mark), as large as fits into width × height dots."""
    renderer = QSvgRenderer()
    if svg is None or not renderer.load(QByteArray(svg.encode("utf-8"))) or renderer.defaultSize().isEmpty():
        renderer.load(QByteArray(asset("resources", "icons", "mark.svg").read_bytes()))
    size = renderer.defaultSize()
    scale = min(width / size.width(), height / size.height())
    across, down = max(1, round(size.width() * scale)), max(1, round(size.height() * scale))
    large = QImage(across * FINER, down * FINER, QImage.Format.Format_RGB32)
    large.fill(QColor("white"))
    painter = QPainter(large)
    renderer.render(painter, QRectF(large.rect()))
    painter.end()
    small = _black_and_white(large).scaled(
        across, down, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return small.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)


def _black_and_white(image: QImage) -> QImage:
    """Black and white by LIGHT, all bytes at once: a loop over pixels would cost more than the rest of the ticket."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    table = bytes(255 * (value >= LIGHT) for value in range(256))
    data = bytes(grey.constBits()).translate(table)
    return QImage(data, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8).copy()
