"""The program behind `kiosk`: everything of one running lobby screen, on this machine or in a demonstration."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage

from kiosk.domain.errors import KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Leave, Place, Result, is_fresh
from kiosk.domain.journey import start as begin
from kiosk.domain.opening import ALWAYS_OPEN, ByHand, OpenState, open_state
from kiosk.domain.tickets import BRUSSELS
from kiosk.services import phrases
from kiosk.system.assets import AssetMissingError, asset
from kiosk.system.catalogue import language
from kiosk.system.memory import give_back, keep_together
from kiosk.ui.collector import Collector
from kiosk.ui.cover import Cover, Screen
from kiosk.ui.entrance import Entrance
from kiosk.ui.frame import Frame
from kiosk.ui.idle import Idle
from kiosk.ui.keys import Keys
from kiosk.ui.navigator import SOME_SYMBOL, Navigator, new_visit
from kiosk.ui.page import Modules, no_symbol
from kiosk.ui.pages.done import payload_on_screen
from kiosk.ui.panel import Town
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session, Work
from kiosk.ui.tasks import Tasks
from kiosk.ui.theme import themes
from kiosk.ui.window import Window
from kiosk.wiring import Machine, open_machine, today
from kiosk.wiring.files import data_folder

if TYPE_CHECKING:
    from kiosk.services.acts import StaffRoom
    from kiosk.system.sound import Sound
    from kiosk.ui.staff.view import StaffWork
    from kiosk.wiring.upkeep import Upkeep

_log = logging.getLogger(__name__)

LOOK_MS = 60_000
"""How often the printers are asked, and the machine is looked after, while nobody stands there, in milliseconds."""
_WARM_UP_MS = 100
"""When everything that could wait begins, in milliseconds: by then the first page is painted and nothing held it up."""
_SWITCH_SECONDS = 0.0005
"""How long work off the screen's thread may keep Python to itself while a page waits to be painted."""

CLOCK_MS = 5_000
"""How often the clock of the welcome page is looked at, in milliseconds."""


_FIRST_PAGES = (Place.WELCOME, Place.CLOSED)


