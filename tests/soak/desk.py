"""Staff of the endurance run who work at the console between two visitors: what the lists ask for is done."""

from __future__ import annotations

from collections import Counter
from random import Random

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.staff import Actor, ReprintReason, VoidReason
from kiosk.domain.tickets import Ticket
from kiosk.services.acts import StaffDesk
from kiosk.services.worklist import Find
from tests.soak.hall import NAMES, Hall
from tests.soak.model import Model


class Desk:
    """All staff who do so in a run."""

    def __init__(self, hall: Hall, dice: Random, model: Model, noted: Counter[str]) -> None:
        """`noted` counts what was done."""
        self._hall, self._dice, self._model, self._noted = hall, dice, model, noted

    def work(self) -> None:
        """Do what the lists ask for, in the lane of the printer, as the staff area does."""
        self._hall.in_lane(self._work_off)
        board = self._hall.room().visits.tickets.alerts
        for alert in board.list():
            self._noted[f"saw {alert.kind.value}"] += 1
        if self._dice.random() < 0.5:
            board.new_roll()
            self._noted["new roll"] += 1
        if not self._hall.wall.off and self._dice.random() < 0.5:
            try:
                board.confirm_day()
                self._noted["day confirmed"] += 1
            except KioskError as error:
                if error.code is not Code.CLOCK:
                    raise

    def _work_off(self) -> None:
        desk = self._hall.room().desk(Actor(NAMES[0]))
        waiting = [line.ticket for line in desk.worklist(on_a_page=20).lines]
        others = [line.ticket for line in desk.today(Find(void=False)).lines]
        for ticket in [*waiting, *others[: self._dice.randint(0, 2)]]:
            deed = self._dice.choice((self._reprint, self._hand_over, self._void))
            try:
                deed(desk, ticket)
                self._noted[deed.__name__.strip("_")] += 1
            except KioskError as error:
                if error.code not in (Code.TICKET_SETTLED, Code.TICKET_VOID):  # on both lists
                    raise

    def _reprint(self, desk: StaffDesk, ticket: Ticket) -> None:
        guide = Guide(self._hall.town, ticket.day)
        if desk.reprint(guide, ticket, ReprintReason.JAM).copy:
            self._model.reprints[ticket.id] += 1

    def _hand_over(self, desk: StaffDesk, ticket: Ticket) -> None:
        desk.hand_over(ticket)

    def _void(self, desk: StaffDesk, ticket: Ticket) -> None:
        desk.void(ticket, VoidReason.MISTAKE)
        if self._dice.random() < 0.5:
            desk.undo_void(ticket)
