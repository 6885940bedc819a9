"""The first page: a greeting in the town's own language, and every language by its own name."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import ChooseLanguage, LanguageMissing
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.content import Control, Greeting, Kind, Lead, Panel, Subhead, Tile
from kiosk.ui.page import Page


class WelcomePage(Page):
    """Shown in the town's first official language; the choice has no effect on the file, and the page says so."""

    controls = frozenset({Control.ACCESSIBILITY, Control.HELP})

    def panel(self) -> Panel:
        """The greeting, what one gets here, and the question for the language."""
        translate = self.words.translate
        greeting = Greeting(translate("welcome", "Welkom"))
        what_for = Lead(translate("welcome", "Hier krijg je een ticket voor je verblijfskaart."))
        return self.say(
            Subhead(translate("welcome", "Kies je taal")),
            Lead(translate("welcome", "Deze keuze komt niet in je dossier.")),
            top=(greeting,) if self.large else (greeting, what_for),
            step=False,
            answers=(),
            skyline=True,
            clock=True,
        )

    def tiles(self) -> Sequence[Tile]:
        """All languages of the town, all equal, in the order of its profile."""
        languages = (
            Tile(
                OWN_NAMES.get(code, code),
                ChooseLanguage(code),
                Kind.NAME,
                spans=((2, 1), (3, 1), (6, 1)),
                group="languages",
                language=code,
            )
            for code in self.profile.languages
        )
        return (*languages, self._missing())

    def _missing(self) -> Tile:
        label = self.words.translate("welcome", "Mijn taal staat er niet bij")
        return Tile(label, LanguageMissing(), icon="speech")
