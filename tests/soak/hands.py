"""Hands at the lobby screen of the endurance run: they find tiles by what these do, and touch them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Journey, Place, Take, is_fresh
from kiosk.ui.content import Act
from kiosk.ui.tile import TileWidget
from tests.soak.hall import Hall
from tests.support.visitor import wait_for

_MANY_TIMES = 40
_PATIENCE_SECONDS = 60.0


class Hands:
    """Somebody in front of the screen."""

    def __init__(self, hall: Hall, dice: Random) -> None:
        self._hall, self._lobby, self._dice = hall, hall.lobby, dice
        self.steps = 0

    @property
    def journey(self) -> Journey:
        """Where the visit stands."""
        return self._lobby.session.journey

    def _offered(self) -> list[TileWidget]:
        return [each for each in self._lobby.frame.tiles() if each.tile is not None and each.isEnabled()]

    def _act(self, widget: TileWidget) -> Act:
        assert widget.tile is not None
        return widget.tile.act

    def _press(self, widget: TileWidget, times: int = 1) -> None:
        self._hall.seconds.now += 1 + self._dice.random()
        with self._asking(widget):
            for _ in range(times):
                QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
            self._settle()

    @contextmanager
    def _asking(self, widget: TileWidget) -> Iterator[None]:
        """Touch a tile in here: whoever asks for paper taps about while nothing is printed yet, and then waits for it.

        So it does not depend on the machine who is quicker.
        """
        if not isinstance(self._act(widget), Take):
            yield
            self._wait_for_paper()  # the second of two touches may have asked for it
            return
        with self._hall.held_up():
            yield
            if self.journey.place is Place.PRINTING and (offered := self._offered()):
                QTest.mouseClick(self._dice.choice(offered), Qt.MouseButton.LeftButton)
                self._settle()
        self._wait_for_paper()

    def _wait_for_paper(self) -> None:
        if self.journey.place is Place.PRINTING:
            wait_for(lambda: self.journey.place is not Place.PRINTING, _PATIENCE_SECONDS)

    def _walk_away(self) -> None:
        """Nobody touches the screen any more, until it has cleared everything."""
        for _ in range(_MANY_TIMES):
            if is_fresh(self.journey):
                break
            self._hall.seconds.now += 2000
            self._lobby.idle.tick()
            self._settle()
            self._wait_for_paper()
        self._hall.seconds.now += 100
        self._lobby.idle.tick()
        self._settle()

    def _settle(self) -> None:
        """Let the screen do what was asked for; what staff pages look up or do meanwhile, visitors may be there too."""

        def is_free() -> bool:
            area = self._lobby.entrance.area
            return area is None or not area.busy

        QApplication.processEvents()
        if not is_free():
            wait_for(is_free, _PATIENCE_SECONDS)
            QApplication.processEvents()
