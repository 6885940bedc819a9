"""The way to a receipt printer: where it is, an open line to it, and how either can fail."""

from __future__ import annotations

from typing import Protocol

from kiosk.printing.deadline import Deadline


class CannotOpenError(Exception):
    """No line could be opened. Its text says to IT what to do."""


class LineLostError(Exception):
    """The line broke or the other end closed it; its text says how. `sent`: bytes that may be out, uncounted."""

    def __init__(self, text: str, sent: int = 0) -> None:
        """`text` is for IT."""
        super().__init__(text)
        self.sent = sent


class Line(Protocol):
    """An open line. It is used for one job or one question and then closed, whatever happened."""

    @property
    def answers(self) -> bool:
        """Whether anything can come back at all."""

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Hand over some bytes from the beginning of `data`; how many, 0 when none could be by then.

        Raises LineLostError.
        """

    def read(self, deadline: Deadline) -> bytes:
        """What came, as soon as anything did; empty when nothing did by then. Raises LineLostError."""

    def unsent(self) -> int:
        """How many of the bytes handed over are known not to have reached the printer yet; 0 where nobody knows."""

    def close(self, *, discard: bool) -> None:
        """Hang up, never waiting. With `discard`, what has not reached the printer must never reach it."""


class Port(Protocol):
    """Where a printer is connected; a new line is opened each time, so a replugged printer needs no restart."""

    @property
    def name(self) -> str:
        """The name of this kind of device in the settings."""

    def open(self, deadline: Deadline) -> Line:
        """Open a line. Raises CannotOpenError, at the deadline at the latest."""

    def could_work_here(self) -> str | None:
        """What IT must install or set on this machine before any such printer can work; None when nothing is missing.

        Nothing is sent and no printer needs to be there.
        """
