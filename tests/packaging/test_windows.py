"""The installer for Windows compiles, and says what it must about tickets. It has never been run: nothing here can."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import __version__

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "resources" / "windows" / "kiosk.nsi"


def test_the_installer_compiles_without_a_warning(tmp_path: Path) -> None:
    if not shutil.which("makensis"):
        pytest.skip("needs Debian's nsis")
    frozen = tmp_path / "lobby-kiosk"
    (frozen / "lib").mkdir(parents=True)
    for name in ("kiosk.exe", "kioskctl.exe", "lib/python311.dll"):
        (frozen / name).write_bytes(b"MZ" + name.encode())
    defines = {
        "VERSION": __version__,
        "SOURCE": frozen,
        "SETTINGS": ROOT / "resources" / "settings" / "kiosk.toml",
        "ICON": ROOT / "resources" / "icons" / "app.ico",
        "OUT": tmp_path / "lobby-kiosk-setup.exe",
    }
    command = ["makensis", "-WX", "-V2", *(f"-D{name}={value}" for name, value in defines.items()), str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "lobby-kiosk-setup.exe").read_bytes().startswith(b"MZ")


def test_the_uninstaller_deletes_tickets_only_when_told() -> None:
    uninstall = SCRIPT.read_text("utf-8").partition('Section "Uninstall"')[2]
    deletions = re.findall(r"^( +)RMDir /r \"\$APPDATA", uninstall, re.MULTILINE)
    assert deletions == [" " * 8, " " * 8]  # both within a condition
    assert "MB_DEFBUTTON2 $(ASK_DELETE) /SD IDNO IDYES" in uninstall
