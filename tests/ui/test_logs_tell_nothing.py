"""Nothing a visitor answered is in a log: a whole day at the real screens, with every fault that knows the answers.

Two days that differ only in what visitors answered leave the same lines; and no answer, no QR text, no PIN and nothing
that was scanned is among them.
"""

from __future__ import annotations

import io
import logging
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.config import Health, Settings
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.journey import Answer, ChooseLanguage, Continue, Place, Take, Wants
from kiosk.domain.questions import Question
from kiosk.domain.staff import Actor
from kiosk.printing.folder import FolderDevice
from kiosk.services.visits import VisitDesk
from kiosk.system import logs
from kiosk.system.crashes import Crashes
from kiosk.ui.application import Lobby
from kiosk.ui.fault import Faults
from kiosk.wiring import Machine
from tests.support.cli import Cli
from tests.support.keys import Keyboard
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for
from tests.ui.test_staff_program import NAME, PIN, Clerk

MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WRONG_PIN, STRANGE = "735194", "https://example.org/a-code-of-somebody"
Given = Mapping[Question, str]

FIRST_DAY: tuple[tuple[str, Given], ...] = (
    ("ar", {Question.PURPOSE: "renew", Question.CARD: "A", Question.AGE: "18+", Question.GROUND: "medical"}),
    ("uk", {Question.PURPOSE: "replace", Question.CARD: "EU+", Question.AGE: "12+", Question.REASON: "theft"}),
    ("tr", {Question.PURPOSE: "first", Question.CARD: "M", Question.AGE: "0-12"}),
    ("pl", {Question.PURPOSE: "collect", Question.CODES: "yes", Question.CARD: "F+"}),
)
SECOND_DAY: tuple[tuple[str, Given], ...] = (
    ("ro", {Question.PURPOSE: "replace", Question.CARD: "K", Question.AGE: "0-12", Question.REASON: "damage"}),
    ("es", {Question.PURPOSE: "renew", Question.CARD: "A", Question.AGE: "18+", Question.GROUND: "work"}),
    ("bg", {Question.PURPOSE: "collect", Question.CODES: "yes", Question.CARD: "H"}),
    ("ru", {Question.PURPOSE: "first", Question.CARD: "EU", Question.AGE: "12+"}),
)


@dataclass
class Day:
    """What a day left: every line that was logged, as each reader gets it, and what must not be in there."""

    said: dict[str, str] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)


class Hall:
    """A lobby screen that logs as the real one does, a visitor and a clerk."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.data = folder / "data"
        clock = Seconds()
        settings = Settings(health=Health(prometheus="kiosk.prom"))
        begun = time.monotonic()
        self.machine = Machine(
            self.data, settings, IZEGEM, TODAY, clock=lambda: MOMENT + timedelta(seconds=time.monotonic() - begun)
        )
        with self.machine.staff() as room:
            room.accounts.add(NAME, PIN, Actor("IT"))
        self.lobby = Lobby(self.machine, window=True, size=QSize(1080, 1920), clock=clock)
        self.visitor, self.clerk = Visitor(self.lobby, clock), Clerk(self.lobby, clock, qtbot)
        self.lobby.start()
        wait_for(lambda: self.lobby._room is not None)
        self.secrets: set[str] = set()

    def walk(self, spoken: str, given: Given) -> None:
        """From the first page to the question for the paper."""
        self.visitor.leave()
        self.visitor.tap(ChooseLanguage(spoken))
        while self.visitor.journey.place is not Place.CHECK:
            question = self.visitor.journey.question
            options = self.visitor.journey.options
            wanted = given.get(question, "") if question else ""
            answer = wanted if wanted in options else options[0] if options else ""
            self.visitor.tap(Answer(question, answer) if question else Continue())
        journey = self.visitor.journey
        self.secrets |= {journey.visit, repr(journey.answers)}

    def take(self, wants: Wants = Wants.TICKET) -> str:
        """Ask for the paper; return the text of its code."""
        self.visitor.tap(Take(wants))
        wait_for(lambda: self.visitor.journey.place is Place.DONE)
        result = self.visitor.journey.result
        code = result.payload if result is not None and result.payload else ""
        self.secrets |= {code} - {""}
        return code

    def settle(self) -> None:
        """Until everything is done that was asked for off the screen's thread."""
        ended: list[object] = []
        for lane in (self.lobby.tasks.store, self.lobby.tasks.printer):
            lane(lambda: None, ended.append, ended.append)
        wait_for(lambda: len(ended) == 2)

    def staff(self, code: str) -> None:
        """Somebody who mistypes, then scans what is and what is not a ticket, and makes one."""
        self.visitor.leave()
        clerk, keyboard = self.clerk, Keyboard(self.lobby.window.windowHandle())
        clerk.tap("Help" if "Help" in clerk.labels() else "Hulp")
        clerk.tap("Voor medewerkers")
        for figures in (WRONG_PIN, PIN):
            for figure in figures:
                clerk.tap(figure)
            clerk.tap("OK")
            wait_for(lambda: not clerk.lobby.entrance.area or not clerk.lobby.entrance.area.shift.wait)
        forged = code[:-1] + ("B" if code[-1] != "B" else "C")
        for scanned in (code, forged, code[:-4], STRANGE):
            keyboard.scan(scanned)
            wait_for(lambda: not self.lobby.scanner.busy)
            clerk.wait()
            self.secrets.add(scanned)
        clerk.tap("Afmelden")
        self.secrets |= {PIN, WRONG_PIN}


@contextmanager
def opened(folder: Path, qtbot: QtBot) -> Iterator[Hall]:
    """A hall, until the evening."""
    hall = Hall(folder, qtbot)
    try:
        yield hall
    finally:
        hall.lobby.close()


