"""What is sent to a receipt printer: its commands as bytes (Epson's ESC/POS reference), and a drawing as raster."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

ASK_STATUS = b"".join(b"\x10\x04" + bytes([n]) for n in (1, 2, 3, 4))
"""DLE EOT 1 to 4: printer, cause of offline, cause of error, paper. Answered at once, whatever waits in the buffer."""
CLEAR = b"\x10\x05\x02" + b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE ENQ 2 and DLE DC4 8: recover, and forget everything received. Printers obey one, both or none of them."""
BEGIN = b"\x1b@" + b"\x1da\x00"
"""ESC @ and GS a 0: the settings it was switched on with, and no status it was not asked for."""
ASK_QUEUED = b"\x1dr\x01"
"""GS r 1: answered with one byte, but only when its turn comes, after everything before it is done."""
BAND_ROWS = 128
"""Rows of one GS v 0. A printer that lost its connection inside one still waits for at most this many."""

_INVERTED = bytes(255 - value for value in range(256))
_HEARD_AT_ONCE = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
_PROCESS_ID = b"\x1d(H\x06\x000"


class Cut(StrEnum):
    """How the paper is parted: off, or hanging by a point so that it does not fall."""

    FULL = "full"
    PARTIAL = "partial"


def cut(kind: Cut) -> bytes:
    """GS V 65 or 66: feed the last line past the knife, then cut."""
    return b"\x1dV" + (b"A" if kind is Cut.FULL else b"B") + b"\x00"


def ask_process_id(four: bytes) -> bytes:
    """GS ( H 48: like `ASK_QUEUED`, but the answer carries these four printable characters."""
    return _PROCESS_ID + b"0" + four


def raster(image: Image) -> list[bytes]:
    """A one-bit drawing as GS v 0 commands of at most BAND_ROWS rows. Its width must be a multiple of 8 dots."""
    if image.mode != "1" or image.width % 8:
        raise ValueError(f"a raster takes one bit a dot and whole bytes a row, not {image.mode} of {image.width} dots")
    across = image.width // 8
    dots = harmless(image.tobytes().translate(_INVERTED))
    size = across * BAND_ROWS
    bands = (dots[start : start + size] for start in range(0, len(dots), size))
    return [
        b"\x1dv0\x00" + across.to_bytes(2, "little") + (len(band) // across).to_bytes(2, "little") + band
        for band in bands
    ]


def harmless(dots: bytes) -> bytes:
    """The same dots without the beginning of any command that a printer hears at once, even inside a picture.

    DLE is one black dot between white ones; it is widened by a dot (0.125 mm) where EOT, ENQ or DC4 follows.
    Otherwise a drawing could ask for a status, clear the buffer or open a drawer.
    """
    for command in _HEARD_AT_ONCE:
        dots = dots.replace(command, b"\x18" + command[1:])
    return dots


def unblock(across: int) -> bytes:
    """What ends a raster command that was cut off in the middle: white dots there, ignored anywhere else."""
    return bytes(across * BAND_ROWS)
