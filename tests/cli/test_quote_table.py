"""`quote` says of every card what the two pages say, and nothing else: the table and the rules of the domain notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import pytest

from tests.support.cli import Cli

CARDS = ("A", "B", "K", "L", "EU", "EU+", "F", "F+", "H", "I", "J", "M", "M+", "N")
REASONS = (None, "first", "renewal", "loss", "theft", "damage", "change")
GROUNDS = (None, "family", "work", "medical", "protection", "study", "other")
AGES = (0, 11, 12, 17, 18, 64, 130)

TABLE: dict[str, tuple[Mapping[str, int | str], Mapping[str, int | str]]] = {
    "izegem": (
        {**dict.fromkeys(("A", "B", "K", "L"), 1135), **dict.fromkeys(("EU", "EU+", "F", "F+", "M"), 835)}
        | dict.fromkeys(("H", "I", "J", "N"), "not_published")
        | {"M+": "not_listed"},
        {**dict.fromkeys(("A", "B", "K", "L", "H", "I", "J"), 2160), **dict.fromkeys(("EU", "EU+", "F", "F+"), 2130)}
        | dict.fromkeys(("M", "N"), 2110)
        | {"M+": "not_listed"},
    ),
    "sint-truiden": (
        {**dict.fromkeys(("A", "B", "K", "L"), 1100), **dict.fromkeys(("EU", "EU+", "F", "F+", "M"), 800)}
        | dict.fromkeys(("H", "I", "J"), "not_issued")
        | dict.fromkeys(("M+", "N"), "not_published"),
        {**dict.fromkeys(("A", "B", "K", "L", "H", "I", "J"), 2400)}
        | dict.fromkeys(("EU", "EU+", "F", "F+", "M", "M+", "N"), 2300),
    ),
}
"""Under 12 and from 12: cents, or the outcome where the page prints no amount."""

Case = tuple[str, int, str | None, str | None]


def expected(town: str, case: Case) -> int | str | frozenset[int]:
    """One amount, several possible ones, or an outcome without any."""
    card, age, reason, ground = case
    known = TABLE[town][0 if age < 12 else 1][card]
    if town == "izegem" and card == "A" and age >= 12:
        return izegem_a(age, reason, ground)
    return known


def izegem_a(age: int, reason: str | None, ground: str | None) -> int | frozenset[int]:
    """The A card at Izegem from 12 years on: the extra for renewing, and where the page is silent about it."""
    both = frozenset({2160, 4535})
    extra = ("work", "medical") if age < 18 else ("family", "work", "medical")
    if reason == "first" or (ground is not None and ground not in extra):
        return 2160
    if reason == "renewal" and age >= 18 and ground is not None:
        return 4535
    return both


def cases(cards: tuple[str, ...]) -> Iterator[Case]:
    for card, age in product(cards, AGES):
        combinations = (
            product(REASONS, GROUNDS)
            if card == "A"
            else (
                *((reason, None) for reason in REASONS),
                *((None, ground) for ground in GROUNDS[1:]),
                ("renewal", "work"),
            )
        )
        for reason, ground in combinations:
            yield card, age, reason, ground


def asked(cli: Cli, town: str, case: Case, on: str) -> Any:
    card, age, reason, ground = case
    more = [*(("--reason", reason) if reason else ()), *(("--ground", ground) if ground else ())]
    ran = cli("quote", "--profile", town, "--card", card, "--age", str(age), "--on", on, "--json", *more)
    assert ran.code == 0, ran.err
    return ran.json


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a profile anew for each of some hundred questions says nothing more."""
    import kiosk.wiring
    from kiosk.profiles.loading import load
    from kiosk.profiles.shelf import find
    from tests.support.towns import TODAY

    kept = {name: load(find(name), TODAY) for name in TABLE}
    monkeypatch.setattr(kiosk.wiring, "check_profile", lambda name, *_: kept[name])


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("town", TABLE)
def test_every_case_is_answered_as_the_page_says(cli: Cli, town: str) -> None:
    for case in cases(CARDS):
        data = asked(cli, town, case, "2026-12-01")
        want = expected(town, case)
        cents = [each["cents"] for each in data["amounts"]]
        conditions = [each["condition"] for each in data["amounts"]]
        match want:
            case int():
                assert (data["outcome"], cents, conditions) == ("exact", [want], [None]), case
            case str():
                assert (data["outcome"], cents) == (want, []), case
            case _:
                assert (data["outcome"], frozenset(cents)) == ("conditional", want), case
                assert all(conditions), case
                assert len(cents) == len(want), case
        for amount in data["amounts"]:
            assert amount["source"]["quote"], case
            assert (amount["source"]["retrieved"], amount["kind"]) == ("2026-11-22", "total"), case
        assert bool(data["explanation"]) == isinstance(want, str)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("town", TABLE)
def test_a_new_year_makes_every_amount_unconfirmed_and_changes_nothing_else(cli: Cli, town: str) -> None:
    for card, age in product(CARDS, (11, 12, 30)):
        before = asked(cli, town, (card, age, None, None), "2026-12-31")
        after = asked(cli, town, (card, age, None, None), "2027-01-01")
        assert after["amounts"] == before["amounts"]
        priced = before["outcome"] in ("exact", "conditional")
        assert after["outcome"] == ("stale" if priced else before["outcome"]), card
        if priced:
            assert after["explanation"]["source"] == after["tariff"]["source"]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("town", "text"), [("izegem", "€ 21,60"), ("sint-truiden", "24 euro")])
def test_an_amount_is_written_as_the_town_writes_it(cli: Cli, town: str, text: str) -> None:
    assert asked(cli, town, ("B", 30, None, None), "2026-12-01")["amounts"][0]["text"] == text


@pytest.mark.usefixtures("quick")
def test_a_card_that_is_priced_but_not_listed_says_so(cli: Cli) -> None:
    data = asked(cli, "sint-truiden", ("N", 12, None, None), "2026-12-01")
    assert any("kaart N niet" in each["text"] for each in data["notices"])
