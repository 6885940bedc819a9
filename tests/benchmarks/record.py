"""The figures and reports the README shows: kept as they came out, and written there by program, never by hand."""

from __future__ import annotations

import json
import os
import platform
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks.figures import Figure, limit, titled

ROOT = Path(__file__).parents[2]
KEPT = Path(__file__).parent / "measured.json"
"""Every run whose figures and reports still count; what is measured or run again leaves its earlier run."""
BEGIN, END = "<!-- figures: written by python -m tests.benchmarks --keep -->\n", "<!-- end of the figures -->"
_HEAD = ("figure", "median", "p99", "floor", "ratio", "goal", "met")
_REPORT = ("report", "cases", "failed", "besides", "took", "command", "day")


class Report(NamedTuple):
    """What a run of checks came to: how many cases there were, how many were not as they must be, and in what time."""

    name: str
    cases: int
    failed: int
    seconds: float
    besides: str = ""

    def data(self) -> dict[str, object]:
        """The report as JSON takes it."""
        told = {"report": self.name, "cases": self.cases, "failed": self.failed}
        return told | {"seconds": round(self.seconds), "besides": self.besides}


def run(
    module: str, arguments: Sequence[str], figures: Iterable[Figure] = (), reports: Iterable[Report] = ()
) -> dict[str, Any]:
    """Return a run as JSON takes it: by which command, of what code, on what machine, and what it came to."""
    return {
        "command": shlex.join(["python", "-m", module, *_plain(arguments)]),
        "commit": commit(),
        "machine": machine(),
        "figures": [each.data() for each in figures],
        "reports": [each.data() for each in reports],
    }


def commit() -> str | None:
    """The commit the tree stands at, with a + when something in it differs; None for a tree without git."""
    git = shutil.which("git")
    if git is None:
        return None
    told = subprocess.run(
        [git, "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=+"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.strip() or None


def _plain(arguments: Sequence[str]) -> list[str]:
    """The options that say what was measured; a path is given by its last part, as folders differ between machines."""
    shown = [each for each in arguments if each != "--keep"]
    if "--json" in shown:
        del shown[(place := shown.index("--json")) : place + 2]
    return [Path(each).name if "/" in each else each for each in shown]


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "load": [round(each, 2) for each in os.getloadavg()] if hasattr(os, "getloadavg") else None,
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def keep(found: dict[str, Any], kept: Path = KEPT, readme: Path = ROOT / "README.md") -> None:
    """Keep a run, and write all that is kept into the README."""
    runs = json.loads(kept.read_text("utf-8")) if kept.exists() else []
    for group, name in (("figures", "figure"), ("reports", "report")):
        again = {each[name] for each in found[group]}
        for before in runs:
            before[group] = [each for each in before[group] if each[name] not in again]
    runs = [each for each in [*runs, found] if each["figures"] or each["reports"]]
    kept.write_text(json.dumps(runs, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    text = readme.read_text("utf-8")
    readme.write_text(replaced(text, tables(runs)), encoding="utf-8")


def replaced(readme: str, shown: str) -> str:
    """Return the README with these tables between its marks. Raises ValueError when it has none."""
    parts = re.fullmatch(f"(.*{re.escape(BEGIN)}).*?({re.escape(END)}.*)", readme, re.DOTALL)
    if parts is None:
        raise ValueError("the README has no place for the figures")
    return parts[1] + shown + parts[2]


def tables(runs: Sequence[dict[str, Any]]) -> str:
    """Return each run's figures as a table with its command, day and machine; then one table of all reports."""
    shown = [f"{_told(each)}\n\n{_table(_HEAD, map(_row, each['figures']))}\n" for each in runs if each["figures"]]
    reports = sorted(_report(one, each) for each in runs for one in each["reports"])
    return "".join(shown) + (f"{_table(_REPORT, reports)}\n" if reports else "")


def _told(found: dict[str, Any]) -> str:
    on = found["machine"]
    kind = f"{on['processors']} × {on['processor']}" if on["processor"] else f"{on['processors']} processors"
    return f"`{found['command']}`, {on['date']}, {kind}, {on['system']}, Python {on['python']}:"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, tuple("---" for _ in head), *rows))


def _report(report: dict[str, Any], found: dict[str, Any]) -> tuple[str, ...]:
    return (
        report["report"],
        f"{report['cases']:,}",
        f"{report['failed']:,}",
        report["besides"],
        f"{report['seconds']:,} s",
        f"`{found['command']}`",
        found["machine"]["date"],
    )


def _row(figure: dict[str, Any]) -> tuple[str, ...]:
    unit, ratio, goal = figure["unit"], figure["ratio"], figure["goal"]
    held = "" if goal is None else limit(goal, least=figure["least"]) + (" ×" if ratio is not None else f" {unit}")
    return (
        titled(figure["figure"], figure.get("note", "")),
        f"{figure['median']:,.2f} {unit}",
        f"{figure['p99']:,.2f} {unit}",
        "" if figure["floor"] is None else f"{figure['floor']:.2f} {unit}",
        "" if ratio is None else f"{ratio:.2f} ×",
        held + (" (p99)" if held and figure["by_p99"] else ""),
        {True: "yes", False: "no", None: ""}[figure["met"]],
    )
