"""The page behind the next touch is laid out before it comes, step by step; the record goes before its page."""

from __future__ import annotations

import dataclasses
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Question
from kiosk.domain.journey import Answer, Continue, Journey, Leave, Place, Result, Take, Wants
from kiosk.domain.opening import ByHand
from kiosk.domain.tickets import State, Ticket
from kiosk.ui.layout import Layout
from kiosk.ui.session import Session
from kiosk.ui.tasks import Tasks
from kiosk.ui.warmth import Warmth
from tests.ui.conftest import RENEWAL, Stage


def test_no_page_behind_a_question_has_to_be_laid_out_when_it_is_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.ask(Question.APPOINTMENT)
    question = stage.journey
    while not stage.navigator.warmth.idle:
        stage.navigator.warmth.step()

    def forbidden(*args: object) -> Layout:
        raise AssertionError("this page was not ready")

    for option in question.options:
        with monkeypatch.context() as patch:
            patch.setattr("kiosk.ui.frame.lay_out", forbidden)
            patch.setattr(stage.navigator.warmth, "prepare", lambda _: None)  # a slow machine is at the next pages now
            stage.send(Answer(Question.APPOINTMENT, option))
        assert stage.journey != question
        stage.show(question)


def test_the_frame_keeps_few_pages(stage: Stage) -> None:
    for number in range(100):
        stage.show(dataclasses.replace(stage.journey, visit=f"another-{number}"))
    assert len(stage.frame._kept) == 64


def test_pages_are_asked_for_one_by_one_and_a_new_list_replaces_the_old(qtbot: QtBot) -> None:
    asked: list[str] = []

    def page(name: str) -> None:
        asked.append(name)

    warmth = Warmth()
    warmth.prepare(iter([lambda: page("a"), lambda: page("b"), lambda: page("c")]))
    assert asked == []
    warmth.step()
    assert asked == ["a"]
    warmth.prepare([lambda: page("d")])
    assert not warmth.idle
    qtbot.waitUntil(lambda: warmth.idle)
    assert asked == ["a", "d"]


class SlowDesk:
    """Takes its time to record, and notes what is done in which order."""

    def __init__(self, done: list[str], seconds: float) -> None:
        self._done, self._seconds = done, seconds

    def record(self, journey: Journey) -> Ticket:
        del journey
        time.sleep(self._seconds)
        self._done.append("recorded")
        raise OSError("no disk")

    def finish(self, journey: Journey, ticket: Ticket) -> Result:
        raise AssertionError(f"{ticket} of {journey} was not recorded")

    def finish_list(self, journey: Journey) -> Result:
        raise AssertionError(f"{journey} asked for no list")

    def look(self) -> None:
        """It has no printer."""

    def by_hand(self) -> ByHand | None:
        return None

    def count_end(self, journey: Journey) -> None:
        """It counts nothing."""


@pytest.mark.expects_error_log
@pytest.mark.parametrize(("seconds", "order"), [(0.0, ["recorded", "printing"]), (0.2, ["printing", "recorded"])])
def test_a_quick_record_goes_before_its_page_and_a_slow_one_holds_nothing_up(
    stage: Stage, qtbot: QtBot, seconds: float, order: list[str]
) -> None:
    done: list[str] = []
    tasks = Tasks()
    desk = SlowDesk(done, seconds)
    session = Session(lambda: stage.journey.guide, lambda: desk, tasks, lambda: "visit")
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    session._journey = dataclasses.replace(session.journey, place=Place.CHECK, answers=answers)
    session.changed.connect(lambda journey: done.append(journey.place.value))
    try:
        session.send(Take(Wants.TICKET))
        qtbot.waitUntil(lambda: session.journey.place is Place.DONE)
    finally:
        tasks.close()
    assert done == [*order, "done"]


class Listing(SlowDesk):
    """Prints a list when it is let, and cannot ask its printers."""

    def __init__(self) -> None:
        super().__init__([], 0)
        self.let = threading.Event()

    def finish_list(self, journey: Journey) -> Result:
        assert self.let.wait(20)
        return Result(journey.wants, State.CONFIRMED)

    def look(self) -> None:
        raise KioskError(Code.DATABASE_BUSY, "…", "the database is busy")


def test_what_becomes_of_a_paper_is_not_told_to_the_next_visitor(stage: Stage, qtbot: QtBot) -> None:
    tasks, desk, done = Tasks(), Listing(), list[bool]()
    visits = iter(["first", "second"])
    session = Session(lambda: stage.journey.guide, lambda: desk, tasks, lambda: next(visits))
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    session._journey = dataclasses.replace(session.journey, place=Place.CHECK, answers=answers)
    try:
        session.send(Take(Wants.LIST))
        assert session.journey.place is Place.PRINTING
        session.send(Leave("second"))
        desk.let.set()
        tasks.printer(lambda: True, done.append, lambda _: None)
        qtbot.waitUntil(lambda: bool(done))
    finally:
        tasks.close()
    assert (session.journey.visit, session.journey.place) == ("second", Place.WELCOME)


def test_printers_that_cannot_be_asked_hold_no_visitor_up(
    stage: Stage, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks, desk = Tasks(), Listing()
    session = Session(lambda: stage.journey.guide, lambda: desk, tasks, lambda: "visit", look_first=True)
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    session._journey = dataclasses.replace(session.journey, place=Place.FEE, answers=answers)
    try:
        session.send(Continue())
        qtbot.waitUntil(lambda: "the printers could not be asked: K204: the database is busy" in caplog.text)
    finally:
        tasks.close()
    assert session.journey.place is Place.CHECK
