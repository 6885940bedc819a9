"""The real program on an X server of its own, with a mouse: for tests that use it as people do."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

PACKAGES = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}
STEP_S = 20


def needs(*programs: str) -> None:
    """Skip the test on a machine without these programs."""
    missing = [PACKAGES[program] for program in programs if not shutil.which(program)]
    if missing:
        pytest.skip(f"needs Debian's {' '.join(missing)}")


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own with a desktop of 1280 × 1024 px."""
    needs("Xvfb", "xdotool")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def environment(display: str | None) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "KIOSK_", "DISPLAY", "WAY"))}
    return kept | ({"DISPLAY": display} if display else {})


def kiosk(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", *arguments]


class Mouse:
    """Clicks into the demonstration's window at places given in px of a screen of 1080 × 1920."""

    def __init__(self, display: str, title: str) -> None:
        self._environ = environment(display)
        self.window = self._window(title)
        shape = self._do("getwindowgeometry", self.window)
        width, height = re.search(r"Geometry: (\d+)x(\d+)", shape).groups()  # type: ignore[union-attr]
        self.size = int(width), int(height)

    def _window(self, title: str) -> str:
        """Wait for the window; it gets its title when the first page is there."""
        end = time.monotonic() + STEP_S
        while time.monotonic() < end:
            command = ["xdotool", "search", "--onlyvisible", "--name", title]
            done = subprocess.run(
                command, env=self._environ, capture_output=True, text=True, timeout=STEP_S, check=False
            )
            if done.stdout.split():
                return done.stdout.split()[-1]
            time.sleep(0.1)
        raise AssertionError(f"no window {title!r} came up")

    def _do(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environ, capture_output=True, text=True, timeout=STEP_S, check=True
        )
        return done.stdout

    def click(self, x: float, y: float) -> None:
        scale = min(self.size[0] / 1080, self.size[1] / 1920)
        at = [str(round(x * scale)), str(round(y * scale))]
        self._do("mousemove", "--window", self.window, *at)
        self._do("click", "1")
        time.sleep(0.7)  # longer than the guard against double strikes
