"""What is fed: each target takes one case from the dice, and raises when the program did what it never may."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from random import Random

import click
from click.testing import CliRunner

from kiosk.cli.main import kioskctl
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


def _commands(folder: Path) -> Case:
    os.environ |= {"KIOSK_DATA": str(folder / "data"), "KIOSK_CONFIG": str(folder / "kiosk.toml")}
    (folder / "kiosk.toml").write_text("", "utf-8")
    paths = [path for path in _commands_of(kioskctl, ()) if path not in _LONG]

    def case(dice: Random) -> None:
        path = dice.choice(paths)
        args = [_printable(each) for each in (*path, *_arguments(_at(path), dice))]
        done = CliRunner().invoke(
            kioskctl, args, prog_name="kioskctl", input=word(dice).encode("utf-8", "surrogatepass")
        )
        expect(done.exit_code in (0, 1, 2), f"exit code {done.exit_code} of {args}: {done.exception!r}")
        expect("K900" not in done.output and "Traceback" not in done.output, f"{args}: {done.output[-300:]}")

    return case


def _printable(text: str) -> str:
    """The program's own streams replace what no encoding can write; those of a test do not. No absolute path."""
    return text.encode("utf-8", "replace").decode("utf-8").lstrip("/")


_LONG = {("tour",), ("printer", "test"), ("ticket", "issue"), ("ticket", "reprint")}
"""Commands that draw or print, half a second each: the suite tries those with arguments of its own."""


def _commands_of(group: click.Command, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if not isinstance(group, click.Group):
        yield path
        return
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is not None:
            yield from _commands_of(command, (*path, name))


def _at(path: tuple[str, ...]) -> click.Command:
    command: click.Command = kioskctl
    for name in path:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), name)
        assert found is not None
        command = found
    return command


def _arguments(command: click.Command, dice: Random) -> Iterator[str]:
    """Some of the command's options and arguments with odd values, and now and then what it does not know."""
    for each in command.params:
        if isinstance(each, click.Argument):
            if dice.random() < 0.9:
                yield word(dice)
        elif dice.random() < 0.4:
            yield dice.choice(each.opts)
            if not (isinstance(each, click.Option) and each.is_flag):
                choices = getattr(each.type, "choices", ())
                yield str(dice.choice(tuple(choices))) if choices and dice.random() < 0.5 else word(dice)
    if dice.random() < 0.1:
        yield word(dice)


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
    "command lines": lambda folder, _: _commands(folder),
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
