"""The page behind the next touch is laid out before it comes, step by step; the record goes before its page."""

from __future__ import annotations

import dataclasses
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.journey import (
    Answer,
    Aside,
    ChooseLanguage,
    Close,
    Continue,
    Journey,
    Leave,
    Open,
    Place,
    Printed,
    Result,
    Take,
    Wants,
)
from kiosk.domain.opening import ByHand
from kiosk.domain.questions import Purpose, Question
from kiosk.domain.tickets import State, Ticket, TicketRequest
from kiosk.printing.symbol import Modules, modules
from kiosk.ui import text
from kiosk.ui.application import Lobby
from kiosk.ui.content import Number, Sheet, Symbol, View
from kiosk.ui.idle import WARNING_SECONDS
from kiosk.ui.layout import Layout, lay_out
from kiosk.ui.metrics import Metrics
from kiosk.ui.session import Session
from kiosk.ui.tasks import Tasks
from kiosk.ui.theme import Theme
from kiosk.ui.warmth import Warmth
from kiosk.wiring import demo_machine
from kiosk.wiring.files import check_profile
from tests.support.visitor import Seconds, Visitor
from tests.ui.conftest import ON, RENEWAL, Stage


def test_no_page_behind_a_question_has_to_be_laid_out_when_it_is_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.ask(Question.APPOINTMENT)
    question = stage.journey
    prepare(stage)

    def forbidden(*args: object) -> Layout:
        raise AssertionError("this page was not ready")

    for option in question.options:
        with monkeypatch.context() as patch:
            patch.setattr("kiosk.ui.frame.lay_out", forbidden)
            patch.setattr(stage.navigator.warmth, "prepare", lambda _: None)  # a slow machine is at the next pages now
            stage.send(Answer(Question.APPOINTMENT, option))
        assert stage.journey != question
        stage.show(question)


def test_the_page_that_says_printing_is_ready_before_the_paper_is_asked_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    stage.show(dataclasses.replace(stage.journey, place=Place.CHECK, question=None, answers=answers))
    prepare(stage)
    laid = watch(monkeypatch)
    stage.send(Take(Wants.TICKET))
    assert stage.journey.place is Place.PRINTING
    assert laid == []


@pytest.mark.parametrize("paper", [True, False])
@pytest.mark.parametrize("state", [State.CONFIRMED, State.UNCONFIRMED, State.FAILED])
def test_of_the_page_that_says_what_came_of_a_paper_nothing_but_the_number_is_new(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, state: State, paper: bool
) -> None:
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    text.lay.cache_clear()
    stage.show(dataclasses.replace(stage.journey, place=Place.CHECK, question=None, answers=answers))
    prepare(stage)
    stage.send(Take(Wants.TICKET))
    new: list[str] = []
    lay = text._lay

    def noted(words: str, *more: Any) -> text.Passage:
        new.append(words)
        return lay(words, *more)

    monkeypatch.setattr(text, "_lay", noted)
    stage.send(Printed(Result(Wants.TICKET, state, "V012", "a code", paper)))
    assert stage.journey.place is Place.DONE
    assert set(new) == {"V012"}


def test_when_staff_leave_the_usual_pages_are_prepared_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.navigator.step_aside()
    stage.frame._kept.clear()  # staff went through that many pages
    stage.navigator.return_to(stage.journey)
    prepare(stage)
    laid = watch(monkeypatch)
    for act in (Open(Aside.HELP), Close(), Open(Aside.LANGUAGE), Close()):
        stage.send(act)
    stage.send(ChooseLanguage("nl"))
    assert laid == []


