"""The amounts as a town's page prints them: every line of the tariff, each amount in the town's own writing."""

from __future__ import annotations

import pytest

from kiosk.domain.town import Profile, Tariff
from kiosk.profiles.loading import load
from kiosk.services.printed import lines
from kiosk.system.catalogue import language
from tests.support.cli import BRUYERES
from tests.support.towns import IZEGEM, SINT_TRUIDEN, TODAY

TOWN = load(BRUYERES, TODAY).profile
TARIFFS = [(town, tariff) for town in (IZEGEM, SINT_TRUIDEN, TOWN) for tariff in town.tariffs]


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize(("town", "tariff"), TARIFFS, ids=lambda each: each.id)
def test_every_line_is_told_with_every_amount_and_every_card(town: Profile, tariff: Tariff, code: str) -> None:
    told = lines(language(code), town, tariff)
    assert len(told) == len(tariff.rules)
    for line, rule in zip(told, tariff.rules, strict=True):
        assert line.said
        assert all(price.text in line.said for price in rule.prices if price.cents)
        assert all(card in line.case for card in rule.scope.cards or ())


def test_what_is_no_plain_amount_says_what_it_is() -> None:
    said = {line.case: line.said for line in lines(language("nl"), TOWN, TOWN.tariffs[0])}
    assert said["Jonger dan 18 \u00b7 Gewone procedure"] == "gratis"
    assert said["Kaart A \u00b7 18 of ouder \u00b7 Uiterst dringend"] == "2 €; toeslag bovenop een ander bedrag"
    assert said["Kaart I \u00b7 18 of ouder \u00b7 Gewone procedure"] == "Geen bedrag gepubliceerd"
    assert said["Kaart J \u00b7 18 of ouder \u00b7 Gewone procedure"] == "Het bedrag is niet duidelijk; 28 € of 29 €"
