"""The benchmarks run; how fast anything is, they say themselves when somebody asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.figures import Figure, percentile, table

ROOT = Path(__file__).parents[2]


def test_a_figure_is_held_against_its_floor_or_its_goal() -> None:
    values = [10.0, 20.0, 30.0]
    assert Figure("a", "ms", values).met is None
    assert Figure("a", "ms", values, 20).met
    assert not Figure("a", "ms", values, 20, by_p99=True).met
    assert Figure("a", "ms", values, 2, floor=10).ratio == 2
    assert not Figure("a", "ms", values, 2, floor=10, ratios=[2, 3, 4]).met
    assert percentile([7.0]) == 7.0
    assert percentile([float(number) for number in range(101)]) == 99.0


def test_the_table_says_what_is_not_met() -> None:
    lines = table([Figure("good", "ms", [1.0], 2), Figure("bad", "ms", [5.0], 2, floor=1.0)]).splitlines()
    assert lines[0].split() == ["figure", "median", "p99", "unit", "floor", "ratio", "goal", "met"]
    assert lines[1].split()[-1] == "yes"
    assert lines[2].split()[-4:] == ["≤", "2", "×", "NO"]


@pytest.mark.slow
def test_one_command_measures_everything(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "--quick", "--json", str(file)],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if not key.startswith(("QT_", "KIOSK_"))},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    figures = json.loads(file.read_text("utf-8"))["figures"]
    assert {each["figure"] for each in figures} >= {
        "process start → first page painted",
        "tap → next page painted",
        "language or mode switch",
        "the first switch to a language: its catalogue is loaded",
        'tap "print" → recorded durably',
        "drawing one ticket, ar",
        'tap "print" → first byte at a network printer',
        "memory after the first ticket",
        "2,000 quotes of one town",
        "processor time with nobody there",
    }
    assert all(each["median"] > 0 or each["unit"] == "% of a core" for each in figures)
    assert "Traceback" not in done.stderr
