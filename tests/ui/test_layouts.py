"""A scanner at a real X server under the keyboards of several countries: it strikes the keys of a QWERTY one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.domain.payload import Verdict, encode, read
from tests.support.unmeasured import unmeasured
from tests.support.xserver import STEP_S, environment

KEY, KIOSK = b"a key of the test's own", "OVRV"
CODES = {ticket: encode(KIOSK, ticket, KEY) for ticket in (1, 42, 123_456_789)}
_ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
_PLACES = {letter: first + nth for first, row in _ROWS.items() for nth, letter in enumerate(row)}
"""The places of the keys, as the X server numbers them."""
_SHIFT, _RETURN, _CAPS_LOCK = "50", "36", "66"
_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
from kiosk.ui.scanner import Scanner
app = QApplication(sys.argv)
page = QLineEdit()
page.show()
page.activateWindow()
page.setFocus()
scanner = Scanner(page)
scanner.watch(page.windowHandle())
page.textChanged.connect(lambda text: print("typed", text, flush=True))
scanner.scanned.connect(lambda text: print(text, flush=True))
print("up", flush=True)
app.exec()
"""


def scan(display: str, code: str) -> None:
    """What a scanner does that is set to QWERTY: Shift, the letters' places, Enter."""
    places = [str(_PLACES[letter]) for letter in code]
    strokes = ["keydown", _SHIFT, "key", "--delay", "4", *places, "keyup", _SHIFT, "key", _RETURN]
    subprocess.run(["xdotool", *strokes], env=environment(display), timeout=STEP_S, check=True)


@pytest.fixture(params=["us", "be", "fr", "de", "tr"])
def layout(request: pytest.FixtureRequest, display: str) -> str:
    subprocess.run(["setxkbmap", "-layout", request.param], env=environment(display), timeout=STEP_S, check=True)
    return display


@pytest.mark.xvfb
def test_a_code_is_read_under_every_keyboard_with_and_without_caps_lock(layout: str) -> None:
    command, environ = [sys.executable, "-c", _WINDOW], unmeasured(environment(layout))
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "up\n"
            for _ in range(2):
                for ticket, code in CODES.items():
                    scan(layout, code)
                    reading = read(program.stdout.readline(), KIOSK, KEY)
                    assert (reading.verdict, reading.ticket) == (Verdict.GENUINE, ticket)
                subprocess.run(["xdotool", "key", _CAPS_LOCK], env=environment(layout), timeout=STEP_S, check=True)
        finally:
            program.terminate()
