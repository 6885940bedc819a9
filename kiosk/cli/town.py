"""`kioskctl profile confirm`, `install` and `rollback`: what staff decide about the town, each with its audit line."""

import click

from kiosk.cli.acting import acting, actor_of
from kiosk.cli.common import as_json, config_file, examples, machine, write_json
from kiosk.services.changes import ChangeWords
from kiosk.services.tariffs import Comparison, Missing, Standing
from kiosk.system.catalogue import OWN_NAMES, language
from kiosk.wiring import office
from kiosk.wiring.files import profile_file


@click.command(epilog=examples("kioskctl profile confirm 2027 --as An", "kioskctl profile confirm 2027 --json"))
@click.argument("year", type=click.IntRange(2000, 9999))
@acting
@as_json
@click.pass_context
def confirm(context: click.Context, year: int, by: str | None, as_json: bool) -> None:
    """Confirm that somebody read the town's page and that its tariffs hold in YEAR: this year or the next.

    The confirmation is kept with the data, never in the town's file, and holds for exactly these fees. The running
    kiosk shows it from the next visit on. Exit 0: confirmed; 1: refused just now; 2: no tariff holds in that year.
    """
    with office.tariffs(machine(context)) as desk:
        confirmed = desk.confirm(year, actor_of(by))
        standing, missing = desk.in_force(), desk.missing()
    if as_json:
        write_json({"confirmed": list(confirmed), "year": year} | _standing_json(standing, missing))
        return
    click.echo(f"confirmed for {year}: {', '.join(confirmed)}")
    _tell_standing(standing, missing)


@click.command(
    epilog=examples(
        "kioskctl profile install izegem --dry-run",
        "kioskctl profile install my-town.toml --as An",
    )
)
@click.argument("file", metavar="NAME_OR_FILE")
@click.option("--dry-run", is_flag=True, help="Only check the file and show what it would change.")
@acting
@as_json
@click.pass_context
def install(context: click.Context, file: str, dry_run: bool, by: str | None, as_json: bool) -> None:
    """Check a town's file, show what it changes, and take a copy of it into use from the next visit on.

    `kioskctl profile rollback` takes the one before it into use again. Exit 0: done; 1: refused just now; 2: a file
    with faults, and nothing is changed.
    """
    path = profile_file(file, config_file(context))
    with office.tariffs(machine(context)) as desk:
        compared = desk.compare(path)
        if not dry_run:
            desk.install(path, actor_of(by))
    if as_json:
        write_json({"installed": not dry_run} | _comparison_json(compared))
        return
    _tell_comparison(compared)
    click.echo("not taken into use: --dry-run" if dry_run else f"{compared.new.id}: taken into use")


@click.command(epilog=examples("kioskctl profile rollback --as An"))
@acting
@as_json
@click.pass_context
def rollback(context: click.Context, by: str | None, as_json: bool) -> None:
    """Take the town's file that was in use before the present one into use again, from the next visit on.

    Exit 0: done; 1: refused just now, or no file was taken into use before; 2: bad input.
    """
    with office.tariffs(machine(context)) as desk:
        town = desk.rollback(actor_of(by))
    if as_json:
        write_json({"profile": town.id, "version": town.version})
        return
    click.echo(f"{town.id}: in use again")


@click.command(epilog=examples("kioskctl profile tariffs", "kioskctl profile tariffs --json"))
@as_json
@click.pass_context
def tariffs(context: click.Context, as_json: bool) -> None:
    """Show the tariffs of the town in use: which holds, until when it is confirmed, what is missing, new files.

    Exit 0, whatever is missing.
    """
    with office.tariffs(machine(context)) as desk:
        standing, missing = desk.in_force(), desk.missing()
        new = [each.name for each in desk.candidates()]
    if as_json:
        write_json(_standing_json(standing, missing) | {"new_files": new})
        return
    _tell_standing(standing, missing)
    for name in new:
        click.echo(f"new file: {name}")


def _standing_json(standing: tuple[Standing, ...], missing: tuple[Missing, ...]) -> dict[str, object]:
    return {
        "tariffs": [
            {key: str(value) if key == "tariff" or hasattr(value, "isoformat") else value for key, value in row.items()}
            for row in (each._asdict() for each in standing)
        ],
        "missing": [{"lack": each.lack.value, "subject": each.subject or None} for each in missing],
    }


def _tell_standing(standing: tuple[Standing, ...], missing: tuple[Missing, ...]) -> None:
    for each in standing:
        span = f"{each.valid_from or '…'} to {each.valid_until or '…'}"
        holds = "holds today" if each.in_force else "does not hold today"
        click.echo(f"{each.tariff}: {span}, {holds}, confirmed until {each.confirmed_until or '– (never)'}")
    for lack, subject in missing:
        click.echo(f"missing: {lack.value}{f' ({subject})' if subject else ''}")


_CHANGE = ("section", "subject", "old", "new")
"""What programs are told of a change."""


def _comparison_json(compared: Comparison) -> dict[str, object]:
    return {
        "from": {"profile": compared.old.id, "version": compared.old.version},
        "to": {"profile": compared.new.id, "version": compared.new.version},
        "changes": [dict(zip(_CHANGE, each, strict=False)) for each in compared.changes],
        "warnings": list(compared.warnings),
    }


def _tell_comparison(compared: Comparison) -> None:
    if compared.old.id != compared.new.id:
        click.echo(f"warning: this is another town: {compared.new.id} instead of {compared.old.id}")
    for warning in compared.warnings:
        click.echo(f"warning: {warning}")
    told = ChangeWords(language("en"), OWN_NAMES, compared.old, compared.new)
    for case, old, new in map(told.tell, compared.changes):
        click.echo(f"{case}: {old} → {new}")
    if not compared.changes:
        click.echo("nothing changes")
