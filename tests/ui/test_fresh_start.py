"""After every way of ending a visit the screen and what is behind it equal those of a fresh start."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.journey import Aside, Back, ChooseLanguage, Journey, Mode, Open, Place, Result, Wants
from kiosk.domain.questions import Question
from kiosk.domain.tickets import State
from kiosk.ui.content import Control, MorePart, StartOver, View
from tests.support.pages import LABEL, PAYLOAD
from tests.ui.conftest import Stage


class Seen(NamedTuple):
    """Everything the next visitor could notice."""

    journey: Journey
    picture: bytes
    names: tuple[str, ...]
    focused: int
    part: int
    warning: bool


def seen(stage: Stage) -> Seen:
    tiles = stage.frame.tiles()
    image = stage.frame.grab().toImage()  # held: its bytes go with it
    return Seen(
        dataclasses.replace(stage.journey, visit="any"),
        bytes(image.constBits()),
        tuple(each.accessibleName() for each in tiles),
        next(number for number, each in enumerate(tiles) if each is stage.frame.focusWidget()),
        stage.frame.part,
        stage.idle.warning,
    )


def visited(stage: Stage, place: Place = Place.QUESTION, **more: object) -> None:
    """Somebody is deep in a visit: another language, every mode, answers given, keys used."""
    stage.ask(Question.CARD, "qps-rtl", *Mode)
    QTest.keyClick(stage.frame.focusWidget(), Qt.Key.Key_Tab)
    if place is not Place.QUESTION:
        stage.show(dataclasses.replace(stage.journey, place=place, question=None, **more))  # type: ignore[arg-type]


def start_over(stage: Stage) -> None:
    visited(stage)
    widget = stage.frame.control(Control.START_OVER)
    assert widget is not None
    stage.clock.pass_by(1)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def start_over_by_key(stage: Stage) -> None:
    visited(stage)
    widget = stage.frame.control(Control.START_OVER)
    assert widget is not None
    widget.setFocus()
    stage.clock.pass_by(1)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def from_another_part_and_side(stage: Stage) -> None:
    visited(stage)
    stage.navigator.act(MorePart())
    stage.navigator.act(View("others"))
    stage.navigator.act(StartOver())


def beside_the_journey(stage: Stage) -> None:
    visited(stage)
    stage.send(Open(Aside.HELP))
    stage.navigator.act(StartOver())


def time_ran_out(stage: Stage) -> None:
    visited(stage)
    for _ in range(2):
        stage.clock.pass_by(10_000)
        stage.idle.tick()


def time_ran_out_on_the_first_page(stage: Stage) -> None:
    stage.show(dataclasses.replace(stage.journey, modes=frozenset({Mode.LARGE_TEXT})))
    for _ in range(2):
        stage.clock.pass_by(10_000)
        stage.idle.tick()


def stopped_at_the_warning(stage: Stage) -> None:
    visited(stage)
    stage.clock.pass_by(901)
    stage.idle.tick()
    assert stage.idle.warning
    stage.navigator.act(StartOver())


def took_the_ticket(stage: Stage) -> None:
    visited(stage, Place.DONE, result=Result(Wants.TICKET, State.CONFIRMED, LABEL, PAYLOAD))
    stage.clock.pass_by(10_000)
    stage.idle.tick()


def left_a_ticket_on_the_screen(stage: Stage) -> None:
    visited(stage, Place.DONE, result=Result(Wants.TICKET, State.FAILED, LABEL, PAYLOAD))
    stage.navigator.act(StartOver())


def went_back_to_the_first_page(stage: Stage) -> None:
    stage.send(ChooseLanguage("qps-rtl"))
    stage.send(Back())
    stage.navigator.act(StartOver())


ENDS: list[Callable[[Stage], None]] = [
    start_over,
    start_over_by_key,
    from_another_part_and_side,
    beside_the_journey,
    time_ran_out,
    time_ran_out_on_the_first_page,
    stopped_at_the_warning,
    took_the_ticket,
    left_a_ticket_on_the_screen,
    went_back_to_the_first_page,
]


@pytest.mark.parametrize("end", ENDS, ids=lambda each: each.__name__)
def test_the_next_visitor_starts_clean(stage: Stage, end: Callable[[Stage], None]) -> None:
    fresh = seen(stage)
    assert fresh.journey.place is Place.WELCOME
    end(stage)
    after = seen(stage)
    assert after._replace(picture=b"") == fresh._replace(picture=b"")
    assert after.picture == fresh.picture
