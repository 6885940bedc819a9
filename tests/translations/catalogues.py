"""What the committed catalogues hold, read as their translators wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
FILES = sorted(FOLDER.glob("kiosk_*.ts"))
LANGUAGES = [path.stem.removeprefix("kiosk_") for path in FILES]
STAFF, STAFF_LANGUAGES = "staff", ("nl", "en")
"""How the contexts of the staff's screens begin, and the languages that have them."""


class Entry(NamedTuple):
    """One text of a catalogue with all forms of its translation."""

    language: str
    context: str
    source: str
    forms: tuple[str, ...]
    state: str | None
    plural: bool


def entries() -> Iterator[Entry]:
    """Every text of every catalogue."""
    for path, code in zip(FILES, LANGUAGES, strict=True):
        for context in ElementTree.parse(path).getroot().findall("context"):  # noqa: S314 - our own file
            for message in context.findall("message"):
                translation = message.find("translation")
                assert translation is not None
                forms = tuple(form.text or "" for form in translation.findall("numerusform") or [translation])
                name, source = context.findtext("name") or "", message.findtext("source") or ""
                plural = message.get("numerus") == "yes"
                yield Entry(code, name, source, forms, translation.get("type"), plural)


ENTRIES = list(entries())
