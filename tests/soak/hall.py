"""The hall of the endurance run: a clock that jumps, staff who open and close, and the real lobby screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QSize

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.opening import ByHand, Hand, open_state
from kiosk.domain.staff import Actor
from kiosk.domain.town import Profile
from kiosk.services.acts import StaffRoom
from kiosk.services.tickets import DeskOptions, Device
from kiosk.ui.application import Lobby
from kiosk.ui.content import Sheet
from kiosk.ui.frame import Modes
from kiosk.ui.tour import MOMENT
from kiosk.wiring import Machine, demo_machine
from tests.soak.printer import Printer
from tests.support.backroom import PIN
from tests.support.visitor import wait_for

LIMIT_SECONDS = 0.2
"""How long a paper may take in this hall: a printer that hangs is given up as in any other, and the run stays quick."""
NAMES = ("An Claes", "Bert Maes")
"""Who has an account; their PIN is the one of the tests."""
_PATIENCE_SECONDS = 60.0


class Wall:
    """The clock on the wall: it goes on, and now and then it is set wrong and right again."""

    def __init__(self) -> None:
        self.true = MOMENT
        self.off = timedelta(0)

    def __call__(self) -> datetime:
        return self.true + self.off

    def go_on(self, dice: Random) -> None:
        self.true += timedelta(seconds=dice.randint(20, 900))

    def jump(self, dice: Random) -> None:
        """Set the clock wrong, or right again."""
        wrong = (timedelta(hours=-3), timedelta(days=-40), timedelta(days=2), timedelta(days=300))
        self.off = timedelta(0) if self.off else dice.choice(wrong)


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

    def desk_options(self) -> DeskOptions:
        return replace(super().desk_options(), limit_seconds=LIMIT_SECONDS)


class Hall:
    """One lobby, never started anew."""

    def __init__(self, folder: Path, town: Profile) -> None:
        self.printer, self.wall, self.seconds = Printer(), Wall(), Seconds()
        self.data, self.town = folder, town
        self._by_hand: ByHand | None = None
        plain = demo_machine(town, folder, folder / "tickets", MOMENT.date())
        machine = _SoakMachine(
            plain.data, plain.settings, plain.profile, plain.today, clock=self.wall, printer=self.printer
        )
        with machine.staff() as room:
            for name in NAMES:
                room.accounts.add(name, PIN, Actor("IT"))
        self.lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=self.seconds)
        self.most_tiles = 0
        """How many tiles the largest page had so far; the frame keeps them all for the next one."""
        self._watch_pages()
        self.lobby.start()

    def _watch_pages(self) -> None:
        frame = self.lobby.frame
        show = frame.show_sheet

        def shown(sheet: Sheet, modes: Modes, *, part: int = 0) -> None:
            show(sheet, modes, part=part)
            self.most_tiles = max(self.most_tiles, len(frame.tiles()))

        frame.show_sheet = shown  # type: ignore[method-assign]

    @property
    def open(self) -> bool:
        """Whether a visitor can have a ticket now."""
        return open_state(self.town.hours, self._by_hand, self.wall()).gives_tickets

    def set_by_hand(self, hand: Hand) -> None:
        """Staff opened or closed; opened, the town's hours hold again where they say so."""
        on = self.wall().astimezone(BRUSSELS).date()
        by_the_hours = hand is Hand.OPEN and open_state(self.town.hours, None, self.wall()).gives_tickets
        self._by_hand = None if by_the_hours else ByHand(hand, on)

    def hear(self) -> None:
        """Some seconds pass, and the screen hears what staff set and which day it is."""
        self.lobby._tick()
        self.in_lane(lambda: None, self.lobby.tasks.store)

    def calm(self) -> None:
        """Let the printer go as long as it hangs, and wait until nobody has to do with it."""

        def is_calm() -> bool:
            self.printer.let_go()
            return not self.printer.busy

        wait_for(is_calm, _PATIENCE_SECONDS)

    def room(self) -> StaffRoom:
        """What staff work with."""
        self.lobby.work()
        room = self.lobby._room
        assert room is not None
        return room

    def in_lane(self, work: Callable[[], None], lane: Callable[..., None] | None = None) -> None:
        """Have something done by the thread that prints, or by another lane, and wait for it."""
        ended: list[Exception | None] = []
        (lane or self.lobby.tasks.printer)(work, ended.append, ended.append)
        wait_for(lambda: bool(ended), _PATIENCE_SECONDS)
        if ended[0] is not None:
            raise ended[0]

    def minute_alone(self) -> None:
        """What the kiosk does in a minute without visitors."""
        self.lobby._care.timeout.emit()
        wait_for(lambda: not self.lobby._keeping_up, _PATIENCE_SECONDS)

    def close(self) -> None:
        self.lobby.close()
