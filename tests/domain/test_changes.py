"""The table of what another file of a town changes: every piece, amounts case by case, and nothing that stays."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.changes import AMOUNTS, compare
from kiosk.domain.town import Price, Profile, Status
from tests.support.towns import IZEGEM, SINT_TRUIDEN

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN])
def test_the_same_town_changes_nothing(town: Profile) -> None:
    assert compare(town, replace(town, version="another"), TODAY) == ()


def dearer(town: Profile, rule: str, cents: int, text: str) -> Profile:
    (tariff,) = town.tariffs
    rules = tuple(
        replace(each, prices=(Price(cents, text),)) if each.id == rule and each.status is Status.PRICED else each
        for each in tariff.rules
    )
    return replace(town, tariffs=(replace(tariff, rules=rules),))


def test_each_changed_amount_is_told_with_its_case_and_no_other() -> None:
    rule = next(each for each in IZEGEM.tariffs[0].rules if each.scope.ages.end == 12 and each.prices)
    found = compare(IZEGEM, dearer(IZEGEM, rule.id, 1234, "€ 12,34"), TODAY)
    assert {each.section for each in found} == {AMOUNTS}
    assert {each.subject.split()[0] for each in found} == set(rule.scope.cards or ())
    assert {(each.old, each.new) for each in found} == {(rule.prices[0].text, "€ 12,34")}


def test_what_depends_on_reason_and_ground_names_them() -> None:
    found = compare(IZEGEM, SINT_TRUIDEN, TODAY)
    extra = [each for each in found if each.old == "€ 45,35"]
    assert [(each.subject, each.new) for each in extra] == [("A 18+ (renewal; family, work, medical)", "24 euro")]


def test_a_tariff_that_begins_later_is_told_with_its_day() -> None:
    (now,) = SINT_TRUIDEN.tariffs
    later = replace(dearer(SINT_TRUIDEN, now.rules[0].id, 9900, "99 euro").tariffs[0], id="2027")
    both = (replace(now, valid_until=date(2026, 12, 31)), replace(later, valid_from=date(2027, 1, 1)))
    found = compare(SINT_TRUIDEN, replace(SINT_TRUIDEN, tariffs=both), TODAY)
    amounts = [each for each in found if each.section == AMOUNTS]
    assert amounts
    assert all(each.new == "99 euro" and each.subject.endswith(", from 2027-01-01") for each in amounts)
    tariffs = [each for each in found if each.section == "tariffs"]
    assert ("tariffs", f"{now.id} valid_until", None, "2026-12-31") in [each[:4] for each in tariffs]


def test_a_change_that_stays_is_told_once_with_the_first_day_of_it() -> None:
    (now,) = SINT_TRUIDEN.tariffs
    dear = dearer(SINT_TRUIDEN, now.rules[0].id, 9900, "99 euro").tariffs[0]
    first = replace(dear, id="2027", valid_from=date(2027, 1, 1), valid_until=date(2027, 12, 31))
    second = replace(dear, id="2028", valid_from=date(2028, 1, 1))
    new = replace(SINT_TRUIDEN, tariffs=(replace(now, valid_until=date(2026, 12, 31)), first, second))
    amounts = [each.subject for each in compare(SINT_TRUIDEN, new, TODAY) if each.section == AMOUNTS]
    assert amounts
    assert all(subject.endswith(", from 2027-01-01") for subject in amounts)
    assert len(set(amounts)) == len(amounts)


def test_documents_cards_lanes_and_colours_are_told_piece_by_piece() -> None:
    document = IZEGEM.documents[0]
    other = replace(
        IZEGEM,
        cards=IZEGEM.cards[1:],
        documents=(replace(document, optional=not document.optional), *IZEGEM.documents[1:]),
        lanes=(replace(IZEGEM.lanes[0], last=500), *IZEGEM.lanes[1:]),
        brand=replace(IZEGEM.brand, panel="#001122"),
    )
    found = [each[:4] for each in compare(IZEGEM, other, TODAY)]
    assert ("documents", f"{document.id} optional", "False", "True") in found
    assert ("lanes", f"{IZEGEM.lanes[0].id} last", "999", "500") in found
    assert ("brand", "panel", IZEGEM.brand.panel, "#001122") in found
    gone = IZEGEM.cards[0]
    assert ("cards", f"{gone.id} written", gone.written, None) in found
