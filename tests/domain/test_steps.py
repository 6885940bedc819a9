"""Step n of m, on every way through every town: n never falls, m never rises, and the last page is m of m."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.ages import Ages
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Answer, Change, ChooseLanguage, Continue, Journey, Place, advance, start
from kiosk.domain.questions import Answers, Question
from kiosk.domain.steps import most_steps
from kiosk.domain.town import Ground, Profile, Reason, Scope
from kiosk.profiles.loading import load, parse
from kiosk.system.assets import asset
from tests.support.cli import BRUYERES
from tests.support.towns import IZEGEM, SINT_TRUIDEN, TODAY, variant

MANUAL = asset("resources", "profiles", "README.md")
(_EXAMPLE,) = re.findall(r"<!-- example -->\n```toml\n(.*?)```", MANUAL.read_text("utf-8"), re.DOTALL)
EXAMPLE = parse(_EXAMPLE.encode(), MANUAL, TODAY).profile
TOWNS = [IZEGEM, SINT_TRUIDEN, load(BRUYERES, TODAY).profile, EXAMPLE]
WAITS = (Place.CODES_WAIT, Place.FEE, Place.WALK_IN)


def begin(town: Profile) -> Journey:
    return advance(start(Guide(town, date(2026, 11, 23)), "visit-1"), ChooseLanguage(town.first_language))


def follow(journey: Journey, least: int, most: int) -> int:
    """Go every way on from here and return how many ways there are."""
    n, m = journey.step
    assert least <= n <= m <= most, (journey.place, journey.question, journey.answers)
    if journey.place is Place.CHECK or (journey.place is Place.WALK_IN and journey.guidance.lane is None):
        assert n == m or journey.place is Place.WALK_IN
        return 1
    if journey.place in WAITS:
        return follow(advance(journey, Continue()), n, m)
    assert journey.question is not None
    return sum(follow(advance(journey, Answer(journey.question, each)), n, m) for each in journey.options)


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.id)
def test_the_total_never_rises_on_any_way(town: Profile) -> None:
    assert follow(begin(town), 1, 99) > 30


def test_a_page_says_the_same_step_when_one_comes_back_to_it() -> None:
    journey = begin(IZEGEM)
    for answer in ("renew", "no", "A"):
        assert journey.question is not None
        journey = advance(journey, Answer(journey.question, answer))
    seen = journey.step
    while journey.place is Place.QUESTION:
        assert journey.question is not None
        journey = advance(journey, Answer(journey.question, journey.options[0]))
    while journey.place is not Place.CHECK:
        journey = advance(journey, Continue())
    assert advance(journey, Change(Question.AGE)).step == seen


@st.composite
def scopes(draw: st.DrawFn) -> Scope:
    start = draw(st.sampled_from([0, 12, 18]))
    return Scope(
        cards=draw(st.none() | st.sampled_from([("A",), ("EU", "F"), ("B", "EU+")])),
        ages=Ages(start, draw(st.sampled_from([None, start + 6]))),
        reasons=draw(st.none() | st.sampled_from([(Reason.LOSS,), (Reason.THEFT, Reason.RENEWAL), (Reason.FIRST,)])),
        grounds=draw(st.none() | st.sampled_from([(Ground.FAMILY,), (Ground.STUDY, Ground.WORK)])),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=st.lists(scopes(), min_size=1, max_size=5))
def test_the_total_never_rises_in_a_town_nobody_has_seen(drawn: list[Scope]) -> None:
    (some, *_) = IZEGEM.documents
    documents = tuple(replace(some, id=f"d{place}", scope=scope) for place, scope in enumerate(drawn))
    cards = tuple(card for card in IZEGEM.cards if card.id in ("A", "B", "EU", "F"))
    town = variant(IZEGEM, documents=documents, notices=(), cards=cards, tariffs=())
    assert follow(begin(town), 1, 99) > 0


def test_the_first_page_counts_what_the_longest_visit_takes() -> None:
    """Purpose, appointment, card, age and ground, then fee and check: whoever renews an A card at Izegem."""
    guide = Guide(IZEGEM, date(2026, 11, 23))
    assert most_steps(guide, Answers()) == 7
    assert most_steps(guide, Answers().put(Question.PURPOSE, "first")) == 6
