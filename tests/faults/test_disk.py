"""A disk that fills up under a running kiosk, or is read-only at its start: an honest page, nothing half written."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.errors import Code
from tests.faults.hall import Disk, lobby_on
from tests.faults.table import Account

VISITS = 3


def test_a_disk_that_is_full_and_has_room_again(disk: Disk, account: Callable[[str], Account]) -> None:
    told, data = account("full disk"), disk.folder / "data"
    with lobby_on(data, told) as hall:
        assert hall.ticket() == 1
        with disk.full():
            said = [hall.visit() for _ in range(VISITS)]
            hall.idle()
            assert all("Je ticket is geprint" not in each for each in said), "the folder of the tickets is full as well"
            assert hall.give_until_refused() is Code.DATABASE_WRITE
            said = [hall.visit() for _ in range(VISITS)]
            assert all(Code.DATABASE_WRITE.value in each for each in said)
            hall.idle()
        assert hall.ticket() == len(told.given), "no restart needed, and no number left out"
        hall.idle()
        assert (data / "health.json").exists()
    told.settle(data)


def test_a_start_on_a_disk_that_is_read_only(disk: Disk, account: Callable[[str], Account]) -> None:
    told, data = account("read-only disk"), disk.folder / "data"
    with lobby_on(data, told) as hall:
        assert hall.ticket() == 1
    before = (data / "kiosk.db").read_bytes()
    with disk.read_only(), lobby_on(data, told) as hall:
        for _ in range(VISITS):
            said = hall.visit()
            assert Code.DATA_FOLDER.value in said or Code.DATABASE_WRITE.value in said
            assert "Je ticket is geprint" not in said
        hall.idle()
    assert (data / "kiosk.db").read_bytes() == before
    with lobby_on(data, told) as hall:
        assert hall.ticket() == 2
    told.settle(data)
