"""The alert list: what is the matter, since when and what to do; the same for every program, gone once mended."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus, WhenDown, offers_tickets
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.services.alerts import IT, PERSON, AlertKind
from kiosk.services.devices import PrintResult
from kiosk.services.tickets import DeskOptions, TicketDesk
from kiosk.storage import Store
from tests.services.scripted import LANE, NO_PAPER, NOON, PAPER, READY, Clock, ScriptedDevice, always, asked


def kinds(desk: TicketDesk) -> list[AlertKind]:
    return [alert.kind for alert in desk.alerts.list()]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (READY, []),
        (PrinterStatus(), []),
        (NO_PAPER, [AlertKind.PAPER_OUT]),
        (PrinterStatus(Known.NOT_OK, Known.NOT_OK, PaperLevel.ENOUGH, Known.OK), [AlertKind.COVER_OPEN]),
        (PrinterStatus(Known.NOT_OK), [AlertKind.PRINTER_OFFLINE]),
        (PrinterStatus(error=Known.NOT_OK), [AlertKind.PRINTER_ERROR]),
        (PrinterStatus(paper=PaperLevel.NEAR_END), [AlertKind.PAPER_LOW]),
        (PrinterStatus(cover=Known.NOT_OK, paper=PaperLevel.OUT), [AlertKind.PAPER_OUT, AlertKind.COVER_OPEN]),
    ],
)
def test_what_a_printer_says_is_on_the_list(
    desk: TicketDesk, device: ScriptedDevice, status: PrinterStatus, expected: list[AlertKind]
) -> None:
    device.status = status
    desk.look()
    assert kinds(desk) == expected


def test_an_alert_keeps_its_time_until_it_is_mended(
    desk: TicketDesk, store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    device.status = NO_PAPER
    desk.look()
    (first,) = desk.alerts.list()
    assert NOON < first.since <= clock.now
    assert first.subject == "scripted"
    assert "said so" in first.it
    clock.now += timedelta(minutes=5)
    desk.look()
    assert desk.alerts.list() == (first,)
    device.status = READY
    desk.look()
    assert desk.alerts.list() == ()
    device.status = NO_PAPER
    desk.look()
    (again,) = desk.alerts.list()
    assert again.since > first.since
    history = store._rows("SELECT kind, since, ended_at IS NULL FROM alerts ORDER BY id")
    assert [(kind, ended) for kind, _, ended in history] == [("paper out", 0), ("paper out", 1)]


def test_looking_writes_only_what_changed(desk: TicketDesk, store: Store, device: ScriptedDevice) -> None:
    device.status = NO_PAPER
    desk.look()
    writes = store._writes
    for _ in range(5):
        desk.look()
    assert store._writes == writes


def test_another_program_does_not_end_the_alert_of_a_silent_printer(
    desk: TicketDesk, store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    """It never heard the printer itself: that is no reason to say that all is well."""
    device.status = READY
    desk.look()
    device.status = PrinterStatus()
    desk.look()
    assert kinds(desk) == [AlertKind.PRINTER_SILENT]
    other = TicketDesk(store, device, clock, b"key")
    other.look()
    assert kinds(other) == [AlertKind.PRINTER_SILENT]
    device.status = READY
    other.look()
    assert kinds(other) == []


def test_every_program_sees_the_same_list(
    desk: TicketDesk, device: ScriptedDevice, clock: Clock, tmp_path: Path
) -> None:
    device.status = NO_PAPER
    desk.look()
    desk.alerts.note_files(["kiosk.toml: [printer] device: unknown"])
    with Store(tmp_path) as other:
        seen = TicketDesk(other, ScriptedDevice(), clock, b"key").alerts.list()
    assert seen == desk.alerts.list()
    assert [alert.kind for alert in seen] == [AlertKind.PAPER_OUT, AlertKind.FILES]
    desk.alerts.note_files([])
    assert kinds(desk) == [AlertKind.PAPER_OUT]


def test_a_file_whose_name_is_no_text_is_told_once(desk: TicketDesk, clock: Clock) -> None:
    desk.alerts.note_files(["\udcff.toml: no such town"])
    (told,) = desk.alerts.list()
    assert told.subject == "\\udcff.toml: no such town"
    clock.now += timedelta(minutes=5)
    desk.alerts.note_files(["\udcff.toml: no such town"])
    assert desk.alerts.list() == (told,)
    desk.alerts.note_loss("\udcff.db put aside")
    assert "\\udcff.db put aside" in {each.subject for each in desk.alerts.list()}


def test_a_printer_that_answers_no_more_is_told_apart_from_one_that_never_did(
    desk: TicketDesk, device: ScriptedDevice
) -> None:
    desk.look()
    assert kinds(desk) == []
    device.status = READY
    desk.look()
    device.status = PrinterStatus(detail="no answer within 2 s")
    desk.look()
    assert kinds(desk) == [AlertKind.PRINTER_SILENT]
    device.status = READY
    desk.look()
    assert kinds(desk) == []


def test_tickets_nobody_knows_of_are_named_until_staff_dealt_with_them(
    desk: TicketDesk, device: ScriptedDevice, clock: Clock
) -> None:
    for nth, outcome in enumerate([State.UNCONFIRMED, State.FAILED, State.CONFIRMED, State.UNCONFIRMED]):
        device.act = always(PrintResult(outcome, "why"))
        desk.print_ticket(desk.issue(asked(str(nth)), LANE), PAPER)
    failed, unconfirmed = desk.alerts.list()
    assert failed.kind is AlertKind.TICKETS_FAILED
    assert failed.person.startswith("Niet geprint: V\u00a0002. ")
    assert [ticket.number for ticket in unconfirmed.tickets] == [1, 4]
    assert unconfirmed.since == unconfirmed.tickets[0].finished_at
    assert "2 tickets sent without confirmation: V\u00a0001, V\u00a0004." in unconfirmed.it
    device.act = always(PrintResult(State.CONFIRMED))
    desk.reprint(unconfirmed.tickets[0], lambda _: PAPER, Actor("balie"), "niet uitgekomen")
    assert [ticket.number for ticket in desk.alerts.list()[1].tickets] == [4], "a copy came out"
    desk.alerts.settle(desk.alerts.list()[1].tickets, "balie")
    desk.alerts.settle(unconfirmed.tickets, "balie")
    assert kinds(desk) == [AlertKind.TICKETS_FAILED]
    clock.now += timedelta(days=1)
    desk.issue(asked("tomorrow"), LANE)
    assert kinds(desk) == [], "yesterday's visitors are gone"


def test_many_tickets_are_one_line(desk: TicketDesk, device: ScriptedDevice) -> None:
    device.act = always(PrintResult(State.UNCONFIRMED))
    for nth in range(9):
        desk.print_ticket(desk.issue(asked(str(nth)), LANE), PAPER)
    (alert,) = desk.alerts.list()
    assert len(alert.tickets) == 9
    assert alert.person.count("V\u00a0") == 6
    assert "V\u00a0009 …" in alert.person


def test_a_roll_is_counted_where_nothing_else_tells(store: Store, device: ScriptedDevice, clock: Clock) -> None:
    desk = TicketDesk(store, device, clock, b"key", DeskOptions(tickets_per_roll=10))
    tickets = [desk.issue(asked(str(nth)), LANE) for nth in range(9)]
    for ticket in tickets[:8]:
        desk.print_ticket(ticket, PAPER)
    desk.look()
    assert kinds(desk) == []
    desk.reprint(tickets[0], lambda _: PAPER, Actor("balie"), "verloren")
    desk.look()
    (low,) = desk.alerts.list()
    assert (low.kind, low.subject) == (AlertKind.PAPER_LOW, "roll")
    assert "9 tickets of 10" in low.it
    assert store.roll() == (9, None)
    desk.alerts.new_roll()
    assert kinds(desk) == []
    assert store.roll()[0] == 0
    assert store.roll()[1] is not None
    desk.print_ticket(tickets[8], PAPER)
    desk.look()
    assert kinds(desk) == []
    assert store.roll()[0] == 1


@pytest.mark.parametrize(
    ("clock_says", "words"),
    [("2026-11-20", "behind"), ("1970-01-01", "behind"), ("2026-12-24", "far ahead")],
)
def test_a_doubtful_clock_is_on_the_list_until_it_is_right(
    desk: TicketDesk, clock: Clock, clock_says: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    desk.issue(asked("before"), LANE)
    desk.look()
    clock.now = datetime.fromisoformat(clock_says).replace(hour=10, tzinfo=UTC)
    ticket = desk.issue(asked("during"), LANE)
    assert (ticket.day, ticket.number) == (date(2026, 11, 23), 2)
    assert "doubtful" in caplog.text
    desk.look()
    (alert,) = desk.alerts.list()
    assert alert.kind is AlertKind.CLOCK
    assert words in alert.it
    clock.now = NOON + timedelta(days=1)
    desk.look()
    assert desk.alerts.list() == ()
    after = desk.issue(asked("after"), LANE)
    assert (after.day, after.number) == (date(2026, 11, 24), 1)


def test_staff_confirm_a_day_after_a_long_closure(desk: TicketDesk, clock: Clock) -> None:
    desk.issue(asked("before"), LANE)
    clock.now = NOON + timedelta(days=30)
    assert desk.issue(asked("waiting"), LANE).number == 2
    desk.look()
    assert desk.alerts.confirm_day().day == date(2026, 12, 23)
    assert desk.alerts.list() == ()
    ticket = desk.issue(asked("after"), LANE)
    assert (ticket.day, ticket.number) == (date(2026, 12, 23), 1)


def test_a_kiosk_that_is_on_every_day_needs_no_confirmation_after_a_quiet_month(desk: TicketDesk, clock: Clock) -> None:
    desk.issue(asked("before"), LANE)
    for _ in range(30):
        clock.now += timedelta(days=1)
        desk.look()
    assert desk.alerts.list() == ()
    assert desk.issue(asked("after"), LANE).number == 1


def test_a_day_that_cannot_be_right_is_not_confirmed(desk: TicketDesk, store: Store, clock: Clock) -> None:
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    with pytest.raises(KioskError) as caught:
        desk.alerts.confirm_day()
    assert caught.value.code is Code.CLOCK
    with pytest.raises(KioskError) as refused:
        desk.issue(asked("too early"), LANE)
    assert refused.value.code is Code.CLOCK
    clock.now = NOON
    desk.issue(asked(), LANE)
    clock.now = NOON - timedelta(days=2)
    with pytest.raises(KioskError, match="behind service day 2026-11-23"):
        desk.alerts.confirm_day()
    assert store.known_day() is None


def test_a_wrong_first_day_can_be_mended_before_the_first_ticket(desk: TicketDesk, clock: Clock) -> None:
    clock.now = datetime(2035, 1, 1, 12, tzinfo=UTC)
    desk.look()
    clock.now = NOON
    desk.look()
    assert kinds(desk) == [AlertKind.CLOCK]
    desk.alerts.confirm_day()
    assert desk.issue(asked(), LANE).day == date(2026, 11, 23)


@pytest.mark.parametrize("kind", AlertKind)
def test_every_alert_says_in_short_sentences_what_to_do(kind: AlertKind) -> None:
    """At most 13 words a sentence; numbers of tickets are named instead of counted as words."""
    sentences = [each for each in PERSON[kind].split(". ") if each]
    assert len(sentences) == 2, "what is the matter, and what to do"
    assert all(len(each.split()) <= 13 for each in sentences)
    assert IT[kind].endswith(".")


@pytest.mark.parametrize(
    ("rule", "printers", "offered"),
    [
        (WhenDown.SCREEN, [NO_PAPER], True),
        (WhenDown.REFUSE, [NO_PAPER], False),
        (WhenDown.REFUSE, [NO_PAPER, READY], True),
        (WhenDown.REFUSE, [NO_PAPER, NO_PAPER], False),
        (WhenDown.REFUSE, [READY], True),
        (WhenDown.REFUSE, [PrinterStatus()], True),
        (WhenDown.REFUSE, [], True),
    ],
)
def test_what_is_offered_while_no_printer_can_print(
    rule: WhenDown, printers: list[PrinterStatus], offered: bool
) -> None:
    assert offers_tickets(rule, printers) is offered


def test_the_desk_knows_from_its_last_look_whether_it_offers_tickets(
    store: Store, device: ScriptedDevice, clock: Clock
) -> None:
    desk = TicketDesk(store, device, clock, b"key", DeskOptions(when_printer_is_down=WhenDown.REFUSE))
    device.status = NO_PAPER
    assert desk.offers_tickets()
    desk.look()
    assert not desk.offers_tickets()
    assert device.asked == 1
    device.status = READY
    desk.look()
    assert desk.offers_tickets()


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (READY, "nothing known to be wrong"),
        (NO_PAPER, "paper out (said so)"),
        (
            PrinterStatus(Known.NOT_OK, Known.NOT_OK, PaperLevel.NEAR_END, Known.NOT_OK),
            "offline, cover open, paper near",
        ),
    ],
)
def test_a_status_in_words_for_it(status: PrinterStatus, words: str) -> None:
    assert status.summary().startswith(words)


def test_an_alert_of_a_kind_that_this_version_does_not_know_hides_no_other(
    desk: TicketDesk, store: Store, device: ScriptedDevice
) -> None:
    store.raise_alert("paper on fire", "scripted", "", NOON)
    device.status = NO_PAPER
    desk.look()
    assert kinds(desk) == [AlertKind.PAPER_OUT]
