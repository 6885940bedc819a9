"""The one widget that can be touched: pressed by finger, key or screen reader; it acts when the finger lifts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.system.keypad import Does
from kiosk.ui import ways
from kiosk.ui.content import FOOT_KINDS, Act, Kind, Tile
from kiosk.ui.face import Face
from kiosk.ui.guard import Guard
from kiosk.ui.key import draw, radius_of
from kiosk.ui.keys import Keys
from kiosk.ui.metrics import Metrics, Rect
from kiosk.ui.theme import Theme

_CORNER = 24


def _nobody() -> None:
    """Is told, and does nothing."""


class TileWidget(QAbstractButton):
    """A tile on the screen. It is used again for page after page: `show_tile` gives it new content."""

    struck = Signal(object)
    """The act of the tile that was struck."""

    _moved: Callable[[], None] = staticmethod(_nobody)
    """Qt may still tell a tile of the focus when Python has begun to take it down."""

    def __init__(
        self, parent: QWidget, guard: Guard, keys: Keys, moved: Callable[[], None], used: Callable[[bool], None]
    ) -> None:
        """`guard` and `keys` are shared by all tiles; `moved` hears of the focus, `used` of a key (True) or finger."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._guard, self._keys = guard, keys
        self._moved, self._used = moved, used
        self._armed = False
        self._by_key = False
        self.tile: Tile | None = None
        self.place = Rect(0, 0, 0, 0)
        self._face: Face | None = None
        self._looks: tuple[object, ...] | None = None
        self.clicked.connect(self._click)

    def show_tile(self, tile: Tile, face_: Face, place: Rect, metrics: Metrics, theme: Theme, under: QColor) -> None:
        """Become this tile. `place` is in px at 1080 of the whole screen; `under` is the colour it lies on.

        What looks as before is not painted again.
        """
        self._armed = False
        self.setDown(False)
        looks = (tile, face_, place, metrics, theme, under)
        if looks != self._looks:
            self._looks = looks
            self.tile, self._face, self.place = tile, face_, place
            self._metrics, self._theme, self._under = metrics, theme, under
            self.setGeometry(pixels(place, metrics))
            self._tell(tile)
            self.setEnabled(tile.enabled)
            self.update()

    def rest(self) -> None:
        """Stand by, unseen and without content, until a page needs it again."""
        self._armed = False
        self.setDown(False)
        self.hide()
        self.tile = self._looks = None

    @property
    def radius(self) -> int:
        """How round its corners are, px at 1080."""
        return radius_of(self.tile) if self.tile else 0

    def strike_by_key(self) -> None:
        """A key that stands for this control was pressed."""
        self._by_key = True
        self._strike()

    def _tell(self, tile: Tile) -> None:
        """What a screen reader is told: the visible words make the name, the state is the button's own."""
        checkable = tile.option or tile.kind is Kind.SWITCH or (tile.chosen and tile.kind in FOOT_KINDS)
        self.setAutoExclusive(False)
        self.setCheckable(checkable)
        self.setChecked(checkable and tile.chosen)
        self.setAutoExclusive(tile.option)
        words = [tile.letter if tile.kind is not Kind.FIGURE else "", tile.label, tile.caption]
        if tile.kind is Kind.CHANGE:
            words = [tile.caption, tile.label, tile.state]
        elif tile.kind in (Kind.SWITCH, Kind.TICKET):
            words.append(tile.state)
        elif tile.kind is Kind.FIGURE:
            words = [tile.letter, tile.label, tile.caption]
        name = ", ".join(dict.fromkeys(word.replace("\n", " ").replace("\u00ad", "") for word in words if word))
        self.setAccessibleName(name)
        self.setAccessibleDescription(tile.description)

    # -- strikes ------------------------------------------------------------------------------------------------

    def nextCheckState(self) -> None:
        """The journey decides what is chosen, not the button."""

    def hitButton(self, position: QPoint) -> bool:
        """The whole rectangle can be touched."""
        return self.rect().contains(position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go down at once; nothing is done before the finger lifts."""
        self._used(False)
        position = event.globalPosition().toPoint()
        repeats = self.tile is not None and self.tile.kind is not Kind.KEY and not self._guard.accepts_touch(position)
        if event.button() is Qt.MouseButton.LeftButton and not repeats:
            self._armed, self._by_key = True, False
            self.setDown(True)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Sliding off cancels: the key comes up, and stays up."""
        if self._armed and not self.rect().contains(event.position().toPoint()):
            self._armed = False
            self.setDown(False)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger lifts on the key it pressed: that is the strike."""
        if event.button() is Qt.MouseButton.LeftButton and self._armed:
            self._armed = False
            self.setDown(False)
            if self.rect().contains(event.position().toPoint()):
                self._strike()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return, Enter, Space and the keypad's own key press; a key that repeats itself does not."""
        if self._keys.does(event) is not Does.SELECT:
            event.ignore()
            return
        self._used(True)
        is_pad = self.tile is not None and self.tile.kind is Kind.KEY
        if not event.isAutoRepeat() and (is_pad or self._guard.accepts_key()):
            self._armed, self._by_key = True, True
            self.setDown(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The key comes up on the control it pressed."""
        if self._keys.does(event) is not Does.SELECT:
            event.ignore()
        elif self._armed and not event.isAutoRepeat():
            self._armed = False
            self.setDown(False)
            self._strike()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring follows the focus."""
        super().focusInEvent(event)
        self._moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key held down elsewhere presses nothing here."""
        self._armed = False
        super().focusOutEvent(event)
        self._moved()

    def _click(self) -> None:
        """A screen reader's "press" comes as a click without a finger."""
        self._by_key = False
        self._strike()

    def _strike(self) -> None:
        if self.tile is None or not self.isEnabled():
            return
        if self.tile.kind is not Kind.KEY:
            place = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
            self._guard.struck(place, by_key=self._by_key)
        act: Act = self.tile.act
        self.struck.emit(act)

    # -- looks --------------------------------------------------------------------------------------------------

    @property
    def height_needed(self) -> float:
        """The height its text needs at its width, px at 1080."""
        return self._face.height if self._face else 0.0

    def hasHeightForWidth(self) -> bool:
        """It grows with its text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in device px that its text needs at a width in device px."""
        if self.tile is None:
            return 0
        scale = self._metrics.scale
        return round(ways.compose(self.tile, self._metrics, width / scale).height * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two rounded rectangles make the key; the face follows its state."""
        del event
        if self.tile is None or self._face is None:
            return
        painter = QPainter(self)
        self._fill_corners(painter)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(self.width() / self.place.w, self.height() / self.place.h)
        draw(painter, self.tile, self._face, self.place.w, self.place.h, self._theme, down=self.isDown())
        painter.end()

    def _fill_corners(self, painter: QPainter) -> None:
        """What shows beside the rounded corners, and above a key that is down; the key covers the rest."""
        width, height = self.width(), self.height()
        side = round(_CORNER * self._metrics.scale)
        plain = self.tile is None or not self.tile.enabled or self.isDown()
        if plain or height <= 2 * side:
            painter.fillRect(self.rect(), self._under)
            return
        for x in (0, width - side):
            for y in (0, height - side):
                painter.fillRect(x, y, side, side, self._under)


def pixels(place: Rect, metrics: Metrics) -> QRect:
    """A rectangle in px at 1080 as one of device-independent px in the window."""
    scale = metrics.scale
    left, top = metrics.left + round(place.x * scale), metrics.top + round(place.y * scale)
    right, bottom = metrics.left + round(place.right * scale), metrics.top + round(place.bottom * scale)
    return QRect(left, top, right - left, bottom - top)
