"""A page laid out for one screen: the panel, and its parts with every tile in its place. No widgets yet."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from kiosk.ui import flow, panel_layout, reading, ways
from kiosk.ui.content import Board, Figures, Kind, Lead, MorePart, Note, Panel, PanelBlock, ReadingBlock, Sheet, Tile
from kiosk.ui.face import Face
from kiosk.ui.flow import Grid, Wish
from kiosk.ui.metrics import SIDE, Metrics, Rect, metrics
from kiosk.ui.piece import Ground
from kiosk.ui.theme import Theme


class Placed(NamedTuple):
    """A tile in its place, px at 1080 of the square."""

    tile: Tile
    face: Face
    place: Rect


class Part(NamedTuple):
    """One part of a page: its tiles in reading order, and its text."""

    tiles: tuple[Placed, ...]
    reading: reading.Part | None


class Layout(NamedTuple):
    """A page laid out. `metrics` may have a taller panel than asked for, when the question needs it."""

    sheet: Sheet
    metrics: Metrics
    theme: Theme
    panel: panel_layout.Arranged
    parts: tuple[Part, ...]
    foot: tuple[Placed, ...]


_LEAST = 80
"""No tile is lower (px): 20 mm on the smallest panel."""
_LEAST_GAP = 12
"""Nor do two tiles stand closer (px): 2.5 mm."""
_LOW = 800
"""With lowered controls every tile of an upright screen stands in so many px from below."""


def lay_out(sheet: Sheet, measures: Metrics, theme: Theme) -> Layout:
    """Lay a page out: as it is; where the panel is too full, with less on it, or with a taller one.

    A text to read takes the panel's sentences to the light ground before the panel grows, and keeps the usual panel
    with lowered controls too, for its tiles stand low in any case.
    """
    tall, low = _taller(measures), measures.lowered
    if sheet.reading:
        usual = metrics(measures.width, measures.height, large=measures.large, rtl=measures.rtl)
        ways = [_Way(sheet, usual, low), _Way(sheet, usual, low, slim=True)]
        ways += [_Way(sheet, tall, low), _Way(sheet, tall, low, slim=True)]
    else:
        ways = [_Way(sheet, measures, low), _Way(sheet, tall, low), _Way(sheet, tall, low, slim=True)]
    for way in ways[:-1]:
        layout = way.lay_out(theme)
        if not layout.panel.over and _is_whole(layout, low=measures.lowered):
            return layout
    return ways[-1]._replace(spare=True).lay_out(theme)


def _taller(measures: Metrics) -> Metrics:
    """The same screen with a taller panel, where there can be one."""
    if not measures.portrait or measures.lowered:
        return measures
    return metrics(measures.width, measures.height, large=measures.large, rtl=measures.rtl, panel_grows=True)


def _is_whole(layout: Layout, *, low: bool) -> bool:
    """Whether every tile holds its words, and stands as low as it must."""
    tiles = [each for part in layout.parts for each in part.tiles]
    return all(each.face.height <= each.place.h and (each.place.y >= SIDE - _LOW or not low) for each in tiles)


class _Way(NamedTuple):
    """One way to lay a page out; `low`: tiles must be low; `slim`: the panel's sentences stand on the light ground.

    `spare`: there is no other way left, and headings may be as small as they get.
    """

    sheet: Sheet
    measures: Metrics
    low: bool
    slim: bool = False
    spare: bool = False

    def lay_out(self, theme: Theme) -> Layout:
        """The page laid out this way."""
        sheet, measures = self.sheet, self.measures
        first: tuple[Part, ...] = ()
        if self.slim:
            slim, said = _slim(sheet.panel)
            if said and not sheet.reading:
                onward = Tile(sheet.onward, MorePart(), primary=True, trailing="onward")
                first = _Field(
                    sheet._replace(tiles=(), reading=said, bottom=(onward,)), measures, theme, low=self.low
                ).parts()
            sheet = sheet._replace(panel=slim, reading=(*said, *sheet.reading) if sheet.reading else ())
        arranged = panel_layout.arrange(sheet.panel, measures, theme, spare=self.spare)
        foot = tuple(_foot(tile, control.value, measures) for control, tile in sheet.foot)
        parts = _Field(sheet, measures, theme, low=self.low).parts()
        return Layout(sheet, measures, theme, arranged, (*first, *parts), foot)


def _slim(full: Panel) -> tuple[Panel, tuple[ReadingBlock, ...]]:
    """The panel with its heading and figures alone, and the sentences that move to the light ground.

    What stands right above a figure says what it is worth, and stays.
    """
    kept: list[PanelBlock] = []
    moved = [full.aid.text] if full.aid else []
    for block, below in zip(full.body, (*full.body[1:], None), strict=True):
        if isinstance(block, Lead) and not isinstance(below, Figures):
            moved.append(block.text)
        elif isinstance(block, Figures) and block.trailing:
            kept.append(block._replace(trailing=""))
            moved.append(block.trailing)
        else:
            kept.append(block)
    moved = [block.text for block in full.top if isinstance(block, Lead)] + moved
    top = tuple(block for block in full.top if not isinstance(block, Lead))
    slim = full._replace(top=top, body=tuple(kept), aid=None, answers=())
    return slim, tuple(Note(words) for words in moved if words)


def _shared(least: list[float], board: Board, room: float) -> list[float]:
    """The heights of a board's rows: as high as the board wants where there is room, never less than the least."""
    wanted = float(board.height)
    while wanted > _LEAST and sum(max(wanted, each) for each in least) + board.gap * (len(least) - 1) > room:
        wanted -= 1
    return [max(wanted, each) for each in least]


