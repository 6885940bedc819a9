"""What staff work with, without a database and a printer: the same answers as the real one, kept in lists."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.shift import Asked, Shift
from kiosk.domain.shift_events import Deed, Outcome, Spot
from kiosk.domain.staff import ReprintReason, VoidReason
from kiosk.domain.tickets import State, label
from kiosk.services.acts import Event
from kiosk.services.acts import What as Happened
from kiosk.services.checks import Name
from kiosk.ui.staff.lists import ON_A_PAGE, VOID
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
    TariffLine,
    Tariffs,
    View,
    Warned,
)
from kiosk.ui.staff.work import step_of

DAY = date(2026, 11, 23)
PIN = "602817"
NOON = datetime(2026, 11, 23, 10, 52, tzinfo=BRUSSELS)


PRINTED = (
    Printed(
        "2026",
        (
            ("€ 11,35", "Kaart A, B, K, L · jonger dan 12"),
            ("€ 45,35", "Kaart A · 18 of ouder · vernieuwing · verblijf voor familie, werk of medische redenen"),
            ("€ 21,60 (zonder extra kost) of € 45,35 (met extra kost)", "Kaart A · 12 tot 17 jaar · diefstal"),
        )
        * 3,
    ),
)


def lines(count: int = 9) -> list[Line]:
    """Tickets of a day, the newest first, in every state."""
    states = (State.CONFIRMED, State.UNCONFIRMED, State.FAILED, State.CONFIRMED)
    cases = (("renew", "B"), ("renew", "A"), ("first", "EU+"), ("collect", None), ("other", None), ("replace", "F+"))
    made = []
    for number in range(count):
        purpose, card = cases[number % len(cases)]
        made.append(
            Line(
                number + 1,
                label("GV"[number % 2], number + 41),
                NOON - timedelta(minutes=9 * (count - number)),
                purpose,
                card,
                states[number % 4],
                copies=number % 4 // 3,
                work=states[number % 4] is not State.CONFIRMED,
            )
        )
    return made[::-1]


def findings() -> tuple[Finding, ...]:
    """Each thing that is checked: two are wrong, one is not known."""
    wrong = {
        Name.PAPER: Finding(
            "paper", Health.NOT_OK, "near its end. Put in a new roll, then `kioskctl alerts --new-roll`."
        ),
        Name.DISK: Finding("disk space", Health.NOT_OK, "312 MB free. Make room on the disk of the data folder."),
        Name.NUMBERS: Finding("numbers", Health.UNKNOWN, "no settings of another kiosk were named (--with FILE)"),
    }
    return tuple(wrong.get(name, Finding(name.value, Health.OK, f"{name.value} as it should be")) for name in Name)


@dataclass
class Backroom:
    """`names` who have an account; `wait` the seconds after a wrong PIN; `done` everything that was asked for."""

    names: tuple[str, ...] = ("An Claes", "Bert Maes")
    wait: int = 0
    tickets: list[Line] = field(default_factory=lines)
    done: list[tuple[Deed, str]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    alerts: tuple[Warned, ...] = ()
    findings: tuple[Finding, ...] = field(default_factory=lambda: findings())
    state: State = State.CONFIRMED
    house: str = "open"
    told: str = "Het is gebeurd."
    fails: bool = False
    threads: set[str] = field(default_factory=set)
    loads: list[Spot] = field(default_factory=list)

    def load(self, shift: Shift) -> View:
        self.threads.add(threading.current_thread().name)
        self.loads.append(shift.spot)
        if self.fails:
            raise KioskError(Code.DATABASE_BUSY, "De gegevens zijn nu niet bereikbaar.", "the disk is away")
        match shift.spot:
            case Spot.MENU:
                return Menu(len(self._work()), len(self.alerts))
            case Spot.TICKETS:
                return self._listing(self._found(shift), shift.find.page)
            case Spot.WORK:
                return self._listing(self._work(), shift.find.page)
            case Spot.TICKET | Spot.HISTORY | Spot.REPRINT | Spot.VOID:
                return self._detail(shift.ticket)
            case Spot.PRINTER:
                return Printers((("folder", Health.OK, ""), ("escpos", Health.UNKNOWN, "it does not say")), self.alerts)
            case Spot.CHECKUP:
                return Checkup(self.findings)
            case Spot.KIOSK | Spot.CLOSE:
                messages = (("today", "Vandaag gesloten"), ("soon", "Even weg, straks terug"))
                return House(self.house, messages=messages)
            case Spot.TARIFFS | Spot.AMOUNTS | Spot.CANDIDATES:
                tariff = TariffLine("Tarief 2026", None, None, date(2026, 12, 31))
                return Tariffs(
                    (tariff,), ("H, I en J onder 12 jaar",), 2027, ("izegem-2027.toml",), True, "/srv/towns", PRINTED
                )
            case Spot.COMPARE:
                changes = (Change("B, vanaf 12", "€ 21,60", "€ 22,10"), Change("A, onder 12", "€ 11,35", "€ 11,60"))
                return Comparison(shift.file, changes)
            case Spot.FIGURES:
                charts = (
                    Chart("lane", (("appointments", 12), ("info", 29))),
                    Chart("card", (("A", 20), ("B", 11), ("EU+", 10))),
                    Chart("hour", tuple((f"{hour}", hour) for hour in range(8, 17))),
                )
                return Figures(DAY, DAY, 41, 2, 3, 1, charts)
            case _:
                return Blank()

    def do(self, shift: Shift, asked: Asked) -> Outcome:
        self.threads.add(threading.current_thread().name)
        self.done.append((asked.deed, asked.value))
        match asked.deed:
            case Deed.KNOCK:
                return Outcome(asked.deed, names=self.names)
            case Deed.ENTER:
                return Outcome(asked.deed, good=asked.value == PIN, wait=self.wait)
            case Deed.SCAN:
                found = next((line for line in self.tickets if asked.value == f"CODE{line.id:04d}"), None)
                if found is None:
                    return Outcome(asked.deed, good=False, text="Deze code hoort niet bij deze kiosk.")
                return Outcome(asked.deed, ticket=found.id)
            case Deed.REPRINT:
                line = self._line(shift.ticket)
                work = line.work and self.state is not State.CONFIRMED
                line = self._changed(shift.ticket, copies=line.copies + 1, state=self.state, work=work)
                return Outcome(asked.deed, ticket=line.id, state=self.state, label=line.label, copy=line.copies)
            case Deed.VOID | Deed.UNDO:
                self._changed(shift.ticket, void=asked.deed is Deed.VOID, work=False)
            case Deed.HAND_OVER:
                self._changed(shift.ticket, settled=True, work=False)
            case Deed.CLOSE | Deed.OUT_OF_ORDER | Deed.OPEN:
                self.house = {Deed.CLOSE: "closed-by-hand", Deed.OPEN: "open"}.get(asked.deed, "out-of-order")
            case Deed.ISSUE | Deed.TEST_PAGE:
                name = label("V", 99) if asked.deed is Deed.ISSUE else ""
                return Outcome(asked.deed, state=self.state, label=name)
            case _:
                return Outcome(asked.deed, text=self.told)
        return Outcome(asked.deed)

    def left(self, name: str) -> None:
        self.gone.append(name)

    def _line(self, ticket: int | None) -> Line:
        return next(line for line in self.tickets if line.id == ticket)

    def _changed(self, ticket: int | None, **changes: object) -> Line:
        place = self.tickets.index(self._line(ticket))
        self.tickets[place] = self.tickets[place]._replace(**changes)  # type: ignore[arg-type]
        return self.tickets[place]

    def _work(self) -> list[Line]:
        return [line for line in self.tickets if line.work]

    def _found(self, shift: Shift) -> list[Line]:
        find = shift.find
        return [
            line
            for line in self.tickets
            if (not find.query or line.label.endswith(find.query.zfill(3)))
            and (not find.state or (line.void if find.state == VOID else line.state == find.state and not line.void))
        ]

    def _listing(self, found: list[Line], page: int) -> Listing:
        first = page * ON_A_PAGE
        count = [sum(line.state is state for line in self.tickets) for state in State]
        by = dict(zip(State, count, strict=True))
        return Listing(
            DAY,
            tuple(found[first : first + ON_A_PAGE]),
            len(found) > first + ON_A_PAGE,
            by[State.CONFIRMED],
            by[State.UNCONFIRMED],
            by[State.FAILED],
        )

    def _detail(self, ticket: int | None) -> Detail:
        line = self._line(ticket)
        later = NOON + timedelta(days=1)
        events = (
            Event(line.at, Happened.RECORDED),
            Event(line.at, Happened.SENT),
            Event(line.at + timedelta(seconds=1), Happened.UNCONFIRMED, detail="the printer did not answer in time"),
            Event(NOON, Happened.SENT, 1, "An Claes", ReprintReason.LOST.value),
            Event(NOON, Happened.CONFIRMED, 1),
            Event(NOON, Happened.VOIDED, 0, "Bert Maes", VoidReason.DOUBLE.value),
            Event(NOON, Happened.VOID_UNDONE, 0, "Bert Maes"),
            Event(later, Happened.SENT, 2, "Bert Maes", ReprintReason.OUT_OF_PAPER.value),
        )
        day = line.at.date()
        return Detail(line, day, "en", "12+", day == DAY, tuple(map(step_of, events)))
