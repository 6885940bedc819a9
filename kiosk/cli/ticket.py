"""`kioskctl ticket`: give a ticket as the screen does, and read one back from its number or its QR code."""

import logging
import re
from datetime import date
from typing import Any, NoReturn
from uuid import uuid4

import click

from kiosk.cli.acting import acting, actor_of
from kiosk.cli.common import (
    REFUSED,
    Choices,
    Day,
    Years,
    as_json,
    error_json,
    examples,
    machine,
    profile_option,
    tell,
    write_json,
)
from kiosk.cli.visit import visit_of
from kiosk.domain.errors import KioskError, exit_code, kept_words
from kiosk.domain.journey import Journey
from kiosk.domain.questions import Purpose
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, Ticket
from kiosk.domain.town import Ground, Reason
from kiosk.services.acts import BY_STAFF, Event
from kiosk.services.devices import PrintResult
from kiosk.services.tickets import Whereabouts
from kiosk.services.visits import Outcome, VisitDesk
from kiosk.services.worklist import Line

_log = logging.getLogger(__name__)

_NO_TICKET = {"id": None, "day": None, "lane": None, "number": None, "payload": None, "state": None}


class VisitId(click.ParamType[str]):
    """The id of a visit: one word, so that no name of a person gets into the records."""

    name = "ID"
    form = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the id; anything but one word is bad input."""
        if not self.form.fullmatch(str(value)):
            self.fail(
                f"{value!r} is not one word (1 to 64 letters, figures and _ . : -); it names a visit, no person.",
                param,
                ctx,
            )
        return str(value)


@click.group(
    short_help="Tickets: issue one, show one.",
    epilog=examples("kioskctl ticket issue --purpose other --walk-in", "kioskctl ticket show V042"),
)
def ticket() -> None:
    """Tickets of the queue."""


@ticket.command(
    short_help="Give a ticket, as the screen does.",
    epilog=examples(
        "kioskctl ticket issue --purpose renew --card B --age 30 --walk-in",
        "kioskctl ticket issue --purpose replace --card EU --age 8 --reason loss --appointment --json",
        "kioskctl ticket issue --profile sint-truiden --purpose collect --age 30 --language en",
        "kioskctl --data ./trial ticket issue --purpose other --visit test-1",
    ),
)
@profile_option
@click.option("--card", help='Card, or "unknown"; left out where the journey does not ask it.')
@click.option("--age", type=Years(), help="Whole years; left out where the journey does not ask it.")
@click.option(
    "--purpose", required=True, type=Choices([each.value for each in Purpose]), help="What the visitor comes for."
)
@click.option("--reason", type=Choices([each.value for each in Reason]), help="Why, where the purpose leaves it open.")
@click.option(
    "--ground", type=Choices([each.value for each in Ground]), help="Ground of stay, where a fee depends on it."
)
@click.option("--procedure", metavar="ID", help="Procedure of the town [default: standard].")
@click.option("--appointment/--walk-in", "appointment", default=None, help="With or without an appointment.")
@click.option("--language", "code", metavar="LL", help="Language of the visitor [default: the town's first].")
@click.option("--visit", type=VisitId(), help="Id of the visit; the same id gives the same ticket [default: new].")
@acting
@as_json
@click.pass_context
def issue(context: click.Context, /, as_json: bool, by: str | None, **given: Any) -> None:
    """Record a ticket, print it, and say what came of it. Opening hours are ignored.

    With --as it is marked and logged as given by staff on a visitor's behalf.

    Exit 0: printed (with the folder as printer: saved); 1: recorded but not printed, or refused just now; 2: bad
    input, and nothing is recorded.
    """
    try:
        found = machine(context, given["profile"])
        actor = None if by is None else actor_of(by)
        if actor is not None and given["visit"] is None:
            given["visit"] = BY_STAFF + uuid4().hex
        journey = visit_of(found.guide(), **given)
        with found.staff(draws=True) as room:
            if found.settings.tickets.when_printer_is_down == "refuse":
                room.visits.look()
            outcome = _give(room.visits, journey, actor)
            _report(outcome, room.visits, as_json)
    except KioskError as error:
        _refuse(error, as_json)
    if outcome.ticket.state is not State.CONFIRMED:
        context.exit(REFUSED)


def _give(desk: VisitDesk, journey: Journey, by: Actor | None) -> Outcome:
    """Record and print. Whatever goes wrong after the recording, the number is told."""
    recorded = desk.record(journey, by)
    try:
        return desk.print(journey, recorded)
    except Exception as error:  # noqa: BLE001 - a fault of the drawing must not hide a number that is taken
        _log.exception("ticket %s was recorded but could not be drawn or sent", recorded.name)
        cause = error.it if isinstance(error, KioskError) else kept_words(error)
        return Outcome(recorded, desk.payload(recorded), PrintResult(State.FAILED, cause), desk.device.is_paper)


def ticket_json(ticket: Ticket, payload: str) -> dict[str, object]:
    """Return a ticket as JSON: what is recorded of it, nothing about a person."""
    request = ticket.request
    return {
        "id": ticket.id,
        "visit": ticket.visit,
        "day": ticket.day.isoformat(),
        "lane": ticket.lane,
        "prefix": ticket.prefix,
        "number": ticket.number,
        "label": ticket.label.replace("\u00a0", " "),
        "payload": payload,
        "state": ticket.state.value,
        "purpose": request.purpose,
        "card": request.card,
        "age_band": request.age_band,
        "reason": request.reason,
        "procedure": request.procedure,
        "appointment": request.appointment,
        "language": request.language,
        "tariff": request.tariff,
        "recorded_at": ticket.recorded_at.isoformat(),
        "sent_at": ticket.sent_at.isoformat() if ticket.sent_at else None,
        "finished_at": ticket.finished_at.isoformat() if ticket.finished_at else None,
    }


def line_json(line: Line, payload: str) -> dict[str, object]:
    """Return a ticket of the list as JSON: its copies, whether it counts, whether staff dealt with it or must.

    `came` is what came of its last paper, which may be a copy; `state` is the ticket's own.
    """
    return ticket_json(line.ticket, payload) | {
        "copies": line.copies,
        "came": None if line.came is None else line.came.value,
        "void": line.void,
        "settled": line.settled,
        "work": line.work,
    }


def event_json(event: Event) -> dict[str, object]:
    """Return a line of a ticket's history as JSON."""
    return {
        "at": event.at.isoformat(),
        "what": event.what.value,
        "copy": event.copy,
        "who": event.who,
        "detail": event.detail,
    }


