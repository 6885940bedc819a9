"""What the lobby screen does for its machine while nobody stands there, and what it survives without a restart."""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from kiosk.config import Backup, Health, Settings, Tickets
from kiosk.domain.errors import Code, KioskError
from kiosk.services.tickets import TicketDesk
from kiosk.storage.backup import daily_name, read_backup
from kiosk.ui.application import Lobby
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine, upkeep
from tests.storage.making import lane, request
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for

BACKUP = daily_name(TODAY)


class Hall:
    """A lobby screen without a printer, and a visitor."""

    def __init__(self, data: Path, settings: Settings) -> None:
        self.clock = Seconds()
        self.data = data
        self.lobby = Lobby(
            Machine(data, settings, IZEGEM, TODAY, clock=lambda: MOMENT),
            window=True,
            size=QSize(540, 960),
            clock=self.clock,
        )
        self.visitor = Visitor(self.lobby, self.clock)
        self.lobby.start()

    def idle(self) -> None:
        self.lobby._keep_up()
        wait_for(lambda: not self.lobby._keeping_up)

    def visit(self) -> str:
        self.visitor.leave()
        self.visitor.walk_to_check()
        self.visitor.take()
        return self.visitor.reads()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Callable[..., Hall]]:
    made: list[Hall] = []

    def make(settings: Settings | None = None) -> Hall:
        made.append(Hall(tmp_path, settings or Settings()))
        return made[-1]

    yield make
    for each in made:
        each.lobby.close()


def health(hall: Hall) -> Any:
    return json.loads((hall.data / "health.json").read_text())


def test_an_idle_kiosk_backs_up_once_a_day_and_says_how_it_is(hall: Callable[..., Hall]) -> None:
    here = hall(Settings(health=Health(prometheus="metrics/kiosk.prom")))
    assert "P 001" in here.visit().replace("\u00a0", " ")
    here.idle()
    assert not (here.data / "health.json").exists(), "not while a visitor stands there"
    here.visitor.leave()
    here.idle()
    made = here.data / "backups" / BACKUP
    assert read_backup(made).tickets == 1
    first = made.stat().st_mtime_ns
    here.idle()
    assert made.stat().st_mtime_ns == first
    said = health(here)
    assert (said["last_ticket"]["number"], said["unconfirmed"]) == ("P 001", 0)
    assert {each["name"]: each["state"] for each in said["checks"]}["backup"] == "ok"
    assert "kiosk_check" in (here.data / "metrics" / "kiosk.prom").read_text()


def test_no_backup_when_the_settings_want_none(hall: Callable[..., Hall]) -> None:
    here = hall(Settings(backup=Backup(daily=False)))
    here.idle()
    assert not (here.data / "backups").exists()
    assert (here.data / "health.json").exists()


def test_what_is_wrong_with_the_machine_is_on_the_list_of_staff_and_goes_again(
    hall: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.wiring.upkeep.free_bytes", lambda _: 1000)
    here = hall()
    here.idle()
    alerts = here.lobby.work().tickets.alerts  # type: ignore[attr-defined]
    assert "disk space" in [alert.subject for alert in alerts.list()]
    monkeypatch.setattr("kiosk.wiring.upkeep.free_bytes", lambda _: 10**12)
    here.idle()
    assert "disk space" not in [alert.subject for alert in alerts.list()]


def test_a_backup_that_fails_is_tried_the_next_day_and_stops_nothing(
    hall: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tries: list[object] = []

    def fail(*args: object) -> None:
        tries.append(args)
        raise KioskError(Code.BACKUP_WRITE, "p", "no room")

    monkeypatch.setattr("kiosk.wiring.upkeep.back_up", fail)
    here = hall()
    here.idle()
    here.idle()
    assert len(tries) == 1
    assert "no backup was made today" in caplog.text
    assert (here.data / "health.json").exists()


def test_old_tickets_go_in_idle_times(hall: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(TicketDesk, "forget", lambda _, days: asked.append(days))
    hall(Settings(tickets=Tickets(keep_days=30))).idle()
    assert asked == [30]


def test_nothing_goes_by_a_clock_that_may_be_wrong(tmp_path: Path) -> None:
    with Machine(tmp_path, Settings(), IZEGEM, TODAY, clock=lambda: MOMENT).tickets() as desk:
        desk.issue(request("visit-1"), lane())
    with Machine(tmp_path, Settings(), IZEGEM, TODAY, clock=lambda: MOMENT + timedelta(days=90)).tickets() as desk:
        assert desk.forget(30) == 0
        desk.alerts.confirm_day()
        desk.issue(request("visit-2"), lane())
        assert (desk.forget(30), desk.forget(30)) == (1, 0)


def test_what_staff_decide_about_the_town_counts_at_the_next_turn(hall: Callable[..., Hall]) -> None:
    here = hall()
    unconfirmed = replace(IZEGEM, tariffs=tuple(replace(each, confirmed_until=None) for each in IZEGEM.tariffs))
    here.lobby._move_in(replace(here.lobby.machine, profile=unconfirmed))
    here.idle()
    assert states(here)["tariffs"] == "not ok"
    here.lobby._move_in(replace(here.lobby.machine, profile=IZEGEM))
    here.idle()
    assert states(here)["tariffs"] == "ok"


def states(hall: Hall) -> dict[str, str]:
    return {each["name"]: each["state"] for each in health(hall)["checks"]}


def test_a_big_database_is_checked_whole_once_a_day(hall: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    really = upkeep.look

    def look(machine: Machine, desk: TicketDesk, *, thorough: bool) -> object:
        asked.append(thorough)
        return really(machine, desk, thorough=thorough)

    monkeypatch.setattr(upkeep, "look", look)
    here = hall(Settings(backup=Backup(daily=False)))
    here.idle()
    here.idle()
    assert asked == [True, False]


def test_only_one_turn_at_a_time(hall: Callable[..., Hall]) -> None:
    here = hall()
    turns: list[int] = []
    here.lobby._upkeep = replace_turn(turns)
    here.lobby._keep_up()
    here.lobby._keep_up()
    wait_for(lambda: not here.lobby._keeping_up)
    assert turns == [1]


def test_an_idle_minute_takes_the_garbage_out_before_memory_is_given_back(hall: Callable[..., Hall]) -> None:
    class Circle:
        def __init__(self) -> None:
            self.itself = self

    here = hall()
    left = weakref.ref(Circle())
    assert left() is not None
    here.idle()
    assert left() is None


def replace_turn(turns: list[int]) -> Any:
    class Counted:
        def turn(self, machine: object, desk: object) -> None:
            del machine, desk
            turns.append(1)

    return Counted()
