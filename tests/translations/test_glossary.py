"""The glossary: complete in every language, and kept to by every catalogue."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.system.catalogue import SOURCE
from tests.translations.catalogues import ENTRIES, FOLDER, LANGUAGES

TERMS: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "glossary.toml").read_text("utf-8"))
OTHER_KEYS = {"meaning", "unlike"}


def stems(term: str, code: str) -> list[str]:
    """What every form of a term keeps, in one language, in small letters."""
    words = TERMS[term][code]
    return [word.split("|")[0].casefold() for word in ([words] if isinstance(words, str) else words)]


def used() -> Iterator[tuple[str, str, str, str]]:
    """Language, term, Dutch text and translation, wherever a Dutch text has the Dutch word of a term."""
    for entry in ENTRIES:
        for term in TERMS:
            dutch = "|".join(rf"{re.escape(stem)}(en|s)?" for stem in stems(term, SOURCE))
            applies = re.search(rf"(?<!\{{)\b({dutch})\b", entry.source, re.IGNORECASE)
            if entry.language != SOURCE and applies and entry.source not in TERMS[term].get("unlike", ()):
                for form in entry.forms:
                    yield entry.language, term, entry.source, form


def plain(text: str) -> str:
    """Return a text as it is read: without capitals, and without the places where a word may be broken."""
    return text.casefold().replace("\u00ad", "")


def test_every_term_is_in_every_language() -> None:
    for term, words in TERMS.items():
        assert set(words) - OTHER_KEYS == set(LANGUAGES), term
        assert words["meaning"].strip(), term
        assert all(stem.strip() for code in LANGUAGES for stem in stems(term, code)), term


def test_the_catalogues_keep_to_the_glossary() -> None:
    found = list(used())
    assert len(found) > 50 * (len(LANGUAGES) - 1)
    astray = [each for each in found if not any(stem in plain(each[3]) for stem in stems(each[1], each[0]))]
    assert astray == []


@pytest.mark.parametrize("term", TERMS)
def test_an_exception_is_still_a_text_of_the_program(term: str) -> None:
    sources = {entry.source for entry in ENTRIES}
    assert set(TERMS[term].get("unlike", ())) <= sources


def test_the_review_list_names_every_language_once() -> None:
    listed = (FOLDER / "REVIEW.md").read_text("utf-8")
    rows = re.findall(r"^\| ([a-z]{2}) \| [^|]+ \| [^|]+ \| ([^|]+) \|$", listed, re.MULTILINE)
    assert sorted(code for code, _ in rows) == sorted(LANGUAGES)
    assert all(by.strip() for _, by in rows)
