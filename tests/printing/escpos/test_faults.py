"""Each fault a printer can have: what is said, what came out, what comes out after recovery, and the next ticket."""

from __future__ import annotations

import errno
import fcntl
import socket
import time
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer

import pytest

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.escpos import devices
from kiosk.printing.escpos import job as jobs
from kiosk.printing.escpos.devices import EscposDevice, Options, network
from kiosk.printing.measures import ROLL_58
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import FEED_ROWS
from tests.support.receipts import SHORT, device, dots, ends_whole, is_whole, job
from tests.support.stopwatch import in_time

HURRY = 1.2
"""Seconds for a paper whose end cannot be heard: it takes them all."""
UNKNOWN = (Known.UNKNOWN, Known.UNKNOWN, PaperLevel.UNKNOWN, Known.UNKNOWN)


def rows_of_the_ticket() -> int:
    return len(dots(SHORT, ROLL_58)) * 8 // ROLL_58.dots


def known(status: PrinterStatus) -> tuple[Known, Known, PaperLevel, Known]:
    return status.online, status.cover, status.paper, status.error


def next_ticket_is_right(printer: EscposDevice, front: NetworkFront) -> None:
    """The same device, not made anew, prints the next ticket, on a paper of its own."""
    before = len(front.printer.tickets)
    result = printer.print(job(SHORT))
    assert (result.outcome, result.cause) == (State.CONFIRMED, None)
    assert is_whole(front.printer.papers[-1], SHORT)
    assert sum(is_whole(each, SHORT) for each in front.printer.tickets[before:]) == 1
    assert front.printer.text == b""


# Known before anything is sent


@pytest.mark.parametrize(
    ("fault", "mended", "paper", "cover", "error"),
    [
        ({"roll": 0}, {"roll": None}, PaperLevel.OUT, Known.OK, Known.OK),
        ({"cover_open": True}, {"cover_open": False}, PaperLevel.ENOUGH, Known.NOT_OK, Known.OK),
        ({"error": True}, {"error": False}, PaperLevel.ENOUGH, Known.OK, Known.NOT_OK),
        ({"offline": True}, {"offline": False}, PaperLevel.ENOUGH, Known.OK, Known.OK),
    ],
    ids=["paper out", "cover open", "error", "offline"],
)
def test_nothing_is_sent_to_a_printer_that_cannot_print(
    front: NetworkFront,
    state: Path,
    fault: dict[str, object],
    mended: dict[str, object],
    paper: PaperLevel,
    cover: Known,
    error: Known,
) -> None:
    printer = device(front, state)
    front.printer.change(**fault)
    assert known(printer.preflight()) == (Known.NOT_OK, cover, paper, error)
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    assert "nothing of the paper was sent" in (result.cause or "")
    front.printer.mend(**mended)
    front.printer.wait_idle()
    assert front.printer.papers == []
    assert front.printer.strip.rows == []
    assert known(printer.preflight()) == (Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)
    next_ticket_is_right(printer, front)
    assert len(front.printer.papers) == 1


