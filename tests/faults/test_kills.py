"""A thousand kills at random moments (the promises, R1 and R5): no number twice, no paper without its row."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.tickets import State
from kiosk.services.tickets import TicketDesk
from kiosk.storage import DATABASE, Store
from tests.faults.nursery import FOUND, GIVEN, PAPER, PaperPrinter
from tests.faults.table import Account, Side, rows_in
from tests.storage.making import NOON, ROOT

KILLS = 1000
AT_LEAST = 100


def lines(folder: Path, name: str) -> list[Any]:
    """What the programs wrote down. A line that a kill tore, between two pages of memory, says nothing."""
    path, found = folder / name, []
    for line in path.read_text(encoding="utf-8").split("\n") if path.exists() else []:
        with suppress(ValueError):
            found.append(json.loads(line))
    return found


@pytest.mark.slow
def test_a_thousand_kills(tmp_path: Path, account: Callable[[str], Account]) -> None:
    told = account("killed")
    command = [sys.executable, "-m", "tests.faults.nursery", str(tmp_path), str(KILLS), "20261123"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert lines(tmp_path, "errors") == []
    found = Counter(state for _, state in lines(tmp_path, FOUND))
    assert sum(found.values()) == KILLS
    for state in (State.RECORDED, State.SENT, State.CONFIRMED):
        assert found[state.value] >= AT_LEAST, found

    with Store(tmp_path, thorough=True) as store:
        TicketDesk(store, PaperPrinter(tmp_path), lambda: NOON, b"key").recover()
        assert store.unfinished() == ()
        told.holds(Side.DATABASE, store._rows("PRAGMA integrity_check") == [("ok",)], "damaged")
        audit(store, lines(tmp_path, PAPER), lines(tmp_path, GIVEN), told)
    told.given += [(day, label) for _, day, label in lines(tmp_path, GIVEN)]
    told.count(rows_in(tmp_path / DATABASE), cases=KILLS)


def audit(store: Store, papers: list[Any], given: list[Any], told: Account) -> None:
    """Hold what came out of the printer, what the programs were told and what staff read against the rows."""
    rows = {
        ticket: (day, label, state)
        for ticket, day, label, state in store._rows("SELECT id, day, label, state FROM tickets_public")
    }
    told.holds(Side.DATABASE, len({row[:2] for row in rows.values()}) == len(rows), "a number twice")
    for day in {day for day, _, _ in rows.values()}:
        numbers = [number for (number,) in store._rows("SELECT number FROM tickets WHERE day = ?", (day,))]
        assert sorted(numbers) == list(range(1, len(numbers) + 1)), "a series without gaps"
    for ticket, day, label in given:
        assert rows[ticket][:2] == (day, label), "what was recorded is still there"
    for ticket, day, label, _ in papers:
        assert rows[ticket][:2] == (day, label), "what is on paper is in the database"

    firsts = Counter(ticket for ticket, _, _, copy in papers if copy is None)
    copies = Counter((ticket, int(copy)) for ticket, _, _, copy in papers if copy is not None)
    asked_for = {
        (ticket, copy)
        for ticket, copy, who, why in store._rows("SELECT ticket, copy, who, why FROM attempts WHERE copy > 0")
        if (who, why) == ("desk", "torn")
    }
    told.holds(Side.VISITOR, max(firsts.values()) == 1, "printed twice")
    assert max(copies.values()) == 1, "a copy printed twice"
    assert set(copies) <= asked_for, "a copy nobody asked for"
    by_state = {state: {ticket for ticket, (_, _, each) in rows.items() if each == state} for state in State}
    assert by_state[State.CONFIRMED] <= set(firsts), "confirmed without paper"
    assert not by_state[State.FAILED] & set(firsts), "failed, yet there is paper"
    assert set(firsts) <= by_state[State.CONFIRMED] | by_state[State.UNCONFIRMED]
    assert by_state[State.UNCONFIRMED], "some died between paper and confirmation"
    late = {ticket for (ticket,) in store._rows("SELECT ticket FROM attempts WHERE outcome = 'confirmed'")}
    days = {date.fromisoformat(day) for day, _, _ in rows.values()}
    listed = {ticket.id for day in days for ticket in store.unsettled(day)}
    told.holds(Side.STAFF, listed == (by_state[State.UNCONFIRMED] | by_state[State.FAILED]) - late, listed)
    told.holds(Side.STAFF, not listed & (by_state[State.CONFIRMED] | late), "somebody has this paper")
