"""What must be true after every visit, kept apart from the program: some sets and counters, no rule of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.errors import Code
from kiosk.domain.journey import Journey, Place, Result, Wants
from kiosk.services.acts import BY_STAFF
from tests.soak.records import Past, Records, Row, Step, read

_WEEK = timedelta(days=7)
"""A clock that is further ahead opens no new day (the promises, R7)."""


class Now(NamedTuple):
    """What is so in the hall."""

    open: bool = True
    """Whether it gives tickets."""
    was_shut: bool = False
    """Whether the screen may know it closed: it was so, at some time since the screen last heard."""
    wall: date = date.min
    """The day that the clock on the wall says."""
    true: date = date.min
    """The day that it is."""


@dataclass
class Model:
    """What visitors asked for and were told since the last audit, and counts of all before; it does not grow."""

    asked: dict[str, Now] = field(default_factory=dict)
    """Visits that asked for a ticket, and what was so then."""
    told: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    """What the screen said of each of these: the state and the number, None when there was none."""
    refused: Counter[str] = field(default_factory=Counter)
    """Why visits that asked got none, by code."""
    reprints: Counter[int] = field(default_factory=Counter)
    """Copies that staff had printed since the last audit, by ticket."""
    issued: list[tuple[str, str, Now]] = field(default_factory=list)
    """State and number of the tickets that staff made on a visitor's behalf since the last audit, and what was so."""
    now: Now = field(default_factory=Now)
    """What is so in the hall while the visit that is seen goes on."""
    wrong: list[str] = field(default_factory=list)
    """What was wrong with what the screen said, since somebody took it."""
    states: Counter[str] = field(default_factory=Counter)
    """What came of the tickets, as the screens said."""
    papers: int = 0
    """Papers that came out, lists among them."""
    tickets_out: int = 0
    """Papers of tickets that came out, copies among them."""
    _lists: set[str] = field(default_factory=set)
    _listed: int = 0
    _past: Past = field(default_factory=Past)
    _day: date | None = None
    """The service day of the last ticket."""

    @property
    def lists(self) -> int:
        """Lists that were asked for without a ticket."""
        return self._listed + len(self._lists)

    def see(self, journey: Journey) -> None:
        """Take note of a page."""
        if journey.place is Place.PRINTING and journey.wants is Wants.TICKET:
            self.asked.setdefault(journey.visit, self.now)
        if journey.place is not Place.DONE or journey.result is None:
            return
        result = journey.result
        if result.wants is Wants.LIST:
            if journey.visit not in self._lists:
                self._judge(journey, result)
            self._lists.add(journey.visit)
            return
        if journey.visit not in self.told:
            self.states[result.state.value if result.state else "none"] += 1
            self._judge(journey, result)
        self.told[journey.visit] = (result.state.value if result.state else None, result.label)

    def _judge(self, journey: Journey, result: Result) -> None:
        """Whether what goes on in the hall explains that somebody got nothing, or that somebody got a ticket."""
        if result.state is not None:
            if result.wants is Wants.TICKET and not self.now.open:
                self.wrong.append(f"{journey.visit} got a ticket while the hall is closed")
            return
        self.refused[str(result.code)] += 1
        closed = result.wants is Wants.TICKET and (self.now.was_shut or not self.now.open)
        allowed = [Code.CLOSED.value] if closed else []
        if result.code not in allowed:
            self.wrong.append(f"{journey.visit} was refused {result.code}; explained were {allowed or 'none'}")

    def take(self) -> list[str]:
        """Return what was wrong since the last time."""
        found, self.wrong = self.wrong, []
        return found

    def audit(self, data: Path, came_out: Counter[int | None]) -> list[str]:
        """Compare what is new with the database and the paper, return what is wrong, and let go of it.

        What was audited before must stand there as it did.
        """
        found = read(data, self._past)
        wrong = [*self._visits(found.tickets), *self._days(found.tickets), *self._papers(found, came_out)]
        if found.past != self._past:
            before, now = self._past, found.past
            wrong.append(
                f"what was audited before changed: {now.tickets} tickets and {now.steps} steps, "
                f"there were {before.tickets} and {before.steps}"
            )
        self.tickets_out += sum(came_out.values()) - came_out[None]
        sure, perhaps = found.confirmed, found.unconfirmed
        if not sure <= self.tickets_out <= sure + perhaps:
            wrong.append(f"{self.tickets_out} papers of tickets in all, {sure} known, {perhaps} perhaps")
        wrong += [f"{found.twice} numbers are held twice"] * bool(found.twice)
        self._let_go(found.all, came_out)
        return wrong

    def _let_go(self, past: Past, came_out: Counter[int | None]) -> None:
        self._listed += len(self._lists)
        self.papers += sum(came_out.values())
        for each in (self.asked, self.told, self.reprints, self.issued, self._lists, came_out):
            each.clear()
        self._past = past

    def _visits(self, tickets: list[Row]) -> list[str]:
        wrong = []
        recorded = {row.visit for row in tickets if not row.visit.startswith(BY_STAFF)}
        issued = [(row.state, row.label) for row in tickets if row.visit.startswith(BY_STAFF)]
        if issued != (made := [(state, label) for state, label, _ in self.issued]):
            wrong.append(f"staff made {made}, and the rows are {issued}")
        served = {visit for visit, (state, _) in self.told.items() if state is not None}
        if recorded != served:
            wrong.append(
                f"tickets without a visit {recorded - served}, visits without their ticket {served - recorded}"
            )
        if unanswered := self.asked.keys() - self.told.keys():
            wrong.append(f"never told what came of it: {unanswered}")
        wrong += [
            f"{row.visit}: the screen said {self.told[row.visit]}, the row {(row.state, row.label)}"
            for row in tickets
            if self.told.get(row.visit, (row.state, row.label)) != (row.state, row.label)
        ]
        return wrong

    def _days(self, tickets: list[Row]) -> list[str]:
        """Whether each ticket is of a day that the clocks allowed when it was asked for."""
        wrong, by_staff = [], iter(self.issued)
        for row in tickets:
            now = next(by_staff, ("", "", None))[2] if row.visit.startswith(BY_STAFF) else self.asked.get(row.visit)
            if now is None:  # nobody asked for it, which is said already
                continue
            last = self._day or now.true
            if row.day not in (allowed := _allowed(last, now)):
                days = " or ".join(sorted(map(str, allowed)))
                clocks = f"the last one of {last}, the wall at {now.wall}, and it is {now.true}"
                wrong.append(f"ticket {row.id} is of {row.day}, not {days}: {clocks}")
            self._day = row.day
        return wrong

    def _papers(self, found: Records, came_out: Counter[int | None]) -> list[str]:
        wrong, steps = [], found.steps
        new = {row.id for row in found.tickets}
        strange = {each for each in came_out if each is not None and each > self._past.ticket} - new
        if strange:
            wrong.append(f"papers of tickets that are not in the database: {sorted(strange)}")
        sure, perhaps = _ended(steps, "confirmed"), _ended(steps, "unconfirmed")
        copies = Counter(ticket for ticket, copy in {(each.ticket, each.copy) for each in steps if each.copy})
        concerned = {*new, *came_out, *(each.ticket for each in steps), *self.reprints} - {None, *strange}
        for ticket in sorted(each for each in concerned if each is not None):
            came, asked = came_out[ticket], self.reprints[ticket]
            if not sure[ticket] <= came <= sure[ticket] + perhaps[ticket]:
                wrong.append(f"ticket {ticket}: {came} papers, {sure[ticket]} known, {perhaps[ticket]} perhaps")
            if came > (ticket in new) + asked:
                wrong.append(f"ticket {ticket}: {came} papers, {asked} asked for by staff")
            if copies[ticket] != asked:
                wrong.append(f"ticket {ticket}: {copies[ticket]} copies in the records, {asked} asked for by staff")
        return wrong


def _ended(steps: list[Step], outcome: str) -> Counter[int]:
    return Counter(each.ticket for each in steps if each.outcome == outcome)


def _allowed(last: date, now: Now) -> set[date]:
    """The days a ticket may be of, after one of the `last` day (the promises, R7).

    It never goes back; a clock that is a week ahead at most is believed. One that is further ahead is believed only
    where it is known to be right, and that it cannot be when it is further than that from the true day.
    """
    if now.wall <= last:
        return {last}
    if now.wall - last <= _WEEK:
        return {now.wall}
    return {last, now.wall} if now.wall - now.true <= _WEEK else {last}