def _report(outcome: Outcome, desk: VisitDesk, as_json: bool) -> None:
    printed = outcome.printed
    went = Whereabouts(desk.device.name, printed.files) if printed else desk.whereabouts(outcome.ticket)
    data = ticket_json(outcome.ticket, outcome.payload) | {
        "device": went.device,
        "paper": outcome.paper,
        "files": list(went.files),
        "again": printed is None,
        "cause": printed.cause if printed else None,
    }
    if as_json:
        write_json(data)
        return
    click.echo(f"{data['label']}  {data['lane']}  {data['day']}  {data['state']}")
    for file in went.files:
        click.echo(f"  {file}")
    if printed is None:
        click.echo("  this visit has this ticket already; it was not printed again")
    if data["cause"]:
        click.echo(f"  {data['cause']}", err=True)


def _refuse(error: KioskError, as_json: bool) -> NoReturn:
    if as_json:
        write_json({**_NO_TICKET, "error": error_json(error)})
    tell(error)
    raise click.exceptions.Exit(exit_code(error))


@ticket.command(
    short_help="Read a ticket back from its number or its QR code.",
    epilog=examples(
        "kioskctl ticket show V042",
        "kioskctl ticket show 42 --day 2026-11-23 --json",
        "kioskctl ticket show BOVRVBBBBBBBCPETBJSUVFSEVBF",
    ),
)
@click.argument("payload_or_number")
@click.option("--day", type=Day(), help="Service day of the number [default: the last one].")
@as_json
@click.pass_context
def show(context: click.Context, payload_or_number: str, day: date | None, as_json: bool) -> None:
    """Verify a QR code's text, or find a number such as V042 (42 will do when one lane gave it), and show the ticket.

    A text from another kiosk (foreign), a misread one (damaged) or one that fails its check (forged) is told as such.
    Capitals and blanks do not matter.

    Exit 0: found, and genuine; 1: the database cannot be read just now; 2: no such ticket, or no genuine code.
    """
    try:
        with machine(context).staff(make=False, reads=True) as room:
            desk = room.desk(actor_of(None))
            line = desk.line(desk.find(payload_or_number, day))
            data = line_json(line, room.visits.payload(line.ticket))
            history = [event_json(each) for each in desk.history(line.ticket)]
    except KioskError as error:
        _refuse(error, as_json)
    if as_json:
        write_json(data | {"history": history})
        return
    for key, value in data.items():
        click.echo(f"{key:12} {'–' if value is None else value}")
    for event in history:
        copy = f"copy {event['copy']}" if event["copy"] else ""
        told = (event["at"], event["what"], copy, event["who"], event["detail"])
        click.echo("  ".join(str(each) for each in told if each))
