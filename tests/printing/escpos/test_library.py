"""python-escpos is loaded when it is needed, from a damaged cache too, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.tickets import State
from kiosk.printing.escpos.devices import network
from kiosk.printing.escpos.library import PICKLE_VARIABLE
from tests.support.receipts import SHORT, job

LOAD = """
import logging, os, sys, tempfile
from pathlib import Path
import kiosk.printing.escpos.devices
assert not {"escpos", "serial", "usb", "PIL"} & {name.split(".")[0] for name in sys.modules}, "loaded too early"
from kiosk.printing.escpos.library import printers
before = dict(os.environ), tempfile.gettempdir()
assert printers(Path(sys.argv[1])) is printers(Path(sys.argv[1]))
assert not logging.getLogger().handlers, "gave the log a handler"
assert (dict(os.environ), tempfile.gettempdir()) == before
print(sys.modules["escpos.capabilities"].pickle_dir)
"""


def load(state: Path, temporary: Path) -> str:
    """Load it in a process of its own, whose temporary files all lie in one folder."""
    environ = {**os.environ, "TMPDIR": str(temporary)}
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOAD, str(state)], env=environ, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return run.stdout.strip()


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


def test_it_keeps_its_list_in_our_folder_and_leaves_nothing_else(tmp_path: Path, temporary: Path) -> None:
    state = tmp_path / "new" / "state"
    for _ in range(2):
        assert load(state, temporary) == str(state)
    assert [path.suffix for path in state.iterdir()] == [".pickle"]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"\x80\x02}", b"not a pickle at all", b"cos\nno_such_name\n."])
def test_a_damaged_list_is_made_anew(tmp_path: Path, temporary: Path, damage: bytes) -> None:
    """A power cut while it was written would otherwise cost the printer for ever."""
    load(tmp_path, temporary)
    (kept,) = tmp_path.glob("*.pickle")
    whole = kept.read_bytes()
    kept.write_bytes(damage)
    load(tmp_path, temporary)
    assert kept.read_bytes() == whole


def test_a_folder_that_cannot_be_written_costs_time_and_nothing_else(tmp_path: Path, temporary: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert load(blocked, temporary).startswith(str(temporary))
    assert list(temporary.iterdir()) == []
    assert blocked.read_text() == "no folder"


def test_an_installation_without_it_says_so_and_leaves_the_surroundings_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "escpos.printer", None)
    monkeypatch.setenv(PICKLE_VARIABLE, "/somebody/elses")
    printer = network("127.0.0.1", state=tmp_path / "state")
    assert (printer.could_work_here() or "").startswith("python-escpos cannot be loaded")
    result = printer.print(job(SHORT))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    assert "install the kiosk again" in (result.cause or "")
    assert os.environ[PICKLE_VARIABLE] == "/somebody/elses"
