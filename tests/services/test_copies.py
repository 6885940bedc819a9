"""A copy is the first paper again, as far as the row keeps what it needs; none of what somebody voided meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.questions import UNKNOWN, Answers, Purpose, Question
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.profiles.loading import load
from kiosk.services.visits import answers_of, request_for
from kiosk.storage import Store
from tests.storage.making import NOON, lane, request
from tests.support.cli import BRUYERES
from tests.support.towns import IZEGEM, SINT_TRUIDEN, TODAY

TOWNS = (IZEGEM, SINT_TRUIDEN, load(Path(BRUYERES), TODAY).profile)
DAY = date(2026, 12, 1)


def visits(guide: Guide, answers: Answers) -> Iterator[Answers]:
    """Every way to answer the questions that are still open."""
    question = next((each for each in guide.questions(answers) if answers.get(each) is None), None)
    if question is None:
        yield answers
        return
    for value in guide.options(question, answers):
        yield from visits(guide, answers.put(question, value))


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.id)
@pytest.mark.parametrize("purpose", Purpose)
def test_a_copy_tells_what_the_first_paper_told(town: Profile, purpose: Purpose) -> None:
    guide = Guide(town, DAY)
    looked_at = 0
    for answers in islice(visits(guide, Answers().put(Question.PURPOSE, purpose.value)), 3000):
        again = answers_of(guide, request_for(guide, answers, "visit-1", "nl"))
        first = guide.valid(answers)
        if first.get(Question.GROUND) not in (None, UNKNOWN):  # not kept: every amount with its condition, no guess
            first = first.put(Question.GROUND, UNKNOWN)
        assert guide.guidance(again) == guide.guidance(first), answers
        looked_at += 1
    assert looked_at


def test_no_copy_of_a_ticket_that_somebody_voids_meanwhile(tmp_path: Path) -> None:
    with Store(tmp_path) as screen, Store(tmp_path) as console:
        ticket = screen.issue(request("visit-1"), lane(), NOON)
        assert screen.begin_copy(ticket.id, NOON, "lobby", Actor("An"), "jam") == 1
        assert console.void(ticket.id, datetime.now(NOON.tzinfo), Actor("Bert"), "mistake")
        with pytest.raises(KioskError) as caught:
            screen.begin_copy(ticket.id, NOON, "lobby", Actor("An"), "jam")
        assert caught.value.code is Code.TICKET_VOID
        assert [(each.copy, each.outcome) for each in screen.attempts(ticket.id)] == [(1, State.SENT)]
