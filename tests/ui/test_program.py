"""The real program as people start it: in a window on an X server, clicked with a mouse; or without a display."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
STEP_S = 20


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own with a desktop of 1280 × 1024 px."""
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing:
        pytest.skip(f"needs Debian's {' '.join(missing)}")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
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


@pytest.mark.xvfb
def test_a_demonstration_gives_a_ticket_to_somebody_with_a_mouse(display: str, tmp_path: Path) -> None:
    program = subprocess.Popen(
        kiosk("--demo"),
        cwd=tmp_path,
        env=environment(display),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        mouse = Mouse(display, "Stad Izegem")
        width, height = mouse.size
        assert height <= 1024
        assert abs(width / height - 1080 / 1920) < 0.01
        row = 164
        for x, y in (
            (200, 934),  # Nederlands
            (540, 934 + row),  # Kaart vernieuwen
            (280, 1090),  # Ja, een afspraak
            (800, 934),  # B
            (800, 1150),  # 12+
            (540, 1590),  # Verder
        ):
            mouse.click(x, y)
        tickets = tmp_path / "demo" / "tickets"
        found: list[Path] = []
        for _ in range(8):  # "Verder" as often as the page has parts, then "Ja, print mijn ticket"
            mouse.click(300, 1590)
            found = sorted(tickets.glob("*.png"))
            if found:
                break
        assert found
        with Image.open(found[0]) as image:
            (code,) = zxingcpp.read_barcodes(image.convert("L"))
        assert re.fullmatch("[BCDEFGHIJKLNOPRSTUVX]{27}", code.text)
    finally:
        program.terminate()
        output, _ = program.communicate(timeout=STEP_S)
    assert "demo" in output
    assert "Traceback" not in output


@pytest.mark.xvfb
def test_a_second_kiosk_on_the_same_data_says_so_and_leaves(display: str, tmp_path: Path) -> None:
    command = kiosk("--window", "--data", str(tmp_path / "data"))
    first = subprocess.Popen(command, env=environment(display), stderr=subprocess.DEVNULL)
    try:
        Mouse(display, "Stad Izegem")
        second = subprocess.run(
            command, env=environment(display), capture_output=True, text=True, timeout=STEP_S, check=False
        )
        assert second.returncode == 1
        assert second.stderr.startswith("K211: a kiosk is already running")
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(STEP_S)


def test_without_a_display_the_lobby_screen_says_in_one_sentence_what_to_do(tmp_path: Path) -> None:
    done = subprocess.run(
        kiosk("--data", str(tmp_path)),
        env=environment(None),
        capture_output=True,
        text=True,
        timeout=STEP_S,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("K212: there is no display here.")
    assert "kioskctl tour" in done.stderr


def test_a_display_that_does_not_answer_is_no_display(tmp_path: Path) -> None:
    done = subprocess.run(
        kiosk("--data", str(tmp_path)),
        env=environment(":987654"),
        capture_output=True,
        text=True,
        timeout=STEP_S,
        check=False,
    )
    assert (done.returncode, done.stderr[:5]) == (1, "K212:")


def test_help_and_version_need_no_qt() -> None:
    code = "import sys; sys.argv = ['kiosk', '--help']\ntry:\n import kiosk.__main__ as m; m.main()\n"
    code += "except SystemExit: assert not [n for n in sys.modules if n.startswith('PySide6')]"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=STEP_S, check=False)
    assert done.returncode == 0, done.stderr
    assert "--demo" in done.stdout
