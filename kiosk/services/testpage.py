"""The test page: what a printer says of itself, on its own paper, so that a person can hold the two side by side."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain.document import Block, Paper
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import BRUSSELS
from kiosk.domain.town import Profile
from kiosk.services import phrases
from kiosk.services.phrases import Words


def write(
    profile: Profile, words: Words, kiosk_name: str, statuses: Mapping[str, PrinterStatus], now: datetime
) -> Paper:
    """Return the test page in the town's language; `now` is an aware time, shown in Brussels."""
    translate = words.translate
    here = now.astimezone(BRUSSELS)
    weekday, _, rest = words.date(here.date()).partition(" ")
    lines = [f"{name}: {line}" for name, status in statuses.items() for line in status_lines(words, status)]
    return Paper(
        town=phrases.local(words, profile.name),
        bar=translate("testpage", "Testpagina"),
        time=words.time(here.time()),
        label=None,
        payload=None,
        date_lines=(weekday.rstrip(","), rest, kiosk_name),
        blocks=(
            Block(
                language=words.code,
                right_to_left=words.right_to_left,
                mark=None,
                next_title=translate("testpage", "Wat de printer zegt"),
                next_lines=tuple(lines),
                answers="",
                fee=None,
                items_title=None,
                items=(),
                notes=(translate("testpage", "Dit is geen ticket. Kijk of alles leesbaar en heel is."),),
                source=None,
            ),
        ),
    )


def status_lines(words: Words, status: PrinterStatus) -> list[str]:
    """Return what is known of a printer, a line for each thing."""
    translate = words.translate
    known = {
        Known.OK: translate("testpage", "in orde"),
        Known.NOT_OK: translate("testpage", "niet in orde"),
        Known.UNKNOWN: translate("testpage", "onbekend"),
    }
    level = {
        PaperLevel.ENOUGH: translate("testpage", "genoeg"),
        PaperLevel.NEAR_END: translate("testpage", "bijna op"),
        PaperLevel.OUT: translate("testpage", "op"),
        PaperLevel.UNKNOWN: translate("testpage", "onbekend"),
    }
    said = (
        (translate("testpage", "verbinding"), known[status.online]),
        (translate("testpage", "klep"), known[status.cover]),
        (translate("testpage", "papier"), level[status.paper]),
        (translate("testpage", "fout"), known[status.error]),
    )
    return [f"{what}: {how}" for what, how in said]
