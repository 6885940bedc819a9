"""The frame of every page: panel and square in their places, the same widgets used again for page after page."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.printing.fonts import load_fonts
from kiosk.system.keypad import Does
from kiosk.ui import focus, spoken
from kiosk.ui.content import Control, Sheet
from kiosk.ui.guard import Guard
from kiosk.ui.keys import Keys
from kiosk.ui.layout import Layout, Placed, lay_out
from kiosk.ui.metrics import Metrics, metrics
from kiosk.ui.panel import PanelWidget, Town
from kiosk.ui.square import Overlay, SquareWidget
from kiosk.ui.theme import Themes
from kiosk.ui.tile import TileWidget

_CONTROLS = {
    Does.BACK: Control.BACK,
    Does.HELP: Control.HELP,
    Does.LANGUAGE: Control.LANGUAGE,
    Does.ACCESSIBILITY: Control.ACCESSIBILITY,
    Does.START_OVER: Control.START_OVER,
}
"""The keys that stand for a control of the foot."""
_KEPT = 64
"""Pages kept laid out: those prepared for the next touch, and those that Back returns to."""
_TILES = 48
"""More than any page has: a form of the staff has some forty."""


class Modes(NamedTuple):
    """What changes every page: large text, lowered controls, right to left, high contrast."""

    large: bool = False
    lowered: bool = False
    rtl: bool = False
    contrast: bool = False


class Frame(QWidget):
    """Shows a Sheet and tells what was struck. It knows no journey."""

    acted = Signal(object)
    """The act of the control that was struck."""
    resized = Signal()
    """Another size: whoever shows pages lays the page out again."""
    typed = Signal(str)
    """A figure was typed on a keyboard: a page with a number pad takes it."""

    def __init__(
        self, town: Town, themes: Themes, clock: Callable[[], float] = time.monotonic, keys: Keys | None = None
    ) -> None:
        """`clock` returns growing seconds, for the guard against double strikes; `keys` knows the keypad's."""
        super().__init__()
        load_fonts()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(270, 270))
        self.town, self.themes = town, themes
        self._guard, self._keys = Guard(clock), keys or Keys()
        self._panel = PanelWidget(self)  # a screen reader goes through all in the order in which it was made
        self._square = SquareWidget(self)
        self._overlay = Overlay(self)
        self._tiles: list[TileWidget] = []
        self._order: list[TileWidget] = []
        self._layout: Layout | None = None
        self._kept: dict[tuple[Sheet, Metrics, str], Layout] = {}
        self._part = 0
        self._keys_used = False
        self._showing = False
        self._rtl = False

    # -- showing ------------------------------------------------------------------------------------------------

    @property
    def portrait(self) -> bool:
        """Whether the panel stands above the square."""
        return self.height() >= self.width()

    def lay_out(self, sheet: Sheet, modes: Modes) -> Layout:
        """Lay a page out for this screen in these modes, without showing it."""
        theme = self.themes.staff if sheet.panel.staff else self.themes.day
        width, height = max(1, self.width()), max(1, self.height())
        measures = metrics(width, height, large=modes.large, lowered=modes.lowered, rtl=modes.rtl)
        theme = self.themes.high_contrast if modes.contrast else theme
        looks = (sheet._replace(key=""), measures, theme.name)  # the same for the next visitor
        kept = self._kept.pop(looks, None)
        if kept is None and len(self._kept) >= _KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[looks] = found = kept or lay_out(sheet, measures, theme)
        return found._replace(sheet=sheet)

    def show_sheet(self, sheet: Sheet, modes: Modes, *, part: int = 0) -> None:
        """Show a page in these modes, from this part on; parts beyond the last show the last."""
        old = self._layout
        self._rtl = modes.rtl
        layout = self.lay_out(sheet, modes)
        part = max(0, min(part, len(layout.parts) - 1))
        same = old is not None and old.sheet.key == sheet.key and part == self._part
        again = self._focused_index() if same else None
        self._layout, self._part = layout, part
        self._showing = True
        try:
            self._panel.show_panel(layout.sheet.panel, layout.panel, self.town, layout.metrics, layout.theme)
            self._square.show_part(layout, layout.parts[part], spoken.reading(layout.sheet.reading))
            self._show_tiles(layout, part)
            self._overlay.setGeometry(self.rect())
            self._overlay.show_layout(layout, self._order)
            self._overlay.raise_()
        finally:
            self._showing = False
        self._focus_first(again)
        if not same:
            self._say(layout.sheet)

    def _show_tiles(self, layout: Layout, part: int) -> None:
        measures = layout.metrics
        placed: list[tuple[Placed, bool]] = [(each, False) for each in layout.parts[part].tiles]
        placed += [(each, True) for each in layout.foot]
        self.stock(len(placed))
        theme = layout.theme
        for widget, (each, is_foot) in zip(self._tiles, placed, strict=False):
            place = each.place.moved(measures.square.x, measures.square.y)
            widget.show_tile(each.tile, each.face, place, measures, theme, theme.foot if is_foot else theme.ground)
            widget.show()
        for widget in self._tiles[len(placed) :]:
            widget.rest()
        self._order = self._tiles[: len(placed)]

    def stock(self, count: int = _TILES) -> None:
        """Have so many tiles, for the pages to come: to make one takes longer than to give it new content."""
        while len(self._tiles) < count:
            made = TileWidget(self, self._guard, self._keys, self._focus_moved, self.use_keys)
            made.hide()
            made.struck.connect(self.acted)
            self._tiles.append(made)

    def dress(self, town: Town, themes: Themes) -> None:
        """Wear another town's name and colours from the next page on."""
        self.town, self.themes = town, themes
        self._kept.clear()

    def show_clock(self, words: str) -> None:
        """Set the time of day that the welcome page shows."""
        self._panel.show_clock(words)

    @property
    def part(self) -> int:
        """The part of the page on the screen, from 0."""
        return self._part

    @property
    def parts(self) -> int:
        """Into how many parts the page was split."""
        return len(self._layout.parts) if self._layout else 0

    @property
    def shown(self) -> Layout | None:
        """The page on the screen, laid out."""
        return self._layout

    def tiles(self) -> list[TileWidget]:
        """Everything that can be touched now, in reading order."""
        return list(self._order)

    def control(self, control: Control) -> TileWidget | None:
        """The widget of a control of the foot, None when it has no function here."""
        if self._layout is None:
            return None
        names = [name for name, _ in self._layout.sheet.foot]
        first = len(self._order) - len(names)
        return self._order[first + names.index(control)] if control in names else None

    # -- focus --------------------------------------------------------------------------------------------------

    def _focus_first(self, again: int | None) -> None:
        able = [each for each in self._order if each.isEnabled()]
        if not able:
            return
        chosen = next((each for each in able if each.tile and each.tile.option and each.tile.chosen), able[0])
        index = again if again is not None and again < len(self._order) else None
        target = self._order[index] if index is not None and self._order[index].isEnabled() else chosen
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_moved()

    def say_again(self) -> None:
        """Show where one is, and have a screen reader tell the page from its top."""
        self.use_keys(True)
        focused: QWidget | None = self.focusWidget()
        if self._layout is not None:
            self._say(self._layout.sheet, focused.accessibleName() if isinstance(focused, TileWidget) else "")

    def _say(self, sheet: Sheet, *more: str) -> None:
        if QAccessible.isActive():
            told = QAccessibleAnnouncementEvent(self, spoken.sentences((spoken.page(sheet), *more)))
            told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(told)

    def focus_primary(self) -> None:
        """Move the focus to the primary tile, so that Enter ends what was typed."""
        primary = (each for each in self._order if each.tile and each.tile.primary and each.isEnabled())
        self._go(next(primary, None))

    def _focused_index(self) -> int | None:
        focused = self.focusWidget()
        return next((number for number, each in enumerate(self._order) if each is focused), None)

    def _focus_moved(self) -> None:
        focused = self.focusWidget() if self._keys_used else None
        self._overlay.ring(focused if isinstance(focused, TileWidget) and focused.isVisible() else None)

    def use_keys(self, used: bool) -> None:
        """A key was used, and the ring shows; or a finger, and it goes until the next key."""
        if used != self._keys_used:
            self._keys_used = used
            self._focus_moved()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab goes through the page in reading order and round; it never leaves.

        Qt asks too when the tile with the focus is hidden: that is no key, and the next page sets its own focus.
        """
        if self._showing:
            return False
        self._step(1 if next else -1)
        return True

    def _step(self, by: int) -> None:
        self._go(focus.step(self._order, self.focusWidget(), by))

    def _go(self, target: TileWidget | None) -> None:
        self.use_keys(True)
        if target is not None:
            self._guard.moved()
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._focus_moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus, Escape goes back, F1 asks for help; everything works without a finger."""
        self.use_keys(True)
        key, does = event.key(), self._keys.does(event)
        if does is not None:
            self._do(does, repeats=event.isAutoRepeat())
            return
        forward, backward = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self._rtl else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if key == forward:
            self._step(1)
        elif key == backward:
            self._step(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(focus.vertical(self._order, self.focusWidget(), down=key == Qt.Key.Key_Down))
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not event.isAutoRepeat():
            self.typed.emit(str(key - Qt.Key.Key_0))

    def _do(self, does: Does, *, repeats: bool) -> None:
        """What a key stands for; only moving goes on while it is held down."""
        if does in (Does.NEXT, Does.PREVIOUS):
            self._step(1 if does is Does.NEXT else -1)
        elif repeats:
            return
        elif does in _CONTROLS:
            self._press(_CONTROLS[does])
        elif does is Does.REPEAT:
            self.say_again()
        else:  # the key that presses, and no tile has the focus to be pressed
            self._go(focus.step(self._order, None, 1))

    def _press(self, control: Control) -> None:
        widget = self.control(control)
        if widget is not None and widget.isEnabled() and self._guard.accepts_key():
            widget.strike_by_key()

    # -- the widget ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Watch for the first key, so that the ring is there from then on."""
        if event.type() is QEvent.Type.KeyPress:
            self.use_keys(True)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger beside the tiles does nothing but take the ring away."""
        self.use_keys(False)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whoever shows pages is told, and lays the page out again."""
        super().resizeEvent(event)
        self._overlay.setGeometry(self.rect())
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is left beside panel and square on a screen of another shape."""
        painter = QPainter(self)
        theme = self._layout.theme if self._layout else self.themes.day
        painter.fillRect(event.rect(), theme.ground)
        painter.end()
