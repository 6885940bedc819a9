"""The fault table of the promises (R12): what everybody sees of each fault, and a count of what was lost, printed.

Every test of a fault keeps an `Account`: the numbers people were given go in, and when it is settled each must be found
again, once. It also has to be said what the visitor saw, what staff saw and what the database held, or the test fails.
The terminal summary adds the accounts of all tests up, also over several processes; `as_markdown` is the table in the
README.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Set
from contextlib import closing
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kiosk.storage import DATABASE
from kiosk.storage.journal import JOURNAL, OLDER
from kiosk.storage.recovery import ASIDE

PROPERTY = "fault"


class Row(NamedTuple):
    """A fault, and what becomes of it for the visitor, for staff, and in the database afterwards."""

    fault: str
    visitor: str
    staff: str
    database: str


ROWS = (
    Row(
        "second launch",
        "the first screen, unchanged",
        "the second one says K211 and leaves with exit code 1",
        "one program gives numbers; both launched at once give none twice",
    ),
    Row(
        "full disk",
        "tickets while the log has room (some 90), their number on the screen; then fee and documents, and K205 on the "
        "ticket page; tickets again when there is room",
        "the log, and the doctor's disk check",
        "every ticket that was given, none half written",
    ),
    Row(
        "read-only disk",
        "fee and documents; the ticket page says K201 or K205; tickets again by itself, or after a restart where it "
        "was so at the start",
        "the log, and the doctor's data folder check",
        "unchanged",
    ),
    Row(
        "corrupt database",
        "a ticket, above every number known",
        "data lost: which backup came in, where the replaced database lies",
        "as before where the damage is not in the way, else the last good backup; later numbers in the side journal, "
        "the replaced database in `aside/`",
    ),
    Row(
        "truncated log",
        "a ticket, above every number known",
        "data lost: up to which number the database lacks tickets",
        "what the log's whole part holds; later numbers in the side journal",
    ),
    Row(
        "deleted files",
        "a ticket, above every number known, while the visitor waits",
        "data lost; a key that is gone: the doctor's data folder check, and at the next start data lost",
        "the last good backup, or a new database above every number known; the key of the last good backup",
    ),
    Row(
        "permission lost",
        "a ticket while the data folder can be entered, else K201 on the ticket page; tickets again once the rights "
        "are back, without a restart",
        "the doctor's data folder check, or K201 where their area cannot open",
        "every ticket that was given, in one series without gaps",
    ),
    Row(
        "clock jumps",
        "a ticket of the day that is known, or K307 where no day can be right",
        "clock doubtful, until the clock is right or staff confirm the day",
        "service days that never go back; no number of a day twice",
    ),
    Row(
        "printer faults",
        "printed only if confirmed; else “take your ticket”, or number and QR on the screen",
        "the printer's trouble, and the tickets nobody is sure of",
        "one ticket a visit: confirmed, unconfirmed or failed",
    ),
    Row(
        "killed",
        "what was printed, once; the next start prints nothing by itself",
        "the tickets nobody is sure of",
        "every ticket that was given, in one series without gaps",
    ),
    Row(
        "power cut",
        "no number that was told to somebody before",
        "the tickets nobody is sure of",
        "every ticket that was told or printed",
    ),
)


class Side(StrEnum):
    """Whose side of a fault is looked at: the columns of the table."""

    VISITOR = "visitor"
    STAFF = "staff"
    DATABASE = "database"


class BrokenPromiseError(AssertionError):
    """A number twice, a paper too many, staff not told: no slow machine explains it, so no second try forgives it."""


@dataclass
class Account:
    """What was given under a fault, and what was found of it: in the database, or its number in the side journal.

    `settle` may be called for several cases; `given` is emptied by it.
    """

    fault: str
    cases: int = 0
    """How often it happened: cases, kills, cuts."""
    tickets: int = 0
    in_database: int = 0
    by_number: int = 0
    lost: int = 0
    twice: int = 0
    given: list[tuple[str, str]] = field(default_factory=list)
    """Service day (ISO) and label of each ticket as somebody was told it."""
    looked: set[Side] = field(default_factory=set)
    """The sides of which something was asserted."""

    def holds(self, side: Side, truth: object, said: object = "") -> None:
        """Assert what somebody sees of the fault; `said` is shown when it does not hold."""
        self.looked.add(side)
        if not truth:
            raise BrokenPromiseError(f"{self.fault}, {side}: {said}")

    def close(self) -> None:
        """Assert that nothing was lost or given twice, and that all three sides were looked at."""
        if self.given:
            raise BrokenPromiseError(f"{self.fault}: an account that was not settled")
        if (self.lost, self.twice) != (0, 0):
            raise BrokenPromiseError(str(asdict(self)))
        if self.looked != set(Side):
            raise BrokenPromiseError(f"{self.fault}: the test does not say what is seen by {set(Side) - self.looked}")

    def settle(self, data: Path) -> None:
        """Look for every ticket that was given, at the end of one case or of several in one data folder."""
        with closing(sqlite3.connect(f"{(data / DATABASE).absolute().as_uri()}?mode=ro", uri=True)) as reader:
            verdict = reader.execute("PRAGMA integrity_check").fetchall()
        self.holds(Side.DATABASE, verdict == [("ok",)], verdict)
        self.count(rows_in(data / DATABASE), numbers_in(data))

    def count(
        self, database: Set[tuple[str, str]], journal: Set[tuple[str, str]] = frozenset(), cases: int = 1
    ) -> None:
        """The same, where the test has looked for them itself."""
        told = Counter((day, label.replace("\u00a0", "").replace(" ", "")) for day, label in self.given)
        self.cases += cases
        self.tickets += len(self.given)
        self.twice += sum(count - 1 for count in told.values())
        self.in_database += len(told.keys() & database)
        self.by_number += len((told.keys() - database) & journal)
        self.lost += len(told.keys() - database - journal)
        self.given.clear()


def rows_in(database: Path) -> set[tuple[str, str]]:
    """Return the day and label of every ticket in a database, read as any other program would."""
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as reader:
        found = reader.execute("SELECT day, prefix, number FROM tickets").fetchall()
    return {(day, f"{prefix}{number:03d}") for day, prefix, number in found}


def numbers_in(data: Path) -> set[tuple[str, str]]:
    """Return the day and label of every number in the side journal."""
    found = set()
    for name in (OLDER, JOURNAL):
        path = data / name
        lines = path.read_text("ascii").split("\n") if path.exists() else []
        for day, prefix, number, *_ in (line.split("\t") for line in lines if line.count("\t") == 4):
            found.add((day, f"{prefix}{int(number):03d}"))
    return found


def put_aside(data: Path) -> list[Path]:
    """Return the databases that were replaced, the oldest first."""
    return sorted((data / ASIDE).glob(f"*/{DATABASE}"))


def as_markdown() -> str:
    """Return the table for the README."""
    head = "| fault | the visitor sees | staff see | the database afterwards |\n|---|---|---|---|\n"
    return head + "".join(f"| {' | '.join(row)} |\n" for row in ROWS)


def counted(reports: list[Any]) -> list[tuple[str, ...]]:
    """Add the accounts in test reports up, a line for each fault in the order of the table."""
    sums: dict[str, Counter[str]] = {}
    last = {report.nodeid: report for report in reports}  # one that was repeated counts once
    for report in last.values():
        told = {each["fault"]: each["counts"] for name, each in report.user_properties if name == PROPERTY}
        for fault, counts in told.items():
            sums.setdefault(fault, Counter()).update(counts)
    order = [row.fault for row in ROWS]
    return [(fault, *(str(sums[fault][each]) for each in COLUMNS)) for fault in sorted(sums, key=order.index)]


COLUMNS = ("cases", "tickets", "in_database", "by_number", "lost", "twice")
_HEAD = ("fault", "cases", "tickets given", "in the database", "by number", "lost", "given twice")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the tests of faults counted, if any of them ran."""
    ended = [*terminalreporter.stats.get("", ()), *terminalreporter.stats.get("error", ())]
    lines = counted([each for each in ended if getattr(each, "when", "") == "teardown"])
    if not lines:
        return
    terminalreporter.section("faults: nothing lost is a count")
    for line in (_HEAD, *lines):
        terminalreporter.write_line(f"{line[0]:16}" + "".join(f"{each:>17}" for each in line[1:]))
