"""Looks after a machine: its checks, its backups, its health file; each over the parts that `kiosk.wiring` opens."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.tickets import Overlap
from kiosk.services import checks, health
from kiosk.services.checks import Check, Name, guarded, not_ok, ok, unknown
from kiosk.services.devices import spare_name
from kiosk.system import libraries, service
from kiosk.system.assets import AssetMissingError, asset
from kiosk.system.display import has_display
from kiosk.system.files import write_whole
from kiosk.wiring import Machine, printers_of

if TYPE_CHECKING:
    from kiosk.services.tickets import TicketDesk
    from kiosk.storage.backup import Backup
    from kiosk.storage.database import Found
    from kiosk.storage.recovery import Restored

_log = logging.getLogger(__name__)

FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")
FOLDER = "folder"
"""The printer of the settings that saves tickets as files."""
AGAIN = "Install the program again."


def back_up(machine: Machine, file: Path | None = None) -> Backup:
    """Make a backup and check it; without `file` it is the day's, and days past their time are removed.

    Raises KioskError: DATA_FOLDER when there is nothing to back up, DATABASE_DAMAGED, BACKUP_WRITE.
    """
    from kiosk.storage.backup import daily_name, prune, write_backup

    now = machine.clock()
    made = write_backup(machine.data, file or machine.backups / daily_name(_day(now)), now)
    if file is None:
        prune(machine.backups, machine.settings.backup.keep)
    return made


def backup_json(backup: Backup) -> dict[str, object]:
    """Return what a backup is as JSON."""
    return {
        "file": str(backup.path),
        "made_at": backup.made_at.isoformat(),
        "program": backup.program,
        "kiosk": backup.kiosk,
        "tickets": backup.tickets,
        "last_day": backup.last_day.isoformat() if backup.last_day else None,
        "bytes": backup.bytes,
    }


def restore(machine: Machine, file: Path, *, dry_run: bool) -> Restored:
    """Bring a backup in, or with `dry_run` only check it and say what would happen.

    Raises KioskError: ALREADY_RUNNING while the lobby screen runs here, or what `kiosk.storage.recovery` raises.
    """
    from kiosk.storage import recovery

    if dry_run:
        return recovery.plan(machine.data, file)
    pid = service.running(machine.data)
    if pid is not None:
        raise KioskError(
            Code.ALREADY_RUNNING,
            "De kiosk staat aan. Zet hem eerst uit.",
            f"a kiosk runs on {machine.data} (process {pid}). Stop it first: systemctl stop lobby-kiosk.",
        )
    return recovery.restore(machine.data, file, machine.clock())


def look(
    machine: Machine,
    desk: TicketDesk | None,
    beside: tuple[Overlap, ...] | None = None,
    *,
    thorough: bool = False,
) -> tuple[Check, ...]:
    """Check everything that can be checked, without asking a printer; `desk` knows what they last said, if it opened.

    `beside`: the numbers this kiosk shares with another one of the hall, if its settings are known. `thorough`: read
    a big database whole too.
    """
    town = machine.profile
    today = _day(machine.clock())
    statuses = {} if desk is None else desk.statuses
    files = machine.settings.printer.device == FOLDER
    with_paper = {name: said for name, said in statuses.items() if name not in (FOLDER, spare_name(FOLDER))}
    database = cache(partial(_read_database, machine.data, thorough=thorough))
    packages = "Install them: apt-get install PACKAGE."
    languages = [f"kiosk_{code}.qm" for code in town.languages if not code.startswith("qps-")]
    looked = (
        (Name.LIBRARIES, lambda: checks.missing_things(Name.LIBRARIES, _libraries(), "libraries", packages)),
        (Name.DISPLAY, _display),
        (Name.FONTS, lambda: checks.missing_things(Name.FONTS, _lacking("resources/fonts", FONTS), "fonts", AGAIN)),
        (
            Name.TRANSLATIONS,
            lambda: checks.missing_things(
                Name.TRANSLATIONS, _lacking("translations", languages), "languages of the town", AGAIN
            ),
        ),
        (Name.FILES, lambda: checks.files(machine.problems)),
        (Name.PROFILE, lambda: ok(Name.PROFILE, f"{town.id}, version {town.version}")),
        (Name.TARIFFS, lambda: checks.tariffs(town, today)),
        (Name.CLOCK, lambda: _clock(desk)),
        (Name.TIME_ZONE, lambda: checks.time_zone(machine.clock())),
        (Name.DATA, lambda: _data(machine.data)),
        (Name.DISK, lambda: checks.disk(free_bytes(machine.data))),
        (Name.DATABASE, lambda: _database(database())),
        (Name.BACKUP, lambda: _backup(machine, desk, today)),
        (
            Name.PRINTER,
            lambda: checks.printers(statuses, dict(printers_of(machine.settings, machine.data)), paper=not files),
        ),
        (Name.PAPER, lambda: checks.paper(with_paper, paper=bool(with_paper) or not files)),
        (Name.STAFF, lambda: _staff(database())),
        (Name.SERVICE, lambda: _service(machine.data)),
        (Name.NUMBERS, lambda: checks.numbers(beside)),
    )
    return tuple(guarded(name, each) for name, each in looked)


def free_bytes(folder: Path) -> int:
    """Return the free space of a folder's disk, or of the nearest folder above it that is there. Raises OSError."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


