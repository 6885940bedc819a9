"""Staff from a console: accounts, copies, voids, the log; each act with its name and the account of the machine."""

from __future__ import annotations

import getpass
import json
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli.main import kioskctl
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import Actor
from kiosk.services import staff
from kiosk.storage import Store
from kiosk.storage.database import BUSY_MS
from tests.support.cli import Cli, environment

PIN = "602817"


@pytest.fixture(autouse=True)
def _quick_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff, "_COST", 16)


def typed(*args: str, keys: str = "") -> tuple[int, str]:
    done = CliRunner().invoke(kioskctl, list(args), prog_name="kioskctl", input=keys, catch_exceptions=False)
    return done.exit_code, done.output


def give(cli: Cli) -> str:
    ran = cli("ticket", "issue", "--purpose", "renew", "--card", "B", "--age", "30", "--walk-in", "--json")
    assert ran.code == 0, ran.err
    return str(ran.json["label"])


def log(cli: Cli) -> list[tuple[str, str, str]]:
    return [(each["who"], each["account"], each["act"]) for each in cli("staff", "log", "--json").json]


def test_a_pin_is_asked_for_twice_and_never_shown(cli: Cli) -> None:
    assert cli("staff", "list").out == ""
    code, said = typed("staff", "add", "An Claes", keys=f"{PIN}\n{PIN}\n")
    assert code == 0
    assert PIN not in said
    assert typed("staff", "add", "Bert", "--pin-stdin", "--as", "IT", keys="739164\n")[0] == 0
    assert cli("staff", "list").out.split("\n")[:2] == ["An Claes", "Bert"]
    assert log(cli) == [("IT", getpass.getuser(), "staff added"), (getpass.getuser(), getpass.getuser(), "staff added")]
    assert typed("staff", "reset", "an claes", "--pin-stdin", keys="481529\n")[0] == 0
    assert cli("staff", "remove", "bert").code == 0
    assert cli("staff", "list", "--json").json == ["An Claes"]


