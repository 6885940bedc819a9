"""The fee of every case: the two towns cell by cell, each decision of the domain rules, and nothing ever invented."""

from contextlib import suppress
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import fees
from kiosk.domain.cards import CARD_IDS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.fees import Case, FeeTable, Outcome, Quote, quote, quote_case
from kiosk.domain.money import amounts_in
from kiosk.domain.town import STANDARD, Ground, Kind, Profile, Reason, Status
from tests.profiles.towns import CARDS, HEAD, fee, read, shipped, small

DAY = date(2026, 11, 23)
ADULT_EXTRA = (Ground.FAMILY, Ground.WORK, Ground.MEDICAL)
PLAIN = (Ground.PROTECTION, Ground.STUDY, Ground.OTHER)
REPLACED = (Reason.LOSS, Reason.THEFT, Reason.DAMAGE, Reason.CHANGE)


def ask(
    town: str | Profile,
    card: str,
    age: int,
    reason: Reason | None = Reason.FIRST,
    ground: Ground | None = Ground.OTHER,
    procedure: str | None = None,
    on: date = DAY,
) -> Quote:
    profile = town if isinstance(town, Profile) else shipped(town).profile
    return quote(profile, card, age, reason, ground, procedure, on)


def told(answer: Quote) -> tuple[str, tuple[int, ...]]:
    return answer.outcome.value, tuple(sorted({each.cents for each in answer.payable}))


# --- the table of the domain rules, section 2: — no price, × not issued, . not on the page

TABLE = """
            A     B     K     L     EU    EU+   F     F+    H     I     J     M     M+    N
izegem 11   1135  1135  1135  1135  835   835   835   835   —     —     —     835   .     —
izegem 12   2160  2160  2160  2160  2130  2130  2130  2130  2160  2160  2160  2110  .     2110
sint-truiden 11 1100 1100 1100 1100 800   800   800   800   ×     ×     ×     800   —     —
sint-truiden 12 2400 2400 2400 2400 2300  2300  2300  2300  2400  2400  2400  2300  2300  2300
"""
SIGNS = {"—": "not_published", "×": "not_issued", ".": "not_listed"}


def cells() -> list[tuple[str, str, int, str, tuple[int, ...]]]:
    head, *rows = TABLE.strip().splitlines()
    found: list[tuple[str, str, int, str, tuple[int, ...]]] = []
    for row in rows:
        town, age, *values = row.split()
        for card, value in zip(head.split(), values, strict=True):
            outcome = SIGNS.get(value, "exact")
            cents: tuple[int, ...] = () if value in SIGNS else (int(value),)
            ages = (0, 11) if age == "11" else (12, 17, 18, 64, 65, 130)
            found += [(town, card, years, outcome, cents) for years in ages]
    return found


@pytest.mark.parametrize(("town", "card", "age", "outcome", "cents"), cells())
def test_every_cell_of_the_published_table(
    town: str, card: str, age: int, outcome: str, cents: tuple[int, ...]
) -> None:
    assert told(ask(town, card, age)) == (outcome, cents)
    if card != "A" or town != "izegem":
        assert told(ask(town, card, age, None, None)) == (outcome, cents), "nothing else changes this amount"


def test_the_amounts_are_written_as_the_town_writes_them() -> None:
    assert ask("izegem", "B", 30).amounts[0].text == "€ 21,60"
    assert ask("izegem", "A", 30, Reason.RENEWAL, Ground.WORK).amounts[0].text == "€ 45,35"
    assert ask("sint-truiden", "B", 30).amounts[0].text == "24 euro"


def test_every_amount_carries_page_date_and_words() -> None:
    source = ask("izegem", "B", 30).amounts[0].source
    assert source.quote == "A-, B-, H-, K-, L-kaart: € 21,60"
    assert source.url == "https://www.izegem.be/producten/elektronische-verblijfskaart"
    assert source.retrieved == date(2026, 11, 22)
    assert source.interpretation is not None
    other = ask("sint-truiden", "B", 30).amounts[0].source
    assert (other.url, other.title) == (None, "Elektronische vreemdelingenkaart (eVK)")


# --- the A card at Izegem

