"""What staff decided about a town, kept in the data folder: files taken into use, and confirmed tariffs.

The town's own file is never touched. A confirmation is about the fees as they were read: it does not hold for others.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.town import Profile, Tariff
from kiosk.profiles.codec import from_json, to_json
from kiosk.profiles.fingerprint import digest, short
from kiosk.system.files import write_whole

FILE = "town.json"
FOLDER = "towns"
"""Where files that were taken into use are kept, within the data folder."""

_BIGGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Installed:
    """A file in FOLDER that took the place of the one the settings name; `instead_of` is what they named then."""

    file: str
    instead_of: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Somebody read that the fees of a tariff hold until a day, this one included; `fees` tells them from others."""

    town: str
    tariff: str
    fees: str
    until: date


@dataclass(frozen=True, slots=True)
class Chosen:
    """Everything that was decided; the last installed file is the one in use."""

    installed: tuple[Installed, ...] = ()
    confirmed: tuple[Confirmed, ...] = ()

    def file(self, named: str) -> str | None:
        """Return the file in use while the settings name this town; None: their own."""
        last = self.installed[-1] if self.installed else None
        return last.file if last is not None and last.instead_of == named else None


def read(data: Path) -> tuple[Chosen, list[str]]:
    """Return what was decided, and what staff must know about it: a file that is spoilt decides nothing."""
    path = data / FILE
    try:
        if path.stat().st_size > _BIGGEST:
            raise ValueError("it is too big")
        return from_json(Chosen, json.loads(path.read_bytes())), []
    except FileNotFoundError:
        return Chosen(), []
    except (OSError, ValueError, RecursionError) as error:
        return Chosen(), [f"what staff decided about the town cannot be read from {path}: {error}"]


def keep(data: Path, chosen: Chosen) -> None:
    """Keep what was decided; the old decisions stay until the new ones are whole. Raises KioskError (DATA_FOLDER)."""
    _write(data / FILE, json.dumps(to_json(chosen), ensure_ascii=False, indent=1).encode())


def keep_file(data: Path, town: str, content: bytes) -> str:
    """Keep a copy of a town's file in FOLDER and return its name. Raises KioskError (DATA_FOLDER)."""
    name = f"{town}-{short(digest(content))}.toml"
    _write(data / FOLDER / name, content)
    return name


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise KioskError(
            Code.DATA_FOLDER,
            "Dit kon niet bewaard worden. Vraag het aan IT.",
            f"{path} cannot be written ({error.strerror or error}); nothing was changed. Check rights and space.",
        ) from error


def fees_of(tariff: Tariff) -> str:
    """Return what tells the fees of a tariff from others: a short hash of every rule with its words."""
    return short(digest(json.dumps([to_json(rule) for rule in tariff.rules], ensure_ascii=False).encode()))


def with_confirmations(profile: Profile, confirmed: Iterable[Confirmed]) -> Profile:
    """Return the profile with its tariffs confirmed as far as its file or somebody says, whichever is later."""
    own = [each for each in confirmed if each.town == profile.id]
    if not own:
        return profile
    return replace(profile, tariffs=tuple(_with(tariff, own) for tariff in profile.tariffs))


def _with(tariff: Tariff, confirmed: Iterable[Confirmed]) -> Tariff:
    named = [each for each in confirmed if each.tariff == tariff.id]
    days = [each.until for each in named if each.fees == fees_of(tariff)]
    if tariff.confirmed_until is not None:
        days.append(tariff.confirmed_until)
    return replace(tariff, confirmed_until=max(days)) if days else tariff
