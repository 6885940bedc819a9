"""A receipt printer on USB, spoken to without the system's own printer driver."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import Any

from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.library import known_errors, printers, quiet
from kiosk.printing.escpos.link import CannotOpenError, LineLostError

_PRINTER_CLASS = 7
_AT_ONCE = 16384
_PAUSE_SECONDS = 0.005
"""Between two reads of a printer that answers every read at once with nothing."""


class UsbPort:
    """The first printer with these USB ids (as `lsusb` shows them: 0x04b8, 0x0e15)."""

    name = "escpos-usb"

    def __init__(self, vendor: int, product: int, *, state: Path, backend: Any = None) -> None:
        """`state`: a writable folder for python-escpos; `backend`: pyusb's way to the bus, normally libusb."""
        self._vendor = vendor
        self._product = product
        self._state = state
        self._backend = backend

    @property
    def where(self) -> str:
        """The ids."""
        return f"USB {self._vendor:04x}:{self._product:04x}"

    def open(self, deadline: Deadline) -> UsbLine:
        """Find it on the bus, take it from the system's driver and claim it."""
        missing = self.could_work_here()
        if missing:
            raise CannotOpenError(missing)
        arguments = {} if self._backend is None else {"backend": self._backend}
        milliseconds = max(1, round(deadline.left * 1000))
        printer = _calm(printers(self._state).Usb)(self._vendor, self._product, arguments, milliseconds)
        try:
            with quiet():
                printer.open()
            return UsbLine(printer)
        except known_errors() as error:
            with suppress(OSError):
                printer.close()
            raise CannotOpenError(self._advice(error)) from error

    def could_work_here(self) -> str | None:
        """Whether pyusb and libusb are there."""
        try:
            printers(self._state)
            from usb.backend import libusb0, libusb1
        except ImportError as error:
            return f"a library for USB cannot be loaded ({error}): install the kiosk again with pyusb."
        if self._backend or libusb1.get_backend() or libusb0.get_backend():
            return None
        return "libusb is missing: install the Debian package libusb-1.0-0, or on Windows the WinUSB driver for it."

    def _advice(self, error: Exception) -> str:
        cause = error.__context__ if isinstance(error.__context__, OSError) else error
        if getattr(cause, "errno", None) == errno.EACCES:
            return (
                f"{self.where} is plugged in, but this account may not use it: install a udev rule such as "
                f'SUBSYSTEM=="usb", ATTR{{idVendor}}=="{self._vendor:04x}", ATTR{{idProduct}}=="{self._product:04x}", '
                'MODE="0660", GROUP="lp", and put the kiosk\'s account into that group.'
            )
        if getattr(cause, "errno", None) == errno.EBUSY:
            return f"{self.where} is held by another program: stop it, or remove the printer from the system's queues."
        if isinstance(cause, OSError | LookupError):
            return f"{self.where} is plugged in, but cannot be used ({cause}): replug it, and check its ids."
        return f"{self.where} is not plugged in: check its cable and power, and the ids against `lsusb`."


class UsbLine:
    """A claimed printer and its two endpoints. One without an endpoint for answers is a one-way printer."""

    def __init__(self, printer: Any) -> None:
        """`printer` is an open `escpos.printer.Usb`. Raises LookupError when it has nowhere to print to."""
        self._printer = printer
        self._device = printer.device
        self._out, self._in, self._packet = _endpoints(self._device)
        self.answers = self._in is not None

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Transfer up to 16 KiB; the printer has taken what is counted."""
        try:
            return int(self._device.write(self._out, data[:_AT_ONCE], _milliseconds(deadline)))
        except OSError as error:
            if error.errno == errno.ETIMEDOUT:
                return 0
            raise LineLostError(f"USB connection lost while sending: {error}") from error

    def read(self, deadline: Deadline) -> bytes:
        """Ask until something comes: many printers answer with an empty packet at once."""
        while True:
            try:
                data = bytes(self._device.read(self._in, self._packet, _milliseconds(deadline))) if self._in else b""
            except OSError as error:
                if error.errno != errno.ETIMEDOUT:
                    raise LineLostError(f"USB connection lost while waiting: {error}") from error
                data = b""
            if data or deadline.over:
                return data
            sleep(min(_PAUSE_SECONDS, deadline.left))

    def unsent(self) -> int:
        """Nothing: what was counted is in the printer."""
        return 0

    def close(self, *, discard: bool) -> None:
        """Release it; nothing waits in the system, so there is nothing to discard."""
        del discard
        with suppress(OSError), quiet():
            self._printer.close()


def _calm(base: Any) -> Any:
    """python-escpos's USB printer without its reset at each opening, and with errors raised instead of logged."""

    class Calm(base):  # type: ignore[misc]  # the library carries no types
        def _configure_usb(self) -> None:
            from usb.core import USBError

            try:
                self.device.get_active_configuration()
            except USBError as error:
                if error.errno in (errno.EACCES, errno.ENODEV):
                    raise
                self.device.set_configuration()

    return Calm


def _endpoints(device: Any) -> tuple[int, int | None, int]:
    """Addresses of the bulk endpoints out and in, and the size of a packet in; of the printer interface, if any."""
    from usb import util

    interfaces = sorted(device.get_active_configuration(), key=lambda each: each.bInterfaceClass != _PRINTER_CLASS)
    for interface in interfaces:
        bulk = [each for each in interface if util.endpoint_type(each.bmAttributes) == util.ENDPOINT_TYPE_BULK]
        out = [e for e in bulk if util.endpoint_direction(e.bEndpointAddress) == util.ENDPOINT_OUT]
        back = [e for e in bulk if util.endpoint_direction(e.bEndpointAddress) == util.ENDPOINT_IN]
        if out:
            packet = back[0].wMaxPacketSize if back else 0
            return out[0].bEndpointAddress, back[0].bEndpointAddress if back else None, packet
    raise LookupError("it has no endpoint to print to, so it is no printer")


def _milliseconds(deadline: Deadline) -> int:
    """At least one, since 0 means without end."""
    return max(1, round(deadline.left * 1000))
