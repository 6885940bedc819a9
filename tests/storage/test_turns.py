"""Turns between programs: one at a time, and free again when a program is gone, however it went."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.storage.turns import Presence, PrinterTurns
from tests.storage.making import ROOT

HOLDER = """
import sys, time
from pathlib import Path
from kiosk.storage.turns import Presence, PrinterTurns
turns, presence = PrinterTurns(Path(sys.argv[1])), Presence(Path(sys.argv[1]))
kept = turns.take("lobby", 1)
presence.enter()
print("held", flush=True)
time.sleep(60)
"""


def test_a_turn_has_one_holder(tmp_path: Path) -> None:
    turns = PrinterTurns(tmp_path)
    release = turns.take("lobby", 0)
    assert release is not None
    began = time.monotonic()
    assert turns.take("lobby", 0.2) is None
    assert 0.15 < time.monotonic() - began < 2
    other = turns.take("back office", 0)
    assert other is not None, "another printer has its own turn"
    other()
    release()
    release = turns.take("lobby", 0)
    assert release is not None
    release()


@pytest.mark.parametrize("name", ["../../etc/passwd", "a b/c", "", "\u00e9\u00e9n"])
def test_a_name_never_leaves_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    release = PrinterTurns(folder).take(name, 0)
    assert release is not None
    release()
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    assert len(list(folder.iterdir())) == 1


def test_presence_is_seen_and_can_be_had_by_many(tmp_path: Path) -> None:
    one, two, looker = (Presence(tmp_path) for _ in range(3))
    one.enter()
    one.enter()
    two.enter()
    assert looker.alone() is None
    assert one.alone() is None, "one's own counts"
    one.leave()
    assert looker.alone() is None
    two.leave()
    release = looker.alone()
    assert release is not None
    with pytest.raises(KioskError) as caught:
        one.enter()
    assert caught.value.code is Code.DATABASE_BUSY
    release()
    one.enter()
    one.leave()


def test_a_program_that_is_killed_gives_its_turns_back(tmp_path: Path) -> None:
    turns, presence = PrinterTurns(tmp_path), Presence(tmp_path)
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        assert turns.take("lobby", 0) is None
        assert presence.alone() is None
        program.kill()
    for release in (turns.take("lobby", 0), presence.alone()):
        assert release is not None
        release()


def test_what_a_fault_left_in_the_file_of_a_turn_keeps_it_from_nobody(tmp_path: Path) -> None:
    turns, presence = PrinterTurns(tmp_path), Presence(tmp_path)
    for each in (turns.take("lobby", 0), presence.alone()):
        assert each is not None
        each()
    assert len(list(tmp_path.iterdir())) == 2
    for path in tmp_path.iterdir():
        path.write_bytes(b"letter to the mayor " * 100)
    release = turns.take("lobby", 0)
    assert release is not None
    assert turns.take("lobby", 0) is None, "and it is a turn"
    release()
    presence.enter()
    assert Presence(tmp_path).alone() is None
    presence.leave()


def test_a_folder_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        PrinterTurns(tmp_path / "gone").take("lobby", 0)
    assert caught.value.code is Code.DATA_FOLDER
