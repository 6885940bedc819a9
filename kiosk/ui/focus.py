"""Where the focus goes: in reading order and round, or to the nearest control above and below; never lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.ui.tile import TileWidget


def step(order: Sequence[TileWidget], present: QWidget | None, by: int) -> TileWidget | None:
    """The next control (`by` 1) or the one before (-1) in reading order; after the last comes the first."""
    able = [each for each in order if each.isEnabled()]
    if not able:
        return None
    here = next((number for number, each in enumerate(able) if each is present), None)
    if here is None:
        return able[0 if by > 0 else -1]
    return able[(here + by) % len(able)]


def vertical(order: Sequence[TileWidget], present: QWidget | None, *, down: bool) -> TileWidget | None:
    """The nearest control below or above; at the edge of the page the reading order goes on."""
    here = next((each for each in order if each is present), None)
    if here is None:
        return step(order, None, 1 if down else -1)
    own = here.place
    found: list[tuple[float, float, TileWidget]] = []
    for each in order:
        place = each.place
        distance = place.y - own.bottom if down else own.y - place.bottom
        if each.isEnabled() and each is not here and distance >= 0:
            aside = abs((place.x + place.w / 2) - (own.x + own.w / 2))
            found.append((distance + (0 if _above_each_other(here, each) else 200), aside, each))
    if not found:
        return step(order, present, 1 if down else -1)
    return min(found, key=lambda each: each[:2])[2]


def _above_each_other(one: TileWidget, other: TileWidget) -> bool:
    return one.place.x < other.place.right and other.place.x < one.place.right
