"""A lobby screen on stage: the real frame, navigator and pages, with a journey, clock and town of the test's own."""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Event, Journey, Mode, Place, advance, start
from kiosk.domain.questions import Answers, Question
from kiosk.domain.town import Profile
from kiosk.printing.fonts import load_fonts
from kiosk.profiles.loading import load
from kiosk.system.catalogue import language
from kiosk.ui.content import Sheet
from kiosk.ui.frame import Frame, Modes
from kiosk.ui.idle import Idle
from kiosk.ui.keys import Keys
from kiosk.ui.navigator import Navigator
from kiosk.ui.panel import Town
from kiosk.ui.theme import themes
from kiosk.ui.tile import TileWidget
from tests.support.xserver import display  # noqa: F401 - a fixture of these tests

ON = date(2026, 11, 22)
PSEUDO = ("qps-ltr", "qps-rtl")
PROFILES = Path(__file__).parents[2] / "resources" / "profiles"
RENEWAL = Answers(((Question.PURPOSE, "renew"), (Question.APPOINTMENT, "no"), (Question.CARD, "A")))


@pytest.fixture(autouse=True)
def _widgets_go_between_tests() -> Iterator[None]:
    """Screens of earlier tests are garbage in circles: they are destroyed here, and never pile up."""
    yield
    gc.collect()


class FakeClock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


class Stage:
    """One screen and one visit."""

    def __init__(self, width: int, height: int, profile: Profile, keys: Keys | None = None) -> None:
        self.clock = FakeClock()
        self.frame = Frame(Town(profile.name.original), themes(profile.brand), self.clock, keys)
        self.frame.resize(width, height)
        self.idle = Idle(self.frame, self.clock)
        self.visits = 0
        self.events: list[Event] = []
        self.navigator = Navigator(self.frame, self.send, language, self.idle, today=lambda: ON, visit=self.next_visit)
        self.journey = start(Guide(profile, ON), "first")
        self.frame.show()
        self.navigator.show(self.journey)
        QApplication.processEvents()

    def next_visit(self) -> str:
        self.visits += 1
        return f"visit-{self.visits}"

    def send(self, event: Event) -> None:
        self.events.append(event)
        self.show(advance(self.journey, event))

    def show(self, journey: Journey) -> None:
        self.journey = journey
        self.navigator.show(journey)
        QApplication.processEvents()

    def ask(self, question: Question, code: str = "nl", *modes: Mode, answers: Answers = RENEWAL) -> None:
        """Stand before a question in a language and in modes."""
        before = dataclasses.replace(
            self.journey,
            place=Place.QUESTION,
            question=question,
            language=code,
            modes=frozenset(modes),
            answers=answers,
            aside=None,
        )
        self.show(before)

    def sheet(self, sheet: Sheet, modes: Modes = Modes()) -> None:  # noqa: B008 - a tuple that never changes
        self.frame.show_sheet(sheet, modes)
        QApplication.processEvents()

    def tile(self, label: str) -> TileWidget:
        return next(each for each in self.frame.tiles() if each.tile and each.tile.label == label)


@pytest.fixture(scope="session")
def profile() -> Profile:
    """Izegem, speaking the two pseudo-languages as well."""
    town = load(PROFILES / "izegem.toml", ON).profile
    return dataclasses.replace(town, languages=(*town.languages, *PSEUDO))


@pytest.fixture
def fonts(qapp: QApplication) -> None:
    """The shipped fonts, for texts that are measured without a screen."""
    del qapp
    load_fonts()


@pytest.fixture
def put_on(qtbot: QtBot, profile: Profile) -> Iterator[Callable[[int, int], Stage]]:
    """Make a stage of a size in px; it is taken down after the test, and prepares no more pages."""
    stages: list[Stage] = []

    def make(width: int = 1080, height: int = 1920) -> Stage:
        made = Stage(width, height, profile)
        qtbot.addWidget(made.frame)
        stages.append(made)
        return made

    yield make
    for each in stages:
        each.navigator.step_aside()


@pytest.fixture
def stage(put_on: Callable[..., Stage]) -> Stage:
    """A portrait stage at the welcome page."""
    return put_on(1080, 1920)