class Lobby:
    """Everything of one running lobby screen, made on the screen's thread."""

    def __init__(
        self,
        machine: Machine,
        *,
        window: bool = False,
        size: QSize | None = None,
        clock: Callable[[], float] = time.monotonic,
        behind: Window | None = None,
        reopen: Callable[[], Machine] | None = None,
    ) -> None:
        """`window` shows it in a window that can be closed; `size` is in px; `clock` gives growing seconds.

        `behind`: a window that is there already and shows a cover, which the first page replaces. `reopen` opens the
        machine anew when a file that decides its town has changed.
        """
        self.machine = machine
        profile = machine.profile
        brand = profile.brand
        dressed = themes(brand)
        for refused in dressed.refused:
            _log.warning("a colour of the town cannot be read and is not used: %s", refused)
        name = phrases.local(language(profile.first_language), profile.name)
        keys = Keys(machine.settings.keypad)
        self.frame = Frame(Town(name, brand.logo, brand.skyline), dressed, clock, keys)
        self._full = not window
        self.window = behind or Window(demo=window, size=size)
        self.window.hold(self.frame, name)
        self.tasks = Tasks()
        self._collector = Collector()
        self.idle = Idle(clock=clock)
        self._sound: Sound | None = None
        if machine.settings.screen.sound:
            self.idle.begun.connect(self._ring)
        self._by_hand: ByHand | None = None
        self._guide = machine.guide(self._opening_now())
        self._reopen, self._stamp = reopen, machine.stamp()
        self._arrived: Machine | None = None
        self._opened = ExitStack()
        self._opening = threading.Lock()
        self._room: StaffRoom | None = None
        self._upkeep: Upkeep | None = None
        self._keeping_up = False
        refuses = machine.settings.tickets.when_printer_is_down == "refuse"
        self.session = Session(
            self.guide, self.work, self.tasks, new_visit, look_first=refuses, reopen=self.reopen, ready=_draw_symbol
        )
        self.navigator = Navigator(self.frame, self.session.send, language, self.idle, today=self.today, symbol=_symbol)
        self.session.changed.connect(self.navigator.show)
        self.scanner = Scanner(keys=keys)
        self._staff: tuple[StaffRoom, Machine, StaffWork] | None = None
        self.entrance = Entrance(
            self.frame,
            self.tasks,
            self.idle,
            self.scanner,
            self.session,
            self.navigator,
            language,
            guide=self.guide,
            today=self.today,
            work=self.staff_work,
        )
        self._clock = QTimer()
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        self._look = QTimer()
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_after_printers)
        self._care = QTimer()
        self._care.setInterval(LOOK_MS)
        self._care.timeout.connect(self._keep_up)

    def today(self) -> date:
        """The town's day."""
        return self.machine.clock().astimezone(BRUSSELS).date()

    def guide(self) -> Guide:
        """The town on this day, open or closed; made anew when any of it changes. On the screen's thread."""
        if self._arrived is not None:
            self._move_in(self._arrived)
        day = self.today()
        opening = self._opening_now()
        if self._guide.on != day or self._guide.profile is not self.machine.profile:
            self._guide = Guide(self.machine.profile, day, opening)
        elif self._guide.opening != opening:
            self._guide = self._guide.at(opening)
        return self._guide

    def _opening_now(self) -> OpenState:
        """Whether tickets are given; until when they are changes nothing on the pages."""
        found = open_state(self.machine.profile.hours, self._by_hand, self.machine.clock())
        return ALWAYS_OPEN if found.gives_tickets else found

    def _move_in(self, machine: Machine) -> None:
        """From this visit on the town is another one, or has other fees."""
        self._arrived = None
        before, profile = self.machine.profile, machine.profile
        self.machine = replace(
            self.machine, profile=profile, today=machine.today, sources=machine.sources, problems=machine.problems
        )
        if (before.brand, before.name) != (profile.brand, profile.name):
            name = phrases.local(language(profile.first_language), profile.name)
            self.frame.dress(Town(name, profile.brand.logo, profile.brand.skyline), themes(profile.brand))

    def work(self) -> Work:
        """Open the database and the printer once, off the screen's thread; tried again as long as it fails.

        Raises KioskError when they cannot be opened.
        """
        return self._records().visits

    def _records(self) -> StaffRoom:
        with self._opening:
            if self._room is None:
                self._room = self._opened.enter_context(self.machine.staff(draws=True, recover=True, lobby=True))
            return self._room

    def staff_work(self) -> StaffWork:
        """Open what staff work with, off the screen's thread; anew where the database was. Raises KioskError."""
        room = self._records()
        with self._opening:
            machine = self.machine
            if self._staff is None or self._staff[0] is not room or self._staff[1] is not machine:
                from kiosk.ui.staff.work import Office, Work
                from kiosk.wiring import office, upkeep

                offices = Office(
                    self._opened.enter_context(office.opening(machine)),
                    self._opened.enter_context(office.tariffs(machine)),
                    office.reports(machine),
                    partial(office.export, machine),
                    partial(upkeep.look, machine),
                    new_towns=machine.data / machine.settings.folders.new_towns,
                    kiosk_name=machine.settings.kiosk.name,
                )
                self._staff = room, machine, Work(room, offices, language)
            return self._staff[2]

    def reopen(self) -> None:
        """Let the next work open the database anew; the one that is open ends with the program."""
        with self._opening:
            self._room = None

    def start(self) -> None:
        """Show the first page; everything that can wait, waits until it is painted."""
        self.window.follow_screens()
        self.window.start(hide_cursor=self.machine.settings.screen.hide_cursor)
        self.navigator.show(self.session.journey)
        self._tell_time()
        self._clock.start()
        self._look.start()
        self._care.start()
        self.idle.start()
        self._collector.start()
        self.scanner.watch(self.window.handle())
        QTimer.singleShot(_WARM_UP_MS, self._warm_up)

    def _warm_up(self) -> None:
        sys.setswitchinterval(_SWITCH_SECONDS)
        keep_together()
        self.frame.stock()
        self.tasks.store(self._prepare, self._prepared, _not_prepared)

    def _prepare(self) -> ByHand | None:
        by_hand = self.work().by_hand()
        _symbol(SOME_SYMBOL)
        self._guide.prepare()
        return by_hand

    def _prepared(self, by_hand: ByHand | None) -> None:
        _settle(by_hand)
        self._hear((by_hand, None))

    def _news(self) -> tuple[ByHand | None, Machine | None]:
        """Off the screen's thread: what staff set by hand, and the machine when its town's files have changed.

        What is wrong with those files is told to staff, as at the start.
        """
        room = self._records()
        by_hand, arrived = room.visits.by_hand(), None
        stamp = self.machine.stamp()
        if self._reopen is not None and stamp != self._stamp:
            arrived = self._reopen()
            room.visits.tickets.alerts.note_files(arrived.problems)
            self._stamp = arrived.stamp()
        return by_hand, arrived

    def _hear(self, news: tuple[ByHand | None, Machine | None]) -> None:
        """Take news at once when nobody has begun; a visit goes on as it began."""
        self._by_hand, arrived = news
        self._arrived = arrived or self._arrived
        journey = self.session.journey
        if is_fresh(journey) and self.guide() is not journey.guide:
            self.session.send(Leave(new_visit()))
            self.tasks.store(self._guide.prepare, _nothing, _not_ready)

    def _look_after_printers(self) -> None:
        """In idle times staff hear of a printer that has a trouble before a visitor does."""
        if self.session.journey.place in _FIRST_PAGES:
            self.tasks.printer(lambda: self.work().look(), _nothing, _not_ready)

    def _ring(self) -> None:
        """Whoever looks elsewhere hears that the kiosk is about to clear everything."""
        if self._sound is None:
            from kiosk.system.sound import Sound

            try:
                self._sound = Sound(asset("resources", "sounds", "warning.wav"))
            except AssetMissingError as error:
                _log.warning("the warning is not heard: %s", error)
                return
        self._sound.play()

    def _keep_up(self) -> None:
        """In idle times: backup, checks, health file, memory; one turn at a time; a visitor who comes never waits."""
        if self.session.journey.place not in _FIRST_PAGES or self._keeping_up:
            return

        def ended(result: object) -> None:
            del result
            self._keeping_up = False

        def failed(error: Exception) -> None:
            self._keeping_up = False
            _log.warning("upkeep: %s", error, exc_info=None if isinstance(error, KioskError) else error)

        self._keeping_up = True
        self._collector.collect_all()
        self.tasks.upkeep(self._turn, ended, failed)

    def _turn(self) -> None:
        from kiosk.wiring.upkeep import Upkeep

        self._upkeep = self._upkeep or Upkeep()
        self._upkeep.turn(self.machine, self._records().visits.tickets)
        give_back()

    def _tick(self) -> None:
        self._tell_time()
        if self._room is not None:
            self.tasks.store(self._news, self._hear, _not_heard)

    def _tell_time(self) -> None:
        now = self.machine.clock().astimezone(BRUSSELS).time()
        self.frame.show_clock(language(self.machine.profile.first_language).time(now))

    def first_page(self) -> Cover | None:
        """Return a picture of the first page as nobody has touched it, without the time; None when somebody has."""
        journey, tiles = self.session.journey, self.frame.tiles()
        if journey != begin(self.guide(), journey.visit) or self.idle.warning or any(each.isDown() for each in tiles):
            return None
        self.frame.show_clock("")
        picture = self.frame.grab().toImage()
        self._tell_time()
        screen = Screen(self.frame.width(), self.frame.height(), picture.devicePixelRatio())
        return Cover(picture.convertToFormat(QImage.Format.Format_RGB32), screen, self._full)

    def close(self) -> None:
        """End: no result is waited for longer than some seconds, nothing recorded is lost."""
        self._clock.stop()
        self._look.stop()
        self._care.stop()
        self.idle.stop()
        self.scanner.stop()
        self.tasks.close()
        if self._sound is not None:
            self._sound.close()
        self._opened.close()
        self.window.allow_close()
        self.window.close()
        self._collector.stop()
        gc.unfreeze()


