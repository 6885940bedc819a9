"""What staff do with tickets, in the real store with a printer in memory: one truth in the log, whoever is first."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.config import Settings
from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Journey
from kiosk.domain.opening import Openness, OpenState
from kiosk.domain.payload import ALPHABET
from kiosk.domain.printer import Known, PrinterStatus
from kiosk.domain.questions import Answers, Question
from kiosk.domain.staff import Act, Actor, ReprintReason, VoidReason
from kiosk.domain.tickets import State, Ticket
from kiosk.printing.memory import MemoryDevice
from kiosk.services.acts import StaffDesk, StaffRoom, What
from kiosk.services.devices import Device, PrintResult
from kiosk.services.worklist import Find
from kiosk.storage import DATABASE
from kiosk.system.catalogue import language
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine
from tests.support.pixels import grey
from tests.support.qr import with_zxing
from tests.support.towns import IZEGEM

AN, BERT = Actor("An Claes"), Actor("Bert", "bert@desk")
RENEWAL = (("purpose", "renew"), ("appointment", "no"), ("card", "A"), ("age", "18+"), ("ground", "work"))


class Hall:
    """One kiosk with a printer in memory."""

    def __init__(self, folder: Path) -> None:
        self.now = MOMENT
        self.printer = MemoryDevice()
        hall = self

        class At(Machine):
            def device(self) -> Device:
                return hall.printer

        self.machine = At(folder, Settings(), IZEGEM, MOMENT.date(), clock=lambda: self.now)
        self.guide = Guide(IZEGEM, MOMENT.date())
        self._opened = self.machine.staff(draws=True)
        self.room: StaffRoom = self._opened.__enter__()
        self.visits = 0

    def close(self) -> None:
        self._opened.__exit__(None, None, None)

    def desk(self, actor: Actor = AN) -> StaffDesk:
        return self.room.desk(actor)

    def answers(self, *given: tuple[str, str]) -> Answers:
        answers = Answers()
        for question, value in given or RENEWAL:
            answers = answers.put(Question(question), value)
        return answers

    def ticket(self, *given: tuple[str, str], language: str = "nl", printed: State = State.CONFIRMED) -> Ticket:
        self.visits += 1
        self.now += timedelta(seconds=30)
        self.printer._script.append(PrintResult(printed))
        journey = Journey(self.guide, f"visit-{self.visits}", language, answers=self.answers(*given))
        return self.room.visits.print(journey, self.room.visits.record(journey)).ticket


@pytest.fixture
def hall(qapp: QApplication, tmp_path: Path) -> Iterator[Hall]:
    del qapp
    made = Hall(tmp_path)
    yield made
    made.close()


def code_of(act: Callable[[], object]) -> Code:
    with pytest.raises(KioskError) as caught:
        act()
    assert caught.value.person.endswith(".")
    return caught.value.code


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_reprint_is_the_same_ticket_marked_as_a_copy(hall: Hall, language: str) -> None:
    ticket = hall.ticket(("purpose", "renew"), ("appointment", "yes"), ("card", "B"), ("age", "12+"), language=language)
    first = hall.printer.kept[-1]
    printed = hall.desk(BERT).reprint(hall.guide, ticket, ReprintReason.JAM)
    copy = hall.printer.kept[-1]
    assert (printed.copy, printed.ticket.id, printed.ticket.label) == (1, ticket.id, ticket.label)
    assert first.job.paper == replace(copy.job.paper, copy=None)
    assert copy.job.paper.copy == "kopie 1"
    assert hall.desk().reprint(hall.guide, ticket, ReprintReason.LOST).copy == 2
    codes = [with_zxing(grey(each.image)) for each in hall.printer.kept]
    assert codes == [[hall.room.visits.payload(ticket)]] * 3
    told = [(each.actor, each.act, each.detail) for each in hall.room.audit.on(ticket.id)]
    assert told == [
        (BERT, Act.REPRINTED, "copy 1, jam"),
        (AN, Act.REPRINTED, "copy 2, lost"),
    ]


def test_a_copy_guesses_nothing_that_is_not_kept(hall: Hall) -> None:
    ticket = hall.ticket()
    (first,) = [block.fee for block in hall.printer.kept[-1].job.paper.blocks]
    assert first is not None
    assert [line.amount for line in first.lines] == ["€\u00a045,35"] or [line.amount for line in first.lines] == [
        "€ 45,35"
    ]
    hall.desk().reprint(hall.guide, ticket, ReprintReason.UNREADABLE)
    (copied,) = [block.fee for block in hall.printer.kept[-1].job.paper.blocks]
    assert copied is not None
    assert len(copied.lines) == 2
    assert all(line.condition for line in copied.lines)


def test_a_copy_after_the_towns_file_changed_says_of_which_day_its_amounts_are(hall: Hall) -> None:
    ticket = hall.ticket(language="en")
    hall.now += timedelta(days=2)
    hall.desk().reprint(hall.guide, ticket, ReprintReason.LOST)
    same = hall.printer.kept[-1].job.paper
    hall.desk().reprint(Guide(replace(IZEGEM, version="another"), ticket.day), ticket, ReprintReason.LOST)
    other = hall.printer.kept[-1].job.paper
    later = hall.now.astimezone(BRUSSELS).date()
    for before, block, code in zip(same.blocks, other.blocks, ("nl", "en"), strict=True):
        (said,) = set(block.notes) - set(before.notes)
        assert language(code).date(later) in said
    assert (same.label, same.payload) == (other.label, other.payload)


def test_a_copy_of_a_failed_ticket_settles_it(hall: Hall) -> None:
    ticket = hall.ticket(printed=State.FAILED)
    assert [each.ticket.id for each in hall.desk().worklist().lines] == [ticket.id]
    printed = hall.desk().reprint(hall.guide, ticket, ReprintReason.OUT_OF_PAPER)
    assert printed.ticket.state is State.FAILED
    assert hall.desk().worklist().lines == ()
    line = hall.desk().line(ticket)
    assert (line.copies, line.came, line.work) == (1, State.CONFIRMED, False)


def test_whoever_surely_has_no_paper_comes_first(hall: Hall) -> None:
    states = (State.FAILED, State.UNCONFIRMED, State.FAILED, State.CONFIRMED, State.UNCONFIRMED)
    made = [hall.ticket(printed=state) for state in states]
    assert [each.ticket for each in hall.desk().worklist().lines] == [made[2], made[0], made[4], made[1]]


def test_what_came_of_the_last_paper_is_told_whatever_came_of_the_first(hall: Hall) -> None:
    ticket = hall.ticket(printed=State.UNCONFIRMED)
    known = [(State.UNCONFIRMED, True)]
    for state in (State.FAILED, State.CONFIRMED, State.UNCONFIRMED):
        hall.printer._script.append(PrintResult(state))
        hall.desk().reprint(hall.guide, ticket, ReprintReason.JAM)
        known.append((state, State.CONFIRMED not in [each for each, _ in known] + [state]))
        line = hall.desk().line(ticket)
        assert (line.came, line.work) == known[-1]
        assert bool(hall.desk().worklist().lines) is line.work
    assert hall.desk().line(ticket).copies == 3


def test_the_history_tells_everything_in_order(hall: Hall) -> None:
    ticket = hall.ticket(printed=State.UNCONFIRMED)
    hall.now += timedelta(minutes=1)
    hall.desk(BERT).reprint(hall.guide, ticket, ReprintReason.JAM)
    hall.now += timedelta(minutes=1)
    hall.desk().hand_over(ticket)
    hall.now += timedelta(minutes=1)
    hall.desk().void(ticket, VoidReason.MISTAKE)
    hall.now += timedelta(minutes=1)
    hall.desk(BERT).undo_void(ticket)
    told = [(each.what, each.copy, each.who) for each in hall.desk().history(ticket)]
    assert told == [
        (What.RECORDED, 0, ""),
        (What.SENT, 0, ""),
        (What.UNCONFIRMED, 0, ""),
        (What.SENT, 1, "Bert"),
        (What.CONFIRMED, 1, ""),
        (What.HANDED_OVER, 0, "An Claes"),
        (What.VOIDED, 0, "An Claes"),
        (What.VOID_UNDONE, 0, "Bert"),
    ]


def test_the_history_stays_in_order_when_the_clock_is_set_back(hall: Hall) -> None:
    ticket = hall.ticket()
    hall.desk().void(ticket, VoidReason.MISTAKE)
    hall.now -= timedelta(hours=1)
    hall.desk(BERT).undo_void(ticket)
    hall.now += timedelta(seconds=5)
    hall.desk().void(ticket, VoidReason.LEFT)
    whats = [each.what for each in hall.desk().history(ticket)]
    assert whats == [What.RECORDED, What.SENT, What.CONFIRMED, What.VOIDED, What.VOID_UNDONE, What.VOIDED]
    assert hall.desk().line(ticket).void


def test_what_cannot_be_logged_is_not_done(hall: Hall) -> None:
    ticket, withdrawn = hall.ticket(printed=State.UNCONFIRMED), hall.ticket()
    hall.desk().void(withdrawn, VoidReason.DOUBLE)
    before = hall.desk().today().lines, hall.desk().history(ticket)
    papers = len(hall.printer.kept)
    with closing(sqlite3.connect(hall.machine.data / DATABASE)) as database:
        database.execute("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no log'); END")
        for act in (
            lambda: hall.desk().reprint(hall.guide, ticket, ReprintReason.JAM),
            lambda: hall.desk().void(ticket, VoidReason.MISTAKE),
            lambda: hall.desk().undo_void(withdrawn),
            lambda: hall.desk().hand_over(ticket),
            lambda: hall.desk().issue(hall.guide, hall.answers(), "nl"),
        ):
            with pytest.raises(sqlite3.IntegrityError, match="no log"):
                act()
        assert (hall.desk().today().lines, hall.desk().history(ticket)) == before
        assert len(hall.printer.kept) == papers
        database.execute("DROP TRIGGER no_log")
    assert hall.desk().reprint(hall.guide, ticket, ReprintReason.JAM).copy == 1


def test_a_copy_that_no_printer_was_given_is_logged_as_such(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = hall.ticket()
    monkeypatch.setattr(hall.printer, "preflight", lambda: PrinterStatus(Known.NOT_OK))
    printed = hall.desk(BERT).reprint(hall.guide, ticket, ReprintReason.JAM)
    assert (printed.copy, printed.result and printed.result.outcome) == (0, State.FAILED)
    (noted,) = hall.room.audit.on(ticket.id)
    assert (noted.actor, noted.act, noted.detail) == (BERT, Act.REPRINTED, "jam: nothing was sent")
    assert hall.desk().line(ticket).copies == 0


def test_lists_are_found_by_number_lane_and_state_a_page_at_a_time(hall: Hall) -> None:
    made = [hall.ticket(printed=(State.CONFIRMED, State.FAILED)[number % 2]) for number in range(15)]
    page = hall.desk().today(on_a_page=6)
    assert [each.ticket.id for each in page.lines] == [each.id for each in reversed(made)][:6]
    assert page.older
    assert page.states == {"confirmed": 8, "failed": 7}
    last = hall.desk().today(page=2, on_a_page=6)
    assert (len(last.lines), last.older) == (3, False)
    assert [each.ticket.number for each in hall.desk().today(Find(number="1"), on_a_page=20).lines] == [
        1, 15, 14, 13, 12, 11, 10,
    ]  # fmt: skip
    assert hall.desk().today(Find(lane="nowhere")).lines == ()
    assert (
        hall.desk().today(Find(prefix=made[0].prefix, states=(State.FAILED,)), on_a_page=20).lines[-1].ticket == made[1]
    )
    hall.desk().void(made[0], VoidReason.DOUBLE)
    assert [each.ticket.id for each in hall.desk().today(Find(void=True)).lines] == [made[0].id]
    assert len(hall.desk().today(Find(void=False), on_a_page=20).lines) == 14


def test_the_first_ticket_of_a_busy_day_is_known_for_what_it_is(hall: Hall) -> None:
    first = hall.ticket()
    hall.desk().reprint(hall.guide, first, ReprintReason.JAM)
    hall.desk().void(first, VoidReason.LEFT)
    with closing(sqlite3.connect(hall.machine.data / DATABASE)) as database, database:
        database.executemany(
            "INSERT INTO tickets (visit, day, lane, prefix, number, purpose, language, state, recorded_at) "
            "SELECT ?, day, lane, prefix, ?, purpose, language, state, recorded_at FROM tickets WHERE id = ?",
            [(f"busy-{number}", number, first.id) for number in range(2, 3001)],
        )
    line = hall.desk().line(first)
    assert (line.ticket, line.copies, line.void) == (first, 1, True)
    for typed in ("1", "001"):
        assert hall.desk().today(Find(number=typed)).lines[0].ticket == first


def test_a_void_ticket_gets_no_paper_and_its_number_is_not_given_again(hall: Hall) -> None:
    ticket = hall.ticket(printed=State.FAILED)
    hall.desk().void(ticket, VoidReason.LEFT)
    papers = len(hall.printer.kept)
    assert code_of(lambda: hall.desk().reprint(hall.guide, ticket, ReprintReason.LOST)) is Code.TICKET_VOID
    assert code_of(lambda: hall.desk().hand_over(ticket)) is Code.TICKET_VOID
    assert code_of(lambda: hall.desk().void(ticket, VoidReason.LEFT)) is Code.TICKET_VOID
    assert len(hall.printer.kept) == papers
    assert hall.desk().worklist().lines == ()
    assert hall.ticket().number == ticket.number + 1
    hall.desk().undo_void(ticket)
    assert code_of(lambda: hall.desk().undo_void(ticket)) is Code.TICKET_NOT_VOID
    hall.desk().hand_over(ticket)
    assert code_of(lambda: hall.desk().hand_over(ticket)) is Code.TICKET_SETTLED


def test_only_tickets_of_today_are_voided(hall: Hall) -> None:
    old = hall.ticket()
    hall.now += timedelta(days=1)
    hall.ticket()
    assert code_of(lambda: hall.desk().void(old, VoidReason.MISTAKE)) is Code.TICKET_OLD
    assert code_of(lambda: hall.desk().undo_void(old)) is Code.TICKET_OLD
    scan = hall.desk().scan(hall.room.visits.payload(old).lower() + "\r\n")
    assert (scan.ticket.id, scan.today) == (old.id, False)


def test_a_scan_says_what_it_is(hall: Hall) -> None:
    ticket = hall.ticket()
    payload = hall.room.visits.payload(ticket)
    assert hall.desk().scan(payload).today
    other = ALPHABET[(ALPHABET.index(payload[-1]) + 1) % len(ALPHABET)]
    assert code_of(lambda: hall.desk().scan(payload[:-1] + other)) is Code.PAYLOAD_FORGED
    assert code_of(lambda: hall.desk().scan(payload[:-3])) is Code.PAYLOAD_DAMAGED
    for foreign in ("https://example.org", "V001", "5410041001204", "", "x" * 10_000, "'; DROP TABLE tickets; --"):
        assert code_of(lambda text=foreign: hall.desk().scan(text)) is Code.PAYLOAD_FOREIGN  # type: ignore[misc]


def test_a_ticket_on_a_visitors_behalf_is_marked(hall: Hall) -> None:
    outcome = hall.desk().issue(hall.guide, hall.answers(), "en")
    assert outcome.state is State.CONFIRMED
    assert outcome.ticket.visit.startswith("staff-")
    assert outcome.ticket.request.language == "en"
    assert (What.ISSUED, "An Claes") in [(each.what, each.who) for each in hall.desk().history(outcome.ticket)]


def test_staff_give_a_ticket_while_the_kiosk_is_closed(hall: Hall) -> None:
    closed = hall.guide.at(OpenState(Openness.CLOSED))
    assert hall.desk().issue(closed, hall.answers(), "nl").state is State.CONFIRMED


def test_two_clerks_at_once_make_one_truth(hall: Hall) -> None:
    """The screen and the command line are two programs: each has a store of its own."""
    ticket = hall.ticket()
    start, voided, refused = threading.Barrier(4), [], []

    def clerk(number: int) -> None:
        with hall.machine.staff() as room:
            desk = room.desk(Actor(f"clerk {number}"))
            start.wait()
            try:
                desk.void(ticket, VoidReason.MISTAKE)
                voided.append(number)
            except KioskError as error:
                refused.append(error.code)

    clerks = [threading.Thread(target=clerk, args=(number,)) for number in range(4)]
    for each in clerks:
        each.start()
    for each in clerks:
        each.join()
    assert (len(voided), refused) == (1, [Code.TICKET_VOID] * 3)
    acts = hall.room.audit.on(ticket.id)
    assert [(each.act, each.actor.name) for each in acts] == [(Act.VOIDED, f"clerk {voided[0]}")]


def test_copies_of_two_clerks_are_told_apart(hall: Hall) -> None:
    ticket = hall.ticket()
    copies: list[int] = []
    start = threading.Barrier(2)

    def clerk(name: str) -> None:
        with hall.machine.staff() as room:
            start.wait()
            copies.append(room.desk(Actor(name)).reprint(hall.guide, ticket, ReprintReason.LOST).copy)

    clerks = [threading.Thread(target=clerk, args=(name,)) for name in ("An", "Bert")]
    for each in clerks:
        each.start()
    for each in clerks:
        each.join()
    assert sorted(copies) == [1, 2]
    assert len(hall.printer.kept) == 3
    assert {each.detail for each in hall.room.audit.on(ticket.id)} == {
        "copy 1, lost",
        "copy 2, lost",
    }


def test_the_day_is_the_service_day(hall: Hall) -> None:
    hall.ticket()
    hall.now = datetime(2026, 11, 20, 12, tzinfo=MOMENT.tzinfo)
    assert hall.desk().day() == MOMENT.date()
    assert len(hall.desk().today().lines) == 1
