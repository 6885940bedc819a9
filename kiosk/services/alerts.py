"""What staff are told and how it is worded: printer, paper, tickets nobody knows of, clock and files."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.clock import ClockReading, Doubt
from kiosk.domain.tickets import State, Ticket


class AlertKind(StrEnum):
    """What can be the matter, the most urgent first."""

    PAPER_OUT = "paper out"
    COVER_OPEN = "cover open"
    PRINTER_OFFLINE = "printer offline"
    PRINTER_ERROR = "printer error"
    PRINTER_SILENT = "printer silent"
    TICKETS_FAILED = "tickets failed"
    TICKETS_UNCONFIRMED = "tickets unconfirmed"
    CLOCK = "clock doubtful"
    DATA_LOST = "data lost"
    MACHINE = "machine"
    PAPER_LOW = "paper low"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Alert:
    """One line of the list. `person` is Dutch, for the desk; `it` English; `subject` names the printer or file.

    `since` is aware, UTC. `tickets` are meant where it is about tickets; staff settle those.
    """

    kind: AlertKind
    subject: str
    since: datetime
    person: str
    it: str
    tickets: tuple[Ticket, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredAlert:
    """An alert as kept: `detail` is for IT."""

    kind: str
    subject: str
    detail: str
    since: datetime


PERSON = {
    AlertKind.PAPER_OUT: "Het papier van de printer is op. Leg een nieuwe rol in.",
    AlertKind.COVER_OPEN: "Het deksel van de printer staat open. Sluit het deksel.",
    AlertKind.PRINTER_OFFLINE: "De printer is niet bereikbaar. Kijk naar stroom en kabel.",
    AlertKind.PRINTER_ERROR: "De printer meldt een fout. Zet hem uit en weer aan.",
    AlertKind.PRINTER_SILENT: "De printer antwoordt niet meer. Kijk naar stroom en kabel.",
    AlertKind.TICKETS_FAILED: "Niet geprint: {labels}. De bezoeker zag zijn nummer op het scherm.",
    AlertKind.TICKETS_UNCONFIRMED: "Misschien niet geprint: {labels}. Kijk of het papier uit de printer kwam.",
    AlertKind.CLOCK: "De klok van de kiosk staat misschien fout. Kijk de datum na.",
    AlertKind.DATA_LOST: "De gegevens van de kiosk zijn hersteld uit een kopie. Verwittig de informaticadienst.",
    AlertKind.MACHINE: "De kiosk heeft een probleem. Verwittig de informaticadienst.",
    AlertKind.PAPER_LOW: "Het papier van de printer is bijna op. Leg een nieuwe rol klaar.",
    AlertKind.FILES: "Een bestand van de kiosk heeft een fout. Verwittig de informaticadienst.",
}
IT = {
    AlertKind.PAPER_OUT: "{subject} is out of paper: put in a new roll, then report it here.",
    AlertKind.COVER_OPEN: "{subject} has its cover open: close it.",
    AlertKind.PRINTER_OFFLINE: "{subject} is offline: check power, cable and its entry in the settings.",
    AlertKind.PRINTER_ERROR: "{subject} reports an error: clear a jam, then switch it off and on.",
    AlertKind.PRINTER_SILENT: "{subject} answered before and does not answer now: check power and cable.",
    AlertKind.TICKETS_FAILED: "{count} not printed: {labels}. Reprint on request, then mark as dealt with.",
    AlertKind.TICKETS_UNCONFIRMED: "{count} sent without confirmation: {labels}. Look for the papers, "
    "reprint on request, then mark as dealt with.",
    AlertKind.CLOCK: "The clock is doubtful: correct it, or confirm the day if it is right.",
    AlertKind.DATA_LOST: "{subject} Look into it, then run `kioskctl backup`, which ends this alert.",
    AlertKind.MACHINE: "{subject} is not as it should be: see `kioskctl doctor`.",
    AlertKind.PAPER_LOW: "{subject}: the paper is near its end; have a new roll ready, report it here once it is in.",
    AlertKind.FILES: "{subject}: correct the file; the last good version is in force until then.",
}
MANY = 6
"""At most so many numbers are named in a line."""


def clock_words(reading: ClockReading) -> str:
    """Return what is wrong with the clock, for IT."""
    if reading.doubt is Doubt.BEHIND:
        return f"it says {reading.today}, behind service day {reading.day}, whose series goes on"
    if reading.doubt is Doubt.AHEAD:
        return f"it says {reading.today}, far ahead of service day {reading.day}, whose series goes on until confirmed"
    return f"it says {reading.today}, before this program was made"


def told(stored: StoredAlert) -> Alert | None:
    """Return a kept alert in words; None for a kind that this version does not know."""
    if stored.kind not in set(AlertKind):
        return None
    kind = AlertKind(stored.kind)
    it = IT[kind].format(subject=stored.subject)
    return Alert(kind, stored.subject, stored.since, PERSON[kind], f"{it} ({stored.detail})" if stored.detail else it)


def of_tickets(tickets: tuple[Ticket, ...]) -> list[Alert]:
    """Return the alerts about tickets whose paper nobody knows of: one for all that failed, one for the others."""
    alerts = []
    for state, kind in ((State.FAILED, AlertKind.TICKETS_FAILED), (State.UNCONFIRMED, AlertKind.TICKETS_UNCONFIRMED)):
        meant = tuple(ticket for ticket in tickets if ticket.state is state)
        if meant:
            since = min(ticket.finished_at or ticket.recorded_at for ticket in meant)
            named = [ticket.label for ticket in meant[-MANY:]]
            labels = ", ".join(named) + (" …" if len(meant) > MANY else "")
            count = f"{len(meant)} ticket{'s' if len(meant) > 1 else ''}"
            it = IT[kind].format(count=count, labels=labels)
            alerts.append(Alert(kind, "", since, PERSON[kind].format(labels=labels), it, meant))
    return alerts
