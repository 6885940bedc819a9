"""The way from the visitors' screen into the staff area and back; the area is loaded once somebody is at the way in."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Aside, Journey, Leave
from kiosk.services.phrases import Words
from kiosk.ui.frame import Frame
from kiosk.ui.idle import Idle
from kiosk.ui.navigator import Navigator, new_visit
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session
from kiosk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.shift import Shift
    from kiosk.ui.staff.area import StaffArea
    from kiosk.ui.staff.view import StaffWork

_log = logging.getLogger(__name__)

_PAINTED_MS = 100
"""When the area begins to be loaded after the page with the way in, in milliseconds: by then that page is painted."""


class Entrance(QObject):
    """Gives the screen to one member of staff at a time. Who only looked at the door finds the visit as it was."""

    def __init__(
        self,
        frame: Frame,
        tasks: Tasks,
        idle: Idle,
        scanner: Scanner,
        session: Session,
        navigator: Navigator,
        languages: Callable[[str], Words],
        *,
        guide: Callable[[], Guide],
        today: Callable[[], date],
        work: Callable[[], StaffWork],
    ) -> None:
        """`work` opens what staff work with, off the screen's thread; it may raise KioskError."""
        super().__init__(frame)
        self._frame, self._tasks, self._idle, self._scanner = frame, tasks, idle, scanner
        self._session, self._navigator, self._languages = session, navigator, languages
        self._guide, self._today, self._work = guide, today, work
        self.area: StaffArea | None = None
        navigator.staff_called.connect(self.open)
        self._loading = False
        """Whether the area is loaded, or is about to be: that happens once, and again only after it failed."""
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(_PAINTED_MS)
        self._painted.timeout.connect(self._load)
        session.changed.connect(self._load_ahead)

    def _load_ahead(self, journey: Journey) -> None:
        """While somebody reads the page with the way in, the area is loaded off the screen's thread."""
        if journey.aside is Aside.HELP and not self._loading:
            self._painted.start()
        else:
            self._painted.stop()

    def _load(self) -> None:
        self._loading = True
        self._tasks.upkeep(_load, _nothing, self._not_loaded)

    def _not_loaded(self, error: Exception) -> None:
        """It is tried again when somebody comes to the way in, or wants in."""
        self._loading = False
        _log.error("the staff area could not be loaded ahead", exc_info=error)

    def open(self) -> None:
        """Let somebody knock."""
        from kiosk.ui.staff.area import StaffArea

        self._loading = True
        self._navigator.step_aside()
        self.area = StaffArea(
            self._frame,
            self._tasks,
            self._work,
            self._guide(),
            self._languages,
            self._idle,
            self._scanner,
            self._navigator.warmth,
            modes=self._navigator.modes(self._session.journey)._replace(rtl=False),
            today=self._today,
        )
        self.area.left.connect(self._left)
        self.area.begin()

    def _left(self, stay: Shift) -> None:
        """After somebody was in, or walked away, the next visitor begins anew."""
        self.area = None
        if not stay.turned_back:
            self._session.send(Leave(new_visit()))
        self._navigator.return_to(self._session.journey)
        if stay.exit_code is not None:
            QCoreApplication.exit(stay.exit_code)


def _load() -> None:
    import kiosk.ui.staff.area  # noqa: F401 - whoever wants in finds it loaded


def _nothing(result: object) -> None:
    del result
