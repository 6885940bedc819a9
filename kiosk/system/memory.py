"""What a process that runs for months asks of the C library about memory. Other libraries than glibc are left alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""Of glibc's malloc.h."""
_BIG_BYTES = 1 << 20
_ARENAS = 2
"""Python runs one thread at a time, so that its threads seldom ask for memory at once."""


def keep_together() -> bool:
    """Have blocks of 1 MiB and more mapped on their own, and all others in few heaps; True when done.

    By itself glibc learns from the first picture of a whole screen that is freed: from then on such blocks come from
    the heap, where small ones that live on soon stand behind them, and the process keeps what nobody uses. And it gives
    threads heaps of their own, eight for each core, each of which keeps the most it ever held.
    """
    library = _glibc()
    if library is None:
        return False
    return bool(library.mallopt(_M_MMAP_THRESHOLD, _BIG_BYTES)) and bool(library.mallopt(_M_ARENA_MAX, _ARENAS))


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
