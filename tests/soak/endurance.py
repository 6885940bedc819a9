"""The endurance run: so many random visits at one lobby screen, each checked, and what the process holds on to."""

from __future__ import annotations

import gc
import logging
import os
import sqlite3
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import start
from kiosk.domain.staff import Actor, ReprintReason, VoidReason
from kiosk.domain.tickets import Ticket
from kiosk.services.acts import StaffDesk, StaffRoom
from kiosk.services.worklist import Find
from kiosk.system.memory import give_back
from kiosk.ui.tour import MOMENT
from kiosk.wiring import check_profile
from tests.soak.hall import MOODS, Hall
from tests.soak.model import Model
from tests.soak.visitors import Visitors
from tests.support.visitor import wait_for

WARM = 500
"""Visits after which everything that is kept on purpose is there."""
GROWTH_MIB = 4.0
"""How much more memory the rest of the run may take (the promises, R9 and R11)."""
AUDIT_EVERY = 50
QUIET = frozenset({"This plugin does not support raise()", "This plugin does not support propagateSizeHints()"})
"""What Qt's offscreen platform says of every window; it has no window manager to ask."""


@dataclass(frozen=True)
class Held:
    """What the process holds: memory in MiB, and counts."""

    memory: float
    counts: dict[str, int]


@dataclass
class Told:
    """What a run came to."""

    visits: int = 0
    steps: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)
    moods: Counter[str] = field(default_factory=Counter)
    warm: Held | None = None
    last: Held | None = None
    model: Model = field(default_factory=Model)
    staff: Counter[str] = field(default_factory=Counter)
    jumps: int = 0

    @property
    def growth(self) -> float | None:
        """MiB since the run was warm; None for a run that ended before."""
        return self.last.memory - self.warm.memory if self.warm and self.last else None

    def lines(self) -> list[str]:
        """The run in words, with the figures."""
        model = self.model
        said = [
            f"visits {self.visits}, steps {self.steps}, {self.seconds:.0f} s",
            f"tickets {sum(model.states.values())}: {_counted(model.states)}; lists {model.lists}; "
            f"refused {_counted(model.refused)}; papers {model.papers}",
            f"printer {_counted(self.moods)}",
            f"staff {_counted(self.staff)}; the clock was set {self.jumps} times",
        ]
        if self.warm and self.last and self.growth is not None:
            said.append(f"memory {self.warm.memory:.1f} MiB after {WARM} visits, {self.last.memory:.1f} MiB at the end")
            pairs = (f"{name} {self.warm.counts[name]} -> {now}" for name, now in self.last.counts.items())
            said.append(", ".join(pairs))
        return [*said, *(f"WRONG: {each}" for each in self.wrong)]


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {times}" for name, times in sorted(counts.items())) or "none"


