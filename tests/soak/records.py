"""What stands in the database of the endurance run, read past the program: what is new, and a mark of all before."""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import date
from pathlib import Path
from typing import NamedTuple

TWICE = "SELECT count(*) FROM (SELECT 1 FROM tickets GROUP BY day, lane, number HAVING count(*) > 1)"
KNOWN = "SELECT outcome, count(*) FROM attempts WHERE outcome IN ('confirmed', 'unconfirmed') GROUP BY outcome"


class Row(NamedTuple):
    """A ticket."""

    id: int
    visit: str
    day: date
    label: str
    state: str


class Step(NamedTuple):
    """A step of a print of a ticket; `copy` 0 is the first paper."""

    id: int
    ticket: int
    copy: int
    outcome: str


class Past(NamedTuple):
    """All tickets and steps up to an audit: how many there are, and a mark that any change of them changes."""

    ticket: int = 0
    """The id of the last one, as is `step`."""
    step: int = 0
    tickets: int = 0
    steps: int = 0
    mark: str = hashlib.sha256().hexdigest()


class Records(NamedTuple):
    """What is new since an audit; `past`: what stood there then, as it stands there now, `all`: everything."""

    tickets: list[Row]
    steps: list[Step]
    past: Past
    all: Past
    twice: int
    """Numbers that more than one ticket has."""
    confirmed: int
    """Papers that came out for sure, of all tickets."""
    unconfirmed: int
    """Papers of which nobody knows."""


def read(data: Path, past: Past) -> Records:
    """Read what is new since then."""
    database = sqlite3.connect(f"{(data / 'kiosk.db').as_uri()}?mode=ro", uri=True)
    try:
        rows = "SELECT id, visit, day, label, state FROM tickets_public WHERE id > ? ORDER BY id"
        tickets = [
            Row(key, visit, date.fromisoformat(day), label, state)
            for key, visit, day, label, state in database.execute(rows, (past.ticket,))
        ]
        steps = "SELECT id, ticket, copy, outcome FROM attempts WHERE id > ? ORDER BY id"
        new = [Step(*each) for each in database.execute(steps, (past.step,))]
        last = tickets[-1].id if tickets else past.ticket, new[-1].id if new else past.step
        ((twice,),) = database.execute(TWICE)
        known: dict[str, int] = dict(database.execute(KNOWN).fetchall())
        return Records(
            tickets,
            new,
            _up_to(database, past.ticket, past.step),
            _up_to(database, *last),
            twice,
            known.get("confirmed", 0),
            known.get("unconfirmed", 0),
        )
    finally:
        database.close()


def _up_to(database: sqlite3.Connection, ticket: int, step: int) -> Past:
    mark, counts = hashlib.sha256(), [0, 0]
    for which, statement, last in (
        (0, "SELECT id, visit, day, lane, number, state FROM tickets WHERE id <= ? ORDER BY id", ticket),
        (1, "SELECT id, ticket, copy, outcome FROM attempts WHERE id <= ? ORDER BY id", step),
    ):
        for row in database.execute(statement, (last,)):
            mark.update(repr(row).encode())
            counts[which] += 1
    return Past(ticket, step, counts[0], counts[1], mark.hexdigest())
