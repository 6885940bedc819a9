"""The shipped fonts for everything drawn: loaded once, the same letters on every machine."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.domain.errors import Code, KioskError
from kiosk.system.assets import asset

if TYPE_CHECKING:
    from kiosk.printing.measures import Style

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
"""In this order: Noto Sans has no Arabic letters, Noto Sans Arabic no Latin ones."""
FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")

_loading = Lock()


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once; any thread may ask. Needs a QGuiApplication.

    Raises KioskError (ASSET_MISSING) when a font file is missing or damaged.
    """
    with _loading:
        _load()


@cache
def _load() -> None:
    for name in FILES:
        if QFontDatabase.addApplicationFont(str(asset("resources", "fonts", name))) < 0:
            raise KioskError(
                Code.ASSET_MISSING,
                "Deze kiosk werkt nu niet. Ga naar de balie.",
                f"The shipped font {name} cannot be read. Install the program again.",
            )


@cache
def font(style: Style) -> QFont:
    """The font of a kind of text, sized in dots, without grey edges: paper has black and white only."""
    return sized(style.size, style.bold)


def sized(size: int, bold: bool) -> QFont:
    """The font with letters of `size` dots an em."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    made.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return made
