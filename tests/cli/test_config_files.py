"""`kioskctl config init` and `show`: a file to start from, and what is in force."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.config import Settings
from kiosk.config.loading import parse
from tests.support.cli import ROOT, Cli

SHIPPED = ROOT / "resources" / "settings" / "kiosk.toml"


def test_a_new_file_goes_where_this_machine_looks_for_it(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CONFIG", str(cli.config))
    made = cli("config", "init")
    assert (made.code, str(cli.config) in made.out) == (0, True)
    assert cli.config.read_bytes() == SHIPPED.read_bytes()
    cli.settings("# mine\n")
    again = cli("config", "init")
    assert (again.code, again.err[:5]) == (2, "K126:")
    assert cli.config.read_text() == "# mine\n"
    assert cli("config", "init", "--force").code == 0
    assert cli("config", "check").code == 0


def test_a_place_that_cannot_be_written(cli: Cli, tmp_path: Path) -> None:
    ran = cli("config", "init", str(tmp_path / f"{'x' * 300}.toml"))
    assert (ran.code, ran.err[:5]) == (1, "K402:")


def test_what_is_shown_is_a_file_that_means_the_same(cli: Cli) -> None:
    assert parse(cli("config", "show").out.encode(), Path("shown.toml")) == Settings()
    text = """[kiosk]
name = "Kiosk “2”, inkom"
[printer]
device = "escpos-usb"
vendor = 0x04b8
product = 0x0e28
[fallback_printer]
device = "spooler"
queue = "T"
[lanes.information]
first = 500
"""
    config = str(cli.settings(text))
    shown = cli("--config", config, "config", "show")
    assert shown.code == 0
    assert parse(shown.out.encode(), Path("shown.toml")) == parse(text.encode(), Path("kiosk.toml"))
    data = cli("--config", config, "config", "show", "--json").json
    assert (data["file"], data["problems"]) == (config, [])
    assert data["settings"]["lanes.information"] == {"first": 500}


def test_what_a_spoilt_file_leaves_in_force_is_shown_with_its_faults(cli: Cli) -> None:
    config = str(cli.settings('[kiosk]\nname = "Good"\n'))
    assert cli("--config", config, "config", "show").code == 0
    whole = cli.config.read_bytes()
    for size in range(1, len(whole) - 1):
        cli.config.write_bytes(whole[:size])
        ran = cli("--config", config, "config", "show")
        assert ran.code in (0, 1)
        name = tomllib.loads(ran.out)["kiosk"]["name"]
        assert name in ("Good", Settings().kiosk.name), "what is left may be good by itself, and then it is in force"
        assert ran.code == 0 or "the last good settings stay in force" in ran.out
    cli.config.write_bytes(b"[kiosk]\nnaam = 1\n")
    ran = cli("--config", config, "config", "show")
    assert (ran.code, "unknown key 'naam'" in ran.out) == (1, True)
