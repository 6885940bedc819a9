"""What a printer says, in every size of bites: three values, order, and noise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.printing.escpos.answers import Kind, Sorter
from kiosk.printing.escpos.status import status_of

WELL = b"\x12\x12\x12\x12"


def sort(*reads: bytes) -> list[tuple[str, bytes]]:
    sorter = Sorter()
    return [(each.kind.name, each.data) for read in reads for each in sorter.feed(read)]


def test_several_answers_come_in_one_read() -> None:
    assert [kind for kind, _ in sort(WELL + b"\x00" + b'7"1234\x00')] == ["REAL_TIME"] * 4 + ["QUEUED", "BLOCK"]


def test_an_answer_comes_in_pieces() -> None:
    assert sort(b"7", b'"12', b"34", b"\x00\x12") == [("BLOCK", b'"1234'), ("REAL_TIME", b"\x12")]


def test_automatic_status_is_told_from_answers() -> None:
    """Its second to fourth byte look like answers to GS r: taken for one, they would confirm a paper."""
    assert [kind for kind, _ in sort(b"\x14\x00\x00\x0f", b"\x12")] == ["UNASKED", "REAL_TIME"]
    assert [kind for kind, _ in sort(b"\x10\x12")] == ["UNASKED", "REAL_TIME"]


@pytest.mark.parametrize("value", [0x01, 0x04, 0x0B, 0x80, 0x92, 0xFF, 0x17])
def test_fixed_bits_are_checked(value: int) -> None:
    assert [kind for kind, _ in sort(bytes([value]))] == ["NOISE"]


def test_a_block_that_is_none_is_noise_and_swallows_no_answer() -> None:
    assert [kind for kind, _ in sort(b"7", WELL)] == ["NOISE"] + ["REAL_TIME"] * 4
    assert [kind for kind, _ in sort(b"7\x00")] == ["NOISE", "QUEUED"]
    endless = sort(b"7" + b"A" * 200)
    assert endless[0][0] == "NOISE"
    assert len(endless[0][1]) <= 81


@given(st.lists(st.binary(max_size=40), max_size=12))
def test_the_size_of_the_bites_changes_nothing(reads: list[bytes]) -> None:
    assert sort(*reads) == sort(b"".join(reads))


@given(st.binary(max_size=300))
def test_anything_is_sorted_without_an_error(data: bytes) -> None:
    kinds: set[Kind] = {each.kind for each in Sorter().feed(data)}
    assert kinds <= set(Kind)


def status(four: str) -> PrinterStatus:
    return status_of(bytes.fromhex(four))


def test_a_printer_that_is_well_is_ready() -> None:
    found = status("12 12 12 12")
    assert (found.online, found.cover, found.paper, found.error) == (Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)
    assert found.ready is Known.OK
    assert status("16 12 12 12").ready is Known.OK  # the drawer's switch is nobody's business


@pytest.mark.parametrize(
    ("four", "expected"),
    [
        ("1a 12 12 12", {"online": Known.NOT_OK}),
        ("12 16 12 12", {"cover": Known.NOT_OK}),
        ("12 32 12 12", {"paper": PaperLevel.OUT}),
        ("12 52 12 12", {"error": Known.NOT_OK}),
        ("12 12 16 12", {"error": Known.NOT_OK}),
        ("12 12 1a 12", {"error": Known.NOT_OK}),
        ("12 12 32 12", {"error": Known.NOT_OK}),
        ("12 12 52 12", {"error": Known.NOT_OK}),
        ("12 12 12 72", {"paper": PaperLevel.OUT}),
        ("12 12 12 7e", {"paper": PaperLevel.OUT}),
        ("12 12 12 32", {"paper": PaperLevel.OUT}),
    ],
)
def test_each_bit_that_stops_a_printer(four: str, expected: dict[str, object]) -> None:
    found = status(four)
    assert found.ready is Known.NOT_OK
    for name in ("online", "cover", "paper", "error"):
        well = PaperLevel.ENOUGH if name == "paper" else Known.OK
        assert getattr(found, name) == expected.get(name, well)
    assert four in found.detail


@pytest.mark.parametrize("paper", ["1e", "16", "1a"])
def test_near_the_end_of_the_roll_it_still_prints(paper: str) -> None:
    found = status(f"12 12 12 {paper}")
    assert found.paper is PaperLevel.NEAR_END
    assert found.ready is Known.OK


def test_it_is_told_that_it_says_the_cutter_is_stuck() -> None:
    assert "the cutter is stuck" in status("12 52 1a 12").detail
