"""One paper on an open line: ask, clear up, send, wait for the queued answer; what can be said of it, and no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.commands import BEGIN, Cut, cut, unblock
from kiosk.printing.escpos.link import LineLostError
from kiosk.printing.escpos.talk import StuckError, Talk
from kiosk.services.devices import PrintResult

ASK_SECONDS = 0.5
"""The longest wait for the status before a paper."""
LISTEN_SECONDS = 0.2
"""While a paper prints: wait for its end, then ask the status, and again."""
LOOK_AGAIN_SECONDS = 0.3
SETTLE_SECONDS = 1.0
LAST_LOOK_SECONDS = 0.4
"""Kept free at the end, for the status after the paper."""


class Left(Enum):
    """What an earlier paper may have left in the printer."""

    NOTHING = auto()
    """Its end was heard, or it never began."""
    PENDING = auto()
    """All of it was sent, its end was not heard: it may still be printing, or waiting for paper."""
    PIECES = auto()
    """It broke off: a piece of paper may hang there, a command may be half received."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How it ended: what to say, what may be left in the printer, and whether to drop what is still under way."""

    result: PrintResult
    left: Left
    discard: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """A paper ready to be sent: GS v 0 commands, `across` bytes a row, and the cut after them."""

    bands: tuple[bytes, ...]
    across: int
    cut: Cut


def run(
    talk: Talk,
    work: Work,
    left: Left,
    deadline: Deadline,
    *,
    status: bool = True,
    given_up: Callable[[], bool] = lambda: False,
) -> Ended:
    """Print a paper before the deadline. `status` False: ask nothing, as the printer cannot answer.

    When `given_up` says that nobody waits for the paper any more, it is not begun.
    """
    asks = status and talk.answers
    speaks = False
    try:
        if asks:
            found = talk.status(deadline.within(ASK_SECONDS))
            if found.ready is Known.NOT_OK:
                return _refused(talk, found, left)
            speaks = found.ready is Known.OK
        if left is not Left.NOTHING:
            settle(talk, work, left, deadline.before(LAST_LOOK_SECONDS), asks=speaks)
    except LineLostError as error:
        return Ended(_failed(f"{error}; nothing of the paper was sent", touched=False), left, discard=True)
    except StuckError:
        return Ended(_failed("the printer takes no bytes; nothing of the paper was sent", touched=False), left, True)
    if given_up():
        return Ended(_failed("given up before anything of the paper was sent", touched=False), left)
    return _send(talk, work, left, deadline, marks=asks and talk.can_mark)


def settle(talk: Talk, work: Work, left: Left, deadline: Deadline, *, asks: bool) -> None:
    """Bring a printer that is ready back to the beginning of a line, on paper of its own.

    What only waits for its end is left in peace if that comes soon; anything else is cleared, a half received raster
    is ended with white, and the piece of paper cut off, so that it does not hang on the next ticket.
    Raises LineLostError, StuckError.
    """
    marks = asks and talk.can_mark
    if left is Left.PENDING:
        if not marks:
            return
        mark, question = talk.mark()
        talk.send(question, deadline)
        if talk.listen(deadline.within(SETTLE_SECONDS), mark):
            return
    talk.clear()
    marks = asks and talk.can_mark
    mark, question = talk.mark() if marks else (0, b"")
    talk.send(unblock(work.across) + BEGIN + cut(work.cut) + question, deadline)
    if marks:
        talk.listen(deadline.within(SETTLE_SECONDS), mark)


def _refused(talk: Talk, found: PrinterStatus, left: Left) -> Ended:
    """Nothing is sent to a printer that says it cannot print; what it may still hold is cleared."""
    if left is not Left.NOTHING:
        talk.clear()
        left = Left.PIECES
    return Ended(_failed(f"{found.summary()}; nothing of the paper was sent", touched=False), left)