@contextmanager
def listened(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Callable[[], str]]]:
    """Log as the program does: into files, for the journal, for a person at a console."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "level", logging.DEBUG)
    files = logs.to_files(data)
    journal, console = io.StringIO(), io.StringIO()
    others = []
    for stream, form in ((journal, logs.ForJournal()), (console, logs.Discreet("%(levelname)s: %(message)s"))):
        others.append(logging.StreamHandler(stream))
        others[-1].setFormatter(form)
        root.addHandler(others[-1])
    try:
        yield {"journal": journal.getvalue, "console": console.getvalue}
    finally:
        for each in others:
            root.removeHandler(each)
        logs.stop(files)


def day(
    folder: Path, visits: tuple[tuple[str, Given], ...], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cli: Cli
) -> Day:
    """Everything that happens to the visits of a day."""
    data = folder / "data"
    with listened(data, monkeypatch) as streams, pytest.MonkeyPatch.context() as broken, opened(folder, qtbot) as hall:
        for spoken, given in visits:
            hall.walk(spoken, given)
            hall.take()
        hall.walk(*visits[0])
        code = hall.take()
        hall.walk(*visits[0])
        hall.take(Wants.LIST)
        for number, fault in enumerate(faults()):
            fault(broken)
            hall.walk(*visits[number % len(visits)])
            hall.take()
            hall.visitor.leave()
            hall.settle()
            broken.undo()
        hall.staff(code)
        hall.visitor.leave()
        hall.lobby._look_after_printers()
        hall.lobby._keep_up()
        wait_for(lambda: not hall.lobby._keeping_up)
        nobody_caught(hall, visits[1])
        hall.lobby.tasks.close()
        told = {name: said() for name, said in streams.items()}
    told["files"] = "".join(path.read_text("utf-8") for path in sorted((data / logs.FOLDER).iterdir()))
    told["health"] = (data / "health.json").read_text("utf-8")
    told["prometheus"] = (data / "kiosk.prom").read_text("utf-8")
    told["logs"] = cli("--data", str(data), "logs", "--lines", "100000").out
    told["logs --json"] = cli("--data", str(data), "logs", "--lines", "100000", "--json").out
    with sqlite3.connect(data / "kiosk.db") as records:
        hall.secrets |= {visit for (visit,) in records.execute("SELECT visit FROM tickets")}
        told["causes"] = "\n".join(str(row) for row in records.execute("SELECT device, outcome, cause FROM attempts"))
    with hall.machine.tickets() as desk:
        told["alerts"] = "\n".join(f"{each.person}\n{each.it}" for each in desk.alerts.list())
    return Day(told, hall.secrets)


def faults() -> tuple[Callable[[pytest.MonkeyPatch], None], ...]:
    """Faults whose words quote what they were given, wherever the answers pass."""

    def raising(error: Callable[[object], Exception]) -> Any:
        def act(_: object, given: object, *more: object) -> None:
            raise error((given, more))

        return act

    def known(given: object) -> Exception:
        del given
        return KioskError(Code.DATABASE_WRITE, "Nu niet.", "the disk is full.")

    def chained(given: object) -> Exception:
        try:
            raise KeyError(repr(given))
        except KeyError as error:
            made = ValueError(repr(given))
            made.__cause__ = error
            return made

    places = ((VisitDesk, "record"), (VisitDesk, "print"), (FolderDevice, "print"), (VisitDesk, "count_end"))
    kinds = (known, chained, lambda given: RuntimeError(repr(given)), lambda given: LookupError(given))

    def one(place: type, name: str, kind: Callable[[object], Exception]) -> Callable[[pytest.MonkeyPatch], None]:
        return lambda broken: broken.setattr(place, name, raising(kind))

    return tuple(one(place, name, kind) for place, name in places for kind in kinds)


def nobody_caught(hall: Hall, visit: tuple[str, Given]) -> None:
    """The page for a fault that nobody caught, which knew the whole visit."""
    hall.walk(*visit)
    ended: list[int] = []
    last = Faults(Crashes(hall.data), ended.append)
    try:
        raise ValueError(f"{hall.visitor.journey!r}")
    except ValueError as error:
        last.report(error)
    last._end()
    last.rest()
    assert ended
    assert last.page is not None
    last.page.close()


NUMBERS = re.compile(r"0x[0-9a-f]+|\d[\d.]*|(?<=kiosk )[A-Z]{4}\b")  # each kiosk has four letters of its own


def lines(said: str, folder: Path) -> list[str]:
    """What was said, but for times, ids and places; in no order, as lanes of work run beside each other."""
    return sorted(NUMBERS.sub("#", line.replace(str(folder), "")) for line in said.splitlines())


@pytest.mark.expects_error_log
def test_two_days_of_other_answers_leave_the_same_lines_and_no_answer_is_in_them(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = []
    for name, visits in (("1", FIRST_DAY), ("2", SECOND_DAY)):
        folder = tmp_path / name
        days.append((folder, day(folder, visits, qtbot, monkeypatch, Cli(folder / "data", folder / "kiosk.toml"))))
    (one, first), (two, second) = days
    assert set(first.said) == set(second.said)
    assert all(first.said.values())
    for reader in first.said:
        assert lines(first.said[reader], one) == lines(second.said[reader], two), reader
    for made in (first, second):
        assert len(made.secrets) > 30
        for reader, said in made.said.items():
            astray = [each for each in made.secrets if each in said or each.lower() in said]
            assert astray == [], reader
            assert not re.search(
                r"Question\.|Answers\(|Journey\(|\b(EU\+|F\+|0-11|(12|18)\+(?!\d)|medical|theft|damage\b)", said
            ), reader
    assert "ValueError (its words are not kept" in first.said["files"]
    assert first.said["journal"].count("a visit could not be served") == 4
