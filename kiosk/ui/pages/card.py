"""The question for the letter on the card: eight letters at first sight, the others one touch away, or not known."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.questions import UNKNOWN, Purpose, Question
from kiosk.services import phrases
from kiosk.ui.content import Aid, Kind, Lead, Panel, Tile, Title, View
from kiosk.ui.pages.question import QuestionPage

OTHERS = "others"
_AT_FIRST = 8
_ONE_PAGE = 9


class CardPage(QuestionPage):
    """Nobody hunts: every letter is visible on the first page (the design, "Card letter")."""

    question = Question.CARD

    def panel(self) -> Panel:
        """The question, and a drawing of where to look; who has no card yet is not sent looking for one."""
        translate = self.words.translate
        purpose = self.journey.answers.purpose
        if purpose is Purpose.FIRST:
            title = Title(translate("card", "Welke kaart vraag je aan?"))
            return self.say(title, Lead(translate("card", "Weet je het niet? Dat is geen probleem.")))
        if purpose is Purpose.COLLECT:
            return self.say(Title(translate("card", "Welke kaart haal je af?")))
        return self.say(
            Title(translate("card", "Welke letter staat op je kaart?")),
            aid=Aid(translate("card", "Kijk op de voorkant van je kaart.")),
        )

    def tiles(self) -> Sequence[Tile]:
        """The town's letters in its own order."""
        cards = [each for each in self.journey.options if each != UNKNOWN]
        if self.view == OTHERS:
            return self._others(cards[_AT_FIRST:])
        if len(cards) <= _ONE_PAGE:
            return (*(self._half(each) for each in cards), self.unknown(spans=((3, 1), (6, 1))))
        first = (self._half(each) for each in cards[:_AT_FIRST])
        return (*first, self._more(cards[_AT_FIRST:]), self.unknown(spans=((3, 1), (6, 1))))

    def _half(self, card: str) -> Tile:
        caption = phrases.card_caption(self.words, card)
        return self.answer(
            card, caption, kind=Kind.LETTER, letter=card, spans=((3, 1), (6, 1)), group="letters", drop_caption=False
        )

    def _others(self, cards: Sequence[str]) -> Sequence[Tile]:
        """Letters that few people have, with more words; the last ones share a row when they must."""
        made = []
        for number, card in enumerate(cards):
            last = number == len(cards) - 1
            name = phrases.breakable(phrases.card_caption(self.words, card))
            made.append(
                self.answer(
                    card,
                    name[:1].upper() + name[1:],
                    caption=self._plain(card),
                    kind=Kind.LETTER,
                    letter=card,
                    spans=((6, 1), (3, 1)),
                    group="end" if last else "letters",
                )
            )
        return (*made, self.unknown(spans=((6, 1), (3, 1))))

    def _plain(self, card: str) -> str:
        """Who has this card, where the letter alone says little."""
        translate = self.words.translate
        return {
            "H": translate("card", "werk met een hoog diploma"),
            "I": translate("card", "verplaatst binnen een bedrijf"),
            "J": translate("card", "verplaatst, lange mobiliteit"),
            "M": translate("card", "Brits, of familie van Britten"),
            "M+": translate("card", "Brits, of familie van Britten"),
            "N": translate("card", "werk hier, wonen in het buitenland"),
        }.get(card, "")

    def _more(self, cards: Sequence[str]) -> Tile:
        """One tile that prints the other letters and opens them; it bears the mark when one of them was chosen."""
        chosen = self.journey.answers.get(Question.CARD) in cards
        label = self.words.translate("card", "Andere letter")
        letters = "\u2002".join(cards)
        return Tile(
            label,
            View(OTHERS),
            caption=letters,
            letter=letters,
            trailing="onward",
            spans=((3, 1), (6, 1)),
            chosen=chosen,
            drop_caption=False,
        )
