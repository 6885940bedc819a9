"""What the endurance run checks in records, papers and answers: each planted fault is found, and no other."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from kiosk.domain.guidance import Guide, Question
from kiosk.domain.journey import Journey, Place, Result, Wants
from kiosk.domain.opening import Openness, OpenState
from kiosk.domain.tickets import State
from kiosk.services.acts import BY_STAFF
from tests.soak.model import Model, Now
from tests.soak.seen import Seen, every
from tests.support.pages import DAY
from tests.support.towns import IZEGEM, SINT_TRUIDEN


@dataclass
class Day:
    """Two visitors and one ticket of staff, as a database, papers and a model that agree."""

    folder: Path
    model: Model = field(default_factory=Model)
    papers: Counter[int | None] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.write("CREATE TABLE tickets (id INTEGER, visit TEXT, day TEXT, lane TEXT, number INTEGER, state TEXT)")
        self.write("CREATE TABLE attempts (ticket INTEGER, copy INTEGER, outcome TEXT)")
        self.write("CREATE VIEW tickets_public AS SELECT *, 'V' || number AS label FROM tickets")
        for ticket, visit in enumerate(("ann", "bob", f"{BY_STAFF}1"), 1):
            self.write("INSERT INTO tickets VALUES (?, ?, '2026-11-23', 'info', ?, 'confirmed')", ticket, visit, ticket)
            self.write("INSERT INTO attempts VALUES (?, 0, 'confirmed')", ticket)
            self.papers[ticket] += 1
        for number, visit in enumerate(("ann", "bob"), 1):
            self.model.asked.add(visit)
            self.model.told[visit] = ("confirmed", f"V{number}")
        self.model.issued["confirmed", "V3"] += 1

    def write(self, statement: str, *values: object) -> None:
        with sqlite3.connect(self.folder / "kiosk.db") as connection:
            connection.execute(statement, values)
        connection.close()

    def audit(self) -> list[str]:
        return self.model.audit(self.folder, self.papers)


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)


def test_what_agrees_is_right_and_let_go_of(day: Day) -> None:
    assert day.audit() == []
    assert day.model == Model(papers=3, tickets_out=3, _audited=3)
    assert not day.papers
    assert day.audit() == []


def _without_ann(day: Day) -> None:
    day.write("DELETE FROM tickets WHERE visit = 'ann'")
    day.write("DELETE FROM attempts WHERE ticket = 1")
    day.papers.pop(1)


def _copied_for_nobody(day: Day) -> None:
    day.write("INSERT INTO attempts VALUES (1, 1, 'confirmed')")
    day.papers[1] += 1


def _number_twice(day: Day) -> None:
    day.write("UPDATE tickets SET number = 1")
    day.model.told["bob"] = ("confirmed", "V1")


PLANTS: dict[str, tuple[Callable[[Day], object], str]] = {
    "a ticket is lost": (_without_ann, r"visits without their ticket \{'ann'\}"),
    "a ticket is nobody's": (lambda day: day.model.told.pop("ann"), r"tickets without a visit \{'ann'\}|never told"),
    "nobody was told": (lambda day: day.model.asked.add("eve"), r"never told what came of it: \{'eve'\}"),
    "the screen said another number": (
        lambda day: day.model.told.update(ann=("confirmed", "V9")),
        r"ann: the screen said \('confirmed', 'V9'\)",
    ),
    "the screen said printed": (
        lambda day: day.write("UPDATE tickets SET state = 'failed' WHERE visit = 'ann'"),
        r"ann: the screen said .* the row \('failed', 'V1'\)",
    ),
    "a paper of no ticket": (lambda day: day.papers.update([77]), r"not in the database: \[77\]|4 papers .* in all"),
    "a second paper": (
        lambda day: day.papers.update([1]),
        r"ticket 1: 2 papers, 1 known|ticket 1: 2 papers, 0 asked for|4 papers .* in all",
    ),
    "a paper that did not come": (lambda day: day.papers.subtract([1]), r"ticket 1: 0 papers|2 papers .* in all"),
    "a copy nobody asked for": (_copied_for_nobody, r"ticket 1: 2 papers, 0 asked for by staff"),
    "an older paper came again": (lambda day: day.papers.update([-1]), r"4 papers of tickets in all, 3 known"),
    "staff made none": (lambda day: day.model.issued.clear(), r"staff made \{\}, and the rows are"),
    "staff were told another number": (
        lambda day: day.model.issued.update([("confirmed", "V4")]),
        r"staff made .*V4.*, and the rows are",
    ),
    "a number twice": (
        _number_twice,
        r"1 numbers are held twice|staff made",
    ),
    "a day that went back": (
        lambda day: day.write("UPDATE tickets SET day = '2026-11-22' WHERE id = 3"),
        r"the service day went back 1 times",
    ),
}


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_fault_is_found_and_no_other(day: Day, name: str) -> None:
    plant, said = PLANTS[name]
    plant(day)
    found = day.audit()
    parts = said.split("|")
    assert len(found) == len(parts), found
    for each in parts:
        assert any(_says(each, sentence) for sentence in found), (each, found)


def _says(pattern: str, sentence: str) -> bool:
    return re.search(pattern, sentence) is not None


def ended(result: Result, state: OpenState = OpenState(Openness.OPEN)) -> Journey:  # noqa: B008 - frozen
    """A visit that came to this."""
    guide = Guide(IZEGEM, DAY, state)
    return Journey(guide, "ann", "nl", Place.DONE, wants=result.wants, result=result)


REFUSALS = [code.value for code in Code if code is not Code.CLOSED] + ["K900"]


@pytest.mark.parametrize("code", REFUSALS)
@pytest.mark.parametrize("wants", Wants)
def test_a_refusal_that_nothing_explains_is_wrong(code: str, wants: Wants) -> None:
    model = Model(now=Now(open=False, was_shut=True))
    model.see(ended(Result(wants, None, code=code)))
    (said,) = model.take()
    assert f"ann was refused {code}" in said
    assert model.take() == []


@pytest.mark.parametrize("now", [Now(open=False, was_shut=True), Now(open=True, was_shut=True)])
def test_a_refusal_is_right_only_while_the_hall_explains_it(now: Now) -> None:
    refused = ended(Result(Wants.TICKET, None, code=Code.CLOSED.value))
    model = Model(now=now)
    model.see(refused)
    assert model.take() == []
    assert model.refused == {Code.CLOSED.value: 1}
    model.see(ended(Result(Wants.LIST, None, code=Code.CLOSED.value)))
    assert len(model.take()) == 1, "a list is printed at any hour"


def test_what_the_program_thinks_of_the_hall_explains_nothing() -> None:
    model = Model()
    model.see(ended(Result(Wants.TICKET, None, code=Code.CLOSED.value), OpenState(Openness.CLOSED_BY_HAND)))
    assert model.take() == ["ann was refused K308; explained were none"]
    given = Model(now=Now(open=False))
    given.see(ended(Result(Wants.TICKET, State.CONFIRMED, "V1")))
    assert given.take() == ["ann got a ticket while the hall is closed"]
    given.see(ended(Result(Wants.LIST, State.CONFIRMED)))
    assert given.take() == []


def test_everything_a_town_can_show_is_known_and_what_was_not_seen_is_said() -> None:
    known = every(IZEGEM, DAY)
    kinds = Counter(kind for kind, _ in known)
    assert kinds["language"] == len(IZEGEM.languages)
    codes = {("place", Place.CODES_WAIT.value), ("question", Question.CODES.value)}
    assert {("place", each.value) for each in Place} - known == {("place", Place.CODES_WAIT.value)}, "no letter here"
    assert codes <= every(SINT_TRUIDEN, DAY)
    assert kinds["card"] >= len(IZEGEM.cards)
    seen = Seen()
    seen.counts.update(known - {("card", "EU+"), ("mode", "lowered")})
    assert seen.missing(known) == ["card EU+", "mode lowered"]
