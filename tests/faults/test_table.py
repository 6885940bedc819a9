"""The fault table is the one in the README, and every row of it has tests that keep its account."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.faults.table import COLUMNS, PROPERTY, ROWS, Account, BrokenPromiseError, Side, as_markdown, counted

HERE = Path(__file__).parent
README = (HERE.parents[1] / "README.md").read_text("utf-8")


def test_the_readme_has_the_table() -> None:
    assert as_markdown() in README, f"put this between the marks in README.md:\n{as_markdown()}"


def test_every_row_has_tests_that_count() -> None:
    sources = "".join(each.read_text("utf-8") for each in HERE.glob("test_*.py") if each.name != Path(__file__).name)
    assert set(re.findall(r'account\("([^"]+)"\)', sources)) == {row.fault for row in ROWS}


def test_an_account_finds_what_is_lost_and_what_was_given_twice() -> None:
    told = Account("killed", given=[("2026-11-23", "V\u00a0001")] * 2 + [("2026-11-23", f"V{n:03d}") for n in (2, 3)])
    told.count({("2026-11-23", "V001")}, {("2026-11-23", "V002")})
    assert (told.cases, told.tickets, told.in_database, told.by_number, told.lost, told.twice) == (1, 4, 1, 1, 1, 1)


def test_an_account_says_what_each_side_sees_or_fails() -> None:
    told = Account("killed")
    for side in Side:
        with pytest.raises(BrokenPromiseError, match=f"does not say .*{side.value}"):
            told.close()
        told.holds(side, True)
    told.close()
    with pytest.raises(BrokenPromiseError, match="killed, staff: nobody is told"):
        told.holds(Side.STAFF, [], "nobody is told")


@pytest.mark.parametrize(
    "wrong", [Account("killed", lost=1), Account("killed", twice=1), Account("killed", given=[("2026-11-23", "V001")])]
)
def test_an_account_that_lost_something_fails(wrong: Account) -> None:
    wrong.looked = set(Side)
    with pytest.raises(BrokenPromiseError):
        wrong.close()


def test_the_accounts_of_several_programs_are_added_up_in_the_order_of_the_table() -> None:
    reports = [
        SimpleNamespace(
            nodeid=test, user_properties=[(PROPERTY, {"fault": fault, "counts": dict.fromkeys(COLUMNS, count)})]
        )
        for test, fault, count in (("a", "killed", 7), ("b", "full disk", 1), ("a", "killed", 2), ("c", "killed", 3))
    ]
    assert counted(reports) == [("full disk", *"111111"), ("killed", *"555555")]
