"""A power cut at every operation of the disk (the promises, R2): a number that may be on paper is never given again."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, Ticket
from kiosk.services.tickets import PrintJob, PrintResult, TicketDesk
from kiosk.storage import Store, connections, database
from tests.faults.powercut import Disk, Fate, Opened, PowerCutError
from tests.faults.table import Account, Side, rows_in
from tests.storage.making import NOON, lane, request

PAPER = Paper("Izegem", "Infobalie", "12:00", "V 001", None, (), ())
VISITS = 5


class Lobby:
    """What no power cut takes back: papers, and the numbers people were told; and what staff read last.

    `unknown` are the tickets of which the records say no paper is sure.
    """

    name = "lobby"
    is_paper = True

    def __init__(self) -> None:
        self.papers: list[PrintJob] = []
        self.told: list[Ticket] = []
        self.seconds = 0
        self.worklist: set[int] = set()
        self.unknown: set[int] = set()

    def preflight(self) -> PrinterStatus:
        return PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)

    def print(self, job: PrintJob) -> PrintResult:
        self.papers.append(job)
        return PrintResult(State.CONFIRMED)

    def visits(self, store: Store, name: str) -> None:
        """Some visitors, one of whom gets a copy."""
        desk = TicketDesk(store, self, lambda: NOON + timedelta(seconds=len(self.told)), b"key")
        desk.recover()
        for nth in range(VISITS):
            ticket = desk.issue(request(f"{name}-{nth}"), lane())
            self.told.append(ticket)
            desk.print_ticket(ticket, PAPER)
            if nth == 1:
                desk.reprint(ticket, lambda copy: replace(PAPER, copy=str(copy)), Actor("desk"), "torn")
        self.worklist = {ticket.id for ticket in desk.unsettled()}
        self.unknown = {ticket for (ticket,) in store._rows("SELECT id FROM tickets WHERE state != 'confirmed'")}


class Machine:
    """A kiosk whose disk the test holds; each start is a new program on what the last one left."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, settings: Sequence[str]) -> None:
        with Store(folder):
            pass
        self.image = {database.DATABASE: (folder / database.DATABASE).read_bytes()}
        self._folder = folder
        self._settings = settings
        self._patch = patch
        # The room for the log is made once, before the first ticket; here it would only take time.
        patch.setattr(connections, "log_bytes", lambda _: 0)
        patch.setattr(database, "log_bytes", lambda _: database.LOG_BYTES)
        patch.setattr(connections, "FOLD_AFTER_WRITES", 4)

    def run(self, disk: Disk, lobby: Lobby, name: str) -> str:
        """Run a program until it ends or the power is gone; return what SQLite thinks of the file it found."""
        opened: list[Opened] = []

        def open_it(*_: object) -> Opened:
            opened.append(Opened(disk, self._settings))
            return opened[-1]

        self._patch.setattr(connections, "open_database", open_it)
        store = None
        try:
            store = Store(self._folder)
            verdict = opened[0].check()
            lobby.visits(store, name)
            return verdict
        except PowerCutError:
            return "cut"
        finally:
            if store is not None:
                store._presence.leave()
            for each in opened:
                each.close()

    def rows(self, disk: Disk) -> set[tuple[str, str]]:
        """Return what stands in the file on a disk, as any other program reads it."""
        found = self._folder / "found.db"
        found.write_bytes(disk.seen[database.DATABASE])
        return rows_in(found)


@pytest.fixture
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def operations(machine: Machine) -> int:
    disk = Disk(machine.image)
    assert machine.run(disk, Lobby(), "whole") == "ok"
    return disk.operations


def broken_promises(machine: Machine, cut_at: int, fate: Fate, account: Account | None = None) -> list[str]:
    """Cut the power at one operation, start again, give more tickets, and say what is wrong then."""
    chance = random.Random(cut_at)
    lobby = Lobby()
    disk = Disk(machine.image, cut_at)
    machine.run(disk, lobby, "before")
    assert disk.is_off, "the last operations happen while the program closes its file"
    told_before, papers_before = len(lobby.told), len(lobby.papers)
    after = Disk(disk.after_the_cut(fate, chance))
    wrong = []
    if machine.run(after, lobby, "after") != "ok":
        wrong.append("the file is damaged")
    assert (len(lobby.told), len(lobby.papers) - papers_before) == (told_before + VISITS, VISITS + 1)
    numbers = Counter(ticket.label for ticket in lobby.told)
    if max(numbers.values()) > 1:
        wrong.append("a number was told to two people")
    first_papers = Counter(job.label for job in lobby.papers if job.paper.copy is None)
    if max(first_papers.values()) > 1:
        wrong.append("a number is on the papers of two people")
    told = {ticket.id: ticket.label for ticket in lobby.told}
    if any(told[job.ticket or 0] != job.label for job in lobby.papers):
        wrong.append("a paper has another number than its ticket")
    if lobby.worklist != lobby.unknown:
        wrong.append("staff are not told of exactly the tickets whose paper nobody knows of")
    if account is not None:
        account.given += [(ticket.day.isoformat(), ticket.label) for ticket in lobby.told]
        account.count(machine.rows(after))
    return wrong


@pytest.mark.slow
@pytest.mark.parametrize("fate", Fate)
def test_a_power_cut_anywhere_gives_no_number_twice(
    tmp_path: Path, patch: pytest.MonkeyPatch, fate: Fate, account: Callable[[str], Account]
) -> None:
    told = account("power cut")
    machine = Machine(tmp_path, patch, database.SETTINGS)
    count = operations(machine)
    assert count > 100, "several tickets, and the log copied back in between"
    broken = {at: wrong for at in range(1, count + 1) if (wrong := broken_promises(machine, at, fate, told))}
    for side in Side:
        told.holds(side, broken == {}, broken)


def test_the_test_sees_what_a_store_that_does_not_wait_for_the_disk_would_break(
    tmp_path: Path, patch: pytest.MonkeyPatch
) -> None:
    weaker = [setting.replace("FULL", "NORMAL") for setting in database.SETTINGS]
    assert weaker != list(database.SETTINGS)
    machine = Machine(tmp_path, patch, weaker)
    count = operations(machine)
    wrong = {each for at in range(count // 2, count, 5) for each in broken_promises(machine, at, Fate.LOST)}
    assert "a number was told to two people" in wrong
    assert "a number is on the papers of two people" in wrong
