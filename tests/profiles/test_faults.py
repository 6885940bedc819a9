"""A bad file is refused with every fault it has, each in its place; a doubtful one is taken with a caution."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.profiles import checks, facts
from kiosk.profiles.loading import load, parse
from kiosk.system.assets import AssetMissingError
from kiosk.system.catalogue import SPOKEN
from tests.profiles.towns import CARDS, HEAD, TARIFF, faults, fee, read, small

GOOD = HEAD + CARDS + TARIFF
OK_FEE = fee('id = "a"\ncards = "all"\namount = "5"\nquote = "5 euros"')

OK = GOOD + OK_FEE


def one(lines: str, quote: str = "5 euros", cards: str = '["A"]') -> str:
    return GOOD + fee(f'id = "a"\ncards = {cards}\nquote = "{quote}"\n{lines}')


def extra_on(base: str) -> str:
    return fee(f'id = "b"\ncards = ["A"]\nkind = "surcharge"\nbase = "{base}"\namount = "7"\nquote = "+ 7 euros"')


def lane(lines: str) -> str:
    return GOOD.replace('prefix = "G"', f'prefix = "G"\n{lines}')


def document(lines: str) -> str:
    return f'{GOOD}[[documents]]\nid = "d"\ntext = "x"\nquote = "x"\n{lines}'


def refused(text: str, *words: str) -> None:
    found = faults(text)
    assert len(found) == 1, [str(each) for each in found]
    for word in words:
        assert word in str(found[0]), str(found[0])


def cautions(text: str, today: date = date(2027, 2, 1)) -> list[str]:
    return [str(each) for each in read(text, today).warnings]


MANY = """\
[town]
id = "petit"
name = "Petit"
languages = ["fr", "en"]
langauges = ["nl"]

[page]
title = "Cartes"
retrieved = "2026-11-22"

[payment]
methods = ["bancontct"]
origin = "town"

[[cards]]
card = "EU++"
quote = "carte"

[[lanes]]
id = "all"
prefix = "A"
name = "Accueil"
next = { en = "Go to the desk." }

[[tariffs]]
id = "now"

[[tariffs.fees]]
id = "one"
cards = ["A"]
amount = 21.6
quote = "21,60 euros"

[[tariffs.fees]]
id = "two"
cards = ["A"]
amount = "21,65"
quote = "21,60 euros"

[[tariffs.fees]]
id = "three"
cards = ["A"]
kind = "surcharge"
base = "twoo"
amount = "5"
quote = "5 euros"
reasons = ["lost"]