def _nothing(result: object) -> None:
    del result


def _settle(result: object) -> None:
    """What is there now stays: the collector need not look at it while somebody taps."""
    del result
    gc.collect()
    gc.freeze()


def _not_prepared(error: Exception) -> None:
    _settle(None)
    _not_ready(error)


def _not_ready(error: Exception) -> None:
    """Fee and documents are shown all the same; each ticket tries again and its page says so."""
    if isinstance(error, KioskError):
        _log.warning("no ticket can be given now: %s", error)
    else:
        _log.error("no ticket can be given now", exc_info=error)


def _not_heard(error: Exception) -> None:
    """What was known stays; the next time it may be read."""
    _log.warning("opening hours and town stay as they were: %s", error)


def _draw_symbol(result: Result) -> None:
    """A symbol takes as long as a page; drawn here, off the screen's thread, it is there when the page asks for it."""
    if payload := payload_on_screen(result):
        _symbol(payload)


def _symbol(text: str) -> Modules:
    """Return the symbol that says a text; none when it cannot be drawn: a page with a number comes all the same."""
    try:
        from kiosk.printing.symbol import modules

        return modules(text)
    except Exception:  # noqa: BLE001 - whatever is wrong with a symbol, a number is shown
        _log.exception("a symbol could not be drawn")
        return no_symbol(text)


def folder_of(config: str | None, data: str | None) -> Path:
    """Return the folder of this machine's data. Raises KioskError where no home folder can be found."""
    return data_folder(config, data)


def lobby(
    config: str | None, data: str | None, profile: str | None, *, window: bool, behind: Window | None = None
) -> Lobby:
    """Return the lobby screen of this machine. Raises KioskError when its files or an option cannot be used."""

    def opened() -> Machine:
        return open_machine(config=config, data=data, profile=profile, today=today(), lobby=True)

    machine = opened()
    for problem in machine.problems:
        _log.warning("%s", problem)
    windowed = window or not machine.settings.screen.full_screen
    return Lobby(machine, window=windowed, behind=behind, reopen=opened)
