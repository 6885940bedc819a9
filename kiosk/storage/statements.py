"""The SQL of the store, each statement once; the tests that cut the power and read the plans use these very texts."""

from kiosk.domain.tickets import NEXT_STATES, State

COLUMNS = (
    "id, day, lane, prefix, number, state, recorded_at, sent_at, finished_at, "
    "visit, purpose, language, appointment, card, age_band, tariff, reason, procedure"
)
"""What a ticket is made of, in this order."""

# Only these constants are ever put into a text; values go in as parameters.
# ruff: noqa: S608

LAST_DAY = "SELECT max(day) FROM tickets"
LAST_DAY_UP_TO = "SELECT day, recorded_at FROM tickets WHERE id <= ? ORDER BY day DESC LIMIT 1"
HIGHEST_ID = (
    "SELECT max((SELECT coalesce(max(id), 0) FROM tickets), "
    "(SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'tickets'))"
)
LAST_NUMBER = "SELECT max(number) FROM tickets WHERE day = ? AND lane = ?"
INSERT = (
    "INSERT INTO tickets (visit, day, lane, prefix, number, state, recorded_at, purpose, language, appointment, card, "
    "age_band, tariff, reason, procedure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (day, prefix, number) DO NOTHING"
)
BY_ID = f"SELECT {COLUMNS} FROM tickets WHERE id = ?"
BY_VISIT = f"SELECT {COLUMNS} FROM tickets WHERE visit = ?"
BY_NUMBER = f"SELECT {COLUMNS} FROM tickets WHERE day = ? AND prefix = ? AND number = ?"
NUMBERED = f"SELECT {COLUMNS} FROM tickets WHERE day = ? AND number = ? ORDER BY id"
LATEST = f"SELECT {COLUMNS} FROM tickets WHERE day = ? ORDER BY id DESC LIMIT ? OFFSET ?"
UNFINISHED = f"SELECT {COLUMNS} FROM tickets WHERE state IN ('recorded', 'sent') ORDER BY id"
NOBODY_KNOWS = (
    "state IN ('unconfirmed', 'failed') AND NOT EXISTS (SELECT 1 FROM settled WHERE ticket = tickets.id) "
    "AND NOT EXISTS (SELECT 1 FROM voided WHERE ticket = tickets.id) "
    "AND NOT EXISTS (SELECT 1 FROM attempts WHERE ticket = tickets.id AND outcome = 'confirmed')"
)
"""Nobody knows whether there is a paper: not confirmed, not even late or as a copy, not void, and not dealt with."""
UNSETTLED = f"SELECT {COLUMNS} FROM tickets WHERE day = ? AND {NOBODY_KNOWS} ORDER BY id"
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
NEWEST_ATTEMPT = "SELECT ticket, copy, at, device, outcome, cause, who, why FROM attempts ORDER BY id DESC LIMIT 1"
LAST_COPY = "SELECT max(copy) FROM attempts WHERE ticket = ?"

COUNT_ENDING = (
    "INSERT INTO endings VALUES (?, ?, ?, 1) ON CONFLICT (day, place, question) DO UPDATE SET visits = visits + 1"
)
FORGET_FACT = "DELETE FROM meta WHERE name = ?"
FACT = "SELECT value FROM meta WHERE name = ?"
KEEP_FACT = "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
OLD_TICKETS = (
    "SELECT id FROM tickets WHERE day < ? AND NOT EXISTS (SELECT 1 FROM audit WHERE ticket = tickets.id) "
    "ORDER BY day LIMIT ?"
)
"""Tickets before a day, the oldest first, but those staff acted on: what was done is never deleted."""
TABLES_OF_TICKETS = (
    'SELECT m.name, f."from" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f '
    "WHERE m.type = 'table' AND f.\"table\" = 'tickets' AND m.name <> 'audit'"
)
"""Every table whose rows belong to a ticket, and the column that says to which."""

FLOORS = "SELECT name, value FROM meta WHERE name >= 'floor ' AND name < 'floor!'"
KEEP_SEQUENCE = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'tickets'"
START_SEQUENCE = (
    "INSERT INTO sqlite_sequence (name, seq) SELECT 'tickets', 0 "
    "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'tickets')"
)
HIGHEST_OF = "SELECT max(number) FROM tickets WHERE day = ? AND prefix = ?"
HIGHEST = "SELECT day, prefix, max(number), max(id) FROM tickets GROUP BY day, prefix"

LAST_ATTEMPT = "SELECT coalesce(max(id), 0) FROM attempts"
PAPERS_SINCE = "SELECT count(*) FROM attempts WHERE id > ? AND outcome = 'sent'"

