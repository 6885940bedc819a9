"""A kiosk that has given tickets for years: a day's tickets each day, each as a lobby screen writes it, at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from kiosk.storage import DATABASE, Store

A_DAY = 1000
_MANY = """
    WITH RECURSIVE
        counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < :tickets - 1),
        given(n, at, state) AS (
            SELECT n,
                strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', :first, (n / :a_day) || ' days', '7 hours',
                    (n % :a_day * 28) || ' seconds'),
                iif(n % 20, 'confirmed', iif(n % 40, 'failed', 'unconfirmed'))
            FROM counted
        )
    INSERT INTO tickets (id, visit, day, lane, prefix, number, card, age_band, purpose, appointment, language, tariff,
        state, recorded_at, sent_at, finished_at, device)
    SELECT n + 1, lower(hex(randomblob(16))), substr(at, 1, 10), iif(n % 2, 'info', 'desk'), iif(n % 2, 'V', 'T'),
        n % :a_day + 1, 'B', '12+', 'renew', n % 2, 'nl', 'izegem/2026@8eacb3419039', state, at, at, at,
        'escpos-network'
    FROM given
"""
_ATTEMPTS = """
    INSERT INTO attempts (ticket, copy, at, device, outcome)
    SELECT id, 0, iif(ended, finished_at, sent_at), device, iif(ended, state, 'sent')
    FROM tickets, (SELECT 0 AS ended UNION ALL SELECT 1)
    ORDER BY id, ended
"""


def give(folder: Path, tickets: int, last: date) -> None:
    """Write so many tickets into a data folder, A_DAY a day, up to a last service day."""
    Store(folder).close()
    first = last - timedelta(days=(tickets - 1) // A_DAY)
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA cache_size = -262144")
        with database:
            database.execute(_MANY, {"tickets": tickets, "a_day": A_DAY, "first": first.isoformat()})
            database.execute(_ATTEMPTS)
