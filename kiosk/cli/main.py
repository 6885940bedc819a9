"""`kioskctl`: what IT and staff do from a console. Exit codes: 0 done; 1 not printed, or refused now; 2 bad input."""

import sys

import click

from kiosk import __version__
from kiosk.cli.backup import backup, restore
from kiosk.cli.common import Kioskctl, Place, examples
from kiosk.cli.config import config as config_file
from kiosk.cli.desk import ticket
from kiosk.cli.doctor import doctor
from kiosk.cli.logs import logs
from kiosk.cli.printer import alerts, printer
from kiosk.cli.profile import profile
from kiosk.cli.quote import quote
from kiosk.cli.report import report
from kiosk.cli.staff import staff
from kiosk.cli.tour import tour


@click.group(
    cls=Kioskctl,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog=examples(
        "kioskctl profile list",
        "kioskctl quote --card B --age 30 --json",
        "kioskctl --data ./trial ticket issue --purpose renew --card B --age 30",
    ),
)
@click.version_option(__version__, prog_name="kioskctl")
@click.option(
    "--config", type=Place(), metavar="FILE", help="Settings file [default: KIOSK_CONFIG, then the machine's own]."
)
@click.option("--data", type=Place(), metavar="DIR", help="Data folder [default: KIOSK_DATA, then the machine's own].")
@click.pass_context
def kioskctl(context: click.Context, config: str | None, data: str | None) -> None:
    """The lobby kiosk from a console: towns, fees and tickets.

    No command needs a display. Exit codes: 0 done; 1 recorded but not printed, or refused just now; 2 bad input.
    An error has a code that never changes its meaning; with --json it is written as JSON too, under "error".
    """
    context.obj = (config, data)


for command in (
    alerts,
    backup,
    config_file,
    doctor,
    logs,
    printer,
    profile,
    quote,
    report,
    restore,
    staff,
    ticket,
    tour,
):
    kioskctl.add_command(command)


def main() -> None:
    """Run the command line; a known error ends as one sentence and an exit code, never as a trace."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="strict")  # what is no text is told as such, whatever the locale lets pass
    kioskctl.main(prog_name="kioskctl")


if __name__ == "__main__":
    main()
