"""What the staff pages show, as plain data, and what does their work: looked up and done off the screen's thread."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias

from kiosk.domain.shift import Asked, Shift
from kiosk.domain.shift_events import Outcome
from kiosk.domain.tickets import State


class Line(NamedTuple):
    """A ticket in a list. `at` in Brussels time; `state` of its last paper, the last copy if there is one.

    `settled`: staff dealt with it; `work`: nobody knows whether there is a paper.
    """

    id: int
    label: str
    at: datetime
    purpose: str
    card: str | None
    state: State
    copies: int = 0
    void: bool = False
    settled: bool = False
    work: bool = False


class Menu(NamedTuple):
    """What waits for staff: tickets nobody knows the paper of, and alerts."""

    waiting: int = 0
    alerts: int = 0


class Listing(NamedTuple):
    """A page of the day's tickets, the newest first, and how many came to what in the whole day."""

    day: date
    lines: tuple[Line, ...]
    older: bool = False
    printed: int = 0
    unconfirmed: int = 0
    failed: int = 0


class What(StrEnum):
    """What can happen to a ticket."""

    RECORDED = "recorded"
    SENT = "sent"
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"
    COPY = "copy"
    ISSUED = "issued"
    HANDED_OVER = "handed over"
    VOIDED = "voided"
    VOID_UNDONE = "void undone"


class Step(NamedTuple):
    """What happened to a ticket: when (Brussels time), what, who; to which copy (0: the first paper).

    `why`: the reason somebody gave, a ReprintReason of a copy or a VoidReason; `it`: a sentence for IT.
    """

    at: datetime
    what: What
    who: str = ""
    copy: int = 0
    why: str = ""
    it: str = ""


class Detail(NamedTuple):
    """One ticket of a service day. `today`: of the present one, so that voiding can be undone."""

    line: Line
    day: date
    language: str
    band: str | None
    today: bool
    steps: tuple[Step, ...] = ()


class Health(StrEnum):
    """How a printer is."""

    OK = "ok"
    NOT_OK = "not-ok"
    UNKNOWN = "unknown"


class Warned(NamedTuple):
    """An alert: the sentence for the person and the one for IT."""

    text: str
    it: str
    clock: bool = False


class Printers(NamedTuple):
    """Each printer with how it is, and every alert."""

    printers: tuple[tuple[str, Health, str], ...]
    alerts: tuple[Warned, ...]


class Finding(NamedTuple):
    """One thing that was looked at, by the name that `kioskctl doctor` has for it; `it` is for IT."""

    name: str
    health: Health
    it: str = ""


class Checkup(NamedTuple):
    """Everything that can be wrong with this machine, as it was found now."""

    findings: tuple[Finding, ...]


class House(NamedTuple):
    """Whether the kiosk gives tickets now. `kind` as in the opening service; `until` in Brussels time."""

    kind: str
    until: datetime | None = None
    message: str = ""
    messages: tuple[tuple[str, str], ...] = ()
    """What the kiosk can close with: the key of each message, and its words for staff."""


class TariffLine(NamedTuple):
    """A tariff in force: its name, from when (None: the page says nothing) and until when it is confirmed."""

    name: str
    valid_from: date | None
    valid_until: date | None
    confirmed_until: date | None


class Printed(NamedTuple):
    """A tariff line by line as the page prints it: what it costs, and for whom."""

    name: str
    lines: tuple[tuple[str, str], ...]


class Tariffs(NamedTuple):
    """The tariffs in force, what is missing, the year that can be confirmed, files that can be taken into use.

    `printed`: the amounts that are confirmed with that year, or those of this year when there is none.
    """

    lines: tuple[TariffLine, ...]
    missing: tuple[str, ...] = ()
    year: int | None = None
    files: tuple[str, ...] = ()
    can_restore: bool = False
    folder: str = ""
    printed: tuple[Printed, ...] = ()


class Change(NamedTuple):
    """What a new file changes: the case, what holds now, what would hold."""

    case: str
    old: str
    new: str


class Comparison(NamedTuple):
    """A profile file beside the one in force; with faults it cannot be taken."""

    file: str
    changes: tuple[Change, ...]
    faults: tuple[str, ...] = ()


class Chart(NamedTuple):
    """Numbers of one kind: what they are counted by, and (key, count), in the order in which they are shown."""

    by: str
    rows: tuple[tuple[str, int], ...]


class Figures(NamedTuple):
    """The numbers of a day or a month."""

    first: date
    last: date
    tickets: int
    unconfirmed: int
    copies: int
    voided: int
    charts: tuple[Chart, ...] = ()


class Trouble(NamedTuple):
    """It could not be looked up: a sentence for the person."""

    text: str


class Blank(NamedTuple):
    """A page that shows nothing that must be looked up."""

    nothing: bool = True


View: TypeAlias = (
    Menu | Listing | Detail | Printers | Checkup | House | Tariffs | Comparison | Figures | Trouble | Blank
)


class StaffWork(Protocol):
    """What the staff area needs done. Each call may take its time and runs off the screen's thread."""

    def load(self, shift: Shift) -> View:
        """Look up what the spot shows. Raises KioskError."""

    def do(self, shift: Shift, asked: Asked) -> Outcome:
        """Do what was asked for, note it, and say what came of it. Raises KioskError."""

    def left(self, name: str) -> None:
        """Note that this person left. Raises KioskError."""
