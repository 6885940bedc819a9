"""The first byte is at a ready printer before a visitor could notice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.printing.escpos.timing import milliseconds
from tests.support.papers import LANGUAGES

LIMIT_MS = 120.0


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_order_to_first_byte(state: Path, language: str) -> None:
    """Nine in ten, so that a busy machine fails nothing; the benchmark tells the 99th of a hundred."""
    times = sorted(milliseconds(LANGUAGES[language], state, rounds=20))
    assert times[len(times) * 9 // 10 - 1] <= LIMIT_MS
