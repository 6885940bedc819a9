"""The fuzzer feeds every target, notices a fault and stays in its folder; `python -m tests.fuzz` does it at length."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import click
import pytest

from kiosk import __main__ as lobby_screen
from kiosk.cli.main import kioskctl
from tests.fuzz.commands import KIOSK, next_line, of_click, typed
from tests.fuzz.feeding import feed
from tests.fuzz.targets import NAMES
from tests.support.unmeasured import unmeasured

ROOT = Path(__file__).parents[2]
LINES = 20_000
REACHES = """
from tests.fuzz.fence import fenced
from tests.fuzz.targets import target
with fenced() as (folder, fence), target("command lines", folder):
    from tests.fuzz.commands import lobby_screen, main, run
    for program, line, shown in (
        (main, "ticket issue --purpose other", True),
        (main, "ticket reprint V042 --reason jam", False),
        (main, "printer test --yes", False),
        (main, "tour --out x", False),
        (lobby_screen.main, "", True),
        (lobby_screen.main, "--demo", True),
        (lobby_screen.main, "--demo", False),
    ):
        code, said = run(program, tuple(line.split()), b"", shown=shown)
        print(code, *said.split())
    print(fence.escaped)
"""
LOGS = """
from random import Random
from unittest.mock import patch
from tests.fuzz.fence import fenced
from tests.fuzz.targets import target
with fenced() as (folder, fence), target("command lines", folder) as case:
    from tests.fuzz.commands import FolderDevice, KIOSKCTL, Line
    def fault(*_):
        raise RuntimeError("a fault of a printer")
    line = Line(KIOSKCTL[0], ("ticket", "issue", "--purpose", "other"))
    with patch("tests.fuzz.commands.next_line", lambda _: line):
        case(Random(1))
        with patch.object(FolderDevice, "print", fault):
            try:
                case(Random(1))
            except AssertionError as error:
                print(str(error).replace("\\n", "|"))
        case(Random(1))
"""
TRESPASS = """
import os, shutil, sqlite3, sys
from pathlib import Path
from tests.fuzz.fence import fenced
out = Path(sys.argv[1])
with fenced() as (folder, fence):
    Path("inside").write_text("ours")
    Path("inside").rename("renamed")
    sqlite3.connect("ours.db").execute("CREATE TABLE t (x)")
    Path("../../../outside").write_text("still ours")
    for trespass in (
        lambda: (out / "new").write_text("theirs"),
        lambda: (out / "there").write_bytes(b""),
        lambda: os.truncate(out / "there", 0),
        lambda: (out / "there").unlink(),
        lambda: (out / "folder").mkdir(),
        lambda: (out / "there").rename("taken"),
        lambda: Path("renamed").rename(out / "given"),
        lambda: shutil.rmtree(out),
        lambda: sqlite3.connect(out / "theirs.db"),
        lambda: sqlite3.connect(f"file:{out}/theirs.db?mode=rwc", uri=True),
        lambda: Path("../" * 30 + str(out)[1:] + "/climbed").write_text("theirs"),
    ):
        try:
            trespass()
        except PermissionError:
            pass
        else:
            print("went out")
