"""My language is not here: very simple words with pictograms, and a way on."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Continue
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Heading, Item, Lead, Panel, ReadingBlock, Tile, Title
from kiosk.ui.page import Page


class NoLanguagePage(Page):
    """The town's own language plays; nobody is sent away."""

    quiet = "speech"

    def panel(self) -> Panel:
        """Reassurance in a few words."""
        translate = self.words.translate
        return self.say(
            Title(translate("no-language", "Geen probleem")),
            Lead(translate("no-language", "De kiosk gebruikt korte zinnen en tekeningen.")),
            step=False,
            answers=(),
        )

    def reading(self) -> Sequence[ReadingBlock]:
        """Three things to do, each with its pictogram."""
        translate = self.words.translate
        return (
            Heading(translate("no-language", "Zo werkt het")),
            Item(translate("no-language", "Kijk naar de tekening"), "card"),
            Item(translate("no-language", "Tik op je antwoord"), "tick"),
            Item(
                translate("no-language", "Vraag hulp aan de balie"),
                "desk",
                detail=translate("no-language", "Of tik onderaan op Hulp."),
            ),
        )

    def bottom(self) -> Sequence[Tile]:
        """On, in the town's language by its own name."""
        name = OWN_NAMES.get(self.words.code, self.words.code)
        label = self.words.translate("no-language", "Verder in het {language}").replace("{language}", name)
        return (self.onward(Continue(), label),)
