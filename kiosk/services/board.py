"""The alert list: what is the matter with printer, paper, tickets, clock and files, and what staff answer to it.

It is kept with the tickets, so that every screen and command shows the same one. What a printer or a clock says is
noted when it changes; tickets are looked up when the list is read.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.clock import ClockReading, Doubt, read_clock
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.texts import as_text
from kiosk.domain.tickets import Ticket
from kiosk.services.alerts import Alert, AlertKind, StoredAlert, clock_words, of_tickets, told

_PRINTER_KINDS = (
    AlertKind.PAPER_OUT,
    AlertKind.COVER_OPEN,
    AlertKind.PRINTER_OFFLINE,
    AlertKind.PRINTER_ERROR,
    AlertKind.PRINTER_SILENT,
    AlertKind.PAPER_LOW,
)
ROLL = "roll"
"""The subject of the alert that counts tickets."""


class AlertStore(Protocol):
    """Where alerts are kept; each method is durable when it returns and raises KioskError when it cannot be."""

    def open_alerts(self) -> tuple[StoredAlert, ...]:
        """What is the matter now."""

    def raise_alert(self, kind: str, subject: str, detail: str, at: datetime) -> None:
        """Note that something is the matter; what is noted already keeps its time."""

    def end_alert(self, kind: str, subject: str, at: datetime) -> None:
        """Note that it is the matter no more."""

    def last_day(self) -> date | None:
        """The greatest service day with a ticket."""

    def unsettled(self, day: date) -> tuple[Ticket, ...]:
        """Tickets of a day whose paper nobody knows of and that staff have not dealt with."""

    def settle(self, tickets: tuple[int, ...], at: datetime, who: str | None = None) -> None:
        """Note that staff dealt with tickets."""

    def known_day(self) -> date | None:
        """The day last known to be right."""

    def keep_known_day(self, day: date) -> None:
        """Note a day that is known to be right."""

    def new_roll(self, at: datetime) -> None:
        """Note that a new roll was put in."""

    def roll(self) -> tuple[int, datetime | None]:
        """Papers since the last new roll, and when that was."""


class AlertBoard:
    """The alert list of one kiosk, and what staff answer to it."""

    def __init__(self, store: AlertStore, clock: Callable[[], datetime], tickets_per_roll: int | None = None) -> None:
        """`clock` is the present moment, aware. `tickets_per_roll` counts where no sensor says that paper runs low."""
        self._store = store
        self._clock = clock
        self._tickets_per_roll = tickets_per_roll
        self._have_answered: set[str] = set()

    def list(self) -> tuple[Alert, ...]:
        """Return what staff should know, the most urgent first. Raises KioskError when it cannot be read."""
        alerts = list(filter(None, map(told, self._store.open_alerts())))
        day = self._store.last_day()
        alerts += of_tickets(() if day is None else self._store.unsettled(day))
        order = list(AlertKind)
        return tuple(sorted(alerts, key=lambda alert: (order.index(alert.kind), alert.since)))

    def note_printers(self, statuses: Mapping[str, PrinterStatus]) -> None:
        """Note how the printers are, by name, and whether the roll is near its end."""
        wrong: dict[tuple[AlertKind, str], str] = {}
        silent = {each.subject for each in self._store.open_alerts() if each.kind == AlertKind.PRINTER_SILENT.value}
        for name, status in statuses.items():
            answers = _answers(status)
            if answers:
                self._have_answered.add(name)
            elif name in self._have_answered or name in silent:  # or it answered another program before
                wrong[AlertKind.PRINTER_SILENT, name] = status.detail
            wrong |= {(kind, name): status.summary() for kind in _of_status(status)}
        wrong |= self._roll_near_end()
        self._note(_PRINTER_KINDS, wrong)

    def note_clock(self) -> ClockReading:
        """Look at the clock: note a doubt, or that the day is known to be right; return what it says."""
        now, last, known = self._clock(), self._store.last_day(), self._store.known_day()
        reading = read_clock(now, last, known)
        doubts = {} if reading.doubt is None else {(AlertKind.CLOCK, ""): clock_words(reading)}
        self._note((AlertKind.CLOCK,), doubts)
        if reading.doubt is None and known != reading.today:
            self._store.keep_known_day(reading.today)
        return reading

    def read_clock(self) -> ClockReading:
        """Return what the clock says; nothing is noted."""
        return read_clock(self._clock(), self._store.last_day(), self._store.known_day())

    def note_files(self, problems: Iterable[str]) -> None:
        """Note what is wrong with the settings and the profile, each a sentence for IT; none ends the alert."""
        self._note((AlertKind.FILES,), {(AlertKind.FILES, problem): "" for problem in problems})

    def note_loss(self, said: str) -> None:
        """Note that the records were lost and replaced; a backup made after somebody looked into it ends the alert."""
        self._store.raise_alert(AlertKind.DATA_LOST.value, as_text(said), "", self._clock())

    def note_backup(self) -> None:
        """Note that IT had a backup made."""
        self._note((AlertKind.DATA_LOST,), {})

    def note_machine(self, wrong: Mapping[str, str]) -> None:
        """Note what of the machine itself is not as it should be: what, and in words for IT."""
        self._note((AlertKind.MACHINE,), {(AlertKind.MACHINE, name): said for name, said in wrong.items()})

    def confirm_day(self) -> ClockReading:
        """Staff say that the clock's day is right; return what the clock says now.

        Raises KioskError (CLOCK) when it cannot be: before the program was made, or behind a ticket that was given.
        """
        last = self._store.last_day()
        reading = read_clock(self._clock(), last, self._store.known_day())
        if reading.doubt is Doubt.BEFORE_BUILT or (last is not None and reading.today < last):
            raise KioskError(
                Code.CLOCK,
                "De datum van de kiosk kan niet kloppen. Laat de klok juist zetten.",
                f"the clock cannot be right: {clock_words(reading)}. Set the date of this machine.",
            )
        self._store.keep_known_day(reading.today)
        return self.note_clock()

    def settle(self, tickets: Iterable[Ticket], who: str | None = None) -> None:
        """Staff have dealt with tickets whose paper nobody knew of."""
        self._store.settle(tuple(ticket.id for ticket in tickets), self._clock(), who)

    def new_roll(self) -> None:
        """Staff put in a new roll: its tickets count from here."""
        self._store.new_roll(self._clock())
        self._note((AlertKind.PAPER_LOW,), {}, subject=ROLL)

    def _roll_near_end(self) -> dict[tuple[AlertKind, str], str]:
        """A tenth of the roll is left by the count."""
        if self._tickets_per_roll is None:
            return {}
        papers, _ = self._store.roll()
        near = papers * 10 >= self._tickets_per_roll * 9
        said = f"{papers} tickets of {self._tickets_per_roll} since the last new roll"
        return {(AlertKind.PAPER_LOW, ROLL): said} if near else {}

    def _note(
        self, kinds: Iterable[AlertKind], wrong: Mapping[tuple[AlertKind, str], str], subject: str | None = None
    ) -> None:
        """Bring the kept alerts of these kinds (of one subject) to what is wrong now; write only what changed."""
        found = {(kind, as_text(about)): as_text(detail) for (kind, about), detail in wrong.items()}
        kept = {
            (AlertKind(stored.kind), stored.subject): stored.detail
            for stored in self._store.open_alerts()
            if stored.kind in tuple(kinds) and subject in (None, stored.subject)
        }
        now = self._clock()
        for kind, about in kept.keys() - found.keys():
            self._store.end_alert(kind.value, about, now)
        for (kind, about), detail in found.items():
            if kept.get((kind, about)) != detail:
                self._store.raise_alert(kind.value, about, detail, now)


def _answers(status: PrinterStatus) -> bool:
    known = {status.online, status.cover, status.error} - {Known.UNKNOWN}
    return bool(known) or status.paper is not PaperLevel.UNKNOWN


def _of_status(status: PrinterStatus) -> list[AlertKind]:
    """What a printer's answer is an alert for. Offline because of cover or paper is said once, by its cause."""
    found = []
    if status.paper is PaperLevel.OUT:
        found.append(AlertKind.PAPER_OUT)
    if status.cover is Known.NOT_OK:
        found.append(AlertKind.COVER_OPEN)
    if status.error is Known.NOT_OK:
        found.append(AlertKind.PRINTER_ERROR)
    if status.online is Known.NOT_OK and not found:
        found.append(AlertKind.PRINTER_OFFLINE)
    if status.paper is PaperLevel.NEAR_END:
        found.append(AlertKind.PAPER_LOW)
    return found
