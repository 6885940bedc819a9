"""What the lobby screen does when nobody is there: its share of one core over whole minutes, after years of tickets."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.storage import load_key
from kiosk.wiring import demo_machine, upkeep
from kiosk.wiring.files import check_profile
from tests.benchmarks.figures import Figure
from tests.benchmarks.start import screen
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.years import give

SETTLED_S = 8
"""Seconds after the start until all is done that is done once; whole minutes counted from then each hold one minute's
work, whenever in the minute that comes."""
MINUTES = 3
"""In each the printer is asked and everything is checked, the database too, garbage goes and the health file comes."""
TICKETS = 30_000
"""As many as there may be for the database to be read whole each minute."""

WATCHED = """
import os, sys, time
from PySide6.QtCore import QTimer
from kiosk.ui.start import application
settled, watched = int(sys.argv.pop()), int(sys.argv.pop())
running = application()
def begin():
    spent, since = time.process_time(), time.monotonic()
    def end():
        print(100 * (time.process_time() - spent) / (time.monotonic() - since), flush=True)
        os._exit(0)
    QTimer.singleShot(watched * 1000, end)
QTimer.singleShot(settled * 1000, begin)
from kiosk.__main__ import main
main()
"""

_PRINTER = '[printer]\ndevice = "escpos-network"\nhost = "127.0.0.1"\nport = {port}\n'


def printing(folder: Path, port: int) -> dict[str, str]:
    """Write settings into a folder, with a printer on this port of loopback; return the environment that names them."""
    file = folder / "kiosk.toml"
    file.write_text(_PRINTER.format(port=port), "utf-8")
    return {"KIOSK_CONFIG": str(file)}


def used(data: Path, tickets: int = TICKETS) -> None:
    """Fill a data folder as years of tickets would; the day's backup is made, as it is on all minutes but one."""
    load_key(data)
    now = datetime.now(UTC)
    give(data, tickets, now.date() - timedelta(days=1))
    upkeep.back_up(demo_machine(check_profile("izegem", now.date()).profile, data, data / "papers", now.date()))


def measure(seconds: int = MINUTES * 60, tickets: int = TICKETS) -> list[Figure]:
    """Return the processor time of a screen left alone for so many seconds, in per cent of one core."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        NetworkFront(ReceiptPrinter()) as front,
    ):
        folder = Path(name)
        data = folder / "data"
        used(data, tickets)
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, "--data", str(data), str(seconds), str(SETTLED_S)],
            env=screen(folder) | printing(folder, front.port),
            capture_output=True,
            text=True,
            check=True,
            timeout=seconds + SETTLED_S + 60,
        )
    return [Figure("processor time with nobody there", "% of a core", [float(done.stdout)], 0.5)]
