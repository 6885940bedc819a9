"""Speaks with a printer over an open line: which answer belongs to which question, and whether to believe any."""

from __future__ import annotations

from collections import deque
from itertools import count
from time import monotonic_ns, sleep

from kiosk.domain.printer import PrinterStatus
from kiosk.printing.deadline import Deadline
from kiosk.printing.escpos.answers import Answer, Kind, Sorter
from kiosk.printing.escpos.commands import ASK_QUEUED, ASK_STATUS, CLEAR, ask_process_id
from kiosk.printing.escpos.link import Line, LineLostError
from kiosk.printing.escpos.status import status_of

_QUESTIONS = 4
_AT_ONCE = 65536
_TO_PROCESS_ID, _TO_CLEAR = b'"', b"%"
_process_ids = count(monotonic_ns() // 1000)
_FLUSH_PAUSE_SECONDS = 0.005
_CLEAR_SECONDS = 0.2
_MOST_STALE = 8
"""With more answers owed than this, marks would become too long; until they are settled none are set."""


class StuckError(Exception):
    """The printer took no more bytes in time."""


class Talk:
    """A conversation on one line.

    Answers carry no name, so they are matched by kind and order: an answer nobody waits for, and noise, mean that the
    order is lost. From then on nothing on this line is believed (`trusted`).
    """

    def __init__(self, line: Line, *, process_id: bool = False, stale: int = 0) -> None:
        """`process_id`: mark places in the job with GS ( H instead of GS r.

        `stale`: answers to GS r that earlier jobs are still owed. A printer that was cleared never gives them, another
        one may at any time; so each mark is that many GS r longer, and counts as reached only when even all of those
        have come. That is right in both cases.
        """
        self._line = line
        self._process_id = process_id
        self._sorter = Sorter()
        self._began = False
        self._status_due = 0
        self._status: deque[int] = deque(maxlen=_QUESTIONS)
        self._stale = stale
        self._asked = 0
        self._answered = 0
        self._ids: list[bytes] = []
        self._ids_seen: set[bytes] = set()
        self._odd: list[str] = []
        self.sent = 0
        self.total = 0

    @property
    def trusted(self) -> bool:
        """Whether everything that came made sense."""
        return not self._odd

    @property
    def oddities(self) -> str:
        """What made no sense, for IT."""
        return ", ".join(self._odd[:5])

    @property
    def answers(self) -> bool:
        """Whether the line carries answers."""
        return self._line.answers

    @property
    def can_mark(self) -> bool:
        """Whether the end of a paper can be heard here."""
        return self.answers and (self._process_id or self._stale <= _MOST_STALE)

    @property
    def owed(self) -> int:
        """How many answers to GS r may still come, to whomever."""
        return self._stale + self._asked - self._answered

    def send(self, data: bytes, deadline: Deadline) -> None:
        """Hand over everything. Raises StuckError at the deadline, LineLostError.

        `sent` counts what went of it, `total` what went on this line in all.
        """
        self.sent = 0
        self._began = True
        whole = memoryview(data)
        while self.sent < len(data):
            if deadline.over:
                raise StuckError
            try:
                taken = self._line.write(bytes(whole[self.sent : self.sent + _AT_ONCE]), deadline)
                self.sent += taken
                self.total += taken
            except LineLostError as error:
                self.sent += error.sent
                raise

    def status(self, deadline: Deadline) -> PrinterStatus:
        """Ask for the four status bytes; all unknown unless all four came, and everything asked before them."""
        if not self._began:
            self._line.read(Deadline(0))  # too late answers to somebody who has hung up
        self._status_due += _QUESTIONS
        try:
            self.send(ASK_STATUS, deadline)
        except StuckError:
            return PrinterStatus(detail="it takes no bytes, not even a question")
        while self._status_due and self.trusted and not deadline.over:
            self._hear(self._line.read(deadline))
        if not self.trusted:
            return PrinterStatus(detail=f"its answers make no sense: {self.oddities}")
        if self._status_due:
            came = max(0, _QUESTIONS - self._status_due)
            return PrinterStatus(detail=f"{came or 'none'} of {_QUESTIONS} answers came in time")
        return status_of(bytes(self._status))

    def mark(self) -> tuple[int, bytes]:
        """A place in what is sent: a number to ask for, and the bytes to put there."""
        if self._process_id:
            four = b"%04d" % (next(_process_ids) % 10_000)
            self._ids.append(four)
            return len(self._ids) - 1, ask_process_id(four)
        self._asked += 1
        mark = self._asked
        self._asked += self._stale
        return mark, ASK_QUEUED * (1 + self._stale)

    def reached(self, mark: int) -> bool:
        """Whether the printer has done everything up to a mark, as far as was heard."""
        if self._process_id:
            return self._ids[mark] in self._ids_seen
        return self._answered >= self._stale + mark

    def listen(self, deadline: Deadline, mark: int) -> bool:
        """Wait until the printer has reached a mark; whether it has. Raises LineLostError."""
        while not self.reached(mark) and not deadline.over:
            self._hear(self._line.read(deadline))
        return self.reached(mark)

    def clear(self) -> bool:
        """Send the commands that empty the printer's buffer, if it takes them; marks set before mean nothing any more.

        Whether they are known to have arrived, as far as the line knows. Raises LineLostError.
        """
        self._stale, self._asked, self._answered = self.owed, 0, 0
        try:
            self.send(CLEAR, Deadline.after(_CLEAR_SECONDS))
        except StuckError:
            return False
        return not self.missing(self.total, Deadline.after(_CLEAR_SECONDS))

    def unmark(self, first: int) -> None:
        """Say that neither this mark nor any after it went out."""
        if not self._process_id:
            self._asked = first - 1

    def missing(self, upto: int, deadline: Deadline) -> int:
        """Wait until the printer has taken the first `upto` bytes; how many of them it is known to lack by then."""
        while (left := max(0, self._line.unsent() - (self.total - upto))) and not deadline.over:
            sleep(_FLUSH_PAUSE_SECONDS)
        return left

    def _hear(self, data: bytes) -> None:
        for answer in self._sorter.feed(data):
            self._place(answer)

    def _place(self, answer: Answer) -> None:
        if answer.kind is Kind.UNASKED or (answer.kind is Kind.BLOCK and answer.data == _TO_CLEAR):
            return
        if answer.kind is Kind.REAL_TIME and self._status_due:
            self._status_due -= 1
            self._status.append(answer.data[0])
        elif answer.kind is Kind.QUEUED and self.owed:
            self._answered += 1
        elif answer.kind is Kind.BLOCK and answer.data.startswith(_TO_PROCESS_ID):
            self._ids_seen.add(answer.data[1:])  # of an earlier job too, whose characters nobody asks for
        else:
            self._odd.append(f"{answer.kind.name.lower().replace('_', ' ')} {answer.data.hex(' ')}")
