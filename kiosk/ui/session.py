"""The visit on the screen: holds the journey, takes every event, and has the work done that a journey asks for."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Event, Journey, Leave, Place, Printed, Result, Wants, advance, start
from kiosk.domain.opening import ByHand
from kiosk.domain.tickets import Ticket
from kiosk.ui.tasks import Tasks

_log = logging.getLogger(__name__)

FAULT = "K900"
"""The code of a fault in the program itself, as the screen and the log show it."""

_AHEAD_SECONDS = 0.004
"""How long the page that is to be painted lets the record go ahead of it: a quarter of what a frame takes."""

_LAST_PAGES = frozenset({Place.FEE, Place.WALK_IN, Place.CHECK})


class Work(Protocol):
    """What a visit needs done; each may take its time and runs off the screen's thread."""

    def record(self, journey: Journey) -> Ticket:
        """Record the ticket durably. Raises KioskError when that cannot be."""

    def finish(self, journey: Journey, ticket: Ticket) -> Result:
        """Print a recorded ticket and say what may be said of it."""

    def finish_list(self, journey: Journey) -> Result:
        """Print the checklist and say what may be said of it."""

    def by_hand(self) -> ByHand | None:
        """What staff set about opening by hand. Raises KioskError when it cannot be read."""

    def count_end(self, journey: Journey) -> None:
        """Count where a visit ended. Raises KioskError when it cannot be counted."""

    def look(self) -> None:
        """Ask the printers how they are and note it for staff. Raises KioskError when it cannot be noted."""


class Session(QObject):
    """One screen's visits, one after the other."""

    changed = Signal(object)
    """The journey after an event that changed it."""

    def __init__(
        self,
        guide: Callable[[], Guide],
        work: Callable[[], Work],
        tasks: Tasks,
        visit: Callable[[], str],
        *,
        look_first: bool = False,
        reopen: Callable[[], None] = lambda: None,
        ready: Callable[[Result], None] = lambda _: None,
    ) -> None:
        """`guide` is the town today; `work` opens what records and prints, off this thread; it may raise KioskError.

        `look_first`: a ticket is given only if a printer can print, so each visit has them asked before it ends.
        `reopen`: lets `work` open its records anew, after they were lost while in use. `ready`: prepares what the page
        of a result shows, off this thread.
        """
        super().__init__()
        self._guide, self._work, self._tasks = guide, work, tasks
        self._journey = start(guide(), visit())
        self._look_first = look_first
        self._reopen, self._ready = reopen, ready
        self._looked = ""

    @property
    def journey(self) -> Journey:
        """Where the visitor stands."""
        return self._journey

    def send(self, event: Event) -> None:
        """Take an event. A new visit begins with the town as it is today."""
        before = self._journey
        after = start(self._guide(), event.visit) if isinstance(event, Leave) else advance(before, event)
        if after == before:
            return
        self._journey = after
        if after.visit != before.visit and before.trail:
            self._tasks.store(lambda: self._work().count_end(before), _counted, _not_counted)
        if after.place is Place.PRINTING and before.place is not Place.PRINTING:
            self._serve(after)
        self.changed.emit(after)
        self._look_ahead(after)

    def _look_ahead(self, journey: Journey) -> None:
        """While the visitor reads the last pages: the answer is there when they ask for a ticket."""
        if self._look_first and journey.place in _LAST_PAGES and self._looked != journey.visit:
            self._looked = journey.visit
            self._tasks.printer(lambda: self._work().look(), lambda _: None, _not_looked)

    def _serve(self, journey: Journey) -> None:
        """Record first, print then; whatever happens, the visitor gets an honest page.

        Python runs one thread at a time: the record, which is short, goes before the page that says it is being made.
        """

        def told(result: Result) -> None:
            if self._journey.visit == journey.visit:
                self.send(Printed(result))

        def failed(error: Exception) -> None:
            code = error.code.value if isinstance(error, KioskError) else FAULT
            if isinstance(error, KioskError):
                _log.warning("a visit could not be served: %s", error)
            else:
                _log.error("a visit could not be served", exc_info=error)
            told(Result(journey.wants, None, code=code))

        def recorded(ticket: Ticket) -> None:
            self._tasks.printer(lambda: self._finish(journey, ticket), told, failed)

        if journey.wants is Wants.LIST:
            self._tasks.printer(lambda: self._work().finish_list(journey), told, failed)
        else:
            ended = threading.Event()

            def record() -> Ticket:
                try:
                    return self._record(journey)
                finally:
                    ended.set()

            self._tasks.store(record, recorded, failed)
            ended.wait(_AHEAD_SECONDS)

    def _finish(self, journey: Journey, ticket: Ticket) -> Result:
        result = self._work().finish(journey, ticket)
        try:
            self._ready(result)
        except Exception:  # noqa: BLE001 - the number is given: its page comes, prepared or not
            _log.exception("the page of a ticket could not be prepared")
        return result

    def _record(self, journey: Journey) -> Ticket:
        """Record; a database that was lost while in use is opened anew, once: the kiosk brings its backup in."""
        try:
            return self._work().record(journey)
        except KioskError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise
            _log.warning("the records are opened anew: %s", error)
            self._reopen()
            return self._work().record(journey)


def _counted(result: object) -> None:
    del result


def _not_counted(error: Exception) -> None:
    """Statistics are no reason to bother anybody."""
    _log.warning("the end of a visit was not counted: %s", error)


def _not_looked(error: Exception) -> None:
    """The ticket is tried all the same, and its page says what came of it."""
    _log.warning("the printers could not be asked: %s", error)
