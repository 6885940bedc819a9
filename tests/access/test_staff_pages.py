"""Every page of the staff area in Dutch and English, looked at as the visitors' pages are.

The plain run looks at every other page in each combination, beginning with another one; `KIOSK_ACCESS=full` at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.guidance import Guide
from kiosk.domain.questions import Question
from kiosk.domain.shift import Asked, Shift
from kiosk.domain.shift_events import Deed, Outcome, Spot
from kiosk.domain.tickets import State
from kiosk.system.catalogue import language
from kiosk.ui.content import Dots, Sheet
from kiosk.ui.staff.book import PAGES
from kiosk.ui.staff.page import LANGUAGES, Around
from kiosk.ui.staff.view import Warned
from tests.access.checks import Shown, faults, lost
from tests.access.screens import LANDSCAPE, PORTRAIT, Cell, Stage
from tests.access.test_every_page import FULL, MOST_TOLD, heading, wanted
from tests.support.backroom import DAY, NOON, Backroom, lines
from tests.support.towns import IZEGEM

_SOME = (
    (False, False, False, True),
    (True, False, True, True),
    (False, True, False, False),
    (True, False, False, False),
)
FLAGS = tuple(product((False, True), repeat=4)) if FULL else _SOME
SHARE = 1 if FULL else 2
CELLS = [Cell(code, *flags) for code in LANGUAGES for flags in FLAGS]
PAPERS = tuple(
    product((Deed.REPRINT, Deed.TEST_PAGE), (State.CONFIRMED, State.UNCONFIRMED, State.FAILED), (True, False))
)


@cache
def stays() -> tuple[Shift, ...]:
    """A stay at every spot, and at some of them in another of its states."""
    base = Shift(
        Guide(IZEGEM, DAY),
        "nl",
        names=("An Claes", "Bert Maes"),
        name="An Claes",
        entered=True,
        file="new.toml",
        ticket=1,
    )
    door = replace(base, entered=False)
    form = base.form
    for question, value in (("purpose", "renew"), ("appointment", "no"), ("card", "A"), ("age", "18+")):
        form = form.put(Question(question), value)
    found = [replace(base, spot=spot, pending=Asked(Deed.QUIT)) for spot in Spot if spot in PAGES]
    found += [replace(door, spot=spot) for spot in (Spot.NAMES, Spot.NOBODY, Spot.HELP, Spot.EASE)]
    found += [replace(door, spot=Spot.PIN, wrong=True, wait=wait, typed="123") for wait in (0, 120)]
    found += [replace(base, spot=Spot.TICKET, ticket=number) for number in (2, 3, 99)]
    found.append(replace(base, spot=Spot.ISSUE, form=form, speaks="fr"))
    told = [Outcome(deed, state=state, label="V\u00a0042", copy=1, paper=paper) for deed, state, paper in PAPERS]
    told.append(Outcome(Deed.EXPORT, text="/var/lib/kiosk/exports/report-2026-11-23-2026-11-23.csv"))
    told.append(Outcome(Deed.SCAN, good=False, text="Deze code is niet door deze kiosk gemaakt. (K304)"))
    found += [replace(base, spot=Spot.TOLD, outcome=outcome) for outcome in told]
    return tuple(found)


@cache
def room() -> Backroom:
    tickets = [*lines(13), lines(1)[0]._replace(id=99, at=NOON - timedelta(days=3))]
    tickets[0] = tickets[0]._replace(copies=2, state=State.UNCONFIRMED, work=True)
    alerts = (Warned("Het papier is bijna op.", "escpos: the paper is near its end; put in a new roll.", clock=True),)
    return Backroom(tickets=tickets, alerts=alerts)


def sheets(cell: Cell) -> Iterator[Sheet]:
    around = Around(DAY, cell.portrait, cell.large)
    for stay in stays():
        shift = replace(stay, language=cell.code)
        yield PAGES[stay.spot](shift, room().load(shift), language(cell.code), around).sheet()


@pytest.fixture(scope="module")
def stages(qapp: QApplication) -> Iterator[dict[bool, Stage]]:
    made = {True: Stage(PORTRAIT), False: Stage(LANDSCAPE)}
    yield made
    for each in made.values():
        each.close()
    qapp.processEvents()


@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_a_page_of_staff_can_be_read_reached_and_told(stages: dict[bool, Stage], cell: Cell) -> None:
    found: dict[str, None] = {}
    for sheet in tuple(sheets(cell))[CELLS.index(cell) % SHARE :: SHARE]:
        shown: list[Shown] = []
        wrong: list[str] = []
        for shot in stages[cell.portrait].shots(sheet, cell, rtl=False):
            wrong += faults(shot)
            shown.append((shot.inks, shot.part.tiles))
        tiles = tuple(tile for row in (sheet.board.rows if sheet.board else ()) for tile in row)
        panel = sheet.panel._replace(body=tuple(each for each in sheet.panel.body if not isinstance(each, Dots)))
        wrong += lost(shown, wanted(sheet._replace(panel=panel)), (*sheet.tiles, *tiles, *sheet.bottom))
        found |= dict.fromkeys(f"{sheet.key} {heading(sheet)!r}: {each}" for each in wrong)
    told = list(found)[:MOST_TOLD]
    assert not told, f"\n{len(found)} faults\n" + "\n".join(told)
