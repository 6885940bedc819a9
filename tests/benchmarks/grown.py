"""What ten years of tickets cost: the record of the next one, and the start, against a kiosk that gave none."""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median

from kiosk.storage import Store, load_key
from kiosk.ui.tour import MOMENT
from tests.benchmarks.figures import Figure
from tests.benchmarks.start import KIOSK, compiled, forget_the_end, once, screen
from tests.storage.making import lane, request
from tests.support.years import give

TICKETS = 1_000_000


def measure(rounds: int = 15, tickets: int = TICKETS) -> list[Figure]:
    """Return both, in turn with the empty kiosk; the records are ten times as many as the starts."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        full, empty = Path(name) / "full", Path(name) / "empty"
        for data in (full, empty):
            load_key(data)
        give(full, tickets, MOMENT.date() - timedelta(days=1))
        return [_record(full, empty, rounds * 10, tickets), _start(Path(name), full, empty, rounds, tickets)]


def _record(full: Path, empty: Path, rounds: int, tickets: int) -> Figure:
    with Store(full) as grown, Store(empty) as new:
        times: dict[Store, list[float]] = {grown: [], new: []}
        for number in range(rounds + 5):
            for store, values in times.items():
                begun = time.perf_counter()
                store.issue(request(f"benchmark-{number}"), lane(), MOMENT)
                if number >= 5:
                    values.append((time.perf_counter() - begun) * 1000)
    return _against(f"the record of a ticket after {tickets:,} others", times[grown], times[new])


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


def _against(name: str, values: list[float], floor: list[float]) -> Figure:
    ratios = [mine / other for mine, other in zip(values, floor, strict=True)]
    return Figure(name, "ms", values, 1.1, floor=median(floor), ratios=ratios)
