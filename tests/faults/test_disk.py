"""A disk that fills up under a running kiosk, or is read-only: an honest page, staff told, nothing half written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.errors import Code
from kiosk.domain.printer import Known
from kiosk.services.checks import Name
from kiosk.wiring.upkeep import look
from tests.faults.hall import Disk, Hall, lobby_on
from tests.faults.table import Account, Side, rows_in

VISITS = 3
UNWRITABLE = {Code.DATA_FOLDER, Code.DATABASE_WRITE}


PRINTED = "Je ticket is geprint"


def refused(hall: Hall, told: Account, codes: set[Code]) -> None:
    """Some visitors come, none of whom gets a number, and each reads why not."""
    before = len(told.given)
    for _ in range(VISITS):
        said = hall.visit()
        told.holds(Side.VISITOR, any(each.value in said for each in codes) and PRINTED not in said, said)
    told.holds(Side.VISITOR, len(told.given) == before, "a number that cannot be written")


def test_a_disk_that_is_full_and_has_room_again(
    disk: Disk, account: Callable[[str], Account], caplog: pytest.LogCaptureFixture
) -> None:
    told, data = account("full disk"), disk.folder / "data"
    with lobby_on(data, told) as hall:
        assert hall.ticket() == 1
        with disk.full():
            said = [hall.visit() for _ in range(VISITS)]
            hall.idle()
            told.holds(Side.VISITOR, not any(PRINTED in each for each in said), "the folder of papers is full as well")
            assert hall.give_until_refused() is Code.DATABASE_WRITE
            caplog.clear()
            refused(hall, told, {Code.DATABASE_WRITE})
            told.holds(Side.STAFF, Code.DATABASE_WRITE.value in caplog.text, caplog.text)
            hall.idle()
            told.holds(Side.STAFF, "machine" in hall.alerts(), "it was noted while the log had room")
            told.holds(Side.STAFF, "disk space" in hall.doctor() or not disk.mounted, hall.doctor())
            told.holds(Side.DATABASE, rows_in(data / "kiosk.db") == ledger(told), "what was refused left something")
        assert hall.ticket() == len(told.given), "no restart needed, and no number left out"
        hall.idle()
        assert (data / "health.json").exists()
    told.settle(data)


def ledger(told: Account) -> set[tuple[str, str]]:
    """The tickets that people were told of, as `rows_in` has them."""
    return {(day, label.replace("\u00a0", "")) for day, label in told.given}


def test_a_disk_that_becomes_read_only_under_a_running_kiosk(
    disk: Disk, account: Callable[[str], Account], caplog: pytest.LogCaptureFixture
) -> None:
    told, data = account("read-only disk"), disk.folder / "data"
    with lobby_on(data, told) as hall:
        assert hall.ticket() == 1
        hall.idle()
        with disk.read_only():
            refused(hall, told, UNWRITABLE)
            told.holds(Side.STAFF, any(each.value in caplog.text for each in UNWRITABLE), caplog.text)
            hall.idle()
            told.holds(Side.STAFF, "data folder" in hall.doctor(), hall.doctor())
            told.holds(Side.DATABASE, rows_in(data / "kiosk.db") == ledger(told), "what was refused left something")
        told.holds(Side.VISITOR, hall.ticket() == 2, "no restart needed, and no number left out")
    told.settle(data)


def test_a_start_on_a_disk_that_is_read_only(
    disk: Disk, account: Callable[[str], Account], caplog: pytest.LogCaptureFixture
) -> None:
    told, data = account("read-only disk"), disk.folder / "data"
    with lobby_on(data, told) as hall:
        assert hall.ticket() == 1
    before = (data / "kiosk.db").read_bytes()
    with disk.read_only(), lobby_on(data, told) as hall:
        refused(hall, told, UNWRITABLE)
        hall.idle()
        told.holds(Side.STAFF, any(each.value in caplog.text for each in UNWRITABLE), caplog.text)
        found = look(hall.lobby.machine, None, thorough=True)
        told.holds(Side.STAFF, (Name.DATA, Known.NOT_OK) in {(each.name, each.state) for each in found}, found)
    told.holds(Side.DATABASE, (data / "kiosk.db").read_bytes() == before, "a read-only disk that changed")
    with lobby_on(data, told) as hall:
        told.holds(Side.VISITOR, hall.ticket() == 2, "a number left out")
    told.settle(data)
