"""The real program on a bare console: no display, no home, odd locales, pipes that close, full disks, two at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cli import command, environment, program
from tests.support.unmeasured import unmeasured

QUOTE = ("quote", "--card", "B", "--age", "30", "--on", "2026-12-01", "--json")

LOADED = """
import sys
from kiosk.cli.main import kioskctl
try:
    kioskctl.main(sys.argv[1:], "kioskctl")
except SystemExit as ended:
    assert ended.code == 0, ended.code
print(*sorted({name.split(".")[0] for name in sys.modules} | {name for name in sys.modules if "PySide6." in name}))
"""


def loaded(data: Path, *args: str) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, *args],
        env=unmeasured(environment(data)),
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ran.stdout.splitlines()[-1].split())


def test_what_is_not_needed_is_not_loaded(tmp_path: Path) -> None:
    heavy = {"PySide6", "sqlite3", "sqlite_utils", "PIL", "qrcode", "escpos", "pydantic", "asyncio"}
    assert not loaded(tmp_path, "--help") & heavy
    loaded(tmp_path, "quote", "--card", "B", "--age", "30")
    second = loaded(tmp_path, "quote", "--card", "B", "--age", "30")
    assert not second & (heavy - {"PySide6"}), "the kept profile is read without the validation library"
    assert not second & {"PySide6.QtGui", "PySide6.QtWidgets"}


@pytest.mark.parametrize(
    "changes",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"HOME": None, "XDG_DATA_HOME": None},
        {"QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_any_console_gets_the_same_utf8(tmp_path: Path, changes: dict[str, str | None]) -> None:
    ran = program(tmp_path, *QUOTE, changes=changes)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)["amounts"][0]["text"] == "€ 21,60"


@pytest.mark.parametrize("platform", [None, "xcb", "wayland", "minimal", "bogus"])
def test_a_ticket_needs_no_display(tmp_path: Path, platform: str | None) -> None:
    ran = program(tmp_path, "ticket", "issue", "--purpose", "other", "--json", changes={"QT_QPA_PLATFORM": platform})
    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)["state"] == "confirmed"


def test_two_at_once_get_two_numbers_and_one_visit_gets_one_ticket(tmp_path: Path) -> None:
    def start(*args: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command("ticket", "issue", "--purpose", "other", "--json", *args),
            env=environment(tmp_path),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    running = [start(), start(), start("--visit", "same"), start("--visit", "same")]
    answers = [(each.communicate(timeout=60), each.returncode) for each in running]
    assert all("Traceback" not in err for (_, err), _ in answers)
    tickets = [json.loads(out) for (out, _), _ in answers]
    assert [code for _, code in answers] == [0, 0, 0, 0]
    assert len({each["number"] for each in tickets}) == 3
    assert len({each["id"] for each in tickets[2:]}) == 1
    assert sorted(each["again"] for each in tickets[2:]) == [False, True]
    assert len(list((tmp_path / "tickets").glob("*.png"))) == 3
    assert len({each["payload"][1:5] for each in tickets}) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("args", [QUOTE, ("quote", "--card", "Z", "--age", "3", "--json"), ("profile", "list")])
def test_an_answer_that_cannot_be_written(tmp_path: Path, args: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            command(*args), env=environment(tmp_path), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ran.returncode == (2 if "Z" in args else 1)
    assert "Traceback" not in ran.stderr
    assert "Exception" not in ran.stderr


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the pipes")
@pytest.mark.parametrize("how", ["| true", ">&-", "2>&-", "</dev/null | head -c 1", ">&- 2>&-"])
def test_streams_that_nobody_reads(tmp_path: Path, how: str) -> None:
    line = " ".join(["profile", "show", "izegem", how])
    ran = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m kiosk.cli.main {line}'],
        env=environment(tmp_path),
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0
    assert ran.stderr == b""


@pytest.mark.skipif(os.name != "posix", reason="arguments are bytes on POSIX systems only")
@pytest.mark.parametrize(
    "args",
    [
        (b"quote", b"--card", b"\xff\xfe", b"--age", b"30"),
        (b"quote", b"--card", b"B", b"--age", b"\xff"),
        (b"quote", b"--card", b"B", b"--age", b"30", b"--profile", b"\xff"),
        (b"quote", b"--card", b"B", b"--age", b"30", b"--procedure", b"\xff"),
        (b"quote", b"--card", b"B", b"--age", b"30", b"--reason", b"\xff"),
        (b"--config", b"\xff", b"quote", b"--card", b"B", b"--age", b"30"),
        (b"ticket", b"issue", b"--purpose", b"other", b"--visit", b"\xff"),
        (b"ticket", b"issue", b"--purpose", b"other", b"--language", b"\xff"),
        (b"ticket", b"show", b"\xff\xed\xa0\x80"),
        (b"profile", b"check", b"\xff"),
        (b"tour", b"--out", b"x", b"--size", b"\xff"),
        (b"\xff",),
    ],
)
def test_odd_bytes_are_bad_input(tmp_path: Path, args: tuple[bytes, ...]) -> None:
    ran = program(tmp_path, *args, cwd=tmp_path)
    assert ran.returncode == 2
    assert ran.stderr.startswith("K1") or ran.stderr.startswith("K3")
    assert "Traceback" not in ran.stderr


STRICT, LENIENT = "utf-8", "utf-8:surrogateescape"
"""What a town's own locale does with bytes that are no text, and what a bare one does."""


