"""A town's files as staff handle them: the one in use, the new ones in a folder, taking one into use and back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from kiosk.domain.town import Profile, Tariff
from kiosk.profiles import chosen
from kiosk.profiles.loading import parse, read_bytes
from kiosk.profiles.shelf import SUFFIX

_MOST_KEPT = 20
"""So many files back one can go."""


@dataclass(frozen=True)
class TownOffice:
    """The files of one machine. `named`: the town of its settings; `own`: finds that town's file, or raises.

    `inbox`: the folder where new files are put.
    """

    data: Path
    inbox: Path
    named: str
    own: Callable[[], Path]

    def in_force(self, today: date) -> Profile:
        """Return the town in use as its file says now, with what was confirmed. Raises KioskError for a bad file."""
        decided, _ = chosen.read(self.data)
        return chosen.with_confirmations(_read(self._source(decided), today), decided.confirmed)

    def candidates(self) -> tuple[Path, ...]:
        """Return the new files, by name; what cannot be looked at is none."""
        found = []
        with suppress(OSError):
            for path in sorted(self.inbox.glob(f"*{SUFFIX}")):
                with suppress(OSError):
                    found += [path] if path.is_file() else []
        return tuple(found)

    def read(self, file: Path, today: date) -> tuple[Profile, tuple[str, ...]]:
        """Return a new file as a town, with what was confirmed and is worth a look. Raises KioskError, every fault."""
        loaded = parse(read_bytes(file), file, today)
        decided, _ = chosen.read(self.data)
        town = chosen.with_confirmations(loaded.profile, decided.confirmed)
        return town, tuple(str(each) for each in loaded.warnings)

    def install(self, file: Path, today: date) -> Profile:
        """Check a file, keep a copy and take that into use; return its town. Raises KioskError and changes nothing."""
        content = read_bytes(file)
        town = parse(content, file, today).profile
        decided, _ = chosen.read(self.data)
        kept = chosen.Installed(chosen.keep_file(self.data, town.id, content), self.named)
        before = tuple(each for each in decided.installed if each.instead_of == self.named)
        if not before or before[-1] != kept:
            chosen.keep(self.data, replace(decided, installed=(*before, kept)[-_MOST_KEPT:]))
        return town

    def can_roll_back(self) -> bool:
        """Return whether a file was taken into use in place of the one that the settings name."""
        decided, _ = chosen.read(self.data)
        return decided.file(self.named) is not None

    def rollback(self, today: date) -> Profile | None:
        """Take the file before the present one into use again; return its town, None when there is none before it."""
        if not self.can_roll_back():
            return None
        decided, _ = chosen.read(self.data)
        earlier = replace(decided, installed=decided.installed[:-1])
        town = _read(self._source(earlier), today)
        chosen.keep(self.data, earlier)
        return town

    def confirm(self, town: str, tariff: Tariff, until: date) -> None:
        """Keep that somebody confirmed the fees of a tariff until a day. Raises KioskError (DATA_FOLDER)."""
        decided, _ = chosen.read(self.data)
        kept = chosen.Confirmed(town, tariff.id, chosen.fees_of(tariff), until)
        others = tuple(each for each in decided.confirmed if replace(each, until=until) != kept)
        chosen.keep(self.data, replace(decided, confirmed=(*others, kept)))

    def _source(self, decided: chosen.Chosen) -> Path:
        file = decided.file(self.named)
        return self.own() if file is None else self.data / chosen.FOLDER / file


def _read(file: Path, today: date) -> Profile:
    return _parsed(read_bytes(file), file, today)


@lru_cache(maxsize=2)
def _parsed(content: bytes, file: Path, today: date) -> Profile:
    """What was read stays read while the file says the same: one page of staff asks for it several times."""
    return parse(content, file, today).profile
