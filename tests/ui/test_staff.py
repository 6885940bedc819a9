"""The staff area on the real screen: pages, touches, keys and scans; what staff work with is the test's own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.guidance import Guide
from kiosk.domain.questions import Purpose, Question
from kiosk.domain.shift import Shift
from kiosk.domain.shift_events import Ask, Deed, Fill, Go, Outcome, Spot, Tell
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.services.checks import Name
from kiosk.services.phrases import purpose_short
from kiosk.system.catalogue import language
from kiosk.ui.content import Control, Counts, Dots, Item
from kiosk.ui.frame import Frame, Modes
from kiosk.ui.idle import Idle
from kiosk.ui.panel import Town
from kiosk.ui.scanner import Scanner
from kiosk.ui.staff.area import IDLE_SECONDS, StaffArea
from kiosk.ui.staff.view import View, Warned
from kiosk.ui.tasks import Tasks
from kiosk.ui.theme import themes
from kiosk.ui.tile import TileWidget
from kiosk.ui.warmth import Warmth
from tests.access.screens import Recorder
from tests.support.backroom import DAY, NOON, PIN, Backroom, lines
from tests.support.keys import Keyboard
from tests.support.pages import texts
from tests.support.towns import IZEGEM
from tests.ui.conftest import FakeClock

PATIENCE_MS = 10_000


class Clerk:
    """Somebody of the staff at the screen."""

    def __init__(
        self,
        qtbot: QtBot,
        profile: Profile,
        size: tuple[int, int],
        modes: Modes = Modes(),  # noqa: B008 - a tuple that never changes
    ) -> None:
        self._qtbot = qtbot
        self.clock = FakeClock()
        self.frame = Frame(Town(profile.name.original), themes(profile.brand), self.clock)
        self.frame.resize(*size)
        qtbot.addWidget(self.frame)
        self.idle = Idle(self.frame, self.clock)
        self.scanner = Scanner(self.frame)
        self.tasks = Tasks()
        self.warmth = Warmth(self.frame)
        self.room = Backroom()
        self.ended: list[Shift] = []
        self.area = StaffArea(
            self.frame,
            self.tasks,
            lambda: self.room,
            Guide(profile, DAY),
            language,
            self.idle,
            self.scanner,
            self.warmth,
            modes=modes,
            today=lambda: DAY,
        )
        self.area.left.connect(self.ended.append)

    def come(self) -> None:
        """Stand at the door."""
        self.frame.show()
        self.scanner.watch(self.frame.windowHandle())
        self.keyboard = Keyboard(self.frame.windowHandle())
        self.idle.start()
        self.area.begin()
        self.wait()

    def wait(self) -> None:
        """Until nothing is under way."""
        self._qtbot.waitUntil(lambda: not self.area.busy and not self.scanner.busy, timeout=PATIENCE_MS)
        QApplication.processEvents()

    def enter(self, name: str = "An Claes") -> None:
        self.come()
        if len(self.room.names) > 1:
            self.tap(name)
        self.pin(PIN)

    def pin(self, figures: str) -> None:
        for figure in figures:
            self.tap(figure)
        self.tap("OK")

    def tap(self, label: str, nth: int = 0) -> None:
        """Touch the tile with these words, on whichever part of the page it is."""
        found = self.find(label, nth)
        self.clock.pass_by(1)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        self.wait()

    def find(self, label: str, nth: int = 0) -> TileWidget:
        for _ in range(8):
            found = [each for each in self.frame.tiles() if each.tile and label in (each.tile.label, each.tile.letter)]
            if len(found) > nth:
                return found[nth]
            onward = [each for each in self.frame.tiles() if each.tile and each.tile.label in ("Meer", "Verder")]
            assert onward, f"no {label!r} among {self.labels()}"
            self.clock.pass_by(1)
            QTest.mouseClick(onward[-1], Qt.MouseButton.LeftButton)
        raise AssertionError(label)

    def labels(self) -> list[str]:
        return [each.tile.label for each in self.frame.tiles() if each.tile]

    def reads(self) -> str:
        assert self.frame.shown is not None
        return "\n".join(texts(self.frame.shown.sheet)).replace("\u00a0", " ")

    @property
    def spot(self) -> Spot:
        return self.area.shift.spot


@pytest.fixture(params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def clerk(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Clerk]:
    made = Clerk(qtbot, IZEGEM, request.param)
    yield made
    made.idle.stop()
    made.tasks.close()


@pytest.fixture
def upright(qtbot: QtBot) -> Iterator[Clerk]:
    made = Clerk(qtbot, IZEGEM, (1080, 1920))
    yield made
    made.idle.stop()
    made.tasks.close()


def test_without_accounts_the_page_says_how_to_make_the_first(clerk: Clerk) -> None:
    clerk.room.names = ()
    clerk.come()
    assert "kioskctl staff add" in clerk.reads()
    assert "OK" not in clerk.labels()
    clerk.tap("Terug naar de kiosk")
    assert clerk.ended[0].turned_back


def test_the_right_pin_leads_in_and_stands_nowhere(clerk: Clerk) -> None:
    clerk.come()
    clerk.tap("Bert Maes")
    for figure in PIN:
        clerk.tap(figure)
    assert PIN not in clerk.reads()
    assert clerk.frame.shown is not None
    dots = next(each for each in clerk.frame.shown.sheet.panel.body if isinstance(each, Dots))
    assert dots.filled == len(PIN)
    clerk.tap("OK")
    assert clerk.spot is Spot.MENU
    assert "Bert Maes" in clerk.reads()
    assert clerk.frame.shown.theme.name == "staff"


def test_the_form_for_a_ticket_is_laid_out_while_the_menu_is_read(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk.enter("Bert Maes")
    while not clerk.warmth.idle:
        clerk.warmth.step()
    asked: list[str] = []
    monkeypatch.setattr("kiosk.ui.frame.lay_out", lambda sheet, *_: asked.append(sheet.key))
    clerk.area.send(Go(Spot.ISSUE))
    assert clerk.spot is Spot.ISSUE
    assert asked == []


def test_a_wrong_pin_shows_how_long_to_wait(upright: Clerk, qtbot: QtBot) -> None:
    upright.room.names, upright.room.wait = ("An Claes",), 3
    upright.come()
    upright.pin("111111")
    assert upright.spot is Spot.PIN
    assert "Nog 3" in upright.reads()
    assert not upright.find("1").isEnabled()
    qtbot.waitUntil(lambda: upright.find("1").isEnabled(), timeout=PATIENCE_MS)
    assert upright.area.shift.typed == ""


def test_figures_can_be_typed_and_enter_ends_the_pin(upright: Clerk) -> None:
    upright.room.names = ("An Claes",)
    upright.come()
    for figure in PIN:
        upright.keyboard.strike(ord(figure), figure, Qt.KeyboardModifier.KeypadModifier)
        upright.wait()
    assert upright.area.shift.typed == PIN
    upright.clock.pass_by(1)
    upright.keyboard.strike(Qt.Key.Key_Enter.value, "\r", Qt.KeyboardModifier.KeypadModifier)
    upright.wait()
    assert upright.spot is Spot.MENU


def test_a_scanner_cannot_type_a_pin(upright: Clerk) -> None:
    upright.room.names = ("An Claes",)
    upright.come()
    upright.keyboard.scan(PIN)
    upright.wait()
    assert (upright.spot, upright.area.shift.typed) == (Spot.PIN, "")
    assert [deed for deed, _ in upright.room.done] == [Deed.KNOCK]


def test_the_days_tickets_stand_in_pages_the_newest_first(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    assert [label for label in clerk.labels() if label[0] in "GV"][:4] == [
        "G\u00a0049",
        "V\u00a0048",
        "G\u00a0047",
        "V\u00a0046",
    ]
    assert not clerk.find("Nieuwere").isEnabled()
    assert clerk.frame.shown is not None
    counts = next(each for each in clerk.frame.shown.sheet.panel.body if isinstance(each, Counts))
    assert [number for number, _ in counts.items] == ["5", "2", "2"]
    clerk.tap("Oudere")
    clerk.tap("Oudere")
    assert "G\u00a0041" in clerk.labels()
    assert not clerk.find("Oudere").isEnabled()
    clerk.tap("Terug")
    assert clerk.spot is Spot.MENU


def test_every_ticket_of_the_list_shows_its_time_and_its_case(clerk: Clerk) -> None:
    cases = (("renew", "EU+"), ("replace", "F+"), ("first", "EU+"), ("replace", "M+"))
    made = [line._replace(purpose=purpose, card=card) for line, (purpose, card) in zip(lines(4), cases, strict=True)]
    states = (State.UNCONFIRMED, State.FAILED, State.CONFIRMED, State.UNCONFIRMED)
    clerk.room.tickets = [line._replace(copies=9, state=each) for line, each in zip(made, states, strict=True)]
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    _, inks, _ = Recorder().render(clerk.frame)
    said = " ".join(ink.words for ink in inks)
    for line in clerk.room.tickets:
        assert f"{line.at:%H.%M}" in said, said
        assert f"{line.card} {purpose_short(language('nl'), Purpose(line.purpose)).lower()}" in said, said


def test_a_number_is_found_and_reprinted_with_a_reason(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Zoek een nummer")
    for figure in "42":
        clerk.tap(figure)
    clerk.tap("Zoek")
    clerk.tap("Herdruk")
    assert "kopie 1" in clerk.reads()
    clerk.tap("Ticket kwijt")
    assert clerk.room.done[-1] == (Deed.REPRINT, "lost")
    assert "V 042" in clerk.reads()
    assert "Geprint" in clerk.reads()
    clerk.tap("Klaar")
    assert clerk.spot is Spot.TICKETS


@pytest.mark.parametrize(
    ("state", "says", "never"),
    [
        (State.CONFIRMED, "Geprint", "Niet geprint"),
        (State.UNCONFIRMED, "Onbevestigd", "Geprint"),
        (State.FAILED, "Niet geprint", "Geprint\n"),
    ],
)
def test_a_reprint_says_no_more_than_is_known(upright: Clerk, state: State, says: str, never: str) -> None:
    upright.room.state = state
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.tap("Herdruk")
    upright.tap("Papier zat vast")
    assert says in upright.reads()
    assert never not in upright.reads()


def test_work_comes_off_the_list_when_it_is_done(clerk: Clerk) -> None:
    clerk.enter()
    assert "4 ticket" in clerk.reads()
    clerk.tap("Na te kijken")
    clerk.tap("G\u00a0047")
    clerk.tap("De bezoeker is geholpen")
    assert clerk.room.done[-1][0] is Deed.HAND_OVER
    assert "De bezoeker is geholpen" not in clerk.labels()
    clerk.tap("Terug")
    assert "G\u00a0047" not in clerk.labels()


def test_a_failed_ticket_with_a_printed_copy_is_no_work_any_more(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Na te kijken")
    clerk.tap("Herdruk")
    clerk.tap("Papier zat vast")
    clerk.tap("Klaar")
    assert "G\u00a0047" not in clerk.labels()
    clerk.keyboard.scan("CODE0007")
    clerk.wait()
    assert "Kopie 1: geprint" in clerk.reads()
    assert "De bezoeker is geholpen" not in clerk.labels()


def test_a_ticket_is_withdrawn_with_a_reason_and_that_is_undone(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    clerk.tap("G\u00a0049")
    clerk.tap("Trek in")
    clerk.tap("Vergissing")
    assert "Ingetrokken" in clerk.reads()
    assert "Herdruk" not in clerk.labels()
    clerk.tap("Toch niet intrekken")
    assert [deed for deed, _ in clerk.room.done[-2:]] == [Deed.VOID, Deed.UNDO]
    assert "Herdruk" in clerk.labels()


def test_the_history_of_a_ticket_names_who_and_why(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.tap("G\u00a0049")
    upright.tap("Geschiedenis")
    for words in (
        "Nummer gegeven",
        "Naar de printer gestuurd",
        "Voor de informatica: the printer did not answer in time",
        "10.52 · An Claes · kopie 1 · Ticket kwijt",
        "10.52 · Bert Maes · Dubbel ticket",
        "dinsdag 24 november 2026, 10.52 · Bert Maes · kopie 2 · Papier was op",
    ):
        assert words in upright.reads()
    assert not any(code in upright.reads() for code in ("lost", "double", "out-of-paper"))


def test_done_on_the_last_part_of_a_page_leaves_all_of_it_and_back_leads_to_the_part_before(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    clerk.tap("G\u00a0049")
    clerk.tap("Geschiedenis")
    first = clerk.reads()
    clerk.find("Klaar")
    assert clerk.reads() == first, "one page in parts"
    assert clerk.frame.part > 0
    clerk.tap("Terug")
    assert (clerk.spot, clerk.frame.part) == (Spot.HISTORY, 0)
    clerk.tap("Klaar")
    assert clerk.spot is Spot.TICKET


def test_the_list_can_be_narrowed(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.tap("Filter")
    upright.tap("Niet geprint")
    numbers = [label for label in upright.labels() if label[0] in "GV" and label[1] == "\u00a0"]
    assert numbers == ["G\u00a0047", "G\u00a0043"]
    upright.tap("Filter")
    upright.tap("Infobalie")
    find = upright.area.shift.find
    assert (find.lane, find.state) == ("information", "failed")
    assert "Infobalie · Niet geprint" in upright.reads()
    upright.tap("Filter")
    upright.tap("Niet geprint")
    assert upright.area.shift.find.state == ""
    assert "Infobalie · " not in upright.reads()


def test_a_ticket_for_a_visitor_is_made_on_one_page(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Ticket maken")
    assert not clerk.find("Print het ticket").isEnabled()
    for label in ("Eerste kaart", "Zonder", "B", "12+", "EN"):
        clerk.tap(label)
    assert clerk.frame.parts == 1
    assert clerk.area.shift.speaks == "en"
    clerk.tap("Print het ticket")
    assert clerk.room.done[-1][0] is Deed.ISSUE
    assert "V 099" in clerk.reads()


@pytest.mark.parametrize("spoken", ["Nederlands", "English"])
def test_all_choices_of_every_purpose_stand_on_one_page(clerk: Clerk, spoken: str) -> None:
    clerk.enter()
    clerk.tap("Ticket maken")
    if spoken == "English":
        clerk.tap(spoken)
    for purpose in Purpose:
        answers = (
            (Question.PURPOSE, purpose.value),
            (Question.APPOINTMENT, "no"),
            (Question.CARD, "A"),
            (Question.AGE, "18+"),
        )
        for question, value in answers:
            clerk.area.send(Fill(question, value))
        clerk.wait()
        shown = clerk.frame.shown
        assert shown is not None
        assert clerk.frame.parts == 1, purpose
        words = [each.tile.label for each in shown.parts[0].tiles]
        assert not any(each.face.broken for each in shown.parts[0].tiles), words
        assert shown.parts[0].tiles[-1].tile.act == Ask(Deed.ISSUE)
        for question, value in answers:
            clerk.area.send(Fill(question, value))


def test_an_answer_that_made_room_is_taken_back_with_one_touch(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Ticket maken")
    for label in ("Vernieuwen", "Zonder", "A", "18+"):
        clerk.tap(label)
    assert "Werk" in clerk.labels()
    assert "Afhalen" not in clerk.labels()
    clerk.tap("Wijzig")
    assert "Afhalen" in clerk.labels()


def test_a_scan_opens_the_ticket_from_every_page(upright: Clerk) -> None:
    upright.enter()
    for label in ("Tickets van vandaag", "Zoek een nummer", "Ticket maken", "Printer", "Kiosk", "Tarieven", "Cijfers"):
        upright.tap(label)
        upright.keyboard.scan("CODE0009")
        upright.wait()
        assert (upright.spot, upright.area.shift.ticket) == (Spot.TICKET, 9), label
        while upright.spot is not Spot.MENU:
            upright.tap("Terug")


def test_a_scan_while_a_printer_is_asked_opens_the_ticket_as_soon_as_it_answered(
    upright: Clerk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    upright.enter()
    answered, load = threading.Event(), upright.room.load

    def slow(shift: Shift) -> View:
        if shift.spot is Spot.PRINTER:
            answered.wait(PATIENCE_MS / 1000)
        return load(shift)

    monkeypatch.setattr(upright.room, "load", slow)
    upright.clock.pass_by(1)
    QTest.mouseClick(upright.find("Printer"), Qt.MouseButton.LeftButton)
    upright.keyboard.scan("CODE0006")
    qtbot.waitUntil(lambda: not upright.scanner.busy)
    assert upright.spot is Spot.PRINTER
    answered.set()
    qtbot.waitUntil(lambda: upright.spot is Spot.TICKET, timeout=PATIENCE_MS)
    upright.wait()
    assert upright.area.shift.ticket == 6


def test_an_old_ticket_says_that_it_is_old_and_is_not_withdrawn(clerk: Clerk) -> None:
    clerk.room.tickets.append(lines(1)[0]._replace(id=99, at=NOON - timedelta(days=3)))
    clerk.enter()
    clerk.keyboard.scan("CODE0099")
    clerk.wait()
    assert "Oud ticket: niet van vandaag" in clerk.reads()
    assert "20 november 2026" in clerk.reads()
    assert "Trek in" not in clerk.reads()
    clerk.keyboard.scan("CODE0001")
    clerk.wait()
    assert "Oud ticket" not in clerk.reads()


def test_what_is_no_ticket_says_what_it_is(upright: Clerk) -> None:
    upright.enter()
    upright.keyboard.scan("https://example.org")
    upright.wait()
    assert "Deze code hoort niet bij deze kiosk." in upright.reads()
    upright.keyboard.scan("CODE0001")
    upright.wait()
    assert upright.area.shift.ticket == 1


def test_a_ticket_in_a_folder_is_no_paper(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.area.send(Ask(Deed.ISSUE))
    upright.area.send(Tell(Outcome(Deed.ISSUE, state=State.CONFIRMED, label="V\u00a0001", paper=False)))
    upright.wait()
    assert "Bewaard als bestand" in upright.reads()
    assert "Er is geen papier" in upright.reads()
    assert "Geef het papier" not in upright.reads()


def test_an_export_names_its_file_on_one_page(clerk: Clerk) -> None:
    file = "/var/lib/kiosk/exports/report-2026-11-23-2026-11-23.csv"
    clerk.enter()
    clerk.tap("Cijfers")
    clerk.room.told = file
    clerk.tap("Bewaar als CSV")
    assert clerk.frame.parts == 1
    assert file in clerk.reads().replace("\u200b", "")


def test_the_printer_page_shows_alerts_and_asks_how_the_test_page_looks(clerk: Clerk) -> None:
    clerk.room.alerts = (Warned("Het papier is bijna op.", "the paper is near its end"),)
    clerk.enter()
    clerk.tap("Printer")
    assert "Het papier is bijna op." in clerk.reads()
    clerk.tap("Testpagina")
    clerk.tap("Goed")
    assert clerk.room.done[-2:] == [(Deed.TEST_PAGE, ""), (Deed.TEST_SEEN, "yes")]
    clerk.tap("Nieuwe rol")
    assert clerk.room.done[-1][0] is Deed.NEW_ROLL
    assert clerk.spot is Spot.PRINTER


def test_the_kiosk_closes_with_a_message_and_opens_again(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Kiosk")
    clerk.tap("Sluit nu")
    clerk.tap("Even weg, straks terug")
    assert clerk.room.done[-1] == (Deed.CLOSE, "soon")
    assert "De kiosk is dicht" in clerk.reads()
    clerk.tap("Open nu")
    assert "De kiosk is open" in clerk.reads()


def test_everything_that_is_checked_is_told_by_word_and_sign_what_is_wrong_first(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Kiosk")
    clerk.tap("Controle")
    read = clerk.reads()
    assert "2 punten niet in orde" in read
    assert clerk.frame.shown is not None
    items = [each for each in clerk.frame.shown.sheet.reading if isinstance(each, Item)]
    assert len(items) == len(Name)
    assert [each.icon for each in items] == ["cross", "cross", "question", *["tick"] * (len(Name) - 3)]
    assert items[0].text == "Plaats op de schijf: niet in orde"
    assert items[0].detail.split("\n")[0] == "Verwittig de informatica."
    assert "Nummers: onbekend" in read
    assert "Make room on the disk of the data folder." in read
    clerk.room.findings = ()
    clerk.tap("Terug")
    clerk.tap("Controle")
    assert "Er is niets bekend dat fout is." in clerk.reads(), "it is looked at anew each time"


def test_leaving_the_program_is_asked_twice(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Kiosk")
    upright.tap("Verlaat")
    upright.tap("Nee, terug")
    assert not upright.ended
    upright.tap("Verlaat")
    upright.tap("Ja, doorgaan")
    assert upright.ended[0].exit_code == 0


def test_tariffs_are_confirmed_compared_and_put_back(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Tarieven")
    assert "H, I en J onder 12 jaar" in clerk.reads()
    clerk.tap("Lees de bedragen")
    assert clerk.frame.parts > 1
    assert "Bevestig voor 2027" not in clerk.labels(), "nobody confirms what is not read to its end"
    clerk.tap("Bevestig voor 2027")
    clerk.tap("Ja, doorgaan")
    assert clerk.room.done[-1] == (Deed.CONFIRM, "2027")
    clerk.tap("Klaar")
    assert clerk.spot is Spot.TARIFFS
    clerk.tap("Nieuw bestand")
    clerk.tap("izegem-2027.toml")
    for words in ("B, vanaf 12", "€ 21,60", "€ 22,10"):
        assert words in clerk.reads()
    clerk.tap("Gebruik dit bestand")
    clerk.tap("Ja, doorgaan")
    assert clerk.room.done[-1] == (Deed.INSTALL, "izegem-2027.toml")


def test_figures_are_shown_and_exported(clerk: Clerk) -> None:
    clerk.enter()
    clerk.tap("Cijfers")
    assert "2 van 41 onbevestigd" in clerk.reads()
    clerk.tap("Deze maand")
    assert clerk.area.shift.month
    clerk.tap("Bewaar als CSV")
    assert clerk.room.done[-1][0] is Deed.EXPORT


def test_the_area_speaks_english_too(upright: Clerk) -> None:
    upright.come()
    upright.tap("English")
    assert "For staff members only." in upright.reads()
    upright.tap("Nederlands")
    assert "Alleen voor medewerkers." in upright.reads()


def test_what_was_looked_up_in_words_is_looked_up_again_in_another_language(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tarieven")
    before = upright.room.loads.count(Spot.TARIFFS)
    upright.tap("English")
    assert upright.room.loads.count(Spot.TARIFFS) == before + 1


def test_who_walks_away_is_out_after_a_minute(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.clock.pass_by(IDLE_SECONDS - 1)
    upright.idle.tick()
    assert not upright.ended
    upright.clock.pass_by(2)
    upright.idle.tick()
    assert upright.ended[0].entered
    assert not upright.ended[0].turned_back
    upright.wait()
    upright.tasks.close()
    assert upright.room.gone == ["An Claes"]


def test_help_and_an_easier_screen_are_on_every_page_and_lead_back(upright: Clerk) -> None:
    upright.come()
    upright.tap("An Claes")
    for label, spot in (("Hulp", Spot.HELP), ("Aanpassen", Spot.EASE)):
        upright.tap(label)
        assert upright.spot is spot
        upright.tap("Klaar")
        assert upright.spot is Spot.PIN
    upright.pin(PIN)
    upright.tap("Tickets van vandaag")
    upright.tap("Aanpassen")
    for label in ("Grotere letters", "Meer contrast"):
        upright.tap(label)
    upright.tap("Terug")
    assert upright.spot is Spot.TICKETS
    assert upright.frame.shown is not None
    assert upright.frame.shown.metrics.large
    assert upright.frame.shown.theme.name.endswith("contrast")


def test_signing_off_is_on_every_page_and_always_heard(upright: Clerk) -> None:
    upright.enter()
    for label in ("Tickets van vandaag", "Terug", "Cijfers"):
        upright.tap(label)
        assert upright.frame.control(Control.START_OVER) is not None
    upright.tap("Afmelden")
    assert upright.ended[0].signed_off


def test_a_stay_that_ended_leaves_nothing_behind(upright: Clerk, qtbot: QtBot) -> None:
    upright.enter()
    upright.tap("Afmelden")
    qtbot.waitUntil(lambda: not shiboken6.isValid(upright.area), timeout=PATIENCE_MS)


def test_what_cannot_be_looked_up_is_said_and_the_area_stays(upright: Clerk) -> None:
    upright.enter()
    upright.room.fails = True
    upright.tap("Tickets van vandaag")
    assert "De gegevens zijn nu niet bereikbaar." in upright.reads()
    upright.room.fails = False
    upright.tap("Terug")
    assert "Tarieven" in upright.labels()


def test_all_work_is_done_off_the_screens_thread(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.tap("Herdruk")
    upright.tap("Papier was op")
    upright.tap("Klaar")
    upright.tap("Terug")
    upright.tap("Printer")
    assert upright.room.threads == {"kiosk-store", "kiosk-printer"}


def test_a_double_tap_prints_once(upright: Clerk) -> None:
    upright.enter()
    upright.tap("Tickets van vandaag")
    upright.tap("Herdruk")
    tile = upright.find("Papier was op")
    for _ in range(3):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    upright.wait()
    assert [deed for deed, _ in upright.room.done].count(Deed.REPRINT) == 1


def walks() -> dict[str, Callable[[Clerk], None]]:
    def at(*labels: str) -> Callable[[Clerk], None]:
        def walk(clerk: Clerk) -> None:
            for label in labels:
                clerk.tap(label)

        return walk

    return {
        "menu": at(),
        "tickets": at("Tickets van vandaag"),
        "filter": at("Tickets van vandaag", "Filter"),
        "search": at("Zoek een nummer", "4"),
        "work": at("Na te kijken"),
        "ticket": at("Na te kijken", "V\u00a0050"),
        "history": at("Na te kijken", "V\u00a0050", "Geschiedenis"),
        "reprint": at("Na te kijken", "Herdruk"),
        "void": at("Na te kijken", "V\u00a0050", "Trek in"),
        "issue": at("Ticket maken"),
        "printer": at("Printer"),
        "house": at("Kiosk"),
        "close": at("Kiosk", "Sluit nu"),
        "sure": at("Kiosk", "Verlaat"),
        "tariffs": at("Tarieven"),
        "amounts": at("Tarieven", "Lees de bedragen"),
        "candidates": at("Tarieven", "Nieuw bestand"),
        "compare": at("Tarieven", "Nieuw bestand", "izegem-2027.toml"),
        "figures": at("Cijfers"),
    }


@pytest.mark.parametrize(
    "modes", [Modes(large=True), Modes(large=True, lowered=True), Modes(lowered=True), Modes(contrast=True)]
)
def test_the_visitors_modes_hold_inside_too(qtbot: QtBot, modes: Modes) -> None:
    clerk = Clerk(qtbot, IZEGEM, (1080, 1920), modes)
    clerk.enter()
    clerk.tap("Tickets van vandaag")
    clerk.tap("G\u00a0049")
    clerk.tap("Herdruk")
    clerk.tap("Ticket kwijt")
    assert clerk.room.done[-1] == (Deed.REPRINT, "lost")
    clerk.idle.stop()
    clerk.tasks.close()


@pytest.mark.parametrize("walk", walks())
def test_every_page_is_whole_and_every_target_large_enough(clerk: Clerk, walk: str) -> None:
    clerk.room.tickets = lines(13)
    clerk.enter()
    walks()[walk](clerk)
    shown = clerk.frame.shown
    assert shown is not None
    assert not shown.panel.over
    for part in shown.parts:
        places = [each.place for each in part.tiles]
        for number, each in enumerate(part.tiles):
            assert each.face.height <= each.place.h, each.tile.label
            assert not each.face.broken, each.tile.label
            assert min(each.place.w, each.place.h) >= 80, each.tile.label
            assert not any(each.place.meets(other) for other in places[number + 1 :]), each.tile.label
            assert each.place.bottom <= shown.metrics.field.bottom + 1
