"""A settings file: what it may say, every fault at once with its line, and never anything but a known error."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kiosk.config import Backup, Folders, Health, Keypad, Kiosk, LaneNumbers, Printer, Screen, Settings, Tickets, Town
from kiosk.config.loading import BIGGEST, load, parse
from kiosk.config.schema import KEYS
from kiosk.domain.errors import Code, Fault, KioskError
from kiosk.system.assets import asset

FILE = Path("kiosk.toml")
EXAMPLE = asset("resources", "settings", "kiosk.toml")

FULL = """
[town]
profile = "/srv/towns/sint-truiden.toml"
[kiosk]
name = "Kiosk 2, inkom"
[printer]
device = "folder"
folder = "/srv/tickets"
[fallback_printer]
device = "escpos-usb"
vendor = 0x04b8
product = "0e28"
width = 384
cut = "partial"
[tickets]
when_printer_is_down = "refuse"
tickets_per_roll = 400
keep_days = 400
[screen]
full_screen = false
hide_cursor = false
sound = false
[keypad]
next = ["F15", 193]
back = ["HomePage"]
[backup]
daily = false
folder = "/mnt/copies"
keep = 30
[health]
file = "/run/kiosk/health.json"
prometheus = "/srv/metrics/kiosk.prom"
[folders]
new_towns = "/srv/new"
exports = "reports"
[lanes.information]
first = 500
prefix = "G"
"""


def faults(text: str) -> tuple[Fault, ...]:
    with pytest.raises(KioskError) as caught:
        parse(text.encode(), FILE)
    assert caught.value.code is Code.SETTINGS_FAULTY
    return caught.value.faults


def test_every_key_is_read() -> None:
    assert parse(FULL.encode(), FILE) == Settings(
        Town("/srv/towns/sint-truiden.toml"),
        Kiosk("Kiosk 2, inkom"),
        Printer("folder", "/srv/tickets"),
        Printer("escpos-usb", vendor=0x04B8, product=0x0E28, width=384, cut="partial"),
        Tickets("refuse", 400, 400),
        Screen(False, False, False),
        keypad=Keypad(next=("F15", 193), back=("HomePage",)),
        backup=Backup(daily=False, folder="/mnt/copies", keep=30),
        health=Health("/run/kiosk/health.json", "/srv/metrics/kiosk.prom"),
        folders=Folders("/srv/new", "reports"),
        lanes=(("information", LaneNumbers(first=500, prefix="G")),),
    )


@pytest.mark.parametrize("text", ["", "\ufeff# nothing\r\n", "[screen]\r\n", "town = {}\n"])
def test_what_is_left_out_has_its_default(text: str) -> None:
    assert parse(text.encode(), FILE) == Settings()
    assert Settings().town.profile == "izegem"
    assert Settings().printer == Printer(device="folder", folder="tickets")


def test_the_example_shows_every_key_with_its_default() -> None:
    text = EXAMPLE.read_text("utf-8")
    assert load(EXAMPLE) == Settings()
    for table, keys in tomllib.loads(text).items():
        default = getattr(Settings(), table)
        assert keys == {key: getattr(default, key) for key in keys}
    for table, keys in KEYS.items():
        assert re.search(rf"^(# )?\[{table}\]$", text, re.MULTILINE)
        assert all(re.search(rf"^(# )?{key} = ", text, re.MULTILINE) for key in keys)
    everything = re.sub(r"^# (?=[a-z_]+ = |\[)", "", text, flags=re.MULTILINE)
    assert parse(everything.encode(), FILE).fallback_printer.queue == "TICKETS"


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    text = """# a comment with name = 1
[town]
profile = 7

