"""An open serial port where there is no `select` for it (Windows): pyserial keeps the time limits."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.library import quiet
from kiosk.printing.escpos.link import LineLostError

_AT_ONCE = 512


class SerialLine:  # pragma: no cover - only Windows has no `select` for serial ports
    """A serial port, opened and closed by python-escpos."""

    answers = True

    def __init__(self, printer: Any) -> None:
        """`printer` is an open `escpos.printer.Serial`."""
        self._printer = printer
        self._port = printer.device

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Give the port a little at a time; a time-out inside leaves unknown how much went out, so it ends the line."""
        from serial import SerialTimeoutException

        chunk = data[:_AT_ONCE]
        self._port.write_timeout = max(deadline.left, 0.001)
        try:
            return int(self._port.write(chunk))
        except SerialTimeoutException:
            raise LineLostError("serial port takes no more bytes", sent=1) from None
        except OSError as error:
            raise LineLostError(f"serial port lost while sending: {error}") from error

    def read(self, deadline: Deadline) -> bytes:
        """Wait for the first byte and take what came with it."""
        self._port.timeout = deadline.left
        try:
            first = bytes(self._port.read(1))
            return first + bytes(self._port.read(self._port.in_waiting)) if first else b""
        except OSError as error:
            raise LineLostError(f"serial port lost while waiting: {error}") from error

    def unsent(self) -> int:
        """What the port still holds."""
        with suppress(OSError):
            return int(self._port.out_waiting)
        return 0

    def close(self, *, discard: bool) -> None:
        """Close. What the port still holds is dropped: its close would wait for it without end."""
        del discard
        with suppress(OSError):
            self._port.reset_output_buffer()
        with suppress(OSError), quiet():
            self._printer.close()
