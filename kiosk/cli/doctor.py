"""`kioskctl doctor`: everything that can be wrong with this machine, and the sentence that mends each."""

import click

from kiosk.cli.common import REFUSED, as_json, examples, machine, write_json
from kiosk.domain.errors import KioskError
from kiosk.domain.printer import Known
from kiosk.services.checks import Check
from kiosk.services.health import check_json
from kiosk.wiring.files import shared_numbers
from kiosk.wiring.upkeep import look

_SIGNS = {Known.OK: "ok", Known.NOT_OK: "NOT OK", Known.UNKNOWN: "unknown"}


@click.command(
    short_help="Check this machine, and say what mends it.",
    epilog=examples("kioskctl doctor", "kioskctl doctor --json", "kioskctl doctor --with other-kiosk.toml"),
)
@click.option("--with", "other", metavar="FILE", help="The settings of another kiosk in the same hall.")
@as_json
@click.pass_context
def doctor(context: click.Context, other: str | None, as_json: bool) -> None:
    """Check libraries, files, clock, data, backups, printers and more; each is ok, not ok or unknown.

    The printers are asked. Exit 0: nothing is known to be wrong; 1: something is.
    """
    found = machine(context)
    beside = None if other is None else shared_numbers(found, other)
    try:
        with found.tickets() as desk:
            desk.look()
            checks = look(found, desk, beside, thorough=True)
    except KioskError:  # the check of what stands in the way says it
        checks = look(found, None, beside, thorough=True)
    if as_json:
        write_json([check_json(each) for each in checks])
    else:
        for each in checks:
            _tell(each)
    if any(each.state is Known.NOT_OK for each in checks):
        context.exit(REFUSED)


def _tell(check: Check) -> None:
    click.echo(f"{_SIGNS[check.state]:8} {check.name.value}: {check.said}")
    if check.mend:
        click.echo(f"{'':9}{check.mend}")
