"""What is known of a printer: each thing ok, not ok or unknown. No answer is unknown, never "no paper" or "fine"."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Known(StrEnum):
    """Three values, never two."""

    OK = "ok"
    NOT_OK = "not ok"
    UNKNOWN = "unknown"


class PaperLevel(StrEnum):
    """How much paper a printer says it has."""

    ENOUGH = "enough"
    NEAR_END = "near end"
    OUT = "out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """A printer's answer at one moment. `detail` is for IT: what it said, or why it said nothing."""

    online: Known = Known.UNKNOWN
    cover: Known = Known.UNKNOWN
    paper: PaperLevel = PaperLevel.UNKNOWN
    error: Known = Known.UNKNOWN
    detail: str = ""

    @property
    def ready(self) -> Known:
        """Whether a paper sent now can come out: NOT_OK when something is known to stop it, OK when all is known."""
        stops = Known.NOT_OK in (self.online, self.cover, self.error) or self.paper is PaperLevel.OUT
        if stops:
            return Known.NOT_OK
        sure = {self.online, self.cover, self.error} == {Known.OK} and self.paper is not PaperLevel.UNKNOWN
        return Known.OK if sure else Known.UNKNOWN

    def summary(self) -> str:
        """Return what is the matter in words for IT; "nothing known to be wrong" when nothing is."""
        wrong = [
            words
            for words, fails in (
                ("offline", self.online is Known.NOT_OK),
                ("cover open", self.cover is Known.NOT_OK),
                ("paper out", self.paper is PaperLevel.OUT),
                ("paper near its end", self.paper is PaperLevel.NEAR_END),
                ("error", self.error is Known.NOT_OK),
            )
            if fails
        ]
        said = ", ".join(wrong) or "nothing known to be wrong"
        return f"{said} ({self.detail})" if self.detail else said


class WhenDown(StrEnum):
    """What the kiosk offers while no printer can print: the number on the screen, or fee and documents only."""

    SCREEN = "screen"
    REFUSE = "refuse"


def offers_tickets(rule: WhenDown, printers: Iterable[PrinterStatus]) -> bool:
    """Return whether tickets are offered. Only what is known stops them: a printer that cannot answer is not down."""
    ready = [printer.ready for printer in printers]
    return rule is WhenDown.SCREEN or not ready or any(each is not Known.NOT_OK for each in ready)
