"""A backup counts only once it was opened and checked, is one moment while tickets are given, and can be brought in."""

from __future__ import annotations

import json
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.tickets import State
from kiosk.storage import DATABASE, KEY_FILE, Store, backup, load_key, structure
from kiosk.storage.backup import daily_backups, daily_name, prune, read_backup, write_backup
from kiosk.storage.journal import JOURNAL
from kiosk.storage.recovery import ASIDE, open_known, open_store, plan, restore
from tests.storage.making import NOON, lane, request
from tests.storage.test_refusals import full_disk

TODAY = NOON.date()
LATER = NOON + timedelta(hours=1)


def give(folder: Path, count: int, prefix: str = "V", start: int = 0) -> list[int]:
    with Store(folder) as store:
        return [
            store.issue(request(f"{prefix}-{start + n}"), lane("x" + prefix, prefix), NOON).number for n in range(count)
        ]


def next_number_of(store: Store, **lanes: object) -> int:
    return store.issue(request("the next"), lane("xV", **lanes), LATER).number  # type: ignore[arg-type]


def refused(made: Path, member: str, content: bytes) -> str:
    """Put another member into a backup, which must not be taken then; return why, for IT."""
    with ZipFile(made) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(made, "w") as archive:
        for name, data in (parts | {member: content}).items():
            archive.writestr(name, data)
    with pytest.raises(KioskError) as caught:
        read_backup(made)
    assert caught.value.code is Code.BACKUP_FAULTY
    return caught.value.it


