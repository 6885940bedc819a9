"""The questions of a visit: one page each, a tile answers and goes on, Back finds the answer marked."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.ages import Ages, parse_band
from kiosk.domain.journey import Answer
from kiosk.domain.questions import NO, UNKNOWN, YES, Purpose, Question
from kiosk.domain.town import Ground, Procedure, Reason
from kiosk.services import phrases
from kiosk.ui.content import Kind, Lead, Panel, Tile, Title
from kiosk.ui.page import Page

Spans = tuple[tuple[int, int], ...]
_WIDE: Spans = ((6, 1), (3, 1))
_HALF: Spans = ((3, 1), (6, 1))
_YES_NO: Spans = ((3, 3), (3, 2), (3, 1), (6, 1))


class QuestionPage(Page):
    """What the pages of all questions share: an answer is a tile that may bear the mark of an earlier choice."""

    question: Question

    def answer(self, value: str, label: str, **looks: object) -> Tile:
        """The tile that answers with `value`; `looks` are fields of `Tile`."""
        chosen = self.journey.answers.get(self.question) == value
        return Tile(label, Answer(self.question, value), chosen=chosen, option=True)._replace(**looks)  # type: ignore[arg-type]

    def terse(self, value: str, label: str, caption: str, **looks: object) -> Tile:
        """An answer that is understood without its caption: in large text that is left to screen readers."""
        said = {"description": caption} if self.large else {"caption": caption}
        return self.answer(value, label, **looks, **said)

    def unknown(self, caption: str = "", spans: Spans = ((6, 1),)) -> Tile:
        """The tile of "I don't know", which is an answer."""
        label = self.words.translate("question", "Ik weet het niet")
        return self.terse(UNKNOWN, label, caption, icon="question", spans=spans, group="end")


class PurposePage(QuestionPage):
    """What somebody comes for."""

    question = Question.PURPOSE
    quiet = "card"

    def panel(self) -> Panel:
        """The question."""
        translate = self.words.translate
        return self.say(
            Title(translate("purpose", "Waarvoor kom je?")), Lead(translate("purpose", "Kies wat bij je past."))
        )

    def tiles(self) -> Sequence[Tile]:
        """Five purposes, each in a sentence of the visitor's own."""
        translate = self.words.translate
        captions = {
            Purpose.FIRST: translate("purpose", "Ik heb nog geen verblijfskaart"),
            Purpose.RENEW: translate("purpose", "Mijn kaart vervalt binnenkort"),
            Purpose.REPLACE: translate("purpose", "Ik heb een nieuwe kaart nodig"),
            Purpose.COLLECT: translate("purpose", "Mijn nieuwe kaart is klaar"),
            Purpose.OTHER: translate("purpose", "Een medewerker helpt je verder"),
        }
        icons = {
            Purpose.FIRST: "card-first",
            Purpose.RENEW: "card-renew",
            Purpose.REPLACE: "card-replace",
            Purpose.COLLECT: "card-collect",
            Purpose.OTHER: "something-else",
        }
        return tuple(
            self.answer(
                purpose.value,
                phrases.purpose_name(self.words, purpose),
                caption=captions[purpose],
                icon=icons[purpose],
                spans=_WIDE,
                group="last" if purpose is Purpose.OTHER else "purposes",
            )
            for purpose in map(Purpose, self.journey.options)
        )


class AppointmentPage(QuestionPage):
    """Whether somebody has an appointment today."""

    question = Question.APPOINTMENT
    quiet = "appointment-yes"

    def panel(self) -> Panel:
        """The question."""
        translate = self.words.translate
        return self.say(
            Title(translate("appointment", "Heb je een afspraak?")),
            Lead(translate("appointment", "Voor vandaag, in dit stadhuis.")),
        )

    def tiles(self) -> Sequence[Tile]:
        """Yes, no, and I don't know."""
        translate = self.words.translate
        return (
            self.terse(
                YES,
                translate("question", "Ja"),
                translate("appointment", "Ik heb een afspraak"),
                kind=Kind.STACK,
                icon="appointment-yes",
                spans=_YES_NO,
                group="answers",
            ),
            self.terse(
                NO,
                translate("question", "Nee"),
                translate("appointment", "Ik heb geen afspraak"),
                kind=Kind.STACK,
                icon="appointment-no",
                spans=_YES_NO,
                group="answers",
            ),
            self.unknown(translate("appointment", "De infobalie kijkt het na")),
        )


class CodesPage(QuestionPage):
    """Whether the letter with the PIN and PUK codes has come, before somebody waits in vain."""

    question = Question.CODES
    quiet = "codes"

    def panel(self) -> Panel:
        """The question, and how to know the letter."""
        translate = self.words.translate
        return self.say(
            Title(translate("codes", "Heb je de brief met de codes?")),
            Lead(translate("codes", "De brief met je PIN- en PUK-code komt met de post.")),
        )

    def tiles(self) -> Sequence[Tile]:
        """Yes or no."""
        translate = self.words.translate
        return (
            self.terse(
                YES,
                translate("question", "Ja"),
                translate("codes", "Ik heb de brief"),
                kind=Kind.STACK,
                icon="letter",
                spans=_YES_NO,
                group="answers",
            ),
            self.terse(
                NO,
                translate("question", "Nee"),
                translate("codes", "Nog geen brief"),
                kind=Kind.STACK,
                icon="hourglass",
                spans=_YES_NO,
                group="answers",
            ),
        )


