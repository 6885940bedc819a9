"""The steps of a visit one by one: where each leads, from where, and what it keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import (
    AnotherPerson,
    Answer,
    Aside,
    Back,
    Change,
    ChooseLanguage,
    Continue,
    Journey,
    LanguageMissing,
    Mode,
    Open,
    Place,
    Printed,
    SetMode,
    Stop,
    Take,
    Wants,
    advance,
    start,
)
from kiosk.domain.opening import Openness, OpenState
from kiosk.domain.questions import NO, YES, Question
from tests.domain.test_journey import DAY, RESULT, answer_all, begin, to_check
from tests.support.towns import IZEGEM, SINT_TRUIDEN

CLOSED = Guide(IZEGEM, DAY, OpenState(Openness.CLOSED))


def test_a_visit_begins_in_the_towns_language_at_the_page_of_the_hour() -> None:
    french = replace(IZEGEM, languages=("fr", "nl"))
    for town, language in ((IZEGEM, "nl"), (french, "fr")):
        fresh = start(Guide(town, DAY), "visit-1")
        assert (fresh.place, fresh.language, fresh.visit, fresh.question) == (Place.WELCOME, language, "visit-1", None)
    assert start(CLOSED, "visit-1").place is Place.CLOSED


def test_from_the_closed_page_on_to_the_languages_or_to_the_questions_when_one_was_chosen() -> None:
    closed = start(CLOSED, "visit-1")
    welcome = advance(closed, Continue())
    assert (welcome.place, welcome.question, welcome.trail) == (Place.WELCOME, None, (Stop(Place.CLOSED),))
    english = advance(closed, ChooseLanguage("en"))
    assert (english.place, english.language) == (Place.CLOSED, "en")
    asked = advance(english, Continue())
    assert (asked.place, asked.question, asked.language) == (Place.QUESTION, Question.PURPOSE, "en")
    assert advance(asked, Back()).place is Place.CLOSED


def test_modes_are_set_and_taken_back_one_by_one_also_while_something_lies_over_the_page() -> None:
    visit = begin(Guide(IZEGEM, DAY))
    large = advance(visit, SetMode(Mode.LARGE_TEXT, on=True))
    both = advance(large, SetMode(Mode.HIGH_CONTRAST, on=True))
    assert set(large.modes) == {Mode.LARGE_TEXT}
    assert set(both.modes) == {Mode.LARGE_TEXT, Mode.HIGH_CONTRAST}
    assert advance(both, SetMode(Mode.LARGE_TEXT, on=True)) == both
    assert advance(both, SetMode(Mode.HIGH_CONTRAST, on=False)) == large
    assert advance(large, SetMode(Mode.HIGH_CONTRAST, on=False)) == large
    over = advance(visit, Open(Aside.ACCESSIBILITY))
    assert advance(over, SetMode(Mode.LARGE_TEXT, on=True)) == replace(over, modes=large.modes)


def test_under_an_aside_the_page_hears_nothing() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    for event in (Take(), Change(Question.CARD), Continue()):
        over = advance(check, Open(Aside.HELP))
        assert advance(over, event) == over
        assert advance(check, event) != check or event == Continue()


def test_one_more_of_the_family_begins_with_the_first_question_and_keeps_the_modes() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    check = advance(check, SetMode(Mode.LARGE_TEXT, on=True))
    done = advance(advance(check, Take()), Printed(RESULT))
    family = advance(done, AnotherPerson("visit-2"))
    assert (family.place, family.question) == (Place.QUESTION, Question.PURPOSE)
    assert set(family.modes) == {Mode.LARGE_TEXT}
    assert family.trail == (Stop(Place.WELCOME),)


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: town.id)
def test_after_the_fee_whoever_has_an_appointment_goes_to_the_check_and_nobody_else(town: object) -> None:
    guide = Guide(town, DAY)  # type: ignore[arg-type]
    for appointment, after in ((YES, Place.CHECK), ("no", Place.WALK_IN), ("unknown", Place.CHECK)):
        fee = answer_all(guide, purpose="renew", appointment=appointment, card="B", age="12+")
        assert fee.place is Place.FEE
        assert fee.guidance.without_appointment is (after is Place.WALK_IN)
        following = advance(fee, Continue())
        assert following.place is after
        assert following.question is None


def outside_hours(**answers: str) -> Journey:
    journey = advance(advance(start(CLOSED, "visit-1"), Continue()), ChooseLanguage("nl"))
    while journey.place is Place.QUESTION and journey.question is not None:
        journey = advance(journey, Answer(journey.question, answers[journey.question.value]))
    return journey


def test_without_a_lane_the_list_is_all_there_is() -> None:
    fee = outside_hours(purpose="renew", appointment=YES, card="B", age="12+")
    assert (fee.place, fee.guidance.lane) == (Place.FEE, None)
    listed = advance(fee, Continue())
    assert listed.place is Place.WALK_IN
    assert advance(listed, Continue()) == listed


def test_another_matter_has_no_fee_and_goes_on_by_its_lane() -> None:
    assert answer_all(Guide(IZEGEM, DAY), purpose="other", appointment=YES).place is Place.CHECK
    assert outside_hours(purpose="other", appointment=YES).place is Place.WALK_IN


def test_a_change_is_over_once_it_is_answered() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    same = advance(advance(check, Change(Question.CARD)), Answer(Question.CARD, "B"))
    assert (same.place, same.changing, same.trail) == (Place.CHECK, None, check.trail)
    other = advance(advance(check, Change(Question.CARD)), Answer(Question.CARD, "EU"))
    assert (other.place, other.changing) == (Place.FEE, None)


def test_no_language_leads_to_the_first_question() -> None:
    missing = advance(start(Guide(IZEGEM, DAY), "visit-1"), LanguageMissing())
    asked = advance(missing, Continue())
    assert (asked.place, asked.question) == (Place.QUESTION, Question.PURPOSE)
    assert asked.trail == (Stop(Place.WELCOME), Stop(Place.NO_LANGUAGE))


def test_whoever_waits_for_the_codes_may_go_on_with_the_questions() -> None:
    wait = advance(
        advance(begin(Guide(SINT_TRUIDEN, DAY)), Answer(Question.PURPOSE, "collect")), Answer(Question.CODES, NO)
    )
    assert wait.place is Place.CODES_WAIT
    further = advance(wait, Continue())
    asked = wait.guide.questions(wait.answers)
    assert (further.place, further.question) == (Place.QUESTION, asked[asked.index(Question.CODES) + 1])
    assert advance(further, Back()) == wait


def test_the_fee_page_leads_on_with_continue_alone() -> None:
    fee = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+")
    assert (fee.place, advance(fee, Continue()).place, advance(fee, Take())) == (Place.FEE, Place.CHECK, fee)


def test_at_the_check_the_list_is_always_there_and_a_ticket_while_there_is_a_lane() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    for wants in Wants:
        printing = advance(check, Take(wants))
        assert (printing.place, printing.wants) == (Place.PRINTING, wants)
    closed_since = replace(check, guide=CLOSED)
    assert advance(closed_since, Take()) == closed_since
    assert advance(closed_since, Take(Wants.LIST)).place is Place.PRINTING
