"""While the kiosk prints: a still page with nothing on it that could disturb."""

from __future__ import annotations

from kiosk.domain.journey import Wants
from kiosk.ui.content import Lead, Panel, Title
from kiosk.ui.page import Page


class PrintingPage(Page):
    """No controls and no promise: what came of it is said afterwards."""

    controls = frozenset()
    quiet = "printer"

    def panel(self) -> Panel:
        """A moment's patience, and for what."""
        translate = self.words.translate
        if self.journey.wants is Wants.LIST:
            lead = translate("printing", "De kiosk maakt je lijst.")
        else:
            lead = translate("printing", "De kiosk maakt je ticket.")
        return self.say(Title(translate("printing", "Even geduld")), Lead(lead), answers=())
