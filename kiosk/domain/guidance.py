"""What a visitor will see for their answers: fee, documents, presence, notices, lane; and which questions it takes.

One rule for all questions: a question is asked only if its answer changes what this visitor will see.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import product

from kiosk.domain.ages import Ages, atoms, parse_band
from kiosk.domain.fees import Amount, Case, Outcome, Quote, quote_case
from kiosk.domain.opening import ALWAYS_OPEN, OpenState
from kiosk.domain.questions import ALONE, DETAILS, NO, PLANS, REASONS, UNKNOWN, YES, Answers, Purpose, Question
from kiosk.domain.scopes import Need, documents_for, lane_for, notices_for, presence_for, scopes_of
from kiosk.domain.town import (
    STANDARD,
    Ground,
    Lane,
    Notice,
    Presence,
    Profile,
    Reason,
    Step,
)

_TOLD_KEPT = 64
"""Answers whose guidance is kept: one page asks for it several times, one visitor for few."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """Everything a visitor is told. `quote` is None when no fee is due now (collecting, something else).

    `lane` None: no ticket can be given. `without_appointment`: tell how to make one. For a card that is not issued at
    this age there is nothing to bring.
    """

    step: Step | None
    quote: Quote | None
    documents: tuple[Need, ...]
    presence: tuple[Presence, ...]
    notices: tuple[Notice, ...]
    lane: Lane | None
    without_appointment: bool


@dataclass(eq=False)
class Guide:
    """A town's profile on a day: answers in, guidance out; and the questions, their order and their options.

    `opening`: while no tickets are given nobody has a lane; fee and documents are the same.
    """

    profile: Profile
    on: date
    opening: OpenState = ALWAYS_OPEN
    _views: dict[Answers, object] = field(default_factory=dict, repr=False)
    _needed: dict[tuple[Question, Answers], bool] = field(default_factory=dict, repr=False)
    _bands: dict[Answers, tuple[Ages, ...]] = field(default_factory=dict, repr=False)
    _asked: dict[Answers, tuple[Question, ...]] = field(default_factory=dict, repr=False)
    _settled: dict[Answers, tuple[Question, ...]] = field(default_factory=dict, repr=False)
    _told: dict[Answers, Guidance] = field(default_factory=dict, repr=False)
    _atoms: tuple[Ages, ...] = field(default=(), repr=False)
    _is_prepared: bool = field(default=False, repr=False)

    def at(self, opening: OpenState) -> "Guide":
        """The same town on the same day, open or closed: what is known about its cases holds for both."""
        return replace(self, opening=opening, _asked={}, _settled={}, _told={})

    def questions(self, answers: Answers) -> tuple[Question, ...]:
        """Return the questions of this visit in order, as far as the answers to earlier ones settle them.

        After an unanswered one, card and age are listed when they may have to be asked; the details of a case
        (reason, ground, procedure) only once card and age are known.
        """
        if answers not in self._asked:
            self._asked[answers] = self._questions(answers)
        return self._asked[answers]

    def _questions(self, answers: Answers) -> tuple[Question, ...]:
        if answers.purpose is None:
            return (Question.PURPOSE, Question.APPOINTMENT, Question.CARD, Question.AGE)
        asked = [Question.PURPOSE]
        for question in PLANS[answers.purpose]:
            if question in DETAILS and any(answers.get(each) is None for each in asked):
                break
            if self.needed(question, answers.keep(asked)):
                asked.append(question)
        return tuple(asked)

    def settled(self, answers: Answers) -> tuple[Question, ...]:
        """Return the questions up to and including the first one without a valid answer."""
        if answers not in self._settled:
            self._settled[answers] = self._settle(answers)
        return self._settled[answers]

    def _settle(self, answers: Answers) -> tuple[Question, ...]:
        asked: list[Question] = []
        for question in self.questions(answers):
            asked.append(question)
            if answers.get(question) not in self.options(question, answers.keep(asked)):
                break
        return tuple(asked)

    def valid(self, answers: Answers) -> Answers:
        """Return the answers that count: those to questions asked, with a value that is still offered."""
        asked = self.settled(answers)
        last = asked[-1]
        kept = asked if answers.get(last) in self.options(last, answers.keep(asked)) else asked[:-1]
        return answers.keep(kept)

    def needed(self, question: Question, answers: Answers) -> bool:
        """Tell whether the answer changes what this visitor will see, for some answer to the later questions."""
        purpose = answers.purpose
        if question is Question.PURPOSE:
            return True
        if purpose is None or question not in PLANS[purpose]:
            return False
        if question is Question.CODES:
            return self.profile.codes is not None
        if question is Question.APPOINTMENT:
            return len({self._queue(answers.put(question, each)) for each in self.options(question, answers)}) > 1
        plan = PLANS[purpose]
        earlier = [each for each in plan[: plan.index(question)] if each not in ALONE]
        known = answers.keep((Question.PURPOSE, *earlier))
        key = (question, known)
        if key not in self._needed:
            self._needed[key] = self._matters(question, known)
        return self._needed[key]

    def _matters(self, question: Question, known: Answers) -> bool:
        """Try every completion."""
        options = [each for each in self._values(question, known) if each != UNKNOWN]
        if len(options) < 2:
            return False
        purpose = known.purpose
        plan = PLANS[purpose] if purpose else ()
        others = [each for each in plan if each is not question and each not in ALONE and known.get(each) is None]
        for rest in self._completions(known, others):
            first, *more = (self._view(rest.put(question, option)) for option in options)
            if any(view != first for view in more):
                return True
        return False

    def _completions(self, known: Answers, questions: Sequence[Question]) -> Iterator[Answers]:
        choices = [[each for each in self._values(question, known) if each != UNKNOWN] for question in questions]
        for values in product(*choices):
            answers = known
            for question, value in zip(questions, values, strict=True):
                answers = answers.put(question, value)
            yield answers

    def _values(self, question: Question, known: Answers) -> tuple[str, ...]:
        """Every value that can make a difference; for ages one band for each piece within which no rule changes."""
        if question is Question.AGE:
            return tuple(each.key for each in self._pieces())
        return self.options(question, known)

    def options(self, question: Question, answers: Answers) -> tuple[str, ...]:
        """Return what can be answered, in the order in which it is offered."""
        match question:
            case Question.PURPOSE:
                return tuple(Purpose)
            case Question.CODES:
                return (YES, NO)
            case Question.APPOINTMENT:
                return (YES, NO, UNKNOWN) if self.profile.appointment is not None else ()
            case Question.CARD:
                return (*(card.id for card in self.profile.cards), UNKNOWN)
            case Question.AGE:
                return tuple(band.key for band in self.bands(answers))
            case Question.REASON:
                return (*REASONS.get(answers.purpose or Purpose.OTHER, ()), UNKNOWN)
            case Question.GROUND:
                return (*Ground, UNKNOWN)
            case Question.PROCEDURE:  # pragma: no branch - the last question there is, as mypy proves
                return self.profile.procedure_ids()

    def bands(self, answers: Answers) -> tuple[Ages, ...]:
        """Return exactly the age bands that this town needs for this card; neighbours that see the same are one."""
        known = answers.keep((Question.PURPOSE, Question.CARD))
        if known not in self._bands:
            self._bands[known] = self._merge(known)
        return self._bands[known]

    def _merge(self, known: Answers) -> tuple[Ages, ...]:
        purpose = known.purpose
        plan = PLANS[purpose] if purpose else ()
        others = [
            each
            for each in plan
            if each is not Question.AGE and each not in ALONE and known.get(each) in (None, UNKNOWN)
        ]
        bare = known.keep(each for each in (Question.PURPOSE, Question.CARD) if known.get(each) != UNKNOWN)
        pieces = self._pieces()
        views = [
            tuple(self._view(rest.put(Question.AGE, piece.key)) for rest in self._completions(bare, others))
            for piece in pieces
        ]
        merged = [pieces[0]]
        for index in range(1, len(pieces)):
            if views[index] == views[index - 1]:
                merged[-1] = Ages(merged[-1].start, pieces[index].end)
            else:
                merged.append(pieces[index])
        return tuple(merged)

    def _pieces(self) -> tuple[Ages, ...]:
        if not self._atoms:
            self._atoms = self._cut()
        return self._atoms

    def _cut(self) -> tuple[Ages, ...]:
        return atoms(scope.ages for scope in scopes_of(self.profile))

    def case(self, answers: Answers) -> Case:
        """Return what is known of the case; what was not asked or not known is every possible answer."""
        card, age = answers.get(Question.CARD), answers.get(Question.AGE)
        ground, reason = answers.get(Question.GROUND), answers.get(Question.REASON)
        cards = tuple(each.id for each in self.profile.cards) if card in (None, UNKNOWN) else (str(card),)
        pieces = self._pieces()
        ages = tuple(piece.start for piece in pieces) if age is None else _starts(age, pieces)
        return Case(
            cards,
            ages,
            REASONS.get(answers.purpose or Purpose.OTHER, tuple(Reason))
            if reason in (None, UNKNOWN)
            else (Reason(str(reason)),),
            tuple(Ground) if ground in (None, UNKNOWN) else (Ground(str(ground)),),
            answers.get(Question.PROCEDURE) or STANDARD,
        )

    def guidance(self, answers: Answers) -> Guidance:
        """Return everything a visitor with these answers is told. Raises ValueError before the purpose is known."""
        told = self._told.get(answers)
        if told is None:
            if len(self._told) >= _TOLD_KEPT:
                self._told.clear()
            told = self._told[answers] = self._guidance(answers)
        return told

    def _guidance(self, answers: Answers) -> Guidance:
        purpose = answers.purpose
        if purpose is None:
            raise ValueError("guidance needs a purpose")
        profile = self.profile
        lane, without = self._queue(answers)
        if purpose is Purpose.OTHER:
            return Guidance(None, None, (), (), (), lane, without)
        step = Step.COLLECT if purpose is Purpose.COLLECT else Step.APPLY
        case = self.case(answers)
        quote = quote_case(profile, case, self.on) if step is Step.APPLY else None
        issued = quote is None or quote.outcome is not Outcome.NOT_ISSUED
        return Guidance(
            step,
            quote,
            documents_for(profile, step, case) if issued else (),
            presence_for(profile, step, case) if issued else (),
            tuple(each for each in notices_for(profile, step, case) if not each.background),
            lane,
            without,
        )

    def _queue(self, answers: Answers) -> tuple[Lane | None, bool]:
        """Return the lane, and whether to tell how to make an appointment."""
        if not self.opening.gives_tickets:
            return None, False
        appointment = answers.get(Question.APPOINTMENT)
        required = self.profile.appointment is not None and self.profile.appointment.required
        return lane_for(self.profile, answers.purpose or Purpose.OTHER, appointment), required and appointment == NO

    def prepare(self) -> None:
        """Work out ahead, off the screen's thread, which questions and bands each purpose and card need; once."""
        for purpose in Purpose if not self._is_prepared else ():
            start = Answers().put(Question.PURPOSE, purpose.value)
            start = start.put(Question.CODES, NO).put(Question.APPOINTMENT, NO)  # after them come the details
            self.bands(start)  # staff may give the age first
            for card in self.options(Question.CARD, start):
                known = start.put(Question.CARD, card)
                for band in self.options(Question.AGE, known):
                    self.questions(known.put(Question.AGE, band))
        self._is_prepared = True
        self._views.clear()  # what they were compared for is known

    def _view(self, answers: Answers) -> object:
        """Return what a visitor sees of a case, comparable; fully answered ones come back from memory.

        Without the queue, which no answer about the case changes.
        """
        found = self._views.get(answers)
        if found is None:
            seen = self._guidance(answers)
            found = (
                None if seen.quote is None else _seen(seen.quote),
                tuple((each.document.id, each.certain) for each in seen.documents),
                tuple(each.text for each in seen.presence),
                tuple(each.id for each in seen.notices),
                self._tier(answers),
            )
            self._views[answers] = found
        return found

    def _tier(self, answers: Answers) -> str | None:
        """A procedure shows its own days and place of delivery."""
        chosen = answers.get(Question.PROCEDURE)
        return chosen if len(self.profile.procedures) > 1 else None


def _seen(quote: Quote) -> object:
    def amount(each: Amount) -> object:
        return (each.cents, each.text, each.kind, each.part, tuple(c.text for c in each.conditions))

    return (quote.outcome, tuple(map(amount, quote.amounts)), tuple(text for text, _ in quote.notices))


def _starts(key: str, pieces: tuple[Ages, ...]) -> tuple[int, ...]:
    """Return the first year of every piece within the band written as "12-17" or "12+"."""
    band = parse_band(key)
    return tuple(piece.start for piece in pieces if band.contains(piece)) or (band.start,)
