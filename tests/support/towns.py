"""The shipped towns, loaded once, and variants of them for the tests."""

from dataclasses import replace
from datetime import date
from typing import Any

from kiosk.domain.town import Profile
from kiosk.profiles.loading import load
from kiosk.profiles.shelf import find

TODAY = date(2026, 11, 23)
IZEGEM: Profile = load(find("izegem"), TODAY).profile
SINT_TRUIDEN: Profile = load(find("sint-truiden"), TODAY).profile


def variant(town: Profile, **changes: Any) -> Profile:
    """Return the town with some things otherwise."""
    return replace(town, **changes)
