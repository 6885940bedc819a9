"""The printer of a kiosk whose settings name none that can be used: it never prints, and says why."""

from __future__ import annotations

from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.tickets import State
from kiosk.services.devices import PrintJob, PrintResult

WHY = "the settings name no printer that can be used: mend the settings file, then start the kiosk again"


class AbsentPrinter:
    """Never ready; a ticket sent here failed without a byte, and its number stands on the screen."""

    name = "no printer"
    is_paper = True

    def preflight(self) -> PrinterStatus:
        """Say that nothing can come out."""
        return PrinterStatus(online=Known.NOT_OK, detail=WHY)

    def print(self, job: PrintJob) -> PrintResult:
        """Take nothing."""
        del job
        return PrintResult(State.FAILED, WHY, touched=False)
