"""What can be wrong with a machine, each thing ok, not ok or unknown, with the sentence that mends it.

The staff area, `kioskctl doctor` and the health file all show these. A check is a plain function over facts; where the
facts come from is the business of `kiosk.wiring.upkeep`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.clock import BRUSSELS, ClockReading
from kiosk.domain.errors import KioskError, kept_words
from kiosk.domain.fees import tariff_for
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import Overlap
from kiosk.domain.town import Profile
from kiosk.services.alerts import clock_words

ENOUGH_BYTES = 500_000_000
"""Free space below which staff are told: a year of tickets, their backups and a system update still fit."""
OLD_BACKUP = timedelta(days=2)
"""From this age a backup is too old: the daily one failed twice."""
TARIFF_DAYS = 30
"""So many days before a tariff's confirmation ends it is told."""


class Name(StrEnum):
    """What is checked, in the order in which it is shown."""

    LIBRARIES = "libraries"
    DISPLAY = "display"
    FONTS = "fonts"
    TRANSLATIONS = "translations"
    FILES = "settings"
    PROFILE = "profile"
    TARIFFS = "tariffs"
    CLOCK = "clock"
    TIME_ZONE = "time zone"
    DATA = "data folder"
    DISK = "disk space"
    DATABASE = "database"
    BACKUP = "backup"
    PRINTER = "printer"
    PAPER = "paper"
    STAFF = "staff accounts"
    SERVICE = "service"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `said`: what was found; `mend`: what to do, "" when nothing need be done."""

    name: Name
    state: Known
    said: str
    mend: str = ""


def ok(name: Name, said: str) -> Check:
    """Return a check that found nothing wrong."""
    return Check(name, Known.OK, said)


def not_ok(name: Name, said: str, mend: str) -> Check:
    """Return a check that found something wrong, and what mends it."""
    return Check(name, Known.NOT_OK, said, mend)


def unknown(name: Name, said: str, mend: str = "") -> Check:
    """Return a check that could not tell."""
    return Check(name, Known.UNKNOWN, said, mend)


def guarded(name: Name, look: Callable[[], Check]) -> Check:
    """Return what a check finds; one that fails itself is told as what it met, and spoils no other."""
    try:
        return look()
    except KioskError as error:
        return not_ok(name, f"{error.code.value}: {error.it}", "Do what it says, then look again.")
    except Exception as error:  # noqa: BLE001 - a check exists to tell of what nobody expected
        return unknown(name, f"it could not be looked at: {kept_words(error)}")


def missing_things(name: Name, missing: Sequence[str], kind: str, mend: str) -> Check:
    """Check that nothing is missing; `kind` says of what."""
    if missing:
        return not_ok(name, f"missing: {', '.join(missing)}", mend)
    return ok(name, f"all {kind} are there")


def files(problems: Iterable[str]) -> Check:
    """Check settings and town files: anything wrong with them means that an older version is in force."""
    found = list(problems)
    if found:
        return not_ok(Name.FILES, "; ".join(found), "Mend the file; `kioskctl config check` names every line.")
    return ok(Name.FILES, "the files as they are now are in force")


def tariffs(town: Profile, today: date) -> Check:
    """Check that the fees are confirmed for today and for some time to come."""
    mend = "Ask the town for its new fees, then add them to its file with `confirmed_until`."
    tariff = tariff_for(town, today)
    if tariff is None or not tariff.confirmed(today):
        until = None if tariff is None else tariff.confirmed_until
        said = "no fee is confirmed for today" + (f"; the last was until {until}" if until else "")
        return not_ok(Name.TARIFFS, said, mend)
    until = tariff.confirmed_until
    if until is not None and (until - today).days < TARIFF_DAYS:
        return not_ok(Name.TARIFFS, f"confirmed until {until} and no further", mend)
    return ok(Name.TARIFFS, f"confirmed until {until}")


def clock(reading: ClockReading) -> Check:
    """Check the clock against the days this kiosk knows."""
    if reading.doubt is None:
        return ok(Name.CLOCK, f"today is {reading.today}")
    mend = "Set the date of this machine; if it is right: `kioskctl alerts --confirm-day`."
    return not_ok(Name.CLOCK, clock_words(reading), mend)


def time_zone(now: datetime) -> Check:
    """Check that Brussels' time can be told, also in winter and summer."""
    winter, summer = (datetime(now.year, month, 1, tzinfo=BRUSSELS).utcoffset() for month in (1, 7))
    if (winter, summer) == (timedelta(hours=1), timedelta(hours=2)):
        return ok(Name.TIME_ZONE, f"it is {now.astimezone(BRUSSELS):%H:%M} in Brussels")
    return not_ok(Name.TIME_ZONE, "the rules of Brussels' time are wrong", "Install tzdata anew.")


