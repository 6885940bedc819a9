"""What stands in the way of a recovery: nothing is lost, nothing is half done, and numbers go on above all known."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.storage import DATABASE, KEY_FILE, Store, journal, load_key, recovery
from kiosk.storage.backup import daily_name, write_backup
from kiosk.storage.recovery import ASIDE, open_known, open_store, plan, restore
from kiosk.storage.turns import PrinterTurns
from tests.storage.making import NOON, lane, request
from tests.storage.test_refusals import full_disk

TODAY = NOON.date()
LATER = NOON + timedelta(hours=1)
SPOILT = b"letter to the mayor " * 900


def give(folder: Path, *visits: str) -> list[int]:
    with Store(folder) as store:
        return [store.issue(request(visit), lane(), NOON).number for visit in visits]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    load_key(folder)
    assert give(folder, "a", "b", "c") == [1, 2, 3]
    return folder


@pytest.fixture
def backups(data: Path, tmp_path: Path) -> Path:
    write_backup(data, tmp_path / "backups" / daily_name(TODAY), NOON)
    return tmp_path / "backups"


def test_what_cannot_be_put_aside_is_not_replaced(data: Path, backups: Path) -> None:
    (data / DATABASE).write_bytes(SPOILT)
    (data / ASIDE).write_text("in the way", "utf-8")
    with pytest.raises(KioskError) as caught:
        open_store(data, backups, LATER)
    assert caught.value.code is Code.DATA_FOLDER
    assert (data / DATABASE).read_bytes() == SPOILT
    (data / ASIDE).unlink()
    store, said = open_store(data, backups, LATER)
    with store:
        assert said is not None
        assert len(store.latest(TODAY, 10)) == 3


def test_one_program_at_a_time_brings_a_backup_in(data: Path, backups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "_TURN_SECONDS", 0.05)
    release = PrinterTurns(data).take(recovery._TURN, 0)
    assert release is not None
    with pytest.raises(KioskError) as caught:
        restore(data, backups / daily_name(TODAY), LATER)
    assert caught.value.code is Code.DATABASE_BUSY
    assert "another program brings a backup in" in caught.value.it
    assert not (data / ASIDE).exists()
    release()
    assert restore(data, backups / daily_name(TODAY), LATER).aside is not None


def test_a_disk_that_is_full_gives_no_number_that_the_database_lost(data: Path, tmp_path: Path) -> None:
    """The journal knows more than the database, which cannot be told: nothing is given until it can."""
    with Store(data) as open_elsewhere:
        journal.append(data, journal.Given(TODAY.isoformat(), "V", 7, 7, open_elsewhere.kiosk_id))
        with full_disk(), pytest.raises(KioskError) as caught:
            open_known(data, tmp_path / "none", NOON)
        assert caught.value.code is Code.DATABASE_WRITE
    store, said = open_known(data, tmp_path / "none", NOON)
    with store:
        assert said is not None
        assert "up to V007 of 2026-11-23" in said
        assert store.issue(request("the next"), lane(), NOON).number == 100


def test_a_database_that_nobody_may_read_is_put_aside_and_its_numbers_are_those_of_the_journal(
    unprivileged: Path,
) -> None:
    data, copy = unprivileged / "data", unprivileged / "copy.zip"
    load_key(data)
    give(data, "a")
    write_backup(data, copy, NOON)
    assert give(data, *map(str, range(119)))[-1] == 120
    (data / DATABASE).chmod(0)
    done = restore(data, copy, LATER)
    assert done.highest == ((TODAY.isoformat(), "V", 120),)
    assert done.aside is not None
    assert (done.aside / DATABASE).exists()
    with Store(data) as store:
        assert store.issue(request("the next"), lane(), LATER).number == 200


def test_a_row_that_a_fault_spoilt_is_no_number_to_go_by(data: Path, backups: Path) -> None:
    with closing(sqlite3.connect(data / DATABASE)) as spoilt, spoilt:
        spoilt.execute(
            "INSERT INTO tickets (visit, day, lane, prefix, number, purpose, language, state, recorded_at)"
            " VALUES ('visit-1', '\u00ff026-1-23', 'info', 'V', 900, 'renew', 'nl', 'sent', '2026-11-23T11:00:00Z')"
        )
    copy = backups / daily_name(TODAY)
    assert plan(data, copy).highest == ((TODAY.isoformat(), "V", 3),)
    restore(data, copy, LATER)
    with Store(data) as store:
        assert store.last_day() == TODAY
        assert store.issue(request("the next"), lane(), LATER).number == 100


@pytest.mark.parametrize(("spoilt", "day"), [(1, "9999-12-31"), (2, "2026-11-25"), (3, "9999-12-31")])
def test_a_day_that_a_fault_spoilt_gives_no_number_of_a_paper_again(
    data: Path, backups: Path, spoilt: int, day: str
) -> None:
    with closing(sqlite3.connect(data / DATABASE)) as connection, connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE tickets SET day = ? WHERE id = ?", (day, spoilt))
        for _, made_by in triggers:
            connection.execute(made_by)
    store, said = open_store(data, backups, LATER)
    with store:
        assert said is not None
        assert day in said
        assert store.issue(request("d"), lane(), LATER).number > 3
    store, said = open_store(data, backups, LATER)
    with store:
        assert said is None
        assert store.issue(request("e"), lane(), LATER).number > 4


@pytest.mark.parametrize("ids", [104, 2])
def test_a_later_day_of_another_kiosks_history_is_no_fault(data: Path, backups: Path, ids: int) -> None:
    """A spare took over from this kiosk's backup, and comes back with its own backup of a later day."""
    later = NOON + timedelta(days=1)
    with closing(sqlite3.connect(data / DATABASE)) as connection, connection:
        connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'tickets'", (ids + 1,))
    with Store(data) as store:
        assert store.issue(request("tomorrow"), lane(), later).number == 1
    own = [f"{TODAY}\tV\t{number}\t{number + ids}\tABCD" for number in range(1, 151)]
    (data / journal.JOURNAL).write_text("\n\n".join(["", *own, ""]), "utf-8")
    store, said = open_store(data, backups, later)
    with store:
        assert said is None
        assert store.issue(request("next"), lane(), later).number == 2


