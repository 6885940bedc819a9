"""A visit at its end: record its ticket, write its paper, print it, and say what became of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.document import Paper
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.fees import tariff_for
from kiosk.domain.guidance import Guide
from kiosk.domain.hours import OpeningHours
from kiosk.domain.journey import Journey, Result, Wants
from kiosk.domain.opening import ALWAYS_OPEN, ByHand, OpenState, open_state
from kiosk.domain.questions import NO, UNKNOWN, YES, Answers, Question
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import BRUSSELS, State, Ticket, TicketRequest
from kiosk.services import paper
from kiosk.services.phrases import Words
from kiosk.services.tickets import Device, Printed, PrintResult, TicketDesk, Whereabouts

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A recorded ticket and what printing it came to. `printed` None: it had been sent before, nothing was sent now."""

    ticket: Ticket
    payload: str
    printed: PrintResult | None
    paper: bool = True

    @property
    def state(self) -> State:
        """What may be said of it: the row's word once it has come to an end, else what is known, never more."""
        if self.ticket.state not in (State.RECORDED, State.SENT):
            return self.ticket.state
        return self.printed.outcome if self.printed else State.UNCONFIRMED


class Hall(Protocol):
    """What the lobby screen's visits need beside their tickets; raises KioskError where the disk is in the way."""

    def by_hand(self) -> ByHand | None:
        """What staff set about opening, on whatever day."""

    def count_ending(self, day: date, place: str, question: str) -> None:
        """Count a visit that ended at a place."""


class VisitDesk:
    """Serves visits in one town with one desk of tickets; the language of a paper is looked up by its code."""

    def __init__(
        self,
        desk: TicketDesk,
        languages: Callable[[str], Words],
        clock: Callable[[], datetime],
        kiosk_name: str,
        hall: Hall | None = None,
    ) -> None:
        """`clock` returns the present moment, aware; `kiosk_name` stands on the paper ("Kiosk 1").

        `hall` knows what staff set about opening and counts visits; None: tickets are given at any hour, uncounted.
        """
        self._desk = desk
        self._languages = languages
        self._clock = clock
        self._kiosk_name = kiosk_name
        self._hall = hall

    @property
    def device(self) -> Device:
        """Where papers go."""
        return self._desk.device

    @property
    def tickets(self) -> TicketDesk:
        """The desk of tickets behind it: printers, alerts, look-ups."""
        return self._desk

    def look(self) -> None:
        """Ask the printers how they are and note it for staff, in the thread that prints."""
        self._desk.look()

    def record(self, journey: Journey, by: Actor | None = None) -> Ticket:
        """Record the ticket of a visit durably; asking twice gives the same one, also when no more are given by then.

        `by`: who of the staff gives it on the visitor's behalf; recorded and logged is one step.
        Raises KioskError: CLOSED outside the opening hours, NO_WALK_IN when the town gives none for these answers,
        PRINTER_DOWN when the settings want no ticket without a printer, LANE_FULL, or what the store raises.
        """
        try:
            return self._record(journey, by)
        except KioskError:
            known = self._desk.of_visit(journey.visit)
            if known is None:
                raise
            return known

    def _record(self, journey: Journey, by: Actor | None) -> Ticket:
        if not (journey.guide.opening.gives_tickets and self.opening(journey.guide.profile.hours).gives_tickets):
            raise KioskError(
                Code.CLOSED,
                "De kiosk geeft nu geen ticket. Kom terug als we open zijn.",
                "no ticket is given now: outside the opening hours of the town's profile, or closed by hand by staff. "
                "Staff can open for today in the staff area.",
            )
        if not self._desk.offers_tickets():
            raise KioskError(
                Code.PRINTER_DOWN,
                "De kiosk kan nu geen ticket printen. Ga naar de balie.",
                "no printer can print now, and the settings give no ticket then (when_printer_is_down). "
                "See `kioskctl printer status`.",
            )
        guide = journey.guide
        answers = guide.valid(journey.answers)
        guidance = guide.guidance(answers)
        if guidance.lane is None:
            raise KioskError(
                Code.NO_WALK_IN,
                "Je hebt een afspraak nodig. Vraag het aan de balie.",
                "this town gives no ticket without an appointment ([appointment] walk_in = false in its profile).",
            )
        return self._desk.issue(request_for(guide, answers, journey.visit, journey.language), guidance.lane, by)

    def opening(self, hours: OpeningHours | None) -> OpenState:
        """Return whether tickets are given now, by a town's hours and by hand. Raises what the store raises."""
        if self._hall is None:
            return ALWAYS_OPEN
        return open_state(hours, self._hall.by_hand(), self._clock())

    def by_hand(self) -> ByHand | None:
        """Return what staff set about opening by hand, or None. Raises what the store raises."""
        return None if self._hall is None else self._hall.by_hand()

    def count_end(self, journey: Journey) -> None:
        """Count where a visit ended: the place alone. Raises what the store raises."""
        if self._hall is not None:
            day = self._clock().astimezone(BRUSSELS).date()
            self._hall.count_ending(day, journey.place.value, journey.question.value if journey.question else "")

    def payload(self, ticket: Ticket) -> str:
        """Return what the ticket's QR code says."""
        return self._desk.payload(ticket)

    def whereabouts(self, ticket: Ticket) -> Whereabouts:
        """Return where a ticket's first paper went. Raises what the store raises."""
        return self._desk.whereabouts(ticket)

    def print(self, journey: Journey, ticket: Ticket) -> Outcome:
        """Print a recorded ticket, once; a ticket that was sent before is not sent again."""
        payload = self._desk.payload(ticket)
        printed = self._desk.print_ticket(ticket, self._paper(journey, ticket, payload))
        return Outcome(printed.ticket, payload, printed.result, printed.paper)

    def reprint(self, guide: Guide, ticket: Ticket, actor: Actor, why: str) -> Printed:
        """Print a ticket again as its row tells it; `guide` is the town on the ticket's day.

        The row keeps nothing about the person. Where the amount depends on an answer that is not kept, the copy has
        every possible amount with its condition, never a guess. Where the town's file is no longer the one of the first
        paper, the copy says of which day its amounts are. Raises KioskError when it cannot be recorded.
        """
        answers = answers_of(guide, ticket.request)
        journey = Journey(guide, ticket.visit, ticket.request.language, answers=answers)
        payload = self._desk.payload(ticket)
        return self._desk.reprint(ticket, lambda copy: self._paper(journey, ticket, payload, copy), actor, why)

    def print_list(self, journey: Journey) -> PrintResult:
        """Print the checklist alone; no ticket is recorded."""
        return self._desk.print_list(self._paper(journey, None, None))

    def finish(self, journey: Journey, ticket: Ticket) -> Result:
        """Print a recorded ticket and return what the screen may say about it: never more than is known."""
        try:
            outcome = self.print(journey, ticket)
        except Exception:  # noqa: BLE001 - whatever drawing or a device does, the visitor keeps the number
            _log.exception("ticket %s was recorded but could not be drawn or sent", ticket.name)
            return Result(
                Wants.TICKET, State.FAILED, ticket.label, self._desk.payload(ticket), self._desk.device.is_paper
            )
        return Result(Wants.TICKET, outcome.state, ticket.label, outcome.payload, outcome.paper)

    def finish_list(self, journey: Journey) -> Result:
        """Print the checklist and return what the screen may say about it."""
        try:
            printed = self.print_list(journey)
        except Exception:  # noqa: BLE001 - a list that cannot be drawn or sent is a list that was not printed
            _log.exception("a checklist could not be drawn or sent")
            return Result(Wants.LIST, State.FAILED, paper=self._desk.device.is_paper)
        return Result(Wants.LIST, printed.outcome, paper=self._desk.device.is_paper)

    def _paper(self, journey: Journey, ticket: Ticket | None, payload: str | None, copy: int = 0) -> Paper:
        guide = journey.guide
        answers = guide.valid(journey.answers)
        guidance = guide.guidance(answers)
        if copy and ticket is not None:  # where it was given for, whatever the town's file says today
            given = next((lane for lane in guide.profile.lanes if lane.id == ticket.lane), guidance.lane)
            guidance = replace(guidance, lane=given)
        known = ticket is None or not copy or ticket.request.tariff == tariff_version(guide)
        today = None if known else self._clock().astimezone(BRUSSELS).date()
        visit = paper.Visit(guide.profile, answers, guidance, guide.on, today)
        return paper.write(
            visit,
            self._languages(guide.profile.first_language),
            self._languages(journey.language),
            self._clock(),
            kiosk_name=self._kiosk_name,
            ticket=ticket,
            payload=payload,
            copy=copy,
        )


