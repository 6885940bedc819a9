"""A visitor with a keyboard, a mouse or a scanner stays in the kiosk: the real program, under a window manager."""

import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.xserver import STEP_S, Mouse, environment, kiosk, needs

KEYS = (
    *("alt+F4", "ctrl+q", "ctrl+w", "ctrl+F4", "ctrl+c", "ctrl+d", "ctrl+z"),  # close, quit, end
    *("ctrl+n", "ctrl+t", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+f", "ctrl+shift+i"),  # open, print, save, look into
    *(f"F{number}" for number in range(1, 13)),
    *("Escape", "shift+Escape", "ctrl+Escape", "super", "Menu", "shift+F10", "alt+space", "alt+Tab", "Print"),
    *("ctrl+alt+t", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+F2", "ctrl+shift+Escape", "super+r", "super+l"),
)
SCANS = ("https://example.org/", "file:///etc/passwd", "K302 \\\\server\\share", "\x1b:q!")
MANAGER = """<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>
<keybind key="A-F4"><action name="Close"/></keybind></keyboard></openbox_config>
"""
"""A window manager that closes windows with Alt+F4, as most do, and does nothing else of its own."""


class Lobby(Mouse):
    """The kiosk on the full screen, watched from outside."""

    def __init__(self, display: str, program: subprocess.Popen[str]) -> None:
        super().__init__(display, "Stad Izegem")
        self.program = program

    def windows(self) -> set[str]:
        """Every window that can be seen."""
        return set(self._do("search", "--onlyvisible", "--name", ".*").split())

    def place(self) -> str:
        return self._do("getwindowgeometry", self.window)

    def press(self, key: str) -> None:
        self._do("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "2", text)
        self._do("key", "Return")

    def click_with(self, button: int, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self._do("mousemove", *map(str, start), "mousedown", "1", "mousemove", *map(str, end), "mouseup", "1")

    def answers(self) -> None:
        """Wait until the kiosk has dealt with everything so far: the X server answers for its window, and it lives."""
        time.sleep(0.2)
        assert self.program.poll() is None, "the kiosk was left"


@pytest.fixture
def lobby(display: str, tmp_path: Path) -> Iterator[Lobby]:
    needs("openbox")
    settings = tmp_path / "rc.xml"
    settings.write_text(MANAGER, encoding="utf-8")
    manager = subprocess.Popen(
        ["openbox", "--sm-disable", "--config-file", str(settings)],
        env=environment(display) | {"HOME": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with (tmp_path / "said").open("w+", encoding="utf-8") as said:
        program = subprocess.Popen(
            kiosk("--data", str(tmp_path / "data"), "--profile", "izegem"),
            env=environment(display),
            stdin=subprocess.DEVNULL,
            stderr=said,
            text=True,
        )
        try:
            yield Lobby(display, program)
        finally:
            for each in (program, manager):
                each.terminate()
                each.wait(STEP_S)
        said.seek(0)
        assert "Traceback" not in said.read()


@pytest.mark.xvfb
def test_nothing_a_visitor_presses_leads_out(lobby: Lobby) -> None:
    place, windows = lobby.place(), lobby.windows()
    assert re.search(r"Position: 0,0 .*Geometry: 1280x1024", place, re.DOTALL)
    for key in KEYS:
        lobby.press(key)
        lobby.answers()
    assert (lobby.place(), lobby.windows()) == (place, windows)


@pytest.mark.xvfb
def test_nothing_a_visitor_clicks_drags_or_scans_leads_out(lobby: Lobby) -> None:
    place, windows = lobby.place(), lobby.windows()
    for button in (2, 3, 8, 9):
        for at in ((5, 5), (640, 300), (640, 800), (1270, 1010)):
            lobby.click_with(button, *at)
    for start, end in (((640, 2), (640, 900)), ((2, 500), (900, 500)), ((640, 600), (1279, 600)), ((5, 5), (600, 500))):
        lobby.drag(start, end)
    for text in SCANS:
        lobby.type(text)
    lobby.answers()
    assert (lobby.place(), lobby.windows()) == (place, windows)


@pytest.mark.xvfb
def test_a_crash_would_leave_no_image_of_its_memory(lobby: Lobby) -> None:
    limits = Path(f"/proc/{lobby.program.pid}/limits").read_text("utf-8")
    assert re.search(r"Max core file size +0 +0 ", limits)
