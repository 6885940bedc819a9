"""The matrix is complete by construction: whatever the program can show is among its cases, without being listed."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from inspect import isclass
from itertools import product

from kiosk.domain.errors import Code
from kiosk.domain.fees import Outcome
from kiosk.domain.journey import Aside, Mode, Place, Wants
from kiosk.domain.opening import Openness
from kiosk.domain.questions import Question
from kiosk.system.assets import asset
from kiosk.ui import book, pages
from kiosk.ui.content import Tile
from kiosk.ui.page import Page
from kiosk.ui.pages.done import Fate, fate_of
from tests.access.cases import LANGUAGES, PSEUDO, Case, cases, towns


def every_page() -> Iterator[type[Page]]:
    """Each class of a page in the folder of visitors' pages that says something of its own."""
    for module in pkgutil.iter_modules(pages.__path__):
        for each in vars(importlib.import_module(f"{pages.__name__}.{module.name}")).values():
            if isclass(each) and issubclass(each, Page) and each.panel is not Page.panel:
                yield each


def test_every_page_is_looked_at() -> None:
    shown = {case.kind for case in cases()}
    assert set(every_page()) <= shown
    assert {*book.QUESTIONS.values(), *book.PLACES.values(), *book.ASIDES.values()} <= shown


def test_every_place_question_and_aside_is_looked_at() -> None:
    journeys = [case.journey for case in cases()]
    assert {each.place for each in journeys} == set(Place)
    assert {each.question for each in journeys} - {None} == set(Question)
    assert {each.aside for each in journeys} - {None} == set(Aside)


def test_every_outcome_of_a_fee_that_a_visitor_can_reach_is_looked_at() -> None:
    quotes = [case.journey.guidance.quote for case in cases() if case.journey.place in (Place.FEE, Place.CHECK)]
    reached = {quote.outcome for quote in quotes if quote is not None}
    assert reached == set(Outcome) - {Outcome.NOT_LISTED}  # a screen offers only cards that the town has
    assert {min(len(quote.payable), 2) for quote in quotes if quote is not None} == {0, 1, 2}


def test_every_fate_of_a_paper_and_every_error_that_looks_otherwise_is_looked_at() -> None:
    results = [case.journey.result for case in cases() if case.journey.result is not None]
    fates = {(each.wants, fate_of(each)) for each in results}
    assert fates == set(product(Wants, Fate))
    codes = {each.code for each in results} - {None}
    assert {Code.LANE_FULL.value, Code.PRINTER_DOWN.value} <= codes
    assert len(codes) >= 3


def test_every_reason_for_being_closed_is_looked_at() -> None:
    reasons = {case.journey.guide.opening.kind for case in cases() if case.journey.place is Place.CLOSED}
    assert reasons | {Openness.LAST_TICKET_PASSED} == set(Openness) - {Openness.OPEN}  # which looks as closed does


def test_switches_and_earlier_answers_are_looked_at_in_both_states() -> None:
    modes = {mode for case in cases() for mode in case.journey.modes}
    assert modes == set(Mode)
    assert {case.seconds > 0 for case in cases()} == {True, False}
    assert {bool(case.view) for case in cases()} == {True, False}
    chosen = [tile.chosen for case in cases() for tile in _own(case) if tile.option]
    assert set(chosen) == {True, False}


def _own(case: Case) -> tuple[Tile, ...]:
    return case.sheet("nl", large=False, portrait=True).tiles


def test_every_language_with_a_catalogue_is_looked_at_and_both_that_nobody_speaks() -> None:
    catalogues = {file.stem.removeprefix("kiosk_") for file in asset("translations").glob("kiosk_*.qm")}
    assert set(LANGUAGES) == catalogues | set(PSEUDO)
    assert len(PSEUDO) == 2


def test_every_shipped_town_is_looked_at() -> None:
    assert {"izegem", "sint-truiden"} <= {town.id for town in towns()}