[[tarifs]]
id = "x"
"""


def test_one_file_with_many_faults_reports_all_of_them_in_their_places() -> None:
    found = {each.place: each for each in faults(MANY)}
    assert {place.split(":", 1)[1] for place in found} >= {
        "5 (town.langauges)",
        "9 (page.retrieved)",
        "12 (payment.methods[0])",
        "16 (cards[0].card)",
        "21 (lanes[0].prefix)",
        "23 (lanes[0].next)",
        "31 (tariffs[0].fees[0].amount)",
        "37 (tariffs[0].fees[1].amount)",
        "47 (tariffs[0].fees[2].reasons[0])",
        "49 (tarifs)",
    }
    texts = [str(each) for each in faults(MANY)]
    assert any("Did you mean 'languages'?" in text for text in texts)
    assert any("Did you mean 'bancontact'?" in text for text in texts)
    assert any("Did you mean 'EU+'?" in text for text in texts)
    assert any("Did you mean 'tariffs'?" in text for text in texts)
    assert any('Write "21.60"' in text for text in texts)
    lines = [int(each.place.split(":")[1].split(" ")[0]) for each in faults(MANY)]
    assert lines == sorted(lines)


def test_the_error_counts_the_faults_and_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "petit.toml"
    path.write_text(MANY, "utf-8")
    with pytest.raises(KioskError) as raised:
        load(path, date(2026, 11, 22))
    assert raised.value.code is Code.PROFILE_FAULTY
    assert f"{path} has {len(raised.value.faults)} faults" in raised.value.it
    assert "balie" in raised.value.person


def test_a_good_file_has_no_faults() -> None:
    assert faults(GOOD + OK_FEE) == ()


def test_a_file_that_is_not_toml_names_line_and_column() -> None:
    refused('[town]\nid = "a\n', "small.toml:2:", "not TOML")
    refused("a = 1\na = 2\n", "small.toml:2:", "Cannot overwrite")
    refused("[town", "small.toml:1:end")
    refused("a = " + "[" * 100_000, "cannot be read")


def test_a_file_that_is_not_text_names_the_line() -> None:
    with pytest.raises(KioskError) as raised:
        parse(b'[town]\nid = "\xff"', Path("small.toml"), date(2026, 1, 1))
    assert "small.toml:2" in str(raised.value.faults[0])


def test_a_file_from_a_windows_editor_is_fine() -> None:
    text = (GOOD + OK_FEE).replace("\n", "\r\n").encode("utf-8-sig")
    assert parse(text, Path("small.toml"), date(2026, 11, 22)).profile.id == "small"


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.toml"):
        with pytest.raises(KioskError) as raised:
            load(path, date(2026, 1, 1))
        assert raised.value.code is Code.PROFILE_UNREADABLE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (one('amount = "5"', cards='["ZZ"]'), ("the card",)),
        (one('amount = "5,123"', quote="5,123"), ("exact amount",)),
        (one("amount = 5"), ('Write "5"',)),
        (one('amount = "6"'), ("the quote prints", "5 euros")),
        (GOOD + fee('id = "a"\ncards = ["A"]\namount = "5"'), ("quote", "literal words")),
        (GOOD + fee('id = "a"\ncards = ["A"]\namount = "5"\norigin = "town"'), ("words of a published page",)),
        (one(""), ("0 amounts",)),
        (one('amount = "5"', cards="[]"), ('"all"',)),
        (one('status = "ask"\namount = "5"'), ("no amount for status",)),
        (one('status = "unclear"\namounts = [{ amount = "5" }]'), ("two or more",)),
        (one('status = "conflict"\namounts = [{ amount = "5" }]'), ("two or more",)),
        (one('status = "ambiguous"'), ("the printed amounts",)),
        (one('status = "ask"\nkind = "free"'), ("with status 'ask'",)),
        (one('amount = "0"', quote="0"), ('kind = "free"',)),
        (one('amount = "5"\namounts = [{ amount = "5" }]'), ("both amount and amounts",)),
        (one('kind = "free"\namount = "5"'), ("no amount where",)),
        (one('from_age = 12\nbelow_age = 12\namount = "5"'), ("above from_age",)),
        (one('below_age = -3\namount = "5"'), ("a whole number of at least 0",)),
        (one('from_age = 200\namount = "5"'), ("a whole number of at most 130",)),
        (one('procedures = ["urgnt"]\namount = "5"'), ("procedure 'urgnt'",)),
        (GOOD + OK_FEE + OK_FEE, ("the id 'a' again",)),
        (one('kind = "surcharge"\namount = "5"'), ("elsewhere", "without base")),
        (one('reasons = ["loss"]\nbase = "x"\namount = "5"'), ("a base only where kind",)),
        (OK + extra_on("aa"), ("Did you mean 'a'?",)),
        (OK + extra_on("b"), ("itself a surcharge",)),
        (one('amount = "5"', cards='["EU"]') + extra_on("a"), ("does not hold for all",)),
        (one('from_age = 30\namount = "5"') + extra_on("a"), ("does not hold for all",)),
        (GOOD + "valid_from = 2027-01-01\nvalid_until = 2026-01-01\n", ("valid_until",)),
        (GOOD + TARIFF.replace("now", "then"), ("on days of the tariff 'now'",)),
        (GOOD.replace('prefix = "G"', 'prefix = "F"'), ("one of: G, P, R, S, T, V, X",)),
        (GOOD + HEAD[HEAD.index("[[lanes]]") :].replace('"all"', '"two"'), ("letter 'G' again",)),
        (lane('purposes = ["first", "renew", "replace", "collect"]'), ("other without",)),
        (lane("first = 5\nlast = 4"), ("last",)),
        (GOOD + '[appointment]\nrequired = true\ntext = "a"\nquote = "a"\nlink = 3', ("a text in quotation marks",)),
        (GOOD + "[brand]\npanel = \"green\"", ("#0E3C44",)),
        (GOOD + "[brand]\nlogo = \"<svg><script/></svg>\"", ("SVG",)),
        (GOOD + "[money]\nstyle = \"{x}\"", ("{amount}",)),
        (GOOD.replace('name = "Accueil"', 'name = { nl = "Onthaal" }'), ("language 'nl'",)),
        (GOOD.replace('languages = ["fr"]', 'languages = ["fr", "fr"]'), ("a language twice",)),
        (GOOD.replace('languages = ["fr"]', 'languages = ["fr", "it"]'), ("the language 'it'", "nl, en, fr, de, ro")),
        (GOOD + '[[cards]]\ncard = "A"\nquote = "A"', ("card A again",)),
        (document('one_of = "g"'), ("only document",)),
        (document('icon = "pasport"'), ("Did you mean 'passport'?",)),
        (document('origin = "town"'), ("no quote where origin",)),
        (document('photos = { cout = 1, count = 1 }'), ("Did you mean 'count'?",)),
        (GOOD + '[[procedures]]\nid = "fast"\nname = "x"\nquote = "x"', ('id = "standard"',)),
        (GOOD + '[aliases]\n"EU" = ["EU+"]', ("means no other card", "EU")),
        (GOOD + '[aliases]\n"UE" = ["E"]', ("the card",)),
        (GOOD.replace('methods = ["cash"]', 'methods = ["cash"]\npreferred = "mobile"'), ("preferred",)),
        (GOOD.replace('methods = ["cash"]', 'methods = ["cash"]\nonly = "yes"'), ("true or false",)),
        (GOOD.replace("[page]", "[paage]"), ()),
    ],
)  # fmt: skip
def test_each_refusal(text: str, words: tuple[str, ...]) -> None:
    found = [str(each) for each in faults(text)]
    assert found
    if words:
        assert any(all(word in each for word in words) for each in found), found
        assert len(found) <= 2, found


def test_overlapping_rules_with_different_answers() -> None:
    first = fee('id = "one"\ncards = ["A", "EU"]\nfrom_age = 12\namount = "5"\nquote = "5 euros"')
    two = fee('id = "two"\ncards = ["A"]\nreasons = ["loss"]\namount = "6"\nquote = "6 euros"')
    refused(GOOD + first + two, "'one' (5 euros)", "'two' (6 euros)", "card A")
    assert faults(GOOD + first + two.replace("reasons", "from_age = 12\nreasons")) == (), "more specific"
    assert faults(GOOD + first + two.replace("6", "5")) == (), "the same answer twice"
    assert faults(GOOD + first + two.replace('"A"', '"EU+"')) == (), "another card"
    surcharge = two.replace("amount", 'kind = "surcharge"\namount')
    assert faults(GOOD + first.replace("from_age = 12\n", "") + surcharge) == ()


def test_a_fault_is_told_once_however_often_it_is_met() -> None:
    """The third rule is at odds with both of the others, in the same words."""
    same = fee('id = "a"\ncards = ["A"]\namount = "5"\nquote = "5 euros"')
    found = [str(each) for each in faults(GOOD + same + same + same.replace("5", "7"))]
    assert sum("'a' (5 euros) and 'a' (7 euros)" in each for each in found) == 1, found
    assert len(set(found)) == len(found)


def test_a_surcharge_for_the_very_cases_of_its_base_sits_on_it() -> None:
    base = fee('id = "a"\ncards = ["A"]\namount = "5"\nquote = "5 euros"')
    for both in (base + extra_on("a"), extra_on("a") + base):
        assert faults(GOOD + both) == ()


def test_a_tariff_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "MOST_RULES", 3)
    same = [fee(f'id = "a{nth}"\ncards = ["A"]\namount = "5"\nquote = "5 euros"') for nth in range(4)]
    assert faults(GOOD + "".join(same[:3])) == ()
    refused(GOOD + "".join(same), "4 fees", "at most 3 in a tariff")


def test_a_surcharge_over_two_age_bands_is_told_what_to_do() -> None:
    child = fee('id = "child"\ncards = ["A"]\nbelow_age = 12\namount = "5"\nquote = "5 euros"')
    adult = fee('id = "adult"\ncards = ["A"]\nfrom_age = 12\namount = "9"\nquote = "9 euros"')
    loss = fee('id = "b"\ncards = ["A"]\nreasons = ["loss"]\nkind = "surcharge"\namount = "7"\nquote = "+ 7 euros"')
    refused(
        GOOD + child + adult + loss,
        "the surcharge 'b' for card A without base, where no rule holds for all its cases",
        "but 'child' and 'adult' for some of them",
        "a surcharge for each of those rules",
    )
    below = loss.replace('id = "b"', 'id = "below"\nbelow_age = 12')
    above = loss.replace('id = "b"', 'id = "above"\nfrom_age = 12')
    assert faults(GOOD + child + adult + below + above) == ()


def test_an_unwritten_first_language() -> None:
    both = GOOD.replace('languages = ["fr"]', 'languages = ["fr", "nl"]')
    refused(both.replace('name = "Accueil"', 'name = { nl = "Onthaal" }'), "town's first language, 'fr'")


def test_no_lane_for_people_with_an_appointment() -> None:
    appointment = '[appointment]\nrequired = true\ntext = "a"\nquote = "a"\n'
    desk = GOOD.replace('prefix = "G"', 'prefix = "G"\nappointment = false')
    assert faults(desk) == (), "without [appointment] nobody has one"
    refused(desk + appointment, "first with appointment")
    booked = GOOD.replace('prefix = "G"', 'prefix = "G"\nappointment = true')
    refused(booked + appointment, "collect without appointment")
    assert faults(booked + appointment + "walk_in = false") == ()


# --- cautions


def test_priced_but_not_listed_is_offered_last_with_a_notice_in_the_towns_language() -> None:
    offered = ["fr", *(code for code in SPOKEN if code != "fr")]
    good = GOOD.replace('languages = ["fr"]', f"languages = {offered}")
    loaded = read(good + fee('id = "a"\ncards = ["A", "N"]\namount = "5"\nquote = "A, N: 5 euros"'))
    assert any("card N is priced (5 euros)" in str(each) for each in loaded.warnings)
    assert [(card.id, card.listed) for card in loaded.profile.cards][-1] == ("N", False)
    rules = {rule.id: rule for rule in loaded.profile.tariffs[0].rules}
    assert rules["a"].scope.cards == ("A",)
    assert rules["a"].notice is None
    apart = rules["a+not-listed"]
    assert apart.scope.cards == ("N",)
    assert apart.notice is not None
    assert [code for code, _ in apart.notice.texts] == offered


def test_listed_without_a_price() -> None:
    found = cautions(GOOD + fee('id = "a"\ncards = ["A"]\namount = "5"\nquote = "5"'))
    assert [each for each in found if "card EU is listed" in each]
    assert [each for each in found if "card EU+ is listed" in each]
    assert not [each for each in found if "card A " in each]


def test_documents_of_a_card_the_page_does_not_have() -> None:
    text = GOOD + OK_FEE + '[[documents]]\nid = "d"\ncards = ["H"]\ntext = "x"\nquote = "x"'
    assert any("about card H" in each for each in cautions(text))


def test_missing_translations_are_summed_up_by_language() -> None:
    text = (GOOD + OK_FEE).replace('languages = ["fr"]', 'languages = ["fr", "en", "nl"]')
    found = [each for each in cautions(text) if "no '" in each]
    assert len(found) == 2
    assert "no 'en' for 2 texts: lanes[0].name, lanes[0].next" in found[0]


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2027, 2, 1), None),
        (date(2027, 11, 1), None),
        (date(2027, 11, 2), "ends on 2027-12-31, in 59 days"),
        (date(2028, 1, 1), "ended on 2027-12-31"),
    ],
)
def test_a_confirmation_that_ends(today: date, words: str | None) -> None:
    found = [each for each in cautions(GOOD + OK_FEE, today) if "confirm" in each]
    assert bool(found) == (words is not None and today != date(2027, 11, 1)) or "60 days" in found[0]
    assert words is None or words in found[0]


def test_a_tariff_nobody_confirmed_and_a_gap_between_two() -> None:
    text = GOOD + "valid_until = 2027-06-30\n" + OK_FEE + '\n[[tariffs]]\nid = "next"\nvalid_from = 2027-07-02\n'
    found = cautions(text)
    assert any("no tariff holds between 2027-06-30 and 2027-07-02" in each for each in found)
    assert any("nobody has confirmed" in each for each in found)
    assert any("the last tariff ended" in each for each in cautions(GOOD + "valid_until = 2026-12-31\n"))


def test_a_panel_colour_one_cannot_read_on_keeps_the_default() -> None:
    loaded = read(GOOD + OK_FEE + '[brand]\npanel = "#88AACC"\nbrand_line = "#123456"')
    assert any("brand.panel" in str(each) and "hard to read" in str(each) for each in loaded.warnings)
    assert loaded.profile.brand.panel is None
    assert loaded.profile.brand.brand_line == "#123456"


# --- what else the format can say


def test_a_town_that_speaks_french_first_with_its_own_names_for_cards() -> None:
    extra = """