def request_for(guide: Guide, answers: Answers, visit: str, language: str) -> TicketRequest:
    """Return what is recorded of a visit: its case and its language, nothing about the person."""
    purpose = answers.purpose
    if purpose is None:
        raise ValueError("a ticket needs a purpose")
    return TicketRequest(
        visit=visit,
        purpose=purpose.value,
        language=language,
        appointment={YES: True, NO: False, UNKNOWN: None}.get(answers.get(Question.APPOINTMENT) or UNKNOWN),
        card=answers.get(Question.CARD),
        age_band=answers.get(Question.AGE),
        tariff=tariff_version(guide),
        reason=answers.get(Question.REASON),
        procedure=answers.get(Question.PROCEDURE),
    )


def tariff_version(guide: Guide) -> str | None:
    """Return which tariff of which file of the town is told on the guide's day, as the ticket's row keeps it."""
    tariff = tariff_for(guide.profile, guide.on)
    return f"{guide.profile.id}/{tariff.id}@{guide.profile.version}" if tariff else None


def answers_of(guide: Guide, request: TicketRequest) -> Answers:
    """Return the answers that a ticket's row keeps, as far as the town still asks them."""
    appointment = {True: YES, False: NO, None: UNKNOWN}[request.appointment]
    kept = {
        Question.PURPOSE: request.purpose,
        Question.CODES: YES,  # whoever got a ticket has them, or wanted to come in all the same
        Question.APPOINTMENT: appointment,
        Question.CARD: request.card,
        Question.AGE: request.age_band,
        Question.REASON: request.reason,
        Question.GROUND: UNKNOWN,  # not kept: it says more of a person than the desk needs
        Question.PROCEDURE: request.procedure,
    }
    answers = Answers()
    for question, value in kept.items():
        if value is not None:
            answers = answers.put(question, value)
    return guide.valid(answers)
