"""Which page belongs to which place, question and aside of the journey. Every page is entered here and nowhere else."""

from __future__ import annotations

from kiosk.domain.journey import Aside, Journey, Place
from kiosk.domain.questions import Question
from kiosk.ui.page import Page
from kiosk.ui.pages.accessibility import AccessibilityPage
from kiosk.ui.pages.card import CardPage
from kiosk.ui.pages.check import CheckPage
from kiosk.ui.pages.closed import ClosedPage
from kiosk.ui.pages.codes_wait import CodesWaitPage
from kiosk.ui.pages.done import DonePage
from kiosk.ui.pages.fee import FeePage
from kiosk.ui.pages.help import HelpPage
from kiosk.ui.pages.language import LanguagePage
from kiosk.ui.pages.no_language import NoLanguagePage
from kiosk.ui.pages.printing import PrintingPage
from kiosk.ui.pages.question import (
    AgePage,
    AppointmentPage,
    CodesPage,
    GroundPage,
    ProcedurePage,
    PurposePage,
    ReasonPage,
)
from kiosk.ui.pages.walk_in import WalkInPage
from kiosk.ui.pages.welcome import WelcomePage

QUESTIONS: dict[Question, type[Page]] = {
    Question.PURPOSE: PurposePage,
    Question.CODES: CodesPage,
    Question.APPOINTMENT: AppointmentPage,
    Question.CARD: CardPage,
    Question.AGE: AgePage,
    Question.REASON: ReasonPage,
    Question.GROUND: GroundPage,
    Question.PROCEDURE: ProcedurePage,
}
PLACES: dict[Place, type[Page]] = {
    Place.CLOSED: ClosedPage,
    Place.WELCOME: WelcomePage,
    Place.NO_LANGUAGE: NoLanguagePage,
    Place.CODES_WAIT: CodesWaitPage,
    Place.FEE: FeePage,
    Place.WALK_IN: WalkInPage,
    Place.CHECK: CheckPage,
    Place.PRINTING: PrintingPage,
    Place.DONE: DonePage,
}
ASIDES: dict[Aside, type[Page]] = {
    Aside.LANGUAGE: LanguagePage,
    Aside.ACCESSIBILITY: AccessibilityPage,
    Aside.HELP: HelpPage,
}


def page_for(journey: Journey) -> type[Page]:
    """The page that shows where a visitor stands. Raises KeyError for a place without a page, which is a bug."""
    if journey.aside is not None:
        return ASIDES[journey.aside]
    if journey.place is Place.QUESTION and journey.question is not None:
        return QUESTIONS[journey.question]
    return PLACES[journey.place]