OPEN_ALERTS = "SELECT kind, subject, detail, since FROM alerts WHERE ended_at IS NULL ORDER BY id"
RAISE_ALERT = (
    "INSERT INTO alerts (kind, subject, detail, since) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (kind, subject) WHERE ended_at IS NULL DO UPDATE SET detail = excluded.detail, "
    "since = CASE WHEN since LIKE '%+00:00' AND datetime(since) > 0 THEN since ELSE excluded.since END"  # if spoilt
)
END_ALERT = "UPDATE alerts SET ended_at = ? WHERE kind = ? AND subject = ? AND ended_at IS NULL"

ACCOUNTS = "SELECT name FROM staff ORDER BY name"
ACCOUNT = "SELECT name, salt, digest FROM staff WHERE name = ?"
ADD_ACCOUNT = "INSERT OR IGNORE INTO staff (name, salt, digest, since) VALUES (?, ?, ?, ?)"
CHANGE_ACCOUNT = "UPDATE staff SET salt = ?, digest = ?, since = ? WHERE name = ?"
REMOVE_ACCOUNT = "DELETE FROM staff WHERE name = ?"
FAILURES = "SELECT failures, last_at FROM pin_failures WHERE who = ?"
COUNT_FAILURE = (
    "INSERT INTO pin_failures VALUES (?, 1, ?) "
    "ON CONFLICT (who) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at"
)
CLOCK_WENT_BACK = "UPDATE pin_failures SET last_at = ? WHERE last_at > ? AND who IN (?, ?)"
"""After a clock was set back the delay begins anew, once: nobody waits until the clock is where it was."""
FORGET_FAILURES = "DELETE FROM pin_failures WHERE who IN (?, ?)"
NOTE_ACT = "INSERT INTO audit (at, who, account, act, ticket, detail) VALUES (?, ?, ?, ?, ?, ?)"
_ACTS = (
    "SELECT at, who, account, act, ticket, detail, day, prefix, number "
    "FROM audit LEFT JOIN tickets ON tickets.id = audit.ticket"
)
ACTS = f"{_ACTS} ORDER BY audit.id DESC LIMIT ? OFFSET ?"
ACTS_ON = f"{_ACTS} WHERE ticket = ? ORDER BY audit.id"
VOID = "INSERT OR IGNORE INTO voided (ticket, at, who, why) VALUES (?, ?, ?, ?)"
UNDO_VOID = "DELETE FROM voided WHERE ticket = ?"
VOIDED = "SELECT at, who, why FROM voided WHERE ticket = ?"
HAND_OVER = (
    "INSERT OR IGNORE INTO settled (ticket, at, who) SELECT ?1, ?2, ?3 "
    "WHERE NOT EXISTS (SELECT 1 FROM voided WHERE ticket = ?1)"
)

_LINES = (
    f"SELECT {COLUMNS}, (SELECT coalesce(max(copy), 0) FROM attempts WHERE ticket = tickets.id), "
    "EXISTS (SELECT 1 FROM voided WHERE ticket = tickets.id), "
    "EXISTS (SELECT 1 FROM settled WHERE ticket = tickets.id), "
    "(SELECT outcome FROM attempts WHERE ticket = tickets.id AND copy = "
    "(SELECT max(copy) FROM attempts WHERE ticket = tickets.id) ORDER BY id DESC LIMIT 1), "
    f"{NOBODY_KNOWS} FROM tickets WHERE day = :day "
    "AND (:lane = '' OR lane = :lane) AND (:prefix = '' OR prefix = :prefix) "
    "AND (:number = '' OR number = CAST(:number AS INTEGER) OR number LIKE :number || '%' "
    "OR printf('%03d', number) LIKE :number || '%') "
    "AND (:states = '' OR instr(:states, ' ' || state || ' ')) "
    "AND (:void IS NULL OR :void = EXISTS (SELECT 1 FROM voided WHERE ticket = tickets.id)) "
    f"AND (NOT :work OR ({NOBODY_KNOWS})) ORDER BY"
)
_PAGE = "id DESC LIMIT :limit OFFSET :offset"
LINES = f"{_LINES} {_PAGE}"
"""A page of a day's tickets, the newest first; an empty text leaves a condition out."""
NUMBERED_LINES = f"{_LINES} number = CAST(:number AS INTEGER) DESC, {_PAGE}"
"""The same of numbers that begin like this, as people say them or as the paper has them: first the very number."""
WORK_LINES = f"{_LINES} state = 'failed' DESC, {_PAGE}"
"""The same of those that need somebody: first whoever surely has no paper, as a printer may never say what came."""
DAY_STATES = "SELECT state, count(*) FROM tickets WHERE day = ? GROUP BY state"
