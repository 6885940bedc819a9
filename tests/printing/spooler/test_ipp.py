"""IPP's messages: what is written is read by others, and whatever is answered is an answer or a ValueError."""

from __future__ import annotations

import http.server
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.deadline import Deadline
from kiosk.printing.spooler import ipp
from kiosk.printing.spooler.ipp import Operation, Tag
from kiosk.printing.spooler.server import NoAnswerError, NotRunningError, Server
from tests.support.stopwatch import in_time

ANSWER = (
    struct.pack(">HHI", 0x0200, 0x0406, 7)
    + b"\x01"
    + b"\x47\x00\x12attributes-charset\x00\x05utf-8"
    + b"\x41\x00\x0estatus-message\x00\x07Nothing"
    + b"\x04"
    + b"\x44\x00\x05media\x00\x02a4"
    + b"\x44\x00\x00\x00\x02a5"
    + b"\x21\x00\x05state\x00\x04\x00\x00\x00\x03"
    + b"\x22\x00\x02on\x00\x01\x01"
    + b"\x13\x00\x04time\x00\x00"
    + b"\x34\x00\x03col\x00\x00"
    + b"\x4a\x00\x00\x00\x05media"
    + b"\x44\x00\x00\x00\x02a6"
    + b"\x37\x00\x00\x00\x00"
    + b"\x36\x00\x04name\x00\x09\x00\x02nl\x00\x03abc"
    + b"\x04"
    + b"\x42\x00\x04name\x00\x05b\xc3\xa9ta"
    + b"\x03"
)


def test_an_answer_is_read_with_its_groups_lists_and_kinds() -> None:
    answer = ipp.read(ANSWER, 7)
    assert not answer.ok
    assert answer.says() == "Nothing (IPP status 0x0406)"
    first, second = answer.printers
    assert ipp.texts(first, "media") == ("a4", "a5")
    assert ipp.number(first, "state") == 3
    assert ipp.flag(first, "on") is True
    assert first["time"] == (None,)
    assert ipp.text(first, "name") == "abc"
    assert ipp.text(second, "name") == "béta"
    assert ipp.number(first, "media") is None
    assert ipp.flag(first, "missing") is None
    assert ipp.text(first, "missing") == ""


def test_a_request_is_read_as_it_was_written() -> None:
    written = ipp.request(
        Operation.GET_JOBS,
        9,
        [(Tag.KEYWORD, "which-jobs", ["a", "b"]), (Tag.BOOLEAN, "my-jobs", [True]), (Tag.INTEGER, "limit", [-1])],
    )
    assert written[:9] == struct.pack(">HHIB", 0x0200, 0x000A, 9, 1)
    groups = list(ipp._groups(written, 8))
    assert groups == [
        (
            1,
            {
                "attributes-charset": ("utf-8",),
                "attributes-natural-language": ("en",),
                "which-jobs": ("a", "b"),
                "my-jobs": (True,),
                "limit": (-1,),
            },
        )
    ]


def test_another_request_s_answer_is_not_ours() -> None:
    with pytest.raises(ValueError, match="request 7 instead of 8"):
        ipp.read(ANSWER, 8)


@given(st.integers(0, len(ANSWER) - 1))
def test_half_an_answer_is_none(length: int) -> None:
    with pytest.raises(ValueError, match="IPP answer"):
        ipp.read(ANSWER[:length], 7)


@given(st.binary(max_size=80))
def test_garbage_is_an_answer_or_a_value_error(data: bytes) -> None:
    for message in (data, ANSWER[:8] + data):
        try:
            ipp.read(message, 7)
        except ValueError:
            continue


@contextmanager
def other_server(reply: bytes, code: int = 200, delay: float = 0.0) -> Iterator[str]:
    """A server on loopback that is no cupsd."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            time.sleep(delay)
            self.send_response(code)
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(("reply", "code"), [(b"", 200), (b"<html>", 403), (b"", 426), (ANSWER, 200)])
def test_what_is_no_answer_of_cupsd_s_says_nothing(reply: bytes, code: int) -> None:
    with other_server(reply, code) as address, pytest.raises(NoAnswerError, match=str(code)):
        Server(address).queue("ticket", Deadline.after(2))


def test_a_refusal_says_nothing_about_a_queue() -> None:
    refusal = struct.pack(">HHIB", 0x0200, 0x0403, 1, 3)
    with other_server(refusal) as address, pytest.raises(NoAnswerError, match="0x0403"):
        Server(address).queue("ticket", Deadline.after(2))


def test_nobody_waits_longer_than_allowed() -> None:
    with other_server(b"", delay=0.6) as address:

        def ask() -> None:
            with pytest.raises(NoAnswerError, match="no answer"):
                Server(address).queues(Deadline.after(0.2))

        in_time(0.5, ask)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "/nowhere/cups.sock", "localhost:nothing"])
def test_nobody_there_is_told_apart_from_no_answer(address: str) -> None:
    with pytest.raises(NotRunningError, match="systemctl enable --now cups"):
        Server(address).queues(Deadline.after(1))
