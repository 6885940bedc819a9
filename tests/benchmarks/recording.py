"""Tap "print" → recorded durably, against one raw insert by sqlite3 with as much care, in turn, in the same folder."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from PySide6.QtCore import QSize

from kiosk.domain.journey import Answer, ChooseLanguage, Continue, Journey, Place, Result, Take, Wants
from kiosk.domain.opening import ByHand
from kiosk.domain.questions import YES, Question
from kiosk.domain.tickets import Ticket
from kiosk.ui.application import Lobby
from kiosk.ui.content import StartOver
from kiosk.ui.session import Work
from kiosk.ui.walks import MOMENT
from kiosk.wiring import demo_machine
from kiosk.wiring.files import check_profile
from tests.benchmarks.figures import Figure
from tests.benchmarks.walker import Clock, Walker, on_screen
from tests.support.visitor import live, wait_for

ANSWERS = (
    Answer(Question.PURPOSE, "renew"),
    Answer(Question.APPOINTMENT, YES),
    Answer(Question.CARD, "B"),
    Answer(Question.AGE, "12+"),
)


class Raw:
    """A table like that of the tickets, filled as plainly as sqlite3 can."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("CREATE TABLE t (id TEXT PRIMARY KEY, visit TEXT UNIQUE, day TEXT, lane TEXT, n INT)")

    def insert(self, number: int) -> float:
        begin = time.perf_counter()
        self._connection.execute(
            "INSERT INTO t VALUES (?, ?, ?, ?, ?)", (f"{number:032x}", f"v{number}", "2026-11-23", "info", number)
        )
        return (time.perf_counter() - begin) * 1000

    def close(self) -> None:
        self._connection.close()


class Timed:
    """Records for the visits as the kiosk does, and notes when a ticket is durable; it prints nothing."""

    def __init__(self, record: Callable[[Journey], Ticket]) -> None:
        self._record = record
        self.began, self.ended = 0.0, 0.0

    def record(self, journey: Journey) -> Ticket:
        self.began = time.perf_counter()
        ticket = self._record(journey)
        self.ended = time.perf_counter()
        return ticket

    def finish(self, journey: Journey, ticket: Ticket) -> Result:
        del journey
        return Result(Wants.TICKET, None, ticket.label)

    def finish_list(self, journey: Journey) -> Result:
        del journey
        return Result(Wants.LIST, None)

    def look(self) -> None:
        """It has no printer."""

    def by_hand(self) -> ByHand | None:
        return None

    def count_end(self, journey: Journey) -> None:
        """It counts nothing."""


class TimedLobby(Lobby):
    """The lobby screen with a `Timed` between the screens and the record."""

    timed: Timed | None = None

    def work(self) -> Work:
        if self.timed is None:
            self.timed = Timed(super().work().record)
        return self.timed


@contextmanager
def timed(data: Path) -> Iterator[Callable[[], tuple[float, float]]]:
    """Open the lobby screen on a data folder; what it yields gives a ticket, and returns how long that took.

    That is the milliseconds of the record, and since the finger was lifted. No minute's work falls between: what a
    daily backup costs is not asked here. Needs an application.
    """
    clock = Clock()
    profile = check_profile("izegem", MOMENT.date()).profile
    machine = demo_machine(profile, data, data / "papers", MOMENT.date(), clock=lambda: MOMENT)
    shape = QSize(1080, 1920)
    lobby = TimedLobby(machine, window=True, size=shape, clock=clock)
    walker = Walker(lobby, clock, patient=True)
    with on_screen(lobby, shape):
        lobby._care.stop()
        live(3000)
        yield lambda: _ticket(lobby, walker)


def measure(rounds: int = 100) -> list[Figure]:
    """Return the record alone, in its own thread, and all that lies between the touch and the disk."""
    raw: list[float] = []
    alone: list[float] = []
    whole: list[float] = []
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        timed(Path(name) / "data") as give,
        closing(Raw(Path(name) / "raw.db")) as plain,
    ):
        for number in range(rounds + 5):
            floor = plain.insert(number)
            own, tapped = give()
            if number >= 5:
                for values, value in ((raw, floor), (alone, own), (whole, tapped)):
                    values.append(value)

    def against(name: str, values: list[float], goal: float | None) -> Figure:
        ratios = [mine / floor for mine, floor in zip(values, raw, strict=True)]
        return Figure(name, "ms", values, goal, floor=median(raw), ratios=ratios)

    return [
        against('tap "print" → recorded durably', whole, 2.0),
        against("the record alone, without the way there", alone, None),
    ]


def _ticket(lobby: TimedLobby, walker: Walker) -> tuple[float, float]:
    """Tap to a ticket and start over."""
    for act in (ChooseLanguage("nl"), *ANSWERS):
        walker.tap(act)
    while not walker.stands(Place.CHECK):
        walker.tap(Continue())
    walker.tap(Take(Wants.TICKET))
    lifted = walker.released
    wait_for(lambda: walker.stands(Place.DONE))
    timed = lobby.timed
    assert timed is not None
    walker.tap(StartOver())
    return (timed.ended - timed.began) * 1000, (timed.ended - lifted) * 1000
