"""Removes tickets after their time, a few at a time: one short transaction each, so that no visitor waits for it."""

from __future__ import annotations

from datetime import date

from kiosk.storage.notes import Notes
from kiosk.storage.statements import LAST_DAY, OLD_TICKETS, TABLES_OF_TICKETS

STEP = 200
"""Tickets a step removes at most: some milliseconds, also on a slow disk."""


class Retention(Notes):
    """The tickets of one data folder that are past their time. Errors are those of the store."""

    def forget_before(self, day: date, limit: int = STEP) -> int:
        """Remove at most `limit` of the oldest tickets of service days before `day`, with all that belongs to them.

        The last day that gave a ticket stays, whatever it is: its series goes on. A ticket that staff acted on stays
        with the log of what was done. Returns how many are gone.
        """
        with self._writing() as connection:
            (last,) = connection.execute(LAST_DAY).fetchone()
            before = min(day.isoformat(), last or "")
            gone = [(ticket,) for (ticket,) in connection.execute(OLD_TICKETS, (before, limit)).fetchall()]
            if gone:
                for table, column in connection.execute(TABLES_OF_TICKETS).fetchall():
                    connection.executemany(f'DELETE FROM "{table}" WHERE "{column}" = ?', gone)  # noqa: S608 - from the structure
                connection.executemany("DELETE FROM tickets WHERE id = ?", gone)
        if gone:
            self._fold_log()
        return len(gone)
