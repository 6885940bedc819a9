"""Prints how much of each room the suite ran, lines and branches, and fails under the gates.

`.venv/bin/python .ci/covered.py`; the gates are in pyproject.toml, `tool.kiosk.coverage`, and a room without one fails.
What no test ran is named where a gate does not hold, with `--missing` everywhere. The data is what the suite left in
`build/coverage`, one file a process; it is put together here.
"""

import json
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import coverage

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "build" / "coverage" / "data"
TOP = "kiosk"
"""The room of the files that are in none: the program's first steps."""


class Share(NamedTuple):
    """So many of so many."""

    ran: int
    of: int

    def holds(self, gate: int) -> bool:
        """Whether it is at least `gate` percent, exactly: 99.99 % is not 100."""
        return self.ran * 100 >= gate * self.of

    def __str__(self) -> str:
        per_mille = self.ran * 1000 // self.of if self.of else 1000
        return f"{self.ran:5} of {self.of:5} {per_mille // 10:4}.{per_mille % 10} %"


class Gate(NamedTuple):
    """Percent of the lines and percent of the branches of a room that the suite must run."""

    lines: int
    branches: int

    def __str__(self) -> str:
        return f"{self.lines} %, {self.branches} %"


class Room(NamedTuple):
    """What ran of a room, and what did not: file and place, as coverage.py writes it."""

    lines: Share
    branches: Share
    missing: tuple[str, ...]

    def holds(self, gate: Gate) -> bool:
        """Whether lines and branches each reach their part of the gate."""
        return self.lines.holds(gate.lines) and self.branches.holds(gate.branches)


def measured(folder: Path, data: Path) -> dict[str, Any]:
    """What coverage.py says of every file of `folder`, also of those that nothing imported, by path inside it."""
    look = coverage.Coverage(data_file=str(data), config_file=str(ROOT / "pyproject.toml"))
    if any(data.parent.glob(f"{data.name}.*")):
        look.combine()
    look.load()
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        look.json_report(morfs=[str(file) for file in sorted(folder.rglob("*.py"))], outfile=report.name)
        files = json.load(report)["files"]
    return {Path(name).resolve().relative_to(folder).as_posix(): found for name, found in files.items()}


def rooms(files: Mapping[str, Any]) -> dict[str, Room]:
    """The files by room, in the order of names."""
    by_room: dict[str, list[str]] = {}
    for name in sorted(files):
        by_room.setdefault(name.partition("/")[0] if "/" in name else TOP, []).append(name)
    return {room: _together({name: files[name] for name in names}) for room, names in sorted(by_room.items())}


def _together(files: Mapping[str, Any]) -> Room:
    def total(key: str) -> int:
        return sum(found["summary"][key] for found in files.values())

    return Room(
        Share(total("covered_lines"), total("num_statements")),
        Share(total("covered_branches"), total("num_branches")),
        tuple(f"{name}: {place}" for name, found in files.items() for place in _places(found)),
    )


def _places(found: Mapping[str, Any]) -> Iterable[str]:
    missing = set(found["missing_lines"])
    yield from (str(line) for line in found["missing_lines"])
    for start, end in found["missing_branches"]:
        if start not in missing:
            yield f"{start} never went to {end if end > 0 else 'the end'}"


def gates() -> dict[str, Gate]:
    """The gates of the project, by room."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return {room: Gate(*percents) for room, percents in project["tool"]["kiosk"]["coverage"].items()}


def verdict(found: Mapping[str, Room], gates: Mapping[str, Gate]) -> list[str]:
    """What is wrong; nothing when every room has a gate and holds it, and every gate a room."""
    faults = [f"{room} has no gate" for room in found.keys() - gates.keys()]
    faults += [f"{room}: a gate, and no such room" for room in gates.keys() - found.keys()]
    faults += [
        f"{room} is under {gates[room]}" for room in found if room in gates and not found[room].holds(gates[room])
    ]
    return sorted(faults)


def main(arguments: list[str]) -> int:
    """Print the table; the exit code is 1 when a gate does not hold, 2 for an unknown argument or without data."""
    if arguments not in ([], ["--missing"]):
        print("usage: python .ci/covered.py [--missing]", file=sys.stderr)
        return 2
    if not any(DATA.parent.glob(f"{DATA.name}*")):
        print("nothing was measured: .ci/run tests", file=sys.stderr)
        return 2
    wanted = gates()
    found = rooms(measured(ROOT / "kiosk", DATA))
    print(f"{'room':10}{'lines':^23}{'branches':^23}   gate")
    for name, room in found.items():
        print(f"{name:10}{room.lines}   {room.branches}   {wanted.get(name, 'none')}")
        if arguments or (name in wanted and not room.holds(wanted[name])):
            print(*(f"    {place}" for place in room.missing), sep="\n")
    faults = verdict(found, wanted)
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
