"""Displays go off and on, turn, and change their resolution; touch comes back: the visit and its answers stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.config import Settings
from kiosk.domain.journey import Answer, ChooseLanguage, Place
from kiosk.domain.questions import Purpose, Question
from kiosk.ui.application import Lobby
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor

PORTRAIT, LANDSCAPE = QRect(0, 0, 1080, 1920), QRect(0, 0, 1920, 1080)


class Screen:
    """A display that can be switched off and turned; the window asks only where it lies."""

    def __init__(self, place: QRect) -> None:
        self.place = place

    def geometry(self) -> QRect:
        return self.place


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    clock = Seconds()
    lobby = Lobby(Machine(tmp_path, Settings(), IZEGEM, TODAY, clock=lambda: MOMENT), clock=clock)
    lobby.start()
    yield Visitor(lobby, clock)
    lobby.close()


def test_the_visit_goes_on_through_every_change_of_the_display(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, screens = visitor.lobby.window, [Screen(PORTRAIT)]
    monkeypatch.setattr(QGuiApplication, "screens", lambda: screens)
    visitor.tap(ChooseLanguage("nl"))
    visitor.tap(Answer(Question.PURPOSE, Purpose.OTHER.value))
    asked = visitor.journey
    for place in (LANDSCAPE, QRect(), QRect(0, 0, 1366, 768), PORTRAIT, None, QRect(0, 0, 2160, 3840), LANDSCAPE):
        shown = window.geometry()
        screens[:] = [] if place is None else [Screen(place)]
        window._fill()
        QApplication.processEvents()
        assert window.geometry() == (place or shown), "no display: as it was"
        assert visitor.lobby.frame.size() == window.size()
        assert visitor.journey == asked
        assert visitor.lobby.frame.tiles()
    visitor.walk_on()
    assert visitor.journey.place is Place.CHECK


def test_it_hears_of_screens_that_come_and_go(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    running = QGuiApplication.instance()
    assert isinstance(running, QGuiApplication)
    there = QGuiApplication.screens()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [Screen(LANDSCAPE)])
    for signal, argument in (
        (there[0].geometryChanged, LANDSCAPE),
        (running.primaryScreenChanged, there[0]),
        (running.screenRemoved, there[0]),
    ):
        visitor.lobby.window.setGeometry(PORTRAIT)
        signal.emit(argument)
        assert visitor.lobby.window.geometry() == LANDSCAPE


def test_a_touch_screen_that_is_plugged_in_again_is_another_one_and_works(visitor: Visitor) -> None:
    for _ in range(2):
        device: QPointingDevice = QTest.createTouchDevice()
        tile = visitor.lobby.frame.tiles()[0]
        middle = QPoint(tile.width() // 2, tile.height() // 2)
        visitor._clock.now += 1
        QTest.touchEvent(tile, device).press(0, middle, tile).commit()
        QTest.touchEvent(tile, device).release(0, middle, tile).commit()
        QApplication.processEvents()
        assert visitor.journey.place is not Place.WELCOME
        visitor.leave()


def test_a_mouse_in_between_changes_nothing(visitor: Visitor) -> None:
    tile = visitor.lobby.frame.tiles()[0]
    QTest.mouseMove(tile)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert visitor.journey.place is not Place.WELCOME
