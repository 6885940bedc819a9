"""`kioskctl report`: how many tickets, when and for what, where visits were left; for people, programs and tables."""

from datetime import date
from pathlib import Path

import click

from kiosk.cli.acting import acting, actor_of
from kiosk.cli.common import Day, FilePath, as_json, examples, machine, write_json
from kiosk.domain.staff import Act
from kiosk.services.reports import NOT_ASKED, Count, Report
from kiosk.wiring import office, today


@click.command(
    short_help="How many tickets, when and for what; where visits were left.",
    epilog=examples(
        "kioskctl report",
        "kioskctl report --from 2026-11-01 --to 2026-11-30 --json",
        "kioskctl report --csv november.csv --from 2026-11-01 --to 2026-11-30",
    ),
)
@click.option("--from", "first", type=Day(), help="First service day [default: the first of the month of --to].")
@click.option("--to", "last", type=Day(), help="Last service day, included [default: today in Brussels].")
@click.option("--csv", "file", type=FilePath(), metavar="FILE", help="Write it as CSV too: kind, value, count.")
@acting
@as_json
@click.pass_context
def report(
    context: click.Context, first: date | None, last: date | None, file: Path | None, by: str | None, as_json: bool
) -> None:
    """Count tickets per lane, card, purpose, language and hour, what nobody knows to be printed, copies and voids.

    It only reads, also while the kiosk runs; that a file was written is logged. About cases and places, never about
    people. Exit 0: done; 1: the database or the file cannot be used just now; 2: bad input.
    """
    actor = actor_of(by)
    end = last or today()
    start = first or end.replace(day=1)
    found = machine(context)
    made = office.reports(found).summary(start, end)
    written = None
    if file is not None:
        written = office.export(found, made, file)
        with found.staff() as room:
            room.audit.note(actor, Act.EXPORTED, detail=written.name)
    if as_json:
        write_json(report_json(made) | {"csv": None if written is None else str(written)})
        return
    _print(made)
    if written is not None:
        click.echo(f"written to {written}")


def report_json(made: Report) -> dict[str, object]:
    """Return a report as JSON."""
    return {
        "from": made.first.isoformat(),
        "to": made.last.isoformat(),
        "tickets": made.tickets,
        "lanes": _counts(made.lanes),
        "cards": _counts(made.cards),
        "purposes": _counts(made.purposes),
        "languages": _counts(made.languages),
        "days": {day.isoformat(): tickets for day, tickets in made.days},
        "hours": {f"{hour:02d}": tickets for hour, tickets in made.hours},
        "unconfirmed": made.unconfirmed,
        "failed": made.failed,
        "unconfirmed_share": round(made.unconfirmed_share, 4),
        "left": [{"place": each.place, "question": each.question or None, "visits": each.visits} for each in made.left],
        "copies": made.copies,
        "voids": made.voids,
    }


def _counts(counts: tuple[Count, ...]) -> dict[str, int]:
    return {each.value: each.tickets for each in counts}


def _print(made: Report) -> None:
    click.echo(f"{made.first} to {made.last}: {made.tickets} tickets")
    share = f"{made.unconfirmed_share:.1%}"
    click.echo(f"not known to be printed: {made.unconfirmed} unconfirmed, {made.failed} failed ({share})")
    click.echo(f"copies: {made.copies}, void: {made.voids}")
    for title, counts in (
        ("lane", made.lanes),
        ("card", made.cards),
        ("purpose", made.purposes),
        ("language", made.languages),
    ):
        for value, tickets in counts:
            click.echo(f"  {title:9} {value or NOT_ASKED:14} {tickets:7}")
    for hour, tickets in made.hours:
        click.echo(f"  {'hour':9} {hour:02d}:00 {tickets:16}")
    for place, question, visits in made.left:
        click.echo(f"  visits ended at {f'{place} {question}'.rstrip():24} {visits:7}")
