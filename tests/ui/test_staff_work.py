"""What the staff area looks up and does with the real services: a database, a folder of papers, the town's files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.journey import Journey, Place
from kiosk.domain.questions import Answers, Question
from kiosk.domain.shift import Asked, Shift, knock
from kiosk.domain.shift_events import Deed, Outcome, Spot
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.profiles.shelf import find
from kiosk.ui.application import Lobby
from kiosk.ui.staff.book import LOOKED_UP
from kiosk.ui.staff.view import Blank, Comparison, Health, House, Listing, Printers, StaffWork, Tariffs, View
from kiosk.wiring import Machine, demo_machine
from tests.support.towns import IZEGEM
from tests.support.visitor import Seconds

NOON = datetime(2026, 11, 23, 10, 52, tzinfo=UTC)
NAME = "An Claes"
RENEWAL = Answers(
    ((Question.PURPOSE, "renew"), (Question.APPOINTMENT, "no"), (Question.CARD, "B"), (Question.AGE, "12+"))
)


class Desk:
    """Somebody of the staff, without a screen; `now` is what the clock of the machine says."""

    def __init__(self, folder: Path) -> None:
        self.now = NOON
        self.machine = demo_machine(IZEGEM, folder / "data", folder / "tickets", NOON.date(), clock=lambda: self.now)
        with self.machine.staff() as room:
            room.accounts.add(NAME, "602817", Actor("IT"))
        _give(self.machine)
        self.new_towns = self.machine.data / self.machine.settings.folders.new_towns
        self.new_towns.mkdir()
        self.lobby = Lobby(self.machine, window=True, size=QSize(1080, 1920), clock=Seconds())
        self.work: StaffWork = self.lobby.staff_work()

    def shift(self, spot: Spot, **fields: object) -> Shift:
        stay = replace(knock(self.machine.guide(), "nl"), spot=spot, name=NAME, entered=True, asked=None)
        return replace(stay, **fields)  # type: ignore[arg-type]

    def sees(self, spot: Spot, **fields: object) -> View:
        return self.work.load(self.shift(spot, **fields))

    def does(self, deed: Deed, value: str = "", **fields: object) -> Outcome:
        return self.work.do(self.shift(Spot.MENU, **fields), Asked(deed, value))

    def log(self) -> list[tuple[str, str]]:
        """Acts and details of the audit log, without who came and went."""
        with sqlite3.connect(self.machine.data / "kiosk.db") as connection:
            return connection.execute("SELECT act, detail FROM audit WHERE who = ? ORDER BY id", (NAME,)).fetchall()

    def offer(self, name: str, *changes: tuple[str, str]) -> str:
        """A new file of the town in the folder for them."""
        text = find("izegem").read_text("utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (self.new_towns / name).write_text(text, "utf-8")
        return name


def _give(machine: Machine) -> None:
    """Two tickets: one on paper, and one for which the power went before anything was sent."""
    with machine.visits() as visits:
        for number in range(2):
            journey = Journey(machine.guide(), f"visit-{number}", "nl", Place.CHECK, answers=RENEWAL)
            ticket = visits.record(journey)
            if number == 0:
                visits.print(journey, ticket)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.lobby.window)
    yield made
    made.lobby.close()


def test_what_is_looked_up_for_a_page_is_what_the_page_says_it_needs(desk: Desk) -> None:
    file = desk.offer("izegem-2027.toml")
    for spot in Spot:
        assert isinstance(desk.sees(spot, ticket=1, file=file), Blank) is (spot not in LOOKED_UP), spot


def test_a_ticket_without_a_paper_is_work_until_somebody_deals_with_it(desk: Desk) -> None:
    work = desk.sees(Spot.WORK)
    assert isinstance(work, Listing)
    assert [(line.id, line.state, line.work) for line in work.lines] == [(2, State.FAILED, True)]
    desk.does(Deed.HAND_OVER, ticket=2)
    assert desk.sees(Spot.WORK) == work._replace(lines=())
    assert desk.log() == [("handed over", "")]


def test_a_ticket_that_is_gone_is_said_to_be_unknown(desk: Desk) -> None:
    with pytest.raises(KioskError) as refused:
        desk.sees(Spot.TICKET, ticket=99)
    assert refused.value.code is Code.TICKET_UNKNOWN
    with pytest.raises(KioskError):
        desk.does(Deed.VOID, "double", ticket=99)
    assert desk.log() == []


def test_the_printer_page_says_how_each_printer_is_and_everything_that_is_the_matter(desk: Desk) -> None:
    seen = desk.sees(Spot.PRINTER)
    assert isinstance(seen, Printers)
    ((name, health, said),) = seen.printers
    assert (name, health) == ("folder", Health.OK)
    assert said
    assert any("V\u00a0002" in each.text.replace(" ", "\u00a0") for each in seen.alerts), seen.alerts
    assert not any(each.clock for each in seen.alerts)


def test_a_clock_that_jumped_is_on_the_list_until_somebody_says_what_day_it_is(desk: Desk) -> None:
    desk.now = NOON + timedelta(days=20)
    seen = desk.sees(Spot.PRINTER)
    assert isinstance(seen, Printers)
    assert [each.clock for each in seen.alerts if each.clock] == [True]
    assert desk.does(Deed.CONFIRM_DAY).text == "zondag 13 december 2026"
    seen = desk.sees(Spot.PRINTER)
    assert isinstance(seen, Printers)
    assert not any(each.clock for each in seen.alerts)
    assert desk.log() == [("day confirmed", "2026-12-13")]


def test_what_is_done_to_the_machine_is_done_and_in_the_log(desk: Desk) -> None:
    page = desk.does(Deed.TEST_PAGE)
    assert (page.state, page.paper, page.label) == (State.CONFIRMED, False, "")
    assert len(list((desk.machine.data.parent / "tickets").glob("*.png"))) == 2
    for deed, value in (
        (Deed.TEST_SEEN, "yes"),
        (Deed.TEST_SEEN, "no"),
        (Deed.NEW_ROLL, ""),
        (Deed.RESTART, ""),
        (Deed.QUIT, ""),
    ):
        assert desk.does(deed, value) == Outcome(deed)
    assert desk.log() == [
        ("test page", "confirmed"),
        ("test page", "looked good"),
        ("test page", "did not look good"),
        ("new roll", ""),
        ("restarted", ""),
        ("quit", ""),
    ]


def test_the_kiosk_is_out_of_order_until_somebody_opens_it(desk: Desk) -> None:
    kinds = []
    for deed in (None, Deed.OUT_OF_ORDER, Deed.OPEN):
        if deed is not None:
            desk.does(deed)
        seen = desk.sees(Spot.KIOSK)
        assert isinstance(seen, House)
        kinds.append(seen.kind)
    assert kinds == ["open", "out-of-order", "open"]
    assert desk.log() == [("out of order", ""), ("opened", "")]


def test_a_new_file_is_compared_taken_into_use_and_put_back(desk: Desk) -> None:
    first = desk.offer("izegem-1.toml")
    file = desk.offer("izegem-2.toml", ("€ 21,60", "€ 22,10"), ('"21,60"', '"22,10"'))
    tariffs = desk.sees(Spot.TARIFFS)
    assert isinstance(tariffs, Tariffs)
    assert tariffs.files == (first, file)
    seen = desk.sees(Spot.COMPARE, file=file)
    assert isinstance(seen, Comparison)
    assert not seen.faults
    assert seen.changes
    assert any((each.old, each.new) == ("€ 21,60", "€ 22,10") for each in seen.changes), seen.changes
    same = desk.sees(Spot.COMPARE, file=first)
    assert same == Comparison(first, ())
    for deed, value in ((Deed.INSTALL, first), (Deed.INSTALL, file), (Deed.ROLLBACK, "")):
        assert desk.does(deed, value).text == "In gebruik vanaf het volgende bezoek: izegem."
    assert [act for act, _ in desk.log()] == ["profile installed", "profile installed", "profile rolled back"]


def test_a_file_with_faults_is_told_with_every_one_and_not_taken(desk: Desk) -> None:
    file = desk.offer("izegem-2.toml", ('amount = "21,60"', 'amount = "21,605"'))
    seen = desk.sees(Spot.COMPARE, file=file)
    assert isinstance(seen, Comparison)
    assert not seen.changes
    assert len(seen.faults) > 1
    with pytest.raises(KioskError):
        desk.does(Deed.INSTALL, file)
    assert desk.log() == []


def test_a_file_that_was_taken_out_of_the_folder_meanwhile_is_not_looked_for_elsewhere(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = desk.offer("izegem-2.toml")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (desk.new_towns / file).rename(elsewhere / file)
    monkeypatch.chdir(elsewhere)
    with pytest.raises(KioskError):
        desk.sees(Spot.COMPARE, file=file)
    with pytest.raises(KioskError):
        desk.does(Deed.INSTALL, file)
    assert desk.log() == []
