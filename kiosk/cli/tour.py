"""`kioskctl tour`: drives the real screens without a display and keeps a picture of every page and ticket."""

import re
from pathlib import Path

import click

from kiosk.cli.common import examples, machine, profile_option, writable_folder
from kiosk.domain.errors import Code, KioskError, did_you_mean
from kiosk.system.catalogue import OWN_NAMES


class Size(click.ParamType[tuple[int, int]]):
    """A screen size as WIDTHxHEIGHT in pixels."""

    name = "WIDTHxHEIGHT"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Return width and height, 320 to 7680 px each."""
        found = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", str(value).lower())
        width, height = (int(each) for each in found.groups()) if found else (0, 0)
        if not all(320 <= each <= 7680 for each in (width, height)):
            self.fail(f"{value!r} is not a size such as 1080x1920 (320 to 7680 px each).", param, ctx)
        return width, height


@click.command(
    short_help="Picture every page and ticket, through the real screens.",
    epilog=examples("kioskctl tour --out ./tour", "kioskctl tour --out ./tour --language en --size 1920x1080"),
)
@click.option("--out", required=True, metavar="DIR", help="Folder for pages/, tickets/ and index.html.")
@profile_option
@click.option("--language", "code", metavar="LL", help="Language of the visitor [default: the town's first].")
@click.option("--size", type=Size(), default="1080x1920", show_default=True, help="Screen in pixels.")
@click.option("--large-text", is_flag=True, help="With large text switched on.")
@click.option("--contrast", is_flag=True, help="With high contrast switched on.")
@click.option("--lowered", is_flag=True, help="With lowered controls switched on.")
@click.pass_context
def tour(
    context: click.Context,
    out: str,
    profile: str | None,
    code: str | None,
    size: tuple[int, int],
    large_text: bool,
    contrast: bool,
    lowered: bool,
) -> None:
    """Drive the real screens by clicks through every kind of journey and write what they look like.

    It has data of its own and a fixed date; it never touches the live database and ignores opening hours.

    Exit 0: done; 1: nothing can be written there; 2: bad input.
    """
    town = machine(context, profile).profile
    code = town.first_language if code is None else code.lower()
    known = tuple(OWN_NAMES)
    if code not in known:
        raise KioskError(
            Code.INPUT_LANGUAGE,
            "Deze taal is er niet. Kies een andere taal.",
            f"language {code!r} is not known; known: {', '.join(known)}.{did_you_mean(code, known)}",
        )
    folder = writable_folder(Path(out))
    from kiosk.ui.tour import Tour

    done = Tour(town, folder, code, size, large_text=large_text, contrast=contrast, lowered=lowered).run()
    click.echo(f"{done.pages} pages and {done.tickets} tickets: {folder / 'index.html'}")