@pytest.mark.parametrize("way", [STRICT, LENIENT])
def test_an_answer_that_is_no_text_is_no_yes(tmp_path: Path, way: str) -> None:
    there = environment(tmp_path, PYTHONIOENCODING=way)
    ran = subprocess.run(command("printer", "test"), env=there, input=b"\xed\xa0\n", capture_output=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.decode().splitlines()[-1] == "what was typed is no text; it counts as no"


@pytest.mark.parametrize("way", [STRICT, LENIENT])
def test_a_pin_that_is_no_text_is_bad_input(tmp_path: Path, way: str) -> None:
    there = environment(tmp_path, PYTHONIOENCODING=way)
    add = command("staff", "add", "An", "--pin-stdin")
    ran = subprocess.run(add, env=there, input=b"12\xff345\n", capture_output=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr.decode().splitlines() == ["K324: what was typed is no text; a PIN is a row of figures."]


def test_a_data_folder_with_an_odd_name(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/\xff"
    ran = program(tmp_path, b"--data", folder, b"ticket", b"issue", b"--purpose", b"other", b"--json")
    assert (ran.returncode, json.loads(ran.stdout)["number"]) == (0, 1)


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX systems only")
def test_the_log_of_staff_takes_names_that_are_no_text(tmp_path: Path) -> None:
    account = {"LOGNAME": os.fsdecode(b"an\xfe")}
    ran = program(tmp_path / "data", "report", "--csv", b"\xff.csv", "--as", "An", cwd=tmp_path, changes=account)
    assert (ran.returncode, ran.stderr) == (0, "")
    log = program(tmp_path / "data", "staff", "log")
    assert "An" in log.stdout
    assert "\\udcff.csv" in log.stdout


def test_a_working_folder_where_nothing_can_be_written(tmp_path: Path) -> None:
    ran = program(tmp_path, *QUOTE, cwd=Path("/"))
    assert ran.returncode == 0
    gone = tmp_path / "gone"
    gone.mkdir()
    line = f'cd "{gone}" && rmdir "{gone}" && "{sys.executable}" -m kiosk.cli.main quote --card B --age 30'
    ran = subprocess.run(
        ["bash", "-c", line], env=environment(tmp_path / "data"), capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_bug_is_one_sentence_and_its_trace_only_for_who_asks(tmp_path: Path) -> None:
    broken = "import kiosk.cli.quote as q; q.look_up = None; from kiosk.cli.main import main; main()"
    run = [sys.executable, "-c", broken, *QUOTE]
    ran = subprocess.run(run, env=environment(tmp_path), capture_output=True, text=True, check=False)
    assert (ran.returncode, json.loads(ran.stdout)["error"]["code"]) == (1, "K900")
    assert ran.stderr.startswith("K900: ")
    assert "Traceback" not in ran.stderr
    asked = subprocess.run(run, env=environment(tmp_path, KIOSK_DEBUG="1"), capture_output=True, text=True, check=False)
    assert "Traceback" in asked.stderr
