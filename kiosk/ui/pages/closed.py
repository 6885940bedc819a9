"""Closed: that no ticket is given now, when one is again, and the way to fees and documents all the same."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Continue
from kiosk.domain.opening import Openness
from kiosk.domain.texts import LocalText
from kiosk.services import phrases
from kiosk.ui.content import Control, Greeting, Heading, Item, Lead, Panel, PanelBlock, ReadingBlock, Subhead, Tile
from kiosk.ui.page import Page
from kiosk.ui.wording import opening


class ClosedPage(Page):
    """The first page while no tickets are given, in the town's first official language until another is chosen."""

    controls = frozenset({Control.LANGUAGE, Control.ACCESSIBILITY, Control.HELP})

    def panel(self) -> Panel:
        """That it is closed, and when it opens again; or what staff tell, who know best when they are back."""
        translate = self.words.translate
        state = self.journey.guide.opening
        greeting = Greeting(translate("closed", "Gesloten"))
        if state.kind is Openness.OUT_OF_ORDER:
            greeting = Greeting(translate("closed", "Buiten dienst"))
        why = Lead(translate("closed", "Deze kiosk geeft nu geen tickets."))
        told = state.message or self._occasion()
        if told is not None:
            why = Lead(phrases.local(self.words, told))
        when, day = opening.again(self.words, state, self.around.today)
        if state.message is not None:
            when = ""
        elif not when and state.kind is Openness.CLOSED_BY_HAND:
            when = translate("closed", "Vandaag geen tickets meer")
        body: tuple[PanelBlock, ...] = (Subhead(when), *((Lead(day),) if day else ())) if when else ()
        if not body or (self.large and told is not None):
            top: tuple[PanelBlock, ...] = (greeting,)
            body = (why, *body)
        else:
            top = (greeting,) if self.large else (greeting, why)
        return self.say(*body, top=top, step=False, answers=(), skyline=True, clock=True)

    def _occasion(self) -> LocalText | None:
        """What is on today, when that is why it is closed."""
        hours, today = self.profile.hours, self.around.today
        by_hours = self.journey.guide.opening.kind is Openness.CLOSED
        other = hours.other(today) if hours is not None and by_hours else None
        return other.name if other is not None and not other.periods else None

    def reading(self) -> Sequence[ReadingBlock]:
        """The hours of the coming week, or where to ask."""
        translate = self.words.translate
        hours = self.profile.hours
        if hours is None or self.journey.guide.opening.kind is Openness.OUT_OF_ORDER:
            return (
                Item(translate("closed", "Vraag je nummer aan de balie"), "desk"),
                Item(translate("closed", "Hier zie je de prijs en je documenten"), "list"),
            )
        days = opening.two_days if self.large else opening.week
        return (Heading(translate("closed", "Openingsuren")), *days(self.words, hours, self.around.today))

    def bottom(self) -> Sequence[Tile]:
        """Fee and documents, which are told at any hour."""
        return (self.onward(Continue(), self.words.translate("closed", "Prijs en documenten")),)
