"""A figure of the benchmark: what was measured, what it is held against, and whether it is met."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median, quantiles
from typing import NamedTuple


class Figure(NamedTuple):
    """`values` in `unit`; `floor` is the median of the same unit that the ratio is taken of.

    With a floor the goal is a ratio, without one it is in the unit. `by_p99`: the p99 is held against the goal, not
    the median. `least`: the more the better, the goal is the least, and the p99 is what 99 of a hundred reach. A figure
    without a goal is only told. `note` says what only this run found, the page that was slowest.
    """

    name: str
    unit: str
    values: Sequence[float]
    goal: float | None = None
    floor: float | None = None
    ratios: Sequence[float] = ()
    by_p99: bool = False
    least: bool = False
    note: str = ""

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def p99(self) -> float:
        return percentile(self.values, 1 if self.least else 99)

    @property
    def ratio(self) -> float | None:
        """The median of the ratios of each round, where rounds alternate with the floor's."""
        if self.ratios:
            return median(self.ratios)
        return self.median / self.floor if self.floor else None

    @property
    def met(self) -> bool | None:
        if self.goal is None:
            return None
        measured = self.ratio if self.ratio is not None else self.p99 if self.by_p99 else self.median
        return measured >= self.goal if self.least else measured <= self.goal

    def data(self) -> dict[str, object]:
        """The figure as JSON takes it."""
        return {
            "figure": self.name,
            "unit": self.unit,
            "rounds": len(self.values),
            "median": round(self.median, 3),
            "p99": round(self.p99, 3),
            "worst": round(min(self.values) if self.least else max(self.values), 3),
            "floor": None if self.floor is None else round(self.floor, 3),
            "ratio": None if self.ratio is None else round(self.ratio, 3),
            "goal": self.goal,
            "by_p99": self.by_p99,
            "least": self.least,
            "note": self.note,
            "met": self.met,
        }


def percentile(values: Sequence[float], part: int = 99) -> float:
    """The value that so many of a hundred do not exceed."""
    return quantiles(values, n=100, method="inclusive")[part - 1] if len(values) > 1 else values[0]


def titled(name: str, note: str) -> str:
    """A figure's name with its note."""
    return f"{name}: {note}" if note else name


def limit(goal: float, *, least: bool) -> str:
    """A goal as it is read: 16.7, 1.35, 2,000."""
    return f"{'≥' if least else '≤'} {round(goal, 1 if goal > 10 else 2):,g}"


def table(figures: Sequence[Figure]) -> str:
    """The figures as a table to read; a goal of a ratio is marked ×."""
    rows = [("figure", "median", "p99", "unit", "floor", "ratio", "goal", "met")]
    for each in figures:
        ratio, floor = each.ratio, each.floor
        goal = "" if each.goal is None else limit(each.goal, least=each.least) + (" ×" if ratio is not None else "")
        rows.append(
            (
                titled(each.name, each.note),
                f"{each.median:,.2f}",
                f"{each.p99:,.2f}",
                each.unit,
                "" if floor is None else f"{floor:.2f}",
                "" if ratio is None else f"{ratio:.2f}",
                goal + (" (p99)" if each.by_p99 else ""),
                {True: "yes", False: "NO", None: ""}[each.met],
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
