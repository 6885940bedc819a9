"""The endurance run: so many random visits at one lobby screen, each checked, and what the process holds on to."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from kiosk.domain.journey import Place, is_fresh
from kiosk.domain.tickets import State
from kiosk.ui.frame import Modes
from kiosk.ui.walks import MOMENT
from kiosk.wiring.files import check_profile
from tests.soak.clerks import Clerks, done
from tests.soak.desk import Desk
from tests.soak.errands import ERRANDS
from tests.soak.hall import OPEN, Hall, Sign
from tests.soak.held import Complaints, Held, complaints, held
from tests.soak.model import Model
from tests.soak.printer import MOODS
from tests.soak.seen import Seen, every, looks
from tests.soak.visitors import Visitors
from tests.support.pages import texts
from tests.support.visitor import wait_for

WARM = 500
"""Visits after which everything that is kept on purpose is there."""
FULL = 2_000
"""A run of so many visits or more must have seen everything the town can show."""
GROWTH_MIB = 4.0
"""How much more memory the rest of the run may take (the promises, R9 and R11)."""
END_STATES = (State.CONFIRMED, State.UNCONFIRMED, State.FAILED)
"""What a ticket can come to."""
AUDIT_EVERY = 50
STAFF_EVERY = 100
"""After so many visits somebody of the staff uses the screen."""
_MANY_WRONG = 20
_MANY_STAYS = 4 * len(ERRANDS)
"""So often staff come to the screen for everything, once; after a slip at the PIN not all are let in at once."""


class Found(NamedTuple):
    """What the next visitor finds, and could notice of the last one."""

    place: Place
    fresh: bool
    """Whether nothing is left in the visit itself."""
    language: str
    modes: Modes
    """How the page on the frame looks."""
    part: int
    warning: bool
    staff: bool
    """Whether staff pages stand there."""
    words: tuple[str, ...]
    """What stands on the page, and how its tiles are called."""
    focused: int | None


@dataclass
class Told:
    """What a run came to."""

    visits: int = 0
    steps: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)
    moods: Counter[str] = field(default_factory=Counter)
    bugs: int = 0
    warm_after: int = WARM
    warm: Held | None = None
    last: Held | None = None
    model: Model = field(default_factory=Model)
    seen: Seen = field(default_factory=Seen)
    staff: Counter[str] = field(default_factory=Counter)
    jumps: int = 0

    @property
    def growth(self) -> float | None:
        """MiB since the run was warm; None for a run that ended before."""
        return self.last.memory - self.warm.memory if self.warm and self.last else None

    def lines(self) -> list[str]:
        """The run in words, with the figures."""
        model = self.model
        said = [
            f"visits {self.visits}, steps {self.steps}, {self.seconds:.0f} s",
            f"tickets {sum(model.states.values())}: {_counted(model.states)}; lists {model.lists}; "
            f"refused {_counted(model.refused)}; papers {model.papers}",
            f"printer {_counted(self.moods)}; bugs of it that were logged {self.bugs}",
            f"staff {_counted(self.staff)}; the clock was set {self.jumps} times",
            self.seen.line(),
        ]
        if self.warm and self.last and self.growth is not None:
            after = f"{self.warm.memory:.1f} MiB after {self.warm_after} visits"
            said.append(f"memory {after}, {self.last.memory:.1f} MiB at the end")
            pairs = (f"{name} {self.warm.counts[name]} -> {now}" for name, now in self.last.counts.items())
            said.append(", ".join(pairs))
        return [*said, *(f"WRONG: {each}" for each in self.wrong)]


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {times}" for name, times in sorted(counts.items())) or "none"


class Run:
    """One run, from one seed."""

    def __init__(
        self,
        folder: Path,
        town: str,
        seed: int,
        memory: float = GROWTH_MIB,
        *,
        warm: int = WARM,
        full: int = FULL,
        staff_every: int = STAFF_EVERY,
    ) -> None:
        """`memory`: so many MiB it may grow. `warm`, `full` and `staff_every` are in visits."""
        self._threads = threading.active_count()
        self._memory, self._warm, self._full, self._staff_every = memory, warm, full, staff_every
        self._dice = Random(seed)
        self.hall = Hall(folder, check_profile(town, MOMENT.date()).profile)
        self.told = Told(warm_after=warm)
        self.visitors = Visitors(self.hall, self._dice)
        self.clerks = Clerks(self.hall, self._dice, self.told.model, self.told.staff)
        self._desk = Desk(self.hall, self._dice, self.told.model, self.told.staff)
        self._first: dict[Sign, Found] = {}
        self._awaited, self._turned_away = False, 0

    def run(self, visits: int) -> Told:
        """Let so many visitors come."""
        begun = time.monotonic()
        with complaints() as heard:
            self.begin()
            wait_for(lambda: self.hall.lobby.navigator.warmth.idle)
            for number in range(1, visits + 1):
                self.one(number, heard)
                if len(self.told.wrong) > _MANY_WRONG:
                    break
            self.hall.calm()
            self.audit()
            self.told.last = self._held()
            self.hall.close()
            self.hear("at the end", heard)
        self._end()
        self.told.visits, self.told.steps = number, self.visitors.steps + self.clerks.steps
        self.told.seconds = time.monotonic() - begun
        return self.told

    def begin(self) -> None:
        """Remember what the first visitor finds, open and closed in each way, and look on from here."""
        lobby, told = self.hall.lobby, self.told
        self.hall.minute_alone()  # the third lane runs from here on
        self.hall.look_after_printers()  # and the day is known from here on
        self._first = {OPEN: self._found(), **{sign: self._found() for sign in self.hall.each_closing()}}
        told.model.now = self.hall.now
        lobby.session.changed.connect(told.model.see)
        self.hall.page_shown = self._note_page

    def _note_page(self) -> None:
        lobby = self.hall.lobby
        found = self.told.seen.note(lobby.session.journey, lobby.frame)
        self.told.wrong += [each for each in found if each not in self.told.wrong]

    def one(self, number: int, heard: Complaints) -> None:
        """One visit, what must be so after it, and what happens before the next."""
        told, hall = self.told, self.hall
        told.model.now = hall.now
        self.visitors.visit()
        told.moods[hall.printer.mood.name] += 1
        hall.calm()
        hall.hear()
        self.look(number)
        self._between(number)
        self.hear(f"visit {number}", heard)
        if number == self._warm - AUDIT_EVERY:
            self._let_staff_come_for_all(number)
        if number == self._warm:
            told.warm = self._held()

    def look(self, number: int) -> None:
        """Look whether the next visitor finds what the first one found while the hall was as it is now, or was lately.

        Once the screen has heard of it, nothing but what holds now is right.
        """
        found, hall = self._found(), self.hall
        if all(found != self._first[sign] for sign in hall.lately):
            first = self._first[hall.sign]
            parts = zip(Found._fields, found, first, strict=True)
            told = ", ".join(f"{name} {now}, not {before}" for name, now, before in parts if now != before)
            self.told.wrong.append(f"visit {number}: the next visitor finds {told}")

    def hear(self, when: str, heard: Complaints) -> None:
        """Take what was complained of, and what the model says of the screens."""
        told, bugs = self.told, self.hall.printer.raised
        told.wrong += [f"{when}: {each}" for each in (*heard.take(), *told.model.take())]
        if bugs - told.bugs != heard.bugs:
            told.wrong.append(f"{when}: {bugs - told.bugs} bugs of the printer, {heard.bugs} in the log")
        told.bugs, heard.bugs = bugs, 0

    def _found(self) -> Found:
        lobby = self.hall.lobby
        journey, frame = lobby.session.journey, lobby.frame
        shown = frame.shown
        assert shown is not None
        return Found(
            journey.place,
            is_fresh(journey),
            journey.language,
            looks(frame),
            frame.part,
            lobby.idle.warning,
            shown.sheet.panel.staff or lobby.entrance.area is not None,
            (*texts(shown.sheet), *(each.accessibleName() for each in frame.tiles())),
            next((number for number, each in enumerate(frame.tiles()) if each.hasFocus()), None),
        )

    def _between(self, number: int) -> None:
        """What happens in the hall before the next visitor comes."""
        dice, hall = self._dice, self.hall
        self._go_on()
        if dice.random() < 0.15:
            hall.printer.change(dice)
        if dice.random() < 0.1:
            hall.look_after_printers()
        if dice.random() < 0.02:
            hall.jump(dice)
            self.told.jumps += 1
        if dice.random() < 0.05:
            self._desk.work()
            hall.calm()
        self._awaited = self._awaited or number % self._staff_every == 0
        if self._awaited:
            self._at_the_screen(number, self.clerks.stay)
        elif not hall.open and dice.random() < 0.25:
            self._at_the_screen(number, self.clerks.open_again)
        if number % AUDIT_EVERY == 0:
            self.audit()
            hall.minute_alone()

    def _go_on(self) -> None:
        self.hall.go_on(timedelta(seconds=self._dice.randint(20, 900)))

    def _at_the_screen(self, number: int, stay: Callable[[], bool]) -> None:
        """Staff at the screen; who could not get in tries again later. After them too the next visitor starts clean."""
        let_in = stay()
        self._awaited = self._awaited and not let_in
        self._turned_away = 0 if let_in else self._turned_away + 1
        if self._turned_away == _MANY_WRONG:
            self.told.wrong.append(f"visit {number}: staff were not let in {_MANY_WRONG} times")
        self.hall.calm()
        if self._dice.random() < 0.7:  # else the next visitor is quicker than the screen hears of it
            self.hall.hear()
        self.look(number)

    def _let_staff_come_for_all(self, number: int) -> None:
        """What staff need is loaded when they first come for it, and kept.

        Some visits before the run is warm: the pages that are kept laid out are visitors' again by then.
        """
        for _ in range(_MANY_STAYS):
            if not self.clerks.waiting:
                return
            self._at_the_screen(number, self.clerks.stay)
            self._go_on()
        self.told.wrong.append(f"visit {number}: staff did not get in for all that they come for")

    def _held(self) -> Held:
        """What the process holds at the beginning of a day: what is known about the cases of a day goes with it."""
        hall, lobby = self.hall, self.hall.lobby
        hall.go_on(timedelta(days=1))
        hall.hear()
        wait_for(lambda: lobby.session.journey.guide.on == lobby.today())
        hall.in_lane(lambda: None, lobby.tasks.store)
        hall.minute_alone()
        hall.calm()
        frame = lobby.frame
        return held(hall.data, hall.most_tiles, lambda: frame.dress(frame.town, frame.themes))

    def audit(self) -> None:
        """Compare what is new with the database and the paper, after what came late was written down."""
        self.hall.look_after_printers()
        found = self.told.model.audit(self.hall.data, self.hall.printer.came_out)
        self.told.wrong += [each for each in found if each not in self.told.wrong]

    def _end(self) -> None:
        """What is left when everything is over."""
        told = self.told
        if (left := threading.active_count()) > self._threads:
            told.wrong.append(
                f"{left - self._threads} threads are left: {[each.name for each in threading.enumerate()]}"
            )
        if told.warm is not None and told.last is not None:
            told.wrong += told.last.leaks(told.warm, self._memory, told.moods.total() - self._warm)
        if told.moods.total() >= self._full and (missing := self._missing()):
            told.wrong.append(f"never seen: {', '.join(missing)}")

    def _missing(self) -> list[str]:
        """What a long run must have met, and did not."""
        told, printer = self.told, self.hall.printer
        missing = told.seen.missing(every(self.hall.town, MOMENT.date()))
        missing += [f"printer {each.name}" for each in MOODS if not told.moods[each.name]]
        missing += [f"ticket {state.value}" for state in END_STATES if not told.model.states[state.value]]
        missing += [f"staff {done(each)}" for each in ERRANDS if not told.staff[done(each)]]
        counts = {"a bug of the printer": printer.raised, "a printer that hangs": printer.hangs}
        return [*missing, *(name for name, times in counts.items() if not times)]
