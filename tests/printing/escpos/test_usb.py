"""A USB printer behind pyusb's own interface to the bus.

What runs here: python-escpos, pyusb with its descriptors, configurations, claims and time limits, and all of ours. What
does not: libusb, the kernel and a cable; a real printer has to show those.
"""
# ruff: noqa: ARG002 - pyusb hands all of it over by name

from __future__ import annotations

import array
import errno
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from usb.backend import IBackend, libusb0, libusb1
from usb.core import USBError, USBTimeoutError

from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing.escpos.devices import EscposDevice, Options, usb
from kiosk.printing.escpos.usb import UsbPort
from kiosk.printing.measures import ROLL_58
from kiosk.services.devices import Device
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.receipts import SHORT, is_whole, job

VENDOR, PRODUCT = 0x04B8, 0x0E15
BULK = 2
SMALL = Options(roll=ROLL_58)


class Bus(IBackend):  # type: ignore[misc]  # pyusb carries no types
    """A bus with one printer, whose endpoints are not where python-escpos expects them."""

    def __init__(
        self, printer: ReceiptPrinter, *, answers: bool = True, takes: bool = True, configured: bool = True
    ) -> None:
        self.printer = printer
        self.plugged = True
        self.fault: int | None = None
        self.endpoints = [0x03] * takes + [0x84] * answers
        self.configuration = 1 if configured else 0
        self.claims: list[str] = []
        self.said = bytearray()
        printer.reply = self.said.extend

    def enumerate_devices(self) -> Iterator[str]:
        return iter(["printer"] if self.plugged else [])

    def get_device_descriptor(self, dev: str) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=VENDOR, idProduct=PRODUCT, bcdDevice=1, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=1, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: str, config: int) -> Any:
        if config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1, bConfigurationValue=1, iConfiguration=0,
            bmAttributes=0xC0, bMaxPower=1, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: str, intf: int, alt: int, config: int) -> Any:
        if intf or alt or config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0, bNumEndpoints=len(self.endpoints),
            bInterfaceClass=7, bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev: str, ep: int, intf: int, alt: int, config: int) -> Any:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=self.endpoints[ep], bmAttributes=BULK, wMaxPacketSize=64,
            bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: str) -> str:
        self._check()
        return dev

    def close_device(self, dev_handle: str) -> None:
        self.claims.append("closed")

    def get_configuration(self, dev_handle: str) -> int:
        return self.configuration

    def set_configuration(self, dev_handle: str, config_value: int) -> None:
        self.configuration = config_value
        self.claims.append("configured")

    def claim_interface(self, dev_handle: str, intf: int) -> None:
        self._check()
        self.claims.append("claimed")

    def release_interface(self, dev_handle: str, intf: int) -> None:
        self.claims.append("released")

    def bulk_write(self, dev_handle: str, ep: int, intf: int, data: Any, timeout: int) -> int:
        assert (ep, timeout > 0) == (0x03, True)
        self._check()
        self.printer.receive(bytes(data))
        return len(data)

    def bulk_read(self, dev_handle: str, ep: int, intf: int, buff: Any, timeout: int) -> int:
        assert (ep, timeout > 0) == (0x84, True)
        self._check()
        part = self.said[: len(buff)]
        del self.said[: len(part)]
        buff[: len(part)] = array.array("B", bytes(part))
        return len(part)  # nothing is an empty packet, at once

    def _check(self) -> None:
        if not self.plugged:
            raise USBError("No such device (it may have been disconnected)", -4, errno.ENODEV)
        if self.fault == errno.ETIMEDOUT:
            raise USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        if self.fault:
            raise USBError("refused", -3, self.fault)


@pytest.fixture
def printer() -> Iterator[ReceiptPrinter]:
    printer = ReceiptPrinter()
    yield printer
    printer.close()


def device(bus: Bus, state: Path, options: Options = SMALL) -> EscposDevice:
    return EscposDevice(UsbPort(VENDOR, PRODUCT, state=state, backend=bus), options)


@pytest.mark.parametrize("configured", [True, False])
def test_a_ticket_over_usb(printer: ReceiptPrinter, state: Path, configured: bool) -> None:
    bus = Bus(printer, configured=configured)
    printing: Device = device(bus, state)
    assert printing.preflight().ready is Known.OK
    result = printing.print(job(SHORT))
    assert (result.outcome, result.cause) == (State.CONFIRMED, None)
    assert [is_whole(each, SHORT) for each in printer.papers] == [True]
    assert printing.name == "escpos-usb"
    assert bus.claims[-1] == "closed"
    assert bus.claims.count("claimed") == bus.claims.count("released") == 2
    assert bus.claims.count("configured") == (0 if configured else 1)


