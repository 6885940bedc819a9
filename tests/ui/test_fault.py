"""A fault in the program: a calm page, the log, the documented exit; and a service that hears whether it lives."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import Code, KioskError
from kiosk.system.crashes import MANY, WITHIN_SECONDS, Crashes
from kiosk.system.logs import Event, read
from kiosk.ui import fault
from kiosk.ui.fault import EXIT, Faults
from kiosk.ui.lock import take
from kiosk.ui.outoforder import OutOfOrder
from tests.support.visitor import wait_for

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60


def start(kind: str, data: Path, **environment: str) -> subprocess.Popen[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("KIOSK_")}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.faulty", kind, str(data)],
        cwd=ROOT,
        env={**kept, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(kind: str, data: Path) -> tuple[int, str]:
    program = start(kind, data)
    out, errors = program.communicate(timeout=PATIENCE_S)
    return program.returncode, out + errors


def log(data: Path) -> list[Event]:
    return list(read(data))


@pytest.mark.parametrize("kind", ["slot", "thread", "lane", "start"])
def test_a_fault_anywhere_ends_with_the_documented_code_and_is_logged_with_its_trace(kind: str, tmp_path: Path) -> None:
    code, said = run(kind, tmp_path)
    assert code == EXIT, said
    assert "K900: a fault that nobody caught" in said
    if kind != "start":  # the log in files begins after the first page
        (found,) = [each for each in log(tmp_path) if each.level == "critical"]
        assert found.code == "K900"
        assert re.search(r"faulty\.py.*\n.*raise (RuntimeError|GeneratorExit)", found.trace)
    assert len((tmp_path / "state" / "crashes").read_text().split()) == 1


def test_what_qt_cannot_go_on_with_ends_at_once_with_the_same_code(tmp_path: Path) -> None:
    code, said = run("fatal", tmp_path)
    assert code == EXIT, said
    assert [each.where for each in log(tmp_path) if each.level == "critical"] == ["qt"]
    assert len((tmp_path / "state" / "crashes").read_text().split()) == 1


def test_a_killed_kiosk_leaves_a_lock_that_holds_nobody_up_and_counts_as_a_crash(tmp_path: Path) -> None:
    for count in (1, 2):
        code, said = run("kill", tmp_path)
        assert code == -signal.SIGKILL, said
        assert (tmp_path / "kiosk.lock").exists()
        crashes = tmp_path / "state" / "crashes"
        assert len(crashes.read_text().split() if crashes.exists() else []) == count - 1
    lock = take(tmp_path)
    assert lock is not None
    lock.unlock()


def test_the_system_ends_it_in_order(tmp_path: Path) -> None:
    code, said = run("term", tmp_path)
    assert code == 0, said
    assert not (tmp_path / "state" / "running").exists()
    assert not (tmp_path / "state" / "crashes").exists()
    assert not (tmp_path / "kiosk.db-wal").exists(), "the database was closed"


class Manager:
    """What systemd does: it listens on a datagram socket."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))

    def next(self, seconds: float) -> str | None:
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(4096).decode()
        except TimeoutError:
            return None

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    made = Manager(tmp_path / "notify")
    yield made
    made.close()


def test_the_watchdog_is_fed_from_the_loop_of_the_screen_alone(manager: Manager, tmp_path: Path) -> None:
    program = start("hang", tmp_path / "data", NOTIFY_SOCKET=str(manager.path), WATCHDOG_USEC="300000")
    try:
        assert manager.next(PATIENCE_S) == "READY=1"
        beats = 0
        while manager.next(5.0) == "WATCHDOG=1":
            beats += 1
        assert beats >= 3, "until the screen hangs"
        assert program.poll() is None
    finally:
        program.kill()
        program.communicate()


def test_a_kiosk_that_cannot_stay_up_holds_the_page_and_lives(manager: Manager, tmp_path: Path) -> None:
    data = tmp_path / "data"
    for _ in range(MANY):
        Crashes(data).note()
    program = start("slot", data, NOTIFY_SOCKET=str(manager.path))
    try:
        assert manager.next(PATIENCE_S) == "READY=1"
        assert manager.next(PATIENCE_S) == "WATCHDOG=1"
        assert program.poll() is None, "no part that may be at fault has run"
        program.terminate()
        out, errors = program.communicate(timeout=PATIENCE_S)
        assert program.returncode == 0, out + errors
        assert "the page for visitors is held" in errors
    finally:
        program.kill()


