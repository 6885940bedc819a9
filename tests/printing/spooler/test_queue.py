"""What a queue says of itself, read word by word."""

from __future__ import annotations

import pytest

from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing.measures import ROLL_58, ROLL_80
from kiosk.printing.spooler.fate import final_result
from kiosk.printing.spooler.ipp import Attributes, Value
from kiosk.printing.spooler.queue import Custom, custom, media_width, reported, status, too_long


def queue(*media: str, state: int = 3, accepting: bool = True, reasons: tuple[str, ...] = ("none",)) -> Attributes:
    return {
        "printer-name": ("ticket",),
        "printer-state": (state,),
        "printer-is-accepting-jobs": (accepting,),
        "printer-state-reasons": reasons,
        "media-supported": media,
    }


@pytest.mark.parametrize(
    "words",
    [
        ("custom_min_25.4x50.8mm", "custom_max_80.01x2000mm"),
        ("custom_min_1x2in", "iso_a4_210x297mm", "custom_max_3.15x78.740157in"),
        ("roll_max_80.01x2000mm", "roll_min_25.4x50.8mm"),
    ],
)
def test_the_range_of_sizes_in_either_unit(words: tuple[str, ...]) -> None:
    found = custom(queue(*words))
    assert found is not None
    assert (found.narrowest, found.shortest) == pytest.approx((25.4, 50.8))
    assert (found.widest, found.longest) == pytest.approx((80.01, 2000), abs=0.01)


@pytest.mark.parametrize("words", [(), ("custom_5x13in_5x13in", "iso_a4_210x297mm"), ("custom_max_80x90mm",)])
def test_sizes_with_a_name_are_no_range(words: tuple[str, ...]) -> None:
    assert custom(queue(*words)) is None
    assert "no custom paper sizes" in str(media_width(queue(*words), ROLL_80))


def test_the_page_is_as_wide_as_paper_or_head_or_refused() -> None:
    def width(widest: float) -> float | str:
        return media_width(queue("custom_min_20x20mm", f"custom_max_{widest}x500mm"), ROLL_80)

    assert width(210) == 80
    assert width(80) == 80
    assert width(79.7) == 79.7
    assert width(76) == pytest.approx(72.07, abs=0.01)
    assert width(72) == 72
    assert "takes paper from 20 to 60 mm wide, and the roll has 80 mm" in str(width(60))
    wide_only = queue("custom_min_70x20mm", "custom_max_210x500mm")
    assert "70 to 210" in str(media_width(wide_only, ROLL_58))
    assert "500 mm" in (too_long(queue("custom_min_20x20mm", "custom_max_80x500mm"), 501) or "")
    assert too_long(queue("custom_min_20x20mm", "custom_max_80x500mm"), 500.3) is None
    assert Custom(1, 2, 3, 4).longest == 4


@pytest.mark.parametrize(
    ("reason", "field", "value"),
    [
        ("media-empty", "paper", PaperLevel.OUT),
        ("media-empty-error", "paper", PaperLevel.OUT),
        ("media-needed-report", "paper", PaperLevel.OUT),
        ("media-low-warning", "paper", PaperLevel.NEAR_END),
        ("cover-open", "cover", Known.NOT_OK),
        ("door-open-error", "cover", Known.NOT_OK),
        ("offline-report", "online", Known.NOT_OK),
        ("paused", "online", Known.NOT_OK),
        ("media-jam-error", "error", Known.NOT_OK),
        ("cups-missing-filter-error", "error", Known.NOT_OK),
    ],
)
def test_what_a_reason_says_it_says_of_one_thing(reason: str, field: str, value: str) -> None:
    found = reported((reason,))
    for name in ("online", "cover", "paper", "error"):
        assert getattr(found, name) == (value if name == field else "unknown")


@pytest.mark.parametrize("reason", ["none", "toner-low-warning", "connecting-to-device", "com.example-error", ""])
def test_what_nobody_knows_is_unknown(reason: str) -> None:
    assert reported((reason,)).ready is Known.UNKNOWN
    found = status(queue(reasons=(reason,)))
    assert (found.online, found.ready) == (Known.OK, Known.UNKNOWN)


def test_a_queue_that_says_nothing_is_unknown() -> None:
    assert status({}).online is Known.UNKNOWN
    assert status(queue(state=5)).online is Known.NOT_OK
    assert status(queue(accepting=False)).online is Known.NOT_OK


def job(state: int, *reasons: str, began: Value = 1) -> Attributes:
    return {"job-state": (state,), "job-state-reasons": reasons, "time-at-processing": (began,)}


@pytest.mark.parametrize(
    ("attributes", "outcome", "touched"),
    [
        (job(9, "job-completed-successfully"), State.CONFIRMED, True),
        (job(9, "job-completed-with-warnings"), State.CONFIRMED, True),
        (job(9, "job-completed-with-errors"), State.UNCONFIRMED, True),
        (job(8, "aborted-by-system"), State.FAILED, True),
        (job(8, "aborted-by-system", began=None), State.FAILED, False),
        (job(7, "job-canceled-by-user", began=None), State.FAILED, False),
        (job(7, "job-canceled-by-user"), State.UNCONFIRMED, True),
    ],
)
def test_what_a_final_state_means(attributes: Attributes, outcome: State, touched: bool) -> None:
    result = final_result(attributes, "job 1: ")
    assert result is not None
    assert (result.outcome, result.touched) == (outcome, touched)


@pytest.mark.parametrize("state", [0, 3, 4, 5, 6, 10])
def test_any_other_state_is_not_final(state: int) -> None:
    assert final_result(job(state), "") is None
