"""Time limits with a clock of the test's own: warned, extended as often as one likes, cleared; still while printing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Answer, Back, ChooseLanguage, Leave, Mode, Place, Result, Wants, is_fresh, start
from kiosk.domain.questions import Question
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.ui.content import Act, MorePart, Stay, View
from kiosk.ui.idle import limit
from tests.ui.conftest import ON, Stage


def wait(stage: Stage, seconds: float) -> None:
    stage.clock.pass_by(seconds)
    stage.idle.tick()


@pytest.fixture
def asked(stage: Stage) -> Stage:
    stage.send(ChooseLanguage("nl"))
    stage.ask(Question.PURPOSE)
    return stage


def test_a_warning_counts_down_and_then_everything_is_cleared(asked: Stage) -> None:
    wait(asked, 89)
    assert not asked.idle.warning
    wait(asked, 2)
    assert asked.tile("Ik heb meer tijd nodig").isVisible()
    wait(asked, 10)
    wait(asked, 20)
    assert asked.events[-1] == Leave("visit-1")
    assert asked.journey.place is Place.WELCOME
    assert not asked.idle.warning


def test_more_time_brings_the_page_back_as_often_as_one_likes(asked: Stage) -> None:
    for _ in range(5):
        wait(asked, 95)
        QTest.mouseClick(asked.tile("Ik heb meer tijd nodig"), Qt.MouseButton.LeftButton)
        assert asked.tile("Eerste kaart").isVisible()
        assert not asked.idle.warning
    assert asked.journey.place is Place.QUESTION


def test_a_touch_begins_the_time_anew(asked: Stage, qapp: object) -> None:
    del qapp
    asked.idle.start()
    asked.clock.pass_by(80)
    QTest.mouseClick(asked.frame, Qt.MouseButton.LeftButton, pos=asked.frame.rect().topLeft())
    wait(asked, 80)
    asked.idle.stop()
    assert not asked.idle.warning


def test_a_still_page_never_ends(asked: Stage) -> None:
    asked.journey = dataclasses.replace(asked.journey, place=Place.PRINTING)
    asked.idle.follow(asked.journey)
    wait(asked, 10_000)
    assert not asked.idle.warning
    assert asked.journey.place is Place.PRINTING


def test_the_first_page_of_a_fresh_visit_has_no_clock(stage: Stage) -> None:
    wait(stage, 10_000)
    assert not stage.events
    assert limit(dataclasses.replace(stage.journey, modes=frozenset({Mode.LARGE_TEXT}))) == 90


def test_who_went_back_to_the_first_page_leaves_nothing_there(stage: Stage) -> None:
    for event in (ChooseLanguage("en"), Answer(Question.PURPOSE, "renew"), Back(), Back()):
        stage.send(event)
    assert (stage.journey.place, stage.journey.language) == (Place.WELCOME, "nl")
    assert limit(stage.journey) == 90
    wait(stage, 125)
    assert is_fresh(stage.journey)
    stage.events.clear()
    wait(stage, 10_000)
    assert not stage.events


def test_the_next_visitor_finds_the_focus_where_a_fresh_start_has_it(stage: Stage) -> None:
    stage.idle.start()
    first = stage.frame.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert stage.frame.focusWidget() is not first
    wait(stage, 89)
    assert not stage.events
    wait(stage, 2)
    assert stage.events == [Leave("visit-1")]
    assert stage.frame.focusWidget() is first
    assert not stage.frame._keys_used
    wait(stage, 10_000)
    assert len(stage.events) == 1
    stage.idle.stop()


@pytest.mark.parametrize(
    ("place", "result", "seconds"),
    [
        (Place.QUESTION, None, 90),
        (Place.FEE, None, 180),
        (Place.PRINTING, None, None),
        (Place.DONE, Result(Wants.TICKET, State.CONFIRMED, "V 042"), 20),
        (Place.DONE, Result(Wants.TICKET, State.CONFIRMED, "V 042", paper=False), 90),
        (Place.DONE, Result(Wants.TICKET, State.FAILED, "V 042"), 90),
    ],
)
def test_each_place_has_its_limit(stage: Stage, place: Place, result: Result | None, seconds: int | None) -> None:
    journey = dataclasses.replace(stage.journey, place=place, result=result, language="nl")
    assert limit(journey) == seconds
    slow = dataclasses.replace(journey, modes=frozenset({Mode.MORE_TIME}))
    assert limit(slow) == (None if seconds is None else seconds * 10)


def test_a_printed_ticket_ends_without_a_warning(stage: Stage) -> None:
    result = Result(Wants.TICKET, State.CONFIRMED, "V 042")
    stage.idle.follow(dataclasses.replace(stage.journey, place=Place.DONE, result=result))
    wait(stage, 19)
    assert not stage.events
    wait(stage, 2)
    assert stage.events == [Leave("visit-1")]


def test_any_touch_while_the_warning_is_on_counts_as_staying(asked: Stage, qtbot: QtBot) -> None:
    asked.idle.start()
    wait(asked, 95)
    assert asked.idle.warning
    QTest.mouseClick(asked.frame, Qt.MouseButton.LeftButton, pos=asked.frame.rect().topLeft())
    qtbot.waitUntil(lambda: not asked.idle.warning)
    asked.idle.stop()
    assert asked.tile("Eerste kaart").isVisible()


def test_a_touch_on_stop_stops(asked: Stage, qtbot: QtBot) -> None:
    asked.idle.start()
    wait(asked, 95)
    QTest.mouseClick(asked.tile("Stoppen en alles wissen"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not asked.idle.warning)
    asked.idle.stop()
    assert asked.events[-1] == Leave("visit-1")


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("code", ["nl", "en", "qps-ltr", "qps-rtl"])
@pytest.mark.parametrize("modes", [(), (Mode.LARGE_TEXT,), (Mode.LOWERED,), (Mode.LARGE_TEXT, Mode.LOWERED)])
def test_the_warning_offers_more_time_at_first_sight(
    put_on: Callable[[int, int], Stage], size: tuple[int, int], code: str, modes: tuple[Mode, ...]
) -> None:
    stage = put_on(*size)
    stage.ask(Question.PURPOSE, code, *modes)
    wait(stage, 95)
    assert Stay() in [each.tile.act for each in stage.frame.tiles() if each.tile]


def test_a_warning_begins_once_and_again_after_an_extension(asked: Stage) -> None:
    begun = []
    asked.idle.begun.connect(lambda: begun.append(asked.tile("Ik heb meer tijd nodig").isVisible()))
    for _ in range(2):
        wait(asked, 91)
        wait(asked, 5)
        wait(asked, 5)
        asked.idle.stay()
    assert begun == [True, True]


def test_the_same_step_shown_again_does_not_begin_the_time_anew(asked: Stage) -> None:
    wait(asked, 80)
    asked.navigator.show(asked.journey)
    wait(asked, 11)
    assert asked.idle.warning


@pytest.mark.parametrize("act", [MorePart(), View("others")], ids=["part", "side"])
def test_turning_a_page_while_the_warning_is_on_is_staying(asked: Stage, act: Act) -> None:
    wait(asked, 95)
    asked.navigator.act(act)
    assert not asked.idle.warning
    assert asked.tile("Eerste kaart").isVisible()


def test_time_that_runs_out_while_somebody_else_has_the_screen_ends_no_visit(asked: Stage) -> None:
    before = asked.journey
    asked.navigator.step_aside()
    asked.events.clear()
    wait(asked, 95)
    wait(asked, 10_000)
    assert asked.events == []
    asked.navigator.return_to(before)
    assert asked.tile("Eerste kaart").isVisible()


def test_a_town_without_appointments_gets_its_pages_ready_too(stage: Stage, profile: Profile) -> None:
    town = dataclasses.replace(profile, appointment=None)
    stage.show(dataclasses.replace(start(Guide(town, ON), "another"), language="en"))
    while not stage.navigator.warmth.idle:
        stage.navigator.warmth.step()
    stage.send(ChooseLanguage("nl"))
    stage.send(Answer(Question.PURPOSE, "renew"))
    assert stage.journey.question is Question.CARD
