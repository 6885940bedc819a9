"""Confirming, installing and rolling back on the console: what the kiosk then says, the audit log, and refusals."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.staff import Act
from kiosk.wiring import now
from tests.support.cli import Cli

YEAR = now().year + 1


def audit(cli: Cli) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(cli.data / "kiosk.db")) as db:
        return db.execute("SELECT who, act, detail FROM audit ORDER BY id").fetchall()


def outcome(cli: Cli, year: int = YEAR) -> str:
    return str(cli("quote", "--card", "B", "--age", "30", "--on", f"{year}-06-01", "--json").json["outcome"])


def amount(cli: Cli) -> str:
    return str(cli("quote", "--card", "B", "--age", "30", "--json").json["amounts"][0]["text"])


@pytest.fixture
def dearer(tmp_path: Path) -> Path:
    """Izegem with another price for cards from 12 on."""
    from kiosk.wiring.files import profile_file

    text = profile_file("izegem").read_text("utf-8")
    assert "21,60" in text
    file = tmp_path / "dearer.toml"
    file.write_text(text.replace("21,60", "29,60"), "utf-8")
    return file


def test_a_stale_tariff_is_confirmed_for_that_year_alone(cli: Cli) -> None:
    assert outcome(cli) == "stale"
    said = cli("profile", "confirm", str(YEAR), "--as", "An", "--json")
    assert said.code == 0
    assert said.json["confirmed"] == ["2026"]
    assert said.json["tariffs"][0]["confirmed_until"] == f"{YEAR}-12-31"
    assert outcome(cli) == "exact"
    assert outcome(cli, YEAR + 1) == "stale"
    assert audit(cli) == [("An", Act.TARIFF_CONFIRMED, f"izegem/2026 until {YEAR}-12-31")]


def test_the_town_s_own_file_is_not_touched(cli: Cli) -> None:
    file = cli.town()
    before = file.read_bytes()
    cli.settings(f'[town]\nprofile = "{file}"\n')
    assert cli("--config", str(cli.config), "profile", "confirm", str(YEAR)).code in (0, 2)
    assert file.read_bytes() == before


@pytest.mark.parametrize("year", [YEAR - 2, YEAR + 1])
def test_no_other_year_can_be_confirmed(cli: Cli, year: int) -> None:
    said = cli("profile", "confirm", str(year), "--json")
    assert (said.code, said.error) == (2, "K126")
    assert audit(cli) == []


def test_a_new_file_is_used_until_it_is_rolled_back(cli: Cli, dearer: Path) -> None:
    assert amount(cli) == "€ 21,60"
    tried = cli("profile", "install", str(dearer), "--dry-run", "--json")
    assert (tried.code, tried.json["installed"]) == (0, False)
    assert amount(cli) == "€ 21,60"
    said = cli("profile", "install", str(dearer), "--as", "Bo", "--json")
    assert said.code == 0
    changes = {(each["subject"], each["old"], each["new"]) for each in said.json["changes"]}
    assert ("B 12-17", "€ 21,60", "€ 29,60") in changes
    dearer.unlink()
    assert amount(cli) == "€ 29,60"
    assert cli("profile", "rollback", "--as", "An").code == 0
    assert amount(cli) == "€ 21,60"
    cli("profile", "install", str(cli.town(name="bruyeres")), "--as", "Bo")
    back = cli("profile", "rollback", "--as", "An", "--json")
    assert (back.code, back.json["profile"]) == (0, "izegem")
    again = cli("profile", "rollback", "--json")
    assert (again.code, again.error) == (1, "K309")
    assert [(who, act) for who, act, _ in audit(cli)] == [
        ("Bo", Act.PROFILE_INSTALLED),
        ("An", Act.PROFILE_ROLLED_BACK),
        ("Bo", Act.PROFILE_INSTALLED),
        ("An", Act.PROFILE_ROLLED_BACK),
    ]


def test_a_confirmation_does_not_hold_for_other_fees(cli: Cli, dearer: Path) -> None:
    cli("profile", "confirm", str(YEAR))
    cli("profile", "install", str(dearer))
    assert outcome(cli) == "stale"
    cli("profile", "confirm", str(YEAR))
    assert outcome(cli) == "exact"
    cli("profile", "rollback")
    assert outcome(cli) == "exact"


def test_a_file_with_faults_is_refused_whole(cli: Cli, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("[town]\nid = 1\n", "utf-8")
    said = cli("profile", "install", str(bad), "--json")
    assert (said.code, said.error) == (2, "K102")
    assert len(said.json["error"]["faults"]) > 3
    assert audit(cli) == []
    assert amount(cli) == "€ 21,60"


def test_settings_that_name_another_town_win_over_a_file_for_the_first(cli: Cli, dearer: Path) -> None:
    cli("profile", "install", str(dearer))
    cli.settings('[town]\nprofile = "sint-truiden"\n')
    said = cli("--config", str(cli.config), "quote", "--card", "B", "--age", "30", "--json")
    assert said.json["profile"] == "sint-truiden"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"installed": [1], "confirmed": []}', b"\xff\xfe"])
def test_spoilt_decisions_decide_nothing_and_are_told(cli: Cli, content: bytes) -> None:
    cli.data.mkdir()
    (cli.data / "town.json").write_bytes(content)
    said = cli("quote", "--card", "B", "--age", "30", "--json")
    assert (said.code, said.json["outcome"]) == (0, "exact")
    assert "town.json" in said.err


def test_a_lost_copy_falls_back_on_the_settings_town(cli: Cli, dearer: Path) -> None:
    cli("profile", "install", str(dearer))
    for each in (cli.data / "towns").iterdir():
        each.unlink()
    (cli.data / "profile.json").unlink(missing_ok=True)
    said = cli("quote", "--card", "B", "--age", "30", "--json")
    assert (said.code, said.json["amounts"][0]["text"]) == (0, "€ 21,60")
    assert "is lost" in said.err


def test_new_files_in_the_folder_of_the_settings_are_listed(cli: Cli, dearer: Path) -> None:
    cli.settings(f'[folders]\nnew_towns = "{dearer.parent}"\n')
    said = cli("--config", str(cli.config), "profile", "tariffs", "--json")
    assert said.code == 0
    assert "dearer.toml" in said.json["new_files"]
    assert {"lack": "not confirmed next year", "subject": "2026"} in said.json["missing"]
    assert "new file: dearer.toml" in cli("--config", str(cli.config), "profile", "tariffs").out.splitlines()
