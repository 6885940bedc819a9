"""The interface of `quote`: its keys, its options, old letters, collecting, and every way to type it wrongly."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.cli import BRUYERES, Cli

ON = ("--on", "2026-12-01")

KEYS = {
    "profile", "card", "asked", "former_letter", "age", "step", "on", "outcome", "amounts", "without_amount", "payment",
    "documents", "presence", "notices", "appointment", "explanation", "procedure", "tariff",
}  # fmt: skip
SOURCE = {"quote", "title", "url", "retrieved", "origin", "interpretation"}


def ask(cli: Cli, *args: str) -> Any:
    ran = cli("quote", *args, *ON, "--json")
    assert ran.code == 0, ran.err
    return ran.json


def test_the_keys_of_the_interface(cli: Cli) -> None:
    data = ask(cli, "--profile", "izegem", "--card", "A", "--age", "30")
    assert set(data) == KEYS
    assert {key for each in data["amounts"] for key in each} == {
        "cents", "text", "kind", "condition", "part", "source"}  # fmt: skip
    assert set(data["payment"]) == {"methods", "only", "preferred", "source"}
    assert {key for each in data["documents"] for key in each} == {
        "id", "text", "optional", "one_of", "photos", "certain", "source"}  # fmt: skip
    assert {key for each in data["notices"] for key in each} == {"text", "source"}
    assert set(data["appointment"]) == {"required", "text", "phone", "url", "walk_in", "source"}
    assert set(data["tariff"]) == {"id", "valid_from", "valid_until", "confirmed_until", "source"}
    assert (data["profile"], data["card"], data["asked"], data["age"], data["step"]) == (
        "izegem",
        "A",
        "A",
        30,
        "apply",
    )


def sources(value: Any) -> list[dict[str, Any]]:
    """Every source anywhere in an answer."""
    if isinstance(value, list):
        return [each for item in value for each in sources(item)]
    if not isinstance(value, dict):
        return []
    own = [value["source"]] if isinstance(value.get("source"), dict) else []
    return own + [each for key, item in value.items() if key != "source" for each in sources(item)]


@pytest.mark.parametrize("town", ["izegem", "sint-truiden"])
@pytest.mark.parametrize("step", ["apply", "collect"])
def test_everything_told_carries_its_source(cli: Cli, town: str, step: str) -> None:
    data = ask(cli, "--profile", town, "--card", "A", "--age", "8", "--step", step)
    told = [*data["amounts"], *data["documents"], *data["presence"], *data["notices"], data["payment"]]
    assert all(each["source"] for each in told)
    for source in sources(data):
        assert set(source) == SOURCE
        assert (source["quote"] is None) == (source["origin"] == "town")
        assert source["origin"] == "town" or source["retrieved"] == "2026-11-22"
        assert source["url"] == (
            "https://www.izegem.be/producten/elektronische-verblijfskaart" if town == "izegem" else None)  # fmt: skip


def test_payment(cli: Cli) -> None:
    izegem, other = (
        ask(cli, "--profile", town, "--card", "B", "--age", "30")["payment"] for town in ("izegem", "sint-truiden")
    )
    assert izegem["methods"] == other["methods"] == ["bancontact"]
    assert izegem["only"] is other["only"] is True
    assert (izegem["source"]["quote"], izegem["source"]["origin"]) == ("Betalen kan enkel met bancontact.", "page")
    assert (other["source"]["quote"], other["source"]["origin"]) == (None, "town")
    shown = cli("quote", "--profile", "sint-truiden", "--card", "B", "--age", "30", *ON).out
    assert "set by the town, not on the page" in shown


def test_the_procedure_is_the_towns_or_null(cli: Cli) -> None:
    assert ask(cli, "--profile", "izegem", "--card", "B", "--age", "30")["procedure"] is None
    procedure = ask(cli, "--profile", "sint-truiden", "--card", "B", "--age", "30", "--procedure", "standard")[
        "procedure"
    ]
    assert (procedure["id"], procedure["weeks"], procedure["working_days"]) == ("standard", 3, None)
    assert procedure["source"]["quote"] == "Standaardprocedure 3 weken"
    assert "3 weeks" in cli("quote", "--profile", "sint-truiden", "--card", "B", "--age", "30", *ON).out


@pytest.mark.parametrize(
    ("typed", "card", "former"),
    [
        ("C", "K", "C"),
        ("d", "L", "D"),
        ("E", "EU", "E"),
        ("e+", "EU+", "E+"),
        ("E+-kaart", "EU+", "E+"),
        ("eu +", "EU+", None),
        ("eu plus", "EU+", None),
        ("EU-plus-kaart", "EU+", None),
        ("carte B", "B", None),
        ("EU", "EU", None),
        ("F", "F", None),
        ("f+", "F+", None),
        ("M\u00a0+", "M+", None),
        ("\uff25\uff35\uff0b", "EU+", None),
    ],
)
def test_old_letters_and_ways_to_write_a_card(cli: Cli, typed: str, card: str, former: str | None) -> None:
    data = ask(cli, "--profile", "sint-truiden", "--card", typed, "--age", "30")
    assert (data["card"], data["asked"], data["former_letter"]) == (card, typed, former)


def test_an_old_letter_is_told_to_a_person(cli: Cli) -> None:
    assert "card EU+ (E+ is called EU+ today)" in cli("quote", "--card", "E+", "--age", "30", *ON).out


def test_collecting_has_no_outcome_and_no_amount(cli: Cli) -> None:
    data = ask(cli, "--profile", "sint-truiden", "--card", "EU+", "--age", "30", "--step", "collect")
    assert (data["outcome"], data["amounts"], data["tariff"]) == (None, [], None)
    assert [each["id"] for each in data["documents"]] == ["codes", "residence-card", "loss-certificate"]
    assert [each["one_of"] for each in data["documents"]] == [None, "old-card", "old-card"]
    assert data["explanation"] is None
    adult = {each["text"] for each in data["presence"]}
    child = {
        each["text"]
        for each in ask(cli, "--profile", "sint-truiden", "--card", "B", "--age", "11", "--step", "collect")["presence"]
    }
    assert "De persoon die de kaart heeft aangevraagd" in adult - child
    assert "Het kind moet bij het afhalen niet aanwezig zijn" in child - adult
    assert "Een volmacht geven is niet mogelijk" in adult & child


def test_where_nothing_is_said_about_collecting_that_is_said(cli: Cli) -> None:
    data = ask(cli, "--profile", "izegem", "--card", "B", "--age", "30", "--step", "collect")
    assert (data["outcome"], data["documents"]) == (None, [])
    assert "balie" in data["explanation"]["text"]
    assert "Outcome" not in cli("quote", "--card", "B", "--age", "30", "--step", "collect").out


def test_a_case_without_an_amount_is_told_beside_those_that_have_one(cli: Cli) -> None:
    senior = 'id = "senior"\ncards = ["A", "K", "EU(+)"]\n'
    town = str(cli.town(senior, senior + 'reasons = ["renewal"]\n'))
    args = ("--profile", town, "--card", "A", "--age", "70")
    data = ask(cli, *args)
    assert data["outcome"] == "conditional"
    assert [each["text"] for each in data["amounts"]] == ["12 €"]
    (gap,) = data["without_amount"]
    assert gap["outcome"] == "not_published"
    shown = cli("quote", *args, *ON).out.splitlines()
    assert f"  no amount (not_published) – {gap['condition'] or 'otherwise'}" in shown


def test_a_town_without_appointments_says_nothing_of_them(cli: Cli) -> None:
    whole = BRUYERES.read_text("utf-8")
    appointment = whole[whole.index("[appointment]") : whole.index("[[lanes]]")]
    town = cli.town(appointment)
    town.write_text(town.read_text("utf-8").replace("appointment = true\n", ""), "utf-8")
    args = ("--profile", str(town), "--card", "A", "--age", "30")
    assert ask(cli, *args)["appointment"] is None
    shown = cli("quote", *args, *ON)
    assert (shown.code, "Appointment" in shown.out) == (0, False)
    assert shown.out.splitlines()[-1].startswith("Page: ")


def test_a_person_reads_amounts_conditions_and_sources(cli: Cli) -> None:
    shown = cli("quote", "--card", "A", "--age", "30", "--reason", "renewal", *ON).out
    for words in (
        "Outcome: conditional",
        "€ 45,35 (total) – verblijf voor familie (gezinshereniging), werk of medische redenen",
        "source: “A-, B-, H-, K-, L-kaart: € 21,60”",
        "https://www.izegem.be/producten/elektronische-verblijfskaart, read 2026-11-22",
        "as we read it:",
        "Payment: Alleen met Bancontact",
        "Appointment needed: Maak een afspraak",
    ):
        assert words in shown


@pytest.mark.parametrize(
    ("args", "code", "hint"),
    [
        (("--card", "Z", "--age", "30"), "K121", "Known cards"),
        (("--card", "", "--age", "30"), "K121", "Known cards"),
        (("--card", "EU++", "--age", "30"), "K121", "Did you mean EU+"),
        (("--card", "B;DROP TABLE", "--age", "30"), "K121", "Known cards"),
        (("--card", "B", "--age", "-1"), "K122", "whole years"),
        (("--card", "B", "--age", "131"), "K122", "130"),
        (("--card", "B", "--age", "3.5"), "K122", "whole years"),
        (("--card", "B", "--age", "3_0"), "K122", "whole years"),
        (("--card", "B", "--age", "thirty"), "K122", "whole years"),
        (("--card", "B", "--age", ""), "K122", "whole years"),
        (("--card", "B", "--age", "9" * 5000), "K122", "whole years"),
        (("--card", "B", "--age", "30", "--profile", "izegm"), "K101", "Did you mean 'izegem'?"),
        (("--card", "B", "--age", "30", "--profile", ""), "K101", "Known"),
        (("--card", "B", "--age", "30", "--profile", "x" * 5000), "K101", "Known"),
        (("--card", "B", "--age", "30", "--profile", "/"), "K101", "Known"),
        (("--card", "B", "--age", "30", "--procedure", "standaard"), "K124", "Did you mean standard?"),
        (("--card", "B", "--age", "30", "--procedure", ""), "K124", "known: standard"),
        (("--card", "B", "--age", "30", "--on", "2026-02-30"), "K126", "YYYY-MM-DD"),
        (("--card", "B", "--age", "30", "--on", "20261201"), "K126", "YYYY-MM-DD"),
        (("--card", "B", "--age", "30", "--on", ""), "K126", "YYYY-MM-DD"),
        (("--card", "B", "--age", "30", "--reason", "los"), "K126", "Did you mean loss?"),
        (("--card", "B", "--age", "30", "--ground", "familie"), "K126", "Did you mean family?"),
        (("--card", "B", "--age", "30", "--step", "colect"), "K126", "Did you mean collect?"),
        (("--card", "B"), "K126", "--age"),
        (("--age", "3"), "K126", "--card"),
        (("--card", "B", "--age", "30", "--jsn"), "K126", "--json"),
        (("--card", "B", "--age", "30", "more"), "K126", "more"),
    ],
)
def test_what_is_typed_wrongly(cli: Cli, args: tuple[str, ...], code: str, hint: str) -> None:
    ran = cli("quote", *args)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"{code}: ")
    assert hint in ran.err
    as_json = cli("quote", *args, "--json")
    assert (as_json.code, as_json.error) == (2, code)
    assert hint in as_json.json["error"]["it"]


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
def test_any_day_of_the_calendar(cli: Cli, on: str) -> None:
    assert cli("quote", "--card", "B", "--age", "30", "--on", on, "--json").json["outcome"] in ("exact", "stale")
