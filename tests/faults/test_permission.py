"""Rights that are lost while the lobby screen runs: what visitors and staff see, and what the records say afterwards.

Root may do what it likes with any file, so these tests give that up for as long as a kiosk runs: they keep their
account, but the kernel heeds the modes of files again.
"""

from __future__ import annotations

import ctypes
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.config import Settings
from kiosk.domain.journey import Place
from kiosk.domain.shift_events import Spot
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.storage import DATABASE
from kiosk.ui.application import Lobby
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine
from tests.faults.table import Account, Side
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for
from tests.ui.test_staff_program import NAME, Clerk

DAC_OVERRIDE, DAC_READ_SEARCH = 1, 2
VERSION = 0x20080522
"""Linux' capabilities, as `man 2 capset` numbers them."""


@contextmanager
def heeding_modes() -> Iterator[None]:
    """This thread, and those it starts, no longer read and write what a mode forbids. Others than root never do."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, before = (ctypes.c_uint32 * 2)(VERSION, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, before) == 0
    after = (ctypes.c_uint32 * 6)(*before)
    after[0] &= ~(1 << DAC_OVERRIDE | 1 << DAC_READ_SEARCH)
    assert libc.capset(header, after) == 0
    try:
        yield
    finally:
        assert libc.capset(header, before) == 0


class Loss(NamedTuple):
    """What is lost: the mode of the folder, and of each file of the database."""

    folder: int = 0o700
    files: int = 0o600


LOSSES = {
    "folder not written": Loss(folder=0o500),
    "folder not entered": Loss(folder=0o000),
    "database not written": Loss(files=0o400),
    "database not read": Loss(files=0o000),
    "nothing at all": Loss(folder=0o000, files=0o000),
}


class Hall:
    """A lobby screen, a visitor, a clerk, and IT who set modes."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        clock = Seconds()
        self.data = data
        self.machine = Machine(data, Settings(), IZEGEM, TODAY, clock=lambda: MOMENT)
        with self.machine.staff() as room:
            room.accounts.add(NAME, "602817", Actor("IT"))
        self.lobby = Lobby(self.machine, window=True, size=QSize(1080, 1920), clock=clock)
        self.visitor, self.clerk = Visitor(self.lobby, clock), Clerk(self.lobby, clock, qtbot)
        self.lobby.start()
        self.shown: list[str] = []

    @contextmanager
    def without(self, loss: Loss) -> Iterator[None]:
        """For as long as this lasts the rights are gone."""
        files = [path for path in self.data.iterdir() if path.name.startswith(DATABASE)]
        for path in files:
            path.chmod(loss.files)
        self.data.chmod(loss.folder)
        yield
        self.data.chmod(0o700)
        for path in files:
            path.chmod(0o600)

    def comes(self) -> str:
        """A visitor asks for a ticket and reads what came of it."""
        self.visitor.leave()
        self.visitor.walk_to_check()
        self.visitor.take()
        result = self.visitor.journey.result
        assert result is not None
        read = self.visitor.reads()
        if result.label is not None:
            assert result.label in read
            self.shown.append(result.label)
        else:
            assert re.search(r"K\d{3}", read), read
        assert result.state is not State.CONFIRMED or not result.paper
        return read

    def idle(self) -> None:
        """A minute without visitors."""
        self.visitor.leave()
        self.lobby._tick()
        self.lobby._look_after_printers()
        self.lobby._keep_up()
        wait_for(lambda: not self.lobby._keeping_up)

    def staff_read(self) -> str:
        """What somebody of the staff reads who looks for what is wrong."""
        self.visitor.leave()
        read = []
        self.clerk.tap("Hulp")
        self.clerk.tap("Voor medewerkers")
        if "OK" in self.clerk.labels():
            for figure in "602817":
                self.clerk.tap(figure)
            self.clerk.tap("OK")
        read.append(self.clerk.reads())
        if "Kiosk" in self.clerk.labels():
            self.clerk.tap("Kiosk")
            read.append(self.clerk.reads())
            if "Controle" in self.clerk.labels():
                self.clerk.tap("Controle")
                wait_for(lambda: self.clerk.spot is Spot.CHECKUP)
                read.append(self.clerk.reads())
        area = self.lobby.entrance.area
        assert area is not None
        area._expired()
        wait_for(lambda: self.visitor.journey.place is Place.WELCOME)
        return "\n".join(read)


@pytest.fixture
def hall(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Hall]]:
    made: list[Hall] = []

    def make() -> Hall:
        made.append(Hall(tmp_path / "data", qtbot))
        return made[-1]

    with heeding_modes():
        yield make
        for each in made:
            each.lobby.close()


def test_the_kernel_heeds_modes_here(tmp_path: Path) -> None:
    (tmp_path / "closed").touch(0o000)
    with heeding_modes(), pytest.raises(PermissionError):
        (tmp_path / "closed").read_bytes()


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES.keys())
def test_lost_rights_cost_no_number_and_are_told(
    loss: Loss, hall: Callable[[], Hall], account: Callable[[str], Account]
) -> None:
    here, book = hall(), account("permission lost")
    here.comes()
    with here.without(loss):
        pages = [here.comes() for _ in range(2)]
        here.idle()
        told = here.staff_read()
    given = len(here.shown)
    assert (given == 3) is (loss.folder != 0), "what is open stays open, and what cannot be reached gives nothing"
    book.holds(Side.VISITOR, all(("K201" in each) is (loss.folder == 0) for each in pages), pages)
    book.holds(Side.STAFF, re.search(r"Map met gegevens: niet in orde|K201", told), told)
    for _ in range(2):
        here.comes()
    here.idle()
    with closing(sqlite3.connect(here.data / DATABASE)) as records:
        rows = records.execute("SELECT prefix, number FROM tickets ORDER BY id").fetchall()
    book.holds(Side.DATABASE, [f"{prefix}\u00a0{number:03d}" for prefix, number in rows] == here.shown, rows)
    book.holds(Side.DATABASE, [number for _, number in rows] == list(range(1, given + 3)), "numbers lost, or twice")
    assert "Map met gegevens: in orde" in here.staff_read()
    book.given += [(TODAY.isoformat(), label) for label in here.shown]
    book.settle(here.data)
