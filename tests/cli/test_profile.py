"""`profile list`, `check` and `show`: what they say, and their exit codes."""

from __future__ import annotations

import pytest

from tests.support.cli import Cli


def test_list_marks_the_town_in_force(cli: Cli) -> None:
    assert cli("profile", "list").out == "* izegem\n  sint-truiden\n"
    cli.settings('[town]\nprofile = "sint-truiden"\n')
    ran = cli("--config", str(cli.config), "profile", "list", "--json")
    assert [(each["name"], each["in_force"]) for each in ran.json] == [("izegem", False), ("sint-truiden", True)]


def test_list_names_a_town_beside_the_settings(cli: Cli) -> None:
    cli.town(name="own")
    cli.settings('[town]\nprofile = "own"\n')
    ran = cli("--config", str(cli.config), "profile", "list")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "  izegem\n  own\n  sint-truiden\n* bruyeres (from a file of your own)\n"
    for args in (("quote", "--card", "UE", "--age", "3", "--profile", "own"), ("profile", "show", "own")):
        assert "Ville de Bruyères" in cli("--config", str(cli.config), *args).out


@pytest.mark.parametrize("town", ["izegem", "sint-truiden"])
def test_a_shipped_town_is_good_and_its_end_is_foretold(cli: Cli, town: str) -> None:
    early = cli("profile", "check", town, "--on", "2026-01-01")
    assert early.code == 0
    assert f"{town}: good." in early.out
    late = cli("profile", "check", town, "--on", "2027-01-01")
    assert late.code == 0
    assert "the confirmation ended on 2026-12-31" in late.out
    assert cli("profile", "check", town, "--on", "2027-01-01", "--strict").code == 1


def test_the_page_contradicts_itself_and_that_is_told(cli: Cli) -> None:
    ran = cli("profile", "check", "sint-truiden", "--on", "2026-01-01", "--json")
    assert any("card N is priced (23 euro) but not in the page's list" in each for each in ran.json["warnings"])


def test_every_fault_at_once_with_place_and_suggestion(cli: Cli) -> None:
    text = cli.town().read_text("utf-8")
    bad = text.replace('amount = "40"', 'amount = "41"').replace('reasons = ["theft"]', 'reasons = ["thef"]')
    file = cli.config.with_name("bad.toml")
    file.write_text(bad.replace('cut_off = "15:00"', 'cutoff = "15:00"'), "utf-8")
    ran = cli("profile", "check", str(file))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("K102: ")
    for words in ("bad.toml:", "Did you mean 'theft'?", "Did you mean 'cut_off'?", 'found "41"', "Perte : 40 €"):
        assert words in ran.err
    as_json = cli("profile", "check", str(file), "--json")
    assert (as_json.code, as_json.json["good"], as_json.error) == (2, False, "K102")
    assert {"place", "found", "expected", "hint"} == set(as_json.json["error"]["faults"][0])
    for command in (("profile", "show", str(file)), ("quote", "--card", "A", "--age", "3", "--profile", str(file))):
        refused = cli(*command)
        assert (refused.code, refused.err) == (2, ran.err)


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "K102"), (b"\xff\xfe", "K102"), (b"[[", "K102"), (b"[town]\n\x00", "K102"), (b"x" * 2_000_001, "K103")],
)
def test_odd_files(cli: Cli, data: bytes, code: str) -> None:
    file = cli.config.with_name("odd.toml")
    file.write_bytes(data)
    ran = cli("profile", "check", str(file), "--json")
    assert (ran.code, ran.error) == (2, code)


@pytest.mark.parametrize("name", ["nothing", "./nothing.toml", "", "/", "~nobody-at-all/x"])
def test_no_such_town(cli: Cli, name: str) -> None:
    for command in ("check", "show"):
        ran = cli("profile", command, name)
        assert (ran.code, ran.err.split(":")[0]) == (2, "K101")


def test_show_is_a_table_of_cards_ages_and_amounts(cli: Cli) -> None:
    lines = cli("profile", "show", "izegem", "--on", "2026-12-01").out.splitlines()
    header = next(line for line in lines if line.startswith("card "))
    assert header.split() == ["card", "title", "0-11", "12-17", "18+"]
    rows = {line.split()[0]: line for line in lines if line.split() and line.split()[0] in ("A", "B", "H", "N")}
    assert "€ 11,35" in rows["B"]
    assert rows["B"].count("€ 21,60") == 2
    assert "€ 21,60 / € 45,35 *" in rows["A"]
    assert "not published" in rows["H"]
    assert "M+" not in [line.split()[0] for line in lines if line.split()]
    assert any("18+: € 45,35 –" in line for line in lines)


def test_show_says_not_issued_and_not_confirmed(cli: Cli) -> None:
    shown = cli("profile", "show", "sint-truiden", "--on", "2027-01-01").out
    assert "not issued" in shown
    assert "24 euro (not confirmed)" in shown


def test_a_file_that_fails_where_none_should_is_a_fault_of_the_program(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error of the disk that names a file is not one of the standard output."""

    def fail(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/srv/towns/izegem.toml")

    monkeypatch.setattr("kiosk.cli.profile.check_profile", fail)
    ran = cli("profile", "show", "izegem", "--json")
    assert (ran.code, ran.error) == (1, "K900")
    assert "/srv/towns/izegem.toml" in ran.err
    assert "Traceback" not in ran.err


def test_show_says_that_no_tariff_is_in_force(cli: Cli) -> None:
    told = cli("profile", "show", str(cli.town()), "--on", "2019-03-01")
    assert told.code == 0
    assert "No tariff is in force on 2019-03-01." in told.out.splitlines()


def test_show_needs_no_settings_and_no_data(cli: Cli) -> None:
    cli.settings("broken")
    assert cli("--config", str(cli.config), "profile", "show", "izegem").code == 0
    assert not cli.data.exists()
