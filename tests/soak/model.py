"""What must be true after every visit, kept apart from the program: some sets and counters, no rule of its own."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.errors import Code
from kiosk.domain.journey import Journey, Place, Result, Wants
from kiosk.services.acts import BY_STAFF

Row = tuple[int, str, str, str, int, str, str]
"""Id, visit, day, lane, number, label and state of a ticket."""

TWICE = "SELECT count(*) FROM (SELECT 1 FROM tickets GROUP BY day, lane, number HAVING count(*) > 1)"
KNOWN = "SELECT outcome, count(*) FROM attempts WHERE outcome IN ('confirmed', 'unconfirmed') GROUP BY outcome"
BACKWARDS = "SELECT count(*) FROM tickets AS a JOIN tickets AS b ON b.id = a.id + 1 WHERE b.day < a.day"


class Now(NamedTuple):
    """What is so in the hall."""

    open: bool = True
    """Whether it gives tickets."""
    was_shut: bool = False
    """Whether the screen may know it closed: it was so, at some time since the screen last heard."""


@dataclass
class Model:
    """What visitors asked for and were told since the last audit, and counts of all before; it does not grow."""

    asked: set[str] = field(default_factory=set)
    """Visits that asked for a ticket."""
    told: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    """What the screen said of each of these: the state and the number, None when there was none."""
    refused: Counter[str] = field(default_factory=Counter)
    """Why visits that asked got none, by code."""
    reprints: Counter[int] = field(default_factory=Counter)
    """Copies that staff had printed since the last audit, by ticket."""
    issued: Counter[tuple[str, str]] = field(default_factory=Counter)
    """State and number of the tickets that staff made on a visitor's behalf since the last audit."""
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
    _audited: int = 0

    @property
    def lists(self) -> int:
        """Lists that were asked for without a ticket."""
        return self._listed + len(self._lists)

    def see(self, journey: Journey) -> None:
        """Take note of a page."""
        if journey.place is Place.PRINTING and journey.wants is Wants.TICKET:
            self.asked.add(journey.visit)
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
        """Compare what is new with the database and the paper, return what is wrong, and let go of it."""
        database = sqlite3.connect(f"{(data / 'kiosk.db').as_uri()}?mode=ro", uri=True)
        new = (self._audited,)
        try:
            rows = "SELECT id, visit, day, lane, number, label, state FROM tickets_public WHERE id > ? ORDER BY id"
            tickets = database.execute(rows, new).fetchall()
            ends = "SELECT ticket, copy, outcome FROM attempts WHERE outcome != 'sent' AND ticket > ?"
            sent = database.execute(ends, new).fetchall()
            ((twice,),) = database.execute(TWICE)
            ((backwards,),) = database.execute(BACKWARDS)
            known = dict(database.execute(KNOWN).fetchall())
        finally:
            database.close()
        wrong = [*self._visits(tickets), *self._papers(tickets, sent, came_out)]
        self.tickets_out += sum(came_out.values()) - came_out[None]
        sure, perhaps = known.get("confirmed", 0), known.get("unconfirmed", 0)
        if not sure <= self.tickets_out <= sure + perhaps:
            wrong.append(f"{self.tickets_out} papers of tickets in all, {sure} known, {perhaps} perhaps")
        wrong += [f"{twice} numbers are held twice"] * bool(twice)
        wrong += [f"the service day went back {backwards} times"] * bool(backwards)
        self._let_go(tickets, came_out)
        return wrong

    def _let_go(self, tickets: list[Row], came_out: Counter[int | None]) -> None:
        self._listed += len(self._lists)
        self.papers += sum(came_out.values())
        for each in (self.asked, self.told, self.reprints, self.issued, self._lists, came_out):
            each.clear()
        self._audited = max([self._audited, *(ticket for ticket, *_ in tickets)])

    def _visits(self, tickets: list[Row]) -> list[str]:
        wrong = []
        recorded = {visit for _, visit, *_ in tickets if not visit.startswith(BY_STAFF)}
        issued = Counter((state, label) for _, visit, *_, label, state in tickets if visit.startswith(BY_STAFF))
        if issued != self.issued:
            wrong.append(f"staff made {dict(self.issued)}, and the rows are {dict(issued)}")
        served = {visit for visit, (state, _) in self.told.items() if state is not None}
        if recorded != served:
            wrong.append(
                f"tickets without a visit {recorded - served}, visits without their ticket {served - recorded}"
            )
        if unanswered := self.asked - self.told.keys():
            wrong.append(f"never told what came of it: {unanswered}")
        for _, visit, _, _, _, label, state in tickets:
            if self.told.get(visit, (state, label)) != (state, label):
                wrong.append(f"{visit}: the screen said {self.told[visit]}, the row {(state, label)}")
        return wrong

    def _papers(
        self,
        tickets: list[Row],
        sent: list[tuple[int, int, str]],
        came_out: Counter[int | None],
    ) -> list[str]:
        wrong = []
        known = {ticket for ticket, *_ in tickets}
        if strange := [each for each in came_out if each is not None and each > self._audited and each not in known]:
            wrong.append(f"papers of tickets that are not in the database: {strange}")
        sure = Counter(ticket for ticket, _, outcome in sent if outcome == "confirmed")
        perhaps = Counter(ticket for ticket, _, outcome in sent if outcome == "unconfirmed")
        for ticket, *_ in tickets:
            if not sure[ticket] <= came_out[ticket] <= sure[ticket] + perhaps[ticket]:
                wrong.append(
                    f"ticket {ticket}: {came_out[ticket]} papers, {sure[ticket]} known, {perhaps[ticket]} perhaps"
                )
            if came_out[ticket] > 1 + self.reprints[ticket]:
                wrong.append(f"ticket {ticket}: {came_out[ticket]} papers, {self.reprints[ticket]} asked for by staff")
        return wrong
