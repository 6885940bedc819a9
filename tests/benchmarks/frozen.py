"""The frozen program: its start, until the first picture is on a screen and until its service hears; then its use."""

from __future__ import annotations

import compileall
import mmap
import os
import select
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import kiosk
from tests.benchmarks.figures import Figure
from tests.benchmarks.start import BARE, forget_the_end, screen

LONGEST_S = 60
GOAL = 1.25
"""How much longer than from source it may take until it is ready."""
PAINTED_GOAL = 1.35
"""How much longer than a bare window, frozen the same way, until something is on the screen."""
WIDTH, HEIGHT = 1080, 1920
_SPOT = 64
"""Bytes of the picture that are looked at, in its middle: the screen is black until a window is painted."""
_EVERY = 4 * 271
"""Of so many bytes of the picture one is looked at for a change."""
_STILL_S = 0.15
"""When nothing has changed for so long, the page is painted whole."""
_LOOK_S = 0.0002
WINDOW = (
    BARE.replace("application.quit()", "pass")
    .replace('"#F3F0E9"', '("#F3F0E9", "#12272C")[self.clicks % 2]')
    .replace(
        "    def paintEvent",
        """    clicks, database = 0, None
    def mouseReleaseEvent(self, event):
        self.clicks += 1
        for file in sys.argv[1:]:
            self.keep(file)
        self.update()
    def keep(self, file):
        if self.database is None:
            import sqlite3
            self.database = sqlite3.connect(file, isolation_level=None)
            self.database.execute("PRAGMA journal_mode=WAL")
            self.database.execute("PRAGMA synchronous=FULL")
            self.database.execute("CREATE TABLE tickets (id TEXT PRIMARY KEY, visit TEXT UNIQUE, n INT)")
        row = (f"{self.clicks:032x}", f"v{self.clicks}", self.clicks)
        self.database.execute("INSERT INTO tickets VALUES (?, ?, ?)", row)
    def paintEvent""",
    )
)
"""The bare window, painted anew in another colour at each click; it stays until it is ended.

Given a file, it keeps a row there at each click first, as plainly as sqlite3 can and in the thread of its window.
"""


class Display:
    """An X server whose screen is a file: its first dots are seen without asking it for anything."""

    def __init__(self, name: str, picture: mmap.mmap) -> None:
        self.name, self._picture = name, picture
        self._middle = len(picture) - WIDTH * HEIGHT * 2
        self._first = len(picture) - WIDTH * HEIGHT * 4

    @property
    def black(self) -> bool:
        """Whether nothing stands in the middle of the screen."""
        return not any(self._picture[self._middle : self._middle + _SPOT])

    def wait(self, *, black: bool) -> None:
        """Wait until the middle of the screen is black, or is not. Raises TimeoutError."""
        end = time.monotonic() + LONGEST_S
        while self.black is not black:
            if time.monotonic() > end:
                raise TimeoutError(f"the screen did not become {'black' if black else 'anything but black'}")
            time.sleep(0.001)

    def seen(self) -> bytes:
        """Some thousand dots, spread over the whole screen."""
        return self._picture[self._first :: _EVERY]

    def changed(self, before: bytes) -> float:
        """Wait until the screen is another than `before` and stays as it is; return the moment of its last change.

        As `time.monotonic` tells it. Raises TimeoutError when nothing changes.
        """
        self.other(before)
        return self.still()

    def other(self, before: bytes) -> None:
        """Wait until the screen is another than `before`. Raises TimeoutError."""
        end = time.monotonic() + LONGEST_S
        while self.seen() == before:
            if time.monotonic() > end:
                raise TimeoutError("the screen did not change")
            time.sleep(_LOOK_S)

    def still(self) -> float:
        """Wait until the screen stays as it is; return the moment of its last change, now if there is none.

        As `time.monotonic` tells it. Raises TimeoutError when it never does.
        """
        last, shown = time.monotonic(), self.seen()
        end = last + LONGEST_S
        while time.monotonic() < last + _STILL_S:
            if (now := self.seen()) != shown:
                last, shown = time.monotonic(), now
            if last > end:
                raise TimeoutError("the screen did not stay as it is")
            time.sleep(_LOOK_S)
        return last


@contextmanager
def display(folder: Path) -> Iterator[Display]:
    """Run an X server with one black screen in memory; it keeps its picture in `folder`."""
    read, write = os.pipe()
    shape = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", shape, "-fbdir", str(folder), "-br", "-noreset"]
    server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        if not select.select([read], [], [], LONGEST_S)[0]:
            raise TimeoutError("the X server did not start")
        number = os.read(read, 16).decode().strip()
        with (folder / "Xvfb_screen0").open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as picture:
            yield Display(f":{number}", picture)
    finally:
        os.close(read)
        server.terminate()
        server.wait(LONGEST_S)


