"""What ten years of tickets cost: the next one, the start, and room on the disk; against a kiosk that gave none."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

from kiosk.storage import DATABASE, load_key
from kiosk.ui.walks import MOMENT
from tests.benchmarks.figures import Figure
from tests.benchmarks.recording import timed
from tests.benchmarks.start import KIOSK, compiled, forget_the_end, once, screen
from tests.support.years import give

TICKETS = 1_000_000


def measure(rounds: int = 15, tickets: int = TICKETS) -> list[Figure]:
    """Return all, in turn with the empty kiosk; the tickets are four times as many as the starts."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        full, empty = Path(name) / "full", Path(name) / "empty"
        for data in (full, empty):
            load_key(data)
        give(full, tickets, MOMENT.date() - timedelta(days=1))
        size = (full / DATABASE).stat().st_size / 1e6
        return [
            _record(full, empty, rounds * 4, tickets),
            _start(Path(name), full, empty, rounds, tickets),
            Figure(f"the database of {tickets:,} tickets", "MB", [size]),
        ]


def _record(full: Path, empty: Path, rounds: int, tickets: int) -> Figure:
    with timed(full) as grown, timed(empty) as new:
        times = in_turns({full: lambda: grown()[1], empty: lambda: new()[1]}, rounds, warm=6)
    return _against(f'tap "print" → recorded durably after {tickets:,} tickets', times[full], times[empty])


def _start(folder: Path, full: Path, empty: Path, rounds: int, tickets: int) -> Figure:
    compiled()
    environ = screen(folder)

    def start(data: Path, until: str) -> list[float]:
        forget_the_end(data)
        return once(KIOSK, environ, "--data", str(data), until)

    def lives(data: Path) -> float:
        return start(data, "painted")[-1]

    for data in (full, empty):
        start(data, str(data / "cover.bin"))
    times = in_turns({data: partial(lives, data) for data in (full, empty)}, rounds)
    return _against(f"process start → first page lives after {tickets:,} tickets", times[full], times[empty])


def in_turns(measures: dict[Path, Callable[[], float]], rounds: int, warm: int = 0) -> dict[Path, list[float]]:
    """Measure one after the other, in each round in the other order: what goes first makes the way for what follows.

    The first `warm` rounds do not count.
    """
    times: dict[Path, list[float]] = {each: [] for each in measures}
    for number in range(warm + rounds):
        for each in list(measures)[:: -1 if number % 2 else 1]:
            value = measures[each]()
            if number >= warm:
                times[each].append(value)
    return times


def _against(name: str, values: Sequence[float], floor: Sequence[float]) -> Figure:
    ratios = [mine / other for mine, other in zip(values, floor, strict=True)]
    return Figure(name, "ms", values, 1.1, floor=median(floor), ratios=ratios)
