"""What a ticket says about paying when there is nothing to pay."""

from datetime import date

import pytest

from kiosk.domain.document import FeeBox
from kiosk.domain.fees import quote
from kiosk.services.paper import fee_box
from kiosk.system.catalogue import language
from tests.profiles.towns import CARDS, HEAD, TARIFF, read

FREE = """
[[tariffs.fees]]
id = "child"
cards = ["A"]
below_age = 12
kind = "free"
quote = "gratuit"

[[tariffs.fees]]
id = "adult"
cards = ["A"]
from_age = 12
amount = "20"
quote = "20 euros"
"""


def box(age: int, on: date) -> FeeBox:
    profile = read(HEAD + CARDS + TARIFF + FREE).profile
    return fee_box(language("fr"), profile, quote(profile, "A", age, None, None, None, on), on)


def test_a_free_card_asks_for_no_payment() -> None:
    said = box(8, date(2026, 11, 23))
    assert [line.amount for line in said.lines] == ["gratuit"]
    assert said.method == "Vous ne devez rien payer."


@pytest.mark.parametrize(("age", "on"), [(30, date(2026, 11, 23)), (8, date(2028, 1, 2))])
def test_a_card_with_a_price_or_no_longer_surely_free_tells_how_to_pay(age: int, on: date) -> None:
    assert "espèces" in box(age, on).method
