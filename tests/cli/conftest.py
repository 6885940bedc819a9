"""A machine of its own for each test of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing.gui import ensure_gui
from tests.support.cli import Cli


@pytest.fixture(scope="session", autouse=True)
def _drawing() -> object:
    """One Qt application for all tests of this process."""
    return ensure_gui()


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    for name in ("KIOSK_CONFIG", "KIOSK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / "config"))
    (tmp_path / "etc").mkdir()
    return Cli(tmp_path / "data", tmp_path / "etc" / "kiosk.toml")
