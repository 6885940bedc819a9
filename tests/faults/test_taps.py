"""However it is tapped, a visit has at most one ticket and a ticket at most one paper (the promises, R3).

The real session, journey, desk, spool and store; the test is the fingers, and decides when work in the background gets
its turn, so that taps fall before, during and after recording and printing. Long presses and slips reach the session as
the same event again or not at all.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, cast

import hypothesis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import (
    AnotherPerson,
    Answer,
    Aside,
    Back,
    Change,
    ChooseLanguage,
    Close,
    Continue,
    Event,
    Journey,
    LanguageMissing,
    Leave,
    Mode,
    Open,
    Place,
    SetMode,
    Take,
    Wants,
)
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.tickets import State
from kiosk.services.tickets import PrintJob, PrintResult, TicketDesk
from kiosk.services.visits import VisitDesk
from kiosk.storage import Store
from kiosk.system.catalogue import language
from kiosk.ui.session import Session
from kiosk.ui.tasks import Tasks
from tests.storage.making import NOON
from tests.support.towns import IZEGEM, SINT_TRUIDEN, TODAY

RESULTS = [
    PrintResult(State.CONFIRMED),
    PrintResult(State.UNCONFIRMED, "no answer"),
    PrintResult(State.FAILED, "paper out"),
    PrintResult(State.FAILED, "refused", touched=False),
]
_ids = count()
_Call = Callable[[Any], None]


class Later:
    """The two lanes of work, which run one job each time the test says so."""

    def __init__(self) -> None:
        self.lanes: dict[str, deque[tuple[Callable[[], Any], _Call, _Call]]] = {"store": deque(), "printer": deque()}

    def store(self, work: Callable[[], Any], done: _Call, failed: _Call) -> None:
        self.lanes["store"].append((work, done, failed))

    def printer(self, work: Callable[[], Any], done: _Call, failed: _Call) -> None:
        self.lanes["printer"].append((work, done, failed))

    def run(self, lane: str) -> None:
        if self.lanes[lane]:
            work, done, failed = self.lanes[lane].popleft()
            try:
                result = work()
            except KioskError as error:
                failed(error)
            else:
                done(result)


class Printer:
    """Keeps what it was given and answers as told."""

    name = "trial"
    is_paper = True

    def __init__(self) -> None:
        self.papers: list[int | None] = []
        self.answer = RESULTS[0]

    def preflight(self) -> PrinterStatus:
        return PrinterStatus()

    def print(self, job: PrintJob) -> PrintResult:
        self.papers.append(job.ticket)
        return self.answer


class Hall:
    """One kiosk that stays open over all examples, as a lobby does."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.printer = Printer()
        self.desk = VisitDesk(TicketDesk(store, self.printer, lambda: NOON, b"key"), language, lambda: NOON, "Kiosk 1")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    folder: Path = tmp_path_factory.mktemp("hall")
    with Store(folder) as store:
        yield Hall(store)


def visit() -> str:
    return f"visit-{next(_ids)}"


class Fingers:
    """Somebody, or several, at one screen."""

    def __init__(self, hall: Hall, guide: Guide) -> None:
        self.hall = hall
        self.later = Later()
        self.session = Session(lambda: guide, lambda: hall.desk, cast(Tasks, self.later), visit)
        self.last: Event = Continue()
        self.printing: list[Journey] = []
        self.session.changed.connect(self._look)

    def place(self) -> Place:
        return self.session.journey.place

    def tap(self, event: Event) -> None:
        self.last = event
        self.session.send(event)

    def onward(self, choice: int) -> None:
        """Tap what leads on from here."""
        journey = self.session.journey
        if journey.place is Place.WELCOME:
            self.tap(ChooseLanguage(journey.guide.profile.languages[choice % len(journey.guide.profile.languages)]))
        elif journey.place is Place.QUESTION and journey.question is not None:
            self.tap(Answer(journey.question, journey.options[choice % len(journey.options)]))
        elif journey.place is Place.CHECK:
            self.tap(Take(Wants.LIST if choice % 5 == 4 else Wants.TICKET))
        elif journey.place is Place.DONE:
            self.tap(AnotherPerson(visit()) if choice % 2 else Leave(visit()))
        else:
            self.tap(Continue())

    def to_the_end(self, choice: int) -> None:
        """Tap on until something is printed, or for a while."""
        for _ in range(20):
            if self.session.journey.place in (Place.PRINTING, Place.DONE):
                return
            self.onward(choice)

    def once_more(self, choice: int) -> None:
        """A screen that lost count: record and print a visit again that was already sent for printing."""
        if self.printing:
            journey = self.printing[choice % len(self.printing)]
            self.hall.desk.finish(journey, self.hall.desk.record(journey))

    def _look(self, journey: Journey) -> None:
        if journey.place is Place.PRINTING and journey.wants is Wants.TICKET:
            self.printing.append(journey)
        if journey.place is Place.DONE and journey.result is not None and journey.result.state is State.CONFIRMED:
            row = self.hall.store.by_visit(journey.visit)
            assert journey.result.wants is Wants.LIST or (row is not None and row.state is State.CONFIRMED)


