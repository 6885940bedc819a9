"""What it costs and what to bring: every outcome of a look-up has its own honest page."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Continue
from kiosk.domain.questions import Question
from kiosk.ui.content import Heading, Lead, Panel, ReadingBlock, Tile, Title
from kiosk.ui.page import Page
from kiosk.ui.wording import amounts, guidance
from kiosk.ui.wording.amounts import Fee
from kiosk.ui.wording.guidance import Told

_CASE = (Question.CARD, Question.PURPOSE, Question.REASON, Question.AGE, Question.GROUND, Question.PROCEDURE)


class FeePage(Page):
    """The fee on the panel, with how one pays; conditions, documents, presence and notices below it."""

    def panel(self) -> Panel:
        """The amount, or a sentence where there is none; collecting costs nothing more, so it shows no amount."""
        seen = self.journey.guidance
        if seen.quote is not None:
            fee = Fee(self.words, self.profile, seen.quote, self.journey.guide.on)
            return self.say(*amounts.panel(fee), answers=self._case())
        translate = self.words.translate
        if not seen.documents:
            lead = translate("fee", "De stad zegt niet wat je meebrengt.")
        elif seen.presence:
            lead = translate("fee", "Kijk wat je meebrengt en wie moet komen.")
        else:
            lead = translate("fee", "Kijk wat je meebrengt.")
        return self.say(Title(translate("fee", "Je kaart afhalen")), Lead(lead), answers=self._case())

    def reading(self) -> Sequence[ReadingBlock]:
        """Conditions or what to do without an amount, then everything to bring."""
        seen = self.journey.guidance
        told = Told(self.words, self.journey, seen, self.large)
        if seen.quote is None:
            return guidance.reading(told)
        fee = Fee(self.words, self.profile, seen.quote, self.journey.guide.on)
        about = amounts.reading(fee, ticket=seen.lane is not None)
        if self.large and about and isinstance(about[0], Heading):
            about = about[1:]  # what the panel says already
        return (*about, *guidance.reading(told))

    def bottom(self) -> Sequence[Tile]:
        """One way on."""
        return (self.onward(Continue()),)

    def _case(self) -> tuple[str, ...]:
        """The answers that this page is about, the card first."""
        given = self.journey.guide.valid(self.journey.answers)
        return tuple(self.said(each, value) for each in _CASE if (value := given.get(each)) is not None)
