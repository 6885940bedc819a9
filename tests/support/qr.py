"""Two independent QR readers, and what a ticket suffers before somebody scans it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image, ImageFilter

Damage = Callable[[Image.Image], Image.Image]
WHITE = 255
MIDDLE = 128


def with_zxing(image: Image.Image) -> list[str]:
    """Every symbol that zxing-cpp reads."""
    return [found.text for found in zxingcpp.read_barcodes(image.convert("L"))]


def with_zbar(image: Image.Image) -> list[str]:
    """Every QR that zbar reads; skips the test on a machine without Debian's libzbar0."""
    try:
        from pyzbar import pyzbar
    except ImportError as error:
        pytest.skip(f"the second QR reader wants the Debian package libzbar0: {error}")
    found = pyzbar.decode(image.convert("L"), symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [each.data.decode("utf-8") for each in found]


READERS: dict[str, Callable[[Image.Image], list[str]]] = {"zxing-cpp": with_zxing, "pyzbar": with_zbar}


def _blurred(image: Image.Image, radius: float = 2) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius))


def _blurred_and_cut(image: Image.Image) -> Image.Image:
    return _blurred(image).point(lambda value: WHITE if value > MIDDLE else 0)


def _scaled(factor: float) -> Damage:
    def scale(image: Image.Image) -> Image.Image:
        size = (round(image.width * factor), round(image.height * factor))
        return image.resize(size, Image.Resampling.BILINEAR)

    return scale


def _turned(degrees: float) -> Damage:
    def turn(image: Image.Image) -> Image.Image:
        return image.rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=WHITE)

    return turn


def _as_photographed(image: Image.Image) -> Image.Image:
    return _blurred(_turned(7)(_scaled(0.75)(image)), 1)


DAMAGES: dict[str, Damage] = {
    "fresh": lambda image: image,
    "blurred": _blurred,
    "blurred and cut": _blurred_and_cut,
    "small": _scaled(0.6),
    "large": _scaled(1.7),
    "turned by 7": _turned(7),
    "on its side": _turned(90),
    "upside down": _turned(180),
    "photographed": _as_photographed,
}
