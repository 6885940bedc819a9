"""The shipped pictograms and drawings: all there, of one hand, and in colours the program can replace.

Qt's own warnings (a path it cannot read, an element it does not know) fail each of these tests: `qt_log_level_fail`.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from kiosk.system.assets import asset

ICONS = asset("resources", "icons")
TOKENS = json.loads(asset("resources", "styles", "tokens.json").read_text(encoding="utf-8"))

LINE, TINT, KNOCKED_OUT = "#0C5462", "#D8E9E6", "#FFFFFF"
BRAND = {
    "mark": (76, 76, {"#0E3C44"}),
    "skyline": (1080, 360, {"#174F59", "#0E3C44"}),
    "card-sketch": (296, 184, {"#D8E9E6", "#8FB4B8", "#174F59", "#FFC65A"}),
    "card-sketch-contrast": (296, 184, {"#000000", "#FFFFFF", "#FFE34D"}),
    "app": (256, 256, {"#0E3C44", "#FFFFFF", "#FFC65A"}),
}
DRAWINGS = sorted(path.stem for path in ICONS.glob("*.svg"))
PICTOGRAMS = [name for name in DRAWINGS if name not in BRAND]
# fmt: off
NEEDED = {
    "card-first", "card-renew", "card-replace", "card-collect", "something-else", "appointment-yes",
    "appointment-no", "question", "language", "start-over", "accessibility", "help", "back", "onward", "pencil",
    "printer", "tick", "cross", "card", "photos", "document", "ticket", "desk", "bancontact", "warning",
    "translation", "speech", "age", "person", "child", "letter", "codes", "phone", "telephone", "clock",
    "clock-plus", "text-size", "contrast", "lowered", "family", "list", "lost", "stolen", "damaged", "change",
    "ground-family", "ground-work", "ground-medical", "ground-protection", "ground-study", "ground-other",
    "standard", "urgent", "passport", "fingerprint", "info", "home", "staff", "lock", "closed", "speaker", "more",
    "up", "down", "hourglass", "backspace",
}
# fmt: on
MIRRORED = {"back", "onward", "start-over", "speech", "help", "translation", "something-else"}
TINY = {"svg", "g", "path", "rect", "circle", "ellipse"}
COLOURED = ("fill", "stroke")
BADGED = ("card-first", "card-renew", "card-replace", "change", "urgent")


def xml(name: str) -> ET.Element:
    return ET.parse(ICONS / f"{name}.svg").getroot()  # noqa: S314 - our own file


def colours(root: ET.Element) -> set[str]:
    return {value for element in root.iter() for key in COLOURED if (value := element.get(key))} - {"none"}


def local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def render(svg: str, size: QSize, margin: int = 0) -> QImage:
    """The drawing at `size` on a transparent picture that is larger by `margin` on every side."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(size.width() + 2 * margin, size.height() + 2 * margin, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(margin, margin, size.width(), size.height()))
    painter.end()
    return image


def pixels(image: QImage) -> list[int]:
    """All pixels row by row, each as 0xAARRGGBB."""
    return list(memoryview(image.constBits()).cast("I"))


def solid(colour: str) -> int:
    return int("FF" + colour.removeprefix("#"), 16)


