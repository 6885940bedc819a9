"""`python -m tests.benchmarks`: every figure of the program's speed, measured on this machine now, as a table."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import record
from tests.benchmarks.figures import Figure, table

NAMES = ("start", "taps", "recording", "firstbyte", "drawing", "grown", "memory", "quiet", "quotes")
LONG = "endurance"
"""Takes half an hour, so that it is measured only when asked for."""


def measures(*, quick: bool) -> dict[str, Callable[[], list[Figure]]]:
    """What measures each group of figures; `quick` with so few rounds that the figures say little."""
    from tests.benchmarks import drawing, endurance, firstbyte, grown, memory, quiet, quotes, recording, start, taps

    return {
        "start": lambda: start.measure(1 if quick else 15),
        "taps": lambda: taps.measure(taps.TOWNS[:1], taps.SHAPES[:1], 1, 1) if quick else taps.measure(),
        "recording": lambda: recording.measure(3 if quick else 100),
        "firstbyte": lambda: firstbyte.measure(2 if quick else 100),
        "drawing": lambda: drawing.measure(2 if quick else 30),
        "grown": lambda: grown.measure(1, 10_000) if quick else grown.measure(),
        "memory": lambda: memory.measure(1 if quick else 5),
        "quiet": lambda: quiet.measure(1, 1_000) if quick else quiet.measure(),
        "quotes": lambda: quotes.measure(1 if quick else 5),
        LONG: lambda: endurance.measure(600 if quick else 10_000),
    }


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; the exit code is 1 when a goal is not met."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there too")
    parser.add_argument(
        "--only", metavar="GROUP", action="append", choices=(*NAMES, LONG), help="only this group of figures"
    )
    parser.add_argument("--frozen", metavar="PROGRAM", type=Path, help="measure this frozen kiosk instead")
    parser.add_argument("--package", metavar="FILE", type=Path, help="with --frozen: its package, for the size")
    parser.add_argument("--keep", action="store_true", help="keep the figures and write them into the README")
    parser.add_argument("--quick", action="store_true", help="few rounds: shows that it runs, measures little")
    options = parser.parse_args(arguments)
    if options.frozen is not None and not os.access(options.frozen, os.X_OK):
        parser.error(f"{options.frozen} is no program")
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as name:
        wide = [{"name": "1", "x": 0, "y": 0, "width": 1920, "height": 1920, "logicalDpi": 96, "logicalBaseDpi": 96}]
        file = Path(name) / "screens.json"
        file.write_text(json.dumps({"screens": [each | {"dpr": 1} for each in wide]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance() or QApplication(["benchmarks"])
        for group, measure in measures(quick=options.quick).items():
            if options.frozen is None and group in (options.only or NAMES):
                print(f"measuring {group} …", file=sys.stderr, flush=True)
                figures += measure()
        if options.frozen is not None:
            from tests.benchmarks import frozen

            print("measuring the frozen program …", file=sys.stderr, flush=True)
            figures += frozen.measure(options.frozen.absolute(), 1 if options.quick else 15)
            if options.package is not None:
                figures.append(Figure("package", "MB", [options.package.stat().st_size / 1e6], 45))
        del application
    print(table(figures))
    run = record.run("tests.benchmarks", sys.argv[1:] if arguments is None else arguments, figures)
    if options.json is not None:
        options.json.write_text(json.dumps(run, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.keep:
        record.keep(run)
    return 1 if any(each.met is False for each in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
