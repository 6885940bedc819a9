"""What the four real-time status bytes of a receipt printer say, in three values (Epson's reference of DLE EOT)."""

from __future__ import annotations

from kiosk.domain.printer import Known, PaperLevel, PrinterStatus

_OFFLINE = 0x08
_COVER_OPEN, _STOPPED_BY_PAPER, _STOPPED_BY_ERROR = 0x04, 0x20, 0x40
_ERRORS = {
    0x04: "an error that can be recovered from",
    0x08: "the cutter is stuck",
    0x20: "an error that only service can mend",
    0x40: "the print head is too hot or the voltage wrong; it goes on by itself",
}
_NEAR_END, _END = 0x0C, 0x60


def status_of(four: bytes) -> PrinterStatus:
    """The status behind the answers to DLE EOT 1, 2, 3 and 4, each a byte whose fixed bits were checked before.

    A paper sensor says each thing with two bits, of which some printers set only one: either counts.
    """
    printer, offline, error, paper = four
    return PrinterStatus(
        online=_unless(printer & _OFFLINE),
        cover=_unless(offline & _COVER_OPEN),
        paper=_paper(offline, paper),
        error=_unless(offline & _STOPPED_BY_ERROR or _errors(error)),
        detail="; ".join([*_errors(error), f"said {four.hex(' ')}"]),
    )


def _errors(error: int) -> list[str]:
    return [words for bit, words in _ERRORS.items() if error & bit]


def _unless(problem: object) -> Known:
    return Known.NOT_OK if problem else Known.OK


def _paper(offline: int, paper: int) -> PaperLevel:
    if paper & _END or offline & _STOPPED_BY_PAPER:
        return PaperLevel.OUT
    return PaperLevel.NEAR_END if paper & _NEAR_END else PaperLevel.ENOUGH
