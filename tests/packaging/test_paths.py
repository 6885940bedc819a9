"""Where a machine keeps the kiosk's data and settings, on each platform and with each override."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.system.paths import SERVICE_CONFIG, SERVICE_DATA, config_candidates, config_file, data_folder

HOME = {"HOME": "/home/ines"}


def never(path: Path) -> bool:
    return path == Path("/nowhere")


def always(path: Path) -> bool:
    return path != Path("/nowhere")


@pytest.mark.parametrize(
    ("environ", "platform", "service", "expected"),
    [
        ({**HOME, "KIOSK_DATA": "/srv/k"}, "linux", True, "/srv/k"),
        ({**HOME, "KIOSK_DATA": ""}, "linux", True, str(SERVICE_DATA)),
        (HOME, "linux", False, "/home/ines/.local/share/kiosk"),
        ({**HOME, "XDG_DATA_HOME": "/data"}, "linux", False, "/data/kiosk"),
        ({**HOME, "XDG_DATA_HOME": "relative"}, "linux", False, "/home/ines/.local/share/kiosk"),
        ({**HOME, "XDG_DATA_HOME": "/data"}, "linux", True, str(SERVICE_DATA)),
        (HOME, "darwin", False, "/home/ines/Library/Application Support/Kiosk"),
        ({"PROGRAMDATA": "D:/Shared"}, "win32", False, "D:/Shared/Kiosk"),
        ({}, "win32", True, "C:/ProgramData/Kiosk"),
    ],
)
def test_data_folder(environ: dict[str, str], platform: str, service: bool, expected: str) -> None:
    assert data_folder(environ, platform, always if service else never) == Path(expected)


def test_what_no_system_takes_for_a_name_is_no_folder() -> None:
    with pytest.raises(RuntimeError, match="for a name"):
        data_folder({**HOME, "KIOSK_DATA": "a\0b"}, "linux", never)


def test_a_relative_data_folder_is_made_absolute_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder({"KIOSK_DATA": "here"}, "linux") == tmp_path / "here"


def test_the_machines_settings_come_before_the_users() -> None:
    assert config_candidates(HOME, "linux") == (SERVICE_CONFIG, Path("/home/ines/.config/kiosk/kiosk.toml"))
    assert config_file(HOME, "linux", always) == SERVICE_CONFIG
    assert config_file(HOME, "linux", lambda path: path != SERVICE_CONFIG) == Path(
        "/home/ines/.config/kiosk/kiosk.toml"
    )
    assert config_file(HOME, "linux", never) is None


def test_a_settings_file_somebody_named_is_the_only_one_even_if_missing() -> None:
    environ = {**HOME, "KIOSK_CONFIG": "/etc/other.toml"}
    assert config_candidates(environ, "linux") == (Path("/etc/other.toml"),)
    assert config_file(environ, "linux", never) == Path("/etc/other.toml")


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("win32", "C:/ProgramData/Kiosk/kiosk.toml"),
        ("darwin", "/home/ines/Library/Application Support/Kiosk/kiosk.toml"),
    ],
)
def test_settings_on_other_platforms(platform: str, expected: str) -> None:
    assert config_candidates(HOME, platform) == (Path(expected),)
