"""Tells a scanner from a person by how fast keys come: a scanner is a keyboard that types a whole text at once.

A key that a person may use here is held for less than a blink; if no other key follows in that time it is a person's.
Every other key, and every key that follows another one at a scanner's pace, belongs to a scan and does nothing else.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

HOLD_SECONDS = 0.04
"""Between two keys of a scanner pass 1 to 30 ms; nobody strikes two different keys of a kiosk within 40."""
GAP_SECONDS = 0.15
"""A scan is over when so much time passed without a key."""
LATE_SECONDS = 1.0
"""A scanner that pauses before its Enter (a radio between it and the kiosk) ends its scan no later than this."""
MOST_LETTERS = 200
"""What is longer is no ticket; the rest of it is swallowed and forgotten."""
LEAST_LETTERS = 6
"""What is shorter was a keyboard that somebody leans on, and deserves no answer."""


class Verdict(Enum):
    """What happens to a key."""

    PASS = auto()
    HOLD = auto()
    SWALLOW = auto()


class Press(NamedTuple):
    """A key that goes down. `person`: one that people use on this page; `at` in seconds; `text` is what it types."""

    code: int
    at: float
    person: bool
    text: str = ""
    repeats: bool = False

    @property
    def ends(self) -> bool:
        """Whether it is a key with which scanners end a text."""
        return self.text in ("\r", "\n", "\t")


class Burst:
    """The keys of one screen, one after the other."""

    def __init__(self) -> None:
        self._last = float("-inf")
        self._scanning = False
        self._letters: list[str] = []
        self._open_until = float("-inf")
        self._held: list[Press] = []
        self._down: set[int] = set()

    @property
    def scanning(self) -> bool:
        """Whether a scan is under way."""
        return self._scanning

    @property
    def holds(self) -> bool:
        """Whether a key waits to be known for a person's."""
        return bool(self._held)

    def is_over(self, at: float) -> bool:
        """Whether the scan under way ended before a key of this moment."""
        return self._scanning and at - self._last > GAP_SECONDS

    def is_due(self, at: float) -> bool:
        """Whether a held key has waited long enough for this one not to be of the same scan."""
        return bool(self._held) and at - self._held[-1].at > HOLD_SECONDS

    def press(self, key: Press) -> Verdict:
        """Take a key that goes down. What is due must have been handed on before (`is_due`, `hand_on`)."""
        if self._scanning and key.at - self._last <= GAP_SECONDS:
            return self._scanned(key)
        if self._held:
            held, self._held = self._held, []
            for each in held:
                self._scanned(each)
            return self._scanned(key)
        if key.ends and key.at <= self._open_until:
            return self._scanned(key)
        self._scanning = False
        if key.repeats:
            return Verdict.PASS if key.code in self._down else Verdict.SWALLOW
        if key.person:
            self._held = [key]
            return Verdict.HOLD
        self._letters = []
        return self._scanned(key)

    def release(self, code: int) -> Verdict:
        """Take a key that comes up: it goes where its press went."""
        if code in self._down:
            self._down.discard(code)
            return Verdict.PASS
        return Verdict.HOLD if any(each.code == code for each in self._held) else Verdict.SWALLOW

    def hand_on(self, *, still_down: bool) -> None:
        """The held key is a person's; `still_down` unless its release was held as well."""
        if still_down:
            self._down.update(each.code for each in self._held)
        self._held = []

    def end(self) -> str:
        """The scan is over: return what it said, empty when that is nothing to answer."""
        text = "".join(self._letters)
        self._scanning, self._letters = False, []
        return text if len(text) >= LEAST_LETTERS else ""

    def _scanned(self, key: Press) -> Verdict:
        if not self._scanning:
            self._scanning, self._letters = True, []
        self._last = max(self._last, key.at)
        is_text = not key.ends and len(self._letters) >= LEAST_LETTERS - 1
        self._open_until = key.at + LATE_SECONDS if is_text else float("-inf")
        if key.text.isprintable() and len(self._letters) <= MOST_LETTERS:
            self._letters.extend(key.text)
        return Verdict.SWALLOW
