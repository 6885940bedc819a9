"""How long the first byte takes to a ready printer; `python -m tests.printing.escpos.timing` prints it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk.domain.document import Paper
from kiosk.domain.tickets import State
from kiosk.printing.escpos.devices import Options, network
from kiosk.printing.gui import ensure_gui
from kiosk.printing.measures import ROLL_80
from tests.support.papers import LANGUAGES
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.receipts import job

ROUNDS = 200


def milliseconds(paper: Paper, state: Path, rounds: int = ROUNDS) -> list[float]:
    """The times of `rounds` tickets, each asked for as the spool does: how are you, then print; without the first."""
    times = []
    with NetworkFront(ReceiptPrinter()) as front:
        printer = network("127.0.0.1", front.port, Options(roll=ROLL_80), state=state)
        for _ in range(rounds + 1):
            front.printer.papers.clear()
            begin = time.monotonic()
            printer.preflight()
            result = printer.print(job(paper))
            assert result.outcome is State.CONFIRMED
            times.append((front.printer.papers[0].begun - begin) * 1000)
    return times[1:]


def main() -> None:
    """Print median, p99 and worst for a short and a long ticket."""
    application = ensure_gui()
    with tempfile.TemporaryDirectory() as folder:
        for language in ("nl", "ar"):
            times = sorted(milliseconds(LANGUAGES[language], Path(folder)))
            p99 = times[round(len(times) * 0.99) - 1]
            print(f"{language}: median {median(times):.1f} ms, p99 {p99:.1f} ms, worst {times[-1]:.1f} ms")
    del application


if __name__ == "__main__":
    main()
