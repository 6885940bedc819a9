"""Lists of tickets: those of today and those to look after, in pages; a search by number, and a filter."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.shift_events import Go, Narrow, Show, Spot, Turn
from kiosk.domain.tickets import State
from kiosk.services.phrases import local
from kiosk.ui.content import Board, Counts, Kind, Lead, Note, Number, Panel, ReadingBlock, Tile, Title
from kiosk.ui.staff.door import number_pad
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Blank, Line, Listing
from kiosk.ui.staff.words import case, clock, state

ON_A_PAGE = 4
"""Tickets on a page of the list."""
VOID = "void"
"""The filter for tickets that were withdrawn."""


class TicketsPage(StaffPage[Listing]):
    """The newest first, four a page."""

    def panel(self) -> Panel:
        """How the day goes, and which tickets these are."""
        translate, view, find = self.words.translate, self.view, self.shift.find
        counts = Counts(
            (
                (str(view.printed), translate("staff_tickets", "geprint")),
                (str(view.unconfirmed), translate("staff_tickets", "onbevestigd")),
                (str(view.failed), translate("staff_tickets", "mislukt")),
            )
        )
        day = self.words.date(view.day)
        if find.query:
            title = translate("staff_tickets", "Nummer {number}").replace("{number}", find.query)
            return self.say(Title(title), Lead(day))
        if find.lane or find.state:
            return self.say(counts, Title(self._narrowed()), Lead(day))
        return self.say(counts, Title(translate("staff_tickets", "Tickets van vandaag")), Lead(day))

    def _narrowed(self) -> str:
        find = self.shift.find
        lanes = [local(self.words, lane.name) for lane in self.profile.lanes if lane.id == find.lane]
        return " \u00b7 ".join([*lanes, *(name for state, name in _states(self) if state == find.state)])

    def tiles(self) -> Sequence[Tile]:
        """Each ticket, and beside it the quick way to another print."""
        return tuple(tile for line in self.view.lines for tile in self._row(line))

    def _row(self, line: Line) -> list[Tile]:
        told = state(self.words, line)
        about = f"{clock(self.words, line.at)} \u00b7 {case(self.words, line)}"
        row = [
            Tile(
                line.label,
                Show(line.id),
                Kind.TICKET,
                caption=about,
                icon=told.icon,
                state=told.text,
                tone=told.tone,
                spans=((6, 1),) if self.around.large else ((4, 1),),
                drop_caption=False,
            )
        ]
        if not line.void and not self.around.large:  # large, the two would not stand beside each other
            again = self.words.translate("staff_tickets", "Herdruk")
            label = f"{again} {line.label}"
            row.append(
                Tile(again, Show(line.id, reprint=True), Kind.CHIP, icon="printer", spans=((2, 1),), description=label)
            )
        return row

    def reading(self) -> Sequence[ReadingBlock]:
        """That there is none."""
        if self.view.lines:
            return ()
        return (Note(self.words.translate("staff_tickets", "Hier staat geen ticket.")),)

    def bottom(self) -> Sequence[Tile]:
        """To newer and older ones, and to the filter."""
        translate = self.words.translate
        newer, older = translate("staff_tickets", "Nieuwere"), translate("staff_tickets", "Oudere")
        span = ((2, 1),)
        return (
            Tile(newer, Turn(-1), Kind.CHIP, icon="back", spans=span, enabled=self.shift.find.page > 0),
            Tile(translate("staff_tickets", "Filter"), Go(Spot.FILTER), Kind.CHIP, icon="search", spans=span),
            Tile(older, Turn(1), Kind.CHIP, trailing="onward", spans=span, enabled=self.view.older),
        )


class WorkPage(TicketsPage):
    """Tickets whose paper nobody knows of, until somebody dealt with them."""

    def panel(self) -> Panel:
        """What is to be done with them."""
        translate = self.words.translate
        lead = translate("staff_tickets", "Druk opnieuw, of open het ticket.")
        if not self.view.lines:
            lead = translate("staff_tickets", "Alles is in orde.")
        return self.say(Title(translate("staff_tickets", "Na te kijken")), Lead(lead))

    def bottom(self) -> Sequence[Tile]:
        """To newer and older ones."""
        newer, _, older = super().bottom()
        half = ((3, 1),)
        return (newer._replace(spans=half), older._replace(spans=half))


def _states(page: StaffPage[Listing] | StaffPage[Blank]) -> list[tuple[str, str]]:
    translate = page.words.translate
    return [
        (State.CONFIRMED.value, translate("staff_tickets", "Geprint")),
        (State.UNCONFIRMED.value, translate("staff_tickets", "Onbevestigd")),
        (State.FAILED.value, translate("staff_tickets", "Niet geprint")),
        (VOID, translate("staff_tickets", "Ingetrokken")),
    ]


class FilterPage(StaffPage[Blank]):
    """By lane, and by what came of the paper; what is chosen is taken back by another touch."""

    def panel(self) -> Panel:
        """The question."""
        return self.say(Title(self.words.translate("staff_tickets", "Welke tickets?")))

    def tiles(self) -> Sequence[Tile]:
        """All, each lane, each state."""
        translate, find = self.words.translate, self.shift.find
        choices = [(Narrow(), translate("staff_tickets", "Alle tickets"), not (find.lane or find.state))]
        for lane in self.profile.lanes:
            chosen = lane.id == find.lane
            choices.append((Narrow("" if chosen else lane.id, find.state), local(self.words, lane.name), chosen))
        for state_, name in _states(self):
            chosen = state_ == find.state
            choices.append((Narrow(find.lane, "" if chosen else state_), name, chosen))
        return tuple(
            Tile(name, act, spans=((3, 1), (6, 1)), option=True, chosen=chosen, group="filter")
            for act, name, chosen in choices
        )


class SearchPage(StaffPage[Blank]):
    """A number, without its letter."""

    def panel(self) -> Panel:
        """What was typed."""
        translate, typed = self.words.translate, self.shift.typed
        title = Title(translate("staff_tickets", "Zoek een nummer"))
        lead = Lead(translate("staff_tickets", "Tik het nummer zonder letter."))
        return self.say(Number("", typed), title, lead) if typed else self.say(title, lead)

    def board(self) -> Board:
        """The number pad."""
        return number_pad(self, self.words.translate("staff_tickets", "Zoek"))

    def key(self) -> str:
        """One page, however many figures were typed."""
        return f"{self.shift.spot}"
