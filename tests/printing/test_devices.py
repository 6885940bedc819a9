"""The devices `folder` and `memory`: what they keep, what they call it, and what they say when they cannot."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.document import Paper
from kiosk.domain.tickets import State
from kiosk.printing import folder as module
from kiosk.printing.folder import FolderDevice, file_stem, save
from kiosk.printing.memory import MemoryDevice
from kiosk.services.tickets import Device, PrintJob, PrintResult
from tests.support.papers import CHECKLIST, COPY, DUTCH_ONLY, LANGUAGES, PAYLOAD
from tests.support.pixels import grey
from tests.support.qr import with_zxing

DAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)


def job(paper: Paper = DUTCH_ONLY) -> PrintJob:
    return PrintJob(paper, DAY, AT, 42 if paper.label else None, paper.label)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_ticket_becomes_a_picture_and_a_pdf(tmp_path: Path) -> None:
    device: Device = FolderDevice(tmp_path / "new" / "tickets")
    result = device.print(job())
    assert result.outcome is State.CONFIRMED
    assert result.cause is None
    assert [Path(file).name for file in result.files] == ["2026-11-23-V042.png", "2026-11-23-V042.pdf"]
    assert not device.is_paper
    with Image.open(result.files[0]) as picture:
        assert with_zxing(picture) == [PAYLOAD]
        assert picture.info["dpi"] == pytest.approx((203, 203), abs=0.1)
    assert Path(result.files[1]).read_bytes().startswith(b"%PDF-")
    assert names(tmp_path / "new" / "tickets") == ["2026-11-23-V042.pdf", "2026-11-23-V042.png"]


def test_names_say_what_it_is_and_are_safe() -> None:
    assert file_stem(job(COPY)) == "2026-11-23-V042-kopie-2"
    assert file_stem(job(CHECKLIST)) == "2026-11-23-checklist"
    assert file_stem(job(replace(DUTCH_ONLY, label="../V\u00a0042:*"))) == "2026-11-23-V042"
    assert file_stem(job(replace(DUTCH_ONLY, copy="نسخة"))) == "2026-11-23-V042-copy"


def test_nothing_is_ever_written_over(tmp_path: Path) -> None:
    device = FolderDevice(tmp_path)
    first = [device.print(job(CHECKLIST)).files for _ in range(3)]
    assert [Path(files[0]).stem for files in first] == [f"2026-11-23-checklist{n}" for n in ("", "-2", "-3")]
    (tmp_path / "2026-11-23-V042.pdf").write_bytes(b"somebody's")
    assert Path(device.print(job()).files[0]).name == "2026-11-23-V042-2.png"
    assert (tmp_path / "2026-11-23-V042.pdf").read_bytes() == b"somebody's"
    assert not (tmp_path / "2026-11-23-V042.png").exists()


def test_two_kiosks_share_a_folder(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as lanes:
        contents = [{".png": b"%d" % n, ".pdf": b"%d" % n} for n in range(40)]
        saved = list(lanes.map(lambda content: save(tmp_path, "same", content), contents))
    assert len({path for files in saved for path in files}) == 80
    for content, (picture, page) in zip(contents, saved, strict=True):
        assert picture.read_bytes() == page.read_bytes() == content[".png"]
        assert picture.stem == page.stem
    assert not list(tmp_path.glob(".*"))


def test_files_and_folder_are_synced_before_it_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[str] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        synced.append(Path(f"/proc/self/fd/{handle}").readlink().suffix or "folder")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    FolderDevice(tmp_path).print(job())
    assert synced == [".part", ".part", "folder"]


def test_a_place_that_is_no_folder_fails_with_a_cause(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    result = FolderDevice(tmp_path / "file").print(job())
    assert result.outcome is State.FAILED
    assert result.cause is not None
    assert result.cause.startswith("K401: ")
    assert str(tmp_path / "file") in result.cause
    assert result.files == ()


@pytest.mark.parametrize("call", range(3))
def test_a_disk_that_fails_at_any_sync_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    calls = iter(range(10))
    real = os.fsync

    def fsync(handle: int) -> None:
        if next(calls) == call:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    result = FolderDevice(tmp_path).print(job())
    assert result.outcome is State.FAILED
    assert "No space left" in (result.cause or "")
    assert names(tmp_path) == []


@pytest.mark.parametrize("call", range(2))
def test_a_name_that_cannot_be_taken_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int) -> None:
    calls = iter(range(10))
    real = Path.touch

    def touch(self: Path, mode: int = 0o666, exist_ok: bool = True) -> None:
        if next(calls) == call:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        real(self, mode, exist_ok)

    monkeypatch.setattr(Path, "touch", touch)
    assert FolderDevice(tmp_path).print(job()).outcome is State.FAILED
    assert names(tmp_path) == []


def test_the_claim_of_another_kiosk_survives_our_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "2026-11-23-V042.png").write_bytes(b"theirs")

    def broken(folder: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(folder))

    monkeypatch.setattr(module, "_sync_folder", broken)
    assert FolderDevice(tmp_path).print(job()).outcome is State.FAILED
    assert names(tmp_path) == ["2026-11-23-V042.png"]
    assert (tmp_path / "2026-11-23-V042.png").read_bytes() == b"theirs"


def test_memory_keeps_what_came_and_follows_its_script() -> None:
    unsure = PrintResult(State.UNCONFIRMED, "no answer")
    device = MemoryDevice([unsure])
    as_device: Device = device
    assert as_device.is_paper
    assert device.print(job()) == unsure
    assert device.print(job(LANGUAGES["ar"])).outcome is State.CONFIRMED
    assert [kept.result.outcome for kept in device.kept] == [State.UNCONFIRMED, State.CONFIRMED]
    assert [kept.job.paper for kept in device.kept] == [DUTCH_ONLY, LANGUAGES["ar"]]
    assert with_zxing(grey(device.kept[1].image)) == [PAYLOAD]
    assert not MemoryDevice(is_paper=False).is_paper
