"""What the tests of the use cases need: a clock the test sets, a printer that does as told, a request, a paper."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State, TicketRequest
from kiosk.domain.town import Lane, LocalText
from kiosk.services.devices import PrintJob, PrintResult

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
TEXT = LocalText((("nl", "Infobalie"),))
LANE = Lane("info", "V", TEXT, TEXT)
PAPER = Paper("Izegem", "Infobalie", "12:00", "V 001", None, ("maandag 23 november 2026",), ())
SAVED = PrintResult(State.CONFIRMED, files=("ticket.pdf", "ticket.png"))
READY = PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)
NO_PAPER = PrinterStatus(Known.OK, Known.OK, PaperLevel.OUT, Known.OK, "said so")


def asked(visit: str = "visit-1") -> TicketRequest:
    return TicketRequest(visit, "renew", "nl", card="B", age_band="12+")


class Clock:
    """A clock the test sets; it goes on by a second at each look."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def always(result: PrintResult) -> Callable[[PrintJob], PrintResult]:
    """A device's act that says the same of every paper."""
    return lambda _: result


class ScriptedDevice:
    """A device that does what the test says, and remembers what it was given."""

    is_paper = True

    def __init__(self, name: str = "scripted") -> None:
        self.name = name
        self.jobs: list[PrintJob] = []
        self.asked = 0
        self.status = PrinterStatus()
        self.act = always(SAVED)

    def preflight(self) -> PrinterStatus:
        self.asked += 1
        return self.status

    def print(self, job: PrintJob) -> PrintResult:
        self.jobs.append(job)
        return self.act(job)


class Hanging:
    """A step that takes until the test lets it end."""

    def __init__(self) -> None:
        self.reached, self.end = threading.Event(), threading.Event()

    def __call__(self) -> None:
        self.reached.set()
        assert self.end.wait(30)
