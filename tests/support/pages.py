"""Visitor pages as data for the tests: journeys driven to a page, its sheet, and every text on it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kiosk.domain.ages import Ages
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import (
    Answer,
    ChooseLanguage,
    Continue,
    Journey,
    Place,
    Printed,
    Result,
    Take,
    advance,
    start,
)
from kiosk.domain.town import FeeRule, Kind, LocalText, Price, Procedure, Profile, Reason, Scope, Status
from kiosk.printing.symbol import modules
from kiosk.system.catalogue import language
from kiosk.ui.book import page_for
from kiosk.ui.content import Panel, ReadingBlock, Sheet, Symbol, Tile
from kiosk.ui.page import Surroundings
from tests.support.towns import IZEGEM

DAY = date(2026, 11, 23)
NEXT_YEAR = date(2027, 1, 5)
LABEL = "V\u00a0042"
PAYLOAD = "BCDFGHJKLNOPRSTVXBCDFGHJKLNOP"


def begin(town: Profile, on: date = DAY) -> Journey:
    """A visit at its first question."""
    return advance(start(Guide(town, on), "visit-1"), ChooseLanguage(town.first_language))


def drive(town: Profile, on: date = DAY, /, **answers: str) -> Journey:
    """A visit after these answers, on the page that follows the last question."""
    journey = begin(town, on)
    while journey.place is Place.QUESTION:
        assert journey.question is not None
        journey = advance(journey, Answer(journey.question, answers[journey.question.value]))
    return journey


def upto(journey: Journey, place: Place) -> Journey:
    """The visit, led on to a place."""
    while journey.place is not place:
        after = advance(journey, Continue())
        assert after is not journey, f"no way from {journey.place} to {place}"
        journey = after
    return journey


def ended(journey: Journey, result: Result) -> Journey:
    """The visit after printing came to this."""
    check = upto(journey, Place.CHECK)
    return advance(advance(check, Take(result.wants)), Printed(result))


def walk(journey: Journey) -> Iterator[Journey]:
    """Every way through the questions, to the page after the last one."""
    if journey.place is not Place.QUESTION:
        yield journey
        return
    assert journey.question is not None
    for option in journey.options:
        yield from walk(advance(journey, Answer(journey.question, option)))


def sheet(journey: Journey, code: str = "nl") -> Sheet:
    """The page of a visit in a language, as data."""
    shown = replace(journey, language=code)
    around = Surroundings(today=shown.guide.on, symbol=modules)
    return page_for(shown)(shown, language(code), around).sheet()


def texts(page: Sheet) -> list[str]:
    """Every text that stands on a page: panel, reading, tiles, foot."""
    found = _panel_texts(page.panel)
    for block in page.reading:
        found += _block_texts(block)
    for tile in (*page.tiles, *page.bottom, *(tile for _, tile in page.foot)):
        found += _tile_texts(tile)
    return [each for each in (*found, page.more, page.onward) if each]


_NAMES = {"icon", "kind", "act", "group", "language", "quiet", "joined"}
"""Fields that name a drawing or a layout and say nothing."""


def _fields(block: tuple[object, ...]) -> Iterator[object]:
    names: tuple[str, ...] = getattr(block, "_fields", ())
    for name, value in zip(names, block, strict=True):
        if name not in _NAMES:
            yield value


def _panel_texts(panel: Panel) -> list[str]:
    found = [panel.mark, *panel.answers, *([panel.progress.text] if panel.progress else [])]
    for block in (*panel.top, *panel.body, *((panel.aid,) if panel.aid else ())):
        found += _strings(block)
    return found


def _block_texts(block: ReadingBlock) -> list[str]:
    if isinstance(block, Symbol):
        return [block.caption, block.heading, *(text for _, text in block.items)]
    return _strings(block)


def _tile_texts(tile: Tile) -> list[str]:
    return [tile.label, tile.caption, tile.state, tile.letter, tile.description]


def _strings(block: tuple[object, ...]) -> list[str]:
    found: list[str] = []
    for value in _fields(block):
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            found += [each for each in value if isinstance(each, str)]
    return found


# -- towns that no page of ours shows ------------------------------------------------------------------------------


def rule(name: str, *amounts: tuple[int, str], **looks: object) -> FeeRule:
    """A line of an invented tariff; `looks` are fields of the rule or of its scope."""
    scope = {"procedures": ("standard",)} | {key: value for key, value in looks.items() if key in Scope.__slots__}
    own = {key: value for key, value in looks.items() if key not in Scope.__slots__}
    prices = tuple(Price(cents, text) for cents, text in amounts)
    source = replace(IZEGEM.page, quote="Woorden van de pagina.")
    made = FeeRule(name, Scope(**scope), Status.PRICED, Kind.TOTAL, prices, source)  # type: ignore[arg-type]
    return replace(made, **own)  # type: ignore[arg-type]


def town(*rules: FeeRule, **changes: object) -> Profile:
    """Izegem with another tariff."""
    return replace(IZEGEM, tariffs=(replace(IZEGEM.tariffs[0], rules=rules),), **changes)  # type: ignore[arg-type]


def dutch(text: str) -> LocalText:
    """A text of an invented town."""
    return LocalText((("nl", text),))


FREE = town(rule("free", (0, "gratis"), kind=Kind.FREE))
SUM = town(
    rule("base", (2160, "€ 21,60")),
    rule("extra", (500, "€ 5,00"), kind=Kind.SURCHARGE, base="base", reasons=(Reason.LOSS,)),
)
AMBIGUOUS = town(rule("a", (2160, "€ 21,60"), (2500, "€ 25,00"), (3000, "€ 30,00"), status=Status.AMBIGUOUS))
ELSEWHERE = town(rule("a", (200, "+ € 2,00"), kind=Kind.SURCHARGE, base="elsewhere"))
ASK = town(rule("a", status=Status.ASK))
ONE_AND_GAPS = town(rule("a", (2160, "€ 21,60"), cards=("A", "B")))
BANDS = town(
    rule("a", (1135, "€ 11,35"), ages=Ages(0, 12)),
    rule("b", (2160, "€ 21,60"), ages=Ages(12, 65)),
    rule("c", (125000, "€ 1.250,00"), ages=Ages(65)),
)
TIERS = town(
    rule("a", (2160, "€ 21,60")),
    rule("b", (13500, "€ 135,00"), procedures=("urgent",)),
    procedures=(
        Procedure("standard", dutch("Gewoon"), IZEGEM.page, weeks=3),
        Procedure("urgent", dutch("Dringend"), IZEGEM.page, 2, delivery=dutch("In het stadhuis"), cut_off="15:00"),
    ),
)
NO_TICKET_WITHOUT = replace(IZEGEM, appointment=replace(IZEGEM.appointment, walk_in=False))  # type: ignore[type-var]
