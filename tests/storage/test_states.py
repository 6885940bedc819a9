"""What happens to a ticket: every step durable, none ever back, and each print attempt kept."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import Act, Actor
from kiosk.domain.tickets import NEXT_STATES, State
from kiosk.services.staff import Account
from kiosk.services.tickets import Attempt
from kiosk.storage import Store
from tests.storage.making import NOON, lane, request

SECOND = timedelta(seconds=1)
PATHS = {
    State.RECORDED: (),
    State.SENT: (State.SENT,),
    State.CONFIRMED: (State.SENT, State.CONFIRMED),
    State.UNCONFIRMED: (State.SENT, State.UNCONFIRMED),
    State.FAILED: (State.SENT, State.FAILED),
}


def test_a_ticket_is_sent_and_confirmed_each_with_its_time_and_its_attempt(store: Store) -> None:
    ticket = store.issue(request("visit-1"), lane(), NOON)
    sent = store.mark(ticket.id, State.SENT, NOON + SECOND, "folder")
    done = store.mark(ticket.id, State.CONFIRMED, NOON + 2 * SECOND)
    assert sent is not None
    assert (sent.state, sent.sent_at, sent.finished_at) == (State.SENT, NOON + SECOND, None)
    assert done is not None
    assert (done.state, done.sent_at, done.finished_at) == (State.CONFIRMED, NOON + SECOND, NOON + 2 * SECOND)
    assert store.ticket(ticket.id) == done
    assert store.attempts(ticket.id) == (
        Attempt(ticket.id, 0, NOON + SECOND, "folder", State.SENT, None),
        Attempt(ticket.id, 0, NOON + 2 * SECOND, None, State.CONFIRMED, None),
    )


def test_a_failure_keeps_its_cause_and_its_device(store: Store) -> None:
    ticket = store.issue(request("visit-1"), lane(), NOON)
    store.mark(ticket.id, State.SENT, NOON, "folder")
    store.mark(ticket.id, State.FAILED, NOON, cause="paper out")
    with closing(sqlite3.connect(store.path)) as reader:
        assert reader.execute("SELECT state, device, cause FROM tickets").fetchall() == [
            ("failed", "folder", "paper out")
        ]
    assert [attempt.cause for attempt in store.attempts(ticket.id)] == [None, "paper out"]


@pytest.mark.parametrize(("origin", "goal"), [*itertools.product(State, State)])
def test_only_what_may_follow_follows(store: Store, origin: State, goal: State) -> None:
    ticket = store.issue(request("visit-1"), lane(), NOON)
    for step in PATHS[origin]:
        assert store.mark(ticket.id, step, NOON) is not None
    before, attempts = store.ticket(ticket.id), store.attempts(ticket.id)
    moved = store.mark(ticket.id, goal, NOON + SECOND, "other")
    if goal in NEXT_STATES[origin]:
        assert moved is not None
        assert moved.state is goal
        assert len(store.attempts(ticket.id)) == len(attempts) + 1
    else:
        assert moved is None
        assert (store.ticket(ticket.id), store.attempts(ticket.id)) == (before, attempts)


def test_of_two_who_send_a_ticket_one_is_first(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("two")
    with Store(folder) as one, Store(folder) as other:
        ticket = one.issue(request("visit-1"), lane(), NOON)
        assert [store.mark(ticket.id, State.SENT, NOON) is not None for store in (other, one)] == [True, False]


def test_a_ticket_that_is_not_there_is_not_copied(store: Store) -> None:
    """As after a restore, where somebody still has the list of before on the screen."""
    with pytest.raises(KioskError) as caught:
        store.begin_copy(7, NOON, "lobby", Actor("balie"), "papier gescheurd")
    assert caught.value.code is Code.TICKET_UNKNOWN
    assert store.last_attempt() is None
    assert store.acts(10) == ()


def test_an_account_that_is_not_there_is_neither_changed_nor_removed_nor_logged(store: Store) -> None:
    """As when two people remove the same one at once."""
    account = Account("An", b"salt", b"digest")
    assert not store.change_account(account, NOON, Actor("IT"))
    assert not store.remove_account("An", NOON, Actor("IT"))
    assert store.acts(10) == ()
    assert store.add_account(account, NOON, Actor("IT"))
    assert store.remove_account("An", NOON, Actor("IT"))
    assert [each.act for each in store.acts(10)] == [Act.STAFF_REMOVED, Act.STAFF_ADDED]


def test_a_ticket_that_is_not_there_cannot_be_marked(store: Store) -> None:
    with pytest.raises(KioskError) as caught:
        store.mark(7, State.SENT, NOON)
    assert caught.value.code is Code.TICKET_UNKNOWN


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE tickets SET number = 9",
        "UPDATE tickets SET visit = 'other'",
        "UPDATE tickets SET day = '2026-01-01'",
        "UPDATE tickets SET id = 9",
        "UPDATE attempts SET outcome = 'confirmed'",
        "INSERT INTO attempts (ticket, copy, at, outcome) VALUES (99, 0, 'now', 'sent')",
        "INSERT INTO tickets SELECT id + 1, 'other', day, lane, 'T', number, card, age_band, purpose, appointment,"
        " language, tariff, state, recorded_at, sent_at, finished_at, device, cause, reason, procedure FROM tickets",
        "INSERT INTO tickets SELECT id + 1, visit, day, lane, prefix, number + 1, card, age_band, purpose, appointment,"
        " language, tariff, state, recorded_at, sent_at, finished_at, device, cause, reason, procedure FROM tickets",
    ],
)
def test_the_database_itself_refuses_what_would_break_a_promise(store: Store, change: str) -> None:
    ticket = store.issue(request("visit-1"), lane(), NOON)
    store.mark(ticket.id, State.SENT, NOON)
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(change)


def test_an_id_is_never_used_again(store: Store) -> None:
    first = store.issue(request("visit-1"), lane(), NOON)
    with closing(sqlite3.connect(store.path)) as other, other:
        other.execute("DELETE FROM tickets")
    assert store.issue(request("visit-2"), lane(), NOON).id == first.id + 1
