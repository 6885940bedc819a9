"""Process start to first page, as a service hears of it: the frozen program against this checkout, in turn."""

from __future__ import annotations

import compileall
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import kiosk
from tests.benchmarks.figures import Figure
from tests.benchmarks.start import screen

LONGEST_S = 60
GOAL = 1.25
"""How much longer than from source it may take."""


def until_ready(command: list[str], environ: dict[str, str], folder: Path) -> float:
    """The milliseconds until the program tells its service that the first page is on the screen."""
    address = folder / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as service:
        service.bind(str(address))
        service.settimeout(LONGEST_S)
        begin = time.monotonic()
        running = subprocess.Popen(
            [*command, "--data", str(folder / "data")],
            env=environ | {"NOTIFY_SOCKET": str(address)},
            stderr=subprocess.DEVNULL,
        )
        try:
            while b"READY=1" not in service.recv(4096):
                pass
            return (time.monotonic() - begin) * 1000
        finally:
            running.terminate()
            running.wait(LONGEST_S)
            address.unlink()


def measure(program: Path, rounds: int = 15) -> list[Figure]:
    """Return the start of the frozen `program`, held against the start from source; the first round does not count."""
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
    size = sum(each.lstat().st_size for each in program.parent.rglob("*") if not each.is_dir()) / 1e6
    return [
        Figure("frozen: process start → first page", "ms", frozen, GOAL, floor=median(source), ratios=ratios),
        Figure("frozen: installed", "MB", [size], 140),
    ]
