"""Raises programs that give and print tickets and kills them: `python -m tests.faults.nursery FOLDER KILLS SEED`.

The programs are forked from one that has everything loaded, two at a time, each with its own store, desk and spool; the
kernel ends each with SIGKILL at a random moment of its life. Before the next two start, it is written down where the
victim's last ticket was found. Results go to FOLDER as lines that are each written in one piece, as a printer and a
visitor's eye would keep them: `paper` what came out, `given` what a program was told was recorded, `found` as above.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import sqlite_utils.migrations  # noqa: F401 - the storage loads it at its first need; here once for all programs

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, TicketRequest
from kiosk.domain.town import Lane, LocalText
from kiosk.services.tickets import PrintJob, PrintResult, TicketDesk
from kiosk.storage import DATABASE, Store

PAPER, GIVEN, FOUND = "paper", "given", "found"
TEXT = LocalText((("nl", "Infobalie"),))
LANE = Lane("info", "V", TEXT, TEXT)
REPRINT_EVERY = 3
LIVES = 0.03
"""Seconds from the first ticket to the latest moment of death, at least; some ten tickets on a quick machine."""
TICKETS_A_LIFE, LONGEST = 10, 0.1


def note(handle: int, *words: object) -> None:
    """Append a line in one write, safely on the disk; the break before it keeps it whole after one that was torn."""
    os.write(handle, ("\n" + json.dumps(words) + "\n").encode())
    os.fsync(handle)


def opened(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)


class PaperPrinter:
    """A printer whose paper is a file: what it has written has come out."""

    name = "paper"
    is_paper = True

    def __init__(self, folder: Path) -> None:
        self._paper = opened(folder / PAPER)

    def preflight(self) -> PrinterStatus:
        return PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)

    def print(self, job: PrintJob) -> PrintResult:
        note(self._paper, job.ticket, str(job.day), job.label, job.paper.copy)
        return PrintResult(State.CONFIRMED)


def program(folder: Path, name: str, started: int) -> None:
    """Give and print tickets until somebody kills it; every third is printed again for a person."""
    given = opened(folder / GIVEN)
    with Store(folder, busy_ms=60_000) as store:
        desk = TicketDesk(store, PaperPrinter(folder), lambda: datetime.now(UTC), b"key")
        desk.recover()
        os.write(started, b".")
        nth = 0
        while True:
            ticket = desk.issue(TicketRequest(f"{name}-{nth}", "renew", "nl"), LANE)
            note(given, ticket.id, str(ticket.day), ticket.label)
            printed = desk.print_ticket(ticket, paper(ticket.label, 0))
            if nth % REPRINT_EVERY == REPRINT_EVERY - 1:
                desk.reprint(printed.ticket, partial(paper, ticket.label), Actor("desk"), "torn")
            nth += 1


def paper(label: str, copy: int) -> Paper:
    return Paper("Izegem", "Infobalie", "12:00", label, None, (), (), copy=str(copy) if copy else None)


def born(folder: Path, name: str) -> tuple[int, int]:
    """Fork one program; return its process and what tells when it begins to give tickets."""
    begins, started = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(begins)
            program(folder, name, started)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it must not go on as a second parent
            note(opened(folder / "errors"), name, repr(error))
            os._exit(1)
    os.close(started)
    return child, begins


def a_life(place: Path) -> float:
    """Return the seconds that some tickets take here and now, whatever else the machine does."""
    child, begins = born(place, "first")
    os.read(begins, 1)
    begun = time.monotonic()
    while (place / GIVEN).read_bytes().count(b"\n[") < TICKETS_A_LIFE and time.monotonic() < begun + 10:
        time.sleep(0.001)
    lived = time.monotonic() - begun
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(begins)
    return lived


def main(folder: str, kills: str, seed: str) -> None:
    place, chance = Path(folder), random.Random(int(seed))
    found = opened(place / FOUND)
    lives = min(max(LIVES, a_life(place)), LONGEST)
    for nth in range(0, int(kills), 2):
        names = [f"{nth + side:04d}" for side in range(2)]
        children = [born(place, name) for name in names]
        early = chance.random() < 0.1
        for child, begins in children:
            if not early:
                os.read(begins, 1)
            time.sleep(chance.uniform(0.0, lives))
            os.kill(child, signal.SIGKILL)
        for child, begins in children:
            os.waitpid(child, 0)
            os.close(begins)
        for name in names:
            note(found, name, state_of_last(place, name))


def state_of_last(folder: Path, name: str) -> str | None:
    """Where the last ticket of a program was when it died; read as any other program would."""
    if not (folder / DATABASE).exists():
        return None
    with closing(sqlite3.connect(f"file:{folder / DATABASE}?mode=ro", uri=True)) as reader:
        try:
            row = reader.execute(
                "SELECT state FROM tickets WHERE visit GLOB ? ORDER BY id DESC LIMIT 1", (f"{name}-*",)
            ).fetchone()
        except sqlite3.OperationalError:  # killed at its very first start, before there were tickets
            return None
    return row[0] if row else None


if __name__ == "__main__":
    main(*sys.argv[1:])
