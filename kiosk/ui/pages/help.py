"""Help from staff: where to go, and a sentence in the town's language to say or to show."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Close
from kiosk.system.catalogue import language
from kiosk.ui.content import Control, Heading, Lead, Note, Panel, ReadingBlock, Saying, Staff, Tile, Title
from kiosk.ui.page import Page


class HelpPage(Page):
    """Works for somebody who does not speak the town's language, and without a network."""

    current = Control.HELP

    def panel(self) -> Panel:
        """Where to go."""
        translate = self.words.translate
        return self.say(
            Title(translate("help", "Hulp van\neen medewerker")),
            Lead(translate("help", "Ga naar de balie of roep een medewerker.")),
        )

    def reading(self) -> Sequence[ReadingBlock]:
        """The sentence in the language of the staff, and under it what it means."""
        translate = self.words.translate
        town_words = language(self.profile.first_language)
        sentence = town_words.translate("help", "“Ik heb hulp nodig bij de kiosk.”")
        blocks: list[ReadingBlock] = [Heading(translate("help", "Zeg of toon dit")), Saying(sentence)]
        if self.words.code != town_words.code:
            blocks.append(Note(translate("help", "“Ik heb hulp nodig bij de kiosk.”")))
        return (*blocks, Note(translate("help", "De kiosk vraagt nooit je naam of nummer."), soft=True))

    def bottom(self) -> Sequence[Tile]:
        """Back to where the visitor was, and the way in for staff."""
        translate = self.words.translate
        return (
            Tile(translate("help", "Verder waar ik was"), Close(), icon="back", primary=True),
            Tile(translate("help", "Voor medewerkers"), Staff(), icon="lock"),
        )
