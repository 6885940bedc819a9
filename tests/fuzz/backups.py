"""Spoilt backups and spoilt databases, given to `kioskctl restore` and to the check at a start of the lobby screen.

Whatever is refused changes nothing. Whatever is taken gives a store that works, with numbers above all that are known.
"""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
import warnings
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from click.testing import CliRunner

from kiosk.cli.main import kioskctl
from kiosk.config import Settings
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.opening import ByHand, Hand
from kiosk.domain.staff import Actor, ReprintReason, VoidReason
from kiosk.domain.tickets import State, Ticket
from kiosk.services.acts import StaffRoom
from kiosk.services.alerts import AlertKind
from kiosk.services.devices import Attempt
from kiosk.services.staff import Account
from kiosk.storage import DATABASE, KEY_FILE, Store, database, load_key
from kiosk.storage.backup import ABOUT, daily_name, write_backup
from kiosk.storage.journal import JOURNAL
from kiosk.wiring import Machine, office
from kiosk.wiring.files import check_profile
from tests.fuzz.spoil import Case, expect, noise, spoilt, told, word
from tests.storage.making import NOON, lane, request

COPIED, GIVEN = 3, 5
"""Tickets in the backup, and those that were given in all."""
_VALUES = (
    "", "visit", "2026-11-23", "9999-12-31", "2026-02-30", "2026-11-23T11:00:00", "2026-11-23T11:00:00+00:00", "{}",
    "[]", '{"hand": "open"}', "BCDF", "confirmed", "renew", "nl", "12+", "77", "-", "\ufeff",
)  # fmt: skip
_AT_A_START = (Code.DATA_FOLDER, Code.DATABASE_NEWER, Code.DATABASE_BUSY, Code.DATABASE_WRITE)
"""Why a start may refuse; a damaged database is replaced."""


def lived_in(store: Store, ticket: Ticket) -> None:
    """Let staff do with a ticket what they can, and note everything that a kiosk notes."""
    an = Actor("An")
    copy = store.begin_copy(ticket.id, NOON, "hall", an, ReprintReason.JAM)
    store.add_attempt(Attempt(ticket.id, copy, NOON, "hall", State.CONFIRMED, None))
    store.hand_over(ticket.id, NOON, an)
    store.void(ticket.id, NOON, an, VoidReason.MISTAKE)
    store.undo_void(ticket.id, NOON, an)
    store.add_account(Account(f"An {ticket.number}", bytes(16), bytes(32)), NOON, an)
    store.begin_entry("An", NOON)
    store.raise_alert(AlertKind.PAPER_LOW.value, f"hall {ticket.number}", "", NOON)
    store.keep_by_hand(ByHand(Hand.CLOSED, NOON.date()))
    store.keep_known_day(NOON.date())
    store.new_roll(NOON)
    store.count_ending(NOON.date(), "done", "")


class Kiosk:
    """A data folder with a good backup, brought back to what it was before each case."""

    def __init__(self, folder: Path) -> None:
        database.LOG_BYTES = 64 * 1024  # the room of 4 MB for the log is made at every start: here it only takes time
        self._good = folder / "good"
        load_key(self._good)
        self._give(0, COPIED)
        write_backup(self._good, folder / "copy.zip", NOON)
        self._give(COPIED, GIVEN)
        self.copy = (folder / "copy.zip").read_bytes()
        self._files = {each.name: each.read_bytes() for each in self._good.iterdir() if each.is_file()}
        self.data, self.file = folder / "data", folder / "spoilt.zip"
        self.backups = self.data / "backups"
        town = check_profile("izegem", NOON.date()).profile
        self.machine = Machine(self.data, Settings(), town, NOON.date(), clock=lambda: NOON)

    def _give(self, first: int, last: int) -> None:
        with Store(self._good) as store:
            for number in range(first, last):
                ticket = store.issue(request(f"visit-{number}"), lane(), NOON)
                store.mark(ticket.id, State.SENT, NOON, "hall")
                store.mark(ticket.id, State.CONFIRMED if number % 2 else State.FAILED, NOON, "hall")
                lived_in(store, ticket)

    def reset(self) -> None:
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir()
        for name, content in self._files.items():
            (self.data / name).write_bytes(content)

    def holds(self) -> dict[str, bytes]:
        """What would be lost if a refused backup changed it."""
        return {name: (self.data / name).read_bytes() for name in (DATABASE, KEY_FILE, JOURNAL)}

    def works(self, room: StaffRoom) -> None:
        """The next number is above every one that is known, on a paper with a code, and staff see what is there."""
        tickets, desk = room.visits.tickets, room.desk(Actor("An"))
        ticket = tickets.issue(request("the next"), lane())
        expect(ticket.number > GIVEN, f"number {ticket.number} may be on paper already")
        read = tickets.scanned(tickets.payload(ticket))
        expect(read.id == ticket.id, "its code names another ticket")
        room.visits.by_hand()
        room.audit.list()
        tickets.alerts.list()
        for line in (*desk.worklist().lines, *desk.today().lines):
            try:
                desk.history(line.ticket)
            except KioskError as error:  # bytes that are no text at all: of this ticket, and told as what it is
                told(error)
                expect(error.code is Code.DATABASE_DAMAGED, f"{error.code} for a ticket's history")
        office.reports(self.machine).summary(NOON.date(), NOON.date())


