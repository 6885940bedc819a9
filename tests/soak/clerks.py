"""Staff at the real screen of the endurance run: in with a PIN, over the pages by their tiles, and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from random import Random

from kiosk.domain.journey import Continue
from kiosk.domain.opening import Hand
from kiosk.domain.shift import (
    Ask,
    Deed,
    Digit,
    Fill,
    FillLanguage,
    Go,
    Look,
    Outcome,
    Pick,
    Return,
    Shift,
    Show,
    SignOff,
    Spot,
    Submit,
)
from kiosk.ui.content import Act, Control, MorePart, Staff
from kiosk.ui.staff.area import IDLE_SECONDS
from kiosk.ui.tile import TileWidget
from tests.soak.hall import NAMES, Hall, Sign
from tests.soak.hands import Hands
from tests.soak.model import Model
from tests.support.backroom import PIN
from tests.support.keys import Keyboard
from tests.support.visitor import wait_for

_Wanted = Callable[[Act], bool]
_MANY = 20
_PATIENCE_SECONDS = 60


def _to(spot: Spot) -> _Wanted:
    return lambda act: isinstance(act, Go) and act.spot is spot


def _ask(deed: Deed) -> _Wanted:
    return lambda act: isinstance(act, Ask) and act.deed is deed


def _any(kind: type[Act]) -> _Wanted:
    return lambda act: isinstance(act, kind)


def _again(act: Act) -> bool:
    return isinstance(act, Show) and act.reprint


_TICKETS, _FIGURE = (_to(Spot.TICKETS), _any(Show)), _any(Digit)
ERRANDS: dict[str, tuple[_Wanted, ...]] = {
    "today": (*_TICKETS, _to(Spot.HISTORY)),
    "search": (_to(Spot.SEARCH), _FIGURE, _FIGURE, _any(Submit), _any(Show)),
    "scan": (),
    "reprint": (_to(Spot.TICKETS), _again, _ask(Deed.REPRINT)),
    "void": (*_TICKETS, _to(Spot.VOID), _ask(Deed.VOID)),
    "work": (_to(Spot.WORK), _any(Show), _ask(Deed.HAND_OVER)),
    "printer": (_to(Spot.PRINTER), _ask(Deed.TEST_PAGE)),
    "close": (_to(Spot.KIOSK), _to(Spot.CLOSE), _ask(Deed.CLOSE)),
    "issue": (_to(Spot.ISSUE), *(_any(Fill),) * 5, _any(FillLanguage), _ask(Deed.ISSUE)),
    "figures": (_to(Spot.FIGURES), _any(Look), _ask(Deed.EXPORT)),
    "tariffs": (_to(Spot.TARIFFS), _to(Spot.AMOUNTS)),
    "checkup": (_to(Spot.KIOSK), _to(Spot.CHECKUP)),
}
"""What somebody comes for, touch by touch; what is not offered just then ends it."""
_OPEN = (_to(Spot.KIOSK), _ask(Deed.OPEN))
_BY_HAND = {Deed.CLOSE: Hand.CLOSED, Deed.OUT_OF_ORDER: Hand.OUT_OF_ORDER, Deed.OPEN: Hand.OPEN}
_NEVER = frozenset({Deed.RESTART, Deed.QUIT, Deed.INSTALL, Deed.ROLLBACK})
"""These end the program, or need another town."""


class Clerks(Hands):
    """All staff who come to the screen in a run; each stay is noted, and told to the model."""

    def __init__(self, hall: Hall, dice: Random, model: Model, noted: Counter[str]) -> None:
        """`noted` counts what was done."""
        super().__init__(hall, dice)
        self._model, self._noted = model, noted
        self._keyboard = Keyboard(hall.lobby.window.windowHandle())
        self._errands = self._round()

    def _round(self) -> list[str]:
        return self._dice.sample(list(ERRANDS), len(ERRANDS))

    @property
    def waiting(self) -> bool:
        """Whether staff have not come yet for something, in this round of all that they come for."""
        return bool(self._errands)

    def stay(self) -> bool:
        """Somebody comes for the next thing that staff come for, and for what they then think of; False: not let in."""
        if not self._enter():
            return False
        self._errands = self._errands or self._round()
        errand = self._errands.pop()
        self._noted[f"came for {errand}"] += 1
        if errand == "scan":
            self._scan()
        self._run(ERRANDS[errand])
        for _ in range(self._dice.randint(0, 6)):
            self._anything()
        self._leave()
        return True

    def open_again(self) -> bool:
        """Somebody opens the kiosk that was closed; False: not let in."""
        if not self._enter():
            return False
        self._run(_OPEN)
        self._leave()
        return True

    # -- the door ------------------------------------------------------------------------------------------------

    def _enter(self) -> bool:
        """Through the help page and the door, with a slip at the PIN now and then; False when it stays shut."""
        if self._dice.random() < 0.5:  # somebody walked away from a visit, and it is staff who come next
            self._run((_any(Continue),) * 2)
        help_ = self._lobby.frame.control(Control.HELP)
        assert help_ is not None, "there is no way to the help page"
        self._press(help_)
        self._touch(_any(Staff))
        name = self._dice.choice(NAMES)
        self._touch(lambda act: isinstance(act, Pick) and act.name == name)
        if self._dice.random() < 0.2:
            self._type(PIN[::-1])
        self._wait()
        self._type(PIN)
        self._wait()
        shift = self._shift
        if shift is not None and not shift.entered:  # somebody else had mistyped theirs before
            self._type(PIN)
        shift = self._shift
        if shift is not None and shift.entered:
            return True
        self._noted["stood at the door"] += 1
        self._leave()
        return False

    def _type(self, pin: str) -> None:
        shift = self._shift
        if shift is not None and not shift.wait:
            for figure in pin:
                self._touch(lambda act, figure=figure: act == Digit(figure))  # type: ignore[misc]  # bound now
            self._touch(_any(Submit))

    def _wait(self) -> None:
        """As long as a wrong PIN makes everybody wait, if that is not too long."""
        area = self._lobby.entrance.area
        if area is None or area.shift.wait > _PATIENCE_SECONDS:
            return
        while area.shift.wait:
            self._hall.go_on(timedelta(seconds=1))
            area._second.timeout.emit()

    def _leave(self) -> None:
        """By the tile, by going back page after page, or by walking away."""
        how = self._dice.choice((_any(SignOff), _any(Return), None))
        for _ in range(_MANY):
            if how is None or self._shift is None or not self._touch(how):
                break
        if self._shift is not None:
            self._hall.seconds.now += IDLE_SECONDS + 1
            self._lobby.idle.tick()
            self._settle()
        self._walk_away()  # who only looked at the door finds the visit as it was
        assert self._shift is None, "staff are gone, and their pages still stand there"
        self._hall.in_lane(lambda: None, self._lobby.tasks.store)

    # -- inside --------------------------------------------------------------------------------------------------

    @property
    def _shift(self) -> Shift | None:
        area = self._lobby.entrance.area
        return area.shift if area is not None else None

    def _run(self, errand: tuple[_Wanted, ...]) -> None:
        for wanted in errand:
            if not self._touch(wanted):
                return

    def _touch(self, wanted: _Wanted) -> bool:
        """Touch one of the tiles that do this, wherever on the page; False when none does."""
        for _ in range(_MANY):
            found = [each for each in self._allowed() if wanted(self._act(each))]
            if found:
                self._press(self._dice.choice(found))
                return True
            onward = [each for each in self._offered() if _turns_on(self._act(each))]
            if not onward:
                return False
            self._press(onward[0])
        return False

    def _anything(self) -> None:
        """Any tile but the way out."""
        offered = [each for each in self._allowed() if not isinstance(self._act(each), SignOff)]
        if self._shift is not None and offered:
            self._press(self._dice.choice(offered))

    def _allowed(self) -> list[TileWidget]:
        """Nobody ends the program here, nor says that a wrong day is right."""
        never = _NEVER | {Deed.CONFIRM_DAY} if self._hall.wall.off else _NEVER
        acts = ((each, self._act(each)) for each in self._offered())
        return [each for each, act in acts if not (isinstance(act, Ask) and act.deed in never)]

    def _scan(self) -> None:
        """A ticket of today is held before the scanner, or something else is."""
        tickets = self._hall.room().visits.tickets
        newest = tickets.newest()
        known = newest is not None and self._dice.random() < 0.8
        self._keyboard.scan(tickets.payload(newest) if newest is not None and known else "5412345678908")
        wait_for(lambda: not self._lobby.scanner.busy)
        self._settle()
        shift = self._shift
        wanted = Spot.TICKET if known else Spot.TOLD
        assert shift is not None, "a scan ended the stay"
        assert shift.spot is wanted, f"a scan led to {shift.spot}, not {wanted}"

    def _press(self, widget: TileWidget, times: int = 1) -> None:
        """Touch it, and tell the model what came of it."""
        before, act = self._shift, self._act(widget)
        super()._press(widget, times)
        after = self._shift
        if before is not None and after is not None and after.outcome is not before.outcome:
            assert after.outcome is not None
            self._came(before, act, after.outcome)

    def _settle(self) -> None:
        def is_free() -> bool:
            area = self._lobby.entrance.area
            return area is None or not area.busy

        super()._settle()
        wait_for(is_free, 60.0)
        super()._settle()

    def _came(self, before: Shift, act: Act, outcome: Outcome) -> None:
        deed = outcome.deed
        if not outcome.good or deed in (Deed.KNOCK, Deed.ENTER):
            return
        self._noted[f"{deed.value} at the screen"] += 1
        if deed is Deed.REPRINT and before.ticket is not None and outcome.copy:
            self._model.reprints[before.ticket] += 1
        elif deed is Deed.ISSUE and outcome.state is not None:
            self._model.issued[outcome.state.value, outcome.label] += 1
        elif deed in _BY_HAND:
            self._hall.set_by_hand(Sign(_BY_HAND[deed], act.value if isinstance(act, Ask) else ""))


def _turns_on(act: Act) -> bool:
    return isinstance(act, MorePart) and act.by > 0
