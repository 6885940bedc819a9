"""What Windows's spooler says of a printer and of one job, and what that means for a paper. It calls nothing.

The bits are those of Microsoft's winspool.h (PRINTER_INFO_2, JOB_INFO_1).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Protocol

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.services.devices import PrintResult

POLL_SECONDS = 0.05
_WORK_OFFLINE = 0x400


class PrinterBit(IntFlag):
    """Of a printer's status, what is read here."""

    PAUSED = 0x1
    ERROR = 0x2
    PAPER_JAM = 0x8
    PAPER_OUT = 0x10
    PAPER_PROBLEM = 0x40
    OFFLINE = 0x80
    NOT_AVAILABLE = 0x1000
    USER_INTERVENTION = 0x100000
    DOOR_OPEN = 0x400000


class JobBit(IntFlag):
    """Of a job's status, what is read here. COMPLETE is said when all was sent, PRINTED when it is on paper."""

    ERROR = 0x2
    DELETING = 0x4
    PRINTING = 0x10
    OFFLINE = 0x20
    PAPEROUT = 0x40
    PRINTED = 0x80
    DELETED = 0x100
    COMPLETE = 0x1000


class Control(IntEnum):
    """What can be done with a job."""

    PAUSE = 1
    DELETE = 5


_BEGAN = JobBit.PRINTING | JobBit.PRINTED | JobBit.COMPLETE


@dataclass(frozen=True, slots=True)
class Job:
    """A job in a queue: its id, the document's name, its status bits, and how many pages were printed."""

    id: int
    title: str
    status: int
    pages: int

    @property
    def began(self) -> bool:
        """Whether anything of it may have reached the printer."""
        return bool(self.status & _BEGAN) or self.pages > 0

    def words(self) -> str:
        """Its status for IT."""
        return ", ".join(bit.name.lower() for bit in JobBit if bit.name and self.status & bit) or "waiting"


class Jobs(Protocol):
    """A printer's queue while it is open; each method raises OSError when Windows refuses."""

    def jobs(self) -> tuple[Job, ...]:
        """All jobs in the queue."""

    def job(self, job: int) -> Job | None:
        """One job; None when it is not in the queue any more."""

    def control(self, job: int, what: Control) -> None:
        """Pause or delete a job."""


def status(bits: int, attributes: int) -> PrinterStatus:
    """How a printer is. Windows's 0 means "nothing to report", and many drivers never report: it leaves all unknown."""

    def wrong(which: PrinterBit) -> Known:
        return Known.NOT_OK if bits & which else Known.UNKNOWN

    online = wrong(PrinterBit.OFFLINE | PrinterBit.NOT_AVAILABLE | PrinterBit.PAUSED)
    if attributes & _WORK_OFFLINE:
        online = Known.NOT_OK
    return PrinterStatus(
        online,
        wrong(PrinterBit.DOOR_OPEN),
        PaperLevel.OUT if bits & PrinterBit.PAPER_OUT else PaperLevel.UNKNOWN,
        wrong(PrinterBit.ERROR | PrinterBit.PAPER_JAM | PrinterBit.PAPER_PROBLEM | PrinterBit.USER_INTERVENTION),
        ", ".join(bit.name.lower() for bit in PrinterBit if bit.name and bits & bit),
    )


def follow(queue: Jobs, job: int, deadline: Deadline, for_taking_back: float) -> PrintResult:
    """Follow a job until Windows says that it is printed; take it back `for_taking_back` seconds before the deadline.

    A job that vanished without a word is unconfirmed: Windows forgets printed jobs and deleted ones alike.
    """
    until = deadline.before(for_taking_back)
    while not until.over:
        found = queue.job(job)
        if found is None:
            return PrintResult(
                State.UNCONFIRMED,
                f'job {job} left the queue without a word; tick "Keep printed documents" in the printer\'s properties, '
                "so that Windows says which jobs were printed",
            )
        if found.status & JobBit.PRINTED:
            queue.control(job, Control.DELETE)
            return PrintResult(State.CONFIRMED)
        if found.status & (JobBit.DELETING | JobBit.DELETED):
            return _ended(found, f"job {job} was deleted")
        time.sleep(min(POLL_SECONDS, until.left))
    return take_back(queue, job, deadline)


def take_back(queue: Jobs, job: int, deadline: Deadline) -> PrintResult:
    """Delete a job, and say whether any of it may be on paper: it is paused first, so that nothing begins meanwhile."""
    queue.control(job, Control.PAUSE)
    found = queue.job(job)
    queue.control(job, Control.DELETE)
    if found is None:
        return PrintResult(State.UNCONFIRMED, f"job {job} left the queue just as it was to be taken back")
    if found.status & JobBit.PRINTED:
        return PrintResult(State.CONFIRMED)
    while queue.job(job) is not None:
        if deadline.over:
            return PrintResult(State.UNCONFIRMED, f"job {job} ({found.words()}) was to be deleted and is still there")
        time.sleep(min(POLL_SECONDS, deadline.left))
    return _ended(found, f"job {job} ({found.words()}) was not done in time and was taken back")


def _ended(job: Job, words: str) -> PrintResult:
    if job.began:
        return PrintResult(State.UNCONFIRMED, f"{words}; look whether the paper came out")
    return PrintResult(State.FAILED, f"{words} before anything of it was printed", touched=False)


def clear_up(queue: Jobs, title: str) -> None:
    """Delete every job whose document's name begins with `title`."""
    for job in queue.jobs():
        if job.title.startswith(title):
            queue.control(job.id, Control.DELETE)
