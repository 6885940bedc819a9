"""The key behind the QR codes: made once, for this account only, never replaced by itself."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.storage import KEY_FILE, load_key
from kiosk.storage.journal import JOURNAL, OLDER


def test_the_key_is_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    key = load_key(folder)
    assert len(key) == 32
    assert load_key(folder) == key == (folder / KEY_FILE).read_bytes()
    assert [path.name for path in folder.iterdir()] == [KEY_FILE]
    assert load_key(tmp_path) != key


def test_only_this_account_may_read_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    load_key(tmp_path)
    path = tmp_path / KEY_FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert caplog.messages == []
    path.chmod(0o644)
    load_key(tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "0600 again" in caplog.text


def test_many_first_starts_agree_on_one_key(tmp_path: Path) -> None:
    keys: list[bytes] = []
    gate = threading.Barrier(8)

    def first_start() -> None:
        gate.wait()
        keys.append(load_key(tmp_path))

    threads = [threading.Thread(target=first_start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 8
    assert set(keys) == {(tmp_path / KEY_FILE).read_bytes()}
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


@pytest.mark.parametrize("content", [b"", b"short", bytes(33)])
def test_what_is_no_key_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / KEY_FILE
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(KioskError) as caught:
        load_key(tmp_path)
    assert caught.value.code is Code.KEY_FAULTY
    assert f"{len(content)} bytes" in caught.value.it
    assert path.read_bytes() == content


def test_a_key_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).mkdir()
    with pytest.raises(KioskError) as caught:
        load_key(tmp_path)
    assert caught.value.code is Code.DATA_FOLDER


def test_a_key_of_another_account(unprivileged: Path) -> None:
    load_key(unprivileged)
    (unprivileged / KEY_FILE).chmod(0)
    with pytest.raises(KioskError) as caught:
        load_key(unprivileged)
    assert caught.value.code is Code.DATA_FOLDER


def test_a_folder_where_no_key_can_be_made(unprivileged: Path) -> None:
    unprivileged.chmod(0o555)
    with pytest.raises(KioskError) as caught:
        load_key(unprivileged)
    assert caught.value.code is Code.DATA_FOLDER
    assert list(unprivileged.iterdir()) == []


@pytest.mark.parametrize("name", [JOURNAL, OLDER])
def test_a_key_that_is_gone_is_not_made_anew_where_numbers_were_given(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("")
    with pytest.raises(KioskError) as caught:
        load_key(tmp_path)
    assert caught.value.code is Code.KEY_FAULTY
    assert not (tmp_path / KEY_FILE).exists()
