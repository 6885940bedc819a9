"""The real program as people start it: in a window on an X server, clicked with a mouse; or without a display."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.support.unmeasured import unmeasured
from tests.support.xserver import STEP_S, Mouse, environment, kiosk


@pytest.mark.xvfb
def test_a_demonstration_gives_a_ticket_to_somebody_with_a_mouse(display: str, tmp_path: Path) -> None:
    program = subprocess.Popen(
        kiosk("--demo"),
        cwd=tmp_path,
        env=unmeasured(environment(display)),
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
