"""Looks at a drawing's black dots."""

from __future__ import annotations

from PIL import Image
from PySide6.QtGui import QImage

from kiosk.printing.drawing import one_bit


def grey(image: QImage) -> Image.Image:
    """The drawing as a picture of 0 and 255."""
    return one_bit(image).convert("L")


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """The smallest rectangle (left, top, right, bottom) around everything black."""
    box = image.point(lambda value: 255 - value).getbbox()
    assert box is not None, "nothing is drawn here"
    return box


def bands(image: Image.Image) -> list[tuple[int, int]]:
    """From and to of each group of rows with something black in them, from the top."""
    found: list[tuple[int, int]] = []
    for y in range(image.height):
        if image.crop((0, y, image.width, y + 1)).getextrema() == (255, 255):
            continue
        if found and found[-1][1] == y:
            found[-1] = (found[-1][0], y + 1)
        else:
            found.append((y, y + 1))
    return found
