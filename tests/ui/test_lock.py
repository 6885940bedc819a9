"""The lock on the data folder: a folder that gives none leaves the screen on, and IT reads why there are no tickets."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.ui import lock


def test_a_second_kiosk_on_the_same_folder_is_refused_and_may_come_once_the_first_left(tmp_path: Path) -> None:
    first = lock.take(tmp_path / "data")
    assert first is not None
    with pytest.raises(KioskError) as refused:
        lock.take(tmp_path / "data")
    assert refused.value.code is Code.ALREADY_RUNNING
    assert str(tmp_path / "data") in refused.value.it
    first.unlock()
    second = lock.take(tmp_path / "data")
    assert second is not None
    second.unlock()


def test_a_folder_that_cannot_be_made_gives_no_lock(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    with caplog.at_level(logging.WARNING):
        assert lock.take(tmp_path / "file" / "data") is None
    assert f"{tmp_path / 'file' / 'data'} cannot be made: Not a directory" in caplog.text


def test_a_folder_that_takes_no_file_gives_no_lock(caplog: pytest.LogCaptureFixture) -> None:
    """In /proc nobody makes a file, whoever they are."""
    with caplog.at_level(logging.WARNING):
        assert lock.take(Path("/proc")) is None
    assert "/proc cannot be written; no ticket can be given" in caplog.text