EXTRA, BASE, BOTH = ("exact", (4535,)), ("exact", (2160,)), ("conditional", (2160, 4535))


@pytest.mark.parametrize("age", [18, 40, 130])
def test_renewing_an_a_card_as_an_adult(age: int) -> None:
    for ground in ADULT_EXTRA:
        assert told(ask("izegem", "A", age, Reason.RENEWAL, ground)) == EXTRA
    for ground in PLAIN:
        assert told(ask("izegem", "A", age, Reason.RENEWAL, ground)) == BASE
    unknown = ask("izegem", "A", age, Reason.RENEWAL, None)
    assert told(unknown) == BOTH
    grounds = {amount.cents: amount.conditions[0].grounds for amount in unknown.amounts}
    assert grounds == {4535: ADULT_EXTRA, 2160: PLAIN}


@pytest.mark.parametrize("age", [12, 17])
def test_renewing_an_a_card_under_18(age: int) -> None:
    assert told(ask("izegem", "A", age, Reason.RENEWAL, Ground.FAMILY)) == BASE
    for ground in (Ground.WORK, Ground.MEDICAL):
        answer = ask("izegem", "A", age, Reason.RENEWAL, ground)
        assert told(answer) == BOTH
        assert all(each.conditions[0].text for each in answer.amounts)
        assert answer.notices
    for ground in PLAIN:
        assert told(ask("izegem", "A", age, Reason.RENEWAL, ground)) == BASE
    assert told(ask("izegem", "A", age, Reason.RENEWAL, None)) == BOTH


@pytest.mark.parametrize("reason", REPLACED)
def test_a_lost_stolen_damaged_or_changed_a_card(reason: Reason) -> None:
    for age in (12, 17, 18, 60):
        for ground in PLAIN:
            assert told(ask("izegem", "A", age, reason, ground)) == BASE
        for unclear in (Ground.WORK, Ground.MEDICAL, None):
            assert told(ask("izegem", "A", age, reason, unclear)) == BOTH
        family = BASE if age < 18 else BOTH
        assert told(ask("izegem", "A", age, reason, Ground.FAMILY)) == family


@pytest.mark.parametrize("ground", [*Ground, None])
def test_an_a_card_under_12_or_for_the_first_time(ground: Ground | None) -> None:
    for reason in (*Reason, None):
        assert told(ask("izegem", "A", 11, reason, ground)) == ("exact", (1135,))
    for age in (12, 17, 18):
        assert told(ask("izegem", "A", age, Reason.FIRST, ground)) == BASE


def test_the_extra_charge_alone_is_never_an_amount() -> None:
    for age, reason, ground in product((12, 17, 18), (*Reason, None), (*Ground, None)):
        cents = {each.cents for each in ask("izegem", "A", age, reason, ground).amounts}
        assert cents <= {2160, 4535}
        assert (4535 - 2160) not in cents


# --- dates


def test_an_amount_nobody_confirmed_for_this_day_is_stale() -> None:
    assert told(ask("izegem", "B", 30, on=date(2026, 12, 31))) == ("exact", (2160,))
    assert told(ask("izegem", "B", 30, on=date(2027, 1, 1))) == ("stale", (2160,))
    assert told(ask("izegem", "A", 30, Reason.RENEWAL, None, on=date(2027, 1, 1))) == ("stale", (2160, 4535))
    assert told(ask("izegem", "B", 30, on=date(2019, 1, 1))) == ("exact", (2160,)), "the page prints no first day"


@pytest.mark.parametrize(
    ("town", "card", "outcome"),
    [("sint-truiden", "H", "not_issued"), ("sint-truiden", "M+", "not_published"), ("izegem", "M+", "not_listed")],
)
def test_what_has_no_price_does_not_become_stale(town: str, card: str, outcome: str) -> None:
    assert told(ask(town, card, 8, on=date(2027, 1, 1))) == (outcome, ())


PERIODS = (
    HEAD
    + CARDS
    + """
[[tariffs]]
id = "first"
valid_from = 2026-01-01
valid_until = 2026-12-31
confirmed_until = 2026-12-31

[[tariffs.fees]]
id = "all"
cards = "all"
amount = "20,00"
quote = "20,00 €"

[[tariffs]]
id = "second"
valid_from = 2027-01-01
confirmed_until = 2027-12-31

[[tariffs.fees]]
id = "all"
cards = "all"
amount = "22.50"
quote = "toutes: 22.50 EUR"
"""
)


