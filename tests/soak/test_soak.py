"""The endurance run runs, and finds what is wrong; how long the kiosk lasts, `python -m tests.soak` says."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication

from kiosk.domain.journey import Aside, ChooseLanguage, Event, Leave, Mode, Open, Place, SetMode
from kiosk.domain.opening import ALWAYS_OPEN, Openness, OpenState
from kiosk.domain.tickets import State
from kiosk.system.catalogue import language
from kiosk.ui.content import Control
from kiosk.ui.frame import Modes
from kiosk.wiring import office
from tests.soak.endurance import Run
from tests.soak.hall import CLOSINGS, OPEN, Sign
from tests.soak.held import Complaints
from tests.soak.printer import MOODS, BugError, Mood
from tests.soak.seen import RIGHT_TO_LEFT, STILL_THERE
from tests.support.visitor import Visitor

pytestmark = pytest.mark.slow
breaks = pytest.mark.expects_error_log
"""The printer of the run breaks; that each bug of it is in the log, and nothing else, the run looks at itself."""


@breaks
def test_some_visits_leave_nothing_behind(tmp_path: Path) -> None:
    told = Run(tmp_path, "sint-truiden", 5, staff_every=10).run(40)
    assert told.wrong == []
    assert told.visits == 40
    assert sum(told.model.states.values()) > 5
    assert sum(times for name, times in told.staff.items() if name.startswith("came for")) > 0


@breaks
def test_the_same_seed_is_the_same_run_and_another_one_is_not(tmp_path: Path, qapp: QApplication) -> None:
    del qapp

    def came_to(name: str, seed: int) -> list[str]:
        told = Run(tmp_path / name, "izegem", seed, staff_every=4).run(12)
        assert told.wrong == []
        return [f"{told.steps} steps", *told.lines()[1:]]

    for each in ("one", "two", "three"):
        (tmp_path / each).mkdir()
    first = came_to("one", 5)
    assert came_to("two", 5) == first
    assert came_to("three", 6) != first


@breaks
@pytest.mark.parametrize("mood", [each for each in MOODS if each.raises or each.hangs], ids=lambda mood: mood.name)
def test_a_printer_that_breaks_or_hangs_costs_nobody_the_number(
    run: Run, heard: Complaints, someone: Visitor, mood: Mood
) -> None:
    run.hall.printer.mood = mood
    someone.walk_to_check()
    someone.take()
    result = someone.journey.result
    assert result is not None
    assert result.label is not None
    assert result.state in {State.CONFIRMED, State.UNCONFIRMED, State.FAILED} - (
        {State.CONFIRMED} if mood.hangs or not mood.comes_out else set()
    )
    assert run.hall.printer.busy == bool(mood.hangs)
    someone.leave()
    run.hall.calm()
    run.hall.in_lane(lambda: run.hall.lobby.work().look())  # what came late is written down
    run.audit()
    run.hear("now", heard)
    assert run.told.wrong == []
    assert bool(run.told.bugs) == bool(mood.raises)
    assert not run.hall.printer.busy


# -- each check speaks ------------------------------------------------------------------------------------------


def _keep_modes(run: Run) -> None:
    object.__setattr__(run.hall.lobby.session.journey, "modes", frozenset({Mode.LARGE_TEXT}))


def _speak_french(run: Run) -> None:
    object.__setattr__(run.hall.lobby.session.journey, "language", "fr")


def _show(modes: Modes) -> Callable[[Run], None]:
    def plant(run: Run) -> None:
        shown = run.hall.lobby.frame.shown
        assert shown is not None
        run.hall.lobby.frame.show_sheet(shown.sheet, modes)

    return plant


def _focus_help(run: Run) -> None:
    help_ = run.hall.lobby.frame.control(Control.HELP)
    assert help_ is not None
    help_.setFocus()


def _warn(run: Run) -> None:
    run.hall.lobby.idle._left = 5


def _stay_in(run: Run) -> None:
    run.hall.lobby.navigator.staff_called.emit()


def _reword(run: Run) -> None:
    run.hall.lobby.frame.tiles()[0].setAccessibleName("tot ziens")


LEFT: dict[str, tuple[Callable[[Run], None], str]] = {
    "modes of the visit": (_keep_modes, "fresh False, not True"),
    "language": (_speak_french, "language fr, not nl"),
    "large text": (_show(Modes(large=True)), "modes Modes(large=True"),
    "lowered": (_show(Modes(lowered=True)), "lowered=True"),
    "right to left": (_show(Modes(rtl=True)), "rtl=True"),
    "contrast": (_show(Modes(contrast=True)), "contrast=True"),
    "focus": (_focus_help, "focused"),
    "warning": (_warn, "warning True, not False"),
    "staff": (_stay_in, "staff True, not False"),
    "words": (_reword, "tot ziens"),
}


def test_what_is_left_of_a_visitor_is_found(run: Run) -> None:
    lobby = run.hall.lobby
    for name, (plant, said) in LEFT.items():
        run.look(0)
        assert run.told.wrong == [], f"before {name}"
        plant(run)
        run.look(3)
        found = run.told.wrong[-1]  # the page itself may have been found before
        assert "visit 3: the next visitor finds" in found
        assert said in found, name
        lobby.idle._left = None
        if lobby.entrance.area is not None:
            run.clerks._leave()
        lobby.navigator._leave()
        lobby.navigator.refresh()
        run.told.wrong.clear()


def _stays_shut(run: Run, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(run.hall.lobby, "_opening_now", lambda: OpenState(Openness.CLOSED_BY_HAND))


def _never_shuts(run: Run, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(run.hall.lobby, "_opening_now", lambda: ALWAYS_OPEN)


def _hears_nothing(run: Run, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(run.hall.lobby, "_hear", lambda _: None)


def _says_another_message(run: Run, patch: pytest.MonkeyPatch) -> None:
    real = run.hall.lobby._opening_now
    patch.setattr(run.hall.lobby, "_opening_now", lambda: replace(real(), message=None))


OPENINGS: dict[str, tuple[Callable[[Run, pytest.MonkeyPatch], None], Sign, str]] = {
    "open, and stays shut": (_stays_shut, OPEN, "place closed, not welcome"),
    "shut, and stays open": (_never_shuts, CLOSINGS[0], "place welcome, not closed"),
    "shut, and not heard of": (_hears_nothing, CLOSINGS[-1], "place welcome, not closed"),
    "shut, and the message is lost": (_says_another_message, CLOSINGS[1], "words"),
}


def test_a_screen_that_does_not_follow_the_hall_is_found(run: Run) -> None:
    hall = run.hall
    with office.opening(hall.machine) as opening:
        for name, (plant, sign, said) in OPENINGS.items():
            with pytest.MonkeyPatch.context() as patch:
                plant(run, patch)
                hall.set_in(opening, sign)
                hall.hear()
                run.look(3)
            (found,) = run.told.wrong
            assert "visit 3: the next visitor finds" in found
            assert said in found, name
            run.told.wrong.clear()
            hall.set_in(opening, OPEN)
            hall.hear()
            run.look(4)
            assert run.told.wrong == [], f"after {name}"


def test_a_kiosk_that_reopens_and_does_not_hear_of_it_is_found(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    hall = run.hall
    with office.opening(hall.machine) as opening:
        for sign in (CLOSINGS[0], OPEN):
            hall.set_in(opening, sign)
            if sign != OPEN:
                hall.hear()
            run.look(1)
        assert run.told.wrong == [], "who comes before the screen hears of it may find it closed"
        _hears_nothing(run, monkeypatch)
        hall.hear()
        run.look(2)
    (found,) = run.told.wrong
    assert "visit 2: the next visitor finds place closed, not welcome" in found


def _all_small(run: Run, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(run.hall.lobby.navigator, "modes", lambda _: Modes())


def _all_dutch(run: Run, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(run.hall.lobby.navigator, "_languages", lambda _: language("nl"))


LOOKS: dict[str, tuple[Callable[[Run, pytest.MonkeyPatch], None], tuple[Event, ...], str]] = {
    "large text": (_all_small, (SetMode(Mode.LARGE_TEXT, on=True),), "WelcomePage in nl looks Modes(large=False"),
    "contrast": (
        _all_small,
        (SetMode(Mode.HIGH_CONTRAST, on=True),),
        "not Modes(large=False, lowered=False, ",
    ),
    "lowered": (_all_small, (SetMode(Mode.LOWERED, on=True),), "not Modes(large=False, lowered=True"),
    "right to left": (_all_small, (ChooseLanguage("ar"),), "PurposePage in ar looks"),
    "language": (_all_dutch, (ChooseLanguage("fr"),), "PurposePage in fr is marked '', not 'T"),
}


def test_a_page_that_does_not_look_as_the_visitor_chose_is_found(run: Run) -> None:
    session = run.hall.lobby.session
    for name, (plant, events, said) in LOOKS.items():
        with pytest.MonkeyPatch.context() as patch:
            plant(run, patch)
            for event in events:
                session.send(event)
        (found,) = run.told.wrong
        assert said in found, name
        run.told.wrong.clear()
        session.send(Leave(name))
        assert run.told.wrong == []


def test_the_pages_on_the_frame_are_counted_and_the_warning_is_one_of_them(run: Run) -> None:
    session, seen = run.hall.lobby.session, run.told.seen
    for event in (ChooseLanguage("ar"), SetMode(Mode.HIGH_CONTRAST, on=True), Open(Aside.HELP)):
        session.send(event)
    _warn(run)
    run.hall.lobby.navigator._warn(5)
    counted = {("question", "purpose"), ("beside", "help"), ("language", "ar"), ("mode", "high-contrast")}
    assert counted | {("mode", RIGHT_TO_LEFT), STILL_THERE} <= set(seen.counts)
    assert ("mode", "large-text") not in seen.counts
    assert run.told.wrong == []


def test_what_is_left_on_the_first_closed_page_is_found(run: Run) -> None:
    with office.opening(run.hall.machine) as opening:
        run.hall.set_in(opening, CLOSINGS[0])
    run.hall.hear()
    run.look(1)
    assert run.told.wrong == []
    _reword(run)
    run.look(2)
    (found,) = run.told.wrong
    assert "tot ziens" in found


@breaks
def test_a_run_at_a_kiosk_that_stays_shut_is_found(
    run: Run, heard: Complaints, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stays_shut(run, monkeypatch)
    run.one(1, heard)
    assert any("place closed, not welcome" in each for each in run.told.wrong)


@breaks
def test_what_is_complained_of_is_found(run: Run, heard: Complaints) -> None:
    log = logging.getLogger("kiosk")
    log.error("out of ink")
    qWarning("a widget too many")
    run.hear("visit 3", heard)
    assert run.told.wrong == ["visit 3: logged: out of ink", "visit 3: Qt: a widget too many"]
    run.told.wrong.clear()
    run.hall.printer.raised += 1
    run.hear("visit 4", heard)
    assert run.told.wrong == ["visit 4: 1 bugs of the printer, 0 in the log"]
    run.told.wrong.clear()
    run.hall.printer.raised += 1
    log.error("a bug", exc_info=BugError("planted"))
    run.hear("visit 5", heard)
    assert run.told.wrong == []


def test_a_refusal_that_nothing_explains_is_found(
    run: Run, heard: Complaints, someone: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.domain.errors import Code, KioskError
    from kiosk.services.visits import VisitDesk

    def full(*given: object) -> None:
        raise KioskError(Code.DATABASE_WRITE, "Vraag het aan de balie.", "the disk is full.")

    monkeypatch.setattr(VisitDesk, "_record", full)
    someone.walk_to_check()
    someone.take()
    run.audit()
    run.hear("visit 3", heard)
    (said,) = run.told.wrong
    assert "was refused K205" in said


def test_a_second_paper_is_found(run: Run, someone: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = run.hall.printer
    once = printer.print
    monkeypatch.setattr(printer, "print", lambda job: (once(job), once(job))[1])
    someone.walk_to_check()
    someone.take()
    run.audit()
    assert run.told.wrong
    assert all("papers" in each for each in run.told.wrong)


@breaks
def test_what_is_left_at_the_end_and_what_nobody_saw_is_found(tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    run, end = Run(tmp_path, "izegem", 6, full=1), threading.Event()
    threading.Thread(target=end.wait, name="left-behind", daemon=True).start()
    try:
        told = run.run(1)
    finally:
        end.set()
    threads, unseen = told.wrong
    assert "left-behind" in threads
    assert "never seen: " in unseen
    assert f"place {Place.CLOSED.value}" in unseen
