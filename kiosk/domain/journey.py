"""The visitor's journey: where they are, what they answered, and one function that says what comes next.

Frozen data and `advance(journey, event)`: the screens and the command line are two shells over it. An event that
does not fit the place changes nothing, so a double tap or a late finger is harmless.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.domain.guidance import Guidance, Guide
from kiosk.domain.questions import NO, Answers, Question
from kiosk.domain.steps import most_steps
from kiosk.domain.tickets import State


class Place(StrEnum):
    """Where a visitor stands."""

    CLOSED = "closed"
    WELCOME = "welcome"
    NO_LANGUAGE = "no-language"
    QUESTION = "question"
    CODES_WAIT = "codes-wait"
    FEE = "fee"
    WALK_IN = "walk-in"
    CHECK = "check"
    PRINTING = "printing"
    DONE = "done"


class Aside(StrEnum):
    """What can be opened beside every place, and closed again without losing it."""

    LANGUAGE = "language"
    ACCESSIBILITY = "accessibility"
    HELP = "help"


class Mode(StrEnum):
    """What makes the screen easier; modes combine and end with the visit."""

    LARGE_TEXT = "large-text"
    HIGH_CONTRAST = "high-contrast"
    LOWERED = "lowered"
    MORE_TIME = "more-time"


class Wants(StrEnum):
    """What a visitor leaves with."""

    TICKET = "ticket"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of printing. `label` and `payload` are None for a bare list, or when no number could be recorded.

    `state` None: nothing was recorded. `paper` False: the device makes files, not paper. `code` names a known error.
    """

    wants: Wants
    state: State | None
    label: str | None = None
    payload: str | None = None
    paper: bool = True
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way, for Back."""

    place: Place
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """One visit. `visit` is its id: one visit, one ticket, however often it is asked for.

    `changing` is the guidance before a change from the check page: when it stays the same the check page comes next.
    """

    guide: Guide = field(compare=False, repr=False)
    visit: str
    language: str
    place: Place = Place.WELCOME
    question: Question | None = None
    answers: Answers = field(default_factory=Answers)
    trail: tuple[Stop, ...] = ()
    aside: Aside | None = None
    modes: frozenset[Mode] = frozenset()
    wants: Wants = Wants.TICKET
    changing: Guidance | None = field(default=None, compare=False, repr=False)
    result: Result | None = None

    @property
    def guidance(self) -> Guidance:
        """What this visitor is told. Raises ValueError before the purpose is known."""
        return self.guide.guidance(self.guide.valid(self.answers))

    @property
    def options(self) -> tuple[str, ...]:
        """The answers offered to the present question."""
        return self.guide.options(self.question, self.answers) if self.question else ()

    @property
    def step(self) -> tuple[int, int]:
        """Step n of m: the questions of this visit, then fee and documents, then the check.

        m is the most there can be after the answers before this page; so it falls on the way and never rises again.
        """
        questions = self.guide.questions(self.answers)
        question = Question.CODES if self.place is Place.CODES_WAIT else self.question
        if self.place in (Place.QUESTION, Place.CODES_WAIT) and question in questions:
            before = questions[: questions.index(question)]
            return len(before) + 1, most_steps(self.guide, self.answers.keep(before))
        total = most_steps(self.guide, self.answers)
        if self.place in (Place.FEE, Place.WALK_IN):
            return total - 1, total
        return (total, total) if self.place in (Place.CHECK, Place.PRINTING, Place.DONE) else (0, total)


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """A language was chosen, on the welcome page or beside another one; the answers stay."""

    language: str


@dataclass(frozen=True, slots=True)
class LanguageMissing:
    """My language is not here."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A tile answers the present question."""

    question: Question
    value: str


@dataclass(frozen=True, slots=True)
class Continue:
    """The page was read; go on."""


@dataclass(frozen=True, slots=True)
class Back:
    """To the page before; its answer stays marked."""


@dataclass(frozen=True, slots=True)
class Change:
    """From the check page back to one question."""

    question: Question


@dataclass(frozen=True, slots=True)
class Take:
    """Print: the ticket, or only the list."""

    wants: Wants = Wants.TICKET


@dataclass(frozen=True, slots=True)
class Printed:
    """Printing came to an end, one way or another."""

    result: Result


@dataclass(frozen=True, slots=True)
class Leave:
    """The visit ends: done, start over, or time out. `visit` is the id of the next one."""

    visit: str


@dataclass(frozen=True, slots=True)
class AnotherPerson:
    """Another person in the family: a new visit with the same language and modes."""

    visit: str


@dataclass(frozen=True, slots=True)
class Open:
    """Open language, accessibility or help beside the page."""

    aside: Aside


@dataclass(frozen=True, slots=True)
class Close:
    """Close what was opened beside the page."""


@dataclass(frozen=True, slots=True)
class SetMode:
    """Switch a mode on or off."""

    mode: Mode
    on: bool


Event = (
    ChooseLanguage
    | LanguageMissing
    | Answer
    | Continue
    | Back
    | Change
    | Take
    | Printed
    | Leave
    | AnotherPerson
    | Open
    | Close
    | SetMode
)


def start(guide: Guide, visit: str) -> Journey:
    """Return a fresh visit; the town's first official language plays until another is chosen.

    While no tickets are given it begins with the page that says so.
    """
    place = Place.WELCOME if guide.opening.gives_tickets else Place.CLOSED
    return Journey(guide, visit, guide.profile.first_language, place)


