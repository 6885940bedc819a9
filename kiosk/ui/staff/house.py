"""The kiosk itself: closed now with a message, open again, out of order; started anew, or left."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.shift_events import Ask, Deed, Go, Spot
from kiosk.ui.content import Lead, Panel, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import House

_HALF = ((3, 1), (6, 1))
OPEN, OUT_OF_ORDER = "open", "out-of-order"


class HousePage(StaffPage[House]):
    """What visitors see now, and how to change it."""

    def panel(self) -> Panel:
        """Open or closed."""
        translate, view = self.words.translate, self.view
        title = {
            OPEN: translate("staff_house", "De kiosk is open"),
            OUT_OF_ORDER: translate("staff_house", "Buiten dienst"),
        }.get(view.kind, translate("staff_house", "De kiosk is dicht"))
        lead = translate("staff_house", "Bezoekers zien nog altijd bedragen en documenten.")
        if view.kind == OPEN:
            lead = translate("staff_house", "Bezoekers kunnen een ticket nemen.")
        elif view.until is not None:
            text = translate("staff_house", "Weer open: {day}, {time}.")
            lead = text.replace("{day}", self.words.date(view.until.date()))
            lead = lead.replace("{time}", self.words.time(view.until.time()))
        return self.say(Title(title), Lead(lead))

    def tiles(self) -> Sequence[Tile]:
        """Close or open; then what IT does."""
        translate = self.words.translate
        shut = Tile(translate("staff_house", "Sluit nu"), Go(Spot.CLOSE), icon="closed")
        unlock = Tile(translate("staff_house", "Open nu"), Ask(Deed.OPEN), icon="tick")
        broken = Tile(translate("staff_house", "Buiten dienst"), Ask(Deed.OUT_OF_ORDER), icon="warning")
        first = (shut, broken) if self.view.kind == OPEN else (unlock,)
        return (
            *first,
            Tile(translate("staff_house", "Controle"), Go(Spot.CHECKUP), icon="search"),
            Tile(translate("staff_house", "Herstart"), Ask(Deed.RESTART), icon="start-over", spans=_HALF),
            Tile(translate("staff_house", "Verlaat"), Ask(Deed.QUIT), icon="power", spans=_HALF),
        )


class ClosePage(StaffPage[House]):
    """What visitors read on the closed screen, in their own language."""

    def panel(self) -> Panel:
        """The question."""
        translate = self.words.translate
        lead = translate("staff_house", "Elke bezoeker leest dit in zijn taal.")
        return self.say(Title(translate("staff_house", "Welke boodschap?")), Lead(lead))

    def tiles(self) -> Sequence[Tile]:
        """A touch closes."""
        return tuple(Tile(text, Ask(Deed.CLOSE, key), icon="closed") for key, text in self.view.messages)
