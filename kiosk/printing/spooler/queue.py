"""Reads what a print queue says of itself: how the printer is, and whether it takes paper of a ticket's size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.printing.measures import Roll, millimetres
from kiosk.printing.spooler.ipp import Attributes, flag, number, text, texts

STOPPED = 5
"""The value of printer-state for a queue that prints nothing until somebody enables it (RFC 8011 section 5.4.11)."""

_SEVERITY = re.compile(r"-(report|warning|error)$")
_OUT = frozenset({"media-empty", "media-needed", "input-tray-missing"})
_LOW = frozenset({"media-low"})
_COVER = frozenset({"cover-open", "door-open", "interlock-open"})
_OFFLINE = frozenset({"offline", "timed-out", "shutdown", "paused", "moving-to-paused", "hold-new-jobs"})
_BROKEN = frozenset({"media-jam", "cutter-jam", "cups-missing-filter", "cups-insecure-filter"})

_MM_PER = {"mm": 1.0, "in": 25.4}
_CUSTOM = re.compile(r"(?:custom|roll)_(min|max)_([\d.]+)x([\d.]+)(mm|in)")
_TOLERANCE_MM = 0.4
"""A point: what rounding a size takes or gives."""


@dataclass(frozen=True, slots=True)
class Custom:
    """The range of paper sizes that a queue takes besides those with a name: widths and heights in mm."""

    narrowest: float
    shortest: float
    widest: float
    longest: float


def custom(queue: Attributes) -> Custom | None:
    """The range of sizes a queue takes, None when it knows only sizes with a name (PWG 5101.1 section 5.3)."""
    found = {}
    for keyword in texts(queue, "media-supported"):
        match = _CUSTOM.fullmatch(keyword)
        if match:
            factor = _MM_PER[match[4]]
            found[match[1]] = (float(match[2]) * factor, float(match[3]) * factor)
    if set(found) != {"min", "max"}:
        return None
    return Custom(*found["min"], *found["max"])


def media_width(queue: Attributes, roll: Roll) -> float | str:
    """How wide a page for this roll is on this queue, in mm, or a sentence why there is none.

    As wide as the paper; where a driver counts only what the head reaches, as wide as that.
    """
    sizes = custom(queue)
    name, driver = text(queue, "printer-name"), text(queue, "printer-make-and-model") or "unknown"
    if sizes is None:
        return (
            f"the queue {name} ({driver}) has no custom paper sizes: tickets would become A4 without a word. "
            "Set it up with the receipt printer's own driver, one with custom sizes (`lpadmin -p NAME -P FILE.ppd`)."
        )
    for width in (roll.paper_mm, millimetres(roll.dots)):
        if sizes.narrowest - _TOLERANCE_MM <= width <= sizes.widest + _TOLERANCE_MM:
            return min(width, sizes.widest)
    return (
        f"the queue {name} ({driver}) takes paper from {sizes.narrowest:.0f} to {sizes.widest:.0f} mm wide, and the "
        f"roll has {roll.paper_mm:.0f} mm: set the printer's width in the settings, or give the queue another driver."
    )


def too_long(queue: Attributes, height: float) -> str | None:
    """Why a ticket of this height in mm does not fit on this queue's paper, None when it does."""
    sizes = custom(queue)
    if sizes is None or height <= sizes.longest + _TOLERANCE_MM:
        return None
    return (
        f"the ticket is {height:.0f} mm long, and the queue {text(queue, 'printer-name')} takes paper up to "
        f"{sizes.longest:.0f} mm: set it up with a driver for paper from a roll."
    )


def status(queue: Attributes) -> PrinterStatus:
    """How the printer is, as far as its queue says. A queue that says nothing of cover or paper leaves both unknown."""
    reasons = texts(queue, "printer-state-reasons")
    said = reported(reasons)
    state = number(queue, "printer-state")
    accepting = flag(queue, "printer-is-accepting-jobs")
    online = said.online
    if state == STOPPED or accepting is False:
        online = Known.NOT_OK
    elif online is Known.UNKNOWN and state is not None and accepting:
        online = Known.OK
    words = [text(queue, "printer-state-message"), *(each for each in reasons if each != "none")]
    if state == STOPPED:
        words.append(f"the queue is stopped; `cupsenable {text(queue, 'printer-name')}` starts it")
    if accepting is False:
        words.append(f"the queue takes no jobs; `cupsaccept {text(queue, 'printer-name')}` lets it")
    return PrinterStatus(online, said.cover, said.paper, said.error, "; ".join(filter(None, words)))


def reported(reasons: Sequence[str]) -> PrinterStatus:
    """What the reasons for a printer's state say (RFC 8011 section 5.4.12); what none of them names is unknown."""
    bare = {_SEVERITY.sub("", each) for each in reasons}

    def wrong(names: frozenset[str]) -> Known:
        return Known.NOT_OK if bare & names else Known.UNKNOWN

    paper = PaperLevel.OUT if bare & _OUT else PaperLevel.NEAR_END if bare & _LOW else PaperLevel.UNKNOWN
    return PrinterStatus(wrong(_OFFLINE), wrong(_COVER), paper, wrong(_BROKEN))
