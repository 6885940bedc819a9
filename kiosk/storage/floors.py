"""What a restored database is told of numbers that were given and that it does not hold: nothing goes below them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.payload import ALPHABET, KIOSK_LETTERS
from kiosk.storage.journal import Given, Highest, read_line
from kiosk.storage.statements import (
    FACT,
    FLOORS,
    HIGHEST,
    HIGHEST_OF,
    KEEP_FACT,
    KEEP_SEQUENCE,
    LAST_DAY,
    LAST_DAY_UP_TO,
    START_SEQUENCE,
)

Floors = dict[tuple[str, str], int]
"""The highest number known of a service day (ISO) and letter."""

IDS_GAP = 100
"""So many ids of tickets are left out after a restore: the last ones may be in QR codes on paper."""


def floors_of(connection: sqlite3.Connection) -> Floors:
    """Return the floors of this database; empty unless it was restored. Raises ValueError for one that is none."""
    found = {}
    for name, floor in _floors(connection):
        if floor is None:
            raise ValueError(f"{name!r} of the table meta is spoilt")
        found[floor.day, floor.prefix] = floor.number
    return found


def _floors(connection: sqlite3.Connection) -> Iterator[tuple[str, Given | None]]:
    for name, value in connection.execute(FLOORS).fetchall():
        day, _, prefix = name.removeprefix("floor ").partition(" ")
        yield name, read_line("\t".join((day, prefix, value, "0", ALPHABET[:KIOSK_LETTERS])))  # by the journal's rules


def keep_floors(connection: sqlite3.Connection, known: Highest, today: str) -> None:
    """Let the series go on above what is known, inside the caller's transaction; old floors are dropped.

    Of the last service day as far as it is known, and of `today` (ISO, in Brussels): numbers may have been given today
    that nothing knows of any more, under every letter that ever gave one.
    """
    letters = {prefix for _, prefix in known.numbers}
    last = max(known.day or today, today)
    floors = {(day, prefix): known.numbers.get((day, prefix), 0) for day in (last, today) for prefix in letters}
    connection.execute("DELETE FROM meta WHERE name >= 'floor ' AND name < 'floor!'")
    for (day, prefix), number in floors.items():
        connection.execute(KEEP_FACT, (f"floor {day} {prefix}", str(number)))
    connection.execute(START_SEQUENCE)
    connection.execute(KEEP_SEQUENCE, (known.ticket + IDS_GAP,))
    if known.kiosk is not None:
        connection.execute(KEEP_FACT, ("kiosk", known.kiosk))


def spoilt_day(connection: sqlite3.Connection, known: Highest) -> str | None:
    """Return the last service day (ISO) of a database where a fault made it so, None where it may be true.

    Days never go back, so no ticket that is as old as the journal's last one has a later day than that. A genuine row,
    of another kiosk's history perhaps, still says the day on which it was recorded.
    """
    day, recorded_at = connection.execute(LAST_DAY_UP_TO, (known.ticket,)).fetchone() or ("", "")
    if known.day is None or day <= known.day:
        return None
    with suppress(TypeError, ValueError, OverflowError):  # a moment that cannot be read says nothing for the day
        if datetime.fromisoformat(recorded_at).astimezone(BRUSSELS).date().isoformat() == day:
            return None
    return str(day)


def missing_in(connection: sqlite3.Connection, held: Floors, numbers: Floors, today: str) -> Floors:
    """Return those of the numbers, by day and letter, that are above all that a database knows of that day and letter.

    `held`: its floors.

    Only of days that may still give numbers: the last one of the database, `today` (ISO), and what is between. A later
    day is none of this kiosk, but a spoilt line of the journal.
    """
    (last,) = connection.execute(LAST_DAY).fetchone()
    first, final = min(last or today, today), max(last or today, today)
    missing = {}
    for (day, prefix), number in numbers.items():
        if first <= day <= final:
            (given,) = connection.execute(HIGHEST_OF, (day, prefix)).fetchone()
            if number > max(given or 0, held.get((day, prefix), 0)):
                missing[day, prefix] = number
    return missing


def raise_floors(connection: sqlite3.Connection, floors: Floors, ticket: int) -> None:
    """Let the series go on above these, and ids above that of a ticket, inside the caller's transaction."""
    for (day, prefix), number in floors.items():
        connection.execute(KEEP_FACT, (f"floor {day} {prefix}", str(number)))
    connection.execute(START_SEQUENCE)
    connection.execute(KEEP_SEQUENCE, (ticket + IDS_GAP,))


def numbers_in(connection: sqlite3.Connection) -> list[Given]:
    """Return the highest number of each day and letter that a database holds, as far as it can still be read.

    What the journal could not hold either, in a row that a fault spoilt, is passed over.
    """
    found: list[Given | None] = []
    with suppress(sqlite3.Error, TypeError, ValueError):  # a text that is none among them
        (kiosk,) = connection.execute(FACT, ("kiosk",)).fetchone()
        found += [read_line("\t".join(map(str, (*row, kiosk)))) for row in connection.execute(HIGHEST).fetchall()]
        found += [floor and floor._replace(kiosk=kiosk) for _, floor in _floors(connection)]
    return [each for each in found if each is not None]
