"""`python -m tests.mutation`: changes the rules of fees and the journey in small ways; a test must notice each change.

It works in a copy of the tree, with the tests that `[tool.mutmut]` in pyproject.toml names, two changes at a time. A
change that no test noticed, and that `equivalent.toml` does not explain, fails the command, and so does an explanation
of a change that is noticed or not made any more. mutmut changes no property and no cached function: their callers do.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.record import Report, keep, run

ROOT = Path(__file__).parents[2]
PARTS = ("kiosk", "tests", "resources", "translations", "pyproject.toml")
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
KILLED = frozenset({"killed", "timeout", "segfault", "caught by type check"})


class Change(NamedTuple):
    """What was changed: the function, the line (or lines) as it was and as it became, without its place."""

    function: str
    old: str
    new: str


def main(arguments: list[str] | None = None) -> int:
    """Make every change, print a line for each module and what nothing noticed; return 1 when that is not explained."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="changes at a time [default: 2]")
    parser.add_argument("--in", dest="place", type=Path, metavar="DIR", help="go on with, or keep, the copy in DIR")
    parser.add_argument("--keep", action="store_true", help="keep what it came to and write it into the README")
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kiosk-mutation-") as name:
        place = options.place or Path(name)
        copy_to(place)
        ran = subprocess.run(
            [sys.executable, "-m", "mutmut", "run", "--max-children", str(options.jobs)], cwd=place, check=False
        )
        if ran.returncode:
            return 2
        results = results_in(place)
        unnoticed = {each: change(place, each) for each, status in results.items() if status not in KILLED}
    known, seconds = explained(), round(time.monotonic() - begun)
    if options.keep:
        reports = [report(results, unnoticed, known, seconds)]
        keep(run("tests.mutation", sys.argv[1:] if arguments is None else arguments, reports=reports))
    return tell(results, unnoticed, known, seconds)


def copy_to(place: Path) -> None:
    """Copy what is needed; a copy that is there is brought up to date, with the results it has."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, place / part, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
        else:
            shutil.copy2(source, place / part)


def results_in(place: Path) -> dict[str, str]:
    """Return every change by its name, and what became of it in mutmut's words."""
    command = [sys.executable, "-m", "mutmut", "results", "--all", "true"]
    told = subprocess.run(command, cwd=place, capture_output=True, text=True, check=True).stdout
    return dict(line.strip().split(": ", 1) for line in told.splitlines() if ": " in line)


def change(place: Path, name: str) -> Change:
    """Return what one change did."""
    command = [sys.executable, "-m", "mutmut", "show", name]
    told = subprocess.run(command, cwd=place, capture_output=True, text=True, check=True).stdout
    lines = [line for line in told.splitlines() if line[:1] in "+-" and line[:3] not in ("---", "+++")]
    old, new = ("\n".join(line[1:].strip() for line in lines if line[0] == sign) for sign in "-+")
    return Change(function_of(name), old, new)


def function_of(name: str) -> str:
    """Return the function of a change from mutmut's name: `kiosk.domain.fees.xǁFeeTableǁask__mutmut_3`."""
    module, _, mangled = name.rpartition(".")
    function = mangled.rpartition("__mutmut_")[0]
    bare = function.removeprefix("xǁ").replace("ǁ", ".") if "ǁ" in function else function.removeprefix("x_")
    return f"{module}.{bare}"


def explained() -> dict[Change, str]:
    """Return the changes that nothing can notice, each with why."""
    entries = tomllib.loads(EQUIVALENT.read_text("utf-8")).get("equivalent", [])
    return {Change(each["function"], each["old"], each["new"]): each["why"] for each in entries}


def report(results: dict[str, str], unnoticed: dict[str, Change], known: dict[Change, str], seconds: int) -> Report:
    """Return what came of it in one line: a change failed when no test noticed it and nothing explains it."""
    equivalent = sum(each in known for each in unnoticed.values())
    missed, noticed = len(unnoticed) - equivalent, len(results) - len(unnoticed)
    besides = f"{noticed:,} noticed, {equivalent:,} equivalent"
    return Report("mutation: changes of fees and journey", len(results), missed, seconds, besides)


def tell(results: dict[str, str], unnoticed: dict[str, Change], known: dict[Change, str], seconds: int) -> int:
    """Print what came of it; return the exit code."""
    modules = Counter(name.rpartition(".")[0] for name in results)
    for module, count in sorted(modules.items()):
        here = [each for name, each in unnoticed.items() if name.rpartition(".")[0] == module]
        equivalent = sum(each in known for each in here)
        noticed = count - len(here)
        missed = len(here) - equivalent
        print(f"{module}: {count} changes, {noticed} noticed, {equivalent} equivalent, {missed} not noticed")
    print(f"{len(results)} changes in {seconds} s")
    unexplained = [each for each in unnoticed.values() if each not in known]
    stale = [each for each in known if each not in unnoticed.values()]
    for title, changes in (("not noticed by any test", unexplained), ("explained, but noticed or not made", stale)):
        for each in changes:
            print(f"\n{title}: {each.function}\n- {each.old}\n+ {each.new}")
    return 1 if unexplained or stale else 0


if __name__ == "__main__":
    sys.exit(main())
