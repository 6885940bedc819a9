"""`kioskctl logs`: what the lobby screen said, from its files."""

from collections import deque

import click

from kiosk.cli.common import Choices, as_json, examples, write_json
from kiosk.domain.errors import Code, KioskError
from kiosk.system.logs import Event, read
from kiosk.wiring.files import data_folder

_LEVELS = ("info", "warning", "error", "critical")


@click.command(
    short_help="What the lobby screen logged.",
    epilog=examples("kioskctl logs", "kioskctl logs --level warning --lines 20 --json"),
)
@click.option(
    "--lines", type=click.IntRange(1, 100_000), default=50, show_default=True, help="At most so many, the last."
)
@click.option("--level", type=Choices(_LEVELS), default="info", show_default=True, help="This level and graver.")
@as_json
@click.pass_context
def logs(context: click.Context, lines: int, level: str, as_json: bool) -> None:
    """Show the last events of the lobby screen's log, the newest last. Nothing about a visitor is ever logged.

    Exit 0: shown, also when there is none; 1: the files cannot be read.
    """
    folder = data_folder(*(context.find_root().obj or (None, None)))
    wanted = _LEVELS[_LEVELS.index(level) :]
    try:
        found = deque((each for each in read(folder) if each.level in wanted), maxlen=lines)
    except OSError as error:
        raise KioskError(
            Code.DATA_FOLDER,
            "Het logboek kan niet gelezen worden. Verwittig de informaticadienst.",
            f"the log in {folder} cannot be read: {error.strerror}. Use the account of the kiosk, or root.",
        ) from error
    if as_json:
        write_json([each._asdict() | {"at": each.at.isoformat()} for each in found])
        return
    for each in found:
        _tell(each)


def _tell(event: Event) -> None:
    click.echo(f"{event.at.astimezone():%Y-%m-%d %H:%M:%S} {event.level:8} {event.where}: {event.said}")
    for line in event.trace.splitlines():
        click.echo(f"    {line}")
