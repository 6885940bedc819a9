"""A lobby screen on a disk of the test's own, and visitors who come to it while something is wrong."""

from __future__ import annotations

import os
import resource
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.config import Settings
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.printer import Known
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import TicketRequest
from kiosk.services.visits import VisitDesk
from kiosk.ui.application import Lobby
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine
from kiosk.wiring.upkeep import look
from tests.faults.table import Account
from tests.storage.test_refusals import full_disk
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for

BYTES = 24 * 1024 * 1024
MANY = 2000


def mount(*arguments: str) -> bool:
    command = ["mount", *arguments]
    return os.geteuid() == 0 and subprocess.run(command, check=False, capture_output=True).returncode == 0


@contextmanager
def unwritable() -> Iterator[None]:
    """The kernel refuses every write of this process: what a program meets whose disk becomes read-only under it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class Disk:
    """A small file system in memory where one may be mounted, else a folder where the kernel refuses every write."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.mounted = mount("-t", "tmpfs", "-o", f"size={BYTES}", "tmpfs", str(folder))

    @contextmanager
    def full(self) -> Iterator[None]:
        """Not one free block."""
        if not self.mounted:
            with full_disk():
                yield
            return
        ballast = self.folder / "ballast"
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        yield
        ballast.unlink()

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """As a system mounts a disk that had an error. It cannot be asked to while a program has files open there."""
        if not (self.mounted and mount("-o", "remount,ro", str(self.folder))):
            with unwritable():
                yield
            return
        yield
        assert mount("-o", "remount,rw", str(self.folder))

    def close(self) -> None:
        if self.mounted:
            subprocess.run(["umount", "-l", str(self.folder)], check=True)


class Hall:
    """The lobby, a visitor at a time, and what each was told."""

    def __init__(self, lobby: Lobby, clock: Seconds, account: Account) -> None:
        self.lobby, self.data, self._account = lobby, lobby.machine.data, account
        self.visitor = Visitor(lobby, clock)

    def visit(self) -> str:
        """A visitor comes and asks for a ticket; return what the page says. A number that is told is accounted for."""
        self.visitor.leave()
        self.visitor.walk_to_check()
        self.visitor.take()
        result = self.visitor.journey.result
        assert result is not None
        said = self.visitor.reads()
        if result.label:
            assert result.label in said
            ticket = self.desk().tickets.look_up(result.label)
            self._account.given.append((ticket.day.isoformat(), result.label))
        return said

    def ticket(self) -> int:
        """A visitor comes and is given a number, which is returned."""
        before = len(self._account.given)
        self.visit()
        assert len(self._account.given) == before + 1, self.visitor.reads()
        return int(self._account.given[-1][1][1:])

    def give_until_refused(self) -> Code:
        """Give tickets without paper until there is no room for one: the log has some, made before. Return why not."""
        tickets, letter = self.desk().tickets, self._account.given[0][1][0]
        lane = next(each for each in IZEGEM.lanes if each.prefix == letter)
        for number in range(MANY):
            try:
                ticket = tickets.issue(TicketRequest(f"many-{number}", "other", "nl"), lane)
            except KioskError as error:
                return error.code
            self._account.given.append((ticket.day.isoformat(), ticket.label))
        raise AssertionError("a full disk that takes everything")

    def desk(self) -> VisitDesk:
        """What the lobby works with now."""
        found = self.lobby.work()
        assert isinstance(found, VisitDesk)
        return found

    def idle(self) -> None:
        """What the kiosk does for its machine between visitors."""
        self.visitor.leave()
        self.lobby._keep_up()
        wait_for(lambda: not self.lobby._keeping_up)

    def look(self) -> None:
        """What the kiosk asks between visitors: printers, paper, clock."""
        self.visitor.leave()
        looked = threading.Event()
        self.lobby._look_after_printers()
        self.lobby.tasks.printer(looked.set, lambda _: None, lambda _: None)
        wait_for(looked.is_set)

    def alerts(self) -> list[str]:
        """What staff see on their list."""
        return [each.kind.value for each in self.desk().tickets.alerts.list()]

    def doctor(self) -> list[str]:
        """What `kioskctl doctor` and the page of checks in the staff area say is not in order."""
        found = look(self.lobby.machine, self.desk().tickets, thorough=True)
        return [each.name.value for each in found if each.state is Known.NOT_OK]

    def worklist(self) -> set[str]:
        """The numbers of tickets whose paper nobody knows of, as staff see them."""
        page = self.lobby._records().desk(Actor("IT")).worklist(on_a_page=MANY)
        return {each.ticket.label for each in page.lines}


@contextmanager
def lobby_on(folder: Path, account: Account, clock: Callable[[], datetime] = lambda: MOMENT) -> Iterator[Hall]:
    """Start a lobby screen on a data folder; it ends in order."""
    seconds = Seconds()
    machine = Machine(folder, Settings(), IZEGEM, TODAY, clock=clock)
    lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=seconds)
    lobby.start()
    try:
        yield Hall(lobby, seconds, account)
    finally:
        lobby.close()
