"""The devices `escpos-network`, `escpos-usb` and `escpos-device`: a paper to a receipt printer, and the truth back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.drawing import one_bit
from kiosk.printing.drawing import raster as drawn
from kiosk.printing.escpos import job as jobs
from kiosk.printing.escpos.commands import Cut, raster
from kiosk.printing.escpos.devicefile import DEFAULT_BAUD, DevicePort, Flow
from kiosk.printing.escpos.job import Left, Work
from kiosk.printing.escpos.link import CannotOpenError, Line, LineLostError, Port
from kiosk.printing.escpos.network import DEFAULT_PORT, NetworkPort
from kiosk.printing.escpos.talk import StuckError, Talk
from kiosk.printing.escpos.usb import UsbPort
from kiosk.printing.measures import ROLL_58, ROLL_80, ROLL_80_NARROW, Roll
from kiosk.services.devices import PrintJob, PrintResult

ROLLS = {roll.dots: roll for roll in (ROLL_80, ROLL_80_NARROW, ROLL_58)}
"""The rolls by the dots that the printer's head has across."""
GRACE_SECONDS = 15.0
"""How long a paper whose end was not heard may go on printing before it is cleared: its visitor still stands there."""
STALE_SECONDS = 30.0
"""A printer that has been ready for so long has worked off whatever it had, and owes no answer any more."""
_LOOK_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Options:
    """How a printer is used.

    `status` False: it never answers, so nothing is asked and no paper is ever confirmed. `process_id`: ask for the end
    of a paper with GS ( H instead of GS r (Epson, and those that follow it fully; it cannot be mistaken).
    `timeout`: seconds for opening a line, and for all of `preflight`. `job_timeout`: seconds for all of `print`.
    """

    roll: Roll = ROLL_80
    cut: Cut = Cut.FULL
    status: bool = True
    process_id: bool = False
    timeout: float = 2.0
    job_timeout: float = 3.8


