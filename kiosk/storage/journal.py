"""The side journal: every number given, appended without a sync of its own, so that it is known without the database.

It is written after a ticket is durable in `kiosk.db` and is read only when that file is lost or replaced. Whatever is
wrong with the journal stops no ticket.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.payload import TICKETS, is_kiosk

_log = logging.getLogger(__name__)

JOURNAL = "numbers.log"
OLDER = "numbers.old.log"
TURN_OVER_BYTES = 128 * 1024
"""From this size (some 4,000 tickets) the journal becomes the older one at the next start, and a new one begins."""

_LINE = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})\t(?P<prefix>[A-Z]{0,2})\t(?P<number>\d{1,9})\t(?P<ticket>\d{1,11})\t(?P<kiosk>[A-Z]{4})"
)


class Given(NamedTuple):
    """A number that may be on paper: its service day (ISO), letter and number, the ticket's id, and the kiosk's."""

    day: str
    prefix: str
    number: int
    ticket: int
    kiosk: str


@dataclass
class Highest:
    """The highest that is known: the number of each day and letter, the ticket's id, and who the kiosk is."""

    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    ticket: int = 0
    kiosk: str | None = None

    def add(self, each: Given) -> None:
        """Take a number into account."""
        place = (each.day, each.prefix)
        self.numbers[place] = max(each.number, self.numbers.get(place, 0))
        self.ticket = max(each.ticket, self.ticket)
        self.kiosk = each.kiosk

    @property
    def day(self) -> str | None:
        """The greatest service day that gave a number, or None."""
        return max((day for day, _ in self.numbers), default=None)


def read_line(line: str) -> Given | None:
    """Return the number that a line tells of, or None when it is not whole."""
    match = _LINE.fullmatch(line)
    if match is None or not _is_day(match["day"]) or not is_kiosk(match["kiosk"]) or int(match["ticket"]) >= TICKETS:
        return None
    return Given(match["day"], match["prefix"], int(match["number"]), int(match["ticket"]), match["kiosk"])


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def append(folder: Path, given: Given) -> None:
    """Add a number; `folder` is the data folder. What stands in the way is logged and stops nothing.

    Opened anew each time (some 20 µs): the file may have been removed or turned over meanwhile. The line break before
    the line keeps it whole after one that a power cut tore.
    """
    line = "\n" + "\t".join(map(str, given)) + "\n"
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(folder / JOURNAL, flags, 0o600)
        try:
            os.write(handle, line.encode())
        finally:
            os.close(handle)
    except OSError as error:
        _log.warning("number %s%03d could not be added to %s: %s", given.prefix, given.number, JOURNAL, error.strerror)


def turn_over(folder: Path) -> None:
    """At a start: let a long journal become the older one; what that held before is days old and dropped."""
    path = folder / JOURNAL
    with suppress(OSError):
        if path.stat().st_size > TURN_OVER_BYTES:
            path.replace(folder / OLDER)


def highest(folder: Path, more: Iterable[Given] = ()) -> Highest:
    """Return the highest that the journal knows, and `more`; a line that is not whole is passed over."""
    found = Highest()
    for name in (OLDER, JOURNAL):
        for each in _read(folder / name):
            found.add(each)
    for each in more:
        found.add(each)
    return found


def _read(path: Path) -> Iterator[Given]:
    try:
        text = path.read_bytes().decode("ascii", "replace")
    except OSError:
        return
    for line in text.split("\n"):
        each = read_line(line)
        if each is not None:
            yield each