class Run:
    """One run, from one seed."""

    def __init__(self, folder: Path, town: str, seed: int, memory: float = GROWTH_MIB) -> None:
        self._memory = memory
        self._dice = Random(seed)
        self._hall = Hall(folder, check_profile(town, MOMENT.date()).profile)
        self._visitors = Visitors(self._hall, self._dice)
        self.told = Told()
        self._fresh: tuple[object, ...] = ()

    def run(self, visits: int) -> Told:
        """Let so many visitors come."""
        begun = time.monotonic()
        with complaints() as said:
            lobby = self._hall.lobby
            self._minute_alone()  # the third lane runs from here on
            wait_for(lambda: lobby.navigator.warmth.idle)
            self._fresh = self._state()
            lobby.session.changed.connect(self.told.model.see)
            for number in range(1, visits + 1):
                self._visitors.visit()
                self._after(number)
                self.told.wrong += [f"visit {number}: {each}" for each in said]
                said.clear()
                if len(self.told.wrong) > 20:
                    break
            self._audit()
            self.told.last = self._held()
            self._hall.close()
        self._leaks()
        self.told.visits, self.told.steps = number, self._visitors.steps
        self.told.seconds = time.monotonic() - begun
        return self.told

    def _after(self, number: int) -> None:
        if (state := self._state()) != self._fresh:
            self.told.wrong.append(f"visit {number}: the next visitor finds {state}, not {self._fresh}")
        self.told.moods[self._hall.printer.mood.name] += 1
        self._hall.wall.go_on(self._dice)
        if self._dice.random() < 0.15:
            self._hall.printer.mood = self._dice.choice((*MOODS, *MOODS[:1] * 6))
        if self._dice.random() < 0.02:
            self._hall.wall.jump(self._dice)
            self.told.jumps += 1
        if self._dice.random() < 0.05:
            self._staff()
        if number % AUDIT_EVERY == 0:
            self._audit()
            self._minute_alone()
        if number == WARM:
            self.told.warm = self._held()

    def _state(self) -> tuple[object, ...]:
        """What the next visitor finds."""
        lobby = self._hall.lobby
        journey, frame = lobby.session.journey, lobby.frame
        fresh = start(journey.guide, journey.visit)
        focused = next((number for number, each in enumerate(frame.tiles()) if each.hasFocus()), None)
        words = tuple(each.accessibleName() for each in frame.tiles())
        return journey == fresh, journey.language, frame.part, words, focused, lobby.idle.warning

    def _staff(self) -> None:
        """Staff do what the list asks for between two visitors, in the lane of the printer, as the staff area does."""
        self._in_lane(self._work_off)
        board = self._room().visits.tickets.alerts
        for alert in board.list():
            self.told.staff[f"saw {alert.kind.value}"] += 1
        if self._dice.random() < 0.5:
            board.new_roll()
            self.told.staff["new roll"] += 1
        if not self._hall.wall.off and self._dice.random() < 0.5:
            try:
                board.confirm_day()
                self.told.staff["day confirmed"] += 1
            except KioskError as error:
                if error.code is not Code.CLOCK:
                    raise

    def _work_off(self) -> None:
        desk = self._room().desk(Actor("An"))
        waiting = [line.ticket for line in desk.worklist(on_a_page=20).lines]
        others = [line.ticket for line in desk.today(Find(void=False)).lines]
        for ticket in [*waiting, *others[: self._dice.randint(0, 2)]]:
            deed = self._dice.choice((self._reprint, self._hand_over, self._void))
            try:
                deed(desk, ticket)
                self.told.staff[deed.__name__.strip("_")] += 1
            except KioskError as error:
                if error.code not in (Code.TICKET_SETTLED, Code.TICKET_VOID):  # on both lists
                    raise

    def _reprint(self, desk: StaffDesk, ticket: Ticket) -> None:
        guide = Guide(self._hall.lobby.machine.profile, ticket.day)
        if desk.reprint(guide, ticket, ReprintReason.JAM).copy:
            self.told.model.reprints[ticket.id] += 1

    def _hand_over(self, desk: StaffDesk, ticket: Ticket) -> None:
        desk.hand_over(ticket)

    def _void(self, desk: StaffDesk, ticket: Ticket) -> None:
        desk.void(ticket, VoidReason.MISTAKE)
        if self._dice.random() < 0.5:
            desk.undo_void(ticket)

    def _room(self) -> StaffRoom:
        self._hall.lobby.work()
        room = self._hall.lobby._room
        assert room is not None
        return room

    def _in_lane(self, work: Callable[[], None], lane: Callable[..., None] | None = None) -> None:
        """Have something done by the thread that prints, or by another lane, and wait for it."""
        ended: list[Exception | None] = []
        (lane or self._hall.lobby.tasks.printer)(work, ended.append, ended.append)
        wait_for(lambda: bool(ended), 60.0)
        if ended[0] is not None:
            raise ended[0]

    def _minute_alone(self) -> None:
        """What the kiosk does in a minute without visitors."""
        lobby = self._hall.lobby
        lobby._care.timeout.emit()
        wait_for(lambda: not lobby._keeping_up, 60.0)

    def _held(self) -> Held:
        """What the process holds at the beginning of a day: what is known about the cases of a day goes with it."""
        self._hall.wall.true += timedelta(days=1)
        self._hall.lobby._tick()
        self._in_lane(lambda: None, self._hall.lobby.tasks.store)
        wait_for(lambda: self._hall.lobby.session.journey.guide.on == self._hall.lobby.today())
        self._in_lane(lambda: None, self._hall.lobby.tasks.store)
        self._minute_alone()
        return held(self._hall.data)

    def _audit(self) -> None:
        self._in_lane(lambda: None)
        found = self.told.model.audit(self._hall.data, self._hall.printer.came_out)
        self.told.wrong += [each for each in found if each not in self.told.wrong]

    def _leaks(self) -> None:
        warm, last = self.told.warm, self.told.last
        if warm is None or last is None:
            return
        growth = last.memory - warm.memory
        if growth > self._memory:
            self.told.wrong.append(f"{growth:.1f} MiB more memory than after {WARM} visits")
        for name, now in last.counts.items():
            if now > warm.counts[name]:
                self.told.wrong.append(f"{name}: {warm.counts[name]} after {WARM} visits, {now} at the end")


def held(data: Path) -> Held:
    """Look at what the process holds now; pages that are free are given back first, as in every idle minute."""
    QApplication.processEvents()
    gc.collect()
    give_back()
    memory = _memory()
    files = [path for path in _open_files() if not path.startswith("/dev/") or path.startswith(str(data))]
    objects = gc.get_objects()
    counts = {
        "widgets": len(QApplication.allWidgets()),
        "Qt objects in Python": sum(isinstance(each, QObject) for each in objects),
        "threads": threading.active_count(),
        # SQLite may close no file of a database while another connection of the process has a lock on it; it keeps it
        # for the next one. So those are as many as there ever were connections at a time; these are counted instead.
        "files": sum(not (path.startswith(str(data)) and "kiosk.db" in path) for path in files),
        "connections": sum(isinstance(each, sqlite3.Connection) for each in objects),
    }
    return Held(memory, counts)


def _open_files() -> list[str]:
    found = []
    for name in os.listdir("/proc/self/fd") if sys.platform == "linux" else []:  # noqa: PTH208 - names are enough
        try:
            found.append(os.readlink(f"/proc/self/fd/{name}"))  # noqa: PTH115 - may be gone, and need not be a path
        except OSError:
            continue
    return found


def _memory() -> float:
    """Memory of this process's own, in MiB; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon"))


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Collect what Qt warns of and what is logged as an error while this lasts."""
    said: list[str] = []

    class Errors(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(f"logged: {record.getMessage()}")

    def warned(kind: QtMsgType, context: object, message: str) -> None:
        del context
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and message not in QUIET:
            said.append(f"Qt: {message}")

    handler = Errors(logging.ERROR)
    logging.getLogger().addHandler(handler)
    before = qInstallMessageHandler(warned)
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
        logging.getLogger().removeHandler(handler)
