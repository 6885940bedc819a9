"""After printing: what is known to have come of it, and never more than that."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from kiosk.domain.errors import Code
from kiosk.domain.journey import Result, Wants
from kiosk.domain.questions import Purpose
from kiosk.domain.tickets import State
from kiosk.services import phrases
from kiosk.ui.content import (
    Control,
    Heading,
    Item,
    Lead,
    NextPerson,
    Note,
    Number,
    Panel,
    ReadingBlock,
    StartOver,
    Symbol,
    Tile,
    Title,
)
from kiosk.ui.page import Page
from kiosk.ui.wording import guidance
from kiosk.ui.wording.amounts import what_now
from kiosk.ui.wording.guidance import Told

_HALF = ((3, 1), (6, 1))
_NARROWER, _WIDER = ((2, 1), (6, 1)), ((4, 1), (6, 1))


class Fate(Enum):
    """What may be said of a paper."""

    PRINTED = auto()
    """The printer confirmed it, on paper."""
    SENT = auto()
    """It went to a printer that does not answer."""
    SAVED = auto()
    """The device makes files, not paper."""
    FAILED = auto()
    NOTHING = auto()
    """Nothing could be recorded, so there is no number."""


def fate_of(result: Result) -> Fate:
    """Return what may be said: "printed" for a confirmation on paper and nothing else."""
    if result.state is None:
        return Fate.NOTHING
    if result.state is State.FAILED:
        return Fate.FAILED
    if not result.paper:
        return Fate.SAVED if result.state is State.CONFIRMED else Fate.FAILED
    return Fate.PRINTED if result.state is State.CONFIRMED else Fate.SENT


def payload_on_screen(result: Result) -> str | None:
    """Return the text of the QR symbol that the screen shows, where there may be no paper with it."""
    shows = result.wants is Wants.TICKET and fate_of(result) in (Fate.FAILED, Fate.SAVED)
    return result.payload if shows else None


class DonePage(Page):
    """The number, what came of printing, what comes next; then out, or on with another person of the family."""

    controls = frozenset({Control.LANGUAGE, Control.ACCESSIBILITY, Control.HELP})

    @property
    def _result(self) -> Result:
        return self.journey.result or Result(self.journey.wants, None)

    @property
    def _fate(self) -> Fate:
        return fate_of(self._result)

    def panel(self) -> Panel:
        """The number if there is one, and the news."""
        number = self._result.label
        caption = self.words.translate("done", "Je nummer")
        top = (Number(caption, number),) if number else ()
        title, leads = self._news()
        shown = () if self._crowded else tuple(Lead(each) for each in leads)
        told = self.say(title, *shown, top=top, step=False, answers=())
        return told._replace(quiet="ticket" if self._fate in (Fate.PRINTED, Fate.SENT) else "")

    @property
    def _crowded(self) -> bool:
        """Whether mark and number leave the panel room for the heading alone; its sentences then stand below."""
        return bool(self.mark()) and self._result.label is not None

    def _news(self) -> tuple[Title, tuple[str, ...]]:
        return self._news_of_list() if self._result.wants is Wants.LIST else self._news_of_ticket()

    def _news_of_ticket(self) -> tuple[Title, tuple[str, ...]]:
        translate = self.words.translate
        leads: tuple[str, ...]
        match self._fate:
            case Fate.PRINTED:
                title = Title(translate("done", "Je ticket is geprint"))
                leads = (self._where_to(),)
            case Fate.SENT:
                title = Title(translate("done", "Neem je ticket"))
                leads = (translate("done", "Komt er geen papier?"), translate("done", "Schrijf dan je nummer op."))
            case Fate.SAVED:
                title = Title(translate("done", "Demonstratie: bewaard, niet geprint"))
                leads = (translate("done", "Er komt geen papier uit deze kiosk."),)
            case Fate.FAILED:
                title = Title(translate("done", "Printen lukt niet"), "warning")
                leads = (translate("done", "Je nummer is wel geldig."),)
            case Fate.NOTHING if self._result.code == Code.LANE_FULL:
                title = Title(translate("done", "Er zijn geen nummers meer"), "warning")
                leads = (translate("done", "Alle nummers van vandaag zijn op."),)
            case Fate.NOTHING if self._result.code == Code.CLOSED:
                title = Title(translate("done", "Je krijgt nu geen nummer"), "warning")
                leads = (translate("done", "De kiosk is nu gesloten."),)
            case Fate.NOTHING if self._result.code == Code.PRINTER_DOWN:
                title = Title(translate("done", "Je krijgt nu geen nummer"), "warning")
                leads = (translate("done", "Er komt geen papier uit deze kiosk."),)
            case _:
                title = Title(translate("done", "Je krijgt nu geen nummer"), "warning")
                leads = (translate("done", "De kiosk kon je nummer niet bewaren."),)
        return title, leads

    def _news_of_list(self) -> tuple[Title, tuple[str, ...]]:
        translate = self.words.translate
        leads: tuple[str, ...]
        match self._fate:
            case Fate.PRINTED:
                title = Title(translate("done", "Je lijst is geprint"))
                leads = (translate("done", "Neem je papier mee."),)
            case Fate.SENT:
                title = Title(translate("done", "Neem je lijst"))
                leads = (translate("done", "Komt er geen papier?"), translate("done", "Maak een foto van het scherm."))
            case Fate.SAVED:
                title = Title(translate("done", "Demonstratie: bewaard, niet geprint"))
                leads = (translate("done", "Er komt geen papier uit deze kiosk."),)
            case _:
                title = Title(translate("done", "Printen lukt niet"), "warning")
                leads = (translate("done", "Maak een foto van het scherm."),)
        return title, leads

    def _where_to(self) -> str:
        """What people of this queue do next, in the town's words."""
        lane = self.journey.guidance.lane
        if lane is None:
            raise AssertionError("who has a ticket has a queue")
        return phrases.local(self.words, lane.next)

    def reading(self) -> Sequence[ReadingBlock]:
        """What comes next; number and symbol on the screen where there may be no paper."""
        translate = self.words.translate
        result, fate = self._result, self._fate
        told = Told(self.words, self.journey, self.journey.guidance, self.large)
        if result.wants is Wants.LIST:
            if fate is Fate.PRINTED:
                return self._after_list()
            return (*guidance.documents(told), guidance.source(told))
        if fate is Fate.NOTHING:
            return self._without_number()
        if payload := payload_on_screen(result):
            note = translate("done", "Schrijf je nummer op.")
            photo = translate("done", "Of maak een foto.")
            items = (("pencil", note), ("phone", photo), ("desk", self._where_to()))
            valid = self._news()[1][0] if self._crowded and fate is Fate.FAILED else ""
            symbol = self.around.symbol(payload)
            if symbol:
                caption = valid or translate("done", "De balie kan deze code lezen.")
                return (Symbol(symbol, caption, what_now(self.words), items),)
            listed = [Item(words, icon) for icon, words in items]
            return self._brief([Heading(what_now(self.words)), *listed, *([Note(valid)] if valid else [])])
        return self._with_ticket()

    def _with_ticket(self) -> tuple[ReadingBlock, ...]:
        translate = self.words.translate
        seen = self.journey.guidance
        helped = translate("done", "Een medewerker bekijkt je vraag.")
        not_booked = translate("paper", "Dit ticket is geen afspraak.")
        if seen.without_appointment:
            helped = not_booked
        paper = translate("done", "Het komt uit de printer.")
        if self._crowded and self._fate is Fate.SENT:
            paper = " ".join(self._news()[1])
        blocks: list[ReadingBlock] = [
            Heading(what_now(self.words)),
            Item(translate("done", "Neem je ticket"), "ticket", detail=paper),
            Item(self._where_to(), "desk", detail=helped),
        ]
        if seen.step is not None:
            read = translate("done", "Lees op je ticket wat je nodig hebt.")
            ready = translate("done", "Houd je kaart klaar")
            if self.journey.answers.purpose is Purpose.FIRST:
                ready = translate("done", "Houd je documenten klaar")
            blocks.append(Item(ready, "card", detail=read))
        if self.large and seen.without_appointment:
            blocks.append(Note(not_booked))
        return self._brief(blocks)

    def _brief(self, blocks: Sequence[ReadingBlock]) -> tuple[ReadingBlock, ...]:
        """In large text what can be done without goes: the heading of a short list, and our own second sentences."""
        if not self.large:
            return tuple(blocks)
        kept = (each for each in blocks if not isinstance(each, Heading))
        return tuple(each._replace(detail="") if isinstance(each, Item) else each for each in kept)

    def _after_list(self) -> tuple[ReadingBlock, ...]:
        translate = self.words.translate
        take = Item(translate("done", "Neem je lijst"), "list", detail=translate("done", "Ze komt uit de printer."))
        gather = Item(translate("done", "Zoek thuis je documenten"), "document")
        blocks: list[ReadingBlock] = [Heading(what_now(self.words)), take, gather]
        if self.journey.guidance.without_appointment:
            blocks.append(Item(translate("done", "Maak een afspraak"), "appointment-yes"))
        return self._brief(blocks)

    def _without_number(self) -> tuple[ReadingBlock, ...]:
        """Calm: somebody can help, and the code tells IT what happened."""
        translate = self.words.translate
        ask = translate("done", "Zeg dat de kiosk geen nummer geeft.")
        item = Item(translate("done", "Ga naar de balie"), "desk", detail=ask)
        if self._result.code is None:
            return (Heading(what_now(self.words)), item)
        code = translate("done", "Code voor de medewerker: {code}").replace("{code}", self._result.code)
        return (Heading(what_now(self.words)), item, Note(code, soft=True))

    def bottom(self) -> Sequence[Tile]:
        """Done, or another visit for somebody of the family."""
        translate = self.words.translate
        family = translate("done", "Nog iemand van je familie")
        if self.large:
            family = translate("done", "Nog een persoon")
        next_person = Tile(family, NextPerson(), icon="family", spans=_WIDER)
        if not (self._result.label and self._fate in (Fate.FAILED, Fate.SAVED)):
            return (self.onward(StartOver(), translate("done", "Klaar"), "tick")._replace(spans=_NARROWER), next_person)
        own = self.onward(StartOver(), translate("done", "Ik heb mijn nummer"), "tick")._replace(spans=_HALF)
        return (own, next_person._replace(icon="", spans=_HALF))
