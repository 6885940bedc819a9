"""What a PIN must be, and how long a wrong one makes people wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import DELAYS, Failures, check_pin, clean_name, delay_seconds, is_trivial, wait_seconds

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "pin",
    [
        "-",
        "12345",
        "1234567890123",
        "12345a",
        "１２３４５６",
        "123456",
        "987654",
        "890123",
        "111111",
        "121212",
        "112211",
        "123123",
        "112233",
        "123321",
        "246802",
        "000001",
        "555556",
        "12341234",
        "602817x",
    ],
)
def test_a_pin_that_anybody_tries_first_is_refused(pin: str) -> None:
    with pytest.raises(KioskError) as caught:
        check_pin(pin)
    assert caught.value.code is Code.PIN_WEAK
    assert pin == "-" or pin not in caught.value.it


@pytest.mark.parametrize("pin", ["602817", "739164", "4815162342", "901274"])
def test_a_pin_that_nobody_guesses_will_do(pin: str) -> None:
    check_pin(pin)


@given(st.integers(0, 9), st.integers(0, 9), st.integers(6, 12))
def test_every_row_of_figures_is_trivial(first: int, step: int, length: int) -> None:
    assert is_trivial("".join(str((first + step * place) % 10) for place in range(length)))


@given(st.text("0123456789", min_size=1, max_size=4), st.integers(2, 6))
def test_everything_that_repeats_is_trivial(part: str, times: int) -> None:
    assert is_trivial(part * times)


def test_delays_grow_and_end_at_five_minutes() -> None:
    waits = [delay_seconds(count) for count in range(60)]
    assert waits == sorted(waits)
    assert (waits[0], waits[1], waits[-1]) == (0, DELAYS[1], 300)


@given(st.integers(0, 100), st.integers(0, 100), st.integers(-10_000, 10_000), st.integers(-10_000, 10_000))
def test_nobody_waits_longer_than_five_minutes_whatever_the_clock_did(
    person: int, device: int, ago: int, device_ago: int
) -> None:
    failures = Failures(person, NOW - timedelta(seconds=ago)), Failures(device, NOW - timedelta(seconds=device_ago))
    assert 0 <= wait_seconds(*failures, NOW) <= 300


def test_a_part_of_a_second_is_waited_for_too() -> None:
    three = Failures(4, NOW)
    wait = delay_seconds(4)
    assert wait_seconds(three, Failures(), NOW) == wait
    assert wait_seconds(three, Failures(), NOW + timedelta(seconds=wait - 0.1)) == 1
    assert wait_seconds(three, Failures(), NOW + timedelta(seconds=wait)) == 0


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "An\x00", "\u202eAn"])
def test_a_name_that_cannot_be_shown_is_refused(name: str) -> None:
    with pytest.raises(KioskError) as caught:
        clean_name(name)
    assert caught.value.code is Code.STAFF_NAME


def test_blanks_of_a_name_do_not_matter() -> None:
    assert clean_name("  An   Claes ") == "An Claes"
