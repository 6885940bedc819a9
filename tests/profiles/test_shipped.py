"""The two shipped towns: every word of theirs stands on their page, and nothing the page says was lost on the way."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.cards import CARD_IDS
from kiosk.domain.fees import matches
from kiosk.domain.town import Ground, Origin, Reason, Step
from kiosk.profiles.advice import contrast
from kiosk.profiles.shelf import find
from tests.profiles.towns import local_texts, shipped

TOWNS = ("izegem", "sint-truiden")
PAGES = Path(__file__).parents[1] / "fixtures" / "pages"


def page(town: str) -> str:
    return (PAGES / f"{town}.txt").read_text("utf-8").replace("\u00a0", " ")


def raw(town: str) -> dict[str, Any]:
    return tomllib.loads(find(town).read_text("utf-8"))


def values(key: str, node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if key in node:
            yield node[key]
        for each in node.values():
            yield from values(key, each)
    elif isinstance(node, list):
        for each in node:
            yield from values(key, each)


@pytest.mark.parametrize("town", TOWNS)
def test_every_quote_stands_on_the_page_word_for_word(town: str) -> None:
    quotes = list(values("quote", raw(town)))
    assert len(quotes) > 25
    for quote in quotes:
        assert quote.replace("\u00a0", " ") in page(town), quote


@pytest.mark.parametrize("town", TOWNS)
def test_every_dutch_text_of_page_origin_is_the_towns_own(town: str) -> None:
    profile = shipped(town).profile
    said = [(each.text, each.source) for each in profile.documents]
    said += [(each.text, each.source) for each in profile.presence]
    said += [(each.text, each.source) for each in profile.notices]
    for text, source in said:
        assert text.original in page(town)
        assert source.quote is not None
        assert text.original in source.quote.replace("\u00a0", " ")
    for document in profile.documents:
        assert document.detail is None or document.detail.original in page(town)
    assert profile.codes is None or profile.codes.text.original in page(town)
    assert profile.appointment is not None
    assert profile.appointment.text.original in page(town)


@pytest.mark.parametrize("town", TOWNS)
def test_every_text_exists_in_every_language_of_the_town(town: str) -> None:
    loaded = shipped(town)
    assert loaded.profile.languages[:4] == ("nl", "en", "fr", "de")
    assert not [caution for caution in loaded.warnings if caution.text.startswith("no '")]


@pytest.mark.parametrize("town", TOWNS)
def test_a_translation_keeps_the_figures_and_the_bare_names_of_its_text(town: str) -> None:
    said = [each for each in local_texts(shipped(town).profile) if len(each.texts) > 1]
    assert len(said) > 15
    for text in said:
        for code, translated in text.texts[1:]:
            assert kept(translated) == kept(text.original), (code, translated)
            assert translated != text.original, code


def kept(text: str) -> list[str]:
    """What no translation changes: figures, and words that are names."""
    return sorted(re.findall(r"\d+|ICAO|KlantenContactCenter|Dienst Vreemdelingenzaken", text))


@pytest.mark.parametrize(("town", "unused"), [("izegem", 1), ("sint-truiden", 1)])
def test_every_line_of_the_page_is_in_the_profile(town: str, unused: int) -> None:
    quotes = " ".join(values("quote", raw(town))).replace("\u00a0", " ")
    title = shipped(town).profile.page.title or ""
    lines = [line.strip(" •") for line in page(town).splitlines() if line.strip(" •")]
    headings = {
        "Hoe aanvragen?", "Hoe afhalen?", "Kosten", "Kostprijs", "Wat moet je meenemen?", "Wat meebrengen", "Inhoud",
        "Verblijfsdocumenten -12-jarigen", "Verblijfsdocumenten +12-jarigen", "Voorwaarden", "Procedure", "Naar top",
        "Welke elektronische vreemdelingenkaarten zijn er?", "Wie moet op de afspraak aanwezig zijn?", "Digitaal loket",
        "Breng mee bij je aanvraag:", "Breng mee bij het afhalen:", "Jonger dan 12 jaar", "Vanaf 12 jaar",
        "Er zijn verschillende soorten verblijfskaarten.", title,
    }  # fmt: skip
    sentences = [s.strip() for line in lines if line not in headings for s in re.split(r"(?<=[.!?])\s+(?=[A-Z])", line)]
    lost = [sentence for sentence in sentences if sentence not in quotes and sentence not in headings]
    assert [sentence for sentence in lost if not sentence.startswith("Er zijn 13 types")] == []


def test_the_cards_are_the_pages_own_and_never_merged() -> None:
    izegem, truiden = (shipped(town).profile for town in TOWNS)
    assert [card.id for card in izegem.cards] == [card for card in CARD_IDS if card != "M+"]
    assert [card.id for card in truiden.cards] == [card for card in CARD_IDS if card != "N"] + ["N"]
    assert all(card.listed for card in izegem.cards)
    assert [card.id for card in truiden.cards if not card.listed] == ["N"]
    assert izegem.card("L").written == "elektronische L- kaart"  # type: ignore[union-attr]


def test_payment_is_the_pages_at_izegem_and_the_towns_at_sint_truiden() -> None:
    izegem, truiden = (shipped(town).profile.payment for town in TOWNS)
    assert (izegem.methods, izegem.only, izegem.source.origin) == (("bancontact",), True, Origin.PAGE)
    assert (truiden.methods, truiden.only, truiden.source.origin) == (("bancontact",), True, Origin.TOWN)
    assert (truiden.source.quote, truiden.source.url) == (None, None)


def test_documents_of_each_step() -> None:
    izegem, truiden = (shipped(town).profile.documents for town in TOWNS)
    assert [each.id for each in izegem] == ["residence-document", "photos"]
    assert all(each.scope.steps == (Step.APPLY,) for each in izegem)
    assert [each.photos.count for each in (*izegem, *truiden) if each.photos] == [2, 1]
    collect = [each for each in truiden if Step.COLLECT in each.scope.steps]
    assert [each.id for each in collect] == ["codes", "residence-card", "loss-certificate"]
    choice = [each for each in collect if each.one_of == "old-card"]
    line = "je huidige verblijfskaart of het attest van verlies of diefstal"
    assert " of ".join(each.text.original for each in choice) == line
    assert {each.source.quote for each in choice} == {line}


def test_who_must_come_to_collect_at_sint_truiden() -> None:
    presence = [each for each in shipped("sint-truiden").profile.presence if Step.COLLECT in each.scope.steps]
    child = [each.text.original for each in presence if 8 in each.scope.ages]
    adult = [each.text.original for each in presence if 30 in each.scope.ages]
    assert child[0].startswith("Een ouder met ouderlijk gezag")
    assert child[1] == "Het kind moet bij het afhalen niet aanwezig zijn"
    assert adult[0] == "De persoon die de kaart heeft aangevraagd"
    assert child[-1] == adult[-1] == "Een volmacht geven is niet mogelijk"


def test_only_the_renewal_of_an_a_card_brings_the_warning_about_documents() -> None:
    (notice,) = [each for each in shipped("izegem").profile.notices if each.id == "a-renewal-documents"]
    assert (notice.scope.cards, notice.scope.reasons) == (("A",), (Reason.RENEWAL,))


@pytest.mark.parametrize("town", TOWNS)
def test_walk_ins_go_to_the_information_desk(town: str) -> None:
    profile = shipped(town).profile
    desk, booked = profile.lanes
    assert (desk.prefix, desk.appointment, desk.name.original) == ("V", False, "Infobalie")
    assert (booked.prefix, booked.appointment, booked.name.original) == ("P", True, "Afspraken")
    assert {(lane.first, lane.last, lane.continues) for lane in profile.lanes} == {(1, 999, True)}
    assert profile.appointment is not None
    assert (profile.appointment.walk_in, profile.appointment.url) == (True, None)


def test_sint_truiden_prints_a_phone_number_codes_and_a_procedure() -> None:
    profile = shipped("sint-truiden").profile
    assert profile.appointment is not None
    assert profile.appointment.phone == "011 70 14 14"
    assert profile.codes is not None
    assert [(each.id, each.weeks) for each in profile.procedures] == [("standard", 3)]
    assert shipped("izegem").profile.codes is None


@pytest.mark.parametrize(("town", "expected"), [("izegem", 1), ("sint-truiden", 2)])
def test_the_cautions_are_the_known_ones(town: str, expected: int) -> None:
    warnings = shipped(town).warnings
    assert len(warnings) == expected
    assert "ends on 2026-12-31, in 39 days" in warnings[-1].text
    assert expected == 1 or "card N is priced (23 euro) but not in the page's list" in warnings[0].text


@pytest.mark.parametrize("town", TOWNS)
def test_at_most_one_rule_wins_in_every_case(town: str) -> None:
    (tariff,) = shipped(town).profile.tariffs
    for card in CARD_IDS:
        for age in (0, 11, 12, 17, 18, 64, 65):
            for reason in Reason:
                for ground in Ground:
                    found = [rule for rule in tariff.rules if matches(rule, card, age, reason, ground, "standard")]
                    assert len(found) <= 2


def test_the_panel_of_sint_truiden_is_readable() -> None:
    brand = shipped("sint-truiden").profile.brand
    assert brand.panel is not None
    assert contrast(brand.panel, "#FFFFFF") > 9
    assert brand.logo is None
