"""Rows of the tables as tickets and as steps of their prints."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

from kiosk.domain.ages import parse_band
from kiosk.domain.questions import Purpose
from kiosk.domain.tickets import State, Ticket, TicketRequest
from kiosk.services.devices import Attempt
from kiosk.storage.faults import UNREADABLE

Made = TypeVar("Made")
Row = tuple[Any, ...]
Values = tuple[object, ...] | Mapping[str, object]
_NO_TEXT = object()

_log = logging.getLogger(__name__)


def readable(connection: sqlite3.Connection, query: str, values: Values = ()) -> list[Row]:
    """Return the rows of a query. One with a text that is no UTF-8 is passed over, so that it hides no other."""
    try:
        return connection.execute(query, values).fetchall()
    except sqlite3.OperationalError as error:
        if not str(error).startswith(UNREADABLE):
            raise
    connection.text_factory = _text
    try:
        rows = connection.execute(query, values).fetchall()
    finally:
        connection.text_factory = str
    _pass_over("text")
    return [row for row in rows if _NO_TEXT not in row]


def _text(stored: bytes) -> object:
    try:
        return stored.decode()
    except UnicodeDecodeError:
        return _NO_TEXT


def made(make: Callable[[Row], Made], rows: Iterable[Row]) -> tuple[Made, ...]:
    """Return what rows mean. One that a fault spoilt is passed over, so that it hides no other.

    That is logged once; what it holds is not: it may be of a visit.
    """
    found = []
    for row in rows:
        try:
            found.append(make(row))
        except (ValueError, TypeError):
            _pass_over(make.__name__.strip("_"))
    return tuple(found)


def fact(make: Callable[[str], Made], rows: Iterable[Row]) -> Made | None:
    """Return what a note of the table meta says, or None where there is none; one that was spoilt counts as none."""
    for (text,) in rows:
        try:
            return make(text)
        except (ValueError, TypeError):
            _pass_over(make.__name__.strip("_"))
    return None


@cache
def _pass_over(what: str) -> None:
    _log.warning("what cannot be what it stands for is passed over in the database (%s)", what)


def moment(text: str) -> datetime:
    """Read a moment as stored. Raises ValueError, also for one without a time zone."""
    found = datetime.fromisoformat(text)
    if found.utcoffset() is None:
        raise ValueError(f"{text} has no time zone")
    return found


def _moment(text: str | None) -> datetime | None:
    return None if text is None else moment(text)


def ticket_of(row: Row) -> Ticket:
    """Make a ticket of a row of COLUMNS. Raises ValueError, TypeError for one that is none."""
    id_, day, lane, prefix, number, state, recorded_at, sent_at, finished_at, *asked = row
    visit, purpose, language, appointment, *case = asked
    with_appointment = None if appointment is None else bool(appointment)
    request = TicketRequest(visit, Purpose(purpose).value, language, with_appointment, *case)
    if request.age_band is not None:
        parse_band(request.age_band)
    return Ticket(
        id=id_,
        visit=visit,
        day=date.fromisoformat(day),
        lane=lane,
        prefix=prefix,
        number=number,
        state=State(state),
        request=request,
        recorded_at=moment(recorded_at),
        sent_at=_moment(sent_at),
        finished_at=_moment(finished_at),
    )


def attempt_of(row: Row) -> Attempt:
    """Make a step of a row of ATTEMPTS or NEWEST_ATTEMPT. Raises as `ticket_of` does."""
    ticket, copy, at, device, outcome, cause, who, why = row
    return Attempt(ticket, copy, moment(at), device, State(outcome), cause, who, why)
