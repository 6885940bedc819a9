"""What staff seldom see: pages with nothing on them, a file that cannot be used, a program that fails or is slow."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.journey import Place
from kiosk.domain.questions import Question
from kiosk.domain.shift import Asked, Shift
from kiosk.domain.shift_events import Deed, Outcome, Spot
from kiosk.ui.content import Bar, Item, Row
from kiosk.ui.staff.view import Change, Chart, Comparison, Detail, Figures, House, Printed, TariffLine, Tariffs, View
from tests.support.backroom import DAY, PIN, Backroom, lines
from tests.support.towns import IZEGEM
from tests.ui.test_staff import PATIENCE_MS, Clerk


@dataclass
class Room(Backroom):
    """`views` are shown in place of the usual; `error` is raised; nothing is found or done before `go` is set."""

    views: dict[Spot, View] = field(default_factory=dict)
    error: Exception | None = None
    go: threading.Event = field(default_factory=threading.Event)

    def load(self, shift: Shift) -> View:
        self._wait()
        return self.views.get(shift.spot) or super().load(shift)

    def do(self, shift: Shift, asked: Asked) -> Outcome:
        self._wait()
        return super().do(shift, asked)

    def left(self, name: str) -> None:
        self._wait()
        super().left(name)

    def _wait(self) -> None:
        self.go.wait(PATIENCE_MS / 1000)
        if self.error is not None:
            raise self.error


@pytest.fixture
def room() -> Room:
    made = Room(names=("An Claes",))
    made.go.set()
    return made


@pytest.fixture
def clerk(qtbot: QtBot, room: Room) -> Iterator[Clerk]:
    made = Clerk(qtbot, IZEGEM, (1080, 1920))
    made.room = room
    yield made
    room.go.set()
    made.idle.stop()
    made.tasks.close()


# -- little to show ------------------------------------------------------------------------------------------------


def test_a_day_without_tickets_and_without_work_says_so(clerk: Clerk, room: Room) -> None:
    room.tickets = []
    clerk.enter()
    assert "ticket(s)" not in clerk.reads()
    clerk.tap("Tickets van vandaag")
    assert "Hier staat geen ticket." in clerk.reads()
    clerk.tap("Terug")
    clerk.tap("Na te kijken")
    assert "Alles is in orde." in clerk.reads()


def test_a_closed_kiosk_says_when_it_opens_by_itself_and_can_be_opened_now(clerk: Clerk, room: Room) -> None:
    room.views[Spot.KIOSK] = House("closed", datetime(2026, 11, 24, 9, 0, tzinfo=BRUSSELS))
    clerk.enter()
    clerk.tap("Kiosk")
    assert "De kiosk is dicht" in clerk.reads()
    assert "Weer open: dinsdag 24 november 2026, 9.00." in clerk.reads()
    assert "Sluit nu" not in clerk.labels()
    clerk.tap("Open nu")
    assert room.done[-1][0] is Deed.OPEN


def test_a_ticket_of_somebody_whose_age_was_not_asked_names_no_age(clerk: Clerk, room: Room) -> None:
    (line,) = room.tickets = [lines(1)[0]._replace(purpose="other", card=None)]
    clerk.enter()
    for band, says in (("12+", True), (None, False)):
        room.views[Spot.TICKET] = Detail(line, DAY, "fr", band, today=True)
        clerk.tap("Tickets van vandaag")
        clerk.tap(line.label)
        assert ("12 of ouder" in clerk.reads()) is says
        assert "Français" in clerk.reads()
        clerk.tap("Terug")
        clerk.tap("Terug")


def test_every_way_a_visit_can_end_has_a_name(clerk: Clerk, room: Room) -> None:
    ends = [f"{Place.QUESTION.value} {each.value}" for each in Question]
    ends += [each.value for each in Place if each is not Place.QUESTION]
    charts = (Chart("left", tuple((end, len(ends) - number) for number, end in enumerate(ends))), Chart("card", ()))
    room.views[Spot.FIGURES] = Figures(DAY, DAY, 9, 0, 0, 0, charts)
    clerk.enter()
    clerk.tap("Cijfers")
    assert clerk.frame.shown is not None
    reading = clerk.frame.shown.sheet.reading
    bars = [each for each in reading if isinstance(each, Bar)]
    assert len({each.label for each in bars}) == len(ends)
    assert len(reading) == len(bars) + 1, "a chart of nothing has no heading"
    codes = {*Place, *Question} - {Question.PROCEDURE, Question.CODES}  # the same words in Dutch
    assert not codes & {each.label for each in bars}
    assert (bars[0].share, bars[0].number) == (1.0, str(len(ends)))


def test_a_day_of_which_nothing_is_counted_says_so(clerk: Clerk, room: Room) -> None:
    room.views[Spot.FIGURES] = Figures(DAY, DAY, 0, 0, 0, 0)
    clerk.enter()
    clerk.tap("Cijfers")
    assert "Er zijn nog geen tickets." in clerk.reads()


def test_a_town_without_appointments_asks_for_none_on_the_form(qtbot: QtBot) -> None:
    clerk = Clerk(qtbot, replace(IZEGEM, appointment=None), (1080, 1920))
    clerk.enter()
    clerk.tap("Ticket maken")
    for label in ("Eerste kaart", "B", "12+"):
        assert not {"Afspraak", "Zonder"} & set(clerk.labels())
        clerk.tap(label)
    assert clerk.find("Print het ticket").isEnabled()
    clerk.idle.stop()
    clerk.tasks.close()


# -- tariffs -------------------------------------------------------------------------------------------------------


def items(clerk: Clerk) -> list[tuple[str, str, str]]:
    assert clerk.frame.shown is not None
    return [(each.icon, each.text, each.detail) for each in clerk.frame.shown.sheet.reading if isinstance(each, Item)]


def test_a_tariff_that_nobody_confirmed_bears_a_warning_and_so_does_one_that_ran_out(clerk: Clerk, room: Room) -> None:
    days = (None, DAY - timedelta(days=1), DAY)
    room.views[Spot.TARIFFS] = Tariffs(tuple(TariffLine(f"Tarief {day}", None, None, day) for day in days))
    clerk.enter()
    clerk.tap("Tarieven")
    assert [(icon, detail) for icon, _, detail in items(clerk)] == [
        ("warning", "Nog niet bevestigd."),
        ("warning", "Bevestigd tot en met zondag 22 november 2026."),
        ("tick", "Bevestigd tot en met maandag 23 november 2026."),
    ]
    assert "Wat ontbreekt" not in clerk.reads()
    assert not clerk.find("Vorige terug").isEnabled()


def test_amounts_that_were_confirmed_can_be_read_again_and_nothing_is_confirmed_twice(clerk: Clerk, room: Room) -> None:
    amounts = Printed("Tarief 2026", (("€ 21,60", "B, vanaf 12"), ("€ 11,35", "B, onder 12")))
    tariffs = Tariffs((TariffLine("Tarief 2026", None, None, DAY),), printed=(amounts,))
    room.views[Spot.TARIFFS] = room.views[Spot.AMOUNTS] = tariffs
    clerk.enter()
    clerk.tap("Tarieven")
    clerk.tap("Lees de bedragen")
    assert [(text, detail) for _, text, detail in items(clerk)] == list(amounts.lines)
    clerk.tap("Klaar")
    assert clerk.spot is Spot.TARIFFS
    assert [deed for deed, _ in room.done] == [Deed.KNOCK, Deed.ENTER]


def test_a_folder_without_files_says_so_and_names_itself(clerk: Clerk, room: Room) -> None:
    room.views[Spot.TARIFFS] = room.views[Spot.CANDIDATES] = Tariffs((), folder="/srv/towns")
    clerk.enter()
    clerk.tap("Tarieven")
    assert "Deze stad heeft geen tarieven." in clerk.reads()
    clerk.tap("Nieuw bestand")
    assert "/srv/towns" in clerk.reads()
    assert "In deze map ligt geen bestand van de stad." in clerk.reads()


def compare(clerk: Clerk, room: Room, *changes: Change, faults: tuple[str, ...] = ()) -> None:
    room.views[Spot.COMPARE] = Comparison("izegem-2027.toml", changes, faults)
    clerk.enter()
    for label in ("Tarieven", "Nieuw bestand", "izegem-2027.toml"):
        clerk.tap(label)


def test_a_file_with_faults_shows_every_one_and_cannot_be_taken(clerk: Clerk, room: Room) -> None:
    faults = ("fees[3].amount: 21,605 is not exact cents", "cards[2].id: 'Q' is no card")
    compare(clerk, room, faults=faults)
    assert "2 fouten: dit bestand kan niet." in clerk.reads()
    assert items(clerk) == [("cross", fault, "") for fault in faults]
    assert "Gebruik dit bestand" not in clerk.labels()
    clerk.tap("Terug")
    assert clerk.spot is Spot.CANDIDATES


def test_a_file_that_changes_nothing_says_so(clerk: Clerk, room: Room) -> None:
    compare(clerk, room)
    assert "Alle bedragen blijven zoals ze zijn." in clerk.reads()
    assert "Gebruik dit bestand" in clerk.labels()


def test_a_change_too_long_for_columns_stands_under_its_case(clerk: Clerk, room: Room) -> None:
    long = "A-, B-, H-, K-, L-kaart vanaf twaalf jaar: € 45,35"
    compare(clerk, room, Change("B, vanaf 12", "€ 21,60", "€ 22,10"), Change("Citaat", "€ 45,35", long))
    assert clerk.frame.shown is not None
    rows = [each.cells for each in clerk.frame.shown.sheet.reading if isinstance(each, Row)]
    assert rows == [("Geval", "Nu", "Nieuw"), ("B, vanaf 12", "€ 21,60", "€ 22,10")]
    assert items(clerk) == [("", "Citaat", f"Nu: € 45,35\nNieuw: {long}")]
    clerk.frame.grab()


# -- a program that fails or is slow -------------------------------------------------------------------------------


@pytest.mark.expects_error_log
def test_a_fault_of_the_program_is_told_without_its_words_and_stands_in_the_log(
    clerk: Clerk, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    clerk.enter()
    room.error = RuntimeError("no such column: copys")
    clerk.tap("Tickets van vandaag")
    assert "Er is een fout in het programma. Verwittig de informatica." in clerk.reads()
    assert "copys" not in clerk.reads()
    assert "RuntimeError: no such column: copys" in caplog.text
    room.error = None
    clerk.tap("Terug")
    assert clerk.spot is Spot.MENU


def test_who_leaves_is_let_out_although_it_cannot_be_noted(
    clerk: Clerk, room: Room, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    clerk.enter()
    room.error = KioskError(Code.DATABASE_BUSY, "De gegevens zijn nu niet bereikbaar.", "the disk is away")
    with caplog.at_level(logging.WARNING):
        clerk.tap("Afmelden")
        assert clerk.ended[0].signed_off
        qtbot.waitUntil(lambda: "that somebody left could not be noted" in caplog.text, timeout=PATIENCE_MS)
    assert "the disk is away" in caplog.text


def go_to(clerk: Clerk, label: str) -> None:
    """Touch a tile, and wait for nothing."""
    clerk.clock.pass_by(1)
    QTest.mouseClick(clerk.find(label), Qt.MouseButton.LeftButton)


def test_while_a_page_is_looked_up_the_one_before_stays_and_hears_no_touch_but_a_scan_afterwards(
    clerk: Clerk, room: Room, qtbot: QtBot
) -> None:
    clerk.enter()
    room.go.clear()
    go_to(clerk, "Tickets van vandaag")
    go_to(clerk, "Cijfers")
    clerk.keyboard.scan("CODE0001")
    qtbot.waitUntil(lambda: not clerk.scanner.busy)
    assert clerk.spot is Spot.TICKETS
    before = clerk.labels()
    clerk.frame.resize(1920, 1080)
    assert clerk.labels() == before
    room.go.set()
    qtbot.waitUntil(lambda: clerk.spot is Spot.TICKET, timeout=PATIENCE_MS)
    clerk.wait()
    assert clerk.area.shift.ticket == 1
    assert clerk.frame.shown is not None
    assert not clerk.frame.shown.metrics.portrait
    assert [deed for deed, _ in room.done] == [Deed.KNOCK, Deed.ENTER, Deed.SCAN]
    assert Spot.FIGURES not in room.loads
    clerk.tap("Terug")
    assert clerk.spot is Spot.TICKETS
    assert "G\u00a0049" in clerk.labels()


def test_who_signs_off_while_a_page_is_looked_up_is_out_and_never_sees_it(
    clerk: Clerk, room: Room, qtbot: QtBot
) -> None:
    clerk.enter()
    room.go.clear()
    go_to(clerk, "Tickets van vandaag")
    go_to(clerk, "Afmelden")
    assert clerk.ended[0].signed_off
    before = clerk.labels()
    room.go.set()
    qtbot.waitUntil(lambda: room.gone == ["An Claes"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not shiboken6.isValid(clerk.area), timeout=PATIENCE_MS)
    QApplication.processEvents()
    assert Spot.TICKETS in room.loads
    assert clerk.labels() == before


def test_a_figure_typed_while_a_pin_is_looked_at_is_not_of_the_next_one(clerk: Clerk, room: Room, qtbot: QtBot) -> None:
    clerk.come()
    for figure in reversed(PIN):
        clerk.tap(figure)
    room.go.clear()
    go_to(clerk, "OK")
    clerk.keyboard.strike(ord("7"), "7", Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: not clerk.scanner.busy)
    room.go.set()
    clerk.wait()
    assert (clerk.spot, clerk.area.shift.wrong, clerk.area.shift.typed) == (Spot.PIN, True, "")
