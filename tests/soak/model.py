"""What must be true after every visit, kept apart from the program: some sets and counters, no rule of its own."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.journey import Journey, Place, Wants


@dataclass
class Model:
    """What visitors asked for and were told."""

    asked: set[str] = field(default_factory=set)
    """Visits that asked for a ticket."""
    told: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    """What the screen said of each of these: the state and the number, None when there was none."""
    refused: Counter[str] = field(default_factory=Counter)
    """Why visits that asked got none, by code."""
    reprints: Counter[int] = field(default_factory=Counter)
    """Copies that staff had printed, by ticket."""
    lists: set[str] = field(default_factory=set)

    def see(self, journey: Journey) -> None:
        """Take note of a page."""
        if journey.place is Place.PRINTING and journey.wants is Wants.TICKET:
            self.asked.add(journey.visit)
        if journey.place is not Place.DONE or journey.result is None:
            return
        result = journey.result
        if result.wants is Wants.LIST:
            self.lists.add(journey.visit)
            return
        self.told[journey.visit] = (result.state.value if result.state else None, result.label)
        if result.state is None:
            self.refused[str(result.code)] += 1

    def audit(self, data: Path, came_out: Counter[int | None]) -> list[str]:
        """Compare with the database and the paper; return what is wrong."""
        database = sqlite3.connect(f"{(data / 'kiosk.db').as_uri()}?mode=ro", uri=True)
        try:
            rows = database.execute("SELECT id, visit, day, lane, number, label, state FROM tickets_public ORDER BY id")
            tickets = rows.fetchall()
            sent = database.execute("SELECT ticket, copy, outcome FROM attempts WHERE outcome != 'sent'").fetchall()
        finally:
            database.close()
        return [
            *self._visits(tickets),
            *self._numbers(tickets),
            *self._papers(tickets, sent, came_out),
        ]

    def _visits(self, tickets: list[tuple[int, str, str, str, int, str, str]]) -> list[str]:
        wrong = []
        recorded = {visit for _, visit, *_ in tickets}
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

    def _numbers(self, tickets: list[tuple[int, str, str, str, int, str, str]]) -> list[str]:
        wrong = []
        held = Counter((day, lane, number) for _, _, day, lane, number, _, _ in tickets)
        if twice := [each for each, times in held.items() if times > 1]:
            wrong.append(f"numbers held twice: {twice}")
        days = [day for _, _, day, *_ in tickets]
        if days != sorted(days):
            wrong.append("the service day went back")
        return wrong

    def _papers(
        self,
        tickets: list[tuple[int, str, str, str, int, str, str]],
        sent: list[tuple[int, int, str]],
        came_out: Counter[int | None],
    ) -> list[str]:
        wrong = []
        if sum(came_out.values()) - came_out[None] != sum(came_out[ticket] for ticket, *_ in tickets):
            wrong.append("a paper of a ticket that is not in the database")
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