def test_two_periods_side_by_side() -> None:
    profile = read(PERIODS).profile
    assert told(ask(profile, "A", 30, on=date(2026, 12, 31))) == ("exact", (2000,))
    assert told(ask(profile, "A", 30, on=date(2027, 1, 1))) == ("exact", (2250,))
    assert ask(profile, "A", 30, on=date(2027, 1, 1)).tariff == "second"
    assert told(ask(profile, "A", 30, on=date(2028, 1, 1))) == ("stale", (2250,))
    assert told(ask(profile, "A", 30, on=date(2025, 12, 31))) == ("not_published", ()), "before the first period"
    assert ask(profile, "A", 30, on=date(2026, 1, 1)).amounts[0].text == "20,00 €"
    assert ask(profile, "A", 30, on=date(2027, 1, 1)).amounts[0].text == "22.50 EUR"


def test_after_the_last_period_the_last_amount_is_stale() -> None:
    ended = PERIODS.split('[[tariffs]]\nid = "second"')[0]
    assert told(ask(read(ended).profile, "A", 30, on=date(2027, 3, 1))) == ("stale", (2000,))


# --- what other towns print

BASE_RULE = fee('id = "base"\ncards = ["A"]\namount = "20"\nquote = "A: 20 euros"')
URGENT = """
[[procedures]]
id = "standard"
name = "Normale"
quote = "normale"

[[procedures]]
id = "urgent"
name = "Urgente"
working_days = 2
cut_off = "15:00"
delivery = "à la commune"
quote = "urgente"
"""


def test_a_surcharge_on_a_known_base_is_a_labelled_sum_of_its_published_parts() -> None:
    rule = fee(
        'id = "loss"\ncards = ["A"]\nreasons = ["loss"]\nkind = "surcharge"\namount = "5"\nquote = "perte: + € 5"'
    )
    for more in ("", 'base = "base"\n'):
        profile = small(BASE_RULE + rule + more)
        answer = ask(profile, "A", 30, Reason.LOSS)
        assert told(answer) == ("exact", (2500,))
        assert [(each.cents, each.kind, each.part) for each in answer.amounts] == [
            (2500, Kind.SUM, False),
            (2000, Kind.TOTAL, True),
            (500, Kind.SURCHARGE, True),
        ]
        assert answer.amounts[0].source.quote == "A: 20 euros + perte: + € 5"
        assert told(ask(profile, "A", 30, Reason.THEFT)) == ("exact", (2000,)), "loss and theft are not the same"
        assert told(ask(profile, "A", 30, None)) == ("conditional", (2000, 2500))


@pytest.mark.parametrize(
    ("money", "text"),
    [
        ("", "€ 1.030,00"),
        ('[money]\nstyle = "{amount} €"\n', "1.030,00 €"),
        ('[money]\ndecimal = "."\n', "€ 1,030.00"),
        ('[money]\nwhole_bare = true\nstyle = "{amount} euro"\n', "1.030 euro"),
        ('[money]\nstyle = "{amount} €"\nthousands = " "\n', "1 030,00 €"),
        ('[money]\nthousands = ""\n', "€ 1030,00"),
    ],
)
def test_a_sum_of_more_than_a_thousand_is_written_as_the_town_writes_it(money: str, text: str) -> None:
    base = 'id = "base"\ncards = ["A"]\namount = "1.022,50"\nquote = "1.022,50 €"'
    loss = 'id = "loss"\ncards = ["A"]\nreasons = ["loss"]\nkind = "surcharge"\namount = "7,50"\nquote = "+ 7,50 €"'
    town = small(fee(base) + fee(loss), money)
    answer = quote(town, "A", 30, Reason.LOSS, None, None, date(2026, 11, 23))
    assert [each.text for each in answer.payable] == [text]


