"""A disk that fills up under a running kiosk, or is read-only at its start: an honest page, and no restart needed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.config import Settings
from kiosk.ui.application import Lobby
from kiosk.ui.tour import MOMENT
from kiosk.wiring import Machine
from tests.storage.test_refusals import full_disk
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for

BYTES = 24 * 1024 * 1024


def mount(*arguments: str) -> bool:
    command = ["mount", *arguments]
    return os.geteuid() == 0 and subprocess.run(command, check=False, capture_output=True).returncode == 0


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
        """As a system mounts a disk that had an error."""
        if not (self.mounted and mount("-o", "remount,ro", str(self.folder))):
            with full_disk():
                yield
            return
        yield
        assert mount("-o", "remount,rw", str(self.folder))

    def close(self) -> None:
        if self.mounted:
            subprocess.run(["umount", "-l", str(self.folder)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "disk")
    yield made
    made.close()


@contextmanager
def lobby_on(disk: Disk) -> Iterator[Visitor]:
    clock = Seconds()
    machine = Machine(disk.folder / "data", Settings(), IZEGEM, TODAY, clock=lambda: MOMENT)
    lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=clock)
    lobby.start()
    try:
        yield Visitor(lobby, clock)
    finally:
        lobby.close()


def comes(visitor: Visitor) -> str:
    visitor.leave()
    visitor.walk_to_check()
    visitor.take()
    return visitor.reads()


def idle(visitor: Visitor) -> None:
    visitor.leave()
    visitor.lobby._keep_up()
    wait_for(lambda: not visitor.lobby._keeping_up)


def test_a_disk_that_is_full_and_has_room_again(disk: Disk) -> None:
    with lobby_on(disk) as visitor:
        assert "001" in comes(visitor)
        with disk.full():
            said = [comes(visitor) for _ in range(2)]
            idle(visitor)
        assert all("Je ticket is geprint" not in each for each in said)
        given = [comes(visitor) for _ in range(2)]
        assert all("00" in each for each in given), "no restart needed"
        idle(visitor)
        assert (disk.folder / "data" / "health.json").exists()


def test_a_start_on_a_disk_that_is_read_only(disk: Disk) -> None:
    with lobby_on(disk) as visitor:
        assert "001" in comes(visitor)
    with disk.read_only(), lobby_on(disk) as visitor:
        said = comes(visitor)
        assert "K20" in said
        assert "Je ticket is geprint" not in said
        idle(visitor)
    with lobby_on(disk) as visitor:
        assert "002" in comes(visitor)
