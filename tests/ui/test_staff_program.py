"""Staff at the real program, clicked with a mouse on an X server; and at the real lobby with the real services."""

from __future__ import annotations

import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import ImageGrab
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Aside, ChooseLanguage, Journey, Open, Place
from kiosk.domain.questions import Answers, Question
from kiosk.domain.shift_events import Spot
from kiosk.domain.staff import Actor
from kiosk.profiles.shelf import find
from kiosk.ui.application import Lobby
from kiosk.ui.content import Staff
from kiosk.ui.tile import TileWidget
from kiosk.wiring import Machine, demo_machine
from kiosk.wiring.files import check_profile
from tests.support.keys import Keyboard
from tests.support.pages import texts
from tests.support.unmeasured import unmeasured
from tests.support.visitor import Seconds, wait_for
from tests.support.xserver import STEP_S, Mouse, environment, kiosk

NOON = datetime(2026, 11, 23, 10, 52, tzinfo=UTC)
PIN = "602817"
NAME = "An Claes"
PAUSE_S = 0.7
"""The mouse of the tests waits so long after each click; a person need not."""
RENEWAL = Answers(
    ((Question.PURPOSE, "renew"), (Question.APPOINTMENT, "no"), (Question.CARD, "B"), (Question.AGE, "12+"))
)


def machine(folder: Path, clock: Callable[[], datetime]) -> Machine:
    town = check_profile("izegem", clock().date()).profile
    return demo_machine(town, folder / "data", folder / "tickets", clock().date(), clock=clock)


def hire(found: Machine) -> None:
    """An account, as IT makes it."""
    with found.staff() as room:
        room.accounts.add(NAME, PIN, Actor("IT"))


def give(found: Machine, count: int) -> list[str]:
    """Tickets of visitors; their QR texts."""
    codes = []
    with found.visits() as visits:
        for number in range(count):
            journey = Journey(found.guide(), f"visit-{number}", "nl", Place.CHECK, answers=RENEWAL)
            ticket = visits.record(journey)
            visits.print(journey, ticket)
            codes.append(visits.payload(ticket))
    return codes


