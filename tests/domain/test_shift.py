"""The staff area without a screen: who may come in, what a touch leads to, and that nothing is done twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Mode
from kiosk.domain.questions import Question
from kiosk.domain.shift import Shift, advance, knock
from kiosk.domain.shift_events import (
    CAREFUL,
    Ask,
    Deed,
    Digit,
    Erase,
    Event,
    Fill,
    Find,
    Go,
    Look,
    Narrow,
    Outcome,
    Pick,
    Return,
    Scanned,
    Show,
    SignOff,
    Speak,
    Spot,
    Submit,
    Sure,
    Switch,
    Tell,
    Tick,
    Turn,
)
from tests.support.towns import IZEGEM

GUIDE = Guide(IZEGEM, date(2026, 11, 23))


def after(shift: Shift, *events: Event) -> Shift:
    for event in events:
        shift = advance(shift, event)
    return shift


def at_door(*names: str) -> Shift:
    return after(knock(GUIDE, "nl"), Tell(Outcome(Deed.KNOCK, names=names)))


def typed(pin: str) -> list[Event]:
    return [Digit(figure) for figure in pin]


def inside() -> Shift:
    return after(at_door("An"), *typed("602817"), Submit(), Tell(Outcome(Deed.ENTER)))


def test_without_accounts_nobody_can_even_type() -> None:
    door = at_door()
    assert door.spot is Spot.NOBODY
    assert after(door, *typed("1"), Submit(), Pick("An"), Go(Spot.MENU)) == door
    assert after(door, Return()).gone


def test_one_account_needs_no_choice_and_several_do() -> None:
    assert (at_door("An").spot, at_door("An").name) == (Spot.PIN, "An")
    several = at_door("An", "Bert")
    assert several.spot is Spot.NAMES
    chosen = after(several, Pick("Bert"))
    assert (chosen.spot, chosen.name) == (Spot.PIN, "Bert")
    assert after(chosen, *typed("12"), Return(), Pick("An")).typed == ""
    assert after(several, Pick("Nobody")) == several


def test_the_pin_is_asked_for_once_and_forgotten_at_once() -> None:
    asked = after(at_door("An"), *typed("602817"), Submit())
    assert asked.asked is not None
    assert asked.asked.value == "602817"
    assert asked.typed == ""
    assert "602817" not in repr(asked)
    assert after(asked, Submit(), Digit("1"), Return()) == asked


def test_a_figure_of_the_pin_can_be_taken_back() -> None:
    assert after(at_door("An"), *typed("62"), Erase(), Digit("0")).typed == "60"


def test_a_door_that_cannot_be_opened_says_why() -> None:
    """The accounts cannot be read, or somebody who came in is refused with words of their own."""
    broken = after(knock(GUIDE, "nl"), Tell(Outcome(Deed.KNOCK, good=False, text="Dat gaat nu niet.")))
    assert (broken.spot, broken.entered) == (Spot.TOLD, False)
    said = Outcome(Deed.ENTER, good=False, text="Dat gaat nu niet.")
    refused = after(at_door("An"), *typed("602817"), Submit(), Tell(said))
    assert (refused.spot, refused.entered, refused.wrong, refused.outcome) == (Spot.TOLD, False, False, said)


def test_after_a_wrong_pin_nothing_is_typed_until_the_time_is_over() -> None:
    wrong = after(at_door("An"), *typed("111111"), Submit(), Tell(Outcome(Deed.ENTER, good=False, wait=2)))
    assert (wrong.wrong, wrong.wait, wrong.entered) == (True, 2, False)
    assert after(wrong, *typed("6"), Submit()) == wrong
    over = after(wrong, Tick(), Tick(), Tick())
    assert over.wait == 0
    assert after(over, Digit("6")).typed == "6"


@pytest.mark.parametrize(
    "event",
    [
        *(Go(spot) for spot in Spot if spot not in (Spot.HELP, Spot.EASE)),
        *(Ask(deed) for deed in Deed),
        Scanned("BCDFGHJKLNOP"),
        Show(1, reprint=True),
        Sure(),
        Look(file="x.toml"),
        Narrow(state="failed"),
        Turn(1),
        Fill(Question.CARD, "A"),
        Tell(Outcome(Deed.ENTER)),
        Tell(Outcome(Deed.QUIT)),
    ],
    ids=str,
)
def test_nothing_gets_past_the_door_but_the_right_pin(event: Event) -> None:
    for door in (at_door(), at_door("An"), at_door("An", "Bert"), after(at_door("An"), Digit("1"))):
        assert after(door, event) == door


@pytest.mark.parametrize("spot", [Spot.HELP, Spot.EASE])
def test_help_and_an_easier_screen_lead_back_to_the_door(spot: Spot) -> None:
    for door in (at_door(), at_door("An"), at_door("An", "Bert")):
        beside = after(door, Go(spot))
        assert (beside.spot, beside.entered) == (spot, False)
        assert after(beside, Switch(Mode.LARGE_TEXT), Return()) == replace(door, modes=frozenset({Mode.LARGE_TEXT}))
        assert after(beside, Go(Spot.MENU), Scanned("BCDFGHJKLNOP"), Show(1)) == beside


def test_who_went_back_at_the_door_leaves_the_visitor_alone_and_who_was_in_does_not() -> None:
    assert after(at_door("An"), Return()).turned_back
    assert not after(at_door("An"), SignOff()).turned_back
    assert not after(inside(), SignOff()).turned_back
    assert after(inside(), Return()).gone


def test_what_is_under_way_is_not_asked_for_twice() -> None:
    printing = after(inside(), Show(7, reprint=True), Ask(Deed.REPRINT, "lost"))
    assert printing.asked is not None
    assert after(printing, Ask(Deed.REPRINT, "lost"), Return(), Go(Spot.MENU), Scanned("BCDFGHJKLNOP")) == printing
    assert after(printing, Tell(Outcome(Deed.VOID))) == printing
    assert after(printing, SignOff()).gone


def test_a_reprint_is_told_and_leads_back_to_the_list_it_came_from() -> None:
    told = after(
        inside(),
        Go(Spot.TICKETS),
        Turn(1),
        Show(7, reprint=True),
        Ask(Deed.REPRINT, "jam"),
        Tell(Outcome(Deed.REPRINT)),
    )
    assert told.spot is Spot.TOLD
    back = after(told, Return())
    assert (back.spot, back.find.page) == (Spot.TICKETS, 1)
    assert after(back, Return()).spot is Spot.MENU


def test_a_ticket_that_was_dealt_with_stays_open() -> None:
    ticket = after(inside(), Go(Spot.WORK), Show(7))
    assert after(ticket, Ask(Deed.HAND_OVER), Tell(Outcome(Deed.HAND_OVER))).spot is Spot.TICKET
    voided = after(ticket, Go(Spot.VOID), Ask(Deed.VOID, "other"), Tell(Outcome(Deed.VOID)))
    assert (voided.spot, voided.trail) == (Spot.TICKET, (Spot.MENU, Spot.WORK))


@pytest.mark.parametrize("deed", sorted(CAREFUL))
def test_what_must_not_happen_by_a_slip_is_asked_twice(deed: Deed) -> None:
    asked = after(inside(), Go(Spot.KIOSK), Ask(deed, "2027"))
    assert (asked.spot, asked.asked) == (Spot.SURE, None)
    assert after(asked, Return()).pending is None
    sure = after(asked, Sure())
    assert sure.asked is not None
    assert (sure.asked.deed, sure.asked.value) == (deed, "2027")


@pytest.mark.parametrize(("deed", "code"), [(Deed.QUIT, 0), (Deed.RESTART, 4)])
def test_the_program_ends_with_a_code_for_it(deed: Deed, code: int) -> None:
    asked = after(inside(), Go(Spot.KIOSK), Ask(deed), Sure())
    assert asked.exit_code is None
    assert after(asked, Tell(Outcome(deed))).exit_code == code
    refused = after(asked, Tell(Outcome(deed, good=False, text="Dit lukt niet.")))
    assert (refused.gone, refused.spot, refused.exit_code) == (False, Spot.TOLD, None)
    assert after(refused, SignOff()).exit_code is None


def test_a_scan_opens_the_ticket_from_anywhere() -> None:
    for spot in (Spot.MENU, Spot.TICKETS, Spot.ISSUE, Spot.FIGURES):
        asked = after(inside(), Go(spot), Scanned("BCDFGHJKLNOP"))
        found = after(asked, Tell(Outcome(Deed.SCAN, ticket=7)))
        assert (found.spot, found.ticket) == (Spot.TICKET, 7)
        unknown = after(asked, Tell(Outcome(Deed.SCAN, good=False, text="Vals.")))
        assert unknown.spot is Spot.TOLD
        again = after(unknown, Scanned("BCDFGHJKLNOP"), Tell(Outcome(Deed.SCAN, ticket=7)))
        assert Spot.TOLD not in again.trail


def test_a_search_and_a_filter_begin_with_the_newest() -> None:
    found = after(inside(), Go(Spot.SEARCH), *typed("412345"), Erase(), Submit())
    assert (found.spot, found.find) == (Spot.TICKETS, Find(query="4123"))
    narrowed = after(inside(), Go(Spot.TICKETS), Turn(1), Turn(1), Go(Spot.FILTER), Narrow(lane="info"))
    assert (narrowed.spot, narrowed.find, narrowed.trail) == (Spot.TICKETS, Find(lane="info"), (Spot.MENU,))
    assert after(inside(), Go(Spot.TICKETS), Turn(-1)).find.page == 0


def test_the_form_is_whole_when_every_question_of_its_case_is_answered() -> None:
    form = after(inside(), Go(Spot.ISSUE), Fill(Question.CARD, "B"), Fill(Question.AGE, "12+"))
    assert not form.is_form_whole
    form = after(form, Fill(Question.PURPOSE, "renew"))
    assert not form.is_form_whole
    form = after(form, Fill(Question.APPOINTMENT, "no"))
    assert form.is_form_whole
    assert not after(form, Fill(Question.CARD, "B")).is_form_whole
    assert after(
        inside(), Go(Spot.ISSUE), Fill(Question.PURPOSE, "other"), Fill(Question.APPOINTMENT, "no")
    ).is_form_whole


EVENTS = st.one_of(
    st.sampled_from(
        [Erase(), Submit(), Return(), Sure(), Tick(), Turn(1), Turn(-1), Show(3), Show(3, reprint=True), Speak("en")]
    ),
    st.builds(Digit, st.sampled_from("0123456789")),
    st.builds(Go, st.sampled_from(Spot)),
    st.builds(Ask, st.sampled_from(Deed), st.sampled_from(["", "jam"])),
    st.builds(Tell, st.builds(Outcome, st.sampled_from(Deed), st.booleans())),
    st.builds(Narrow, st.sampled_from(["", "info"]), st.sampled_from(["", "failed"])),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(EVENTS, max_size=40))
def test_no_way_through_the_area_gets_lost(events: list[Event]) -> None:
    shift = inside()
    for event in events:
        before, shift = shift, advance(shift, event)
        assert shift.entered
        assert len(shift.trail) == len(set(shift.trail))
        assert shift.spot not in shift.trail
        assert before.asked is None or shift.asked in (None, before.asked)
    free = replace(shift, asked=None)
    for _ in Spot:
        free = advance(free, Return())
    assert free.gone
