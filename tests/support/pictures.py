"""The picture of the README: three pages and a ticket. `python -m tests.support.pictures` makes it anew."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

PICTURE = ("pictures", "screens.png")
HEIGHT = 720
GAP = 24
GROUND = "#8c8c8c"


def screens_picture(folder: Path) -> Image.Image:
    """Make the tours that are needed in `folder`, and the picture from them."""
    wanted = [("nl", "*-welcome.png"), ("nl", "*-fee-exact.png"), ("en", "*-fee-exact.png"), ("en", "tickets")]
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    for language in ("nl", "en"):
        command = [sys.executable, "-m", "kiosk.cli.main", "tour", "--profile", "izegem", "--language", language]
        subprocess.run([*command, "--out", str(folder / language)], env=environ, check=True, capture_output=True)
    parts = []
    for language, pattern in wanted:
        if pattern == "tickets":
            file = min((folder / language / "tickets").glob("*.png"))
        else:
            file = min((folder / language / "pages").glob(pattern))
        with Image.open(file) as opened:
            image = opened.convert("RGB")
        parts.append(image.resize((round(image.width * HEIGHT / image.height), HEIGHT), Image.Resampling.LANCZOS))
    width = sum(part.width for part in parts) + GAP * (len(parts) + 1)
    whole = Image.new("RGB", (width, HEIGHT + 2 * GAP), GROUND)
    left = GAP
    for part in parts:
        whole.paste(part, (left, GAP))
        left += part.width + GAP
    return whole


if __name__ == "__main__":
    target = Path(__file__).parents[2] / "resources" / Path(*PICTURE)
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        screens_picture(Path(name)).quantize(128).save(target, optimize=True)
