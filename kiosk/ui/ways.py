"""The ways to lay out the inside of each kind of tile, the most generous first; a tile takes the first that fits."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui import text
from kiosk.ui.content import FOOT_KINDS, Kind, Tile
from kiosk.ui.face import (
    EDGE,
    HALF_WIDTH,
    Face,
    Group,
    Look,
    Painter,
    Sheet,
    rounded,
    shown_icon,
    shown_text,
)
from kiosk.ui.metrics import Metrics, Role, TextStyle

_WIDE_PAD, _NARROW_PAD = 28.0, 20.0
_SLIM = 400
_MINI_CARD = (160, 98)
_SWITCH = (116, 64)


@lru_cache(maxsize=1024)
def compose(
    tile: Tile,
    metrics: Metrics,
    width: float,
    height: float | None = None,
    *,
    caption: bool = True,
    sparing: bool = False,
) -> Face:
    """Lay the inside of a tile out for a width in px.

    With a `height` the most generous way that fits into it is taken; without one the least height any way needs.
    `sparing`: the tile can grow no further, so that its words come before its drawing and stand in smaller letters.
    """
    shown = tile if caption else tile._replace(caption="")
    narrow = width < HALF_WIDTH
    faces = []
    spare = [(_spared, _NARROW_PAD), (_label_alone, _NARROW_PAD)] if sparing else []
    for way, pad in (*_ways(shown.kind, width, large=metrics.large), *spare):
        own = _NARROW_PAD if shown.kind is Kind.LETTER else pad
        sheet = Sheet(shown, metrics, width, own, measured=height is None)
        way(sheet, narrow, pad == _NARROW_PAD)
        faces.append(sheet.face())
        if height is not None and not faces[-1].broken and faces[-1].height <= height:
            return faces[-1]
    return min(faces, key=lambda face: (face.broken, face.height))


Way = Callable[[Sheet, bool, bool], None]
"""Lays a sheet out: (sheet, narrower than full width, with the narrow padding)."""


def _line(sheet: Sheet, narrow: bool, tight: bool) -> None:
    tile = sheet.tile
    large = 84 if sheet.metrics.large else 100 if tile.caption else 84
    sheet.icon(tile.icon, (72 if tight else 88) if narrow else large)
    if tile.trailing:
        sheet.icon(tile.trailing, 60 if narrow else 88, trailing=True, gap=12)
    else:
        sheet.keep_tick_free()
    role = (Role.LANGUAGE if tight else Role.LABEL_SMALL) if narrow else Role.LABEL
    caption = "figure" if tile.letter else "caption"
    sheet.texts(
        (tile.label, role, "label"), (tile.caption, Role.CAPTION_BOLD if tile.letter else Role.CAPTION, caption)
    )


def _bare(sheet: Sheet, narrow: bool, tight: bool) -> None:
    """Large text that is too long beside its pictogram stands without it."""
    del narrow, tight
    sheet.keep_tick_free()
    tile = sheet.tile
    sheet.texts((tile.label, Role.LABEL_SMALL, "label"), (tile.caption, Role.CAPTION, "caption"))


def _spared(sheet: Sheet, narrow: bool, tight: bool) -> None:
    """All the words, without the drawing."""
    del narrow, tight
    tile = sheet.tile
    if tile.kind is Kind.LETTER:
        sheet.texts((tile.letter, Role.LABEL, "label"), (tile.label, Role.CAPTION, "label"))
    else:
        sheet.texts((tile.label, Role.CAPTION_BOLD, "label"), (tile.caption, Role.CAPTION, "caption"))


def _label_alone(sheet: Sheet, narrow: bool, tight: bool) -> None:
    """The answer itself; a screen reader says the rest."""
    del narrow, tight
    sheet.texts((sheet.tile.label, Role.CAPTION_BOLD, "label"))


def _letter(sheet: Sheet, narrow: bool, tight: bool) -> None:
    tile = sheet.tile
    style = sheet.metrics.style(Role.MINI)
    letter = text.lay(tile.letter, style, 400, text.LEFT)
    width = max(_MINI_CARD[0], letter.width + 24)
    height = max(_MINI_CARD[1], letter.height + 8)
    x = sheet.x(sheet.lead, width)
    place = text.lay(tile.letter, style, width, text.CENTRE)

    def card(painter: QPainter, top: float, look: Look) -> None:
        rounded(painter, QRectF(x, top, width, height), 12, look.card, look.card_edge, EDGE)
        place.paint(painter, x, top + (height - place.height) / 2, look.label)

    sheet.groups.append(Group(height, (card,)))
    sheet.lead += width + 24
    sheet.keep_tick_free()
    if narrow or tight or not tile.caption:
        sheet.texts((tile.label, Role.CARD, "label"))
    else:
        sheet.texts((tile.label, Role.LABEL, "label"), (tile.caption, Role.CAPTION, "caption"))


def _stacked(sheet: Sheet, size: float, *parts: tuple[str, Role | TextStyle, str], gaps: tuple[float, ...]) -> None:
    """A pictogram and texts below each other, all centred, as one group."""
    tile = sheet.tile
    painters: list[Painter] = []
    height = 0.0
    if tile.icon and size:
        painters.append(shown_icon(tile.icon, (sheet.width - size) / 2, size, sheet.rtl))
        height = size
    for (words, role, colour), gap in zip(parts, gaps, strict=True):
        if words:
            passage = sheet.laid(words, role, centred=True)
            height += gap if painters else 0
            painters.append(shown_text(passage, sheet.lead, height, colour))
            height += passage.height
    sheet.groups.append(Group(height, tuple(painters)))


def _stack(size: float) -> Way:
    def way(sheet: Sheet, narrow: bool, tight: bool) -> None:
        del narrow, tight
        tile = sheet.tile
        parts = ((tile.label, Role.BIG, "label"), (tile.caption, Role.CAPTION, "caption"))
        _stacked(sheet, size, *parts, gaps=(28 if size > 100 else 12, 0))

    return way


def _figure(size: float) -> Way:
    def way(sheet: Sheet, narrow: bool, tight: bool) -> None:
        del narrow, tight
        tile = sheet.tile
        slim = sheet.width < _SLIM
        figure = (tile.letter, Role.AGE_NARROW if slim else Role.AGE, "figure")
        label = (tile.label, Role.LABEL_SMALL if slim else Role.LABEL, "label")
        _stacked(sheet, size, figure, label, (tile.caption, Role.CAPTION, "caption"), gaps=(16, 16, 0))

    return way


def _name(sheet: Sheet, narrow: bool, tight: bool) -> None:
    del narrow, tight
    sheet.texts((sheet.tile.label, Role.LANGUAGE, "label"), centred=True)


def _change(sheet: Sheet, narrow: bool, tight: bool) -> None:
    del narrow, tight
    tile = sheet.tile
    sheet.icon(tile.icon, 84)
    word = sheet.metrics.style(Role.CAPTION_BOLD)
    passage = text.lay(tile.state, word, 600, rtl=sheet.rtl)
    width = passage.width + 1
    place = text.lay(tile.state, word, width, text.RIGHT if sheet.rtl else text.LEFT, rtl=sheet.rtl)
    x = sheet.x(sheet.trail - width, width)
    sheet.groups.append(Group(place.height, (shown_text(place, x, 0, "figure"),)))
    sheet.trail -= width + 16
    sheet.icon("pencil", 48, trailing=True)
    sheet.texts((tile.caption, Role.CAPTION, "caption"), (tile.label, Role.LABEL, "label"))


def _switch(sheet: Sheet, narrow: bool, tight: bool) -> None:
    del narrow, tight
    tile = sheet.tile
    sheet.icon(tile.icon, 88)
    width, height = _SWITCH
    x = sheet.x(sheet.trail - width, width)
    on_right = tile.chosen != sheet.rtl

    def toggle(painter: QPainter, top: float, look: Look) -> None:
        place = QRectF(x, top, width, height)
        knob = height - 20
        left = x + width - 10 - knob if on_right else x + 10
        fill, line = (look.switch_on, 0) if tile.chosen else (look.track, 5)
        rounded(painter, place, height / 2, fill, look.switch, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.knob_on if tile.chosen else look.switch)
        painter.drawEllipse(QRectF(left, top + 10, knob, knob))

    sheet.groups.append(Group(height, (toggle,)))
    sheet.trail -= width + 28
    passage = text.lay(tile.state, sheet.metrics.style(Role.CAPTION_BOLD), 400, rtl=sheet.rtl)
    place = sheet.x(sheet.trail - passage.width, passage.width)
    shown = text.lay(tile.state, sheet.metrics.style(Role.CAPTION_BOLD), passage.width + 1, rtl=sheet.rtl)
    sheet.groups.append(Group(shown.height, (shown_text(shown, place, 0, "label"),)))
    sheet.trail -= passage.width + 20
    sheet.texts((tile.label, Role.LABEL, "label"), (tile.caption, Role.CAPTION, "caption"))


def _key(figure: Role) -> Way:
    def way(sheet: Sheet, narrow: bool, tight: bool) -> None:
        del narrow, tight
        tile = sheet.tile
        if tile.icon:
            sheet.icon(tile.icon, 72 if figure is Role.PIN else 56, gap=16)
            sheet.texts((tile.label, Role.LABEL if figure is Role.PIN else figure, "label"))
        else:
            sheet.texts((tile.label, figure, "label"), centred=True)

    return way


def _chip(sheet: Sheet, narrow: bool, tight: bool) -> None:
    del narrow, tight
    sheet.lead, sheet.trail = 8 + EDGE, sheet.width - 8 - EDGE
    tile, trailing = sheet.tile, sheet.tile.trailing
    if tile.icon or trailing:
        sheet.lead, sheet.trail = 16 + EDGE, sheet.width - 16 - EDGE
    sheet.icon(tile.icon, 56, gap=12)
    sheet.icon(trailing, 56, trailing=True, gap=12)
    sheet.texts((tile.label, Role.CAPTION_BOLD, "label"), centred=True)


def line_width(tile: Tile, metrics: Metrics) -> float:
    """How wide a chip must be for its words to stand on one line."""
    style = metrics.style(Role.CAPTION_BOLD)
    return text.lay(tile.label, style, 4000, rtl=metrics.rtl).width + 2 * (8 + EDGE) + 2


def _ticket(*, with_time: bool) -> Way:
    """The number, then what the ticket is for over its state; the time stands under the number where it needs to."""

    def way(sheet: Sheet, narrow: bool, tight: bool) -> None:
        del narrow, tight
        tile = sheet.tile
        style = sheet.metrics.style(Role.SAY)
        width = text.lay(tile.label, style, 2000).width + 1
        number = text.lay(tile.label, style, width, text.LEFT)
        x = sheet.x(sheet.lead, width)
        time, _, case = tile.caption.partition(_DOT)
        if with_time:
            sheet.groups.append(Group(number.height, (shown_text(number, x, 0, "label"),)))
            case = tile.caption
        else:
            below = text.lay(time, sheet.metrics.style(Role.CAPTION), width, text.LEFT)
            both = shown_text(number, x, 0, "label"), shown_text(below, x, number.height, "label")
            sheet.groups.append(Group(number.height + below.height, both))
        sheet.lead += width + _NARROW_PAD
        upper = sheet.laid(case, Role.CAPTION, centred=False)
        painters = [shown_text(upper, sheet.x(sheet.lead, sheet.trail - sheet.lead), 0, "label")]
        size = sheet.metrics.style(Role.CAPTION).size
        painters.append(shown_icon(tile.icon, sheet.x(sheet.lead, size), size, sheet.rtl, upper.height + 4))
        sheet.lead += size + 12
        state = sheet.laid(tile.state, Role.CAPTION_BOLD, centred=False)
        painters.append(shown_text(state, sheet.x(sheet.lead, sheet.trail - sheet.lead), upper.height, "figure"))
        sheet.groups.append(Group(upper.height + state.height, tuple(painters)))
        sheet.broken = sheet.broken or (with_time and upper.lines + state.lines > 2)

    return way


_DOT = " \u00b7 "


def _foot(sheet: Sheet, narrow: bool, tight: bool) -> None:
    """A label too long beside its pictogram stands without it; in large text two lines need the normal size."""
    large = sheet.metrics.large
    role = Role.FOOT_SMALL if large and narrow and tight else Role.FOOT
    if tight:
        sheet.lead, sheet.trail = 10 + EDGE, sheet.width - 10 - EDGE
    else:
        sheet.lead, sheet.trail = 16 + EDGE, sheet.width - 12 - EDGE
        sheet.icon(sheet.tile.icon, 60 if large else 48, gap=12 if large else 16)
    sheet.texts((sheet.tile.label, role, "label"))


def _foot_bare(sheet: Sheet, narrow: bool, tight: bool) -> None:
    """Enlarged, a label stands without its pictogram before it becomes smaller."""
    del narrow, tight
    sheet.lead, sheet.trail = 10 + EDGE, sheet.width - 10 - EDGE
    sheet.texts((sheet.tile.label, Role.FOOT, "label"))


def _back(sheet: Sheet, narrow: bool, tight: bool) -> None:
    del narrow
    sheet.lead, sheet.trail = 8 + EDGE, sheet.width - 8 - EDGE
    _stacked(sheet, 0 if tight else 72, (sheet.tile.label, Role.FOOT_BOLD, "label"), gaps=(8,))


_KINDS: dict[Kind, tuple[Way, ...]] = {
    Kind.LETTER: (_letter,),
    Kind.STACK: (_stack(192), _stack(144), _stack(96), _line),
    Kind.FIGURE: (_figure(200), _figure(140), _figure(0), _line),
    Kind.NAME: (_name,),
    Kind.CHANGE: (_change,),
    Kind.SWITCH: (_switch,),
    Kind.KEY: (_key(Role.PIN), _key(Role.LABEL), _key(Role.FOOT_BOLD)),
    Kind.CHIP: (_chip,),
    Kind.TICKET: (_ticket(with_time=True), _ticket(with_time=False)),
    Kind.FOOT: (_foot,),
    Kind.BACK: (_back,),
}


_TWO_WAYS = (Kind.FOOT, Kind.BACK, Kind.LETTER)


def _ways(kind: Kind, width: float, *, large: bool) -> list[tuple[Way, float]]:
    """The ways to lay a tile out, the most generous first, each with its padding."""
    if kind is Kind.LINE:
        plain: list[tuple[Way, float]] = (
            [(_line, _WIDE_PAD), (_line, _NARROW_PAD)] if width < HALF_WIDTH else [(_line, _WIDE_PAD)]
        )
        return [*plain, (_bare, _NARROW_PAD)] if large else plain
    if kind is Kind.FIGURE and width < _SLIM:
        return [(way, _NARROW_PAD) for way in _KINDS[kind][:-1]]
    if kind in FOOT_KINDS and large:
        return [(_foot, _WIDE_PAD), (_foot_bare, _NARROW_PAD), (_foot, _NARROW_PAD)]
    if kind in _TWO_WAYS:
        return [(_KINDS[kind][0], pad) for pad in (_WIDE_PAD, _NARROW_PAD)]
    pad = _WIDE_PAD if kind in (Kind.CHANGE, Kind.SWITCH) else _NARROW_PAD
    return [(way, pad) for way in _KINDS[kind]]
