"""Tells whether there is a display for the lobby screen before Qt is asked: without one Qt aborts the process."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

_DISPLAY = re.compile(r"(?P<host>.*?):(?P<number>\d+)(\.\d+)?")
TIMEOUT_S = 1.0
"""How long a display may take to accept a connection, in seconds."""


def has_display(
    environ: Mapping[str, str], platform: str, reachable: Callable[[str | tuple[str, int]], bool] | None = None
) -> bool:
    """Whether a window can be shown here. `platform` is spelt as in `sys.platform`.

    Windows and macOS always have a display. Elsewhere a Wayland or X server must answer, unless QT_QPA_PLATFORM names
    something that needs neither (offscreen, vnc, linuxfb, eglfs).
    """
    if platform in ("win32", "darwin"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen and chosen not in ("xcb", "wayland", "wayland-egl"):
        return True
    answers = reachable or _answers
    return _wayland(environ, answers) or _x11(environ.get("DISPLAY", ""), answers)


def _wayland(environ: Mapping[str, str], answers: Callable[[str | tuple[str, int]], bool]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    return answers(name if name.startswith("/") else str(Path(environ.get("XDG_RUNTIME_DIR", "/run")) / name))


def _x11(display: str, answers: Callable[[str | tuple[str, int]], bool]) -> bool:
    found = _DISPLAY.fullmatch(display)
    if found is None:
        return False
    number = int(found["number"])
    if found["host"] in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server puts its socket
        return answers(path) or answers(f"\0{path}")
    return answers((found["host"], 6000 + number))


def _answers(address: str | tuple[str, int]) -> bool:
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as client:
        client.settimeout(TIMEOUT_S)
        try:
            client.connect(address)
        except OSError:
            return False
    return True
