"""A receipt printer written for tests: a mechanism with a buffer, a roll and a knife, that does what a script says.

It interprets what it is sent by itself and knows nothing of the program: what comes out is what a printer would print.
"""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

HEARD_AT_ONCE = re.compile(rb"\x10\x04[\x01-\x04]|\x10\x05[\x01\x02]|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")
FEED_ROWS = 80
"""Rows between print head and knife."""
PATIENCE_SECONDS = 20.0
Reply = Callable[[bytes], None]


@dataclass
class Paper:
    """What was cut off: its rows of dots, each as wide as the command that printed it."""

    rows: list[bytes] = field(default_factory=list)
    begun: float = 0.0
    """When its first row came, on the monotonic clock."""

    def picture(self) -> Image.Image:
        """The dots, black on white."""
        across = max((len(row) for row in self.rows), default=1)
        dots = b"".join(row.ljust(across, b"\0") for row in self.rows)
        inverted = bytes(255 - value for value in dots)
        return Image.frombytes("1", (across * 8, len(self.rows)), inverted).convert("L")

    @property
    def is_blank(self) -> bool:
        """Whether nothing is on it."""
        return not any(any(row) for row in self.rows)


@dataclass
class Script:
    """How the printer behaves; a test may change it at any time through `ReceiptPrinter.change`."""

    roll: int | None = None
    """Rows of paper left; None: as many as it takes."""
    near_end: bool = False
    cover_open: bool = False
    offline: bool = False
    error: bool = False
    silent: bool = False
    """It prints, but says nothing."""
    delay: float = 0.0
    """Seconds by which each answer comes late."""
    noise: bytes = b""
    """Said before each answer."""
    dribble: bool = False
    """It says noise without end, a byte at a time, between its answers too."""
    rows_per_second: float | None = None
    buffer: int = 1 << 20
    """Bytes it can keep; no more are taken from the line while it is full."""
    obeys_recover: bool = True
    """DLE ENQ 2."""
    obeys_clear: bool = False
    """DLE DC4 8."""
    answers_queued: bool = True
    after_cut: Callable[[], None] | None = None


class _ClearedError(Exception):
    """The buffer was emptied while a command was half read."""


class _ClosedError(Exception):
    """The test is over."""


