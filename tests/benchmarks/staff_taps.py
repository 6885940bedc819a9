"""Tap → next page painted in the staff area, through every page of it, and on the screen of a kiosk they closed."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.config import Town
from kiosk.domain.journey import Aside, ChooseLanguage, Close, Continue, Journey, Mode, Open, Place
from kiosk.domain.questions import YES, Answers, Question
from kiosk.domain.shift_events import (
    Ask,
    Deed,
    Digit,
    Fill,
    Go,
    Look,
    Narrow,
    Pick,
    Return,
    Show,
    SignOff,
    Speak,
    Spot,
    Submit,
    Switch,
    Turn,
)
from kiosk.domain.staff import Actor, ReprintReason, VoidReason
from kiosk.profiles.shelf import find
from kiosk.ui.application import Lobby
from kiosk.ui.content import Act, Staff, StartOver
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine, demo_machine
from kiosk.wiring.files import check_profile
from tests.benchmarks.walker import Clock, Walker, on_screen
from tests.support.visitor import live

NAMES = ("An Claes", "Bo Peeters")
PIN = "602817"
TICKETS = 40
NEW_FILE = "new.toml"
CASE = ((Question.PURPOSE, "renew"), (Question.APPOINTMENT, YES), (Question.CARD, "B"), (Question.AGE, "12+"))
DOOR: tuple[Act, ...] = (Open(Aside.HELP), Staff(), Pick(NAMES[0]), *map(Digit, PIN), Submit())


def ways(newest: int) -> tuple[tuple[Act, ...], ...]:
    """From the menu on, every page inside; what ends the program is asked for and not confirmed.

    The newest ticket stands on the first page of the list, wherever that ends; each time one more is given.
    """
    ticket = (Go(Spot.TICKETS), Show(newest))
    return (
        (Go(Spot.TICKETS), Turn(1), Turn(-1), Go(Spot.FILTER), Narrow()),
        (*ticket, Go(Spot.HISTORY)),
        (*ticket, Go(Spot.VOID), Ask(Deed.VOID, VoidReason.MISTAKE.value), Ask(Deed.UNDO)),
        (*ticket, Go(Spot.REPRINT), Ask(Deed.REPRINT, ReprintReason.JAM.value)),
        (Go(Spot.WORK),),
        (Go(Spot.SEARCH), Digit("1"), Submit()),
        (Go(Spot.ISSUE), *(Fill(question, value) for question, value in CASE), Ask(Deed.ISSUE)),
        (Go(Spot.PRINTER), Ask(Deed.TEST_PAGE), Ask(Deed.TEST_SEEN, "yes")),
        (Go(Spot.PRINTER), Ask(Deed.NEW_ROLL)),
        (Go(Spot.KIOSK), Go(Spot.CHECKUP)),
        (Go(Spot.KIOSK), Ask(Deed.RESTART)),
        (Go(Spot.TARIFFS), Go(Spot.AMOUNTS)),
        (Go(Spot.TARIFFS), Go(Spot.CANDIDATES), Look(file=NEW_FILE)),
        (Go(Spot.FIGURES), Look(month=True), Ask(Deed.EXPORT)),
        (Go(Spot.EASE), Switch(Mode.LARGE_TEXT), Switch(Mode.LARGE_TEXT)),
        (Go(Spot.HELP), Speak("en"), Speak("nl")),
    )


def walked(town: str, shape: QSize, rounds: int) -> Walker:
    """Walk all of it some times, at a kiosk that gave tickets and has a new file of its fees; needs an application."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder, clock = Path(name), Clock()
        profile = check_profile(town, MOMENT.date()).profile
        plain = demo_machine(profile, folder / "data", folder / "tickets", MOMENT.date(), clock=lambda: MOMENT)
        machine = replace(plain, settings=plain.settings._replace(town=Town(town)))
        _used(machine, town)
        lobby = Lobby(machine, window=True, size=shape, clock=clock)
        walker = Walker(lobby, clock, patient=True)
        with on_screen(lobby, shape):
            live(600)
            for number in range(rounds):
                _work(walker, TICKETS + number)
                _closed(walker, profile.first_language)
        return walker


def _used(machine: Machine, town: str) -> None:
    """Give it accounts, tickets of its visitors, and a new file."""
    with machine.staff(draws=True) as room:
        for name in NAMES:
            room.accounts.add(name, PIN, Actor("IT"))
        for number in range(TICKETS):
            journey = Journey(machine.guide(), f"visit-{number}", "nl", Place.CHECK, answers=Answers(CASE))
            room.visits.print(journey, room.visits.record(journey))
    folder = machine.data / machine.settings.folders.new_towns
    folder.mkdir(parents=True)
    (folder / NEW_FILE).write_text(find(town).read_text("utf-8"), "utf-8")


def _work(walker: Walker, newest: int) -> None:
    """Enter, go every way, close the kiosk and leave."""
    for act in DOOR:
        walker.tap(act)
    for way in ways(newest):
        for act in way:
            walker.tap(act)
        walker.turn()
        while walker.spot is not Spot.MENU:
            walker.tap(Return())
    for act in (Go(Spot.KIOSK), Go(Spot.CLOSE), Ask(Deed.CLOSE, "soon"), SignOff()):
        walker.tap(act)


def _closed(walker: Walker, code: str) -> None:
    """Come to the closed kiosk, look around, and have staff open it again."""
    walker.look()
    walker.come(lambda: walker.stands(Place.CLOSED))
    for aside in Aside:
        walker.tap(Open(aside))
        walker.tap(Close())
    for act in (Continue(), ChooseLanguage(code), StartOver(), *DOOR, Go(Spot.KIOSK), Ask(Deed.OPEN), SignOff()):
        walker.tap(act)
    walker.look()
    walker.come(lambda: walker.stands(Place.WELCOME))
