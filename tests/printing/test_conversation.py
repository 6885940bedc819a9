"""A paper over a line that is scripted byte by byte: what is said of each way it can end, without a socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing import deadline
from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos import devices, talk
from kiosk.printing.escpos.commands import ASK_STATUS, BEGIN, CLEAR
from kiosk.printing.escpos.devices import EscposDevice, Options
from kiosk.printing.escpos.link import Line, LineLostError
from kiosk.printing.measures import ROLL_58
from tests.support.receipts import SHORT, job

WELL, NO_PAPER = b"\x12\x12\x12\x12", b"\x1a\x32\x12\x72"
CUT = b"\x1dVA\x00"


@dataclass
class Script:
    """One line, and the printer at its other end. A ticket here has 12 bytes of questions before it."""

    answers: bool = True
    says: Callable[[Script], bytes] = lambda _: WELL
    """Its four bytes, each time somebody asks."""
    queued: bool = True
    """It answers GS r and GS ( H."""
    takes: int = 1 << 30
    """Bytes after which it takes none any more."""
    loses: int = 1 << 30
    """Bytes after which the line is lost."""
    arrives: int = 1 << 30
    """Bytes after which the line knows that the printer has taken none."""
    got: bytearray = field(default_factory=bytearray)
    asked: int = 0
    reply: bytearray = field(default_factory=bytearray)
    discarded: bool | None = None

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Answer whatever is asked in what came."""
        del deadline
        if len(self.got) >= self.loses:
            raise LineLostError("the cable broke")
        part = data[: max(0, min(self.takes, self.loses) - len(self.got))]
        self.got += part
        self.asked += part.count(ASK_STATUS)
        for _ in range(part.count(ASK_STATUS)):
            self.reply += self.says(self)
        if self.queued:
            self.reply += bytes(part.count(b"\x1dr\x01"))
            for before in part.split(b"\x1d(H\x06\x0000")[1:]:
                self.reply += b'7"' + before[:4] + b"\0"
        return len(part)

    def read(self, deadline: Deadline) -> bytes:
        """What it has said."""
        del deadline
        said, self.reply = bytes(self.reply), bytearray()
        return said

    def unsent(self) -> int:
        """What did not arrive."""
        return max(0, len(self.got) - self.arrives)

    def close(self, *, discard: bool) -> None:
        """Keep whether what is under way was dropped."""
        self.discarded = discard

    @property
    def printed(self) -> bool:
        """Whether a paper was cut off."""
        return CUT in self.got


class ScriptedPort:
    """Opens one scripted line after the other."""

    name = "scripted"

    def __init__(self) -> None:
        self.lines: Iterator[Script] = iter(())

    def open(self, deadline: Deadline) -> Line:
        """The next line."""
        del deadline
        return next(self.lines)

    def could_work_here(self) -> str | None:
        """Always."""
        return None


class Desk:
    """A device, and the lines it gets for its next papers."""

    def __init__(self, **options: object) -> None:
        self.port = ScriptedPort()
        self.device = EscposDevice(self.port, Options(ROLL_58, **options))  # type: ignore[arg-type]

    def print(self, line: Script) -> tuple[State, bool, str]:
        self.port.lines = iter([line])
        result = self.device.print(job(SHORT))
        assert line.discarded is not None, "the line was closed"
        return result.outcome, result.touched, result.cause or ""


class Ticks:
    """A clock that goes on by a millisecond whenever somebody looks: no machine is too slow for a time limit."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        self.now += 0.001
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture(autouse=True)
def _ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = Ticks()
    monkeypatch.setattr(deadline, "monotonic", ticks)
    monkeypatch.setattr(devices, "monotonic", ticks)
    monkeypatch.setattr(talk, "sleep", ticks.sleep)


@pytest.fixture
def desk() -> Desk:
    return Desk()


AFTER_PICTURE = 3 + len(CUT) + 3
"""Bytes behind a picture: a mark, the cut, another mark."""


def picture_ends(**options: object) -> int:
    """How many bytes go out up to the end of the picture of a ticket."""
    line = Script()
    assert Desk(**options).print(line)[0] is State.CONFIRMED
    mark = 11 if options.get("process_id") else 3
    return line.got.index(CUT) - mark


def next_is_confirmed(desk: Desk) -> None:
    line = Script()
    assert desk.print(line) == (State.CONFIRMED, True, "")
    assert line.printed
    assert not line.discarded


def test_a_printer_that_takes_no_byte_of_a_paper_failed_it_untouched(desk: Desk) -> None:
    line = Script(takes=len(ASK_STATUS))
    outcome, touched, cause = desk.print(line)
    assert (outcome, touched) == (State.FAILED, False)
    assert "took no more bytes; nothing of the paper was sent" in cause
    next_is_confirmed(desk)


@pytest.mark.parametrize("process_id", [False, True], ids=["GS r", "GS ( H"])
@pytest.mark.parametrize("how", ["takes", "loses"])
def test_a_paper_that_breaks_off_failed_up_to_its_last_row_and_is_unsure_behind_it(process_id: bool, how: str) -> None:
    desk = Desk(process_id=process_id)
    picture = picture_ends(process_id=process_id)
    for at, outcome in ((picture - 1, State.FAILED), (picture, State.UNCONFIRMED), (picture + 5, State.UNCONFIRMED)):
        said = desk.print(Script(**{how: at}))  # type: ignore[arg-type]
        assert said[:2] == (outcome, True), said
        assert f"after {at - len(ASK_STATUS)} of" in said[2]
        line = Script()
        assert desk.print(line)[0] is State.CONFIRMED
        assert CLEAR in line.got


@pytest.mark.parametrize(("lacks", "outcome"), [(1, State.FAILED), (0, State.UNCONFIRMED)])
def test_what_a_printer_is_known_not_to_have_taken_cannot_be_on_paper(desk: Desk, lacks: int, outcome: State) -> None:
    line = Script(queued=False, arrives=picture_ends() - lacks)
    said = desk.print(line)
    assert said[:2] == (outcome, True)
    assert f"did not take the last {AFTER_PICTURE + lacks} bytes" in said[2]
    assert line.discarded
    next_is_confirmed(desk)


def test_pieces_are_cleared_before_the_next_paper_and_a_printer_that_takes_no_bytes_then_gets_none(desk: Desk) -> None:
    desk.device.distrust()
    line = Script(takes=len(ASK_STATUS) + 1)
    outcome, touched, cause = desk.print(line)
    assert (outcome, touched) == (State.FAILED, False)
    assert "takes no bytes; nothing of the paper was sent" in cause
    assert line.discarded
    line = Script()
    assert desk.print(line)[0] is State.CONFIRMED
    assert line.got.count(CUT) == 2, "the piece is cut off, then comes the ticket"


def test_pieces_are_cleared_without_a_question_where_nobody_answers(desk: Desk) -> None:
    desk.device.distrust()
    line = Script(says=lambda _: b"", queued=False)
    assert desk.print(line)[0] is State.UNCONFIRMED
    assert CLEAR in line.got
    assert line.got.count(CUT) == 2


def test_pieces_in_a_printer_that_cannot_print_are_cleared_and_nothing_is_sent(desk: Desk) -> None:
    desk.device.distrust()
    line = Script(says=lambda _: NO_PAPER)
    outcome, touched, cause = desk.print(line)
    assert (outcome, touched) == (State.FAILED, False)
    assert "paper out" in cause
    assert cause.endswith("nothing of the paper was sent")
    assert CLEAR in line.got
    assert BEGIN not in line.got


def pending(desk: Desk) -> None:
    """One paper was confirmed, the next one's end was not heard: it may still be printing."""
    next_is_confirmed(desk)
    assert desk.print(Script(queued=False))[2].startswith("all was sent, the printer did not say in time")


def test_what_may_still_print_is_left_in_peace_by_a_printer_that_went_silent(desk: Desk) -> None:
    pending(desk)
    line = Script(says=lambda _: b"", queued=False)
    assert desk.print(line)[0] is State.UNCONFIRMED
    assert CLEAR not in line.got
    assert line.got.count(CUT) == 1


def test_what_may_still_print_is_cleared_when_its_end_is_not_heard_any_more(desk: Desk) -> None:
    pending(desk)
    line = Script(queued=False)
    assert desk.print(line)[0] is State.UNCONFIRMED
    assert CLEAR in line.got
    assert line.got.count(CUT) == 2


@pytest.mark.parametrize("noise", [b"\xff", b"\x12"])
def test_answers_that_make_no_sense_while_it_prints_confirm_nothing(desk: Desk, noise: bytes) -> None:
    line = Script(queued=False)

    def says(script: Script) -> bytes:
        return WELL if script.asked == 1 else WELL + noise

    line.says = says
    outcome, touched, cause = desk.print(line)
    assert (outcome, touched) == (State.UNCONFIRMED, True)
    assert "answers that make no sense" in cause


def test_a_printer_that_is_silent_right_behind_the_paper_does_not_confirm_it(desk: Desk) -> None:
    line = Script()
    line.says = lambda script: WELL if script.asked == 1 else b""
    outcome, _, cause = desk.print(line)
    assert outcome is State.UNCONFIRMED
    assert cause == "the paper came to its end, but then: none of 4 answers came in time"
    next_is_confirmed(desk)


def test_a_line_lost_while_a_stopped_paper_is_cleared_is_told_and_dropped(desk: Desk) -> None:
    line = Script(queued=False)

    def says(script: Script) -> bytes:
        if script.asked == 3:
            script.loses = len(script.got)
        return WELL if script.asked == 1 else NO_PAPER

    line.says = says
    outcome, touched, cause = desk.print(line)
    assert (outcome, touched) == (State.FAILED, True)
    assert "paper out" in cause
    assert "then the cable broke" in cause
    assert line.discarded


def test_a_stopped_printer_that_takes_no_bytes_loses_what_is_under_way(desk: Desk) -> None:
    line = Script(queued=False)

    def says(script: Script) -> bytes:
        if script.asked == 3:
            script.takes = len(script.got)
        return WELL if script.asked == 1 else NO_PAPER

    line.says = says
    assert desk.print(line)[:2] == (State.FAILED, True)
    assert line.discarded


def test_a_look_between_papers_leaves_a_printer_that_takes_no_question_as_it_is(desk: Desk) -> None:
    pending(desk)
    desk.port.lines = iter([Script(takes=len(ASK_STATUS))])
    assert desk.device.preflight().ready is Known.OK
    desk.port.lines = iter([out := Script(says=lambda _: NO_PAPER)])
    assert desk.device.preflight().paper is PaperLevel.OUT
    assert CLEAR in out.got, "it is still remembered that something may wait there"
