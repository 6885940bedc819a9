"""The Windows spooler, as far as it can be run without Windows: its words, the fate of a job, the page."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.drawing import draw
from kiosk.printing.measures import millimetres
from kiosk.printing.spooler import windows_page as page
from kiosk.printing.spooler.windows import WindowsDevice
from kiosk.printing.spooler.windows_jobs import Control, Job, JobBit, PrinterBit, clear_up, follow, status
from kiosk.printing.spooler.winspool import JobInfo, PrinterInfo, open_queue
from tests.support.papers import LANGUAGES, PAYLOAD
from tests.support.poppler import pdf_page, pdf_size_mm
from tests.support.qr import with_zxing

elsewhere = pytest.mark.skipif(sys.platform == "win32", reason="says what it says where there is no Windows")


class Script:
    """A queue of one job that says one thing after the other, and then the last thing for ever."""

    def __init__(self, *statuses: int | None, paused: int | None = -1, stuck: bool = False) -> None:
        """`paused`: what it says once it is paused; -1: as before."""
        self.statuses = list(statuses)
        self.paused = paused
        self.stuck = stuck
        self.done: list[Control] = []

    def jobs(self) -> tuple[Job, ...]:
        return (Job(7, "Kiosk V042 ab", 0, 0), Job(8, "a letter", 0, 0))

    def job(self, job: int) -> Job | None:
        if Control.DELETE in self.done and not self.stuck:
            return None
        said = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return None if said is None else Job(job, "Kiosk V042 ab", said, 0)

    def control(self, job: int, what: Control) -> None:
        assert job == 7
        self.done.append(what)
        if what is Control.PAUSE and self.paused != -1:
            self.statuses = [self.paused]


@pytest.mark.parametrize(
    ("script", "outcome", "touched", "done"),
    [
        (Script(8, 0x10, 0x90), State.CONFIRMED, True, [Control.DELETE]),
        (Script(0x10, 0x1000), State.UNCONFIRMED, True, [Control.PAUSE, Control.DELETE]),
        (Script(0x10, None), State.UNCONFIRMED, True, []),
        (Script(0), State.FAILED, False, [Control.PAUSE, Control.DELETE]),
        (Script(0x40 | 0x10), State.UNCONFIRMED, True, [Control.PAUSE, Control.DELETE]),
        (Script(0x40, stuck=True), State.UNCONFIRMED, True, [Control.PAUSE, Control.DELETE]),
        (Script(0x10, paused=None), State.UNCONFIRMED, True, [Control.PAUSE, Control.DELETE]),
        (Script(0x10, paused=0x90), State.CONFIRMED, True, [Control.PAUSE, Control.DELETE]),
        (Script(0x100), State.FAILED, False, []),
        (Script(0x10, 0x110), State.UNCONFIRMED, True, []),
    ],
)
def test_the_fate_of_a_job(script: Script, outcome: State, touched: bool, done: list[Control]) -> None:
    result = follow(script, 7, Deadline.after(0.4), 0.2)
    assert (result.outcome, result.touched) == (outcome, touched)
    assert script.done == done


def test_only_what_is_ours_is_cleared_up() -> None:
    script = Script(0)
    clear_up(script, "Kiosk ")
    assert script.done == [Control.DELETE]


def test_the_bits_of_a_printer() -> None:
    assert status(0, 0).ready is Known.UNKNOWN
    assert status(0, 0x400).online is Known.NOT_OK
    assert status(PrinterBit.PAPER_OUT, 0).paper is PaperLevel.OUT
    assert status(PrinterBit.DOOR_OPEN, 0).cover is Known.NOT_OK
    jam = status(PrinterBit.PAPER_JAM | PrinterBit.ERROR, 0)
    assert (jam.error, jam.online, jam.detail) == (Known.NOT_OK, Known.UNKNOWN, "error, paper_jam")
    assert Job(1, "", JobBit.PRINTING | JobBit.PAPEROUT, 0).words() == "printing, paperout"


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes of 64-bit Windows")
def test_the_structures_are_as_long_as_those_of_64_bit_windows() -> None:
    assert ctypes.sizeof(JobInfo) == 96
    assert ctypes.sizeof(PrinterInfo) == 136
    assert JobInfo.Status.offset == 56
    assert PrinterInfo.Status.offset == 124


@elsewhere
def test_elsewhere_it_says_so() -> None:
    assert "CUPS" in (WindowsDevice("ticket").could_work_here() or "")
    with pytest.raises(OSError, match="part of Windows"), open_queue("ticket"):
        pass


def test_the_page_is_the_ticket_dot_for_dot(tmp_path: Path) -> None:
    drawing = draw(LANGUAGES["ar"])
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    begun: list[bool] = []
    assert page.fit(printer, 80, millimetres(drawing.height))
    assert page.paint(printer, drawing, lambda: begun.append(True))
    assert begun == [True]
    data = (tmp_path / "page.pdf").read_bytes()
    pages, width, height = pdf_size_mm(data)
    assert pages == 1
    assert (width, height) == pytest.approx((80, millimetres(drawing.height)), abs=0.4)
    picture = pdf_page(data)
    assert with_zxing(picture) == [PAYLOAD]
    assert dark_columns(picture)[0] >= (picture.width - drawing.width) // 2


class Stubborn(QPrinter):
    """A driver that keeps its own page."""

    def setPageLayout(self, layout: QPageLayout) -> bool:  # noqa: N802 - Qt's own name
        del layout
        return False


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_page_that_is_not_taken_is_said_and_no_job_begins(tmp_path: Path) -> None:
    assert not page.fit(Stubborn(QPrinter.PrinterMode.HighResolution), 80, 150)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "page.pdf"))
    begun: list[bool] = []
    assert not page.paint(printer, draw(LANGUAGES["nl"]), lambda: begun.append(True))
    assert begun == []


def dark_columns(picture: Image.Image) -> tuple[int, int]:
    """The first and last column with something printed."""
    box = picture.point([255 if level < 128 else 0 for level in range(256)]).getbbox()
    assert box is not None
    return box[0], box[2]
