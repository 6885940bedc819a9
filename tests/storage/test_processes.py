"""Several programs at once, and programs that die: no number twice, no paper without its row."""

from __future__ import annotations

import random
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage import DATABASE, Store
from tests.storage.making import finish, start

KILLS = 30


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / DATABASE)) as reader:
        return reader.execute(query).fetchall()


def papers(lines: list[str]) -> list[tuple[int, str, str, int]]:
    """Read what an issuer wrote out; a line that a kill cut off counts for nothing."""
    whole = [line.split() for line in lines if not line.startswith("ready") and len(line.split()) == 4]
    return [(int(ticket), visit, day, int(number)) for ticket, visit, day, number in whole]


def test_two_programs_issue_at_once(tmp_path: Path) -> None:
    programs = [start("issuer", tmp_path, name, 200) for name in ("left", "right")]
    given = [paper for program in programs for paper in papers(finish(program))]
    assert len(given) == 400
    by_day = Counter(day for _, _, day, _ in given)  # two days when the test runs over midnight
    for day, count in by_day.items():
        assert sorted(number for _, _, on, number in given if on == day) == list(range(1, count + 1))
    assert sorted(given) == rows(tmp_path, "SELECT id, visit, day, number FROM tickets ORDER BY id")
    assert rows(tmp_path, "SELECT DISTINCT state FROM tickets") == [("confirmed",)]


def test_the_same_visits_from_two_programs_get_the_same_tickets(tmp_path: Path) -> None:
    programs = [start("issuer", tmp_path, "same", 50) for _ in range(2)]
    left, right = (papers(finish(program)) for program in programs)
    assert left == right
    assert len(rows(tmp_path, "SELECT id FROM tickets")) == 50


def test_first_starts_at_once_agree_on_one_kiosk(tmp_path: Path) -> None:
    programs = [start("issuer", tmp_path / "new" / "folder", name, 1) for name in "abcd"]
    names = {finish(program)[0] for program in programs}
    assert len(names) == 1
    assert len(rows(tmp_path / "new" / "folder", "SELECT id FROM tickets")) == 4


@pytest.mark.slow
def test_killed_programs_lose_no_ticket_that_was_given_and_give_no_number_twice(tmp_path: Path) -> None:
    """Two at a time, killed at random moments from the first start on."""
    chance = random.Random(20261123)
    given: list[tuple[int, str, str, int]] = []
    for nth in range(0, KILLS, 2):
        programs = [start("issuer", tmp_path, f"run{nth + side}", 100_000) for side in range(2)]
        for program in programs:
            assert program.stdout is not None
            if nth:  # the very first ones may die while they make the database
                program.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.08) if nth else 0.3)
            program.kill()
            given += papers(program.communicate()[0].splitlines())
    with Store(tmp_path, thorough=True):  # opens, and is sound
        pass
    kept = rows(tmp_path, "SELECT id, visit, day, number FROM tickets ORDER BY id")
    assert len(given) > KILLS
    assert set(given) <= set(kept)
    for day, count, greatest in rows(tmp_path, "SELECT day, count(*), max(number) FROM tickets GROUP BY day"):
        assert count == greatest, day
    on_paper = Counter((day, number) for _, _, day, number in given)
    assert max(on_paper.values()) == 1
    unsent = {ticket for (ticket,) in rows(tmp_path, "SELECT id FROM tickets WHERE state = 'recorded'")}
    assert not unsent & {ticket for ticket, *_ in given}
