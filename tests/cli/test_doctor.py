"""`kioskctl doctor`: each thing ok, not ok or unknown, with the sentence that mends it, whatever is wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk import wiring
from kiosk.cli.main import kioskctl
from kiosk.printing.fonts import FILES
from kiosk.services.checks import Name
from kiosk.system import libraries, service
from kiosk.wiring import upkeep
from kiosk.wiring.files import check_profile
from tests.support.cli import Cli

MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    before, own = wiring.now, lambda: MOMENT
    monkeypatch.setattr(wiring, "now", own)
    defaults = wiring.Machine.__init__.__defaults__ or ()
    fixed = tuple(own if each is before else each for each in defaults)
    assert own in fixed
    monkeypatch.setattr(wiring.Machine.__init__, "__defaults__", fixed)


def checks(cli: Cli, *args: str) -> dict[str, Any]:
    ran = cli(*args, "doctor", "--json")
    assert ran.code == 1, "no lobby screen runs, and nobody has an account"
    return {each["name"]: each for each in ran.json}


def test_every_thing_is_checked_once_and_what_is_wrong_has_its_way_on(cli: Cli) -> None:
    found = checks(cli)
    assert list(found) == [name.value for name in Name]
    for each in found.values():
        assert each["state"] in ("ok", "not ok", "unknown")
        assert each["said"]
        assert each["state"] != "not ok" or each["mend"].endswith(".")
    good = {name for name, each in found.items() if each["state"] == "ok"}
    expected = {"libraries", "fonts", "translations", "settings", "profile", "tariffs", "clock", "time zone"}
    assert expected | {"data folder", "database"} <= good
    assert (found["printer"]["state"], "as files" in found["printer"]["said"]) == ("ok", True)
    assert (found["paper"]["state"], "as files" in found["paper"]["said"]) == ("ok", True)
    plain = cli("doctor").out
    assert all(f"{name.value}:" in plain for name in Name)


def test_a_damaged_database_is_told_and_the_rest_all_the_same(cli: Cli) -> None:
    cli("ticket", "issue", "--purpose", "other")
    (cli.data / "kiosk.db").write_bytes(b"letter to the mayor " * 300)
    found = checks(cli)
    assert (found["database"]["state"], found["database"]["said"][:5]) == ("not ok", "K203:")
    assert found["clock"]["state"] == "unknown"
    assert found["fonts"]["state"] == "ok"


def test_a_bad_file_that_has_a_good_one_is_told(cli: Cli) -> None:
    config = str(cli.settings('[kiosk]\nname = "One"\n'))
    assert checks(cli, "--config", config)["settings"]["state"] == "ok"
    cli.settings("[kiosk]\nname = 7\n")
    found = checks(cli, "--config", config)["settings"]
    assert found["state"] == "not ok"
    assert "kiosk.toml:2 (kiosk.name)" in found["said"]


def test_numbers_of_another_kiosk_are_compared(cli: Cli, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("")
    ran = cli("doctor", "--json", "--with", str(other))
    assert {each["name"]: each["state"] for each in ran.json}["numbers"] == "not ok"
    other.write_text("".join(f'[lanes.{lane}]\nprefix = "S"\nfirst = 1\nlast = 9\n' for lane in lanes()))
    ran = cli("doctor", "--json", "--with", str(other))
    assert {each["name"]: each["state"] for each in ran.json}["numbers"] == "ok"


def lanes() -> list[str]:
    return [lane.id for lane in check_profile("izegem", MOMENT.date()).profile.lanes]


def test_a_backup_that_is_old_or_missing_is_told(cli: Cli) -> None:
    assert checks(cli)["backup"]["state"] == "unknown"
    cli("ticket", "issue", "--purpose", "other")
    assert checks(cli)["backup"]["said"] == "there is no backup"
    (cli.data / "backups").mkdir()
    (cli.data / "backups" / "kiosk-2026-11-21.zip").write_bytes(b"")
    assert checks(cli)["backup"]["state"] == "not ok"
    assert cli("backup").code == 0
    assert checks(cli)["backup"] == {
        "name": "backup",
        "state": "ok",
        "said": "the last backup is of 2026-11-23",
        "mend": "",
    }


def test_a_printer_that_keeps_silent_has_no_paper_of_the_folder_beside_it(cli: Cli, tmp_path: Path) -> None:
    config = str(
        cli.settings(
            f'[printer]\ndevice = "escpos-device"\npath = "{tmp_path}"\n[fallback_printer]\ndevice = "folder"\n'
        )
    )
    found = checks(cli, "--config", config)
    assert found["paper"]["state"] == "unknown"
    cli.settings(f'[printer]\nfolder = "{cli.config}"\n')
    found = checks(cli, "--config", config)
    assert (found["printer"]["state"], "K401" in found["printer"]["said"]) == ("not ok", True)


def test_nothing_wrong_is_said_with_code_0(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert CliRunner().invoke(kioskctl, ["staff", "add", "An Claes", "--pin-stdin"], input="837261\n").exit_code == 0
    monkeypatch.setattr(service, "running", {cli.data: 1}.get)
    ran = cli("doctor", "--json")
    assert (ran.code, [each["name"] for each in ran.json if each["state"] == "not ok"]) == (0, [])


def test_it_knows_the_files_that_are_drawn_with() -> None:
    assert upkeep.FONTS == FILES


def test_a_library_that_is_missing_is_named_by_its_package() -> None:
    lacking = {"libno-such-thing.so.7": "libno-such-thing7", **libraries.QT}
    assert libraries.missing_packages("linux", lacking) == ["libno-such-thing7"]
    assert libraries.missing_packages("win32", lacking) == []
