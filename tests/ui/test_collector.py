"""Garbage that only the screen's thread may take out."""

from __future__ import annotations

import gc
import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import kiosk
from kiosk.ui.collector import Collector


class InACircle(QObject):
    """Holds itself, so that only the collector can destroy it; says in which thread that was."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self.itself, self._seen = self, seen

    def __del__(self) -> None:
        self._seen.append(threading.current_thread().name)


def allocate(times: int = 200_000) -> None:
    """More than enough for Python to collect, were it allowed to."""
    for _ in range(times):
        circle: list[object] = []
        circle.append(circle)


@pytest.fixture
def collector() -> Collector:
    gc.collect()
    return Collector()


def test_another_thread_destroys_nothing_of_the_screen(collector: Collector) -> None:
    seen: list[str] = []
    collector.start()
    InACircle(seen)
    worker = threading.Thread(target=allocate, name="worker")
    worker.start()
    worker.join()
    assert seen == []
    collector.collect()
    assert seen == [threading.main_thread().name]
    collector.stop()


@pytest.mark.parametrize("enabled", [True, False])
def test_python_collects_by_itself_again_only_if_it_did_before(collector: Collector, enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    try:
        collector.start()
        assert not gc.isenabled()
        collector.stop()
        assert gc.isenabled() is enabled
    finally:
        gc.disable()


def test_little_garbage_is_left_alone(collector: Collector) -> None:
    collector.start()
    seen: list[str] = []
    InACircle(seen)
    collector.collect()
    assert seen == []
    collector.stop()
    gc.collect()
    assert len(seen) == 1


def test_all_of_it_goes_in_a_moment_when_nobody_taps(collector: Collector) -> None:
    collector.start()
    seen: list[str] = []
    InACircle(seen)
    collector.collect_all()
    assert seen == [threading.main_thread().name]
    collector.stop()


def test_no_widget_is_asked_for_what_would_die_with_it() -> None:
    """See `Window.panel`: a garbage widget takes the screen with it that `QWidget.screen()` once returned."""
    asked = re.compile(r"\.(screen|windowHandle)\(\)(?!`)")
    found = [
        f"{path.name}:{number}"
        for path in Path(kiosk.__file__).parent.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if asked.search(line)
    ]
    assert found == []
