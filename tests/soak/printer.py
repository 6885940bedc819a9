"""The printer of the endurance run: its moods come and go; it counts what came out and what it did wrong."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.drawing import raster
from kiosk.printing.measures import ROLL_58
from kiosk.services.tickets import PrintJob, PrintResult

NAME = "soak"
DRAWN_EVERY = 10
"""One paper of so many is drawn to its last dot; the others differ in nothing that endurance is about."""
_LONGEST_SECONDS = 60.0
"""No thread of a run hangs for ever, whatever becomes of the run."""


class BugError(Exception):
    """What a device should never raise."""


class At(StrEnum):
    """When a printer goes wrong."""

    ASKED = "asked"
    PRINTING = "printing"


@dataclass(frozen=True)
class Mood:
    """How the printer is for a while: what it says of itself, what it answers to a paper, whether paper comes out.

    `raises` and `hangs`: when it does so, if it does. One that hangs goes on once it is let go. `heeds`: it then looks
    whether anybody still waits for the paper, and if not it prints nothing. `weight`: how often it is met.
    """

    name: str
    status: PrinterStatus
    answer: PrintResult
    comes_out: bool
    raises: At | None = None
    hangs: At | None = None
    heeds: bool = False
    weight: int = 2


_READY = PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)
_LOW = PrinterStatus(Known.OK, Known.OK, PaperLevel.NEAR_END, Known.OK)
_OUT = PrinterStatus(Known.NOT_OK, Known.OK, PaperLevel.OUT, Known.OK)
_OPEN = PrinterStatus(Known.NOT_OK, Known.NOT_OK, PaperLevel.ENOUGH, Known.OK)
_MUTE = PrinterStatus()
_DONE, _FAILED = PrintResult(State.CONFIRMED), PrintResult(State.FAILED)
_NO_ANSWER = PrintResult(State.UNCONFIRMED, "no answer")

MOODS = (
    Mood("well", _READY, _DONE, comes_out=True, weight=14),
    Mood("paper low", _LOW, _DONE, comes_out=True),
    Mood("silent", _MUTE, _NO_ANSWER, comes_out=True),
    Mood("lost on the way", _MUTE, _NO_ANSWER, comes_out=False),
    Mood("torn off", _READY, PrintResult(State.FAILED, "reset by peer"), comes_out=False),
    Mood("refused", _READY, PrintResult(State.FAILED, "refused", touched=False), comes_out=False),
    Mood("paper out", _OUT, _FAILED, comes_out=False),
    Mood("cover open", _OPEN, _FAILED, comes_out=False),
    Mood("failed", _READY, _FAILED, comes_out=False),
    Mood("bug when asked", _READY, _DONE, comes_out=True, raises=At.ASKED),
    Mood("bug when printing", _READY, _DONE, comes_out=False, raises=At.PRINTING),
    Mood("hangs when asked", _READY, _DONE, comes_out=True, hangs=At.ASKED, weight=1),
    Mood("hangs and prints late", _READY, _DONE, comes_out=True, hangs=At.PRINTING, weight=1),
    Mood("hangs and gives up", _READY, _DONE, comes_out=True, hangs=At.PRINTING, heeds=True, weight=1),
)


class Printer:
    """A receipt printer that keeps count of what came out, by ticket; None are papers without a ticket."""

    name = NAME
    is_paper = True

    def __init__(self) -> None:
        self._mood = MOODS[0]
        self.told: Callable[[Mood], None] = _nobody
        """Who hears of another mood: how long a paper may take is the hall's."""
        self.came_out: Counter[int | None] = Counter()
        self.raised = 0
        """How often a bug of it showed."""
        self.hangs = 0
        """How often it hung."""
        self.hung = False
        """Whether it hung since it was let go."""
        self._papers = 0
        self._go = threading.Event()

    @property
    def mood(self) -> Mood:
        """How it is."""
        return self._mood

    @mood.setter
    def mood(self, mood: Mood) -> None:
        self._mood = mood
        self.told(mood)

    def change(self, dice: Random) -> None:
        """Take another mood, or the same."""
        (self.mood,) = dice.choices(MOODS, [each.weight for each in MOODS])

    def let_go(self) -> None:
        """End what hangs, and be well: it hangs once."""
        if self.hung:
            self.mood, self.hung = MOODS[0], False
        before, self._go = self._go, threading.Event()
        before.set()

    @property
    def busy(self) -> bool:
        """Whether a thread still has to do with it."""
        return any(each.name == f"printer-{NAME}" for each in threading.enumerate())

    def preflight(self) -> PrinterStatus:
        mood = self.mood
        self._go_wrong(mood, At.ASKED)
        return mood.status

    def prepare(self, paper: Paper) -> None:
        """Draw where a receipt printer's device does: in the thread that lasts."""
        self._papers += 1
        if self._papers % DRAWN_EVERY == 0:
            raster(paper, ROLL_58)

    def print(self, job: PrintJob) -> PrintResult:
        mood = self.mood
        self._go_wrong(mood, At.PRINTING)
        if mood.heeds and job.given_up():
            return PrintResult(State.FAILED, "nobody waited any more", touched=False)
        if mood.comes_out:
            self.came_out[job.ticket] += 1
        return mood.answer

    def _go_wrong(self, mood: Mood, at: At) -> None:
        go = self._go
        if mood.raises is at:
            self.raised += 1
            raise BugError(mood.name)
        if mood.hangs is at:
            self.hangs += 1
            self.hung = True
            go.wait(_LONGEST_SECONDS)


def _nobody(mood: Mood) -> None:
    del mood
