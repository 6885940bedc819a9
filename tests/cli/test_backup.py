"""`kioskctl backup` and `restore`, as IT types them."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.system.service import LOCK
from tests.support.cli import Cli


def issue(cli: Cli) -> int:
    ran = cli("ticket", "issue", "--purpose", "other", "--json")
    assert ran.code == 0, ran.err
    return int(ran.json["number"])


def test_there_and_back(cli: Cli, tmp_path: Path) -> None:
    assert [issue(cli) for _ in range(3)] == [1, 2, 3]
    made = cli("backup", str(tmp_path / "copy.zip"), "--json")
    assert (made.code, made.json["tickets"]) == (0, 3)
    given = cli("ticket", "show", "V002").out
    assert issue(cli) == 4
    trial = cli("restore", str(tmp_path / "copy.zip"), "--dry-run", "--json")
    assert (trial.code, trial.json["highest"], trial.json["aside"]) == (0, {"V": 4}, None)
    done = cli("restore", str(tmp_path / "copy.zip"))
    assert (done.code, "restored" in done.out, "V004" in done.out) == (0, True, True)
    assert cli("ticket", "show", "V002").out == given, "the same check in the QR: the key came back too"
    assert cli("ticket", "show", "V004").code == 2
    assert issue(cli) == 100


def test_the_backup_of_the_day_goes_where_the_settings_say(cli: Cli, tmp_path: Path) -> None:
    config = str(cli.settings(f'[backup]\nfolder = "{tmp_path / "disk"}"\nkeep = 2\n'))
    issue(cli)
    (tmp_path / "disk").mkdir()
    for day in ("2026-01-01", "2026-01-02"):
        (tmp_path / "disk" / f"kiosk-{day}.zip").write_bytes(b"older")
    first = cli("--config", config, "backup")
    assert first.code == 0
    assert len(list((tmp_path / "disk").iterdir())) == 2
    assert not (tmp_path / "disk" / "kiosk-2026-01-01.zip").exists()
    assert cli("--config", config, "backup").code == 0, "again on the same day: it takes the place of the first"
    assert len(list((tmp_path / "disk").iterdir())) == 2


@pytest.mark.parametrize("content", [b"", b"letter to the mayor"])
def test_what_is_no_backup_changes_nothing(cli: Cli, tmp_path: Path, content: bytes) -> None:
    issue(cli)
    (tmp_path / "copy.zip").write_bytes(content)
    for more in ((), ("--dry-run",)):
        ran = cli("restore", str(tmp_path / "copy.zip"), "--json", *more)
        assert (ran.code, ran.error) == (2, "K221")
    assert issue(cli) == 2


def test_a_place_that_cannot_be_written(cli: Cli, tmp_path: Path) -> None:
    ran = cli("backup", str(tmp_path / f"{'x' * 300}.zip"), "--json")
    assert (ran.code, ran.error) == (1, "K222")


@pytest.mark.skipif(sys.platform == "win32", reason="there the system itself keeps an open database in its place")
@pytest.mark.parametrize("name", ["", " ", "a\0b"])
def test_what_is_no_name_of_a_file(cli: Cli, name: str) -> None:
    ran = cli("backup", name)
    assert (ran.code, ran.err.split(":")[0]) == (2, "K126")
    assert "no name of a file" in ran.err


def test_nothing_is_restored_under_a_running_kiosk(cli: Cli, tmp_path: Path) -> None:
    issue(cli)
    cli("backup", str(tmp_path / "copy.zip"))
    (cli.data / LOCK).write_text(f"{os.getpid()}\nkiosk\nhere\n")
    running = b"kiosk" in Path("/proc/self/cmdline").read_bytes()
    ran = cli("restore", str(tmp_path / "copy.zip"), "--json")
    assert (ran.code, ran.json.get("error", {}).get("code")) == ((1, "K211") if running else (0, None))
    (cli.data / LOCK).write_text("4194304\nkiosk\nhere\n")
    assert cli("restore", str(tmp_path / "copy.zip")).code == 0, "a lock that a killed kiosk left behind"


def test_a_backup_ends_the_alert_of_a_loss(cli: Cli) -> None:
    issue(cli)
    with closing(sqlite3.connect(cli.data / "kiosk.db")) as database, database:
        alert = ("data lost", "x.", "", "2026-11-22T10:00:00+00:00")
        database.execute("INSERT INTO alerts (kind, subject, detail, since) VALUES (?, ?, ?, ?)", alert)
    assert "data lost" in cli("alerts").out
    assert cli("backup").code == 0
    assert "data lost" not in cli("alerts").out


def test_no_command_gives_a_number_again_when_the_database_is_gone(cli: Cli) -> None:
    issue(cli)
    for path in cli.data.glob("kiosk.db*"):
        path.unlink()
    for command in (("ticket", "issue", "--purpose", "other"), ("alerts",), ("staff", "list")):
        ran = cli(*command, "--json")
        assert (ran.code, ran.error) == (1, "K203"), command
    assert not (cli.data / "kiosk.db").exists()
