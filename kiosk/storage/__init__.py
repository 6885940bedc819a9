"""The only room that speaks SQLite: tickets, their numbers, their print attempts, and the key of their QR codes.

The data folder holds `kiosk.db` (with `kiosk.db-wal` and `kiosk.db-shm` beside it while in use), `secret.key`,
`numbers.log` (the side journal of numbers given), `backups/`, `aside/` (databases that were replaced), and empty files
ending in `.turn` that programs lock to take turns; nothing is lost with those.

Read-only interface
===================
Reports and other programs may read `kiosk.db` at any time, also while the kiosk runs; a reader never blocks a ticket.
Open it read-only (`file:kiosk.db?mode=ro`; here: `open_read_only`). The columns below are stable: they may get company,
never another meaning. The view `tickets_public` has them all, with the number as people read it; the table `tickets`
has them too, except `label`.

`id`           integer, the ticket for ever; it is in the QR code and never used again
`visit`        text, unique: the visit that asked; one visit has one ticket
`day`          text, the service day: a date in Brussels, "2026-11-22"; never derived from the times below
`lane`         text, the lane's id in the town's profile
`prefix`       text, the letter before the number
`number`       integer, unique per day and lane, and per day and prefix
`label`        text, "V 042" with a no-break space (view only)
`card`         text or NULL: the card's letter, or "unknown"
`age_band`     text or NULL: the age band answered, as the profile cuts it
`purpose`      text
`appointment`  integer or NULL: 1 with, 0 without, NULL not asked
`language`     text, of the visit
`tariff`       text or NULL: the version of the tariff that was shown
`state`        text: recorded, sent, confirmed, unconfirmed or failed
`recorded_at`  text, UTC, ISO 8601 with microseconds and "+00:00"
`sent_at`      the same, or NULL: when it was given to a device
`finished_at`  the same, or NULL: when it was known what came of that
`device`       text or NULL: the device it was last given to
`cause`        text or NULL: why it is unconfirmed or failed, for IT
`reason`       text or NULL: why a card is asked for, where the journey asks it
`procedure`    text or NULL: the town's procedure, where the journey asks it

`attempts` gets one row for each step of each print and is never changed: `id`, `ticket`, `copy` (0 for the first
paper), `at` (UTC), `device`, `outcome` (sent, confirmed, unconfirmed, failed), `cause`; on the first row of a copy,
`who` asked for it and `why`. An outcome after the ticket's own came when nobody waited any more. `alerts` has what
staff were told: `kind`, `subject`, `detail`, `since`, and `ended_at`, NULL while it is the matter. `settled` has the
tickets of which nobody knew whether they were printed and that staff dealt with: `ticket`, `at`, `who`. `voided` has
the tickets that no longer count: `ticket`, `at`, `who`, `why`; taking that back removes the row, and the number stays
taken.

`audit` has what staff and IT did and is never changed nor deleted: `id`, `at` (UTC), `who`, `account` (the operating
system's, on a console), `act`, `ticket` or NULL, `detail`. `staff` has who may enter the staff area: `name`, `salt`
and `digest` of the PIN (scrypt), `since`. `pin_failures` counts wrong PINs in a row: `who` ("" for the device),
`failures`, `last_at`.

`tallies` counts the `tickets` of each service `day` per `kind` (lane, card, purpose, language, hour) and `value`; a
card that was not asked is '', an hour is one of UTC. `endings` counts the `visits` of each `day` (Brussels) that ended
at a `place` of the journey, with the `question` that stood open there or ''.
"""

from kiosk.storage.database import DATABASE, open_read_only
from kiosk.storage.key import KEY_FILE, load_key
from kiosk.storage.store import Store

__all__ = ["DATABASE", "KEY_FILE", "Store", "load_key", "open_read_only"]
