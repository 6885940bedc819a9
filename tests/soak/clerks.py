"""Staff at the real screen of the endurance run: in with a PIN, over the pages by their tiles, and out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from kiosk.domain.errors import Code
from kiosk.domain.journey import Continue
from kiosk.domain.opening import Hand
from kiosk.domain.shift import Shift
from kiosk.domain.shift_events import Ask, Deed, Digit, Outcome, Pick, Return, SignOff, Spot, Submit, Turn
from kiosk.domain.staff import Actor
from kiosk.services.acts import StaffDesk
from kiosk.services.worklist import Line
from kiosk.ui.content import Act, Control, MorePart, Staff
from kiosk.ui.staff.area import IDLE_SECONDS
from kiosk.ui.tile import TileWidget
from tests.soak.errands import ERRANDS, OPEN_AGAIN, SCAN, AsLong, Errand, Scene, Wanted, any_, to
from tests.soak.hall import NAMES, Hall, Sign
from tests.soak.hands import Hands
from tests.soak.model import Model
from tests.support.backroom import PIN
from tests.support.keys import Keyboard
from tests.support.visitor import wait_for

_MANY = 20
_PATIENCE_SECONDS = 60
_FOREIGN = "5412345678908"
_CODE = re.compile(r"\((K\d+)\)$")
_BY_HAND = {Deed.CLOSE: Hand.CLOSED, Deed.OUT_OF_ORDER: Hand.OUT_OF_ORDER, Deed.OPEN: Hand.OPEN}
_NEVER = frozenset({Deed.RESTART, Deed.QUIT, Deed.INSTALL, Deed.ROLLBACK})
"""These end the program, or need another town."""
_LEAVES: dict[Deed, Callable[[Line], bool]] = {
    Deed.VOID: lambda line: line.void,
    Deed.UNDO: lambda line: not line.void,
    Deed.HAND_OVER: lambda line: line.settled,
}
"""What is so with a ticket after the deed."""


class Clerks(Hands):
    """All staff who come to the screen in a run; each stay is noted, and told to the model."""

    def __init__(self, hall: Hall, dice: Random, model: Model, noted: Counter[str]) -> None:
        """`noted` counts what was done."""
        super().__init__(hall, dice)
        self._model, self._noted = model, noted
        self._keyboard = Keyboard(hall.lobby.window.windowHandle())
        self._put_off: list[str] = []
        self._errands = self._round()
        self._done: set[Deed] = set()
        self._foreign = False

    def _round(self) -> list[str]:
        """Everything that staff come for, in any order; first what there was nothing to do for the last time."""
        put_off, self._put_off = self._put_off, []
        return [*self._dice.sample(list(ERRANDS), len(ERRANDS)), *put_off]

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
        if self._does(errand, ERRANDS[errand]):
            self._noted[done(errand)] += 1
        else:
            self._put_off.append(errand)
        for _ in range(self._dice.randint(0, 6)):
            self._anything()
        self._leave()
        return True

    def open_again(self) -> bool:
        """Somebody opens the kiosk that was closed; False: not let in."""
        if not self._enter():
            return False
        self._does("open", OPEN_AGAIN)
        self._leave()
        return True

    def _does(self, name: str, errand: Errand) -> bool:
        """Do what somebody came for; False when there is nothing to do. What is not done though there is, is wrong."""
        way = errand.way(Scene(self._desk(), lambda: self._inside, self._hall.open))
        if way is None:
            return False
        self._done.clear()
        if name == SCAN:
            self._scan()
        for number, wanted in enumerate(way):
            if not self._goes(wanted):
                at = self._shift.spot.value if self._shift is not None else "the visitors' screen"
                self._model.wrong.append(f"staff came for {name}: step {number} is not offered at {at}")
                return False
        shift = self._inside
        ends = errand.ends in self._done if isinstance(errand.ends, Deed) else shift.spot is errand.ends
        if not ends:
            self._model.wrong.append(f"staff came for {name}, and it did not end in {errand.ends.value}")
        return ends

    def _goes(self, wanted: Wanted | AsLong | Spot) -> bool:
        if isinstance(wanted, Spot):
            return self._inside.spot is wanted or self._touch(to(wanted))
        if not isinstance(wanted, AsLong):
            return self._touch(wanted)
        return any(not self._touch(wanted.wanted) for _ in range(_MANY))

    def _desk(self) -> StaffDesk:
        return self._hall.room().desk(Actor(NAMES[0]))

    # -- the door ------------------------------------------------------------------------------------------------

    def _enter(self) -> bool:
        """Through the help page and the door, with a slip at the PIN now and then; False when it stays shut."""
        if self._dice.random() < 0.5:  # somebody walked away from a visit, and it is staff who come next
            self._touch(any_(Continue))
            self._touch(any_(Continue))
        help_ = self._lobby.frame.control(Control.HELP)
        assert help_ is not None, "there is no way to the help page"
        self._press(help_)
        self._touch(any_(Staff))
        name = self._dice.choice(NAMES)
        self._touch(lambda act: isinstance(act, Pick) and act.name == name)
        if self._dice.random() < 0.2:
            self._type(PIN[::-1])
            if self._shift is None or self._shift.entered:
                self._model.wrong.append("a wrong PIN let somebody in")
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
        if shift is None or not shift.wait:
            self._model.wrong.append("the right PIN does not open the door, and there is nothing to wait for")
        self._leave()
        return False

    def _type(self, pin: str) -> None:
        shift = self._shift
        if shift is not None and not shift.wait:
            for figure in pin:
                self._touch(lambda act, figure=figure: act == Digit(figure))  # type: ignore[misc]  # bound now
            self._touch(any_(Submit))

    def _wait(self) -> None:
        """As long as a wrong PIN makes everybody wait, if that is not too long."""
        area = self._lobby.entrance.area
        if area is None or area.shift.wait > _PATIENCE_SECONDS:
            return
        for _ in range(area.shift.wait):
            area._second.stop()  # a second passes here, and at no other time
            self._hall.go_on(timedelta(seconds=1))
            area._second.timeout.emit()
        if area.shift.wait:
            self._model.wrong.append(f"the wait at the door does not end: {area.shift.wait} s are left")

    def _leave(self) -> None:
        """By the tile, by going back page after page, or by walking away."""
        how = self._dice.choice((any_(SignOff), any_(Return), None))
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

    @property
    def _inside(self) -> Shift:
        shift = self._shift
        assert shift is not None, "the stay ended by itself"
        return shift

    def _touch(self, wanted: Wanted) -> bool:
        """Touch one of the tiles that do this, wherever on the page; False when none does."""
        for _ in range(_MANY):
            found = [each for each in self._allowed() if wanted(self._act(each))]
            if found:
                self._press(self._dice.choice(found))
                return True
            onward = sorted((each for each in self._offered() if _turns_on(self._act(each))), key=self._is_turn)
            if not onward:
                return False
            self._press(onward[0])
        return False

    def _is_turn(self, widget: TileWidget) -> bool:
        return isinstance(self._act(widget), Turn)

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
        """A ticket of today is held before the scanner; now and then something else is first."""
        tickets = self._hall.room().visits.tickets
        newest = tickets.newest()
        assert newest is not None
        if self._dice.random() < 0.2:
            self._foreign = True
            self._hold(_FOREIGN)
            self._foreign = False
            if self._inside.spot is not Spot.TOLD:
                self._model.wrong.append(f"a strange code led to {self._inside.spot.value}")
        self._hold(tickets.payload(newest))

    def _hold(self, text: str) -> None:
        before = self._inside
        self._keyboard.scan(text)
        wait_for(lambda: not self._lobby.scanner.busy)
        self._settle()
        self._hear_of(before, None)

    def _press(self, widget: TileWidget, times: int = 1) -> None:
        """Touch it, and tell the model what came of it."""
        before, act = self._shift, self._act(widget)
        super()._press(widget, times)
        if before is not None:
            self._hear_of(before, act)

    def _hear_of(self, before: Shift, act: Act | None) -> None:
        after = self._shift
        if after is not None and after.outcome is not None and after.outcome is not before.outcome:
            self._came(before, act, after.outcome)

    def _came(self, before: Shift, act: Act | None, outcome: Outcome) -> None:
        deed = outcome.deed
        if not outcome.good:
            self._judge(outcome)
            return
        if deed in (Deed.KNOCK, Deed.ENTER):
            return
        self._done.add(deed)
        self._noted[f"{deed.value} at the screen"] += 1
        if deed is Deed.REPRINT and before.ticket is not None and outcome.copy:
            self._model.reprints[before.ticket] += 1
        elif deed is Deed.ISSUE and outcome.state is not None:
            self._model.issued.append((outcome.state.value, outcome.label, self._hall.now))
        elif deed in _BY_HAND:
            self._hall.set_by_hand(Sign(_BY_HAND[deed], act.value if isinstance(act, Ask) else ""))
        elif deed in _LEAVES:
            ticket = self._hall.room().store.ticket(before.ticket or 0)
            if ticket is None or not _LEAVES[deed](self._desk().line(ticket)):
                self._model.wrong.append(f"staff were told that {deed.value} is done, and it is not")
        elif deed is Deed.EXPORT and not Path(outcome.text).is_file():
            self._model.wrong.append("staff were told of a file that is not there")

    def _judge(self, outcome: Outcome) -> None:
        """Whether what goes on in the hall explains that staff were refused; a wrong PIN is told without words."""
        deed, said = outcome.deed, _CODE.search(outcome.text)
        if deed is Deed.ENTER and not outcome.text:
            return
        explained = {
            (Deed.SCAN, Code.PAYLOAD_FOREIGN.value): self._foreign,
            (Deed.CONFIRM_DAY, Code.CLOCK.value): self._desk().day() > self._hall.wall.today,
        }
        code = said[1] if said else "without a code"
        if not explained.get((deed, code)):
            self._model.wrong.append(f"staff were refused {deed.value}: {code}")


def done(errand: str) -> str:
    """How it is noted that staff did what they came for."""
    return f"did {errand}"


def _turns_on(act: Act) -> bool:
    return isinstance(act, MorePart | Turn) and act.by > 0
