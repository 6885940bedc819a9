"""Lists of a day's tickets: read in order, and as quick after years as on the first day."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from kiosk.domain.tickets import State, TicketRequest
from kiosk.services.worklist import Find
from kiosk.storage import Store, statements
from tests.storage.making import NOON, lane

DAY = date(2026, 11, 23)
A_DAY, DAYS = 1000, 1000
LIMIT_SECONDS = 0.050
MANY = """
    WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < :tickets - 1)
    INSERT INTO tickets (id, visit, day, lane, prefix, number, purpose, language, state, recorded_at)
    SELECT n + 1, 'visit-' || n, date(:first, (n / :a_day) || ' days'),
        iif(n % 2, 'info', 'desk'), iif(n % 2, 'V', 'T'), n % :a_day + 1, 'renew', 'nl',
        iif(n % 20, 'confirmed', iif(n % 40, 'failed', 'unconfirmed')), '2026-11-23T11:00:00.000000+00:00'
    FROM counted
"""

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


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk that gave a million tickets."""
    folder = tmp_path_factory.mktemp("years")
    Store(folder).close()
    with closing(sqlite3.connect(folder / "kiosk.db")) as database:
        database.execute("PRAGMA synchronous = OFF")
        with database:
            first = DAY - timedelta(days=DAYS - 1)
            database.execute(MANY, {"tickets": A_DAY * DAYS, "a_day": A_DAY, "first": first.isoformat()})
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
            assert [each.ticket.id for each in lines] == sorted((each.ticket.id for each in lines), reverse=True), name
            assert bool(lines) is (name != "void"), name
            for offset in (0, 140):
                taken = quickest(lambda find=find, offset=offset: store.lines(DAY, find, 7, offset))  # type: ignore[misc]
                assert taken < LIMIT_SECONDS, (name, offset, taken)
        assert sum(store.states(DAY).values()) == A_DAY
        assert quickest(lambda: store.states(DAY)) < LIMIT_SECONDS
        assert len(store.unsettled(DAY)) == A_DAY // 20
        assert quickest(lambda: store.unsettled(DAY)) < LIMIT_SECONDS
