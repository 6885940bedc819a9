"""Everything a visitor can be shown, found by walking: each page in each of its states. A new page joins by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code
from kiosk.domain.guidance import Guide
from kiosk.domain.hours import OpeningHours, OtherDays, Period
from kiosk.domain.journey import (
    Answer,
    Aside,
    Back,
    ChooseLanguage,
    Continue,
    Journey,
    LanguageMissing,
    Mode,
    Open,
    Place,
    Printed,
    Result,
    Take,
    Wants,
    advance,
    start,
)
from kiosk.domain.opening import ByHand, Hand, open_state
from kiosk.domain.questions import Question
from kiosk.domain.texts import LocalText
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.printing.symbol import modules
from kiosk.profiles.loading import load
from kiosk.profiles.shelf import shipped
from kiosk.system.assets import asset
from kiosk.system.catalogue import OWN_NAMES, language
from kiosk.ui.book import page_for
from kiosk.ui.content import Sheet, View
from kiosk.ui.page import Page, Surroundings
from kiosk.ui.pages.still_there import StillTherePage
from kiosk.ui.walks import journeys
from tests.support import pages
from tests.support.pages import DAY, LABEL, NEXT_YEAR, PAYLOAD

PSEUDO = tuple(code for code in OWN_NAMES if code.startswith("qps-"))
CATALOGUES = tuple(
    code for code in OWN_NAMES if code not in PSEUDO and (asset("translations") / f"kiosk_{code}.qm").exists()
)
LANGUAGES = (*CATALOGUES, *PSEUDO)
"""Every language that has a catalogue, and the two that nobody speaks."""

INVENTED = (
    pages.FREE,
    pages.SUM,
    pages.AMBIGUOUS,
    pages.ELSEWHERE,
    pages.ASK,
    pages.ONE_AND_GAPS,
    pages.BANDS,
    pages.NO_TICKET_WITHOUT,
    pages.TIERS,
)
"""Towns that show what no page of ours shows."""


class Case(NamedTuple):
    """A page in one of its states: where the visitor stands, which side of the page, the seconds of a warning."""

    journey: Journey
    view: str = ""
    seconds: int = 0

    @property
    def kind(self) -> type[Page]:
        """The page that shows it."""
        return StillTherePage if self.seconds else page_for(self.journey)

    def spoken(self, code: str) -> str:
        """The first page is in the town's own language, whatever the visitor speaks."""
        first = self.journey.place is Place.WELCOME and self.journey.aside is None and not self.seconds
        return self.journey.language if first and code not in PSEUDO else code

    def sheet(self, code: str, *, large: bool, portrait: bool) -> Sheet:
        """What stands on it in a language."""
        modes = self.journey.modes | {Mode.LARGE_TEXT} if large else self.journey.modes
        spoken = self.spoken(code)
        journey = replace(self.journey, language=spoken, modes=modes)
        around = Surroundings(self.view, portrait, journey.guide.on, _symbol, self.seconds)
        return self.kind(journey, language(spoken), around).sheet()._replace(key=self.kind.__name__)


@cache
def _symbol(text: str) -> tuple[tuple[bool, ...], ...]:
    return modules(text)


@cache
def towns() -> tuple[Profile, ...]:
    """The shipped towns, then the invented ones, all speaking every language that has a catalogue."""
    found = [load(path, DAY).profile for _, path in shipped()]
    return tuple(replace(town, languages=_offered(town)) for town in (*found, *INVENTED))


def _offered(town: Profile) -> tuple[str, ...]:
    return tuple(dict.fromkeys((town.first_language, *CATALOGUES)))


@cache
def cases() -> tuple[Case, ...]:
    """Every page in every state, each once: what looks the same in the towns' own language and kind is one."""
    found: dict[object, Case] = {}
    for number, town in enumerate(towns()):
        shipped_town = number < len(shipped())
        for each in _with_sides(_journeys(town, endings=shipped_town)):
            found.setdefault(_looks(each), each)
    for each in _with_sides(_closed(towns()[0])):
        found.setdefault(_looks(each), each)
    reached = {each.journey.place for each in found.values()}
    for place in Place:
        if place not in reached:
            each = Case(replace(start(Guide(towns()[0], DAY), "visit"), place=place))
            found.setdefault(_looks(each), each)
    return tuple(found.values())


HALF_DAYS = ((Period(540, 720), Period(840, 1110)), *[(Period(540, 720),)] * 4, (), ())
HOLIDAY = OtherDays(DAY, DAY, (), LocalText((("nl", "Feest van de dynastie"),)))


