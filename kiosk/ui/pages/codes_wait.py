"""The letter with the codes has not come yet: what the town says, so that nobody waits in the hall in vain."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Continue
from kiosk.services import phrases
from kiosk.ui.content import Heading, Item, Lead, Panel, ReadingBlock, StartOver, Tile, Title
from kiosk.ui.page import Page
from kiosk.ui.wording.amounts import what_now


class CodesWaitPage(Page):
    """Without the letter the card cannot be collected; who has waited longer can go on."""

    quiet = "letter"

    def panel(self) -> Panel:
        """That it is too early, in plain words."""
        translate = self.words.translate
        return self.say(
            Title(translate("codes-wait", "Wacht nog op de brief")),
            Lead(translate("codes-wait", "Je hebt de codes uit de brief nodig.")),
        )

    def reading(self) -> Sequence[ReadingBlock]:
        """The town's own text, then what to do."""
        translate = self.words.translate
        said = phrases.local(self.words, self.profile.codes.text) if self.profile.codes else ""
        town: tuple[ReadingBlock, ...] = (Item(said, "letter", bold=False),) if said else ()
        come_back = translate("codes-wait", "Kom terug als je de brief hebt.")
        bring = translate("codes-wait", "Breng de codes mee.")
        if self.large:
            return (*town, Item(come_back, "card-collect"))
        return (Heading(what_now(self.words)), *town, Item(come_back, "card-collect", detail=bring))

    def bottom(self) -> Sequence[Tile]:
        """End the visit, or go on all the same."""
        translate = self.words.translate
        return (
            self.onward(StartOver(), translate("codes-wait", "Ik kom later terug"), "tick"),
            Tile(
                translate("codes-wait", "Toch een vraag?"),
                Continue(),
                caption="" if self.large else translate("codes-wait", "Ik wacht al langer"),
                icon="question",
                trailing="onward",
            ),
        )
