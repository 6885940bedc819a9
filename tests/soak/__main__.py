"""`python -m tests.soak`: random visits at the real lobby screen at full speed, each checked against a small model."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.record import Report, keep, run
from tests.support.offline import stay_offline


def main(arguments: list[str] | None = None) -> int:
    """Run and tell; the exit code is 1 when anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument(
        "--visits", type=int, default=10_000, metavar="N", help="how many visitors come [default: 10000]"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, other visitors [default: 1]")
    parser.add_argument(
        "--town", default="izegem", metavar="NAME_OR_FILE", help="the town, one without opening hours [default: izegem]"
    )
    parser.add_argument(
        "--memory",
        type=float,
        default=4.0,
        metavar="MIB",
        help="memory it may take more of [default: the goal, 4]",
    )
    parser.add_argument("--keep", action="store_true", help="keep what it came to and write it into the README")
    options = parser.parse_args(arguments)
    stay_offline()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["soak"])
    from tests.soak.endurance import Run
    from tests.soak.held import is_of_the_printer

    for each in logging.getLogger().handlers:
        each.addFilter(lambda record: not is_of_the_printer(record))
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as name:
        told = Run(Path(name), options.town, options.seed, options.memory).run(options.visits)
    del application
    print("\n".join(told.lines()))
    if options.keep:
        report = Report("endurance: visits", told.visits, len(told.wrong), told.seconds, f"{told.steps:,} steps")
        keep(run("tests.soak", sys.argv[1:] if arguments is None else arguments, reports=[report]))
    return 1 if told.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
