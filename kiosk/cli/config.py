"""`kioskctl config`: check the settings file, of one kiosk or of two in one hall."""

import click

from kiosk.cli.common import BAD_INPUT, REFUSED, as_json, error_json, examples, tell, write_json
from kiosk.domain.errors import KioskError
from kiosk.domain.tickets import Overlap, label, overlaps
from kiosk.wiring import check_settings, data_folder, lanes_of, printers_of, today


@click.group(
    short_help="Settings: check the file, of one kiosk or of two in one hall.", epilog=examples("kioskctl config check")
)
def config() -> None:
    """The settings file of this kiosk."""


@config.command(
    epilog=examples(
        "kioskctl config check", "kioskctl config check kiosk.toml", "kioskctl config check one.toml --with two.toml"
    )
)
@click.argument("file", required=False, metavar="FILE")
@click.option("--with", "other", metavar="FILE", help="The settings of another kiosk in the same hall.")
@as_json
@click.pass_context
def check(context: click.Context, file: str | None, other: str | None, as_json: bool) -> None:
    """Check a settings file: every fault at once, its town, whether its printers could work here, and its numbers.

    Exit 0: good; 1: a printer cannot work here yet, or two kiosks would give the same numbers; 2: faults.
    """
    asked, data = context.find_root().obj or (None, None)
    try:
        found, settings = check_settings(file or asked, data)
        lanes = lanes_of(settings, found, today())
        beside = None
        if other is not None:
            second, its_settings = check_settings(other, data)
            beside = lanes_of(its_settings, second, today())
    except KioskError as error:
        if as_json:
            write_json({"good": False, "error": error_json(error)})
        tell(error)
        context.exit(BAD_INPUT)
    missing = [(name, said) for name, said in printers_of(settings, data_folder(asked, data)) if said is not None]
    same = () if beside is None else overlaps(lanes, beside)
    where = str(found) if found else "no settings file: the built-in settings hold"
    if as_json:
        write_json(
            {
                "good": not missing and not same,
                "file": str(found) if found else None,
                "printers": [{"device": name, "missing": said} for name, said in missing],
                "overlaps": [_overlap(each) for each in same],
            }
        )
    else:
        click.echo(where)
        for name, said in missing:
            click.echo(f"printer {name}: {said}")
        for each in same:
            click.echo(f"both kiosks would give {_overlap(each)}; give each its own numbers or letter under [lanes]")
        if not missing and not same:
            click.echo("good")
    if missing or same:
        context.exit(REFUSED)


def _overlap(each: Overlap) -> str:
    first = label(each.prefix, each.first).replace("\u00a0", " ")
    last = "on" if each.last is None else label(each.prefix, each.last).replace("\u00a0", " ")
    return f"{first} to {last}" if each.last is not None else f"{first} and {last}"
