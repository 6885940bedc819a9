"""The checks of every page: each looks at one part of a page on the screen and says in a sentence what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from kiosk.domain.cards import CARD_IDS
from kiosk.ui.content import FOOT_KINDS, Kind, MorePart, Tile
from kiosk.ui.layout import Placed
from kiosk.ui.metrics import ENLARGED, Rect
from kiosk.ui.tile import TileWidget
from tests.access.screens import Ink, Shot, capital_height, measured, measured_drawing, ratio

# -- the panels --------------------------------------------------------------------------------------------------

PANELS = (22, 27, 32)
"""Diagonals in inch of the 16:9 panels the kiosk is designed for."""
VIEWED_FROM_MM = 600
LOWER_EDGE_MM = 800
"""The highest that the lower edge of the active area may hang: a rule of the installation guide."""
REACH_MM, LOWERED_REACH_MM = 1200, 1100
CAPITAL_MM = 7.33
"""0.7 degrees at 600 mm (EN 301 549, 5.1.4)."""
TARGET_MM, GAP_MM = 20.0, 2.5


def pitch(diagonal: int) -> float:
    """Millimetres of one of the 1920 x 1080 px of such a panel."""
    return diagonal * 25.4 / hypot(1920, 1080)


SMALLEST, LARGEST = pitch(min(PANELS)), pitch(max(PANELS))
"""A size that is enough on the smallest panel, and a height in reach on the largest, are so on those between."""

# -- what is compared --------------------------------------------------------------------------------------------

TEXT, TEXT_IN_HIGH_CONTRAST, DISABLED_TEXT = 7.0, 10.0, 4.5
MEANING = 3.0
"""Edges, pictograms and the ring."""
QUIET = frozenset({"skyline"})


def text_angle(shot: Shot) -> Iterator[str]:
    """Letters are large enough to be read from 600 mm on the smallest panel."""
    for ink in shot.inks:
        if capital_height(round(ink.size)) * SMALLEST < CAPITAL_MM:
            yield f"{ink.words!r} has {ink.size:g} px"


def large_text(shot: Shot) -> Iterator[str]:
    """Enlarged, every text is 1.5 times the smallest; step and mark of a translation give way before a heading does.

    Not in the pseudo-languages: no real one is as long.
    """
    panel = shot.sheet.panel
    head = {plain(panel.mark), plain(panel.progress.text) if panel.progress else ""}
    for ink in shot.inks:
        is_small = ink.size < ENLARGED * shot.layout.metrics.scale - 0.01
        if shot.cell.large and not shot.cell.code.startswith("qps-") and is_small and plain(ink.words) not in head:
            yield f"{ink.words!r} has {ink.size:g} px"


def targets(shot: Shot) -> Iterator[str]:
    """Everything that can be touched is at least 20 mm wide and high, and 2.5 mm apart, on the smallest panel."""
    places = [(each, Rect(*each.geometry().getRect())) for each in shot.tiles]  # type: ignore[misc]
    for widget, place in places:
        if min(place.w, place.h) * SMALLEST < TARGET_MM:
            yield f"{label(widget)} is {place.w * SMALLEST:.1f} x {place.h * SMALLEST:.1f} mm"
    for (one, own), (other, its) in combinations(places, 2):
        apart = max(its.x - own.right, own.x - its.right, its.y - own.bottom, own.y - its.bottom)
        if apart * SMALLEST < GAP_MM:
            yield f"{label(one)} and {label(other)} are {apart * SMALLEST:.1f} mm apart"


def reach(shot: Shot) -> Iterator[str]:
    """Everything that can be touched is low enough on the largest panel, and on the screen."""
    whole = shot.frame.rect()
    limit = LOWERED_REACH_MM if shot.cell.lowered else REACH_MM
    for each in shot.tiles:
        place = each.geometry()
        height = LOWER_EDGE_MM + (whole.height() - place.top()) * LARGEST
        if not whole.contains(place):
            yield f"{label(each)} leaves the screen"
        elif height > limit:
            yield f"{label(each)} is {height:.0f} mm high"


def text_contrast(shot: Shot) -> Iterator[str]:
    """Every text has its contrast with what lies under it, measured on the pixels; letters that are not there are."""
    for ink in shot.inks:
        found, seen = measured(shot, ink)
        if not seen:
            yield f"{ink.words!r} cannot be seen"
        elif found < wanted_contrast(shot, ink):
            yield f"{ink.words!r} has a contrast of {found:.1f}"


def wanted_contrast(shot: Shot, ink: Ink) -> float:
    """What a text must have: disabled text less, everything in high contrast more."""
    if ink.colour == shot.theme.disabled_text:
        return DISABLED_TEXT
    return TEXT_IN_HIGH_CONTRAST if shot.cell.contrast else TEXT


def meaning_contrast(shot: Shot) -> Iterator[str]:
    """Pictograms that mean something, and the edges of everything that can be touched, can be told from the ground."""
    quiet = shot.theme.panel_quiet
    for drawing in shot.drawings:
        if drawing.name in QUIET or (quiet is not None and drawing.colour == quiet):
            continue
        found, seen = measured_drawing(shot, drawing)
        if not seen or found < MEANING:
            yield f"the pictogram {drawing.name} has a contrast of {found:.1f}"
    for each in shot.tiles:
        edge = edge_contrast(shot, each)
        if edge < MEANING and each.isEnabled():
            yield f"the edge of {label(each)} has a contrast of {edge:.1f}"


def edge_contrast(shot: Shot, widget: TileWidget) -> float:
    """The most contrast in a line from inside a tile, across its edge, out to the ground; the ring lies further out."""
    place = widget.geometry()
    middle = place.top() + place.height() // 2
    around = QRectF(place.left() - 1, middle, 12, 1)
    found = list(shot.colours(around))
    return max((ratio(one, other) for one, other in combinations(found, 2)), default=1.0)


def cut(shot: Shot) -> Iterator[str]:
    """Nothing is cut, breaks within a word, lies under a tile or over another text, or leaves its place."""
    layout = shot.layout
    if layout.panel.over:
        yield "the panel is too full"
    for ink in shot.inks:
        if ink.broken:
            yield f"{ink.words!r} breaks within a word"
    for placed in (*shot.part.tiles, *layout.foot):
        if placed.face.height > placed.place.h + 0.5:
            yield f"{placed.tile.label!r} needs {placed.face.height:g} px and has {placed.place.h:g}"
    yield from outside(shot)
    yield from overlapping(shot)
    yield from under_tiles(shot)


_SLACK = 3


def outside(shot: Shot) -> Iterator[str]:
    """Each text lies within one tile, or within panel or square and in no tile at all."""
    tiles = [QRectF(each.geometry()) for each in shot.tiles]
    measures = shot.layout.metrics
    grounds = [QRectF(*measures.panel), QRectF(*measures.square)]
    for ink in shot.inks:
        for line in ink.lines:
            small = line.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)
            met = [each for each in tiles if each.intersects(small)]
            if any(not each.contains(small) for each in met) or len(met) > 1:
                yield f"{ink.words!r} lies across the edge of a tile"
            if not any(each.contains(small) for each in grounds):
                yield f"{ink.words!r} leaves its ground"


def overlapping(shot: Shot) -> Iterator[str]:
    """No two lines of text meet."""
    lines = [(ink.words, line) for ink in shot.inks for line in ink.lines]
    for (one, own), (other, its) in combinations(lines, 2):
        if own.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK).intersects(its):
            yield f"{one!r} lies over {other!r}"


def under_tiles(shot: Shot) -> Iterator[str]:
    """What is to be read stands between the top of its ground and the tiles, piece after piece."""
    measures, text = shot.layout.metrics, shot.part.reading
    if text is None:
        return
    floor = min((each.place.y for each in shot.part.tiles), default=measures.field.bottom)
    for top, bottom in text.boxes:
        if top < measures.reading_top - 0.5 or bottom > floor + 0.5:
            yield f"text from {top:g} to {bottom:g} is not above {floor:g}"
    for (_, above), (top, _) in pairwise(text.boxes):
        if top < above - 0.5:
            yield f"a text ends at {above:g} and the next begins at {top:g}"


def glyphs(shot: Shot) -> Iterator[str]:
    """The shipped fonts have every letter."""
    for ink in shot.inks:
        if ink.missing:
            yield f"a letter of {ink.words!r} is in no font"


ROLES = (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


def names(shot: Shot) -> Iterator[str]:
    """Everything that can be touched has a role, a name that holds the words one sees on it, and its state."""
    for each in shot.tiles:
        tile, seen = each.tile, QAccessible.queryAccessibleInterface(each)
        assert tile is not None
        name = seen.text(QAccessible.Text.Name)
        if seen.role() not in ROLES:
            yield f"{label(each)} is a {seen.role().name}"
        if not name.strip() or not plain(tile.label) or plain(tile.label) not in plain(name):
            yield f"{tile.label!r} is called {name!r}"
        for ink in _inside(shot, each):
            if not words(ink.words) <= words(name):
                yield f"{ink.words!r} stands on {label(each)} and is not in its name {name!r}"
        state = seen.state()
        if bool(state.disabled) is each.isEnabled() or bool(state.invisible):
            yield f"{label(each)} does not tell whether it can be used"
        if (tile.option or tile.kind is Kind.SWITCH) and bool(state.checked) is not tile.chosen:
            yield f"{label(each)} does not tell that it is chosen"


def _inside(shot: Shot, widget: TileWidget) -> list[Ink]:
    place = QRectF(widget.geometry())
    return [ink for ink in shot.inks if ink.lines and place.contains(ink.lines[0].center())]


def focus(shot: Shot) -> Iterator[str]:
    """The focus is set, goes through everything in reading order and round, and its ring can be seen."""
    order = [each for each in shot.tiles if each.isEnabled()]
    if not order:
        return
    focused = shot.frame.focusWidget()
    if focused not in order:
        yield "no control has the focus"
        return
    if read_first := out_of_order(shot):
        yield read_first
    assert isinstance(focused, TileWidget)
    yield from ring(shot, focused)


def out_of_order(shot: Shot) -> str:
    """Which tile comes before one that stands above it, or before it in the line; the foot comes last."""
    rtl = shot.layout.metrics.rtl

    def standing(widget: TileWidget) -> tuple[bool, int, int]:
        place = widget.geometry()
        aside = -place.right() if rtl else place.left()
        is_foot = widget.tile is not None and widget.tile.kind in FOOT_KINDS
        return (is_foot, 0 if is_foot else place.top(), 0 if is_foot else aside)

    for one, other in pairwise(shot.tiles):
        if standing(one) > standing(other):
            return f"{label(one)} is read before {label(other)}"
    return ""


def ring(shot: Shot, focused: TileWidget) -> Iterator[str]:
    """Both colours of the ring lie around the tile, and one of them can be told from what is outside."""
    place = focused.geometry()
    x = place.left() + place.width() // 2
    inner, outer, ground = (shot.pixel(x, place.top() - each) for each in (2, 6, 11))
    if ratio(inner, outer) < MEANING:
        yield f"the ring around {label(focused)} cannot be seen"
    elif max(ratio(inner, ground), ratio(outer, ground)) < MEANING:
        yield f"the ring around {label(focused)} cannot be told from the ground"


CHECKS: dict[str, Callable[[Shot], Iterator[str]]] = {
    "text angle": text_angle,
    "large text": large_text,
    "targets and gaps": targets,
    "reach": reach,
    "text contrast": text_contrast,
    "contrast of edges and pictograms": meaning_contrast,
    "cut": cut,
    "glyphs": glyphs,
    "name, role, state": names,
    "focus": focus,
}
"""What is looked at on every part of every page."""


def faults(shot: Shot) -> Iterator[str]:
    """Everything that is wrong with a part of a page."""
    for name, check in CHECKS.items():
        yield from (f"{name}: {fault}" for fault in check(shot))


# -- whole pages: all parts together -------------------------------------------------------------------------------


Shown = tuple[tuple[Ink, ...], tuple[Placed, ...]]
"""What was painted on a part of a page, and its tiles."""


def lost(shots: Sequence[Shown], wanted: Sequence[str], tiles: Sequence[Tile]) -> Iterator[str]:
    """What stands on no part of a page, or cannot be reached: nothing is shortened, and parts lead to each other."""
    shown = {word for inks, _ in shots for ink in inks for word in words(ink.words)}
    for text in wanted:
        if not words(text) <= shown:
            yield f"{text!r} is not shown whole: {sorted(words(text) - shown)} is missing"
    placed = [each.tile for _, own in shots for each in own]
    for tile in tiles:
        if placed.count(tile) != 1:
            yield f"{tile.label!r} is shown {placed.count(tile)} times"
    for number, (_, own) in enumerate(shots[:-1]):
        if not any(isinstance(each.tile.act, MorePart) for each in own):
            yield f"no way on from part {number}"


def foreign(text: str, known: Sequence[str]) -> str:
    """What is left of a text without the translated, the town's own words, figures and signs."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
        text = shorter
    for each in known:
        text = text.replace(each, "")
    return re.sub(rf"\b({'|'.join(CARD_IDS)})\b|[\W\d_]", "", text)


# -- small helpers -------------------------------------------------------------------------------------------------

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_SPACES = re.compile("[\\s\u00a0\u2028]+")


def plain(text: str) -> str:
    """A text as one reads it: one kind of space, nothing that cannot be seen."""
    return _SPACES.sub(" ", _UNSEEN.sub("", text)).replace("\u2011", "-").strip()


def words(text: str) -> set[str]:
    """The words of a text, without the signs around them."""
    return {word for each in plain(text).replace("/", " ").split() if (word := each.strip(".,:;?!…·–-[]()“”«»\"'"))}


def label(widget: TileWidget) -> str:
    """How a fault names a tile."""
    return repr(widget.tile.label) if widget.tile else "a tile without content"
