"""The scanner at the window: a scan is taken out of the keys whole, before any page sees one of them."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.ui.burst import GAP_SECONDS, HOLD_SECONDS, Burst, Press, Verdict
from kiosk.ui.keys import Keys

_K = Qt.Key
PERSON = frozenset({_K.Key_Tab, _K.Key_Backtab, _K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down})
"""The keys that move the focus on every page, pressed without Control, Alt or Meta; the others are told by `Keys`."""
_DIGITS = frozenset(range(_K.Key_0.value, _K.Key_9.value + 1))
_SILENT = frozenset(
    {
        *(_K.Key_Shift, _K.Key_Control, _K.Key_Alt, _K.Key_AltGr, _K.Key_Meta),
        *(_K.Key_CapsLock, _K.Key_NumLock, _K.Key_ScrollLock),
    }
)
"""They do nothing of themselves: a person holds them before another key, a scanner types them in between."""
_SHIFTS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_LATE_SECONDS = 0.015
_ROUND_MS = 10
"""A timer that comes late waited behind other work, and so did keys that it does not know of: they go first."""


class Scanner(QObject):
    """Watches the keys of one window."""

    scanned = Signal(str)
    """A whole text was scanned. On visitors' pages nobody listens."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic, keys: Keys | None = None
    ) -> None:
        """`clock` returns seconds that only grow; `keys` knows what people press here, the keypad's keys too."""
        super().__init__(parent)
        self._clock, self._keys = clock, keys or Keys()
        self._burst = Burst()
        self._window: QWindow | None = None
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._passing = False
        self.digits = False
        """Whether the page has a number pad, so that a person may type figures."""
        self._hold = self._timer(HOLD_SECONDS, self._settle)
        self._gap = self._timer(GAP_SECONDS, self._end)
        self._due = 0.0

    def _timer(self, seconds: float, call: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setTimerType(Qt.TimerType.PreciseTimer)
        made.setInterval(round(seconds * 1000))
        made.timeout.connect(call)
        return made

    @property
    def busy(self) -> bool:
        """Whether a key is held back, or a scan is under way."""
        return self._burst.holds or self._burst.scanning

    def watch(self, window: QWindow) -> None:
        """Watch the keys of this window from now on."""
        self._window = window
        window.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more, and forget the keys under way: of a window that goes there may be nothing left to have them.

        A window that is destroyed would ask whoever still watches it, of whom there may be nothing left either.
        """
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None
        self._hold.stop()
        self._gap.stop()
        self._held, self._burst = [], Burst()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys; everything else goes on."""
        if self._passing or not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if event.type() is QEvent.Type.KeyRelease:
            return self._released(watched, event)
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in _SILENT:
            return True
        at = event.timestamp() / 1000 if event.timestamp() else self._clock()
        if self._burst.is_due(at):
            self._hand_on()
        elif self._burst.is_over(at):
            self._tell()
        pressed = Press(event.key(), at, self._is_person(event), event.text(), event.isAutoRepeat())
        verdict = self._burst.press(pressed)
        if verdict is Verdict.HOLD:
            self._held = [(watched, _copy(event))]
            self._due = self._clock() + HOLD_SECONDS
            self._hold.start(round(HOLD_SECONDS * 1000))
        elif self._burst.scanning:
            self._held = []
            self._hold.stop()
            self._due = self._clock() + GAP_SECONDS
            self._gap.start(round(GAP_SECONDS * 1000))
        return verdict is not Verdict.PASS

    def _released(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        verdict = self._burst.release(event.key())
        if verdict is Verdict.HOLD:
            self._held.append((watched, _copy(event)))
        return verdict is not Verdict.PASS

    def _is_person(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_SHIFTS:
            return False
        return event.key() in PERSON or self._keys.does(event) is not None or (self.digits and event.key() in _DIGITS)

    def _is_late(self, timer: QTimer) -> bool:
        """Whether keys may have come before this timer that were not seen yet: then it waits for another round."""
        if self._clock() - self._due <= _LATE_SECONDS:
            return False
        self._due = self._clock()
        timer.start(_ROUND_MS)
        return True

    def _settle(self) -> None:
        """Nothing followed: the key is a person's."""
        if not self._is_late(self._hold):
            self._hand_on()

    def _hand_on(self) -> None:
        held, self._held = self._held, []
        self._hold.stop()
        self._burst.hand_on(still_down=all(each.type() is QEvent.Type.KeyPress for _, each in held))
        self._passing = True
        try:
            for watched, each in held:
                QCoreApplication.sendEvent(watched, each)
        finally:
            self._passing = False

    def _end(self) -> None:
        """Nothing followed: the scan is over."""
        if not self._is_late(self._gap):
            self._tell()

    def _tell(self) -> None:
        self._gap.stop()
        text = self._burst.end()
        if text:
            self.scanned.emit(text)


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
