"""Tap "print" → first byte at a receipt printer: the real lobby screen, and a printer on loopback that is ready."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.config import Printer, Settings
from kiosk.domain.journey import ChooseLanguage, Continue, Place, Take, Wants
from kiosk.ui.application import Lobby
from kiosk.ui.content import StartOver
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine
from kiosk.wiring.files import check_profile
from tests.benchmarks.figures import Figure
from tests.benchmarks.recording import ANSWERS
from tests.benchmarks.walker import Clock, Walker, on_screen
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.visitor import live, wait_for

LIMIT_MS = 120.0


def measure(rounds: int = 100) -> list[Figure]:
    """Return the milliseconds from the finger's lifting to the first byte of the paper; the first visit is left out."""
    times: list[float] = []
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        NetworkFront(ReceiptPrinter()) as front,
    ):
        settings = Settings(printer=Printer(device="escpos-network", host="127.0.0.1", port=front.port))
        town = check_profile("izegem", MOMENT.date()).profile
        clock = Clock()
        machine = Machine(Path(name), settings, town, MOMENT.date(), clock=lambda: MOMENT)
        shape = QSize(1080, 1920)
        lobby = Lobby(machine, window=True, size=shape, clock=clock)
        walker = Walker(lobby, clock, patient=True)
        with on_screen(lobby, shape):
            live(2000)
            times += [_ticket(walker, front) for _ in range(rounds + 1)]
    return [Figure('tap "print" → first byte at a network printer', "ms", times[1:], LIMIT_MS, by_p99=True)]


def _ticket(walker: Walker, front: NetworkFront) -> float:
    for act in (ChooseLanguage("nl"), *ANSWERS):
        walker.tap(act)
    while not walker.stands(Place.CHECK):
        walker.tap(Continue())
    front.printer.papers.clear()
    walker.tap(Take(Wants.TICKET))
    lifted = walker.released
    wait_for(lambda: walker.stands(Place.DONE))
    walker.tap(StartOver())
    return (front.printer.papers[0].begun - lifted) * 1000
