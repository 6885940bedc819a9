"""Every page of the tour's journeys, in every mode and in long languages: nothing lies under a tile, nothing is cut.

Judged by the pages as laid out, without painting them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise

import pytest

from kiosk.domain.errors import Code
from kiosk.domain.guidance import Guide, Question
from kiosk.domain.journey import (
    Aside,
    ChooseLanguage,
    Continue,
    Journey,
    LanguageMissing,
    Mode,
    Open,
    Place,
    Result,
    SetMode,
    Take,
    Wants,
    advance,
    start,
)
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.printing.symbol import modules
from kiosk.system.catalogue import language
from kiosk.ui.book import page_for
from kiosk.ui.content import MorePart, Sheet
from kiosk.ui.layout import Layout, Part, Placed, lay_out
from kiosk.ui.metrics import metrics
from kiosk.ui.page import Page, Surroundings
from kiosk.ui.pages.still_there import StillTherePage
from kiosk.ui.theme import themes
from kiosk.ui.tour import journeys
from tests.support.pages import DAY, LABEL, NEXT_YEAR, PAYLOAD, ended
from tests.support.towns import IZEGEM, SINT_TRUIDEN

SIZES = [(1080, 1920), (1920, 1080)]
LANGUAGES = ["nl", "en", "qps-ltr", "qps-rtl"]
MODES = [(), (Mode.LARGE_TEXT,), (Mode.LOWERED,), (Mode.LARGE_TEXT, Mode.LOWERED)]
RESULTS = [
    *(Result(Wants.TICKET, state, LABEL, PAYLOAD, True) for state in State),
    Result(Wants.TICKET, State.CONFIRMED, LABEL, PAYLOAD, False),
    Result(Wants.TICKET, None, code=Code.LANE_FULL),
    Result(Wants.TICKET, None, code=Code.DATABASE_BUSY),
    *(Result(Wants.LIST, state, paper=True) for state in State),
]


def spoken_in(town: Profile) -> Profile:
    return replace(town, languages=tuple(dict.fromkeys((*town.languages, *LANGUAGES))))


def visits(town: Profile, code: str) -> Iterator[Journey]:
    """Every place of the fewest journeys that show every kind of page, every end, and what lies beside the journey."""
    for day in (DAY, NEXT_YEAR):
        first = start(Guide(town, day), "visit")
        if day == DAY:
            yield first
            yield advance(first, LanguageMissing())
            yield from (advance(first, Open(aside)) for aside in (Aside.ACCESSIBILITY, Aside.HELP))
        entered = advance(first, ChooseLanguage(code))
        yield from (advance(entered, Open(aside)) for aside in Aside)
        for answers in journeys(town, code):
            here = entered
            for answer in answers:
                yield here
                here = advance(here, answer)
            while here.place is not Place.CHECK:
                yield here
                after = advance(here, Continue())
                if after.place is here.place:
                    break
                here = after
            yield here
            if here.place is not Place.CHECK:
                continue
            yield advance(here, Take())
            yield from (ended(here, result) for result in RESULTS)


@cache
def sheets(town: Profile, code: str, large: bool, portrait: bool) -> tuple[Sheet, ...]:
    """What stands on the pages of a town in a language, each page once."""
    found: dict[Sheet, None] = {}
    for visit in visits(spoken_in(town), code):
        here = advance(visit, SetMode(Mode.LARGE_TEXT, large))
        pages: list[tuple[type[Page], str, int]] = [(page_for(here), "", 0)]
        if here.place is Place.FEE and here.aside is None:
            pages.append((StillTherePage, "", 25))
        if here.question is Question.CARD and here.aside is None:
            pages.append((page_for(here), "others", 0))
        for kind, view, seconds in pages:
            around = Surroundings(view, portrait, here.guide.on, modules, seconds)
            found[kind(here, language(here.language), around).sheet()._replace(key="")] = None
    return tuple(found)


def problems(layout: Layout, modes: tuple[Mode, ...]) -> Iterator[str]:
    """What is wrong with a page, a sentence each."""
    measures = layout.metrics
    if layout.panel.over:
        yield "the panel is too full"
    shown = [each.tile for part in layout.parts for each in part.tiles]
    for tile in (*layout.sheet.tiles, *layout.sheet.bottom):
        if shown.count(tile) != 1:
            yield f"shown {shown.count(tile)} times: {tile.label}"
    for part, following in pairwise(layout.parts):
        if not leads_on(part):
            yield f"no way on to {following}"
    for number, part in enumerate(layout.parts):
        for each in (*part.tiles, *layout.foot):
            yield from (f"part {number}: {each.tile.label}: {wrong}" for wrong in cut(each))
        for one, other in combinations((*part.tiles, *layout.foot), 2):
            if one.place.meets(other.place):
                yield f"part {number}: {one.tile.label} overlaps {other.tile.label}"
        field = measures.field
        for each in part.tiles:
            place = each.place
            if place.x < field.x or place.right > field.right or place.y < field.y or place.bottom > field.bottom:
                yield f"part {number}: {each.tile.label} leaves the field"
            if Mode.LOWERED in modes and measures.square.y + place.y < measures.screen[1] - 800:
                yield f"part {number}: {each.tile.label} is out of reach"
        yield from (f"part {number}: {wrong}" for wrong in covered(layout, part))


def leads_on(part: Part) -> bool:
    return any(isinstance(each.tile.act, MorePart) for each in part.tiles)


def cut(each: Placed) -> Iterator[str]:
    if each.face.height > each.place.h + 0.5:
        yield f"{each.face.height} px high in {each.place.h}"


def covered(layout: Layout, part: Part) -> Iterator[str]:
    """Whether the text of a part stays within the field, apart from itself and from the tiles."""
    if part.reading is None:
        return
    field, boxes = layout.metrics.field, part.reading.boxes
    floor = min((each.place.y for each in part.tiles), default=field.bottom)
    if len(boxes) != len(part.reading.paints):
        yield "not every piece has its box"
    for top, bottom in boxes:
        if top < layout.metrics.reading_top or bottom > floor:
            yield f"text from {top} to {bottom} lies under a tile at {floor}"
    for (_, bottom), (top, _) in pairwise(boxes):
        if top < bottom - 0.5:
            yield f"text ends at {bottom} and the next begins at {top}"


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: town.id)
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=["portrait", "landscape"])
@pytest.mark.parametrize("modes", MODES, ids=lambda modes: "+".join(modes) or "plain")
def test_nothing_lies_under_a_tile_or_is_cut(
    fonts: None, town: Profile, code: str, size: tuple[int, int], modes: tuple[Mode, ...]
) -> None:
    large = Mode.LARGE_TEXT in modes
    rtl = language(code).right_to_left
    measures = metrics(*size, large=large, lowered=Mode.LOWERED in modes, rtl=rtl)
    found = []
    for sheet in sheets(town, code, large, size[1] > size[0]):
        layout = lay_out(sheet, measures, themes().day)
        heading = next((block[0] for block in sheet.panel.body), "")
        found += [f"{heading!r}: {wrong}" for wrong in problems(layout, modes)]
    assert not found, "\n" + "\n".join(found)
