"""From the journey to the page on the screen: shows it, turns touches into events, keeps side and part of a page."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain
from typing import cast

from PySide6.QtCore import QObject, Signal

from kiosk.domain.journey import (
    AnotherPerson,
    Answer,
    Aside,
    Back,
    ChooseLanguage,
    Close,
    Continue,
    Event,
    Journey,
    Leave,
    Mode,
    Place,
    Printed,
    Result,
    Take,
    Wants,
    advance,
    is_fresh,
)
from kiosk.domain.questions import Answers, Purpose, Question
from kiosk.domain.tickets import State
from kiosk.services.phrases import Words
from kiosk.ui.book import page_for
from kiosk.ui.content import Act, MorePart, NextPerson, Sheet, Staff, StartOver, Stay, View
from kiosk.ui.frame import Frame, Modes
from kiosk.ui.idle import WARNING_SECONDS, Idle, warns
from kiosk.ui.layout import Layout
from kiosk.ui.page import Modules, Page, Surroundings, no_symbol
from kiosk.ui.pages.still_there import StillTherePage
from kiosk.ui.warmth import Step, Warmth

_ENDS = ((State.CONFIRMED, True), (State.UNCONFIRMED, True), (State.FAILED, True), (State.CONFIRMED, False))
"""What a paper comes to, and whether it is one: a kiosk that is shown around makes files."""
_SOME_NUMBER = "0"
SOME_SYMBOL = "K"
"""In the place of a ticket's while its page is prepared; making a symbol takes as long as a page, this one is made."""


def new_visit() -> str:
    """An id for a visit, never used before."""
    return os.urandom(16).hex()


class Navigator(QObject):
    """Shows one journey in one frame. Events go to `send`; whoever takes them calls `show` with the journey after."""

    staff_called = Signal()
    """Somebody of the staff wants in."""

    def __init__(
        self,
        frame: Frame,
        send: Callable[[Event], None],
        languages: Callable[[str], Words],
        idle: Idle,
        *,
        today: Callable[[], date],
        symbol: Callable[[str], Modules] = no_symbol,
        visit: Callable[[], str] = new_visit,
    ) -> None:
        """`languages` gives a language by its code; `today` is the town's date; `symbol` makes QR symbols."""
        super().__init__(frame)
        self._frame, self._send, self._languages, self._idle = frame, send, languages, idle
        self._today, self._symbol, self._visit = today, symbol, visit
        self._journey: Journey | None = None
        self._views: list[tuple[str, int]] = [("", 0)]
        self._seconds = 0
        self._away = False
        self._prepared: tuple[object, ...] | None = None
        self.warmth = Warmth(self)
        frame.acted.connect(self.act)
        frame.resized.connect(self.refresh)
        idle.warned.connect(self._warn)
        idle.stayed.connect(self._resume)
        idle.expired.connect(self._expire)

    def show(self, journey: Journey) -> None:
        """Show where the visitor stands now. Another place begins with its first side and part."""
        before = self._journey
        self._journey = journey
        if before is None or _stop(before) != _stop(journey):
            self._views = [("", 0)]
        if is_fresh(journey):
            self._frame.use_keys(False)
        self._seconds = 0
        if self._away:
            return
        self._idle.follow(journey)
        self.refresh()
        looks = _looks(journey)
        usual = () if looks == self._prepared else _ahead(journey)
        ahead = chain(_next(journey), _ends(journey), usual, _asides(journey))
        pages = (partial(self._laid_out, each) for each in ahead)
        last = (partial(self._warning_laid_out, journey), partial(self._settle, looks))
        self.warmth.prepare(chain(self._sides(journey), pages, last))

    def step_aside(self) -> None:
        """Leave the screen to somebody else, whose pages take the place of those prepared, until `return_to`."""
        self._away, self._prepared = True, None
        self.warmth.prepare(())

    def return_to(self, journey: Journey) -> None:
        """Take the screen back."""
        self._away = False
        self.show(journey)

    def refresh(self) -> None:
        """Show the same again: after another size of the screen, another language or mode."""
        journey = self._journey
        if journey is None or self._away:
            return
        view, part = self._views[-1]
        kind: type[Page] = StillTherePage if self._seconds else page_for(journey)
        sheet = self._sheet(journey, kind, view, self._seconds)
        self._frame.show_sheet(sheet, self.modes(journey), part=0 if self._seconds else part)
        if not self._seconds:
            self._views[-1] = (view, self._frame.part)

    def _sheet(self, journey: Journey, kind: type[Page], view: str = "", seconds: int = 0) -> Sheet:
        around = Surroundings(view, self._frame.portrait, self._today(), self._symbol, seconds=seconds)
        return kind(journey, self._languages(journey.language), around).sheet()

    def modes(self, journey: Journey) -> Modes:
        """How every page of this visit looks."""
        return Modes(
            large=Mode.LARGE_TEXT in journey.modes,
            lowered=Mode.LOWERED in journey.modes,
            rtl=self._languages(journey.language).right_to_left,
            contrast=Mode.HIGH_CONTRAST in journey.modes,
        )

    def _laid_out(self, journey: Journey, view: str = "") -> Layout:
        return self._frame.lay_out(self._sheet(journey, page_for(journey), view), self.modes(journey))

    def _sides(self, journey: Journey) -> Iterator[Step]:
        """The other sides of the page that is shown."""
        for tile in self._sheet(journey, page_for(journey)).tiles:
            if isinstance(tile.act, View):
                yield partial(self._laid_out, journey, tile.act.name)

    def _warning_laid_out(self, journey: Journey) -> Layout | None:
        if not warns(journey):
            return None
        sheet = self._sheet(journey, StillTherePage, seconds=WARNING_SECONDS)
        return self._frame.lay_out(sheet, self.modes(journey))

    def _settle(self, looks: tuple[object, ...]) -> None:
        """All of the list is prepared; a touch before its end leaves the rest to the next."""
        self._prepared = looks

    def act(self, act: Act) -> None:
        """Do what a touch asks for."""
        if self._away:
            return
        self.warmth.wait()
        match act:
            case Staff():
                self.staff_called.emit()
            case Stay():
                self._idle.stay()
            case MorePart() | View() if self._idle.warning:
                self._idle.stay()
            case MorePart(by):
                view, part = self._views[-1]
                self._views.append((view, part + by))
                self.refresh()
            case View(name):
                self._views.append((name, 0))
                self.refresh()
            case StartOver():
                self._leave()
            case NextPerson():
                self._send(AnotherPerson(self._visit()))
            case Back() if len(self._views) > 1 and not self._seconds:
                self._views.pop()
                self.refresh()
            case _:
                if self._idle.warning:
                    self._idle.stay()
                self._send(cast("Event", act))

    def _leave(self) -> None:
        self._send(Leave(self._visit()))

    def _warn(self, seconds: int) -> None:
        if self._away:
            return
        self._seconds = seconds
        self.refresh()

    def _resume(self) -> None:
        if self._seconds:
            self._seconds = 0
            self.refresh()

    def _expire(self) -> None:
        if self._away:
            return
        self._seconds = 0
        self._leave()


