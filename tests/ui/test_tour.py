"""The tour: it goes everywhere, in every mode, and its pictures are those of the README."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat

from kiosk.system.assets import asset
from kiosk.ui.walks import journeys
from tests.support.pictures import PICTURE, screens_picture
from tests.support.towns import IZEGEM, SINT_TRUIDEN

LIMIT_S = 240


def opened(file: Path) -> Image.Image:
    """Return a picture whose file is closed again."""
    with Image.open(file) as image:
        return image.convert("RGB")


def tour(folder: Path, *arguments: str) -> str:
    """Run the command in a process of its own, without a display."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.cli.main", "tour", "--out", str(folder), *arguments],
        env=environ | {"KIOSK_DATA": str(folder / "unused")},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert not (folder / "unused").exists()
    return done.stdout


@pytest.mark.slow
def test_the_tour_pictures_every_page_and_ticket_and_shows_them_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    said = tour(folder, "--profile", "izegem")
    pages = sorted((folder / "pages").glob("*.png"))
    tickets = sorted((folder / "tickets").glob("*.png"))
    assert f"{len(pages)} pages and {len(tickets)} tickets" in said
    names = {page.stem.split("-", 1)[1] for page in pages}
    assert names >= {
        "welcome", "no-language", "purpose", "appointment", "card", "age", "ground", "fee-exact", "fee-conditional",
        "fee-not-published", "collect", "walk-in", "check", "change", "printing", "idle-warning", "aside-language",
        "aside-accessibility", "aside-help", "done-ticket-confirmed", "done-ticket-unconfirmed", "done-ticket-failed",
        "done-ticket-saved", "done-list-confirmed",
    }  # fmt: skip
    assert {opened(page).size for page in pages} == {(1080, 1920)}
    index = (folder / "index.html").read_text(encoding="utf-8")
    places = [index.index(f"pages/{page.name}") for page in sorted(pages, key=lambda p: int(p.name.split("-")[0]))]
    assert places == sorted(places)
    codes = {zxingcpp.read_barcodes(opened(ticket))[0].text for ticket in tickets}
    assert len(codes) == len(tickets) >= 4


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("--profile", "izegem", "--language", "en", "--size", "1920x1080"),
        ("--profile", "sint-truiden", "--language", "qps-rtl"),
        ("--profile", "sint-truiden", "--large-text", "--contrast"),
        ("--profile", "izegem", "--lowered", "--language", "qps-ltr", "--size", "768x1366"),
    ],
    ids=["landscape", "right-to-left", "large", "lowered"],
)
def test_every_act_of_every_journey_can_be_reached_in_every_mode(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    tour(tmp_path / "pictures", *arguments)


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: str(town.id))
def test_the_journeys_of_a_tour_are_few_and_different(town: object) -> None:
    chosen = journeys(town, "nl")  # type: ignore[arg-type]
    assert 8 <= len(chosen) <= 30
    assert len({tuple(answers) for answers in chosen}) == len(chosen)


@pytest.mark.slow
def test_the_picture_in_the_readme_is_what_the_screens_look_like(tmp_path: Path) -> None:
    now = screens_picture(tmp_path)
    kept = opened(asset("resources", *PICTURE)).convert("RGB")
    assert kept.size == now.size, "make it anew: python -m tests.support.pictures"
    difference = ImageStat.Stat(ImageChops.difference(kept, now)).mean
    assert max(difference) < 2, "make it anew: python -m tests.support.pictures"
