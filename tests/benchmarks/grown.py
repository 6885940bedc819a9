"""What ten years of tickets cost: the next one, the start, and room on the disk; against a kiosk that gave none."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from statistics import median

from kiosk.storage import DATABASE, load_key
from kiosk.ui.tour import MOMENT
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
        pairs = [(grown()[1], new()[1]) for _ in range(rounds + 5)][5:]
    later, first = zip(*pairs, strict=True)
    return _against(f'tap "print" → recorded durably after {tickets:,} tickets', later, first)


def _start(folder: Path, full: Path, empty: Path, rounds: int, tickets: int) -> Figure:
    compiled()
    environ = screen(folder)
    times: dict[Path, list[float]] = {full: [], empty: []}

    def start(data: Path, until: str) -> list[float]:
        forget_the_end(data)
        return once(KIOSK, environ, "--data", str(data), until)

    for data in times:
        start(data, str(data / "cover.bin"))
    for _ in range(rounds):
        for data, values in times.items():
            values.append(start(data, "painted")[-1])
    return _against(f"process start → first page lives after {tickets:,} tickets", times[full], times[empty])


def _against(name: str, values: Sequence[float], floor: Sequence[float]) -> Figure:
    ratios = [mine / other for mine, other in zip(values, floor, strict=True)]
    return Figure(name, "ms", values, 1.1, floor=median(floor), ratios=ratios)
