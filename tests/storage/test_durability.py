"""A ticket is on the disk when it is recorded, with one sync and nothing else on its way, with any number of rows."""

from __future__ import annotations

import re
import shutil
import sqlite3
import struct
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.tickets import State
from kiosk.storage import DATABASE, Store, database, statements
from kiosk.storage.journal import JOURNAL
from kiosk.storage.turns import PRESENCE
from tests.storage.making import NOON, ROOT, finish, lane, request, start

STRACE = shutil.which("strace")
TICKETS = 120  # three writes each: enough to copy the log back on the way
LOG_HEADER, FRAME_HEADER = 32, 24


def commits(log: Path) -> int:
    """Count the transactions in a write-ahead log: frames that end one, of the log's present round.

    Layout: sqlite.org/fileformat2.html, "The Write-Ahead Log". Read after all connections are closed or from a copy,
    since closing a file that SQLite has open would drop its locks.
    """
    data = log.read_bytes()
    (page,) = struct.unpack_from(">I", data, 8)
    salts = data[16:24]
    count = 0
    for at in range(LOG_HEADER, len(data) - FRAME_HEADER, FRAME_HEADER + page):
        (pages_after_commit,) = struct.unpack_from(">I", data, at + 4)
        if data[at + 8 : at + 16] != salts:
            break
        count += pages_after_commit > 0
    return count


def copied_log(folder: Path) -> Path:
    """A copy of the log, made by a program of its own for the same reason."""
    target = folder / "copy-of-the-log"
    subprocess.run(["cp", str(folder / (DATABASE + "-wal")), str(target)], check=True)
    return target


def test_a_ticket_is_one_transaction_and_each_step_one_more(store: Store, tmp_path: Path) -> None:
    before = commits(copied_log(tmp_path))
    ticket = store.issue(request("visit-1"), lane(), NOON)
    assert commits(copied_log(tmp_path)) == before + 1
    store.issue(request("visit-1"), lane(), NOON)
    assert commits(copied_log(tmp_path)) == before + 1, "the second request of a visit writes nothing"
    store.mark(ticket.id, State.SENT, NOON)
    assert commits(copied_log(tmp_path)) == before + 2


@pytest.mark.skipif(STRACE is None, reason="needs the Debian package strace")
def test_a_ticket_takes_exactly_one_sync(tmp_path: Path) -> None:
    """Watched from outside: what the program asks of the kernel between the beginning and the end of each issue."""
    trace = tmp_path / "trace"
    watch = (str(STRACE), "-f", "-qq", "-e", "trace=fsync,fdatasync,sync_file_range,write", "-o", str(trace))
    finish(start("synced", tmp_path / "data", TICKETS, before=watch))
    events = re.findall(r"<issued?>|fsync\(|fdatasync\(|sync_file_range\(", trace.read_text(encoding="utf-8"))
    between = re.findall(r"<issue>([^<]*)<issued>", "".join(events))
    assert len(between) == TICKETS
    assert set(between) <= {"fdatasync(", "fsync("}
    after = [text.count("(") for text in re.findall(r"<issued>([^<]*)<issue>", "".join(events))]
    assert after.count(2) == TICKETS - 3, "sent and confirmed"
    assert max(after) > 2, "and twice the log is copied back, when a ticket is finished"


def test_every_connection_waits_for_the_disk(store: Store) -> None:
    connection = store._connection()
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint", "busy_timeout", "cache_size")
    }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "wal_autocheckpoint": 0,
        "busy_timeout": database.BUSY_MS,
        "cache_size": database.CACHE,
    }


def test_the_log_keeps_its_size_and_the_database_takes_over_what_is_in_it(store: Store, tmp_path: Path) -> None:
    room = database.log_bytes(store.path)
    assert room > 0.99 * database.LOG_BYTES
    size = store.path.stat().st_size
    for nth in range(TICKETS):
        ticket = store.issue(request(f"visit-{nth}"), lane(), NOON)
        store.mark(ticket.id, State.SENT, NOON)
        store.mark(ticket.id, State.CONFIRMED, NOON)
        assert database.log_bytes(store.path) == room
    assert store.path.stat().st_size > size
    store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [DATABASE, JOURNAL, PRESENCE], "no log is left behind"


def test_a_log_that_others_let_grow_is_cut_short(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        with closing(sqlite3.connect(store.path)) as other, other:
            other.execute("PRAGMA wal_autocheckpoint = 0")
            other.execute("CREATE TABLE big (x)")
            other.execute("INSERT INTO big VALUES (zeroblob(?))", (3 * database.LOG_BYTES,))
        assert database.log_bytes(store.path) > 2 * database.LOG_BYTES
        ticket = store.issue(request("visit-1"), lane(), NOON)
        store.mark(ticket.id, State.SENT, NOON)
        store.mark(ticket.id, State.CONFIRMED, NOON)
        assert database.log_bytes(store.path) <= database.LOG_BYTES
        assert store.ticket(ticket.id) is not None


def test_a_reader_that_holds_the_log_does_not_hold_up_tickets(tmp_path: Path) -> None:
    with Store(tmp_path, busy_ms=200) as store, closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM tickets").fetchone() == (0,)
        for nth in range(TICKETS):
            ticket = store.issue(request(f"visit-{nth}"), lane(), NOON)
            store.mark(ticket.id, State.SENT, NOON)
            store.mark(ticket.id, State.CONFIRMED, NOON)
        assert reader.execute("SELECT count(*) FROM tickets").fetchone() == (0,)


@pytest.mark.parametrize(
    ("query", "values"),
    [
        (statements.LAST_DAY, ()),
        (statements.LAST_NUMBER, ("", "")),
        (statements.BY_ID, (1,)),
        (statements.BY_VISIT, ("",)),
        (statements.BY_NUMBER, ("", "", 1)),
        (statements.LATEST, ("", 1, 0)),
        (statements.ATTEMPTS, (1,)),
        (statements.LAST_COPY, (1,)),
        (statements.UNSETTLED, ("",)),
        (statements.DAY_STATES, ("",)),
        (statements.ACTS_ON, (1,)),
        (statements.FACT, ("",)),
        (statements.FLOORS, ()),
        (statements.OLD_TICKETS, ("", 1)),
        (statements.PAPERS_SINCE, (1,)),
    ],
)
def test_no_query_reads_the_whole_table(tmp_path: Path, query: str, values: tuple[object, ...]) -> None:
    with Store(tmp_path) as opened:
        plan = opened._connection().execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
    steps = [step for *_, step in plan if not step.startswith(("USE TEMP B-TREE", "CORRELATED"))]  # sorted; a subquery
    assert steps
    assert all(step.startswith("SEARCH") for step in steps), steps


def test_what_a_crash_left_open_is_found_without_reading_the_tickets(store: Store) -> None:
    plan = store._connection().execute(f"EXPLAIN QUERY PLAN {statements.UNFINISHED}").fetchall()
    assert [step for *_, step in plan if "tickets_unfinished" in step]


def test_importing_the_storage_does_not_load_sqlite_utils() -> None:
    command = "import sys, kiosk.storage; print(*[name for name in sys.modules if 'sqlite_utils' in name])"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
