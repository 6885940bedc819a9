"""The system libraries that Qt needs, and the Debian package of each; asked for by `kioskctl doctor`."""

from __future__ import annotations

import ctypes
import sys

QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}


def missing_packages(platform: str = sys.platform, libraries: dict[str, str] = QT) -> list[str]:
    """Return the Debian packages whose libraries cannot be loaded; none but on Linux, where others bring them."""
    if not platform.startswith("linux"):
        return []
    return [package for library, package in libraries.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
