"""Seals the process of a lobby screen: a crash leaves no image of its memory, and the screen does not go dark."""

import sys
from contextlib import suppress


def seal() -> None:
    """Seal this process; a system that refuses a part of it is left as it is.

    No memory image, because it would hold what a visitor answered. On Windows also no box that says a program failed,
    which would stand over the screen, and no sleep of screen or machine; on Linux the session sees to the screen.
    """
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(0x0001 | 0x0002)  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
        kernel.SetThreadExecutionState(0x80000000 | 0x0001 | 0x0002)  # ES_CONTINUOUS, …_SYSTEM_REQUIRED, …_DISPLAY_…
    else:
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