print(len(fence.escaped), folder.exists())
"""


def _walked(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, group
    for name, each in group.commands.items():
        if isinstance(each, click.Group):
            yield from _walked(each, (*path, name))
        else:
            yield (*path, name), each


def test_every_command_is_typed_with_every_option() -> None:
    lines = [next_line(Random(f"1/command lines/{number}")) for number in range(LINES)]
    ours = [line for line in lines if line.command is not KIOSK]
    commands = dict(_walked(kioskctl))
    assert {line.command.path for line in ours} == set(commands)
    for path, command in commands.items():
        begun = [line.words for line in ours if line.command.path == path and line.words[: len(path)] == path]
        assert any(len(words) > len(path) for words in begun), path
        options = {name for each in command.params for name in (*each.opts, *each.secondary_opts) if name[0] == "-"}
        assert options | {"-h", "--help"} <= {word for words in begun for word in words}, path
    below = [line.words for line in ours if line.command.path and line.words[:1] in (("--config",), ("--data",))]
    assert {words[2] for words in below if len(words) > 2} >= set(kioskctl.commands), "the program's own options first"
    joined = {word.partition("=")[0] for line in ours for word in line.words if word.startswith("--") and "=" in word}
    assert {"--config", "--purpose", "--reason", "--json"} <= joined
    screen = {word for line in lines if line.command is KIOSK for word in line.words}
    assert {"--prof", "--da", "--wind"} <= screen, "argparse knows a name by its beginning"
    assert {"--profile", "--data", "--dat"} <= {word.partition("=")[0] for word in screen if "=" in word}
    assert set(re.findall(r"--?[a-z]+", lobby_screen.arguments().format_usage())) | {"--help", "--version"} <= screen


def test_a_command_that_is_added_later_is_typed_too() -> None:
    @click.group()
    def tree() -> None:
        pass

    @tree.command(epilog="Examples:\n  tree new --how fast thing")
    @click.option("--how", type=click.Choice(["fast", "slow"]), required=True)
    @click.option("--on/--off")
    @click.argument("what")
    def new(how: str, on: bool, what: str) -> None:
        pass

    root, command = of_click(tree)
    assert (root.path, command.path) == ((), ("new",))
    assert command.examples == (("new", "--how", "fast", "thing"),)
    lines = [typed(command, Random(number)).words for number in range(200)]
    assert {"--how", "fast", "slow", "--on", "--off", "--help"} <= {word for words in lines for word in words}
    assert command.examples[0] in lines


def test_what_takes_a_stand_in_is_reached_all_the_same() -> None:
    command = [sys.executable, "-c", REACHES]
    done = subprocess.run(command, cwd=ROOT, env=unmeasured(), capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    issued, reprinted, page, pictures, screen, shown, tour, escaped = done.stdout.splitlines()
    assert issued.startswith("0 V 046 ")
    assert reprinted == "0 V 042 copy 1 confirmed"
    assert page == "1 unconfirmed"
    assert pictures == "0 1 pages and 0 tickets: x/index.html"
    assert screen == "0"
    assert shown.startswith("0 Demonstration: tickets are saved in ")
    assert "Pages: 1 pictures in demo/pages" in tour
    assert escaped == "[]"


def test_a_fault_that_is_only_logged_fails_a_case() -> None:
    command = [sys.executable, "-c", LOGS]
    done = subprocess.run(command, cwd=ROOT, env=unmeasured(), capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    (told,) = done.stdout.splitlines()
    assert told.startswith("('ticket', 'issue', '--purpose', 'other'): ")
    assert "device folder failed" in told
    assert told.endswith("RuntimeError: a fault of a printer']")


@pytest.mark.slow
def test_every_target_takes_some_cases() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--cases", "25", "--seed", "7"]
    done = subprocess.run(command, cwd=ROOT, env=unmeasured(), capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told = re.findall(r"(?m)^(.+): 25 cases, 0 failed, slowest \d+ ms, \d+ s$", done.stdout)
    assert sorted(told) == sorted(NAMES)
    assert len(done.stdout.splitlines()) == len(NAMES)


def test_a_fault_is_counted_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    numbers = []

    def case(dice: Random) -> None:
        numbers.append(dice.random())
        if numbers[-1] < 0.5:
            raise RuntimeError("found")

    fed = feed("trial", case, 40, 1, first=60)
    assert fed.failed == sum(each < 0.5 for each in numbers) > 0
    assert str(fed).startswith(f"trial: 40 cases, {fed.failed} failed")
    assert "RuntimeError: found" in capsys.readouterr().err
    assert numbers == [Random(f"1/trial/{number}").random() for number in range(60, 100)]


def test_the_fuzzer_writes_nowhere_but_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("theirs", "utf-8")
    command = [sys.executable, "-c", TRESPASS, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=unmeasured(), capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "11 False\n")
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == [("there", "theirs")]
