"""The first page as it looked at the last run, kept as a picture: shown at once while the rest of the program loads.

It is never shown when it could be wrong: the picture counts for one version of the program, one way of starting it, one
screen, and the bytes of every file that decided which town is shown and how. The clock is left out of it. A picture
that differs in any of these, is damaged or not there, is as if there never was one.

This module loads next to nothing, because it runs before the first page is painted.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtGui import QImage

from kiosk import __version__
from kiosk.system.files import write_whole
from kiosk.system.paths import config_candidates

FILE = "cover.bin"
FORMAT = 1

_BIGGEST = 64_000_000
"""Bytes. A bigger file is no cover, and no file that decides what a cover looks like."""

_PIXEL = 4
"""Bytes of a pixel."""


class Screen(NamedTuple):
    """What a cover is painted on: its size in device-independent px, and how many device px make one of them."""

    width: int
    height: int
    ratio: float


class Cover(NamedTuple):
    """A picture of the first page. `full`: for the full screen, not for a window."""

    picture: QImage
    screen: Screen
    full: bool


def asked(environ: Mapping[str, str], platform: str, profile: str | None, *, window: bool) -> list[Any]:
    """Return what decides the first page beside the screen and files: the program and how it was started.

    Raises RuntimeError where no home folder can be found.
    """
    files = [str(path) for path in config_candidates(environ, platform)]
    return [FORMAT, __version__, files, profile, window, str(Path.cwd())]


def recall(file: Path, wanted: list[Any]) -> Cover | None:
    """Return the kept cover if it is for what is `asked` now and no file that decided it has changed."""
    try:
        header, _, body = _read(file).partition(b"\n")
        kept = json.loads(header)
        screen = Screen(*kept["screen"])
        if kept["asked"] != wanted or kept["sources"] != _marks(kept["sources"]):
            return None
        width, height = _device(screen)
        pixels = zlib.decompress(body, bufsize=width * height * _PIXEL)
        if len(pixels) != width * height * _PIXEL:
            return None
        picture = QImage(pixels, width, height, width * _PIXEL, QImage.Format.Format_RGB32).copy()
        picture.setDevicePixelRatio(screen.ratio)
        return Cover(picture, screen, bool(kept["full"]))
    except (OSError, ValueError, KeyError, TypeError, zlib.error, MemoryError, OverflowError, RecursionError):
        return None


def keep(file: Path, wanted: list[Any], sources: Iterable[Path], cover: Cover) -> None:
    """Write a cover for the next start; may run on any thread. Raises OSError when it cannot be written."""
    picture = cover.picture.convertToFormat(QImage.Format.Format_RGB32)
    if (picture.width(), picture.height()) != _device(cover.screen):
        return
    header = {
        "asked": wanted,
        "screen": cover.screen,
        "full": cover.full,
        "sources": _marks(str(path.absolute()) for path in sources),
    }
    body = zlib.compress(bytes(picture.constBits()), level=1)
    write_whole(file, json.dumps(header).encode() + b"\n" + body)


def _device(screen: Screen) -> tuple[int, int]:
    return round(screen.width * screen.ratio), round(screen.height * screen.ratio)


def _marks(sources: Iterable[str]) -> dict[str, list[int] | None]:
    """Return length and checksum of each file; None where there is none."""
    return {path: _mark(Path(path)) for path in sources}


def _mark(path: Path) -> list[int] | None:
    if not path.is_file():
        return None
    content = _read(path)
    return [len(content), zlib.crc32(content)]


def _read(path: Path) -> bytes:
    """Return a file's bytes. Raises OSError, also for what is no file or too big."""
    if not path.is_file() or path.stat().st_size > _BIGGEST:
        raise OSError(f"{os.fspath(path)} cannot be used")
    return path.read_bytes()
