"""The structure of kiosk.db as append-only steps. A released step is never changed: a new one follows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION = 0x4B494F53
"""SQLite's application id of our file: "KIOS"."""


def tickets(db: Database) -> None:
    """Tickets, their print attempts, and what is known of this installation."""
    for statement in (
        # AUTOINCREMENT: an id on paper is never given again, not even when the newest rows are gone.
        """
        CREATE TABLE tickets (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            visit TEXT NOT NULL UNIQUE,
            day TEXT NOT NULL,
            lane TEXT NOT NULL,
            prefix TEXT NOT NULL,
            number INTEGER NOT NULL,
            card TEXT,
            age_band TEXT,
            purpose TEXT NOT NULL,
            appointment INTEGER,
            language TEXT NOT NULL,
            tariff TEXT,
            state TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            sent_at TEXT,
            finished_at TEXT,
            device TEXT,
            cause TEXT,
            UNIQUE (day, lane, number),
            UNIQUE (day, prefix, number)
        ) STRICT
        """,
        """
        CREATE TRIGGER tickets_keep_identity
        BEFORE UPDATE OF id, visit, day, lane, prefix, number, recorded_at ON tickets
        BEGIN SELECT RAISE(ABORT, 'what is on paper never changes'); END
        """,
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY,
            ticket INTEGER NOT NULL REFERENCES tickets (id),
            copy INTEGER NOT NULL,
            at TEXT NOT NULL,
            device TEXT,
            outcome TEXT NOT NULL,
            cause TEXT
        ) STRICT
        """,
        "CREATE INDEX attempts_of_ticket ON attempts (ticket)",
        """
        CREATE TRIGGER attempts_are_history BEFORE UPDATE ON attempts
        BEGIN SELECT RAISE(ABORT, 'print attempts are never changed'); END
        """,
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE VIEW tickets_public AS
        SELECT id, visit, day, lane, prefix, number, printf('%s%s%03d', prefix, char(160), number) AS label, card,
            age_band, purpose, appointment, language, tariff, state, recorded_at, sent_at, finished_at, device, cause
        FROM tickets
        """,
    ):
        db.execute(statement)


def printing(db: Database) -> None:
    """Who asked for a copy and why, what staff are told, and what they have dealt with."""
    for statement in (
        "ALTER TABLE attempts ADD COLUMN who TEXT",
        "ALTER TABLE attempts ADD COLUMN why TEXT",
        "CREATE INDEX tickets_unfinished ON tickets (state) WHERE state IN ('recorded', 'sent')",
        """
        CREATE TABLE alerts (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            since TEXT NOT NULL,
            ended_at TEXT
        ) STRICT
        """,
        "CREATE UNIQUE INDEX alerts_open ON alerts (kind, subject) WHERE ended_at IS NULL",
        """
        CREATE TABLE settled (
            ticket INTEGER PRIMARY KEY REFERENCES tickets (id),
            at TEXT NOT NULL,
            who TEXT
        ) STRICT
        """,
    ):
        db.execute(statement)


