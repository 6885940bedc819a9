"""What a process that runs for months asks of the C library about memory."""

from __future__ import annotations

import sys

_M_MMAP_THRESHOLD = -3
"""Of glibc's malloc.h."""
_BIG_BYTES = 1 << 20


def part_big_blocks() -> bool:
    """Have blocks of 1 MiB and more mapped on their own, so that freeing one gives its memory back; True when done.

    By itself glibc learns from the first picture of a whole screen that is freed: from then on such blocks come from
    the heap, where small ones that live on soon stand behind them, and the process keeps what nobody uses. Other C
    libraries are left as they are.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        set_option = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # musl has none
        return False
    return bool(set_option(_M_MMAP_THRESHOLD, _BIG_BYTES))