OTHER_TAPS: list[Callable[[], Event]] = [
    Back,
    Continue,
    Close,
    LanguageMissing,
    Take,
    lambda: Take(Wants.LIST),
    lambda: Leave(visit()),
    lambda: AnotherPerson(visit()),
    lambda: ChooseLanguage("nl"),
    lambda: ChooseLanguage("en"),
    lambda: Open(Aside.HELP),
    lambda: Open(Aside.ACCESSIBILITY),
    lambda: SetMode(Mode.LARGE_TEXT, on=True),
]
number = st.integers(0, 11)
steps = st.one_of(
    st.tuples(st.just("onward"), number),
    st.tuples(st.just("to the end"), number),
    st.tuples(st.just("tap"), st.integers(0, len(OTHER_TAPS) - 1)),
    st.tuples(st.just("change"), number),
    st.tuples(st.just("same again"), st.integers(1, 3)),
    st.tuples(st.just("store runs"), number),
    st.tuples(st.just("printer runs"), st.integers(0, len(RESULTS) - 1)),
    st.tuples(st.just("once more"), number),
)


def act(fingers: Fingers, step: str, choice: int) -> None:
    match step:
        case "onward":
            fingers.onward(choice)
        case "to the end":
            fingers.to_the_end(choice)
        case "tap":
            fingers.tap(OTHER_TAPS[choice]())
        case "change":
            settled = list(fingers.session.journey.guide.settled(fingers.session.journey.answers))
            if settled:
                fingers.tap(Change(settled[choice % len(settled)]))
        case "same again":
            for _ in range(choice):
                fingers.session.send(fingers.last)
        case "store runs":
            fingers.later.run("store")
        case "printer runs":
            fingers.hall.printer.answer = RESULTS[choice]
            fingers.later.run("printer")
        case "once more":
            fingers.once_more(choice)


GUIDES = [Guide(town, TODAY) for town in (IZEGEM, SINT_TRUIDEN)]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(GUIDES), st.lists(steps, min_size=5, max_size=40))
def test_any_taps_give_at_most_one_ticket_a_visit(hall: Hall, guide: Guide, taps: list[tuple[str, int]]) -> None:
    fingers = Fingers(hall, guide)
    for step, choice in taps:
        act(fingers, step, choice)
    for _ in range(60):  # whatever is still waiting gets its turn
        fingers.later.run("store")
        fingers.later.run("printer")
    for journey in fingers.printing:
        rows = hall.store._rows("SELECT id, state FROM tickets WHERE visit = ?", (journey.visit,))
        assert len(rows) == 1, "one visit, one ticket"
        assert rows[0][1] in (State.CONFIRMED, State.UNCONFIRMED, State.FAILED)
    papers = Counter(ticket for ticket in hall.printer.papers if ticket is not None)
    assert max(papers.values(), default=0) <= 1, "one ticket, one paper"
    hypothesis.event(f"tickets asked for: {min(len(fingers.printing), 3)}")
    (visits,) = hall.store._rows("SELECT count(*), count(DISTINCT visit) FROM tickets")
    assert visits[0] == visits[1]


def test_the_fingers_reach_the_printer(hall: Hall) -> None:
    """So that the property above is about something."""
    before = len(hall.printer.papers)
    fingers = Fingers(hall, GUIDES[0])
    act(fingers, "to the end", 0)
    assert fingers.place() is Place.PRINTING
    act(fingers, "same again", 3)
    for _ in range(3):
        act(fingers, "store runs", 0)
        act(fingers, "once more", 0)
        act(fingers, "printer runs", 0)
    assert fingers.place() is Place.DONE
    assert len(hall.printer.papers) == before + 1
