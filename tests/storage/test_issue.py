"""Numbers: one visit has one, no two people share one, and the day they belong to is the town's."""

from __future__ import annotations

import tempfile
import threading
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.tickets import State, Ticket
from kiosk.storage import Store
from tests.storage.making import NOON, lane, request


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_ticket_is_recorded_as_it_was_asked_for(store: Store) -> None:
    asked = request("visit-1")
    ticket = store.issue(asked, lane(), NOON)
    assert ticket == Ticket(1, "visit-1", date(2026, 11, 23), "info", "V", 1, State.RECORDED, asked, NOON)
    assert store.ticket(1) == store.by_visit("visit-1") == store.by_number(ticket.day, "V", 1) == ticket


def test_one_visit_has_one_ticket_whatever_it_asks_the_second_time(store: Store) -> None:
    first = store.issue(request("visit-1"), lane(), NOON)
    again = store.issue(request("visit-1", "collect", "en"), lane("desk", "T"), NOON + timedelta(days=3))
    assert again == first
    assert store.latest(first.day, 10) == (first,)


def test_a_visit_keeps_its_ticket_when_the_lane_is_full(store: Store) -> None:
    full = lane(last=1, continues=False)
    first = store.issue(request("visit-1"), full, NOON)
    assert store.issue(request("visit-1"), full, NOON) == first


def test_each_lane_has_its_own_series(store: Store) -> None:
    lanes = (lane(), lane("desk", "T", first=500), lane(), lane("desk", "T", first=500))
    tickets = [store.issue(request(f"visit-{nth}"), each, NOON) for nth, each in enumerate(lanes)]
    assert [(ticket.prefix, ticket.number) for ticket in tickets] == [("V", 1), ("T", 500), ("V", 2), ("T", 501)]


def test_after_999_comes_1000(store: Store) -> None:
    near = lane(first=998)
    assert [store.issue(request(f"visit-{nth}"), near, NOON).label for nth in range(3)] == [
        "V\u00a0998",
        "V\u00a0999",
        "V\u00a01000",
    ]


def test_a_full_lane_gives_no_number_and_keeps_nothing(store: Store) -> None:
    short = lane(last=2, continues=False)
    tickets = [store.issue(request(f"visit-{nth}"), short, NOON) for nth in range(2)]
    with pytest.raises(KioskError) as caught:
        store.issue(request("visit-2"), short, NOON)
    assert caught.value.code is Code.LANE_FULL
    assert store.by_visit("visit-2") is None
    assert store.latest(tickets[0].day, 10) == tuple(reversed(tickets))
    assert store.issue(request("visit-2"), short, NOON + timedelta(days=1)).number == 1


def test_a_lane_that_is_renamed_during_the_day_gives_no_number_of_its_letter_again(store: Store) -> None:
    names = ("info", "info", "onthaal", "info", "onthaal")
    numbers = [store.issue(request(f"visit-{nth}"), lane(name), NOON).number for nth, name in enumerate(names)]
    assert numbers == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        pytest.param("2026-11-23T22:59:59", "2026-11-23", id="a second before midnight in winter"),
        pytest.param("2026-11-23T23:00:00", "2026-11-24", id="midnight in winter"),
        pytest.param("2026-07-21T21:59:59", "2026-07-21", id="a second before midnight in summer"),
        pytest.param("2026-07-21T22:00:00", "2026-07-22", id="midnight in summer"),
        pytest.param("2026-03-28T23:00:00", "2026-03-29", id="the day that loses an hour begins"),
        pytest.param("2026-03-29T00:59:59", "2026-03-29", id="before the lost hour"),
        pytest.param("2026-03-29T01:00:00", "2026-03-29", id="after the lost hour"),
        pytest.param("2026-03-29T21:59:59", "2026-03-29", id="the day that loses an hour ends"),
        pytest.param("2026-03-29T22:00:00", "2026-03-30", id="the day after it begins"),
        pytest.param("2026-10-24T22:00:00", "2026-10-25", id="the day that wins an hour begins"),
        pytest.param("2026-10-25T00:30:00", "2026-10-25", id="half past two, the first time"),
        pytest.param("2026-10-25T01:30:00", "2026-10-25", id="half past two, the second time"),
        pytest.param("2026-10-25T22:59:59", "2026-10-25", id="the day that wins an hour ends"),
        pytest.param("2026-10-25T23:00:00", "2026-10-26", id="the day after that begins"),
    ],
)
@pytest.mark.parametrize("hours", [0, 1, 14, -11])
def test_the_day_is_the_towns_day_whatever_zone_the_clock_speaks(
    store: Store, moment: str, day: str, hours: int
) -> None:
    now = utc(moment).astimezone(timezone(timedelta(hours=hours)))
    ticket = store.issue(request("visit-1"), lane(), now)
    assert ticket.day == date.fromisoformat(day)
    assert ticket.recorded_at == utc(moment)
    assert ticket.recorded_at.utcoffset() == timedelta(0)


