"""The sizes of a ticket, in dots: read from the visual tokens, with the few distances those leave to the drawing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Any

from kiosk.system.assets import asset

DPI = 203
"""Dots per inch of a receipt printer: 8 dots a millimetre, nearly."""
MM_PER_INCH = 25.4
SMALLEST_CAPITAL_MM = 15.0
"""The number's capitals are never lower than this (the promises, "The QR on the paper")."""


@dataclass(frozen=True, slots=True)
class Roll:
    """Paper on a roll: how many dots the head prints across, and how wide the paper is in mm."""

    dots: int
    paper_mm: float


ROLL_80 = Roll(576, 80.0)
ROLL_80_NARROW = Roll(512, 80.0)
ROLL_58 = Roll(384, 58.0)


@dataclass(frozen=True, slots=True)
class Style:
    """One kind of text: size and line pitch in dots, and whether it is bold."""

    size: int
    line: int
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Gaps:
    """Distances between the parts, in dots."""

    line: int = 4
    item: int = 8
    part: int = 12
    bar: int = 10
    above_number: int = 28
    below_number: int = 20
    inset: int = 16
    column: int = 24


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything the drawing needs to know about sizes, in dots at 203 dpi, for one roll."""

    width: int
    margin: int
    mark: int
    bar: int
    number_size: int
    number_capital: int
    number_smallest: int
    qr_module: int
    qr_quiet: int
    qr_version: int
    qr_level: str
    frame: int
    box: int
    box_border: int
    rule: int
    dash: int
    gap: Gaps
    town: Style
    lane: Style
    copy: Style
    date: Style
    date_bold: Style
    heading: Style
    body: Style
    body_bold: Style
    fee_title: Style
    amount: Style
    translation: Style
    small: Style
    right_to_left_pitch: float

    @property
    def content(self) -> int:
        """The width between the margins."""
        return self.width - 2 * self.margin

    def in_script(self, style: Style, right_to_left: bool) -> Style:
        """The same kind of text with the line pitch its script needs; Arabic is taller than Latin."""
        if not right_to_left:
            return style
        return Style(style.size, round(style.line * self.right_to_left_pitch), style.bold)


def millimetres(dots: float) -> float:
    """Convert dots at 203 dpi into mm."""
    return dots / DPI * MM_PER_INCH


def dots(mm: float) -> float:
    """Convert mm into dots at 203 dpi."""
    return mm / MM_PER_INCH * DPI


@cache
def measures(roll: Roll = ROLL_80) -> Measures:
    """The sizes for this roll. Text never shrinks on a narrower one, it wraps. Raises AssetMissingError."""
    token: dict[str, Any] = json.loads(asset("resources", "styles", "tokens.json").read_bytes())["ticket"]
    number, qr, body, heading = token["number"], token["qr"], token["body"], token["heading"]
    town, lane, fee = token["town"], token["lane_bar"], token["fee_frame"]
    pitch = body["line"] / body["size"]

    def style(size: int, bold: bool = False, pitch: float = pitch) -> Style:
        return Style(size, round(size * pitch), bold)

    heading_pitch = heading["line"] / heading["size"]
    date = token["date"]["size"]
    return Measures(
        width=roll.dots,
        margin=token["margin"],
        mark=town["mark"],
        bar=lane["height"],
        number_size=number["size"],
        number_capital=number["cap_height_dots"],
        number_smallest=ceil(dots(SMALLEST_CAPITAL_MM) * number["size"] / number["cap_height_dots"]),
        qr_module=qr["module"],
        qr_quiet=qr["quiet_modules"],
        qr_version=qr["version"],
        qr_level=qr["level"],
        frame=fee["border"],
        box=token["checkbox"]["size"],
        box_border=token["checkbox"]["border"],
        rule=token["rules"]["solid"],
        dash=token["rules"]["dashed"],
        gap=Gaps(),
        town=style(town["size"], bold=True, pitch=heading_pitch),
        lane=style(lane["size"], bold=True, pitch=heading_pitch),
        copy=style(date, bold=True),
        date=style(date, pitch=heading["line"] / date),
        date_bold=style(date, bold=True, pitch=heading["line"] / date),
        heading=Style(heading["size"], heading["line"], bold=True),
        body=Style(body["size"], body["line"]),
        body_bold=Style(body["size"], body["line"], bold=True),
        fee_title=style(fee["label"], bold=True, pitch=heading_pitch),
        amount=style(fee["amount"], bold=True, pitch=heading_pitch),
        translation=style(token["translation_mark"]["size"], bold=True),
        small=Style(token["small"]["size"], token["small"]["line"]),
        right_to_left_pitch=token["body_arabic_line"] / body["line"],
    )