def rows(found: Machine, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(found.data / "kiosk.db") as connection:
        return connection.execute(query).fetchall()


class Clerk:
    """Somebody of the staff at the real lobby screen."""

    def __init__(self, lobby: Lobby, clock: Seconds, qtbot: QtBot) -> None:
        self.lobby, self._clock, self._qtbot = lobby, clock, qtbot
        self.taps = 0

    def tap(self, label: str) -> None:
        """Touch a tile by its words."""
        tile = self.find(label)
        self._clock.now += 1
        self.taps += 1
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
        self.wait()

    def wait(self) -> None:
        def is_free() -> bool:
            area = self.lobby.entrance.area
            return area is None or not area.busy

        self._qtbot.waitUntil(is_free, timeout=STEP_S * 1000)
        QApplication.processEvents()

    def find(self, label: str) -> TileWidget:
        assert label in self.labels(), self.labels()
        return next(each for each in self.lobby.frame.tiles() if each.tile and each.tile.label == label)

    def labels(self) -> list[str]:
        return [each.tile.label for each in self.lobby.frame.tiles() if each.tile]

    def enter(self) -> None:
        self.tap("Hulp")
        self.tap("Voor medewerkers")
        for figure in PIN:
            self.tap(figure)
        self.tap("OK")
        assert self.spot is Spot.MENU

    @property
    def spot(self) -> Spot | None:
        return self.lobby.entrance.area.shift.spot if self.lobby.entrance.area else None

    def reads(self) -> str:
        assert self.lobby.frame.shown is not None
        return "\n".join(texts(self.lobby.frame.shown.sheet)).replace("\u00a0", " ")


@pytest.fixture
def found(tmp_path: Path) -> Machine:
    return machine(tmp_path, lambda: NOON)


@pytest.fixture
def clerk(found: Machine, qtbot: QtBot) -> Iterator[Clerk]:
    clock = Seconds()
    lobby = Lobby(found, window=True, size=QSize(1080, 1920), clock=clock)
    qtbot.addWidget(lobby.window)
    lobby.start()
    yield Clerk(lobby, clock, qtbot)
    lobby.close()


def test_a_reprint_takes_few_taps_and_row_log_and_paper_say_the_same(clerk: Clerk, found: Machine) -> None:
    hire(found)
    give(found, 3)
    begun = time.monotonic()
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    clerk.tap("Herdruk")
    clerk.tap("Ticket kwijt")
    seconds = time.monotonic() - begun
    assert clerk.taps - len(PIN) <= 8
    assert seconds < 10
    assert "kopie 1" in clerk.reads()
    (copy,) = rows(found, "SELECT ticket, who, why FROM attempts WHERE copy = 1 AND outcome = 'sent'")
    assert copy == (3, NAME, "lost")
    (noted,) = rows(found, "SELECT who, ticket FROM audit WHERE act = 'reprinted'")
    assert noted == (NAME, 3)
    papers = list((found.data.parent / "tickets").glob("*.png"))
    assert len(papers) == 4


@pytest.mark.parametrize("typed", ["2", "02", "002"])
def test_a_number_is_found_as_it_is_said_and_as_it_is_printed(clerk: Clerk, found: Machine, typed: str) -> None:
    hire(found)
    give(found, 21)
    clerk.enter()
    for label in ("Zoek een nummer", *typed, "Zoek"):
        clerk.tap(label)
    numbers = [each for each in clerk.labels() if each.startswith("V\u00a0")]
    assert numbers[0] == "V\u00a0002"


def test_a_scan_on_the_lobby_screen_does_nothing_and_in_the_area_it_opens_the_ticket(
    clerk: Clerk, found: Machine, qtbot: QtBot
) -> None:
    hire(found)
    codes = give(found, 2)
    keyboard = Keyboard(clerk.lobby.window.windowHandle())
    before = clerk.lobby.session.journey
    keyboard.scan(codes[0])
    qtbot.waitUntil(lambda: not clerk.lobby.scanner.busy)
    assert clerk.lobby.session.journey == before
    clerk.enter()
    keyboard.scan(codes[0].lower())
    qtbot.waitUntil(lambda: clerk.spot is Spot.TICKET and not clerk.lobby.scanner.busy)
    clerk.wait()
    assert "001" in clerk.reads()
    keyboard.scan(codes[0][:-1] + ("B" if codes[0][-1] != "B" else "C"))
    qtbot.waitUntil(lambda: clerk.spot is Spot.TOLD)
    assert "K304" in clerk.reads()


@pytest.mark.parametrize("steps", [("Tickets van vandaag",), ("Zoek een nummer", "1", "Zoek")])
@pytest.mark.parametrize("reset", [False, True])
def test_whose_account_is_removed_or_reset_is_out_at_the_next_touch(
    clerk: Clerk, found: Machine, qtbot: QtBot, steps: tuple[str, ...], reset: bool
) -> None:
    hire(found)
    give(found, 1)
    clerk.enter()
    with found.staff() as room:
        if reset:
            room.accounts.reset(NAME, "739164", Actor("IT"))
        else:
            room.accounts.remove(NAME, Actor("IT"))
    for label in steps:
        clerk.tap(label)
    qtbot.waitUntil(lambda: clerk.lobby.entrance.area is None)
    assert "V\u00a0001" not in clerk.labels()
    assert clerk.lobby.session.journey.place is Place.WELCOME


def test_a_restart_ends_the_program_with_the_code_that_its_service_answers(
    clerk: Clerk, found: Machine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    hire(found)
    clerk.enter()
    clerk.tap("Kiosk")
    clerk.tap("Herstart")
    assert codes == []
    clerk.tap("Ja, doorgaan")
    qtbot.waitUntil(lambda: bool(codes))
    assert codes == [4]
    assert clerk.lobby.entrance.area is None


def test_nobody_without_an_account_does_anything(clerk: Clerk, found: Machine, qtbot: QtBot) -> None:
    hire(found)
    give(found, 1)
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    clerk.tap("V\u00a0001")
    clerk.tap("Trek in")
    with found.staff() as room:
        room.accounts.remove(NAME, Actor("IT"))
    clerk.tap("Vergissing")
    qtbot.waitUntil(lambda: clerk.lobby.entrance.area is None)
    assert rows(found, "SELECT count(*) FROM voided") == [(0,)]


def test_what_staff_do_is_in_the_log_and_the_visitor_begins_anew(clerk: Clerk, found: Machine) -> None:
    hire(found)
    give(found, 1)
    clerk.lobby.session.send(ChooseLanguage("en"))
    clerk.lobby.session.send(Open(Aside.HELP))
    QApplication.processEvents()
    clerk.lobby.navigator.act(Staff())
    clerk.wait()
    for figure in PIN:
        clerk.tap(figure)
    for label in ("OK", "Tickets van vandaag", "V\u00a0001", "Trek in", "Dubbel ticket", "Toch niet intrekken"):
        clerk.tap(label)
    for label in ("Terug", "Terug", "Kiosk", "Sluit nu", "We zijn zo terug.", "Open nu", "Afmelden"):
        clerk.tap(label)
    assert clerk.lobby.session.journey.place is Place.WELCOME
    assert clerk.lobby.session.journey.language == "nl"
    clerk.lobby.tasks.close()
    acts = [act for (act,) in rows(found, "SELECT act FROM audit ORDER BY id")]
    assert acts[1:] == ["entered", "voided", "void undone", "closed", "opened", "left"]


def test_who_only_looked_at_the_door_finds_the_visit_as_it_was(clerk: Clerk) -> None:
    clerk.lobby.session.send(ChooseLanguage("en"))
    clerk.lobby.session.send(Open(Aside.HELP))
    before = clerk.lobby.session.journey
    clerk.lobby.navigator.act(Staff())
    clerk.wait()
    assert "kioskctl staff add" in clerk.reads()
    clerk.tap("Terug naar de kiosk")
    assert clerk.lobby.session.journey == before
    assert clerk.lobby.frame.shown is not None
    assert clerk.lobby.frame.shown.theme.name == "day"


def test_a_ticket_on_a_visitors_behalf_is_marked_as_staffs(clerk: Clerk, found: Machine) -> None:
    hire(found)
    clerk.enter()
    for label in ("Ticket maken", "Vernieuwen", "Zonder", "B", "12+", "FR", "Print het ticket"):
        clerk.tap(label)
    assert "V 001" in clerk.reads()
    assert rows(found, "SELECT card, language, purpose FROM tickets") == [("B", "fr", "renew")]
    assert ("issued", NAME, 1) in rows(found, "SELECT act, who, ticket FROM audit")


SLATE = (43, 47, 54)
"""The panel of the staff area (the design's tokens)."""


def dark(display: str) -> object:
    """The colour of the panel at its edge, on the screen of an X server."""
    return ImageGrab.grab(xdisplay=display).convert("RGB").getpixel((20, 200))


def test_tariffs_and_figures_are_those_of_the_town(clerk: Clerk, found: Machine) -> None:
    hire(found)
    give(found, 3)
    clerk.enter()
    clerk.tap("Cijfers")
    assert "Per kaart" in clerk.reads()
    while "Bewaar als CSV" not in clerk.labels():
        clerk.tap("Verder")
    for label in ("Bewaar als CSV", "Klaar", "Terug", "Tarieven", "Lees de bedragen"):
        clerk.tap(label)
    read = clerk.reads()
    for said in ("€ 11,35", "€ 45,35", "Kaart A, B, K, L", "18 of ouder"):
        assert said in read
    while "Bevestig voor 2027" not in clerk.labels():
        clerk.tap("Verder")
    for label in ("Bevestig voor 2027", "Ja, doorgaan", "Klaar"):
        clerk.tap(label)
    (file,) = (found.data / found.settings.folders.exports).glob("*.csv")
    assert "card,B,3" in file.read_text("utf-8")
    acts = [act for (act,) in rows(found, "SELECT act FROM audit ORDER BY id")]
    assert acts[-2:] == ["exported", "tariff confirmed"]


def test_a_new_file_is_compared_taken_and_put_back(clerk: Clerk, found: Machine) -> None:
    hire(found)
    folder = found.data / found.settings.folders.new_towns
    folder.mkdir(parents=True)
    new = find("izegem").read_text("utf-8").replace("11,35", "12,35")
    (folder / "izegem-2027.toml").write_text(new, "utf-8")
    clerk.enter()
    clerk.tap("Tarieven")
    assert not clerk.find("Vorige terug").isEnabled(), "there is none before it"
    clerk.tap("Nieuw bestand")
    clerk.tap("izegem-2027.toml")
    assert "€ 11,35" in clerk.reads()
    assert "€ 12,35" in clerk.reads()
    while "Gebruik dit bestand" not in clerk.labels():
        clerk.tap("Verder")
    for label in ("Gebruik dit bestand", "Ja, doorgaan", "Klaar"):
        clerk.tap(label)
    while clerk.spot is not Spot.TARIFFS:
        clerk.tap("Terug")
    assert clerk.find("Vorige terug").isEnabled()
    for label in ("Vorige terug", "Ja, doorgaan", "Klaar"):
        clerk.tap(label)
    assert not clerk.find("Vorige terug").isEnabled()
    acts = [act for (act,) in rows(found, "SELECT act FROM audit ORDER BY id")]
    assert acts[-2:] == ["profile installed", "profile rolled back"]


def test_the_check_up_is_the_doctors(clerk: Clerk, found: Machine) -> None:
    hire(found)
    clerk.enter()
    clerk.tap("Kiosk")
    clerk.tap("Controle")
    parts = [clerk.reads()]
    while "Verder" in clerk.labels():
        clerk.tap("Verder")
        parts.append(clerk.reads())
    read = "\n".join(parts)
    assert "Programma: niet in orde" in read, "no process holds the lock of a lobby screen here"
    assert "Start it: systemctl start lobby-kiosk." in read
    assert "Printer: in orde" in read
    assert "tickets are saved as files, nothing is printed" in read
    assert "Nummers: onbekend" in read


@pytest.mark.xvfb
def test_the_real_program_reprints_a_ticket_for_somebody_with_a_mouse(display: str, tmp_path: Path) -> None:
    found = machine(tmp_path, lambda: datetime.now(UTC))
    hire(found)
    give(found, 2)
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[printer]\nfolder = "{tmp_path / "tickets"}"\n[screen]\nfull_screen = false\n', "utf-8")
    program = subprocess.Popen(
        kiosk("--config", str(settings), "--data", str(found.data), "--profile", "izegem", "--window"),
        env=unmeasured(environment(display)),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        mouse = Mouse(display, "Stad Izegem")
        row, taps = 164, 0
        begun = time.monotonic()
        pad = {figure: (204 + 336 * place[0], 951 + 199 * place[1]) for figure, place in _PAD.items()}
        steps = [(852, 1852), (540, 1590), *(pad[figure] for figure in PIN), pad["OK"]]
        steps += [(280, 934), (876, 934), (540, 934 + 2 * row)]
        for x, y in steps:  # Hulp, Voor medewerkers, the PIN, Tickets van vandaag, Herdruk, Ticket kwijt
            mouse.click(x, y)
            taps += 1
            if taps == 2:  # the area is loaded when somebody asks for it
                wait_for(lambda: dark(display) == SLATE, STEP_S)
            elif (x, y) == pad["OK"]:
                wait_for(lambda: bool(rows(found, "SELECT 1 FROM audit WHERE act = 'entered'")), STEP_S)
        wait_for(lambda: bool(rows(found, "SELECT 1 FROM attempts WHERE copy = 1 AND outcome <> 'sent'")), STEP_S)
        seconds = time.monotonic() - begun
    finally:
        program.terminate()
        _, said = program.communicate(timeout=STEP_S)
    assert rows(found, "SELECT who, ticket FROM audit WHERE act = 'reprinted'") == [(NAME, 2)], said
    (copy,) = rows(found, "SELECT ticket, who, why FROM attempts WHERE copy = 1 AND outcome = 'sent'")
    assert copy == (2, NAME, "lost")
    assert len(list((tmp_path / "tickets").glob("*.png"))) == 3
    assert taps - len(PIN) <= 8
    assert seconds - PAUSE_S * taps <= 10


_PAD = {str(number + 1): (number % 3, number // 3) for number in range(9)} | {"0": (1, 3), "OK": (2, 3)}
