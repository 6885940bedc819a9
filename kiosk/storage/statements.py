"""The SQL of the store, each statement once; the tests that cut the power and read the plans use these very texts."""

from kiosk.domain.tickets import NEXT_STATES, State

COLUMNS = (
    "id, day, lane, prefix, number, state, recorded_at, sent_at, finished_at, "
    "visit, purpose, language, appointment, card, age_band, tariff"
)
"""What a ticket is made of, in this order."""

# Only these constants are ever put into a text; values go in as parameters.
# ruff: noqa: S608

LAST_DAY = "SELECT max(day) FROM tickets"
LAST_NUMBER = "SELECT max(number) FROM tickets WHERE day = ? AND lane = ?"
INSERT = (
    "INSERT INTO tickets (visit, day, lane, prefix, number, state, recorded_at, purpose, language, appointment, card, "
    "age_band, tariff) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (day, prefix, number) DO NOTHING"
)
BY_ID = f"SELECT {COLUMNS} FROM tickets WHERE id = ?"
BY_VISIT = f"SELECT {COLUMNS} FROM tickets WHERE visit = ?"
BY_NUMBER = f"SELECT {COLUMNS} FROM tickets WHERE day = ? AND prefix = ? AND number = ?"
NUMBERED = f"SELECT {COLUMNS} FROM tickets WHERE day = ? AND number = ? ORDER BY id"
LATEST = f"SELECT {COLUMNS} FROM tickets WHERE day = ? ORDER BY id DESC LIMIT ? OFFSET ?"
UNFINISHED = f"SELECT {COLUMNS} FROM tickets WHERE state IN ('recorded', 'sent') ORDER BY id"
UNSETTLED = (
    f"SELECT {COLUMNS} FROM tickets WHERE day = ? AND state IN ('unconfirmed', 'failed') "
    "AND NOT EXISTS (SELECT 1 FROM settled WHERE ticket = tickets.id) "
    "AND NOT EXISTS (SELECT 1 FROM attempts WHERE ticket = tickets.id AND outcome = 'confirmed') ORDER BY id"
)
"""Tickets of a day whose paper nobody knows of: not confirmed, not even late or as a copy, and not dealt with."""
SETTLE = "INSERT OR IGNORE INTO settled (ticket, at, who) VALUES (?, ?, ?)"


def _mark(state: State) -> str:
    origins = ", ".join(f"'{origin.value}'" for origin, following in NEXT_STATES.items() if state in following)
    column = "sent_at" if state is State.SENT else "finished_at"
    return (
        f"UPDATE tickets SET state = '{state.value}', {column} = ?, device = coalesce(?, device), cause = ? "
        f"WHERE id = ? AND state IN ({origins})"
    )


MARK = {state: _mark(state) for state in State}
"""Moves a ticket to a state from where it may come; changes nothing otherwise."""

ATTEMPT = "INSERT INTO attempts (ticket, copy, at, device, outcome, cause, who, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
ATTEMPTS = "SELECT ticket, copy, at, device, outcome, cause, who, why FROM attempts WHERE ticket = ? ORDER BY id"
LAST_COPY = "SELECT max(copy) FROM attempts WHERE ticket = ?"

FACT = "SELECT value FROM meta WHERE name = ?"
KEEP_FACT = "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
LAST_ATTEMPT = "SELECT coalesce(max(id), 0) FROM attempts"
PAPERS_SINCE = "SELECT count(*) FROM attempts WHERE id > ? AND outcome = 'sent'"

OPEN_ALERTS = "SELECT kind, subject, detail, since FROM alerts WHERE ended_at IS NULL ORDER BY id"
RAISE_ALERT = (
    "INSERT INTO alerts (kind, subject, detail, since) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (kind, subject) WHERE ended_at IS NULL DO UPDATE SET detail = excluded.detail"
)
END_ALERT = "UPDATE alerts SET ended_at = ? WHERE kind = ? AND subject = ? AND ended_at IS NULL"