@pytest.mark.parametrize("back", ["2026-11-23T22:30:00", "2026-11-01T10:00:00", "1970-01-01T00:00:00"])
def test_a_clock_set_back_goes_on_with_the_last_days_series(store: Store, back: str) -> None:
    store.issue(request("visit-1"), lane(), utc("2026-11-23T23:30:00"))
    ticket = store.issue(request("visit-2"), lane(), utc(back))
    assert (ticket.day, ticket.number) == (date(2026, 11, 24), 2)
    assert ticket.recorded_at == utc(back)


def test_a_new_day_begins_a_new_series_also_when_the_kiosk_was_off_at_midnight(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.issue(request("visit-1"), lane(), NOON)
    with Store(tmp_path) as store:
        ticket = store.issue(request("visit-2"), lane(), NOON + timedelta(days=1))
    assert (ticket.day, ticket.number, ticket.id) == (date(2026, 11, 24), 1, 2)


def test_a_moment_without_a_time_zone_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        store.issue(request("visit-1"), lane(), NOON.replace(tzinfo=None))
    assert store.last_day() is None


def test_lists_come_in_pages_the_newest_first(store: Store) -> None:
    tickets = [store.issue(request(f"visit-{nth}"), lane(), NOON) for nth in range(5)]
    store.issue(request("tomorrow"), lane(), NOON + timedelta(days=1))
    day = tickets[0].day
    assert store.latest(day, 2) == (tickets[4], tickets[3])
    assert store.latest(day, 2, 4) == (tickets[0],)
    assert store.latest(day - timedelta(days=1), 2) == ()
    assert store.last_day() == day + timedelta(days=1)


def test_what_is_not_there_is_none(store: Store) -> None:
    assert store.ticket(1) is store.by_visit("x") is store.by_number(date(2026, 11, 23), "V", 1) is None
    assert store.attempts(1) == ()


def test_threads_issue_at_once(store: Store) -> None:
    def work(name: str) -> None:
        for nth in range(25):
            store.issue(request(f"{name}-{nth}"), lane(), NOON)
            store.issue(request(f"shared-{nth}"), lane(), NOON)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = [ticket.number for ticket in store.latest(date(2026, 11, 23), 1000)]
    assert sorted(numbers) == list(range(1, 101))


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 9), st.sampled_from(["VG", "VH", "TD"]), st.integers(-60, 60)), min_size=1, max_size=40
    )
)
def test_any_order_of_visits_lanes_and_clocks_gives_one_ticket_a_visit_and_dense_series(
    steps: list[tuple[int, str, int]],
) -> None:
    """Two lanes share a letter here; the model is a handful of dictionaries."""
    given_to: dict[str, Ticket] = {}
    last_day = date.min
    with tempfile.TemporaryDirectory() as name, Store(Path(name)) as store:
        for visit, where, hours in steps:
            ticket = store.issue(request(str(visit)), lane(where, where[0]), NOON + timedelta(hours=hours))
            if str(visit) in given_to:
                assert ticket == given_to[str(visit)]
                continue
            assert ticket.day >= last_day
            last_day = ticket.day
            given_to[str(visit)] = ticket
    held = [(ticket.day, ticket.prefix, ticket.number) for ticket in given_to.values()]
    assert len(set(held)) == len(held)
    for day, prefix in {(day, prefix) for day, prefix, _ in held}:
        numbers = sorted(number for on, letter, number in held if (on, letter) == (day, prefix))
        assert numbers == list(range(1, len(numbers) + 1))
