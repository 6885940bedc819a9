"""The hall of the endurance run: a printer whose faults come and go, a clock that jumps, and the real lobby screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QSize

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.printing.drawing import raster
from kiosk.printing.measures import ROLL_58
from kiosk.services.tickets import Device, PrintJob, PrintResult
from kiosk.ui.application import Lobby
from kiosk.ui.tour import MOMENT
from kiosk.wiring import Machine, demo_machine

READY = PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)
DRAWN_EVERY = 10
"""One paper of so many is drawn to its last dot; the others differ in nothing that endurance is about."""


@dataclass(frozen=True)
class Mood:
    """How the printer is for a while: what it says of itself, what it answers to a paper, whether paper comes out."""

    name: str
    status: PrinterStatus
    answer: PrintResult
    comes_out: bool


MOODS = (
    Mood("well", READY, PrintResult(State.CONFIRMED), comes_out=True),
    Mood(
        "paper low",
        PrinterStatus(Known.OK, Known.OK, PaperLevel.NEAR_END, Known.OK),
        PrintResult(State.CONFIRMED),
        True,
    ),
    Mood("silent", PrinterStatus(), PrintResult(State.UNCONFIRMED, "no answer"), comes_out=True),
    Mood("lost on the way", PrinterStatus(), PrintResult(State.UNCONFIRMED, "no answer"), comes_out=False),
    Mood("torn off", READY, PrintResult(State.FAILED, "reset by peer"), comes_out=False),
    Mood("refused", READY, PrintResult(State.FAILED, "refused", touched=False), comes_out=False),
    Mood(
        "paper out", PrinterStatus(Known.NOT_OK, Known.OK, PaperLevel.OUT, Known.OK), PrintResult(State.FAILED), False
    ),
    Mood(
        "cover open",
        PrinterStatus(Known.NOT_OK, Known.NOT_OK, PaperLevel.ENOUGH, Known.OK),
        PrintResult(State.FAILED),
        False,
    ),
    Mood("bug", READY, PrintResult(State.FAILED), comes_out=False),
)


class Printer:
    """A receipt printer that keeps count of what came out, by ticket; None are lists."""

    name = "soak"
    is_paper = True

    def __init__(self) -> None:
        self.mood = MOODS[0]
        self.came_out: Counter[int | None] = Counter()
        self._papers = 0

    def preflight(self) -> PrinterStatus:
        return self.mood.status

    def prepare(self, paper: Paper) -> None:
        """Draw where a receipt printer's device does: in the thread that lasts."""
        self._papers += 1
        if self._papers % DRAWN_EVERY == 0:
            raster(paper, ROLL_58)

    def print(self, job: PrintJob) -> PrintResult:
        mood = self.mood
        if mood.comes_out:
            self.came_out[job.ticket] += 1
        return mood.answer


class Wall:
    """The clock on the wall: it goes on, and now and then it is set wrong and right again."""

    def __init__(self) -> None:
        self.true = MOMENT
        self.off = timedelta(0)

    def __call__(self) -> datetime:
        return self.true + self.off

    def go_on(self, dice: Random) -> None:
        self.true += timedelta(seconds=dice.randint(20, 900))

    def jump(self, dice: Random) -> str:
        """Set the clock wrong, or right again; returns what was done."""
        if self.off:
            self.off = timedelta(0)
            return "right again"
        self.off = dice.choice((timedelta(hours=-3), timedelta(days=-40), timedelta(days=2), timedelta(days=300)))
        return str(self.off)


class Seconds:
    """The seconds by which visitors are timed."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class _SoakMachine(Machine):
    """A machine with the printer of this hall."""

    printer: Printer = field(default_factory=Printer)

    def device(self) -> Device:
        return self.printer


class Hall:
    """One lobby, never started anew."""

    def __init__(self, folder: Path, town: Profile) -> None:
        self.printer, self.wall, self.seconds = Printer(), Wall(), Seconds()
        self.data = folder
        plain = demo_machine(town, folder, folder / "tickets", MOMENT.date())
        machine = _SoakMachine(
            plain.data, plain.settings, plain.profile, plain.today, clock=self.wall, printer=self.printer
        )
        self.lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=self.seconds)
        self.lobby.start()

    def close(self) -> None:
        self.lobby.close()
