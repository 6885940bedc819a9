"""The staff area's work with the real services: looks up what a page shows, and does what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.printer import Known
from kiosk.domain.shift import Asked, Shift
from kiosk.domain.shift_events import Deed, Find, Outcome, Spot
from kiosk.domain.staff import Act, Actor, ReprintReason, VoidReason
from kiosk.domain.tickets import State, Ticket
from kiosk.domain.town import Profile
from kiosk.services import printed, testpage
from kiosk.services.acts import Event, StaffDesk, StaffRoom
from kiosk.services.alerts import Alert, AlertKind
from kiosk.services.changes import ChangeWords
from kiosk.services.checks import Check
from kiosk.services.devices import PrintResult
from kiosk.services.opening import Opening
from kiosk.services.phrases import Words
from kiosk.services.reports import Report, Reports
from kiosk.services.tariffs import Lack, Missing, TariffDesk
from kiosk.services.tickets import TicketDesk
from kiosk.services.worklist import Find as Wanted
from kiosk.services.worklist import Line as Seen
from kiosk.services.worklist import TicketPage
from kiosk.system.catalogue import OWN_NAMES
from kiosk.ui.staff.lists import ON_A_PAGE, VOID
from kiosk.ui.staff.messages import NONE, SOON, TODAY, in_languages, message
from kiosk.ui.staff.view import (
    Blank,
    Change,
    Chart,
    Checkup,
    Comparison,
    Detail,
    Figures,
    Finding,
    Health,
    House,
    Line,
    Listing,
    Menu,
    Printed,
    Printers,
    Step,
    TariffLine,
    Tariffs,
    View,
    Warned,
    What,
)

_HEALTH = {Known.OK: Health.OK, Known.NOT_OK: Health.NOT_OK, Known.UNKNOWN: Health.UNKNOWN}
_MANY = 99
"""The menu counts no further."""


class Office:
    """What staff decide beside the tickets: opening, tariffs, reports; and where files lie."""

    def __init__(
        self,
        opening: Opening,
        tariffs: TariffDesk,
        reports: Reports,
        export: Callable[[Report], Path],
        examine: Callable[[TicketDesk], Iterable[Check]],
        *,
        new_towns: Path,
        kiosk_name: str,
    ) -> None:
        """`export` writes a report into the settings' folder; `examine` checks everything of this machine.

        `kiosk_name` stands on the test page.
        """
        self.opening, self.tariffs, self.reports, self.export = opening, tariffs, reports, export
        self.examine = examine
        self.new_towns, self.kiosk_name = new_towns, kiosk_name


class Work:
    """Everything runs off the screen's thread; errors that are known come as KioskError."""

    def __init__(self, room: StaffRoom, office: Office, languages: Callable[[str], Words]) -> None:
        """`languages` gives a language by its code."""
        self._room, self._office, self._languages = room, office, languages
        self._tickets = room.counter.tickets

    def left(self, name: str) -> None:
        """Note that this person left."""
        self._room.accounts.leave(Actor(name))

    def _check(self, shift: Shift) -> None:
        """Whose account was removed or its PIN reset sees and does nothing. Raises KioskError (STAFF_UNKNOWN)."""
        if shift.entered:
            self._room.accounts.check(Actor(shift.name))

    # -- looking up ---------------------------------------------------------------------------------------------

    def load(self, shift: Shift) -> View:
        """What a spot shows."""
        self._check(shift)
        desk, words = self._desk(shift), self._languages(shift.language)
        match shift.spot:
            case Spot.MENU:
                waiting = desk.worklist(on_a_page=_MANY).lines
                return Menu(len(waiting), len(self._tickets.alerts.list()))
            case Spot.TICKETS:
                return _listing(desk.today(_wanted(shift.find), shift.find.page, on_a_page=ON_A_PAGE))
            case Spot.WORK:
                return _listing(desk.worklist(shift.find.page, on_a_page=ON_A_PAGE))
            case Spot.TICKET | Spot.HISTORY | Spot.REPRINT | Spot.VOID:
                return self._detail(desk, self._ticket(shift))
            case Spot.PRINTER:
                return self._printers(words)
            case Spot.CHECKUP:
                return self._checkup()
            case Spot.KIOSK | Spot.CLOSE:
                return self._house(words)
            case Spot.TARIFFS | Spot.AMOUNTS | Spot.CANDIDATES:
                return self._tariffs(words, desk.day())
            case Spot.COMPARE:
                return self._comparison(words, shift.file)
            case Spot.FIGURES:
                return _figures(self._report(shift))
            case _:
                return Blank()

    def _desk(self, shift: Shift) -> StaffDesk:
        return self._room.desk(Actor(shift.name))

    def _ticket(self, shift: Shift) -> Ticket:
        found = None if shift.ticket is None else self._room.store.ticket(shift.ticket)
        if found is None:
            raise KioskError(
                Code.TICKET_UNKNOWN, "Dit nummer is hier niet bekend.", f"no ticket with id {shift.ticket}."
            )
        return found

    def _detail(self, desk: StaffDesk, ticket: Ticket) -> Detail:
        steps = tuple(step_of(event) for event in desk.history(ticket))
        asked, today = ticket.request, ticket.day == desk.day()
        return Detail(_line(desk.line(ticket)), ticket.day, asked.language, asked.age_band, today, steps)

    def _printers(self, words: Words) -> Printers:
        found = []
        for name, status in self._tickets.look().items():
            found.append((name, _HEALTH[status.ready], ", ".join(testpage.status_lines(words, status))))
        return Printers(tuple(found), tuple(map(_warned, self._tickets.alerts.list())))

    def _checkup(self) -> Checkup:
        self._tickets.look()
        return Checkup(tuple(map(_finding, self._office.examine(self._tickets))))

    def _house(self, words: Words) -> House:
        state = self._office.opening.now()
        until = None if state.until is None else state.until.astimezone(BRUSSELS)
        none = words.translate("staff_house", "Zonder boodschap")
        told = tuple((key, message(words, key)) for key in (SOON, TODAY))
        return House(state.kind, until, messages=(*told, (NONE, none)))

    def _tariffs(self, words: Words, day: date) -> Tariffs:
        desk = self._office.tariffs
        lines = tuple(
            TariffLine(each.tariff, each.valid_from, each.valid_until, each.confirmed_until) for each in desk.in_force()
        )
        missing = desk.missing()
        lacks = {each.lack for each in missing}
        year = (
            day.year if Lack.CONFIRMED_TODAY in lacks else day.year + 1 if Lack.CONFIRMED_NEXT_YEAR in lacks else None
        )
        files = tuple(file.name for file in desk.candidates())
        said = tuple(_missing(words, each, day) for each in missing)
        town, holding = desk.holding(year or day.year)
        amounts = tuple(Printed(each.id, printed.lines(words, town, each)) for each in holding)
        return Tariffs(lines, said, year, files, desk.can_roll_back(), str(self._office.new_towns), amounts)

    def _file(self, name: str) -> Path:
        return self._office.new_towns / name

    def _comparison(self, words: Words, name: str) -> Comparison:
        try:
            found = self._office.tariffs.compare(self._file(name))
        except KioskError as error:
            if not error.faults:
                raise
            return Comparison(name, (), tuple(map(str, error.faults)))
        told = ChangeWords(words, OWN_NAMES, found.old, found.new)
        return Comparison(name, tuple(Change(*told.tell(each)) for each in found.changes))

    def _report(self, shift: Shift) -> Report:
        day = self._desk(shift).day()
        return self._office.reports.summary(day.replace(day=1) if shift.month else day, day)

    # -- doing --------------------------------------------------------------------------------------------------

    def do(self, shift: Shift, asked: Asked) -> Outcome:
        """What was asked for; what cannot be is raised as KioskError."""
        self._check(shift)
        deed = asked.deed
        match deed:
            case Deed.KNOCK:
                return Outcome(deed, names=self._room.accounts.names())
            case Deed.ENTER:
                entry = self._room.accounts.enter(shift.name, asked.value)
                return Outcome(deed, good=entry.actor is not None, wait=entry.wait)
            case Deed.SCAN:
                return Outcome(deed, ticket=self._desk(shift).scan(asked.value).ticket.id)
            case Deed.REPRINT | Deed.VOID | Deed.UNDO | Deed.HAND_OVER:
                return self._to_ticket(shift, asked)
            case Deed.ISSUE:
                made = self._desk(shift).issue(shift.guide, shift.form, shift.speaks)
                return _printed(deed, made.printed, made.state, made.ticket.label, paper=made.paper)
            case Deed.CONFIRM | Deed.INSTALL | Deed.ROLLBACK | Deed.EXPORT:
                return self._to_town(shift, asked)
            case _:
                return self._to_machine(shift, asked)

    def _to_ticket(self, shift: Shift, asked: Asked) -> Outcome:
        deed, desk, ticket = asked.deed, self._desk(shift), self._ticket(shift)
        if deed is Deed.REPRINT:
            guide = Guide(shift.guide.profile, ticket.day)
            done = desk.reprint(guide, ticket, ReprintReason(asked.value))
            state = done.result.outcome if done.result is not None else State.UNCONFIRMED
            return _printed(deed, done.result, state, ticket.label, copy=done.copy, paper=done.paper)
        if deed is Deed.VOID:
            desk.void(ticket, VoidReason(asked.value))
        elif deed is Deed.UNDO:
            desk.undo_void(ticket)
        else:
            desk.hand_over(ticket)
        return Outcome(deed)

    def _to_town(self, shift: Shift, asked: Asked) -> Outcome:
        tariffs, actor, words = self._office.tariffs, Actor(shift.name), self._languages(shift.language)
        translate = words.translate
        if asked.deed is Deed.CONFIRM:
            found = ", ".join(tariffs.confirm(int(asked.value), actor))
            return Outcome(asked.deed, text=translate("staff_tariffs", "Bevestigd: {what}.").replace("{what}", found))
        if asked.deed is Deed.EXPORT:
            file = self._office.export(self._report(shift))
            self._room.audit.note(actor, Act.EXPORTED, detail=file.name)
            return Outcome(asked.deed, text=str(file))
        town = (
            tariffs.install(self._file(asked.value), actor) if asked.deed is Deed.INSTALL else tariffs.rollback(actor)
        )
        said = translate("staff_tariffs", "In gebruik vanaf het volgende bezoek: {what}.")
        return Outcome(asked.deed, text=said.replace("{what}", town.id))

    def _to_machine(self, shift: Shift, asked: Asked) -> Outcome:
        actor, opening, note = Actor(shift.name), self._office.opening, self._room.audit.note
        match asked.deed:
            case Deed.CLOSE:
                opening.close(actor, in_languages(asked.value, self._languages, shift.guide.profile.languages))
            case Deed.OPEN:
                opening.open(actor)
            case Deed.OUT_OF_ORDER:
                opening.out_of_order(actor)
            case Deed.TEST_PAGE:
                result = self._test_page(shift.guide.profile)
                note(actor, Act.TEST_PAGE, detail=result.outcome.value)
                return _printed(asked.deed, result, result.outcome, "", paper=self._tickets.device.is_paper)
            case Deed.TEST_SEEN:
                note(actor, Act.TEST_PAGE, detail="looked good" if asked.value == "yes" else "did not look good")
            case Deed.NEW_ROLL:
                self._tickets.alerts.new_roll()
                note(actor, Act.NEW_ROLL)
            case Deed.CONFIRM_DAY:
                day = self._tickets.alerts.confirm_day().today
                note(actor, Act.DAY_CONFIRMED, detail=day.isoformat())
                return Outcome(asked.deed, text=self._languages(shift.language).date(day))
            case Deed.RESTART:
                note(actor, Act.RESTARTED)
            case Deed.QUIT:
                note(actor, Act.QUIT)
            case _:
                raise AssertionError(f"nobody does {asked.deed.value}")
        return Outcome(asked.deed)

    def _test_page(self, profile: Profile) -> PrintResult:
        statuses = self._tickets.look()
        words = self._languages(profile.first_language)
        page = testpage.write(profile, words, self._office.kiosk_name, statuses, self._room.clock())
        return self._tickets.print_list(page)


