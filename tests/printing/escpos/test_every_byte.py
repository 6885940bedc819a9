"""A printer that fails at a byte: at the first, at the last, around each command, and at many between."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.tickets import State
from kiosk.printing.escpos import job as jobs
from kiosk.printing.escpos.commands import BAND_ROWS
from kiosk.printing.measures import ROLL_58
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter
from tests.support.receipts import SHORT, device, dots, is_whole, job

Fault = Callable[[NetworkFront], None]
ACROSS = ROLL_58.dots // 8
ASKED = 12
"""Bytes of the questions before the job."""
FAULTS: dict[str, tuple[Fault, Fault]] = {
    "reset": (NetworkFront.reset, lambda _: None),
    "unplugged": (NetworkFront.unplug, NetworkFront.plug),
    "half-closed": (NetworkFront.half_close, lambda _: None),
    "paper out": (lambda front: front.printer.change(roll=0), lambda front: front.printer.change(roll=None)),
    "cover open": (
        lambda front: front.printer.change(cover_open=True),
        lambda front: front.printer.change(cover_open=False),
    ),
    "offline and mute": (
        lambda front: front.printer.change(offline=True, silent=True),
        lambda front: front.printer.change(offline=False, silent=False),
    ),
    "mute": (lambda front: front.printer.change(silent=True), lambda front: front.printer.change(silent=False)),
    "noise": (lambda front: front.printer.change(noise=b"\xff"), lambda front: front.printer.change(noise=b"")),
}


def places(count: int) -> list[int]:
    """`count` bytes of the whole conversation, most of them at the edges of commands; the same ones at each run."""
    picture = len(dots(SHORT, ROLL_58))
    band = 8 + ACROSS * BAND_ROWS
    end = ASKED + 5 + picture + 8 * -(-picture // (ACROSS * BAND_ROWS)) + 10
    edges = {*range(1, ASKED + 16), *range(end - 12, end + 1)}
    edges |= {ASKED + 5 + start + around for start in range(0, picture, band) for around in (-1, 0, 1, 8, 9)}
    chance = random.Random(7)
    near = chance.sample(sorted(edges & set(range(1, end + 1))), min(len(edges), count * 2 // 3))
    return sorted({1, ASKED, ASKED + 1, end - 3, end, *near, *chance.sample(range(1, end), count // 3)})


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_a_byte(state: Path, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "ASK_SECONDS", 0.1)
    monkeypatch.setattr(jobs, "LAST_LOOK_SECONDS", 0.1)
    begin, mend = FAULTS[fault]
    seen = set()
    for byte in places(60 if fault == "reset" else 12):
        seen.add(one_fault(state, byte, begin, mend))
    assert State.CONFIRMED not in seen or fault in ("reset", "unplugged", "half-closed", "mute", "noise")
    assert State.FAILED in seen or State.UNCONFIRMED in seen


def one_fault(state: Path, byte: int, begin: Fault, mend: Fault) -> State:
    """Let it happen, check what is said against what came out, mend it, and print the next ticket."""
    with NetworkFront(ReceiptPrinter()) as front:
        printer = device(front, state, timeout=2, job_timeout=4)
        front.printer.at(byte, lambda: begin(front))
        result = printer.print(job(SHORT), 0.5)
        front.printer.forget()  # on a machine that stalls the job may have been given up before that byte
        came = [is_whole(each, SHORT) for each in front.printer.papers]
        where = f"byte {byte}: {result}, came out: {came}"
        if result.outcome is State.CONFIRMED:
            assert came == [True], where
        if result.outcome is State.FAILED:
            assert not any(came), where
        if not result.touched:
            assert front.printer.strip.rows == [], where
            assert byte <= ASKED or front.printer.received < byte, where
        mend(front)
        front.printer.wait_idle()
        if result.outcome is State.FAILED:
            assert not any(is_whole(each, SHORT) for each in front.printer.papers), f"later by itself, {where}"
        assert len(front.printer.papers) <= 1, where
        printer.preflight()
        again = printer.print(job(SHORT))
        assert again.outcome is State.CONFIRMED, f"{where}, then {again}"
        assert is_whole(front.printer.papers[-1], SHORT), where
        whole = sum(is_whole(each, SHORT) for each in front.printer.papers)
        assert whole == 1 + (result.outcome is State.CONFIRMED) or result.outcome is State.UNCONFIRMED, where
        assert front.printer.text == b"", where
        return result.outcome
