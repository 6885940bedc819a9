"""Fixtures of the faults: a disk of the test's own, and the account of what was given and found again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.hall import Disk
from tests.faults.table import COLUMNS, PROPERTY, Account


@pytest.fixture
def account(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Account]]:
    """Open the account of a fault; at the end of the test it is closed, and told to the summary."""
    opened: list[Account] = []

    def open_one(fault: str) -> Account:
        opened.append(Account(fault))
        return opened[-1]

    yield open_one
    for each in opened:
        counts = {name: getattr(each, name) for name in COLUMNS}
        request.node.user_properties.append((PROPERTY, {"fault": each.fault, "counts": counts}))
    for each in opened:
        each.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "disk")
    yield made
    made.close()
