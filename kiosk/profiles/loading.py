"""Reads a town's file as a whole: a good profile with its cautions, or every fault of the file at once."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.domain.errors import Code, Fault, KioskError
from kiosk.domain.town import Profile
from kiosk.profiles.build import build
from kiosk.profiles.fingerprint import digest, short
from kiosk.profiles.report import Caution, Report, faulty
from kiosk.system.faults import syntax_fault
from kiosk.system.unfit import skip_unfit

BIGGEST = 2_000_000
"""Bytes. No town's page fills a file of this size; a bigger one is something else."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A good profile and what is worth a second look."""

    profile: Profile
    warnings: tuple[Caution, ...]


def load(path: Path, today: date) -> Loaded:
    """Return the profile of a town's file; `today` is the town's date, by which periods end soon or have ended.

    Raises KioskError: PROFILE_UNREADABLE when the file cannot be read at all, PROFILE_FAULTY with every fault.
    """
    return parse(read_bytes(path), path, today)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a town's file. Raises KioskError (PROFILE_UNREADABLE)."""
    try:
        with path.open("rb") as file:
            data = file.read(BIGGEST + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, str(error)) from error
    if len(data) > BIGGEST:
        raise _unreadable(path, f"it is bigger than {BIGGEST} bytes")
    return data


def parse(data: bytes, path: Path, today: date) -> Loaded:
    """Return the profile in these bytes; `path` names them. Raises KioskError (PROFILE_FAULTY)."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        fault = Fault(f"{path.name}:{line}", "a character that is not UTF-8", "a text file saved as UTF-8")
        raise faulty(path, (fault,)) from error
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise faulty(path, (syntax_fault(str(error), path, text),)) from error
    except (RecursionError, ValueError) as error:
        fault = Fault(path.name, "values that cannot be read", "a TOML file of tables, lists and plain values")
        raise faulty(path, (fault,)) from error
    report = Report(path, text)
    profile = None
    with skip_unfit():
        profile = build(raw, report, short(digest(data)), today)
    report.close()
    if profile is None:
        raise AssertionError("a profile that was not built must have faults")
    return Loaded(profile, report.cautions)


def _unreadable(path: Path, reason: str) -> KioskError:
    return KioskError(
        Code.PROFILE_UNREADABLE,
        "De gegevens van de stad zijn er niet. Ga naar de balie.",
        f"the town profile {path} cannot be read: {reason}.",
    )
