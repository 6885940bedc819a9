"""The ticket use case with the real store: recorded before it is sent, sent once, and told as it is."""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.payload import encode
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State, Ticket
from kiosk.domain.town import Lane
from kiosk.services.tickets import DeskOptions, Device, Printed, PrintJob, PrintResult, TicketDesk, TicketStore
from kiosk.storage import Store, load_key
from tests.services.scripted import LANE, NOON, PAPER, READY, SAVED, TEXT, Clock, ScriptedDevice, always, asked


def test_the_store_and_the_device_are_what_the_use_case_names(store: Store, device: ScriptedDevice) -> None:
    as_named: tuple[TicketStore, Device] = (store, device)
    assert as_named == (store, device)


def test_a_ticket_is_recorded_then_sent_then_confirmed(
    desk: TicketDesk, store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    seen: list[Ticket | None] = []

    def look(job: PrintJob) -> PrintResult:
        seen.append(store.ticket(job.ticket or 0))
        return SAVED

    device.act = look
    ticket = desk.issue(asked(), LANE)
    assert (ticket.state, device.jobs) == (State.RECORDED, [])
    printed = desk.print_ticket(ticket, PAPER)
    assert [each.state for each in seen if each] == [State.SENT], "the device is asked after that was recorded"
    assert printed.result == SAVED
    assert printed.ticket == store.ticket(ticket.id)
    assert printed.ticket.state is State.CONFIRMED
    (job,) = device.jobs
    assert (job.paper, job.day, job.ticket, job.label) == (PAPER, date(2026, 11, 23), ticket.id, "V\u00a0001")
    assert NOON < job.at < clock.now
    assert [attempt.device for attempt in store.attempts(ticket.id)] == ["scripted", "scripted"]
    assert desk.device is device


@pytest.mark.parametrize("outcome", [State.CONFIRMED, State.UNCONFIRMED, State.FAILED])
def test_the_row_says_what_the_device_said(
    desk: TicketDesk, store: Store, device: ScriptedDevice, outcome: State
) -> None:
    device.act = always(PrintResult(outcome, "as the printer said"))
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert printed.ticket.state is outcome
    assert printed.result == PrintResult(outcome, "as the printer said")
    assert store.attempts(printed.ticket.id)[-1].cause == "as the printer said"


def test_a_ticket_is_sent_once_however_often_it_is_asked_for(desk: TicketDesk, device: ScriptedDevice) -> None:
    ticket = desk.issue(asked(), LANE)
    first = desk.print_ticket(ticket, PAPER)
    for _ in range(3):
        again = desk.issue(asked(), LANE)
        assert again == first.ticket
        assert desk.print_ticket(again, PAPER) == Printed(first.ticket, None)
        assert desk.print_ticket(ticket, PAPER) == Printed(first.ticket, None), "also with what was known before"
    assert len(device.jobs) == 1


def test_who_asks_for_a_ticket_that_is_being_printed_waits_for_what_it_comes_to(
    desk: TicketDesk, store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    """A second program, while the printer is at work."""
    second = TicketDesk(store, device, clock, b"key")
    ticket = desk.issue(asked(), LANE)
    with ThreadPoolExecutor(1) as program:
        asking: list[Future[Printed]] = []

        def ask_again(job: PrintJob) -> PrintResult:
            asking.append(program.submit(second.print_ticket, ticket, job.paper))
            assert wait(asking, timeout=0.2).not_done, "it waits"
            return SAVED

        device.act = ask_again
        done = desk.print_ticket(ticket, PAPER).ticket
        assert done.state is State.CONFIRMED
        assert asking[0].result(10) == Printed(done, None)
    assert len(device.jobs) == 1


def test_a_failed_ticket_is_not_sent_again_by_itself(desk: TicketDesk, device: ScriptedDevice) -> None:
    device.act = always(PrintResult(State.FAILED, "no paper"))
    failed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    device.act = always(SAVED)
    assert desk.print_ticket(failed.ticket, PAPER) == Printed(failed.ticket, None)
    assert len(device.jobs) == 1


def test_a_known_error_of_a_device_is_a_failure_with_its_cause(desk: TicketDesk, device: ScriptedDevice) -> None:
    def refuse(job: PrintJob) -> PrintResult:
        raise KioskError(Code.PRINTER_WRITE, "Het printen lukt niet.", "the folder is full.")

    device.act = refuse
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert (printed.ticket.state, printed.result) == (State.FAILED, PrintResult(State.FAILED, "the folder is full."))
    assert desk.print_list(PAPER) == PrintResult(State.FAILED, "the folder is full.")


@pytest.mark.expects_error_log
def test_a_bug_of_a_device_costs_nobody_a_number(
    desk: TicketDesk, store: Store, device: ScriptedDevice, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(job: PrintJob) -> PrintResult:
        raise ZeroDivisionError("no dots")

    device.act = crash
    printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert printed.ticket.state is State.FAILED
    assert printed.result == PrintResult(State.FAILED, "ZeroDivisionError: no dots")
    assert store.ticket(printed.ticket.id) == printed.ticket
    assert "ZeroDivisionError" in caplog.text


def test_nothing_is_sent_when_that_cannot_be_recorded(desk: TicketDesk, store: Store, device: ScriptedDevice) -> None:
    ticket = desk.issue(asked(), LANE)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        printed = desk.print_ticket(ticket, PAPER)
    assert device.jobs == []
    assert printed.ticket == ticket == store.ticket(ticket.id)
    assert printed.result is not None
    assert printed.result.outcome is State.FAILED
    assert "locked" in (printed.result.cause or "")


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (State.CONFIRMED, State.UNCONFIRMED),
        (State.UNCONFIRMED, State.UNCONFIRMED),
        (State.FAILED, State.FAILED),
    ],
)
def test_printed_is_never_said_of_a_row_that_does_not_say_so(
    desk: TicketDesk, store: Store, device: ScriptedDevice, outcome: State, told: State
) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)) as other:

        def print_then_lock(job: PrintJob) -> PrintResult:
            other.execute("BEGIN IMMEDIATE")
            return PrintResult(outcome, files=("ticket.pdf",))

        device.act = print_then_lock
        printed = desk.print_ticket(desk.issue(asked(), LANE), PAPER)
    assert printed.result is not None
    assert (printed.result.outcome, printed.result.files) == (told, ("ticket.pdf",))
    assert printed.ticket == store.ticket(printed.ticket.id)
    assert printed.ticket.state is State.SENT


