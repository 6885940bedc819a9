"""The read-only interface that other programs rely on, and the identity of the installation."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

import kiosk.storage
from kiosk.domain.payload import ALPHABET
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.storage import DATABASE, Store, open_read_only, structure
from kiosk.storage.database import Found, check_database, open_database
from tests.storage.making import NOON, lane, request

DOCUMENTED = re.findall(r"^`([a-z_]+)`  ", kiosk.storage.__doc__ or "", re.MULTILINE)


def test_every_documented_column_is_there_and_every_column_documented(store: Store) -> None:
    with closing(open_read_only(store.path)) as db:
        view = [column for _, column, *_ in db.execute("PRAGMA table_info(tickets_public)")]
        table = [column for _, column, *_ in db.execute("PRAGMA table_info(tickets)")]
    assert view == DOCUMENTED
    assert table == [column for column in DOCUMENTED if column != "label"]


def test_the_interface_reads_while_the_kiosk_writes(store: Store) -> None:
    ticket = store.issue(request("visit-1"), lane(), NOON)
    store.mark(ticket.id, State.SENT, NOON, "folder")
    with closing(open_read_only(store.path)) as db:
        assert list(db.query("SELECT * FROM tickets_public")) == [
            {
                "id": 1,
                "visit": "visit-1",
                "day": "2026-11-23",
                "lane": "info",
                "prefix": "V",
                "number": 1,
                "label": ticket.label,
                "card": "EU+",
                "age_band": "12+",
                "purpose": "renew",
                "appointment": 0,
                "language": "nl",
                "tariff": "2026 abc",
                "state": "sent",
                "recorded_at": "2026-11-23T11:00:00.000000+00:00",
                "sent_at": "2026-11-23T11:00:00.000000+00:00",
                "finished_at": None,
                "device": "folder",
                "cause": None,
                "reason": None,
                "procedure": None,
            }
        ]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db.execute("UPDATE tickets SET state = 'confirmed'")
        store.issue(request("visit-2"), lane(), NOON)
        assert db["tickets"].count == 2


def test_the_kiosk_is_named_once(tmp_path: Path) -> None:
    before = datetime.now(UTC)
    with Store(tmp_path / "a") as store:
        name = store.kiosk_id
    with Store(tmp_path / "a") as store, Store(tmp_path / "b") as other:
        assert store.kiosk_id == name
        assert len(name) == 4
        assert set(name) <= set(ALPHABET)
        assert other.kiosk_id != name
    with closing(open_read_only(store.path)) as db:
        made = db.execute("SELECT value FROM meta WHERE name = 'created_at'").fetchone()[0]
    assert before <= datetime.fromisoformat(made) <= datetime.now(UTC)


def test_every_step_of_the_structure_is_recorded_with_its_name(store: Store) -> None:
    with closing(open_read_only(store.path)) as db:
        steps = [row["name"] for row in db.query("SELECT name FROM _sqlite_migrations ORDER BY id")]
        (version,) = db.execute("PRAGMA user_version").fetchone()
        (application,) = db.execute("PRAGMA application_id").fetchone()
    assert steps == ["001_tickets", "002_printing", "003_staff", "004_statistics", "005_copies"]
    assert (version, application) == (structure.VERSION, structure.APPLICATION)
    assert len(steps) == structure.VERSION


def test_a_step_that_fails_leaves_the_database_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(tmp_path) as store:
        store.issue(request("visit-1"), lane(), NOON)
    before = store.path.read_bytes()

    def broken(db: object) -> None:
        db.execute("CREATE TABLE half_made (x)")  # type: ignore[attr-defined]
        db.execute("NOT SQL")  # type: ignore[attr-defined]

    monkeypatch.setattr(structure, "STEPS", (*structure.STEPS, broken))
    monkeypatch.setattr(structure, "VERSION", len(structure.STEPS))
    monkeypatch.setattr("kiosk.storage.database.VERSION", len(structure.STEPS))
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        Store(tmp_path)
    monkeypatch.undo()
    assert store.path.read_bytes() == before
    with Store(tmp_path) as again:
        assert again.by_visit("visit-1") is not None


def test_a_next_step_is_taken_once_and_keeps_the_tickets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(tmp_path) as store:
        first = store.issue(request("visit-1"), lane(), NOON)

    def notes(db: object) -> None:
        db.execute("CREATE TABLE notes (x)")  # type: ignore[attr-defined]

    monkeypatch.setattr(structure, "STEPS", (*structure.STEPS, notes))
    monkeypatch.setattr(structure, "VERSION", len(structure.STEPS))
    monkeypatch.setattr("kiosk.storage.database.VERSION", len(structure.STEPS))
    for _ in range(2):
        with Store(tmp_path) as newer:
            assert newer.ticket(first.id) == first
            assert newer._connection().execute("PRAGMA user_version").fetchone() == (structure.VERSION,)


def test_a_database_of_the_first_version_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(structure, "STEPS", structure.STEPS[:1])
    monkeypatch.setattr(structure, "VERSION", 1)
    monkeypatch.setattr("kiosk.storage.database.VERSION", 1)
    with closing(open_database(tmp_path)) as old:
        old.execute(
            "INSERT INTO tickets (visit, day, lane, prefix, number, purpose, language, state, recorded_at)"
            " VALUES ('visit-1', '2026-11-23', 'info', 'V', 1, 'renew', 'nl', 'sent', '2026-11-23T11:00:00Z')"
        )
        old.execute(
            "INSERT INTO attempts (ticket, copy, at, outcome) VALUES (1, 0, '2026-11-23T11:00:00+00:00', 'sent')"
        )
    monkeypatch.undo()
    assert check_database(tmp_path / DATABASE, thorough=True) == Found(tickets=1, accounts=None), "seen as it is"
    with Store(tmp_path) as store:
        assert [ticket.visit for ticket in store.unfinished()] == ["visit-1"]
        assert [(each.who, each.why) for each in store.attempts(1)] == [(None, None)]
        assert store.begin_copy(1, NOON, "lobby", Actor("desk"), "torn") == 1
        assert store.open_alerts() == ()
