"""What the screen may say of a visit's paper: never more than is known, whatever drawing and devices do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Journey, Result, Wants
from kiosk.domain.opening import ALWAYS_OPEN
from kiosk.domain.questions import Answers, Purpose, Question
from kiosk.domain.tickets import State
from kiosk.services.devices import PrintJob, PrintResult
from kiosk.services.tickets import TicketDesk
from kiosk.services.visits import Outcome, VisitDesk, request_for
from kiosk.storage import Store
from kiosk.system.catalogue import language
from tests.services.scripted import LANE, SAVED, Clock, ScriptedDevice, always, asked
from tests.support.towns import IZEGEM

GUIDE = Guide(IZEGEM, date(2026, 11, 23))
OTHER = Answers().put(Question.PURPOSE, Purpose.OTHER.value)


@pytest.fixture
def visits(desk: TicketDesk, clock: Clock) -> VisitDesk:
    return VisitDesk(desk, language, clock, "Kiosk 1")


def journey() -> Journey:
    return Journey(GUIDE, "visit-1", "nl", answers=OTHER)


def test_the_row_says_what_may_be_said_once_it_came_to_an_end(desk: TicketDesk) -> None:
    row = desk.issue(asked(), LANE)
    sent = replace(row, state=State.SENT)
    for state in (State.CONFIRMED, State.UNCONFIRMED, State.FAILED):
        assert Outcome(replace(row, state=state), "", SAVED).state is state
    assert Outcome(sent, "", PrintResult(State.FAILED)).state is State.FAILED
    assert Outcome(sent, "", None).state is State.UNCONFIRMED, "another program has it in hand"


def broken(*args: object, **options: object) -> object:
    raise RuntimeError("the fonts are gone")


@pytest.mark.expects_error_log
def test_a_ticket_that_cannot_be_drawn_keeps_its_number(
    visits: VisitDesk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket = visits.record(journey())
    monkeypatch.setattr("kiosk.services.paper.write", broken)
    shown = visits.finish(journey(), ticket)
    assert shown == Result(Wants.TICKET, State.FAILED, ticket.label, visits.payload(ticket), paper=True)
    kept = store.ticket(ticket.id)
    assert kept is not None
    assert kept.state is State.RECORDED, "nothing was sent, and the row says no more"


@pytest.mark.parametrize("act", [always(SAVED), always(PrintResult(State.FAILED, "no paper"))])
def test_a_list_is_told_as_the_printer_told_it(
    visits: VisitDesk, device: ScriptedDevice, act: Callable[[PrintJob], PrintResult]
) -> None:
    device.act = act
    assert visits.finish_list(journey()).state is act(PrintJob).outcome  # type: ignore[arg-type]


@pytest.mark.expects_error_log
def test_a_list_that_cannot_be_drawn_was_not_printed(
    visits: VisitDesk, device: ScriptedDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.services.paper.write", broken)
    assert visits.finish_list(journey()) == Result(Wants.LIST, State.FAILED, paper=True)
    assert device.jobs == []


def test_no_ticket_is_asked_for_without_a_purpose() -> None:
    with pytest.raises(ValueError, match="purpose"):
        request_for(GUIDE, Answers(), "visit-1", "nl")


def test_a_desk_without_a_hall_is_always_open_and_counts_no_ends(visits: VisitDesk) -> None:
    assert visits.opening(None) == ALWAYS_OPEN
    assert visits.by_hand() is None
    visits.count_end(journey())
