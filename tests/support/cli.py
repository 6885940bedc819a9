"""Runs `kioskctl` in tests: in this process with folders of its own, or as a real program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from kiosk.cli.main import kioskctl

ROOT = Path(__file__).resolve().parents[2]
BRUYERES = ROOT / "tests" / "fixtures" / "towns" / "bruyeres.toml"


@dataclass(frozen=True)
class Ran:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The code of the error that was written as JSON."""
        return str(self.json["error"]["code"])


@dataclass(frozen=True)
class Cli:
    """A machine of its own for a test: `data` and `config` are new folders, nothing else of this one is read."""

    data: Path
    config: Path

    def __call__(self, *args: str) -> Ran:
        """Run in this process."""
        done = CliRunner().invoke(kioskctl, list(args), prog_name="kioskctl", catch_exceptions=False)
        return Ran(done.exit_code, done.stdout, done.stderr)

    def settings(self, text: str) -> Path:
        """Write the settings file and return it."""
        self.config.write_text(text, "utf-8")
        return self.config

    def town(self, old: str = "", new: str = "", name: str = "town") -> Path:
        """Write the town of Bruyères, with some words otherwise, and return its file."""
        text = BRUYERES.read_text("utf-8")
        assert old in text
        file = self.config.with_name(f"{name}.toml")
        file.write_text(text.replace(old, new) if old else text, "utf-8")
        return file


def environment(data: Path, **changes: str | None) -> dict[str, str]:
    """The environment of a bare console: no display, no Qt platform; None takes a variable away."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "KIOSK_"))}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        kept.pop(name, None)
    wanted = {**kept, "KIOSK_DATA": str(data), **changes}
    return {key: value for key, value in wanted.items() if value is not None}


def command(*args: str | bytes) -> list[str | bytes]:
    """The command line of the real program."""
    return [sys.executable, "-m", "kiosk.cli.main", *args]


def program(
    data: Path, *args: str | bytes, cwd: Path | None = None, changes: Mapping[str, str | None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the real program on a bare console."""
    return subprocess.run(
        command(*args),
        env=environment(data, **(changes or {})),
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
