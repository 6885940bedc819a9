"""What is on every page of the staff area's foot: an easier screen, and how the area works."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Mode
from kiosk.domain.shift_events import Switch
from kiosk.ui.content import Item, Kind, Lead, Panel, ReadingBlock, Tile, Title
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.view import Blank

MODES = {Mode.LARGE_TEXT: "large", Mode.HIGH_CONTRAST: "contrast", Mode.LOWERED: "lowered"}
"""What staff can switch, and what the frame calls it. There is no more time: who walks away must be out."""


class EasePage(StaffPage[Blank]):
    """The visitors' modes, for whoever stands here; each switch works at once."""

    def panel(self) -> Panel:
        """What this page is for, and how long it lasts."""
        translate = self.words.translate
        lead = translate("staff_ease", "Na het afmelden is alles weer gewoon.")
        return self.say(Title(translate("staff_ease", "Maak het scherm makkelijker")), Lead(lead))

    def tiles(self) -> Sequence[Tile]:
        """The modes."""
        translate = self.words.translate
        return (
            self._switch(Mode.LARGE_TEXT, translate("staff_ease", "Grotere letters"), "text-size"),
            self._switch(Mode.HIGH_CONTRAST, translate("staff_ease", "Meer contrast"), "contrast"),
            self._switch(Mode.LOWERED, translate("staff_ease", "Knoppen lager"), "lowered"),
        )

    def _switch(self, mode: Mode, label: str, icon: str) -> Tile:
        on, translate = mode in self.shift.modes, self.words.translate
        state = translate("staff_ease", "Aan") if on else translate("staff_ease", "Uit")
        icon = "" if self.around.large else icon
        return Tile(label, Switch(mode), Kind.SWITCH, icon=icon, chosen=on, state=state, group="modes")

    def bottom(self) -> Sequence[Tile]:
        """Back to where they were."""
        return (self.done(),)

    def key(self) -> str:
        """One page, whatever is switched."""
        return f"{self.shift.spot}"


class HelpPage(StaffPage[Blank]):
    """The four things somebody who is new here asks."""

    def panel(self) -> Panel:
        """What this page is."""
        translate = self.words.translate
        return self.say(
            Title(translate("staff_ease", "Zo werkt het")), Lead(translate("staff_ease", "Voor medewerkers."))
        )

    def reading(self) -> Sequence[ReadingBlock]:
        """Scanner, paper, PIN, and how one leaves."""
        translate = self.words.translate
        return (
            Item(
                translate("staff_ease", "Een ticket zoeken"),
                "qr",
                detail=translate("staff_ease", "Scan het. Het opent op elke pagina."),
            ),
            Item(
                translate("staff_ease", "Papier vast of op"),
                "printer",
                detail=translate("staff_ease", "Kijk bij Printer, daarna bij Na te kijken."),
            ),
            Item(
                translate("staff_ease", "Pincode vergeten"),
                "lock",
                detail=translate("staff_ease", "De informatica geeft je een nieuwe."),
            ),
            Item(
                translate("staff_ease", "Klaar"),
                "tick",
                detail=translate("staff_ease", "Meld je af. Na een minuut zonder aanraking gebeurt dat vanzelf."),
            ),
        )

    def bottom(self) -> Sequence[Tile]:
        """Back to where they were."""
        return (self.done(),)
