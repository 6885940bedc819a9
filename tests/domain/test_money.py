"""Amounts as pages write them: read to the cent or not at all, and shown as a town or a language writes them."""

import pytest

from kiosk.domain.money import amounts_in, format_cents, parse_cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("21,60", 2160),
        ("21.60", 2160),
        ("€ 24", 2400),
        ("24 euro", 2400),
        ("24,-", 2400),
        ("1.250,00", 125_000),
        ("1 250,50 EUR", 125_050),
        ("1,250.75", 125_075),
        ("\u20ac\u00a08,35", 835),
    ],
)
def test_an_amount_is_read_to_the_cent(text: str, cents: int) -> None:
    assert parse_cents(text) == cents


@pytest.mark.parametrize("text", ["", "gratis", "21,605", "21,6", "8 of 10", "-5", "12 345,6"])
def test_what_is_no_exact_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an exact amount"):
        parse_cents(text)


def test_the_amounts_of_a_sentence_are_found_and_what_is_not_exact_is_left_out() -> None:
    assert amounts_in("A: € 21,60, vanaf 12 jaar € 1.250,00") == {2160, 1200, 125_000}
    assert amounts_in("ongeveer 12 345,6 euro of 8,3") == set()


def test_an_amount_is_written_as_the_town_or_the_language_does() -> None:
    assert format_cents(2160) == "€ 21,60"
    assert format_cents(2400, "{amount} euro", whole_bare=True) == "24 euro"
    assert format_cents(2405, "{amount} euro", ".", whole_bare=True) == "24.05 euro"
