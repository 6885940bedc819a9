"""Where tiles go: each takes the first span its text fits into, else grows; when the rows run out the page splits."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

Fit = Callable[[int, int, bool], float]
"""(tile, columns, with its caption) -> the height it needs in px; infinite when a word would have to be broken."""
Span = tuple[int, int]


_TALLEST_NARROW = 2
"""A tile that does not have the full width grows to this many rows; beyond that it takes the width."""


class Grid(NamedTuple):
    """The answer field: columns, rows, their height and the gap between them (px)."""

    columns: int
    rows: int
    row: float
    gap: float

    def height(self, rows: int) -> float:
        """The height of so many rows."""
        return rows * self.row + (rows - 1) * self.gap

    def rows_for(self, height: float) -> int:
        """How many rows a content of this height takes."""
        return max(1, math.ceil((height + self.gap) / (self.row + self.gap) - 1e-6))


class Wish(NamedTuple):
    """What the flow must know of a tile: the spans it can take, best first, its group, and whether a caption may go."""

    spans: tuple[Span, ...]
    group: str = ""
    drop_caption: bool = False


class Place(NamedTuple):
    """Where a tile went: column, row, columns, rows; and whether its caption came along."""

    tile: int
    column: int
    row: int
    columns: int
    rows: int
    caption: bool


class _Sized(NamedTuple):
    tile: int
    columns: int
    rows: int


def arrange(wishes: Sequence[Wish], fit: Fit, grid: Grid, bottom_rows: int, more_rows: int = 1) -> list[list[Place]]:
    """Return the parts of the page, each a list of places in reading order.

    `bottom_rows` of the last part belong to its bottom tiles; `more_rows` of every other part to "more".
    """
    if not wishes:
        return [[]]
    best: tuple[int, int, list[list[Place]]] | None = None
    for caption in (True, False):
        if not caption and not any(wish.drop_caption for wish in wishes):
            break
        for levels in _levels(wishes):
            parts, cut = _attempt(wishes, levels, caption, fit, grid, (bottom_rows, more_rows))
            if len(parts) == 1 and not cut:
                return parts
            if best is None or (cut, len(parts)) < best[:2]:
                best = (cut, len(parts), parts)
    assert best is not None  # noqa: S101 - the first attempt always yields something
    return best[2]


def _levels(wishes: Sequence[Wish]) -> Iterator[list[int]]:
    """From every tile's best span downwards, the last groups first: a page gives way at its end."""
    keys = [wish.group or f"#{index}" for index, wish in enumerate(wishes)]
    groups = list(dict.fromkeys(keys))
    deepest = max(len(wish.spans) for wish in wishes)
    yield [0] * len(wishes)
    for level in range(deepest - 1):
        for first in range(len(groups) - 1, -1, -1):
            lowered = set(groups[first:])
            yield [level + (1 if key in lowered else 0) for key in keys]


def _attempt(
    wishes: Sequence[Wish], levels: Sequence[int], caption: bool, fit: Fit, grid: Grid, kept: tuple[int, int]
) -> tuple[list[list[Place]], int]:
    """The parts at these levels, and how many rows too low their tiles are in all."""
    keeps = [caption or not wish.drop_caption for wish in wishes]
    sized = [
        _Sized(index, *_choose(index, wish.spans[min(level, len(wish.spans) - 1) :], keeps[index], fit, grid))
        for index, (wish, level) in enumerate(zip(wishes, levels, strict=True))
    ]
    parts, cut = _split(_shelves(sized, wishes, grid), grid, kept)
    even = _even(sized, wishes, keeps, fit, grid)
    if even != sized:
        evened, cut_when_even = _split(_shelves(even, wishes, grid), grid, kept)
        if (cut_when_even, len(evened)) <= (cut, len(parts)):
            parts, cut = evened, cut_when_even
    places = [
        [place for number, shelf in enumerate(part) for place in _on_shelf(shelf, _above(part, number), keeps)]
        for part in parts
    ]
    return places, cut