def is_fresh(journey: Journey) -> bool:
    """Return whether nothing of a visitor is left in it: the next one finds what a fresh start shows."""
    return journey == start(journey.guide, journey.visit)


def advance(journey: Journey, event: Event) -> Journey:
    """Return the journey after the event; the same journey when the event does not fit where it stands."""
    match event:
        case Leave(visit):
            return start(journey.guide, visit)
        case AnotherPerson(visit) if journey.place is Place.DONE:
            fresh = replace(start(journey.guide, visit), language=journey.language, modes=journey.modes)
            return _go(fresh, Stop(Place.QUESTION, Question.PURPOSE))
        case Printed(result) if journey.place is Place.PRINTING and result.wants is journey.wants:
            return replace(journey, place=Place.DONE, result=result)
        case SetMode(mode, on):
            return replace(journey, modes=journey.modes | {mode} if on else journey.modes - {mode})
        case Open(aside) if journey.place is not Place.PRINTING:
            return replace(journey, aside=None if journey.aside is aside else aside)
        case Close() | Back() if journey.aside is not None:
            return replace(journey, aside=None)
        case ChooseLanguage(language) if language in journey.guide.profile.languages:
            return _language(journey, language)
        case _ if journey.aside is not None:
            return journey
        case Back():
            return _back(journey)
        case _:
            return _forward(journey, event)


def _language(journey: Journey, language: str) -> Journey:
    chosen = replace(journey, language=language, aside=None)
    if journey.place in (Place.WELCOME, Place.NO_LANGUAGE):
        return _go(chosen, Stop(Place.QUESTION, Question.PURPOSE))
    return chosen


def _forward(journey: Journey, event: Event) -> Journey:
    match (journey.place, event):
        case (Place.CLOSED, Continue()):
            chosen = journey.language != journey.guide.profile.first_language
            return _go(journey, Stop(Place.QUESTION, Question.PURPOSE) if chosen else Stop(Place.WELCOME))
        case (Place.WELCOME, LanguageMissing()):
            return _go(journey, Stop(Place.NO_LANGUAGE))
        case (Place.NO_LANGUAGE, Continue()):
            return _go(journey, Stop(Place.QUESTION, Question.PURPOSE))
        case (Place.QUESTION, Answer(question, value)) if question is journey.question and value in journey.options:
            return _answered(replace(journey, answers=journey.answers.put(question, value)), question)
        case (Place.FEE, Continue()):
            walk_in = journey.guidance.without_appointment or journey.guidance.lane is None
            return _go(journey, Stop(Place.WALK_IN if walk_in else Place.CHECK))
        case (Place.WALK_IN, Continue()) if journey.guidance.lane is not None:
            return _go(journey, Stop(Place.CHECK))
        case (Place.CHECK, Change(question)) if question in journey.guide.settled(journey.answers):
            return _change(journey, question)
        case (Place.CODES_WAIT, Continue()):
            return _onward(journey, Question.CODES)
        case (Place.CHECK, Take(wants)) if wants is Wants.LIST or journey.guidance.lane is not None:
            return replace(journey, place=Place.PRINTING, wants=wants)
        case (Place.WALK_IN, Take(Wants.LIST)):
            return replace(journey, place=Place.PRINTING, wants=Wants.LIST)
        case _:
            return journey


def _change(journey: Journey, question: Question) -> Journey:
    """To one question and back: Back returns to the check page, an answer goes on from there."""
    trail = (*journey.trail, Stop(journey.place))
    return replace(journey, place=Place.QUESTION, question=question, trail=trail, changing=journey.guidance)


def _answered(journey: Journey, question: Question) -> Journey:
    """Without the letter with the codes collecting is a useless wait: say so. Otherwise go on."""
    if question is Question.CODES and journey.answers.get(Question.CODES) == NO:
        return _go(journey, Stop(Place.CODES_WAIT))
    return _onward(journey, question)


def _onward(journey: Journey, question: Question) -> Journey:
    """Go to the question after this one; after a change from the check page only to those without an answer yet."""
    answers = journey.answers
    asked = journey.guide.questions(answers)
    later = asked[asked.index(question) + 1 :] if question in asked else asked
    changing = journey.changing is not None
    settled = journey.guide.valid(answers)
    for each in later:
        if not changing or settled.get(each) is None:
            return _go(journey, Stop(Place.QUESTION, each))
    done = replace(journey, answers=settled)
    if changing and done.guidance == journey.changing:
        return _go(replace(done, changing=None), Stop(Place.CHECK))
    done = replace(done, changing=None)
    if done.guidance.step is None:
        seen = done.guidance
        return _go(done, Stop(Place.WALK_IN if seen.without_appointment or seen.lane is None else Place.CHECK))
    return _go(done, Stop(Place.FEE))


def _go(journey: Journey, stop: Stop) -> Journey:
    here = Stop(journey.place, journey.question)
    known = [*journey.trail, here]
    trail = known[: known.index(stop)] if stop in known else known
    return replace(journey, place=stop.place, question=stop.question, trail=tuple(trail), aside=None)


def _back(journey: Journey) -> Journey:
    """To the page before. Nothing can be taken back once printing has begun."""
    if not journey.trail or journey.place in (Place.PRINTING, Place.DONE):
        return journey
    last = journey.trail[-1]
    greets = last.place is Place.WELCOME  # in the town's own language, whoever stands there
    return replace(
        journey,
        language=journey.guide.profile.first_language if greets else journey.language,
        place=last.place,
        question=last.question,
        trail=journey.trail[:-1],
        changing=None,
    )
