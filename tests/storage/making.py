"""What the tests of the storage need: lanes, requests, moments, and programs of their own to issue from."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.tickets import TicketRequest
from kiosk.domain.town import Lane, LocalText

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def lane(name: str = "info", prefix: str = "V", first: int = 1, last: int = 999, continues: bool = True) -> Lane:
    text = LocalText((("nl", "Infobalie"),))
    return Lane(name, prefix, text, text, first, last, continues)


def request(visit: str, purpose: str = "renew", language: str = "nl") -> TicketRequest:
    return TicketRequest(visit, purpose, language, appointment=False, card="EU+", age_band="12+", tariff="2026 abc")


def start(module: str, *arguments: object, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    """Start a module of the tests as a program of its own."""
    command = [*before, sys.executable, "-m", f"tests.storage.{module}", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1)


def finish(program: subprocess.Popen[str]) -> list[str]:
    """Wait for a program that must end well; return the lines it wrote."""
    out, errors = program.communicate(timeout=120)
    assert program.returncode == 0, errors
    return out.splitlines()
