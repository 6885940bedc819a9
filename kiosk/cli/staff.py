"""`kioskctl staff`: who may enter the staff area of the screen, and what everybody did."""

import sys
from datetime import datetime

import click

from kiosk.cli.acting import acting, actor_of
from kiosk.cli.common import as_json, examples, machine, write_json
from kiosk.domain.errors import Code, KioskError
from kiosk.services.audit import Entry

_NARROW = "\u00a0"
"""Keeps letter and number of a ticket together on a screen."""
_PIN = click.option("--pin-stdin", is_flag=True, help="Read the PIN from the standard input instead of asking twice.")


@click.group(
    short_help="Staff: who may enter the staff area, and what was done.",
    epilog=examples("kioskctl staff add An", "kioskctl staff list"),
)
def staff() -> None:
    """Accounts of the staff area on the screen. The commands here need none: whoever may run them is known to IT."""


@staff.command(epilog=examples("kioskctl staff add An", "kioskctl staff add 'An Claes' --pin-stdin"))
@click.argument("name")
@_PIN
@acting
@as_json
@click.pass_context
def add(context: click.Context, /, name: str, pin_stdin: bool, as_json: bool, by: str | None) -> None:
    """Make an account for NAME. The PIN is asked for twice: 6 figures or more, none that anybody tries first.

    Exit 0: made; 1: the database cannot be used just now; 2: a name or a PIN that will not do.
    """
    actor = actor_of(by)
    with machine(context).staff() as room:
        kept = room.accounts.add(name, _pin(pin_stdin), actor)
    _told(as_json, kept, "added")


@staff.command(epilog=examples("kioskctl staff reset An"))
@click.argument("name")
@_PIN
@acting
@as_json
@click.pass_context
def reset(context: click.Context, /, name: str, pin_stdin: bool, as_json: bool, by: str | None) -> None:
    """Give NAME another PIN, and let nobody wait any more for wrong ones of this name.

    Exit 0: done; 1: the database cannot be used just now; 2: an unknown name, or a PIN that will not do.
    """
    actor = actor_of(by)
    with machine(context).staff() as room:
        kept = room.accounts.reset(name, _pin(pin_stdin), actor)
    _told(as_json, kept, "reset")


@staff.command(epilog=examples("kioskctl staff remove An"))
@click.argument("name")
@acting
@as_json
@click.pass_context
def remove(context: click.Context, /, name: str, as_json: bool, by: str | None) -> None:
    """Remove the account of NAME; what this person did stays in the log.

    Exit 0: done; 1: the database cannot be used just now; 2: an unknown name.
    """
    actor = actor_of(by)
    with machine(context).staff() as room:
        kept = room.accounts.remove(name, actor)
    _told(as_json, kept, "removed")


@staff.command("list", epilog=examples("kioskctl staff list --json"))
@as_json
@click.pass_context
def list_(context: click.Context, as_json: bool) -> None:
    """List who may enter the staff area of the screen.

    Exit 0, also when there is nobody; 1: the database cannot be used just now.
    """
    with machine(context).staff(reads=True) as room:
        names = room.accounts.names()
    if as_json:
        write_json(names)
        return
    for each in names:
        click.echo(each)
    if not names:
        click.echo("nobody yet; `kioskctl staff add NAME` makes the first account", err=True)


@staff.command(epilog=examples("kioskctl staff log", "kioskctl staff log --limit 500 --json"))
@click.option(
    "--limit", type=click.IntRange(1, 100_000), default=50, metavar="N", help="At most so many [default: 50]."
)
@as_json
@click.pass_context
def log(context: click.Context, limit: int, as_json: bool) -> None:
    """Show what staff did, the newest first: when, who, what, with which ticket. It says nothing about visitors.

    A ticket is named by its number and its day.

    Exit 0; 1: the database cannot be used just now.
    """
    with machine(context).staff(reads=True) as room:
        entries = room.audit.list(limit)
    if as_json:
        write_json([entry_json(each) for each in entries])
        return
    for each in entries:
        ticket = f"  {each.label.replace(_NARROW, ' ')} of {each.day}" if each.label else ""
        account = f" ({each.actor.account})" if each.actor.account else ""
        click.echo(f"{_minute(each.at)}  {each.actor.name}{account}  {each.act.value}{ticket}  {each.detail}".rstrip())


def entry_json(entry: Entry) -> dict[str, object]:
    """Return a line of the log as JSON."""
    return {
        "at": entry.at.isoformat(),
        "who": entry.actor.name,
        "account": entry.actor.account,
        "act": entry.act.value,
        "ticket": entry.ticket,
        "label": entry.label.replace(_NARROW, " ") or None,
        "day": entry.day.isoformat() if entry.day else None,
        "detail": entry.detail,
    }


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _pin(from_stdin: bool) -> str:
    """Ask for a PIN, or read it. Raises KioskError (PIN_WEAK) when nothing that is a text comes."""
    try:
        if not from_stdin:
            return str(click.prompt("PIN", hide_input=True, confirmation_prompt="The same again"))
        line = sys.stdin.readline()
    except UnicodeDecodeError as error:
        raise _no_pin("what was typed is no text; a PIN is a row of figures.") from error
    if not line:
        raise _no_pin("--pin-stdin found nothing to read; write the PIN as one line.")
    return line.rstrip("\r\n")


def _no_pin(it: str) -> KioskError:
    return KioskError(Code.PIN_WEAK, "Er is geen pincode gegeven.", it)


def _told(as_json: bool, name: str, done: str) -> None:
    if as_json:
        write_json({"name": name, "done": done})
    else:
        click.echo(f"{name}: {done}")
