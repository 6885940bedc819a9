"""Keeps the last good profile: for a start without the validation library, and for the day its file is spoilt."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from zlib import crc32

from kiosk import __version__
from kiosk.domain.errors import KioskError
from kiosk.domain.town import Profile
from kiosk.profiles.codec import from_json, to_json
from kiosk.profiles.fingerprint import digest, short
from kiosk.system.files import absolute, write_whole

FORMAT = 4
"""Changes whenever the same town file would become another profile than before."""

_BIGGEST = 20_000_000
_BODY = '"profile":'


@dataclass(frozen=True, slots=True)
class _Kept:
    profile: Profile
    path: str
    source: bytes
    """The file it was read from; compared whole, as loading a hash costs a start 3 MiB and some milliseconds."""
    current_program: bool


def remember(profile: Profile, source_path: Path, cache_file: Path) -> None:
    """Write the profile, its source and that file's hash; the old cache stays until the new one is whole.

    Writes nothing when the file has changed since the profile was read from it. Raises OSError when the cache cannot
    be written.
    """
    source = source_path.read_bytes()
    whole = digest(source)
    if short(whole) != profile.version:
        return
    body = json.dumps(to_json(profile), ensure_ascii=False, separators=(",", ":"))
    header = {
        "format": FORMAT,
        "program": __version__,
        "path": absolute(source_path),
        "sha256": whole,
        "source": source.decode(),
        "checksum": crc32(body.encode()),
    }
    text = json.dumps(header, ensure_ascii=False)[:-1] + f", {_BODY}{body}}}"
    write_whole(cache_file, text.encode())


def recall(cache_file: Path, source_path: Path | None) -> Profile | None:
    """Return the kept profile when it is the one of `source_path` as that file is now.

    `source_path` None asks for the last good one, whatever became of its file. A cache that is missing, damaged, of
    another file, or (unless the last good one is asked for) of another version of the program gives None.
    """
    kept = _open(cache_file)
    if kept is None:
        return None
    return kept.profile if source_path is None or _current(kept, source_path) else None


def _current(kept: _Kept, source: Path) -> bool:
    """Tell whether this program made the kept profile from the file as it is now."""
    try:
        return kept.current_program and source.read_bytes() == kept.source
    except OSError:
        return False


def in_force(source: Path, cache_file: Path, today: date) -> tuple[Profile, list[str]]:
    """Return the profile to work with, and what staff must know about it.

    The file as it is now, if it is good; else the last good profile of the same file or the same town, with every
    fault of the file. Raises KioskError when the file is bad and there is none: never another town's profile.
    """
    kept = _open(cache_file)
    if kept is not None and _current(kept, source):
        return kept.profile, []
    from kiosk.profiles.loading import load  # brings the validation library, 50 ms that a current cache saves

    try:
        profile = load(source, today).profile
    except KioskError as error:
        if kept is None or not _same_town(kept, source):
            raise
        faults = [str(fault) for fault in error.faults] or [error.it]
        return kept.profile, [*faults, f"the last good profile of {kept.profile.id} stays in force"]
    try:
        remember(profile, source, cache_file)
    except OSError as error:
        return profile, [f"the profile could not be kept for the next start in {cache_file}: {error}"]
    return profile, []


def last_good(sources: Iterable[Path], cache_file: Path) -> Profile | None:
    """Return the kept profile when it came from one of these files, of which none is there any more."""
    kept = _open(cache_file)
    return kept.profile if kept is not None and kept.path in {absolute(each) for each in sources} else None


def _open(cache_file: Path) -> _Kept | None:
    """Return what the cache holds, or None when anything about it is not as it was written."""
    try:
        if cache_file.stat().st_size > _BIGGEST:
            return None
        text = cache_file.read_bytes().decode()
        body = text[text.index(_BODY) + len(_BODY) : -1]
        data: dict[str, Any] = json.loads(text)
        if data["format"] != FORMAT or data["checksum"] != crc32(body.encode()):
            return None
        profile = from_json(Profile, data["profile"])
        return _Kept(profile, str(data["path"]), data["source"].encode(), data["program"] == __version__)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _same_town(kept: _Kept, source: Path) -> bool:
    """Tell whether a bad file is a later state of the kept one: the same path, or a file of the same town."""
    if absolute(source) == kept.path:
        return True
    import tomllib  # only a bad file needs it

    try:
        town = tomllib.loads(source.read_text("utf-8-sig")).get("town")
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(town, dict) and town.get("id") == kept.profile.id
