"""Odd command lines, for every command and option that the programs have: both say themselves which those are.

What would draw for long, or never end, has a stand-in that is as small as can be (`_stand_ins`).
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from random import Random
from typing import NamedTuple, Self
from unittest.mock import patch

import click
from click.testing import CliRunner
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk import __main__ as lobby_screen
from kiosk.cli.main import kioskctl, main
from kiosk.domain.tickets import State
from kiosk.printing.folder import FolderDevice
from kiosk.printing.memory import MemoryDevice
from kiosk.services.devices import PrintJob, PrintResult
from kiosk.services.tickets import TicketDesk
from kiosk.storage import Store, load_key
from kiosk.ui.fault import Faults
from kiosk.ui.tour import Tour
from kiosk.wiring import now
from tests.fuzz.spoil import Case, expect, word
from tests.storage.making import lane, request

TICKETS = 45
"""More than the number of the tickets in the examples, so that those can be printed again."""
LOOP_MS = 150
"""How long a lobby screen stays: its first page is there, and what waited for it has begun."""
GARBAGE = 50_000
_PAPERS = (State.CONFIRMED, State.CONFIRMED, State.UNCONFIRMED, State.FAILED)


class Option(NamedTuple):
    """What may be typed behind a command: an option by its names, or without names an argument."""

    names: tuple[str, ...]
    takes: bool
    """Whether a value comes with it."""
    choices: tuple[str, ...] = ()
    chance: float = 0.4
    shortens: bool = False
    """Whether the beginning of a long name stands for it."""


class Command(NamedTuple):
    """A program or a command of it, its options, and how it says that it is used."""

    path: tuple[str, ...]
    options: tuple[Option, ...]
    before: tuple[tuple[str, tuple[Option, ...]], ...] = ()
    """The groups it lies in, from the outermost: the options of each, and the name that follows them."""
    examples: tuple[tuple[str, ...], ...] = ()


class Line(NamedTuple):
    """A line to be typed: what it began from, and its words without the program's name."""

    command: Command
    words: tuple[str, ...]


def of_click(group: click.Command) -> Iterator[Command]:
    """Return every command of a tree, its groups too."""
    yield from _below(click.Context(group, info_name=group.name, **group.context_settings), (), ())


def _below(
    context: click.Context, path: tuple[str, ...], before: tuple[tuple[str, tuple[Option, ...]], ...]
) -> Iterator[Command]:
    command = context.command
    options = tuple(_of_click(each) for each in command.get_params(context))
    lines = (shlex.split(line) for line in (command.epilog or "").splitlines())
    program = context.find_root().info_name
    examples = tuple(tuple(line[1:]) for line in lines if line and line[0] == program)
    yield Command(path, options, before, examples)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found is not None:
                below = click.Context(found, parent=context, info_name=name)
                yield from _below(below, (*path, name), (*before, (name, options)))


def _of_click(parameter: click.Parameter) -> Option:
    choices = tuple(str(each) for each in getattr(parameter.type, "choices", ()))
    if isinstance(parameter, click.Argument):
        return Option((), takes=True, choices=choices, chance=0.9)
    takes = not (isinstance(parameter, click.Option) and parameter.is_flag)
    chance = 0.05 if parameter.is_eager else 0.9 if parameter.required else 0.4  # an eager one ends the line
    return Option((*parameter.opts, *parameter.secondary_opts), takes, choices, chance)


def of_argparse(parser: argparse.ArgumentParser) -> Command:
    """Return the one command of such a program."""
    ends = ("help", "version")
    return Command(
        (),
        tuple(
            Option(
                tuple(each.option_strings),
                takes=each.nargs != 0,
                choices=tuple(map(str, each.choices or ())),
                chance=0.05 if each.dest in ends else 0.3,
                shortens=parser.allow_abbrev,
            )
            for each in parser._actions  # the parser tells them nowhere else
        ),
    )


def typed(command: Command, dice: Random) -> Line:
    """Return a line for a command: one of its examples after some accidents, or odd values for its options."""
    if command.examples and dice.random() < 0.3:
        words = list(dice.choice(command.examples))
        for _ in range(dice.choice((0, 0, 1, 2))):
            at = dice.randint(0, len(words))
            words[at : at + dice.randint(0, 1)] = [word(dice)] * dice.randint(0, 1)
    else:
        words = []
        outer = dice.random() < 0.25
        for name, options in command.before:
            words += [*(_given(options, dice) if outer else ()), name]
        words += _given(command.options, dice)
        if dice.random() < 0.1:
            words.append(word(dice))
    return Line(command, tuple(map(_handed, words)))


def _given(options: tuple[Option, ...], dice: Random) -> Iterator[str]:
    for each in options:
        if dice.random() < each.chance:
            name = _named(each, dice)
            value = dice.choice(each.choices) if each.choices and dice.random() < 0.5 else word(dice)
            if name.startswith("--") and dice.random() < (0.2 if each.takes else 0.03):
                yield f"{name}={value}"  # of one that takes no value too: a slip
            else:
                yield from (*([name] if name else ()), *([value] if each.takes else ()))


