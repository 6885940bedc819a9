"""Staff of the endurance run do what they come for, and a screen that keeps them from it is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.shift import advance
from kiosk.domain.shift_events import Tick
from kiosk.domain.staff import Actor
from kiosk.services.acts import StaffDesk
from kiosk.services.staff import Accounts, Entrance
from kiosk.ui.staff import area
from kiosk.ui.staff.lists import WorkPage
from kiosk.ui.staff.tariffs import TariffsPage
from tests.soak.clerks import done
from tests.soak.endurance import Run
from tests.soak.errands import ERRANDS
from tests.soak.hall import NAMES
from tests.soak.held import Complaints
from tests.soak.printer import MOODS
from tests.support.visitor import Visitor

pytestmark = pytest.mark.slow
SILENT = next(each for each in MOODS if each.name == "silent")


@pytest.fixture
def day(run: Run, someone: Visitor) -> Run:
    """A run with one ticket of which nobody knows whether there is a paper."""
    run.hall.printer.mood = SILENT
    someone.walk_to_check()
    someone.take()
    someone.leave()
    run.hall.printer.mood = MOODS[0]
    return run


@pytest.mark.expects_error_log
def test_staff_do_all_that_they_come_for_and_leave_nothing_behind(day: Run, heard: Complaints) -> None:
    came = day.told.staff
    for number in range(5 * len(ERRANDS)):
        if number % 2 and not day.hall.open:
            day.clerks.open_again()
        else:
            day.clerks.stay()
        day._go_on()
        day.hall.calm()
        day.hall.hear()
        day.look(number)
        if all(came[done(each)] for each in ERRANDS):
            break
    else:
        pytest.fail(f"staff did only {came}")
    day.audit()
    day.hear("staff", heard)
    assert day.told.wrong == []


def _refused(*given: object) -> None:
    del given
    raise KioskError(Code.DATABASE_WRITE, "Vraag het aan de informatica.", "the disk is full.")


def _nothing(*given: object) -> None:
    """Told as done, and not done."""
    del given


Plant = Callable[[pytest.MonkeyPatch], None]
KEPT: dict[str, tuple[str, Plant, list[str]]] = {
    "refused": (
        "void",
        lambda patch: patch.setattr(StaffDesk, "void", _refused),
        ["staff were refused void: K205", "staff came for void, and it did not end in void"],
    ),
    "not offered": (
        "work",
        lambda patch: patch.setattr(WorkPage, "tiles", lambda _: ()),
        ["staff came for work: step 1 is not offered at work"],
    ),
    "no way to it": (
        "tariffs",
        lambda patch: patch.setattr(TariffsPage, "bottom", lambda _: ()),
        ["staff came for tariffs: step 1 is not offered at tariffs"],
    ),
    "told and not done": (
        "work",
        lambda patch: patch.setattr(StaffDesk, "hand_over", _nothing),
        ["staff were told that hand-over is done, and it is not"],
    ),
}


def test_staff_who_are_kept_from_what_they_come_for_are_found(day: Run) -> None:
    for name, (errand, plant, said) in KEPT.items():
        assert day.clerks._enter()
        with pytest.MonkeyPatch.context() as patch:
            plant(patch)
            day.clerks._does(errand, ERRANDS[errand])
        day.clerks._leave()
        assert day.told.model.take() == said, name


def _enters(*, actor: Actor | None, wait: int = 0) -> Plant:
    return lambda patch: patch.setattr(Accounts, "enter", lambda *_: Entrance(actor, wait))


def _waits_for_ever(patch: pytest.MonkeyPatch) -> None:
    real = advance
    patch.setattr(area, "advance", lambda shift, event: shift if isinstance(event, Tick) else real(shift, event))
    _enters(actor=None, wait=30)(patch)


def test_a_door_that_stays_shut_or_opens_to_anybody_is_found(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    doors: dict[str, tuple[Plant, bool]] = {
        "a wrong PIN let somebody in": (_enters(actor=Actor(NAMES[0])), True),
        "the right PIN does not open the door, and there is nothing to wait for": (_enters(actor=None), False),
        "the wait at the door does not end: 30 s are left": (_waits_for_ever, False),
    }
    monkeypatch.setattr(run.clerks._dice, "random", lambda: 0.1)  # everybody mistypes
    for said, (plant, opens) in doors.items():
        with pytest.MonkeyPatch.context() as patch:
            plant(patch)
            assert run.clerks._enter() == opens
            if opens:
                run.clerks._leave()
        assert said in run.told.model.take()


def test_staff_who_are_never_let_in_are_found(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run.clerks, "stay", lambda: False)
    run._let_staff_come_for_all(450)
    assert run.told.wrong == [
        "visit 450: staff were not let in 20 times",
        "visit 450: staff did not get in for all that they come for",
    ]
