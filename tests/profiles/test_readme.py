"""The manual's example is a good town file, and says what the manual says it does."""

import re
from datetime import date

import pytest

from kiosk.domain.fees import quote
from kiosk.domain.town import Ground, Kind, Profile, Reason, Status
from kiosk.profiles import schema
from kiosk.profiles.build import MANY, ONE
from kiosk.system.assets import asset
from tests.profiles.towns import read

MANUAL = asset("resources", "profiles", "README.md").read_text("utf-8")


@pytest.fixture(scope="module")
def town() -> Profile:
    (example,) = re.findall(r"<!-- example -->\n```toml\n(.*?)```", MANUAL, re.DOTALL)
    loaded = read(example, date(2026, 6, 1))
    assert [str(each) for each in loaded.warnings] == []
    return loaded.profile


@pytest.mark.parametrize(
    ("card", "age", "reason", "procedure", "on", "outcome", "cents", "text"),
    [
        ("A", 8, Reason.FIRST, "standard", date(2026, 6, 1), "exact", [0], "Gratuit"),
        ("EU+", 30, Reason.FIRST, "standard", date(2026, 6, 1), "exact", [2250], "22,50 €"),
        ("EU", 30, Reason.LOSS, "standard", date(2026, 6, 1), "exact", [2750], "27,50 €"),
        ("EU", 30, None, "standard", date(2026, 6, 1), "conditional", [2250, 2750], "22,50 €"),
        ("A", 30, Reason.FIRST, "urgent", date(2026, 6, 1), "ambiguous", [200], "2 €"),
        ("A", 30, Reason.FIRST, "standard", date(2027, 1, 1), "exact", [2300], "23.00 €"),
        ("A", 30, Reason.FIRST, "standard", date(2028, 1, 1), "stale", [2300], "23.00 €"),
        ("A", 30, Reason.FIRST, "urgent", date(2027, 1, 1), "not_published", [], ""),
        ("B", 30, Reason.FIRST, "standard", date(2026, 6, 1), "not_listed", [], ""),
    ],
)
def test_the_example_answers(
    town: Profile,
    card: str,
    age: int,
    reason: Reason | None,
    procedure: str,
    on: date,
    outcome: str,
    cents: list[int],
    text: str,
) -> None:
    answer = quote(town, card, age, reason, Ground.FAMILY, procedure, on)
    assert answer.outcome == outcome
    assert sorted(each.cents for each in answer.payable) == cents
    assert not text or text in [each.text for each in answer.payable]


def test_the_manual_names_every_table_and_key() -> None:
    for name in (*ONE, *MANY):
        assert f"[{name}]" in MANUAL
    models = [model for model in vars(schema).values() if isinstance(model, type) and issubclass(model, schema.Table)]
    for model in models:
        for key in model.model_fields:
            assert f"`{key}`" in MANUAL or re.search(rf"\b{key}\b[,` =]", MANUAL), key
    for word in (*Reason, *Ground, *Status, *schema.PURPOSES, *schema.PAYMENT_METHODS):
        assert f"`{word}`" in MANUAL
    assert all(f"`{kind}`" in MANUAL for kind in Kind if kind is not Kind.SUM)
