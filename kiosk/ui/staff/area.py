"""The staff area on the screen: holds the stay, shows its pages, has its work done, and leaves nothing behind."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.shift import Asked, Shift, advance, knock
from kiosk.domain.shift_events import Deed, Digit, Event, Outcome, Return, Scanned, SignOff, Spot, Tell, Tick
from kiosk.services.phrases import Words
from kiosk.ui.content import Act, MorePart, Sheet
from kiosk.ui.frame import Modes
from kiosk.ui.staff.book import LOOKED_UP, PAGES, SLOW, SLOW_SPOTS, needs
from kiosk.ui.staff.ease import MODES
from kiosk.ui.staff.page import LANGUAGES, Around, StaffPage
from kiosk.ui.staff.told import TroublePage, WaitPage
from kiosk.ui.staff.view import Blank, StaffWork, Trouble, View

if TYPE_CHECKING:
    from typing import Any

    from kiosk.ui.frame import Frame
    from kiosk.ui.idle import Idle
    from kiosk.ui.layout import Layout
    from kiosk.ui.scanner import Scanner
    from kiosk.ui.tasks import Tasks
    from kiosk.ui.warmth import Step, Warmth

_log = logging.getLogger(__name__)

IDLE_SECONDS = 60
"""Whoever touches nothing for so long is gone, and the area closes."""
_SECOND_MS = 1000
_PADS = frozenset({Spot.PIN, Spot.SEARCH})


class StaffArea(QObject):
    """One stay of one member of staff, from the knock at the door until they are gone."""

    left = Signal(object)
    """The stay is over; the shift as it ended."""

    def __init__(
        self,
        frame: Frame,
        tasks: Tasks,
        work: Callable[[], StaffWork],
        guide: Guide,
        languages: Callable[[str], Words],
        idle: Idle,
        scanner: Scanner,
        warmth: Warmth,
        *,
        modes: Modes,
        today: Callable[[], date],
    ) -> None:
        """`work` opens what does the work, off this thread; it may raise KioskError. `modes` are the screen's."""
        super().__init__()
        self._frame, self._tasks, self._work, self._languages = frame, tasks, work, languages
        self._idle, self._scanner, self._warmth, self._today = idle, scanner, warmth, today
        first = guide.profile.first_language
        easier = frozenset(mode for mode, field in MODES.items() if getattr(modes, field))
        self._shift = knock(guide, first if first in LANGUAGES else LANGUAGES[-1], easier)
        self._view: View = Blank()
        self._shown_for: tuple[object, ...] = ()
        self._loading = False
        self._waiting_scan = ""
        self._parts = [0]
        self._key = ""
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._tick)  # a lambda would hold this area for ever

    @property
    def shift(self) -> Shift:
        """Where the stay stands."""
        return self._shift

    @property
    def busy(self) -> bool:
        """Whether something is being looked up or done."""
        return self._loading or self._shift.asked is not None

    def begin(self) -> None:
        """Take the screen, and ask who may come in."""
        self._frame.acted.connect(self.act)
        self._frame.typed.connect(self._typed)
        self._frame.resized.connect(self.refresh)
        self._scanner.scanned.connect(self._scanned)
        self._idle.expired.connect(self._expired)
        self._idle.allow(IDLE_SECONDS)
        self._perform(Asked(Deed.KNOCK))

    def act(self, act: Act) -> None:
        """Do what a touch asks for. While something is looked up only leaving is heard."""
        self._warmth.wait()
        match act:
            case MorePart(by):
                self._parts.append(self._frame.part + by)
                self.refresh()
            case Return(done=False) if len(self._parts) > 1 and not self.busy:
                self._parts.pop()
                self.refresh()
            case SignOff():
                self.send(act)
            case _ if not self._loading:
                self.send(cast("Event", act))

    def send(self, event: Event) -> None:
        """Take an event, and show or do what follows from it."""
        before, after = self._shift, advance(self._shift, event)
        if after == before or before.gone:
            return
        self._shift = after
        if after.gone:
            self._end()
            return
        self._scanner.digits = after.spot in _PADS
        if bool(after.wait) != self._second.isActive():
            (self._second.start if after.wait else self._second.stop)()
        if after.asked is not None and after.asked is not before.asked:
            self._perform(after.asked)
            if after.asked.deed not in SLOW:
                return
        self._look_up()

    # -- looking up and doing -----------------------------------------------------------------------------------

    def _look_up(self) -> None:
        """Show the page; first look up what it shows."""
        shift = self._shift
        if shift.asked is not None or shift.spot not in LOOKED_UP:
            self._view = Blank()
            self._shown_for = ()
            self.refresh()
            return
        wanted = needs(shift)
        self._shown_for, self._loading = wanted, True

        def found(view: View) -> None:
            if self._shown_for == wanted and not self._shift.gone:
                self._view, self._loading = view, False
                self.refresh()
                self._hear_scan()

        def failed(error: Exception) -> None:
            if not self._is_dismissed(error):
                found(Trouble(self._said(error)))

        lane = self._tasks.printer if shift.spot in SLOW_SPOTS else self._tasks.store
        lane(lambda: self._work().load(shift), found, failed)
        if shift.spot in SLOW_SPOTS:
            self._show(WaitPage)

    def _perform(self, asked: Asked) -> None:
        shift = self._shift

        def told(outcome: Outcome) -> None:
            self._idle.stay()
            self.send(Tell(outcome))

        def failed(error: Exception) -> None:
            if not self._is_dismissed(error):
                told(Outcome(asked.deed, good=False, text=self._said(error)))

        lane = self._tasks.printer if asked.deed in SLOW else self._tasks.store
        lane(lambda: self._work().do(shift, asked), told, failed)

    def _is_dismissed(self, error: Exception) -> bool:
        """Whether the account of whoever is in was removed or its PIN reset meanwhile: then they are out, at once."""
        dismissed = isinstance(error, KioskError) and error.code is Code.STAFF_UNKNOWN
        if dismissed:
            self.send(SignOff())
        return dismissed

    def _said(self, error: Exception) -> str:
        """A sentence for the person; the log has the one for IT."""
        if isinstance(error, KioskError):
            _log.warning("staff could not be served: %s", error)
            return f"{error.person} ({error.code.value})"
        _log.error("staff could not be served", exc_info=error)
        return self._words.translate("staff_told", "Er is een fout in het programma. Verwittig de informatica.")

    # -- showing ------------------------------------------------------------------------------------------------

    @property
    def _words(self) -> Words:
        return self._languages(self._shift.language)

    def refresh(self) -> None:
        """Show the page of the spot again: after another size of the screen, or what was looked up."""
        if self._loading:
            return
        asked = self._shift.asked
        if asked is not None and (asked.deed in SLOW or asked.deed is Deed.KNOCK):
            self._show(WaitPage)
        elif isinstance(self._view, Trouble):
            self._show(TroublePage)
        else:
            self._show(PAGES[self._shift.spot])

    def _show(self, kind: type[StaffPage[Any]]) -> None:
        sheet = self._sheet(kind, self._shift, self._view)
        if sheet.key != self._key:
            self._key, self._parts = sheet.key, [0]
        self._frame.show_sheet(sheet, self._modes, part=self._parts[-1])
        self._parts[-1] = self._frame.part
        self._warmth.prepare(self._ahead(sheet) if kind is PAGES[Spot.MENU] else ())

    @property
    def _modes(self) -> Modes:
        return Modes(**{field: mode in self._shift.modes for mode, field in MODES.items()})

    def _sheet(self, kind: type[StaffPage[Any]], shift: Shift, view: View) -> Sheet:
        return kind(shift, view, self._words, Around(self._today(), self._frame.portrait, self._modes.large)).sheet()

    def _ahead(self, sheet: Sheet) -> Iterator[Step]:
        """The pages behind the menu's tiles for which nothing is looked up; the form for a ticket is the largest."""
        shift = self._shift
        for tile in sheet.tiles:
            after = advance(shift, cast("Event", tile.act))
            if after.spot is not shift.spot and after.spot not in LOOKED_UP:
                yield partial(self._laid_out, after)

    def _laid_out(self, shift: Shift) -> Layout:
        return self._frame.lay_out(self._sheet(PAGES[shift.spot], shift, Blank()), self._modes)

    # -- keys, scanner, time ------------------------------------------------------------------------------------

    def _typed(self, figure: str) -> None:
        """A figure of a keyboard on a page with a number pad; Enter then ends the number."""
        if self._shift.spot in _PADS and not self.busy:
            self.send(Digit(figure))
            self._frame.focus_primary()

    def _scanned(self, text: str) -> None:
        """While something is looked up, a printer that does not answer perhaps, the last scan waits its turn."""
        self._idle.stay()
        self._waiting_scan = text
        if not self._loading:
            self._hear_scan()

    def _hear_scan(self) -> None:
        text, self._waiting_scan = self._waiting_scan, ""
        if text:
            self.send(Scanned(text))

    def _tick(self) -> None:
        self.send(Tick())

    def _expired(self) -> None:
        self.send(SignOff())

    def _end(self) -> None:
        """Give the screen back; what is still under way ends by itself and tells nobody."""
        self._second.stop()
        self._warmth.prepare(())
        self._scanner.digits = False
        self._frame.acted.disconnect(self.act)
        self._frame.typed.disconnect(self._typed)
        self._frame.resized.disconnect(self.refresh)
        self._scanner.scanned.disconnect(self._scanned)
        self._idle.expired.disconnect(self._expired)
        shift = self._shift
        if shift.entered:
            self._tasks.store(lambda: self._work().left(shift.name), _nothing, _not_noted)
        self.left.emit(shift)
        self.deleteLater()  # here and now: a job that ends later may hold the last of it in another thread


def _nothing(result: object) -> None:
    del result


def _not_noted(error: Exception) -> None:
    _log.warning("that somebody left could not be noted: %s", error)
