"""Random visitors: purposeful, lost, slow, with trembling fingers, or using the keypad; each walks until they leave."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.journey import Answer, Back, ChooseLanguage, Continue, LanguageMissing, Place, Take
from kiosk.ui.content import Act, MorePart, NextPerson, StartOver, Stay, View
from kiosk.ui.tile import TileWidget
from tests.soak.hands import Hands

_ONWARD = (ChooseLanguage, Answer, Continue, Take, LanguageMissing)
_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_F1)
_MANY_STEPS = 60


class Visitors(Hands):
    """All visitors of a run, one after the other, from one seed."""

    def visit(self) -> None:
        """One visitor from the welcome page until they have left."""
        calm = self._dice.random() < 0.7
        for number in range(_MANY_STEPS):
            self.steps += 1
            if self.journey.place is Place.DONE and (calm or number > _MANY_STEPS // 2):
                break
            if not calm and self._dice.random() < 0.3:
                self._blunder()
                if self.journey.place is Place.WELCOME and self._dice.random() < 0.3:
                    break
            else:
                self._onward()
        self._leave()

    # -- what a visitor does -------------------------------------------------------------------------------------

    def _onward(self) -> None:
        offered = self._offered()
        wanted = [each for each in offered if isinstance(self._act(each), (*_ONWARD, MorePart, View))]
        wanted = [each for each in wanted if not _turns_back(self._act(each))] or offered
        if wanted:
            self._press(self._dice.choice(wanted))

    def _blunder(self) -> None:
        self._dice.choice(
            (
                self._anything,
                self._anything,
                self._go_back,
                self._slip,
                self._twice,
                self._hold,
                self._keys,
                self._dream,
            )
        )()

    def _anything(self) -> None:
        offered = [each for each in self._offered() if not isinstance(self._act(each), NextPerson)]
        if offered:
            self._press(self._dice.choice(offered))

    def _go_back(self) -> None:
        back = next((each for each in self._offered() if isinstance(self._act(each), Back)), None)
        if back is not None:
            self._press(back)

    def _slip(self) -> None:
        """A finger that slides off does nothing."""
        before = self.journey
        if not (offered := self._offered()):
            return
        widget = self._dice.choice(offered)
        warned = self._lobby.idle.warning
        QTest.mousePress(widget, Qt.MouseButton.LeftButton)
        QTest.mouseMove(widget, QPoint(widget.width() + 40, widget.height() + 40))
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() + 40, widget.height() + 40))
        self._settle()
        assert warned or self.journey == before, "a slip did something"

    def _twice(self) -> None:
        if offered := self._offered():
            self._press(self._dice.choice(offered), times=2)

    def _hold(self) -> None:
        if offered := self._offered():
            widget = self._dice.choice(offered)
            with self._asking(widget):
                QTest.mousePress(widget, Qt.MouseButton.LeftButton)
                self._hall.seconds.now += 4
                QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
                self._settle()

    def _keys(self) -> None:
        frame = self._lobby.frame
        for _ in range(self._dice.randint(1, 5)):
            QTest.keyClick(frame.focusWidget(), self._dice.choice(_KEYS))
        target = frame.focusWidget()
        self._hall.seconds.now += 1
        if isinstance(target, TileWidget) and target.isVisible() and not self._is_next(target):
            with self._asking(target):
                QTest.keyClick(target, Qt.Key.Key_Return)
                self._settle()
        self._settle()

    def _dream(self) -> None:
        """Nobody touches the screen for a while: sometimes the warning helps, sometimes all is cleared."""
        self._hall.seconds.now += self._dice.choice((5, 95, 185, 400, 4000))
        self._lobby.idle.tick()
        if self._lobby.idle.warning and self._dice.random() < 0.5:
            stay = next((each for each in self._offered() if isinstance(self._act(each), Stay)), None)
            if stay is not None:
                self._press(stay)
        self._settle()

    def _leave(self) -> None:
        """By the tile, by starting over, or by walking away."""
        if self._dice.random() < 0.4:
            end = next((each for each in self._offered() if isinstance(self._act(each), StartOver)), None)
            if end is not None:
                self._press(end)
        elif self.journey.place is Place.DONE and self._dice.random() < 0.3:
            following = next((each for each in self._offered() if self._is_next(each)), None)
            if following is not None:
                self._press(following)
        self._walk_away()

    def _is_next(self, widget: TileWidget) -> bool:
        return widget.tile is not None and isinstance(widget.tile.act, NextPerson)


def _turns_back(act: Act) -> bool:
    return isinstance(act, MorePart) and act.by < 0
