"""Who may enter the staff area, in the real store: PINs, delays that a restart does not end, and the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.staff import Act, Actor, delay_seconds
from kiosk.services import staff
from kiosk.services.audit import Audit
from kiosk.services.staff import Accounts, Entrance
from kiosk.storage import DATABASE, Store

IT = Actor("IT", "root")
PIN = "602817"


@pytest.fixture(autouse=True)
def _quick_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff, "_COST", 16)


class Desk:
    """One kiosk with a clock of its own, that can be started anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
        self.start()

    def start(self) -> None:
        self.store = Store(self.folder)
        self.audit = Audit(self.store, lambda: self.now)
        self.accounts = Accounts(self.store, self.audit, lambda: self.now)

    def restart(self) -> None:
        self.store.close()
        self.start()

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_there_is_nobody_until_it_adds_somebody(desk: Desk) -> None:
    assert desk.accounts.names() == ()
    assert desk.accounts.enter("admin", "123456").actor is None
    assert desk.accounts.add("  An  Claes", PIN, IT) == "An Claes"
    assert desk.accounts.names() == ("An Claes",)
    assert desk.accounts.enter("an claes", PIN).actor == Actor("An Claes")


def test_no_pin_is_kept_and_each_has_a_salt_of_its_own(desk: Desk) -> None:
    desk.accounts.add("An", PIN, IT)
    desk.accounts.add("Bert", PIN, IT)
    with sqlite3.connect(desk.folder / DATABASE) as database:
        rows = database.execute("SELECT salt, digest FROM staff").fetchall()
    database.close()
    assert len({row[0] for row in rows}) == len({row[1] for row in rows}) == 2
    assert all(PIN.encode() not in part for row in rows for part in row)
    assert PIN not in repr(desk.store.account("An"))


@pytest.mark.parametrize("restarts", [False, True])
def test_fifty_wrong_pins_get_in_no_faster_than_the_delays_allow(desk: Desk, restarts: bool) -> None:
    desk.accounts.add("An", PIN, IT)
    begun, looked_at, tries = desk.now, 0, 0
    while looked_at < 50:
        tries += 1
        before = len(desk.audit.list(1000))
        told = desk.accounts.enter("An", "739164")
        assert told.actor is None
        was_looked_at = len(desk.audit.list(1000)) > before
        looked_at += was_looked_at
        if not was_looked_at:
            assert desk.accounts.enter("An", PIN).actor is None  # the right one is not looked at either
        if restarts:
            desk.restart()
        desk.pass_by(max(told.wait / 2, 0.5))
    least = sum(delay_seconds(count) for count in range(1, 50))
    assert (desk.now - begun).total_seconds() >= least
    assert tries > 50
    desk.pass_by(300)
    assert desk.accounts.enter("An", PIN).actor == Actor("An")
    assert desk.accounts.enter("An", PIN).actor == Actor("An")


def test_wrong_pins_of_many_names_make_the_device_wait(desk: Desk) -> None:
    for name in ("An", "Bert", "Carla", "Dirk", "Els", "Fons"):
        desk.accounts.add(name, PIN, IT)
        desk.accounts.enter(name, "739164")
        desk.pass_by(1)
    told = desk.accounts.enter("Gust", "739164")
    assert told.wait > 0
    assert told.wait <= 300


@pytest.mark.parametrize("restarts", [False, True])
def test_a_clock_that_was_set_back_locks_nobody_out(desk: Desk, restarts: bool) -> None:
    desk.accounts.add("An", PIN, IT)
    for _ in range(20):
        desk.pass_by(desk.accounts.enter("An", "739164").wait)
    desk.accounts.enter("An", "739164")
    desk.now = datetime(2000, 1, 1, tzinfo=UTC)  # the battery is empty
    told = desk.accounts.enter("An", PIN)
    assert (told.actor, told.wait) == (None, delay_seconds(20))
    if restarts:
        desk.restart()
    desk.pass_by(told.wait - 1)
    assert desk.accounts.enter("An", PIN) == Entrance(None, 1)
    desk.pass_by(1)
    assert desk.accounts.enter("An", PIN).actor == Actor("An")


