"""Tickets after their time go in small steps, with all that belongs to them; the last day and its series stay."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.storage import Store
from tests.storage.making import NOON, lane, request


def test_old_tickets_go_in_steps_and_the_last_day_stays(store: Store) -> None:
    for day in range(4):
        now = NOON + timedelta(days=day)
        for nth in range(5):
            ticket = store.issue(request(f"{day}-{nth}"), lane(), now)
            store.mark(ticket.id, State.SENT, now, "none")
            store.mark(ticket.id, State.UNCONFIRMED, now)
            store.settle((ticket.id,), now)
    kept = store.latest(NOON.date() + timedelta(days=3), 1)[0].id
    first = NOON.date()
    assert store.forget_before(first) == 0
    steps = []
    while gone := store.forget_before(first + timedelta(days=2), limit=4):
        steps.append(gone)
    assert steps == [4, 4, 2]
    assert [len(store.latest(first + timedelta(days=day), 100)) for day in range(4)] == [0, 0, 5, 5]
    assert store.attempts(1) == ()
    assert len(store._rows("SELECT * FROM settled")) == 10
    assert store.forget_before(first + timedelta(days=100), limit=100) == 5
    assert store.ticket(kept) is not None, "the last day's series goes on"
    assert store.issue(request("next"), lane(), NOON + timedelta(days=3)).number == 6


def test_what_staff_did_is_never_removed_and_holds_up_nothing(store: Store) -> None:
    for day in range(3):
        for nth in range(3):
            store.issue(request(f"{day}-{nth}"), lane(), NOON + timedelta(days=day))
    assert store.void(2, NOON, Actor("Griet"), "twice")
    later = NOON.date() + timedelta(days=2)
    assert [store.forget_before(later, limit=3) for _ in range(3)] == [3, 2, 0]
    assert store.ticket(2) is not None
    assert [entry.ticket for entry in store.acts_on(2)] == [2]
