"""A receipt printer behind a device file (`/dev/usb/lp0`) or a serial port (`/dev/ttyUSB0`, `COM3`)."""

from __future__ import annotations

import errno
import os
import select
import stat
import struct
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.library import known_errors, printers, quiet
from kiosk.printing.escpos.link import CannotOpenError, Line, LineLostError
from kiosk.printing.escpos.serialport import SerialLine

DEFAULT_BAUD = 115200
_AT_ONCE = 4096
_HINT = "list what is there with `ls -l /dev/usb /dev/ttyUSB* /dev/ttyACM* /dev/ttyS*`"


class Flow(StrEnum):
    """How a serial printer says "wait". Without it a picture is faster than the printer and comes out broken."""

    RTS_CTS = "rts/cts"
    XON_XOFF = "xon/xoff"
    NONE = "none"


class DevicePort:
    """A printer at `path`. `baud` and `flow` count for serial ports only."""

    name = "escpos-device"

    def __init__(self, path: str, baud: int = DEFAULT_BAUD, flow: Flow = Flow.RTS_CTS, *, state: Path) -> None:
        """`state`: a writable folder for python-escpos."""
        self._path = path
        self._baud = baud
        self._flow = flow
        self._state = state

    def open(self, deadline: Deadline) -> Line:
        """Open it for reading too where that is allowed, never waiting for the device."""
        del deadline  # nothing here waits
        missing = self.could_work_here() or self._not_there()
        if missing:
            raise CannotOpenError(missing)
        module = printers(self._state)
        serial = self._is_serial()
        printer = self._serial(module) if serial else _waiting_for_nothing(module.File)(self._path)
        try:
            with quiet():
                printer.open()
        except known_errors() as error:
            raise CannotOpenError(self._advice(error)) from error
        if os.name == "posix":
            return FileLine(printer, printer.device.fileno())
        return SerialLine(printer)  # pragma: no cover - the way of Windows

    def could_work_here(self) -> str | None:
        """Whether the libraries are there, and the path is of a kind that this system has."""
        try:
            printers(self._state)
            if self._is_serial():
                import serial  # noqa: F401 - asked for here, used by python-escpos
        except ImportError as error:
            return f"a library for serial ports cannot be loaded ({error}): install the kiosk again with pyserial."
        if sys.platform == "win32" and not self._is_serial():
            return f"{self._path} is no serial port such as COM3; for other printers on Windows use the spooler."
        return None

    def _serial(self, module: Any) -> Any:
        class Port(module.Serial):  # type: ignore[misc]  # the library carries no types
            _device: Any = False

            def open(port, raise_not_found: bool = True) -> None:  # noqa: N805 - self is the settings, outside
                super().open(raise_not_found)
                port.device.rtscts = self._flow is Flow.RTS_CTS

            def close(port) -> None:  # noqa: N805
                """Without the wait for what was not taken, which python-escpos puts before it."""
                if port._device:
                    port._device.close()
                port._device = False

        return Port(self._path, self._baud, timeout=0, xonxoff=self._flow is Flow.XON_XOFF, dsrdtr=False)

    def _is_serial(self) -> bool:
        if sys.platform == "win32":
            return self._path.upper().lstrip("\\.").startswith("COM")
        try:
            handle = os.open(self._path, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError:
            return "tty" in self._path or "pts" in self._path
        try:
            return os.isatty(handle)
        finally:
            os.close(handle)

    def _not_there(self) -> str | None:
        if sys.platform == "win32":
            return None
        try:
            mode = Path(self._path).stat().st_mode
        except OSError as error:
            return f"{self._path} is not there ({error.strerror}): plug the printer in and switch it on; {_HINT}."
        if not stat.S_ISCHR(mode):
            return f"{self._path} is not a device: name the printer's device file; {_HINT}."
        return None

    def _advice(self, error: Exception) -> str:
        text = str(error)
        cause = error.__context__ if isinstance(error.__context__, OSError) else error
        code = getattr(cause, "errno", None)
        if code == errno.EACCES or os.strerror(errno.EACCES) in text:
            return (
                f"{self._path} is there, but this account may not use it: put the kiosk's account into the group of "
                f"the file (`ls -l {self._path}`; usually lp or dialout), or install a udev rule."
            )
        if code == errno.EBUSY:
            return f"{self._path} is held by another program: stop it, or remove the printer from the system's queues."
        return f"{self._path} cannot be opened ({cause}): replug the printer and switch it on; {_HINT}."


class FileLine:
    """An open device file or serial port on Linux and its like: whatever waits, waits in `select` with a limit."""

    def __init__(self, printer: Any, handle: int) -> None:
        """`printer` is an open `escpos.printer.File` or `Serial`, `handle` its file descriptor."""
        from fcntl import F_GETFL, fcntl

        self._printer = printer
        self._handle = handle
        self._tty = os.isatty(handle)
        self.answers = fcntl(handle, F_GETFL) & os.O_ACCMODE == os.O_RDWR

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Give the system as much as it takes."""
        try:
            if not select.select([], [self._handle], [], deadline.left)[1]:
                return 0
            return os.write(self._handle, data[:_AT_ONCE])
        except BlockingIOError:
            return 0
        except OSError as error:
            raise LineLostError(f"device lost while sending: {error.strerror or error}") from error

    def read(self, deadline: Deadline) -> bytes:
        """Wait for bytes."""
        try:
            if not select.select([self._handle], [], [], deadline.left)[0]:
                return b""
            data = os.read(self._handle, 4096)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise LineLostError(f"device lost while waiting: {error.strerror or error}") from error
        if not data and self._tty:
            raise LineLostError("the device was unplugged")
        if not data:  # usblp says so when the printer has nothing to say
            select.select([], [], [], min(deadline.left, 0.005))
        return data

    def unsent(self) -> int:
        """What a serial port still holds; a device file does not tell."""
        if not self._tty:
            return 0
        from fcntl import ioctl
        from termios import TIOCOUTQ

        try:
            return int(struct.unpack("i", ioctl(self._handle, TIOCOUTQ, b"\0" * 4))[0])
        except OSError:
            return 0

    def close(self, *, discard: bool) -> None:
        """Close. What a serial port is known to hold is dropped: the system would wait up to 30 seconds for it."""
        if self._tty and (discard or self.unsent()):
            import termios

            with suppress(termios.error):
                termios.tcflush(self._handle, termios.TCOFLUSH)
        with suppress(OSError), quiet():
            self._printer.close()


def _waiting_for_nothing(base: Any) -> Any:
    """python-escpos's file printer, opened for reading too, and so that no call waits for the device."""

    class Ready(base):  # type: ignore[misc]  # the library carries no types
        def open(self, raise_not_found: bool = True) -> None:
            del raise_not_found
            flags = os.O_NONBLOCK | os.O_NOCTTY
            try:
                handle = os.open(self.devfile, os.O_RDWR | flags)
            except PermissionError:
                handle = os.open(self.devfile, os.O_WRONLY | flags)
            self.device = os.fdopen(handle, "wb", buffering=0)

    return Ready