class Upkeep:
    """What the running lobby screen does for its machine in idle times, off the screen's thread."""

    def __init__(self) -> None:
        """Nothing is done yet."""
        self._failed_on: date | None = None
        self._checked_on: date | None = None

    def turn(self, machine: Machine, desk: TicketDesk) -> None:
        """Do what is due: the day's backup, a few tickets past their time, the checks, the health files.

        Once a day a big database is checked whole: a backup copies its rows, which says nothing of its indexes.

        `machine` as it is now: its town may become another one while it runs. Each is on its own: what one meets is
        logged and told to staff, and stops no other.
        """
        today = _day(machine.clock())
        if self._due(machine, today):
            self._back_up(machine, today)
        if machine.settings.tickets.keep_days:
            _try("old tickets", lambda: desk.forget(machine.settings.tickets.keep_days))
        found = look(machine, desk, thorough=self._checked_on != today)
        self._checked_on = today
        _try("alerts", lambda: desk.alerts.note_machine(checks.wrong(found)))
        _try("health", lambda: _write(machine, desk, found))

    def _due(self, machine: Machine, today: date) -> bool:
        from kiosk.storage.backup import daily_backups

        if not machine.settings.backup.daily or self._failed_on == today:
            return False
        newest = next((day for day, _ in daily_backups(machine.backups)), None)
        return newest is None or newest < today

    def _back_up(self, machine: Machine, today: date) -> None:
        try:
            made = back_up(machine)
            _log.info("backup %s of %d tickets", made.path.name, made.tickets)
        except KioskError as error:
            self._failed_on = today
            _log.warning("no backup was made today: %s", error)


def _write(machine: Machine, desk: TicketDesk, found: tuple[Check, ...]) -> None:
    names = machine.settings.health
    said = health.Health(
        machine.clock(),
        __version__,
        machine.settings.kiosk.name,
        desk.newest(),
        len(desk.unsettled()),
        desk.statuses,
        free_bytes(machine.data),
        found,
    )
    write_whole(machine.data / names.file, health.as_json(said).encode())
    if names.prometheus:
        write_whole(machine.data / names.prometheus, health.as_prometheus(said).encode(), 0o644)


def _try(what: str, act: Callable[[], object]) -> None:
    try:
        act()
    except (KioskError, OSError) as error:
        _log.warning("upkeep (%s): %s", what, error)


def _day(now: datetime) -> date:
    return now.astimezone(BRUSSELS).date()


def _libraries() -> list[str]:
    return libraries.missing_packages()


def _lacking(folder: str, names: tuple[str, ...] | list[str]) -> list[str]:
    lacking = []
    for name in names:
        try:
            asset(*folder.split("/"), name)
        except AssetMissingError:
            lacking.append(name)
    return lacking


def _display() -> Check:
    if has_display(os.environ, sys.platform):
        return ok(Name.DISPLAY, "a display answers")
    return unknown(Name.DISPLAY, "no display answers this command", "On the kiosk itself: is the screen session up?")


def _clock(desk: TicketDesk | None) -> Check:
    if desk is None:
        return unknown(Name.CLOCK, "the days this kiosk knows cannot be read", "Mend the database first.")
    return checks.clock(desk.alerts.read_clock())


def _data(folder: Path) -> Check:
    from kiosk.storage.key import KEY_FILE, key_is_gone

    mend = "Give the account of the kiosk the right to write there, or name another folder with --data."
    probe = folder / f".probe.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"x")
        probe.unlink()
        closed = [path.name for path in sorted(folder.iterdir()) if path.is_file() and not _is_ours(path)]
        keyless = key_is_gone(folder)
    except OSError as error:
        return not_ok(Name.DATA, f"{folder}: {error.strerror or error}", mend)
    if keyless:
        mend = "Restart the kiosk, which brings that of the newest backup in."
        return not_ok(Name.DATA, f"{folder}: {KEY_FILE} is gone, and with it the proof of every ticket", mend)
    if closed:
        mend = "Give its files to the account of the kiosk: chown and chmod."
        return not_ok(Name.DATA, f"{folder}: no right to read and write {', '.join(closed)}", mend)
    return ok(Name.DATA, str(folder))


def _is_ours(path: Path) -> bool:
    """Whether it may be read and written. Not by opening it: closing it again would end SQLite's own locks."""
    return os.access(path, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _read_database(data: Path, *, thorough: bool) -> Found | None:
    from kiosk.storage.database import DATABASE, check_database

    return check_database(data / DATABASE, thorough=thorough)


def _database(found: Found | None) -> Check:
    if found is None:
        return unknown(Name.DATABASE, "no ticket was ever given here")
    return ok(Name.DATABASE, f"whole, {found.tickets} tickets")


def _staff(found: Found | None) -> Check:
    return checks.staff(0 if found is None else found.accounts or 0)


def _backup(machine: Machine, desk: TicketDesk | None, today: date) -> Check:
    from kiosk.storage.backup import daily_backups

    newest = next((day for day, _ in daily_backups(machine.backups)), None)
    return checks.backup(newest, today, any_ticket=desk is not None and desk.newest() is not None)


def _service(data: Path) -> Check:
    pid = service.running(data)
    if pid is None and not service.CAN_TELL:
        return unknown(Name.SERVICE, "it cannot be told here whether the lobby screen runs", "Look at the screen.")
    if pid is None:
        return not_ok(Name.SERVICE, "no lobby screen runs on this data", "Start it: systemctl start lobby-kiosk.")
    return ok(Name.SERVICE, f"the lobby screen runs as process {pid}")
