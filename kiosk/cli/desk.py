"""`kioskctl ticket list|reprint|void|undo|handed-over`: what staff do with tickets, from a console."""

import re
from datetime import date
from typing import Any

import click

from kiosk.cli.acting import acting, actor_of
from kiosk.cli.common import REFUSED, Choices, Day, as_json, examples, machine, write_json
from kiosk.cli.ticket import line_json, ticket, ticket_json
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.staff import ReprintReason, VoidReason
from kiosk.domain.tickets import State
from kiosk.services.worklist import Find, find_typed

_TICKET = click.argument("payload_or_number")
_DAY = click.option("--day", type=Day(), help="Service day of the number [default: the last one].")
_WORK = "work"
_MOST_PAGES = 1_000_000
"""More than any kiosk has; a number of any length would not fit into a question to the database."""


@ticket.command(
    "list",
    short_help="The tickets of a day, the newest first.",
    epilog=examples(
        "kioskctl ticket list", "kioskctl ticket list --state failed --json", "kioskctl ticket list --number V04"
    ),
)
@click.option("--number", metavar="TEXT", help="Numbers that begin like this, with or without the letter.")
@click.option("--lane", metavar="ID", default="", help="Only this lane.")
@click.option(
    "--state",
    type=Choices([*(each.value for each in State), "void", _WORK]),
    help='Only these; "work": nobody knows whether there is a paper.',
)
@_DAY
@click.option(
    "--page", type=click.IntRange(1, _MOST_PAGES), default=1, metavar="N", help="Which page [default: 1, the newest]."
)
@click.option("--size", type=click.IntRange(1, 1000), default=50, metavar="N", help="Tickets on a page [default: 50].")
@as_json
@click.pass_context
def list_(context: click.Context, /, page: int, size: int, as_json: bool, **wanted: Any) -> None:
    """List the tickets of a service day, the newest first, a page at a time.

    Exit 0, also when there is none; 1: the database cannot be read just now; 2: a number that is none.
    """
    find = _find(wanted["number"], wanted["lane"], wanted["state"])
    with machine(context).staff(reads=True) as room:
        desk = room.desk(actor_of(None))
        found = desk.on(wanted["day"] or desk.day(), find, page - 1, on_a_page=size)
        rows = [line_json(each, room.visits.payload(each.ticket)) for each in found.lines]
    if as_json:
        write_json(
            {"day": found.day.isoformat(), "page": page, "more": found.older, "states": found.states, "tickets": rows}
        )
        return
    for row in rows:
        marks = [f"copy {row['copies']} {row['came']}"] * bool(row["copies"]) + ["void"] * bool(row["void"])
        click.echo(
            "  ".join([f"{row['label']:7}", f"{row['state']:11}", str(row["lane"]), str(row["purpose"]), *marks])
        )
    if found.older:
        click.echo(f"more: --page {page + 1}", err=True)


@ticket.command(
    short_help="Print a ticket again: same number, same QR code.",
    epilog=examples("kioskctl ticket reprint V042 --reason jam --as An"),
)
@_TICKET
@click.option("--reason", required=True, type=Choices([each.value for each in ReprintReason]), help="Why.")
@_DAY
@acting
@as_json
@click.pass_context
def reprint(
    context: click.Context, payload_or_number: str, reason: str, day: date | None, by: str | None, as_json: bool
) -> None:
    """Print a ticket again, marked as a copy; who and why are logged. The printer's answer is told, and no more.

    Exit 0: printed; 1: recorded but not known to be printed, or refused just now; 2: no such ticket.
    """
    actor, found = actor_of(by), machine(context)
    with found.staff(draws=True, make=False) as room:
        desk = room.desk(actor)
        meant = desk.find(payload_or_number, day)
        printed = desk.reprint(Guide(found.profile, meant.day), meant, ReprintReason(reason))
        payload = room.visits.payload(meant)
    state = State.UNCONFIRMED if printed.result is None else printed.result.outcome
    cause = printed.result.cause if printed.result else None
    if as_json:
        files = list(printed.result.files) if printed.result else []
        printing = {
            "copy": printed.copy,
            "printed": state.value,
            "paper": printed.paper,
            "cause": cause,
            "files": files,
        }
        write_json(ticket_json(printed.ticket, payload) | printing)
    else:
        click.echo(f"{_label(printed.ticket.label)}  copy {printed.copy}  {state.value}{f'  {cause}' if cause else ''}")
    if state is not State.CONFIRMED:
        context.exit(REFUSED)


@ticket.command(
    short_help="Let a ticket of today count no longer.",
    epilog=examples("kioskctl ticket void V042 --reason mistake --as An"),
)
@_TICKET
@click.option("--reason", required=True, type=Choices([each.value for each in VoidReason]), help="Why.")
@acting
@as_json
@click.pass_context
def void(context: click.Context, payload_or_number: str, reason: str, by: str | None, as_json: bool) -> None:
    """Void a ticket of today. Nothing is deleted, and nobody else gets its number that day.

    Exit 0: done; 1: void already, or of an earlier day; 2: no such ticket.
    """
    _act(context, payload_or_number, by, as_json, "void", reason)


@ticket.command(short_help="Let a void ticket of today count again.", epilog=examples("kioskctl ticket undo V042"))
@_TICKET
@acting
@as_json
@click.pass_context
def undo(context: click.Context, payload_or_number: str, by: str | None, as_json: bool) -> None:
    """Take back that a ticket of today is void.

    Exit 0: done; 1: it is not void, or of an earlier day; 2: no such ticket.
    """
    _act(context, payload_or_number, by, as_json, "undo")


@ticket.command(
    "handed-over",
    short_help="The visitor has the ticket: take it off the work list.",
    epilog=examples("kioskctl ticket handed-over V042 --as An"),
)
@_TICKET
@acting
@as_json
@click.pass_context
def handed_over(context: click.Context, payload_or_number: str, by: str | None, as_json: bool) -> None:
    """Mark that the visitor has the ticket, when nobody knew whether it was printed.

    Exit 0: done; 1: somebody dealt with it before, or it is void; 2: no such ticket.
    """
    _act(context, payload_or_number, by, as_json, "handed over")


def _act(
    context: click.Context, text: str, by: str | None, as_json: bool, done: str, reason: str = VoidReason.OTHER.value
) -> None:
    actor = actor_of(by)
    with machine(context).staff(make=False) as room:
        desk = room.desk(actor)
        meant = desk.find(text)
        if done == "void":
            desk.void(meant, VoidReason(reason))
        elif done == "undo":
            desk.undo_void(meant)
        else:
            desk.hand_over(meant)
        row = line_json(desk.line(meant), room.visits.payload(meant))
    if as_json:
        write_json(row)
    else:
        click.echo(f"{row['label']}: {'counts again' if done == 'undo' else done}")


def _find(number: str | None, lane: str, state: str | None) -> Find:
    typed = find_typed(number or "")
    if typed is None or not re.fullmatch(r"[\w .-]{0,64}", number or ""):
        raise KioskError(
            Code.INPUT_VALUE,
            "Dit nummer kan niet.",
            f"--number {number!r} is no number of a ticket such as V042 or 42.",
        )
    if state in (None, "void", _WORK):
        return Find(lane, *typed, void=True if state == "void" else None, work=state == _WORK)
    return Find(lane, *typed, states=(State(state),))


def _label(text: str) -> str:
    return text.replace("\u00a0", " ")


__all__ = ["ticket"]
