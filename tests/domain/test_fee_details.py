"""What stands beside an amount: its conditions, sources, notices and parts, exactly; and what is not computed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.ages import Ages
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.fees import (
    Case,
    Condition,
    Outcome,
    ProfileKey,
    Quote,
    covers,
    more_specific,
    quote_case,
    tariff_for,
)
from kiosk.domain.town import Ground, Kind, MoneyStyle, Profile, Reason
from tests.domain.test_fees import BASE_RULE, DAY, PLAIN, REPLACED, URGENT, ask, told
from tests.profiles.towns import fee, shipped, small

FAST = fee(
    'id = "fast"\ncards = ["A"]\nprocedures = ["urgent"]\nkind = "surcharge"\namount = "100"\nquote = "+ 100 euros"'
)
LOSS = 'id = "loss"\ncards = ["A"]\nreasons = ["loss"]\nkind = "surcharge"\namount = "5"\nquote = "perte: + 5 euros"\n'
UNCLEAR = fee(
    'id = "base"\ncards = ["A"]\nstatus = "unclear"\nquote = "5 euros ou 7 euros"\n'
    'notice = "La page n\'est pas claire."\n'
    'amounts = [{ amount = "5", condition = "si oui" }, { amount = "7", condition = "si non" }]'
)
YOUNG, OLDER = Ages(0, 12), Ages(12, None)


def parts(answer: Quote) -> list[tuple[int, Kind, bool]]:
    return [(each.cents, each.kind, each.part) for each in answer.amounts]


def notices(answer: Quote) -> list[str]:
    return [text.original for text, _ in answer.notices]


def conditions(answer: Quote) -> dict[int, list[Condition]]:
    return {each.cents: [replace(c, text=None) for c in each.conditions] for each in answer.amounts}


# --- several results


def test_each_amount_says_for_which_card_and_age_it_holds() -> None:
    answer = quote_case(shipped("izegem").profile, Case(("B", "EU"), (0, 12)), DAY)
    assert conditions(answer) == {
        1135: [Condition(("B",), (YOUNG,))],
        2160: [Condition(("B",), (OLDER,))],
        835: [Condition(("EU",), (YOUNG,))],
        2130: [Condition(("EU",), (OLDER,))],
    }
    assert (answer.outcome, answer.gaps) == (Outcome.CONDITIONAL, ())


def test_an_age_band_ends_where_the_next_one_that_is_possible_begins() -> None:
    two = ('id = "{0}"\ncards = ["A"]\nfrom_age = {1}\nbelow_age = {2}\namount = "{0}"\nquote = "{0}"',)
    rules = "".join(fee(two[0].format(*each)) for each in ((1, 0, 12), (2, 12, 18), (3, 18, 65)))
    answer = quote_case(small(rules), Case(("A",), (0, 12, 18)), DAY)
    assert conditions(answer) == {
        100: [Condition(ages=(Ages(0, 12),))],
        200: [Condition(ages=(Ages(12, 18),))],
        300: [Condition(ages=(Ages(18, None),))],
    }


def test_an_amount_of_two_rules_has_the_conditions_of_both_and_keeps_the_pages_own() -> None:
    answer = ask("izegem", "A", 14, Reason.RENEWAL, None)
    base, extra = answer.amounts
    unclear = (Ground.WORK, Ground.MEDICAL)
    sure = (Ground.FAMILY, Ground.PROTECTION, Ground.STUDY, Ground.OTHER)
    assert [(each.grounds, each.text is None) for each in base.conditions] == [(sure, True), (unclear, False)]
    assert [(each.grounds, each.text and each.text.original) for each in extra.conditions] == [
        (unclear, "De extra kost geldt ook voor jou.")
    ]
    assert (base.cents, extra.cents) == (2160, 4535)
    assert notices(answer) == ["De pagina is niet duidelijk voor jouw leeftijd. De balie zegt welk bedrag je betaalt."]
    assert answer.tariff == ask("izegem", "A", 30).tariff is not None


def test_what_holds_in_several_cases_is_said_in_one_condition_and_names_only_what_is_open() -> None:
    izegem = shipped("izegem").profile
    three = (Ages(0, 12), Ages(12, 18), Ages(18, None))
    both = quote_case(izegem, Case(("A", "B"), (0, 12, 18), (Reason.FIRST,)), DAY)
    assert conditions(both) == {1135: [Condition(ages=three[:1])], 2160: [Condition(ages=three[1:])]}
    cards = quote_case(izegem, Case(("A", "B", "EU"), (0,)), DAY)
    assert conditions(cards) == {1135: [Condition(("A", "B"))], 835: [Condition(("EU",))]}
    later = (Reason.RENEWAL, *REPLACED)
    sure, unclear = (Ground.FAMILY, *PLAIN), (Ground.WORK, Ground.MEDICAL)
    everything = quote_case(izegem, Case(("A",), (12,)), DAY)
    assert conditions(everything) == {
        2160: [
            Condition(reasons=(Reason.FIRST,)),
            Condition(None, None, later, sure),
            Condition(None, None, later, unclear),
        ],
        4535: [Condition(None, None, later, unclear)],
    }


def test_a_branch_without_a_price_says_when_and_by_which_words() -> None:
    answer = quote_case(shipped("sint-truiden").profile, Case(("B", "H"), (0, 12)), DAY)
    (gap,) = answer.gaps
    assert (gap.outcome, gap.conditions) == (Outcome.NOT_ISSUED, (Condition(("H",), (YOUNG,)),))
    assert gap.source is not None
    assert "vanaf 12 jaar" in (gap.source.quote or "")
    silent = quote_case(shipped("izegem").profile, Case(("B", "H"), (0, 12)), DAY).gaps
    assert [(each.outcome, each.conditions, each.source) for each in silent] == [
        (Outcome.NOT_PUBLISHED, (Condition(("H",), (YOUNG,)),), None)
    ]


def test_where_one_possible_answer_is_ambiguous_the_whole_is() -> None:
    rules = BASE_RULE + fee(
        'id = "two"\ncards = ["EU"]\nstatus = "ambiguous"\nquote = "5 euros, 7 euros"\n'
        'amounts = [{ amount = "5" }, { amount = "7" }]'
    )
    assert told(quote_case(small(rules), Case(("A", "EU"), (30,)), DAY)) == ("ambiguous", (500, 700, 2000))


def test_several_branches_without_any_price_are_not_published() -> None:
    answer = quote_case(shipped("sint-truiden").profile, Case(("H", "N"), (0,)), DAY)
    assert told(answer) == ("not_published", ())
    assert {each.outcome for each in answer.gaps} == {Outcome.NOT_ISSUED, Outcome.NOT_PUBLISHED}


def test_a_rule_prices_its_card_also_where_the_page_lists_no_cards() -> None:
    assert told(ask(replace(small(BASE_RULE), cards=()), "A", 30)) == ("exact", (2000,))


# --- surcharges


def test_a_sum_has_the_words_of_its_parts_the_source_of_the_surcharge_and_its_notice() -> None:
    base = BASE_RULE.rstrip() + '\nnotice = "Base."\n'
    quiet = ask(small(base + fee(LOSS)), "A", 30, Reason.LOSS)
    assert parts(quiet) == [(2500, Kind.SUM, False), (2000, Kind.TOTAL, True), (500, Kind.SURCHARGE, True)]
    assert quiet.explanation is not None
    assert quiet.explanation.quote == "perte: + 5 euros"
    assert quiet.amounts[0].source.quote == "A: 20 euros + perte: + 5 euros"
    assert notices(quiet) == ["Base."]
    assert notices(ask(small(base + fee(LOSS + 'notice = "Perte."')), "A", 30, Reason.LOSS)) == ["Perte."]


@pytest.mark.parametrize(
    ("style", "written"),
    [
        (MoneyStyle("{amount} euro", ".", whole_bare=True), "25 euro"),
        (MoneyStyle("EUR {amount}", ".", whole_bare=False), "EUR 25.00"),
    ],
)
def test_a_sum_is_written_as_the_town_writes_amounts(style: MoneyStyle, written: str) -> None:
    town = replace(small(BASE_RULE + fee(LOSS)), money=style)
    assert ask(town, "A", 30, Reason.LOSS).amounts[0].text == written


def test_a_surcharge_on_an_unclear_base_is_shown_as_printed() -> None:
    answer = ask(small(UNCLEAR + fee(LOSS)), "A", 30, Reason.LOSS)
    assert answer.outcome is Outcome.AMBIGUOUS
    assert parts(answer) == [(500, Kind.TOTAL, False), (700, Kind.TOTAL, False), (500, Kind.SURCHARGE, False)]
    assert answer.explanation is not None
    assert answer.explanation.quote == "perte: + 5 euros"
    assert notices(answer) == ["La page n'est pas claire."]
    louder = ask(small(UNCLEAR + fee(LOSS + 'notice = "Perte."')), "A", 30, Reason.LOSS)
    assert notices(louder) == ["Perte."]


def test_a_surcharge_on_one_amount_without_a_key_is_no_sum_either() -> None:
    base = fee('id = "base"\ncards = ["A"]\nstatus = "ambiguous"\nquote = "5 euros"\namounts = [{ amount = "5" }]')
    answer = ask(small(base + fee(LOSS)), "A", 30, Reason.LOSS)
    assert answer.outcome is Outcome.AMBIGUOUS
    assert parts(answer) == [(500, Kind.TOTAL, False), (500, Kind.SURCHARGE, False)]


def test_a_surcharge_on_an_amount_printed_elsewhere_keeps_its_words_and_its_notice() -> None:
    elsewhere = fee(
        'id = "more"\ncards = ["A"]\nkind = "surcharge"\nbase = "elsewhere"\namount = "2"\nquote = "+ 2 euros"\n'
        'notice = "Ailleurs."'
    )
    alone = ask(small(elsewhere), "A", 30)
    assert (alone.outcome, notices(alone)) == (Outcome.AMBIGUOUS, ["Ailleurs."])
    assert alone.explanation is not None
    assert alone.explanation.quote == "+ 2 euros"


def by_case() -> Profile:
    """A town where the standard amount depends on reason and ground, and the urgent procedure costs 100 more."""
    rules = [
        fee(f'id = "{name}"\ncards = ["A"]\n{scope}amount = "{amount}"\nquote = "{amount} euros"')
        for name, scope, amount in (
            ("any", "", 20),
            ("stolen", 'reasons = ["theft"]\n', 30),
            ("work", 'grounds = ["work"]\nreasons = ["first"]\n', 40),
        )
    ]
    return small("".join(rules) + FAST, URGENT)


@pytest.mark.parametrize(
    ("reason", "ground", "cents"),
    [
        (Reason.RENEWAL, Ground.OTHER, 12000),
        (Reason.THEFT, Ground.OTHER, 13000),
        (Reason.FIRST, Ground.WORK, 14000),
    ],
)
def test_an_urgent_surcharge_is_on_the_standard_amount_of_the_same_case(
    reason: Reason, ground: Ground, cents: int
) -> None:
    assert told(ask(by_case(), "A", 30, reason, ground, "urgent")) == ("exact", (cents,))


def test_a_surcharge_within_a_procedure_is_on_the_amount_of_that_procedure() -> None:
    urgent = fee('id = "urgent"\ncards = ["A"]\nprocedures = ["urgent"]\namount = "120"\nquote = "urgente: 120 euros"')
    loss = fee(LOSS + 'procedures = ["urgent"]')
    assert told(ask(small(BASE_RULE + urgent + loss, URGENT), "A", 30, Reason.LOSS, procedure="urgent")) == (
        "exact",
        (12500,),
    )


def test_a_surcharge_on_a_surcharge_adds_all_three() -> None:
    answer = ask(
        small(BASE_RULE + FAST + fee(LOSS + 'procedures = ["urgent"]'), URGENT), "A", 30, Reason.LOSS, None, "urgent"
    )
    assert parts(answer) == [
        (12500, Kind.SUM, False),
        (2000, Kind.TOTAL, True),
        (10000, Kind.SURCHARGE, True),
        (500, Kind.SURCHARGE, True),
    ]


def test_an_unknown_procedure_is_told_with_those_there_are() -> None:
    with pytest.raises(KioskError) as raised:
        ask(small(BASE_RULE, URGENT), "A", 30, procedure="urgant")
    assert raised.value.code is Code.INPUT_PROCEDURE
    assert raised.value.person == "Deze procedure bestaat hier niet. Vraag het aan de balie."
    assert raised.value.it.startswith("procedure 'urgant' is not known here; known: standard, urgent.")
    assert "urgent" in raised.value.it.rpartition("known: ")[2].partition(".")[2], "and what was perhaps meant"


# --- which rule, which tariff


def test_a_rule_covers_what_is_about_fewer_cases_in_each_respect() -> None:
    scopes = {
        "any": "",
        "loss": 'reasons = ["loss"]\n',
        "work": 'grounds = ["work"]\n',
        "both": 'reasons = ["loss"]\ngrounds = ["work"]\n',
        "urgent": 'procedures = ["urgent"]\n',
        "lost-fast": 'procedures = ["urgent"]\nreasons = ["loss"]\n',
    }
    rules = "".join(
        fee(f'id = "{name}"\ncards = ["A"]\n{scope}amount = "20"\nquote = "20 euros"') for name, scope in scopes.items()
    )
    found = {rule.id: rule for rule in small(rules, URGENT).tariffs[0].rules}
    wider = {(one, other) for one in found for other in found if one != other and covers(found[one], found[other])}
    assert wider == {
        ("any", "loss"),
        ("any", "work"),
        ("any", "both"),
        ("loss", "both"),
        ("work", "both"),
        ("urgent", "lost-fast"),
    }
    assert all(more_specific(found[other], found[one]) for one, other in wider)
    assert not any(more_specific(found[one], found[other]) for one, other in wider)


def test_after_several_tariffs_the_one_that_ended_last_is_shown() -> None:
    town = small(BASE_RULE)
    ended = [
        replace(town.tariffs[0], id=f"{year}", valid_from=date(year, 1, 1), valid_until=date(year, 12, 31))
        for year in (2023, 2025, 2024)
    ]
    found = tariff_for(replace(town, tariffs=tuple(ended)), DAY)
    assert found is not None
    assert found.id == "2025"


def test_what_has_no_price_is_told_in_the_pages_words_with_its_notice() -> None:
    rule = fee('id = "no"\ncards = ["A"]\nstatus = "not_issued"\nquote = "pas de carte A"\nnotice = "Vraiment pas."')
    answer = ask(small(rule), "A", 30)
    assert answer.explanation is not None
    assert (answer.explanation.quote, notices(answer)) == ("pas de carte A", ["Vraiment pas."])


def test_a_single_amount_has_no_condition() -> None:
    assert ask(small(BASE_RULE), "A", 30).amounts[0].conditions == ()


def test_what_is_prepared_for_a_town_is_for_that_very_town() -> None:
    one, other = small(BASE_RULE), small(BASE_RULE)
    assert ProfileKey(one) == ProfileKey(one)
    assert ProfileKey(one) != ProfileKey(other)
    assert ProfileKey(one) != one
