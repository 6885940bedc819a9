"""The device `memory`: keeps what it was given, and says what it was told to say; for trials and tests."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.drawing import raster
from kiosk.printing.measures import ROLL_80, Roll
from kiosk.services.tickets import PrintJob, PrintResult


@dataclass(frozen=True, slots=True)
class Kept:
    """A paper that came, its dots, and what was answered."""

    job: PrintJob
    image: QImage
    result: PrintResult


class MemoryDevice:
    """Draws every paper and keeps it in `kept`, in the order in which they came."""

    name = "memory"

    def __init__(self, script: Iterable[PrintResult] = (), *, is_paper: bool = True, roll: Roll = ROLL_80) -> None:
        """`script` are the answers to the first papers; afterwards everything is CONFIRMED."""
        self.is_paper = is_paper
        self.kept: list[Kept] = []
        self._script = deque(script)
        self._roll = roll

    def preflight(self) -> PrinterStatus:
        """Memory is always ready."""
        return PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)

    def print(self, job: PrintJob) -> PrintResult:
        """Draw and keep the paper, and give the next answer of the script."""
        image = raster(job.paper, self._roll)
        result = self._script.popleft() if self._script else PrintResult(State.CONFIRMED)
        self.kept.append(Kept(job, image, result))
        return result
