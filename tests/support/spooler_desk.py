"""A cupsd that says what a test wants: IPP over a socket, without CUPS; and an `lp` that says the same."""

from __future__ import annotations

import http.server
import socketserver
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.printing.spooler.ipp import Operation, Tag

Attribute = tuple[Tag, str, tuple[str | int, ...]]
Said = tuple[int, int, tuple[Attribute, ...]]
"""A status, the tag of a group, and what stands in it."""

_JOB, _PRINTER = 2, 4
WELL: Said = (
    0,
    _PRINTER,
    (
        (Tag.NAME, "printer-name", ("ticket",)),
        (Tag.ENUM, "printer-state", (3,)),
        (Tag.BOOLEAN, "printer-is-accepting-jobs", (1,)),
        (Tag.KEYWORD, "printer-state-reasons", ("none",)),
        (Tag.KEYWORD, "media-supported", ("custom_min_20x20mm", "custom_max_80x2000mm")),
    ),
)
NOTHING: Said = (0, _JOB, ())


def job(state: int) -> Said:
    """Job 7 in a state of IPP's."""
    return (0, _JOB, ((Tag.INTEGER, "job-id", (7,)), (Tag.ENUM, "job-state", (state,))))


def refusal(status: int) -> Said:
    """An answer that does not do what was asked."""
    return (status, _JOB, ())


class Desk:
    """What is said to each question, in turn and then the last thing for ever; None: nonsense."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.says: dict[Operation, list[Said | None]] = {
            Operation.CUPS_GET_PRINTERS: [WELL],
            Operation.GET_PRINTER_ATTRIBUTES: [WELL],
            Operation.GET_JOBS: [NOTHING],
            Operation.GET_JOB_ATTRIBUTES: [job(9)],
            Operation.CANCEL_JOB: [NOTHING],
        }
        self.asked: list[Operation] = []

    def answer(self, question: bytes) -> bytes:
        """The next answer to a question."""
        _, code, number = struct.unpack_from(">HHI", question)
        operation = Operation(code)
        self.asked.append(operation)
        queue = self.says[operation]
        said = queue.pop(0) if len(queue) > 1 else queue[0]
        if said is None:
            return b"nonsense"
        status, group, attributes = said
        parts = [struct.pack(">HHI", 0x0200, status, number), b"\x01", bytes([group]) if attributes else b""]
        for tag, name, values in attributes:
            for place, value in enumerate(values):
                parts.append(_one(tag, "" if place else name, value))
        return b"".join([*parts, b"\x03"])


def _one(tag: Tag, name: str, value: str | int) -> bytes:
    if isinstance(value, str):
        data = value.encode()
    else:
        data = bytes([value]) if tag is Tag.BOOLEAN else struct.pack(">i", value)
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(data)) + data


def _handler(answer: Callable[[bytes], bytes]) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said = answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_: Any) -> None:
            """Nothing."""

        def address_string(self) -> str:
            return "here"

    return Handler


@contextmanager
def spooler_desk(path: Path) -> Iterator[Desk]:
    """Listen at a socket of this path until the test is over."""
    desk = Desk(path)
    with socketserver.UnixStreamServer(str(path), _handler(desk.answer)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield desk
        finally:
            server.shutdown()
            thread.join()
