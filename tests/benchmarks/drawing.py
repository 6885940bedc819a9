"""One ticket from data to the dots of the printer."""

from __future__ import annotations

from kiosk.printing.gui import ensure_gui
from tests.benchmarks.figures import Figure
from tests.printing.timing import milliseconds
from tests.support.papers import LANGUAGES

LIMIT_MS = 40.0


def measure(rounds: int = 30) -> list[Figure]:
    """Return the times in Dutch and in Arabic, the slowest script we print."""
    application = ensure_gui()
    figures = [
        Figure(f"drawing one ticket, {code}", "ms", milliseconds(LANGUAGES[code], rounds), LIMIT_MS)
        for code in ("nl", "ar")
    ]
    del application
    return figures