def until_painted(command: list[str], environ: dict[str, str], shown: Display) -> float:
    """Return the milliseconds from the start of a program until it is on the screen; it is ended then."""
    shown.wait(black=True)
    begin = time.monotonic()
    running = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        shown.wait(black=False)
        return (time.monotonic() - begin) * 1000
    finally:
        running.kill()
        running.wait(LONGEST_S)


def first_run(program: Path, environ: dict[str, str], data: Path) -> None:
    """Run it once, until it has kept the picture that each further start begins with. Raises TimeoutError."""
    running = subprocess.Popen([str(program), "--data", str(data)], env=environ, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + LONGEST_S
        while not (data / "cover.bin").exists():
            if time.monotonic() > end:
                raise TimeoutError("no picture of the first page was kept")
            time.sleep(0.05)
    finally:
        running.terminate()
        running.wait(LONGEST_S)


def frozen_window(folder: Path) -> Path:
    """Freeze the bare window and return the program."""
    source = folder / "bare.py"
    source.write_text(WINDOW, encoding="utf-8")
    places = [f"--{each}path={folder / each}" for each in ("dist", "work", "spec")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--log-level=ERROR", "--onedir", "--strip", *places, str(source)],
        check=True,
        env=os.environ | {"PYINSTALLER_CONFIG_DIR": str(folder / "cache")},
        stderr=subprocess.DEVNULL,
    )
    return folder / "dist" / "bare" / "bare"


@contextmanager
def hearing(address: Path) -> Iterator[Callable[[], None]]:
    """Listen as a service does; what it yields waits until a program says that the first page is on the screen."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as service:
        service.bind(str(address))
        service.settimeout(LONGEST_S)

        def ready() -> None:
            while b"READY=1" not in service.recv(4096):
                pass

        try:
            yield ready
        finally:
            address.unlink()


def until_ready(command: list[str], environ: dict[str, str], folder: Path) -> float:
    """The milliseconds until the program tells its service that the first page is on the screen."""
    address = folder / "notify"
    with hearing(address) as ready:
        begin = time.monotonic()
        running = subprocess.Popen(
            [*command, "--data", str(folder / "data")],
            env=environ | {"NOTIFY_SOCKET": str(address)},
            stderr=subprocess.DEVNULL,
        )
        try:
            ready()
            return (time.monotonic() - begin) * 1000
        finally:
            running.terminate()
            running.wait(LONGEST_S)


def _ready(program: Path, rounds: int) -> Figure:
    compileall.compile_dir(Path(str(kiosk.__file__)).parent, quiet=2)
    source: list[float] = []
    frozen: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        environ = screen(Path(name))
        folders = [Path(name) / each for each in ("source", "frozen")]
        for folder in folders:
            folder.mkdir()
        for number in range(rounds + 1):
            plain = until_ready([sys.executable, "-m", "kiosk"], environ, folders[0])
            packed = until_ready([str(program)], environ, folders[1])
            if number:
                source.append(plain)
                frozen.append(packed)
    ratios = [mine / theirs for mine, theirs in zip(frozen, source, strict=True)]
    return Figure("frozen: process start → first page lives", "ms", frozen, GOAL, floor=median(source), ratios=ratios)


def _painted(program: Path, floor: Path, rounds: int) -> Figure:
    bare: list[float] = []
    mine: list[float] = []
    with tempfile.TemporaryDirectory() as name, display(Path(name)) as shown:
        data = Path(name) / "data"
        environ = os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.name}
        first_run(program, environ, data)
        for number in range(rounds + 1):
            lowest = until_painted([str(floor)], environ, shown)
            forget_the_end(data)
            painted = until_painted([str(program), "--data", str(data)], environ, shown)
            if number:
                bare.append(lowest)
                mine.append(painted)
    ratios = [own / theirs for own, theirs in zip(mine, bare, strict=True)]
    name = "frozen: process start → first page painted"
    return Figure(name, "ms", mine, PAINTED_GOAL, floor=median(bare), ratios=ratios)


def measure(program: Path, rounds: int = 15) -> list[Figure]:
    """Return the starts, the use and the size of the frozen `program`; the first round does not count.

    Painted: against a bare window that is frozen too, both on an X server. Lives: against the start from source, both
    without a screen. Needs an application.
    """
    from tests.benchmarks import frozen_lasting, frozen_use

    size = sum(each.lstat().st_size for each in program.parent.rglob("*") if not each.is_dir()) / 1e6
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        floor = frozen_window(Path(name))
        return [
            _painted(program, floor, rounds),
            _ready(program, rounds),
            *frozen_use.measure(program, floor, max(1, rounds // 4)),
            *(frozen_lasting.measure(program, floor) if rounds > 1 else frozen_lasting.quickly(program, floor)),
            Figure("frozen: installed", "MB", [size], 140),
        ]
