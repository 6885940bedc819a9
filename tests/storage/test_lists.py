"""Lists of a day's tickets: read in order, and as quick after years as on the first day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from kiosk.domain.tickets import State, TicketRequest
from kiosk.services.worklist import Find
from kiosk.storage import Store, statements
from tests.storage.making import NOON, lane
from tests.support.years import A_DAY, give

DAY = date(2026, 11, 23)
DAYS = 1000
LIMIT_SECONDS = 0.050
FINDS = {
    "all": Find(),
    "lane": Find(lane="info"),
    "number": Find(prefix="V", number="9"),
    "state": Find(states=(State.FAILED,)),
    "void": Find(void=True),
    "counting": Find(void=False),
    "work": Find(work=True),
}


def test_what_a_copy_needs_is_kept(store: Store) -> None:
    asked = TicketRequest("visit-1", "replace", "fr", True, "B", "12+", "2026", reason="theft", procedure="urgent")
    given = store.issue(asked, lane(), NOON)
    assert store.ticket(given.id) == given
    assert given.request == asked


def test_a_page_is_read_without_sorting_the_day(store: Store) -> None:
    values = {"day": "", "lane": "", "prefix": "", "number": "", "states": "", "void": None, "work": False}
    pages = ((statements.LINES, {**values, "limit": 7, "offset": 0}), (statements.LATEST, ("", 7, 0)))
    for query, given in pages:
        plan = store._connection().execute(f"EXPLAIN QUERY PLAN {query}", given).fetchall()
        steps = [step for *_, step in plan if not step.startswith("CORRELATED")]
        assert all(step.startswith("SEARCH") for step in steps), steps


@pytest.mark.parametrize("typed", ["12", "012", "0012"])
def test_a_number_is_found_as_people_say_it_and_as_the_paper_has_it(tmp_path: Path, typed: str) -> None:
    give(tmp_path, A_DAY, DAY)
    with Store(tmp_path) as store:
        found = [each.ticket.number for each in store.lines(DAY, Find(number=typed), 1000, 0)]
    others = list(range(129, 119, -1)) if typed == "12" else []
    assert found == [12, *others]


def test_the_beginning_of_a_number_is_that_of_the_paper_too(tmp_path: Path) -> None:
    give(tmp_path, A_DAY, DAY)
    with Store(tmp_path) as store:
        found = [each.ticket.number for each in store.lines(DAY, Find(number="09"), 1000, 0)]
    assert found == [9, *range(99, 89, -1)]


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk that gave a million tickets."""
    folder = tmp_path_factory.mktemp("years")
    give(folder, A_DAY * DAYS, DAY)
    return folder


def quickest(act: Callable[[], object], times: int = 9) -> float:
    """The seconds of the quickest of some runs: what the program needs, whatever else the machine does."""
    taken = []
    for _ in range(times):
        begun = perf_counter()
        act()
        taken.append(perf_counter() - begun)
    return min(taken)


def test_lists_are_quick_after_a_million_tickets(years: Path) -> None:
    with Store(years) as store:
        for name, find in FINDS.items():
            lines = store.lines(DAY, find, 7, 0)
            others = [each.ticket for each in lines if str(each.ticket.number) != find.number]
            if find.work:
                assert [each.state for each in others] == [State.FAILED] * 7
            assert [each.id for each in others] == sorted((each.id for each in others), reverse=True), name
            assert bool(lines) is (name != "void"), name
            for offset in (0, 140):
                taken = quickest(lambda find=find, offset=offset: store.lines(DAY, find, 7, offset))  # type: ignore[misc]
                assert taken < LIMIT_SECONDS, (name, offset, taken)
        assert sum(store.states(DAY).values()) == A_DAY
        assert quickest(lambda: store.states(DAY)) < LIMIT_SECONDS
        assert len(store.unsettled(DAY)) == A_DAY // 20
        assert quickest(lambda: store.unsettled(DAY)) < LIMIT_SECONDS