def test_near_the_end_of_the_roll_is_said_and_printed(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    front.printer.change(near_end=True)
    assert printer.preflight().paper is PaperLevel.NEAR_END
    next_ticket_is_right(printer, front)


def test_who_has_given_up_gets_no_paper(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    result = printer.print(replace(job(SHORT), given_up=lambda: True))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    front.printer.wait_idle()
    assert front.printer.strip.rows == []
    next_ticket_is_right(printer, front)


# While it prints


@pytest.mark.parametrize("rows", [1, 40, -1], ids=["at once", "in the middle", "at the last row"])
@pytest.mark.parametrize("obeys", ["obeys_recover", "obeys_clear"])
def test_paper_out_in_the_middle(front: NetworkFront, state: Path, rows: int, obeys: str) -> None:
    printer = device(front, state)
    front.printer.change(roll=rows % rows_of_the_ticket(), **{"obeys_recover": False, obeys: True})
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, True)
    assert "paper out" in (result.cause or "")
    assert printer.preflight().paper is PaperLevel.OUT
    front.printer.mend(roll=None)
    front.printer.wait_idle()
    assert front.printer.papers == []  # nothing came out by itself
    next_ticket_is_right(printer, front)
    assert [is_whole(each, SHORT) for each in front.printer.papers] == [False, True]


def test_paper_out_before_the_cut_is_not_called_failed(front: NetworkFront, state: Path) -> None:
    """All the dots are on the paper: somebody may hold it."""
    printer = device(front, state)
    front.printer.change(roll=rows_of_the_ticket() + FEED_ROWS // 2)
    result = printer.print(job(SHORT))
    assert result.outcome is State.UNCONFIRMED
    assert "before it was cut" in (result.cause or "")
    front.printer.mend(roll=None)
    front.printer.wait_idle()
    assert front.printer.papers == []
    assert printer.print(job(SHORT)).outcome is State.CONFIRMED
    assert [is_whole(each, SHORT) for each in front.printer.papers] == [True, True]  # cut off, not on the next one


def test_paper_out_right_after_the_cut_is_not_confirmed(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    front.printer.change(roll=rows_of_the_ticket() + FEED_ROWS)
    result = printer.print(job(SHORT))
    assert result.outcome is State.UNCONFIRMED
    assert len(front.printer.papers) == 1
    front.printer.mend(roll=None)
    front.printer.wait_idle()
    assert len(front.printer.papers) == 1
    next_ticket_is_right(printer, front)


def test_paper_out_between_the_answer_and_the_last_look(front: NetworkFront, state: Path) -> None:
    """The queued answer alone proves nothing yet."""
    printer = device(front, state)
    real = front.printer._say

    def say(data: bytes) -> None:
        real(data)
        if data == b"\0" and front.printer.papers:
            front.printer.script.roll = 0

    front.printer._say = say  # type: ignore[method-assign]
    result = printer.print(job(SHORT))
    assert result.outcome is State.UNCONFIRMED
    assert "came to its end, but then: offline, paper out" in (result.cause or "")
    front.printer._say = real  # type: ignore[method-assign]
    front.printer.mend(roll=None)
    next_ticket_is_right(printer, front)
    assert len(front.printer.papers) == 2


@pytest.mark.parametrize("fault", ["cover_open", "offline", "error"])
def test_stopped_in_the_middle(front: NetworkFront, state: Path, fault: str) -> None:
    printer = device(front, state)
    front.printer.at(4000, lambda: front.printer.change(**{fault: True}))
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, True)
    front.printer.mend(**{fault: False})
    front.printer.wait_idle()
    assert front.printer.papers == []
    next_ticket_is_right(printer, front)


def test_a_hiccup_of_one_answer_stops_nothing(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    front.printer.change(rows_per_second=3000)
    front.printer.at(6000, lambda: Timer(0.03, lambda: front.printer.change(offline=False)).start())
    front.printer.at(5999, lambda: front.printer.change(offline=True))
    assert printer.print(job(SHORT)).outcome in (State.CONFIRMED, State.FAILED)
    front.printer.mend(offline=False)
    front.printer.wait_idle()
    next_ticket_is_right(printer, front)


def test_a_printer_that_clears_nothing_confirms_nothing_false(front: NetworkFront, state: Path) -> None:
    """The rest of the old ticket comes out and its answers with it; none of them counts for the new one."""
    printer = device(front, state)
    front.printer.change(roll=40, obeys_recover=False, rows_per_second=2500)
    assert printer.print(job(SHORT)).outcome is State.FAILED
    front.printer.mend(roll=None)
    result = printer.print(job(SHORT))
    came = len(front.printer.tickets)
    assert result.outcome is not State.CONFIRMED or came == 2
    front.printer.wait_idle()
    assert ends_whole(front.printer.papers[-1], SHORT)
    for _ in range(3):
        next_ticket_is_right(printer, front)


# Silent, slow, noisy


def test_no_answer_is_unknown_and_ends_unconfirmed(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, timeout=0.5)
    assert printer.print(job(SHORT)).outcome is State.CONFIRMED
    front.printer.change(silent=True)
    status = printer.preflight()
    assert known(status) == UNKNOWN
    assert status.ready is Known.UNKNOWN
    result = printer.print(job(SHORT), HURRY)
    assert (result.outcome, result.touched) == (State.UNCONFIRMED, True)
    front.printer.wait_idle()
    assert len(front.printer.papers) == 2
    front.printer.mend(silent=False)
    next_ticket_is_right(printer, front)
    assert len(front.printer.papers) == 3


def test_silent_for_long_it_is_believed_again_once_it_was_ready_for_a_while(
    front: NetworkFront, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "STALE_SECONDS", 0.1)
    monkeypatch.setattr(jobs, "ASK_SECONDS", 0.2)
    printer = device(front, state)
    front.printer.change(silent=True)
    for _ in range(5):
        assert printer.print(job(SHORT), HURRY).outcome is State.UNCONFIRMED
    front.printer.mend(silent=False)
    assert printer.print(job(SHORT)).outcome is State.UNCONFIRMED
    printer.preflight()
    time.sleep(0.15)
    printer.preflight()
    front.printer.wait_idle()
    assert len(front.printer.tickets) == 6
    next_ticket_is_right(printer, front)


def test_a_one_way_printer_is_never_confirmed_and_never_asked(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, status=False)
    front.printer.change(silent=True)
    assert known(printer.preflight()) == UNKNOWN
    assert front.printer.received == 0
    for _ in range(2):
        assert printer.print(job(SHORT)).outcome is State.UNCONFIRMED
    front.printer.wait_idle()
    assert [is_whole(each, SHORT) for each in front.printer.papers] == [True, True]


def test_a_printer_without_queued_answers_is_never_confirmed(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, job_timeout=0.6)
    front.printer.change(answers_queued=False)
    for _ in range(3):
        assert printer.print(job(SHORT)).outcome is State.UNCONFIRMED
    front.printer.wait_idle()
    assert [is_whole(each, SHORT) for each in front.printer.tickets] == [True] * 3


def test_a_slow_printer_keeps_its_ticket(front: NetworkFront, state: Path) -> None:
    """The visitor still stands there; the paper that was let go comes out whole, and the next one waits for it."""
    printer = device(front, state)
    assert printer.print(job(SHORT)).outcome is State.CONFIRMED
    front.printer.change(rows_per_second=300)
    result = printer.print(job(SHORT), HURRY)
    assert result.outcome is State.UNCONFIRMED
    assert printer.preflight().ready is Known.OK
    front.printer.wait_idle()
    assert [is_whole(each, SHORT) for each in front.printer.papers] == [True, True]
    front.printer.mend(rows_per_second=None)
    assert printer.preflight().ready is Known.OK
    next_ticket_is_right(printer, front)
    assert len(front.printer.papers) == 3


def test_what_was_let_go_and_then_stopped_is_cleared_as_soon_as_somebody_looks(
    front: NetworkFront, state: Path
) -> None:
    printer = device(front, state)
    front.printer.change(rows_per_second=100)
    assert printer.print(job(SHORT), HURRY).outcome is State.UNCONFIRMED
    front.printer.change(roll=0)
    assert printer.preflight().paper is PaperLevel.OUT
    front.printer.mend(roll=None, rows_per_second=None)
    front.printer.wait_idle()
    assert front.printer.papers == []
    next_ticket_is_right(printer, front)


def test_what_was_let_go_long_ago_is_cleared_even_when_all_seems_well(
    front: NetworkFront, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = device(front, state)
    assert printer.print(job(SHORT)).outcome is State.CONFIRMED
    front.printer.change(rows_per_second=100)
    assert printer.print(job(SHORT), HURRY).outcome is State.UNCONFIRMED
    monkeypatch.setattr(devices, "GRACE_SECONDS", 0.0)
    printer.preflight()
    front.printer.mend(rows_per_second=None)
    front.printer.wait_idle()
    assert len(front.printer.papers) == 1
    next_ticket_is_right(printer, front)


def test_what_was_in_flight_at_a_crash_is_cleared_at_the_first_look(front: NetworkFront, state: Path) -> None:
    front.printer.change(roll=60)
    before = device(front, state)
    before.print(job(SHORT))
    front.printer._buffer += b"\x1dv0\x00\x30\x00\x08\x00" + b"\xff" * 384 + b"\x1dVA\x00"  # what a dead process left
    after = device(front, state)
    after.distrust()
    assert after.preflight().paper is PaperLevel.OUT
    front.printer.mend(roll=None)
    front.printer.wait_idle()
    assert front.printer.papers == []
    next_ticket_is_right(after, front)


@pytest.mark.parametrize("delay", [0.05, 0.15])
def test_late_answers_are_answers(front: NetworkFront, state: Path, delay: float) -> None:
    printer = device(front, state)
    front.printer.change(delay=delay)
    assert printer.preflight().ready is Known.OK
    next_ticket_is_right(printer, front)


def test_answers_that_come_too_late_are_unknown_and_spoil_nothing(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, timeout=1.0)
    front.printer.change(delay=1.5)
    assert known(printer.preflight()) == UNKNOWN
    front.printer.mend(delay=0.0)
    front.printer.wait_idle()
    assert printer.preflight().ready is Known.OK
    next_ticket_is_right(printer, front)


@pytest.mark.parametrize("noise", [b"\xff", b"\x00", b"\x12", b"7", b"\x93\x80"])
def test_noise_is_unknown_and_never_confirms(front: NetworkFront, state: Path, noise: bytes) -> None:
    printer = device(front, state, timeout=0.5)
    front.printer.change(noise=noise)
    printer.preflight()
    result = printer.print(job(SHORT), HURRY)
    assert result.outcome is State.UNCONFIRMED
    front.printer.wait_idle()
    assert len(front.printer.papers) == 1
    front.printer.mend(noise=b"")
    next_ticket_is_right(printer, front)


def test_a_printer_that_babbles_without_end_is_left_in_time(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, timeout=0.5)
    front.printer.change(dribble=True)
    in_time(0.7, printer.preflight)
    assert in_time(1.7, lambda: printer.print(job(SHORT), HURRY)).outcome is State.UNCONFIRMED
    front.printer.mend(dribble=False)
    front.printer.wait_idle()
    next_ticket_is_right(printer, front)


# The line


def test_a_printer_that_never_reads_is_left_in_time(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    front.reads = False
    assert in_time(1.7, lambda: printer.print(job(), HURRY)).outcome is State.FAILED
    front.reads = True
    front.printer.wait_idle()
    assert front.printer.tickets == []
    next_ticket_is_right(printer, front)


def test_a_buffer_that_stays_full_is_left_in_time(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, roll=devices.ROLLS[576])
    front.printer.change(buffer=2048)
    front.printer.at(9000, lambda: front.printer.change(cover_open=True))
    result = printer.print(job(), 2 * HURRY)
    assert (result.outcome, result.touched) == (State.FAILED, True)
    front.printer.mend(cover_open=False)
    front.printer.wait_idle()
    assert front.printer.papers == []
    assert printer.print(job()).outcome is State.CONFIRMED
    assert is_whole(front.printer.papers[-1], job().paper, devices.ROLLS[576])


def test_unplugged_refused_and_plugged_again(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    next_ticket_is_right(printer, front)
    front.unplug()
    for _ in range(2):
        status = printer.preflight()
        assert known(status) == (Known.NOT_OK, *UNKNOWN[1:])
        assert "refuses the connection" in status.detail
        result = printer.print(job(SHORT))
        assert (result.outcome, result.touched) == (State.FAILED, False)
    front.plug()
    next_ticket_is_right(printer, front)
    assert len(front.printer.papers) == 2


def hang_up(connection: socket.socket) -> bool:
    connection.close()
    return False


@pytest.mark.parametrize("how", ["closed at once", "half-closed at once"])
def test_a_line_that_ends_before_the_first_byte(front: NetworkFront, state: Path, how: str) -> None:
    def half(connection: socket.socket) -> bool:
        connection.shutdown(socket.SHUT_WR)
        return True

    printer = device(front, state)
    front.greeting = hang_up if how == "closed at once" else half
    assert known(printer.preflight()) == UNKNOWN
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    front.greeting = None
    front.printer.wait_idle()
    assert front.printer.strip.rows == []
    next_ticket_is_right(printer, front)


def test_half_closed_while_printing_ends_unconfirmed(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    front.printer.at(5000, front.half_close)
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.UNCONFIRMED, True)
    front.printer.wait_idle()
    next_ticket_is_right(printer, front)


def test_a_mute_server_costs_at_most_the_time_limits(state: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        printer = network("127.0.0.1", mute.getsockname()[1], Options(timeout=0.3, job_timeout=1.0), state=state)
        begin = time.monotonic()
        assert known(in_time(0.6, printer.preflight)) == UNKNOWN
        assert time.monotonic() - begin > 0.25
        assert in_time(1.5, lambda: printer.print(job())).outcome is not State.CONFIRMED


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TimeoutError("timed out"), "does not answer: check that the printer is on"),
        (OSError(errno.EHOSTUNREACH, "No route to host"), "cannot be reached ([Errno 113] No route to host)"),
    ],
)
def test_an_address_where_nobody_is_is_said(
    state: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    def connect(*_: object) -> None:
        raise error

    monkeypatch.setattr(socket.socket, "connect", connect)
    printer = network("127.0.0.1", state=state)
    assert words in (printer.is_there() or "")
    assert printer.preflight().online is Known.NOT_OK
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)


def test_where_the_system_does_not_tell_what_is_under_way_nothing_is_known_of_it(
    front: NetworkFront, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object) -> bytes:
        raise OSError(errno.ENOTTY, "Inappropriate ioctl for device")

    monkeypatch.setattr(fcntl, "ioctl", unknown)
    printer = device(front, state)
    printer.distrust()
    printer.preflight()
    next_ticket_is_right(printer, front)


# The name


def test_a_name_that_this_machine_knows_is_enough(front: NetworkFront, state: Path) -> None:
    printer = network("localhost", front.port, Options(roll=ROLL_58, timeout=0.5, job_timeout=1.2), state=state)
    assert printer.could_work_here() is None
    next_ticket_is_right(printer, front)


def test_a_host_nobody_knows_is_said_in_time(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    printer = network("receipts.invalid", state=state)
    assert "is not known here" in (printer.could_work_here() or "")
    assert "is not known here" in (printer.is_there() or "")
    assert (printer.print(job(SHORT)).outcome, printer.print(job(SHORT)).touched) == (State.FAILED, False)


def test_a_look_up_without_end_is_left_in_time(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = Event()

    def endless(*_: object) -> object:
        release.wait(10)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", endless)
    result = in_time(1.0, lambda: network("slow.invalid", options=Options(timeout=0.2), state=state).print(job(SHORT)))
    release.set()
    assert "takes too long" in (result.cause or "")
    assert not result.touched


def test_whether_it_could_work_is_apart_from_whether_it_is_there(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    assert printer.could_work_here() is None
    assert printer.is_there() is None
    front.unplug()
    assert printer.could_work_here() is None
    assert "refuses the connection" in (printer.is_there() or "")
    assert "not an IPv4 address" in (network("::1", state=state).could_work_here() or "")


def test_a_process_id_confirms_too(front: NetworkFront, state: Path) -> None:
    printer = device(front, state, process_id=True)
    for _ in range(2):
        next_ticket_is_right(printer, front)
    front.printer.change(roll=30)
    assert printer.print(job(SHORT)).outcome is State.FAILED
    front.printer.mend(roll=None)
    front.printer.wait_idle()
    next_ticket_is_right(printer, front)
