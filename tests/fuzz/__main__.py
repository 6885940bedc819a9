"""`python -m tests.fuzz`: spoilt files, forged codes, noise and odd command lines; nothing may crash or hang."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random

CASES = 5_000
LONG_CASES = 100_000
LONGEST_SECONDS = 20.0
"""No case may take longer, also on a busy machine; one that hangs for a minute ends the run with where it hangs."""


def main(arguments: list[str] | None = None) -> int:
    """Feed every target and tell; the exit code is 1 when anything failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=CASES, metavar="N", help=f"for each target [default: {CASES}]")
    parser.add_argument("--long", action="store_true", help=f"{LONG_CASES} cases for each target")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, other cases [default: 1]")
    parser.add_argument("--only", metavar="WORDS", default="", help="only targets with these words in their name")
    options = parser.parse_args(arguments)
    cases = LONG_CASES if options.long else options.cases
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable(logging.CRITICAL)
    from tests.fuzz.targets import targets

    failed = 0
    with tempfile.TemporaryDirectory(prefix="kiosk-fuzz-") as name, targets(Path(name)) as all_targets:
        for target in all_targets:
            if options.only in target.name:
                failed += feed(target.name, target.case, max(1, cases * target.share // 100), options.seed)
    return 1 if failed else 0


def feed(name: str, case: object, cases: int, seed: int) -> int:
    """Feed one target so many cases; print what came of it and return how many failed."""
    assert callable(case)
    begun, slowest, failed = time.monotonic(), 0.0, 0
    for number in range(cases):
        since = time.monotonic()
        faulthandler.dump_traceback_later(60, exit=True, file=sys.__stderr__ or sys.stderr)
        try:
            case(Random(f"{seed}/{name}/{number}"))
        except Exception:  # noqa: BLE001 - whatever came out of the program is what this looks for
            failed += 1
            if failed <= 5:
                print(f"{name}, case {number} of seed {seed}:\n{traceback.format_exc()}", file=sys.stderr)
        slowest = max(slowest, time.monotonic() - since)
    faulthandler.cancel_dump_traceback_later()
    if slowest > LONGEST_SECONDS:
        failed += 1
    seconds = time.monotonic() - begun
    print(f"{name}: {cases} cases, {failed} failed, slowest {slowest * 1000:.0f} ms, {seconds:.0f} s", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
