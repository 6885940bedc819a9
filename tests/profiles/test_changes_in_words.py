"""Every key of a town's file is told in words where staff compare two files: no key, no code, no bare minutes."""

from __future__ import annotations

import re
import tomllib
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from kiosk.domain.changes import WEEK, compare
from kiosk.domain.questions import Purpose
from kiosk.domain.town import Ground, Kind, Origin, Profile, Reason, Status, Step
from kiosk.profiles import schema
from kiosk.profiles.build import MANY, ONE, build
from kiosk.profiles.report import Report
from kiosk.services.changes import ChangeWords, Told
from kiosk.system.assets import asset
from kiosk.system.catalogue import OWN_NAMES, language
from tests.support.towns import IZEGEM, SINT_TRUIDEN

TODAY = date(2026, 6, 1)
(_EXAMPLE,) = re.findall(
    r"<!-- example -->\n```toml\n(.*?)```", asset("resources", "profiles", "README.md").read_text("utf-8"), re.DOTALL
)
EXAMPLE: dict[str, Any] = tomllib.loads(_EXAMPLE)

TABLES: dict[str, type[BaseModel]] = {
    **{name: getattr(schema, name.title()) for name in ONE if name != "aliases"},
    **{name: getattr(schema, name.title().removesuffix("s")) for name in MANY if name != "presence"},
    "presence": schema.Presence,
    "tariffs.fees": schema.Fee,
    "documents.photos": schema.Photos,
    "hours.days": schema.OtherDays,
}
DRAWING = "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h{}'/></svg>"
TEXT = {"fr": "Autre texte", "en": "Another text"}
SOURCED: dict[str, dict[str, Any]] = {
    "quote": {"quote": "D'autres mots : 5,00 € et 22,50 €"},
    "title": {"title": "Une autre page", "url": None},
    "url": {"url": "https://www.exempleville.example/autre"},
    "retrieved": {"retrieved": date(2026, 11, 21)},
    "origin": {"origin": "town", "quote": None},
    "interpretation": {"interpretation": "Nous lisons : dès 12 ans."},
}
SCOPED: dict[str, dict[str, Any]] = {
    "cards": {"cards": ["A"]},
    "from_age": {"from_age": 3},
    "below_age": {"below_age": 9},
    "reasons": {"reasons": ["loss", "change"]},
    "grounds": {"grounds": ["work"]},
    "procedures": {"procedures": ["urgent"]},
    "steps": {"steps": ["collect"]},
}
TWO = {"amount": None, "amounts": [{"amount": "5,00", "condition": TEXT}, {"amount": "22,50"}]}
EDITS: dict[str, dict[str, Any]] = {
    **{key: {key: TEXT} for key in ("name", "text", "next", "detail", "delivery", "rules", "notice")},
    **SOURCED,
    **SCOPED,
    "presence.steps": {"steps": ["apply", "collect"]},
    "town.id": {"id": "autreville"},
    "town.languages": {"languages": ["fr", "en", "nl"]},
    "money.decimal": {"decimal": "."},
    "money.style": {"style": "€ {amount}"},
    "whole_bare": {"whole_bare": True},
    "thousands": {"thousands": "'"},
    "cards.card": {"card": "F"},
    "written": {"written": "la carte"},
    "id": {"id": "autre"},
    "procedures.id": {"id": "rapide"},
    "valid_from": {"valid_from": date(2026, 2, 1)},
    "valid_until": {"valid_until": date(2026, 12, 30)},
    "confirmed_until": {"confirmed_until": date(2026, 10, 31)},
    "status": {"status": "ask", "kind": "total"},
    "kind": {"kind": "total", "amount": "5,00", "quote": "5,00 €"},
    "amount": {"kind": "total", "amount": "22,50", "quote": "22,50 €"},
    "tariffs.fees.amounts": {"status": "unclear", "kind": "total", "quote": "5,00 € ou 22,50 €", **TWO},
    "products.amounts": {"quote": "5,00 € ou 22,50 €", **TWO},
    "base": {"kind": "surcharge", "amount": "5,00", "base": "elsewhere", "quote": "+ 5,00 €"},
    "working_days": {"working_days": 5},
    "weeks": {"weeks": 4},
    "cut_off": {"cut_off": "09:30"},
    "methods": {"methods": ["credit-card", "transfer"], "preferred": None},
    "only": {"only": True, "preferred": None},
    "preferred": {"preferred": "cash"},
    "optional": {"optional": True},
    "one_of": {"one_of": None},
    "documents.photos": {"photos": {"count": 2}},
    "count": {"count": 4},
    "max_months": {"max_months": 3},
    "icon": {"icon": "passport"},
    "background": {"background": True},
    "required": {"required": False},
    "phone": {"phone": "081 11 11 11"},
    "link": {"link": "https://www.exempleville.example/rdv"},
    "walk_in": {"walk_in": False},
    "prefix": {"prefix": "P"},
    "lanes.first": {"first": 100},
    "lanes.last": {"last": 500},
    "continues": {"continues": False},
    "lanes.appointment": {"appointment": False},
    "purposes": {"purposes": ["renew", "collect"]},
    **{day: {day: ["07:10-24:00"]} for day in WEEK},
    "last_ticket_minutes": {"last_ticket_minutes": 100},
    "days": {"days": []},
    "day": {"day": date(2026, 12, 26)},
    "hours.days.first": {"day": None, "first": date(2026, 12, 25), "last": date(2026, 12, 27)},
    "hours.days.last": {"day": None, "first": date(2026, 12, 24), "last": date(2026, 12, 25)},
    "open": {"open": ["08:30-09:40"]},
    "panel": {"panel": "#0E3C44"},
    "panel_band": {"panel_band": "#2B6772"},
    "brand_line": {"brand_line": "#FFC65A"},
    "logo": {"logo": DRAWING.format(1)},
    "skyline": {"skyline": DRAWING.format(2)},
}
"""Another value for each key; where it takes more than that, what else changes with it. None takes a key away."""