def restored(folder: Path) -> Case:
    """A spoilt file for `kioskctl restore`: refused with its code, or taken whole."""
    kiosk = Kiosk(folder)

    def case(dice: Random) -> None:
        kiosk.reset()
        kiosk.file.write_bytes(spoilt_copy(kiosk.copy, dice))
        before, trial = kiosk.holds(), dice.random() < 0.3
        more = (["--dry-run"] if trial else []) + (["--json"] if dice.random() < 0.5 else [])
        done = CliRunner().invoke(
            kioskctl, ["--data", str(kiosk.data), "restore", str(kiosk.file), *more], prog_name="kioskctl"
        )
        expect(done.exit_code in (0, 1, 2), f"exit code {done.exit_code}: {done.exception!r}")
        expect("K900" not in done.output and "Traceback" not in done.output, done.output[-300:])
        if trial or done.exit_code:
            expect(kiosk.holds() == before, f"changed, though it says {done.output[-300:]}")
        if not done.exit_code and not trial:
            with kiosk.machine.staff(recover=True, lobby=True) as room:
                kiosk.works(room)

    return case


def at_a_start(folder: Path) -> Case:
    """A database that is spoilt or gone, with backups that may be no better: it starts, or says why it cannot."""
    kiosk = Kiosk(folder)

    def case(dice: Random) -> None:
        kiosk.reset()
        database = kiosk.data / DATABASE
        gone = dice.random() < 0.3
        if gone:
            database.unlink()
        elif dice.random() < 0.5:
            spoil_values(database, dice)
        else:
            database.write_bytes(dice.choice((spoilt(database.read_bytes(), dice), noise(dice, 4000))))
        if dice.random() < 0.3:
            (kiosk.data / f"{DATABASE}-wal").write_bytes(noise(dice, 4000))
        kiosk.backups.mkdir()
        for day in range(dice.randint(0, 2)):
            copy = kiosk.copy if dice.random() < 0.5 else spoilt_copy(kiosk.copy, dice)
            (kiosk.backups / daily_name(NOON.date().replace(day=day + 1))).write_bytes(copy)
        with ExitStack() as opened:
            try:
                room = opened.enter_context(kiosk.machine.staff(recover=True, lobby=True))
            except KioskError as error:
                told(error)
                expect(error.code in _AT_A_START, f"{error.code} at a start")
                return
            kinds = {alert.kind for alert in room.visits.tickets.alerts.list()}
            expect(AlertKind.DATA_LOST in kinds or not gone, "a database that was gone is not told of")
            kiosk.works(room)

    return case


def spoil_values(database: Path, dice: Random) -> None:
    """Make one to three values of a database what they cannot be; whatever SQLite itself refuses stays as it was."""
    with closing(sqlite3.connect(database)) as connection, connection:
        schema = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        triggers = [(name, sql) for kind, name, sql in schema if kind == "trigger"]
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        tables = [name for kind, name, _ in schema if kind == "table"]
        for _ in range(dice.randint(1, 3)):
            table = dice.choice(tables)
            columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
            value = dice.choice((word(dice), dice.choice(_VALUES), dice.randint(-1, 10**12), None))
            with suppress(sqlite3.Error, UnicodeError):
                row = f"(SELECT rowid FROM {table} LIMIT 1 OFFSET {dice.randrange(6)})"  # noqa: S608 - our own names
                connection.execute(f"UPDATE {table} SET {dice.choice(columns)} = ? WHERE rowid = {row}", (value,))  # noqa: S608
        for _, sql in triggers:
            connection.execute(sql)


def spoilt_copy(good: bytes, dice: Random) -> bytes:
    """A backup after accidents to the file, or with parts that somebody else made."""
    if dice.random() < 0.5:
        return spoilt(good, dice)
    with ZipFile(io.BytesIO(good)) as archive:
        parts = [(each, archive.read(each)) for each in archive.namelist()]
    for _ in range(dice.randint(1, 2)):
        at = dice.randrange(len(parts))
        name, content = parts[at]
        parts[at] = dice.choice(
            (
                (name, spoilt(content, dice)),
                (name, noise(dice)),
                (ABOUT, _about(dice)),
                (_name(dice), content),
                (name, content * 2),
            )
        )
    if dice.random() < 0.2:
        parts.append((dice.choice((_name(dice), "town.json", "towns/x.toml", "towns/../../x.toml")), noise(dice)))
    made = io.BytesIO()
    with warnings.catch_warnings(), ZipFile(made, "w", dice.choice((ZIP_STORED, ZIP_DEFLATED))) as archive:
        warnings.simplefilter("ignore", UserWarning)  # the same name twice
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


def _name(dice: Random) -> str:
    """A name that a zip file can hold."""
    return word(dice).replace("\x00", "").encode("utf-8", "replace").decode("utf-8")[:200] or "x"


def _about(dice: Random) -> bytes:
    about: dict[str, object] = {"format": 1, "program": "0.1.0", "made_at": NOON.isoformat()}
    about[dice.choice(tuple(about))] = dice.choice((None, 0, -1, [], {}, word(dice), "2026-11-23", 10**30, True))
    about = dict(list(about.items())[: dice.randint(1, 3)])
    return json.dumps(dice.choice((about, [about], word(dice)))).encode()
