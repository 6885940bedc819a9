"""The side journal: it knows every number, costs no ticket anything, and stops none, whatever becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.storage import Store, journal
from kiosk.storage.journal import JOURNAL, OLDER, Given, append, highest, turn_over
from tests.storage.making import NOON, lane, request

DAY = "2026-11-23"


def given(number: int, prefix: str = "V", day: str = DAY) -> Given:
    return Given(day, prefix, number, number, "BCDF")


def test_every_number_given_is_in_it(store: Store, tmp_path: Path) -> None:
    tickets = [store.issue(request(f"visit-{nth}"), lane("x", prefix), NOON) for nth, prefix in enumerate("VVG")]
    store.issue(request("visit-0"), lane(), NOON)
    found = highest(tmp_path)
    assert found.numbers == {(DAY, "V"): 2, (DAY, "G"): 3}
    assert (found.ticket, found.kiosk, found.day) == (tickets[-1].id, store.kiosk_id, DAY)
    assert (tmp_path / JOURNAL).read_text().count(DAY) == 3


def test_a_line_that_a_power_cut_tore_costs_no_other(tmp_path: Path) -> None:
    append(tmp_path, given(7))
    whole = (tmp_path / JOURNAL).read_bytes()
    for cut in range(len(whole)):
        (tmp_path / JOURNAL).write_bytes(whole + whole[:cut])
        append(tmp_path, given(9))
        assert highest(tmp_path).numbers == {(DAY, "V"): 9}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00" * 500,
        b"\n\n2026-11-23\tV\tx\t1\tBCDF\n",
        b"\n2026-99-99\tV\t7\t7\tBCDF\n",
        b"letter to the mayor",
    ],
)
def test_what_is_no_journal_knows_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / JOURNAL).write_bytes(content)
    assert highest(tmp_path) == journal.Highest()


def test_a_long_journal_is_turned_over_and_still_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "TURN_OVER_BYTES", 100)
    for number in range(1, 9):
        append(tmp_path, given(number))
        turn_over(tmp_path)
    assert (tmp_path / OLDER).exists()
    assert highest(tmp_path).numbers == {(DAY, "V"): 8}
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 300


def test_a_journal_that_cannot_be_written_stops_no_ticket(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / JOURNAL).mkdir()
    assert store.issue(request("visit-1"), lane(), NOON).number == 1
    assert "V001 could not be added to numbers.log" in caplog.text