def test_the_next_visitor_finds_the_pages_as_they_were_laid_out_for_the_one_before(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.send(ChooseLanguage("nl"))
    prepare(stage)
    stage.send(Leave("second"))
    laid = watch(monkeypatch)
    for event in (ChooseLanguage("nl"), Open(Aside.HELP), Close(), Leave("third")):
        stage.send(event)
        assert stage.journey.visit in showing(stage).key
    assert laid == []


def test_a_touch_before_all_is_prepared_leaves_the_rest_to_the_next_page(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.navigator.warmth.step()
    stage.send(ChooseLanguage("nl"))
    prepare(stage)
    laid = watch(monkeypatch)
    stage.send(Open(Aside.ACCESSIBILITY))
    assert laid == []


def test_the_other_letters_are_ready_behind_their_tile(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.ask(Question.CARD)
    prepare(stage)
    laid = watch(monkeypatch)
    before = showing(stage)
    stage.navigator.act(next(tile.act for tile in before.tiles if isinstance(tile.act, View)))
    assert showing(stage).key != before.key
    assert laid == []


def test_the_page_that_asks_who_is_there_is_ready_for_the_question_it_comes_over(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.ask(Question.APPOINTMENT)
    prepare(stage)
    laid = watch(monkeypatch)
    stage.idle.warned.emit(WARNING_SECONDS)
    assert showing(stage).key.startswith("StillTherePage")
    assert laid == []


def prepare(stage: Stage) -> None:
    """Let the screen prepare what it will."""
    while not stage.navigator.warmth.idle:
        stage.navigator.warmth.step()


def showing(stage: Stage) -> Sheet:
    """The page on the screen."""
    assert stage.frame.shown is not None
    return stage.frame.shown.sheet


def watch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the pages that are laid out from now on; none is prepared."""
    laid: list[str] = []

    def noted(sheet: Sheet, measures: Metrics, theme: Theme) -> Layout:
        laid.append(sheet.key)
        return lay_out(sheet, measures, theme)

    monkeypatch.setattr("kiosk.ui.frame.lay_out", noted)
    monkeypatch.setattr(Warmth, "prepare", lambda *_: None)
    return laid


def test_the_frame_keeps_few_pages(stage: Stage) -> None:
    sheet = showing(stage)
    for number in range(100):
        stage.sheet(sheet._replace(more=f"Meer {number}"))
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
@pytest.mark.parametrize(("seconds", "order"), [(0.0, ["recorded", "printing"]), (0.8, ["printing", "recorded"])])
def test_a_quick_record_goes_before_its_page_and_a_slow_one_holds_nothing_up(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seconds: float, order: list[str]
) -> None:
    monkeypatch.setattr("kiosk.ui.session._AHEAD_SECONDS", 0.2)  # a busy machine may need more than a few ms
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


class Page(QWidget):
    """Notes when it is painted."""

    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self._done = done

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._done.append("painted")


class QuickDesk(SlowDesk):
    """Records at once, and no paper comes."""

    def record(self, journey: Journey) -> Ticket:
        asked = TicketRequest(journey.visit, Purpose.OTHER.value, "nl")
        return Ticket(
            1, journey.visit, ON, "information", "V", 1, State.RECORDED, asked, datetime(2026, 11, 23, tzinfo=UTC)
        )

    def finish(self, journey: Journey, ticket: Ticket) -> Result:
        return Result(journey.wants, State.FAILED, ticket.label, "BCDF")


@pytest.mark.expects_error_log
def test_a_page_that_cannot_be_prepared_takes_no_number_away(
    stage: Stage, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fault(result: Result) -> None:
        raise RuntimeError(f"no page for {result.state}")

    tasks, desk = Tasks(), QuickDesk([], 0)
    session = Session(lambda: stage.journey.guide, lambda: desk, tasks, lambda: "visit", ready=fault)
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    session._journey = dataclasses.replace(session.journey, place=Place.CHECK, answers=answers)
    try:
        session.send(Take(Wants.TICKET))
        qtbot.waitUntil(lambda: session.journey.place is Place.DONE)
    finally:
        tasks.close()
    assert session.journey.result == Result(Wants.TICKET, State.FAILED, "V\u00a0001", "BCDF")
    assert "RuntimeError: no page for" in caplog.text


class Listing(SlowDesk):
    """Prints a list when it is let, and cannot ask its printers."""

    def __init__(self, done: list[str] | None = None) -> None:
        super().__init__([] if done is None else done, 0)
        self.let = threading.Event()

    def finish_list(self, journey: Journey) -> Result:
        self._done.append("printing")
        assert self.let.wait(20)
        return Result(journey.wants, State.CONFIRMED)

    def look(self) -> None:
        raise KioskError(Code.DATABASE_BUSY, "…", "the database is busy")


def test_what_says_that_it_is_printed_is_painted_before_printing_begins(stage: Stage, qtbot: QtBot) -> None:
    done: list[str] = []
    tasks, desk, page = Tasks(), Listing(done), Page(done)
    desk.let.set()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "painted" in done)
    session = Session(lambda: stage.journey.guide, lambda: desk, tasks, lambda: "visit")
    answers = RENEWAL.put(Question.AGE, "12+").put(Question.APPOINTMENT, "yes")
    session._journey = dataclasses.replace(session.journey, place=Place.CHECK, answers=answers)
    session.changed.connect(lambda _: page.update())
    done.clear()
    try:
        session.send(Take(Wants.LIST))
        qtbot.waitUntil(lambda: session.journey.place is Place.DONE)
    finally:
        tasks.close()
    assert done[:2] == ["painted", "printing"]


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


def test_the_symbol_that_the_screen_shows_is_drawn_off_the_screens_thread(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, bool]] = []

    def draw(text: str, *measures: object) -> Modules:
        if not measures and text != "K":  # the paper has measures of its own; "K" is the first one, drawn at the start
            drawn.append((text, threading.current_thread() is threading.main_thread()))
        return modules(text, *measures)

    monkeypatch.setattr("kiosk.printing.symbol.modules", draw)
    town = check_profile("izegem", ON).profile
    clock = Seconds()
    machine = demo_machine(town, tmp_path / "data", tmp_path / "tickets", ON)
    lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=clock)
    qtbot.addWidget(lobby.window)
    lobby.start()
    try:
        visitor = Visitor(lobby, clock)
        visitor.walk_to_check()
        visitor.take()
        assert lobby.session.journey.result is not None
        payload = lobby.session.journey.result.payload
    finally:
        lobby.close()
    assert drawn[0] == (payload, False)


@pytest.mark.expects_error_log
def test_a_symbol_that_cannot_be_drawn_leaves_the_page_with_the_number(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def draw(text: str, *measures: object) -> Modules:
        if not measures:
            raise ImportError("no such module")
        return modules(text, *measures)

    monkeypatch.setattr("kiosk.printing.symbol.modules", draw)
    town = check_profile("izegem", ON).profile
    clock = Seconds()
    lobby = Lobby(
        demo_machine(town, tmp_path / "data", tmp_path / "tickets", ON), window=True, size=QSize(540, 960), clock=clock
    )
    qtbot.addWidget(lobby.window)
    lobby.start()
    try:
        visitor = Visitor(lobby, clock)
        visitor.walk_to_check()
        visitor.take()
        result, shown = lobby.session.journey.result, lobby.frame.shown
        assert result is not None
        assert shown is not None
        assert result.label is not None
        assert Number("Je nummer", result.label) in shown.sheet.panel.top
        assert not any(isinstance(each, Symbol) for each in shown.sheet.reading)
    finally:
        lobby.close()
    assert "a symbol could not be drawn" in caplog.text
