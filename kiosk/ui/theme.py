"""Colours by their meaning: frozen themes for day, staff and high contrast; a town's own where they can be read."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QColor

from kiosk.system.assets import asset

if TYPE_CHECKING:
    from kiosk.domain.town import Brand

_WHITE_ON_PANEL = 9.0
_READABLE = 7.0


class Theme(NamedTuple):
    """Every colour of a screen by its meaning, and the widths of edges (px at 1080)."""

    name: str
    high_contrast: bool
    panel: QColor
    panel_band: QColor
    panel_quiet: QColor | None
    on_panel: QColor
    on_panel_soft: QColor
    accent: QColor
    brand_line: QColor
    segment_empty: QColor
    strip: QColor
    on_strip: QColor
    ground: QColor
    foot: QColor
    tile: QColor
    tint: QColor
    edge: QColor
    hairline: QColor
    ink: QColor
    ink_soft: QColor
    pictogram: QColor
    primary: QColor
    primary_edge: QColor
    on_primary: QColor
    disabled_text: QColor
    staff_unknown: QColor
    staff_failed: QColor
    focus_inner: QColor
    focus_outer: QColor
    edge_width: int
    key_edge: int
    chosen_width: int


class Themes(NamedTuple):
    """The themes of a town. `refused` names the colours of its brand that could not be read and were not taken."""

    day: Theme
    staff: Theme
    high_contrast: Theme
    refused: tuple[str, ...] = ()


@cache
def tokens() -> dict[str, Any]:
    """The visual tokens as shipped. Raises AssetMissingError when the installation lacks them."""
    loaded: dict[str, Any] = json.loads(asset("resources", "styles", "tokens.json").read_bytes())
    return loaded


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two solid colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a `share` (0 to 1) of `other` in it."""
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


@cache
def themes(brand: Brand | None = None) -> Themes:
    """The themes for a town's brand; without one, or where its colours cannot be read, the kiosk's own."""
    day = _theme("day")
    staff = _theme("staff")
    refused: list[str] = []
    if brand is not None:
        day, refused = _branded(day, brand)
        staff = staff._replace(brand_line=day.brand_line)
    return Themes(day, staff, _theme("high_contrast"), tuple(refused))


def _theme(name: str) -> Theme:
    values: dict[str, Any] = dict(tokens()["themes"][name])
    base = values.pop("extends", None)
    if base:
        values = {**tokens()["themes"][base], **values}
    strokes = tokens()["stroke"]
    high = name == "high_contrast"
    colours: dict[str, Any] = {key: None if value is None else QColor(value) for key, value in values.items()}
    return Theme(
        name=name,
        high_contrast=high,
        brand_line=QColor(values["accent"]),
        edge_width=strokes["high_contrast_edge"] if high else strokes["edge"],
        key_edge=strokes["high_contrast_edge"] if high else strokes["key_edge_bottom"],
        chosen_width=strokes["high_contrast_chosen"] if high else strokes["chosen"],
        **colours,
    )


def _branded(theme: Theme, brand: Brand) -> tuple[Theme, list[str]]:
    """Take a colour only if everything that stands on it can still be read (the design, "A town's brand")."""
    refused = []
    if brand.brand_line is not None:
        line = QColor(brand.brand_line)
        if line.isValid():
            theme = theme._replace(brand_line=line)
        else:
            refused.append("brand_line")
    if brand.panel is not None:
        panel = QColor(brand.panel)
        if panel.isValid() and _carries_text(theme, panel):
            band = mixed(panel, theme.on_panel, 0.08)
            quiet = mixed(panel, theme.on_panel, 0.18)
            theme = theme._replace(panel=panel, panel_band=band if _band(theme, band) else panel, panel_quiet=quiet)
        else:
            refused.append("panel")
    if brand.panel_band is not None and "panel" not in refused:
        band = QColor(brand.panel_band)
        if band.isValid() and _band(theme, band):
            theme = theme._replace(panel_band=band)
        else:
            refused.append("panel_band")
    return theme, refused


def _carries_text(theme: Theme, panel: QColor) -> bool:
    return contrast(theme.on_panel, panel) >= _WHITE_ON_PANEL and all(
        contrast(each, panel) >= _READABLE for each in (theme.on_panel_soft, theme.accent, theme.ground)
    )


def _band(theme: Theme, band: QColor) -> bool:
    return contrast(theme.on_panel_soft, band) >= _READABLE