def test_an_urgent_surcharge_finds_the_standard_amount() -> None:
    rule = fee(
        'id = "fast"\ncards = ["A"]\nprocedures = ["urgent"]\nkind = "surcharge"\namount = "100"\nquote = "+ 100 euros"'
    )
    profile = small(BASE_RULE + rule, URGENT)
    assert told(ask(profile, "A", 30, procedure="urgent")) == ("exact", (12000,))
    assert told(ask(profile, "A", 30, procedure=STANDARD)) == ("exact", (2000,))
    assert told(ask(profile, "EU", 30, procedure="urgent")) == ("not_published", ())
    urgent = profile.procedures[1]
    assert (urgent.working_days, urgent.cut_off) == (2, "15:00")


def test_a_rule_without_a_procedure_is_about_the_standard_one_only() -> None:
    assert told(ask(small(BASE_RULE, URGENT), "A", 30, procedure="urgent")) == ("not_published", ())


def test_a_surcharge_on_an_amount_printed_elsewhere_is_not_computed() -> None:
    rule = 'id = "more"\ncards = ["EU"]\nkind = "surcharge"\nbase = "elsewhere"\namount = "2"\nquote = "+ 2 euros"'
    answer = ask(small(fee(rule)), "EU", 30)
    assert told(answer) == ("ambiguous", (200,))
    assert answer.amounts[0].kind is Kind.SURCHARGE


def test_a_surcharge_on_what_is_not_issued_or_has_no_amount_is_never_a_sum() -> None:
    surcharge = 'kind = "surcharge"\nreasons = ["loss"]\namount = "5"\nquote = "perte: + 5 euros"'
    none = fee('id = "none"\ncards = ["A"]\nstatus = "not_issued"\nquote = "pas de carte A"')
    some = fee('id = "ask"\ncards = ["EU"]\nstatus = "ask"\nquote = "demandez"')
    more = fee(f'id = "more"\ncards = ["A", "EU"]\n{surcharge}')
    profile = small(none + some + more)
    assert told(ask(profile, "A", 30, Reason.LOSS)) == ("not_issued", ())
    assert told(ask(profile, "EU", 30, Reason.LOSS)) == ("ambiguous", (500,)), "the surcharge alone, as printed"


def test_what_is_kept_of_earlier_answers_has_a_limit_and_changes_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fees, "_BRANCHES_KEPT", 3)
    profile = shipped("izegem").profile
    table = FeeTable(profile, profile.tariffs[0])
    for age in (8, 30, 8, 40, 30):
        assert told(table.ask(Case(("B",), (age,))))[1] == ((1135,) if age == 8 else (2160,))
        assert len(table._branches) <= 3


def test_what_is_free_costs_nothing_and_says_so_in_the_towns_word() -> None:
    answer = ask(
        small(fee('id = "free"\ncards = "all"\nkind = "free"\nquote = "Les cartes sont gratuites."')), "EU", 30
    )
    assert told(answer) == ("exact", (0,))
    assert (answer.amounts[0].kind, answer.amounts[0].text) == (Kind.FREE, "gratuites")


@pytest.mark.parametrize(
    ("status", "amounts", "outcome", "cents"),
    [
        (Status.NOT_ISSUED, "", "not_issued", ()),
        (Status.ASK, "", "not_published", ()),
        (Status.NOT_PUBLISHED, "", "not_published", ()),
        (Status.AMBIGUOUS, 'amounts = [{ amount = "5" }, { amount = "7,50" }]', "ambiguous", (500, 750)),
        (Status.CONFLICT, 'amounts = [{ amount = "5" }, { amount = "7,50" }]', "ambiguous", (500, 750)),
        (
            Status.UNCLEAR,
            'amounts = [{ amount = "5", condition = "si oui" }, { amount = "7,50", condition = "si non" }]',
            "conditional",
            (500, 750),
        ),
    ],
)
def test_every_status(status: Status, amounts: str, outcome: str, cents: tuple[int, ...]) -> None:
    rule = fee(f'id = "one"\ncards = ["A"]\nstatus = "{status}"\nquote = "5 euros ou 7,50 euros"\n{amounts}')
    assert told(ask(small(rule), "A", 30)) == (outcome, cents)


