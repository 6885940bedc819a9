"""Drawing needs an application object; every test of this room has one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Qt's text engine and fonts work from here on."""
