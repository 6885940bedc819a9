"""A kiosk that has given tickets for years: a day's tickets each day, written at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from kiosk.storage import DATABASE, Store

A_DAY = 1000
_MANY = """
    WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < :tickets - 1)
    INSERT INTO tickets (id, visit, day, lane, prefix, number, purpose, language, state, recorded_at)
    SELECT n + 1, 'visit-' || n, date(:first, (n / :a_day) || ' days'),
        iif(n % 2, 'info', 'desk'), iif(n % 2, 'V', 'T'), n % :a_day + 1, 'renew', 'nl',
        iif(n % 20, 'confirmed', iif(n % 40, 'failed', 'unconfirmed')), '2026-11-23T11:00:00.000000+00:00'
    FROM counted
"""


def give(folder: Path, tickets: int, last: date) -> None:
    """Write so many tickets into a data folder, A_DAY a day, up to a last service day."""
    Store(folder).close()
    first = last - timedelta(days=(tickets - 1) // A_DAY)
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        database.execute("PRAGMA synchronous = OFF")
        with database:
            database.execute(_MANY, {"tickets": tickets, "a_day": A_DAY, "first": first.isoformat()})
