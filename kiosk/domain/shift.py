"""A member of staff at the screen: where they stand in the staff area, what they chose, and what comes next.

Frozen data and `advance(shift, event)`, like the visitor's journey: it runs and is tested without a screen. What is
shown at a spot is looked up by whoever holds the shift; what was asked for (`asked`) is done by them, one deed at a
time: as long as it is under way no touch changes anything, so a double tap is harmless.
"""

from dataclasses import dataclass, field, replace

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Mode
from kiosk.domain.questions import Answers, Question
from kiosk.domain.shift_events import (
    CAREFUL,
    EXIT_CODES,
    NUMBER_MOST,
    SPEAKING,
    Ask,
    Deed,
    Digit,
    Erase,
    Event,
    Fill,
    FillLanguage,
    Find,
    Go,
    Look,
    Narrow,
    Outcome,
    Pick,
    Return,
    Scanned,
    Show,
    SignOff,
    Speak,
    Spot,
    Submit,
    Sure,
    Switch,
    Tell,
    Tick,
    Turn,
)
from kiosk.domain.staff import PIN_MOST


@dataclass(frozen=True, slots=True)
class Asked:
    """A deed that was asked for, and what it is about."""

    deed: Deed
    value: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Shift:
    """One stay of one person. `typed` holds the figures of the number pad; `entered` only after the right PIN."""

    guide: Guide = field(compare=False, repr=False)
    language: str
    spot: Spot = Spot.DOOR
    trail: tuple[Spot, ...] = ()
    names: tuple[str, ...] = ()
    name: str = ""
    entered: bool = False
    typed: str = field(default="", repr=False)
    wrong: bool = False
    wait: int = 0
    find: Find = field(default_factory=Find)
    ticket: int | None = None
    form: Answers = field(default_factory=Answers)
    speaks: str = ""
    """The language of the visitor for whom a ticket is made."""
    month: bool = False
    file: str = ""
    modes: frozenset[Mode] = frozenset()
    """What makes the screen easier for whoever stands here."""
    asked: Asked | None = None
    pending: Asked | None = None
    """Asked for once, to be confirmed."""
    outcome: Outcome | None = None
    gone: bool = False
    """The stay is over: the visitor's screen comes back."""
    signed_off: bool = False
    """It ended by itself or on request, not by going back."""

    @property
    def exit_code(self) -> int | None:
        """With which code the program ends after this stay; None: it goes on."""
        done = self.outcome
        return EXIT_CODES.get(done.deed) if self.gone and done is not None and done.good else None

    @property
    def turned_back(self) -> bool:
        """Whether somebody looked at the door and went back: a visitor who touched the wrong tile loses nothing."""
        return self.gone and not self.entered and not self.signed_off

    @property
    def is_form_whole(self) -> bool:
        """Whether the form answers every question of its case, so that a ticket can be made."""
        asked = self.guide.questions(self.form)
        return self.form.purpose is not None and len(self.guide.valid(self.form).given) == len(asked)


def knock(guide: Guide, language: str, modes: frozenset[Mode] = frozenset()) -> Shift:
    """Return a stay at the door: who may come in is asked first."""
    return Shift(guide, language, modes=modes, asked=Asked(Deed.KNOCK))


def advance(shift: Shift, event: Event) -> Shift:
    """Return the stay after the event; the same when the event does not fit where it stands."""
    match event:
        case SignOff():
            return replace(shift, gone=True, signed_off=True, typed="")
        case Tick():
            return replace(shift, wait=max(0, shift.wait - 1))
        case Tell(outcome) if shift.asked is not None and shift.asked.deed is outcome.deed:
            return _told(replace(shift, asked=None), outcome)
        case _ if shift.asked is not None or shift.gone:
            return shift
        case Speak(language):
            return replace(shift, language=language)
        case Switch(mode):
            return replace(shift, modes=shift.modes ^ {mode})
        case Return():
            return _back(shift)
        case Go(Spot.EASE | Spot.HELP as spot):
            return _go(shift, spot)
        case _ if not shift.entered:
            return _at_the_door(shift, event)
        case _:
            return _inside(shift, event)


def _at_the_door(shift: Shift, event: Event) -> Shift:
    match (shift.spot, event):
        case (Spot.NAMES, Pick(name)) if name in shift.names:
            return _go(replace(shift, name=name, typed="", wrong=False, wait=0), Spot.PIN)
        case (Spot.PIN, Digit(figure)) if not shift.wait and len(shift.typed) < PIN_MOST:
            return replace(shift, typed=shift.typed + figure, wrong=False)
        case (Spot.PIN, Erase()):
            return replace(shift, typed=shift.typed[:-1])
        case (Spot.PIN, Submit()) if shift.typed and not shift.wait:
            return replace(shift, asked=Asked(Deed.ENTER, shift.typed), typed="", wrong=False)
        case _:
            return shift


