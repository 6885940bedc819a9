"""Turns what was typed into a visit: its questions answered in the order in which the screen asks them."""

from typing import NoReturn
from uuid import uuid4

from kiosk.domain.cards import normalise, parse_card
from kiosk.domain.errors import Code, KioskError, did_you_mean
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Journey
from kiosk.domain.questions import NO, REASONS, UNKNOWN, YES, Answers, Purpose, Question
from kiosk.domain.town import STANDARD, Profile, Reason


def visit_of(
    guide: Guide,
    *,
    profile: str | None,
    card: str | None,
    age: int | None,
    purpose: str,
    reason: str | None,
    ground: str | None,
    procedure: str | None,
    appointment: bool | None,
    code: str | None,
    visit: str | None,
) -> Journey:
    """Return the visit that was typed, its questions answered. Raises KioskError for an answer that cannot be."""
    del profile
    language = _language(guide.profile, code)
    given = {
        Question.CARD: None if card is None else _card(guide, card),
        Question.REASON: _reason(Purpose(purpose), Reason(reason) if reason else None),
        Question.GROUND: ground or UNKNOWN,
        Question.PROCEDURE: _procedure(guide, procedure),
        Question.APPOINTMENT: {True: YES, False: NO, None: UNKNOWN}[appointment],
        Question.CODES: YES,
    }
    answers = settle(guide, Purpose(purpose), given, age)
    return Journey(guide, visit or uuid4().hex, language, answers=answers)


def _language(town: Profile, code: str | None) -> str:
    if code is None:
        return town.first_language
    if code.lower() in town.languages:
        return code.lower()
    raise KioskError(
        Code.INPUT_LANGUAGE,
        "Deze taal is er niet. Kies een andere taal.",
        f"language {code!r} is not one of the town's: {', '.join(town.languages)}.{did_you_mean(code, town.languages)}",
    )


def settle(guide: Guide, purpose: Purpose, given: dict[Question, str | None], age: int | None) -> Answers:
    """Answer the questions the journey asks, in its order, from what was given.

    Raises KioskError (INPUT_CARD, INPUT_AGE, INPUT_PROCEDURE) when it asks for something that was not given.
    """
    answers = Answers().put(Question.PURPOSE, purpose.value)
    while True:
        asked = guide.questions(answers)
        question = next((each for each in asked if answers.get(each) is None), None)
        if question is None:
            return answers
        value = _band(guide, answers, age) if question is Question.AGE else given[question]
        if value is None:
            raise KioskError(
                Code.INPUT_CARD if question is Question.CARD else Code.INPUT_AGE,
                "Er ontbreekt een antwoord.",
                f"this visit needs --{question.value}: what the visitor is told depends on it"
                + (" (or --card unknown when it is not known)." if question is Question.CARD else "."),
            )
        if value not in guide.options(question, answers):
            _not_offered(question, value, guide.options(question, answers))
        answers = answers.put(question, value)


def _not_offered(question: Question, value: str, options: tuple[str, ...]) -> NoReturn:
    code = {Question.CARD: Code.INPUT_CARD, Question.PROCEDURE: Code.INPUT_PROCEDURE}.get(
        question, Code.INPUT_CONTRADICTION
    )
    raise KioskError(
        code,
        "Dit antwoord bestaat hier niet. Vraag het aan de balie.",
        f"{question.value} {value!r} is not offered here; offered: {', '.join(options)}.{did_you_mean(value, options)}",
    )


def _card(guide: Guide, text: str) -> str:
    return UNKNOWN if normalise(text) == UNKNOWN.upper() else parse_card(text, guide.profile.alias_map)


def _reason(purpose: Purpose, reason: Reason | None) -> str:
    """Return the reason, or that it is not known. Raises KioskError (INPUT_CONTRADICTION) for one that cannot be."""
    possible = REASONS.get(purpose, ())
    if reason is None:
        return UNKNOWN
    if reason in possible or (purpose is Purpose.OTHER and reason is Reason.CHANGE):
        return reason.value
    fits = ", ".join(each.value for each in possible) or "none"
    raise KioskError(
        Code.INPUT_CONTRADICTION,
        "Deze antwoorden passen niet bij elkaar.",
        f"--reason {reason.value} contradicts --purpose {purpose.value}; reasons that fit: {fits}.",
    )


def _procedure(guide: Guide, procedure: str | None) -> str:
    known = guide.profile.procedure_ids()
    if procedure is not None and procedure not in known:
        _not_offered(Question.PROCEDURE, procedure, known)
    return STANDARD if procedure is None else procedure


def _band(guide: Guide, answers: Answers, age: int | None) -> str | None:
    if age is None:
        return None
    bands = guide.bands(answers)
    return next(band.key for band in bands if age in band)