@contextmanager
def unindexed(path: Path, name: str) -> Iterator[None]:
    """Within this block an index is forgotten: it lacks what is written then, as after a write that was torn."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        (row,) = database.execute("SELECT * FROM sqlite_schema WHERE name = ?", (name,)).fetchall()
        database.execute("DELETE FROM sqlite_schema WHERE name = ?", (name,))
    yield
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", row)


def alert(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("INSERT INTO alerts (kind, subject, detail, since) VALUES ('x', 'x', 'x', 'x')")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    load_key(folder)
    give(folder, 5)
    return folder


@pytest.fixture
def made(data: Path, tmp_path: Path) -> Path:
    write_backup(data, tmp_path / "copy.zip", NOON)
    return tmp_path / "copy.zip"


def test_a_backup_says_what_it_holds(data: Path, tmp_path: Path) -> None:
    told = write_backup(data, tmp_path / "deep" / "copy.zip", NOON)
    with Store(data) as store:
        kiosk = store.kiosk_id
    assert (told.kiosk, told.tickets, told.last_day, told.made_at) == (kiosk, 5, TODAY, NOON)
    assert told == read_backup(told.path)
    assert stat.S_IMODE(told.path.stat().st_mode) == 0o600
    assert [path.name for path in told.path.parent.iterdir()] == ["copy.zip"], "and nothing else is left there"
    with ZipFile(told.path) as archive:
        assert archive.read(KEY_FILE) == load_key(data)


def test_a_backup_is_one_moment_while_tickets_are_given(data: Path, tmp_path: Path) -> None:
    with Store(data) as store:
        ended = threading.Event()

        def go_on() -> None:
            nth = 0
            while not ended.is_set():
                ticket = store.issue(request(f"busy-{nth}"), lane("xV"), NOON)
                store.mark(ticket.id, State.SENT, NOON)
                nth += 1

        giver = threading.Thread(target=go_on)
        giver.start()
        try:
            counts = [write_backup(data, tmp_path / "copy.zip", NOON).tickets for _ in range(3)]
        finally:
            ended.set()
            giver.join()
        assert counts == sorted(counts)
        with ZipFile(tmp_path / "copy.zip") as archive:
            archive.extract(DATABASE, tmp_path)
        with closing(sqlite3.connect(tmp_path / DATABASE)) as copy:
            (last,) = copy.execute("SELECT max(number) FROM tickets").fetchone()
        assert last == counts[-1]


def test_a_backup_that_is_spoilt_anywhere_is_refused(made: Path) -> None:
    sound = made.read_bytes()
    for at in range(0, len(sound), max(len(sound) // 60, 1)):
        made.write_bytes(sound[:at])
        with pytest.raises(KioskError) as caught:
            read_backup(made)
        assert caught.value.code is Code.BACKUP_FAULTY
    start = sound.index(b"SQLite") if b"SQLite" in sound else len(sound) // 2
    made.write_bytes(sound[:start] + bytes([sound[start] ^ 0xFF]) + sound[start + 1 :])
    with pytest.raises(KioskError) as caught:
        read_backup(made)
    assert caught.value.code is Code.BACKUP_FAULTY


@pytest.mark.parametrize("member", ["about.json", KEY_FILE, DATABASE])
@pytest.mark.parametrize("content", [b"", b"nothing of the kind " * 300])
def test_a_backup_with_a_wrong_part_is_refused(made: Path, member: str, content: bytes) -> None:
    assert refused(made, member, content)


@pytest.mark.parametrize("about", [{"format": 2}, {"made_at": "2026-11-23T11:00:00"}])
def test_a_backup_of_a_form_that_is_not_known_is_refused(made: Path, about: dict[str, object]) -> None:
    told = {"format": 1, "program": "1.0", "made_at": NOON.isoformat()}
    assert "its format is not known here" in refused(made, "about.json", json.dumps(told | about).encode())


def test_a_backup_with_the_database_of_another_program_is_refused(made: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE tickets (id INTEGER)")
    assert "another program made it" in refused(made, DATABASE, other.read_bytes())


def test_a_backup_whose_database_lacks_a_column_is_refused(data: Path, made: Path) -> None:
    with closing(sqlite3.connect(data / DATABASE)) as older, older:
        older.execute("DROP VIEW tickets_public")
        older.execute("ALTER TABLE meta RENAME COLUMN value TO worth")
    assert "no such column: value" in refused(made, DATABASE, (data / DATABASE).read_bytes())


def test_a_backup_whose_database_contradicts_itself_is_refused(data: Path, made: Path) -> None:
    with unindexed(data / DATABASE, "alerts_open"):
        alert(data / DATABASE)
    assert "missing from index alerts_open" in refused(made, DATABASE, (data / DATABASE).read_bytes())


def test_a_path_that_leads_out_of_a_backup_is_refused(made: Path) -> None:
    with ZipFile(made, "a") as archive:
        archive.writestr("../escaped", b"x")
    with pytest.raises(KioskError) as caught:
        read_backup(made)
    assert caught.value.code is Code.BACKUP_FAULTY
    assert not (made.parent / "escaped").exists()


def test_a_backup_of_a_newer_program_names_what_can_read_it(data: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(data / DATABASE)) as newer, newer:
        newer.execute(f"PRAGMA user_version = {structure.VERSION + 1}")
        newer.execute("UPDATE meta SET value = '9.8.7' WHERE name = 'program'")
    with pytest.raises(KioskError) as caught:
        Store(data)
    assert caught.value.code is Code.DATABASE_NEWER
    assert "Install kiosk 9.8.7 or newer" in caught.value.it
    with pytest.raises(KioskError) as caught:
        write_backup(data, tmp_path / "copy.zip", NOON)
    assert caught.value.code is Code.DATABASE_NEWER


def test_a_full_disk_leaves_the_last_backup(data: Path, made: Path) -> None:
    before = made.read_bytes()
    give(data, 3, start=10)
    with Store(data), full_disk(), pytest.raises(KioskError) as caught:
        write_backup(data, made, LATER)
    assert caught.value.code is Code.BACKUP_WRITE
    assert made.read_bytes() == before
    assert {path.name for path in made.parent.iterdir()} == {"data", "copy.zip"}


def test_what_is_damaged_is_not_backed_up(data: Path, made: Path) -> None:
    before = made.read_bytes()
    (data / DATABASE).write_bytes(b"letter to the mayor " * 500)
    with pytest.raises(KioskError) as caught:
        write_backup(data, made, LATER)
    assert caught.value.code is Code.DATABASE_DAMAGED
    assert made.read_bytes() == before


@pytest.mark.parametrize("spoilt", ["a page", "a word of the structure"])
def test_damage_that_shows_only_when_all_is_copied_is_not_backed_up(data: Path, made: Path, spoilt: str) -> None:
    before, path = made.read_bytes(), data / DATABASE
    sound = path.read_bytes()
    if spoilt == "a page":
        path.write_bytes(sound[: 2 * 4096] + b"\xa5" * (len(sound) - 2 * 4096))
    else:
        path.write_bytes(sound.replace(b"NOCASE", b"NOCBSE"))
    with pytest.raises(KioskError) as caught:
        write_backup(data, made, LATER)
    assert caught.value.code is Code.DATABASE_DAMAGED
    assert str(path) in caught.value.it
    assert made.read_bytes() == before


def test_an_index_that_contradicts_its_table_is_no_backup(data: Path, made: Path) -> None:
    before, path = made.read_bytes(), data / DATABASE
    with unindexed(path, "alerts_open"):
        alert(path)
        alert(path)
    with pytest.raises(KioskError) as caught:
        write_backup(data, made, LATER)
    assert caught.value.code is Code.BACKUP_WRITE
    assert made.read_bytes() == before


def test_what_cannot_be_read_back_is_no_backup(data: Path, made: Path) -> None:
    before = made.read_bytes()
    with closing(sqlite3.connect(data / DATABASE)) as nameless, nameless:
        nameless.execute("DELETE FROM meta WHERE name = 'kiosk'")
    with pytest.raises(KioskError) as caught:
        write_backup(data, made, LATER)
    assert caught.value.code is Code.BACKUP_WRITE
    assert "names no kiosk" in caught.value.it
    assert made.read_bytes() == before
    assert {path.name for path in made.parent.iterdir()} == {"data", "copy.zip"}


def test_only_the_newest_days_are_kept_and_never_none(tmp_path: Path) -> None:
    days = [date(2026, 11, day) for day in (3, 1, 2, 9)]
    for day in days:
        (tmp_path / daily_name(day)).write_bytes(b"x")
    (tmp_path / "kiosk-mine.zip").write_bytes(b"x")
    assert [day.day for day, _ in daily_backups(tmp_path)] == [9, 3, 2, 1]
    assert len(prune(tmp_path, 3)) == 1
    assert [day.day for day, _ in daily_backups(tmp_path)] == [9, 3, 2]
    prune(tmp_path, 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == [daily_name(date(2026, 11, 9)), "kiosk-mine.zip"]


def test_a_restore_goes_on_at_the_next_hundred_with_the_old_key(data: Path, made: Path, tmp_path: Path) -> None:
    give(data, 107, start=10)  # up to 112, which only the journal and the replaced database know
    key = (data / KEY_FILE).read_bytes()
    with Store(data) as store:
        kiosk, last = store.kiosk_id, store.latest(TODAY, 1)[0]
    (data / KEY_FILE).write_bytes(bytes(32))
    would = plan(data, made)
    assert (would.highest, would.aside) == (((TODAY.isoformat(), "V", 112),), None)
    assert not (data / ASIDE).exists()
    done = restore(data, made, LATER)
    assert done.aside is not None
    assert (data / KEY_FILE).read_bytes() == key
    assert stat.S_IMODE((data / KEY_FILE).stat().st_mode) == 0o600
    with Store(data) as store:
        assert store.kiosk_id == kiosk
        ticket = store.issue(request("the next"), lane("xV"), LATER)
        assert ticket.number == 200
        assert ticket.id > last.id, "an id that may be in a QR code is not given again"
        assert store.issue(request("and on"), lane("xV"), LATER).number == 201
        assert store.issue(request("tomorrow"), lane("xV"), LATER + timedelta(days=1)).number == 1
    with Store(done.aside) as aside:
        assert len(aside.latest(TODAY, 1000)) == 112, "what was replaced can still be opened"


def test_a_restore_without_anything_to_go_by_leaves_a_hundred(made: Path, tmp_path: Path) -> None:
    """A new disk, a day after the backup: numbers of today may be on paper."""
    fresh = tmp_path / "fresh"
    restore(fresh, made, NOON + timedelta(days=1))
    with Store(fresh) as store:
        assert store.last_day() == TODAY + timedelta(days=1)
        assert store.issue(request("the next"), lane("xV"), NOON + timedelta(days=1)).number == 100
        assert store.issue(request("other letter"), lane("xG", "G"), NOON + timedelta(days=1)).number == 1


def test_a_restore_waits_for_nobody_who_gives_tickets(data: Path, made: Path) -> None:
    with Store(data) as store:
        store.issue(request("now"), lane("xV"), NOON)
        with pytest.raises(KioskError) as caught:
            restore(data, made, LATER)
        assert caught.value.code is Code.DATABASE_BUSY
    assert not (data / ASIDE).exists()


@pytest.mark.parametrize("spoil", [b"letter to the mayor " * 900, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_start_brings_the_last_good_backup_in(data: Path, tmp_path: Path, spoil: bytes) -> None:
    backups = tmp_path / "backups"
    write_backup(data, backups / daily_name(TODAY - timedelta(days=1)), NOON)
    (backups / daily_name(TODAY)).write_bytes(b"a spoilt one")
    give(data, 3, start=10)
    (data / DATABASE).write_bytes(spoil)
    store, said = open_store(data, backups, LATER)
    with store:
        assert said is not None
        assert str(data / ASIDE) in said
        assert f"{daily_name(TODAY)} was no good" in said
        assert len(store.latest(TODAY, 100)) == 5
        assert next_number_of(store) == 100
    (aside,) = (data / ASIDE).iterdir()
    assert (aside / DATABASE).read_bytes() == spoil
    again, said = open_store(data, backups, LATER)
    again.close()
    assert said is None


def test_a_start_without_a_backup_begins_anew_above_every_number(data: Path, tmp_path: Path) -> None:
    with Store(data) as store:
        kiosk = store.kiosk_id
    key = load_key(data)
    (data / DATABASE).write_bytes(b"gone")
    store, said = open_store(data, tmp_path / "none", LATER)
    with store:
        assert said is not None
        assert "no good backup" in said
        assert (store.kiosk_id, load_key(data)) == (kiosk, key), "papers in people's hands stay genuine"
        assert next_number_of(store) == 100


def test_a_database_that_vanished_is_brought_back(data: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    write_backup(data, backups / daily_name(TODAY), NOON)
    (data / DATABASE).unlink()
    (data / JOURNAL).unlink()
    store, said = open_store(data, backups, LATER)
    with store:
        assert said is not None
        assert len(store.latest(TODAY, 100)) == 5
        assert next_number_of(store) == 100


def test_a_first_start_is_no_loss(tmp_path: Path) -> None:
    store, said = open_store(tmp_path / "new", tmp_path / "none", NOON)
    with store:
        assert said is None
        assert next_number_of(store) == 1


def test_a_database_removed_while_it_is_used_gives_no_number_that_is_lost(data: Path, tmp_path: Path) -> None:
    with Store(data) as store:
        store.issue(request("before"), lane("xV"), NOON)
        for path in data.glob(DATABASE + "*"):
            path.unlink()
        with pytest.raises(KioskError) as caught:
            store.issue(request("after"), lane("xV"), NOON)
        assert caught.value.code is Code.DATABASE_DAMAGED
        anew, said = open_store(data, tmp_path / "none", LATER)
        with anew:
            assert said is not None
            assert anew.issue(request("after"), lane("xV"), LATER).number == 100


def test_a_short_lane_goes_on_as_far_above_as_it_can(data: Path, tmp_path: Path) -> None:
    (data / DATABASE).write_bytes(b"gone")
    store, _ = open_store(data, tmp_path / "none", LATER)
    with store:
        assert next_number_of(store, last=50, continues=False) == 16


def test_what_staff_decided_about_the_town_comes_along(data: Path, tmp_path: Path) -> None:
    (data / "towns").mkdir()
    (data / "towns" / "izegem-abc.toml").write_text("new", "utf-8")
    (data / "town.json").write_text('{"installed": []}', "utf-8")
    (data / "towns" / "notes.txt").write_text("no town", "utf-8")
    kept = write_backup(data, tmp_path / "decided.zip", NOON)
    assert "towns/notes.txt" not in ZipFile(kept.path).namelist()
    elsewhere = tmp_path / "elsewhere"
    restore(elsewhere, kept.path, NOON)
    assert (elsewhere / "towns" / "izegem-abc.toml").read_text("utf-8") == "new"
    assert (elsewhere / "town.json").read_text("utf-8") == '{"installed": []}'
    (data / "town.json").write_text("decided since", "utf-8")
    restore(data, kept.path, NOON)
    assert (data / "town.json").read_text("utf-8") == "decided since"
    (elsewhere / "town.json").unlink()
    (elsewhere / "towns" / "izegem-abc.toml").write_text("mended by hand", "utf-8")
    restore(elsewhere, kept.path, LATER)
    assert (elsewhere / "town.json").exists(), "what is missing is brought"
    assert (elsewhere / "towns" / "izegem-abc.toml").read_text("utf-8") == "mended by hand"


def test_a_backup_of_nothing_says_so(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        write_backup(tmp_path / "nothing", tmp_path / "copy.zip", NOON)
    assert caught.value.code is Code.DATA_FOLDER
    assert backup.daily_backups(tmp_path / "nowhere") == ()


@pytest.mark.parametrize("left", [None, b""])
def test_nothing_begins_anew_unnoticed_where_numbers_were_given(data: Path, tmp_path: Path, left: bytes | None) -> None:
    """A fault leaves no database, or an empty file: SQLite alone would take either for a first start."""
    for path in data.glob(DATABASE + "*"):
        path.unlink()
    if left is not None:
        (data / DATABASE).write_bytes(left)
    with pytest.raises(KioskError) as caught:
        open_known(data, tmp_path / "none", LATER)
    assert caught.value.code is Code.DATABASE_DAMAGED
    assert "kioskctl restore" in caught.value.it
    store, said = open_store(data, tmp_path / "none", LATER)
    with store:
        assert said is not None
        assert next_number_of(store) == 100
    again, said = open_known(data, tmp_path / "none", LATER)
    with again:
        assert said is None, "the floors of the restored database are known"
        assert again.issue(request("and on"), lane("xV"), LATER).number == 101


def test_a_first_start_that_left_an_empty_file_is_no_loss(tmp_path: Path) -> None:
    (tmp_path / DATABASE).touch()
    store, said = open_known(tmp_path, tmp_path / "none", LATER)
    with store:
        assert said is None
        assert next_number_of(store) == 1