def _named(option: Option, dice: Random) -> str:
    name = dice.choice(option.names) if option.names else ""
    if option.shortens and name.startswith("--") and dice.random() < 0.2:
        return name[: dice.randint(len("--x"), len(name))]
    return name


def _handed(text: str) -> str:
    """Return a word as the system hands it over: bytes, which may be no text. No absolute path."""
    return os.fsdecode(text.encode("utf-8", "surrogatepass")).lstrip("/")


KIOSKCTL = tuple(of_click(kioskctl))
KIOSK = of_argparse(lobby_screen.arguments())


def next_line(dice: Random) -> Line:
    """Return what a case types: `kioskctl` and one of its commands, or `kiosk`."""
    return typed(dice.choice((*KIOSKCTL, KIOSK)), dice)


def command_lines(folder: Path, ends: ExitStack) -> Case:
    """Whatever is typed, it ends, with a code that the README tells, and no trace, on the screen and in the log too."""
    data, config = folder / "data", folder / "kiosk.toml"
    os.environ |= {"KIOSK_DATA": str(data), "KIOSK_CONFIG": str(config)}
    config.write_text("", "utf-8")
    with Store(data) as store:
        desk = TicketDesk(store, MemoryDevice(), now, load_key(data))
        for number in range(TICKETS):
            desk.issue(request(f"visit-{number}"), lane())
    faults: list[BaseException] = []
    for each in _stand_ins(faults):
        ends.enter_context(each)
    traces = ends.enter_context(Traces())
    gc.disable()  # as in the product: what closed screens leave behind goes on this thread, see `kiosk.ui.collector`
    ends.callback(gc.enable)

    def case(dice: Random) -> None:
        line = next_line(dice)
        program = lobby_screen.main if line.command is KIOSK else main
        answers = word(dice).encode("utf-8", "surrogatepass")
        code, said = run(program, line.words, answers, shown=dice.random() < 0.5)
        expect(code in (0, 1, 2), f"exit code {code} of {line.words}: {said[-2000:]}")
        expect("K900" not in said and "Traceback" not in said, f"{line.words}: {said[-2000:]}")
        expect(not faults, f"{line.words}: {faults!r}")
        logged = traces.taken()
        expect(not logged, f"{line.words}: {logged}")
        if gc.get_count()[0] > GARBAGE:
            gc.collect()

    return case


class Traces(logging.Handler):
    """Hears every error that is logged with its trace: a fault of the program, though it ends in good order.

    In its place nothing that is logged is shown; what a person reads of it is the same on every line.
    """

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._told: list[str] = []

    def __enter__(self) -> Self:
        self._disabled = logging.root.manager.disable
        logging.disable(logging.NOTSET)
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)
        logging.disable(self._disabled)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it, with its trace."""
        if record.exc_info:
            self._told.append(self.format(record))

    def taken(self) -> list[str]:
        """Return what came since this was asked for the last time."""
        told, self._told = self._told, []
        return told


def run(program: Callable[[], None], words: tuple[str, ...], answers: bytes, *, shown: bool) -> tuple[object, str]:
    """Run a program as a console does, with a display or without; return its exit code and whatever it said."""
    with patch.dict(os.environ), patch.object(sys, "argv", ["program", *words]):
        for name in () if shown else ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
            os.environ.pop(name, None)  # Qt has its screen in memory already
        with CliRunner().isolation(answers) as (_, _, said):
            code: object = 0
            try:
                program()
            except SystemExit as end:
                code = end.code or 0
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            return code, said.getvalue().decode("utf-8", "replace")


def _stand_ins(faults: list[BaseException]) -> Iterator[AbstractContextManager[object]]:
    """What a case cannot wait for, at the narrowest place.

    * A paper for the folder is drawn into memory, not made a PNG and a PDF; it ends in every way that papers end in.
    * The tour opens its screens and pictures the first page; its walk through all others takes most of a minute.
    * A lobby screen opens and closes; the loop between them, which ends when somebody leaves, ends after a moment.
    * A fault of the screen is kept for the case, which then fails; its page would stand for seconds.
    """
    number = iter(range(sys.maxsize))
    loop = QApplication.exec

    def drawn(_: FolderDevice, job: PrintJob) -> PrintResult:
        return MemoryDevice([PrintResult(_PAPERS[next(number) % len(_PAPERS)])]).print(job)

    def a_moment(*_: object) -> int:
        QTimer.singleShot(LOOP_MS, lambda: QApplication.exit(0))
        return loop()

    yield patch.object(FolderDevice, "print", drawn)
    yield patch.object(Tour, "_walk_all", lambda tour: tour._picture("welcome"))
    yield patch.object(QApplication, "exec", a_moment)
    yield patch.object(Faults, "report", lambda _, error: faults.append(error))
