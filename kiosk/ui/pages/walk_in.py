"""Without an appointment: how to make one, and what the kiosk can still do today."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.guidance import Guidance
from kiosk.domain.journey import Continue, Take, Wants
from kiosk.domain.town import Appointment
from kiosk.services import phrases
from kiosk.ui.content import Figures, Item, Lead, Panel, ReadingBlock, StartOver, Subhead, Symbol, Tile, Title
from kiosk.ui.page import Page
from kiosk.ui.wording import opening

_HALF = ((3, 1), (6, 1))


class WalkInPage(Page):
    """The town's own text, its telephone number large and its page as a symbol; then a ticket or only the list."""

    @property
    def _seen(self) -> Guidance:
        return self.journey.guidance

    @property
    def _closed(self) -> bool:
        """Whether nobody gets a ticket now."""
        return not self.journey.guide.opening.gives_tickets

    @property
    def _appointment(self) -> Appointment | None:
        """How to make one, for somebody who needs one."""
        return self.profile.appointment if self._seen.without_appointment or self._seen.lane is None else None

    def panel(self) -> Panel:
        """That one is needed, and the telephone number when there is one; while closed, when tickets are given."""
        translate = self.words.translate
        if self._closed:
            when, day = opening.again(self.words, self.journey.guide.opening, self.around.today)
            told = tuple(Lead(each) for each in (when, day) if each)
            return self.say(Title(translate("walk-in", "Nu geen tickets")), *told, answers=())
        appointment = self._appointment
        if appointment is None:
            title = Title(translate("walk-in", "Ga naar de balie"))
            return self.say(title, Lead(translate("walk-in", "De kiosk heeft hiervoor geen ticket.")), answers=())
        title = Title(translate("walk-in", "Je hebt een afspraak nodig"))
        if not appointment.required or self._seen.step is None:
            title = Title(translate("walk-in", "Maak een afspraak"))
        if appointment.phone:
            call = Subhead(translate("walk-in", "Bel voor een afspraak"))
            return self.say(title, call, Figures((appointment.phone,), small=True), answers=())
        return self.say(title, Lead(translate("walk-in", "De stad helpt je op afspraak.")), answers=())

    def reading(self) -> Sequence[ReadingBlock]:
        """The town's text and the symbol of its page, and what a ticket is worth without an appointment."""
        translate = self.words.translate
        appointment = self._appointment
        if appointment is None and self._closed:
            return (Item(translate("walk-in", "Kom terug als we open zijn"), "closed"),)
        if appointment is None:
            return (Item(translate("walk-in", "Vraag het aan de balie"), "desk"),)
        text = phrases.local(self.words, appointment.text)
        url = appointment.url or self.profile.page.url
        symbol = self.around.symbol(url) if url else ()
        if symbol:
            caption = translate("walk-in", "De pagina van de stad: scan met je telefoon.")
            return (Symbol(symbol, caption, items=(("appointment-yes", text), ("ticket", self._worth()))),)
        way = Item(text, "telephone" if appointment.phone else "appointment-yes", bold=False)
        ask = Item(translate("walk-in", "Vraag aan de balie hoe dat kan."), "desk", bold=False)
        worth = Item(self._worth(), "ticket", bold=False)
        return (way, worth) if appointment.phone else (way, ask, worth)

    def _worth(self) -> str:
        """A ticket without an appointment promises nothing."""
        translate = self.words.translate
        if self._closed:
            return translate("walk-in", "Kom terug als we open zijn")
        if self._seen.lane is None:
            return translate("walk-in", "Zonder afspraak krijg je hier geen ticket.")
        return translate("walk-in", "Met een ticket is hulp vandaag niet zeker.")

    def bottom(self) -> Sequence[Tile]:
        """The ticket that promises nothing, if the town gives one; the list, if there is one."""
        translate = self.words.translate
        lane = self._seen.lane
        has_list = self._seen.step is not None
        tiles: list[Tile] = []
        if lane is not None:
            name = phrases.local(self.words, lane.name)
            label = translate("walk-in", "Ticket voor: {lane}").replace("{lane}", name)
            spans, icon = (_HALF, "") if has_list else (((6, 1),), "onward")
            tiles.append(self.onward(Continue(), label, icon)._replace(spans=spans, group="end"))
        if has_list:
            label = translate("walk-in", "Alleen de lijst printen")
            only = Tile(label, Take(Wants.LIST), icon="list", primary=lane is None)
            tiles.append(only._replace(spans=_HALF if lane is not None else ((6, 1),), group="end"))
        return tiles or (self.onward(StartOver(), translate("walk-in", "Klaar"), "tick"),)
