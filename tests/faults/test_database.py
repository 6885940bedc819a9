"""A database that is spoilt anywhere, a log that lost its end, files that vanish: no number twice, no ticket lost."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.services.alerts import AlertKind
from kiosk.storage import DATABASE, KEY_FILE, Store, database, load_key
from kiosk.storage.backup import daily_name, write_backup
from kiosk.storage.journal import JOURNAL
from kiosk.storage.recovery import open_store
from tests.faults.hall import lobby_on
from tests.faults.table import Account, Side, put_aside, rows_in
from tests.storage.making import NOON, lane, request
from tests.support.towns import TODAY

GIVEN, COPIED, AFTER = 40, 30, 3
BEGINS_ABOVE = 100
"""The number after a database that was replaced under some tickets: the next full hundred."""
PLACES, SEEN = 500, 5
"""Places where the database is spoilt, and of these how many on the real screen."""
LOG = f"{DATABASE}-wal"


class Image:
    """A data folder as a power cut leaves it: a backup of some tickets, and the last ones only in the log."""

    def __init__(self, folder: Path) -> None:
        made, backup = folder / "made", folder / daily_name(TODAY)
        made.mkdir(parents=True)
        load_key(made)
        with Store(made) as store:
            self.days = [self._give(store, number) for number in range(COPIED)]
        write_backup(made, backup, NOON)
        with Store(made) as store:
            self.days += [self._give(store, number) for number in range(COPIED, GIVEN)]
            files = {each.name: each.read_bytes() for each in made.iterdir() if each.is_file()}
        self.whole = {each.name: each.read_bytes() for each in made.iterdir() if each.is_file()}
        self.cut = {name: content for name, content in files.items() if not name.endswith("-shm")}
        self._backup = backup.read_bytes()

    def _give(self, store: Store, number: int) -> tuple[str, str]:
        ticket = store.issue(request(f"visit-{number}"), lane(), NOON)
        return ticket.day.isoformat(), ticket.label

    def lay(self, data: Path, files: dict[str, bytes], *, backup: bool = True) -> None:
        """Make a data folder of it."""
        shutil.rmtree(data, ignore_errors=True)
        (data / "backups").mkdir(parents=True)
        for name, content in files.items():
            (data / name).write_bytes(content)
        if backup:
            (data / "backups" / daily_name(TODAY)).write_bytes(self._backup)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "LOG_BYTES", 256 * 1024)  # the room for the log, made at every start, only takes time
        yield Image(tmp_path_factory.mktemp("image"))


def go_on(data: Path, told: Account) -> str | None:
    """Start on what there is and give some tickets; return what staff are told."""
    before = max(int(label[-3:]) for _, label in told.given)
    store, said = open_store(data, data / "backups", NOON)
    with store:
        for number in range(AFTER):
            ticket = store.issue(request(f"after-{number}"), lane(), NOON)
            told.holds(Side.VISITOR, ticket.number > before + number, ticket)
            told.given.append((ticket.day.isoformat(), ticket.label))
    return said


def spoilt(sound: bytes, chance: random.Random) -> bytes:
    """Up to a page of a database as a failing disk gives it back."""
    at, length = chance.randrange(len(sound)), chance.choice((1, 4, 64, 512, 4096))
    return sound[:at] + chance.randbytes(length)[: len(sound) - at] + sound[at + length :]


@pytest.mark.slow
def test_a_database_that_is_spoilt_at_500_places(
    tmp_path: Path, image: Image, account: Callable[[str], Account]
) -> None:
    told, chance, replaced = account("corrupt database"), random.Random(20261123), 0
    for place in range(PLACES):
        image.lay(tmp_path, image.whole | {DATABASE: spoilt(image.whole[DATABASE], chance)}, backup=place % 5 > 0)
        told.given += image.days
        said = go_on(tmp_path, told)
        aside = put_aside(tmp_path)
        told.holds(Side.STAFF, bool(aside) <= (said is not None), "what is replaced is told to staff, and kept")
        replaced += bool(aside)
        told.settle(tmp_path)
    assert replaced > PLACES // 4


def test_what_people_see_of_a_database_that_is_spoilt(
    tmp_path: Path, image: Image, account: Callable[[str], Account]
) -> None:
    told, sound = account("corrupt database"), image.whole[DATABASE]
    for place in range(SEEN):
        image.lay(tmp_path, image.whole | {DATABASE: sound[: place * 4096 + 16] + b"\xa5" * (len(sound) // 2)})
        told.given += image.days
        with lobby_on(tmp_path, told, clock=lambda: NOON) as hall:
            told.holds(Side.VISITOR, hall.ticket() > 0, "no ticket")
            told.holds(Side.STAFF, "data lost" in hall.alerts(), hall.alerts())
        told.holds(Side.DATABASE, put_aside(tmp_path), "the replaced database is not kept")
        told.settle(tmp_path)


@pytest.mark.parametrize("with_backup", [True, False])
def test_a_key_that_vanishes_while_the_kiosk_runs_and_is_not_there_at_the_next_start(
    tmp_path: Path, account: Callable[[str], Account], with_backup: bool
) -> None:
    told, key = account("deleted files"), tmp_path / KEY_FILE
    with lobby_on(tmp_path, told) as hall:
        assert hall.ticket() == 1
        if with_backup:
            hall.idle()
        before = key.read_bytes()
        key.unlink()
        told.holds(Side.VISITOR, hall.ticket() == 2, "the key is in memory")
        hall.idle()
        told.holds(Side.STAFF, "machine" in hall.alerts() and "data folder" in hall.doctor(), hall.doctor())
        with pytest.raises(KioskError, match="is gone") as caught:
            write_backup(tmp_path, tmp_path / "by hand.zip", NOON)
        told.holds(Side.DATABASE, caught.value.code is Code.KEY_FAULTY, "a backup with another key")
        told.holds(Side.DATABASE, not key.exists(), "a key nobody knows of")
    with lobby_on(tmp_path, told) as hall:
        told.holds(Side.VISITOR, hall.ticket() == 3, told.given)
        told.holds(Side.STAFF, "data lost" in hall.alerts(), hall.alerts())
        hall.idle()
        told.holds(Side.STAFF, "data folder" not in hall.doctor(), hall.doctor())
    told.holds(Side.DATABASE, (key.read_bytes() == before) is with_backup, "the key of the backup")
    assert key.stat().st_mode & 0o777 == 0o600
    told.settle(tmp_path)


def lacks_tickets(data: Path) -> bool:
    """Whether a ticket of those that were given before is not in the database."""
    found = {int(label[1:]) for _, label in rows_in(data / DATABASE)}
    return not found >= set(range(1, GIVEN + 1))


@pytest.mark.slow
def test_a_log_that_lost_its_end(tmp_path: Path, image: Image, account: Callable[[str], Account]) -> None:
    told, log = account("truncated log"), image.cut[LOG]
    frames = range(32, len(log), 24 + 4096)
    for length in sorted({0, 16, *frames, *(each + 2000 for each in frames)}):
        image.lay(tmp_path, image.cut | {LOG: log[:length]})
        told.given += image.days
        said = go_on(tmp_path, told)
        told.holds(Side.STAFF, lacks_tickets(tmp_path) == (said is not None), said)
        told.settle(tmp_path)
    with lobby_on(tmp_path, told, clock=lambda: NOON) as hall:
        hall.visit()
    told.settle(tmp_path)


@pytest.mark.parametrize("length", [0, 32 + 3 * 4120])
def test_what_people_see_of_a_log_that_lost_its_end(
    tmp_path: Path, image: Image, account: Callable[[str], Account], length: int
) -> None:
    told = account("truncated log")
    image.lay(tmp_path, image.cut | {LOG: image.cut[LOG][:length]})
    told.given += image.days
    with lobby_on(tmp_path, told, clock=lambda: NOON) as hall:
        told.holds(Side.VISITOR, hall.ticket() > 0, "no ticket")
        (alert,) = [each for each in hall.desk().tickets.alerts.list() if each.kind is AlertKind.DATA_LOST]
        told.holds(Side.STAFF, f"up to V{GIVEN:03d}" in alert.it, alert.it)
    told.settle(tmp_path)


@pytest.mark.parametrize("place", ["root of the tickets", "all but the first page", "everything"])
def test_a_database_that_is_spoilt_while_the_kiosk_runs(
    tmp_path: Path, account: Callable[[str], Account], place: str
) -> None:
    told, path = account("corrupt database"), tmp_path / DATABASE
    with lobby_on(tmp_path, told) as hall:
        assert hall.ticket() == 1
        hall.idle()
        with closing(sqlite3.connect(path)) as other:  # as a disk does it to pages that are no longer in the log
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            (root,) = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'tickets'").fetchone()
        spoil(
            path,
            *{"root of the tickets": ((root - 1) * 4096, 4096), "all but the first page": (4096, -1)}.get(
                place, (0, -1)
            ),
        )
        told.holds(Side.VISITOR, hall.ticket() == BEGINS_ABOVE, told.given)
        hall.idle()
        told.holds(Side.STAFF, "data lost" in hall.alerts(), hall.alerts())
        told.holds(Side.DATABASE, put_aside(tmp_path), "the replaced database is not kept")
        told.holds(Side.VISITOR, hall.ticket() == BEGINS_ABOVE + 1, told.given)
    told.settle(tmp_path)


def spoil(path: Path, at: int, length: int) -> None:
    """Write over a part of a database in its place; a length of -1 is all the rest."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xa5" * (length if length >= 0 else path.stat().st_size - at))


