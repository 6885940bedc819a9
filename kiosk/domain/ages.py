"""Ages in whole years as half-open intervals: [0,12) is "under 12", exactly 12 is "from 12"."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.errors import Code, KioskError

OLDEST = 130
"""An age above this is a slip of the keyboard, not a person."""


@dataclass(frozen=True, slots=True, order=True)
class Ages:
    """Whole years from `start` (included) to `end` (excluded); `end` None means no upper limit."""

    start: int = 0
    end: int | None = None

    def __contains__(self, age: int) -> bool:
        return self.start <= age and (self.end is None or age < self.end)

    def contains(self, other: "Ages") -> bool:
        """Tell whether every age of `other` is one of ours."""
        return self.start <= other.start and (self.end is None or (other.end is not None and other.end <= self.end))

    def overlaps(self, other: "Ages") -> bool:
        """Tell whether some age is in both."""
        return (other.end is None or self.start < other.end) and (self.end is None or other.start < self.end)

    @property
    def key(self) -> str:
        """The band as stored with a ticket: "0-11", "12-17", "18+"."""
        return f"{self.start}+" if self.end is None else f"{self.start}-{self.end - 1}"


ALL_AGES = Ages()


def atoms(intervals: Iterable[Ages]) -> tuple[Ages, ...]:
    """Cut [0, ∞) at every edge of `intervals`: within one of the pieces no rule changes."""
    cuts = {0}
    for interval in intervals:
        cuts.add(interval.start)
        if interval.end is not None:
            cuts.add(interval.end)
    ordered = sorted(cuts)
    return tuple(Ages(low, high) for low, high in zip(ordered, [*ordered[1:], None], strict=True))


def check_age(age: int) -> int:
    """Return `age` when a person can have it, in whole years. Raises KioskError (INPUT_AGE) otherwise."""
    if 0 <= age <= OLDEST:
        return age
    raise KioskError(
        Code.INPUT_AGE,
        "Deze leeftijd kan niet. Kies opnieuw.",
        f"age {age} is not an age in whole years from 0 to {OLDEST}.",
    )


def parse_band(key: str) -> Ages:
    """Read a band as `Ages.key` writes it. Raises ValueError for anything else."""
    if key.endswith("+"):
        return Ages(int(key[:-1]))
    low, _, high = key.partition("-")
    return Ages(int(low), int(high) + 1)
