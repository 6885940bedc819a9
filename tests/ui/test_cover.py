"""The cover: the first page of the last run, shown at once; never a wrong one, and no touch on it is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.journey import Place
from kiosk.ui import cover
from kiosk.ui.cover import Cover, Screen
from kiosk.ui.start import Start
from kiosk.ui.window import Window
from tests.support.unmeasured import unmeasured

ASKED = ["asked", ["one", None], True]
SMALL = Screen(20, 30, 2.0)


def picture(screen: Screen = SMALL) -> Cover:
    image = QImage(QSize(screen.width, screen.height) * screen.ratio, QImage.Format.Format_RGB32)
    image.fill(QColor("#0C5462"))
    image.setPixelColor(7, 9, QColor("#FFC857"))
    image.setDevicePixelRatio(screen.ratio)
    return Cover(image, screen, full=True)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "town.toml"
    file.write_text("name = 'Izegem'", encoding="utf-8")
    return file


@pytest.fixture
def kept(tmp_path: Path, source: Path) -> Path:
    file = tmp_path / "data" / cover.FILE
    cover.keep(file, ASKED, [source, tmp_path / "missing.toml"], picture())
    return file


def test_a_kept_cover_comes_back_pixel_by_pixel(kept: Path) -> None:
    found = cover.recall(kept, ASKED)
    assert found == picture()
    assert found is not None
    assert found.picture.devicePixelRatio() == SMALL.ratio


def test_a_cover_counts_only_for_what_was_asked_and_for_the_files_as_they_were(kept: Path, source: Path) -> None:
    assert cover.recall(kept, [*ASKED, "more"]) is None
    text = source.read_bytes()
    source.write_bytes(text.replace(b"I", b"J"))
    assert cover.recall(kept, ASKED) is None
    source.write_bytes(text)
    assert cover.recall(kept, ASKED) is not None
    source.with_name("missing.toml").write_text("", encoding="utf-8")
    assert cover.recall(kept, ASKED) is None


def test_a_damaged_or_missing_cover_is_none(kept: Path) -> None:
    whole = kept.read_bytes()
    assert cover.recall(kept.with_name("other"), ASKED) is None
    assert cover.recall(kept.parent, ASKED) is None
    for place in range(0, len(whole), 7):
        kept.write_bytes(whole[:place])
        assert cover.recall(kept, ASKED) is None
        kept.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        found = cover.recall(kept, ASKED)
        assert found is None or found.picture == picture().picture


def test_a_cover_that_is_not_as_large_as_its_screen_is_neither_kept_nor_shown(kept: Path, tmp_path: Path) -> None:
    whole = kept.read_bytes()
    for size in (b"[20, 31, 2.0]", b"[20, 29, 2.0]", b"[0, 30, 2.0]"):
        kept.write_bytes(whole.replace(b"[20, 30, 2.0]", size))
        assert cover.recall(kept, ASKED) is None, size
    other = tmp_path / "other"
    cover.keep(other, ASKED, [], picture()._replace(screen=Screen(21, 30, 2.0)))
    assert not other.exists()


def test_what_decides_the_first_page_is_in_what_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(config: str = "/etc/a.toml", profile: str | None = None, *, window: bool = False) -> list[object]:
        return cover.asked({"KIOSK_CONFIG": config}, "linux", profile, window=window)

    usual = asked()
    others = [asked("/etc/b.toml"), asked(profile="izegem"), asked(window=True)]
    monkeypatch.setattr(cover, "__version__", "99.0")
    others.append(asked())
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    others.append(asked())
    assert all(each != usual for each in others)


@pytest.mark.parametrize("other", [Screen(1920, 1080, 1.0), Screen(1080, 1920, 2.0), Screen(1080, 1919, 1.0)], ids=str)
def test_a_cover_for_another_screen_is_not_shown(qtbot: QtBot, other: Screen) -> None:
    window = Window()
    qtbot.addWidget(window)
    assert window.expected() == Screen(1080, 1920, 1.0)
    assert not window.cover(picture(other), lambda: None)
    assert not window.cover(picture(window.expected())._replace(full=False), lambda: None)
    assert window.cover(picture(window.expected()), lambda: None)
    window.allow_close()


def test_a_cover_is_painted_once_told_and_only_as_large_as_it_is(qtbot: QtBot) -> None:
    window, told = Window(), list[bool]()
    qtbot.addWidget(window)
    shown = picture(window.expected())
    assert window.cover(shown, lambda: told.append(True))
    window.start()
    qtbot.waitUntil(lambda: bool(told))
    assert window.grab().toImage().pixelColor(3, 3) == shown.picture.pixelColor(3, 3)
    window.resize(800, 600)
    assert window.grab().toImage().pixelColor(3, 3) != shown.picture.pixelColor(3, 3)
    assert told == [True]
    window.allow_close()


class Screened:
    """A lobby screen on data of its own, started as the program starts it; what it does stops before its loop."""

    def __init__(self, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.data, self._qtbot, self._monkeypatch = data, qtbot, monkeypatch
        self.begun: list[Start] = []
        self.loop: Callable[[Start], int] = lambda _: 0
        """What the program does in its event loop."""

    def start(self, config: str | None = None) -> Start:
        begun = Start(config, str(self.data), None, window=False)
        self.begun.append(begun)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        with self._monkeypatch.context() as patch:
            patch.setattr(QApplication, "exec", lambda *_: self.loop(begun))
            begun.run(application)
        return begun

    def end(self, begun: Start) -> None:
        begun.close()
        self.begun.remove(begun)

    def once(self) -> Path:
        """Run until the first page is kept; returns the file."""
        begun = self.start()
        file = self.data / cover.FILE
        self._qtbot.waitUntil(file.exists, timeout=20_000)
        self.end(begun)
        return file


@pytest.fixture
def screened(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    made = Screened(tmp_path / "data", qtbot, monkeypatch)
    yield made
    for each in made.begun:
        each.close()


def test_the_second_start_shows_the_first_page_before_it_lives(screened: Screened, qtbot: QtBot) -> None:
    screened.once()
    begun = screened.start()
    window = begun._behind
    assert window is not None
    assert not window.children()
    shown = window.grab().toImage()
    qtbot.waitUntil(lambda: begun.lobby is not None)
    assert begun.lobby is not None
    assert begun.lobby.window is window
    live = begun.lobby.first_page()
    assert live is not None
    assert shown.convertToFormat(QImage.Format.Format_RGB32) == live.picture
    clock = begun.lobby.frame.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert clock != live.picture, "the time is not in the cover, and back on the page"


def test_a_page_that_somebody_has_touched_is_not_kept(screened: Screened, qtbot: QtBot) -> None:
    begun = screened.start()
    assert begun.lobby is not None
    language = begun.lobby.frame.tiles()[0]
    QTest.mousePress(language, Qt.MouseButton.LeftButton)
    assert begun.lobby.first_page() is None
    QTest.mouseRelease(language, Qt.MouseButton.LeftButton)
    assert begun.lobby.session.journey.place is not Place.WELCOME
    assert begun.lobby.first_page() is None


TOUCHED = """
import os, subprocess
from PySide6.QtCore import QTimer
from kiosk.ui.start import Start
opened = Start._open
def touch(self):
    if self._behind is not None:
        subprocess.run(["xdotool", "mousemove", "200", "950", "click", "1"], check=True)
    opened(self)
    look(self)
