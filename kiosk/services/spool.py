"""The spool: one paper at a time to a printer, asked first, sent once, and given up when nobody can wait any longer.

It holds nothing back: a paper that was not sent in its turn is never sent later by itself (the promises, R5).
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from kiosk.domain.document import Paper
from kiosk.domain.errors import KioskError, kept_words
from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.services.devices import Device, PrintJob, PrintResult, Turns

_log = logging.getLogger(__name__)

LIMIT_SECONDS = 4.0
"""How long a visitor's paper may take in all; recording, drawing and the screen have the rest of the five seconds."""


TURN_BACK_SECONDS = 1.0
"""How long a thread that has ended its work may take to give the turn back; it takes some microseconds."""


class Ledger(Protocol):
    """Where the steps of one paper are recorded, in the thread of whoever waits for it."""

    @property
    def ahead(self) -> Paper | None:
        """The paper, where it is known before it is recorded as sent."""

    def sending(self, device: str) -> PrintJob | None:
        """Record durably that it is given to this device now, and return it; None: it must not be sent."""

    def passed_on(self, device: str, cause: str) -> None:
        """Record that this device did not take it, surely without a byte, and another one is tried."""

    def late(self, device: str, result: PrintResult, at: datetime) -> None:
        """Record what a device answered after it had been given up."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """What came of a paper, and at which device."""

    device: str
    result: PrintResult


class Spool:
    """Sends papers to a printer, or to the one after it if surely no byte went to the first.

    Used from one thread at a time; other programs wait for their turn.
    """

    def __init__(
        self,
        devices: Sequence[Device],
        turns: Turns,
        clock: Callable[[], datetime],
        limit: float = LIMIT_SECONDS,
    ) -> None:
        """`devices` in the order in which they are tried; `clock` the present moment, aware; `limit` in seconds."""
        self._devices = tuple(devices)
        self._turns = turns
        self._clock = clock
        self._limit = limit
        self._given_up: list[tuple[_Run, Ledger]] = []
        self.statuses: dict[str, PrinterStatus] = {}
        """What each device last said of itself, by its name."""

    def send(self, ledger: Ledger) -> Spooled | None:
        """Send one paper; None when the ledger did not want it sent. At most `limit` seconds, whatever a device does.

        A device that takes longer leaves the paper UNCONFIRMED; what it answers later goes to the ledger (`collect`).
        Raises what the ledger raises before anything was sent.
        """
        deadline = time.monotonic() + self._limit
        causes: list[str] = []
        for nth, device in enumerate(self._devices):
            spare = nth + 1 < len(self._devices)
            left = max(deadline - time.monotonic(), 0.0)
            run = _Run(device, self._turns, self._clock, left / 2)
            try:
                _prepare(device, ledger.ahead)
                cause = self._refusal(run, left / 2 if spare else left)
                if cause is None:
                    job = ledger.sending(device.name)
                    if job is None:
                        return None
                    result = run.go(job, max(deadline - time.monotonic(), 0.0))
                    if result is None:
                        self._given_up.append((run, ledger))
                        return Spooled(device.name, _no_answer(self._limit))
                    if result.outcome is not State.FAILED or result.touched:
                        return Spooled(device.name, result)
                    cause = result.cause or "it took nothing"
            finally:
                run.leave()
            causes.append(f"{device.name}: {cause}" if len(self._devices) > 1 else cause)
            if spare:
                ledger.passed_on(device.name, cause)
        return Spooled(self._devices[-1].name, PrintResult(State.FAILED, "; ".join(causes), touched=False))

    def look(self) -> dict[str, PrinterStatus]:
        """Ask every device how it is, one after the other, and return what is known of each.

        A device that is printing now, or does not say within the time limit, keeps what it last said.
        """
        for device in self._devices:
            run = _Run(device, self._turns, self._clock, 0.0)
            try:
                self._refusal(run, self._limit)
            finally:
                run.leave()
        return dict(self.statuses)

    def collect(self) -> None:
        """Record what devices answered after they had been given up. Raises what a ledger raises."""
        for run, ledger in tuple(self._given_up):
            late = run.late()
            if late is not None:
                ledger.late(run.device.name, *late)
                self._given_up.remove((run, ledger))

    def _refusal(self, run: "_Run", seconds: float) -> str | None:
        """Wait until a device said how it is; return why nothing can be sent to it, or None."""
        answer = run.ready(seconds)
        if isinstance(answer, str):
            return answer
        if answer is None:
            return f"it did not say within {seconds:.1f} s how it is"
        self.statuses[run.device.name] = answer
        return f"not ready: {answer.summary()}" if answer.ready is Known.NOT_OK else None


def _no_answer(seconds: float) -> PrintResult:
    return PrintResult(State.UNCONFIRMED, f"no answer within {seconds:.1f} s; look whether the paper came out")


class _Run:
    """One paper at one device, in a thread of its own, so that a device that hangs holds up nobody else.

    The thread takes the printer's turn, asks how it is, says so, and prints only when told to go. It never touches the
    store.
    """

    def __init__(self, device: Device, turns: Turns, clock: Callable[[], datetime], patience: float) -> None:
        """`patience`: how long to wait for the printer's turn, in seconds."""
        self.device = device
        self._turns = turns
        self._clock = clock
        self._patience = patience
        self._answers: queue.SimpleQueue[PrinterStatus | str] = queue.SimpleQueue()
        self._orders: queue.SimpleQueue[PrintJob | None] = queue.SimpleQueue()
        self._nobody_waits = threading.Event()
        self._ended = threading.Event()
        self._result: tuple[PrintResult, datetime] | None = None
        self._hangs = False
        self._thread = threading.Thread(target=self._work, name=f"printer-{device.name}", daemon=True)
        self._thread.start()

    def ready(self, seconds: float) -> PrinterStatus | str | None:
        """Return how the device is, or why it could not be asked; None when it did not say in time."""
        try:
            return self._answers.get(timeout=max(seconds, 0.001))
        except queue.Empty:
            self._hangs = True
            return None

    def go(self, job: PrintJob, seconds: float) -> PrintResult | None:
        """Have it printed; None when it has not ended in time. It is then told that nobody waits."""
        self._orders.put(replace(job, given_up=self._nobody_waits.is_set))
        self._hangs = not self._ended.wait(seconds)
        return None if self._hangs or self._result is None else self._result[0]

    def leave(self) -> None:
        """Wait no longer: what was not sent is never sent. A device that does not hang has given its turn back then."""
        self._nobody_waits.set()
        self._orders.put(None)
        if not self._hangs:
            self._thread.join(TURN_BACK_SECONDS)

    def late(self) -> tuple[PrintResult, datetime] | None:
        """Return what it answered after it was left, and when; None while it has not ended."""
        return self._result if self._ended.is_set() else None

    def _work(self) -> None:
        try:
            release = self._turns.take(self.device.name, self._patience)
        except KioskError as error:
            self._answers.put(error.it)
            return
        if release is None:
            self._answers.put("it is still busy with another paper")
            return
        try:
            if self._nobody_waits.is_set():
                return
            self._answers.put(_asked(self.device))
            job = self._orders.get()
            if job is not None:
                self._result = _printed(self.device, job), self._clock()
        finally:
            release()
            self._ended.set()


