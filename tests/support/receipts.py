"""Jobs for receipt printers, and how their papers must look."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from PIL import Image

from kiosk.domain.document import Paper
from kiosk.printing.drawing import one_bit, raster
from kiosk.printing.escpos.commands import harmless
from kiosk.printing.escpos.devices import EscposDevice, Options, network
from kiosk.printing.measures import ROLL_58, ROLL_80, Roll
from kiosk.services.devices import PrintJob
from tests.support import receipt_printer
from tests.support.papers import DUTCH_ONLY, PAYLOAD
from tests.support.qr import with_zxing
from tests.support.receipt_fronts import NetworkFront

DAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
SHORT = replace(DUTCH_ONLY, blocks=())
"""A ticket with its number and QR and nothing below them."""


def job(paper: Paper = DUTCH_ONLY) -> PrintJob:
    """A job as the spool gives it."""
    return PrintJob(paper, DAY, AT, 42 if paper.label else None, paper.label)


def device(front: NetworkFront, state: Path, *, roll: Roll = ROLL_58, **options: object) -> EscposDevice:
    """The product's device, at the scripted printer, with the product's patience."""
    return network("127.0.0.1", front.port, Options(roll=roll, **options), state=state)  # type: ignore[arg-type]


@cache
def dots(paper: Paper, roll: Roll = ROLL_80) -> bytes:
    """The rows that must come out, black is 1."""
    return harmless(bytes(255 - value for value in one_bit(raster(paper, roll)).tobytes()))


def is_whole(came: receipt_printer.Paper, paper: Paper, roll: Roll = ROLL_58) -> bool:
    """Whether a cut paper bears this drawing, dot by dot, and nothing else."""
    return b"".join(came.rows) == dots(paper, roll)


def ends_whole(came: receipt_printer.Paper, paper: Paper, roll: Roll = ROLL_58) -> bool:
    """Whether a cut paper bears this drawing at its end, whatever stands above."""
    return b"".join(came.rows).endswith(dots(paper, roll))


def reads_as_job(picture: Image.Image) -> bool:
    """Whether a reader that knows nothing of us finds the ticket's payload, once."""
    return with_zxing(picture) == [PAYLOAD]
