"""`kioskctl config check`: every fault of a settings file with its place, and two kiosks that would give one number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.cli import Cli, program


def another(cli: Cli, text: str) -> Path:
    """The settings of the other kiosk in the hall."""
    file = cli.config.with_name("other.toml")
    file.write_text(text, "utf-8")
    return file


def test_without_a_file_the_built_in_settings_hold(cli: Cli) -> None:
    ran = cli("config", "check")
    assert (ran.code, ran.out, ran.err) == (0, "no settings file: the built-in settings hold\ngood\n", "")
    assert cli("config", "check", "--json").json == {"good": True, "file": None, "printers": [], "overlaps": []}


@pytest.mark.parametrize("how", ["argument", "option"])
def test_a_good_file_is_good_however_it_is_named(cli: Cli, how: str) -> None:
    file = str(cli.settings('[kiosk]\nname = "Kiosk 2"\n'))
    ran = cli("config", "check", file) if how == "argument" else cli("--config", file, "config", "check")
    assert (ran.code, ran.out, ran.err) == (0, f"{file}\ngood\n", "")


def test_all_faults_come_at_once_with_their_place_and_what_is_known(cli: Cli) -> None:
    file = str(cli.settings('[printer]\ndevice = "escpos-netwerk"\nwidth = 600\n[kiosk]\nnam = "K"\n'))
    ran = cli("config", "check", file)
    assert (ran.code, ran.out) == (2, "")
    head, *faults = ran.err.splitlines()
    assert head.startswith("K111:")
    assert faults == [
        '  kiosk.toml:2 (printer.device): found "escpos-netwerk"; expected one of: folder, escpos-network, escpos-usb, '
        "escpos-device, spooler. Did you mean 'escpos-network'?",
        "  kiosk.toml:3 (printer.width): found 600; expected one of: 576, 512, 384",
        "  kiosk.toml:5 (kiosk.nam): found the unknown key 'nam'; expected one of: name. Did you mean 'name'?",
    ]
    as_json = cli("config", "check", file, "--json")
    assert as_json.code == 2
    assert as_json.json["good"] is False
    told = as_json.json["error"]
    assert (told["code"], len(told["faults"])) == ("K111", 3)
    assert told["faults"][0]["place"] == "kiosk.toml:2 (printer.device)"


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ('device = "escpos-network"', "2 (printer.host)", "host"),
        ('device = "escpos-usb"\nvendor = 0x04b8', "2 (printer.product)", "product"),
        ('device = "escpos-usb"\nvendor = "0x04bg"\nproduct = 1', "3 (printer.vendor)", "a USB number such as 0x04b8"),
        ('device = "escpos-usb"\nvendor = 0x1ffff\nproduct = 1', "3 (printer.vendor)", "a USB number such as 0x04b8"),
        ('device = "spooler"', "2 (printer.queue)", "queue"),
        ('device = "escpos-network"\nhost = "10.0.0.9"\nport = 70000', "4 (printer.port)", "a port from 1 to 65535"),
        ('device = "memory"', "2 (printer.device)", "one of: folder, escpos-network"),
    ],
)
def test_a_printer_that_cannot_be_meant(cli: Cli, text: str, place: str, expected: str) -> None:
    file = str(cli.settings(f"[printer]\n{text}\n"))
    ran = cli("config", "check", file)
    assert ran.code == 2
    (fault,) = ran.err.splitlines()[1:]
    assert f"kiosk.toml:{place}" in fault
    assert expected in fault


def test_a_fault_of_the_fallback_is_found_too(cli: Cli) -> None:
    file = str(cli.settings('[fallback_printer]\ndevice = "foldr"\n'))
    ran = cli("config", "check", file)
    assert ran.code == 2
    assert "kiosk.toml:2 (fallback_printer.device)" in ran.err


def test_a_file_that_is_not_there_or_names_an_unknown_town(cli: Cli) -> None:
    missing = cli("config", "check", str(cli.config))
    assert (missing.code, missing.err.split(":")[0]) == (2, "K112")
    ran = cli("config", "check", str(cli.settings('[town]\nprofile = "izegm"\n')))
    assert (ran.code, ran.err.split(":")[0]) == (2, "K101")
    assert "izegem" in ran.err


def test_a_printer_that_could_not_work_here_says_what_is_missing(cli: Cli) -> None:
    file = cli.settings('[printer]\ndevice = "escpos-network"\nhost = "::1"\n')
    ran = cli("config", "check", str(file))
    assert (ran.code, ran.err) == (1, "")
    assert "printer escpos-network: ::1 is not an IPv4 address" in ran.out
    assert "good" not in ran.out
    told = cli("config", "check", str(file), "--json")
    assert (told.code, told.json["good"]) == (1, False)
    assert [each["device"] for each in told.json["printers"]] == ["escpos-network"]


def test_whether_a_printer_could_work_is_asked_beside_the_file_that_is_checked(cli: Cli) -> None:
    """The settings in force may be bad, or somebody else's: only the file that was named counts."""
    bad = cli.settings("[kiosk\n")
    good = another(cli, '[kiosk]\nname = "Kiosk 2"\n')
    ran = cli("--config", str(bad), "config", "check", str(good))
    assert (ran.code, ran.out, ran.err) == (0, f"{good}\ngood\n", "")


