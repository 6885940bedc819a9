"""The versions we pinned do what we pinned them for."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot


def test_void_qt_calls_keep_their_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 drops one at each call, and the interpreter aborts after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) >= before


def test_the_tests_have_a_portrait_and_a_landscape_panel(qapp: QCoreApplication) -> None:
    screens = [screen.size().toTuple() for screen in QGuiApplication.screens()]
    if QGuiApplication.platformName() == "offscreen":
        assert screens == [(1080, 1920), (1920, 1080)]
        assert QGuiApplication.primaryScreen().size().toTuple() == (1080, 1920)


def test_a_click_far_from_the_corner_arrives(qtbot: QtBot) -> None:
    window = QWidget()
    button = QPushButton("", window)
    button.setGeometry(1700, 900, 200, 100)
    window.resize(1920, 1080)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1800, 950))
