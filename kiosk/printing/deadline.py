"""A point in time before which something has to be over; every wait for a printer has one."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of the monotonic clock, which no change of the date moves."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """The moment `seconds` from now."""
        return cls(monotonic() + seconds)

    @property
    def left(self) -> float:
        """Seconds until then, 0 when it is over."""
        return max(0.0, self.at - monotonic())

    @property
    def over(self) -> bool:
        """Whether it has passed."""
        return monotonic() >= self.at

    def within(self, seconds: float) -> Deadline:
        """The moment `seconds` from now, or this one if that comes first."""
        return Deadline(min(self.at, monotonic() + seconds))

    def before(self, seconds: float) -> Deadline:
        """The moment `seconds` ahead of this one."""
        return Deadline(self.at - seconds)
