"""Measures of one screen in one mode: where everything lies, how big its letters are, in px at a short side of 1080."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from kiosk.ui.theme import tokens

PANEL_DEPTH = 840
SIDE = 1080
LONG = PANEL_DEPTH + SIDE
_LOWERED_TOP = 280
_LOW_ROWS = 3


class Rect(NamedTuple):
    """A rectangle in px at 1080."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x just right of it."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y just below it."""
        return self.y + self.h

    def moved(self, dx: float, dy: float) -> Rect:
        """The same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def mirrored(self, width: float) -> Rect:
        """The rectangle as seen in a mirror of this width."""
        return Rect(width - self.x - self.w, self.y, self.w, self.h)

    def meets(self, other: Rect) -> bool:
        """Whether the two share any area."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


class TextStyle(NamedTuple):
    """Letters of `size` px an em, lines `pitch` px apart."""

    size: float
    bold: bool
    pitch: float


class Role(StrEnum):
    """What a text is for; its size follows from this, the orientation and the mode."""

    CAPTION = "caption"
    CAPTION_BOLD = "caption_bold"
    CARD = "card"
    NOTE = "note"
    DETAIL = "detail"
    FOOT = "foot"
    FOOT_BOLD = "foot_bold"
    FOOT_SMALL = "foot_small"
    LABEL = "label"
    LABEL_SMALL = "label_small"
    LANGUAGE = "language"
    BODY = "body"
    BODY_BOLD = "body_bold"
    DOCUMENT = "document"
    SECTION = "section"
    MINI = "mini_card"
    BIG = "yes_no"
    SAY = "say"
    PIN = "pin"
    AGE = "age"
    AGE_NARROW = "age_narrow"
    SUM = "sum"
    STRIP = "strip"
    CLOCK = "clock"
    STEP = "step"
    MARK = "mark"
    ANSWERS = "answers"
    TEXT = "text"
    SUBHEAD = "subhead"
    UNIT = "unit"
    QUESTION = "question"
    WELCOME = "welcome"
    TWO_AMOUNTS = "two_amounts"
    AMOUNT = "amount"
    AMOUNT_TRANSLATED = "amount_translated"
    NUMBER = "number"


ENLARGED = 63
"""The smallest letters of large text, px: 1.5 times the smallest of the usual size."""

_CAPTION, _LABEL, _BODY, _QUESTION, _PANEL = 1.15, 1.16, 1.30, 1.14, 1.32
_DETAIL = 1.20
_BODY_LARGE = 1.20
"""Four large lines under a heading, in one part."""
_TIGHT = 1.02
"""Two large lines beside a card letter, in one row."""

_SQUARE: dict[Role, tuple[int, int, bool, float]] = {
    Role.CAPTION: (42, 63, False, _CAPTION),
    Role.CAPTION_BOLD: (42, 63, True, _CAPTION),
    Role.CARD: (42, 63, False, _CAPTION),
    Role.NOTE: (42, 63, False, _BODY),
    Role.DETAIL: (42, 63, False, _DETAIL),
    Role.FOOT: (42, 63, False, 44 / 42),
    Role.FOOT_BOLD: (42, 63, True, 44 / 42),
    Role.FOOT_SMALL: (42, 46, False, 44 / 42),
    Role.LABEL: (52, 78, True, _LABEL),
    Role.LABEL_SMALL: (46, 69, True, _LABEL),
    Role.LANGUAGE: (44, 66, True, _LABEL),
    Role.BODY: (48, 72, False, _BODY),
    Role.BODY_BOLD: (48, 72, True, _BODY),
    Role.DOCUMENT: (50, 75, True, _LABEL),
    Role.SECTION: (56, 84, True, _LABEL),
    Role.MINI: (68, 92, True, 1.0),
    Role.BIG: (72, 108, True, _LABEL),
    Role.SAY: (60, 90, True, 1.2),
    Role.PIN: (88, 112, True, 1.0),
    Role.AGE: (132, 150, True, _LABEL),
    Role.AGE_NARROW: (92, 112, True, _LABEL),
    Role.SUM: (76, 96, True, 1.0),
}
"""Normal size, large size, bold, line pitch."""

_ON_PANEL: dict[Role, tuple[int, int, int, int, bool, float]] = {
    Role.STRIP: (56, 48, 72, 63, True, 1.1),
    Role.CLOCK: (56, 48, 72, 63, False, 1.1),
    Role.STEP: (56, 48, 84, 72, False, 1.2),
    Role.MARK: (56, 42, 84, 63, False, 1.2),
    Role.ANSWERS: (56, 44, 84, 66, False, 1.25),
    Role.TEXT: (56, 48, 84, 72, False, _PANEL),
    Role.SUBHEAD: (72, 64, 112, 88, True, _QUESTION),
    Role.UNIT: (72, 64, 84, 72, False, 1.0),
    Role.QUESTION: (88, 76, 112, 100, True, _QUESTION),
    Role.WELCOME: (120, 112, 150, 132, True, _QUESTION),
    Role.TWO_AMOUNTS: (126, 96, 140, 112, True, 1.05),
    Role.AMOUNT: (212, 176, 224, 190, True, 1.02),
    Role.AMOUNT_TRANSLATED: (196, 176, 212, 190, True, 1.02),
    Role.NUMBER: (264, 220, 264, 220, True, 1.0),
}
"""Portrait, landscape, portrait large, landscape large, bold, line pitch."""

_SMALLER = {
    Role.QUESTION: (100, 88, 76, 64),
    Role.WELCOME: (112, 96, 88),
    Role.SUBHEAD: (88, 72, 64),
    Role.TWO_AMOUNTS: (112, 96, 84),
    Role.AMOUNT: (196, 176, 150, 126, 96),
    Role.AMOUNT_TRANSLATED: (176, 150, 126, 96),
    Role.NUMBER: (220, 196, 176, 150),
    Role.STEP: (72, 63, 56, 48),
    Role.MARK: (72, 63, 56, 48),
}
"""Headings, figures and the head have smaller sizes to fall back on; body text never shrinks."""

_WORD_FOR_AMOUNT = (84, 72, 64, 56, 48)
_SMALLEST = {
    Role.QUESTION: (56, 48),
    Role.SUBHEAD: (56, 48),
    Role.NUMBER: (126, 112),
    Role.TWO_AMOUNTS: _WORD_FOR_AMOUNT[1:],
    Role.AMOUNT: _WORD_FOR_AMOUNT,
    Role.AMOUNT_TRANSLATED: _WORD_FOR_AMOUNT,
}
"""Where nothing else is left on the panel that could go; in some languages "free" is a long word."""

_ARABIC_QUESTION = 76 / 88


class Metrics:
    """Where everything lies on a screen of `width` x `height` px, and the styles of its texts."""

    def __init__(self, width: int, height: int, *, large: bool, lowered: bool, rtl: bool, panel_grows: bool) -> None:
        frame: dict[str, Any] = tokens()["frame"]
        self.width, self.height = width, height
        self.large, self.lowered, self.rtl = large, lowered, rtl
        self.portrait = height >= width
        across, along = (SIDE, LONG) if self.portrait else (LONG, SIDE)
        self.scale = min(width / across, height / along)
        self.left = round((width - across * self.scale) / 2)
        self.top = round((height - along * self.scale) / 2)
        self.screen = (across, along)
        low = lowered or (panel_grows and self.portrait)
        extra = _LOWERED_TOP if low and self.portrait else 0
        panel = Rect(0, 0, SIDE, PANEL_DEPTH + extra) if self.portrait else Rect(0, 0, PANEL_DEPTH, SIDE)
        square = Rect(0, PANEL_DEPTH, SIDE, SIDE) if self.portrait else Rect(PANEL_DEPTH, 0, SIDE, SIDE)
        self.panel = panel.mirrored(across) if rtl else panel
        self.square = square.mirrored(across) if rtl else square
        foot = frame["foot_large" if large else "foot"]
        self.foot = Rect(*foot["rect"])
        self.foot_places = {key: Rect(*foot[key]) for key in _FOOT}
        self.reading_top: float = 24 + extra
        self._field(frame, low)

    def _field(self, frame: dict[str, Any], low: bool) -> None:
        name = "field_lowered" if low and not self.large else "field_large" if self.large else "field"
        place = frame[name]
        self.columns: int = place["columns"]
        self.gap: int = place["gap"]
        self.column: int = place["module"][0]
        self.rows: int = place["rows"]
        self.row: float = place["module"][1]
        self.answer_rows = 2 if low and self.large else 1
        """The rows an answer takes at least: with large text and lowered controls one row is too low for it."""
        field = Rect(place["x"], place["y"], place["w"], place["h"])
        if low and self.large:
            top = frame["field_lowered"]["y"]
            self.rows, self.row = _LOW_ROWS, (field.bottom - top - (_LOW_ROWS - 1) * self.gap) / _LOW_ROWS
            field = Rect(field.x, top, field.w, field.bottom - top)
        self.field = field

    def span(self, column: int, row: int, columns: int, rows: int) -> Rect:
        """The place of an answer in the square, mirrored when the language runs right to left."""
        x = self.field.x + column * (self.column + self.gap)
        y = self.field.y + row * (self.row + self.gap)
        place = Rect(x, y, self.span_width(columns), self.span_height(rows))
        return place.mirrored(SIDE) if self.rtl else place

    def span_width(self, columns: int) -> float:
        """The width of so many columns."""
        return columns * self.column + (columns - 1) * self.gap

    def span_height(self, rows: int) -> float:
        """The height of so many rows."""
        return rows * self.row + (rows - 1) * self.gap

    def style(self, role: Role) -> TextStyle:
        """Size, weight and line pitch of a text; Arabic gets lines further apart."""
        return self._styled(role, None)

    def smaller(self, role: Role, *, spare: bool = False) -> tuple[TextStyle, ...]:
        """The style of a heading or figure, and the smaller ones to fall back on when it does not fit.

        `spare`: with the smallest ones as well.
        """
        sizes = _SMALLER.get(role, ()) + (_SMALLEST.get(role, ()) if spare else ())
        first = self._styled(role, None)
        return (first, *(self._styled(role, size) for size in sizes if size < first.size))

    def _styled(self, role: Role, size: int | None) -> TextStyle:
        if role in _SQUARE:
            normal, large, bold, factor = _SQUARE[role]
            own: float = large if self.large else normal
        else:
            *sizes, bold, factor = _ON_PANEL[role]
            own = sizes[(0 if self.portrait else 1) + (2 if self.large else 0)]
        if self.large and role is Role.BODY:
            factor = _BODY_LARGE
        if self.large and role is Role.CARD:
            factor = _TIGHT
        own = size if size is not None else own
        if self.rtl:
            if role is Role.QUESTION and size is None:
                own = round(own * _ARABIC_QUESTION)
            factor = max(factor, _ARABIC_PITCH.get(role, 1.30 if factor > 1.1 else factor))
        return TextStyle(own, bool(bold), round(own * factor))


_FOOT = ("back", "language", "start_over", "accessibility", "help")
_ARABIC_PITCH = {
    Role.QUESTION: 1.32,
    Role.CAPTION: 1.15,
    Role.CAPTION_BOLD: 1.15,
    Role.FOOT: 44 / 42,
    Role.FOOT_BOLD: 44 / 42,
    Role.FOOT_SMALL: 44 / 42,
}


@cache
def metrics(
    width: int, height: int, *, large: bool = False, lowered: bool = False, rtl: bool = False, panel_grows: bool = False
) -> Metrics:
    """The measures of a screen of `width` x `height` px in these modes; kept, for there are few.

    `panel_grows`: the page's question needs the taller panel of the lowered mode (portrait only).
    """
    return Metrics(width, height, large=large, lowered=lowered, rtl=rtl, panel_grows=panel_grows)
