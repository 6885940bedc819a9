"""Puts the parts together: places and settings in, a running machine out. Only this room names the adapters."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.opening import ALWAYS_OPEN, OpenState
from kiosk.domain.tickets import BRUSSELS
from kiosk.domain.town import Profile
from kiosk.system.catalogue import language
from kiosk.wiring.files import SETTINGS_CACHE, check_profile, overrides, places

if TYPE_CHECKING:
    from kiosk.config import Printer, Settings
    from kiosk.services.acts import StaffRoom
    from kiosk.services.tickets import DeskOptions, Device, TicketDesk
    from kiosk.services.visits import VisitDesk

PROFILE_CACHE = "profile.json"


def now() -> datetime:
    """Return the present moment, aware."""
    return datetime.now(UTC)


def today() -> date:
    """Return the town's day: the date in Brussels."""
    return now().astimezone(BRUSSELS).date()


@dataclass(frozen=True)
class Machine:
    """One machine: where its data lies, its settings, its town on a day, and what was wrong with its files."""

    data: Path
    settings: "Settings"
    profile: Profile
    today: date
    problems: tuple[str, ...] = ()
    clock: Callable[[], datetime] = now
    sources: tuple[Path, ...] = ()
    """The files that decide settings and town, there or not: while they stay as they are, the first page does too."""
    settings_file: Path | None = None
    """The file of the settings; towns' files may lie beside it."""

    def guide(self, opening: OpenState = ALWAYS_OPEN) -> Guide:
        """Return the questions and answers of this town on this day, at any hour unless `opening` says otherwise."""
        return Guide(self.profile, self.today, opening)

    def stamp(self) -> tuple[tuple[int, int] | None, ...]:
        """Return what changes when one of the files that decide settings and town does."""
        return tuple(_stamp(each) for each in self.sources)

    def device(self) -> "Device":
        """Return the printer that the settings name; nothing is opened or asked yet."""
        return _device(self.settings.printer, self.data)

    def fallback(self) -> "Device | None":
        """Return the printer for tickets of which surely no byte went to the first, if there is one."""
        from kiosk.services.devices import Spare

        second = self.settings.fallback_printer
        return Spare(_device(second, self.data)) if second.device else None

    def desk_options(self) -> "DeskOptions":
        """Return what the settings say about giving tickets."""
        from kiosk.domain.printer import WhenDown
        from kiosk.services.tickets import DeskOptions

        return DeskOptions(
            self.fallback(),
            WhenDown(self.settings.tickets.when_printer_is_down),
            overrides(self.settings),
            self.settings.tickets.tickets_per_roll or None,
        )

    @property
    def backups(self) -> Path:
        """The folder of the daily backups."""
        return self.data / self.settings.backup.folder

    @contextmanager
    def tickets(self, *, make: bool = True, recover: bool = False) -> "Iterator[TicketDesk]":
        """Open the tickets, as `staff` does. Raises KioskError when the data folder or the database cannot be used."""
        with self.staff(make=make, recover=recover) as room:
            yield room.visits.tickets

    @contextmanager
    def visits(self, *, recover: bool = False, lobby: bool = False) -> "Iterator[VisitDesk]":
        """Open what serves visits: record, print, tell. Raises KioskError as `staff` does."""
        with self.staff(draws=True, recover=recover, lobby=lobby) as room:
            yield room.visits

    @contextmanager
    def staff(
        self,
        *,
        draws: bool = False,
        make: bool = True,
        recover: bool = False,
        lobby: bool = False,
        reads: bool = False,
    ) -> "Iterator[StaffRoom]":
        """Open the database and the key, for visits and staff; everything is closed at the end.

        `draws`: papers are drawn, which needs Qt, with a display or without. Without `make` the database must be
        there. `reads`: nothing is written, and no writer waited for. `recover`: a lost database is replaced by the last
        backup, as at the start of the lobby screen; staff are told. `lobby`: visits are those of the lobby screen,
        which keeps to the opening hours and counts how they end.
        Raises KioskError when the data folder or the database cannot be used, or Qt cannot be loaded.
        """
        from kiosk.services.acts import StaffRoom
        from kiosk.services.audit import Audit
        from kiosk.services.staff import Accounts
        from kiosk.services.tickets import TicketDesk
        from kiosk.services.visits import VisitDesk
        from kiosk.storage import DATABASE, load_key
        from kiosk.storage.recovery import open_known, open_store

        drawing = _gui() if draws else None
        if not make and not os.path.lexists(self.data / DATABASE):
            raise KioskError(
                Code.TICKET_UNKNOWN,
                "Hier zijn nog geen tickets gegeven. Vraag hulp.",
                f"no ticket was ever given here: there is no {DATABASE} in {self.data}. "
                "Name the kiosk's data folder with --data or KIOSK_DATA.",
            )
        opened = open_store if recover else open_known
        store, lost = opened(self.data, self.backups, self.clock())
        with store:
            desk = TicketDesk(store, self.device(), self.clock, load_key(self.data), self.desk_options())
            if not reads:
                desk.recover()
                desk.alerts.note_files(self.problems)
            if lost is not None:
                desk.alerts.note_loss(lost)
            audit = Audit(store, self.clock)
            accounts = Accounts(store, audit, self.clock)
            counter = VisitDesk(desk, language, self.clock, self.settings.kiosk.name)
            visits = VisitDesk(desk, language, self.clock, self.settings.kiosk.name, store) if lobby else counter
            yield StaffRoom(visits, counter, accounts, audit, store, self.clock)
        del drawing


