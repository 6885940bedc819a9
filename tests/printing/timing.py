"""How long one ticket takes from data to dots; `python -m tests.printing.timing` prints it."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from kiosk.domain.document import Paper
from kiosk.printing.drawing import draw, rasterize
from kiosk.printing.gui import ensure_gui
from tests.support.papers import ALL

ROUNDS = 15


def milliseconds(paper: Paper, rounds: int = ROUNDS) -> list[float]:
    """The times of `rounds` drawings, laid out and painted anew, after one that loads fonts and libraries."""
    rasterize(draw(paper))
    times = []
    for _ in range(rounds):
        begin = perf_counter()
        rasterize(draw(paper))
        times.append((perf_counter() - begin) * 1000)
    return times


def main() -> None:
    """Print the median and the worst time of every kind of paper."""
    application = ensure_gui()
    for name, paper in ALL.items():
        times = milliseconds(paper)
        print(f"{name:12} median {median(times):5.1f} ms, worst {max(times):5.1f} ms")
    del application


if __name__ == "__main__":
    main()
