"""`python -m tests.fuzz`: spoilt files, forged codes, noise and odd command lines; nothing may crash or hang.

Each target is fed in pieces, two at a time, each in a program of its own that can write nowhere but in its own folder.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from tests.benchmarks.record import Report, keep, run
from tests.fuzz.feeding import Fed, feed_piece
from tests.fuzz.targets import NAMES
from tests.support.offline import stay_offline

CASES = 5_000
LONG_CASES = 100_000
PIECE = 2_500
"""Cases that one program is fed: some of it is spent on its start."""


def main(arguments: list[str] | None = None) -> int:
    """Feed every target and tell; the exit code is 1 when anything failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=CASES, metavar="N", help=f"for each target [default: {CASES}]")
    parser.add_argument("--long", action="store_true", help=f"{LONG_CASES} cases for each target")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, other cases [default: 1]")
    parser.add_argument("--only", metavar="WORDS", default="", help="only targets with these words in their name")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="programs at a time [default: 2]")
    parser.add_argument("--keep", action="store_true", help="keep what it came to and write it into the README")
    options = parser.parse_args(arguments)
    stay_offline()
    cases = LONG_CASES if options.long else options.cases
    fed = {name: Fed(name) for name in NAMES if options.only in name}
    pieces = [(name, first, min(PIECE, cases - first)) for first in range(0, cases, PIECE) for name in fed]
    with ProcessPoolExecutor(options.jobs, get_context("spawn"), max_tasks_per_child=1) as pool:
        waiting = [pool.submit(feed_piece, *piece, options.seed) for piece in pieces]
        for done in as_completed(waiting):
            piece = done.result()
            told = fed[piece.name]
            told.add(piece)
            if told.cases >= cases or options.long:
                print(told, flush=True)
    if options.keep:
        reports = [
            Report(f"fuzz: {each.name}", each.cases, each.failed, each.seconds, f"slowest {each.slowest * 1000:.0f} ms")
            for each in fed.values()
        ]
        keep(run("tests.fuzz", sys.argv[1:] if arguments is None else arguments, reports=reports))
    return 1 if any(each.failed for each in fed.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
