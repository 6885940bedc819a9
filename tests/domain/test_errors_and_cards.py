"""What people type for a card, and what is suggested when it is not known."""

import pytest

from kiosk.domain.cards import card_ids, parse_card
from kiosk.domain.errors import Code, KioskError, did_you_mean

ALIASES = {"UE": ("EU",), "EU(+)": ("EU", "EU+"), "M séjour permanent": ("M+",)}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("eu plus", ("EU+",)),
        ("F-plus-kaart", ("F+",)),
        ("carte UE", ("EU",)),
        ("kaart B", ("B",)),
        ("M SEJOUR PERMANENT", ("M+",)),
        ("eu (+)", ("EU", "EU+")),
        ("plus", ()),
        ("kaart", ()),
        ("carte", ()),
        ("", ()),
        ("EU", ("EU",)),
        ("Bkaart", ("B",)),
    ],
)
def test_a_card_as_people_write_it(typed: str, ids: tuple[str, ...]) -> None:
    assert card_ids(typed, ALIASES) == ids


def test_several_cards_under_one_name() -> None:
    with pytest.raises(KioskError, match=r"names EU and EU\+: ask for one of them") as caught:
        parse_card("EU(+)", ALIASES)
    assert caught.value.code is Code.INPUT_CARD


def test_the_towns_own_names_are_known_and_suggested() -> None:
    with pytest.raises(KioskError, match=r"in this town also: UE, EU\(\+\), M séjour permanent") as caught:
        parse_card("M sejour permanant", ALIASES)
    assert caught.value.it.endswith("Did you mean M séjour permanent?")


def test_a_suggestion_is_made_only_of_what_is_alike() -> None:
    assert did_you_mean("LOS", ("loss", "theft")) == " Did you mean loss?"
    assert did_you_mean("fire", ("loss", "theft")) == ""
