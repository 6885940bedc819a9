"""Another language, beside whatever page is open: the answers stay."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import ChooseLanguage, Close
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Control, Kind, Lead, Panel, Tile, Title
from kiosk.ui.page import Page


class LanguagePage(Page):
    """Every language of the town by its own name, all equal, the present one marked."""

    current = Control.LANGUAGE

    def panel(self) -> Panel:
        """The question, and that nothing is lost."""
        translate = self.words.translate
        return self.say(
            Title(translate("language", "Kies je taal")),
            Lead(translate("language", "Je antwoorden blijven staan.")),
            Lead(translate("language", "Deze keuze komt niet in je dossier.")),
            answers=(),
        )

    def tiles(self) -> Sequence[Tile]:
        """In the order of the town's profile."""
        return tuple(
            Tile(
                OWN_NAMES.get(code, code),
                ChooseLanguage(code),
                Kind.NAME,
                spans=((2, 1), (3, 1), (6, 1)),
                chosen=code == self.journey.language,
                option=True,
                group="languages",
                language=code,
            )
            for code in self.profile.languages
        )

    def bottom(self) -> Sequence[Tile]:
        """Back without a change."""
        label = self.words.translate("language", "Taal niet veranderen")
        return (Tile(label, Close(), icon="back", primary=True),)
