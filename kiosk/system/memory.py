"""What a process that runs for months asks of the C library about memory. Other libraries than glibc are left alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

_M_MMAP_THRESHOLD = -3
"""Of glibc's malloc.h."""
_BIG_BYTES = 1 << 20


def part_big_blocks() -> bool:
    """Have blocks of 1 MiB and more mapped on their own, so that freeing one gives its memory back; True when done.

    By itself glibc learns from the first picture of a whole screen that is freed: from then on such blocks come from
    the heap, where small ones that live on soon stand behind them, and the process keeps what nobody uses.
    """
    library = _glibc()
    return library is not None and bool(library.mallopt(_M_MMAP_THRESHOLD, _BIG_BYTES))


def give_back() -> bool:
    """Give whole pages that are free between blocks in use back to the system; True when there were any.

    It takes some milliseconds, and holds up whoever asks for memory meanwhile: for a time when nobody taps.
    """
    library = _glibc()
    return library is not None and bool(library.malloc_trim(0))


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None  # musl has neither
