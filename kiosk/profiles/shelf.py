"""Finds a town's file: one that ships with the kiosk, one in the town's own folder, or any file by its path."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import Code, KioskError
from kiosk.system.assets import asset
from kiosk.system.faults import near

SUFFIX = ".toml"


def shipped() -> list[tuple[str, Path]]:
    """Return the profiles that ship with the kiosk, by name."""
    return _in(asset("resources", "profiles"))


def find(name_or_path: str, extra_dirs: Iterable[Path] = ()) -> Path:
    """Return the file of a profile. A name is looked for in `extra_dirs` first, then among the shipped ones.

    A file's name or path is looked for in `extra_dirs` too, then from the working folder.
    Raises KioskError (PROFILE_UNKNOWN), which lists the known names, when there is no such profile.
    """
    known: dict[str, Path] = {}
    for name, path in [*(pair for folder in extra_dirs for pair in _in(folder)), *shipped()]:
        known.setdefault(name, path)
    if name_or_path in known:
        return known[name_or_path]
    for path in candidates(name_or_path, extra_dirs):
        if _is_file(path):
            return path
    names = sorted(known)
    hint = near(Path(name_or_path).stem, names)
    raise KioskError(
        Code.PROFILE_UNKNOWN,
        "Deze stad kennen we niet. Ga naar de balie.",
        f"there is no profile or file {name_or_path!r}. Known: {', '.join(names)}. {hint}".strip(),
    )


def deciding(name_or_path: str, extra_dirs: Iterable[Path] = ()) -> list[Path]:
    """Return every file that decides, by being there or not, what `find` finds."""
    named = [folder / f"{name_or_path}{SUFFIX}" for folder in (*extra_dirs, asset("resources", "profiles"))]
    return [*named, *candidates(name_or_path, extra_dirs)]


def beside(folder: Path) -> list[tuple[str, Path]]:
    """Return the towns' files in the folder of the settings, by name; the settings file itself is none."""
    return [(name, path) for name, path in _in(folder) if _names_cards(path)]


def candidates(name_or_path: str, extra_dirs: Iterable[Path] = ()) -> list[Path]:
    """Return where a profile that is not among the known names may lie: in `extra_dirs`, or at this path.

    A path that begins with ~ is in the home folder, where there is one.
    """
    path = Path(name_or_path)
    with suppress(RuntimeError):
        path = path.expanduser()
    return [*(folder / path for folder in extra_dirs), path] if name_or_path else []


def _in(folder: Path) -> list[tuple[str, Path]]:
    return sorted((path.stem, path) for path in folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []


def _names_cards(path: Path) -> bool:
    """Tell whether a file has what every town's file has and no settings file: a list of cards."""
    try:
        return "[[cards]]" in path.read_text("utf-8", errors="replace")
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
