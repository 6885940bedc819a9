"""A desk with a real store, a printer that does as told, and a clock the test sets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.services.tickets import TicketDesk
from kiosk.storage import Store, load_key
from tests.services.scripted import Clock, ScriptedDevice


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def device() -> ScriptedDevice:
    return ScriptedDevice()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path, busy_ms=30) as opened:
        yield opened


@pytest.fixture
def desk(store: Store, device: ScriptedDevice, clock: Clock, tmp_path: Path) -> TicketDesk:
    return TicketDesk(store, device, clock, load_key(tmp_path))
