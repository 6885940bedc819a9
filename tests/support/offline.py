"""No machine but this one: for the process that says so, and for every Python it starts with its environment."""

from __future__ import annotations

import os
from pathlib import Path

from tests.support.startup import sitecustomize

STARTUP = Path(sitecustomize.__file__).parent
ROOT = STARTUP.parents[2]


def stay_offline() -> None:
    """The rule holds here since it was imported; from now on programs that are started import it too.

    They also find the modules of the kiosk and of the tests, wherever they start.
    """
    known = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environ["PYTHONPATH"] = os.pathsep.join(dict.fromkeys([str(STARTUP), str(ROOT), *filter(None, known)]))


class Attempts:
    """What this process, and those it starts, reach for: also where the program that was refused said nothing."""

    def __init__(self, file: Path) -> None:
        os.environ[sitecustomize.MARKS] = str(file)
        # Open from the start: while a test has another account on, it could not be opened.
        self._file = os.open(file, os.O_RDONLY | os.O_CREAT, 0o600)

    def new(self) -> str:
        """Return a line for each attempt since this was asked last."""
        told = b""
        while more := os.read(self._file, 65536):
            told += more
        return told.decode(errors="replace")