def _wanted(find: Find) -> Wanted:
    states = () if find.state in ("", VOID) else (State(find.state),)
    void = True if find.state == VOID else False if states else None
    return Wanted(lane=find.lane, number=find.query, states=states, void=void)


def _listing(page: TicketPage) -> Listing:
    counts = [page.states.get(state, 0) for state in (State.CONFIRMED, State.UNCONFIRMED, State.FAILED)]
    return Listing(page.day, tuple(map(_line, page.lines)), page.older, *counts)


def _line(seen: Seen) -> Line:
    ticket = seen.ticket
    return Line(
        ticket.id,
        ticket.label,
        _local(ticket.recorded_at),
        ticket.request.purpose,
        ticket.request.card,
        seen.came or ticket.state,
        seen.copies,
        seen.void,
        seen.settled,
        seen.work,
    )


def step_of(event: Event) -> Step:
    """A line of a ticket's history as the screen shows it."""
    what = What.COPY if event.copy and event.what.value == State.SENT.value else What(event.what.value)
    if what in (What.COPY, What.VOIDED):  # somebody gave a reason; of the other steps a printer says something
        return Step(_local(event.at), what, event.who, event.copy, why=event.detail)
    return Step(_local(event.at), what, event.who, event.copy, it=event.detail)


def _local(at: datetime) -> datetime:
    return at.astimezone(BRUSSELS)


