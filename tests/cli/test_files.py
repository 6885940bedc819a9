"""Settings, town files and folders that are bad: refused with every fault, or the last good ones stay in force."""

from __future__ import annotations

import os

import pytest

from tests.support.cli import Cli

ASK = ("quote", "--card", "EU", "--age", "70", "--on", "2026-12-01", "--json")


def test_without_any_file_it_is_izegem_with_tickets_in_the_data_folder(cli: Cli) -> None:
    assert cli(*ASK).json["profile"] == "izegem"
    files = cli("ticket", "issue", "--purpose", "other", "--json").json["files"]
    assert [file.rsplit(".", 1)[1] for file in files] == ["png", "pdf"]
    assert all(file.startswith(str(cli.data / "tickets")) for file in files)


def test_options_come_before_variables(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.settings('[town]\nprofile = "sint-truiden"\n')
    monkeypatch.setenv("KIOSK_CONFIG", str(cli.config))
    assert cli(*ASK).json["profile"] == "sint-truiden"
    other = cli.config.with_name("other.toml")
    other.write_text('[printer]\nfolder = "papers"\n', "utf-8")
    assert cli("--config", str(other), *ASK).json["profile"] == "izegem"
    elsewhere = cli.data.with_name("elsewhere")
    ran = cli("--config", str(other), "--data", str(elsewhere), "ticket", "issue", "--purpose", "other", "--json")
    assert ran.json["files"][0].startswith(str(elsewhere / "papers"))
    assert not (cli.data / "kiosk.db").exists()


def test_a_bad_settings_file_is_refused_with_every_fault(cli: Cli) -> None:
    cli.settings("[town]\nprofile = 3\n[printr]\nx = 1\n[screen]\nfull_scren = true\n")
    for command in (ASK, ("profile", "list"), ("ticket", "issue", "--purpose", "other"), ("ticket", "show", "V1")):
        ran = cli("--config", str(cli.config), *command)
        assert ran.code == 2
        assert ran.err.startswith("K111: ")
        for words in ("kiosk.toml:2", "Did you mean 'printer'?", "Did you mean 'full_screen'?"):
            assert words in ran.err
    assert cli("--config", str(cli.config), *ASK).error == "K111"
    assert not (cli.data / "kiosk.db").exists()


@pytest.mark.parametrize("data", [b"\xff\xfe", b"[", b"\x00"])
def test_odd_settings(cli: Cli, data: bytes) -> None:
    cli.config.write_bytes(data)
    assert cli("--config", str(cli.config), *ASK).error == "K111"


def test_a_settings_file_that_was_asked_for_and_is_not_there(cli: Cli) -> None:
    for name in (str(cli.config), str(cli.config.parent)):
        ran = cli("--config", name, *ASK)
        assert (ran.code, ran.error) == (2, "K112")


def test_a_bad_settings_file_never_stops_a_kiosk_that_had_a_good_one(cli: Cli) -> None:
    cli.settings('[town]\nprofile = "sint-truiden"\n')
    assert cli("--config", str(cli.config), *ASK).err == ""
    cli.settings('[town]\nprofil = "izegem"\n')
    ran = cli("--config", str(cli.config), *ASK)
    assert (ran.code, ran.json["profile"]) == (0, "sint-truiden")
    assert "warning: " in ran.err
    assert "Did you mean 'profile'?" in ran.err
    assert "the last good settings stay in force" in ran.err
    cli.config.unlink()
    assert cli("--config", str(cli.config), *ASK).json["profile"] == "sint-truiden"


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX systems only")
def test_files_whose_names_are_no_text_are_files_like_others(cli: Cli) -> None:
    town, settings = cli.town().with_name("\udcff.toml"), cli.config.with_name("\udced\udca0\udc80.toml")
    cli.town().rename(town)
    settings.write_text('[kiosk]\nname = "Hal"\n', "utf-8")
    run = ("--config", str(settings))
    for said in ("", "the last good settings stay in force"):
        for command in (ASK, ("ticket", "list")):
            ran = cli(*run, *command)
            assert (ran.code, said in ran.err) == (0, True), ran.err
        assert cli(*run, *ASK, "--profile", str(town)).json["profile"] == "bruyeres"
        settings.write_text("[kiosk", "utf-8")


def test_a_bad_town_never_stops_a_kiosk_that_had_a_good_one(cli: Cli) -> None:
    file = cli.town()
    cli.settings('[town]\nprofile = "town.toml"\n')
    run = ("--config", str(cli.config))
    assert cli(*run, *ASK).json["profile"] == "bruyeres"
    file.write_text(file.read_text("utf-8").replace('amount = "12"', 'amount = "13"'), "utf-8")
    for command in (ASK, ("ticket", "issue", "--purpose", "other", "--appointment", "--json")):
        ran = cli(*run, *command)
        assert ran.code == 0
        assert "the last good profile of bruyeres stays in force" in ran.err
        assert 'found "13"' in ran.err
    assert cli(*run, *ASK).json["amounts"][0]["cents"] == 1200
    file.unlink()
    gone = cli(*run, *ASK)
    assert (gone.code, gone.json["profile"]) == (0, "bruyeres")
    assert "the last good profile of bruyeres stays in force" in gone.err
    cli.settings('[town]\nprofile = "sint-truidn"\n')
    other = cli(*run, *ASK)
    assert (other.code, other.error) == (2, "K101"), "never another town's profile"


def test_a_bad_town_that_an_option_names_is_refused(cli: Cli) -> None:
    good = cli.town()
    assert cli(*ASK, "--profile", str(good)).code == 0
    bad = cli.town('amount = "12"', 'amount = "13"')
    assert cli(*ASK, "--profile", str(bad)).error == "K102"


def test_a_town_is_found_beside_the_settings_wherever_one_stands(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cli.town()
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    for name in ("town", "town.toml", "./town.toml", str(cli.config.with_name("town.toml"))):
        cli.settings(f'[town]\nprofile = "{name}"\n')
        assert cli("--config", str(cli.config), *ASK).json["profile"] == "bruyeres"
    monkeypatch.chdir(cli.config.parent)
    assert cli(*ASK, "--profile", "town.toml").json["profile"] == "bruyeres"


def test_a_data_folder_that_cannot_be_used_costs_only_the_ticket(cli: Cli) -> None:
    cli.data.write_text("a file")
    ran = cli(*ASK)
    assert (ran.code, ran.json["outcome"]) == (0, "exact")
    assert "warning: " in ran.err
    ticket = cli("ticket", "issue", "--purpose", "other", "--json")
    assert (ticket.code, ticket.error, ticket.json["id"]) == (1, "K201", None)


@pytest.mark.parametrize("option", ["--config", "--data"])
def test_an_empty_path_is_a_slip(cli: Cli, option: str) -> None:
    ran = cli(option, "", *ASK)
    assert (ran.code, ran.error) == (2, "K126")


def test_a_name_too_long_for_any_folder_is_bad_input(cli: Cli) -> None:
    name = "a/" * 3000
    for command in (("config", "init", name), ("backup", name), ("restore", name, "--yes")):
        ran = cli(*command)
        assert (ran.code, ran.err[:4]) == (2, "K126")
    assert cli("--config", name, *ASK).error == "K112"
    assert cli("--config", name, "config", "init", str(cli.config)).code == 0


@pytest.mark.parametrize("option", ["--config", "--data"])
def test_the_home_of_somebody_who_is_not_there(cli: Cli, option: str) -> None:
    ran = cli(option, "~nobody-at-all/x", *ASK)
    assert (ran.code, ran.error) == (1, "K201")
