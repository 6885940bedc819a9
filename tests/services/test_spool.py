"""The spool: asked first, sent once, given up in time; nothing is ever sent later, whatever a printer does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from kiosk.domain.document import Paper
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, Ticket
from kiosk.services.devices import Device, PrintJob, PrintResult, Spare
from kiosk.services.ledger import ListLedger
from kiosk.services.spool import LIMIT_SECONDS, Spool
from kiosk.services.tickets import DeskOptions, Printed, TicketDesk, Whereabouts
from kiosk.storage import Store
from tests.services.scripted import (
    LANE,
    NO_PAPER,
    NOON,
    PAPER,
    READY,
    SAVED,
    Clock,
    Hanging,
    ScriptedDevice,
    always,
    asked,
)
from tests.support.stopwatch import in_time

LIMIT = 1.0
"""Seconds, for printers that hang: all of them pass."""
UNTOUCHED = PrintResult(State.FAILED, "refused", touched=False)


class Keeping(ScriptedDevice):
    """One that keeps papers by itself; `told`: how often it heard that it may hold a part of one."""

    told = 0

    def distrust(self) -> None:
        self.told += 1


@pytest.fixture
def second() -> ScriptedDevice:
    return ScriptedDevice("second")


def make(
    store: Store, clock: Clock, device: ScriptedDevice, fallback: Device | None = None, limit: float = LIMIT_SECONDS
) -> TicketDesk:
    return TicketDesk(store, device, clock, b"key", DeskOptions(fallback=fallback, limit_seconds=limit))


def steps(store: Store, ticket: Ticket) -> list[tuple[str | None, State]]:
    return [(each.device, each.outcome) for each in store.attempts(ticket.id)]


def wait_for(condition: threading.Event) -> None:
    assert condition.wait(10)


def until_collected(desk: TicketDesk, store: Store, ticket: Ticket, count: int) -> None:
    """The device's thread needs a moment to end."""
    deadline = time.monotonic() + 10
    while len(store.attempts(ticket.id)) < count:
        assert time.monotonic() < deadline
        time.sleep(0.005)
        desk.look()


def test_the_limit_leaves_time_for_an_honest_page_within_five_seconds() -> None:
    assert LIMIT_SECONDS <= 4.5


@pytest.mark.parametrize(
    "status",
    [
        NO_PAPER,
        PrinterStatus(Known.NOT_OK),
        PrinterStatus(cover=Known.NOT_OK),
        PrinterStatus(error=Known.NOT_OK),
        PrinterStatus(paper=PaperLevel.OUT),
    ],
)
def test_nothing_is_sent_to_a_printer_that_says_it_cannot_print(
    desk: TicketDesk, store: Store, device: ScriptedDevice, status: PrinterStatus
) -> None:
    device.status = status
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert (printed.ticket.state, device.jobs) == (State.FAILED, [])
    assert printed.ticket.sent_at is None
    assert printed.ticket.finished_at is not None
    assert steps(store, printed.ticket) == [("scripted", State.FAILED)]
    assert printed.result is not None
    assert printed.result.cause == f"not ready: {status.summary()}"
    device.status = READY
    assert desk.print_ticket(printed.ticket, PAPER) == Printed(printed.ticket, None)
    assert device.jobs == [], "also once the roll is changed"


@pytest.mark.parametrize("status", [READY, PrinterStatus(), PrinterStatus(paper=PaperLevel.NEAR_END)])
def test_a_printer_that_says_nothing_bad_is_sent_to(
    desk: TicketDesk, device: ScriptedDevice, status: PrinterStatus
) -> None:
    device.status = status
    assert desk.print_ticket(desk.issue(asked(), LANE), PAPER).ticket.state is State.CONFIRMED