def ink(image: QImage, colour: str | None = None) -> list[tuple[int, int]]:
    """Where the picture is fully covered, or exactly this colour."""
    width = image.width()
    wanted = None if colour is None else solid(colour)
    return [
        (place % width, place // width)
        for place, found in enumerate(pixels(image))
        if (found == wanted if wanted is not None else found >= 0xFF000000)
    ]


def share(image: QImage, colour: str) -> float:
    """How much of the picture is exactly this colour, 0 to 1."""
    return pixels(image).count(solid(colour)) / (image.width() * image.height())


def test_every_pictogram_the_pages_need_is_here() -> None:
    assert set(PICTOGRAMS) >= NEEDED
    assert set(BRAND) <= set(DRAWINGS)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_keeps_to_what_the_program_can_recolour_and_qt_can_draw(name: str) -> None:
    root = xml(name)
    width, height, allowed = BRAND.get(name, (96, 96, {LINE, TINT, KNOCKED_OUT}))
    assert root.get("viewBox") == f"0 0 {width} {height}"
    assert colours(root) <= allowed
    assert {local(element) for element in root.iter()} <= TINY
    assert not any(
        key in ("style", "class", "opacity", "filter", "mask") for element in root.iter() for key in element.attrib
    )


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_pictogram_is_drawn_with_the_one_pen(name: str) -> None:
    pens = [element for element in xml(name).iter() if element.get("stroke-width")]
    assert [pen.get("stroke-width") for pen in pens] == [str(TOKENS["stroke"]["pictogram_on_96"])]
    assert {pen.get("stroke-linecap") for pen in pens} == {pen.get("stroke-linejoin") for pen in pens} == {"round"}


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_pictogram_fills_its_grid_and_is_not_cut(name: str, qtbot: QtBot) -> None:
    margin = 10
    image = render((ICONS / f"{name}.svg").read_text(encoding="utf-8"), QSize(96, 96), margin)
    drawn = ink(image)
    xs, ys = [x for x, _ in drawn], [y for _, y in drawn]
    assert margin <= min(xs) <= max(xs) < margin + 96, "sticks out of the grid at a side"
    assert margin <= min(ys) <= max(ys) < margin + 96, "sticks out of the grid above or below"
    assert max(max(xs) - min(xs), max(ys) - min(ys)) >= 56, "much smaller than its family"
    assert share(image, LINE) > 0.025


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_pictogram_is_still_there_in_high_contrast(name: str, qtbot: QtBot) -> None:
    """White lines on black, and nothing else: the three colours are text the program can replace."""
    svg = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    for was, becomes in ((KNOCKED_OUT, "#000000"), (TINT, "#000000"), (LINE, "#FFFFFF")):
        svg = svg.replace(was, becomes)
    found = pixels(render(svg, QSize(96, 96)))
    opaque = [pixel & 0xFFFFFF for pixel in found if pixel >= 0xFF000000]
    assert all(pixel >> 16 == pixel >> 8 & 0xFF == pixel & 0xFF for pixel in opaque), "a colour was left behind"
    assert opaque.count(0xFFFFFF) > 0.025 * len(found)


@pytest.mark.parametrize("name", BADGED)
def test_a_badge_sits_at_the_trailing_bottom(name: str, qtbot: QtBot) -> None:
    image = render((ICONS / f"{name}.svg").read_text(encoding="utf-8"), QSize(96, 96))
    lines = ink(image, LINE)
    assert any(x >= 78 and y >= 60 for x, y in lines)
    assert not any(x < 40 and y >= 82 for x, y in lines)


def test_the_pictograms_are_drawn_in_the_colours_of_the_day_theme() -> None:
    day = TOKENS["themes"]["day"]
    assert (day["pictogram"], day["tint"], day["tile"]) == (LINE, TINT, KNOCKED_OUT)


def test_the_list_of_what_flips_from_right_to_left_names_real_pictograms() -> None:
    names = (ICONS / "mirrored.txt").read_text(encoding="utf-8").split()
    assert set(names) == MIRRORED
    assert names == sorted(set(names))
    assert set(names) <= set(PICTOGRAMS)


@pytest.mark.parametrize("name", sorted(BRAND))
def test_a_brand_drawing_can_be_drawn(name: str, qtbot: QtBot) -> None:
    width, height, allowed = BRAND[name]
    image = render((ICONS / f"{name}.svg").read_text(encoding="utf-8"), QSize(width, height))
    for colour in allowed:
        assert share(image, colour) > 0.001, f"{colour} is not to be seen"


@pytest.mark.parametrize(("name", "field"), [("card-sketch", "#FFC65A"), ("card-sketch-contrast", "#FFE34D")])
def test_the_place_of_the_letter_is_where_the_note_beside_the_sketch_says(name: str, field: str, qtbot: QtBot) -> None:
    note = json.loads((ICONS / "card-sketch.json").read_text(encoding="utf-8"))
    width, height, _ = BRAND[name]
    assert note["size"] == [width, height]
    image = render((ICONS / f"{name}.svg").read_text(encoding="utf-8"), QSize(width, height))
    places = ink(image, field)
    xs, ys = [x for x, _ in places], [y for _, y in places]
    assert note["field"] == [min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1]
    assert note["letter_height"] < note["field"][3]
    assert set(note["letter_colour"]) == {"card-sketch", "card-sketch-contrast"}


def test_the_windows_of_the_mark_are_holes(qtbot: QtBot) -> None:
    """The mark is one colour on whatever strip it stands: white, or black in high contrast."""
    image = render((ICONS / "mark.svg").read_text(encoding="utf-8"), QSize(76, 76))
    for x, y in ((38, 27), (24, 46), (52, 46), (38, 66)):
        assert image.pixelColor(x, y).alpha() == 0


def test_the_programs_icon_comes_in_the_sizes_a_desktop_asks_for(qtbot: QtBot) -> None:
    picture = QImage(str(ICONS / "app.png"))
    assert picture.size() == QSize(256, 256)
    assert picture.pixelColor(0, 0).alpha() == 0
    sizes = {size.width() for size in QIcon(str(ICONS / "app.ico")).availableSizes()}
    assert {16, 24, 32, 48, 64, 128, 256} <= sizes


def test_no_drawing_carries_the_path_of_a_machine() -> None:
    for path in sorted(Path(ICONS).iterdir()):
        assert b"/home/" not in path.read_bytes(), path.name
