"""The hall of the endurance run: a clock that jumps, staff who open and close, and the real lobby screen.

Whether it is open is kept here by what staff did, apart from the program, which is judged by it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize

from kiosk.domain.opening import Hand
from kiosk.domain.staff import Actor
from kiosk.domain.town import Profile
from kiosk.services.acts import StaffRoom
from kiosk.services.opening import Opening
from kiosk.services.tickets import DeskOptions, Device
from kiosk.system.catalogue import language
from kiosk.ui.application import Lobby
from kiosk.ui.content import Sheet
from kiosk.ui.frame import Modes
from kiosk.ui.staff.messages import NONE, SOON, TODAY, in_languages
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine, demo_machine, office
from tests.soak.model import Now
from tests.soak.printer import Mood, Printer
from tests.support.backroom import PIN
from tests.support.visitor import wait_for

LIMIT_SECONDS = 20.0
"""How long a paper may take in this hall: nobody gives a printer up because the machine of the run is slow."""
LIMIT_HANGING_SECONDS = 0.3
"""How long while the printer hangs: it is given up as in any other hall, and the run stays quick."""
NAMES = ("An Claes", "Bert Maes")
"""Who has an account; their PIN is the one of the tests."""
_IT = Actor("IT")
_PATIENCE_SECONDS = 60.0
_BRUSSELS = ZoneInfo("Europe/Brussels")


class Sign(NamedTuple):
    """What staff set at the kiosk, and which of the messages they chose for visitors."""

    hand: Hand
    message: str = ""


OPEN = Sign(Hand.OPEN)
CLOSINGS = (*(Sign(Hand.CLOSED, each) for each in (NONE, SOON, TODAY)), Sign(Hand.OUT_OF_ORDER))
"""Every way in which staff can close it."""


class Wall:
    """The clock on the wall: it goes on, and now and then it is set wrong and right again."""

    def __init__(self) -> None:
        self.true = MOMENT
        self.off = timedelta(0)

    def __call__(self) -> datetime:
        return self.true + self.off

    @property
    def today(self) -> date:
        """The day it says."""
        return self().astimezone(_BRUSSELS).date()

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
        """Raises ValueError for a town with opening hours: this hall is open unless staff close it."""
        if town.hours is not None:
            raise ValueError(f"{town.id} has opening hours, which the hall of this run does not know")
        self.printer, self.wall, self.seconds = Printer(), Wall(), Seconds()
        self.data, self.town = folder, town
        self._set = self._heard = (OPEN, self.wall.today)
        self.lately = {OPEN}
        """What held here at some time since the screen last heard of it, by what was set or by what the screen knew."""
        plain = demo_machine(town, folder, folder / "tickets", MOMENT.date())
        self.machine = _SoakMachine(
            plain.data, plain.settings, plain.profile, plain.today, clock=self.wall, printer=self.printer
        )
        with self.machine.staff() as room:
            for name in NAMES:
                room.accounts.add(name, PIN, _IT)
        self.lobby = Lobby(self.machine, window=True, size=QSize(540, 960), clock=self.seconds)
        self.most_tiles = 0
        """How many tiles the largest page had so far; the frame keeps them all for the next one."""
        self.page_shown: Callable[[], None] = _nobody
        """Who hears of each page that stands on the frame."""
        self._watch_pages()
        self.lobby.start()
        self.printer.told = self._be_patient
        for each in (self.lobby._clock, self.lobby._look, self.lobby._care, self.lobby.idle._timer):
            each.stop()  # time passes here by the dice alone: a run is the same again, however quick the machine is

    def _be_patient(self, mood: Mood) -> None:
        limit = LIMIT_HANGING_SECONDS if mood.hangs else LIMIT_SECONDS
        self.room().visits.tickets._spool._limit = limit

    def _watch_pages(self) -> None:
        frame = self.lobby.frame
        show = frame.show_sheet

        def shown(sheet: Sheet, modes: Modes, *, part: int = 0) -> None:
            show(sheet, modes, part=part)
            self.most_tiles = max(self.most_tiles, len(frame.tiles()))
            self.page_shown()

        frame.show_sheet = shown  # type: ignore[method-assign]

    # -- open and closed -----------------------------------------------------------------------------------------

    @property
    def sign(self) -> Sign:
        """What holds now."""
        return self._holding(*self._set)

    @property
    def open(self) -> bool:
        """Whether a visitor can have a ticket now."""
        return self.sign == OPEN

    @property
    def now(self) -> Now:
        """What is so now."""
        true = self.wall.true.astimezone(_BRUSSELS).date()
        return Now(self.open, any(sign != OPEN for sign in self.lately), self.wall.today, true)

    def _holding(self, sign: Sign, since: date) -> Sign:
        """What still holds of what staff set on a day: closed is closed for that day, out of order until they open."""
        if sign.hand is Hand.OUT_OF_ORDER or (sign.hand is Hand.CLOSED and since == self.wall.today):
            return sign
        return OPEN

    def set_by_hand(self, sign: Sign) -> None:
        """Staff opened or closed."""
        self._set = sign, self.wall.today
        self._changed()

    def go_on(self, time: timedelta) -> None:
        """Time passes."""
        self.wall.true += time
        self._changed()

    def jump(self, dice: Random) -> None:
        """The clock on the wall is set."""
        self.wall.jump(dice)
        self._changed()

    def _changed(self) -> None:
        self.lately |= {self._holding(*self._set), self._holding(*self._heard)}

    def hear(self) -> None:
        """Some seconds pass, and the screen hears what staff set and which day it is."""
        self.lobby._tick()
        self.in_lane(lambda: None, self.lobby.tasks.store)
        self._heard, self.lately = self._set, {self.sign}

    def each_closing(self) -> Iterator[Sign]:
        """Close in one way after the other, so that the screen shows it; open at the end."""
        with office.opening(self.machine) as opening:
            for sign in CLOSINGS:
                self.set_in(opening, sign)
                self.hear()
                yield sign
            self.set_in(opening, OPEN)
        self.hear()

    def set_in(self, opening: Opening, sign: Sign) -> None:
        """IT opens or closes, away from the screen."""
        match sign.hand:
            case Hand.OPEN:
                opening.open(_IT)
            case Hand.CLOSED:
                opening.close(_IT, in_languages(sign.message, language, self.town.languages))
            case Hand.OUT_OF_ORDER:
                opening.out_of_order(_IT)
        self.set_by_hand(sign)

    # -- what goes on --------------------------------------------------------------------------------------------

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

    def look_after_printers(self) -> None:
        """The kiosk asks its printers how they are, looks at the clock, and writes down what came late."""
        self.calm()
        self.lobby._look.timeout.emit()
        self.in_lane(lambda: None)
        self.calm()

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """As long as this lasts nothing is recorded and nothing printed; what was asked for waits its turn."""
        go = threading.Event()
        for lane in (self.lobby.tasks.store, self.lobby.tasks.printer):
            lane(go.wait, _nothing, _nothing)
        try:
            yield
        finally:
            go.set()

    def minute_alone(self) -> None:
        """What the kiosk does in a minute without visitors."""
        self.lobby._care.timeout.emit()
        wait_for(lambda: not self.lobby._keeping_up, _PATIENCE_SECONDS)

    def close(self) -> None:
        self.lobby.close()


def _nothing(result: object) -> None:
    del result


def _nobody() -> None:
    pass
