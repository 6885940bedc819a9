"""A store of its own for each test, and an account that permission bits bind, also where the tests run as root."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlite_utils.migrations  # noqa: F401 - loaded before an account that may not read it is put on

from kiosk.storage import Store

NOBODY = 65534


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as opened:
        yield opened


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of its own; within the test this process is an ordinary account, since root may write anywhere."""
    was_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory(prefix="kiosk-unprivileged-") as name:
        folder = Path(name)
        if was_root:
            os.chown(folder, NOBODY, -1)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if was_root:
                os.seteuid(0)
            for path in (folder, *folder.rglob("*")):
                path.chmod(0o777)