class ReceiptPrinter:
    """The mechanism. A front hands bytes in with `receive` and takes answers from `reply`."""

    def __init__(self, **script: object) -> None:
        """Switched on at once."""
        self.script = Script(**script)  # type: ignore[arg-type]  # the names are checked by the dataclass
        self.papers: list[Paper] = []
        self.strip = Paper()
        self.text = b""
        """Bytes that were no command: a real printer prints them as letters."""
        self.received = 0
        self.reply: Reply = lambda _: None
        self.coming: Callable[[], bool] = lambda: False
        """Whether the line holds what was sent and not handed in yet: the front's to say."""
        self._at: list[tuple[int, Callable[[], None]]] = []
        self._changed = threading.Condition()
        self._buffer = bytearray()
        self._tail = b""
        self._generation = 0
        self._seen = 0
        self._starved = True
        self._end = threading.Event()
        self._answers: deque[tuple[float, bytes]] = deque()
        self._answering = False
        self._threads = [threading.Thread(target=each, daemon=True) for each in (self._print, self._answer)]
        for thread in self._threads:
            thread.start()

    def change(self, **script: object) -> None:
        """Change the script: open the cover, put a roll in."""
        with self._changed:
            for name, value in script.items():
                assert hasattr(self.script, name)
                setattr(self.script, name, value)
            self._changed.notify_all()

    def mend(self, **script: object) -> None:
        """Change the script, as a person who closes the cover: nobody is there before what was sent has come in."""
        with self._changed:
            self._wait(self._heard)
            self.change(**script)

    def at(self, byte: int, action: Callable[[], None]) -> None:
        """Do something when exactly `byte` bytes have come in since the printer was switched on."""
        with self._changed:
            self._at.append((byte, action))
            self._at.sort(key=lambda each: each[0])

    def forget(self) -> None:
        """Do no longer what waits for a byte that has not come; what is being done is over when this returns."""
        with self._changed:
            self._at.clear()

    def receive(self, data: bytes) -> None:
        """Take bytes from the line; waits while the buffer is full."""
        while self._at and self._at[0][0] <= self.received + len(data):
            part = self._at[0][0] - self.received
            self._take_in(data[:part])
            data = data[part:]
            with self._changed:
                if self._at:
                    self._at.pop(0)[1]()
        self._take_in(data)

    def wait_idle(self) -> None:
        """Wait until all that was sent has come in, was done as far as it can be, and was answered."""
        with self._changed:
            self._wait(self._idle)

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, "the printer has no rest"
            self._changed.wait(0.01)

    def _heard(self) -> bool:
        """Whether no more comes in: one that is stopped takes nothing once its buffer is full."""
        return not self.coming() or (self._stopped() and len(self._buffer) >= self.script.buffer)

    def _idle(self) -> bool:
        works = not (self._stopped() or self._starved)
        says = not self.script.dribble and (self._answering or bool(self._answers))
        return self._heard() and not works and not says

    def close(self) -> None:
        """Switch it off for good."""
        with self._changed:
            self._end.set()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(5)

    @property
    def tickets(self) -> list[Paper]:
        """Papers with something on them."""
        return [paper for paper in self.papers if not paper.is_blank]

    def _take_in(self, data: bytes) -> None:
        with self._changed:
            for start in range(0, len(data), 512):
                while len(self._buffer) >= self.script.buffer and not self._end.is_set():
                    self._changed.wait(0.05)
                self._take_some(data[start : start + 512])

    def _take_some(self, data: bytes) -> None:
        """Real-time commands are heard wherever they stand, even in a picture, as the manuals warn."""
        self.received += len(data)
        seen = self._tail + data
        done = 0
        for match in HEARD_AT_ONCE.finditer(seen):
            self._buffer += seen[max(len(self._tail), done) : match.end()]
            done = match.end()
            self._at_once(match[0])
        self._buffer += seen[max(len(self._tail), done) :]
        self._tail = seen[max(done, len(seen) - 9) :]
        self._starved = False  # until the mechanism has looked what it can do with that
        self._changed.notify_all()

    def _at_once(self, command: bytes) -> None:
        script = self.script
        if command[1] == 0x04:
            self._say(bytes([self._status(command[2])]))
        elif (command == b"\x10\x05\x02" and script.obeys_recover) or (command[1] == 0x14 and script.obeys_clear):
            self._buffer.clear()
            self._generation += 1
            if command[1] == 0x14:
                self._say(b"7%\x00")

    def _status(self, question: int) -> int:
        script = self.script
        if question == 1:
            return 0x12 | (0x08 if self._stopped() else 0)
        if question == 2:
            return (
                0x12
                | (0x04 if script.cover_open else 0)
                | (0x20 if script.roll == 0 else 0)
                | (0x40 if script.error else 0)
            )
        if question == 3:
            return 0x12 | (0x08 if script.error else 0)
        return 0x12 | (0x6C if script.roll == 0 else 0x0C if script.near_end else 0)

    def _stopped(self) -> bool:
        script = self.script
        return script.roll == 0 or script.cover_open or script.offline or script.error

    def _say(self, data: bytes) -> None:
        """Put an answer under way; the lock is held."""
        if not self.script.silent:
            noise = b"\xff" if self.script.dribble else self.script.noise
            self._answers.append((time.monotonic() + self.script.delay, noise + data))
            self._changed.notify_all()

    def _answer(self) -> None:
        while True:
            with self._changed:
                self._answering = False
                while not self._end.is_set() and not self.script.dribble and not self._answers:
                    self._changed.wait(0.05)
                if self._end.is_set():
                    return
                self._answering = True
                due, data = self._answers.popleft() if self._answers else (0.0, b"\xff")
                while not self._end.is_set() and time.monotonic() < due:
                    self._changed.wait(due - time.monotonic())
            self.reply(data)
            if data == b"\xff":
                time.sleep(0.02)

    def _print(self) -> None:
        while True:
            try:
                self._command()
            except _ClearedError:
                continue
            except _ClosedError:
                return

    def _command(self) -> None:
        first = self._take(1, fresh=True)
        if first == b"\x1b":
            kind = self._take(1)
            if kind != b"@":
                self.text += first + kind
        elif first == b"\x1d":
            self._group(self._take(1))
        elif first == b"\x10":
            kind = self._take(1)
            self._take(8 if kind == b"\x14" else 1)
        elif first != b"\0":
            self.text += first

    def _group(self, kind: bytes) -> None:
        if kind == b"v":
            head = self._take(6)
            across, rows = int.from_bytes(head[2:4], "little"), int.from_bytes(head[4:6], "little")
            assert head[:2] == b"0\0"
            for _ in range(rows):
                self._row(self._take(across))
        elif kind == b"V":
            how = self._take(2)
            assert how in (b"A\0", b"B\0")
            self._cut()
        elif kind == b"r":
            self._take(1)
            with self._changed:
                if self.script.answers_queued:
                    self._say(b"\x03" if self.script.near_end else b"\x00")
        elif kind == b"(":
            assert self._take(1) == b"H"
            self._take(4)
            four = self._take(4)
            with self._changed:
                if self.script.answers_queued:
                    self._say(b'7"' + four + b"\0")
        elif kind == b"a":
            assert self._take(1) == b"\0"
        else:
            self.text += b"\x1d" + kind

    def _take(self, count: int, *, fresh: bool = False) -> bytes:
        """The next bytes of the buffer, once the printer is able to go on."""
        with self._changed:
            if fresh:
                self._seen = self._generation
            while len(self._buffer) < count or self._stopped():
                self._check(fresh=fresh)
                self._starved = not self._stopped()
                self._changed.wait(0.05)
            self._starved = False
            self._check(fresh=fresh)
            data = bytes(self._buffer[:count])
            del self._buffer[:count]
            self._changed.notify_all()
            return data

    def _check(self, *, fresh: bool = False) -> None:
        if self._end.is_set():
            raise _ClosedError
        if self._seen != self._generation:
            if not fresh:
                raise _ClearedError
            self._seen = self._generation

    def _row(self, dots: bytes) -> None:
        self.strip.begun = self.strip.begun or time.monotonic()
        self._feed(dots)

    def _feed(self, dots: bytes = b"") -> None:
        """Put a row on the paper and move it on, when there is some and nothing stands in the way."""
        script = self.script
        if script.rows_per_second:
            time.sleep(1 / script.rows_per_second)
        with self._changed:
            while self._stopped():
                self._check()
                self._changed.wait(0.05)
            self._check()
            if script.roll is not None:
                script.roll -= 1
            self.strip.rows.append(dots)

    def _cut(self) -> None:
        for _ in range(FEED_ROWS - 1):
            self._feed()
        with self._changed:  # who hears that no paper is left behind the cut finds what was cut off
            self._feed()
            self.papers.append(self.strip)
            self.strip = Paper()
        if self.script.after_cut:
            self.script.after_cut()