def test_an_account_that_has_no_name_is_logged_as_such(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container, where the number of an account is all there is."""

    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 1234")

    monkeypatch.setattr(getpass, "getuser", nobody)
    told = cli("ticket", "void", give(cli), "--reason", "mistake", "--as", "An")
    assert told.code == 0, told.err
    assert log(cli) == [("An", "?", "voided")]
    assert cli("staff", "log").out.split("  ")[1] == "An (?)"


def test_what_was_done_with_an_account_is_told_as_json_too(cli: Cli) -> None:
    code, said = typed("staff", "add", "An", "--pin-stdin", "--json", keys=f"{PIN}\n")
    assert (code, json.loads(said)["name"]) == (0, "An")
    assert cli("staff", "remove", "An", "--json").json["name"] == "An"


def test_a_pin_that_is_no_text_is_bad_input(cli: Cli) -> None:
    done = CliRunner().invoke(kioskctl, ["staff", "add", "An", "--pin-stdin"], input=b"\xff\xfe60\n")
    assert (done.exit_code, done.stderr.split(":")[0]) == (2, "K324")
    assert "is no text" in done.stderr
    assert cli("staff", "list", "--json").json == []


@pytest.mark.parametrize(
    ("args", "keys", "code"),
    [
        (("add", "An", "--pin-stdin"), "123456\n", "K324"),
        (("add", "An", "--pin-stdin"), "", "K324"),
        (("add", " ", "--pin-stdin"), PIN, "K323"),
        (("reset", "An", "--pin-stdin"), PIN, "K321"),
        (("remove", "An"), "", "K321"),
        (("add", "An", "--as", "x" * 41, "--pin-stdin"), PIN, "K323"),
    ],
)
def test_what_will_not_do_is_bad_input(cli: Cli, args: tuple[str, ...], keys: str, code: str) -> None:
    ended, said = typed("staff", *args, keys=keys)
    assert (ended, code in said) == (2, True), said
    assert cli("staff", "list", "--json").json == []


def test_two_pins_that_differ_make_no_account(cli: Cli) -> None:
    code, said = typed("staff", "add", "An", keys=f"{PIN}\n739164\n")
    assert code != 0
    assert "Traceback" not in said
    assert cli("staff", "list", "--json").json == []


def test_a_copy_is_printed_and_logged(cli: Cli) -> None:
    label = give(cli)
    ran = cli("ticket", "reprint", label, "--reason", "jam", "--as", "An", "--json")
    assert ran.code == 0
    assert (ran.json["copy"], ran.json["printed"], ran.json["label"]) == (1, "confirmed", label)
    assert all(Path(file).exists() for file in ran.json["files"])
    shown = cli("ticket", "show", label, "--json").json
    assert (shown["copies"], shown["void"]) == (1, False)
    assert [(each["what"], each["copy"], each["who"]) for each in shown["history"]][-2:] == [
        ("sent", 1, "An"),
        ("confirmed", 1, ""),
    ]
    assert log(cli)[0] == ("An", getpass.getuser(), "reprinted")
    assert cli("ticket", "reprint", label, "--reason", "jam").out.startswith(f"{label}  copy 2  confirmed")


def test_a_copy_that_did_not_come_out_is_told_and_logged(cli: Cli) -> None:
    label = give(cli)
    shutil.rmtree(cli.data / "tickets")
    (cli.data / "tickets").write_text("in the way")
    ran = cli("ticket", "reprint", label, "--reason", "jam", "--as", "An", "--json")
    assert (ran.code, ran.json["copy"], ran.json["printed"], ran.json["files"]) == (1, 0, "failed", [])
    assert "K401" in ran.json["cause"]
    assert cli("ticket", "reprint", label, "--reason", "jam").out.startswith(f"{label}  copy 0  failed  ")
    assert [act for _, _, act in log(cli)] == ["reprinted", "reprinted"]


def test_a_ticket_is_void_and_counts_again(cli: Cli) -> None:
    label = give(cli)
    assert cli("ticket", "void", label, "--reason", "mistake", "--json").json["void"] is True
    again = cli("ticket", "void", label, "--reason", "mistake", "--json")
    assert (again.code, again.error) == (1, "K331")
    assert cli("ticket", "reprint", label, "--reason", "lost").code == 1
    assert cli("ticket", "list", "--state", "void", "--json").json["tickets"][0]["label"] == label
    assert cli("ticket", "undo", label).out == f"{label}: counts again\n"
    assert cli("ticket", "undo", label).code == 1
    assert cli("ticket", "handed-over", label).code == 0
    assert cli("ticket", "handed-over", label).code == 1
    assert cli("ticket", "void", "V999", "--reason", "other").code == 2


def test_the_day_is_listed_a_page_at_a_time(cli: Cli) -> None:
    labels = [give(cli) for _ in range(5)]
    first = cli("ticket", "list", "--size", "2", "--json").json
    assert [each["label"] for each in first["tickets"]] == labels[:2:-1]
    assert (first["more"], first["states"]) == (True, {"confirmed": 5})
    last = cli("ticket", "list", "--size", "2", "--page", "3", "--json").json
    assert ([each["label"] for each in last["tickets"]], last["more"]) == (labels[:1], False)
    second = cli("ticket", "list", "--size", "2", "--page", "2")
    assert (second.out.count("\n"), second.err) == (2, "more: --page 3\n")
    assert cli("ticket", "list", "--size", "2", "--page", "3").err == ""
    assert cli("ticket", "list", "--number", labels[3].replace(" ", "").lower()).out.split()[:2] == labels[3].split()
    for typed in ("2", "002", "v2", "V 002"):
        assert [each["number"] for each in cli("ticket", "list", "--number", typed, "--json").json["tickets"]] == [2]
    assert cli("ticket", "list", "--state", "work").out == ""
    assert cli("ticket", "list", "--lane", "\udcff").out == ""
    assert cli("ticket", "list", "--number", "V-1").code == 2


def test_a_ticket_on_a_visitors_behalf_is_marked(cli: Cli) -> None:
    ran = cli("ticket", "issue", "--purpose", "other", "--walk-in", "--as", "An", "--json")
    assert ran.json["visit"].startswith("staff-")
    history = cli("ticket", "show", ran.json["label"], "--json").json["history"]
    assert ("issued", "An") in [(each["what"], each["who"]) for each in history]


def test_what_is_answered_to_alerts_is_logged(cli: Cli) -> None:
    give(cli)
    assert cli("alerts", "--new-roll", "--confirm-day", "--as", "An").code == 0
    assert cli("printer", "test", "--yes", "--as", "An").code == 0
    assert [act for _, _, act in log(cli)][:3] == ["test page", "day confirmed", "new roll"]


@pytest.mark.slow
def test_two_programs_void_the_same_ticket_at_once(cli: Cli) -> None:
    label = give(cli)
    command = [sys.executable, "-m", "kiosk.cli.main", "ticket", "void", label, "--reason", "double", "--as"]
    running = [
        subprocess.Popen(
            [*command, name], env=environment(cli.data), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for name in ("An", "Bert", "Carla")
    ]
    assert sorted(each.wait(60) for each in running) == [0, 1, 1]
    assert [act for _, _, act in log(cli)].count("voided") == 1


def test_a_report_that_is_written_is_logged(cli: Cli) -> None:
    give(cli)
    file = cli.config.with_name("report.csv")
    assert cli("report", "--csv", str(file), "--as", "An", "--json").json["csv"] == str(file)
    assert file.read_text("utf-8-sig").splitlines()[0] == "kind,value,count"
    assert log(cli)[0] == ("An", getpass.getuser(), "exported")
    with Store(cli.data) as store:
        store.count_ending(datetime.now(UTC).date(), "question", "card")
        store.count_ending(datetime.now(UTC).date(), "fee", "")
    told = cli("report")
    assert told.code == 0
    ended = [line.split() for line in told.out.splitlines() if "visits ended at" in line]
    assert sorted(ended) == [["visits", "ended", "at", *rest] for rest in (["fee", "1"], ["question", "card", "1"])]
    assert cli("report", "--from", "0001-01-01", "--to", "9999-12-31").code == 0
    assert len(log(cli)) == 1


def test_the_log_and_the_errors_name_a_ticket_by_its_number_and_day(cli: Cli) -> None:
    give(cli)
    label = give(cli)
    assert cli("ticket", "void", label, "--reason", "mistake", "--as", "An").code == 0
    day = cli("ticket", "show", label, "--json").json["day"]
    (entry,) = cli("staff", "log", "--json").json
    assert (entry["label"], entry["day"]) == (label, day)
    assert f"An ({getpass.getuser()})  voided  {label} of {day}  mistake" in cli("staff", "log").out
    for act in (("reprint", label, "--reason", "jam"), ("void", label, "--reason", "mistake")):
        said = cli("ticket", *act).err
        assert f"ticket {label} of {day} was voided" in said.replace("\u00a0", " ")
    with sqlite3.connect(cli.data / "kiosk.db") as connection:
        ((last,),) = connection.execute("SELECT max(id) FROM tickets").fetchall()
    with Store(cli.data) as store, pytest.raises(KioskError) as caught:
        store.begin_copy(last, datetime.now(UTC), "lobby", Actor("An"), "jam")
    assert f"ticket {label} of {day} was voided" in caught.value.it.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "command", [("ticket", "list"), ("ticket", "show", "V001"), ("staff", "list"), ("staff", "log")]
)
def test_a_command_that_reads_waits_for_nobody_who_writes(cli: Cli, command: tuple[str, ...]) -> None:
    give(cli)
    with closing(sqlite3.connect(cli.data / "kiosk.db", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")  # the log is empty now, as after the last program that closed it
        writer.execute("UPDATE tickets SET state = 'sent'")
        begun = time.monotonic()
        assert cli(*command, "--json").code == 0
        assert time.monotonic() - begun < BUSY_MS / 1000 / 2
        writer.execute("ROLLBACK")


@pytest.mark.parametrize("command", [("report", "--csv"), ("backup",), ("config", "init")])
def test_no_command_makes_a_folder_of_a_slip(cli: Cli, tmp_path: Path, command: tuple[str, ...]) -> None:
    give(cli)
    meant = tmp_path / "raports" / "november"
    said = cli(*command, str(meant))
    assert said.code == 2
    assert "there is no folder" in said.err
    assert not meant.parent.exists()
