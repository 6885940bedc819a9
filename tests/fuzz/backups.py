"""Spoilt backups and spoilt databases, given to `kioskctl restore` and to the check at a start of the lobby screen.

Whatever is refused changes nothing. Whatever is taken gives a store that works, with numbers above all that are known.
"""

from __future__ import annotations

import io
import json
import shutil
import warnings
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from click.testing import CliRunner

from kiosk.cli.main import kioskctl
from kiosk.domain.errors import Code, KioskError
from kiosk.storage import DATABASE, KEY_FILE, Store, database, load_key
from kiosk.storage.backup import ABOUT, daily_name, write_backup
from kiosk.storage.journal import JOURNAL
from kiosk.storage.recovery import open_store
from tests.fuzz.spoil import Case, expect, noise, spoilt, told, word
from tests.storage.making import NOON, lane, request

COPIED, GIVEN = 3, 5
"""Tickets in the backup, and those that were given in all."""
_AT_A_START = (Code.DATA_FOLDER, Code.DATABASE_NEWER, Code.DATABASE_BUSY, Code.DATABASE_WRITE, Code.DATABASE_DAMAGED)


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

    def _give(self, first: int, last: int) -> None:
        with Store(self._good) as store:
            for number in range(first, last):
                store.issue(request(f"visit-{number}"), lane(), NOON)

    def reset(self) -> None:
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir()
        for name, content in self._files.items():
            (self.data / name).write_bytes(content)

    def holds(self) -> dict[str, bytes]:
        """What would be lost if a refused backup changed it."""
        return {name: (self.data / name).read_bytes() for name in (DATABASE, KEY_FILE, JOURNAL)}

    def works(self, store: Store) -> None:
        """The next number is above every one that is known."""
        number = store.issue(request("the next"), lane(), NOON).number
        expect(number > GIVEN, f"number {number} may be on paper already")


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
            with Store(kiosk.data) as store:
                kiosk.works(store)

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
        else:
            database.write_bytes(dice.choice((spoilt(database.read_bytes(), dice), noise(dice, 4000))))
        if dice.random() < 0.3:
            (kiosk.data / f"{DATABASE}-wal").write_bytes(noise(dice, 4000))
        kiosk.backups.mkdir()
        for day in range(dice.randint(0, 2)):
            copy = kiosk.copy if dice.random() < 0.5 else spoilt_copy(kiosk.copy, dice)
            (kiosk.backups / daily_name(NOON.date().replace(day=day + 1))).write_bytes(copy)
        try:
            store, said = open_store(kiosk.data, kiosk.backups, NOON)
        except KioskError as error:
            told(error)
            expect(error.code in _AT_A_START, f"{error.code} at a start")
            return
        with store:
            expect(said is not None or not gone, "a database that was gone is not told of")
            kiosk.works(store)

    return case


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
