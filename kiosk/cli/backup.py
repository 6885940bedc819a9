"""`kioskctl backup` and `kioskctl restore`: copies of the data, checked when they are made and before they are used."""

from pathlib import Path

import click

from kiosk.cli.common import FilePath, as_json, examples, machine, write_json
from kiosk.wiring.upkeep import back_up, backup_json
from kiosk.wiring.upkeep import restore as bring_in


@click.command(
    short_help="Copy the data into one file, and check the copy.",
    epilog=examples("kioskctl backup", "kioskctl backup copy.zip --json"),
)
@click.argument("file", required=False, type=FilePath(), metavar="FILE")
@as_json
@click.pass_context
def backup(context: click.Context, file: Path | None, as_json: bool) -> None:
    """Copy the database and the key of the QR codes into FILE, open the copy and check all of it.

    Without FILE it is the day's copy in the folder of the settings, and days past their time are removed. The kiosk
    may run meanwhile. Exit 0: written and good; 1: it could not be.
    """
    found = machine(context)
    with found.tickets() as desk:
        made = back_up(found, file)
        desk.alerts.note_backup()
    if as_json:
        write_json(backup_json(made))
        return
    click.echo(f"{made.path}: {made.tickets} tickets, {made.bytes // 1000} kB, checked")


@click.command(
    short_help="Bring a copy of the data back.",
    epilog=examples("kioskctl restore kiosk-2026-11-22.zip --dry-run", "kioskctl restore kiosk-2026-11-22.zip"),
)
@click.argument("file", type=FilePath(exists=True), metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Check the file and say what would happen; change nothing.")
@as_json
@click.pass_context
def restore(context: click.Context, file: Path, dry_run: bool, as_json: bool) -> None:
    """Put a copy in the place of the database and the key. Stop the kiosk first.

    What is replaced is put aside, not removed. Today's series goes on at the next hundred above every number that is
    known to be given. Exit 0: done; 1: refused just now (the kiosk runs); 2: the file is no whole copy.
    """
    found = machine(context)
    done = bring_in(found, file, dry_run=dry_run)
    known = {prefix: number for _, prefix, number in done.highest}
    if as_json:
        aside = str(done.aside) if done.aside else None
        write_json({"backup": backup_json(done.backup), "dry_run": dry_run, "aside": aside, "highest": known})
        return
    made = done.backup
    click.echo(f"{file}: {made.tickets} tickets, the last of {made.last_day}, copied {made.made_at:%Y-%m-%d}")
    for prefix, number in known.items():
        click.echo(f"highest number known: {prefix}{number:03d}; today's series goes on at the next hundred")
    if done.aside is not None:
        click.echo(f"the replaced database lies in {done.aside}")
    click.echo("nothing was changed" if dry_run else "restored")
