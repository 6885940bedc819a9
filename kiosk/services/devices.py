"""What a printer is to this program: what it is given, what it may answer, and what is kept of each attempt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.document import Paper
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.tickets import State


def _wanted() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What a device gets: the paper, and for the names of files and jobs the day, the moment (aware) and the ticket.

    `ticket` and `label` are None for a checklist without a ticket. `given_up()` is True once nobody waits for the paper
    any more: a device that has sent no byte by then sends none, and answers FAILED with `touched` False.
    """

    paper: Paper
    day: date
    at: datetime
    ticket: int | None = None
    label: str | None = None
    given_up: Callable[[], bool] = field(default=_wanted, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What a device knows: CONFIRMED, UNCONFIRMED or FAILED; why (for IT), if not confirmed; the files it wrote.

    `touched` False: surely no byte of it went out, so another printer may take the job.
    """

    outcome: State
    cause: str | None = None
    files: tuple[str, ...] = ()
    touched: bool = True


@dataclass(frozen=True, slots=True)
class Attempt:
    """One step of one print of a ticket: `outcome` is SENT or what came of it; `copy` 0 is the first paper.

    A copy has who asked for it and why. More than one outcome for one SENT: the later ones came when nobody waited.
    """

    ticket: int
    copy: int
    at: datetime
    device: str | None
    outcome: State
    cause: str | None
    who: str | None = None
    why: str | None = None


class Device(Protocol):
    """Something that papers are sent to. `is_paper` False: nothing comes out that a visitor could take."""

    @property
    def name(self) -> str:
        """Its name in the settings, for the records."""

    @property
    def is_paper(self) -> bool:
        """Whether a visitor can take what comes out."""

    def preflight(self) -> PrinterStatus:
        """Ask how the printer is, within the device's own time limit; what it does not answer is unknown."""

    def print(self, job: PrintJob) -> PrintResult:
        """Send one paper and wait, within the device's own time limit, for what can be known of it."""


class Spare:
    """The printer after the first one, under a name of its own, as both may be of one kind."""

    def __init__(self, device: Device) -> None:
        """`device` as the settings choose it."""
        self._device = device

    @property
    def name(self) -> str:
        """Its name for the records, the alerts and its turn."""
        return spare_name(self._device.name)

    @property
    def is_paper(self) -> bool:
        """As the device says."""
        return self._device.is_paper

    def preflight(self) -> PrinterStatus:
        """As the device says."""
        return self._device.preflight()

    def print(self, job: PrintJob) -> PrintResult:
        """As the device does."""
        return self._device.print(job)

    def prepare(self, paper: Paper) -> None:
        """Have a device that draws do so ahead."""
        draw: Callable[[Paper], None] | None = getattr(self._device, "prepare", None)
        if draw is not None:
            draw(paper)

    def kept(self, day: date, label: str) -> tuple[str, ...]:
        """Return the files that a device which makes files has of a ticket; none where it makes paper."""
        files: Callable[[date, str], tuple[str, ...]] | None = getattr(self._device, "kept", None)
        return () if files is None else files(day, label)

    def distrust(self) -> None:
        """Tell it."""
        distrust(self._device)


def distrust(device: Device) -> None:
    """Tell a device that keeps papers by itself that it may hold a part of one that this program did not follow."""
    clear: Callable[[], None] | None = getattr(device, "distrust", None)
    if clear is not None:
        clear()


def spare_name(name: str) -> str:
    """Return the name of a printer that stands in for the first one."""
    return f"fallback {name}"


class Turns(Protocol):
    """Turns at things only one program may use at a time; a turn ends with its program, however that ends."""

    def take(self, name: str, seconds: float) -> Callable[[], None] | None:
        """Wait at most so long for the turn; return what gives it back, or None when somebody else kept it."""
