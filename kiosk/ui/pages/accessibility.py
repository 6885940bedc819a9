"""Make the screen easier: four switches that combine, and end with the visit."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Close, Mode, Place, SetMode
from kiosk.ui.content import Control, Kind, Lead, Panel, Tile, Title
from kiosk.ui.page import Page


class AccessibilityPage(Page):
    """Each switch works at once, on this very page."""

    current = Control.ACCESSIBILITY

    def panel(self) -> Panel:
        """What this page is for, and how long it lasts."""
        translate = self.words.translate
        return self.say(
            Title(translate("accessibility", "Maak het scherm makkelijker")),
            Lead(translate("accessibility", "Na je bezoek is alles weer gewoon.")),
            answers=(),
        )

    def tiles(self) -> Sequence[Tile]:
        """The four modes."""
        translate = self.words.translate
        return (
            self._switch(
                Mode.LARGE_TEXT,
                translate("accessibility", "Grotere letters"),
                translate("accessibility", "Alle tekst wordt groter"),
                "text-size",
            ),
            self._switch(
                Mode.HIGH_CONTRAST,
                translate("accessibility", "Meer contrast"),
                translate("accessibility", "Wit en geel op zwart"),
                "contrast",
            ),
            self._switch(
                Mode.LOWERED,
                translate("accessibility", "Knoppen lager"),
                translate("accessibility", "Alle knoppen onderaan"),
                "lowered",
            ),
            self._switch(
                Mode.MORE_TIME,
                translate("accessibility", "Meer tijd"),
                translate("accessibility", "De kiosk wacht veel langer"),
                "clock-plus",
            ),
        )

    def _switch(self, mode: Mode, label: str, caption: str, icon: str) -> Tile:
        on = mode in self.journey.modes
        translate = self.words.translate
        state = translate("accessibility", "Aan") if on else translate("accessibility", "Uit")
        tile = Tile(label, SetMode(mode, not on), Kind.SWITCH, caption, icon, chosen=on, state=state, group="modes")
        return tile._replace(icon="", caption="") if self.large else tile

    def bottom(self) -> Sequence[Tile]:
        """Back to where the visitor was."""
        translate = self.words.translate
        if self.journey.place is Place.QUESTION:
            label = translate("accessibility", "Terug naar de vraag")
        else:
            label = translate("accessibility", "Verder waar ik was")
        return (Tile(label, Close(), icon="back", primary=True),)