def test_an_account_that_cannot_be_logged_is_not_changed(desk: Desk) -> None:
    desk.accounts.add("An", PIN, IT)
    with closing(sqlite3.connect(desk.folder / DATABASE)) as database:
        database.execute("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no log'); END")
        acts: tuple[Callable[[], object], ...] = (
            lambda: desk.accounts.add("Bert", PIN, IT),
            lambda: desk.accounts.reset("An", "739164", IT),
            lambda: desk.accounts.remove("An", IT),
            lambda: desk.accounts.enter("An", PIN),
        )
        for act in acts:
            with pytest.raises(sqlite3.IntegrityError, match="no log"):
                act()
        database.execute("DROP TRIGGER no_log")
    assert desk.accounts.names() == ("An",)
    assert desk.accounts.enter("An", PIN).actor == Actor("An")


def killed(pin: str, salt: bytes) -> bytes:
    raise KeyboardInterrupt(len(pin) + len(salt))


def test_a_program_that_dies_while_it_looks_at_a_pin_has_counted_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.accounts.add("An", PIN, IT)
    for _ in range(4):
        with monkeypatch.context() as patch:
            patch.setattr(staff, "_digest", killed)
            with pytest.raises(KeyboardInterrupt):
                desk.accounts.enter("An", "739164")
        desk.restart()
        desk.pass_by(20)
    assert desk.store.begin_entry("An", desk.now - timedelta(seconds=20))[0] > 0


def test_two_kiosk_programs_count_together(desk: Desk) -> None:
    desk.accounts.add("An", PIN, IT)
    with Store(desk.folder) as second:
        other = Accounts(second, Audit(second, lambda: desk.now), lambda: desk.now)
        for each in (desk.accounts, other, desk.accounts):
            told = each.enter("An", "739164")
            desk.pass_by(told.wait)
        assert other.enter("An", "739164").wait == delay_seconds(4)


def test_whoever_came_in_with_another_pin_is_in_no_more(desk: Desk) -> None:
    for name in ("An", "Bert"):
        desk.accounts.add(name, PIN, IT)
        assert desk.accounts.enter(name, PIN).actor == Actor(name)
    desk.accounts.check(Actor("An"))
    with Store(desk.folder) as second:
        Accounts(second, Audit(second, lambda: desk.now), lambda: desk.now).reset("an", "739164", IT)
    with pytest.raises(KioskError) as caught:
        desk.accounts.check(Actor("An"))
    assert caught.value.code is Code.STAFF_UNKNOWN
    desk.accounts.check(Actor("Bert"))
    assert desk.accounts.enter("An", "739164").actor == Actor("An")
    desk.accounts.check(Actor("An"))
    desk.restart()
    desk.accounts.check(Actor("An"))


def test_names_are_told_apart_and_mended(desk: Desk) -> None:
    desk.accounts.add("An", PIN, IT)
    refused: tuple[tuple[Code, Callable[[], object]], ...] = (
        (Code.STAFF_KNOWN, lambda: desk.accounts.add("AN", PIN, IT)),
        (Code.STAFF_UNKNOWN, lambda: desk.accounts.reset("Ann", PIN, IT)),
        (Code.STAFF_UNKNOWN, lambda: desk.accounts.remove("Bert", IT)),
        (Code.PIN_WEAK, lambda: desk.accounts.reset("an", "123456", IT)),
        (Code.STAFF_NAME, lambda: desk.accounts.add(" ", PIN, IT)),
    )
    for code, act in refused:
        with pytest.raises(KioskError) as caught:
            act()
        assert caught.value.code is code
    assert desk.accounts.reset("an", "739164", IT) == "An"
    assert desk.accounts.enter("An", PIN).actor is None
    desk.pass_by(300)
    assert desk.accounts.enter("An", "739164").actor == Actor("An")
    assert desk.accounts.remove("AN", IT) == "An"
    assert desk.accounts.names() == ()


def test_the_log_says_who_did_what_and_is_never_changed(desk: Desk) -> None:
    desk.accounts.add("An", PIN, IT)
    desk.accounts.enter("An", "739164")
    desk.pass_by(5)
    desk.accounts.enter("An", PIN)
    desk.accounts.leave(Actor("An"))
    told = [(each.actor, each.act, each.detail) for each in reversed(desk.audit.list())]
    assert told == [
        (IT, Act.STAFF_ADDED, "An"),
        (Actor("An"), Act.WRONG_PIN, ""),
        (Actor("An"), Act.ENTERED, ""),
        (Actor("An"), Act.LEFT, ""),
    ]
    database = sqlite3.connect(desk.folder / DATABASE)
    for statement in ("UPDATE audit SET who = 'Bert'", "DELETE FROM audit"):
        with pytest.raises(sqlite3.IntegrityError, match="what was done"):
            database.execute(statement)
    database.close()