class AgePage(QuestionPage):
    """The age of the person the card is for, in exactly the bands that the town's rules need."""

    question = Question.AGE

    def panel(self) -> Panel:
        """The question: not always the person at the screen."""
        translate = self.words.translate
        return self.say(
            Title(translate("age", "Voor wie is\nde kaart?")),
            Lead(translate("age", "Kies de leeftijd van die persoon.")),
        )

    def tiles(self) -> Sequence[Tile]:
        """Two bands side by side, three in thirds; the figure is the pictogram."""
        bands = [parse_band(key) for key in self.journey.options]
        columns = {1: 6, 2: 3, 3: 2}.get(len(bands), 3)
        rows = 4 if len(bands) <= 3 else 2
        spans = tuple(dict.fromkeys(((columns, rows), (columns, 3), (columns, 2), (3, 2), (3, 1), (6, 1))))
        return tuple(self._band(band, spans) for band in bands)

    def _band(self, band: Ages, spans: Spans) -> Tile:
        translate = self.words.translate
        name = phrases.band_name(self.words, band)
        if band.end is not None and band.end <= 18:
            caption = translate("age", "een kind") if band.start == 0 else translate("age", "een jongere")
        else:
            caption = translate("age", "ook volwassenen") if band.start < 18 else translate("age", "volwassene")
        return self.terse(
            band.key,
            name[:1].upper() + name[1:],
            caption,
            kind=Kind.FIGURE,
            letter=band.key.replace("-", "–"),
            icon="child" if band.end is not None and band.end <= 12 else "person",
            spans=spans,
            group="bands",
        )


class ReasonPage(QuestionPage):
    """What happened to the card: loss, theft and damage may cost and ask for different things."""

    question = Question.REASON
    quiet = "card-replace"

    def panel(self) -> Panel:
        """The question."""
        translate = self.words.translate
        return self.say(
            Title(translate("reason", "Wat is er gebeurd?")), Lead(translate("reason", "Met de kaart die je had."))
        )

    def tiles(self) -> Sequence[Tile]:
        """The reasons that this purpose may stand for, then "I don't know"."""
        translate = self.words.translate
        labels = {
            Reason.LOSS: (translate("reason", "Ik ben mijn kaart kwijt"), "lost"),
            Reason.THEFT: (translate("reason", "Mijn kaart is gestolen"), "stolen"),
            Reason.DAMAGE: (translate("reason", "Mijn kaart is stuk"), "damaged"),
        }
        made = []
        for value in self.journey.options:
            if value == UNKNOWN:
                made.append(self.unknown(spans=_WIDE))
                continue
            reason = Reason(value)
            label, icon = labels.get(reason, (phrases.reason_name(self.words, reason), "card"))
            made.append(self.answer(value, label, icon=icon, spans=_WIDE, group="reasons"))
        return made


class GroundPage(QuestionPage):
    """On what ground somebody stays; asked only where the amount depends on it."""

    question = Question.GROUND

    def panel(self) -> Panel:
        """The question, and why it is asked."""
        translate = self.words.translate
        return self.say(
            Title(translate("ground", "Waarom verblijf je hier?")),
            Lead(translate("ground", "De prijs hangt hiervan af.")),
        )

    def tiles(self) -> Sequence[Tile]:
        """The grounds in two columns, then "I don't know"."""
        made = []
        for value in self.journey.options:
            if value == UNKNOWN:
                made.append(self.unknown(spans=_HALF))
                continue
            name = phrases.ground_name(self.words, Ground(value))
            made.append(
                self.answer(
                    value, name[:1].upper() + name[1:], icon=f"ground-{value}", spans=((3, 1), (6, 1)), group="grounds"
                )
            )
        return made


class ProcedurePage(QuestionPage):
    """Which procedure somebody wants, where the town offers more than the standard one."""

    question = Question.PROCEDURE
    quiet = "urgent"

    def panel(self) -> Panel:
        """The question."""
        translate = self.words.translate
        return self.say(
            Title(translate("procedure", "Hoe snel heb je de kaart nodig?")),
            Lead(translate("procedure", "Sneller kost meestal meer.")),
        )

    def tiles(self) -> Sequence[Tile]:
        """The town's procedures, each with the time the town prints."""
        return tuple(
            self.answer(
                each.id,
                phrases.local(self.words, each.name),
                caption=self._time(each),
                icon="standard" if number == 0 else "urgent",
                spans=_WIDE,
                group="procedures",
                drop_caption=False,
            )
            for number, each in enumerate(self.profile.procedures)
        )

    def _time(self, procedure: Procedure) -> str:
        if procedure.working_days is not None:
            return self.words.plural("procedure", "%n werkdag(en)", procedure.working_days)
        if procedure.weeks is not None:
            return self.words.plural("procedure", "%n week(en)", procedure.weeks)
        return ""
