"""What is fed: each target takes one case from the dice, and raises when the program did what it never may."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from random import Random

from kiosk.config import in_force as settings_in_force
from kiosk.config.loading import parse as parse_settings
from kiosk.domain.errors import KioskError
from kiosk.domain.payload import ALPHABET, Verdict, encode, read
from kiosk.domain.printer import PrinterStatus
from kiosk.printing.escpos.answers import Kind, Sorter
from kiosk.printing.escpos.status import status_of
from kiosk.printing.spooler import ipp
from kiosk.profiles.cache import in_force as profile_in_force
from kiosk.profiles.loading import parse as parse_profile
from kiosk.storage import Store
from kiosk.system.assets import asset
from tests.fuzz.backups import at_a_start, restored
from tests.fuzz.spoil import Case, expect, noise, spoilt, told, word

TODAY = date(2026, 11, 22)
KEY = b"k" * 32
KIOSK = "BCDF"


@contextmanager
def target(name: str, folder: Path) -> Iterator[Case]:
    """Make a target ready; `folder` is its own to write in."""
    place = folder / "target"
    place.mkdir()
    with ExitStack() as ends:
        yield _TARGETS[name](place, ends)


def _settings(folder: Path) -> Case:
    good = asset("resources", "settings", "kiosk.toml").read_bytes()
    file, cache = folder / "kiosk.toml", folder / "settings.json"
    file.write_bytes(good)
    settings_in_force(file, cache)

    def case(dice: Random) -> None:
        data = spoilt(good, dice)
        try:
            parse_settings(data, file)
        except KioskError as error:
            told(error)
        if dice.random() < 0.05:  # a kiosk that has a good one goes on, whatever becomes of the file
            file.write_bytes(data)
            settings_in_force(file, cache)

    return case


def _profiles(folder: Path) -> Case:
    shipped = [asset("resources", "profiles", f"{name}.toml").read_bytes() for name in ("izegem", "sint-truiden")]
    file, cache = folder / "town.toml", folder / "profile.json"
    file.write_bytes(shipped[0])
    profile_in_force(file, cache, TODAY)

    def case(dice: Random) -> None:
        data = spoilt(dice.choice(shipped), dice)
        try:
            parse_profile(data, file, TODAY)
        except KioskError as error:
            told(error)
        if dice.random() < 0.02:
            file.write_bytes(data)
            profile_in_force(file, cache, TODAY)

    return case


def _payloads() -> Case:
    def case(dice: Random) -> None:
        ticket = dice.randrange(1, 20**8)
        good = encode(KIOSK, ticket, KEY)
        expect(read(good.lower() if dice.random() < 0.5 else good, KIOSK, KEY).verdict is Verdict.GENUINE, good)
        at = dice.randrange(len(good))
        changed = good[:at] + dice.choice(ALPHABET) + good[at + 1 :]
        expect(changed == good or read(changed, KIOSK, KEY).verdict is not Verdict.GENUINE, changed)
        for text in (word(dice), good[:at], good + word(dice), spoilt(good.encode(), dice).decode("latin-1")):
            same = "".join(text.split()).upper() == good
            expect(same or read(text, KIOSK, KEY).verdict is not Verdict.GENUINE, repr(text))
        forged = encode(KIOSK, ticket, noise(dice) + b"another key")
        expect(read(forged, KIOSK, KEY).verdict is Verdict.FORGED, forged)

    return case


def _answers() -> Case:
    def case(dice: Random) -> None:
        sorter, data = Sorter(), noise(dice)
        heard = list(sorter.feed(data))
        while data:  # in whatever pieces it comes
            heard += sorter.feed(data[: (cut := dice.randint(1, 9))])
            data = data[cut:]
        real = [each.data[0] for each in heard if each.kind is Kind.REAL_TIME]
        if len(real) >= 4:
            expect(isinstance(status_of(bytes(real[:4])), PrinterStatus), "no status")

    return case


def _queues() -> Case:
    tags = [(ipp.Tag.CHARSET, "attributes-charset", ["utf-8"])]
    sound = ipp.request(ipp.Operation.GET_JOB_ATTRIBUTES, 7, tags)

    def case(dice: Random) -> None:
        head = struct.pack(">bbhi", 1, 1, dice.choice((0, 0x400, 0x507)), 7)
        data = dice.choice((noise(dice), head + noise(dice), spoilt(sound, dice), head + spoilt(sound[8:], dice)))
        try:
            found = ipp.read(data, 7)
        except (KioskError, ValueError):
            return
        expect(isinstance(found, ipp.Answer), "no answer")

    return case


def _databases(folder: Path) -> Case:
    Store(folder / "good").close()
    good = (folder / "good" / "kiosk.db").read_bytes()
    place = folder / "spoilt"
    place.mkdir()

    def case(dice: Random) -> None:
        for each in place.iterdir():
            each.unlink()
        (place / "kiosk.db").write_bytes(spoilt(good, dice))
        if dice.random() < 0.3:
            (place / "kiosk.db-wal").write_bytes(noise(dice, 4000))
        try:
            Store(place).close()
        except KioskError as error:
            told(error)

    return case


def _commands(folder: Path, ends: ExitStack) -> Case:
    ends.enter_context(_lobby())
    from tests.fuzz.commands import command_lines

    return command_lines(folder, ends)


def _visitors_page(_: Path, ends: ExitStack) -> Case:
    ends.enter_context(_lobby())
    from tests.fuzz.scans import on_a_visitors_page

    return on_a_visitors_page()


def _staff_area(folder: Path, ends: ExitStack) -> Case:
    ends.enter_context(_lobby())
    from tests.fuzz.scans import in_the_staff_area

    return in_the_staff_area(folder)


@contextmanager
def _lobby() -> Iterator[None]:
    """Qt with a screen in memory of a lobby's size, for the life of this program."""
    from PySide6.QtWidgets import QApplication

    from tests.conftest import choose_platform

    choose_platform()
    application = QApplication([])
    yield
    del application


_TARGETS: dict[str, Callable[[Path, ExitStack], Case]] = {
    "command lines": _commands,
    "backups to restore": lambda folder, _: restored(folder),
    "databases at a start": lambda folder, _: at_a_start(folder),
    "databases": lambda folder, _: _databases(folder),
    "town profiles": lambda folder, _: _profiles(folder),
    "settings files": lambda folder, _: _settings(folder),
    "scans on a visitor's page": _visitors_page,
    "scans in the staff area": _staff_area,
    "QR payloads": lambda *_: _payloads(),
    "answers of receipt printers": lambda *_: _answers(),
    "answers of print queues": lambda *_: _queues(),
}
NAMES = tuple(_TARGETS)
"""Everything that comes from outside; what takes longest comes first."""
