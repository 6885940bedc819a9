"""The device `spooler` on Windows: the page by Qt, its fate by the spooler's own job. Not run where it was written.

What can be run elsewhere is tested: the page (`windows_page`), and what the spooler's words mean (`windows_jobs`). IT
ticks "Keep printed documents" in the printer's properties; without it Windows forgets a job once it is printed, and
every ticket ends unconfirmed.
"""

from __future__ import annotations

import secrets
import sys

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.domain.errors import did_you_mean
from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.drawing import draw
from kiosk.printing.measures import ROLL_80, Roll, millimetres
from kiosk.printing.spooler import windows_page as page
from kiosk.printing.spooler.windows_jobs import clear_up, follow, status
from kiosk.printing.spooler.winspool import open_queue
from kiosk.services.devices import PrintJob, PrintResult

TITLE = "Kiosk "
"""How the names of this program's documents begin; what is left of them is found again by it."""
_FOR_TAKING_BACK = 0.6
_SAMPLE_MM = 200.0


class WindowsDevice:  # pragma: no cover - the queues of Windows; what it decides by is in windows_jobs
    """A printer of Windows. Use it from one thread at a time; see `kiosk.printing.spooler.cups` for what it remembers.

    Windows's own calls have no time limit; whoever waits for `print` has one (`kiosk.services.spool`).
    """

    name = "spooler"
    is_paper = True

    def __init__(self, queue: str, roll: Roll = ROLL_80, timeout: float = 2.0, job_timeout: float = 3.8) -> None:
        """`timeout` is unused by Windows; `job_timeout`: seconds after which a job is taken back."""
        del timeout
        self._queue = queue
        self._roll = roll
        self._job_timeout = job_timeout
        self._left = True

    def could_work_here(self) -> str | None:
        """What is missing on this machine, whichever printer is meant; None: nothing."""
        return None if sys.platform == "win32" else "this way of printing is Windows's own; elsewhere it is CUPS."

    def is_there(self) -> str | None:
        """What IT must do about this printer; None when it takes tickets."""
        if self._queue not in self.queues():
            return self._unknown()
        return None if page.fit(self._printer(), self._roll.paper_mm, _SAMPLE_MM) else self._no_such_size(_SAMPLE_MM)

    def queues(self) -> tuple[str, ...]:
        """The printers there are."""
        return tuple(QPrinterInfo.availablePrinterNames())

    def distrust(self) -> None:
        """Say that a job may be in the queue that this process did not follow; the next contact deletes it."""
        self._left = True

    def preflight(self) -> PrinterStatus:
        """Ask the spooler how the printer is; what an earlier paper left in the queue is deleted."""
        wrong = self.is_there()
        if wrong is not None:
            return PrinterStatus(online=Known.NOT_OK, detail=wrong)
        try:
            with open_queue(self._queue) as queue:
                if self._left:
                    clear_up(queue, TITLE)
                    self._left = False
                return status(*queue.status())
        except OSError as error:
            return PrinterStatus(detail=f"Windows does not say how {self._queue} is: {error}")

    def print(self, job: PrintJob) -> PrintResult:
        """Paint the page, and follow its job, within `job_timeout` seconds.

        CONFIRMED: Windows says that the job is printed. What was not done in time is taken back, and UNCONFIRMED if any
        of it may have been printed. `touched` False: surely no byte of the paper reached the printer.
        """
        deadline = Deadline.after(self._job_timeout)
        drawing = draw(job.paper, self._roll)
        if self._queue not in self.queues():
            return PrintResult(State.FAILED, self._unknown(), touched=False)
        printer = self._printer()
        height = millimetres(drawing.height)
        if not page.fit(printer, self._roll.paper_mm, height):
            return PrintResult(State.FAILED, self._no_such_size(height), touched=False)
        if job.given_up():
            return PrintResult(State.FAILED, "nobody waited for it any more", touched=False)
        title = f"{TITLE}{job.label or 'list'} {secrets.token_hex(4)}"
        printer.setDocName(title)
        self._left = True
        try:
            with open_queue(self._queue) as queue:
                found: list[int] = []
                taken = page.paint(
                    printer, drawing, lambda: found.extend(each.id for each in queue.jobs() if each.title == title)
                )
                if not found:
                    words = "" if taken else "not "
                    return PrintResult(State.UNCONFIRMED, f"Windows took it {words}well, and shows no job of it")
                result = follow(queue, found[0], deadline, _FOR_TAKING_BACK)
        except OSError as error:
            return PrintResult(State.UNCONFIRMED, f"Windows does not say what became of it: {error}")
        self._left = False
        return result

    def _printer(self) -> QPrinter:
        return QPrinter(QPrinterInfo.printerInfo(self._queue), QPrinter.PrinterMode.HighResolution)

    def _no_such_size(self, height: float) -> str:
        return (
            f"the printer {self._queue} takes no paper of {self._roll.paper_mm:.0f} x {height:.0f} mm: tickets would "
            "become A4 without a word. Install the receipt printer's own driver, one with custom paper sizes."
        )

    def _unknown(self) -> str:
        known = self.queues()
        names = f"the printers here are {', '.join(sorted(known))}." if known else "there is no printer at all."
        return f"Windows has no printer {self._queue}; {names}{did_you_mean(self._queue, known)}"