def look(self):
    place = self.lobby.session.journey.place.value
    if self._behind is not None and place != "welcome":
        print(place, flush=True)
        os._exit(0)
    if self._behind is None and self._file.exists():
        os._exit(0)
    QTimer.singleShot(20, lambda: look(self))
Start._open = touch
from kiosk.__main__ import main
main()
"""
"""Clicks on "Nederlands" while the cover is on the screen and the program still loads; tells where that led."""


@pytest.mark.xvfb
def test_a_touch_on_the_cover_reaches_the_page_behind_it(tmp_path: Path) -> None:
    missing = [program for program in ("Xvfb", "xdotool") if not shutil.which(program)]
    if missing:
        pytest.skip("needs Debian's xvfb xdotool")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1080x1920x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "KIOSK_", "DISPLAY", "WAY"))}
    command = [sys.executable, "-c", TOUCHED, "--data", str(tmp_path / "data")]
    try:
        with os.fdopen(read) as pipe:
            environ = kept | {"DISPLAY": f":{pipe.readline().strip()}"}
        told = [
            subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=True).stdout
            for _ in range(2)
        ]
    finally:
        server.terminate()
        server.wait(10)
    assert told == ["", "question\n"]


def test_a_stale_cover_is_replaced(screened: Screened, qtbot: QtBot) -> None:
    file = screened.once()
    begun = screened.start()
    assert begun._cover is not None
    right = begun._cover
    screened.end(begun)
    wrong = QImage(right.picture)
    wrong.fill(0)
    sources = begun.lobby.machine.sources if begun.lobby else [Path("resources/profiles/izegem.toml").absolute()]
    cover.keep(file, begun._asked, sources, right._replace(picture=wrong))
    stale = file.read_bytes()
    begun = screened.start()
    qtbot.waitUntil(lambda: file.read_bytes() != stale, timeout=20_000)
    found = cover.recall(file, begun._asked)
    assert found is not None
    assert found.picture == right.picture


def test_a_bad_settings_file_ends_the_program_behind_a_cover_as_without_one(
    screened: Screened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screened.once()
    error = KioskError(Code.SETTINGS_FAULTY, "…", "…")

    def fails(*args: object, **options: object) -> None:
        raise error

    def loop(begun: Start) -> int:
        qtbot.waitUntil(lambda: bool(codes))
        begun._open_behind()  # the time for a screen that paints nothing is over too
        return codes[0]

    codes: list[int] = []
    screened.loop = loop
    monkeypatch.setattr("kiosk.ui.application.lobby", fails)
    monkeypatch.setattr(QApplication, "exit", codes.append)
    with pytest.raises(KioskError) as raised:
        screened.start()
    assert raised.value is error
    assert codes == [1]
    assert not (screened.data / "state" / "running").exists(), "it was no crash"


def test_a_cover_of_another_screen_is_not_shown_and_replaced(screened: Screened, qtbot: QtBot) -> None:
    file = screened.once()
    begun = screened.start()
    asked = begun._asked
    screened.end(begun)
    cover.keep(file, asked, [], picture())
    stale = file.read_bytes()
    begun = screened.start()
    assert begun._behind is None
    assert begun.lobby is not None
    qtbot.waitUntil(lambda: file.read_bytes() != stale, timeout=20_000)


def test_a_start_on_the_last_good_settings_says_so_and_its_page_is_not_kept(
    screened: Screened, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    settings = tmp_path / ".config" / "kiosk" / "kiosk.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("[town]\nprofile = 'sint-truiden'\n", encoding="utf-8")
    file = screened.once()
    before = file.read_bytes()
    settings.write_text("[town\n", encoding="utf-8")
    begun = screened.start()
    assert begun.lobby is not None
    assert begun.lobby.machine.profile.id == "sint-truiden"
    assert [each for each in begun.lobby.machine.problems if each in caplog.text]
    qtbot.waitUntil(lambda: begun._pulse is not None)
    QApplication.processEvents()
    begun.lobby.tasks.close()
    assert file.read_bytes() == before


def test_a_page_that_cannot_be_kept_costs_a_warning(
    screened: Screened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(cover, "keep", full)
    screened.start()
    qtbot.waitUntil(lambda: "cannot be kept for the next start: no space left" in caplog.text, timeout=20_000)


def test_a_data_folder_that_cannot_be_made_costs_the_log_in_files_and_the_cover(
    screened: Screened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    screened.data.write_text("a file in its place", encoding="utf-8")
    begun = screened.start()
    qtbot.waitUntil(lambda: begun._pulse is not None)
    QApplication.processEvents()
    assert begun.lobby is not None
    assert begun.lobby.session.journey.place is Place.WELCOME
    assert begun._log_file is None
    assert "cannot be made" in caplog.text
    assert screened.data.read_text(encoding="utf-8") == "a file in its place"


def test_settings_that_were_named_and_are_faulty_end_it_in_order(screened: Screened, tmp_path: Path) -> None:
    faulty = tmp_path / "kiosk.toml"
    faulty.write_text("[town", encoding="utf-8")
    with pytest.raises(KioskError):
        screened.start(str(faulty))
    assert not (screened.data / "state" / "running").exists(), "it was no crash"


def test_an_account_without_a_home_folder_is_told_what_to_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("HOME")
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    monkeypatch.setattr(Path, "home", nowhere)
    with pytest.raises(KioskError, match="Name both in full with --data and --config") as raised:
        Start(None, None, None, window=False)
    assert raised.value.code is Code.DATA_FOLDER


def test_nothing_of_the_pages_is_loaded_before_the_cover() -> None:
    code = "import sys, kiosk.__main__, kiosk.ui.start; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env=unmeasured(), capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {"kiosk.ui.start", "kiosk.ui.cover", "PySide6.QtWidgets"} <= loaded
    own = {name for name in loaded if name.startswith("kiosk.")}
    assert own <= {
        "kiosk.__main__", "kiosk.domain", "kiosk.domain.errors", "kiosk.domain.texts", "kiosk.system",
        "kiosk.system.crashes", "kiosk.system.display", "kiosk.system.files", "kiosk.system.logs",
        "kiosk.system.paths", "kiosk.system.seal", "kiosk.system.service", "kiosk.ui", "kiosk.ui.cover",
        "kiosk.ui.fault", "kiosk.ui.lock", "kiosk.ui.start", "kiosk.ui.window",
    }  # fmt: skip
    assert not loaded & {"difflib", "pydantic", "sqlite3", "hashlib", "PySide6.QtSvg"}
