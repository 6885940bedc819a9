"""A keyboard at a window: keys arrive as the window system delivers them, with the times at which they were struck."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_NONE = Qt.KeyboardModifier.NoModifier
Stroke = tuple[int, Qt.KeyboardModifier, str]


class Keyboard:
    """Strikes keys at a window; `pace` in milliseconds between two of them."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._at = 1_000_000

    def strike(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier = _NONE, *, after: int = 400) -> None:
        """One key, down and up."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._at += after if kind is QEvent.Type.KeyPress else 1
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._at)
            QCoreApplication.sendEvent(self._window, event)

    def scan(self, text: str, *, pace: int = 8, end: int = Qt.Key.Key_Return.value) -> None:
        """A scanner's burst: every letter, then Enter. It begins a while after the last key."""
        self.strokes((stroke(letter) for letter in text), pace=pace)
        self.strike(end, "\r", after=pace)

    def strokes(self, keys: Iterable[Stroke], *, pace: int = 8, begin: int = 400) -> None:
        """Keys at a scanner's pace; `begin` in milliseconds after the last key."""
        for number, (key, modifiers, text) in enumerate(keys):
            self.strike(key, text, modifiers, after=pace if number else begin)


def stroke(letter: str) -> Stroke:
    """The key that types a letter on a QWERTY keyboard."""
    shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else _NONE
    special = {"\t": Qt.Key.Key_Tab, "\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\x1b": Qt.Key.Key_Escape}
    if letter in special:
        return special[letter].value, _NONE, letter
    if ord(letter) < ord(" "):
        return ord(letter) + ord("@"), Qt.KeyboardModifier.ControlModifier, letter
    upper = letter.upper()
    return ord(upper if len(upper) == 1 else letter), shift, letter
