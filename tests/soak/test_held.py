"""What a process of the endurance run holds on to is counted: each planted leak is found, and no other."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.soak.held import OBJECTS, TYPE_LEAST, Held, held

pytestmark = pytest.mark.slow

WARM = Held(100.0, {"widgets": 40, OBJECTS: 10_000})


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (Held(104.0, {"widgets": 40, OBJECTS: 10_000}), []),
        (Held(104.1, {"widgets": 40, OBJECTS: 10_000}), ["4.1 MiB more memory than when warm"]),
        (Held(90.0, {"widgets": 41, OBJECTS: 9_000}), ["widgets: 40 when warm, 41 at the end"]),
        (Held(90.0, {"widgets": 40, OBJECTS: 10_800}), []),
        (Held(90.0, {"widgets": 40, OBJECTS: 10_801}), ["Python objects: 10000 when warm, 10801 at the end"]),
    ],
)
def test_more_than_before_is_a_leak(last: Held, said: list[str]) -> None:
    assert last.leaks(WARM, 4.0) == said


QT_OBJECTS = "other Qt objects in Python"


class Page:
    """Of which too many may be kept."""


LEAKS: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "widget": (lambda _: QWidget(), {"widgets", QT_OBJECTS}),
    "timer": (lambda _: QTimer(), {QT_OBJECTS}),
    "object of Qt": (lambda _: QObject(), {QT_OBJECTS}),
    "lists": (lambda _: [[number] for number in range(100_000)], {OBJECTS}),
    "pages": (lambda _: [Page() for _ in range(TYPE_LEAST + 1)], {f"{Page.__module__}.Page"}),
    "thread": (lambda _: _waiting(), {"threads"}),
    "file": (lambda folder: (folder / "kept").open("w"), {"files"}),
    "connection": (lambda folder: sqlite3.connect(folder / "kiosk.db"), {"connections"}),
}


def _waiting() -> threading.Event:
    end = threading.Event()
    threading.Thread(target=end.wait, daemon=True).start()
    return end


@pytest.mark.parametrize("name", LEAKS)
def test_what_is_kept_is_counted(name: str, tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    before = held(tmp_path)
    plant, said = LEAKS[name]
    kept = plant(tmp_path)
    found = held(tmp_path).leaks(before, float("inf"))
    if isinstance(kept, threading.Event):
        kept.set()
    elif hasattr(kept, "close"):
        kept.close()
    assert {each.split(":")[0] for each in found} == said


def test_a_type_may_grow_a_little_with_the_visits() -> None:
    last = Held(WARM.memory, WARM.counts, {"kiosk.Tile": 501})
    assert last.leaks(WARM, 4.0, visits=1500) == ["kiosk.Tile: 0 when warm, 501 at the end"]
    assert last.leaks(WARM, 4.0, visits=6000) == []
    assert last.leaks(last, 4.0, visits=1500) == []
