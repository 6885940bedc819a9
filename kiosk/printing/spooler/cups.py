"""The device `spooler` on Linux and its like: a paper into a CUPS queue, and that one job followed to its end."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, replace

from kiosk.domain.errors import did_you_mean
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.drawing import Drawing, draw, pdf
from kiosk.printing.measures import ROLL_80, Roll, millimetres
from kiosk.printing.spooler import lp
from kiosk.printing.spooler.fate import JobState, final_result, state_of
from kiosk.printing.spooler.ipp import Attributes, number, text, texts
from kiosk.printing.spooler.queue import STOPPED, media_width, reported, status, too_long
from kiosk.printing.spooler.server import NoAnswerError, NotRunningError, Server
from kiosk.services.devices import PrintJob, PrintResult

TITLE = "Kiosk "
"""How the titles of this program's jobs begin; what is left of them is found again by it."""
_POLL_SECONDS = 0.05
_FOR_CANCELLING = 0.6
"""Seconds kept at the end for taking a job back and looking whether that worked."""
_HOPELESS_SECONDS = 1.0
"""A job that is held, or whose queue is stopped, for so long waits for a person."""


@dataclass(frozen=True, slots=True)
class Options:
    """`timeout`: seconds for each question and for all of `preflight`. `job_timeout`: seconds for all of `print`."""

    roll: Roll = ROLL_80
    timeout: float = 2.0
    job_timeout: float = 3.8