def test_a_journal_with_a_day_that_cannot_be_stops_nothing(tmp_path: Path, image: Image) -> None:
    image.lay(tmp_path, image.whole)
    with (tmp_path / JOURNAL).open("a") as journal:
        journal.write(f"\n9{TODAY.isoformat()[1:]}\tV\t700\t700\tBCDF\n")
    store, said = open_store(tmp_path, tmp_path / "backups", NOON)
    with store:
        assert said is None
        assert store.issue(request("next"), lane(), NOON).number == GIVEN + 1


@pytest.mark.parametrize("files", [[DATABASE], [DATABASE, LOG, f"{DATABASE}-shm"], [JOURNAL], ["backups"]])
@pytest.mark.parametrize("with_backup", [True, False])
def test_files_that_vanish_while_the_kiosk_runs(
    tmp_path: Path, account: Callable[[str], Account], files: list[str], with_backup: bool
) -> None:
    told = account("deleted files")
    with lobby_on(tmp_path, told) as hall:
        for _ in range(2):
            hall.visit()
        if with_backup:
            hall.idle()
        for name in files:
            path = tmp_path / name
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=name == "backups")
        numbers = [hall.ticket() for _ in range(2)]
        told.holds(Side.VISITOR, numbers == ([100, 101] if DATABASE in files else [3, 4]), numbers)
        told.holds(Side.STAFF, ("data lost" in hall.alerts()) is (DATABASE in files), hall.alerts())
    told.settle(tmp_path)
    with lobby_on(tmp_path, told) as hall:
        hall.visit()
    told.settle(tmp_path)
