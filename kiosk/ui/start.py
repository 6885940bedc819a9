"""The start of the lobby screen: the cover at once, the rest of the program behind it, a new cover if it was not right.

Whatever a visitor touches while the cover is on the screen waits in the window system's queue, and reaches the page
that then stands in the same place of the same window.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication

from kiosk import __version__
from kiosk.domain.errors import KioskError
from kiosk.system import logs, paths
from kiosk.system.crashes import Crashes
from kiosk.system.seal import seal
from kiosk.system.service import Service
from kiosk.ui import cover, lock
from kiosk.ui.fault import CODE, EXIT, Faults
from kiosk.ui.window import Window

if TYPE_CHECKING:
    from kiosk.ui.application import Lobby
    from kiosk.ui.pulse import Pulse

_log = logging.getLogger(__name__)

_HOLD_MS = 5_000
"""How often a held page looks whether it may end, in milliseconds."""
_PAINTED_AT_LATEST_MS = 2_000
"""A screen that is off, or hidden, paints nothing: the program loads all the same."""


def run(config: str | None, data: str | None, profile: str | None, *, window: bool = False) -> int:
    """Run the lobby screen of this machine until it is told to leave; returns the exit code.

    Raises KioskError when a town, a settings file or a folder named by an option cannot be used, or when another
    kiosk runs on the same data folder.
    """
    logs.to_console()
    seal()
    with suppress(RuntimeError, ValueError, OSError):  # a program without a console, as under Windows, has nowhere to
        faulthandler.enable()
    running = application()
    begun = Start(config, data, profile, window=window)
    try:
        return begun.run(running)
    finally:
        begun.close()


def application() -> QApplication:
    """Return the running application, or a new one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(["kiosk"])
    made.setApplicationName("kiosk")
    return made


class Start:
    """One start of the lobby screen."""

    def __init__(self, config: str | None, data: str | None, profile: str | None, *, window: bool) -> None:
        """The options of the command line, None where they were left out. Raises KioskError without a home folder."""
        self._config, self._data, self._profile, self._window = config, data, profile, window
        self._folder, self._asked = self._places()
        self._file = self._folder / cover.FILE
        self._crashes = Crashes(self._folder)
        self._faults = Faults(self._crashes)
        self._lock: QLockFile | None = None
        self._cover: cover.Cover | None = None
        self._behind: Window | None = None
        self._failed: KioskError | None = None
        self._pulse: Pulse | None = None
        self._log_file: logging.Handler | None = None
        self.lobby: Lobby | None = None

    def run(self, running: QApplication) -> int:
        """Show the lobby screen until it ends. Raises KioskError."""
        self._lock = lock.take(self._folder)
        self._faults.watch()
        if self._crashes.too_many():
            return self._hold(running)
        self._crashes.begin()
        try:
            code = self._stay(running)
        except KioskError:
            self._crashes.end()
            raise
        if code != EXIT:
            self._crashes.end()
        return code

    def _stay(self, running: QApplication) -> int:
        if self._shows_cover():
            QTimer.singleShot(_PAINTED_AT_LATEST_MS, self._open_behind)
        else:
            self._open_or_report()
        code = running.exec()
        if self._failed is not None:
            raise self._failed
        return code

    def _hold(self, running: QApplication) -> int:
        """It could not stay up: visitors are sent to the desk until some time has passed, then the service tries again.

        The service hears that the program lives; no part of the program that may be at fault runs.
        """
        from kiosk.ui.outoforder import OutOfOrder

        self._settle_in()
        _log.critical("%s: too many faults in a short time; the page for visitors is held", CODE)
        page = OutOfOrder(CODE, self._faults.language)
        page.stand()
        wait = QTimer()
        wait.setInterval(_HOLD_MS)
        wait.timeout.connect(lambda: None if self._crashes.too_many() else QApplication.exit(EXIT))
        wait.start()
        try:
            return running.exec()
        finally:
            page.close()

    def _places(self) -> tuple[Path, list[object]]:
        """Return the data folder, and how the kiosk was asked for. Raises KioskError where no home can be found."""
        options = {paths.CONFIG_VARIABLE: self._config, paths.DATA_VARIABLE: self._data}
        environ = {**os.environ, **{name: value for name, value in options.items() if value is not None}}
        try:
            asked = cover.asked(environ, sys.platform, self._profile, window=self._window)
            return paths.data_folder(environ, sys.platform), asked
        except RuntimeError:
            from kiosk.ui.application import folder_of  # here: it brings half the program, and says why in words

            return folder_of(self._config, self._data), []

    def _shows_cover(self) -> bool:
        kept = cover.recall(self._file, self._asked)
        if kept is None:
            return False
        behind = Window(demo=not kept.full)
        if not behind.cover(kept, self._open_behind):
            return False
        self._cover, self._behind = kept, behind
        behind.start()
        return True

    def _open_behind(self) -> None:
        """Open the machine behind the cover; a known error ends the program as it would have without one."""
        if self._behind is None or self.lobby is not None or self._failed is not None:
            return
        try:
            self._open_or_report()
        except KioskError as error:  # Qt swallows what a slot raises; `run` raises it again
            self._failed = error
            QApplication.exit(1)

    def _open_or_report(self) -> None:
        """Open the machine; what nobody thought of is shown and ends the program. Raises KioskError."""
        try:
            self._open()
        except KioskError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it is logged and a visitor finds a page
            self._faults.behind = self._behind
            self._faults.report(error)

    def _open(self) -> None:
        """Open the machine and show the first page. Raises KioskError."""
        from kiosk.ui.application import lobby

        self.lobby = lobby(self._config, self._data, self._profile, window=self._window, behind=self._behind)
        self._faults.behind, self._faults.language = self.lobby.window, self.lobby.machine.profile.first_language
        self.lobby.start()
        QTimer.singleShot(0, self._settle_in)
        QTimer.singleShot(0, partial(self._look_at_cover, self.lobby))

    def _settle_in(self) -> None:
        """What need not come before the first page: the log in files, what Qt says, and word to the service."""
        from kiosk.ui.pulse import Pulse

        if self._lock is not None:
            self._log_file = logs.to_files(self._folder)
        self._faults.hear_qt()
        self._pulse = Pulse(Service(), _leave)
        self._pulse.start()
        _log.info("the lobby screen is up, version %s", __version__)

    def _look_at_cover(self, lobby: Lobby) -> None:
        """Keep a picture of the first page for the next start, unless the one that is kept is the same."""
        if lobby.machine.problems or self._lock is None:
            return
        seen, shown = lobby.first_page(), self._cover
        self._cover = None
        if seen is None or seen.screen != lobby.window.expected():
            return
        if shown is not None and shown.picture == seen.picture:
            return
        asked, file, sources = self._asked, self._file, lobby.machine.sources
        lobby.tasks.store(lambda: cover.keep(file, asked, sources, seen), _kept, _not_kept)

    def close(self) -> None:
        """End what was opened."""
        if self._pulse is not None:
            self._pulse.stop()
        if self.lobby is not None:
            self.lobby.close()
        elif self._behind is not None:
            self._behind.allow_close()
            self._behind.close()
        self._behind = None
        if self._lock is not None:
            self._lock.unlock()
        self._faults.rest()
        logs.stop(self._log_file)


def _leave() -> None:
    """End in order, also when the event loop does not run yet. Not `quit`: it asks the window, which does not close."""
    QTimer.singleShot(0, lambda: QApplication.exit(0))


def _kept(result: object) -> None:
    del result


def _not_kept(error: Exception) -> None:
    _log.warning("the first page cannot be kept for the next start: %s", error)
