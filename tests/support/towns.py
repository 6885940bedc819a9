"""The shipped towns, loaded once, and variants of them for the tests."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from kiosk.domain.town import LocalText, Price, Profile, Source
from kiosk.profiles.loading import load
from kiosk.profiles.shelf import find

TODAY = date(2026, 11, 23)
IZEGEM: Profile = load(find("izegem"), TODAY).profile
SINT_TRUIDEN: Profile = load(find("sint-truiden"), TODAY).profile


def variant(town: Profile, **changes: Any) -> Profile:
    """Return the town with some things otherwise."""
    return replace(town, **changes)


def own_words(value: object) -> Iterator[str]:
    """Every text, quote and amount of a town, as it wrote it."""
    if isinstance(value, LocalText):
        yield from (text for _, text in value.texts)
    elif isinstance(value, Source):
        yield from (value.quote or "").strip().splitlines()
    elif isinstance(value, Price):
        yield value.text
        yield from own_words(value.condition)
    elif isinstance(value, tuple):
        for each in value:
            yield from own_words(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from own_words(getattr(value, each.name))