@pytest.mark.expects_error_log
def test_a_printer_that_fails_to_say_how_it_is_is_unknown(
    desk: TicketDesk, device: ScriptedDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    for error in (KioskError(Code.PRINTER_WRITE, "Nee.", "no cable."), ZeroDivisionError("no dots")):

        def fail(error: Exception = error) -> PrinterStatus:
            raise error

        monkeypatch.setattr(device, "preflight", fail)
        assert desk.print_ticket(desk.issue(asked(str(error)), LANE), PAPER).ticket.state is State.CONFIRMED
        assert desk.look()["scripted"] == PrinterStatus(
            detail="no cable." if isinstance(error, KioskError) else "ZeroDivisionError: no dots"
        )


@pytest.mark.parametrize(
    "late", [SAVED, PrintResult(State.FAILED, "jammed"), PrintResult(State.FAILED, "gave up", touched=False)]
)
def test_a_printer_that_hangs_while_printing_leaves_the_ticket_unconfirmed_for_ever(
    store: Store, clock: Clock, device: ScriptedDevice, late: PrintResult
) -> None:
    """Its late answer is kept beside it: the visitor was told already, so the row stays as it was told."""
    hang = Hanging()
    told_to_stop: list[bool] = []

    def act(job: PrintJob) -> PrintResult:
        told_to_stop.append(job.given_up())
        hang()
        told_to_stop.append(job.given_up())
        return late

    device.act = act
    desk = make(store, clock, device, limit=LIMIT)
    ticket = desk.issue(asked(), LANE)
    printed = desk.print_ticket(ticket, PAPER)
    assert printed.ticket.state is State.UNCONFIRMED
    assert printed.result is not None
    assert printed.result.cause == f"no answer within {LIMIT} s; look whether the paper came out"
    assert steps(store, ticket) == [("scripted", State.SENT), ("scripted", State.UNCONFIRMED)]
    hang.end.set()
    until_collected(desk, store, ticket, 3)
    assert store.ticket(ticket.id) == printed.ticket
    assert store.attempts(ticket.id)[2].outcome is late.outcome
    assert (store.attempts(ticket.id)[2].cause or "").startswith("answered late")
    assert told_to_stop == [False, True]
    assert [each.tickets for each in desk.alerts.list()] == ([] if late is SAVED else [(printed.ticket,)])
    desk.look()
    assert len(store.attempts(ticket.id)) == 3, "once"


def test_nobody_waits_longer_for_a_printer_that_hangs_than_the_limit_says(store: Store, clock: Clock) -> None:
    numbers = count()

    def once() -> None:
        hang, device = Hanging(), ScriptedDevice(f"printer {next(numbers)}")

        def act(job: PrintJob) -> PrintResult:
            hang()
            return SAVED

        device.act = act
        desk = make(store, clock, device, limit=LIMIT)
        assert desk.print_ticket(desk.issue(asked(device.name), LANE), PAPER).ticket.state is State.UNCONFIRMED
        hang.end.set()

    in_time(LIMIT + 0.5, once)


def test_a_printer_that_hangs_before_it_prints_never_prints_later(
    store: Store, clock: Clock, device: ScriptedDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    hang = Hanging()

    def preflight() -> PrinterStatus:
        hang()
        return READY

    monkeypatch.setattr(device, "preflight", preflight)
    desk = make(store, clock, device, limit=LIMIT)
    first = desk.print_ticket(desk.issue(asked("first"), LANE), PAPER)
    assert (first.ticket.state, first.ticket.sent_at) == (State.FAILED, None)
    second = desk.print_ticket(desk.issue(asked("second"), LANE), PAPER)
    assert second.result == PrintResult(State.FAILED, "it is still busy with another paper", touched=False)
    hang.end.set()
    monkeypatch.undo()
    third = desk.print_ticket(desk.issue(asked("third"), LANE), PAPER)
    assert third.ticket.state is State.CONFIRMED
    assert [job.ticket for job in device.jobs] == [third.ticket.id], "the first two never came out"


def test_a_turn_that_comes_when_nobody_waits_any_more_is_given_back_at_once(
    clock: Clock, device: ScriptedDevice
) -> None:
    hang, given_back = Hanging(), threading.Event()

    class Slow:
        """A turn that takes longer than its own limit, as a network file system's lock may."""

        def take(self, name: str, seconds: float) -> Callable[[], None]:
            del name, seconds
            hang()
            return given_back.set

    spool = Spool((device,), Slow(), clock, LIMIT)
    spooled = spool.send(ListLedger(clock, PAPER))
    assert spooled is not None
    assert (spooled.result.outcome, spooled.result.touched) == (State.FAILED, False)
    hang.end.set()
    wait_for(given_back)
    assert (device.asked, device.jobs) == (0, []), "the printer was never spoken to"


@pytest.mark.parametrize("files", [True, False])
def test_a_spare_printer_of_the_same_kind_has_a_name_of_its_own_and_does_all_the_device_does(
    store: Store, clock: Clock, device: ScriptedDevice, files: bool
) -> None:
    class Filing(ScriptedDevice):
        is_paper = False

        def __init__(self) -> None:
            super().__init__()
            self.drawn: list[Paper] = []

        def prepare(self, paper: Paper) -> None:
            self.drawn.append(paper)

        def kept(self, day: date, label: str) -> tuple[str, ...]:
            return (f"{day} {label}",)

    second = Filing() if files else ScriptedDevice()
    desk = make(store, clock, device, Spare(second))
    device.status = NO_PAPER
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert (printed.ticket.state, printed.paper) == (State.CONFIRMED, not files)
    assert [each.paper for each in second.jobs] == [PAPER]
    assert getattr(second, "drawn", [PAPER]) == [PAPER], "drawn ahead, by the device that can"
    assert steps(store, printed.ticket)[1:] == [
        ("fallback scripted", State.SENT),
        ("fallback scripted", State.CONFIRMED),
    ]
    kept = (f"{printed.ticket.day} {printed.ticket.label}",) if files else ()
    assert desk.whereabouts(printed.ticket) == Whereabouts("fallback scripted", kept)


def test_a_paper_is_waited_for_until_somebody_gives_it_up() -> None:
    assert not PrintJob(PAPER, NOON.date(), NOON).given_up()


@pytest.mark.parametrize("keeps", [True, False])
def test_a_spare_printer_is_told_not_to_trust_what_it_keeps_if_it_keeps_anything(keeps: bool) -> None:
    device = Keeping("queue") if keeps else ScriptedDevice("queue")
    Spare(device).distrust()
    assert getattr(device, "told", None) == (1 if keeps else None)


def test_a_list_and_a_copy_have_the_same_limit(store: Store, clock: Clock, device: ScriptedDevice) -> None:
    hangs = [Hanging(), Hanging()]
    desk = make(store, clock, device, limit=LIMIT)
    done = desk.print_ticket(desk.issue(asked(), LANE), PAPER)

    def act(job: PrintJob) -> PrintResult:
        hangs[0 if job.ticket is None else 1]()
        return SAVED

    device.act = act
    assert desk.print_list(PAPER).outcome is State.UNCONFIRMED
    hangs[0].end.set()
    copy = desk.reprint(done.ticket, lambda _: PAPER, Actor("balie 1"), "papier gescheurd")
    assert (copy.ticket, copy.copy) == (done.ticket, 1)
    assert copy.result is not None
    assert copy.result.outcome is State.UNCONFIRMED
    hangs[1].end.set()
    until_collected(desk, store, done.ticket, 5)


def test_the_second_printer_takes_what_surely_never_reached_the_first(
    store: Store, clock: Clock, device: ScriptedDevice, second: ScriptedDevice
) -> None:
    second.is_paper = False
    desk = make(store, clock, device, second)
    device.status = NO_PAPER
    first = desk.print_ticket(desk.issue(asked("first"), LANE), PAPER)
    assert (first.ticket.state, first.paper) == (State.CONFIRMED, False)
    assert steps(store, first.ticket) == [
        ("scripted", State.FAILED),
        ("second", State.SENT),
        ("second", State.CONFIRMED),
    ]
    device.status = READY
    device.act = always(UNTOUCHED)
    again = desk.print_ticket(desk.issue(asked("again"), LANE), PAPER)
    assert again.ticket.state is State.CONFIRMED
    assert steps(store, again.ticket) == [
        ("scripted", State.SENT),
        ("scripted", State.FAILED),
        ("second", State.SENT),
        ("second", State.CONFIRMED),
    ]
    assert [len(each.jobs) for each in (device, second)] == [1, 2]


@pytest.mark.parametrize(
    "first",
    [PrintResult(State.FAILED, "paper out in the middle"), PrintResult(State.UNCONFIRMED), SAVED],
)
def test_the_second_printer_takes_nothing_that_may_have_reached_the_first(
    store: Store, clock: Clock, device: ScriptedDevice, second: ScriptedDevice, first: PrintResult
) -> None:
    device.act = always(first)
    desk = make(store, clock, device, second)
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert printed.ticket.state is first.outcome
    assert (second.jobs, second.asked) == ([], 0)


def test_a_first_printer_that_hangs_while_printing_is_not_helped_out(
    store: Store, clock: Clock, device: ScriptedDevice, second: ScriptedDevice
) -> None:
    hang = Hanging()

    def act(job: PrintJob) -> PrintResult:
        hang()
        return SAVED

    device.act = act
    desk = make(store, clock, device, second, limit=LIMIT)
    assert desk.print_ticket(desk.issue(asked(), LANE), PAPER).ticket.state is State.UNCONFIRMED
    assert second.jobs == []
    other = desk.print_ticket(desk.issue(asked("other"), LANE), PAPER)
    assert other.ticket.state is State.CONFIRMED, "the next one: the first printer is still busy with its paper"
    assert [job.ticket for job in second.jobs] == [other.ticket.id]
    hang.end.set()


def test_when_no_printer_takes_it_the_causes_of_all_are_kept(
    store: Store, clock: Clock, device: ScriptedDevice, second: ScriptedDevice
) -> None:
    device.status, second.act = NO_PAPER, always(UNTOUCHED)
    desk = make(store, clock, device, second)
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert printed.ticket.state is State.FAILED
    assert printed.result is not None
    assert printed.result.cause == f"scripted: not ready: {NO_PAPER.summary()}; second: refused"
    assert steps(store, printed.ticket)[-1] == ("second", State.FAILED)


def test_one_paper_at_a_time_also_from_two_programs(
    tmp_path: Path, store: Store, clock: Clock, device: ScriptedDevice
) -> None:
    """Each desk stands for a program: its own store, its own device, the same printer's name."""
    hang = Hanging()

    def act(job: PrintJob) -> PrintResult:
        hang()
        return SAVED

    device.act = act
    with Store(tmp_path, busy_ms=1000) as other_store:
        other = ScriptedDevice()
        one, two = make(store, clock, device, limit=LIMIT), make(other_store, clock, other, limit=LIMIT)
        desk_thread = threading.Thread(target=lambda: one.print_ticket(one.issue(asked("one"), LANE), PAPER))
        desk_thread.start()
        wait_for(hang.reached)
        refused = two.print_ticket(two.issue(asked("two"), LANE), PAPER)
        assert refused.result == PrintResult(State.FAILED, "it is still busy with another paper", touched=False)
        assert (other.jobs, other.asked) == ([], 0)
        hang.end.set()
        desk_thread.join()
        deadline = time.monotonic() + 10
        while two.print_list(PAPER) != SAVED:
            assert time.monotonic() < deadline


def test_a_copy_is_the_same_ticket_and_says_who_and_why(desk: TicketDesk, store: Store, device: ScriptedDevice) -> None:
    done = desk.print_ticket(desk.issue(asked(), LANE), PAPER).ticket
    written: list[int] = []

    def write(copy: int) -> Paper:
        written.append(copy)
        return PAPER

    for nth in (1, 2):
        copy = desk.reprint(done, write, Actor("balie 1"), "verloren")
        assert (copy.ticket, copy.copy, copy.result) == (done, nth, SAVED)
    assert written == [1, 2]
    kept = [(each.copy, each.outcome, each.who, each.why) for each in store.attempts(done.id)[2:]]
    assert kept == [
        (1, State.SENT, "balie 1", "verloren"),
        (1, State.CONFIRMED, None, None),
        (2, State.SENT, "balie 1", "verloren"),
        (2, State.CONFIRMED, None, None),
    ]
    assert store.ticket(done.id) == done
    device.status = NO_PAPER
    refused = desk.reprint(done, write, Actor("balie 1"), "verloren")
    assert (refused.copy, len(store.attempts(done.id))) == (0, 6), "nothing was begun, so there is no third copy"


def test_a_copy_goes_to_the_second_printer_too(
    store: Store, clock: Clock, device: ScriptedDevice, second: ScriptedDevice
) -> None:
    desk = make(store, clock, device, second)
    done = desk.print_ticket(desk.issue(asked(), LANE), PAPER).ticket
    device.act = always(UNTOUCHED)
    assert desk.reprint(done, lambda _: PAPER, Actor("balie"), "inkt").copy == 1
    device.status = NO_PAPER
    assert desk.reprint(done, lambda _: PAPER, Actor("balie"), "inkt").copy == 2
    assert [(each.copy, each.device, each.outcome) for each in store.attempts(done.id)[2:]] == [
        (1, "scripted", State.SENT),
        (1, "scripted", State.FAILED),
        (1, "second", State.SENT),
        (1, "second", State.CONFIRMED),
        (2, "second", State.SENT),
        (2, "second", State.CONFIRMED),
    ]


def test_what_a_crash_left_open_is_ended_at_the_next_start_and_never_sent(tmp_path: Path, clock: Clock) -> None:
    device = ScriptedDevice()
    with Store(tmp_path) as store:
        crashed = make(store, clock, device)
        recorded, sent, done = (crashed.issue(asked(each), LANE) for each in ("recorded", "sent", "done"))
        store.mark(sent.id, State.SENT, clock(), "scripted")
        crashed.print_ticket(done, PAPER)
    with Store(tmp_path) as store:
        desk = make(store, clock, device)
        ended = desk.recover()
        assert [(each.id, each.state) for each in ended] == [
            (recorded.id, State.FAILED),
            (sent.id, State.UNCONFIRMED),
        ]
        assert all(each.finished_at for each in ended)
        assert all(store.attempts(each.id)[-1].cause for each in ended)
        assert desk.recover() == ()
        for ticket in (recorded, sent, done):
            assert desk.print_ticket(ticket, PAPER).result is None
        assert [job.ticket for job in device.jobs] == [done.id]
        assert {each.tickets for each in desk.alerts.list()} == {(each,) for each in ended}


@pytest.mark.parametrize("last", [None, *State])
def test_a_start_distrusts_a_printer_that_may_hold_a_part_of_the_last_paper(
    tmp_path: Path, clock: Clock, last: State | None
) -> None:
    """It may have ended well or not, been killed or left for the night: what was not cleared then is cleared now."""
    device = Keeping()
    with Store(tmp_path) as store:
        desk = make(store, clock, device)
        if last is not None:
            ticket = desk.issue(asked(), LANE)
            if last is State.SENT:
                store.mark(ticket.id, State.SENT, clock(), device.name)
            elif last is not State.RECORDED:
                device.act = always(PrintResult(last, "as it is"))
                desk.print_ticket(ticket, PAPER)
    with Store(tmp_path) as store:
        make(store, clock, device).recover()
    assert device.told == (1 if last in (State.SENT, State.FAILED) else 0)


def test_a_copy_in_flight_at_a_crash_is_cleared_too(tmp_path: Path, clock: Clock) -> None:
    device = Keeping()
    with Store(tmp_path) as store:
        desk = make(store, clock, device)
        ticket = desk.issue(asked(), LANE)
        desk.print_ticket(ticket, PAPER)
        store.begin_copy(ticket.id, clock(), "scripted", Actor("balie"), "papier op")
    with Store(tmp_path) as store:
        assert make(store, clock, device).recover() == ()
    assert device.told == 1


def test_a_paper_is_drawn_ahead_in_the_thread_that_waits_for_it(store: Store, clock: Clock) -> None:
    """That one lasts from ticket to ticket, and so does what Qt keeps of fonts for it."""
    drawn = []

    class Drawing(ScriptedDevice):
        def prepare(self, paper: Paper) -> None:
            drawn.append((paper, threading.current_thread()))

    device = Drawing()
    desk = make(store, clock, device)
    ticket = desk.issue(asked(), LANE)
    assert desk.print_ticket(ticket, PAPER).ticket.state is State.CONFIRMED
    assert [(paper is PAPER, thread) for paper, thread in drawn] == [(True, threading.current_thread())]
    assert device.jobs[0].paper is PAPER
    assert desk.reprint(ticket, lambda _: PAPER, Actor("balie"), "papier op").copy == 1
    assert len(drawn) == 1, "the number of a copy is known only when it is sent"


def test_a_drawing_that_fails_ahead_fails_where_it_counts(store: Store, clock: Clock) -> None:
    class Drawing(ScriptedDevice):
        def prepare(self, paper: Paper) -> None:
            raise ValueError(f"{paper.label} does not fit")

    device = Drawing()
    desk = make(store, clock, device)
    assert desk.print_ticket(desk.issue(asked(), LANE), PAPER).ticket.state is State.CONFIRMED


def test_what_another_running_program_has_in_hand_is_left_to_it(tmp_path: Path, clock: Clock) -> None:
    device = ScriptedDevice()
    with Store(tmp_path) as running, Store(tmp_path) as starting:
        desk = make(running, clock, device)
        ticket = desk.issue(asked(), LANE)
        assert make(starting, clock, device).recover() == ()
        assert desk.print_ticket(ticket, PAPER).ticket.state is State.CONFIRMED


def test_a_program_that_was_taken_for_dead_does_not_say_more_than_the_row(
    store: Store, clock: Clock, device: ScriptedDevice
) -> None:
    desk = make(store, clock, device)
    ticket = desk.issue(asked(), LANE)

    def act(job: PrintJob) -> PrintResult:
        store.mark(ticket.id, State.UNCONFIRMED, clock(), None, "taken for dead")
        return SAVED

    device.act = act
    assert desk.print_ticket(ticket, PAPER).ticket.state is State.UNCONFIRMED
    assert [each.outcome for each in store.attempts(ticket.id)] == [State.SENT, State.UNCONFIRMED, State.CONFIRMED]


def test_a_start_on_a_store_that_fails_is_no_crash(store: Store, clock: Clock, device: ScriptedDevice) -> None:
    desk = make(store, clock, device)
    store.path.parent.joinpath("running.turn").mkdir()
    assert desk.recover() == ()
