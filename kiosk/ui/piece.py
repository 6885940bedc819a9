"""A piece of a text to read: something that stays together; and the ground it stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QPainter

from kiosk.ui import icons, text
from kiosk.ui.icons import ink
from kiosk.ui.metrics import Metrics, Role
from kiosk.ui.theme import Theme

Paint = Callable[[QPainter, float], None]
"""(painter, y of the piece's top in the square)"""
HAIRLINE = 3
ICON = 88
_FEW = 3


class Piece(NamedTuple):
    """Something that stays together. Pads above and below are (least, most): spare room is shared out between them."""

    height: float
    paint: Paint
    above: tuple[float, float]
    below: tuple[float, float]
    line: bool = False
    """A hairline above it, unless it begins a part."""
    leads: bool = False
    """It never ends a part: a heading."""
    onward: str = ""
    lines: tuple[Piece, ...] = ()
    """What it can be broken into when it is higher than a whole part."""
    shrink: Callable[[float], Piece | None] | None = None
    """(room in px) -> the same in less height, None when it cannot be so low."""
    ends: bool = False
    """The last line of a broken text: it does not stand alone on a part."""
    aside: bool = False
    """A sentence after a list, which may stand on the next part."""

    @property
    def least(self) -> float:
        """The least height it takes, hairline included."""
        return self.above[0] + self.height + self.below[0] + (HAIRLINE if self.line else 0)


class Ground(NamedTuple):
    """Where the text stands: from x, so wide, in px of the square; and how it looks."""

    x: float
    width: float
    metrics: Metrics
    theme: Theme

    @property
    def align(self) -> str:
        """Where lines begin."""
        return text.RIGHT if self.metrics.rtl else text.LEFT

    def lead(self, offset: float, width: float) -> float:
        """The x of something `width` wide that begins `offset` after the leading edge."""
        return self.x + self.width - offset - width if self.metrics.rtl else self.x + offset

    def lay(self, words: str, role: Role, offset: float = 0, width: float = 0) -> text.Passage:
        """Lay words out from `offset` to the trailing edge, or so wide."""
        style = self.metrics.style(role)
        return text.lay(words, style, width or self.width - offset, self.align, rtl=self.metrics.rtl)


class Words(NamedTuple):
    """A text of a piece: its role, its colour, and how far after the leading edge its lines begin."""

    text: str
    role: Role
    colour: QColor
    offset: float = 0


def painted(passage: text.Passage, x: float, colour: QColor) -> Paint:
    """Paint a passage at this x."""

    def paint(painter: QPainter, y: float) -> None:
        passage.paint(painter, x, y, colour)

    return paint


def icon_ink(theme: Theme) -> icons.Ink:
    """The colours of a pictogram on the ground."""
    return ink(theme.pictogram, theme.tint, theme.tile)


def broken(texts: Sequence[Words], ground: Ground, *, line: bool, icon: str = "") -> tuple[Piece, ...]:
    """Each line of these texts as a piece of its own, the first beside the pictogram; none when there is one line."""
    made: list[Piece] = []
    for words in texts:
        if not words.text:
            continue
        passage = ground.lay(words.text, words.role, words.offset)
        x = ground.lead(words.offset, ground.width - words.offset)
        for number in range(passage.lines):
            one = passage.layout.lineAt(number)
            own = passage.layout.text()[one.textStart() : one.textStart() + one.textLength()].strip()
            laid = ground.lay(own, words.role, words.offset)
            first = not made
            height, paint = laid.height, painted(laid, x, words.colour)
            if first and icon:
                height, paint = max(height, ICON), _beside(icon, laid, x, words.colour, ground)
            made.append(Piece(height, paint, (12, 24) if first else (0, 0), (0, 0), line and first))
    if len(made) > _FEW:
        made[-1] = made[-1]._replace(ends=True)
    return tuple(made) if len(made) > 1 else ()


def _beside(icon: str, passage: text.Passage, x: float, colour: QColor, ground: Ground) -> Paint:
    height = max(passage.height, ICON)

    def paint(painter: QPainter, y: float) -> None:
        place, top = ground.lead(0, ICON), y + (height - ICON) / 2
        icons.paint(painter, icon, place, top, ICON, icon_ink(ground.theme), rtl=ground.metrics.rtl)
        passage.paint(painter, x, y + (height - passage.height) / 2, colour)

    return paint