@pytest.mark.parametrize(
    ("name", "value"), [("floor 2026-99-99 V", "7"), (f"floor {TODAY} V", "seven"), ("floor of the hall", "7")]
)
def test_a_floor_that_a_fault_spoilt_is_damage_and_no_number_below_it_is_given(
    data: Path, backups: Path, name: str, value: str
) -> None:
    restore(data, backups / daily_name(TODAY), LATER)
    with closing(sqlite3.connect(data / DATABASE)) as spoilt, spoilt:
        assert spoilt.execute("SELECT count(*) FROM meta WHERE name LIKE 'floor %'").fetchone() == (1,)
        spoilt.execute("UPDATE meta SET name = ?, value = ? WHERE name LIKE 'floor %'", (name, value))
    with Store(data) as store, pytest.raises(KioskError) as caught:
        store.issue(request("too soon"), lane(), LATER)
    assert caught.value.code is Code.DATABASE_DAMAGED
    store, said = open_store(data, backups, LATER + timedelta(minutes=1))
    with store:
        assert said is not None
        assert store.issue(request("the next"), lane(), LATER).number == 100


def test_a_key_that_is_gone_comes_from_the_newest_backup_that_is_whole(data: Path, backups: Path) -> None:
    key = load_key(data)
    (backups / daily_name(TODAY.replace(day=TODAY.day + 1))).write_bytes(b"no zip file")
    (data / KEY_FILE).unlink()
    with pytest.raises(KioskError, match="is gone") as caught:
        load_key(data)
    assert caught.value.code is Code.KEY_FAULTY
    store, said = open_store(data, backups, LATER)
    store.close()
    assert said == f"{KEY_FILE} was gone; that of {backups / daily_name(TODAY)} is in its place."
    assert load_key(data) == key
