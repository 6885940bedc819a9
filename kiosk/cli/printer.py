"""`kioskctl printer` and `kioskctl alerts`: how the printers are, a test page, and what staff should know."""

import click

from kiosk.cli.acting import acting, actor_of
from kiosk.cli.common import REFUSED, as_json, examples, machine, write_json
from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.staff import Act
from kiosk.domain.tickets import State
from kiosk.services import testpage
from kiosk.services.alerts import Alert
from kiosk.system.catalogue import language
from kiosk.wiring import printers_of


@click.group(
    short_help="Printers: how they are, a test page, what can be chosen.",
    epilog=examples("kioskctl printer status", "kioskctl printer test"),
)
def printer() -> None:
    """The printers that the settings name."""


@printer.command("list", epilog=examples("kioskctl printer list"))
@as_json
@click.pass_context
def list_(context: click.Context, as_json: bool) -> None:
    """List the printers of the settings, and what each still needs on this machine.

    Exit 0, whatever they need; `kioskctl config check` ends with 1 where something is missing.
    """
    found = machine(context)
    rows = [{"device": name, "missing": said} for name, said in printers_of(found.settings, found.data)]
    if as_json:
        write_json(rows)
        return
    for row in rows:
        click.echo(f"{row['device']}: {row['missing'] or 'could work here'}")


@printer.command(epilog=examples("kioskctl printer status --json"))
@as_json
@click.pass_context
def status(context: click.Context, as_json: bool) -> None:
    """Ask every printer how it is. Each thing is ok, not ok or unknown; no answer is unknown.

    Exit 0: nothing is known to be wrong; 1: something is.
    """
    with machine(context).tickets() as desk:
        statuses = desk.look()
    if as_json:
        write_json({name: status_json(each) for name, each in statuses.items()})
    for name, each in () if as_json else statuses.items():
        said = status_json(each)
        click.echo(f"{name}: " + ", ".join(f"{key} {value}" for key, value in said.items() if value != ""))
    if any(each.ready is Known.NOT_OK for each in statuses.values()):
        context.exit(REFUSED)


@printer.command(epilog=examples("kioskctl printer test"))
@click.option("--yes", is_flag=True, help="Do not ask whether the page came out.")
@acting
@as_json
@click.pass_context
def test(context: click.Context, yes: bool, by: str | None, as_json: bool) -> None:
    """Print a test page that says how the printer is, and ask whether it came out.

    Exit 0: it came out; 1: it did not, or nobody knows.
    """
    found, actor = machine(context), actor_of(by)
    with found.staff(draws=True) as room:
        desk = room.visits
        statuses = desk.tickets.look()
        words = language(found.profile.first_language)
        page = testpage.write(found.profile, words, found.settings.kiosk.name, statuses, found.clock())
        printed = desk.tickets.print_list(page)
        room.audit.note(actor, Act.TEST_PAGE, detail=printed.outcome.value)
    seen = None if yes or as_json else _came_out()
    if as_json:
        write_json(
            {
                "state": printed.outcome.value,
                "cause": printed.cause,
                "files": list(printed.files),
                "printers": {name: status_json(each) for name, each in statuses.items()},
            }
        )
    else:
        click.echo(f"{printed.outcome.value}{f': {printed.cause}' if printed.cause else ''}")
        for file in printed.files:
            click.echo(f"  {file}")
    good = printed.outcome is State.CONFIRMED if seen is None else seen
    if not good:
        context.exit(REFUSED)


def _came_out() -> bool:
    try:
        return click.confirm("Did the test page come out whole?", default=False)
    except UnicodeDecodeError:
        click.echo("what was typed is no text; it counts as no", err=True)
        return False


def status_json(status: PrinterStatus) -> dict[str, str]:
    """Return a printer's status as JSON."""
    return {
        "ready": status.ready.value,
        "online": status.online.value,
        "cover": status.cover.value,
        "paper": status.paper.value,
        "error": status.error.value,
        "detail": status.detail,
    }


@click.command(
    short_help="What staff should know: paper, printer, clock, tickets nobody is sure of.",
    epilog=examples("kioskctl alerts", "kioskctl alerts --new-roll", "kioskctl alerts --confirm-day"),
)
@click.option("--new-roll", is_flag=True, help="A new roll was put in: count its tickets from here.")
@click.option("--confirm-day", is_flag=True, help="The date of this machine is right.")
@acting
@as_json
@click.pass_context
def alerts(context: click.Context, new_roll: bool, confirm_day: bool, by: str | None, as_json: bool) -> None:
    """List what staff should know, the most urgent first, each with since when and what to do.

    The printers are asked first. Exit 0, whatever is on the list.
    """
    actor = actor_of(by)
    with machine(context).staff() as room:
        desk = room.visits.tickets
        if new_roll:
            desk.alerts.new_roll()
            room.audit.note(actor, Act.NEW_ROLL)
        if confirm_day:
            desk.alerts.confirm_day()
            room.audit.note(actor, Act.DAY_CONFIRMED)
        desk.look()
        found = desk.alerts.list()
    if as_json:
        write_json([alert_json(each) for each in found])
        return
    for each in found:
        click.echo(f"{each.since:%Y-%m-%d %H:%M} UTC  {each.kind.value}  {each.subject}".rstrip())
        click.echo(f"  {each.it}")
    if not found:
        click.echo("nothing")


def alert_json(alert: Alert) -> dict[str, object]:
    """Return an alert as JSON."""
    return {
        "kind": alert.kind.value,
        "subject": alert.subject,
        "since": alert.since.isoformat(),
        "person": alert.person,
        "it": alert.it,
        "tickets": [each.label.replace("\u00a0", " ") for each in alert.tickets],
    }
