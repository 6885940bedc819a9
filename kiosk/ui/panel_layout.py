"""Where everything on the dark panel stands: step, mark, answers, then the question near its answers, or the amount."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from PySide6.QtGui import QPainter

from kiosk.ui import blocks, icons, text
from kiosk.ui.blocks import SPARE, Column, Laid, Paint
from kiosk.ui.content import Figures, Greeting, Lead, Line, Panel, PanelBlock, Subhead, Title
from kiosk.ui.icons import ink
from kiosk.ui.metrics import ENLARGED, Metrics, Rect, Role, TextStyle
from kiosk.ui.theme import Theme

MARGIN = 48
_QUIET = (304, 230)
_FREE = 40
_STEP_TOP = 148
_LAST_RESORT = 9
_STEPS = (2, 3)


class Arranged(NamedTuple):
    """A panel laid out. `over`: it does not fit, and the page must grow or split."""

    paints: tuple[tuple[Paint, float], ...]
    over: bool


def arrange(panel: Panel, metrics: Metrics, theme: Theme, *, spare: bool = False) -> Arranged:
    """Lay the panel out; headings and figures come down in size, then the drawing goes, before it is given up.

    `spare`: there is no other way, and headings and figures may come down to their smallest sizes.
    """
    column = Column(MARGIN, metrics.panel.w - 2 * MARGIN, metrics, theme)
    arranged = Arranged((), True)
    for step_down, drawing, answers, small_head in _attempts(large=metrics.large, spare=spare):
        arranged = _arrange(
            panel if answers else panel._replace(answers=()),
            column._replace(step_down=step_down, drawing=drawing, small_head=small_head),
        )
        if not arranged.over:
            break
    return arranged


def _attempts(*, large: bool, spare: bool) -> Iterator[tuple[int, bool, bool, bool]]:
    """Steps down, with the drawing, with the answers so far, with step and mark small: the best first.

    Enlarged, the mark gives way before the heading does: it is long in some languages, and nobody needs it to go on.
    """
    if large:
        yield from ((step_down, True, False, False) for step_down in (0, 1))
        yield from ((step_down, False, False, False) for step_down in _STEPS)
        yield from ((step_down, False, False, True) for step_down in _STEPS)
    else:
        yield from ((step_down, True, True, False) for step_down in (0, 1, 2))
        yield (2, False, True, False)
        yield from ((step_down, False, False, False) for step_down in _STEPS)
    yield (_LAST_RESORT, False, False, True)
    if spare:
        yield (SPARE, False, False, True)


def _arrange(panel: Panel, column: Column) -> Arranged:
    metrics = column.metrics
    placed: list[tuple[Laid, float]] = []
    y = _head(panel, column, placed)
    translated = bool(panel.mark)
    stack = _Stack(column, translated)
    if metrics.portrait:
        top_end = stack.down(panel.top, y, placed)
        bottom = metrics.panel.h - (34 if translated else 44)
        aid = (panel.aid,) if panel.aid else ()
        body_top = stack.up((*aid, *panel.body), bottom, placed)
        over = body_top < top_end + (16 if panel.top else 0)
    else:
        floor = metrics.panel.h - 44
        floor = _answers_below(panel, column, floor, placed)
        start = y if panel.top else max(y, 304 if translated else 240)
        if not panel.progress and not panel.mark:
            start = y
        end = stack.down(panel.top, start, placed)
        end = stack.down(panel.body, end + (56 if panel.top and panel.body else 0), placed)
        if panel.aid:
            end = stack.down((panel.aid,), end + 20, placed)
        over = end > floor
    over = over or any(laid.over for laid, _ in placed)
    paints = [(laid.paint, at) for laid, at in placed]
    quiet = _quiet(panel, column, placed)
    return Arranged((*paints, *quiet), over)


class _Stack:
    """Blocks below each other."""

    def __init__(self, column: Column, translated: bool) -> None:
        self._column, self._translated = column, translated

    def _laid(self, parts: tuple[PanelBlock, ...]) -> list[tuple[Laid, float]]:
        """Each block with the gap before it: what the block above leaves, more before a heading."""
        made: list[tuple[Laid, float]] = []
        before: PanelBlock | None = None
        for block in parts:
            laid = blocks.lay(block, self._column, translated=self._translated)
            gap = made[-1][0].gap if made else 0.0
            if isinstance(block, Title | Subhead | Greeting) and isinstance(before, Lead | Line):
                gap = max(gap, 40)
            elif isinstance(block, Title) and before is not None:
                gap = max(gap, 44 if isinstance(before, Figures) else 28)
            made.append((laid, gap))
            before = block
        return made

    def down(self, parts: tuple[PanelBlock, ...], y: float, placed: list[tuple[Laid, float]]) -> float:
        """Place blocks from `y` downwards; return where they end."""
        for laid, gap in self._laid(parts):
            y += gap
            placed.append((laid, y))
            y += laid.height
        return y

    def up(self, parts: tuple[PanelBlock, ...], bottom: float, placed: list[tuple[Laid, float]]) -> float:
        """Place blocks so that they end at `bottom`; return where they begin."""
        laid = self._laid(parts)
        top = bottom - sum(gap + each.height for each, gap in laid)
        self.down(parts, top, placed)
        return top


def _head(panel: Panel, column: Column, placed: list[tuple[Laid, float]]) -> float:
    """Step, mark, and in portrait the answers so far; return where the rest may begin."""
    metrics = column.metrics
    y = float(_STEP_TOP)
    if panel.progress:
        row = 72 if metrics.portrait else 64
        laid = _progress(panel, column, max(row, metrics.style(Role.STEP).pitch))
        placed.append((laid, y))
        y += laid.height + (4 if panel.mark else 12)
    if panel.mark:
        laid = _mark(panel.mark, column)
        placed.append((laid, y))
        y += laid.height + 4
    if panel.answers and metrics.portrait:
        laid = _answers(panel.answers, column, 70 if panel.mark else 76)
        placed.append((laid, y))
        y += laid.height + 8
    if not panel.progress and not panel.mark:
        y = (171 if metrics.portrait else 148) if panel.skyline else 160
    return y


def _head_style(column: Column, role: Role) -> TextStyle:
    """Step and mark keep their size as long as there is any other way; enlarged, they come down with the heading."""
    sizes = column.sizes(role)
    if column.small_head:
        return sizes[-1]
    enlarged = [style for style in sizes if style.size >= ENLARGED] if column.metrics.large else []
    return enlarged[min(max(0, column.step_down - 1), len(enlarged) - 1)] if enlarged else sizes[0]


def _progress(panel: Panel, column: Column, row: float) -> Laid:
    progress = panel.progress
    assert progress is not None  # noqa: S101 - asked for only when there is one
    style = _head_style(column, Role.STEP)
    theme = column.theme
    words = text.lay(progress.text, style, column.width, column.align, rtl=column.metrics.rtl)
    room = column.width - words.width - 38
    gap = 12
    each = (room - gap * (progress.total - 1)) / max(1, progress.total)
    height = round(style.size / 3.1)
    bar = words.lines == 1 and each >= height + 4
    row = max(row, words.height)

    def paint(painter: QPainter, y: float) -> None:
        words.paint(painter, column.x, y + (row - words.height) / 2, theme.on_panel)
        if bar:
            for number in range(progress.total):
                x = column.lead(words.width + 38 + number * (each + gap), each)
                place = Rect(x, y + (row - height) / 2, each, height)
                blocks.segment(painter, place, height / 2, theme, full=number < progress.number)

    return Laid(row, column.width if bar else words.width, paint, 0, words.broken)


def _mark(words: str, column: Column) -> Laid:
    style = _head_style(column, Role.MARK)
    size = round(style.size)
    offset = size + 24
    passage = column.passage(words, style, offset, balance=False)
    theme = column.theme
    colours = ink(theme.accent, theme.panel, theme.panel)
    row = max(68 if column.metrics.portrait else 60, passage.height)

    def paint(painter: QPainter, y: float) -> None:
        top = y + (row - passage.height) / 2
        rtl = column.metrics.rtl
        icons.paint(
            painter, "translation", column.lead(0, size), top + (style.pitch - size) / 2, size, colours, rtl=rtl
        )
        passage.paint(painter, column.lead(offset, column.width - offset), top, theme.accent)

    return Laid(row, offset + passage.width, paint, 0, passage.broken)


def _answers(answers: tuple[str, ...], column: Column, least: float = 0) -> Laid:
    """The answers so far, between dots; each stays whole on its line."""
    style = column.metrics.style(Role.ANSWERS)
    theme = column.theme
    rtl = column.metrics.rtl
    line = "\u00a0\u00b7 ".join(_kept(answer) for answer in answers)
    if any(text.lay(answer, style, 9999).width > column.width - 24 for answer in answers):
        line = "\u00a0\u00b7 ".join(answers)
    passage = text.lay(line, style, column.width, column.align, rtl=rtl, dots=theme.accent.name())
    row = max(passage.height, least)

    def paint(painter: QPainter, y: float) -> None:
        passage.paint(painter, column.x, y + (row - passage.height) / 2, theme.on_panel_soft)

    return Laid(row, passage.width, paint, 0, passage.broken)


def _kept(answer: str) -> str:
    """An answer that does not break within."""
    return answer.replace(" ", "\u00a0").replace("-", "\u2011")


def _answers_below(panel: Panel, column: Column, floor: float, placed: list[tuple[Laid, float]]) -> float:
    """Landscape: the answers so far stand at the bottom; return how far down the rest may go."""
    if not panel.answers:
        return floor
    laid = _answers(panel.answers, column)
    placed.append((laid, floor - laid.height))
    return floor - laid.height - 16


def _quiet(panel: Panel, column: Column, placed: list[tuple[Laid, float]]) -> list[tuple[Paint, float]]:
    """The quiet pictogram, only where 40 px stay free around it; never in high contrast, large text or landscape."""
    metrics, theme = column.metrics, column.theme
    if not panel.quiet or metrics.large or not metrics.portrait or theme.panel_quiet is None:
        return []
    left, top, right, bottom = icons.bounds(panel.quiet)
    largest = min(_QUIET[0] / (right - left), _QUIET[1] / (bottom - top))
    for size, middle in product((largest, largest * 0.86), (415, 330, 480)):
        width, height = (right - left) * size, (bottom - top) * size
        place = Rect(metrics.panel.w - MARGIN - 14 - width, middle - height / 2, width, height)
        around = Rect(place.x - _FREE, place.y - _FREE, width + 2 * _FREE, height + 2 * _FREE)
        if not any(around.meets(Rect(MARGIN, y, laid.width, laid.height)) for laid, y in placed):
            break
    else:
        return []
    x = metrics.panel.w - place.right if metrics.rtl else place.x
    colours = ink(theme.panel_quiet, theme.panel_band, theme.panel)

    def paint(painter: QPainter, y: float) -> None:
        at = x - (1 - right if metrics.rtl and panel.quiet in icons.mirrored_names() else left) * size
        icons.paint(painter, panel.quiet, at, y - top * size, size, colours, rtl=metrics.rtl)

    return [(paint, place.y)]