def test_one_without_a_way_back_is_never_confirmed(printer: ReceiptPrinter, state: Path) -> None:
    printing = device(Bus(printer, answers=False), state)
    assert printing.preflight().ready is Known.UNKNOWN
    assert printing.print(job(SHORT)).outcome is State.UNCONFIRMED
    printer.wait_idle()
    assert [is_whole(each, SHORT) for each in printer.papers] == [True]


def test_unplugged_and_plugged_again(printer: ReceiptPrinter, state: Path) -> None:
    bus = Bus(printer)
    printing = device(bus, state)
    bus.plugged = False
    assert printing.preflight().online is Known.NOT_OK
    assert "is not plugged in" in (printing.is_there() or "")
    result = printing.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    bus.plugged = True
    assert printing.print(job(SHORT)).outcome is State.CONFIRMED


def test_unplugged_in_the_middle(printer: ReceiptPrinter, state: Path) -> None:
    bus = Bus(printer)
    printing = device(bus, state)
    printer.at(9000, lambda: setattr(bus, "plugged", False))
    result = printing.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, True)
    bus.plugged = True
    printer.wait_idle()
    assert printing.print(job(SHORT)).outcome is State.CONFIRMED
    assert is_whole(printer.papers[-1], SHORT)


def test_paper_out(printer: ReceiptPrinter, state: Path) -> None:
    printing = device(Bus(printer), state)
    printer.change(roll=50)
    assert printing.print(job(SHORT)).outcome is State.FAILED
    assert printing.preflight().paper is PaperLevel.OUT
    printer.mend(roll=None)
    printer.wait_idle()
    assert printer.papers == []
    assert printing.print(job(SHORT)).outcome is State.CONFIRMED


@pytest.mark.parametrize(
    ("code", "words"), [(errno.EACCES, "udev rule"), (errno.EBUSY, "held by another program"), (errno.EIO, "replug")]
)
def test_what_to_do_when_it_cannot_be_used(printer: ReceiptPrinter, state: Path, code: int, words: str) -> None:
    bus = Bus(printer, configured=False)
    bus.fault = code
    printing = device(bus, state)
    result = printing.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    assert words in (result.cause or "")


def test_one_that_takes_nothing_is_left_in_time(
    printer: ReceiptPrinter, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus = Bus(printer)
    printing = device(bus, state)
    real: Callable[..., int] = bus.bulk_write

    def stuck(*arguments: Any) -> int:
        bus.fault = errno.ETIMEDOUT if printer.received > 12 else None
        return real(*arguments)

    monkeypatch.setattr(bus, "bulk_write", stuck)
    result = printing.print(job(SHORT), 1.5)
    assert result.outcome is not State.CONFIRMED


def test_a_device_that_takes_nothing_at_all_is_no_printer(printer: ReceiptPrinter, state: Path) -> None:
    printing = device(Bus(printer, takes=False), state)
    assert "it has no endpoint to print to, so it is no printer" in (printing.is_there() or "")
    result = printing.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)


def test_a_read_that_waits_in_vain_is_no_answer_and_one_that_breaks_is_a_lost_line(
    printer: ReceiptPrinter, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus = Bus(printer)
    printing = device(bus, state)

    def broken(code: int, kind: type[USBError]) -> Callable[..., int]:
        def read(*_: object) -> int:
            raise kind("no answer", -7, code)

        return read

    monkeypatch.setattr(bus, "bulk_read", broken(errno.ETIMEDOUT, USBTimeoutError))
    assert printing.preflight().detail == "none of 4 answers came in time"
    monkeypatch.setattr(bus, "bulk_read", broken(errno.EIO, USBError))
    assert "USB connection lost while waiting" in printing.preflight().detail


def test_without_libusb_or_pyusb_it_is_said_what_to_install(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for backend in (libusb0, libusb1):
        monkeypatch.setattr(backend, "get_backend", lambda *_: None)
    printing = usb(VENDOR, PRODUCT, SMALL, state=state)
    assert "libusb-1.0-0" in (printing.could_work_here() or "")
    result = printing.print(job(SHORT))
    assert (result.outcome, result.touched, result.cause) == (State.FAILED, False, printing.could_work_here())
    monkeypatch.setitem(sys.modules, "usb.backend", None)
    assert "with pyusb" in (printing.could_work_here() or "")
