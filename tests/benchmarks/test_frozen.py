"""What is seen of the frozen program from outside is seen of one that runs."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.benchmarks import frozen_lasting, outside, quiet
from tests.benchmarks.frozen_lasting import Log
from tests.benchmarks.frozen_use import told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a service of systemd is spoken to, and /proc is read")

PROGRAM = """#!{python}
import os, socket, time
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as service:
    service.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"])
time.sleep({seconds})
"""


def _program(folder: Path, seconds: float) -> Path:
    program = folder / "program"
    program.write_text(PROGRAM.format(python=sys.executable, seconds=seconds), "utf-8")
    program.chmod(0o755)
    return program


def test_a_program_that_runs_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiet, "SETTLED_S", 0)
    with outside.lobby(_program(tmp_path, 600), dict(os.environ), tmp_path) as running:
        assert running.resident >= running.first > 1
        assert running.threads == 1
        assert running.files >= 3  # what every program starts with
        assert running.spent >= 0


def test_a_program_that_has_ended_is_no_program_that_does_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quiet, "SETTLED_S", 0)
    with (
        pytest.raises(AssertionError, match="ended with 0"),
        outside.lobby(_program(tmp_path, 0.2), dict(os.environ), tmp_path) as running,
    ):
        running.process.wait(30)


def test_a_ticket_is_seen_when_it_is_durable_and_nothing_else_is_taken_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "tickets.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as program:
        for statement in ("PRAGMA journal_mode=WAL", "CREATE TABLE tickets (n INT)", "CREATE TABLE notes (n INT)"):
            program.execute(statement)
        with closing(Log(file)) as log:
            program.execute("INSERT INTO notes VALUES (1)")
            monkeypatch.setattr(frozen_lasting, "LONGEST_S", 0.05)
            with pytest.raises(TimeoutError, match="no ticket was recorded"):
                log.another()
            for number in range(3):
                program.execute("INSERT INTO tickets VALUES (?)", (number,))
                begun = time.monotonic()
                assert begun <= log.another() <= time.monotonic()
            with pytest.raises(TimeoutError):
                log.another()


def test_what_was_touched_is_told_when_nothing_comes_of_it() -> None:
    with pytest.raises(TimeoutError, match=r"the screen did not change after a touch of Take"), told("Take"):
        raise TimeoutError("the screen did not change")
