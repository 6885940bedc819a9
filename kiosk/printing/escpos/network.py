"""A receipt printer with a network address: raw TCP, usually port 9100."""

from __future__ import annotations

import ipaddress
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.library import known_errors, printers, quiet
from kiosk.printing.escpos.link import CannotOpenError, LineLostError

DEFAULT_PORT = 9100
_IN_FLIGHT = 16384
"""Bytes the system may keep ready for the printer; the fewer, the sooner it shows that the printer takes no more."""
_AT_ONCE = 65536
_LOOK_UP_SECONDS = 2.0


class NetworkPort:
    """A printer at `host` (an IPv4 address, or a name that this machine can look up) and TCP `port`."""

    name = "escpos-network"

    def __init__(self, host: str, port: int = DEFAULT_PORT, *, state: Path) -> None:
        """`state`: a writable folder for python-escpos."""
        self._host = host
        self._port = port
        self._state = state

    @property
    def where(self) -> str:
        """Host and port."""
        return f"{self._host}:{self._port}"

    def open(self, deadline: Deadline) -> NetworkLine:
        """Look the name up and connect."""
        address = _look_up(self._host, deadline)
        module = _library(self._state)
        printer = _closing(module.Network)(address, self._port, timeout=max(deadline.left, 0.001))
        try:
            with quiet():
                printer.open()
        except known_errors() as error:
            raise CannotOpenError(self._advice(error)) from error
        return NetworkLine(printer)

    def could_work_here(self) -> str | None:
        """Whether the library is there and the host's name is known."""
        try:
            _library(self._state)
            _look_up(self._host, Deadline.after(_LOOK_UP_SECONDS))
        except CannotOpenError as error:
            return str(error)
        return None

    def _advice(self, error: Exception) -> str:
        cause = error.__context__ if isinstance(error.__context__, OSError) else error
        if isinstance(cause, ConnectionRefusedError):
            return (
                f"{self.where} refuses the connection: check the port (9100 is usual) and that no other program "
                "holds the printer."
            )
        if isinstance(cause, TimeoutError):
            return f"{self.where} does not answer: check that the printer is on, its cable and its address."
        return f"{self.where} cannot be reached ({cause}): check the printer's address and the network of this machine."


class NetworkLine:
    """An open TCP connection, opened and closed by python-escpos; reading and writing keep our own time limits."""

    answers = True

    def __init__(self, printer: Any) -> None:
        """`printer` is an open `escpos.printer.Network`."""
        self._printer = printer
        self._socket: socket.socket = printer.device
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _IN_FLIGHT)

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Give the system as much as it takes."""
        self._socket.settimeout(max(deadline.left, 0.001))
        try:
            return self._socket.send(data[:_AT_ONCE])
        except TimeoutError:
            return 0
        except OSError as error:
            raise LineLostError(f"connection lost while sending: {error.strerror or error}") from error

    def read(self, deadline: Deadline) -> bytes:
        """Wait for bytes; the end of the stream is a lost line, as no answer can come any more."""
        self._socket.settimeout(max(deadline.left, 0.0))
        try:
            data = self._socket.recv(4096)
        except (TimeoutError, BlockingIOError):
            return b""
        except OSError as error:
            raise LineLostError(f"connection lost while waiting: {error.strerror or error}") from error
        if not data:
            raise LineLostError("the printer closed the connection")
        return data

    def unsent(self) -> int:
        """What the printer's side has not acknowledged; only Linux tells."""
        if sys.platform != "linux":
            return 0
        from fcntl import ioctl
        from termios import TIOCOUTQ

        try:
            answer = ioctl(self._socket.fileno(), TIOCOUTQ, b"\0" * 4)
        except OSError:
            return 0
        return int(struct.unpack("i", answer)[0])

    def close(self, *, discard: bool) -> None:
        """Close; with `discard` the connection is reset, so that the system delivers nothing afterwards."""
        if discard:
            with suppress(OSError):
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with suppress(OSError), quiet():
            self._printer.close()


def _closing(base: Any) -> Any:
    """python-escpos's network printer, which forgets to close a connection that failed."""

    class Closing(base):  # type: ignore[misc]  # the library carries no types
        _device: Any = False

        @property
        def device(self) -> Any:
            return base.device.fget(self)

        @device.setter
        def device(self, new: Any) -> None:
            if new is None and self._device:
                self._device.close()
            self._device = new

    return Closing


def _library(state: Path) -> Any:
    try:
        return printers(state)
    except ImportError as error:
        raise CannotOpenError(f"python-escpos cannot be loaded ({error}): install the kiosk again.") from error


def _look_up(host: str, deadline: Deadline) -> str:
    """The IPv4 address of a host. The system's own look-up knows no time limit, so it waits in a thread of its own."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return _ask_system(host, deadline)
    if address.version != 4:
        raise CannotOpenError(f"{host} is not an IPv4 address: give the printer one, python-escpos speaks no other.")
    return host


def _ask_system(host: str, deadline: Deadline) -> str:
    found: list[str] = []
    faults: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found.append(str(socket.getaddrinfo(host, None, socket.AF_INET, socket.SOCK_STREAM)[0][4][0]))
        except (OSError, UnicodeError) as error:
            faults.append(error)

    thread = Thread(target=ask, name="printer-look-up", daemon=True)
    thread.start()
    thread.join(deadline.left)
    if found:
        return found[0]
    why = f" ({faults[0]})" if faults else ", the look-up takes too long"
    raise CannotOpenError(f"the host {host!r} is not known here{why}: use the printer's IPv4 address.")
