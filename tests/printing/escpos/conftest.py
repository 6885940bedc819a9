"""A scripted printer on loopback and the device that is tested on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.escpos import job as jobs
from kiosk.printing.escpos.library import printers
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where python-escpos keeps its printer list; it is loaded, as that takes longer than our impatient limits."""
    folder = tmp_path_factory.mktemp("state")
    printers(folder)
    return folder


@pytest.fixture
def front() -> Iterator[NetworkFront]:
    """A printer that is well, at a port of its own."""
    with NetworkFront(ReceiptPrinter()) as front:
        yield front


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look more often than the product does, so that hundreds of faults take seconds."""
    monkeypatch.setattr(jobs, "LISTEN_SECONDS", 0.02)
    monkeypatch.setattr(jobs, "LAST_LOOK_SECONDS", 0.2)
    monkeypatch.setattr(jobs, "SETTLE_SECONDS", 0.3)