def _closed(town: Profile) -> Iterator[Journey]:
    """Every way to be closed, and the end of the shortest and of the usual visit then."""
    meeting = town.lanes[0].name
    noon = datetime(DAY.year, DAY.month, DAY.day, 13, tzinfo=BRUSSELS)
    week = (OpeningHours(HALF_DAYS), OpeningHours(HALF_DAYS, (HOLIDAY,)), OpeningHours(((),) * 7), None)
    hands = (None, *(ByHand(hand, DAY, said) for hand in (Hand.CLOSED, Hand.OUT_OF_ORDER) for said in (None, meeting)))
    for hours, by_hand in product(week, hands):
        state = open_state(hours, by_hand, noon)
        if state.gives_tickets:
            continue
        first = start(Guide(replace(town, hours=hours), DAY, state), "visit")
        yield first
        here = advance(advance(first, Continue()), ChooseLanguage(town.first_language))
        yield advance(here, Answer(Question.PURPOSE, "other"))
        while here.place is Place.QUESTION and here.question is not None:
            here = advance(here, Answer(here.question, here.options[0]))
        yield advance(here, Continue())


def _looks(case: Case) -> object:
    """What the page shows in the town's own language; a code of an error is the same as any other."""
    result = case.journey.result
    own = case.journey.guide.profile.first_language
    shapes = tuple(
        case.sheet(own, large=large, portrait=portrait) for large, portrait in product((False, True), repeat=2)
    )
    return repr(shapes).replace(result.code, "K…") if result is not None and result.code else shapes


def _with_sides(found: Iterator[Journey]) -> Iterator[Case]:
    """Each page, the other sides it leads to, and once in a town the warning."""
    warned: set[tuple[Place, bool]] = set()
    for journey in found:
        case = Case(journey)
        yield case
        sheet = case.sheet(journey.language, large=False, portrait=True)
        for tile in (*sheet.tiles, *sheet.bottom):
            if isinstance(tile.act, View):
                yield case._replace(view=tile.act.name)
        where = (journey.place, journey.aside is None)
        if where not in warned:
            warned.add(where)
            yield case._replace(seconds=25)
            yield case._replace(seconds=1)


def _journeys(town: Profile, *, endings: bool) -> Iterator[Journey]:
    """Every place of the fewest journeys that show every kind of page, every end, and what lies beside them."""
    own = town.first_language
    walks = journeys(town, own)
    for day in (DAY, NEXT_YEAR) if endings else (DAY,):
        first = start(Guide(town, day), "visit")
        entered = advance(first, ChooseLanguage(own))
        if endings and day == DAY:
            yield first
            yield advance(first, LanguageMissing())
            yield from (advance(first, Open(aside)) for aside in Aside)
            for modes in ({mode} for mode in Mode):
                yield advance(replace(entered, modes=frozenset(modes)), Open(Aside.ACCESSIBILITY))
        yield from (advance(entered, Open(aside)) for aside in Aside)
        ended = not endings
        for answers in walks:
            here = entered
            for answer in answers:
                yield here
                after = advance(here, answer)
                yield advance(after, Back())
                here = after
            while here.place is not Place.CHECK:
                yield here
                following = advance(here, Continue())
                if following.place is here.place:
                    break
                here = following
            yield here
            if here.place is not Place.CHECK:
                continue
            for wants in Wants:
                yield advance(here, Take(wants))
            yield from _ends(here, () if ended else tuple(Code))
            ended = True


def _ends(check: Journey, codes: tuple[Code, ...]) -> Iterator[Journey]:
    """What may come of printing; every error once is enough."""
    for wants, state, paper in product(Wants, (*State, None), (True, False)):
        label, payload = (LABEL, PAYLOAD) if wants is Wants.TICKET and state else (None, None)
        yield _ended(check, Result(wants, state, label, payload, paper))
    yield from (_ended(check, Result(wants, None, code=code)) for wants, code in product(Wants, codes))


def _ended(check: Journey, result: Result) -> Journey:
    return advance(advance(check, Take(result.wants)), Printed(result))


@lru_cache(maxsize=8)
def sheets(code: str, large: bool, portrait: bool) -> tuple[tuple[Sheet, Case], ...]:
    """What stands on every page in a language, each sheet once, with the case it shows."""
    found: dict[Sheet, Case] = {}
    for case in cases():
        found.setdefault(case.sheet(code, large=large, portrait=portrait), case)
    return tuple(found.items())
