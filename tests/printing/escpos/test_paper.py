"""What comes out of the printer: read back from the bytes alone, dot by dot, and by a QR reader."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.domain.document import Paper
from kiosk.domain.tickets import State
from kiosk.printing.escpos.commands import BAND_ROWS, Cut, harmless, raster
from kiosk.printing.escpos.devices import ROLLS
from kiosk.printing.measures import ROLL_58, ROLL_80, Roll, dots, millimetres
from kiosk.services.devices import Device
from tests.support.papers import CHECKLIST, DUTCH_ONLY, LANGUAGES
from tests.support.pixels import bands, ink
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipts import device, is_whole, job, reads_as_job

THOUSAND = replace(DUTCH_ONLY, label="V\u00a01000")


@pytest.mark.parametrize("roll", ROLLS.values(), ids=lambda roll: f"{roll.dots} dots")
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_ticket_comes_out_as_drawn(front: NetworkFront, state: Path, roll: Roll, language: str) -> None:
    printer: Device = device(front, state, roll=roll)
    paper = LANGUAGES[language]
    result = printer.print(job(paper))
    assert (result.outcome, result.cause, result.touched) == (State.CONFIRMED, None, True)
    (came,) = front.printer.papers
    assert came.picture().width == roll.dots
    assert is_whole(came, paper, roll)
    assert reads_as_job(came.picture())
    assert front.printer.text == b""
    assert printer.is_paper
    assert printer.name == "escpos-network"


def test_what_was_drawn_ahead_is_sent_once_and_only_for_its_own_paper(front: NetworkFront, state: Path) -> None:
    printer = device(front, state)
    printer.prepare(CHECKLIST)
    assert printer.print(job(DUTCH_ONLY)).outcome is State.CONFIRMED
    printer.prepare(DUTCH_ONLY)
    assert printer.print(job(DUTCH_ONLY)).outcome is State.CONFIRMED
    assert printer.print(job(CHECKLIST)).outcome is State.CONFIRMED
    assert [
        is_whole(came, paper)
        for came, paper in zip(front.printer.papers, (DUTCH_ONLY, DUTCH_ONLY, CHECKLIST), strict=True)
    ] == [True] * 3


@pytest.mark.parametrize("paper", [DUTCH_ONLY, THOUSAND], ids=["V 042", "V 1000"])
def test_on_58_mm_the_number_is_at_least_10_mm_high(front: NetworkFront, state: Path, paper: Paper) -> None:
    assert device(front, state, roll=ROLL_58).print(job(paper)).outcome is State.CONFIRMED
    picture = front.printer.papers[0].picture()
    left, _, right, _ = ink(picture)
    assert left >= 0
    assert right <= ROLL_58.dots
    heights = [bottom - top for top, bottom in bands(picture)]
    number = max(height for height in heights[:4] if height < dots(25))
    assert millimetres(number) >= 10


@pytest.mark.parametrize("kind", Cut)
def test_the_knife_cuts_as_set(front: NetworkFront, state: Path, kind: Cut) -> None:
    assert device(front, state, cut=kind).print(job()).outcome is State.CONFIRMED
    assert len(front.printer.papers) == 1


def test_a_checklist_without_a_ticket_is_printed_too(front: NetworkFront, state: Path) -> None:
    assert device(front, state).print(job(CHECKLIST)).outcome is State.CONFIRMED
    assert is_whole(front.printer.papers[0], CHECKLIST)


def test_a_picture_full_of_commands_is_only_a_picture() -> None:
    nasty = (b"\x10\x04\x01\x10\x05\x02\x10\x14\x08\x10\x10\x05\x01" * 50)[: 48 * 12]
    image = Image.frombytes("1", (384, 12), bytes(255 - value for value in nasty))
    (command,) = raster(image)
    assert not re.search(rb"\x10[\x04\x05\x14]", command)
    added = sum((a ^ b).bit_count() for a, b in zip(command[8:], nasty, strict=True))
    assert added == len(re.findall(rb"\x10[\x04\x05\x14]", nasty))


@given(st.binary(max_size=200), st.lists(st.sampled_from([b"\x10", b"\x04", b"\x05", b"\x14", b"\x10\x05\x02"])))
def test_no_dots_ever_read_as_a_command_heard_at_once(dots: bytes, more: list[bytes]) -> None:
    mild = harmless(dots + b"".join(more))
    assert len(mild) == len(dots + b"".join(more))
    assert not re.search(rb"\x10[\x04\x05\x14]", mild)
    assert all(new & old == old for new, old in zip(mild, dots + b"".join(more), strict=True))


def test_a_raster_is_cut_into_bands_and_refuses_what_it_cannot_send() -> None:
    commands = raster(Image.new("1", (576, 2 * BAND_ROWS + 5), 1))
    assert [int.from_bytes(command[6:8], "little") for command in commands] == [BAND_ROWS, BAND_ROWS, 5]
    assert all(command[:6] == b"\x1dv0\x00\x48\x00" for command in commands)
    assert not any(command[8:].strip(b"\0") for command in commands)
    for wrong in (Image.new("L", (576, 8)), Image.new("1", (570, 8))):
        with pytest.raises(ValueError, match="one bit a dot"):
            raster(wrong)


def test_rolls_are_known_by_their_dots() -> None:
    assert sorted(ROLLS) == [384, 512, 576]
    assert ROLLS[576] is ROLL_80
