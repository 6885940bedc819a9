"""The demonstration and the tour in this process: what whoever looks at them is told, gets, and never finds."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.hours import OpeningHours, Period
from kiosk.domain.journey import Answer
from kiosk.domain.questions import Purpose, Question
from kiosk.domain.town import Profile
from kiosk.services.devices import PrintJob, PrintResult
from kiosk.ui import tour, walks
from kiosk.ui.application import Lobby
from kiosk.ui.demo import demo
from kiosk.ui.scanner import Scanner
from kiosk.ui.tour import Tour
from kiosk.ui.walks import journeys
from kiosk.ui.window import Window
from tests.support.towns import IZEGEM

SMALL = (270, 480)
RENEW, OTHER = (Answer(Question.PURPOSE, each.value) for each in (Purpose.RENEW, Purpose.OTHER))


@pytest.fixture(autouse=True)
def _log_stays_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers), root.level
    yield
    root.handlers, level = before
    root.setLevel(level)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let a tour take these journeys only."""

    def take(*which: Answer) -> None:
        def chosen(profile: Profile, code: str) -> list[list[Answer]]:
            found = journeys(profile, code)
            return [next(each for each in found if one in each) for one in which]

        monkeypatch.setattr(tour, "journeys", chosen)

    return take


def names(folder: Path) -> list[str]:
    return [each.stem.split("-", 1)[1] for each in sorted((folder / "pages").glob("*.png"))]


def test_a_demonstration_is_a_window_that_closes_and_says_where_its_tickets_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def look(*_: object) -> int:
        (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]
        seen.append(window.windowTitle())
        return 0 if window.close() else 1

    monkeypatch.setattr(QApplication, "exec", look)
    assert demo(tmp_path, "sint-truiden", shown=True) == 0
    assert seen == ["Stad Sint-Truiden"]
    assert str(tmp_path / "tickets") in capsys.readouterr().out


def test_a_demonstration_without_a_display_is_a_tour_and_says_what_it_made(
    tmp_path: Path, few: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    few(RENEW)
    assert demo(tmp_path, "izegem", shown=False) == 0
    said = capsys.readouterr().out
    assert f"{len(names(tmp_path))} pictures" in said
    (ticket,) = (tmp_path / "tickets").glob("*.png")
    assert f"Ticket: {ticket}" in said


def test_a_list_where_there_is_none_is_shown_at_the_next_journey_that_has_one(
    tmp_path: Path, few: Callable[..., None]
) -> None:
    few(*[OTHER] * 5, RENEW)
    done = Tour(IZEGEM, tmp_path, "nl", SMALL).run()
    found = names(tmp_path)
    assert [each for each in found if each.startswith("done-")] == [
        "done-ticket-confirmed", "done-ticket-unconfirmed", "done-ticket-failed", "done-ticket-saved",
        "done-list-unconfirmed",
    ]  # fmt: skip
    assert done.tickets == len(done.ticket_files) == 4
    with Image.open(done.ticket_files[0]) as ticket:
        assert ticket.width == 576


def test_a_town_that_is_closed_at_the_moment_of_the_tour_is_shown_open(
    tmp_path: Path, few: Callable[..., None]
) -> None:
    few(RENEW)
    not_on_mondays = OpeningHours(((), *[(Period(540, 720),)] * 6), (), 15)
    Tour(replace(IZEGEM, hours=not_on_mondays), tmp_path, "nl", SMALL).run()
    found = names(tmp_path)
    assert "done-ticket-confirmed" in found
    assert "closed" not in found


def test_a_town_without_lanes_ends_where_it_gives_no_ticket(tmp_path: Path, few: Callable[..., None]) -> None:
    few(Answer(Question.APPOINTMENT, "no"))
    Tour(replace(IZEGEM, lanes=()), tmp_path, "nl", SMALL).run()
    found = names(tmp_path)
    assert "walk-in" in found
    assert "check" not in found


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KioskError, match="name another folder") as raised:
        Tour(IZEGEM, tmp_path / "file", "nl", SMALL).run()
    assert raised.value.code is Code.OUTPUT_WRITE


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QImage, "save", lambda *_: False)
    with pytest.raises(KioskError, match="is the disk full") as raised:
        Tour(IZEGEM, tmp_path, "nl", SMALL).run()
    assert raised.value.code is Code.OUTPUT_WRITE


def test_what_no_page_offers_and_a_printer_without_end_stop_a_tour_with_the_reason(
    tmp_path: Path, few: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(tour, "journeys", lambda *_: [[Answer(Question.AGE, "12+")]])
        with pytest.raises(RuntimeError, match="the page at question does not offer"):
            Tour(IZEGEM, tmp_path, "nl", SMALL).run()
    few(RENEW)
    waits, saved = Event(), walks.TourPrinter.print

    def late(printer: walks.TourPrinter, job: PrintJob) -> PrintResult:
        assert waits.wait(20)
        return saved(printer, job)

    def close(lobby: Lobby) -> None:
        waits.set()
        closed(lobby)

    closed = Lobby.close
    monkeypatch.setattr(tour, "PRINT_LIMIT_MS", 50)
    monkeypatch.setattr(walks.TourPrinter, "print", late)
    monkeypatch.setattr(Lobby, "close", close)
    with pytest.raises(RuntimeError, match="the printer did not end"):
        Tour(IZEGEM, tmp_path, "nl", SMALL).run()


def test_a_closed_screen_hears_no_scanner(
    tmp_path: Path, few: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its window is destroyed later, and would ask a scanner of which half is gone already."""
    few()
    stopped: list[Scanner] = []
    monkeypatch.setattr(Scanner, "stop", lambda scanner: stopped.append(scanner))
    Tour(IZEGEM, tmp_path, "nl", SMALL).run()
    assert len(stopped) == 1
