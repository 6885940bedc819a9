"""A program that is seen only from outside: what it holds and spends, and whether it still runs."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import quiet
from tests.benchmarks.frozen import LONGEST_S, Display, hearing


class Running(NamedTuple):
    """A program that is ready. `first`: its memory in MiB when it said so."""

    process: subprocess.Popen[bytes]
    first: float

    @property
    def resident(self) -> float:
        """Its resident memory in MiB."""
        return int(self._told("VmRSS").split()[0]) / 1024

    @property
    def threads(self) -> int:
        """How many threads it has."""
        return int(self._told("Threads"))

    @property
    def files(self) -> int:
        """How many files, sockets and pipes it holds open."""
        self.check()
        return sum(1 for _ in (self._folder / "fd").iterdir())

    @property
    def spent(self) -> float:
        """Its processor time so far, in seconds."""
        self.check()
        fields = (self._folder / "stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def check(self) -> None:
        """Raise AssertionError when it has ended: what is left of it would count as a program that does nothing."""
        code = self.process.poll()
        assert code is None, f"the program ended with {code}"

    @property
    def _folder(self) -> Path:
        return Path(f"/proc/{self.process.pid}")

    def _told(self, name: str) -> str:
        self.check()
        lines = (self._folder / "status").read_text("utf-8").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{name}:"))


@contextmanager
def window(program: Path, environ: dict[str, str], shown: Display, *files: Path) -> Iterator[Running]:
    """Run the bare window until it stands on the screen; end it afterwards."""
    shown.wait(black=True)
    command = [str(program), *map(str, files)]
    process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        shown.wait(black=False)
        yield Running(process, Running(process, 0.0).resident)
    finally:
        process.kill()
        process.wait(LONGEST_S)


@contextmanager
def lobby(program: Path, environ: dict[str, str], folder: Path) -> Iterator[Running]:
    """Run the lobby screen on the data in `folder` until all that can wait is done; end it afterwards.

    Raises AssertionError when it has ended by itself by then, or at the end.
    """
    with hearing(folder / "notify") as ready:
        process = subprocess.Popen(
            [str(program), "--data", str(folder / "data")],
            env=environ | {"NOTIFY_SOCKET": str(folder / "notify")},
            stderr=subprocess.DEVNULL,
        )
        try:
            ready()
            running = Running(process, Running(process, 0.0).resident)
            time.sleep(quiet.SETTLED_S)
            running.check()
            yield running
            running.check()
        finally:
            process.terminate()
            process.wait(LONGEST_S)