[aliases]
"UE" = ["EU"]
"EU(+)" = ["EU", "EU+"]

[[products]]
id = "pin"
name = "Nouveau code PIN"
amount = "5,00"
quote = "Code PIN: 5,00 €"

[[documents]]
id = "none"
text = "Aucune photo"
photos = { count = 0 }
optional = true
cards = ["UE"]
reasons = ["loss"]
quote = "Aucune photo"
"""
    profile = small(fee('id = "a"\ncards = ["EU(+)"]\namount = "5"\nquote = "EU(+): 5 €"'), extra)
    assert profile.tariffs[0].rules[0].scope.cards == ("EU", "EU+")
    assert profile.documents[0].scope.cards == ("EU",)
    assert (profile.products[0].prices[0].cents, profile.products[0].prices[0].text) == (500, "5,00 €")
    assert profile.alias_map["UE"] == ("EU",)


def test_a_source_on_another_page() -> None:
    text = 'id = "a"\ncards = ["A"]\namount = "5"\nquote = "5 €"\ntitle = "Règlement"\nretrieved = 2026-01-02'
    source = small(fee(text)).tariffs[0].rules[0].source
    assert (source.title, source.url, source.retrieved) == ("Règlement", None, date(2026, 1, 2))


@pytest.mark.parametrize(
    ("quote", "amount", "text"),
    [
        ("A: € 21,60", "21,60", "€ 21,60"),
        ("A: €21,60.", "21.60", "€21,60"),
        ("A: 24 euro", "24,00", "24 euro"),
        ("A: 1.250,00 EUR", "1250", "1.250,00 EUR"),
        ("A: 21.60", "21,60", "€ 21,60"),
        ("12 ans: € 124; adulte: € 24", "24", "€ 24"),
        ("A:\u00a024\u00a0euros", "24", "24 euros"),
    ],
)
def test_an_amount_is_shown_as_the_page_writes_it(quote: str, amount: str, text: str) -> None:
    rule = small(fee(f'id = "a"\ncards = ["A"]\namount = "{amount}"\nquote = "{quote}"')).tariffs[0].rules[0]
    assert rule.prices[0].text == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("aliases = 3\n" + OK, "a table such as [aliases]"),
        (OK + '[aliases]\n"UE" = "EU"\n', "a list of cards such as"),
        ("codes = 3\n" + OK, "expected a table"),
        ("documents = 3\n" + OK, "write [[documents]]"),
        ("procedures = 3\n" + OK, "write [[procedures]]"),
        ("cards = []\n" + HEAD + TARIFF, "at least one [[cards]]"),
        (one('kind = "free"\namount = "3"', "gratuit 3"), 'no amount where kind is "free"'),
        (one('amount = "0"', "0 euro"), "an amount above zero"),
    ],
)
def test_what_has_another_shape_than_it_should_is_told(text: str, words: str) -> None:
    refused(text, words)


def test_a_name_for_several_cards_is_no_card_of_the_page() -> None:
    text = OK.replace('card = "EU"\n', 'card = "UE"\n', 1) + '[aliases]\n"UE" = ["EU", "EU+"]\n'
    assert any("one [[cards]] for each" in str(each) for each in faults(text))


@pytest.mark.parametrize("number", ["12 345,6", "1234 567"])
def test_an_amount_is_found_behind_a_number_that_is_none(number: str) -> None:
    answer = read(one('amount = "5"', f"{number} euros, puis 5 euros")).profile.tariffs[0].rules[0]
    assert answer.prices[0].text == "5 euros"


def test_what_is_free_may_say_so_in_figures() -> None:
    rule = read(one('kind = "free"\namount = "0"', "gratuit")).profile.tariffs[0].rules[0]
    assert [price.cents for price in rule.prices] == [0]


def test_without_the_pictograms_a_lane_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*parts: str) -> Path:
        raise AssetMissingError("/".join(parts), Path("nowhere"))

    monkeypatch.setattr(facts, "asset", gone)
    assert facts._icons() == frozenset()