def staff(db: Database) -> None:
    """Staff accounts, what everybody did, and tickets that no longer count."""
    for statement in (
        """
        CREATE TABLE staff (
            name TEXT PRIMARY KEY COLLATE NOCASE,
            salt BLOB NOT NULL,
            digest BLOB NOT NULL,
            since TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE pin_failures (
            who TEXT PRIMARY KEY COLLATE NOCASE,
            failures INTEGER NOT NULL,
            last_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            account TEXT NOT NULL,
            act TEXT NOT NULL,
            ticket INTEGER REFERENCES tickets (id),
            detail TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX audit_of_ticket ON audit (ticket) WHERE ticket IS NOT NULL",
        """
        CREATE TRIGGER audit_is_history BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'what was done is never changed'); END
        """,
        """
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'what was done is never deleted'); END
        """,
        """
        CREATE TABLE voided (
            ticket INTEGER PRIMARY KEY REFERENCES tickets (id),
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            why TEXT NOT NULL
        ) STRICT
        """,
    ):
        db.execute(statement)


def statistics(db: Database) -> None:
    """What reports need at once, however many tickets there are, and how far visits came."""
    for statement in (
        """
        CREATE TABLE tallies (
            day TEXT NOT NULL,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            tickets INTEGER NOT NULL,
            PRIMARY KEY (day, kind, value)
        ) STRICT, WITHOUT ROWID
        """,
        """
        INSERT INTO tallies
        SELECT day, 'lane', lane, count(*) FROM tickets GROUP BY 1, 3
        UNION ALL SELECT day, 'card', coalesce(card, ''), count(*) FROM tickets GROUP BY 1, 3
        UNION ALL SELECT day, 'purpose', purpose, count(*) FROM tickets GROUP BY 1, 3
        UNION ALL SELECT day, 'language', language, count(*) FROM tickets GROUP BY 1, 3
        UNION ALL SELECT day, 'hour', substr(recorded_at, 12, 2), count(*) FROM tickets GROUP BY 1, 3
        """,
        """
        CREATE TRIGGER tickets_are_tallied AFTER INSERT ON tickets
        BEGIN
            INSERT INTO tallies VALUES
                (NEW.day, 'lane', NEW.lane, 1),
                (NEW.day, 'card', coalesce(NEW.card, ''), 1),
                (NEW.day, 'purpose', NEW.purpose, 1),
                (NEW.day, 'language', NEW.language, 1),
                (NEW.day, 'hour', substr(NEW.recorded_at, 12, 2), 1)
            ON CONFLICT (day, kind, value) DO UPDATE SET tickets = tickets + 1;
        END
        """,
        "CREATE INDEX tickets_unsure ON tickets (day, state) WHERE state IN ('unconfirmed', 'failed')",
        "CREATE INDEX attempts_copies ON attempts (at) WHERE copy > 0 AND outcome = 'sent'",
        """
        CREATE TABLE endings (
            day TEXT NOT NULL,
            place TEXT NOT NULL,
            question TEXT NOT NULL,
            visits INTEGER NOT NULL,
            PRIMARY KEY (day, place, question)
        ) STRICT, WITHOUT ROWID
        """,
    ):
        db.execute(statement)


def copies(db: Database) -> None:
    """What a copy needs to be the first paper again, and lists of a day that are read in order."""
    for statement in (
        "ALTER TABLE tickets ADD COLUMN reason TEXT",
        "ALTER TABLE tickets ADD COLUMN procedure TEXT",
        "DROP VIEW tickets_public",
        """
        CREATE VIEW tickets_public AS
        SELECT id, visit, day, lane, prefix, number, printf('%s%s%03d', prefix, char(160), number) AS label, card,
            age_band, purpose, appointment, language, tariff, state, recorded_at, sent_at, finished_at, device, cause,
            reason, procedure
        FROM tickets
        """,
        # Rows of one day stand in an index in the order of their ids: a page is read without sorting the day.
        "CREATE INDEX tickets_of_day ON tickets (day)",
    ):
        db.execute(statement)


STEPS: tuple[Callable[[Database], None], ...] = (tickets, printing, staff, statistics, copies)
VERSION = len(STEPS)
"""The structure this program knows; kept in the file as SQLite's user version."""

STAFF_SINCE = 3
"""The first structure that has staff accounts."""

TABLES = frozenset({"tickets", "attempts", "meta"})


def bring_up_to_date(db: Database) -> None:
    """Take the missing steps, inside the caller's transaction: all of them, each with its record, or none."""
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("kiosk")
    for number, step in enumerate(STEPS, start=1):
        migrations(name=f"{number:03d}_{step.__name__}")(step)
    migrations.apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute(f"PRAGMA user_version = {VERSION}")
