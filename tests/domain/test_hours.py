"""Opening hours: by the wall clock of Brussels, in both nights of the change of time, breaks and special days too."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.hours import DAY_END, OpeningHours, OtherDays, Period, Phase, moment_of, next_opening, standing
from kiosk.domain.opening import ALWAYS_OPEN, ByHand, Hand, Openness, open_state
from kiosk.domain.texts import LocalText

MORNING, AFTERNOON = Period(9 * 60, 12 * 60), Period(14 * 60, 18 * 60 + 30)
WEEK = ((MORNING, AFTERNOON), (MORNING,), (MORNING, AFTERNOON), (MORNING,), (MORNING,), (), ())
CHRISTMAS = OtherDays(date(2026, 12, 25), date(2026, 12, 25), (), LocalText((("nl", "Kerstmis"),)))
QUIET_WEEK = OtherDays(date(2026, 12, 21), date(2026, 12, 31), (Period(600, 660),))
TOWN = OpeningHours(WEEK, (CHRISTMAS, QUIET_WEEK), 15)
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)


def at(day: date, hour: int, minute: int = 0, second: int = 0, *, fold: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=BRUSSELS, fold=fold)


MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("moment", "phase", "until"),
    [
        (at(MONDAY, 8, 59, 59), Phase.CLOSED, at(MONDAY, 9)),
        (at(MONDAY, 9), Phase.OPEN, at(MONDAY, 11, 45)),
        (at(MONDAY, 11, 44, 59), Phase.OPEN, at(MONDAY, 11, 45)),
        (at(MONDAY, 11, 45), Phase.LAST_TICKET_PASSED, at(MONDAY, 14)),
        (at(MONDAY, 12), Phase.CLOSED, at(MONDAY, 14)),
        (at(MONDAY, 13, 59, 59), Phase.CLOSED, at(MONDAY, 14)),
        (at(MONDAY, 18, 15), Phase.LAST_TICKET_PASSED, at(date(2026, 11, 24), 9)),
        (at(date(2026, 11, 27), 12), Phase.CLOSED, at(date(2026, 11, 30), 9)),
        (at(date(2026, 12, 23), 9), Phase.CLOSED, at(date(2026, 12, 23), 10)),
        (at(date(2026, 12, 24), 11), Phase.CLOSED, at(date(2026, 12, 26), 10)),
        (at(date(2026, 12, 25), 10, 30), Phase.CLOSED, at(date(2026, 12, 26), 10)),
        (at(date(2026, 12, 31), 12), Phase.CLOSED, at(date(2027, 1, 1), 9)),
    ],
)
def test_a_moment_in_the_week(moment: datetime, phase: Phase, until: datetime) -> None:
    found = standing(TOWN, moment)
    assert (found.phase, found.until) == (phase, until.astimezone(UTC))
    assert standing(TOWN, moment.astimezone(UTC)) == found


def only(*periods: Period, margin: int = 0) -> OpeningHours:
    """Every day these periods."""
    return OpeningHours((periods,) * 7, (), margin)


def minutes_open(hours: OpeningHours, day: date) -> int:
    """Minutes during which tickets are given on a day of 23, 24 or 25 hours, looked at one by one."""
    start, end = moment_of(day, 0), moment_of(day + timedelta(days=1), 0)
    steps = int((end - start) / timedelta(minutes=1))
    moments = (start + timedelta(minutes=step) for step in range(steps))
    return sum(standing(hours, each).phase is Phase.OPEN for each in moments)


@pytest.mark.parametrize(
    ("opens", "closes", "spring", "autumn"),
    [
        (0, DAY_END, 23 * 60, 25 * 60),
        (60, 240, 120, 240),  # around the change
        (
            150,
            240,
            60,
            150,
        ),  # from half past two: from the jump on, or from the first half past two on
        (60, 150, 60, 90),  # until half past two: until the jump, or until the first half past two
        (130, 170, 0, 40),  # within the hour that is missing, or there twice
        (540, 720, 180, 180),
    ],
)
def test_both_nights_of_the_change_of_time(opens: int, closes: int, spring: int, autumn: int) -> None:
    hours = OpeningHours(WEEK, tuple(OtherDays(day, day, (Period(opens, closes),)) for day in (SPRING, AUTUMN)))
    assert minutes_open(hours, SPRING) == spring
    assert minutes_open(hours, AUTUMN) == autumn


def test_the_second_half_past_two_is_not_the_first() -> None:
    hours = OpeningHours(((),) * 7, (OtherDays(AUTUMN, AUTUMN, (Period(120, 150),)),))
    assert standing(hours, at(AUTUMN, 2, 15)).phase is Phase.OPEN
    assert standing(hours, at(AUTUMN, 2, 15, fold=1)).phase is Phase.CLOSED


def test_open_over_midnight_is_one_opening() -> None:
    hours = only(Period(0, 60), Period(23 * 60, DAY_END), margin=30)
    late = at(MONDAY, 23, 45)
    assert standing(hours, late).phase is Phase.OPEN
    assert standing(hours, late).until == at(date(2026, 11, 24), 0, 30).astimezone(UTC)
    assert standing(hours, at(MONDAY, 0, 45)).phase is Phase.LAST_TICKET_PASSED


def test_always_open_has_no_gap_and_no_end_in_sight() -> None:
    hours = only(Period(0, DAY_END))
    assert standing(hours, at(MONDAY, 0)).phase is Phase.OPEN
    assert standing(hours, at(SPRING, 3)).phase is Phase.OPEN


def test_never_open_again_says_so() -> None:
    past = OtherDays(date(2020, 1, 1), date(2020, 1, 1), (MORNING,))
    hours = OpeningHours(((),) * 7, (past,))
    assert standing(hours, at(MONDAY, 10)) == (Phase.CLOSED, None)
    assert next_opening(hours, at(MONDAY, 10)) is None


PERIODS = st.lists(st.integers(0, DAY_END), unique=True, max_size=6).map(
    lambda cuts: tuple(Period(one, other) for one, other in zip(*[iter(sorted(cuts))] * 2, strict=False))
)
HOURS = st.builds(OpeningHours, st.tuples(*[PERIODS] * 7), st.just(()), st.integers(0, 60))
MOMENTS = st.datetimes(datetime(2026, 3, 1), datetime(2027, 11, 30)).map(lambda each: each.replace(tzinfo=UTC))  # noqa: DTZ001 - hypothesis wants bounds without a zone


@settings(max_examples=200, deadline=None)
@given(hours=HOURS, moment=MOMENTS)
def test_what_is_said_of_the_next_change_is_what_happens(hours: OpeningHours, moment: datetime) -> None:
    found = standing(hours, moment)
    local = moment.astimezone(BRUSSELS)
    wall = local.hour * 60 + local.minute
    within = any(each.opens <= wall < each.closes for each in hours.on(local.date()))
    quiet = local.date() not in (date(2026, 3, 29), date(2026, 10, 25), SPRING, date(2027, 10, 31))
    if quiet:
        assert (found.phase is Phase.OPEN) <= within
        assert hours.last_ticket_minutes or (found.phase is Phase.OPEN) == within
    if found.until is None:
        return
    assert found.until > moment
    before = standing(hours, found.until - timedelta(microseconds=1))
    after = standing(hours, found.until)
    assert (before.phase is Phase.OPEN) == (found.phase is Phase.OPEN)
    if found.phase is Phase.OPEN:
        assert after.phase is not Phase.OPEN
    else:
        longest = max(p.closes - p.opens for day in hours.week for p in day)
        assert after.phase is Phase.OPEN or hours.last_ticket_minutes >= 1 <= longest


def test_a_town_without_hours_is_always_open() -> None:
    assert open_state(None, None, at(MONDAY, 3)) == ALWAYS_OPEN


@pytest.mark.parametrize("hours", [None, TOWN])
def test_closed_by_hand_for_today_alone(hours: OpeningHours | None) -> None:
    closed = ByHand(Hand.CLOSED, MONDAY, LocalText((("nl", "Vergadering."),)))
    now = open_state(hours, closed, at(MONDAY, 10))
    assert now.kind is Openness.CLOSED_BY_HAND
    assert now.until == (None if hours is None else at(date(2026, 11, 24), 9).astimezone(UTC))
    assert now.message == closed.message
    assert open_state(hours, closed, at(date(2026, 11, 24), 10)).gives_tickets
    assert open_state(hours, closed, at(date(2026, 11, 22), 10)).gives_tickets is (hours is None)


def test_open_by_hand_until_the_end_of_the_day() -> None:
    opened = ByHand(Hand.OPEN, MONDAY)
    found = open_state(TOWN, opened, at(MONDAY, 22))
    assert (found.kind, found.until) == (Openness.OPEN, at(date(2026, 11, 24), 0))
    assert open_state(TOWN, opened, at(date(2026, 11, 24), 0)).kind is Openness.CLOSED


def test_out_of_order_stays_until_staff_say_otherwise() -> None:
    broken = ByHand(Hand.OUT_OF_ORDER, MONDAY)
    assert open_state(TOWN, broken, at(date(2027, 5, 3), 10)).kind is Openness.OUT_OF_ORDER
