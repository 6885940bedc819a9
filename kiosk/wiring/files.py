"""The files of a machine: where they lie, what its settings and its town say, and what is wrong with them."""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.town import Lane
from kiosk.system import paths

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.domain.tickets import LaneOverride, Overlap
    from kiosk.profiles.loading import Loaded
    from kiosk.wiring import Machine

SETTINGS_CACHE = "settings.json"


def places(config: str | None, data: str | None) -> tuple[Path, Path | None, tuple[Path, ...]]:
    """Return the data folder, the settings file, if any, and every place where one may lie.

    Raises KioskError where no home folder can be found.
    """
    environ = dict(os.environ)
    if config is not None:
        environ[paths.CONFIG_VARIABLE] = config
    if data is not None:
        environ[paths.DATA_VARIABLE] = data
    try:
        folder, file = paths.data_folder(environ, sys.platform), paths.config_file(environ, sys.platform)
        return folder, file, paths.config_candidates(environ, sys.platform)
    except RuntimeError as error:  # an account without a home folder, or ~somebody who is not there
        raise KioskError(
            Code.DATA_FOLDER,
            "De kiosk kan nu geen nummer geven. Vraag het aan de balie.",
            f"the folder of the data or of the settings cannot be found ({error}). "
            "Name both in full with --data and --config, or KIOSK_DATA and KIOSK_CONFIG.",
        ) from error


def data_folder(config: str | None, data: str | None) -> Path:
    """Return the folder of this machine's data. Raises KioskError where no home folder can be found."""
    return places(config, data)[0]


def check_settings(config: str | None, data: str | None, today: date) -> "tuple[Path | None, Settings]":
    """Read and check the settings file whole, against its town; None and the built-in settings when there is no file.

    Raises KioskError with every fault of the file.
    """
    from kiosk.config import Settings
    from kiosk.config.loading import load
    from kiosk.profiles.loading import load as load_town
    from kiosk.profiles.shelf import find

    _, file, _ = places(config, data)
    if file is None:
        return None, Settings()
    beside = [file.parent]

    def lanes_of(town: str) -> list[str] | None:
        try:
            return [lane.id for lane in load_town(find(town, beside), today).profile.lanes]
        except KioskError:
            return None

    return file, load(file, lanes_of)


def new_settings_file(config: str | None, data: str | None) -> "tuple[Path, bytes]":
    """Return where a settings file of this machine belongs, and the commented one that ships with the program.

    Raises KioskError where no home folder can be found, or when the shipped file is missing.
    """
    from kiosk.system.assets import asset

    looked_for = places(config, data)[2]
    place = next((each for each in looked_for if paths.is_writable_folder(each.parent)), looked_for[-1])
    return place, asset("resources", "settings", "kiosk.toml").read_bytes()


def settings_in_force(config: str | None, data: str | None) -> "tuple[Path | None, Settings, list[str]]":
    """Return the settings file, what is in force, and what is wrong with the file. Raises KioskError when none is."""
    from kiosk.config import in_force

    folder, file, _ = places(config, data)
    return file, *in_force(file, folder / SETTINGS_CACHE)


def settings_tables(settings: "Settings") -> "dict[str, dict[str, object]]":
    """Return settings as the tables of a file, every key; what is not set (no second printer) is left out."""
    from kiosk.config.cache import tables

    found: dict[str, dict[str, object]] = tables(settings)
    lanes = found.pop("lanes")
    found = {name: dict(keys) for name, keys in found.items() if name != "fallback_printer" or keys["device"]}
    for name in {"printer", "fallback_printer"} & set(found):
        found[name] = {key: value for key, value in found[name].items() if value or key not in ("vendor", "product")}
    for lane, keys in lanes.items():
        found[f"lanes.{lane}"] = {key: value for key, value in dict(keys).items() if value}  # type: ignore[call-overload]
    return found


def overrides(settings: "Settings") -> "dict[str, LaneOverride]":
    """Return how the settings change the lanes of the town, by lane."""
    from kiosk.domain.tickets import LaneOverride

    return {
        lane: LaneOverride(each.first or None, each.last or None, each.prefix or None) for lane, each in settings.lanes
    }


def lanes_of(settings: "Settings", file: Path | None, today: date) -> "tuple[Lane, ...]":
    """Return the lanes of a kiosk with its own numbers: those of its town, as its settings change them.

    Raises KioskError when its town cannot be read.
    """
    from kiosk.domain.tickets import with_override
    from kiosk.profiles.loading import load
    from kiosk.profiles.shelf import find

    town = load(find(settings.town.profile, [file.parent] if file else []), today).profile
    own = overrides(settings)
    return tuple(with_override(lane, own) for lane in town.lanes)


def shared_numbers(machine: "Machine", other: str) -> "tuple[Overlap, ...]":
    """Return the numbers that this kiosk and another one of the hall would both give; `other` is its settings file.

    Raises KioskError when the other's settings or town cannot be read.
    """
    from kiosk.domain.tickets import overlaps, with_override

    own = overrides(machine.settings)
    second, its_settings = check_settings(other, None, machine.today)
    mine = tuple(with_override(lane, own) for lane in machine.profile.lanes)
    return overlaps(mine, lanes_of(its_settings, second, machine.today))


def check_profile(name_or_file: str, today: date, config: str | None = None) -> "Loaded":
    """Read and check a profile whole: a file, one beside the settings, or a shipped one.

    Raises KioskError with every fault of the file.
    """
    from kiosk.profiles.loading import load

    return load(profile_file(name_or_file, config), today)


def profile_file(name_or_file: str, config: str | None = None) -> Path:
    """Return the file that is meant: a file, one beside the settings, or a shipped one. Raises KioskError."""
    from kiosk.profiles.shelf import SUFFIX, find

    file = places(config, None)[1]
    beside = [file.parent] if file and not name_or_file.endswith(SUFFIX) else []
    return find(name_or_file, beside)


def list_profiles(config: str | None = None) -> list[tuple[str, Path]]:
    """Return the towns that a name can choose, with their files: those that ship, and those beside the settings."""
    from kiosk.profiles.shelf import beside, shipped

    file = places(config, None)[1]
    return sorted({**dict(shipped()), **dict(beside(file.parent) if file else ())}.items())
