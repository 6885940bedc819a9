"""Sorts what a receipt printer says: several answers in one read, halves of one, late ones, and noise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_FIXED = 0b1001_0011
_NUL = 0
_HEADER = 0x37
_LONGEST_BLOCK = 80
_AUTOMATIC_REST = 3


class Kind(Enum):
    """Which question an answer belongs to, told by the bits that never change (Epson, "Identification of status")."""

    REAL_TIME = auto()
    """To DLE EOT: 0xx1xx10."""
    QUEUED = auto()
    """To GS r: 0xx0xxxx."""
    BLOCK = auto()
    """37h, an identifier, text, 00h: to GS ( H, and to DLE DC4 8."""
    UNASKED = auto()
    """Automatic status (0xx1xx00 and three bytes more), XON, XOFF: nothing was asked."""
    NOISE = auto()
    """No printer says that."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: a byte, or what stands between header and end of a block."""

    kind: Kind
    data: bytes


class Sorter:
    """Takes bytes as they come and returns whole answers; an unfinished one waits for its rest."""

    def __init__(self) -> None:
        """Nothing heard so far."""
        self._block: bytearray | None = None
        self._automatic = 0

    def feed(self, data: bytes) -> Iterator[Answer]:
        """The answers that are complete with these bytes, in their order."""
        for value in data:
            yield from self._take(value)

    def _take(self, value: int) -> Iterator[Answer]:
        if self._block is not None:
            if value == _NUL and self._block:
                block, self._block = bytes(self._block), None
                yield Answer(Kind.BLOCK, block)
                return
            if 0x20 <= value < 0x7F and len(self._block) < _LONGEST_BLOCK:
                self._block.append(value)
                return
            noise, self._block = bytes([_HEADER, *self._block]), None
            yield Answer(Kind.NOISE, noise)
        elif self._automatic and _is_queued(value):
            self._automatic -= 1
            return
        self._automatic = 0
        if value == _HEADER:
            self._block = bytearray()
        elif value & _FIXED == 0b0001_0010:
            yield Answer(Kind.REAL_TIME, bytes([value]))
        elif value & _FIXED == 0b0001_0000:
            self._automatic = _AUTOMATIC_REST
            yield Answer(Kind.UNASKED, bytes([value]))
        elif value in (0x11, 0x13):
            yield Answer(Kind.UNASKED, bytes([value]))
        elif _is_queued(value) and _pairs_agree(value):
            yield Answer(Kind.QUEUED, bytes([value]))
        else:
            yield Answer(Kind.NOISE, bytes([value]))


def _is_queued(value: int) -> bool:
    return not value & 0b1001_0000


def _pairs_agree(value: int) -> bool:
    """GS r 1 says everything twice: near end in bits 0 and 1, paper end in bits 2 and 3."""
    return value & 0b11 in (0, 0b11) and value & 0b1100 in (0, 0b1100)
