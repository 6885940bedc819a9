"""Finds the shipped files (profiles, fonts, pictograms, catalogues) wherever the program was put.

There are three places, and this is the only module that knows them: a source checkout keeps `resources/` and
`translations/` beside the package, a wheel carries them inside it as `kiosk/_assets/`, and a frozen build unpacks them
under the folder PyInstaller names.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from kiosk.domain.errors import Code, KioskError

FOLDERS = ("resources", "translations")
"""The top folders an asset can lie in."""

_PACKAGE = Path(__file__).resolve().parent.parent


class AssetMissingError(KioskError):
    """A file that ships with the program is not there: the installation is incomplete, nobody's settings are wrong."""

    def __init__(self, name: str, looked_in: Path) -> None:
        """`name` is the asset as it was asked for, `looked_in` the root that does not have it."""
        super().__init__(
            Code.ASSET_MISSING,
            "Deze kiosk werkt nu niet. Ga naar de balie.",
            f"The shipped file {name} is missing in {looked_in}. Install the program again.",
        )
        self.name = name
        self.looked_in = looked_in


def asset_root(package: Path, bundle: Path | None) -> Path:
    """The folder that holds `resources/` and `translations/`.

    `package` is the folder of the imported `kiosk` package; `bundle` is the folder a frozen program was unpacked to, or
    None. Exactly one place counts, so that a program never picks up files that happen to lie beside it.
    """
    if bundle is not None:
        return bundle
    inside = package / "_assets"
    return inside if inside.is_dir() else package.parent


@cache
def _root() -> Path:
    unpacked = getattr(sys, "_MEIPASS", None)
    return asset_root(_PACKAGE, Path(unpacked) if isinstance(unpacked, str) else None)


def find_asset(root: Path, *parts: str) -> Path:
    """The existing `root/part/part/…`, a file or a folder.

    Raises AssetMissingError when it is not there, and ValueError for a name that is not below one of FOLDERS.
    """
    if not parts or parts[0] not in FOLDERS or any(map(_leaves, parts)):
        raise ValueError(f"an asset is named from {' or '.join(FOLDERS)} downwards, part by part, not as {parts!r}")
    path = root.joinpath(*parts)
    if not path.exists():
        raise AssetMissingError("/".join(parts), root)
    return path


def asset(*parts: str) -> Path:
    """The path of a shipped file or folder, for example `asset("resources", "fonts", "NotoSans-Regular.ttf")`.

    Raises AssetMissingError when the installation lacks it.
    """
    return find_asset(_root(), *parts)


def _leaves(part: str) -> bool:
    """Whether this part of a name is anything but one file or folder name."""
    return part in ("", ".", "..") or Path(part).name != part
