"""The fuzzer feeds every target, and notices a fault; `python -m tests.fuzz` does it at length."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.fuzz.__main__ import feed

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_every_target_takes_some_cases() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--cases", "25", "--seed", "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told = re.findall(r"(?m)^(.+): (\d+) cases, 0 failed, slowest \d+ ms, \d+ s$", done.stdout)
    assert len(told) == len(done.stdout.splitlines()) >= 7


def test_a_fault_is_counted_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    def case(dice: Random) -> None:
        if dice.random() < 0.5:
            raise RuntimeError("found")

    failed = feed("trial", case, 40, 1)
    assert 0 < failed < 40
    out, err = capsys.readouterr()
    assert f"trial: 40 cases, {failed} failed" in out
    assert "RuntimeError: found" in err
