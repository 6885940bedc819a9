"""The warning before the kiosk clears everything: the seconds left, and one big "I need more time"."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.ui.content import Control, Countdown, Kind, Lead, Panel, StartOver, Stay, Tile, Title
from kiosk.ui.idle import WARNING_SECONDS
from kiosk.ui.page import Page


class StillTherePage(Page):
    """Extensions are unlimited."""

    controls = frozenset({Control.LANGUAGE, Control.ACCESSIBILITY, Control.HELP})

    def panel(self) -> Panel:
        """The seconds, with one segment each, and what comes after them."""
        translate, seconds = self.words.translate, self.around.seconds
        return self.say(
            Title(translate("still-there", "Ben je er nog?")),
            Lead(translate("still-there", "Daarna wist de kiosk alles.")),
            top=(Countdown(seconds, WARNING_SECONDS, self.words.plural("still_there", "seconde(n)", seconds)),),
            answers=(),
            step=not self.large,
        )

    def tiles(self) -> Sequence[Tile]:
        """Stay, or leave at once."""
        translate = self.words.translate
        return (
            Tile(
                translate("still-there", "Ik heb meer tijd nodig"),
                Stay(),
                Kind.STACK,
                icon="clock-plus",
                spans=((6, 3), (6, 2), (6, 1)),
                primary=True,
            ),
            Tile(translate("still-there", "Stoppen en alles wissen"), StartOver(), icon="cross"),
        )
