"""Town files for tests: the two shipped ones, and small ones put together from text."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.domain.errors import Fault, KioskError
from kiosk.domain.town import LocalText, Profile
from kiosk.profiles.loading import Loaded, load, parse
from kiosk.profiles.shelf import find

READ = date(2026, 11, 22)
"""The day on which the shipped pages were read."""

HEAD = """\
[town]
id = "small"
name = "Ville de Petit"
languages = ["fr"]

[page]
title = "Cartes"
retrieved = 2026-11-22

[payment]
methods = ["cash"]
origin = "town"

[[lanes]]
id = "all"
prefix = "G"
name = "Accueil"
next = "Allez au guichet."
"""

CARDS = """
[[cards]]
card = "A"
quote = "carte A"

[[cards]]
card = "EU"
quote = "carte EU"

[[cards]]
card = "EU+"
quote = "carte EU+"
"""

TARIFF = """
[[tariffs]]
id = "now"
confirmed_until = 2027-12-31
"""


def read(text: str, today: date = READ) -> Loaded:
    """Return what the loader makes of this text."""
    return parse(text.encode(), Path("small.toml"), today)


def small(rules: str = "", extra: str = "", today: date = READ) -> Profile:
    """Return a French-speaking town with three cards and these rules."""
    return read(HEAD + CARDS + TARIFF + rules + extra, today).profile


def fee(text: str) -> str:
    """Return a rule of the tariff."""
    return "\n[[tariffs.fees]]\n" + text.strip() + "\n"


def faults(text: str, today: date = READ) -> tuple[Fault, ...]:
    """Return the faults for which this text is refused, none when it is good."""
    try:
        read(text, today)
    except KioskError as error:
        return error.faults
    return ()


@cache
def shipped(name: str) -> Loaded:
    """Return a shipped town."""
    return load(find(name), READ)


def local_texts(value: object) -> Iterator[LocalText]:
    """Every text of a profile that may have translations."""
    if isinstance(value, LocalText):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from local_texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from local_texts(getattr(value, each.name))
