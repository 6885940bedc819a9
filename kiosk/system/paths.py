"""Says where this machine keeps the kiosk's data and its settings file.

Everything here is a rule over an environment and a platform name, without touching the disk except to ask whether a
folder is there and can be written. Command-line options (`--data`, `--config`) come before these rules and are the
caller's business.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

DATA_VARIABLE = "KIOSK_DATA"
CONFIG_VARIABLE = "KIOSK_CONFIG"
SERVICE_DATA = Path("/var/lib/kiosk")
"""Where an installed kiosk service on Linux keeps its data."""
SERVICE_CONFIG = Path("/etc/kiosk/kiosk.toml")
"""The settings file of an installed kiosk service on Linux."""

_CONFIG_NAME = "kiosk.toml"


def is_writable_folder(path: Path) -> bool:
    """Whether `path` is a folder this process may create files in."""
    return os.access(f"{path}{os.sep}", os.W_OK | os.X_OK)  # unlike Path.is_dir it never raises


def data_folder(
    environ: Mapping[str, str], platform: str, writable: Callable[[Path], bool] = is_writable_folder
) -> Path:
    r"""The folder for the database, the tickets saved as files and the last good profile; it need not exist yet.

    `KIOSK_DATA` decides if set. Otherwise Windows uses `%PROGRAMDATA%\Kiosk`, shared by all accounts of the machine;
    macOS the user's Application Support; Linux `/var/lib/kiosk` where that exists and can be written, else the user's
    XDG data folder.
    `platform` is spelt as in `sys.platform`. Raises RuntimeError, as `Path.expanduser` does, for what names no folder.
    """
    chosen = environ.get(DATA_VARIABLE)
    if chosen:
        if "\0" in chosen:
            raise RuntimeError(f"no system takes {chosen!r} for a name")
        return Path(chosen).expanduser().absolute()
    if platform == "win32":
        return _program_data(environ)
    if platform == "darwin":
        return _home(environ) / "Library" / "Application Support" / "Kiosk"
    if writable(SERVICE_DATA):
        return SERVICE_DATA
    return _xdg(environ, "XDG_DATA_HOME", ".local/share") / "kiosk"


def config_candidates(environ: Mapping[str, str], platform: str) -> tuple[Path, ...]:
    """The settings files to look for, the first existing one counts.

    With `KIOSK_CONFIG` set there is exactly one, and a caller must treat its absence as an error: somebody asked for
    that file. On Linux the machine's file comes before the user's, so that a clerk's `kioskctl` and the running kiosk
    always speak of the same settings.
    """
    chosen = environ.get(CONFIG_VARIABLE)
    if chosen:
        return (Path(chosen).expanduser().absolute(),)
    if platform == "win32":
        return (_program_data(environ) / _CONFIG_NAME,)
    if platform == "darwin":
        return (_home(environ) / "Library" / "Application Support" / "Kiosk" / _CONFIG_NAME,)
    return (SERVICE_CONFIG, _xdg(environ, "XDG_CONFIG_HOME", ".config") / "kiosk" / _CONFIG_NAME)


def config_file(
    environ: Mapping[str, str], platform: str, exists: Callable[[Path], bool] = Path.is_file
) -> Path | None:
    """The settings file in force, or None when there is none and the built-in settings apply.

    A file named by `KIOSK_CONFIG` is returned whether it exists or not, so that reading it reports the fault.
    """
    candidates = config_candidates(environ, platform)
    if environ.get(CONFIG_VARIABLE):
        return candidates[0]
    return next((path for path in candidates if exists(path)), None)


def _xdg(environ: Mapping[str, str], variable: str, below_home: str) -> Path:
    """The XDG folder; a relative value is ignored, as the XDG base directory specification demands."""
    value = environ.get(variable, "")
    return Path(value) if value.startswith("/") else _home(environ) / below_home


def _home(environ: Mapping[str, str]) -> Path:
    home = environ.get("HOME")
    return Path(home) if home else Path.home()


def _program_data(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("PROGRAMDATA") or "C:/ProgramData") / "Kiosk"
