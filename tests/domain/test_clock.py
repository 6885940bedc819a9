"""The matrix of clocks (the promises, R7): the day is the town's, never goes back, and never leaps ahead by itself."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import BRUSSELS, BUILT, LEAP_DAYS, ClockReading, Doubt, read_clock, service_day
from kiosk.domain.errors import Code, KioskError

LAST = date(2026, 11, 23)


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), BRUSSELS)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


moments = st.timedeltas(timedelta(0), timedelta(days=6500)).map(lambda after: datetime(2026, 1, 2, tzinfo=UTC) + after)
days = st.dates(date(2026, 1, 1), date(2043, 1, 1))


@given(moments, st.integers(-12, 14))
def test_the_day_is_brussels_whatever_zone_the_clock_speaks(moment: datetime, hours: int) -> None:
    elsewhere = moment.astimezone(timezone(timedelta(hours=hours)))
    assert service_day(elsewhere, None) == moment.astimezone(BRUSSELS).date()


@given(moments, days, st.none() | days)
def test_the_day_never_goes_back_and_leaps_only_beside_a_day_that_is_known(
    moment: datetime, last: date, known: date | None
) -> None:
    reading = read_clock(moment, last, known)
    assert reading.day is not None
    assert last <= reading.day
    assert reading.day in (last, reading.today)
    assert (reading.doubt is None) == (reading.day == reading.today)
    if (reading.day - last).days > LEAP_DAYS:
        assert known is not None
        assert abs((reading.today - known).days) <= LEAP_DAYS


@given(st.lists(moments, min_size=1))
def test_a_wild_clock_gives_days_that_only_go_forward_and_never_far(clock: list[datetime]) -> None:
    last: date | None = None
    given_days = []
    for moment in clock:
        last = service_day(moment, last)
        given_days.append(last)
    assert given_days == sorted(given_days)
    assert all((after - before).days <= LEAP_DAYS for before, after in itertools.pairwise(given_days))


@pytest.mark.parametrize(
    ("moment", "last", "day"),
    [
        ("2026-03-28T22:59:59", "2026-03-28", "2026-03-28"),
        ("2026-03-28T23:00:00", "2026-03-28", "2026-03-29"),
        ("2026-03-29T00:59:59", "2026-03-29", "2026-03-29"),
        ("2026-03-29T01:00:00", "2026-03-29", "2026-03-29"),
        ("2026-03-29T21:59:59", "2026-03-29", "2026-03-29"),
        ("2026-03-29T22:00:00", "2026-03-29", "2026-03-30"),
        ("2026-10-24T22:00:00", "2026-10-24", "2026-10-25"),
        ("2026-10-25T00:30:00", "2026-10-25", "2026-10-25"),
        ("2026-10-25T01:30:00", "2026-10-25", "2026-10-25"),
        ("2026-10-25T22:59:59", "2026-10-25", "2026-10-25"),
        ("2026-10-25T23:00:00", "2026-10-25", "2026-10-26"),
        ("2026-12-31T22:59:59", "2026-12-31", "2026-12-31"),
        ("2026-12-31T23:00:00", "2026-12-31", "2027-01-01"),
    ],
)
def test_midnight_and_the_two_nights_that_are_an_hour_off(moment: str, last: str, day: str) -> None:
    reading = read_clock(utc(moment), date.fromisoformat(last))
    assert (reading.day, reading.doubt) == (date.fromisoformat(day), None)


@pytest.mark.parametrize(
    ("clock", "day", "doubt"),
    [
        pytest.param(LAST, LAST, None, id="the same day"),
        pytest.param(LAST + timedelta(1), LAST + timedelta(1), None, id="off at midnight"),
        pytest.param(LAST + timedelta(7), LAST + timedelta(7), None, id="closed for a week"),
        pytest.param(LAST + timedelta(8), LAST, Doubt.AHEAD, id="more than a week ahead"),
        pytest.param(date(2036, 1, 1), LAST, Doubt.AHEAD, id="ten years ahead"),
        pytest.param(LAST - timedelta(1), LAST, Doubt.BEHIND, id="set back over midnight"),
        pytest.param(date(2026, 1, 1), LAST, Doubt.BEHIND, id="set back by months"),
        pytest.param(date(1970, 1, 1), LAST, Doubt.BEHIND, id="the battery of the clock is dead"),
        pytest.param(date(2000, 1, 1), LAST, Doubt.BEHIND, id="the battery is dead, another board"),
    ],
)
def test_a_clock_against_the_last_ticket(clock: date, day: date, doubt: Doubt | None) -> None:
    assert read_clock(noon(clock), LAST) == ClockReading(clock, day, doubt)


@pytest.mark.parametrize(
    ("days_after", "doubt"), [(-7, None), (0, None), (7, None), (8, Doubt.AHEAD), (-8, Doubt.AHEAD)]
)
def test_a_confirmed_day_is_believed_and_the_week_around_it(days_after: int, doubt: Doubt | None) -> None:
    confirmed = date(2027, 6, 1)
    clock = confirmed + timedelta(days_after)
    assert read_clock(noon(clock), LAST, confirmed) == ClockReading(clock, LAST if doubt else clock, doubt)


def test_a_wrong_confirmation_does_not_open_the_years_before_it() -> None:
    assert read_clock(noon(date(2030, 1, 1)), LAST, known=date(2036, 1, 1)).doubt is Doubt.AHEAD


def test_a_confirmed_day_never_takes_the_service_day_back() -> None:
    known = LAST - timedelta(3)
    assert read_clock(noon(known), LAST, known) == ClockReading(known, LAST, Doubt.BEHIND)


@pytest.mark.parametrize("first", [BUILT, date(2026, 11, 23), date(2040, 2, 29)])
def test_the_first_day_ever_is_believed(first: date) -> None:
    assert read_clock(noon(first), None) == ClockReading(first, first)


def test_a_first_day_before_the_program_was_made_is_no_day() -> None:
    assert read_clock(noon(date(1970, 1, 1)), None) == ClockReading(date(1970, 1, 1), None, Doubt.BEFORE_BUILT)
    with pytest.raises(KioskError) as caught:
        service_day(noon(BUILT - timedelta(1)), None)
    assert caught.value.code is Code.CLOCK
    assert "2025-12-31" in caught.value.it


@pytest.mark.parametrize(
    ("clock", "doubt"),
    [
        (date(1970, 1, 1), Doubt.BEFORE_BUILT),
        (date(2026, 3, 1), Doubt.BEHIND),
        (date(2027, 3, 1), Doubt.AHEAD),
        (LAST, None),
    ],
)
def test_before_the_first_ticket_the_day_that_was_seen_stands(clock: date, doubt: Doubt | None) -> None:
    assert read_clock(noon(clock), None, known=LAST) == ClockReading(clock, LAST, doubt)
