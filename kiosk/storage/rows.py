"""Rows of the tables as tickets and as steps of their prints."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from kiosk.domain.tickets import State, Ticket, TicketRequest
from kiosk.services.devices import Attempt


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def ticket_of(row: tuple[Any, ...]) -> Ticket:
    """Make a ticket of a row of COLUMNS. Raises ValueError, TypeError for one that is none."""
    id_, day, lane, prefix, number, state, recorded_at, sent_at, finished_at, *asked = row
    visit, purpose, language, appointment, *case = asked
    with_appointment = None if appointment is None else bool(appointment)
    return Ticket(
        id=id_,
        visit=visit,
        day=date.fromisoformat(day),
        lane=lane,
        prefix=prefix,
        number=number,
        state=State(state),
        request=TicketRequest(visit, purpose, language, with_appointment, *case),
        recorded_at=datetime.fromisoformat(recorded_at),
        sent_at=_moment(sent_at),
        finished_at=_moment(finished_at),
    )


def attempt_of(row: tuple[Any, ...]) -> Attempt:
    """Make a step of a row of ATTEMPTS or NEWEST_ATTEMPT. Raises as `ticket_of` does."""
    ticket, copy, at, device, outcome, cause, who, why = row
    return Attempt(ticket, copy, datetime.fromisoformat(at), device, State(outcome), cause, who, why)
