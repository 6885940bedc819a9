"""What a process of the endurance run holds on to is counted: each planted leak is found, and no other."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.soak.held import OBJECTS, Held, held

pytestmark = pytest.mark.slow

WARM = Held(100.0, {"widgets": 40, OBJECTS: 10_000})


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (Held(104.0, {"widgets": 40, OBJECTS: 10_000}), []),
        (Held(104.1, {"widgets": 40, OBJECTS: 10_000}), ["4.1 MiB more memory than when warm"]),
        (Held(90.0, {"widgets": 41, OBJECTS: 9_000}), ["widgets: 40 when warm, 41 at the end"]),
        (Held(90.0, {"widgets": 40, OBJECTS: 10_400}), []),
        (Held(90.0, {"widgets": 40, OBJECTS: 10_401}), ["Python objects: 10000 when warm, 10401 at the end"]),
    ],
)
def test_more_than_before_is_a_leak(last: Held, said: list[str]) -> None:
    assert last.leaks(WARM, 4.0) == said


LEAKS: dict[str, Callable[[Path], object]] = {
    "widgets": lambda _: QWidget(),
    OBJECTS: lambda _: [[number] for number in range(100_000)],
    "threads": lambda _: _waiting(),
    "files": lambda folder: (folder / "kept").open("w"),
    "connections": lambda folder: sqlite3.connect(folder / "kiosk.db"),
}


def _waiting() -> threading.Event:
    end = threading.Event()
    threading.Thread(target=end.wait, daemon=True).start()
    return end


@pytest.mark.parametrize("name", LEAKS)
def test_what_is_kept_is_counted(name: str, tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    before = held(tmp_path)
    kept = LEAKS[name](tmp_path)
    found = held(tmp_path).leaks(before, float("inf"))
    if isinstance(kept, threading.Event):
        kept.set()
    elif hasattr(kept, "close"):
        kept.close()
    assert {each.split(":")[0] for each in found} - {"other Qt objects in Python"} == {name}