def test_who_is_second_sends_nothing_and_says_what_is_known_of_it(
    store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    """Another program sends the ticket in the moment between the look at its row and the turn at the printer."""
    desk = TicketDesk(store, device, clock, b"key", DeskOptions(limit_seconds=0.3))  # nobody waits for it for ever
    ticket = desk.issue(asked(), LANE)

    def meanwhile() -> PrinterStatus:
        store.mark(ticket.id, State.SENT, clock(), "other")
        return READY

    device.preflight = meanwhile  # type: ignore[method-assign]
    printed = desk.print_ticket(ticket, PAPER)
    assert device.jobs == []
    assert (printed.result, printed.ticket.state) == (None, State.SENT)
    assert [each.device for each in store.attempts(ticket.id)] == ["other"]


def test_a_copy_that_cannot_be_recorded_to_its_end_is_told_as_the_printer_told_it(
    desk: TicketDesk, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ticket = desk.print_ticket(desk.issue(asked(), LANE), PAPER).ticket

    def full(attempt: object) -> None:
        del attempt
        raise KioskError(Code.DATABASE_WRITE, "…", "the disk is full.")

    monkeypatch.setattr(store, "add_attempt", full)
    printed = desk.reprint(ticket, lambda _: PAPER, Actor("An"), "lost")
    assert (printed.result, printed.copy) == (SAVED, 1)
    assert [each.outcome for each in store.attempts(ticket.id)][-1] is State.SENT
    assert "the disk is full" in caplog.text


def test_a_list_without_a_ticket_is_printed_and_not_recorded(
    desk: TicketDesk, store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    clock.now = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert desk.print_list(PAPER) == SAVED
    (job,) = device.jobs
    assert (job.paper, job.day, job.ticket, job.label) == (PAPER, date(2026, 11, 24), None, None)
    assert store.last_day() is None


def test_a_clock_behind_the_last_ticket_is_reported(
    desk: TicketDesk, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    desk.issue(asked("visit-1"), LANE)
    assert caplog.messages == []
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    ticket = desk.issue(asked("visit-2"), LANE)
    assert (ticket.day, ticket.number) == (date(2026, 11, 23), 2)
    assert "1970-01-01, behind service day 2026-11-23" in caplog.text


def test_a_payload_finds_its_ticket(desk: TicketDesk) -> None:
    tickets = [desk.issue(asked(f"visit-{nth}"), LANE) for nth in range(3)]
    for ticket in tickets:
        payload = desk.payload(ticket)
        assert desk.look_up(payload) == ticket
        assert desk.look_up(f"  {payload.lower()}\r\n") == ticket


@pytest.mark.parametrize("text", ["V042", "v042", "V 042", "V\u00a0042", "V42", "v 42", " V0042\n"])
def test_a_number_finds_its_ticket_however_it_is_typed(desk: TicketDesk, text: str) -> None:
    ticket = desk.issue(asked(), Lane("info", "V", TEXT, TEXT, first=42))
    assert desk.look_up(text) == ticket


def test_a_number_is_of_today_unless_a_day_is_named(desk: TicketDesk, clock: Clock) -> None:
    monday = desk.issue(asked("monday"), LANE)
    clock.now += timedelta(days=1)
    with pytest.raises(KioskError) as caught:
        desk.look_up("V001")
    assert caught.value.code is Code.TICKET_UNKNOWN
    assert "2026-11-24" in caught.value.it
    tuesday = desk.issue(asked("tuesday"), LANE)
    assert desk.look_up("V001") == tuesday
    assert desk.look_up("V001", date(2026, 11, 23)) == monday
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    assert desk.look_up("V001") == tuesday, "today is the service day, whatever the clock says"


def test_a_number_alone_is_enough_where_one_lane_gave_it(desk: TicketDesk) -> None:
    first = desk.issue(asked("first"), LANE)
    assert desk.look_up("1") == desk.look_up("001") == first
    desk.issue(asked("second"), replace(LANE, id="other", prefix="P"))
    with pytest.raises(KioskError, match=r"V001 and P001 were given on .*; write the letter too") as caught:
        desk.look_up("1")
    assert caught.value.code is Code.TICKET_UNKNOWN
    assert desk.look_up("P1").prefix == "P"


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("V999", Code.TICKET_UNKNOWN, "no ticket V999"),
        ("042", Code.TICKET_UNKNOWN, "no ticket 042"),
        ("V" + "9" * 9, Code.TICKET_UNKNOWN, "no ticket"),
        ("", Code.PAYLOAD_FOREIGN, "no code of a ticket"),
        ("https://www.izegem.be/", Code.PAYLOAD_FOREIGN, "no code of a ticket"),
        ("V 042 please", Code.PAYLOAD_FOREIGN, "no code of a ticket"),
        ("x" * 10_000, Code.PAYLOAD_FOREIGN, "no code of a ticket"),
        ("BCDF", Code.PAYLOAD_DAMAGED, "letters are missing or wrong"),
    ],
)
def test_what_is_no_ticket_says_what_it_is(desk: TicketDesk, text: str, code: Code, words: str) -> None:
    with pytest.raises(KioskError) as caught:
        desk.look_up(text)
    assert caught.value.code is code
    assert words in caught.value.it
    assert caught.value.person


def test_foreign_damaged_forged_and_lost_codes_are_told_apart(desk: TicketDesk, store: Store, tmp_path: Path) -> None:
    payload = desk.payload(desk.issue(asked(), LANE))
    foreign = "BBBB" if store.kiosk_id != "BBBB" else "CCCC"
    texts = {
        Code.PAYLOAD_FOREIGN: encode(foreign, 1, load_key(tmp_path)),
        Code.PAYLOAD_DAMAGED: payload[:-3],
        Code.PAYLOAD_FORGED: encode(store.kiosk_id, 1, b"a guessed key"),
        Code.TICKET_UNKNOWN: encode(store.kiosk_id, 2, load_key(tmp_path)),
    }
    told = {}
    for code, text in texts.items():
        with pytest.raises(KioskError) as caught:
            desk.look_up(text)
        assert caught.value.code is code
        told[code] = caught.value
    assert f"kiosk {foreign}" in told[Code.PAYLOAD_FOREIGN].it
    assert len({error.person for error in told.values()}) == 4


def test_what_is_said_to_people_is_short(desk: TicketDesk, store: Store) -> None:
    """A visitor's sentence has at most 13 words."""
    texts = ("V999", "042", "BCDF", "?", encode(store.kiosk_id, 1, b"a guessed key"))
    for text in texts:
        with pytest.raises(KioskError) as caught:
            desk.look_up(text)
        for sentence in caught.value.person.split(". "):
            assert len(sentence.split()) <= 13
