"""The ways to the scripted receipt printer: TCP on loopback, and a pseudo terminal in place of a serial port."""

from __future__ import annotations

import os
import select
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from tests.support.receipt_printer import ReceiptPrinter

RESET = struct.pack("ii", 1, 0)


class NetworkFront:
    """Listens on loopback and serves one connection after the other, as receipt printers do."""

    def __init__(self, printer: ReceiptPrinter, window: int = 4096) -> None:
        """`window`: bytes the connection keeps for the printer while it does not read."""
        self.printer = printer
        self.greeting: Callable[[socket.socket], bool] | None = None
        """Asked at each connection; False: do not serve it."""
        self.reads = True
        self._window = window
        self._plugging = threading.Lock()
        """One cable: who plugs it in waits for who is pulling it, and the two are seldom the same thread."""
        self._connection: socket.socket | None = None
        self._busy = False
        """Something was taken from the line, and perhaps not handed to the printer yet."""
        self._server = self._listen(0)
        self.port: int = self._server.getsockname()[1]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        printer.reply, printer.coming = self._reply, self._coming

    def _listen(self, port: int) -> socket.socket:
        server = socket.socket()
        try:
            server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._window)
            server.bind(("127.0.0.1", port))
            server.listen(8)
        except OSError:
            server.close()
            raise
        return server

    def unplug(self) -> None:
        """Break the connection and refuse new ones."""
        with self._plugging:
            self.reset()
            with suppress(OSError):
                self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()

    def plug(self) -> None:
        """Listen again at the same address, once the system has given it back."""
        with self._plugging:
            for _ in range(100):
                with suppress(OSError):
                    self._server = self._listen(self.port)
                    return
                time.sleep(0.02)
        raise AssertionError("the port is taken")

    def reset(self) -> None:
        """Break the connection without a word."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(OSError):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            connection.close()

    def half_close(self) -> None:
        """Say that nothing more will be said, and go on reading."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """End it."""
        self._over.set()
        self.unplug()
        self.printer.close()
        self._thread.join(5)

    def __enter__(self) -> NetworkFront:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            self._busy = False
            with suppress(OSError, ValueError):
                if not select.select([self._server], [], [], 0.02)[0]:
                    continue
                self._busy = True
                connection, _ = self._server.accept()
                with connection:
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self._connection = connection
                    if self.greeting is None or self.greeting(connection):
                        self._read(connection)
            if self._server.fileno() < 0:
                self._over.wait(0.02)

    def _read(self, connection: socket.socket) -> None:
        while not self._over.is_set() and connection.fileno() >= 0:
            if not self.reads or not select.select([connection], [], [], 0.02)[0]:
                self._busy = False
                self._over.wait(0 if self.reads else 0.02)
                continue
            self._busy = True
            data = connection.recv(1024)
            if not data:
                return
            self.printer.receive(data)

    def _reply(self, data: bytes) -> None:
        connection = self._connection
        if connection is not None:
            with suppress(OSError):
                connection.sendall(data)

    def _coming(self) -> bool:
        """Something was sent, or somebody calls or hangs up, and the printer, which listens, has not heard it yet."""
        waits = [self._server, *filter(None, [self._connection])]
        return self.reads and (any(map(_is_readable, waits)) or self._busy)


class TerminalFront:
    """A pseudo terminal: the program opens `path` as a serial port."""

    def __init__(self, printer: ReceiptPrinter) -> None:
        """Ready at once."""
        self.printer = printer
        self._busy = False
        self._master, self._slave = os.openpty()
        self.path = os.ttyname(self._slave)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        printer.reply, printer.coming = self._reply, self._coming

    def close(self) -> None:
        """Unplug it."""
        self._over.set()
        self.printer.close()
        self._thread.join(5)
        os.close(self._slave)
        os.close(self._master)

    def __enter__(self) -> TerminalFront:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            with suppress(OSError):
                self._busy = bool(select.select([self._master], [], [], 0.02)[0])
                if self._busy:
                    self.printer.receive(os.read(self._master, 1024))

    def _reply(self, data: bytes) -> None:
        with suppress(OSError):
            os.write(self._master, data)

    def _coming(self) -> bool:
        return _is_readable(self._master) or self._busy


def _is_readable(line: socket.socket | int) -> bool:
    with suppress(OSError, ValueError):  # closed in the meantime
        return bool(select.select([line], [], [], 0)[0])
    return False
