"""The journey, headless, over every path: what is asked, where it ends, and that nothing breaks it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.cards import CARD_IDS
from kiosk.domain.fees import Outcome
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
    Printed,
    Result,
    SetMode,
    Take,
    Wants,
    advance,
    is_fresh,
    start,
)
from kiosk.domain.questions import NO, UNKNOWN, YES, Answers, Purpose, Question
from kiosk.domain.tickets import State
from kiosk.domain.town import Ground, Reason
from tests.support.towns import IZEGEM, SINT_TRUIDEN, variant

DAY = date(2026, 11, 23)
TOWNS = [IZEGEM, SINT_TRUIDEN]


def begin(guide: Guide) -> Journey:
    return advance(start(guide, "visit-1"), ChooseLanguage("nl"))


def walk(journey: Journey) -> Iterator[Journey]:
    """Every way through the questions, up to the page after the last one."""
    if journey.place is not Place.QUESTION:
        yield journey
        if journey.place is Place.CODES_WAIT:
            yield from walk(advance(journey, Continue()))
        return
    assert journey.question is not None
    for option in journey.options:
        yield from walk(advance(journey, Answer(journey.question, option)))


def to_check(journey: Journey) -> Journey:
    while journey.place in (Place.FEE, Place.WALK_IN, Place.CODES_WAIT):
        journey = advance(journey, Continue())
    return journey


def answer_all(guide: Guide, **answers: str) -> Journey:
    journey = begin(guide)
    while journey.place is Place.QUESTION:
        assert journey.question is not None
        journey = advance(journey, Answer(journey.question, answers[journey.question.value]))
    return journey


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.id)
def test_every_path_ends_on_a_page_that_says_something(town: object) -> None:
    guide = Guide(town, DAY)  # type: ignore[arg-type]
    ends = list(walk(begin(guide)))
    assert len(ends) > 100
    for end in ends:
        assert end.place in (Place.FEE, Place.WALK_IN, Place.CHECK, Place.CODES_WAIT)
        if end.place is Place.FEE:
            assert end.guidance.step is not None
            assert (end.guidance.quote is None) == (end.answers.purpose is Purpose.COLLECT)
        n, m = end.step
        assert 1 <= n <= m
        if end.place is not Place.CODES_WAIT:
            check = to_check(end)
            assert check.place is Place.CHECK
            assert check.step == (m, m)
            assert advance(check, Take()).place is Place.PRINTING


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.id)
def test_the_step_counts_up_by_one_and_never_passes_its_total(town: object) -> None:
    def follow(journey: Journey) -> None:
        n, m = journey.step
        assert 1 <= n <= m
        if journey.place is not Place.QUESTION:
            return
        assert journey.question is not None
        for option in journey.options:
            after = advance(journey, Answer(journey.question, option))
            if after.place is not Place.CODES_WAIT:
                assert after.step[0] == n + 1 or after.place is Place.WALK_IN
            follow(after)

    follow(begin(Guide(town, DAY)))  # type: ignore[arg-type]


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.id)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_question_is_asked_exactly_when_its_answer_changes_what_is_seen(town: object, purpose: Purpose) -> None:
    """The brute force beside the rule: two full sets of answers that differ in one question, compared as seen."""
    guide = Guide(town, DAY)  # type: ignore[arg-type]
    base = Answers().put(Question.PURPOSE, purpose.value)
    ages = ("0-11", "12-17", "18+")
    values = {
        Question.CARD: [c.id for c in guide.profile.cards],
        Question.AGE: list(ages),
        Question.REASON: [v for v in guide.options(Question.REASON, base) if v != UNKNOWN],
        Question.GROUND: [v for v in guide.options(Question.GROUND, base) if v != UNKNOWN],
    }

    def seen(card: str, age: str, reason: str | None, ground: str) -> object:
        answers = base.put(Question.CARD, card).put(Question.AGE, age).put(Question.GROUND, ground)
        if reason:
            answers = answers.put(Question.REASON, reason)
        guidance = guide.guidance(answers)
        fee = guidance.quote and [
            (a.cents, a.kind, tuple(c.text for c in a.conditions)) for a in guidance.quote.amounts
        ]
        outcome = guidance.quote and guidance.quote.outcome
        needs = [n.document.id for n in guidance.documents]
        return (outcome, fee, needs, [p.text for p in guidance.presence], [n.id for n in guidance.notices])

    for card in values[Question.CARD]:
        known = base.put(Question.CARD, card)
        reasons: list[str | None] = [*values[Question.REASON]] or [None]
        by_age = {age: [seen(card, age, r, g) for r, g in product(reasons, values[Question.GROUND])] for age in ages}
        bands = guide.bands(known)
        merged = [any(b.start <= low and (b.end is None or b.end >= high) for b in bands) for low, high in ((0, 18),)]
        different = len({str(v) for v in by_age.values()}) > 1
        assert guide.needed(Question.AGE, known) == (different and purpose is not Purpose.OTHER)
        assert not (different and merged[0] and purpose is not Purpose.OTHER)
        for band in bands:
            grounds = {str([seen(card, _age(band.start), r, g) for r in reasons]) for g in values[Question.GROUND]}
            answered = known.put(Question.AGE, band.key)
            asks = purpose in (Purpose.FIRST, Purpose.RENEW, Purpose.REPLACE)
            assert guide.needed(Question.GROUND, answered) == (len(grounds) > 1 and asks)


def _age(start: int) -> str:
    return "0-11" if start < 12 else "12-17" if start < 18 else "18+"


def test_before_the_purpose_is_known_nothing_else_can_matter() -> None:
    guide = Guide(IZEGEM, DAY)
    assert guide.needed(Question.PURPOSE, Answers())
    assert not guide.needed(Question.AGE, Answers())
    assert not guide.needed(Question.CODES, Answers().put(Question.PURPOSE, Purpose.FIRST))
    with pytest.raises(ValueError, match="purpose"):
        guide.guidance(Answers())


def test_the_bands_are_the_ones_the_rules_need() -> None:
    guide = Guide(IZEGEM, DAY)

    def bands(purpose: Purpose, card: str) -> tuple[str, ...]:
        answers = Answers().put(Question.PURPOSE, purpose.value).put(Question.CARD, card)
        return guide.options(Question.AGE, answers)

    assert bands(Purpose.RENEW, "A") == ("0-11", "12-17", "18+")
    assert bands(Purpose.FIRST, "A") == ("0-11", "12+")
    assert bands(Purpose.RENEW, "B") == ("0-11", "12+")


def test_izegem_asks_the_ground_only_for_an_a_card_that_may_cost_more() -> None:
    journey = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="A", age="18+", ground="work")
    assert journey.guidance.quote is not None
    assert [a.cents for a in journey.guidance.quote.payable] == [4535]
    journey = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="A", age="0-11")
    assert [a.cents for a in journey.guidance.quote.payable] == [1135]  # type: ignore[union-attr]


def test_collecting_asks_for_the_letter_first_and_spares_a_useless_wait() -> None:
    journey = advance(begin(Guide(SINT_TRUIDEN, DAY)), Answer(Question.PURPOSE, "collect"))
    assert journey.question is Question.CODES
    waiting = advance(journey, Answer(Question.CODES, NO))
    assert waiting.place is Place.CODES_WAIT
    assert advance(waiting, Back()).question is Question.CODES
    there = answer_all(Guide(SINT_TRUIDEN, DAY), purpose="collect", codes=YES, appointment=YES, age="0-11")
    assert there.place is Place.FEE
    assert there.guidance.quote is None
    assert there.guidance.documents


def test_izegem_collecting_publishes_no_list_and_asks_nothing_that_changes_nothing() -> None:
    there = answer_all(Guide(IZEGEM, DAY), purpose="collect", appointment=YES)
    assert there.place is Place.FEE
    assert there.guidance.documents == ()


def test_without_an_appointment_one_is_told_how_to_make_one_and_may_take_a_ticket_or_the_list() -> None:
    fee = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=NO, card="B", age="12+")
    walk_in = advance(fee, Continue())
    assert walk_in.place is Place.WALK_IN
    assert advance(walk_in, Continue()).place is Place.CHECK
    listed = advance(walk_in, Take(Wants.LIST))
    assert (listed.place, listed.wants) == (Place.PRINTING, Wants.LIST)


def test_a_town_without_walk_ins_gives_no_ticket_but_the_list() -> None:
    town = variant(IZEGEM, appointment=replace(IZEGEM.appointment, walk_in=False))  # type: ignore[type-var]
    fee = answer_all(Guide(town, DAY), purpose="renew", appointment=NO, card="B", age="12+")
    walk_in = advance(fee, Continue())
    assert walk_in.place is Place.WALK_IN
    assert advance(walk_in, Continue()) == walk_in
    assert advance(walk_in, Take(Wants.LIST)).place is Place.PRINTING


def test_back_keeps_the_answer_and_another_answer_drops_what_no_longer_fits() -> None:
    fee = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="A", age="18+", ground="work")
    ground = advance(fee, Back())
    assert (ground.question, ground.answers.get(Question.GROUND)) == (Question.GROUND, "work")
    card = advance(advance(ground, Back()), Back())
    assert (card.question, card.answers.get(Question.CARD)) == (Question.CARD, "A")
    other = advance(card, Answer(Question.CARD, "B"))
    assert other.question is Question.AGE
    done = advance(other, Answer(Question.AGE, "12+"))
    assert done.place is Place.FEE
    assert done.answers.get(Question.GROUND) is None


def test_a_change_from_the_check_page_asks_only_what_it_makes_open() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    change = advance(check, Change(Question.CARD))
    assert change.question is Question.CARD
    assert advance(change, Back()).place is Place.CHECK
    same = advance(change, Answer(Question.CARD, "B"))
    assert same.place is Place.CHECK
    more = advance(change, Answer(Question.CARD, "A"))
    assert more.question is Question.AGE  # the bands of an A card are others
    further = advance(more, Answer(Question.AGE, "18+"))
    assert further.question is Question.GROUND
    fee = advance(further, Answer(Question.GROUND, "study"))
    assert fee.place is Place.FEE  # what is seen changed, so it is shown


def test_language_and_asides_keep_everything() -> None:
    journey = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+")
    for aside in Aside:
        opened = advance(journey, Open(aside))
        assert opened.aside is aside
        assert advance(opened, Back()) == journey
        assert advance(opened, Close()) == journey
        assert advance(opened, Open(aside)) == journey
    english = advance(advance(journey, Open(Aside.LANGUAGE)), ChooseLanguage("en"))
    assert english == replace(journey, language="en")
    assert advance(journey, ChooseLanguage("xx")) == journey


def test_my_language_is_not_here_leads_on() -> None:
    journey = advance(start(Guide(IZEGEM, DAY), "v"), LanguageMissing())
    assert journey.place is Place.NO_LANGUAGE
    assert advance(journey, Continue()).question is Question.PURPOSE
    assert advance(journey, ChooseLanguage("en")).language == "en"


RESULT = Result(Wants.TICKET, State.CONFIRMED, "V 001", "B")


def test_printing_is_asked_for_once_and_ends_once() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    printing = advance(check, Take())
    for late in (Take(), Take(Wants.LIST), Back(), Continue(), Change(Question.CARD), Open(Aside.HELP)):
        assert advance(printing, late) == printing
    assert advance(printing, Printed(replace(RESULT, wants=Wants.LIST))) == printing
    done = advance(printing, Printed(RESULT))
    assert (done.place, done.result) == (Place.DONE, RESULT)
    assert advance(done, Take()) == done
    assert advance(done, Back()) == done
    assert advance(done, Printed(replace(RESULT, state=State.FAILED))) == done


def test_the_next_visitor_starts_clean_and_the_family_keeps_its_language() -> None:
    check = to_check(answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment=YES, card="B", age="12+"))
    check = advance(advance(check, SetMode(Mode.LARGE_TEXT, True)), ChooseLanguage("en"))
    done = advance(advance(check, Take()), Printed(RESULT))
    fresh = advance(done, Leave("visit-2"))
    assert fresh == start(fresh.guide, "visit-2")
    family = advance(done, AnotherPerson("visit-3"))
    assert (family.visit, family.language, family.question) == ("visit-3", "en", Question.PURPOSE)
    assert family.answers == Answers()
    assert advance(check, AnotherPerson("visit-4")) == check


EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from(
        [
            Continue(),
            Back(),
            Close(),
            LanguageMissing(),
            Take(),
            Take(Wants.LIST),
            Leave("next"),
            AnotherPerson("family"),
            Printed(RESULT),
            Printed(Result(Wants.LIST, State.FAILED)),
            *(ChooseLanguage(code) for code in ("nl", "en", "xx")),
            *(Open(aside) for aside in Aside),
            *(SetMode(mode, on) for mode in Mode for on in (True, False)),
            *(Change(question) for question in Question),
        ]
    ),
    st.builds(
        Answer,
        st.sampled_from(list(Question)),
        st.sampled_from(
            [*Purpose, *Reason, *Ground, YES, NO, UNKNOWN, *CARD_IDS, "0-11", "12+", "12-17", "18+", "0+", "nonsense"]
        ),
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(EVENTS, max_size=40), st.sampled_from(TOWNS))
def test_no_sequence_of_events_breaks_the_journey(events: list[Event], town: object) -> None:
    journey = start(Guide(town, DAY), "visit-1")  # type: ignore[arg-type]
    for event in events:
        journey = advance(journey, event)
        n, m = journey.step
        assert 0 <= n <= m
        if journey.place is Place.QUESTION:
            assert journey.question in journey.guide.questions(journey.answers)
            assert len(journey.options) >= 2
        if journey.place in (Place.FEE, Place.CHECK, Place.PRINTING):
            assert journey.guidance is not None


def test_a_card_that_is_not_issued_at_this_age_needs_no_documents() -> None:
    fee = answer_all(Guide(SINT_TRUIDEN, DAY), purpose="first", appointment=YES, card="H", age="0-11")
    assert fee.guidance.quote is not None
    assert fee.guidance.quote.outcome is Outcome.NOT_ISSUED
    assert fee.guidance.documents == ()


def test_back_to_the_welcome_page_speaks_the_towns_language_again_and_elsewhere_the_visitors() -> None:
    guide = Guide(IZEGEM, DAY)
    english = advance(start(guide, "visit-1"), ChooseLanguage("en"))
    asked = advance(english, Answer(Question.PURPOSE, Purpose.RENEW.value))
    assert (advance(asked, Back()).place, advance(asked, Back()).language) == (Place.QUESTION, "en")
    welcome = advance(english, Back())
    assert (welcome.place, welcome.language, welcome.trail) == (Place.WELCOME, "nl", ())
    assert advance(welcome, Back()) == welcome


def test_a_change_that_was_taken_back_is_over() -> None:
    """Another answer to an earlier question then leads on through the pages, not straight to the check."""
    end = answer_all(Guide(IZEGEM, DAY), purpose="renew", appointment="no", card="B", age="12+")
    check = to_check(end)
    back = advance(advance(check, Change(Question.AGE)), Back())
    assert (back, back.changing) == (check, None)
    again = back
    for _ in back.trail:
        if again.question is not Question.AGE:
            again = advance(again, Back())
    assert again.question is Question.AGE
    assert advance(again, Answer(Question.AGE, "12+")).place is Place.FEE


def test_a_visit_is_fresh_until_somebody_touched_it() -> None:
    guide = Guide(IZEGEM, DAY)
    fresh = start(guide, "visit-1")
    assert is_fresh(fresh)
    for event in (ChooseLanguage("nl"), Open(Aside.HELP), SetMode(Mode.LARGE_TEXT, on=True)):
        assert not is_fresh(advance(fresh, event))
    assert is_fresh(advance(begin(guide), Leave("visit-2")))
