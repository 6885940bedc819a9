"""One ticket is drawn before a visitor could notice."""

from __future__ import annotations

import pytest

from tests.printing.timing import milliseconds
from tests.support.papers import LANGUAGES

LIMIT_MS = 40.0


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_drawing_takes_at_most_40_ms(language: str) -> None:
    assert min(milliseconds(LANGUAGES[language])) <= LIMIT_MS
