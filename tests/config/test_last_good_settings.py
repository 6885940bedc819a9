"""The last good settings: kept when the file is good, in force when it is not, and never those of another file."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.config import Kiosk, Settings, in_force
from kiosk.config import cache as cache_module
from kiosk.config.settings import NO_PRINTER
from kiosk.domain.errors import Code, KioskError
from tests.support.unmeasured import unmeasured

GOOD = '[kiosk]\nname = "Kiosk 7"\n'
SEVEN = Settings(kiosk=Kiosk("Kiosk 7"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "etc" / "kiosk.toml"
    path.parent.mkdir()
    path.write_text(GOOD)
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_without_a_file_the_built_in_settings_hold_and_nothing_is_written(kept: Path) -> None:
    assert in_force(None, kept) == (Settings(), [])
    assert not kept.parent.exists()


def test_a_good_file_is_in_force_and_kept(file: Path, kept: Path) -> None:
    assert in_force(file, kept) == (SEVEN, [])
    assert [path.name for path in kept.parent.iterdir()] == ["settings.json"]
    file.write_text(GOOD.replace("7", "8"))
    assert in_force(file, kept) == (Settings(kiosk=Kiosk("Kiosk 8")), [])


def test_an_unchanged_file_needs_no_validation_library(file: Path, kept: Path) -> None:
    in_force(file, kept)
    code = (
        "import sys; from pathlib import Path; from kiosk.config import in_force;"
        "settings, problems = in_force(Path(sys.argv[1]), Path(sys.argv[2]));"
        "print(settings.kiosk.name, problems, 'pydantic' in sys.modules, 'tomllib' in sys.modules)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", code, str(file), str(kept)],
        env=unmeasured(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert finished.stdout.strip() == "Kiosk 7 [] False False"


@pytest.mark.parametrize("bad", [b"[kiosk]\nname = 7\nnane = 8\n", b"[kiosk", b"\xff", None])
def test_a_bad_file_leaves_the_last_good_settings_in_force(file: Path, kept: Path, bad: bytes | None) -> None:
    in_force(file, kept)
    if bad is None:
        file.unlink()
    else:
        file.write_bytes(bad)
    settings, problems = in_force(file, kept)
    assert (settings, problems) == in_force(file, kept)
    assert settings == SEVEN
    assert str(file) in problems[0]
    assert problems[-1] == "the last good settings stay in force"
    if bad is not None:
        assert all(problem.startswith("kiosk.toml:") for problem in problems[1:-1])
    file.write_text(GOOD)
    assert in_force(file, kept) == (SEVEN, [])


def test_a_bad_file_that_was_never_good_is_refused(file: Path, kept: Path) -> None:
    in_force(file, kept)
    other = file.with_name("other.toml")
    other.write_text("[kiosk]\nname = 7\n")
    with pytest.raises(KioskError) as caught:
        in_force(other, kept)
    assert caught.value.code is Code.SETTINGS_FAULTY
    with pytest.raises(KioskError) as caught:
        in_force(file.with_name("none.toml"), kept)
    assert caught.value.code is Code.SETTINGS_UNREADABLE


@pytest.mark.parametrize("length", range(0, 400, 9))
def test_a_damaged_cache_is_as_good_as_none(file: Path, kept: Path, length: int) -> None:
    in_force(file, kept)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:length])
    assert in_force(file, kept) == (SEVEN, [])
    assert kept.read_bytes() == whole
    flipped = bytearray(whole)
    flipped[length % len(whole)] ^= 1
    kept.write_bytes(flipped)
    file.write_text("[kiosk")
    with suppress(KioskError):
        assert in_force(file, kept)[0] == SEVEN


def test_a_cache_that_grew_beyond_all_measure_is_as_good_as_none(file: Path, kept: Path) -> None:
    in_force(file, kept)
    whole = kept.read_bytes()
    kept.write_bytes(whole + b" " * 1_000_000)
    file.write_text("[kiosk")
    with pytest.raises(KioskError):
        in_force(file, kept)
    file.write_text(GOOD)
    assert in_force(file, kept) == (SEVEN, [])
    assert kept.read_bytes() == whole


def test_another_version_of_the_program_reads_the_file_anew_and_still_falls_back(
    file: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_force(file, kept)
    monkeypatch.setattr(cache_module, "__version__", "99.0")
    file.write_text("[kiosk")
    assert in_force(file, kept)[0] == SEVEN
    file.write_text(GOOD)
    assert in_force(file, kept) == (SEVEN, [])
    assert json.loads(kept.read_bytes())["kept"]["program"] == "99.0"


def test_a_key_that_the_older_program_did_not_know_has_its_default(file: Path, kept: Path) -> None:
    in_force(file, kept)
    data = json.loads(kept.read_bytes())
    del data["kept"]["settings"]["screen"]
    data["kept"]["settings"]["printer"] = {"folder": "elsewhere", "gone": 1}
    data["checksum"] = cache_module._checksum(data["kept"])
    kept.write_text(json.dumps(data))
    file.unlink()
    settings, _ = in_force(file, kept)
    assert settings.screen == Settings().screen
    assert settings.printer.folder == "elsewhere"


def test_a_data_folder_that_cannot_be_written_is_a_problem_and_no_obstacle(file: Path, kept: Path) -> None:
    kept.parent.write_text("a file where the data folder should be")
    settings, problems = in_force(file, kept)
    assert settings == SEVEN
    assert len(problems) == 1
    assert "could not be kept" in problems[0]


def test_the_keys_of_a_keypad_are_the_same_after_they_were_kept(file: Path, kept: Path) -> None:
    file.write_text('[keypad]\nnext = ["F15", 193]\n')
    read, _ = in_force(file, kept)
    assert in_force(file, kept) == (read, [])
    assert read.keypad.next == ("F15", 193)


@pytest.mark.parametrize("bad", ['[printer]\ndevice = "epson"\n', '[printer]\ndevice = "spooler"\n', "printer = 7\n"])
def test_a_lobby_starts_without_a_printer_where_only_that_is_at_fault(file: Path, kept: Path, bad: str) -> None:
    file.write_text(bad + GOOD if bad.startswith("printer") else GOOD + bad)
    with pytest.raises(KioskError):
        in_force(file, kept)
    settings, said = in_force(file, kept, lobby=True)
    assert settings == SEVEN._replace(printer=NO_PRINTER)
    assert any("kiosk.toml:" in each for each in said)
    assert "numbers stand on the screen" in said[-1]
    for worse in (GOOD + bad + "[town]\nprofil = 1\n", GOOD + bad + "[town"):
        file.write_text(worse)
        with pytest.raises(KioskError):
            in_force(file, kept, lobby=True)
    assert not kept.exists()
