"""A run that has begun, and what is complained of in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.soak.endurance import Run
from tests.soak.held import Complaints, complaints
from tests.support.visitor import Visitor


@pytest.fixture
def run(tmp_path: Path, qapp: QApplication) -> Iterator[Run]:
    """A run that has begun and met nobody yet."""
    del qapp
    made = Run(tmp_path, "izegem", 6)
    made.begin()
    yield made
    made.hall.calm()
    made.hall.close()


@pytest.fixture
def heard() -> Iterator[Complaints]:
    """What is complained of in a test."""
    with complaints() as found:
        yield found


@pytest.fixture
def someone(run: Run) -> Visitor:
    """Somebody who knows the way."""
    return Visitor(run.hall.lobby, run.hall.seconds)  # type: ignore[arg-type]  # they pass alike
