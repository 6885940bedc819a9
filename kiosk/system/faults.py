"""Says what is wrong in a file that people write: how a value looks there, what was probably meant, where TOML ends."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.domain.errors import Fault

_LONGEST = 70
_POSITION = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


def near(word: object, known: Iterable[str]) -> str:
    """Return "Did you mean …?" when something known is spelt nearly like `word`, or has it as a part; else nothing."""
    from difflib import get_close_matches  # only a fault needs it, and a start has none

    bare = str(word).casefold().strip()
    options = {each.casefold(): each for each in known}
    found = [each for each in options if bare and each != bare and bare in re.split(r"\W+", each)]
    found = found or get_close_matches(bare, list(options), n=1, cutoff=0.6)
    return f"Did you mean {' or '.join(repr(options[each]) for each in found)}?" if found else ""


def shown(value: object) -> str:
    """Return a value as the file writes it, cut when it is long."""
    if isinstance(value, bool):
        text = str(value).lower()
    elif isinstance(value, str):
        text = f'"{value}"'
    elif isinstance(value, dict):
        text = "a table"
    elif isinstance(value, list):
        text = f"a list of {len(value)}" if value else "an empty list"
    elif isinstance(value, date):
        text = value.isoformat()
    else:
        text = str(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def syntax_fault(message: str, path: Path, text: str) -> Fault:
    """Return what the TOML parser said of `text` as a fault with its place; `path` names the file."""
    match = _POSITION.search(message)
    said = _POSITION.sub("", message)
    if match is None:
        return Fault(path.name, f"something that is not TOML: {said}", "valid TOML (https://toml.io)")
    line, column = (match.group(1), match.group(2)) if match.group(1) else (str(text.count("\n") + 1), "end")
    return Fault(f"{path.name}:{line}:{column}", f"something that is not TOML: {said}", "valid TOML (https://toml.io)")
