"""The figures the README shows: kept as they were measured, and written there by program, never by hand."""

from __future__ import annotations

import json
import os
import platform
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Figure

ROOT = Path(__file__).parents[2]
KEPT = Path(__file__).parent / "measured.json"
"""Every run whose figures still count; a figure that is measured again leaves its earlier run."""
BEGIN, END = "<!-- figures: written by python -m tests.benchmarks --keep -->\n", "<!-- end of the figures -->"
_HEAD = ("figure", "median", "p99", "floor", "ratio", "goal", "met")


def run(arguments: Sequence[str], figures: Iterable[Figure]) -> dict[str, Any]:
    """Return a run as JSON takes it: by which command, on what machine, and what it came to."""
    return {
        "command": " ".join(["python -m tests.benchmarks", *_plain(arguments)]),
        "machine": machine(),
        "figures": [each.data() for each in figures],
    }


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
    again = {each["figure"] for each in found["figures"]}
    for before in runs:
        before["figures"] = [each for each in before["figures"] if each["figure"] not in again]
    runs = [each for each in [*runs, found] if each["figures"]]
    kept.write_text(json.dumps(runs, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    text = readme.read_text("utf-8")
    readme.write_text(replaced(text, tables(runs)), encoding="utf-8")


def replaced(readme: str, shown: str) -> str:
    """Return the README with these tables between its marks. Raises ValueError when it has none."""
    parts = re.fullmatch(f"(.*{re.escape(BEGIN)}).*?({re.escape(END)}.*)", readme, re.DOTALL)
    if parts is None:
        raise ValueError("the README has no place for the figures")
    return parts[1] + shown + parts[2]


def tables(runs: Iterable[dict[str, Any]]) -> str:
    """Return each run as a table with its command, its day and its machine."""
    return "".join(f"{_told(each)}\n\n{_table(each['figures'])}\n" for each in runs)


def _told(found: dict[str, Any]) -> str:
    on = found["machine"]
    kind = f"{on['processors']} × {on['processor']}" if on["processor"] else f"{on['processors']} processors"
    return f"`{found['command']}`, {on['date']}, {kind}, {on['system']}, Python {on['python']}:"


def _table(figures: Iterable[dict[str, Any]]) -> str:
    rows = [_HEAD, tuple("---" for _ in _HEAD), *map(_row, figures)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _row(figure: dict[str, Any]) -> tuple[str, ...]:
    unit, ratio, goal = figure["unit"], figure["ratio"], figure["goal"]
    held = "" if goal is None else f"≤ {goal:.3g}" + (" ×" if ratio is not None else f" {unit}")
    return (
        figure["figure"],
        f"{figure['median']:.2f} {unit}",
        f"{figure['p99']:.2f} {unit}",
        "" if figure["floor"] is None else f"{figure['floor']:.2f} {unit}",
        "" if ratio is None else f"{ratio:.2f} ×",
        held + (" (p99)" if held and figure["by_p99"] else ""),
        {True: "yes", False: "no", None: ""}[figure["met"]],
    )