def _foot(tile: Tile, control: str, measures: Metrics) -> Placed:
    place = measures.foot_places[control]
    if measures.rtl:
        place = place.mirrored(measures.square.w)
    return Placed(tile, ways.compose(tile, measures, place.w, place.h), place)


class _Field:
    """The answer field of one page."""

    def __init__(self, sheet: Sheet, measures: Metrics, theme: Theme, *, low: bool) -> None:
        self._low = low
        self._sheet, self._metrics, self._theme = sheet, measures, theme
        self._grid = Grid(measures.columns, measures.rows, measures.row, measures.gap)
        self._faces: dict[tuple[Tile, int, bool], float] = {}

    def parts(self) -> tuple[Part, ...]:
        """Every part, the last one with the bottom tiles of the page."""
        if self._sheet.board is not None:
            return self._boards(self._sheet.board)
        return self._reading() if self._sheet.reading else self._flow()

    def _boards(self, board: Board) -> tuple[Part, ...]:
        """The rows of a board over so many parts as they take, each row at least as high as its words."""
        field, gap = self._metrics.field, board.gap
        board = board._replace(rows=tuple(part for row in board.rows for part in self._whole_rows(row, gap)))
        bottom, rows = self._bottom
        more, more_rows = self._at_bottom((self._more,))
        room = self._floor(rows) + 16 - gap - field.y if rows else field.h
        least = [self._board_row(row, gap, 0, 0) for row in board.rows]
        heights = [max(_LEAST, *(each.face.height for each in row)) for row in least]
        if sum(heights) + gap * (len(heights) - 1) > room:
            gap = _LEAST_GAP
            board = board._replace(gap=gap)
        parts: list[list[int]] = [[]]
        smaller = room if not rows else min(room, self._floor(more_rows) + 16 - gap - field.y)
        for number in range(len(board.rows)):
            held = [heights[each] for each in (*parts[-1], number)]
            if parts[-1] and sum(held) + gap * (len(held) - 1) > smaller:
                parts.append([])
            parts[-1].append(number)
        made = []
        for place, part in enumerate(parts):
            last = place == len(parts) - 1
            y, placed = field.y, list[Placed]()
            for number, own in zip(part, _shared([heights[each] for each in part], board, room), strict=True):
                placed += self._board_row(board.rows[number], gap, y, own)
                y += own + gap
            made.append(Part((*placed, *(bottom if last else more)), None))
        return tuple(made)

    def _whole_rows(self, row: tuple[Tile, ...], gap: float) -> list[tuple[Tile, ...]]:
        """A row of chips as it is, or in two where their words would have to be broken."""
        room = self._metrics.field.w - gap * (len(row) - 1)
        words = [tile._replace(label=max(tile.label.split(), key=len)) for tile in row]
        widest = max(ways.line_width(word, self._metrics) for word in words)
        on_a_line = sum(max(_LEAST, ways.line_width(tile, self._metrics)) for tile in row) <= room
        if row[0].kind is not Kind.CHIP or len(row) == 1 or on_a_line or widest * len(row) <= room:
            return [row]
        half = (len(row) + 1) // 2
        return [*self._whole_rows(row[:half], gap), *self._whole_rows(row[half:], gap)]

    def _board_row(self, row: tuple[Tile, ...], gap: float, y: float, height: float) -> list[Placed]:
        """The tiles of a row beside each other; a height of 0 measures how high their words are."""
        field = self._metrics.field
        x, made = field.x, []
        for tile, width in zip(row, self._board_widths(row, field.w - gap * (len(row) - 1)), strict=True):
            left = round(x)  # on whole px, or the letters would be painted a little smaller
            place = Rect(left, y, round(x + width) - left, height)
            face = ways.compose(tile, self._metrics, place.w, height or None)
            made.append(Placed(tile, face, place.mirrored(SIDE) if self._metrics.rtl else place))
            x += width + gap
        return made

    def _board_widths(self, row: tuple[Tile, ...], room: float) -> list[float]:
        """Equally wide where all words fit on a line; else each as wide as its words, with the same room to spare."""
        even = room / len(row)
        needed = [max(_LEAST, ways.line_width(tile, self._metrics)) for tile in row]
        if max(needed) <= even or sum(needed) > room:
            return [even] * len(row)
        return [each + (room - sum(needed)) / len(row) for each in needed]

    def _fit(self, tiles: tuple[Tile, ...]) -> flow.Fit:
        def fit(number: int, columns: int, caption: bool) -> float:
            key = (tiles[number], columns, caption)
            if key not in self._faces:
                width = self._metrics.span_width(columns)
                composed = ways.compose(tiles[number], self._metrics, width, caption=caption)
                self._faces[key] = float("inf") if composed.broken else composed.height
            return self._faces[key]

        return fit

    def _places(
        self, tiles: tuple[Tile, ...], rows: int, bottom_rows: int = 0, more_rows: int = 1, *, bottom: bool = False
    ) -> list[list[flow.Place]]:
        least = 1 if bottom else self._metrics.answer_rows
        wishes = [
            Wish(
                tuple((columns, max(rows, least)) for columns, rows in tile.spans),
                tile.group,
                tile.drop_caption and bool(tile.caption),
            )
            for tile in tiles
        ]
        return flow.arrange(wishes, self._fit(tiles), self._grid._replace(rows=rows), bottom_rows, more_rows)

    def _tile(self, tile: Tile, place: flow.Place, down: int = 0) -> Placed:
        spot = self._metrics.span(place.column, place.row + down, place.columns, place.rows)
        face = ways.compose(tile, self._metrics, spot.w, spot.h, caption=place.caption)
        if face.broken or face.height > spot.h:
            face = ways.compose(tile, self._metrics, spot.w, spot.h, caption=place.caption, sparing=True)
        return Placed(tile, face, spot)

    @cached_property
    def _bottom(self) -> tuple[tuple[Placed, ...], int]:
        """The bottom tiles in the last rows, and how many rows they take; none where they have parts of their own."""
        return ((), 0) if self._own_parts else self._at_bottom(self._sheet.bottom)

    @cached_property
    def _own_parts(self) -> tuple[Part, ...]:
        """The bottom tiles on parts of their own, where they leave no row for anything else or stand too high."""
        tiles = self._sheet.bottom
        if not tiles or self._rows(tiles) <= self._bottom_rows:
            return ()
        parts = self._places(tiles, self._rows_in_reach, bottom=True)
        more, more_rows = self._at_bottom((self._more,))
        made = []
        for number, places in enumerate(parts):
            last = number == len(parts) - 1
            taken = max(place.row + place.rows for place in places) + (0 if last else more_rows)
            own = tuple(self._tile(tiles[place.tile], place, self._grid.rows - taken) for place in places)
            made.append(Part(own if last else (*own, *more), None))
        return tuple(made)

    @property
    def _rows_in_reach(self) -> int:
        """The rows from below where tiles may stand."""
        high = sum(self._metrics.span(0, row, 1, 1).y < SIDE - _LOW for row in range(self._grid.rows))
        return self._grid.rows - high if self._low else self._grid.rows

    @property
    def _bottom_rows(self) -> int:
        """The most rows that bottom tiles may take: an answer or a few lines must stand above them."""
        if not self._sheet.reading:
            return self._grid.rows - self._metrics.answer_rows
        above = 1 if self._metrics.reading_top < self._metrics.field.y else 2
        return min(self._rows_in_reach, self._grid.rows - above)

    def _rows(self, tiles: tuple[Tile, ...]) -> int:
        places = self._places(tiles, len(tiles) * self._grid.rows, bottom=True)[0]
        return max(place.row + place.rows for place in places)

    @property
    def _more(self) -> Tile:
        return Tile(self._sheet.more, MorePart(), trailing="onward")

    def _at_bottom(self, tiles: tuple[Tile, ...]) -> tuple[tuple[Placed, ...], int]:
        if not tiles:
            return (), 0
        places = self._places(tiles, self._grid.rows, bottom=True)[0]
        rows = max(place.row + place.rows for place in places)
        down = self._grid.rows - rows
        return tuple(self._tile(tiles[place.tile], place, down) for place in places), rows

    def _flow(self) -> tuple[Part, ...]:
        tiles = self._sheet.tiles
        bottom, rows = self._bottom
        more, more_rows = self._at_bottom((self._more,))
        parts = self._places(tiles, self._grid.rows, rows or (more_rows if self._own_parts else 0), more_rows)
        made = []
        for number, places in enumerate(parts):
            own = tuple(self._tile(tiles[place.tile], place) for place in places)
            last = number == len(parts) - 1 and not self._own_parts
            made.append(Part((*own, *(bottom if last else more)), None))
        return (*made, *self._own_parts)

    def _reading(self) -> tuple[Part, ...]:
        """Parts of the text; each but the last is followed by a primary tile that names what comes next."""
        plain = self._onward(self._sheet.onward)
        bottom, rows = plain if self._own_parts else self._bottom
        parts = self._shared_out({}, rows)
        if len(parts) > 1:
            kept: dict[int, int] = {}
            parts = self._shared_out(kept, plain[1])
            while short := self._too_few(parts, kept, plain[1], rows):
                kept.update(short)
                parts = self._shared_out(kept, plain[1])
        onward = [self._onward(each.onward or self._sheet.onward)[0] for each in parts[1:]]
        made = [Part(*each) for each in zip((*onward, bottom), parts, strict=True)]
        return (*made, *self._own_parts)

    def _shared_out(self, kept: dict[int, int], least: int) -> list[reading.Part]:
        """The text over so many parts as it takes when each keeps its rows for its tiles, `least` if it has none."""
        measures = self._metrics
        ground = Ground(measures.field.x, measures.field.w, measures, self._theme)
        return reading.arrange(
            self._sheet.reading, ground, measures.reading_top, lambda number: self._floor(kept.get(number, least))
        )

    def _too_few(self, parts: list[reading.Part], kept: dict[int, int], least: int, last: int) -> dict[int, int]:
        """The first part that keeps too few rows for its tiles, and how many it needs."""
        following = [self._onward(part.onward or self._sheet.onward)[1] for part in parts[1:]]
        for number, needed in enumerate((*following, last)):
            if needed > kept.get(number, least):
                return {number: needed}
        return {}

    def _onward(self, label: str) -> tuple[tuple[Placed, ...], int]:
        return self._at_bottom((Tile(label, MorePart(), primary=True, trailing="onward"),))

    def _floor(self, rows: int) -> float:
        """Down to where text may stand above so many rows of tiles."""
        measures = self._metrics
        if rows == 0:
            return measures.field.bottom
        return measures.field.y + (self._grid.rows - rows) * (measures.row + measures.gap) - 16
