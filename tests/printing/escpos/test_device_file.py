"""A printer at a serial port (a pseudo terminal in its place), and what is said where there is none."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.devicefile import DevicePort, FileLine, Flow
from kiosk.printing.escpos.devices import EscposDevice, Options, device_file
from kiosk.printing.escpos.link import LineLostError
from kiosk.printing.measures import ROLL_58
from kiosk.services.devices import Device
from tests.support.receipt_fronts import TerminalFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.receipts import SHORT, is_whole, job, reads_as_job
from tests.support.stopwatch import in_time

SMALL = Options(roll=ROLL_58)


@pytest.fixture
def terminal() -> Iterator[TerminalFront]:
    with TerminalFront(ReceiptPrinter()) as front:
        yield front


def serial(front: TerminalFront, state: Path, options: Options = SMALL) -> EscposDevice:
    return device_file(front.path, options=options, state=state)


@pytest.mark.parametrize("flow", Flow)
def test_a_ticket_through_a_serial_port(terminal: TerminalFront, state: Path, flow: Flow) -> None:
    """XON/XOFF too: the picture holds both of those bytes, and they must reach the printer as dots."""
    printer: Device = device_file(terminal.path, flow=flow, options=SMALL, state=state)
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
    terminal.printer.mend(roll=None)
    terminal.printer.wait_idle()
    assert terminal.printer.papers == []
    assert printer.print(job(SHORT)).outcome is State.CONFIRMED
    assert is_whole(terminal.printer.papers[-1], SHORT)


def test_a_port_that_takes_nothing_is_left_in_time(state: Path) -> None:
    """Nobody reads the other end: the system's buffer is full after some KB, and closing must not wait for it."""
    master, slave = os.openpty()
    try:
        printer = device_file(os.ttyname(slave), options=SMALL, state=state)
        result = in_time(2.0, lambda: printer.print(job(SHORT), 1.5))
        assert (result.outcome, result.touched) == (State.FAILED, True)
    finally:
        os.close(slave)
        os.close(master)


def test_unplugged_and_another_one_plugged_in(state: Path, tmp_path: Path) -> None:
    path = tmp_path / "ttyUSB0"
    printer = device_file(str(path), options=SMALL, state=state)
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


Refuse = Callable[[str, int, int], None]


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Refuse:
    """As root nothing is forbidden, and no other program holds anything: the system's refusal is played."""

    def play(path: str, wanted: int, code: int) -> None:
        real = os.open

        def opened(name: str, flags: int, *more: int, **others: int) -> int:
            if name == path and flags & os.O_ACCMODE == wanted:
                raise OSError(code, os.strerror(code), name)
            return real(name, flags, *more, **others)

        monkeypatch.setattr(os, "open", opened)

    return play


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "may not use it"),
        (errno.EBUSY, "is held by another program"),
        (errno.ENXIO, "cannot be opened ([Errno 6]"),
    ],
)
def test_a_device_that_the_system_refuses(
    terminal: TerminalFront, state: Path, refuse: Refuse, code: int, words: str
) -> None:
    refuse(terminal.path, os.O_RDWR, code)
    printer = serial(terminal, state)
    assert words in (printer.is_there() or "")
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    assert words in (result.cause or "")


def test_a_device_file_that_may_only_be_written_is_written_and_never_asked(state: Path, refuse: Refuse) -> None:
    refuse("/dev/null", os.O_RDWR, errno.EACCES)
    printer = device_file("/dev/null", options=SMALL, state=state)
    assert printer.is_there() is None
    assert printer.preflight().ready is Known.UNKNOWN
    result = printer.print(job(SHORT))
    assert (result.outcome, result.cause) == (State.UNCONFIRMED, "all was sent; this printer does not answer")


class Held:
    """What python-escpos keeps of an open device."""

    def __init__(self, *handles: int) -> None:
        self._handles = handles

    def close(self) -> None:
        for each in self._handles:
            os.close(each)


def test_a_pipe_that_is_full_takes_nothing_in_time_and_one_without_a_reader_is_lost() -> None:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    line = FileLine(Held(writer), writer)
    assert not line.answers
    assert line.unsent() == 0, "a device file does not tell"
    while line.write(bytes(4096), Deadline.after(0.01)):
        pass
    os.close(reader)
    with pytest.raises(LineLostError, match="device lost while sending: Broken pipe"):
        line.write(b"paper", Deadline.after(1))
    with pytest.raises(LineLostError, match="device lost while waiting"):
        line.read(Deadline.after(1))
    line.close(discard=True)


def test_a_serial_port_whose_other_end_is_gone_is_lost_and_holds_nothing() -> None:
    master, slave = os.openpty()
    line = FileLine(Held(slave), slave)
    assert line.answers
    os.close(master)
    with pytest.raises(LineLostError, match="device lost while sending"):
        line.write(b"paper", Deadline.after(1))
    assert line.unsent() == 0
    line.close(discard=True)


def test_a_device_that_takes_its_word_back_has_given_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ready for the system, and then not: some drivers do that."""
    master, slave = os.openpty()
    line = FileLine(Held(slave, master), slave)
    os.write(master, b"said")

    def not_now(*_: object) -> int:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", not_now)
        patch.setattr(os, "read", not_now)
        assert line.write(b"paper", Deadline.after(1)) == 0
        assert line.read(Deadline.after(1)) == b""
    line.close(discard=False)
