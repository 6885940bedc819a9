"""Keeps the last good settings: for a start without the validation library, and for the day the file is spoilt."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from kiosk import __version__
from kiosk.config.settings import LaneNumbers, Settings
from kiosk.domain.errors import KioskError
from kiosk.system.files import absolute, write_whole

FORMAT = 3
"""Changes whenever the same settings file would mean something else than before."""

_BIGGEST = 1_000_000


@dataclass(frozen=True)
class _Kept:
    settings: Settings
    path: str
    source: bytes
    """The file they were read from; compared whole, as loading a hash costs a start 3 MiB and some milliseconds."""
    program: str


def in_force(path: Path | None, cache_file: Path, *, lobby: bool = False) -> tuple[Settings, list[str]]:
    """Return the settings to work with, and what staff must know about them.

    The file as it is now, if it is good; else the last good settings of the same file, with every fault of it. Without
    a file (`path` None) the built-in settings. Raises KioskError when the file is bad and was never good; a `lobby`
    screen starts all the same where only a printer is at fault, without one: numbers then stand on the screen.
    """
    if path is None:
        return Settings(), []
    kept = _open(cache_file)
    if kept is not None and kept.path != absolute(path):
        kept = None
    if kept is not None and kept.program == __version__ and kept.source == _source_of(path):
        return kept.settings, []
    from kiosk.config.loading import (  # brings the validation library, 50 ms a current cache saves
        parse,
        read_bytes,
        without_printers,
    )

    data = b""
    try:
        data = read_bytes(path)
        settings = parse(data, path)
    except KioskError as error:
        said = [error.it, *map(str, error.faults)]
        if kept is not None:
            return kept.settings, [*said, "the last good settings stay in force"]
        spare = without_printers(data, path) if lobby and data else None
        if spare is None:
            raise
        return spare, [*said, "until then the kiosk has no printer, and numbers stand on the screen"]
    try:
        _remember(_Kept(settings, absolute(path), data, __version__), cache_file)
    except OSError as error:
        return settings, [f"the settings could not be kept for the next start in {cache_file}: {error}"]
    return settings, []


def _remember(kept: _Kept, cache_file: Path) -> None:
    """Write the cache; the old one stays until the new one is whole. Raises OSError."""
    body = {
        "settings": tables(kept.settings),
        "path": kept.path,
        "source": kept.source.decode(),
        "program": kept.program,
    }
    text = json.dumps({"format": FORMAT, "checksum": _checksum(body), "kept": body}, ensure_ascii=False)
    write_whole(cache_file, text.encode())


def _open(cache_file: Path) -> _Kept | None:
    """Return what the cache holds, or None when anything about it is not as it was written."""
    try:
        if cache_file.stat().st_size > _BIGGEST:
            return None
        data: dict[str, Any] = json.loads(cache_file.read_bytes())
        body = data["kept"]
        if data["format"] != FORMAT or data["checksum"] != _checksum(body):
            return None
        return _Kept(_settings(body["settings"]), body["path"], body["source"].encode(), body["program"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _settings(tables: dict[str, Any]) -> Settings:
    """Return settings from JSON; a key that an older program did not know has its default."""
    found: dict[str, Any] = {}
    defaults = Settings()
    for name in Settings._fields:
        if name == "lanes":
            found[name] = tuple((lane, _known(LaneNumbers(), values)) for lane, values in tables.get(name, {}).items())
        else:
            found[name] = _known(getattr(defaults, name), tables.get(name, {}))
    return Settings(**found)


def _known(default: Any, values: dict[str, Any]) -> Any:
    known = {key: value for key, value in values.items() if key in default._fields}
    return default._replace(**{key: tuple(each) if isinstance(each, list) else each for key, each in known.items()})


def tables(settings: Settings) -> dict[str, Any]:
    """Return settings as the tables of a file, every key."""
    found: dict[str, Any] = {name: getattr(settings, name)._asdict() for name in Settings._fields if name != "lanes"}
    return found | {"lanes": {lane: numbers._asdict() for lane, numbers in settings.lanes}}


def _checksum(body: dict[str, Any]) -> int:
    return crc32(json.dumps(body, ensure_ascii=False, sort_keys=True).encode())


def _source_of(path: Path) -> bytes | None:
    source = None
    with suppress(OSError):
        source = path.read_bytes() if path.is_file() else None
    return source