def _choose(index: int, spans: Sequence[Span], caption: bool, fit: Fit, grid: Grid) -> Span:
    """The first span that the text fits into; else the same columns with more rows; else the full width."""
    for columns, rows in spans:
        if fit(index, columns, caption) <= grid.height(rows):
            return columns, rows
    widths = sorted({columns for columns, _ in spans} | {grid.columns})
    grown = [
        (columns, grid.rows_for(need)) for columns in widths if math.isfinite(need := fit(index, columns, caption))
    ]
    if not grown:
        return grid.columns, max(rows for _, rows in spans)
    stout = [each for each in grown if each[0] == grid.columns or each[1] <= _TALLEST_NARROW]
    return min(stout or grown, key=lambda each: each[0] * each[1])


def _even(sized: list[_Sized], wishes: Sequence[Wish], keeps: list[bool], fit: Fit, grid: Grid) -> list[_Sized]:
    """The tiles of a group made equally wide, as wide as the widest of them needs."""
    widest: dict[str, int] = {}
    for each in sized:
        group = wishes[each.tile].group
        if group:
            widest[group] = max(widest.get(group, 0), each.columns)
    made = []
    for each in sized:
        columns = widest.get(wishes[each.tile].group, each.columns)
        if columns == each.columns:
            made.append(each)
        else:
            need = fit(each.tile, columns, keeps[each.tile])
            rows = grid.rows_for(need) if math.isfinite(need) else each.rows
            made.append(_Sized(each.tile, columns, max(1, rows)))
    return made


Shelf = tuple[list[_Sized], int]


def _shelves(sized: Sequence[_Sized], wishes: Sequence[Wish], grid: Grid) -> list[Shelf]:
    """Rows of tiles, as high as the highest of them; a tile left alone at the end takes the width if it can."""
    shelves: list[list[_Sized]] = []
    free = 0
    for each in sized:
        if each.columns > free:
            shelves.append([])
            free = grid.columns
        shelves[-1].append(each)
        free -= each.columns
    last = shelves[-1]
    if len(last) == 1 and len(shelves) > 1 and _may_widen(last[0].tile, wishes, grid):
        last[0] = last[0]._replace(columns=grid.columns)
    return [(shelf, max(each.rows for each in shelf)) for shelf in shelves]


def _may_widen(tile: int, wishes: Sequence[Wish], grid: Grid) -> bool:
    """A tile with others of its group looks like them; any other may take the width if that is one of its spans."""
    group = wishes[tile].group
    alone = not group or sum(wish.group == group for wish in wishes) == 1
    return alone and any(columns == grid.columns for columns, _ in wishes[tile].spans)


def _split(shelves: Sequence[Shelf], grid: Grid, kept: tuple[int, int]) -> tuple[list[list[Shelf]], int]:
    """Shelves shared out over parts. The last part may have none of them: then its bottom tiles stand alone."""
    cut = 0
    last, more = (max(1, grid.rows - each) for each in kept)
    parts: list[list[Shelf]] = [[]]
    rest = list(shelves)
    while rest:
        used = sum(rows for _, rows in parts[-1])
        if used + sum(rows for _, rows in rest) <= last:
            parts[-1].extend(rest)
            return parts, cut
        shelf, rows = rest[0]
        if parts[-1] and used + rows > more:
            parts.append([])
            continue
        parts[-1].append((shelf, min(rows, more)))
        cut += max(0, rows - more)
        rest.pop(0)
    if sum(rows for _, rows in parts[-1]) > last:
        ending = parts[-1][-1:] if len(parts[-1]) > 1 and parts[-1][-1][1] <= last else []
        parts[-1] = parts[-1][: len(parts[-1]) - len(ending)]
        parts.append(ending)
    return parts, cut


def _above(part: Sequence[Shelf], number: int) -> int:
    return sum(rows for _, rows in part[:number])


def _on_shelf(shelf: Shelf, row: int, keeps: Sequence[bool]) -> Iterator[Place]:
    tiles, rows = shelf
    column = 0
    for each in tiles:
        yield Place(each.tile, column, row, each.columns, rows, keeps[each.tile])
        column += each.columns


def overlaps(places: Sequence[Place]) -> bool:
    """Whether two places share a cell; the flow never makes such a page."""
    cells = sorted(
        (place.row + down, place.column + right)
        for place in places
        for down in range(place.rows)
        for right in range(place.columns)
    )
    return any(one == other for one, other in pairwise(cells))
