"""A text to read, shared out: between hairlines, with the spare room in between; it grows, then splits into parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from kiosk.ui.content import Item, ReadingBlock, Row, Saying, Sum
from kiosk.ui.piece import HAIRLINE, Ground, Paint, Piece
from kiosk.ui.pieces import pieces


class Part(NamedTuple):
    """What stands on one part of a page: what to paint where, and the label of the tile that leads to it."""

    paints: tuple[tuple[Paint, float], ...]
    hairlines: tuple[float, ...]
    onward: str = ""
    boxes: tuple[tuple[float, float], ...] = ()
    """Top and bottom of each piece (px of the square)."""


Floor = Callable[[int], float]
"""(number of the part) -> down to where its text may stand, px of the square."""


def arrange(blocks: Sequence[ReadingBlock], ground: Ground, top: float, floor: Floor) -> list[Part]:
    """Return the parts of the text, each from `top` down to its floor (px of the square).

    A section that fits on one part begins a new one rather than be split; but where the end of another one stands
    alone, its list goes there, and the sentences after the list may follow on the next part.
    """
    parts: list[list[Piece]] = [[]]
    queue = [piece for block, line in _with_lines(blocks) for piece in pieces(block, ground, line=line)]
    while queue:
        room = floor(len(parts) - 1) - top
        used = sum(_least(each, parts[-1][:number]) for number, each in enumerate(parts[-1]))
        needed = _section(queue, whole=any(each.leads for each in parts[-1]))
        if parts[-1] and queue[0].leads and used + needed > room >= _section(queue, begins=True):
            parts.append([])
            continue
        piece = queue.pop(0)
        own = _least(piece, parts[-1])
        smaller = piece.shrink(room - used) if piece.shrink and used + own > room else None
        if smaller is not None or used + own <= room:
            parts[-1].append(smaller or piece)
        elif piece.lines and (piece.least > room or all(each.leads for each in parts[-1])):
            queue[:0] = piece.lines
        elif not parts[-1]:
            parts[-1].append(piece)
        else:
            queue[:0] = [*_headings_taken(parts), *_line_taken(parts, piece), piece]
            parts.append([])
    return [_placed(part, top, floor(number) - top) for number, part in enumerate(part for part in parts if part)] or [
        Part((), ())
    ]


def _section(queue: Sequence[Piece], *, whole: bool = True, begins: bool = False) -> float:
    """The least height of a heading and what follows it, up to the next.

    Not `whole`: without the sentences after its list. `begins`: at the top of a part, without its hairline.
    """
    own = [queue[0], *takewhile(lambda piece: not piece.leads, queue[1:])]
    while not whole and len(own) > 1 and own[-1].aside and any(not each.aside for each in own[1:]):
        own.pop()
    return sum(each.least for each in own) - (HAIRLINE if begins and queue[0].line else 0)


def _least(piece: Piece, part: Sequence[Piece]) -> float:
    return piece.least if part else piece.least - (HAIRLINE if piece.line else 0)


def _headings_taken(parts: list[list[Piece]]) -> list[Piece]:
    """A heading goes to the part where its text is."""
    taken: list[Piece] = []
    while parts[-1] and parts[-1][-1].leads and len(parts[-1]) > 1:
        taken.insert(0, parts[-1].pop())
    return taken


def _line_taken(parts: list[list[Piece]], piece: Piece) -> list[Piece]:
    """The line before the last one of a text goes with it."""
    return [parts[-1].pop()] if piece.ends and len(parts[-1]) > 1 else []


def _placed(part: Sequence[Piece], top: float, room: float) -> Part:
    spare = max(0.0, room - sum(_least(piece, part[:number]) for number, piece in enumerate(part)))
    stretch = sum(piece.above[1] - piece.above[0] + piece.below[1] - piece.below[0] for piece in part)
    share = min(1.0, spare / stretch) if stretch else 0.0
    y = top
    paints: list[tuple[Paint, float]] = []
    lines: list[float] = []
    boxes: list[tuple[float, float]] = []
    for number, piece in enumerate(part):
        if piece.line and number:
            lines.append(y)
            y += HAIRLINE
        y += piece.above[0] + share * (piece.above[1] - piece.above[0])
        paints.append((piece.paint, y))
        boxes.append((y, y + piece.height))
        y += piece.height + piece.below[0] + share * (piece.below[1] - piece.below[0])
    onward = next((piece.onward for piece in part if piece.onward), "")
    return Part(tuple(paints), tuple(lines), onward, tuple(boxes))


def _with_lines(blocks: Sequence[ReadingBlock]) -> Iterator[tuple[ReadingBlock, bool]]:
    """Each block, and whether a hairline stands above it: lists have one, and what follows a list."""
    before: ReadingBlock | None = None
    for block in blocks:
        listed = isinstance(block, Item | Sum | Saying | Row)
        yield block, before is not None and (listed or isinstance(before, Item | Sum | Saying))
        before = block
