"""Reads a settings file as a whole: good settings, or every fault of the file at once."""

import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk.config.checks import LanesOf, clashes, nobody_knows
from kiosk.config.schema import KEYS, LANE_KEYS, File
from kiosk.config.settings import NO_PRINTER, Settings
from kiosk.domain.errors import Code, Fault, KioskError
from kiosk.system.faults import near, shown, syntax_fault
from kiosk.system.places import Places
from kiosk.system.unfit import remains

_PRINTERS = ("printer", "fallback_printer")

BIGGEST = 200_000
"""Bytes. A bigger file is something else than settings."""

_EXPECTED = {
    "string_type": "a text in quotation marks",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "float_type": "a number",
    "list_type": 'a list of keys such as ["F15", 193]',
    "dict_type": "tables such as [lanes.information]",
    "model_type": "a table: write [{key}] on a line of its own",
}


def load(path: Path, lanes_of: LanesOf = nobody_knows) -> Settings:
    """Return the settings of a file; `lanes_of` tells the queues of its town, so that those it names are checked too.

    Raises KioskError: SETTINGS_UNREADABLE when the file cannot be read at all, SETTINGS_FAULTY with every fault.
    """
    return parse(read_bytes(path), path, lanes_of)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a settings file. Raises KioskError (SETTINGS_UNREADABLE)."""
    try:
        if path.exists() and not path.is_file():
            raise _unreadable(path, "it is not a file")
        with path.open("rb") as file:
            data = file.read(BIGGEST + 1)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise _unreadable(path, str(error)) from error
    if len(data) > BIGGEST:
        raise _unreadable(path, f"it is bigger than {BIGGEST} bytes")
    return data


def parse(data: bytes, path: Path, lanes_of: LanesOf = nobody_knows) -> Settings:
    """Return the settings in these bytes; `path` names them. Raises KioskError (SETTINGS_FAULTY)."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        fault = Fault(f"{path.name}:{line}", "a character that is not UTF-8", "a text file saved as UTF-8")
        raise _faulty(path, [fault]) from error
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _faulty(path, [syntax_fault(str(error), path, text)]) from error
    except (RecursionError, ValueError) as error:
        fault = Fault(path.name, "values that cannot be read", "a TOML file of tables with plain values")
        raise _faulty(path, [fault]) from error
    file, faults = _read(raw, path, text, lanes_of)
    if faults:
        raise _faulty(path, faults)
    return file.settings()


def _read(raw: dict[str, Any], path: Path, text: str, lanes_of: LanesOf = nobody_knows) -> tuple[File, list[Fault]]:
    """Return the file, with UNFIT for each value that does not fit, and every fault in the order of the file."""
    details: list[Any] = []
    try:
        file = File.model_validate(raw)
    except ValidationError as error:
        details += error.errors(include_url=False)
        file = remains(File, raw, [each["loc"] for each in details if each["type"] != "extra_forbidden"])
    places = Places(text)
    lines = [(places.line(each["loc"]), _fault(path, places.line(each["loc"]), each)) for each in details]
    for clash in clashes(file, lanes_of):
        line = places.line(clash.line_of)
        place = f"{path.name}:{line} ({'.'.join(map(str, clash.where))})"
        lines.append((line, Fault(place, clash.found, clash.expected, clash.suggestion)))
    return file, [fault for _, fault in sorted(lines, key=lambda each: each[0])]


def without_printers(data: bytes, path: Path) -> Settings | None:
    """Return the settings in these bytes with no printer at all; None where anything but a printer is at fault."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        raw = {name: table for name, table in tomllib.loads(text).items() if name not in _PRINTERS}
    except (ValueError, RecursionError):  # what TOML raises is a ValueError too
        return None
    file, faults = _read(raw, path, text)
    return None if faults else file.settings()._replace(printer=NO_PRINTER)


def _fault(path: Path, line: int, detail: Any) -> Fault:
    loc, kind, found = detail["loc"], detail["type"], detail["input"]
    key = str(loc[-1])
    place = f"{path.name}:{line} ({'.'.join(map(str, loc))})"
    if kind == "extra_forbidden":
        known = (*KEYS, "lanes") if len(loc) == 1 else LANE_KEYS if loc[0] == "lanes" else KEYS[str(loc[0])]
        return Fault(place, f"the unknown key {key!r}", f"one of: {', '.join(known)}", _home(key) or near(key, known))
    if kind == "settings":
        context = detail["ctx"]
        return Fault(place, shown(found), context["expected"], context["suggestion"])
    return Fault(place, shown(found), _EXPECTED.get(kind, "another value").format(key=key))


def _home(key: str) -> str:
    """Return which table a misplaced key belongs to."""
    table = next((table for table, keys in KEYS.items() if key in keys), None)
    return f"Did you mean {key!r} under [{table}]?" if table else ""


def _faulty(path: Path, faults: list[Fault]) -> KioskError:
    count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    return KioskError(
        Code.SETTINGS_FAULTY,
        "Deze kiosk is niet goed ingesteld. Ga naar de balie.",
        f"the settings file {path} has {count} and is not used. Mend it and start the kiosk again.",
        tuple(faults),
    )


def _unreadable(path: Path, reason: str) -> KioskError:
    return KioskError(
        Code.SETTINGS_UNREADABLE,
        "Deze kiosk is niet goed ingesteld. Ga naar de balie.",
        f"the settings file {path} cannot be read: {reason}. Mend it, or name another with --config or KIOSK_CONFIG.",
    )
