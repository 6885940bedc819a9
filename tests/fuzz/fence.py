"""Keeps the fuzzer in a folder of its own: whatever would be written, made, renamed or removed elsewhere is refused.

The targets run the real commands with odd file names, perhaps as root. Python tells of each such call before it is made
(`sys.addaudithook`); SQLite opens its files itself, and tells of the name.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import unquote

DEPTH = "1/2/3/4/5/6/7/8/9"
"""The working folder lies so deep that no odd relative name leads out of the fuzzer's folder."""
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory is made there with a name of its own, mode 0700
_IN_A_FOLDER = {"os.mkdir", "os.rmdir", "os.remove", "os.chmod", "os.chown", "os.utime"}
"""The last they say is the open folder that the name lies in, if any: `shutil.rmtree` opened it, and was heard."""
_FIRST = {"sqlite3.connect", "os.truncate", "shutil.rmtree", *_IN_A_FOLDER}
_BOTH = {"os.rename", "os.link", "os.symlink"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_DEVICES = ("/dev/null", "/dev/tty")


class Fence:
    """`escaped` keeps every call that was refused; the hook stays for the life of the program."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.path.realpath(folder)
        self.escaped: list[str] = []
        self._looking = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, details: tuple[object, ...]) -> None:
        if self._looking:
            return
        if event == "open" and len(details) == 3 and isinstance(details[2], int):
            if details[2] & _WRITES:
                self._check(event, details[0])
        elif event in _FIRST:
            if event not in _IN_A_FOLDER or details[-1] == -1:
                self._check(event, details[0])
        elif event in _BOTH:
            self._check(event, details[0])
            self._check(event, details[1])

    def _check(self, event: str, path: object) -> None:
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if isinstance(path, os.PathLike):
            path = os.fspath(path)
        if not isinstance(path, str) or path in _DEVICES:
            return  # an open file by its number was named when it was opened
        self._looking = True
        try:
            with suppress(ValueError):  # a name that no file can have
                if event == "sqlite3.connect" and path.startswith("file:"):
                    path = "/" + unquote(path.removeprefix("file:").partition("?")[0]).lstrip("/")
                place = os.path.realpath(path)
                if os.path.commonpath((place, self._folder)) != self._folder:
                    self.escaped.append(f"{event} {path}")
                    raise PermissionError(f"the fuzzer does not leave its folder: {event} {path}")
        finally:
            self._looking = False


@contextmanager
def fenced() -> Iterator[tuple[Path, Fence]]:
    """Stand deep in a new folder, in memory where there is one, with everything that is made by default below it."""
    where = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="kiosk-fuzz-", dir=where, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        deep, temporary = folder / DEPTH, folder / "temporary"
        deep.mkdir(parents=True)
        temporary.mkdir()
        back = Path.cwd()
        os.chdir(deep)
        tempfile.tempdir = str(temporary)
        os.environ |= {"HOME": name, "TMPDIR": str(temporary), "XDG_RUNTIME_DIR": str(temporary)}
        sys.dont_write_bytecode = True
        try:
            yield folder, Fence(folder)
        finally:
            tempfile.tempdir = None
            os.chdir(back)
