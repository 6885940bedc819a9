"""The staff area is loaded ahead once, after the page with the way in is painted, where nobody waits for it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NoReturn

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Aside
from kiosk.system.catalogue import language
from kiosk.ui import entrance
from kiosk.ui.entrance import Entrance
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session
from kiosk.ui.tasks import Tasks
from tests.support.unmeasured import unmeasured
from tests.ui.conftest import ON, Stage


class Lanes(Tasks):
    """Keeps what it is asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, tuple[Callable[..., Any], ...]]] = []

    def _put(self, lane: str, job: tuple[Callable[..., Any], ...]) -> None:
        self.asked.append((lane, job))


class Way:
    """The way into the staff area of a stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.tasks = stage, Lanes()
        self.session = Session(lambda: stage.journey.guide, nobody, self.tasks, lambda: "visit")
        self.entrance = Entrance(
            stage.frame,
            self.tasks,
            stage.idle,
            Scanner(stage.frame),
            self.session,
            stage.navigator,
            language,
            guide=lambda: stage.journey.guide,
            today=lambda: ON,
            work=nobody,
        )

    def change(self, aside: Aside | None) -> None:
        self.session.changed.emit(replace(self.stage.journey, aside=aside))


def nobody() -> NoReturn:
    raise AssertionError("nobody works here")


@pytest.fixture
def way(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Way:
    monkeypatch.setattr(entrance, "_PAINTED_MS", 0)
    return Way(stage)


def lanes(way: Way) -> list[str]:
    return [lane for lane, _ in way.tasks.asked]


def test_the_area_is_loaded_once_where_nobody_waits_for_it(way: Way, qtbot: QtBot) -> None:
    for _ in range(3):
        way.change(Aside.HELP)
    assert lanes(way) == [], "the page is painted first"
    qtbot.waitUntil(lambda: lanes(way) == ["upkeep"])
    way.change(None)
    way.change(Aside.HELP)
    assert not way.entrance._painted.isActive()
    _, (load, done, _) = way.tasks.asked[0]
    done(load())
    assert "kiosk.ui.staff.area" in sys.modules


@pytest.mark.parametrize("aside", [None, Aside.LANGUAGE])
def test_whoever_leaves_the_way_in_at_once_has_nothing_loaded(way: Way, aside: Aside | None) -> None:
    way.change(Aside.HELP)
    assert way.entrance._painted.isActive()
    way.change(aside)
    assert not way.entrance._painted.isActive()


def test_whoever_is_in_has_it_loaded(way: Way) -> None:
    way.entrance.open()
    way.change(Aside.HELP)
    assert not way.entrance._painted.isActive()


@pytest.mark.expects_error_log
def test_what_could_not_be_loaded_is_told_with_its_trace_and_tried_again(
    way: Way, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    way.change(Aside.HELP)
    qtbot.waitUntil(lambda: lanes(way) == ["upkeep"])
    _, (_, _, failed) = way.tasks.asked[0]
    failed(ImportError("no module of this name"))
    assert "ImportError: no module of this name" in caplog.text
    way.change(Aside.HELP)
    qtbot.waitUntil(lambda: lanes(way) == ["upkeep"] * 2)


def test_nothing_of_the_area_is_loaded_with_its_entrance() -> None:
    said = "import sys, kiosk.ui.entrance; print([each for each in sys.modules if 'kiosk.ui.staff' in each])"
    done = subprocess.run([sys.executable, "-c", said], env=unmeasured(), capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
