"""`ticket issue` and `ticket show`: what the screen does, from a console, and what happens when it cannot."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.payload import ALPHABET, encode
from kiosk.services.visits import VisitDesk
from tests.support.cli import Cli, Ran

KEYS = {
    "id", "visit", "day", "lane", "prefix", "number", "label", "payload", "state", "purpose", "card", "age_band",
    "reason", "procedure", "appointment", "language", "tariff", "recorded_at", "sent_at", "finished_at",
}  # fmt: skip


def issue(cli: Cli, *args: str) -> Ran:
    return cli("ticket", "issue", "--json", *args)


def rows(cli: Cli) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(cli.data / "kiosk.db")) as connection:
        return connection.execute(
            "SELECT number, state, card, age_band, appointment FROM tickets ORDER BY id"
        ).fetchall()


@pytest.mark.parametrize(
    ("args", "lane", "card", "band"),
    [
        (("--purpose", "first", "--card", "B", "--age", "30"), "information", "B", "12+"),
        (("--purpose", "first", "--card", "e+", "--age", "3", "--appointment"), "appointments", "EU+", "0-11"),
        (("--purpose", "renew", "--card", "A", "--age", "30", "--ground", "work"), "information", "A", "18+"),
        (("--purpose", "renew", "--card", "A", "--age", "17", "--walk-in"), "information", "A", "12-17"),
        (("--purpose", "replace", "--card", "A", "--age", "30", "--reason", "theft"), "information", "A", "18+"),
        (("--purpose", "renew", "--card", "unknown", "--age", "30"), "information", "unknown", "18+"),
        (("--purpose", "collect",), "information", None, None),
        (("--purpose", "collect", "--profile", "sint-truiden", "--age", "11"), "information", None, "0-11"),
        (("--purpose", "other", "--appointment"), "appointments", None, None),
        (("--purpose", "other", "--reason", "change"), "information", None, None),
        (("--purpose", "other", "--card", "B", "--age", "30"), "information", None, None),
    ],
)  # fmt: skip
def test_every_purpose(cli: Cli, args: tuple[str, ...], lane: str, card: str | None, band: str | None) -> None:
    ran = issue(cli, *args)
    assert ran.code == 0, ran.err
    data = ran.json
    assert set(data) == KEYS | {"device", "paper", "files", "again", "cause"}
    assert (data["lane"], data["card"], data["age_band"], data["state"]) == (lane, card, band, "confirmed")
    assert (data["device"], data["paper"], data["again"], data["cause"]) == ("folder", False, False, None)
    assert all(Path(file).stat().st_size for file in data["files"])
    assert len(data["payload"]) == 27
    assert set(data["payload"]) <= set(ALPHABET)


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--purpose", "renew"), "K121"),
        (("--purpose", "renew", "--card", "B"), "K122"),
        (("--purpose", "renew", "--card", "", "--age", "30"), "K121"),
        (("--purpose", "renew", "--card", "M+", "--age", "30"), "K121"),
        (("--purpose", "other", "--card", "Z"), "K121"),
        (("--purpose", "renew", "--card", "B", "--age", "131"), "K122"),
        (("--purpose", "renew", "--card", "B", "--age", "30", "--reason", "first"), "K123"),
        (("--purpose", "first", "--card", "B", "--age", "30", "--reason", "renewal"), "K123"),
        (("--purpose", "replace", "--card", "B", "--age", "30", "--reason", "change"), "K123"),
        (("--purpose", "collect", "--reason", "loss"), "K123"),
        (("--purpose", "other", "--reason", "loss"), "K123"),
        (("--purpose", "other", "--procedure", "urgent"), "K124"),
        (("--purpose", "other", "--language", "it"), "K125"),
        (("--purpose", "other", "--language", ""), "K125"),
        (("--purpose", "other", "--visit", ""), "K126"),
        (("--purpose", "other", "--visit", "Jan Peeters"), "K126"),
        (("--purpose", "other", "--visit", "x" * 65), "K126"),
        (("--purpose", "colect"), "K126"),
        ((), "K126"),
        (("--purpose", "other", "--profile", "izegm"), "K101"),
    ],
)
def test_bad_input_records_nothing(cli: Cli, args: tuple[str, ...], code: str) -> None:
    ran = issue(cli, *args)
    assert (ran.code, ran.error) == (2, code)
    assert ran.err.startswith(f"{code}: ")
    assert not (cli.data / "kiosk.db").exists()


def test_one_visit_has_one_ticket(cli: Cli) -> None:
    first, again = (issue(cli, "--purpose", "other", "--visit", "visit_1.a:b-c") for _ in range(2))
    assert (first.code, again.code) == (0, 0)
    assert {key: again.json[key] for key in KEYS} == {key: first.json[key] for key in KEYS}
    assert (again.json["again"], again.json["device"], again.json["files"]) == (True, "folder", first.json["files"])
    assert issue(cli, "--purpose", "other").json["number"] == 2
    assert len(list((cli.data / "tickets").iterdir())) == 4
    told = cli("ticket", "issue", "--purpose", "other", "--visit", "visit_1.a:b-c").out
    assert "has this ticket already" in told
    assert all(file in told for file in first.json["files"])


def test_files_that_are_gone_or_another_ticket_s_are_not_named(cli: Cli) -> None:
    first = issue(cli, "--purpose", "other", "--visit", "v1")
    png, pdf = map(Path, first.json["files"])
    again = png.with_name(f"{png.stem}-2.png")
    again.write_bytes(b"of another kiosk")
    assert issue(cli, "--purpose", "other", "--visit", "v1").json["files"] == []
    again.unlink()
    png.unlink()
    assert issue(cli, "--purpose", "other", "--visit", "v1").json["files"] == [str(pdf)]


def test_nothing_about_a_person_is_recorded(cli: Cli) -> None:
    issue(cli, "--purpose", "first", "--card", "B", "--age", "37")
    assert rows(cli) == [(1, "confirmed", "B", "12+", None)]


def test_a_person_reads_number_lane_and_files(cli: Cli) -> None:
    shown = cli("ticket", "issue", "--purpose", "other").out.splitlines()
    assert shown[0].startswith("V 001  information  ")
    assert shown[0].endswith("  confirmed")
    assert [line.rsplit(".", 1)[1] for line in shown[1:]] == ["png", "pdf"]


def test_a_folder_printer_that_cannot_write_has_given_the_number_all_the_same(cli: Cli) -> None:
    cli.data.mkdir()
    (cli.data / "tickets").write_text("a file")
    ran = issue(cli, "--purpose", "other")
    assert ran.code == 1
    assert (ran.json["number"], ran.json["state"], ran.json["files"]) == (1, "failed", [])
    assert "K401" in ran.json["cause"]
    assert rows(cli) == [(1, "failed", None, None, None)]
    told = cli("ticket", "issue", "--purpose", "other")
    assert told.code == 1
    assert "K401" in told.err
    assert cli("ticket", "show", "V002").code == 0


@contextmanager
def bare_console() -> Iterator[None]:
    """Within this block nobody listens to the log yet, as when a command starts."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers.clear()
    try:
        yield
    finally:
        root.handlers[:] = before
        root.setLevel(level)


