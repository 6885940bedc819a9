"""Who acts on a console: the name that --as gives, and the operating system's account, for the log."""

import getpass
from collections.abc import Callable
from typing import Any

import click

from kiosk.domain.staff import Actor, clean_name

acting: Callable[[Any], Any] = click.option(
    "--as", "by", metavar="NAME", help="Who does this, for the log [default: the account of this machine]."
)


def actor_of(by: str | None) -> Actor:
    """Return who acts. Raises KioskError (STAFF_NAME) for a name that cannot be shown."""
    try:
        account = getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in a container
        account = "?"
    return Actor(clean_name(account if by is None else by), account)
