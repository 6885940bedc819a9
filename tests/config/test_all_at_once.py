"""Every fault of a settings file is told in one go: none hides another, in the same table or elsewhere."""

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.config.loading import parse
from kiosk.config.schema import KEYS
from kiosk.config.settings import DEVICES, NEEDS, Settings
from kiosk.domain.errors import Fault, KioskError
from tests.support.toml import toml

GOOD: dict[str, Any] = {
    "printer": {"device": "folder"},
    "fallback_printer": {"device": "spooler", "queue": "TICKETS"},
    "keypad": {"next": ["F15"], "back": [193]},
    "lanes": {"information": {"first": 10, "last": 20}, "desk": {"prefix": "P"}},
}
Way = tuple[tuple[str, ...], object, frozenset[tuple[str, ...]]]
"""A place, what is put there (None: a table of its own), and the places it is about."""


def way(path: str, value: object, *about: str) -> Way:
    return tuple(path.split(".")), value, frozenset(tuple(each.split(".")) for each in (path, *about))


def ways() -> list[Way]:
    found = [way("zzz", {"x": 1}), way("lanes.desk.prefix", "A"), way("lanes.desk.zzz", 1)]
    found.append(way("lanes.information.last", 5, "lanes.information.first"))
    found.append(way("lanes.information.first", 0))
    found.append(way("lanes.counter", 7))
    for table, keys in KEYS.items():
        found.append(way(f"{table}.zzz", 1))
        for key in keys:
            default = getattr(getattr(Settings(), table), key)
            found.append(way(f"{table}.{key}", [7] if isinstance(default, str) else {}))
            if isinstance(default, str):
                found.append(way(f"{table}.{key}", " "))
            if table == "keypad":
                found.append(way(f"{table}.{key}", ["F15" if key != "next" else "f15", "A"], "keypad.next"))
    for table in ("printer", "fallback_printer"):
        for device in DEVICES:
            if device in NEEDS:
                needed = [f"{table}.{key}" for key in NEEDS[device]]
                found.append(way(f"{table}.device", device, *needed))
        found.append(way(f"{table}.timeout", 60.0))
        found.append(way(f"{table}.width", 600))
    return found


WAYS = ways()


def told(chosen: tuple[int, ...]) -> tuple[Fault, ...]:
    tables = deepcopy(GOOD)
    for number in chosen:
        path, value, _ = WAYS[number]
        table = tables
        for part in path[:-1]:
            table = table.setdefault(part, {})
        table[path[-1]] = value
    try:
        parse(toml(tables).encode(), Path("kiosk.toml"))
    except KioskError as error:
        return error.faults
    return ()


@cache
def alone(number: int) -> frozenset[tuple[str, str, str]]:
    return frozenset(map(said, told((number,))))


def said(fault: Fault) -> tuple[str, str, str]:
    """Return a fault without its line, which moves."""
    return fault.place.partition(" ")[2], fault.found, fault.expected


def test_a_good_file_spoilt_in_one_place_has_a_fault_there() -> None:
    assert told(()) == ()
    harmless = [WAYS[number][0] for number in range(len(WAYS)) if not alone(number)]
    assert all(path[0] == "fallback_printer" for path in harmless), "its queue is there already"


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=st.lists(st.integers(0, len(WAYS) - 1), min_size=2, max_size=20))
def test_no_fault_hides_another(drawn: list[int]) -> None:
    chosen: list[int] = []
    for number in drawn:
        if not any(WAYS[number][2] & WAYS[other][2] for other in chosen):
            chosen.append(number)
    together = frozenset(map(said, told(tuple(chosen))))
    for number in chosen:
        assert alone(number) <= together, WAYS[number][0]


@pytest.mark.parametrize(
    ("device", "leads_to"),
    [
        ("foldr", "Did you mean 'folder'?"),
        ("usb", "Did you mean 'escpos-usb'?"),
        ("Network", "Did you mean 'escpos-network'?"),
        ("escpos", "Did you mean 'escpos-network' or 'escpos-usb' or 'escpos-device'?"),
        ("epson", "Name how it is connected"),
        ("star", "Name how it is connected"),
        ("memory", "Name how it is connected"),
    ],
)
def test_a_printer_that_nobody_knows_leads_on(device: str, leads_to: str) -> None:
    with pytest.raises(KioskError) as caught:
        parse(f'[printer]\ndevice = "{device}"\n'.encode(), Path("kiosk.toml"))
    (fault,) = caught.value.faults
    assert fault.suggestion.startswith(leads_to)


def test_other_choices_lead_on_too() -> None:
    with pytest.raises(KioskError) as caught:
        parse(b'[printer]\nflow = "xon"\ncut = "partail"\n', Path("kiosk.toml"))
    assert [each.suggestion for each in caught.value.faults] == ["Did you mean 'xon/xoff'?", "Did you mean 'partial'?"]
