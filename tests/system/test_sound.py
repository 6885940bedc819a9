"""The sound of the warning: soft, short, ours; played beside everything else, and no fault where nothing plays."""

from __future__ import annotations

import runpy
import sys
import time
import types
import wave
from array import array
from pathlib import Path
from threading import Event

import pytest

from kiosk.system import sound
from kiosk.system.assets import asset
from kiosk.system.sound import Sound, first_that_plays

ROOT = Path(__file__).parents[2]
FILE = asset("resources", "sounds", "warning.wav")


def test_it_is_short_and_soft() -> None:
    with wave.open(str(FILE)) as file:
        seconds = file.getnframes() / file.getframerate()
        values = array("h", file.readframes(file.getnframes()))
    assert 0.3 < seconds < 1.0
    assert 0.1 < max(map(abs, values)) / 32767 < 0.3
    assert abs(values[0]) < 50
    assert abs(values[-1]) < 50


def test_it_is_the_one_that_the_project_makes() -> None:
    assert runpy.run_path(str(ROOT / ".ci" / "sound.py"))["sound"]() == FILE.read_bytes()


def player(folder: Path, name: str, code: int) -> tuple[str, ...]:
    """A program that notes what it was asked to play."""
    file = folder / name
    file.write_text(f'#!/bin/sh\necho "{name} $*" >> "{folder}/played"\nexit {code}\n')
    file.chmod(0o755)
    return (str(file),)


@pytest.mark.skipif(sys.platform == "win32", reason="players of Linux")
def test_the_first_player_that_can_plays_it(tmp_path: Path) -> None:
    deaf, able, spare = (player(tmp_path, name, code) for name, code in (("deaf", 1), ("able", 0), ("spare", 0)))
    first_that_plays(FILE, [(str(tmp_path / "none"),), deaf, (*able, "-q"), spare])
    assert (tmp_path / "played").read_text().splitlines() == [f"deaf {FILE}", f"able -q {FILE}"]


def test_where_nothing_plays_it_is_silent_and_no_fault(tmp_path: Path) -> None:
    first_that_plays(FILE, [(str(tmp_path / "none"), "-q")])


@pytest.mark.skipif(sys.platform == "win32", reason="players of Linux")
def test_a_player_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "_PATIENCE_SECONDS", 0.2)
    begin = time.monotonic()
    first_that_plays(FILE, [("sh", "-c", "sleep 60")])
    assert time.monotonic() - begin < 10


def test_whoever_plays_it_goes_on_at_once_and_it_does_not_play_over_itself() -> None:
    ends, played = Event(), []

    def play(file: Path) -> None:
        played.append(file)
        ends.wait(10)

    made = Sound(FILE, play)
    for _ in range(3):
        made.play()
    assert not ends.is_set()
    ends.set()
    made.close()
    assert played == [FILE]
    made.play()
    made.close()
    assert played == [FILE, FILE]


def test_a_player_that_fails_is_not_heard_of(tmp_path: Path) -> None:
    def play(file: Path) -> None:
        raise PermissionError(13, f"no device for {file.name}")

    made = Sound(FILE, play)
    made.play()
    made.close()


def test_on_windows_the_system_plays_it(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, int]] = []
    fake = types.ModuleType("winsound")
    vars(fake).update(SND_FILENAME=0x20000, SND_NODEFAULT=2, PlaySound=lambda file, how: heard.append((file, how)))
    monkeypatch.setitem(sys.modules, "winsound", fake)
    monkeypatch.setattr(sys, "platform", "win32")
    made = Sound(FILE)
    made.play()
    made.close()
    assert heard == [(str(FILE), 0x20002)]
