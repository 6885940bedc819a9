"""What stands in the way: each a known error with its code, nothing half written, and the way on afterwards free."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.tickets import State, Ticket
from kiosk.services.worklist import Find
from kiosk.storage import DATABASE, Store, database, faults, open_read_only, structure
from kiosk.storage.database import check_database
from kiosk.storage.figures import Figures
from tests.storage.making import NOON, lane, request


def code_of(folder: Path) -> Code:
    with pytest.raises(KioskError) as caught:
        Store(folder, busy_ms=50)
    assert str(folder) in caught.value.it
    assert caught.value.person.endswith((".", "?"))
    return caught.value.code


def filled(folder: Path, tickets: int = 3) -> Path:
    with Store(folder) as store:
        for nth in range(tickets):
            store.issue(request(f"visit-{nth}"), lane(), NOON)
    return folder / DATABASE


EVER = date(2000, 1, 1), date(9999, 12, 31)


def labels(tickets: Iterable[Ticket]) -> str:
    return " ".join(str(ticket.number) for ticket in tickets)


def next_one(store: Store) -> Ticket:
    return store.issue(request("the next"), lane(), NOON)


@contextmanager
def full_disk() -> Iterator[None]:
    """Within this block the kernel lets no file grow or change beyond its first byte, as if no block were left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute(f"PRAGMA user_version = {structure.VERSION + 6}")
    before = path.read_bytes()
    with pytest.raises(KioskError) as caught:
        Store(tmp_path)
    assert caught.value.code is Code.DATABASE_NEWER
    assert f"version {structure.VERSION + 6}" in caught.value.it
    assert f"version {structure.VERSION} and older" in caught.value.it
    assert path.read_bytes() == before


def test_a_newer_version_that_does_not_say_what_made_it(tmp_path: Path) -> None:
    with closing(sqlite3.connect(filled(tmp_path))) as newer, newer:
        newer.execute(f"PRAGMA user_version = {structure.VERSION + 1}")
        newer.execute("DROP TABLE meta")
    with pytest.raises(KioskError) as caught:
        Store(tmp_path)
    assert caught.value.code is Code.DATABASE_NEWER
    assert "Install the newer program again" in caught.value.it


def test_a_newer_version_is_seen_in_the_log_too(tmp_path: Path) -> None:
    """The power failed before the newer program's log was copied back."""
    path = filled(tmp_path / "newer")
    with closing(sqlite3.connect(path, isolation_level=None)) as newer:
        newer.execute("PRAGMA wal_autocheckpoint = 0")
        newer.execute(f"PRAGMA user_version = {structure.VERSION + 1}")
        (tmp_path / "cut").mkdir()
        for suffix in ("", "-wal"):
            (tmp_path / "cut" / (DATABASE + suffix)).write_bytes(Path(f"{path}{suffix}").read_bytes())
    before = {each: each.read_bytes() for each in (tmp_path / "cut").iterdir()}
    assert code_of(tmp_path / "cut") is Code.DATABASE_NEWER
    assert {each: each.read_bytes() for each in before} == before


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"this is a letter to the mayor, not a database\n" * 100, id="a text"),
        pytest.param(bytes(8192), id="zeros"),
        pytest.param(b"SQLite format 3\0" + b"\xff" * 8000, id="a good beginning"),
        pytest.param(b"x", id="one byte"),
    ],
)
def test_what_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / DATABASE
    path.write_bytes(content)
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE tickets (id INTEGER)")
    before = path.read_bytes()
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED
    assert path.read_bytes() == before


def test_a_database_without_one_of_its_tables_is_damaged(tmp_path: Path) -> None:
    with closing(sqlite3.connect(filled(tmp_path))) as other, other:
        other.execute("DROP TABLE meta")
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


def test_a_database_that_names_no_kiosk_is_damaged(tmp_path: Path) -> None:
    """The papers it would give could not be told from those of another kiosk."""
    with closing(sqlite3.connect(filled(tmp_path))) as other, other:
        other.execute("DELETE FROM meta WHERE name = 'kiosk'")
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


