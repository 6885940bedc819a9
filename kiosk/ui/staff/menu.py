"""The first page inside: what staff come for, one touch away."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.shift_events import Go, Spot
from kiosk.ui.content import Lead, Panel, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Menu


class MenuPage(StaffPage[Menu]):
    """What there is to do; a scanned ticket opens from here and from everywhere."""

    def panel(self) -> Panel:
        """Who is in, and that scanning is enough."""
        translate = self.words.translate
        hello = translate("staff_menu", "Dag, {name}").replace("{name}", self.shift.name)
        return self.say(Title(hello), Lead(translate("staff_menu", "Scan een ticket of kies hieronder.")))

    def tiles(self) -> Sequence[Tile]:
        """Tickets first, then the machine, then the town."""
        translate, plural, view = self.words.translate, self.words.plural, self.view
        waiting = plural("staff_menu", "%n ticket(s)", view.waiting) if view.waiting else ""
        alerts = plural("staff_menu", "%n melding(en)", view.alerts) if view.alerts else ""
        told = (
            (translate("staff_menu", "Tickets van vandaag"), "", Spot.TICKETS, "list"),
            (translate("staff_menu", "Na te kijken"), waiting, Spot.WORK, "warning"),
            (translate("staff_menu", "Zoek een nummer"), "", Spot.SEARCH, "search"),
            (translate("staff_menu", "Ticket maken"), "", Spot.ISSUE, "plus"),
            (translate("staff_menu", "Printer"), alerts, Spot.PRINTER, "printer"),
            (translate("staff_menu", "Kiosk"), "", Spot.KIOSK, "power"),
            (translate("staff_menu", "Tarieven"), "", Spot.TARIFFS, "euro"),
            (translate("staff_menu", "Cijfers"), "", Spot.FIGURES, "chart"),
        )
        return tuple(
            Tile(label, Go(spot), caption=caption, icon=icon, spans=((3, 1), (6, 1)), group="menu", drop_caption=False)
            for label, caption, spot, icon in told
        )
