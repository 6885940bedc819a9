"""The rules of tickets by themselves: numbers, labels, days and states; they hold without any database."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.tickets import (
    NEXT_STATES,
    LaneOverride,
    State,
    Ticket,
    TicketRequest,
    label,
    next_number,
    overlaps,
    with_override,
)
from kiosk.domain.town import Lane, LocalText

TEXT = LocalText((("nl", "Infobalie"),))


def lane(first: int = 1, last: int = 999, continues: bool = True) -> Lane:
    return Lane("info", "V", TEXT, TEXT, first, last, continues)


@pytest.mark.parametrize(
    ("number", "text"), [(1, "V\u00a0001"), (42, "V\u00a0042"), (999, "V\u00a0999"), (1000, "V\u00a01000")]
)
def test_people_read_a_letter_and_three_digits_at_least(number: int, text: str) -> None:
    moment = datetime(2026, 11, 23, 11, tzinfo=UTC)
    asked = TicketRequest("visit", "renew", "nl")
    ticket = Ticket(1, "visit", date(2026, 11, 23), "info", "V", number, State.RECORDED, asked, moment)
    assert ticket.label == label("V", number) == text


@pytest.mark.parametrize(("last", "number"), [(None, 1), (1, 2), (998, 999), (999, 1000), (1000, 1001)])
def test_a_series_that_continues_has_no_end_and_never_goes_back_to_one(last: int | None, number: int) -> None:
    assert next_number(lane(), last) == number


def test_a_series_begins_at_its_first_number() -> None:
    assert next_number(lane(first=500), None) == 500
    assert next_number(lane(first=500), 12) == 500, "its first number was raised during the day"
    assert next_number(lane(first=1), 700) == 701, "and lowered: what was given is not given again"


@pytest.mark.parametrize("last", [999, 1000, 5000])
def test_a_series_that_stops_is_full(last: int) -> None:
    with pytest.raises(KioskError) as caught:
        next_number(lane(continues=False), last)
    assert caught.value.code is Code.LANE_FULL
    assert "1 to 999" in caught.value.it
    assert next_number(lane(continues=False), 998) == 999


@given(st.integers(1, 50), st.integers(0, 60), st.booleans(), st.integers(1, 100))
def test_numbers_follow_each_other_without_gaps(first: int, length: int, continues: bool, count: int) -> None:
    series = lane(first, first + length, continues)
    last: int | None = None
    for nth in range(count):
        if not continues and nth > length:
            with pytest.raises(KioskError):
                next_number(series, last)
            return
        last = next_number(series, last)
        assert last == first + nth


@pytest.mark.parametrize(
    ("which", "last", "floor", "number"),
    [
        (lane(), None, 42, 100),
        (lane(), 95, 95, 200),
        (lane(), 199, 150, 200),
        (lane(last=99, continues=False), None, 42, 53),
        (lane(last=50, continues=False), None, 42, 43),
        (lane(first=500), None, 12, 600),
    ],
)
def test_after_a_loss_a_series_goes_on_well_above_what_may_be_on_paper(
    which: Lane, last: int | None, floor: int, number: int
) -> None:
    assert next_number(which, last, floor) == number


def test_every_state_says_what_may_follow_and_nothing_goes_back() -> None:
    assert set(NEXT_STATES) == set(State)
    order = list(State)
    for state, following in NEXT_STATES.items():
        assert all(order.index(next_state) > order.index(state) for next_state in following)
    ends = {state for state, following in NEXT_STATES.items() if not following}
    assert ends == {State.CONFIRMED, State.UNCONFIRMED, State.FAILED}


def test_a_kiosk_gives_its_own_numbers_where_its_settings_say_so() -> None:
    own = {"info": LaneOverride(first=500, prefix="T")}
    assert with_override(lane(), own) == Lane("info", "T", TEXT, TEXT, 500, 999, continues=True)
    assert with_override(lane(), {"desk": LaneOverride(first=500)}) == lane()
    assert with_override(lane(), {"info": LaneOverride()}) == lane()


def test_a_lane_with_a_last_number_of_its_own_stops_there() -> None:
    """Going on would give the numbers of the kiosk beside it."""
    stops = with_override(lane(), {"info": LaneOverride(last=499)})
    assert next_number(stops, 498) == 499
    with pytest.raises(KioskError):
        next_number(stops, 499)


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        pytest.param(LaneOverride(), LaneOverride(), (1, None), id="as shipped on both"),
        pytest.param(LaneOverride(last=499), LaneOverride(first=500), None, id="a range each"),
        pytest.param(LaneOverride(first=500), LaneOverride(last=499), None, id="the other way round"),
        pytest.param(LaneOverride(last=500), LaneOverride(first=500), (500, 500), id="one number too many"),
        pytest.param(LaneOverride(first=1), LaneOverride(first=500), (500, None), id="the first goes on"),
        pytest.param(LaneOverride(prefix="T"), LaneOverride(), None, id="a letter each"),
        pytest.param(LaneOverride(prefix="T"), LaneOverride(prefix="T"), (1, None), id="the same other letter"),
        pytest.param(LaneOverride(last=50), LaneOverride(last=80), (1, 50), id="both stop"),
    ],
)
def test_an_overlap_of_two_kiosks_is_seen(
    one: LaneOverride, other: LaneOverride, shared: tuple[int, int | None] | None
) -> None:
    left, right = (with_override(lane(), {"info": each}) for each in (one, other))
    found = [(each.first, each.last) for each in overlaps([left], [right])]
    assert found == ([] if shared is None else [shared])


overrides = st.builds(LaneOverride, st.integers(1, 30), st.none() | st.integers(31, 60), st.sampled_from(["V", "T"]))


@given(overrides, overrides, st.booleans(), st.integers(1, 70))
def test_kiosks_without_an_overlap_never_give_the_same_label(
    one: LaneOverride, other: LaneOverride, continues: bool, count: int
) -> None:
    lanes = [with_override(lane(1, 60, continues), {"info": each}) for each in (one, other)]

    def given_by(which: Lane) -> set[str]:
        labels, last = set(), None
        for _ in range(count):
            if last == which.last and not which.continues:
                break
            last = next_number(which, last)
            labels.add(label(which.prefix, last))
        return labels

    if not overlaps([lanes[0]], [lanes[1]]):
        assert not given_by(lanes[0]) & given_by(lanes[1])
