"""Time limits of a visit: a warning after a while without a touch, then a clean screen; never while printing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from kiosk.domain.journey import Journey, Mode, Place, is_fresh
from kiosk.domain.tickets import State

IDLE_SECONDS = 90
READING_SECONDS = 180
WARNING_SECONDS = 30
PRINTED_SECONDS = 20
SCREEN_ONLY_SECONDS = 90
MORE_TIME = 10
"""How many times longer everything takes in the mode "more time"."""

_TICK_MS = 250
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_LIFTED = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease, QEvent.Type.TouchEnd})
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin})


def limit(journey: Journey) -> int | None:
    """Seconds without a touch before the warning (a printed ticket: before the end); None where no clock runs."""
    factor = MORE_TIME if Mode.MORE_TIME in journey.modes else 1
    if journey.place is Place.PRINTING:
        return None
    if is_fresh(journey):
        return None
    if journey.place is Place.DONE and journey.aside is None:
        return (PRINTED_SECONDS if is_on_paper(journey) else SCREEN_ONLY_SECONDS) * factor
    if journey.place is Place.FEE and journey.aside is None:
        return READING_SECONDS * factor
    return IDLE_SECONDS * factor


def is_on_paper(journey: Journey) -> bool:
    """Whether the visitor holds a confirmed paper; otherwise the screen is the only copy."""
    result = journey.result
    return result is not None and result.paper and result.state is State.CONFIRMED


def warns(journey: Journey) -> bool:
    """Whether a warning comes before the end; a visitor who has the paper, or has begun nothing, needs none."""
    return not is_fresh(journey) and not (
        journey.place is Place.DONE and journey.aside is None and is_on_paper(journey)
    )


class Idle(QObject):
    """Watches for touches and keys in the whole program."""

    begun = Signal()
    """The warning begins; it is heard as well as seen."""
    warned = Signal(int)
    """The warning is on; the number is the seconds left, told once for each."""
    stayed = Signal()
    """The warning is over: somebody needs more time."""
    expired = Signal()
    """Nobody is there any more: clear everything."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` returns seconds that only grow."""
        super().__init__(parent)
        self._clock = clock
        self._journey: Journey | None = None
        self._plain: int | None = None
        self._since = clock()
        self._left: int | None = None
        self._touched = False
        self._stirred = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Watch from now on."""
        _application().installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        _application().removeEventFilter(self)
        self._timer.stop()

    def follow(self, journey: Journey) -> None:
        """The visit is here now; every step of it begins the time anew."""
        if self._journey is not journey or self._plain is not None:
            self._journey, self._plain = journey, None
            self._stirred = False
            self._begin()

    def allow(self, seconds: int) -> None:
        """No visit is here, but somebody who is gone after so many seconds without a touch; nobody is warned."""
        self._journey, self._plain = None, seconds
        self._begin()

    def stay(self) -> None:
        """I need more time: as often as one likes."""
        self._begin()

    def _begin(self) -> None:
        self._since = self._clock()
        if self._left is not None:
            self._left = None
            self.stayed.emit()

    @property
    def warning(self) -> bool:
        """Whether the warning is on the screen."""
        return self._left is not None

    def tick(self) -> None:
        """Look at the clock; called by the timer, and by tests with a clock of their own."""
        journey = self._journey
        allowed = self._plain if journey is None else limit(journey)
        if self._stirred and journey is not None and is_fresh(journey):
            allowed = IDLE_SECONDS  # a key moved the focus, and whoever pressed it went away
        if allowed is None:
            self._since = self._clock()
            return
        over = self._clock() - self._since - allowed
        if over < 0:
            return
        left = WARNING_SECONDS - int(over) if journey is not None and warns(journey) else 0
        if left <= 0:
            self._left = None
            self._stirred = False
            self._since = self._clock()
            self.expired.emit()
        elif left != self._left:
            begins, self._left = self._left is None, left
            self.warned.emit(left)
            if begins:
                self.begun.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch anywhere begins the time anew; while the warning is on, somebody who touches is still there.

        A key counts when a page gets it: what the window keeps back is a scanner's.
        """
        if event.type() in _KEYS and watched.isWindowType():
            return False
        if event.type() in _TOUCHES:
            self._since = self._clock()
            self._touched = self._left is not None
            self._stirred = True
        elif event.type() in _LIFTED and self._touched:
            QTimer.singleShot(0, self._answered)
        return False

    def _answered(self) -> None:
        """After the control under the finger had its turn: whatever it was, the warning is over."""
        if self._touched and self._left is not None:
            self.stay()
        self._touched = False


def _application() -> QCoreApplication:
    running = QCoreApplication.instance()
    if running is None:
        raise AssertionError("there is a screen, so there is an application")
    return running
