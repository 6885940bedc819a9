"""The fuzzer feeds every target, notices a fault and stays in its folder; `python -m tests.fuzz` does it at length."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.fuzz.feeding import feed
from tests.fuzz.targets import NAMES
from tests.support.unmeasured import unmeasured

ROOT = Path(__file__).parents[2]
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