class EscposDevice:
    """A receipt printer at a port. It opens a new line for each paper and each question, and keeps none.

    Use it from one thread at a time. It remembers only what an earlier paper may have left in the printer.
    """

    is_paper = True

    def __init__(self, port: Port, options: Options) -> None:
        """Nothing is opened, loaded or asked yet."""
        self._port = port
        self._options = options
        self._left = Left.NOTHING
        self._owed = 0
        self._last = monotonic()
        self._ready_since: float | None = None
        self._seen = 0.0
        self._marks_work = False
        self._ahead: tuple[Paper, Work] | None = None

    @property
    def name(self) -> str:
        """Its name in the settings."""
        return self._port.name

    def could_work_here(self) -> str | None:
        """What IT must install or set on this machine, whether a printer is there or not; None: nothing is missing."""
        return self._port.could_work_here()

    def is_there(self) -> str | None:
        """What IT must plug in, switch on or allow; None when a line to the printer can be opened now."""
        try:
            self._port.open(Deadline.after(self._options.timeout)).close(discard=False)
        except CannotOpenError as error:
            return str(error)
        return None

    def distrust(self) -> None:
        """Say that something may be in the printer that this process did not follow: a paper in flight at a crash.

        The next contact clears it.
        """
        self._left = Left.PIECES

    def preflight(self) -> PrinterStatus:
        """Ask how the printer is, within `timeout` seconds in all; what it does not answer is unknown.

        A printer that cannot be reached is not online; nothing else is known of it then. What an earlier paper left is
        cleared as soon as the printer answers again.
        """
        deadline = Deadline.after(self._options.timeout)
        try:
            line = self._port.open(deadline)
        except CannotOpenError as error:
            return PrinterStatus(online=Known.NOT_OK, detail=str(error))
        talk = self._talk(line)
        try:
            if not (self._options.status and talk.answers):
                return PrinterStatus(detail="this printer is set up not to answer, or cannot")
            found = talk.status(deadline)
            self._see(found)
            self._clear_up(talk, found, deadline)
        except LineLostError as error:
            return PrinterStatus(detail=str(error))
        finally:
            line.close(discard=False)
            self._owed = talk.owed
        return found

    def prepare(self, paper: Paper) -> None:
        """Draw a paper ahead, in any thread; the next `print` sends that drawing if it is of this paper."""
        self._ahead = paper, self._work(paper)

    def print(self, job: PrintJob, seconds: float | None = None) -> PrintResult:
        """Draw, send, and wait for what can be known, within `job_timeout` or `seconds`, whichever is shorter.

        CONFIRMED: the printer answered a queued request behind the paper and was then online, closed and had paper.
        FAILED: the paper surely did not come out whole. UNCONFIRMED: nobody can say. `touched` False: no byte of the
        paper went out.
        """
        options = self._options
        deadline = Deadline.after(options.job_timeout if seconds is None else min(seconds, options.job_timeout))
        ahead, self._ahead = self._ahead, None
        work = ahead[1] if ahead is not None and ahead[0] is job.paper else self._work(job.paper)
        try:
            line = self._port.open(deadline.within(options.timeout))
        except CannotOpenError as error:
            return PrintResult(State.FAILED, str(error), touched=False)
        talk = self._talk(line)
        discard = True
        try:
            left = self._left if self._marks_work or self._left is not Left.PENDING else Left.NOTHING
            ended = jobs.run(talk, work, left, deadline, status=options.status, given_up=job.given_up)
            discard = ended.discard
        finally:
            line.close(discard=discard)
            self._owed = talk.owed
        if ended.result.touched:
            self._last = monotonic()
            self._ready_since = None
        self._marks_work |= ended.result.outcome is State.CONFIRMED
        self._left = ended.left
        return ended.result

    def _work(self, paper: Paper) -> Work:
        image = one_bit(drawn(paper, self._options.roll))
        return Work(tuple(raster(image)), image.width // 8, self._options.cut)

    def _see(self, found: PrinterStatus) -> None:
        """Keep since when it has been ready between papers."""
        if found.ready is not Known.OK:
            self._ready_since = None
        elif self._ready_since is None:
            self._ready_since = monotonic()
        self._seen = monotonic()

    def _talk(self, line: Line) -> Talk:
        if self._ready_since is not None and self._seen - self._ready_since > STALE_SECONDS:
            self._owed = 0
        return Talk(line, process_id=self._options.process_id, stale=self._owed)

    def _clear_up(self, talk: Talk, found: PrinterStatus, deadline: Deadline) -> None:
        """Between papers: nothing that waits in a printer may come out by itself when the paper is back."""
        if self._left is Left.NOTHING or found.ready is Known.UNKNOWN:
            return
        try:
            if self._left is Left.PENDING and found.ready is Known.OK:
                mark, question = talk.mark()
                talk.send(question, deadline)
                if talk.listen(deadline.within(_LOOK_SECONDS), mark):
                    self._left = Left.NOTHING
                    return
                if not self._marks_work or monotonic() - self._last < GRACE_SECONDS:
                    return
        except StuckError:
            return
        talk.clear()
        self._left = Left.PIECES


def network(host: str, port: int = DEFAULT_PORT, options: Options | None = None, *, state: Path) -> EscposDevice:
    """The device `escpos-network`. `state`: a writable folder for python-escpos."""
    return EscposDevice(NetworkPort(host, port, state=state), options or Options())


def usb(vendor: int, product: int, options: Options | None = None, *, state: Path) -> EscposDevice:
    """The device `escpos-usb`. `state`: a writable folder for python-escpos."""
    return EscposDevice(UsbPort(vendor, product, state=state), options or Options())


def device_file(
    path: str,
    baud: int = DEFAULT_BAUD,
    flow: Flow = Flow.RTS_CTS,
    options: Options | None = None,
    *,
    state: Path,
) -> EscposDevice:
    """The device `escpos-device`; `baud` and `flow` count for serial ports. `state`: a writable folder."""
    return EscposDevice(DevicePort(path, baud, flow, state=state), options or Options())


__all__ = ["ROLLS", "Cut", "EscposDevice", "Flow", "Options", "device_file", "network", "usb"]
