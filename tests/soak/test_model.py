"""What the endurance run checks in records, papers and answers: each planted fault is found, and no other."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Journey, Place, Result, Wants
from kiosk.domain.opening import Openness, OpenState
from kiosk.domain.questions import Question
from kiosk.domain.tickets import State
from kiosk.services.acts import BY_STAFF
from tests.soak.model import Model, Now
from tests.soak.seen import Seen, every
from tests.support.pages import DAY
from tests.support.towns import IZEGEM, SINT_TRUIDEN

NOW = Now(wall=DAY, true=DAY)


@dataclass
class Day:
    """Two visitors and one ticket of staff, as a database, papers and a model that agree."""

    folder: Path
    model: Model = field(default_factory=Model)
    papers: Counter[int | None] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.write("CREATE TABLE tickets (id INTEGER, visit TEXT, day TEXT, lane TEXT, number INTEGER, state TEXT)")
        self.write("CREATE TABLE attempts (id INTEGER PRIMARY KEY, ticket INTEGER, copy INTEGER, outcome TEXT)")
        self.write("CREATE VIEW tickets_public AS SELECT *, 'V' || number AS label FROM tickets")
        for visit in ("ann", "bob", f"{BY_STAFF}1"):
            self.give(visit)

    def give(self, visit: str, day: date = DAY, now: Now = NOW) -> None:
        ((before,),) = self.write("SELECT count(*) FROM tickets")
        ticket = before + 1
        self.write("INSERT INTO tickets VALUES (?, ?, ?, 'info', ?, 'confirmed')", ticket, visit, str(day), ticket)
        self.send(ticket)
        self.papers[ticket] += 1
        if visit.startswith(BY_STAFF):
            self.model.issued.append(("confirmed", f"V{ticket}", now))
        else:
            self.model.asked[visit] = now
            self.model.told[visit] = ("confirmed", f"V{ticket}")

    def send(self, ticket: int, copy: int = 0) -> None:
        for outcome in ("sent", "confirmed"):
            self.write("INSERT INTO attempts VALUES (NULL, ?, ?, ?)", ticket, copy, outcome)

    def write(self, statement: str, *values: object) -> list[tuple[int, ...]]:
        with sqlite3.connect(self.folder / "kiosk.db") as connection:
            found = connection.execute(statement, values).fetchall()
        connection.close()
        return found

    def audit(self) -> list[str]:
        return self.model.audit(self.folder, self.papers)


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)


def test_what_agrees_is_right_and_let_go_of(day: Day) -> None:
    assert day.audit() == []
    assert day.model == Model(papers=3, tickets_out=3, _past=day.model._past, _day=DAY)
    assert day.model._past[:4] == (3, 6, 3, 6)
    assert not day.papers
    assert day.audit() == []
    day.give("eve")
    day.send(1, copy=1)
    day.papers[1] += 1
    day.model.reprints[1] += 1
    assert day.audit() == []


def _without_ann(day: Day) -> None:
    day.write("DELETE FROM tickets WHERE visit = 'ann'")
    day.write("DELETE FROM attempts WHERE ticket = 1")
    day.papers.pop(1)


def _copied_for_nobody(day: Day) -> None:
    day.send(1, copy=1)
    day.papers[1] += 1


def _number_twice(day: Day) -> None:
    day.write("UPDATE tickets SET number = 1")
    day.model.told["bob"] = ("confirmed", "V1")


Plant = tuple[Callable[[Day], object], str]
_COPIED = "ticket 1: 1 copies in the records, 0 asked for"
PLANTS: dict[str, Plant] = {
    "a ticket is lost": (_without_ann, r"visits without their ticket \{'ann'\}"),
    "a ticket is nobody's": (lambda day: day.model.told.pop("ann"), r"tickets without a visit \{'ann'\}|never told"),
    "nobody was told": (
        lambda day: day.model.asked.update(eve=NOW),
        r"never told what came of it: \{'eve'\}",
    ),
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
    "a copy nobody asked for": (_copied_for_nobody, rf"ticket 1: 2 papers, 0 asked for by staff|{_COPIED}"),
    "staff made none": (lambda day: day.model.issued.clear(), r"staff made \[\], and the rows are"),
    "staff were told another number": (
        lambda day: day.model.issued.append(("confirmed", "V4", NOW)),
        r"staff made .*V4.*, and the rows are",
    ),
    "a number twice": (
        _number_twice,
        r"1 numbers are held twice|staff made",
    ),
    "a day that went back": (
        lambda day: day.write("UPDATE tickets SET day = '2026-11-22' WHERE id = 3"),
        r"ticket 3 is of 2026-11-22, not 2026-11-23",
    ),
    "a day that came by itself": (
        lambda day: day.write("UPDATE tickets SET day = '2026-11-24' WHERE id = 3"),
        r"ticket 3 is of 2026-11-24, not 2026-11-23",
    ),
}


LATER: dict[str, Plant] = {
    "a copy nobody asked for": (
        _copied_for_nobody,
        rf"{_COPIED}|ticket 1: 1 papers, 0 asked for by staff",
    ),
    "a reprint that was told and not made": (
        lambda day: day.model.reprints.update([1]),
        r"ticket 1: 0 copies in the records, 1 asked for",
    ),
    "an older paper came again": (
        lambda day: day.papers.update([1]),
        r"ticket 1: 1 papers, 0 known|ticket 1: 1 papers, 0 asked for|4 papers of tickets in all, 3 known",
    ),
    "a state changed": (
        lambda day: day.write("UPDATE tickets SET state = 'failed' WHERE id = 1"),
        r"audited before changed: 3 tickets and 6 steps, there were 3 and 6",
    ),
    "a ticket is gone": (
        lambda day: day.write("DELETE FROM tickets WHERE id = 2"),
        r"audited before changed: 2 tickets and 6 steps, there were 3 and 6",
    ),
    "the last ticket is gone": (
        lambda day: day.write("DELETE FROM tickets WHERE id = 3"),
        r"audited before changed: 2 tickets and 6 steps, there were 3 and 6",
    ),
    "a step is gone": (
        lambda day: day.write("DELETE FROM attempts WHERE id = 1"),
        r"audited before changed: 3 tickets and 5 steps, there were 3 and 6",
    ),
}
"""Faults in what an audit had found right."""


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_fault_is_found_and_no_other(day: Day, name: str) -> None:
    _is_found(day, PLANTS[name])


@pytest.mark.parametrize("name", LATER)
def test_a_fault_planted_after_an_audit_is_found_and_no_other(day: Day, name: str) -> None:
    assert day.audit() == []
    _is_found(day, LATER[name])


def _is_found(day: Day, planted: Plant) -> None:
    plant, said = planted
    plant(day)
    found = day.audit()
    parts = said.split("|")
    assert len(found) == len(parts), found
    for each in parts:
        assert any(_says(each, sentence) for sentence in found), (each, found)


@pytest.mark.parametrize(
    ("wall", "true", "right", "wrong"),
    [
        (0, 0, [0], [-1, 1]),
        (1, 1, [1], [0, 2]),
        (7, 7, [7], [0]),
        (2, 0, [2], [0, 1]),
        (-40, 0, [0], [-40, -1]),
        (300, 0, [0], [300, 1]),
        (9, 9, [0, 9], [1, 10]),
        (309, 9, [0], [309, 9]),
    ],
    ids=str,
)
def test_the_day_of_a_ticket_is_judged_by_the_clocks(
    tmp_path: Path, wall: int, true: int, right: list[int], wrong: list[int]
) -> None:
    now = Now(wall=DAY + timedelta(wall), true=DAY + timedelta(true))
    for each in (*right, *wrong):
        folder = tmp_path / str(each)
        folder.mkdir()
        day = Day(folder)
        day.give("eve", DAY + timedelta(each), now)
        day.give(f"{BY_STAFF}2", DAY + timedelta(each), Now(wall=DAY + timedelta(each), true=now.true))
        found = day.audit()
        assert (found == []) == (each in right), (each, found)
        assert all("ticket 4 is of" in said or "ticket 5 is of" in said for said in found)


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
