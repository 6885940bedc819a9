"""The measuring of the suite: nothing is lost in threads and child processes, and a gate that does not hold is told."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ROOT / "pyproject.toml"
PARTS = {
    "__init__.py": "",
    "lane/__init__.py": "",
    "lane/threads.py": "def work(number):\n    if number > 0:\n        number += 1\n    return number\n",
    "lane/reasons.py": (
        "def work():\n"
        "    if __name__ == 'x':  # pragma: no cover - nobody calls it so\n"
        "        print()\n"
        "    if __name__ == 'y':  # pragma: no cover\n"
        "        print()\n"
    ),
    "other/never.py": "VALUE = 1\nif VALUE:\n    VALUE = 2\n",
}
CHILD = """
import os, threading
from kiosk.lane import reasons, threads
reasons.work()
thread = threading.Thread(target=threads.work, args=(1,))
thread.start()
thread.join()
os._exit(0)
"""


@pytest.fixture(scope="module")
def covered() -> ModuleType:
    spec = importlib.util.spec_from_file_location("covered", ROOT / ".ci" / "covered.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_thread_of_a_child_that_ends_at_once_counts_and_so_does_a_file_nobody_imports(
    covered: ModuleType, tmp_path: Path
) -> None:
    for name, text in PARTS.items():
        file = tmp_path / "kiosk" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    data = tmp_path / "data" / "all"
    data.parent.mkdir()
    path = os.pathsep.join((str(tmp_path), os.environ["PYTHONPATH"]))
    asked = {"COVERAGE_PROCESS_START": str(PROJECT), "COVERAGE_FILE": str(data), "PYTHONPATH": path}
    told = subprocess.run(
        [sys.executable, "-c", CHILD], env=os.environ | asked, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert (told.stdout, told.stderr) == ("", "")
    found = covered.rooms(covered.measured(tmp_path / "kiosk", data))
    assert found == {
        "kiosk": covered.Room(covered.Share(0, 0), covered.Share(0, 0), ()),
        "lane": covered.Room(
            covered.Share(6, 7),
            covered.Share(2, 4),
            (
                "lane/reasons.py: 5",  # the pragma above it says no reason
                "lane/reasons.py: 4 never went to 5",
                "lane/threads.py: 2 never went to 4",
            ),
        ),
        "other": covered.Room(
            covered.Share(0, 3),
            covered.Share(0, 2),
            ("other/never.py: 1", "other/never.py: 2", "other/never.py: 3"),
        ),
    }


def test_a_gate_holds_to_the_last_line(covered: ModuleType) -> None:
    whole, nearly = covered.Share(20_000, 20_000), covered.Share(19_999, 20_000)
    assert str(nearly).endswith(" 99.9 %")
    assert nearly.holds(99)
    assert not nearly.holds(100)
    found = {"domain": covered.Room(whole, nearly, ()), "ui": covered.Room(nearly, whole, ())}
    gate = covered.Gate
    assert covered.verdict(found, {"domain": gate(100, 99), "ui": gate(99, 100)}) == []
    assert covered.verdict(found, {"domain": gate(99, 100), "ui": gate(100, 99)}) == [
        "domain is under 99 %, 100 %",
        "ui is under 100 %, 99 %",
    ]
    assert covered.verdict(found, {"domain": gate(99, 99), "cli": gate(95, 95)}) == [
        "cli: a gate, and no such room",
        "ui has no gate",
    ]


def test_every_room_has_a_gate(covered: ModuleType) -> None:
    gates = covered.gates()
    rooms = {folder.name for folder in (ROOT / "kiosk").iterdir() if (folder / "__init__.py").exists()}
    assert gates.keys() == rooms | {"kiosk"}
    assert all(gate.lines >= 90 for gate in gates.values())