def _send(talk: Talk, work: Work, left: Left, deadline: Deadline, *, marks: bool) -> Ended:
    whole, question = talk.mark() if marks else (0, b"")
    done, last = talk.mark() if marks else (0, b"")
    picture = BEGIN + b"".join(work.bands)
    data = picture + question + cut(work.cut) + last
    try:
        talk.send(data, deadline.before(LAST_LOOK_SECONDS))
    except (StuckError, LineLostError) as error:
        why = str(error) or "the printer took no more bytes"
        if marks and talk.sent <= len(picture):
            talk.unmark(whole)
        if not talk.sent:
            return Ended(_failed(f"{why}; nothing of the paper was sent", touched=False), left, discard=True)
        why = f"{why}, after {talk.sent} of {len(data)} bytes"
        result = _failed(why) if talk.sent < len(picture) else _unsure(why)
        return Ended(result, Left.PIECES, discard=True)
    end = talk.total
    try:
        ended = _follow(talk, whole, done, deadline) if marks else None
    except LineLostError as error:
        return Ended(_unsure(f"{error}, before the printer said it was done"), Left.PIECES, discard=True)
    return ended or _unheard(talk, end, len(data) - len(picture), deadline)


def _unheard(talk: Talk, end: int, after_picture: int, deadline: Deadline) -> Ended:
    """All was handed over, and no end was heard. What the printer is known not to have taken cannot be on paper."""
    if missing := talk.missing(end, deadline):
        why = f"the printer did not take the last {missing} bytes"
        result = _failed(why) if missing > after_picture else _unsure(why)
        return Ended(result, Left.PIECES, discard=True)
    if not talk.trusted:
        return Ended(_unsure(f"answers that make no sense: {talk.oddities}"), Left.PENDING)
    if talk.can_mark:
        return Ended(_unsure("all was sent, the printer did not say in time that it was done"), Left.PENDING)
    why = "its earlier answers are still awaited" if talk.answers and talk.owed else "this printer does not answer"
    return Ended(_unsure(f"all was sent; {why}"), Left.PENDING)


def _follow(talk: Talk, whole: int, done: int, deadline: Deadline) -> Ended | None:
    """Wait for the end of the paper, and look in between whether something stopped it: twice, as one may be noise.

    None when nothing was heard in time.
    """
    end = deadline.before(LAST_LOOK_SECONDS)
    stops = 0
    while not talk.listen(end.within(LISTEN_SECONDS), done):
        if end.over:
            return None
        found = talk.status(end.within(LOOK_AGAIN_SECONDS))
        stops = stops + 1 if found.ready is Known.NOT_OK else 0
        if stops > 1 and not talk.reached(done):
            return _stopped(talk, found, whole)
    return _finished(talk, talk.status(deadline))


def _finished(talk: Talk, found: PrinterStatus) -> Ended:
    """The queued answer came; the paper counts as printed only if the printer is still well after it."""
    if not talk.trusted:
        return Ended(_unsure(f"answers that make no sense: {talk.oddities}"), Left.PENDING)
    if found.ready is Known.OK:
        return Ended(PrintResult(State.CONFIRMED), Left.NOTHING)
    if found.ready is Known.NOT_OK:
        return Ended(_unsure(f"the paper came to its end, but then: {found.summary()}"), Left.NOTHING)
    return Ended(_unsure(f"the paper came to its end, but then: {found.detail}"), Left.NOTHING)


def _stopped(talk: Talk, found: PrinterStatus, whole: int) -> Ended:
    """Something stopped it: what waits in the printer is cleared, so that it never comes out by itself."""
    complete = talk.reached(whole)
    why = found.summary()
    try:
        taken = talk.clear()
    except LineLostError as error:
        why, taken = f"{why}, then {error}", False
    if complete:
        return Ended(_unsure(f"all is on the paper, but before it was cut: {why}"), Left.PIECES, discard=not taken)
    return Ended(_failed(f"while printing: {why}"), Left.PIECES, discard=not taken)


def _failed(cause: str, *, touched: bool = True) -> PrintResult:
    return PrintResult(State.FAILED, cause, touched=touched)


def _unsure(cause: str) -> PrintResult:
    return PrintResult(State.UNCONFIRMED, cause)
