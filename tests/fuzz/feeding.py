"""Feeds a target its cases, in a program that does nothing else, and counts what came of them."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.fuzz.fence import fenced

HANGS_SECONDS = 60
LONGEST_SECONDS = 20.0
"""No case may take longer, also on a busy machine; one that hangs ends the run, and it is told where it hangs."""


@dataclass
class Fed:
    """What came of feeding a target: cases and failures, the slowest case and all of them in seconds."""

    name: str
    cases: int = 0
    failed: int = 0
    slowest: float = 0.0
    seconds: float = 0.0

    def add(self, piece: Fed) -> None:
        self.cases += piece.cases
        self.failed += piece.failed
        self.slowest = max(self.slowest, piece.slowest)
        self.seconds += piece.seconds

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.cases} cases, {self.failed} failed, slowest {self.slowest * 1000:.0f} ms, "
            f"{self.seconds:.0f} s"
        )


def feed_piece(name: str, first: int, cases: int, seed: int) -> Fed:
    """Feed one target some of its cases, in this program, which does nothing else and writes nowhere else."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable(logging.CRITICAL)
    from tests.fuzz.targets import target

    with fenced() as (folder, fence), target(name, folder) as case:
        fed = feed(name, case, cases, seed, first=first)
    for each in fence.escaped:
        fed.failed += 1
        print(f"{name} reached out of its folder: {each}", file=sys.stderr)
    return fed


def feed(name: str, case: Callable[[Random], None], cases: int, seed: int, *, first: int = 0) -> Fed:
    """Feed one target so many cases, from the one with this number on; the first failures are printed."""
    fed, begun = Fed(name, cases), time.monotonic()
    for number in range(first, first + cases):
        since = time.monotonic()
        faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True, file=sys.__stderr__ or sys.stderr)
        try:
            case(Random(f"{seed}/{name}/{number}"))
        except Exception:  # noqa: BLE001 - whatever came out of the program is what this looks for
            fed.failed += 1
            if fed.failed <= 5:
                print(f"{name}, case {number} of seed {seed}:\n{traceback.format_exc()}", file=sys.stderr)
        fed.slowest = max(fed.slowest, time.monotonic() - since)
    faulthandler.cancel_dump_traceback_later()
    if fed.slowest > LONGEST_SECONDS:
        fed.failed += 1
    fed.seconds = time.monotonic() - begun
    return fed
