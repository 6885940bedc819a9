"""Which page shows which spot of the staff area, and which spots must be looked up first."""

from __future__ import annotations

from typing import Any

from kiosk.domain.shift import Shift
from kiosk.domain.shift_events import Deed, Spot
from kiosk.ui.staff.checkup import CheckupPage
from kiosk.ui.staff.door import NamesPage, NobodyPage, PinPage
from kiosk.ui.staff.ease import EasePage, HelpPage
from kiosk.ui.staff.figures import FiguresPage
from kiosk.ui.staff.house import ClosePage, HousePage
from kiosk.ui.staff.issue import IssuePage
from kiosk.ui.staff.lists import FilterPage, SearchPage, TicketsPage, WorkPage
from kiosk.ui.staff.menu import MenuPage
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.printer import PrinterPage
from kiosk.ui.staff.tariffs import AmountsPage, CandidatesPage, ComparePage, TariffsPage
from kiosk.ui.staff.ticket import HistoryPage, ReprintPage, TicketPage, VoidPage
from kiosk.ui.staff.told import SurePage, ToldPage, WaitPage

PAGES: dict[Spot, type[StaffPage[Any]]] = {
    Spot.DOOR: WaitPage,
    Spot.NOBODY: NobodyPage,
    Spot.NAMES: NamesPage,
    Spot.PIN: PinPage,
    Spot.MENU: MenuPage,
    Spot.TICKETS: TicketsPage,
    Spot.FILTER: FilterPage,
    Spot.SEARCH: SearchPage,
    Spot.WORK: WorkPage,
    Spot.TICKET: TicketPage,
    Spot.HISTORY: HistoryPage,
    Spot.REPRINT: ReprintPage,
    Spot.VOID: VoidPage,
    Spot.ISSUE: IssuePage,
    Spot.PRINTER: PrinterPage,
    Spot.KIOSK: HousePage,
    Spot.CLOSE: ClosePage,
    Spot.CHECKUP: CheckupPage,
    Spot.TARIFFS: TariffsPage,
    Spot.AMOUNTS: AmountsPage,
    Spot.CANDIDATES: CandidatesPage,
    Spot.COMPARE: ComparePage,
    Spot.FIGURES: FiguresPage,
    Spot.EASE: EasePage,
    Spot.HELP: HelpPage,
    Spot.SURE: SurePage,
    Spot.TOLD: ToldPage,
}

LOOKED_UP = frozenset(
    {
        *(Spot.MENU, Spot.TICKETS, Spot.WORK, Spot.TICKET, Spot.HISTORY, Spot.REPRINT, Spot.VOID, Spot.PRINTER),
        *(Spot.KIOSK, Spot.CLOSE, Spot.CHECKUP, Spot.TARIFFS, Spot.AMOUNTS, Spot.CANDIDATES, Spot.COMPARE),
        Spot.FIGURES,
    }
)
"""Spots that show what is looked up for them; the others show what the stay says."""

SLOW = frozenset({Deed.REPRINT, Deed.ISSUE, Deed.TEST_PAGE})
"""Deeds of the printer: they run in its lane, and the page says that they take their time."""
SLOW_SPOTS = frozenset({Spot.PRINTER, Spot.CHECKUP})
"""The same for what is looked up."""


def needs(shift: Shift) -> tuple[object, ...]:
    """What must stay the same for a page to show what was looked up for it."""
    return (shift.spot, shift.language, shift.find, shift.ticket, shift.month, shift.file)
