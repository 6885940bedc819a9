"""The device `folder`: each paper as a PNG and a PDF, safely on the disk before it counts as done."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.printing.drawing import draw, pdf, png, rasterize
from kiosk.printing.measures import ROLL_80, Roll
from kiosk.services.tickets import PrintJob, PrintResult

_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
_MODE = 0o644
_ENDINGS = (".png", ".pdf")


class FolderDevice:
    """Saves papers into a folder: `2026-11-23-V042.png` and `.pdf`, never over a file that is already there."""

    name = "folder"
    is_paper = False

    def __init__(self, folder: Path, roll: Roll = ROLL_80) -> None:
        """`folder` is made when the first paper comes."""
        self._folder = folder
        self._roll = roll

    def preflight(self) -> PrinterStatus:
        """A folder has no cover and no roll; whether it can be written shows when something is written."""
        folder = next((each for each in (self._folder, *self._folder.parents) if each.exists()), self._folder)
        writable = folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)
        online = Known.OK if writable else Known.NOT_OK
        detail = f"files in {self._folder}" if writable else self._unwritable(f"{folder} is not a folder to write in")
        return PrinterStatus(online, Known.OK, PaperLevel.ENOUGH, Known.OK, detail)

    def print(self, job: PrintJob) -> PrintResult:
        """Draw and save; CONFIRMED once both files and the folder's own entry are synced.

        A folder that cannot be written gives FAILED, its cause in words for IT, and leaves no file behind.
        """
        drawing = draw(job.paper, self._roll)
        contents = dict(zip(_ENDINGS, (png(rasterize(drawing)), pdf(drawing)), strict=True))
        try:
            files = save(self._folder, file_stem(job), contents)
        except OSError as error:
            return PrintResult(State.FAILED, self._unwritable(error.strerror or str(error)))
        return PrintResult(State.CONFIRMED, files=tuple(map(str, files)))

    def kept(self, day: date, label: str) -> tuple[str, ...]:
        """Return the files of a ticket that are still there; none where another ticket of that name has some too."""
        stem = _stem(day, label)
        if any((self._folder / f"{_next(stem, 2)}{ending}").exists() for ending in _ENDINGS):
            return ()
        files = (self._folder / f"{stem}{ending}" for ending in _ENDINGS)
        return tuple(str(file) for file in files if file.is_file())

    def _unwritable(self, why: str) -> str:
        """Say for IT that files cannot be saved, with the known error's code."""
        known = KioskError(
            Code.PRINTER_WRITE,
            "De kiosk kan je ticket niet bewaren. Vraag hulp aan de balie.",
            f"the folder printer cannot write to {self._folder}: {why}. "
            "Check that the folder exists, can be written and has space, or choose another in the settings.",
        )
        return str(known)


def file_stem(job: PrintJob) -> str:
    """The name of a paper's files without their ending: day and number, the copy if it is one, or "checklist"."""
    stem = _stem(job.day, job.label or "")
    return f"{stem}-{_UNSAFE.sub('-', job.paper.copy).strip('-') or 'copy'}" if job.paper.copy else stem


def _stem(day: date, label: str) -> str:
    return f"{day.isoformat()}-{_UNSAFE.sub('', label) or 'checklist'}"


def _next(stem: str, number: int) -> str:
    """Return the name that is tried as the n-th."""
    return stem if number == 1 else f"{stem}-{number}"


def save(folder: Path, stem: str, contents: dict[str, bytes]) -> list[Path]:
    """Write one file per ending, all or none, and sync them; a taken name gets "-2", then "-3".

    Each file appears under its name whole. Raises OSError, and then nothing of it is left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    left: list[Path] = []
    try:
        drafts = [_draft(folder, data, left) for data in contents.values()]
        files = _claim(folder, stem, list(contents), left)
        for draft, file in zip(drafts, files, strict=True):
            draft.replace(file)
        _sync_folder(folder)
    except BaseException:
        for path in left:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return files


def _draft(folder: Path, data: bytes, left: list[Path]) -> Path:
    """A synced file under a hidden name."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    left.append(Path(name))
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if os.name == "posix":
        Path(name).chmod(_MODE)
    return Path(name)


def _claim(folder: Path, stem: str, endings: list[str], left: list[Path]) -> list[Path]:
    """Take the first free name, for all endings at once: two kiosks may share the folder."""
    for number in count(1):
        name = _next(stem, number)
        taken: list[Path] = []
        try:
            for ending in endings:
                path = folder / f"{name}{ending}"
                path.touch(exist_ok=False)
                taken.append(path)
        except FileExistsError:
            for path in taken:
                path.unlink()
        except OSError:
            left.extend(taken)
            raise
        else:
            left.extend(taken)
            return taken
    raise AssertionError("a count has no end")


def _sync_folder(folder: Path) -> None:
    """Make the names as durable as the contents; Windows has no such call and keeps them itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
