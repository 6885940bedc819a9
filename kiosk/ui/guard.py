"""One touch, one act: what is struck twice within half a second, and a key that repeats itself, count once."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect

DOUBLE_STRIKE_SECONDS = 0.5


class Guard:
    """Remembers where the last strike was. The next page may put another control in the same place: that counts too."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` returns seconds that only grow."""
        self._clock = clock
        self._until = 0.0
        self._place: QRect | None = None
        self._by_key = False

    def accepts_touch(self, at: QPoint) -> bool:
        """Whether a touch at this point of the screen is one of its own, not the second of a double strike."""
        return not (self._clock() < self._until and self._place is not None and self._place.contains(at))

    def accepts_key(self) -> bool:
        """Whether a key is pressed on its own, not for the second time on the same control."""
        return not (self._clock() < self._until and self._by_key)

    def struck(self, place: QRect, *, by_key: bool) -> None:
        """A control at this place of the screen was struck."""
        self._until = self._clock() + DOUBLE_STRIKE_SECONDS
        self._place = place
        self._by_key = by_key

    def moved(self) -> None:
        """The focus was moved by a key: the next key press is meant."""
        self._by_key = False