# Two kiosks in one hall

FIRST = '[lanes.information]\nlast = 499\n[lanes.appointments]\nprefix = "S"\n'


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ("", "V 001 to V 499"),
        ("[lanes.information]\nfirst = 400\nlast = 600\n", "V 400 to V 499"),
        ("[lanes.information]\nfirst = 499\n", "V 499 to V 499"),
        ('[lanes.information]\nprefix = "S"\nfirst = 500\n', "S 500 and on"),
    ],
)
def test_an_overlap_of_two_kiosks_is_shown(cli: Cli, other: str, said: str) -> None:
    one, two = cli.settings(FIRST), another(cli, other)
    ran = cli("config", "check", str(one), "--with", str(two))
    assert (ran.code, ran.err) == (1, "")
    fix = "give each its own numbers or letter under [lanes]"
    assert ran.out == f"{one}\nboth kiosks would give {said}; {fix}\n"
    told = cli("config", "check", str(one), "--with", str(two), "--json")
    assert (told.code, told.json["good"], told.json["overlaps"]) == (1, False, [said])
    assert cli("config", "check", str(two), "--with", str(one)).code == 1


def test_two_kiosks_with_their_own_numbers_are_good(cli: Cli) -> None:
    one, two = cli.settings(FIRST), another(cli, "[lanes.information]\nfirst = 500\n")
    ran = cli("config", "check", str(one), "--with", str(two))
    assert (ran.code, ran.out, ran.err) == (0, f"{one}\ngood\n", "")


def test_the_same_file_twice_overlaps_with_itself(cli: Cli) -> None:
    file = str(cli.settings(""))
    ran = cli("config", "check", file, "--with", file)
    assert ran.code == 1
    assert ran.out.count("both kiosks would give") == 2


def test_a_fault_of_the_other_file_is_told_with_its_place(cli: Cli) -> None:
    two = another(cli, "[lanes.x]\nfirst = 0\n")
    ran = cli("config", "check", str(cli.settings("")), "--with", str(two))
    assert ran.code == 2
    assert "other.toml:2 (lanes.x.first)" in ran.err


def test_the_numbers_of_a_queue_the_town_does_not_have_are_a_fault(cli: Cli) -> None:
    """Set for a queue that is not there, they would be silently without effect, and two kiosks overlap."""
    file = cli.settings("[lanes.informatoin]\nfirst = 500\n")
    ran = cli("config", "check", str(file))
    assert ran.code == 2
    assert ran.err.splitlines()[1:] == [
        "  kiosk.toml:1 (lanes.informatoin): found 'informatoin'; expected a queue of the town: information, "
        "appointments. Did you mean 'information'?"
    ]


def test_a_queue_the_town_does_not_have_is_told_beside_every_other_fault(cli: Cli) -> None:
    file = cli.settings('[printer]\ndevice = "epson"\n[lanes.informatoin]\nfirst = 0\n')
    ran = cli("config", "check", str(file), "--json")
    assert ran.code == 2
    assert [each["place"] for each in ran.json["error"]["faults"]] == [
        "kiosk.toml:2 (printer.device)",
        "kiosk.toml:3 (lanes.informatoin)",
        "kiosk.toml:4 (lanes.informatoin.first)",
    ]
    elsewhere = cli.settings('[town]\nprofile = "nowhere"\n[lanes.informatoin]\nfirst = 5\n')
    assert cli("config", "check", str(elsewhere)).err.startswith("K101: ")


def test_as_a_program_it_needs_no_qt_and_no_display(cli: Cli) -> None:
    file = cli.settings('[printer]\ndevice = "escpos-usb"\n')
    done = program(cli.data, "config", "check", str(file))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "kiosk.toml:2 (printer.vendor)" in done.stderr
