"""`kioskctl config`: begin a settings file, show what is in force, check the file of one kiosk or of two in a hall."""

import json
from pathlib import Path

import click

from kiosk.cli.common import BAD_INPUT, REFUSED, FilePath, as_json, error_json, examples, tell, write_json
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.tickets import Overlap, label, overlaps
from kiosk.system.files import write_whole
from kiosk.wiring import printers_of, today
from kiosk.wiring.files import (
    check_settings,
    data_folder,
    lanes_of,
    new_settings_file,
    settings_in_force,
    settings_tables,
)


@click.group(
    short_help="Settings: begin a file, show what is in force, check it.",
    epilog=examples("kioskctl config init", "kioskctl config show", "kioskctl config check"),
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
        found, settings = check_settings(file or asked, data, today())
        lanes = lanes_of(settings, found, today())
        beside = None
        if other is not None:
            second, its_settings = check_settings(other, data, today())
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


@config.command(epilog=examples("kioskctl config init", "kioskctl config init my-kiosk.toml"))
@click.argument("file", required=False, type=FilePath(), metavar="FILE")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.pass_context
def init(context: click.Context, file: Path | None, force: bool) -> None:
    """Write a settings file with every key, its default and what it means, to start from.

    Without FILE it goes where this machine looks for it. Exit 0: written; 1: it cannot be; 2: there is one already.
    """
    asked, data = context.find_root().obj or (None, None)
    place, content = new_settings_file(asked, data)
    target = file or place
    try:
        if target.exists() and not force:
            raise KioskError(
                Code.INPUT_VALUE,
                "Dit bestand bestaat al. Kies een andere naam.",
                f"{target} is there already. Change it, name another FILE, or write over it with --force.",
            )
        write_whole(target, content)
    except OSError as error:
        raise KioskError(
            Code.OUTPUT_WRITE,
            "Het bestand kon niet bewaard worden. Kies een andere plaats.",
            f"{target} cannot be written: {error.strerror or error}. Name another FILE, or do it as root.",
        ) from error
    click.echo(f"{target}: change it, then `kioskctl config check`")


@config.command(epilog=examples("kioskctl config show", "kioskctl config show --json"))
@as_json
@click.pass_context
def show(context: click.Context, as_json: bool) -> None:
    """Show the settings that are in force, every key, and what is wrong with the file, if anything.

    Exit 0: the file as it is now is in force, or there is none; 1: an older version is, as the file has faults; 2: no
    settings can be used.
    """
    asked, data = context.find_root().obj or (None, None)
    file, settings, problems = settings_in_force(asked, data)
    tables = settings_tables(settings)
    if as_json:
        write_json({"file": str(file) if file else None, "problems": problems, "settings": tables})
    else:
        click.echo(f"# {file or 'no settings file: the built-in settings hold'}")
        for problem in problems:
            click.echo(f"# {problem}")
        click.echo(_toml(tables))
    if problems:
        context.exit(REFUSED)


def _toml(tables: dict[str, dict[str, object]]) -> str:
    """Return tables as a settings file has them; a key that is empty is left out."""
    parts = []
    for name, keys in tables.items():
        given = {key: value for key, value in keys.items() if value not in ("", (), [])}
        lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in given.items()]
        parts.append("\n".join([f"[{name}]", *lines]))
    return "\n\n".join(parts)
