"""A printer at a serial port (a pseudo terminal in its place), and what is said where there is none."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.devicefile import DevicePort, Flow
from kiosk.printing.escpos.devices import EscposDevice, Options, device_file
from kiosk.printing.escpos.link import LineLostError
from kiosk.printing.measures import ROLL_58
from kiosk.services.devices import Device
from tests.support.receipt_fronts import TerminalFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.receipts import SHORT, is_whole, job, reads_as_job

QUICK = Options(roll=ROLL_58, timeout=0.5, job_timeout=1.5)


@pytest.fixture
def terminal() -> Iterator[TerminalFront]:
    with TerminalFront(ReceiptPrinter()) as front:
        yield front


def serial(front: TerminalFront, state: Path, options: Options = QUICK) -> EscposDevice:
    return device_file(front.path, options=options, state=state)


@pytest.mark.parametrize("flow", Flow)
def test_a_ticket_through_a_serial_port(terminal: TerminalFront, state: Path, flow: Flow) -> None:
    """XON/XOFF too: the picture holds both of those bytes, and they must reach the printer as dots."""
    printer: Device = device_file(terminal.path, flow=flow, options=QUICK, state=state)
    assert printer.preflight().ready is Known.OK
    result = printer.print(job(SHORT))
    assert (result.outcome, result.cause) == (State.CONFIRMED, None)
    (came,) = terminal.printer.papers
    assert is_whole(came, SHORT)
    assert reads_as_job(came.picture())
    assert printer.name == "escpos-device"


def test_paper_out_and_a_new_roll(terminal: TerminalFront, state: Path) -> None:
    printer = serial(terminal, state)
    terminal.printer.change(roll=50)
    assert printer.print(job(SHORT)).outcome is State.FAILED
    assert printer.preflight().paper is PaperLevel.OUT
    terminal.printer.change(roll=None)
    terminal.printer.wait_idle()
    assert terminal.printer.papers == []
    assert printer.print(job(SHORT)).outcome is State.CONFIRMED
    assert is_whole(terminal.printer.papers[-1], SHORT)


def test_a_port_that_takes_nothing_is_left_in_time(state: Path) -> None:
    """Nobody reads the other end: the system's buffer is full after some KB, and closing must not wait for it."""
    master, slave = os.openpty()
    try:
        printer = device_file(os.ttyname(slave), options=QUICK, state=state)
        begin = time.monotonic()
        result = printer.print(job(SHORT))
        assert time.monotonic() - begin < 2.0
        assert (result.outcome, result.touched) == (State.FAILED, True)
    finally:
        os.close(slave)
        os.close(master)


def test_unplugged_and_another_one_plugged_in(state: Path, tmp_path: Path) -> None:
    path = tmp_path / "ttyUSB0"
    printer = device_file(str(path), options=QUICK, state=state)
    with TerminalFront(ReceiptPrinter()) as first:
        path.symlink_to(first.path)
        assert printer.print(job(SHORT)).outcome is State.CONFIRMED
        line = DevicePort(str(path), state=state).open(Deadline.after(1))
    with pytest.raises(LineLostError):
        line.read(Deadline.after(1))
    line.close(discard=True)
    path.unlink()
    status = printer.preflight()
    assert (status.online, status.paper) == (Known.NOT_OK, PaperLevel.UNKNOWN)
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    with TerminalFront(ReceiptPrinter()) as second:
        path.symlink_to(second.path)
        assert printer.print(job(SHORT)).outcome is State.CONFIRMED


def test_where_there_is_no_device_it_is_said_what_to_do(state: Path, tmp_path: Path) -> None:
    absent = device_file("/dev/usb/lp7", state=state)
    assert absent.could_work_here() is None
    assert "/dev/usb/lp7 is not there" in (absent.is_there() or "")
    ordinary = tmp_path / "printer.bin"
    ordinary.write_bytes(b"")
    assert "is not a device" in (device_file(str(ordinary), state=state).is_there() or "")
    assert "is not a device" in (device_file(str(tmp_path), state=state).is_there() or "")
    assert ordinary.read_bytes() == b""


def test_without_pyserial_it_is_said(terminal: TerminalFront, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "serial", None)
    assert "install the kiosk again with pyserial" in (serial(terminal, state).could_work_here() or "")


def test_a_device_file_that_swallows_everything_confirms_nothing(state: Path) -> None:
    printer = device_file("/dev/null", options=Options(roll=ROLL_58, timeout=0.2, job_timeout=1.2), state=state)
    assert printer.preflight().ready is Known.UNKNOWN
    assert printer.print(job(SHORT)).outcome is State.UNCONFIRMED


def test_a_device_one_may_not_use(terminal: TerminalFront, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As root nothing is forbidden, so the system's refusal is played."""
    real = os.open

    def refused(path: str, flags: int, *more: int, **others: int) -> int:
        if path == terminal.path and flags & os.O_RDWR:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path, flags, *more, **others)

    monkeypatch.setattr(os, "open", refused)
    assert "may not use it" in (serial(terminal, state).is_there() or "")