def test_an_age_the_page_does_not_cover_falls_back_on_no_other() -> None:
    profile = small(
        fee('id = "adults"\ncards = ["A"]\nfrom_age = 18\nbelow_age = 65\namount = "20"\nquote = "20 euros"')
    )
    assert told(ask(profile, "A", 17)) == ("not_published", ())
    assert told(ask(profile, "A", 18)) == ("exact", (2000,))
    assert told(ask(profile, "A", 65)) == ("not_published", ())
    assert told(ask(profile, "B", 18)) == ("not_listed", ())


def test_unknown_age_bands_give_every_amount_with_its_band() -> None:
    profile = shipped("izegem").profile
    answer = quote_case(profile, Case(("B",), (0, 12)), DAY)
    assert told(answer) == ("conditional", (1135, 2160))
    unknown_card = quote_case(profile, Case(("H", "B"), (0,)), DAY)
    assert told(unknown_card) == ("conditional", (1135,))
    assert [gap.outcome for gap in unknown_card.gaps] == [Outcome.NOT_PUBLISHED]


def test_several_answers_without_a_price_are_told_each_with_its_card() -> None:
    case = Case(cards=("H", "N"), ages=(11,))
    answer = quote_case(shipped("sint-truiden").profile, case, DAY)
    assert told(answer) == ("not_published", ())
    told_of = {(gap.outcome.value, gap.conditions[0].cards) for gap in answer.gaps}
    assert told_of == {("not_issued", ("H",)), ("not_published", ("N",))}


def test_n_at_sint_truiden_is_priced_with_a_notice_and_offered_last() -> None:
    profile = shipped("sint-truiden").profile
    assert profile.cards[-1].id == "N"
    assert not profile.cards[-1].listed
    assert ask(profile, "N", 30).notices
    assert not ask(profile, "M+", 30).notices


def test_a_procedure_the_town_does_not_have_is_a_known_error() -> None:
    with pytest.raises(KioskError) as raised:
        ask("izegem", "A", 30, procedure="urgent")
    assert raised.value.code is Code.INPUT_PROCEDURE


@pytest.mark.parametrize("age", [-1, 131])
def test_an_age_nobody_has_is_a_known_error(age: int) -> None:
    with pytest.raises(KioskError) as raised:
        ask("izegem", "A", age)
    assert raised.value.code is Code.INPUT_AGE


# --- nothing is invented, in any combination


def published(profile: Profile, card: str, age: int, reasons: list[Reason], procedures: set[str]) -> set[int]:
    """The amounts the profile has for this card and age, whatever the ground."""
    return {
        price.cents
        for tariff in profile.tariffs
        for rule in tariff.rules
        for price in rule.prices
        if (rule.scope.cards is None or card in rule.scope.cards)
        and age in rule.scope.ages
        and (rule.scope.reasons is None or set(reasons) & set(rule.scope.reasons))
        and set(rule.scope.procedures or ()) & procedures
    }


def check(profile: Profile, card: str, age: int, reason: Reason | None, ground: Ground | None, procedure: str) -> None:
    answer = quote(profile, card, age, reason, ground, procedure, DAY)
    assert answer.outcome in Outcome
    allowed = published(profile, card, age, [reason] if reason else list(Reason), {procedure, STANDARD})
    parts = [each for each in answer.amounts if each.part]
    for amount in answer.amounts:
        assert amount.source.quote
        if amount.kind is Kind.SUM:
            sums = {sum(some) for count in (2, 3) for some in product([part.cents for part in parts], repeat=count)}
            assert amount.cents in sums
        else:
            assert amount.cents in allowed, "an amount of another card, age or reason"
            assert amount.kind is Kind.FREE or amount.cents in amounts_in(amount.source.quote)
    match answer.outcome:
        case Outcome.EXACT:
            assert len(answer.payable) == 1
        case Outcome.CONDITIONAL:
            assert len(answer.payable) + len(answer.gaps) > 1
            assert all(each.conditions for each in answer.amounts)
            assert answer.payable
        case Outcome.AMBIGUOUS | Outcome.STALE:
            assert answer.payable
        case _:
            assert not answer.amounts


AGES = (0, 1, 11, 12, 13, 17, 18, 19, 64, 65, 66, 130)