def _inside(shift: Shift, event: Event) -> Shift:
    match event:
        case Scanned(text):
            return replace(shift, asked=Asked(Deed.SCAN, text))
        case Go(spot):
            return _go(_fresh(shift, spot), spot)
        case Digit(figure) if shift.spot is Spot.SEARCH and len(shift.typed) < NUMBER_MOST:
            return replace(shift, typed=shift.typed + figure)
        case Erase() if shift.spot is Spot.SEARCH:
            return replace(shift, typed=shift.typed[:-1])
        case Submit() if shift.spot is Spot.SEARCH and shift.typed:
            return _go(replace(shift, find=Find(query=shift.typed), typed=""), Spot.TICKETS)
        case Turn(by) if shift.find.page + by >= 0:
            return replace(shift, find=replace(shift.find, page=shift.find.page + by))
        case Narrow(lane, state):
            return _go(replace(shift, find=Find(lane=lane, state=state)), Spot.TICKETS)
        case Show(ticket, reprint):
            return _go(replace(shift, ticket=ticket), Spot.REPRINT if reprint else Spot.TICKET)
        case Fill(question, value) if shift.spot is Spot.ISSUE:
            return _filled(shift, question, value)
        case FillLanguage(language) if shift.spot is Spot.ISSUE:
            return replace(shift, speaks=language)
        case Look(month, file):
            looked = replace(shift, month=month, file=file or shift.file)
            return _go(looked, Spot.COMPARE) if file else looked
        case Ask(deed, value) if deed in CAREFUL:
            return _go(replace(shift, pending=Asked(deed, value)), Spot.SURE)
        case Ask(deed, value):
            return replace(shift, asked=Asked(deed, value))
        case Sure() if shift.pending is not None:
            return replace(shift, asked=shift.pending, pending=None)
        case _:
            return shift


def _fresh(shift: Shift, spot: Spot) -> Shift:
    """What a spot begins with when one goes there anew."""
    match spot:
        case Spot.TICKETS | Spot.WORK:
            return replace(shift, find=Find())
        case Spot.SEARCH:
            return replace(shift, typed="")
        case Spot.ISSUE:
            return replace(shift, form=Answers(), speaks=shift.guide.profile.first_language)
        case _:
            return shift


def _filled(shift: Shift, question: Question, value: str) -> Shift:
    """Touched again, an answer is taken back. What no longer counts stays: the guide sorts it out."""
    if shift.form.get(question) == value:
        return replace(shift, form=shift.form.keep(set(Question) - {question}))
    return replace(shift, form=shift.form.put(question, value))


def _told(shift: Shift, outcome: Outcome) -> Shift:
    match outcome.deed:
        case Deed.KNOCK:
            return _answered(shift, outcome)
        case Deed.ENTER if outcome.good:
            return replace(shift, entered=True, spot=Spot.MENU, trail=(), wrong=False, wait=0)
        case Deed.ENTER if outcome.text:
            return _go(replace(shift, outcome=outcome), Spot.TOLD)
        case Deed.ENTER:
            return replace(shift, wrong=True, wait=outcome.wait, outcome=outcome)
        case Deed.SCAN if outcome.good:
            return _go(_left_question(replace(shift, ticket=outcome.ticket)), Spot.TICKET)
        case Deed.RESTART | Deed.QUIT if outcome.good:
            return replace(shift, outcome=outcome, gone=True)
        case deed if not outcome.good or deed in SPEAKING:
            return _go(_left_question(replace(shift, outcome=outcome)), Spot.TOLD)
        case _:
            return _left_question(replace(shift, outcome=outcome))


def _answered(shift: Shift, outcome: Outcome) -> Shift:
    """The door: nobody has an account yet, one person has, or several."""
    names = outcome.names
    known = replace(shift, names=names, outcome=outcome)
    if not outcome.good:
        return replace(known, spot=Spot.TOLD)
    if not names:
        return replace(known, spot=Spot.NOBODY)
    if len(names) == 1:
        return replace(known, spot=Spot.PIN, name=names[0])
    return replace(known, spot=Spot.NAMES)


_QUESTIONS = frozenset(
    {Spot.REPRINT, Spot.VOID, Spot.SURE, Spot.CLOSE, Spot.ISSUE, Spot.AMOUNTS, Spot.COMPARE, Spot.TOLD}
)


def _left_question(shift: Shift) -> Shift:
    """A question that was answered is not come back to."""
    spot, trail = shift.spot, shift.trail
    while spot in _QUESTIONS and trail:
        spot, trail = trail[-1], trail[:-1]
    return replace(shift, spot=spot, trail=trail)


def _go(shift: Shift, spot: Spot) -> Shift:
    if spot is shift.spot:
        return shift
    known = (*shift.trail, shift.spot)
    return replace(shift, spot=spot, trail=known[: known.index(spot)] if spot in known else known)


def _back(shift: Shift) -> Shift:
    if not shift.trail:
        return replace(shift, gone=True, typed="")
    return replace(shift, spot=shift.trail[-1], trail=shift.trail[:-1], typed="", pending=None, wrong=False)