def disk(free: int, enough: int = ENOUGH_BYTES) -> Check:
    """Check the free space of the data folder's disk, in bytes."""
    said = f"{free // 1_000_000} MB free"
    if free >= enough:
        return ok(Name.DISK, said)
    return not_ok(Name.DISK, said, "Make room on the disk of the data folder; without it no number can be given.")


def backup(newest: date | None, today: date, *, any_ticket: bool) -> Check:
    """Check the age of the newest daily backup."""
    if newest is None and not any_ticket:
        return unknown(Name.BACKUP, "no backup yet, and no ticket either")
    mend = "Run `kioskctl backup` and look at what it says; see [backup] in the settings."
    if newest is None:
        return not_ok(Name.BACKUP, "there is no backup", mend)
    if today - newest >= OLD_BACKUP:
        return not_ok(Name.BACKUP, f"the last backup is of {newest}", mend)
    return ok(Name.BACKUP, f"the last backup is of {newest}")


def printers(statuses: Mapping[str, PrinterStatus], lacking: Mapping[str, str | None], *, paper: bool) -> Check:
    """Check the printers: by their name what they last said, and what they still need on this machine.

    Without `paper` the settings have tickets saved as files. That is what they ask for, so it is in order; it is said.
    """
    for name, said in lacking.items():
        if said is not None:
            return not_ok(Name.PRINTER, f"{name}: {said}", "Do what it says; `kioskctl printer list` says it again.")
    said = "; ".join(f"{name}: {status.summary()}" for name, status in statuses.items()) or "not asked yet"
    said = said if paper else f"tickets are saved as files, nothing is printed (device = folder); {said}"
    ready = {status.ready for status in statuses.values()}
    if Known.NOT_OK in ready:
        mend = "See `kioskctl printer status`; check power, cable, cover and paper."
        return not_ok(
            Name.PRINTER, said, mend if paper else "See `kioskctl printer status`; check the folder's rights."
        )
    if Known.UNKNOWN in ready or not ready:
        return unknown(Name.PRINTER, said, "Print a page: `kioskctl printer test`.")
    return ok(Name.PRINTER, said)


def paper(statuses: Mapping[str, PrinterStatus], *, paper: bool) -> Check:
    """Check the paper, as far as a printer says."""
    levels = [status.paper for status in statuses.values()]
    if not paper:
        return ok(Name.PAPER, "none is needed: tickets are saved as files")
    for level, said in ((PaperLevel.OUT, "out of paper"), (PaperLevel.NEAR_END, "near its end")):
        if level in levels:
            return not_ok(Name.PAPER, said, "Put in a new roll, then `kioskctl alerts --new-roll`.")
    if PaperLevel.ENOUGH in levels:
        return ok(Name.PAPER, "enough paper")
    return unknown(Name.PAPER, "the printer does not say", "Look at the roll.")


def staff(count: int) -> Check:
    """Check that somebody can enter the staff area."""
    if count:
        return ok(Name.STAFF, f"{count} account{'s' if count > 1 else ''}")
    return not_ok(Name.STAFF, "there is no account", "Make one: `kioskctl staff add`.")


def numbers(same: Sequence[Overlap] | None) -> Check:
    """Check the numbers against those of the other kiosks of the hall; None: no other settings are known here."""
    if same is None:
        return unknown(Name.NUMBERS, "no settings of another kiosk were named (--with FILE)")
    if not same:
        return ok(Name.NUMBERS, "no number is given by two kiosks")
    said = f"{len(same)} range{'s' if len(same) > 1 else ''} of numbers would be given by two kiosks"
    return not_ok(Name.NUMBERS, said, "Give each its own numbers or letter under [lanes]; see `kioskctl config check`.")


def wrong(checks: Iterable[Check]) -> dict[str, str]:
    """Return what the running screen tells staff: names and words of what is not ok and has no alert of its own."""
    told_already = {Name.PRINTER, Name.PAPER, Name.CLOCK, Name.FILES, Name.NUMBERS, Name.SERVICE}
    return {
        each.name.value: f"{each.said}. {each.mend}"
        for each in checks
        if each.state is Known.NOT_OK and each.name not in told_already
    }