UNTOLD = {"town.id", "tariffs.fees.id", *(f"tariffs.fees.{key}" for key in SOURCED)}
"""What fees are called and where they come from is not told: what they come to is, case by case."""

CODES = {str(each) for group in (Purpose, Reason, Ground, Step, Origin, Kind, Status) for each in group} | {
    *(*schema.PAYMENT_METHODS, *WEEK, "True", "False", "None"),
}
SAME_IN_DUTCH = {"online", "bancontact", "open", "detail", "logo", "skyline"}


def keys() -> list[str]:
    return sorted(f"{table}.{key}" for table, model in TABLES.items() for key in model.model_fields)


def edited(path: str) -> Profile:
    """The example's town with another value for one key."""
    raw = deepcopy(EXAMPLE)
    table, key = path.rsplit(".", 1)
    place: Any = raw
    for name in table.split("."):
        place = place.setdefault(name, {})
        place = place[-1 if name == "documents" and "photos" in table else 0] if isinstance(place, list) else place
    for name, value in (EDITS[path] if path in EDITS else EDITS[key]).items():
        place.pop(name, None) if value is None else place.update({name: value})
    return town(raw)


class Patient(Report):
    """Lets a town be built whose tables contradict each other: how a change is told has nothing of it."""

    spotless = True


def town(raw: dict[str, Any]) -> Profile:
    report = Patient(Path("example.toml"), _EXAMPLE)
    made = build(raw, report, "", TODAY)
    assert made is not None
    return made


def told(old: Profile, new: Profile, code: str) -> list[Told]:
    words = ChangeWords(language(code), OWN_NAMES, old, new)
    return [words.tell(each) for each in compare(old, new, TODAY)]


def raw_words(row: Told, *, dutch: bool) -> set[str]:
    """The keys and codes in a row; English words are no code on the English page."""
    names = {key.rsplit(".", 1)[1] for key in keys()} - SAME_IN_DUTCH
    said = re.sub(r"\u201c.*?\u201d", "", row.case)
    found = set(re.findall(r"[\w-]+", said)) & names if dutch else set()
    found |= {each for each in re.findall(r"\w*_\w+", f"{said} {row.old} {row.new}") if "http" not in row.new}
    for value in (row.old, row.new):
        found |= set(value.split(", ")) & (CODES - SAME_IN_DUTCH if dutch else {"True", "False", "None"})
    return found


@pytest.mark.parametrize("path", keys())
def test_every_key_of_the_schema_is_told_in_words(path: str) -> None:
    before, after = town(EXAMPLE), edited(path)
    for old, new in ((before, after), (after, before)):
        changes = compare(old, new, TODAY)
        assert changes or path in UNTOLD
        for code in ("nl", "en"):
            words = ChangeWords(language(code), OWN_NAMES, old, new)
            for row in map(words.tell, changes):
                assert not raw_words(row, dutch=code == "nl"), row
                assert row.old != row.new, row
                if path.startswith("hours."):
                    bare = re.sub(r"\b20\d\d\b|100 min", "", " ".join(row))
                    assert not re.search(r"\b\d{3,}\b", bare), row


@pytest.mark.parametrize("code", ["nl", "en"])
def test_two_towns_side_by_side_are_told_in_words(code: str) -> None:
    for old, new in ((IZEGEM, SINT_TRUIDEN), (SINT_TRUIDEN, IZEGEM), (IZEGEM, town(EXAMPLE))):
        for row in told(old, new, code):
            assert not raw_words(row, dutch=code == "nl"), row


def test_the_table_reads_like_a_person_would_say_it() -> None:
    def only(path: str, code: str = "nl") -> list[Told]:
        return told(town(EXAMPLE), edited(path), code)

    assert only("hours.tuesday") == [("Dinsdag open", "8.30 – 12.00 uur", "7.10 – 24.00 uur")]
    assert only("hours.sunday", "en") == [("Sunday open", "closed", "7:10 – 24:00")]
    assert only("hours.last_ticket_minutes") == [
        ("Laatste ticket", "15 minuten voor sluitingstijd", "100 minuten voor sluitingstijd")
    ]
    assert ("Tarief 2026: bevestigd tot en met", "donderdag 31 december 2026", "zaterdag 31 oktober 2026") in only(
        "tariffs.confirmed_until"
    )
    assert ("A-kaart, jonger dan 12, Procédure normale [FR]", "gratis", "€\u00a022,50") in only("tariffs.fees.amount")
    assert ("A card, under 12, Normal procedure", "free", "€22.50") in only("tariffs.fees.amount", "en")
    assert only("documents.cards", "en") == [("To bring: “your old card”: for which cards", "all cards", "A")]
    assert only("payment.methods")[0] == ("Betalen: hoe", "Bancontact, contant geld", "kredietkaart, overschrijving")


def test_a_town_without_hours_is_always_open() -> None:
    without = town({key: value for key, value in EXAMPLE.items() if key != "hours"})
    rows = {row.case: row for row in told(without, town(EXAMPLE), "nl")}
    assert rows["Dinsdag open"].old == "altijd open"
    assert rows["Zondag open"].new == "gesloten"
    assert rows["Vrijdag 25 december 2026"][1:] == ("–", "gesloten")
