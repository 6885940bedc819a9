"""The rooms hold, and each contract would notice: one planted import breaks exactly the contract that forbids it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.submodules import imported_names

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Mutation:
    """A module that must not exist: where it is planted and what it says."""

    contract: str
    place: str
    source: str

    def __str__(self) -> str:
        return f"{self.contract}: {self.place}"


MUTATIONS = (
    Mutation("rooms", "services/planted.py", "import kiosk.config\n"),
    Mutation("rooms", "domain/planted.py", "def late() -> None:\n    from kiosk import system\n    del system\n"),
    Mutation("rooms", "storage/planted.py", "from kiosk import profiles\n"),
    Mutation("rooms", "ui/planted.py", "import kiosk.cli\n"),
    Mutation("rooms", "attic/__init__.py", ""),
    Mutation("wiring", "ui/planted.py", "from kiosk import wiring\n"),
    Mutation("domain", "domain/planted.py", "import random\n"),
    Mutation("domain", "domain/planted.py", "from PySide6.QtCore import QObject\n"),
    Mutation("qt", "services/planted.py", "from PySide6.QtCore import QObject\n"),
    Mutation("widgets", "printing/planted.py", "from PySide6 import (\n    QtGui,\n    QtWidgets,\n)\n"),
    Mutation("widgets", "printing/planted.py", "from PySide6.QtWidgets import QLabel\n"),
    Mutation("tour", "cli/planted.py", "import kiosk.ui\n"),
    Mutation("screens", "ui/planted.py", "import kiosk.storage\n"),
    Mutation("sqlite", "services/planted.py", "import sqlite3\n"),
    Mutation("paper", "ui/planted.py", "import qrcode\n"),
    Mutation("schema", "services/planted.py", "from pydantic import BaseModel\n"),
    Mutation("commands", "services/planted.py", "import click\n"),
)


def contracts() -> list[dict[str, Any]]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        listed: list[dict[str, Any]] = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    return listed


def broken_contracts(folder: Path) -> set[str]:
    """The ids of the contracts the checkout in `folder` breaks; a run that ends in anything but a verdict fails."""
    finished = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-logo",
            "--no-cache",
        ],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"COLUMNS": "1000"},
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = {
        contract["id"]: re.search(rf"^{re.escape(contract['name'])}\s+(KEPT|BROKEN)", finished.stdout, re.MULTILINE)
        for contract in contracts()
    }
    report = finished.stdout + finished.stderr
    assert None not in verdicts.values(), report
    broken = {name for name, verdict in verdicts.items() if verdict and verdict[1] == "BROKEN"}
    assert finished.returncode == (1 if broken else 0), report
    return broken


@pytest.fixture(scope="module")
def copied_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    no_caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "kiosk", folder / "kiosk", ignore=no_caches)
    shutil.copytree(ROOT / "tests" / "architecture", folder / "tests" / "architecture", ignore=no_caches)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_rooms_hold() -> None:
    assert broken_contracts(ROOT) == set()


def test_every_contract_has_a_mutation() -> None:
    assert {mutation.contract for mutation in MUTATIONS} == {contract["id"] for contract in contracts()}


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
def test_a_planted_import_breaks_exactly_its_contract(mutation: Mutation, copied_checkout: Path) -> None:
    planted = copied_checkout / "kiosk" / mutation.place
    new_room = not planted.parent.exists()
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(f'"""Planted by a test."""\n\n{mutation.source}', encoding="utf-8")
    try:
        assert broken_contracts(copied_checkout) == {mutation.contract}
    finally:
        planted.unlink()
        if new_room:
            planted.parent.rmdir()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import a.b", {"a.b": 1}),
        ("from a import (\n    b,\n    c,\n)", {"a": 1, "a.b": 1, "a.c": 1}),
        ("def f():\n    from a.b import C", {"a.b": 2, "a.b.C": 2}),
        ("from . import b", {}),
    ],
)
def test_imported_names(source: str, expected: dict[str, int]) -> None:
    assert imported_names(source) == expected
