"""The day's tickets as staff see them: found by number, lane or state, a page at a time, the newest first."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.tickets import State, Ticket

_TYPED = re.compile(r"([A-Z]{0,2})([0-9]*)")


@dataclass(frozen=True, slots=True)
class Find:
    """Which tickets: of a lane, a letter, numbers that begin like this, in one of these states; all when empty.

    `number` is as people say it ("12") or as the paper has it ("012"); the very number comes before all others.
    `void` True: only those that no longer count; False: only those that do. `work`: only those that need somebody.
    """

    lane: str = ""
    prefix: str = ""
    number: str = ""
    states: tuple[State, ...] = ()
    void: bool | None = None
    work: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A ticket in the list: how many copies were asked for, whether it counts, whether staff dealt with it.

    `came`: what came of its last paper, the last copy if there is one; None: nothing was sent yet. `work`: nobody knows
    whether there is a paper, so that it needs somebody.
    """

    ticket: Ticket
    copies: int = 0
    void: bool = False
    settled: bool = False
    came: State | None = None
    work: bool = False


@dataclass(frozen=True, slots=True)
class Voided:
    """Who marked a ticket as no longer counting, when (aware, UTC) and why."""

    at: datetime
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class TicketPage:
    """A page of a day's tickets; `older`: there are more. `states` counts the whole day."""

    day: date
    lines: tuple[Line, ...]
    older: bool
    states: dict[str, int]


def find_typed(query: str) -> tuple[str, str] | None:
    """Return the letter and the beginning of a number that somebody typed ("v 42"); None when it is neither."""
    typed = _TYPED.fullmatch("".join(query.split()).upper())
    return (typed[1], typed[2]) if typed else None