def test_a_database_with_a_torn_page_is_damaged_at_every_place(tmp_path: Path) -> None:
    path = filled(tmp_path, 200)
    sound = path.read_bytes()
    for page in range(len(sound) // 4096):
        torn = bytearray(sound)
        torn[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
        path.write_bytes(torn)
        assert code_of(tmp_path) is Code.DATABASE_DAMAGED, f"page {page + 1}"
        assert path.read_bytes() == torn
    path.write_bytes(sound)
    with Store(tmp_path) as store:
        assert len(store.latest(NOON.date(), 1000)) == 200


def test_a_table_whose_name_is_no_text_is_damaged(tmp_path: Path) -> None:
    path = filled(tmp_path)
    data = path.read_bytes()
    at = data.index(b"tableattempts") + len(b"table")
    path.write_bytes(data[:at] + b"\xcc" + data[at + 1 :])
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


@pytest.mark.parametrize(
    ("word", "spoilt"),
    [
        ("COLLATE NOCASE", "COLLATE NOCBSE"),
        ("substr(NEW", "sxbstr(NEW"),
        ("purpose TEXT", "purpoxe TEXT"),
        (", who TEXT", ", wxo TEXT"),
        ("salt BLOB", "salt BLOC"),
    ],
)
def test_a_structure_with_a_spoilt_word_is_damaged(tmp_path: Path, word: str, spoilt: str) -> None:
    """Else it would show only when a ticket is given, again and again."""
    path = filled(tmp_path)
    sound = path.read_bytes()
    assert word.encode() in sound
    path.write_bytes(sound.replace(word.encode(), spoilt.encode()))
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


def test_an_index_that_does_not_hold_what_its_table_does_is_damaged(tmp_path: Path) -> None:
    """The next number is taken from an index; SQLite's quick check looks at tables alone."""
    path = filled(tmp_path)
    places = {"tickets_of_day": 0, "sqlite_autoindex_tickets_1": 0}
    with closing(sqlite3.connect(path)) as spoilt, spoilt:
        spoilt.execute("PRAGMA writable_schema = ON")
        for name in places:
            (places[name],) = spoilt.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        for name, place in zip(places, reversed(places.values()), strict=True):
            spoilt.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (place, name))
    with closing(sqlite3.connect(path)) as spoilt:
        assert spoilt.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert spoilt.execute("SELECT max(day) FROM tickets").fetchone() == ("visit-2",)
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


LATE = "INSERT INTO tickets (visit, day, lane, prefix, number, state, recorded_at, purpose, language) VALUES "
LATE += "('x', 'visit', 'v', 'V', 9, 'sent', '2026-09-14T09:00:00+00:00', 'renew', 'nl')"
"""A ticket whose day is none and greater than every other."""


@pytest.mark.parametrize(
    ("spoil", "act"),
    [
        ("UPDATE tickets SET sent_at = 'soon'", lambda store: store.by_visit("visit-0")),
        ("UPDATE tickets SET sent_at = '2026-09-14T09:00:00'", lambda store: store.ticket(1)),
        ("UPDATE tickets SET purpose = 'travel'", lambda store: store.by_number(NOON.date(), "V", 1)),
        ("UPDATE tickets SET age_band = 'old'", lambda store: store.issue(request("visit-0"), lane(), NOON)),
        ("UPDATE tickets SET finished_at = 'soon'", lambda store: store.mark(1, State.SENT, NOON)),
        (LATE, lambda store: store.last_day()),
        (LATE, lambda store: next_one(store)),
        ("INSERT INTO voided VALUES (1, 'x', 'An', 'mistake')", lambda store: store.voided(1)),
    ],
)
def test_a_ticket_that_cannot_be_read_is_damage_and_no_bug(
    tmp_path: Path, spoil: str, act: Callable[[Store], object]
) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as spoilt, spoilt:
        spoilt.execute(spoil)
    with Store(tmp_path) as store, pytest.raises(KioskError) as caught:
        act(store)
    assert caught.value.code is Code.DATABASE_DAMAGED
    assert str(path) in caught.value.it
    assert not {"soon", "travel", "old"} & set(caught.value.it.split()), "what a visit asked for is in no log"


@pytest.mark.parametrize(
    ("spoil", "act", "left"),
    [
        ("UPDATE tickets SET state = 'lost' WHERE id = 2", lambda store: labels(store.latest(NOON.date(), 9)), "3 1"),
        ("UPDATE tickets SET sent_at = 'x' WHERE id = 2", lambda store: labels(store.unfinished()), "1 3"),
        (
            "UPDATE tickets SET purpose = 'travel' WHERE id = 2",
            lambda store: labels(line.ticket for line in store.lines(NOON.date(), Find(), 9, 0)),
            "3 1",
        ),
        ("INSERT INTO meta VALUES ('known_day', '2026-02-31')", lambda store: store.known_day(), None),
        ("INSERT INTO meta VALUES ('known_day', '2026-02-31')", lambda store: next_one(store).number, 4),
        ("INSERT INTO meta VALUES ('roll_from', 'here')", lambda store: store.roll(), (0, None)),
        ("INSERT INTO meta VALUES ('roll_at', 'today')", lambda store: store.roll(), (0, None)),
        ("INSERT INTO meta VALUES ('by_hand', '{\"hand\": ')", lambda store: store.by_hand(), None),
        ("INSERT INTO meta VALUES ('by_hand', '{}')", lambda store: store.by_hand(), None),
        ("INSERT INTO meta VALUES ('known_day', CAST(x'FF' AS TEXT))", lambda store: store.known_day(), None),
        ("INSERT INTO meta VALUES ('known_day', CAST(x'FF' AS TEXT))", lambda store: next_one(store).number, 4),
        ("INSERT INTO meta VALUES ('roll_at', CAST(x'FF' AS TEXT))", lambda store: store.roll(), (0, None)),
        ("INSERT INTO meta VALUES ('by_hand', CAST(x'FF' AS TEXT))", lambda store: store.by_hand(), None),
        (
            "INSERT INTO alerts (kind, subject, detail, since) "
            "VALUES ('files', CAST(x'FF' AS TEXT), '', '2026-09-14T09:00:00Z')",
            lambda store: store.open_alerts(),
            (),
        ),
        (
            "UPDATE tickets SET language = CAST(x'FF' AS TEXT) WHERE id = 2",
            lambda s: labels(s.latest(NOON.date(), 9)),
            "3 1",
        ),
        (
            "INSERT INTO attempts (ticket, copy, at, outcome, why) VALUES "
            "(1, 0, '2026-09-14T09:00:00Z', 'sent', CAST(x'FF' AS TEXT)), "
            "(1, 1, '2026-09-14T09:00:00Z', 'sent', 'jam')",
            lambda store: [each.why for each in store.attempts(1)],
            ["jam"],
        ),
        (
            "INSERT INTO audit (at, who, account, act, ticket, detail) VALUES "
            "('2026-09-14T09:00:00Z', 'An', '', 'voided', 1, 'jam'), "
            "('2026-09-14T09:00:00Z', CAST(x'FF' AS TEXT), '', 'voided', 1, '')",
            lambda store: [each.detail for each in store.acts_on(1)],
            ["jam"],
        ),
        ("INSERT INTO attempts (ticket, copy, at, outcome) VALUES (1, 0, 'x', 'sent')", lambda s: s.attempts(1), ()),
        (
            "INSERT INTO attempts (ticket, copy, at, outcome) VALUES (1, 0, 'x', 'sent')",
            lambda s: s.last_attempt(),
            None,
        ),
        (
            "INSERT INTO audit (at, who, account, act, detail) VALUES ('x', 'An', 1, 'voided', '')",
            lambda store: store.acts(10),
            (),
        ),
        ("INSERT INTO tallies VALUES ('2026-02-31', 'lane', 'v', 1)", lambda s: Figures(s.path).days(*EVER)[1:], ()),
        ("INSERT INTO tallies VALUES ('2026-09-15', 'hour', '77', 1)", lambda s: Figures(s.path).hours(*EVER)[1:], ()),
    ],
)
def test_what_cannot_be_read_in_a_list_hides_nothing_else(
    tmp_path: Path, spoil: str, act: Callable[[Store], object], left: object
) -> None:
    with closing(sqlite3.connect(filled(tmp_path))) as spoilt, spoilt:
        spoilt.execute(spoil)
    with Store(tmp_path) as store:
        assert act(store) == left


def test_an_alert_whose_time_was_spoilt_comes_back_at_the_next_look(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.raise_alert("paper out", "hall", "", NOON)
        store._connection().execute("UPDATE alerts SET since = '2026-09-14T10:00:00'")
        assert store.open_alerts() == ()
        store.raise_alert("paper out", "hall", "", NOON + timedelta(minutes=1))
        store.raise_alert("paper out", "hall", "still", NOON + timedelta(minutes=2))
        (alert,) = store.open_alerts()
        assert (alert.since, alert.detail) == (NOON + timedelta(minutes=1), "still")


def test_wrong_tries_whose_time_was_spoilt_were_just_now(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        for _ in range(5):
            store.begin_entry("An", NOON)
        store._connection().execute("UPDATE pin_failures SET last_at = ''")
        wait, _ = store.begin_entry("An", NOON + timedelta(days=1))
        assert wait > 0


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE meta SET value = 'BCD1' WHERE name = 'kiosk'",
        "UPDATE meta SET value = 'BCD' WHERE name = 'kiosk'",
        "UPDATE sqlite_sequence SET seq = 25600000000 WHERE name = 'tickets'",
    ],
)
def test_what_no_qr_code_can_hold_is_damage_before_a_ticket_is_given(tmp_path: Path, spoil: str) -> None:
    with closing(sqlite3.connect(filled(tmp_path))) as spoilt, spoilt:
        assert spoilt.execute(spoil).rowcount == 1
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


def test_a_row_whose_text_is_none_is_damaged(store: Store) -> None:
    store._connection().execute("CREATE TABLE odd (text)")
    store._connection().execute("INSERT INTO odd VALUES (CAST(x'61CC62' AS TEXT))")
    with pytest.raises(KioskError) as caught:
        store._rows("SELECT text FROM odd")
    assert caught.value.code is Code.DATABASE_DAMAGED


def test_after_a_row_that_was_passed_over_damage_is_damage_again(store: Store) -> None:
    store._connection().execute("INSERT INTO meta VALUES ('known_day', CAST(x'FF' AS TEXT))")
    assert store.known_day() is None
    with pytest.raises(KioskError) as caught:
        store._rows("SELECT value FROM meta")
    assert caught.value.code is Code.DATABASE_DAMAGED
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store._readable("SELECT 1 FROM nowhere")


def test_a_database_that_is_cut_short_is_damaged(tmp_path: Path) -> None:
    path = filled(tmp_path, 200)
    path.write_bytes(path.read_bytes()[:-8192])
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED


def test_a_big_database_is_checked_page_by_page_only_on_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled(tmp_path, 200)
    monkeypatch.setattr(database, "CHECK_UP_TO_BYTES", path.stat().st_size - 1)
    torn = bytearray(path.read_bytes())
    torn[-4096:-4000] = b"\xa5" * 96
    path.write_bytes(torn)
    with pytest.raises(KioskError) as caught:
        Store(tmp_path, thorough=True)
    assert caught.value.code is Code.DATABASE_DAMAGED
    Store(tmp_path).close()


def test_damage_that_shows_only_later_is_a_known_error_too(store: Store) -> None:
    tickets = [store.issue(request(f"visit-{nth}"), lane(), NOON) for nth in range(300)]
    store.close()
    torn = bytearray(store.path.read_bytes())
    torn[3 * 4096 :] = b"\xa5" * (len(torn) - 3 * 4096)
    with Store(store.path.parent / "other") as later:
        later._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        later.path.write_bytes(torn)
        with pytest.raises(KioskError) as caught:
            [later.ticket(ticket.id) for ticket in tickets]
        assert caught.value.code is Code.DATABASE_DAMAGED


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    """SQLite makes the file before it writes to it; a power cut may fall in between."""
    (tmp_path / DATABASE).touch()
    with Store(tmp_path) as store:
        assert store.issue(request("visit-1"), lane(), NOON).number == 1


def test_a_first_start_that_was_cut_off_is_done_again(tmp_path: Path) -> None:
    """The rollback journal of the half-made database is still there."""
    made = tmp_path / "half"
    made.mkdir()
    with closing(sqlite3.connect(made / DATABASE, isolation_level=None)) as first:
        first.execute("PRAGMA cache_size = 1")
        first.execute("BEGIN IMMEDIATE")
        first.execute("CREATE TABLE meta (x)")
        first.execute("INSERT INTO meta VALUES (zeroblob(500000))")
        cut = tmp_path / "cut"
        cut.mkdir()
        for path in made.iterdir():
            (cut / path.name).write_bytes(path.read_bytes())
        first.execute("ROLLBACK")
    assert (cut / (DATABASE + "-journal")).exists()
    with Store(cut) as store:
        assert store.issue(request("visit-1"), lane(), NOON).number == 1


@pytest.mark.parametrize("below", ["file", "file/deeper"])
def test_a_data_folder_that_cannot_be_made(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert code_of(tmp_path / below) is Code.DATA_FOLDER


def test_a_data_folder_where_nothing_can_be_written(unprivileged: Path) -> None:
    unprivileged.chmod(0o555)
    assert code_of(unprivileged) is Code.DATA_FOLDER
    assert code_of(unprivileged / "new") is Code.DATA_FOLDER
    assert list(unprivileged.iterdir()) == []


def test_a_folder_in_the_place_of_the_database(tmp_path: Path) -> None:
    (tmp_path / DATABASE / "in the way").mkdir(parents=True)
    assert code_of(tmp_path) is Code.DATA_FOLDER


def test_a_read_only_database_can_be_read_and_says_that_it_cannot_be_written(unprivileged: Path) -> None:
    path = filled(unprivileged, 1)
    path.chmod(0o444)
    with Store(unprivileged) as store:
        assert store.ticket(1) is not None
        with pytest.raises(KioskError) as caught:
            store.issue(request("new"), lane(), NOON)
        assert caught.value.code is Code.DATABASE_WRITE
        assert store.by_visit("new") is None


def test_a_full_disk_gives_no_number_and_loses_none(store: Store) -> None:
    first = store.issue(request("visit-1"), lane(), NOON)
    with full_disk():
        for _ in range(3):
            with pytest.raises(KioskError) as caught:
                store.issue(request("visit-2"), lane(), NOON)
            assert caught.value.code is Code.DATABASE_WRITE
        with pytest.raises(KioskError) as caught:
            store.mark(first.id, State.SENT, NOON)
        assert caught.value.code is Code.DATABASE_WRITE
        assert store.ticket(first.id) == first
    assert store.issue(request("visit-2"), lane(), NOON).number == 2
    assert store.mark(first.id, State.SENT, NOON) is not None


def test_a_first_start_on_a_full_disk(tmp_path: Path) -> None:
    with full_disk():
        assert code_of(tmp_path) is Code.DATABASE_WRITE
    with Store(tmp_path) as store:
        assert store.issue(request("visit-1"), lane(), NOON).number == 1


def test_a_start_on_a_full_disk(tmp_path: Path) -> None:
    """SQLite wants 32 KiB for its readers too, unless another program has them already."""
    filled(tmp_path, 1)
    with full_disk():
        assert code_of(tmp_path) is Code.DATABASE_WRITE
    with Store(tmp_path) as store, full_disk(), Store(tmp_path) as second:
        assert second.ticket(1) == store.ticket(1) is not None
    with Store(tmp_path) as store:
        assert store.issue(request("visit-2"), lane(), NOON).number == 2


def test_another_program_that_holds_the_database_too_long(tmp_path: Path) -> None:
    with Store(tmp_path, busy_ms=50) as store, closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KioskError) as caught:
            store.issue(request("visit-1"), lane(), NOON)
        assert caught.value.code is Code.DATABASE_BUSY
        assert store.by_visit("visit-1") is None
        other.execute("ROLLBACK")
        assert store.issue(request("visit-1"), lane(), NOON).number == 1


def test_another_program_that_holds_a_database_that_is_not_ready(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert code_of(tmp_path) is Code.DATABASE_BUSY


def test_the_log_cannot_be_turned_on_while_another_reads(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE").fetchone()
        other.execute("BEGIN")
        other.execute("SELECT * FROM tickets").fetchone()
        assert code_of(tmp_path) is Code.DATABASE_BUSY


def test_the_log_is_waited_for_while_another_writes(tmp_path: Path) -> None:
    """SQLite refuses at once here, as two who wait for each other would wait for ever."""
    path = filled(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE").fetchone()
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KioskError) as caught:
            Store(tmp_path, busy_ms=50)
        assert caught.value.code is Code.DATABASE_BUSY
        assert "log could not be turned on" in caught.value.it
        other.execute("ROLLBACK")
    with Store(tmp_path) as store:
        assert store.issue(request("new"), lane(), NOON).number == 4


def test_a_database_without_its_log_that_cannot_be_written(unprivileged: Path) -> None:
    """As somebody copied it from a backup, with the rights of another account."""
    path = filled(unprivileged, 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE").fetchone()
    path.chmod(0o444)
    assert code_of(unprivileged) is Code.DATABASE_WRITE


def test_a_log_that_cannot_be_copied_back_now_costs_nothing(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    ticket = store.issue(request("visit-1"), lane(), NOON)
    store.mark(ticket.id, State.SENT, NOON)
    store._connection().execute("PRAGMA busy_timeout = 20").fetchone()
    store._writes = 1000
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        store._fold_log()
        assert caplog.messages == []
        other.execute("BEGIN IMMEDIATE")
        store._writes = 1000
        store._fold_log()
    assert "was not copied back" in caplog.text


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Code.DATABASE_BUSY),
        (sqlite3.SQLITE_LOCKED, Code.DATABASE_BUSY),
        (sqlite3.SQLITE_CORRUPT_INDEX, Code.DATABASE_DAMAGED),
        (sqlite3.SQLITE_NOTADB, Code.DATABASE_DAMAGED),
        (sqlite3.SQLITE_FULL, Code.DATABASE_WRITE),
        (sqlite3.SQLITE_IOERR_FSYNC, Code.DATABASE_WRITE),
        (sqlite3.SQLITE_READONLY_DBMOVED, Code.DATABASE_WRITE),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, Code.DATA_FOLDER),
    ],
)
def test_what_sqlite_says_has_a_code(raised: int, code: Code) -> None:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = raised
    known = faults.as_known(error, Path("/data/kiosk.db"))
    assert known is not None
    assert known.code is code
    assert "as SQLite says it" in known.it


def test_a_bug_stays_a_bug(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax error"), faults.known_faults(store.path):
        store._connection().execute("SELEKT 1")


def test_looking_at_what_is_not_there_yet_is_no_fault(tmp_path: Path) -> None:
    assert check_database(tmp_path / DATABASE, thorough=True) is None
    assert list(tmp_path.iterdir()) == []


def test_reading_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        open_read_only(tmp_path / DATABASE)
    assert caught.value.code is Code.DATA_FOLDER
    (tmp_path / DATABASE).write_bytes(b"no database at all")
    with pytest.raises(KioskError) as caught:
        open_read_only(tmp_path / DATABASE)
    assert caught.value.code is Code.DATABASE_DAMAGED


def test_after_every_refusal_the_series_goes_on(tmp_path: Path) -> None:
    path = filled(tmp_path)
    sound = path.read_bytes()
    path.write_bytes(b"damaged")
    assert code_of(tmp_path) is Code.DATABASE_DAMAGED
    path.write_bytes(sound)
    with Store(tmp_path) as store:
        assert store.issue(request("new"), lane(), NOON + timedelta(minutes=1)).number == 4
