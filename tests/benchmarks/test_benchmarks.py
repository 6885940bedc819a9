"""The benchmarks run; how fast anything is, they say themselves when somebody asks."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.benchmarks import record
from tests.benchmarks.figures import Figure, limit, percentile, table
from tests.benchmarks.grown import in_turns
from tests.support.unmeasured import unmeasured

ROOT = Path(__file__).parents[2]


def test_a_figure_is_held_against_its_floor_or_its_goal() -> None:
    values = [10.0, 20.0, 30.0]
    assert Figure("a", "ms", values).met is None
    assert Figure("a", "ms", values, 20).met
    assert not Figure("a", "ms", values, 20, by_p99=True).met
    assert Figure("a", "ms", values, 2, floor=10).ratio == 2
    assert not Figure("a", "ms", values, 2, floor=10, ratios=[2, 3, 4]).met
    fast = Figure("a", "a second", [1.0, *[9.0] * 199], 8, by_p99=True, least=True)
    assert fast.met
    assert not Figure("a", "a second", [7.0], 8, least=True).met
    assert fast.data()["worst"] == 1.0
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
        env={key: value for key, value in unmeasured().items() if not key.startswith(("QT_", "KIOSK_"))},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    figures = json.loads(file.read_text("utf-8"))["figures"]
    assert {each["figure"] for each in figures} >= {
        "process start → first page painted",
        "tap → next page painted",
        "the same, only the slowest page",
        "staff: tap → what the database was asked painted",
        "language or mode switch",
        "the first switch to a language: its catalogue is loaded",
        'tap "print" → recorded durably',
        "drawing one ticket, ar",
        'tap "print" → first byte at a network printer',
        "memory after the first ticket",
        "quotes of one town, every case",
        "processor time with nobody there",
        'tap "print" → recorded durably after 10,000 tickets',
        "process start → first page lives after 10,000 tickets",
        "the database of 10,000 tickets",
    }
    notes = {each["figure"]: each["note"] for each in figures}
    assert notes["tap → next page painted"] == "from when its turn came"
    assert re.fullmatch(r".+, \d+ taps", notes["the same, only the slowest page"])
    assert all(each["median"] > 0 or each["unit"] == "% of a core" for each in figures)
    assert "Traceback" not in done.stderr


def test_what_goes_first_takes_turns() -> None:
    full, empty, went = Path("full"), Path("empty"), []

    def measured(path: Path) -> float:
        went.append(path)
        return float(len(went))

    times = in_turns({each: partial(measured, each) for each in (full, empty)}, 3, warm=1)
    assert went == [full, empty, empty, full, full, empty, empty, full]
    assert times == {full: [4.0, 5.0, 8.0], empty: [3.0, 6.0, 7.0]}


def test_the_readme_shows_what_was_measured_and_nothing_else() -> None:
    runs = json.loads(record.KEPT.read_text("utf-8"))
    readme = (ROOT / "README.md").read_text("utf-8")
    assert record.replaced(readme, record.tables(runs)) == readme
    for group, name in (("figures", "figure"), ("reports", "report")):
        names = [each[name] for run in runs for each in run[group]]
        assert len(names) == len(set(names))


def test_a_figure_measured_again_leaves_its_earlier_run(tmp_path: Path) -> None:
    kept, readme = tmp_path / "measured.json", tmp_path / "README.md"
    readme.write_text(f"before\n{record.BEGIN}old\n{record.END}\nafter\n", "utf-8")
    record.keep(
        record.run("tests.benchmarks", ["--only", "a"], [Figure("a", "ms", [1.0], 2), Figure("b", "ms", [1.5])]),
        kept,
        readme,
    )
    arguments = ["--json", "out.json", "--frozen", "/where/kiosk"]
    again = record.run("tests.benchmarks", arguments, [Figure("a", "ms", [3.0], 2, floor=1.0)])
    record.keep(again, kept, readme)
    text = readme.read_text("utf-8")
    assert text.startswith(f"before\n{record.BEGIN}`python -m tests.benchmarks --only a`")
    assert text.endswith(f"{record.END}\nafter\n")
    assert "| b | 1.50 ms | 1.50 ms |  |  |  |  |" in text
    assert "`python -m tests.benchmarks --frozen kiosk`" in text
    assert "| a | 3.00 ms | 3.00 ms | 1.00 ms | 3.00 × | ≤ 2 × | no |" in text
    assert text.count("| a |") == 1


def test_reports_of_targets_run_one_by_one_stand_side_by_side(tmp_path: Path) -> None:
    kept, readme = tmp_path / "measured.json", tmp_path / "README.md"
    readme.write_text(f"{record.BEGIN}{record.END}", "utf-8")
    for cases, target in ((5_000, "scans"), (100_000, "towns"), (100_000, "scans")):
        reports = [record.Report(f"fuzz: {target}", cases, 0, 61.4, "slowest 12 ms")]
        record.keep(record.run("tests.fuzz", ["--only", target, "--keep"], reports=reports), kept, readme)
    runs = json.loads(kept.read_text("utf-8"))
    assert [each["command"] for each in runs] == [
        "python -m tests.fuzz --only towns",
        "python -m tests.fuzz --only scans",
    ]
    rows = [line for line in readme.read_text("utf-8").splitlines() if line.startswith("| fuzz")]
    assert [each.split(" | ")[:5] for each in rows] == [
        ["| fuzz: scans", "100,000", "0", "slowest 12 ms", "61 s"],
        ["| fuzz: towns", "100,000", "0", "slowest 12 ms", "61 s"],
    ]


@pytest.mark.parametrize(
    ("goal", "least", "shown"), [(1000 / 60, False, "≤ 16.7"), (1.35, False, "≤ 1.35"), (2000, True, "≥ 2,000")]
)
def test_a_goal_is_shown_as_it_is_read(goal: float, least: bool, shown: str) -> None:
    assert limit(goal, least=least) == shown


def test_a_readme_without_a_place_for_the_figures_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        record.replaced("no marks", "")
