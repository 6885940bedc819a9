"""How a screen tells what to bring, who must come, and what else the town's page says: the town's words, whole."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.domain.guidance import Guidance
from kiosk.domain.journey import Journey
from kiosk.domain.questions import Question
from kiosk.domain.scopes import Need
from kiosk.domain.town import Procedure, Profile, Step
from kiosk.services import paper, phrases
from kiosk.services.phrases import Words
from kiosk.ui.content import Heading, Item, Note, ReadingBlock


class Told(NamedTuple):
    """What is to be told of a visit, in a language; in `large` text the tiles onward say it shorter."""

    words: Words
    journey: Journey
    guidance: Guidance
    large: bool = False

    @property
    def profile(self) -> Profile:
        """The town."""
        return self.journey.guide.profile


def reading(told: Told) -> tuple[ReadingBlock, ...]:
    """Documents, what to do in a hurry, the source; then who must come, and what else the page says."""
    return (
        *_procedure(told),
        *documents(told),
        *_urgent(told),
        source(told),
        *_presence(told),
        *_notices(told),
    )


def documents(told: Told) -> tuple[ReadingBlock, ...]:
    """The checklist: bold in the visitor's language, the town's own words under a translation, then details."""
    words = told.words
    onward = words.translate("guidance", "Verder: wat breng je mee?")
    if told.large:
        onward = words.translate("guidance", "Wat breng je mee?")
    heading = Heading(paper.bring_title(words), onward)
    if not told.guidance.documents:
        return (heading, Item(paper.no_list(words), "document", bold=False))
    items = []
    group: str | None = None
    for need in told.guidance.documents:
        joined = need.document.one_of is not None and need.document.one_of == group
        group = need.document.one_of
        items.append(_document(told, need, joined=joined))
    return (heading, *items)


def _document(told: Told, need: Need, *, joined: bool) -> Item:
    """`joined`: this one or the one before it."""
    words, document = told.words, need.document
    text = phrases.local(words, document.text)
    if joined:
        text = words.translate("guidance", "of {document}").replace("{document}", text)
    original = phrases.local_original(words, document.text) or ""
    return Item(text, document.icon, original, paper.detail(words, need) or "")


def _urgent(told: Told) -> tuple[ReadingBlock, ...]:
    """Where the town prints one procedure nothing is known of a faster one."""
    if told.guidance.step is not Step.APPLY or len(told.profile.procedures) > 1:
        return ()
    return (Note(told.words.translate("paper", "Dringend? Vraag het aan de balie.")),)


def _procedure(told: Told) -> tuple[ReadingBlock, ...]:
    """Where the town has several procedures, what it prints of the one that was chosen."""
    chosen = told.journey.guide.valid(told.journey.answers).get(Question.PROCEDURE)
    return tuple(_terms(told.words, each) for each in told.profile.procedures if each.id == chosen)


def _terms(words: Words, procedure: Procedure) -> Item:
    """Its name, its time, its place of delivery and its last hour."""
    details = []
    if procedure.working_days is not None:
        details.append(words.plural("procedure", "%n werkdag(en)", procedure.working_days))
    if procedure.weeks is not None:
        details.append(words.plural("procedure", "%n week(en)", procedure.weeks))
    if procedure.delivery is not None:
        details.append(phrases.local(words, procedure.delivery))
    if procedure.cut_off is not None:
        details.append(words.translate("guidance", "Vraag het aan vóór {time}.").replace("{time}", procedure.cut_off))
    return Item(phrases.local(words, procedure.name), "clock", detail="\n".join(details))


def source(told: Told) -> Note:
    """The one line that names whose text this is."""
    quote, on = told.guidance.quote, told.journey.guide.on
    return Note(phrases.source_text(told.words, told.profile, quote, on), soft=True)


def _presence(told: Told) -> tuple[ReadingBlock, ...]:
    words = told.words
    if not told.guidance.presence:
        return ()
    title = words.translate("guidance", "Wie moet komen?")
    onward = title if told.large else words.translate("guidance", "Verder: wie moet komen?")
    people = (Item(phrases.local(words, each.text), "person", bold=False) for each in told.guidance.presence)
    return (Heading(title, onward), *people)


def _notices(told: Told) -> tuple[ReadingBlock, ...]:
    words = told.words
    if not told.guidance.notices:
        return ()
    title = words.translate("guidance", "Goed om te weten")
    onward = title if told.large else words.translate("guidance", "Verder: goed om te weten")
    said = dict.fromkeys(phrases.local(words, each.text) for each in told.guidance.notices)
    return (Heading(title, onward), *(Note(each) for each in said))