def _gui() -> object:
    """Return Qt, which draws the tickets. Raises KioskError (LIBRARY_MISSING)."""
    try:
        from kiosk.printing.gui import ensure_gui
    except ImportError as error:
        raise KioskError(
            Code.LIBRARY_MISSING,
            "De kiosk kan nu geen ticket maken. Vraag het aan de balie.",
            f"Qt, which draws the tickets, cannot be loaded: {error}. On Debian: apt-get install libgl1 libegl1 "
            "libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3.",
        ) from error
    return ensure_gui()


def _device(choice: "Printer", data: Path) -> "Device":
    """Return the device of a printer in the settings; each brings its own libraries when it is chosen."""
    if choice.device == "folder":
        from kiosk.printing.folder import FolderDevice

        return FolderDevice(data / choice.folder)
    if not choice.device:
        from kiosk.printing.absent import AbsentPrinter

        return AbsentPrinter()
    from kiosk.printing.escpos import devices as escpos

    roll = escpos.ROLLS[choice.width]
    if choice.device == "spooler":
        from kiosk.printing.spooler.devices import spooler

        return spooler(choice.queue, roll, choice.timeout)
    options = escpos.Options(
        roll=roll,
        cut=escpos.Cut(choice.cut),
        status=choice.status,
        process_id=choice.process_id,
        timeout=choice.timeout,
    )
    state = data / "state"
    if choice.device == "escpos-network":
        return escpos.network(choice.host, choice.port, options, state=state)
    if choice.device == "escpos-usb":
        return escpos.usb(choice.vendor, choice.product, options, state=state)
    return escpos.device_file(choice.path, choice.baud, escpos.Flow(choice.flow), options, state=state)


def _stamp(file: Path) -> tuple[int, int] | None:
    """Return when a file was written and its length, or None when it is not there."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size


def printers_of(settings: "Settings", data: Path) -> list[tuple[str, str | None]]:
    """Return the printers of the settings by name, each with what IT must install or set, None when nothing."""
    from kiosk.services.devices import spare_name

    chosen = [(settings.printer.device, settings.printer)]
    if settings.fallback_printer.device:
        chosen.append((spare_name(settings.fallback_printer.device), settings.fallback_printer))
    found = []
    for name, each in chosen:
        could = getattr(_device(each, data), "could_work_here", None)
        found.append((name, could() if could is not None else None))
    return found


def open_machine(
    *,
    config: str | None = None,
    data: str | None = None,
    profile: str | None = None,
    today: date,
    lobby: bool = False,
) -> Machine:
    """Return this machine as its files say. Options come before KIOSK_CONFIG and KIOSK_DATA, these before the rules.

    `lobby`: for the lobby screen, which starts without a printer rather than not at all.

    A bad settings file or profile does not stop a machine that has a good one: the last good one stays in force and the
    fault is among `problems`. Raises KioskError when there is none, and for a profile named by an option.
    """
    from kiosk.config import in_force as settings_in_force
    from kiosk.profiles import chosen
    from kiosk.profiles.cache import in_force, last_good
    from kiosk.profiles.shelf import candidates, deciding, find

    folder, file, looked_for = places(config, data)
    settings, problems = settings_in_force(file, folder / SETTINGS_CACHE, lobby=lobby)
    own = [file.parent] if file else []
    decided, spoilt = chosen.read(folder)
    problems = [*problems, *spoilt]
    sources = (*looked_for, *deciding(settings.town.profile if profile is None else profile, own), folder / chosen.FILE)

    def made(town: Profile, *said: str) -> Machine:
        confirmed = chosen.with_confirmations(town, decided.confirmed)
        return Machine(folder, settings, confirmed, today, (*problems, *said), sources=sources, settings_file=file)

    if profile is not None:
        return made(check_profile(profile, today, config).profile)
    cache, installed = folder / PROFILE_CACHE, decided.file(settings.town.profile)
    try:
        source = find(settings.town.profile, own) if installed is None else folder / chosen.FOLDER / installed
    except KioskError as error:
        kept = last_good(candidates(settings.town.profile, own), cache)
        if kept is None:
            raise
        return made(kept, error.it, f"the last good profile of {kept.id} stays in force")
    try:
        found, more = in_force(source, cache, today)
    except KioskError as error:
        if installed is None:
            raise
        found, more = in_force(find(settings.town.profile, own), cache, today)
        more = [error.it, f"the town that was taken into use is lost: {settings.town.profile} is shown", *more]
    return made(found, *more)


def demo_machine(
    profile: Profile, data: Path, tickets: Path, today: date, clock: Callable[[], datetime] = now
) -> Machine:
    """Return a machine for showing the kiosk: data of its own in `data`, files of tickets in `tickets`."""
    from kiosk.config import Printer, Settings

    return Machine(data, Settings(printer=Printer(folder=str(tickets))), profile, today, clock=clock)