class CupsDevice:
    """A queue of this computer's CUPS. Use it from one thread at a time.

    It remembers only whether a job of this program may be left in the queue; the next contact cancels it, and so does
    the first one, as a crash may have left one too. So only one program at a time may use a queue under this account.
    """

    name = "spooler"
    is_paper = True

    def __init__(self, queue: str, options: Options | None = None, *, server: str | None = None) -> None:
        """Nothing is asked yet. `server`: cupsd's socket or host and port, where it is not where it always is."""
        self._queue = queue
        self._options = options or Options()
        self._server = Server(server)
        self._left = True

    def could_work_here(self) -> str | None:
        """What IT must install or start on this machine, whichever queue is meant; None: nothing is missing."""
        try:
            self._server.queues(self._deadline())
        except NotRunningError as error:
            return lp.could_work_here() or str(error)
        except NoAnswerError as error:
            return str(error)
        return lp.could_work_here()

    def is_there(self) -> str | None:
        """What IT must do about this queue: make it, give it another driver, enable it; None when it takes tickets."""
        try:
            queue = self._server.queue(self._queue, self._deadline())
            if queue is None:
                return self._unknown()
        except (NotRunningError, NoAnswerError) as error:
            return str(error)
        width = media_width(queue, self._options.roll)
        if isinstance(width, str):
            return width
        found = status(queue)
        return found.summary() if found.ready is Known.NOT_OK else None

    def queues(self) -> tuple[str, ...]:
        """The queues there are; none as well when cupsd does not say."""
        try:
            return self._server.queues(self._deadline())
        except (NotRunningError, NoAnswerError):
            return ()

    def distrust(self) -> None:
        """Say that a job may be in the queue that this process did not follow; the next contact cancels it."""
        self._left = True

    def preflight(self) -> PrinterStatus:
        """Ask how the queue is, within `timeout` seconds in all; what it does not say is unknown.

        A queue that is not there, is stopped, takes no jobs or has no custom paper sizes is not ready. What an earlier
        paper left in it is cancelled.
        """
        deadline = self._deadline()
        try:
            queue = self._server.queue(self._queue, deadline)
            if queue is None:
                return PrinterStatus(online=Known.NOT_OK, detail=self._unknown())
            self._clear_up(deadline)
        except NotRunningError as error:
            return PrinterStatus(online=Known.NOT_OK, detail=str(error))
        except NoAnswerError as error:
            return PrinterStatus(detail=str(error))
        width = media_width(queue, self._options.roll)
        found = status(queue)
        return replace(found, error=Known.NOT_OK, detail=width) if isinstance(width, str) else found

    def print(self, job: PrintJob) -> PrintResult:
        """Draw, give it to the queue, and follow that job to its end, within `job_timeout` seconds.

        CONFIRMED: CUPS says completed, without errors, and of no paper end, open cover or fault right after. FAILED:
        it aborted the job, or the job ended before anything of it was printed. A job that has not ended in time is
        cancelled, so that it cannot come out later, and UNCONFIRMED if any of it may have been printed. `touched`
        False: surely no byte of the paper reached the printer.
        """
        deadline = Deadline.after(self._options.job_timeout)
        drawing = draw(job.paper, self._options.roll)
        try:
            queue = self._server.queue(self._queue, deadline)
            cause = self._unknown() if queue is None else self._refusal(queue, drawing)
            if queue is None or cause:
                return PrintResult(State.FAILED, cause, touched=False)
            self._clear_up(deadline)
        except (NotRunningError, NoAnswerError) as error:
            return PrintResult(State.FAILED, str(error), touched=False)
        if job.given_up():
            return PrintResult(State.FAILED, "nobody waited for it any more", touched=False)
        sent = self._send(job, drawing, queue, deadline)
        return sent if isinstance(sent, PrintResult) else self._follow(sent, deadline)

    def _refusal(self, queue: Attributes, drawing: Drawing) -> str | None:
        """Why a queue would not print this drawing as it is."""
        width = media_width(queue, drawing.roll)
        return width if isinstance(width, str) else too_long(queue, millimetres(drawing.height))

    def _send(self, job: PrintJob, drawing: Drawing, queue: Attributes, deadline: Deadline) -> int | PrintResult:
        """Give a paper to `lp`; return the job's id, or what came of a paper that `lp` has given no id for."""
        width = media_width(queue, drawing.roll)
        page = replace(drawing, roll=replace(drawing.roll, paper_mm=width)) if isinstance(width, float) else drawing
        title = f"{TITLE}{job.label or 'list'} {secrets.token_hex(4)}"
        server = self._server
        height = millimetres(drawing.height)
        order = lp.Order(server.address, server.user, self._queue, title, page.roll.paper_mm, height)
        self._left = True
        within = deadline.before(_FOR_CANCELLING).within(self._options.timeout)
        sent = lp.send(order, pdf(page), within)
        if sent.job is not None:
            return sent.job
        try:
            unfinished = server.unfinished(self._queue, deadline)
        except (NotRunningError, NoAnswerError) as error:
            return PrintResult(State.UNCONFIRMED, f"{sent.cause}; {error}")
        mine = next((each for each in unfinished if text(each, "job-name") == title), None)
        found = None if mine is None else number(mine, "job-id")
        if found is not None:
            return found
        if sent.silent:
            return PrintResult(State.UNCONFIRMED, f"{sent.cause}, and the queue {self._queue} has no such job")
        self._left = False
        return PrintResult(State.FAILED, f"not taken by the queue {self._queue}: {sent.cause}", touched=False)

    def _follow(self, job: int, deadline: Deadline) -> PrintResult:
        """Wait for a job's end, take it back if there is none, and say what is known then."""
        words = f"job {self._queue}-{job}: "
        result = self._watch(job, words, deadline.before(_FOR_CANCELLING))
        if result is None:
            try:
                self._server.cancel(job, deadline)
                result = self._watch(job, f"{words}not done in time, taken back: ", deadline, patience=None)
            except (NotRunningError, NoAnswerError) as error:
                return PrintResult(State.UNCONFIRMED, f"{words}not done in time; {error}")
        if result is None:
            return PrintResult(State.UNCONFIRMED, f"{words}not done in time, and cupsd does not say that it ended")
        self._left = False
        return self._look_after(result, deadline) if result.outcome is State.CONFIRMED else result

    def _watch(
        self, job: int, words: str, until: Deadline, patience: float | None = _HOPELESS_SECONDS
    ) -> PrintResult | None:
        """Ask for a job again and again until it has ended; None when it has not, or waits for a person too long."""
        hopeless: Deadline | None = None
        while True:
            try:
                found = self._server.job(job, until)
                if found is None:
                    return PrintResult(State.UNCONFIRMED, f"{words}{self._forgotten(until)}")
                result = final_result(found, words)
                if result is not None:
                    return result
                waits = patience is not None and self._waits_for_a_person(found, until)
            except (NotRunningError, NoAnswerError):
                waits = False
            if not waits:
                hopeless = None
            elif hopeless is None:
                hopeless = Deadline.after(patience or 0.0)
            if until.over or (hopeless is not None and hopeless.over):
                return None
            time.sleep(min(_POLL_SECONDS, until.left))

    def _waits_for_a_person(self, job: Attributes, until: Deadline) -> bool:
        if state_of(job) == JobState.HELD:
            return True
        if state_of(job) == JobState.PROCESSING:
            return False
        queue = self._server.queue(self._queue, until)
        return queue is not None and number(queue, "printer-state") == STOPPED

    def _forgotten(self, until: Deadline) -> str:
        """Why cupsd does not know a job any more that it took."""
        if self._server.queue(self._queue, until) is None:
            return "the queue was deleted, and the job with it; look whether the paper came out"
        return "cupsd keeps no record of the job; `PreserveJobHistory Yes` in cupsd.conf lets it"

    def _look_after(self, result: PrintResult, deadline: Deadline) -> PrintResult:
        """A paper is confirmed only by a printer that reports no trouble behind it."""
        try:
            queue = self._server.queue(self._queue, deadline)
        except (NotRunningError, NoAnswerError):
            return result
        said = reported(() if queue is None else texts(queue, "printer-state-reasons"))
        if said.paper is PaperLevel.OUT or Known.NOT_OK in (said.cover, said.error):
            return PrintResult(State.UNCONFIRMED, f"completed, and the printer reports: {said.summary()}")
        return result

    def _clear_up(self, deadline: Deadline) -> None:
        """Cancel what an earlier paper left in the queue: nothing may come out by itself when the queue goes on."""
        if not self._left:
            return
        for job in self._server.unfinished(self._queue, deadline):
            found = number(job, "job-id")
            if found is not None and text(job, "job-name").startswith(TITLE):
                self._server.cancel(found, deadline)
        self._left = False

    def _unknown(self) -> str:
        """That there is no such queue, and which there are."""
        known = self.queues()
        names = f"the queues here are {', '.join(sorted(known))}." if known else "there is no queue at all."
        return (
            f"CUPS has no queue {self._queue}; {names}{did_you_mean(self._queue, known)} "
            "`lpadmin` makes one, `lpstat -a` lists them."
        )

    def _deadline(self) -> Deadline:
        return Deadline.after(self._options.timeout)
