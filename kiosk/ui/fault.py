"""A fault in the program: logged with its trace, a calm page for the visitor, and an end the service answers.

Whatever nobody caught, in a slot, in a thread or in Qt itself, comes here. It loads before the first page and brings
nothing that this need not wait for.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from kiosk.system.crashes import Crashes
    from kiosk.ui.outoforder import OutOfOrder

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

CODE = "K900"
EXIT = 3
"""The exit code of a fault in the program; the service starts it again."""
SHOWN_MS = 5_000
"""How long the page stands before the program ends, in milliseconds: long enough to be read."""
END_AT_LATEST_S = 20.0
"""After so long the process ends, even if a thread or Qt does not let go."""


class Faults(QObject):
    """Waits for the first fault of this process, on the screen's thread."""

    _from_thread = Signal(object)

    def __init__(self, crashes: Crashes, leave: Callable[[int], None] = QApplication.exit) -> None:
        """`crashes` remembers it; `leave` ends the event loop with an exit code."""
        super().__init__()
        self.language = "nl"
        """The town's first language, once it is known."""
        self.behind: QWidget | None = None
        """The window that the page is shown over."""
        self.page: OutOfOrder | None = None
        self._crashes, self._leave = crashes, leave
        self._before: tuple[Any, Any] | None = None
        self._qt_before: list[Any] = []
        self._last_resort: threading.Timer | None = None
        self._from_thread.connect(self.report)

    def watch(self) -> None:
        """Hear of every fault that nobody caught, until `rest`."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def hear_qt(self) -> None:
        """Log what Qt says too, until `rest`."""
        from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

        levels = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtCriticalMsg: logging.ERROR,
            QtMsgType.QtFatalMsg: logging.CRITICAL,
        }

        def said(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
            _qt_log.log(levels.get(kind, logging.WARNING), "%s", text)
            if kind == QtMsgType.QtFatalMsg:
                self._fatal()

        self._qt_before.append(qInstallMessageHandler(said))

    def rest(self) -> None:
        """Leave things as they were before `watch`; the program could end by itself."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None
        if self._qt_before:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(self._qt_before.pop())
        if self._last_resort is not None:
            self._last_resort.cancel()

    def report(self, error: BaseException) -> None:
        """Show the page and end the program; what comes after the first fault is only logged."""
        code = error.code.value if isinstance(error, KioskError) else CODE
        _log.critical("%s: a fault that nobody caught ends the lobby screen", code, exc_info=error)
        if self.page is not None:
            return
        self._crashes.note()
        from kiosk.ui.outoforder import OutOfOrder

        self._last_resort = threading.Timer(END_AT_LATEST_S, os._exit, (EXIT,))
        self._last_resort.daemon = True
        self._last_resort.start()
        self.page = OutOfOrder(code, self.language, self.behind)
        self.page.stand()
        QTimer.singleShot(SHOWN_MS, self._end)

    def _end(self) -> None:
        self._leave(EXIT)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._leave(0)
            return
        self.report(error.with_traceback(trace))

    def _uncaught_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None and not issubclass(found.exc_type, SystemExit):
            self._from_thread.emit(found.exc_value)

    def _fatal(self) -> None:
        """Qt is about to abort the process: nothing can be shown any more, and the next start is at once."""
        self._crashes.note()
        logging.shutdown()
        os._exit(EXIT)