def _warned(alert: Alert) -> Warned:
    return Warned(alert.person, alert.it, alert.kind is AlertKind.CLOCK)


def _finding(check: Check) -> Finding:
    return Finding(check.name.value, _HEALTH[check.state], f"{check.said}. {check.mend}" if check.mend else check.said)


def _printed(
    deed: Deed, result: PrintResult | None, state: State, label: str, *, copy: int = 0, paper: bool = True
) -> Outcome:
    cause = result.cause if result is not None and result.cause else ""
    return Outcome(deed, text=cause, state=state, label=label, copy=copy, paper=paper)


def _missing(words: Words, missing: Missing, day: date) -> str:
    translate = words.translate
    text = {
        Lack.TARIFF_TODAY: translate("staff_tariffs", "Voor vandaag is er geen tarief."),
        Lack.TARIFF_NEXT_YEAR: translate("staff_tariffs", "Voor {year} is er geen tarief."),
        Lack.CONFIRMED_TODAY: translate("staff_tariffs", "{what}: vandaag niet bevestigd."),
        Lack.CONFIRMED_NEXT_YEAR: translate("staff_tariffs", "{what}: nog niet bevestigd voor {year}."),
        Lack.AMOUNT: translate("staff_tariffs", "Kaart {what}: geen bedrag."),
    }[missing.lack]
    return text.replace("{year}", str(day.year + 1)).replace("{what}", missing.subject)


def _figures(report: Report) -> Figures:
    charts = (
        Chart("lane", tuple(report.lanes)),
        Chart("purpose", tuple(report.purposes)),
        Chart("card", tuple(report.cards)),
        Chart("language", tuple(report.languages)),
        Chart("hour", tuple((str(hour), count) for hour, count in report.hours)),
        Chart("left", tuple((f"{place} {question}".strip(), visits) for place, question, visits in report.left)),
    )
    unsure = report.unconfirmed + report.failed
    return Figures(report.first, report.last, report.tickets, unsure, report.copies, report.voids, charts)
