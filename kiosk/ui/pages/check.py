"""Is this right? Every answer leads back to its question; the last row prints."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.journey import Change, Take, Wants
from kiosk.domain.questions import NO, UNKNOWN, YES, Purpose, Question
from kiosk.services import phrases
from kiosk.ui.content import Kind, Lead, Panel, Tile, Title
from kiosk.ui.page import Page
from kiosk.ui.wording import amounts
from kiosk.ui.wording.amounts import Fee, capital

_ROWS = 4
_ONE_LINE = 22
"""Letters that surely stand on one line of a tile."""
_HALF = ((3, 1), (6, 1))
_SHORT = (Question.CODES, Question.APPOINTMENT, Question.AGE)
_CLOSE = (
    Question.PURPOSE,
    Question.CARD,
    Question.REASON,
    Question.CODES,
    Question.APPOINTMENT,
    Question.AGE,
    Question.GROUND,
    Question.PROCEDURE,
)
"""The order of many answers: those of half a row follow each other."""

_PURPOSE_ICONS = {
    Purpose.FIRST: "card-first",
    Purpose.RENEW: "card-renew",
    Purpose.REPLACE: "card-replace",
    Purpose.COLLECT: "card-collect",
    Purpose.OTHER: "something-else",
}


class CheckPage(Page):
    """The answers as tiles, the amount again, and two ways to leave: with a ticket, or with only the list."""

    def panel(self) -> Panel:
        """The amount small, the question large."""
        translate = self.words.translate
        quote = self.journey.guidance.quote
        fee = () if quote is None else amounts.short(Fee(self.words, self.profile, quote, self.journey.guide.on))
        then = Lead(translate("check", "Daarna print de kiosk je ticket."))
        wrong = Lead(translate("check", "Een fout? Tik op die regel."))
        leads = () if self.large else (wrong,) if self.mark() else (then, wrong)
        return self.say(*fee, Title(translate("check", "Klopt dit?")), *leads, answers=())

    def tiles(self) -> Sequence[Tile]:
        """A tile for each answer, as asked; more than four with the short ones side by side."""
        given = self.journey.guide.valid(self.journey.answers)
        settled = self.journey.guide.settled(self.journey.answers)
        shown = [(each, value) for each in settled if (value := given.get(each)) is not None]
        if len(shown) <= _ROWS or self.large:
            return [self._wide(*each) for each in shown]
        ordered = sorted(shown, key=lambda each: _CLOSE.index(each[0]))
        return [self._short(*each) if each[0] in _SHORT else self._wide(*each) for each in ordered]

    def _wide(self, question: Question, value: str) -> Tile:
        """A whole row: question, answer and "change"; in large text an answer that speaks for itself."""
        caption, label, icon = self._row(question, value)
        change = self.words.translate("check", "Wijzig")
        if self.large:
            return Tile(self.said(question, value), Change(question), Kind.CHANGE, description=change)
        speaks_for_itself = question is Question.GROUND
        return Tile(label, Change(question), Kind.CHANGE, caption, icon, state=change, drop_caption=speaks_for_itself)

    def _short(self, question: Question, value: str) -> Tile:
        caption, label, _ = self._row(question, value)
        change = self.words.translate("check", "Wijzig")
        tile = Tile(label, Change(question), caption=caption, trailing="pencil", spans=_HALF, group="short")
        return tile._replace(description=change, drop_caption=False)

    def _row(self, question: Question, value: str) -> tuple[str, str, str]:
        """The question in a word, the answer, and a pictogram."""
        translate = self.words.translate
        match question:
            case Question.PURPOSE:
                purpose = Purpose(value)
                name = phrases.purpose_name(self.words, purpose)
                return translate("check", "Ik kom voor"), name, _PURPOSE_ICONS[purpose]
            case Question.CODES:
                return translate("check", "Brief met de codes"), self._yes_no(value), "letter"
            case Question.APPOINTMENT:
                icon = "appointment-yes" if value == YES else "appointment-no"
                return translate("check", "Afspraak"), self._yes_no(value), icon
            case Question.CARD:
                return *self._card(value), "card"
            case Question.AGE:
                return translate("check", "Leeftijd"), self.said(question, value), "age"
            case Question.REASON:
                return translate("check", "Wat is er gebeurd?"), self._known(question, value), "card-replace"
            case Question.GROUND:
                icon = "question" if value == UNKNOWN else f"ground-{value}"
                return translate("check", "Je verblijft hier voor"), self._known(question, value), icon
            case Question.PROCEDURE:  # pragma: no branch - the last question there is
                return translate("check", "Procedure"), self.said(question, value), "clock"

    def _yes_no(self, value: str) -> str:
        translate = self.words.translate
        known = {YES: translate("question", "Ja"), NO: translate("question", "Nee")}
        return known.get(value, translate("question", "Ik weet het niet"))

    def _known(self, question: Question, value: str) -> str:
        return self._yes_no(value) if value == UNKNOWN else self.said(question, value)

    def _card(self, card: str) -> tuple[str, str]:
        """The letter with its plain words; long ones stand above the letter."""
        caption = self.words.translate("check", "Kaart")
        if card == UNKNOWN:
            return caption, self._yes_no(card)
        plain = phrases.card_plain(self.words, card)
        label = f"{card} – {plain}"
        return (caption, label) if len(label) <= _ONE_LINE else (capital(plain), phrases.card_name(self.words, card))

    def bottom(self) -> Sequence[Tile]:
        """Print the ticket; beside it, where there is a list, only the list."""
        translate = self.words.translate
        label = translate("check", "Ja, print mijn ticket")
        if self.journey.guidance.step is None:
            return (self.onward(Take(), label, "printer"),)
        return (
            self.onward(Take(), label, "printer")._replace(spans=((4, 1), (6, 1))),
            Tile(translate("check", "Alleen de lijst"), Take(Wants.LIST), icon="list", spans=((2, 1), (6, 1))),
        )