def _looks(journey: Journey) -> tuple[object, ...]:
    """What makes all pages look other than before: another town, day or opening is another guide."""
    return (journey.language, journey.modes, journey.guide)


def _next(journey: Journey) -> Iterator[Journey]:
    """The pages to which the next touch may lead from here; no language is loaded before somebody chooses it."""
    events: Iterable[Event] = (Continue(),)
    if journey.aside is not None:
        events = (Close(),)
    elif journey.place is Place.WELCOME:
        events = (ChooseLanguage(journey.language),)
    elif journey.question is not None:
        events = (Answer(journey.question, option) for option in journey.options)
    elif journey.place in (Place.CHECK, Place.WALK_IN):
        events = (Continue(), *map(Take, Wants))
    return (after for event in events if (after := advance(journey, event)) != journey)


def _ends(journey: Journey) -> Iterator[Journey]:
    """What may come of a paper that the next touch may ask for; all of it but the number is known by now."""
    for wants in Wants:
        if (printing := advance(journey, Take(wants))) != journey:
            label, payload = (_SOME_NUMBER, SOME_SYMBOL) if wants is Wants.TICKET else (None, None)
            for state, paper in _ENDS:
                yield advance(printing, Printed(Result(wants, state, label, payload, paper)))


def _ahead(journey: Journey) -> Iterator[Journey]:
    """The pages most visitors of this town will see next, in this language and these modes."""
    guide = journey.guide
    answers = Answers()
    for question in (Question.PURPOSE, Question.APPOINTMENT, Question.CARD, Question.AGE):
        options = guide.options(question, answers)
        if options:
            yield replace(journey, place=Place.QUESTION, question=question, answers=answers, aside=None)
            usual = Purpose.RENEW.value if question is Question.PURPOSE else options[0]
            answers = answers.put(question, usual)
    for place in (Place.FEE, Place.CHECK):
        yield replace(journey, place=place, question=None, answers=answers, aside=None)


def _asides(journey: Journey) -> Iterator[Journey]:
    """What every page leads to; few visitors go there."""
    return (replace(journey, aside=aside) for aside in Aside)


def _stop(journey: Journey) -> tuple[object, ...]:
    """What must stay the same for a page to keep its side and part."""
    return (journey.visit, journey.place, journey.question, journey.aside, journey.modes)
