"""Outside the opening hours: fees and documents as always, no lane, no ticket; and what staff set is kept."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain import guidance
from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.hours import OpeningHours, Period
from kiosk.domain.journey import (
    Answer,
    ChooseLanguage,
    Continue,
    Journey,
    Place,
    Take,
    Wants,
    advance,
    is_fresh,
    start,
)
from kiosk.domain.opening import ByHand, Hand, open_state
from kiosk.domain.questions import Answers, Purpose, Question
from kiosk.domain.texts import LocalText
from kiosk.domain.town import Profile
from kiosk.storage import Store
from kiosk.wiring import Machine, demo_machine
from tests.support.towns import IZEGEM, SINT_TRUIDEN

MONDAY = date(2026, 11, 23)
OPENS, LAST = 9 * 60, 15
HOURS = OpeningHours((((Period(OPENS, 12 * 60),),) + ((),) * 6), (), LAST)
ANSWERS = {"purpose": "renew", "card": "B", "age": "12+", "appointment": "yes"}


def town(profile: Profile = IZEGEM) -> Profile:
    return replace(profile, hours=HOURS)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(MONDAY, datetime.min.time(), BRUSSELS) + timedelta(hours=hour, minutes=minute)


def visit(profile: Profile, moment: datetime, by_hand: ByHand | None = None) -> Journey:
    """A visit after its questions, begun at a moment."""
    state = open_state(profile.hours, by_hand, moment)
    journey = start(Guide(profile, moment.date(), state), "visit-1")
    if journey.place is Place.CLOSED:
        journey = advance(journey, Continue())
    journey = advance(journey, ChooseLanguage("nl"))
    while journey.place is Place.QUESTION:
        assert journey.question is not None
        journey = advance(journey, Answer(journey.question, ANSWERS.get(journey.question.value, journey.options[0])))
    return journey


@pytest.mark.parametrize("profile", [IZEGEM, SINT_TRUIDEN])
def test_fee_and_documents_are_the_same_and_only_the_list_is_left(profile: Profile) -> None:
    opened, closed = visit(town(profile), at(10)), visit(town(profile), at(8))
    assert closed.guidance.quote == opened.guidance.quote
    assert closed.guidance.documents == opened.guidance.documents
    assert opened.guidance.lane is not None
    assert closed.guidance.lane is None
    assert closed.place is Place.FEE
    walk_in = advance(closed, Continue())
    assert walk_in.place is Place.WALK_IN
    assert advance(walk_in, Continue()) == walk_in
    assert advance(walk_in, Take(Wants.TICKET)) == walk_in
    listed = advance(walk_in, Take(Wants.LIST))
    assert (listed.place, listed.wants) == (Place.PRINTING, Wants.LIST)


def test_nobody_is_asked_for_an_appointment_that_changes_nothing() -> None:
    assert Question.APPOINTMENT not in visit(town(), at(8)).guide.settled(visit(town(), at(8)).answers)


def every_question(guide: Guide) -> list[object]:
    """What is asked and offered, for each purpose, appointment, card and age."""
    found: list[object] = []
    for purpose in Purpose:
        begun = Answers().put(Question.PURPOSE, purpose.value)
        for appointment in guide.options(Question.APPOINTMENT, begun):
            booked = begun.put(Question.APPOINTMENT, appointment)
            for card in guide.options(Question.CARD, booked):
                known = booked.put(Question.CARD, card)
                bands = guide.options(Question.AGE, known)
                found += [bands, *(guide.questions(known.put(Question.AGE, band)) for band in bands)]
    return found


@pytest.mark.parametrize("profile", [IZEGEM, SINT_TRUIDEN])
def test_closing_and_opening_again_changes_the_queue_and_nothing_has_to_be_worked_out_anew(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_, shut = open_state(HOURS, None, at(10)), open_state(HOURS, None, at(8))
    fresh = [every_question(Guide(profile, MONDAY, each)) for each in (open_, shut)]
    guide = Guide(profile, MONDAY, open_)
    guide.prepare()
    monkeypatch.setattr(guidance, "quote_case", None)  # it must not be called any more
    closed = guide.at(shut)
    closed.prepare()
    assert [every_question(each) for each in (guide, closed)] == fresh
    assert every_question(closed.at(open_)) == fresh[0]
    assert fresh[0] != fresh[1]


def test_the_closed_page_comes_first_and_keeps_a_chosen_language() -> None:
    first = start(Guide(town(), MONDAY, open_state(HOURS, None, at(8))), "visit-1")
    assert first.place is Place.CLOSED
    assert is_fresh(first)
    assert advance(first, Continue()).place is Place.WELCOME
    french = advance(first, ChooseLanguage("fr"))
    assert (french.place, french.language) == (Place.CLOSED, "fr")
    asked = advance(french, Continue())
    assert (asked.place, asked.question, asked.language) == (Place.QUESTION, Question.PURPOSE, "fr")


class Clocked:
    """A machine whose clock is set by hand."""

    def __init__(self, folder: Path) -> None:
        self.moment = at(10)
        self.machine: Machine = demo_machine(town(), folder / "data", folder / "out", MONDAY, clock=lambda: self.moment)


@pytest.fixture
def clocked(tmp_path: Path) -> Clocked:
    return Clocked(tmp_path)


def refused(clocked: Clocked, journey: Journey) -> Code:
    with clocked.machine.visits(lobby=True) as desk, pytest.raises(KioskError) as caught:
        desk.record(journey)
    return caught.value.code


def test_no_ticket_after_the_last_minute_even_for_a_visit_that_began_in_time(clocked: Clocked) -> None:
    journey = visit(town(), at(10))
    clocked.moment = at(12) - timedelta(minutes=LAST)
    assert refused(clocked, journey) is Code.CLOSED
    clocked.moment -= timedelta(seconds=1)
    with clocked.machine.visits(lobby=True) as desk:
        assert desk.record(journey).number == 1


def test_a_visit_that_began_while_closed_gets_none(clocked: Clocked) -> None:
    assert refused(clocked, visit(town(), at(8))) is Code.CLOSED


def test_closed_by_hand_refuses_and_open_by_hand_gives(clocked: Clocked) -> None:
    journey = visit(town(), at(10))
    with Store(clocked.machine.data) as store:
        store.keep_by_hand(ByHand(Hand.CLOSED, MONDAY))
    assert refused(clocked, journey) is Code.CLOSED
    with Store(clocked.machine.data) as store:
        store.keep_by_hand(ByHand(Hand.OPEN, MONDAY))
    clocked.moment = at(20)
    with clocked.machine.visits(lobby=True) as desk:
        assert desk.record(journey).number == 1


def test_the_command_line_ignores_the_hours(clocked: Clocked) -> None:
    clocked.moment = at(3)
    with clocked.machine.visits() as desk:
        assert desk.record(visit(town(), at(10))).number == 1


@pytest.mark.parametrize(
    "kept",
    [
        None,
        ByHand(Hand.OUT_OF_ORDER, MONDAY),
        ByHand(Hand.CLOSED, MONDAY, LocalText((("nl", "Vergadering “kort”"), ("en", "Meeting")))),
    ],
)
def test_what_staff_set_is_kept_across_restarts(tmp_path: Path, kept: ByHand | None) -> None:
    with Store(tmp_path) as store:
        store.keep_by_hand(ByHand(Hand.OPEN, date(2020, 1, 1)))
        store.keep_by_hand(kept)
    with Store(tmp_path) as store:
        assert store.by_hand() == kept
