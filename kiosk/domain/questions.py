"""What a visitor may be asked: purposes, questions, which purpose leads to which, and the answers given so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.town import Reason


class Purpose(StrEnum):
    """What a visitor comes for."""

    FIRST = "first"
    RENEW = "renew"
    REPLACE = "replace"
    COLLECT = "collect"
    OTHER = "other"


class Question(StrEnum):
    """What may be asked, in this order. Collecting asks CODES first."""

    PURPOSE = "purpose"
    CODES = "codes"
    APPOINTMENT = "appointment"
    CARD = "card"
    AGE = "age"
    REASON = "reason"
    GROUND = "ground"
    PROCEDURE = "procedure"


YES, NO, UNKNOWN = "yes", "no", "unknown"
"""Answers that are not a card, an age band, a reason, a ground or a procedure."""

REASONS: Mapping[Purpose, tuple[Reason, ...]] = {
    Purpose.FIRST: (Reason.FIRST,),
    Purpose.RENEW: (Reason.RENEWAL,),
    Purpose.REPLACE: (Reason.LOSS, Reason.THEFT, Reason.DAMAGE),
}
"""The reasons each purpose may stand for; collecting and something else have none."""

_APPLYING = (
    Question.APPOINTMENT,
    Question.CARD,
    Question.AGE,
    Question.REASON,
    Question.GROUND,
    Question.PROCEDURE,
)
PLANS: Mapping[Purpose, tuple[Question, ...]] = {
    Purpose.FIRST: _APPLYING,
    Purpose.RENEW: _APPLYING,
    Purpose.REPLACE: _APPLYING,
    Purpose.COLLECT: (Question.CODES, Question.APPOINTMENT, Question.CARD, Question.AGE),
    Purpose.OTHER: (Question.APPOINTMENT,),
}
"""The questions that a purpose may lead to, after the purpose itself."""

DETAILS = frozenset({Question.REASON, Question.GROUND, Question.PROCEDURE})
"""Questions that are asked of few, and only once card and age are known."""

ALONE = frozenset({Question.CODES, Question.APPOINTMENT})
"""Questions whose answers change nothing of what the other questions are about."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers so far; each change makes a new one."""

    given: tuple[tuple[Question, str], ...] = ()

    def get(self, question: Question) -> str | None:
        """Return the answer, or None when there is none."""
        return next((value for key, value in self.given if key is question), None)

    def put(self, question: Question, value: str) -> "Answers":
        """Return the answers with this one added or replaced."""
        rest = tuple(pair for pair in self.given if pair[0] is not question)
        return Answers((*rest, (question, value)))

    def keep(self, questions: Iterable[Question]) -> "Answers":
        """Return only the answers to these questions."""
        wanted = set(questions)
        return Answers(tuple(pair for pair in self.given if pair[0] in wanted))

    @property
    def purpose(self) -> Purpose | None:
        """What the visitor comes for, once it is known."""
        value = self.get(Question.PURPOSE)
        return None if value is None else Purpose(value)