@pytest.mark.parametrize("debug", [False, True])
def test_a_trace_is_for_whoever_asked_for_it(cli: Cli, monkeypatch: pytest.MonkeyPatch, debug: bool) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no ink in the pen")

    monkeypatch.setattr(VisitDesk, "print", fail)
    if debug:
        monkeypatch.setenv("KIOSK_DEBUG", "1")
    with bare_console():
        ran = cli("ticket", "issue", "--purpose", "other")
    assert ran.code == 1
    assert ran.err.startswith("ERROR: ticket V")
    assert "was recorded but could not be drawn or sent\n" in ran.err
    assert ("Traceback" in ran.err) == debug
    assert "RuntimeError: no ink in the pen" in ran.err


@pytest.mark.expects_error_log
def test_a_drawing_that_fails_has_given_the_number_all_the_same(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no ink in the pen")

    monkeypatch.setattr(VisitDesk, "print", fail)
    ran = issue(cli, "--purpose", "other")
    assert (ran.code, ran.json["number"], ran.json["state"]) == (1, 1, "recorded")
    assert "RuntimeError" in ran.json["cause"]
    assert "no ink in the pen" not in ran.out
    assert "Traceback" not in ran.err


def newer(data: Path) -> None:
    with closing(sqlite3.connect(data / "kiosk.db")) as connection:
        connection.execute("PRAGMA user_version = 999")


def damaged(data: Path) -> None:
    (data / "kiosk.db").write_bytes(b"no database at all " * 100)


def no_key(data: Path) -> None:
    (data / "secret.key").write_bytes(b"short")


def folder_for_a_file(data: Path) -> None:
    for path in data.glob("kiosk.db*"):
        path.unlink()
    (data / "kiosk.db").mkdir()


@pytest.mark.parametrize(
    ("spoil", "code"), [(newer, "K202"), (damaged, "K203"), (no_key, "K206"), (folder_for_a_file, "K201")]
)
def test_data_that_cannot_be_used_is_left_as_it_is(cli: Cli, spoil: Any, code: str) -> None:
    issue(cli, "--purpose", "other")
    spoil(cli.data)
    for command in (("issue", "--purpose", "other"), ("show", "V001")):
        ran = cli("ticket", *command, "--json")
        assert (ran.code, ran.error) == (1, code)
        assert (ran.json["id"], ran.json["state"], ran.json["payload"]) == (None, None, None)
        plain = cli("ticket", *command)
        assert (plain.code, plain.out, plain.err.split(":")[0]) == (1, "", code)


def test_a_locked_database_is_waited_for_and_then_told(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    issue(cli, "--purpose", "other")
    monkeypatch.setattr("kiosk.storage.Store.__init__.__defaults__", (200, False))
    with closing(sqlite3.connect(cli.data / "kiosk.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ran = issue(cli, "--purpose", "other")
    assert (ran.code, ran.error) == (1, "K204")
    assert issue(cli, "--purpose", "other").json["number"] == 2


def show(cli: Cli, *args: str) -> Ran:
    return cli("ticket", "show", *args, "--json")


def test_a_ticket_is_found_by_number_and_by_code(cli: Cli) -> None:
    given = issue(cli, "--purpose", "first", "--card", "B", "--age", "30").json
    payload = given["payload"]
    scanned = f" {payload[:9].lower()} {payload[9:]}\n"
    for text in ("V001", "v1", "V 001", "V\u00a0001", "1", "001", given["label"], payload, payload.lower(), scanned):
        ran = show(cli, text)
        assert ran.code == 0, text
        assert {key: ran.json[key] for key in KEYS} == {key: given[key] for key in KEYS}
    assert show(cli, "V1", "--day", given["day"]).code == 0
    shown = cli("ticket", "show", "V1").out
    assert f"payload      {payload}" in shown


def test_a_number_of_two_lanes_needs_its_letter(cli: Cli) -> None:
    issue(cli, "--purpose", "other", "--walk-in")
    issue(cli, "--purpose", "other", "--appointment")
    ran = show(cli, "1")
    assert (ran.code, ran.error) == (2, "K301")
    assert "V001 and P001" in ran.err
    assert show(cli, "P1").json["lane"] == "appointments"


def test_foreign_damaged_and_forged_codes(cli: Cli) -> None:
    payload = issue(cli, "--purpose", "other").json["payload"]
    kiosk = payload[1:5]
    key = (cli.data / "secret.key").read_bytes()
    other = "BBBB" if kiosk != "BBBB" else "CCCC"
    wrong = "C" if payload[7] != "C" else "D"
    for text, code, word in (
        (encode(other, 1, key), "K302", "foreign"),
        ("https://example.org/", "K302", "foreign"),
        ("", "K302", "foreign"),
        ("B" * 10_000, "K303", "damaged"),
        (payload[:-1], "K303", "damaged"),
        (payload[:7] + wrong + payload[8:], "K303", "damaged"),
        (encode(kiosk, 1, b"another key" * 3), "K304", "forged"),
        (encode(kiosk, 999, key), "K301", "not in the database"),
        ("V999", "K301", "no ticket"),
        ("V999999999", "K301", "no ticket"),
        ("0", "K301", "no ticket"),
    ):
        ran = show(cli, text)
        assert (ran.code, ran.error) == (2, code), text
        assert word in ran.err
    assert show(cli, "V1", "--day", "2020-01-01").error == "K301"


def test_looking_makes_no_kiosk(cli: Cli) -> None:
    ran = show(cli, "V001")
    assert (ran.code, ran.error) == (2, "K301")
    assert "--data" in ran.err
    assert not (cli.data / "kiosk.db").exists()
    assert not (cli.data / "secret.key").exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX systems")
def test_the_key_is_for_this_account_alone(cli: Cli) -> None:
    issue(cli, "--purpose", "other")
    assert (cli.data / "secret.key").stat().st_mode & 0o077 == 0


def test_a_page_number_of_any_length_is_bad_input_and_no_fault(cli: Cli) -> None:
    assert cli("ticket", "issue", "--purpose", "other").code == 0
    assert cli("ticket", "list", "--page", "1000000").code == 0
    assert cli("ticket", "list", "--page", "1" * 40).code == 2
