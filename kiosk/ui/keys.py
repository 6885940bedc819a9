"""What each key does: those of every keyboard, and those of the lobby keypad that the settings name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.system.keypad import Does, Keypad

_USUAL = {
    Does.SELECT: (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select),
    Does.BACK: (Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Backspace),
    Does.HELP: (Qt.Key.Key_F1, Qt.Key.Key_Help),
    Does.REPEAT: (Qt.Key.Key_F5, Qt.Key.Key_Refresh),
}
"""Tab and the arrows move the focus by themselves."""


class Keys:
    """Looks a key up: first the keypad's native codes, then its names, then what every keyboard has."""

    def __init__(self, keypad: Keypad = Keypad()) -> None:  # noqa: B008 - a tuple that never changes
        """`keypad` is what the settings say."""
        self._codes: dict[int, Does] = {}
        self._keys = {key.value: does for does, keys in _USUAL.items() for key in keys}
        for name, keys in zip(Keypad._fields, keypad, strict=True):
            for key in keys:
                if isinstance(key, int):
                    self._codes[key] = Does(name)
                else:
                    self._keys[Qt.Key[f"Key_{key}"].value] = Does(name)

    def does(self, event: QKeyEvent) -> Does | None:
        """What the key of this event does; None for any other key."""
        return self._codes.get(event.nativeScanCode()) or self._keys.get(event.key())