def test_crashes_are_counted_for_ten_minutes_whatever_the_clock_does(tmp_path: Path) -> None:
    now = [1_000_000.0]
    crashes = Crashes(tmp_path, lambda: now[0])
    for _ in range(MANY - 1):
        crashes.note()
        now[0] += 1
    assert not crashes.too_many()
    crashes.note()
    assert crashes.too_many()
    now[0] -= 3600
    assert not crashes.too_many(), "times that lie in the future"
    now[0] += 3600 + WITHIN_SECONDS
    assert not crashes.too_many()
    (tmp_path / "state" / "crashes").write_bytes(b"\xff\x00letter\n12e9\n" * 50)
    assert not crashes.too_many()
    (tmp_path / "file").touch()
    nowhere = Crashes(tmp_path / "file")
    nowhere.begin()
    nowhere.note()
    nowhere.end()
    assert not nowhere.too_many()
    longest = Crashes(tmp_path / ("x" * 300))  # a name that the system refuses even to look for
    longest.begin()
    longest.note()
    assert not longest.too_many()


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Faults, list[int]]]:
    monkeypatch.setattr(fault, "SHOWN_MS", 10)
    left: list[int] = []
    made = Faults(Crashes(tmp_path), left.append)
    yield made, left
    if made.page is not None:
        made.page.close()


@contextmanager
def watched(faults: Faults) -> Iterator[None]:
    """Within the test itself: its bench puts something of its own in the same places around each phase."""
    before = sys.excepthook, threading.excepthook
    faults.watch()
    try:
        yield
    finally:
        faults.rest()
    assert (sys.excepthook, threading.excepthook) == before


@pytest.mark.expects_error_log
def test_the_first_fault_shows_the_page_and_the_next_ones_are_only_logged(
    faults: tuple[Faults, list[int]], caplog: pytest.LogCaptureFixture
) -> None:
    watching, left = faults
    with watched(watching):
        for error in (KioskError(Code.ASSET_MISSING, "person", "a font is missing"), ValueError("a"), ValueError("b")):
            sys.excepthook(type(error), error, None)
        wait_for(lambda: bool(left))
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert left.pop() == 0, "somebody stopped it at the console"
    assert left == [EXIT]
    page = watching.page
    assert page is not None
    assert page.code == "K213"
    assert len([record for record in caplog.records if record.levelname == "CRITICAL"]) == 3


@pytest.mark.expects_error_log
def test_a_fault_in_a_thread_is_shown_by_the_screen(faults: tuple[Faults, list[int]]) -> None:
    watching, left = faults

    def fail() -> None:
        raise RuntimeError("in a thread")

    with watched(watching):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        wait_for(lambda: bool(left))
    assert watching.page is not None


def test_a_thread_that_ends_itself_is_no_fault(faults: tuple[Faults, list[int]]) -> None:
    watching, left = faults
    with watched(watching):
        thread = threading.Thread(target=sys.exit, args=(1,))
        thread.start()
        thread.join()
        QApplication.processEvents()
    assert watching.page is None
    assert left == []


def test_the_page_keeps_the_size_of_the_window_it_stands_over(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(540, 960)
    page = OutOfOrder("K900", "nl", window)
    page.stand()
    window.show()
    for size in ((960, 540), (1080, 1920)):
        window.resize(*size)
        qtbot.waitUntil(lambda: page.size() == window.size())
        assert (page.width(), page.height()) == size


@pytest.mark.parametrize("language", ["nl", "fr", "ar", "no-such-language"])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (800, 600)])
def test_the_page_speaks_the_towns_language_and_fits(language: str, size: tuple[int, int], qtbot: QtBot) -> None:
    page = OutOfOrder("K900", language)
    qtbot.addWidget(page)
    page.resize(*size)
    image = page.grab().toImage()
    width, height = image.width(), image.height()
    edges = [image.pixelColor(x, y).name() for y in range(0, height, 7) for x in (0, 10, width - 11, width - 1)]
    assert set(edges) == {"#0e3c44"}, "nothing runs out of the page"
    light = sum(image.pixelColor(x, y).lightness() > 200 for y in range(0, height, 5) for x in range(0, width, 5))
    assert light > 100, "and there are words"
    if language in ("nl", "no-such-language"):
        assert page.title == "Deze kiosk werkt nu niet."
