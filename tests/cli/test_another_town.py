"""A town unlike the two that ship, used through the command line alone: no code knows it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.cli import BRUYERES, Cli

pytestmark = pytest.mark.filterwarnings("default")


def ask(cli: Cli, card: str, age: int, *args: str, on: str = "2026-12-01") -> Any:
    ran = cli("quote", "--profile", str(BRUYERES), "--card", card, "--age", str(age), "--on", on, "--json", *args)
    assert ran.code == 0, ran.err
    return ran.json


def cents(data: Any) -> list[int]:
    return [each["cents"] for each in data["amounts"]]


def test_its_file_is_good_and_what_is_worth_a_look_is_told(cli: Cli) -> None:
    ran = cli("profile", "check", str(BRUYERES), "--on", "2026-11-22", "--json")
    assert (ran.code, ran.json["good"], ran.json["profile"]) == (0, True, "bruyeres")
    assert any("no 'en' for" in each for each in ran.json["warnings"])
    assert cli("profile", "check", str(BRUYERES), "--strict").code == 1


@pytest.mark.parametrize(
    ("age", "args", "outcome", "amounts"),
    [
        (0, (), "exact", [0]),
        (17, ("--reason", "loss"), "exact", [0]),
        (18, ("--reason", "first"), "exact", [3150]),
        (18, ("--reason", "loss"), "exact", [4000]),
        (18, ("--reason", "theft"), "exact", [0]),
        (64, (), "conditional", [3150, 4000, 0]),
        (65, (), "exact", [1200]),
        (30, ("--reason", "first", "--procedure", "urgent"), "exact", [13150, 3150, 10000]),
        (65, ("--procedure", "urgent"), "exact", [11200, 1200, 10000]),
        (30, ("--procedure", "super-urgent"), "ambiguous", [200]),
        (17, ("--procedure", "urgent"), "not_published", []),
    ],
)
def test_ages_reasons_and_procedures(
    cli: Cli, age: int, args: tuple[str, ...], outcome: str, amounts: list[int]
) -> None:
    data = ask(cli, "A", age, *args)
    assert (data["outcome"], cents(data)) == (outcome, amounts)


def test_a_surcharge_is_a_sum_with_its_published_parts(cli: Cli) -> None:
    total, base, extra = ask(cli, "A", 30, "--reason", "first", "--procedure", "urgent")["amounts"]
    assert (total["kind"], total["part"], total["text"]) == ("sum", False, "131,50 €")
    assert (base["kind"], base["part"], base["text"]) == ("total", True, "31.50 €")
    assert (extra["kind"], extra["part"], extra["text"]) == ("surcharge", True, "100 €")


def test_a_surcharge_on_an_amount_elsewhere_makes_no_sum(cli: Cli) -> None:
    (only,) = ask(cli, "A", 30, "--procedure", "super-urgent")["amounts"]
    assert (only["kind"], only["text"], only["part"]) == ("surcharge", "2 €", False)


def test_free_is_an_amount_of_nothing(cli: Cli) -> None:
    (only,) = ask(cli, "UE", 12)["amounts"]
    assert (only["kind"], only["cents"], only["text"]) == ("free", 0, "Gratuit")


@pytest.mark.parametrize(
    ("card", "outcome", "amounts"),
    [("H", "ambiguous", [3000, 3550]), ("I", "not_published", []), ("J", "ambiguous", [2800, 2900]),
     ("M+", "not_published", []), ("N", "not_listed", [])],
)  # fmt: skip
def test_what_a_page_leaves_open(cli: Cli, card: str, outcome: str, amounts: list[int]) -> None:
    data = ask(cli, card, 30)
    assert (data["outcome"], cents(data)) == (outcome, amounts)
    assert data["explanation"]["text"]


@pytest.mark.parametrize(
    ("typed", "card"),
    [("UE", "EU"), ("carte ue", "EU"), ("UE+", "EU+"), ("C", "K"), ("M sejour permanent", "M+"), ("E+", "EU+")],
)
def test_the_towns_own_names_of_cards(cli: Cli, typed: str, card: str) -> None:
    assert ask(cli, typed, 30)["card"] == card


def test_a_name_for_two_cards_asks_which(cli: Cli) -> None:
    ran = cli("quote", "--profile", str(BRUYERES), "--card", "eu(+)", "--age", "30")
    assert (ran.code, ran.err) == (2, "K121: card 'eu(+)' names EU and EU+: ask for one of them.\n")


def test_its_names_are_suggested(cli: Cli) -> None:
    assert "Did you mean M séjour permanent" in cli(
        "quote", "--profile", str(BRUYERES), "--card", "M sejour permanant", "--age", "30").err  # fmt: skip


@pytest.mark.parametrize(
    ("on", "outcome", "amounts"),
    [
        ("2025-12-31", "not_published", []),
        ("2026-12-31", "exact", [1200]),
        ("2027-01-01", "exact", [3300]),
        ("2027-06-30", "exact", [3300]),
        ("2027-07-01", "stale", [3300]),
        ("2028-01-01", "stale", [3300]),
    ],
)
def test_two_tariffs_side_by_side(cli: Cli, on: str, outcome: str, amounts: list[int]) -> None:
    data = ask(cli, "A", 65, on=on)
    assert (data["outcome"], cents(data)) == (outcome, amounts)


def test_the_standard_procedure_is_meant_although_another_one_stands_first(cli: Cli) -> None:
    assert ask(cli, "A", 65)["procedure"]["weeks"] == 3
    urgent = ask(cli, "A", 65, "--procedure", "urgent")["procedure"]
    assert (urgent["working_days"], urgent["delivery"], urgent["cut_off"]) == (2, "à la commune", "15:00")


def test_payment_documents_and_presence(cli: Cli) -> None:
    data = ask(cli, "A", 17, "--reason", "theft")
    assert (data["payment"]["methods"], data["payment"]["only"], data["payment"]["preferred"]) == (
        ["cash", "bancontact"], False, "bancontact")  # fmt: skip
    documents = {each["id"]: each for each in data["documents"]}
    assert list(documents) == ["police-report", "annex-12", "photos", "proof-of-address"]
    assert documents["annex-12"]["one_of"] == documents["police-report"]["one_of"] == "proof"
    assert documents["photos"]["photos"] == 4
    assert documents["proof-of-address"]["optional"] is True
    assert [each["text"] for each in data["presence"]] == ["L'enfant et un parent viennent ensemble."]
    unknown = {each["id"]: each["certain"] for each in ask(cli, "A", 18)["documents"]}
    assert (unknown["old-card"], unknown["photos"]) == (False, True)


def test_its_table_has_every_procedure_and_what_is_no_card(cli: Cli) -> None:
    shown = cli("profile", "show", str(BRUYERES), "--on", "2026-12-01")
    assert shown.code == 0
    for words in ("0-17", "18-64", "65+", "Procedure urgent:", "131,50 €", "31.50 €", "(ambiguous)", "not published",
                  "Not a card: Nouveau code PIN: 5 €", "Lane G: Guichet étrangers"):  # fmt: skip
        assert words in shown.out
    data = cli("profile", "show", str(BRUYERES), "--on", "2026-12-01", "--json").json
    assert [each["card"] for each in data["cards"]] == ["A", "K", "EU", "EU+", "H", "I", "J", "M+"]
    assert [each["amounts"][0]["cents"] for each in data["products"]] == [750, 500]
    fee = next(each for each in data["cards"][0]["fees"] if (each["ages"], each["procedure"]) == ("65+", "urgent"))
    assert (fee["outcome"], fee["amounts"][0]["cents"]) == ("exact", 11200)


def issue(cli: Cli, *args: str) -> Any:
    return cli("ticket", "issue", "--profile", str(BRUYERES), "--json", *args)


def test_a_town_that_takes_nobody_without_an_appointment(cli: Cli) -> None:
    for how in ((), ("--walk-in",)):
        ran = issue(cli, "--purpose", "other", *how)
        assert (ran.code, ran.error, ran.json["id"], ran.json["number"]) == (1, "K306", None, None)
        assert ran.err.startswith("K306: ")


def test_a_lane_ends_at_its_last_number(cli: Cli) -> None:
    labels = [issue(cli, "--purpose", "other", "--appointment").json["label"] for _ in range(2)]
    assert labels == ["G 500", "G 501"]
    full = issue(cli, "--purpose", "other", "--appointment")
    assert (full.code, full.error, full.json["state"]) == (1, "K305", None)
    assert cli("ticket", "show", "500", "--json").json["label"] == "G 500"


@pytest.mark.parametrize("language", ["fr", "nl", "en", "NL"])
def test_a_ticket_in_each_of_its_languages(cli: Cli, language: str) -> None:
    ran = issue(cli, "--purpose", "replace", "--card", "UE", "--age", "30", "--reason", "loss", "--appointment",
                "--procedure", "urgent", "--language", language)  # fmt: skip
    assert (ran.code, ran.json["state"], ran.json["language"]) == (0, "confirmed", language.lower())
    assert (ran.json["card"], ran.json["age_band"], ran.json["tariff"].split("/")[0]) == ("EU", "18-64", "bruyeres")
