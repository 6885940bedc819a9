"""A running lobby screen follows the clock, what staff set by hand, and the town: at the next visit, never amid one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.config import Printer, Settings
from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.hours import OpeningHours, Period
from kiosk.domain.journey import Answer, ChooseLanguage, Continue, Place, Take, Wants
from kiosk.domain.opening import ByHand, Hand
from kiosk.domain.questions import Purpose, Question
from kiosk.domain.texts import LocalText
from kiosk.domain.town import Brand, Profile
from kiosk.services.alerts import AlertKind
from kiosk.storage import DATABASE, Store
from kiosk.storage.figures import Figures
from kiosk.system.assets import AssetMissingError
from kiosk.ui.application import Lobby
from kiosk.ui.content import StartOver
from kiosk.ui.theme import themes
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine, open_machine
from tests.support.towns import IZEGEM, SINT_TRUIDEN, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for

HOURS = OpeningHours(((Period(540, 720), Period(840, 960)),) * 7, (), 15)


class Hall:
    """A lobby screen with a clock set by hand, and a visitor."""

    def __init__(self, data: Path, town: Profile) -> None:
        self.moment = datetime(TODAY.year, TODAY.month, TODAY.day, 10, 0, tzinfo=BRUSSELS)
        self.clock = Seconds()
        self.data = data
        self.arriving = town
        self.problems: tuple[str, ...] = ()
        self.lobby = Lobby(
            self.machine(), window=True, size=QSize(540, 960), clock=self.clock, reopen=lambda: self.machine()
        )
        self.visitor = Visitor(self.lobby, self.clock)
        self.lobby.start()
        wait_for(lambda: self.lobby._room is not None)

    def machine(self) -> Machine:
        settings = Settings(printer=Printer(folder="tickets"))
        return Machine(
            self.data,
            settings,
            self.arriving,
            TODAY,
            self.problems,
            clock=lambda: self.moment,
            sources=(self.data / "town.json",),
        )

    def at(self, hour: int, minute: int = 0) -> None:
        self.moment = self.moment.replace(hour=hour, minute=minute)

    def set(self, by_hand: ByHand | None) -> None:
        with Store(self.data) as store:
            store.keep_by_hand(by_hand)

    def move_in(self, town: Profile) -> None:
        self.arriving = town
        (self.data / "town.json").write_text(f"{{}} {town.id} {town.version}", "utf-8")

    def alerts(self) -> list[str]:
        """What staff are told about files."""
        with Store(self.data) as store:
            return [each.subject for each in store.open_alerts() if each.kind == AlertKind.FILES.value]

    def until(self, condition: Callable[[], bool]) -> None:
        def soon() -> bool:
            self.lobby._tick()
            return condition()

        wait_for(soon)

    def stands(self, place: Place) -> bool:
        return self.visitor.journey.place is place


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Callable[[Profile], Hall]]:
    made: list[Hall] = []

    def make(town: Profile) -> Hall:
        made.append(Hall(tmp_path, town))
        return made[-1]

    yield make
    for each in made:
        each.lobby.close()


def with_hours() -> Profile:
    return replace(IZEGEM, hours=HOURS)


def test_the_screen_closes_and_opens_by_the_clock(hall: Callable[[Profile], Hall]) -> None:
    kiosk = hall(with_hours())
    assert kiosk.stands(Place.WELCOME)
    kiosk.at(11, 45)
    kiosk.until(lambda: kiosk.stands(Place.CLOSED))
    assert "Gesloten" in kiosk.visitor.reads()
    assert "Open om 14.00 uur" in kiosk.visitor.reads()
    kiosk.at(14)
    kiosk.until(lambda: kiosk.stands(Place.WELCOME))


def test_staff_close_from_a_console_and_the_screen_says_what_they_tell(hall: Callable[[Profile], Hall]) -> None:
    kiosk = hall(IZEGEM)
    kiosk.set(ByHand(Hand.CLOSED, TODAY, LocalText((("nl", "Het personeel vergadert."),))))
    kiosk.until(lambda: kiosk.stands(Place.CLOSED))
    assert "Het personeel vergadert." in kiosk.visitor.reads()
    kiosk.set(None)
    kiosk.until(lambda: kiosk.stands(Place.WELCOME))
    kiosk.set(ByHand(Hand.OUT_OF_ORDER, TODAY - timedelta(days=3)))
    kiosk.until(lambda: kiosk.stands(Place.CLOSED))
    assert "Buiten dienst" in kiosk.visitor.reads()


def test_a_closed_kiosk_tells_fee_and_documents_and_prints_the_list(hall: Callable[[Profile], Hall]) -> None:
    kiosk = hall(with_hours())
    kiosk.at(20)
    kiosk.until(lambda: kiosk.stands(Place.CLOSED))
    kiosk.visitor.tap(Continue())
    kiosk.visitor.tap(ChooseLanguage("nl"))
    for question, value in ((Question.PURPOSE, Purpose.RENEW.value), (Question.CARD, "B"), (Question.AGE, "12+")):
        assert kiosk.visitor.journey.question is question
        kiosk.visitor.tap(Answer(question, value))
    assert kiosk.stands(Place.FEE)
    assert "€ 21,60" in kiosk.visitor.reads()
    kiosk.visitor.tap(Continue())
    assert kiosk.stands(Place.WALK_IN)
    assert not kiosk.visitor.offers(Continue())
    kiosk.visitor.take(Wants.LIST)
    assert not Figures(kiosk.data / DATABASE).tallies(TODAY, TODAY)
    kiosk.visitor.tap(StartOver())
    assert kiosk.stands(Place.CLOSED)


def test_a_visit_that_closing_time_overtakes_gets_no_ticket_and_an_honest_page(
    hall: Callable[[Profile], Hall],
) -> None:
    kiosk = hall(with_hours())
    kiosk.visitor.walk_to_check()
    kiosk.at(11, 45)
    kiosk.lobby._tick()
    assert kiosk.stands(Place.CHECK)
    kiosk.visitor.take()
    result = kiosk.visitor.journey.result
    assert result is not None
    assert (result.state, result.code) == (None, Code.CLOSED)
    assert "De kiosk is nu gesloten." in kiosk.visitor.reads()
    kiosk.visitor.tap(StartOver())
    assert kiosk.stands(Place.CLOSED)


def test_another_town_waits_for_the_next_visit(hall: Callable[[Profile], Hall]) -> None:
    kiosk = hall(IZEGEM)
    kiosk.visitor.tap(ChooseLanguage("nl"))
    kiosk.move_in(SINT_TRUIDEN)
    kiosk.until(lambda: kiosk.lobby._arrived is not None)
    assert kiosk.visitor.journey.guide.profile is IZEGEM
    assert kiosk.lobby.frame.town.name == "Stad Izegem"
    kiosk.visitor.tap(StartOver())
    assert kiosk.visitor.journey.guide.profile is SINT_TRUIDEN
    assert kiosk.lobby.frame.town.name != "Stad Izegem"
    kiosk.visitor.tap(ChooseLanguage("nl"))
    kiosk.visitor.tap(Answer(Question.PURPOSE, Purpose.OTHER.value))


def test_another_town_moves_in_at_once_where_nobody_stands(hall: Callable[[Profile], Hall]) -> None:
    kiosk = hall(IZEGEM)
    kiosk.move_in(SINT_TRUIDEN)
    kiosk.until(lambda: kiosk.visitor.journey.guide.profile is SINT_TRUIDEN)
    assert kiosk.stands(Place.WELCOME)


def test_a_file_that_is_spoilt_while_it_runs_is_told_to_staff_and_so_is_its_mending(
    hall: Callable[[Profile], Hall],
) -> None:
    kiosk = hall(IZEGEM)
    for number, kiosk.problems in enumerate((("izegem.toml:3: what is this?",), ())):
        kiosk.move_in(replace(IZEGEM, version=f"{number}"))
        kiosk.until(lambda: kiosk.alerts() == list(kiosk.problems) == list(kiosk.lobby.machine.problems))
    assert kiosk.stands(Place.WELCOME)


def test_where_visits_ended_is_counted_off_their_way(hall: Callable[[Profile], Hall]) -> None:
    kiosk = hall(IZEGEM)
    kiosk.visitor.tap(ChooseLanguage("nl"))
    kiosk.visitor.tap(StartOver())
    kiosk.visitor.walk_to_check()
    kiosk.visitor.tap(Take(Wants.TICKET))
    wait_for(lambda: kiosk.stands(Place.DONE))
    kiosk.visitor.tap(StartOver())
    wanted = {("question", "purpose", 1), ("done", "", 1)}
    wait_for(lambda: set(Figures(kiosk.data / DATABASE).endings(TODAY, TODAY)) == wanted)


def test_a_real_machine_notices_that_a_file_was_taken_into_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.domain.staff import Actor
    from kiosk.wiring import office
    from kiosk.wiring.files import profile_file

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    machine = open_machine(data=str(tmp_path / "data"), today=TODAY)
    before = machine.stamp()
    with office.tariffs(machine) as desk:
        desk.install(profile_file("sint-truiden"), Actor("An"))
    assert machine.stamp() != before
    assert open_machine(data=str(tmp_path / "data"), today=TODAY).profile.id == "sint-truiden"


def test_a_colour_of_the_town_that_cannot_be_read_is_told_and_not_worn(
    hall: Callable[[Profile], Hall], caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = hall(replace(IZEGEM, brand=Brand(brand_line="no colour", panel="#FFFFFF")))
    assert kiosk.lobby.frame.themes.day.panel == themes().day.panel
    told = [each.getMessage() for each in caplog.records if "colour of the town" in each.getMessage()]
    assert [each.rsplit(" ", 1)[1] for each in told] == ["brand_line", "panel"]


def test_the_printers_are_asked_while_nobody_stands_there_and_never_during_a_visit(
    hall: Callable[[Profile], Hall], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, looks = hall(IZEGEM), list[Place]()
    work = kiosk.lobby.work()
    monkeypatch.setattr(work, "look", lambda: looks.append(kiosk.visitor.journey.place))
    kiosk.visitor.tap(ChooseLanguage("nl"))
    kiosk.lobby._look_after_printers()
    kiosk.visitor.tap(StartOver())
    kiosk.lobby._look_after_printers()
    wait_for(lambda: bool(looks))
    assert looks == [Place.WELCOME]


def test_news_that_cannot_be_read_leave_everything_as_it_was(
    hall: Callable[[Profile], Hall], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = hall(IZEGEM)
    kiosk.set(ByHand(Hand.CLOSED, TODAY))
    kiosk.until(lambda: kiosk.stands(Place.CLOSED))

    def busy() -> None:
        raise KioskError(Code.DATABASE_BUSY, "…", "the database is busy")

    monkeypatch.setattr(kiosk.lobby.work(), "by_hand", busy)
    kiosk.until(lambda: "opening hours and town stay as they were: K204: the database is busy" in caplog.text)
    assert kiosk.stands(Place.CLOSED)


@pytest.mark.expects_error_log
def test_a_fault_while_the_records_are_opened_leaves_the_screen_to_visitors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(Machine, "staff", broken)
    clock = Seconds()
    machine = Machine(tmp_path, Settings(), IZEGEM, TODAY, clock=lambda: MOMENT)
    lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=clock)
    try:
        lobby.start()
        wait_for(lambda: "no ticket can be given now" in caplog.text)
        visitor = Visitor(lobby, clock)
        visitor.tap(ChooseLanguage("nl"))
        assert visitor.journey.place is Place.QUESTION
    finally:
        lobby.close()


def test_a_warning_sound_that_is_missing_is_told_and_the_warning_is_seen(
    hall: Callable[[Profile], Hall],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def missing(*parts: str) -> Path:
        raise AssetMissingError("/".join(parts), tmp_path)

    kiosk = hall(IZEGEM)
    kiosk.visitor.tap(ChooseLanguage("nl"))
    monkeypatch.setattr("kiosk.ui.application.asset", missing)
    kiosk.clock.now += 95
    kiosk.lobby.idle.tick()
    assert kiosk.lobby.idle.warning
    assert "the warning is not heard: " in caplog.text
