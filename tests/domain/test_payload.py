"""The QR payload: twenty letters that every keyboard types alike, one ticket, one kiosk, one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.payload import (
    ALPHABET,
    CHECK_LETTERS,
    KIOSK_LETTERS,
    LENGTH,
    SUM_LETTERS,
    TICKET_LETTERS,
    VERSION,
    Reading,
    Verdict,
    decode_number,
    encode,
    encode_number,
    read,
)

KEY = b"a key for tests, never for a kiosk"
OTHER_KEY = b"another key"
GENUINE = encode("BCDF", 42, KEY)

keys = st.binary(min_size=16, max_size=32)
kiosks = st.text(ALPHABET, min_size=KIOSK_LETTERS, max_size=KIOSK_LETTERS)
tickets = st.integers(0, len(ALPHABET) ** TICKET_LETTERS - 1)


def test_the_alphabet_has_the_letters_that_lie_alike_on_every_keyboard() -> None:
    assert ALPHABET == "BCDEFGHIJKLNOPRSTUVX"
    assert len(set(ALPHABET)) == 20
    moved_on_azerty_and_qwertz = set("AMQWYZ")
    assert not moved_on_azerty_and_qwertz & set(ALPHABET)


def test_a_known_payload_never_changes_as_papers_live_longer_than_programs() -> None:
    assert GENUINE == "BBCDFBBBBBBDDTDDFHPHLRKOIIB"


@given(kiosks, tickets, keys)
def test_what_is_written_is_read_back(kiosk: str, ticket: int, key: bytes) -> None:
    payload = encode(kiosk, ticket, key)
    assert len(payload) == LENGTH == 27
    assert set(payload) <= set(ALPHABET)
    assert payload[0] == VERSION
    assert read(payload, kiosk, key) == Reading(Verdict.GENUINE, kiosk, ticket)


def test_every_wrong_letter_is_noticed() -> None:
    for place in range(LENGTH):
        for letter in set(ALPHABET) - {GENUINE[place]}:
            changed = GENUINE[:place] + letter + GENUINE[place + 1 :]
            assert read(changed, "BCDF", KEY).verdict is not Verdict.GENUINE, (place, letter)


@given(kiosks, tickets, keys, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_every_wrong_letter_is_noticed_in_any_payload(
    kiosk: str, ticket: int, key: bytes, place: int, letter: str
) -> None:
    payload = encode(kiosk, ticket, key)
    changed = payload[:place] + letter + payload[place + 1 :]
    assert (read(changed, kiosk, key).verdict is Verdict.GENUINE) == (changed == payload)


def test_a_wrong_letter_in_the_body_is_damage_and_in_the_check_a_forgery() -> None:
    for place in range(1, LENGTH - CHECK_LETTERS):
        letter = "B" if GENUINE[place] != "B" else "C"
        assert read(GENUINE[:place] + letter + GENUINE[place + 1 :], "BCDF", KEY) == Reading(Verdict.DAMAGED)
    assert read(GENUINE[:-1] + "C", "BCDF", KEY) == Reading(Verdict.FORGED, "BCDF", 42)


@pytest.mark.parametrize("length", [*range(1, LENGTH), LENGTH + 1, 2 * LENGTH])
def test_letters_lost_or_added_are_damage(length: int) -> None:
    assert read((GENUINE * 2)[:length], "BCDF", KEY) == Reading(Verdict.DAMAGED)


@given(st.data())
def test_case_and_blanks_do_not_matter(data: st.DataObject) -> None:
    """Caps Lock turns every letter over; scanners add a line end, people blanks."""
    blanks = st.sampled_from(["", "", " ", "\t", "\u00a0"])
    turned = st.sampled_from([str.upper, str.lower])
    typed = "".join(data.draw(turned)(letter) + data.draw(blanks) for letter in GENUINE)
    assert read(f" {typed}\r\n", "BCDF", KEY) == Reading(Verdict.GENUINE, "BCDF", 42)


@given(kiosks.filter(lambda kiosk: kiosk != "BCDF"), tickets)
def test_a_ticket_of_another_kiosk_is_foreign_and_says_whose(kiosk: str, ticket: int) -> None:
    assert read(encode(kiosk, ticket, OTHER_KEY), "BCDF", KEY) == Reading(Verdict.FOREIGN, kiosk, ticket)
    assert read(encode(kiosk, ticket, KEY), "BCDF", KEY) == Reading(Verdict.FOREIGN, kiosk, ticket)


@given(tickets, keys.filter(lambda key: key != KEY))
def test_without_the_key_it_is_forged(ticket: int, key: bytes) -> None:
    assert read(encode("BCDF", ticket, key), "BCDF", KEY) == Reading(Verdict.FORGED, "BCDF", ticket)


def test_the_check_of_one_ticket_is_none_for_another() -> None:
    other = encode("BCDF", 43, KEY)
    assert read(other[:-CHECK_LETTERS] + GENUINE[-CHECK_LETTERS:], "BCDF", KEY).verdict is Verdict.FORGED


@pytest.mark.parametrize("text", ["", "   ", "https://www.izegem.be/", "V042", "CBCDF", "5412345678908", "B-CDF", "ÀÉ"])
def test_what_is_no_payload_is_foreign(text: str) -> None:
    assert read(text, "BCDF", KEY) == Reading(Verdict.FOREIGN)


@given(st.text(max_size=60))
def test_any_text_has_a_verdict_and_none_is_genuine(text: str) -> None:
    assert read(text, "BCDF", KEY).verdict is not Verdict.GENUINE


@given(st.integers(0, 20**6 - 1), st.integers(6, 9))
def test_numbers_are_read_back(value: int, letters: int) -> None:
    text = encode_number(value, letters)
    assert len(text) == letters
    assert decode_number(text) == value


@pytest.mark.parametrize("value", [-1, 400, 10**9])
def test_a_number_that_does_not_fit_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match="does not fit in 2 letters"):
        encode_number(value, SUM_LETTERS)


def test_a_letter_outside_the_alphabet_is_refused() -> None:
    with pytest.raises(ValueError, match="substring not found"):
        decode_number("BAB")


@pytest.mark.parametrize("kiosk", ["", "BCD", "BCDFG", "BCDA", "bcdf", "BCD1"])
def test_a_name_that_is_no_kiosk_is_refused(kiosk: str) -> None:
    with pytest.raises(ValueError, match="is not 4 letters"):
        encode(kiosk, 1, KEY)


def test_the_check_has_more_than_forty_bits() -> None:
    assert len(ALPHABET) ** CHECK_LETTERS > 2**51