def _prepare(device: Device, paper: Paper | None) -> None:
    """Have a paper drawn while the printer says how it is.

    In this thread, which lasts: what a font costs Qt is kept for each thread, and that of a device ends with its paper.
    """
    draw: Callable[[Paper], None] | None = getattr(device, "prepare", None)
    if draw is None or paper is None:
        return
    try:
        draw(paper)
    except Exception:  # noqa: BLE001 - the device meets it again when it prints, and there it counts
        _log.info("the paper for %s could not be drawn ahead", device.name)


def _asked(device: Device) -> PrinterStatus:
    """Ask the device how it is; one that fails to say is unknown, never down."""
    try:
        return device.preflight()
    except KioskError as error:
        return PrinterStatus(detail=error.it)
    except Exception as error:  # noqa: BLE001 - a bug of a device must not cost the visitor the paper
        _log.exception("device %s could not be asked", device.name)
        return PrinterStatus(detail=kept_words(error))


def _printed(device: Device, job: PrintJob) -> PrintResult:
    """Have the device print; whatever it raises is a failure with its cause, never lost and never shown raw."""
    try:
        return device.print(job)
    except KioskError as error:
        _log.warning("device %s: %s", device.name, error)
        return PrintResult(State.FAILED, error.it)
    except Exception as error:  # noqa: BLE001 - a bug of a device must not cost the visitor the number
        _log.exception("device %s failed in a way it should not", device.name)
        return PrintResult(State.FAILED, kept_words(error))