@pytest.mark.parametrize("card", CARD_IDS)
@pytest.mark.parametrize("town", ["izegem", "sint-truiden"])
def test_no_combination_of_the_shipped_towns_invents_an_amount(town: str, card: str) -> None:
    profile = shipped(town).profile
    for age, reason, ground in product(AGES, (*Reason, None), (*Ground, None)):
        check(profile, card, age, reason, ground, STANDARD)


@pytest.mark.parametrize("town", ["izegem", "sint-truiden"])
def test_a_card_never_answers_for_the_one_with_or_without_its_plus(town: str) -> None:
    profile = shipped(town).profile
    for plain, plus in (("EU", "EU+"), ("F", "F+"), ("M", "M+")):
        for tariff in profile.tariffs:
            for rule in tariff.rules:
                cards = rule.scope.cards or ()
                words = (rule.source.quote or "").replace("-", " ").replace(",", " ").replace(":", " ").split()
                for card in {plain, plus} & set(cards):
                    assert any(word in (card, f"{card}kaart") for word in words), (rule.id, card)


CHOICES = st.fixed_dictionaries(
    {
        "cards": st.one_of(
            st.just("all"), st.lists(st.sampled_from(["A", "EU", "EU+", "B"]), min_size=1, max_size=3, unique=True)
        ),
        "ages": st.sampled_from([(None, None), (None, 12), (12, None), (12, 18), (18, None), (18, 65), (65, None)]),
        "reasons": st.one_of(st.none(), st.lists(st.sampled_from(list(Reason)), min_size=1, max_size=3, unique=True)),
        "grounds": st.one_of(st.none(), st.lists(st.sampled_from(list(Ground)), min_size=1, max_size=3, unique=True)),
        "urgent": st.booleans(),
        "shape": st.sampled_from(["total", "total", "total", "surcharge", "elsewhere", "free", "ask", "unclear"]),
        "cents": st.integers(1, 30_000),
    }
)
SHAPES = {
    "total": 'amount = "{euro}"',
    "surcharge": 'kind = "surcharge"\namount = "{euro}"',
    "elsewhere": 'kind = "surcharge"\nbase = "elsewhere"\namount = "{euro}"',
    "free": 'kind = "free"',
    "ask": 'status = "ask"',
    "unclear": 'status = "unclear"\namounts = [{{ amount = "{euro}", condition = "si oui" }}, '
    '{{ amount = "0,07", condition = "si non" }}]',
}


def written(number: int, choice: dict[str, object]) -> str:
    euro = f"{int(str(choice['cents'])) // 100},{int(str(choice['cents'])) % 100:02d}"
    ages: tuple[int | None, int | None] = choice["ages"]  # type: ignore[assignment]
    start, end = ages
    lines = [
        f'id = "r{number}"',
        f'quote = "ligne: € {euro} ou € 0,07"',
        SHAPES[str(choice["shape"])].format(euro=euro),
    ]
    cards = choice["cards"]
    lines.append(f"cards = {cards!r}".replace("'", '"'))
    lines += [f"from_age = {start}"] if start is not None else []
    lines += [f"below_age = {end}"] if end is not None else []
    for key in ("reasons", "grounds"):
        names = choice[key]
        if names is not None:
            lines.append(f"{key} = {[str(each) for each in names]!r}".replace("'", '"'))  # type: ignore[attr-defined]
    lines += ['procedures = ["urgent"]'] if choice["urgent"] else []
    return fee("\n".join(lines))


@settings(max_examples=150, deadline=None)
@given(choices=st.lists(CHOICES, max_size=6), data=st.data())
def test_no_town_that_can_be_written_invents_an_amount(choices: list[dict[str, object]], data: st.DataObject) -> None:
    rules: list[str] = []
    profile = small("", URGENT)
    for number, choice in enumerate(choices):
        with suppress(KioskError):  # rules that contradict each other are refused; the others stand
            profile = small("".join([*rules, written(number, choice)]), URGENT)
            rules.append(written(number, choice))
    for card, procedure in product(("A", "B", "EU", "EU+", "N"), (STANDARD, "urgent")):
        age = data.draw(st.sampled_from(AGES))
        for reason, ground in product((*Reason, None), (*Ground, None)):
            check(profile, card, age, reason, ground, procedure)