[kiosk]
nam = "Kiosk 2"
folder = "x"
[printer]
device = "foldr"
[screens]
full_screen = true
[screen]
hide_cursor = "yes"
"""
    assert [str(each) for each in faults(text)] == [
        "kiosk.toml:3 (town.profile): found 7; expected a text in quotation marks",
        "kiosk.toml:6 (kiosk.nam): found the unknown key 'nam'; expected one of: name. Did you mean 'name'?",
        "kiosk.toml:7 (kiosk.folder): found the unknown key 'folder'; expected one of: name. "
        "Did you mean 'folder' under [printer]?",
        'kiosk.toml:9 (printer.device): found "foldr"; expected one of: folder, escpos-network, escpos-usb, '
        "escpos-device, spooler. Did you mean 'folder'?",
        "kiosk.toml:10 (screens): found the unknown key 'screens'; expected one of: town, kiosk, printer, "
        "fallback_printer, tickets, screen, keypad, backup, folders, health, lanes. "
        "Did you mean 'screen'?",
        'kiosk.toml:13 (screen.hide_cursor): found "yes"; expected true or false',
    ]


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ('[printer]\ndevice = "memory"', "kiosk.toml:2 (printer.device)", "one of: folder"),
        ('[printer]\nfolder = "~/tickets"', "kiosk.toml:2 (printer.folder)", "a folder relative to the data folder"),
        ('[printer]\nfolder = " "', "kiosk.toml:2 (printer.folder)", "a folder: one line of 1 to 1000 characters"),
        ('[town]\nprofile = "a\\u0000b"', "kiosk.toml:2 (town.profile)", "a town's name or a file: one line"),
        (f'[kiosk]\nname = "{"k" * 41}"', "kiosk.toml:2 (kiosk.name)", "one line of 1 to 40 characters"),
        ('[kiosk]\nname = "two\\nlines"', "kiosk.toml:2 (kiosk.name)", "one line of 1 to 40 characters"),
        ("\ntown = 3", "kiosk.toml:2 (town)", "a table: write [town] on a line of its own"),
        ("[[town]]", "kiosk.toml:1 (town)", "a table: write [town]"),
        ("[screen]\nfull_screen = 1", "kiosk.toml:2 (screen.full_screen)", "true or false"),
        ("town.profile = true", "kiosk.toml:1 (town.profile)", "a text"),
        ("[kiosk]\nname = 1\nname = 2", "kiosk.toml:3:end", "valid TOML"),
        ("[kiosk", "kiosk.toml:1:end", "valid TOML"),
        ('[printer]\ndevice = "escpos-network"', "kiosk.toml:2 (printer.host)", "host for the printer"),
        ('[printer]\nvendor = "xyz"', "kiosk.toml:2 (printer.vendor)", "a USB number such as 0x04b8"),
        ("[printer]\nwidth = 600", "kiosk.toml:2 (printer.width)", "one of: 576, 512, 384"),
        ("[printer]\ntimeout = 60.0", "kiosk.toml:2 (printer.timeout)", "a number of seconds from 0.2 to 3"),
        ("[lanes.v]\nfirst = 5\nlast = 2", "kiosk.toml:3 (lanes.v.last)", "a number from first = 5 upwards"),
        ("[keypad]\nnext = 193", "kiosk.toml:2 (keypad.next)", 'a list of keys such as ["F15", 193]'),
        ('[keypad]\nnext = ["f15"]', "kiosk.toml:2 (keypad.next.0)", 'the name of a key such as "F15"'),
        ('[keypad]\nnext = ["A"]', "kiosk.toml:2 (keypad.next.0)", "no letter, digit or Tab"),
        ("[keypad]\nback = [1,\n0]", "kiosk.toml:3 (keypad.back.1)", "its native code from 1 to 65535"),
        ("[keypad]\nback = [true]", "kiosk.toml:2 (keypad.back.0)", "its native code"),
        ('[keypad]\nup = ["F15"]', "kiosk.toml:2 (keypad.up)", "one of: next, previous, select, back, repeat"),
        ("[keypad]\nnext = [7]\nback = [\n7]", "kiosk.toml:4 (keypad.back.0)", "not under keypad.next already"),
        ('[lanes.v]\nprefix = "A"', "kiosk.toml:2 (lanes.v.prefix)", "one of: G, P, R, S, T, V, X"),
        ("[lanes.v]\nfrst = 5", "kiosk.toml:2 (lanes.v.frst)", "one of: first, last, prefix"),
        ("lanes = 3", "kiosk.toml:1 (lanes)", "tables such as [lanes.information]"),
        ("name = " + "[" * 5000, "kiosk.toml", ""),
    ],
)
def test_a_fault_names_its_place_and_what_was_expected(text: str, place: str, expected: str) -> None:
    (fault,) = faults(text)
    assert fault.place == place
    assert expected in fault.expected


def test_a_file_that_is_not_text_is_told_with_its_line() -> None:
    with pytest.raises(KioskError) as caught:
        parse(b'[kiosk]\nname = "caf\xe9"\n', FILE)
    assert str(caught.value.faults[0]) == (
        "kiosk.toml:2: found a character that is not UTF-8; expected a text file saved as UTF-8"
    )


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    big = tmp_path / "big.toml"
    big.write_bytes(b"#" * (BIGGEST + 1))
    for path in (tmp_path / "none.toml", tmp_path, big, Path("a\0b")):
        with pytest.raises(KioskError) as caught:
            load(path)
        assert caught.value.code is Code.SETTINGS_UNREADABLE
        assert caught.value.it.endswith("name another with --config or KIOSK_CONFIG.")


def test_a_spoilt_file_is_a_known_error_or_good_settings() -> None:
    good = EXAMPLE.read_bytes()
    dice = random.Random(2)
    pieces = [good[:length] for length in range(0, len(good), 7)]
    for _ in range(1500):
        spoilt = bytearray(good)
        for _ in range(dice.randint(1, 6)):
            place = dice.randrange(len(spoilt))
            spoilt[place : place + dice.randint(0, 4)] = dice.choice(
                [
                    b"",
                    b"[",
                    b"]",
                    b'"',
                    b"=",
                    b"\n",
                    b".",
                    b"#",
                    b"{",
                    b"\xff",
                    b"\0",
                    b"'''",
                    bytes([dice.randrange(256)]),
                ]
            )
        pieces.append(bytes(spoilt))
    refused = []
    for piece in pieces:
        try:
            parse(piece, FILE)
        except KioskError as error:
            refused.append(error)
    assert 0 < len(refused) < len(pieces)
    assert all(error.faults for error in refused)
    assert all(fault.place.startswith("kiosk.toml") for error in refused for fault in error.faults)


def test_settings_are_used_without_the_validation_library() -> None:
    code = "import sys; from kiosk.config import Settings, in_force; Settings(); print('pydantic' in sys.modules)"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert finished.stdout.strip() == "False"


def test_all_faults_of_a_keypad_are_told_at_once_with_suggestions() -> None:
    told = faults('[keypad]\nnext = ["f15", "PageDwn"]\nhlp = ["F1"]\n')
    assert [each.suggestion for each in told] == [
        "Did you mean 'F15'?",
        "Did you mean 'PageDown'?",
        "Did you mean 'help'?",
    ]
