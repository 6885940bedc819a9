"""From the tap to the paper: the real screen, spool, store and receipt-printer device, at a printer that fails.

For each fault together: what the row says, what the screen says, how many papers came out, how long the visitor waited,
and that after recovery nothing prints by itself and the next visitor's ticket does.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.config import Printer, Settings, Tickets
from kiosk.domain.errors import Code
from kiosk.domain.journey import Place, Take, Wants
from kiosk.domain.staff import Actor
from kiosk.domain.tickets import State
from kiosk.printing.escpos import devices
from kiosk.printing.measures import ROLL_58
from kiosk.services.alerts import AlertKind
from kiosk.services.visits import VisitDesk
from kiosk.ui.application import Lobby
from kiosk.ui.walks import MOMENT
from kiosk.wiring import Machine, open_machine
from tests.faults.table import Account, BrokenPromiseError, Side
from tests.support.qr import with_zxing
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import FEED_ROWS, Paper, ReceiptPrinter
from tests.support.receipts import dots, is_whole
from tests.support.towns import IZEGEM, TODAY
from tests.support.visitor import Seconds, Visitor, wait_for

HONEST_SECONDS = 5.0
"""From the tap to a page that says what is known, whatever the printer does (the promises, R4)."""
SAYS = {
    "confirmed": ("Je ticket is geprint",),
    "unconfirmed": ("Neem je ticket", "Komt er geen papier?"),
    "failed": ("Printen lukt niet", "Je nummer is wel geldig.", "Schrijf je nummer op."),
}
NEVER = ("Traceback", "Error", "geprint", "Errno")
"""What no page may say that is not about a confirmed paper."""
SPACE = 0x20


class Hall:
    """A lobby screen, its printers and its data."""

    def __init__(self, folder: Path, front: NetworkFront, settings: Settings) -> None:
        self.front = front
        self.clock = Seconds()
        machine = Machine(folder, settings, IZEGEM, TODAY, clock=lambda: MOMENT)
        self.data = folder
        self.lobby = Lobby(machine, window=True, size=QSize(540, 960), clock=self.clock)
        self.visitor = Visitor(self.lobby, self.clock)
        self.last_journey = self.lobby.session.journey
        self.lobby.start()
        self.lobby._care.stop()  # backups and checks of the machine have tests of their own
        self.idle_look()

    @property
    def printer(self) -> ReceiptPrinter:
        return self.front.printer

    @property
    def desk(self) -> VisitDesk:
        desk = self.lobby.work()
        assert isinstance(desk, VisitDesk)
        return desk

    def rows(self) -> list[dict[str, Any]]:
        with sqlite3.connect(self.data / "kiosk.db") as database:
            database.row_factory = sqlite3.Row
            found = [dict(row) for row in database.execute("SELECT * FROM tickets_public ORDER BY id")]
        database.close()
        return found

    def nobody_knows(self) -> dict[AlertKind, set[str]]:
        """The numbers staff must hear of: they ended failed or unconfirmed, and no late answer confirmed them."""
        kinds = {"failed": AlertKind.TICKETS_FAILED, "unconfirmed": AlertKind.TICKETS_UNCONFIRMED}
        found: dict[AlertKind, set[str]] = {}
        for row in self.rows():
            if row["state"] in kinds and "confirmed" not in {outcome for _, outcome in self.attempts(row["id"])}:
                found.setdefault(kinds[row["state"]], set()).add(row["label"])
        return found

    def staff_read(self) -> dict[AlertKind, set[str]]:
        """What is the matter, as staff read it, each with the numbers of the tickets it is about."""
        return {each.kind: {ticket.label for ticket in each.tickets} for each in self.desk.tickets.alerts.list()}

    def worklist(self) -> set[str]:
        """The numbers on the staff's worklist."""
        page = self.lobby._records().desk(Actor("IT")).worklist(on_a_page=1000)
        return {each.ticket.label for each in page.lines}

    def attempts(self, ticket: int) -> list[tuple[str, str]]:
        with sqlite3.connect(self.data / "kiosk.db") as database:
            query = "SELECT device, outcome FROM attempts WHERE ticket = ? ORDER BY id"
            found = [(str(device), str(outcome)) for device, outcome in database.execute(query, (ticket,))]
        database.close()
        return found

    def idle_look(self) -> None:
        """What the kiosk does between visitors: it asks its printers; returns when it has."""
        self.lobby._look.timeout.emit()
        self.rest()

    def rest(self) -> None:
        """Let the kiosk end what it does in the lane of the printer: a visitor reads longer than that."""
        done = threading.Event()
        self.lobby.tasks.printer(done.set, lambda _: None, lambda _: None)
        wait_for(done.is_set)

    def visit(self, times: int = 1) -> float:
        """A visitor comes and asks for a ticket; return the seconds to the honest page."""
        self.visitor.leave()
        self.visitor.walk_to_check()
        self.last_journey = self.visitor.journey
        return self.visitor.take(times=times)

    def settle(self) -> None:
        """Wait until the thread of a paper that was given up has ended, and the printer has nothing to do."""
        wait_for(lambda: not any(each.name.startswith("printer-") for each in threading.enumerate()))
        self.printer.wait_idle()

    def paper_of(self, row: dict[str, Any]) -> Any:
        """What must stand on the paper of this row, drawn anew."""
        ticket = self.desk.tickets.look_up(row["label"])
        return self.desk._paper(self.last_journey, ticket, self.desk.payload(ticket))

    def rows_of_next(self) -> int:
        """Rows of dots of the next ticket, without what is fed to the knife; the number is drawn as large as fits."""
        last = self.rows()[-1]
        paper = replace(self.paper_of(last), label=f"{last['prefix']}\u00a0{last['number'] + 1:03d}")
        return len(dots(paper, ROLL_58)) * 8 // ROLL_58.dots

    def payload_of(self, row: dict[str, Any]) -> str:
        return self.desk.payload(self.desk.tickets.look_up(row["label"]))

    def close(self) -> None:
        self.lobby.close()


def at(front: NetworkFront, **more: Any) -> Printer:
    """A receipt printer at this front, as a settings file names it; small paper, as that is drawn and read sooner."""
    return Printer(device="escpos-network", host="127.0.0.1", port=front.port, width=384, **more)


@contextmanager
def hall_with(folder: Path, front: NetworkFront, settings: Settings | None = None) -> Iterator[Hall]:
    made = Hall(folder, front, settings or Settings(printer=at(front)))
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(scope="module")
def hall(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """One lobby for all faults, as in the field: it is never started anew."""
    del qapp
    with (
        NetworkFront(ReceiptPrinter()) as front,
        hall_with(tmp_path_factory.mktemp("hall"), front) as made,
    ):
        made.visit()
        made.settle()
        yield made


@pytest.fixture(autouse=True)
def _well(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test begins half a minute after the one before: by then a printer that is ready owes nobody an answer."""
    yield
    hall.front.reads = True
    hall.printer.mend(**WELL)
    hall.visitor.leave()
    hall.settle()
    monkeypatch.setattr(devices, "STALE_SECONDS", 0.0)
    for _ in range(2):
        hall.idle_look()


@pytest.fixture
def front() -> Iterator[NetworkFront]:
    with NetworkFront(ReceiptPrinter()) as made:
        yield made


def is_ticket(hall: Hall, paper: Paper, row: dict[str, Any]) -> bool:
    """Whether this paper is this row's: its dots drawn with this number and no other, its QR read by zxing-cpp."""
    wanted = hall.paper_of(row)
    other = replace(wanted, label="V\u00a0888")
    return (
        is_whole(paper, wanted, ROLL_58)
        and not is_whole(paper, other, ROLL_58)
        and with_zxing(paper.picture()) == [hall.payload_of(row)]
    )


def promised(truth: object, said: str) -> None:
    """Assert what no slow machine explains, so that it is never tried again."""
    if not truth:
        raise BrokenPromiseError(said)


def assert_screen_says(hall: Hall, row: dict[str, Any], told: Account | None = None) -> None:
    """The page says what the row says, and no more."""
    told = told or Account("printer faults")
    words, state = hall.visitor.reads(), row["state"]
    result = hall.visitor.journey.result
    assert result is not None
    told.holds(Side.VISITOR, (result.state, result.label) == (state, row["label"]), result)
    told.holds(Side.VISITOR, all(said in words for said in (*SAYS[state], row["label"])), words)
    told.holds(Side.VISITOR, state == "confirmed" or not any(word in words for word in NEVER), words)
    read = with_zxing(hall.visitor.sees())
    told.holds(Side.VISITOR, read == ([hall.payload_of(row)] if state == "failed" else []), read)


@dataclass(frozen=True)
class Fault:
    """What happens to the printer, what the row says then, and how many papers came out, then and after recovery."""

    name: str
    states: tuple[str, ...]
    papers: tuple[int, ...] = (0,)
    after: tuple[int, ...] | None = None
    script: dict[str, object] = field(default_factory=dict)
    roll_from_end: int | None = None
    """Rows of paper beyond, or before, the last row of the ticket."""
    seconds_long: float | None = None
    """How long the printer takes for the ticket."""
    amid: Callable[[NetworkFront], None] | None = None
    """Done when the printer has half of the ticket."""
    before: Callable[[NetworkFront], None] | None = None
    recover: Callable[[NetworkFront], None] | None = None
    alert: AlertKind | None = None


def _open_cover(front: NetworkFront) -> None:
    front.printer.change(cover_open=True)


def _go_offline(front: NetworkFront) -> None:
    front.printer.change(offline=True)


def _hear_nothing(front: NetworkFront) -> None:
    front.reads = False


def _hear_again(front: NetworkFront) -> None:
    front.reads = True


FAULTS = [
    Fault("ready", ("confirmed",), (1,)),
    Fault("paper near its end", ("confirmed",), (1,), None, {"near_end": True}, alert=AlertKind.PAPER_LOW),
    Fault("paper out before", ("failed",), script={"roll": 0}, alert=AlertKind.PAPER_OUT),
    Fault("paper out in the first rows", ("failed",), script={"roll": 3}, alert=AlertKind.PAPER_OUT),
    Fault("paper out in the middle", ("failed",), roll_from_end=-300, alert=AlertKind.PAPER_OUT),
    Fault("paper out before the cut", ("unconfirmed",), roll_from_end=FEED_ROWS // 2, alert=AlertKind.PAPER_OUT),
    Fault("paper out after the cut", ("unconfirmed",), (1,), roll_from_end=FEED_ROWS, alert=AlertKind.PAPER_OUT),
    Fault("cover open before", ("failed",), script={"cover_open": True}, alert=AlertKind.COVER_OPEN),
    Fault("cover opened in the middle", ("failed",), amid=_open_cover, alert=AlertKind.COVER_OPEN),
    Fault("offline before", ("failed",), script={"offline": True}, alert=AlertKind.PRINTER_OFFLINE),
    Fault("offline in the middle", ("failed",), amid=_go_offline, alert=AlertKind.PRINTER_OFFLINE),
    Fault("an error before", ("failed",), script={"error": True}, alert=AlertKind.PRINTER_ERROR),
    Fault("silent", ("unconfirmed",), (1,), None, {"silent": True}, alert=AlertKind.PRINTER_SILENT),
    Fault("slow", ("unconfirmed",), (0,), (1,), seconds_long=4.5),
    Fault("answers late", ("confirmed", "unconfirmed"), (1,), None, {"delay": 0.2}),
    Fault("garbage", ("unconfirmed",), (1,), None, {"noise": b"\xff"}, alert=AlertKind.PRINTER_SILENT),
    Fault("babbles without end", ("unconfirmed",), (1,), None, {"dribble": True}, alert=AlertKind.PRINTER_SILENT),
    Fault(
        "refused",
        ("failed",),
        before=NetworkFront.unplug,
        recover=NetworkFront.plug,
        alert=AlertKind.PRINTER_OFFLINE,
    ),
    Fault("reset in the middle", ("failed", "unconfirmed"), amid=NetworkFront.reset),
    Fault("half closed in the middle", ("unconfirmed",), (0, 1), amid=NetworkFront.half_close),
    Fault(
        "takes no bytes",
        ("failed", "unconfirmed"),
        before=_hear_nothing,
        recover=_hear_again,
        alert=AlertKind.PRINTER_SILENT,
    ),
]
WELL: dict[str, object] = {
    "roll": None,
    "near_end": False,
    "cover_open": False,
    "offline": False,
    "error": False,
    "silent": False,
    "delay": 0.0,
    "noise": b"",
    "dribble": False,
    "rows_per_second": None,
}


@pytest.mark.parametrize("fault", FAULTS, ids=[each.name for each in FAULTS])
def test_row_screen_and_paper_agree_whatever_the_printer_does(
    hall: Hall, fault: Fault, account: Callable[[str], Account]
) -> None:
    printer, told = hall.printer, account("printer faults")
    printer.text = b""
    papers, rows = len(printer.papers), len(hall.rows())
    printer.change(**fault.script)
    if fault.roll_from_end is not None:
        printer.change(roll=hall.rows_of_next() + fault.roll_from_end)
    if fault.seconds_long is not None:
        printer.change(rows_per_second=hall.rows_of_next() / fault.seconds_long)
    if fault.amid is not None:
        printer.at(printer.received + 6000, lambda: fault.amid and fault.amid(hall.front))
    if fault.before is not None:
        fault.before(hall.front)
    seconds = hall.visit()

    came, made = len(printer.papers) - papers, hall.rows()[rows:]
    told.holds(Side.DATABASE, len(made) == 1, made)
    (row,) = made
    told.holds(Side.DATABASE, row["state"] in {*fault.states, "unconfirmed"}, row)
    late = [] if row["state"] in fault.states else [row["cause"]]
    late += [] if seconds <= HONEST_SECONDS else [seconds]
    assert_screen_says(hall, row, told)
    told.holds(Side.VISITOR, came == 1 or row["state"] != "confirmed", "confirmed without a paper")
    hall.settle()
    came = len(printer.papers) - papers
    told.holds(Side.VISITOR, came <= 1 and (came == 0 or row["state"] != "failed"), f"{came} papers, {row['state']}")
    late += [] if came in (fault.after or fault.papers) else [came]
    told.holds(Side.VISITOR, all(is_ticket(hall, each, row) for each in printer.papers[papers:]), "another ticket")

    hall.visitor.leave()
    hall.idle_look()
    read, nobody_knows = hall.staff_read(), hall.nobody_knows()
    told.holds(Side.STAFF, {kind: read.get(kind, set()) for kind in nobody_knows} == nobody_knows, read)
    told.holds(Side.STAFF, hall.worklist() == set().union(*nobody_knows.values()), nobody_knows)
    expected = nobody_knows.keys() | ({fault.alert} if fault.alert else set())
    told.holds(Side.STAFF, read.keys() >= expected or late, read)
    late += [] if read.keys() == expected else [read]

    printer.mend(**WELL)
    if fault.recover is not None:
        fault.recover(hall.front)
    hall.settle()
    told.holds(Side.VISITOR, len(printer.papers) - papers == came, "a paper came out by itself")
    hall.idle_look()
    hall.settle()
    told.holds(Side.VISITOR, all(each.is_blank for each in printer.papers[papers + came :]), "and after a look")
    after = [(each["id"], each["state"]) for each in hall.rows()[rows:]]
    told.holds(Side.DATABASE, after == [(row["id"], row["state"])], "the row changed its mind")

    before = len(printer.papers)
    seconds = hall.visit()
    hall.settle()
    following = hall.rows()[-1]
    told.holds(Side.DATABASE, following["number"] == row["number"] + 1, following)
    told.holds(Side.DATABASE, following["state"] in ("confirmed", "unconfirmed"), following)
    late += [] if following["state"] == "confirmed" else [following["cause"]]
    late += [] if seconds <= HONEST_SECONDS else [seconds]
    assert_screen_says(hall, following, told)
    told.holds(Side.VISITOR, is_ticket(hall, printer.papers[-1], following), "another ticket")
    told.holds(Side.VISITOR, sum(is_ticket(hall, each, following) for each in printer.papers[before:]) == 1, "papers")
    told.holds(Side.VISITOR, not any(byte >= SPACE for byte in printer.text), "a command was taken for letters")
    told.given += [(each["day"], each["label"]) for each in (row, following)]
    told.settle(hall.data)
    assert not late, "slower than the fault explains: only this may be tried again"


@pytest.mark.parametrize("times", [2, 3], ids=["a double tap", "taps during printing"])
def test_however_often_it_is_tapped_there_is_one_ticket(hall: Hall, times: int) -> None:
    rows, papers = len(hall.rows()), len(hall.printer.papers)
    hall.visit(times=times)
    hall.visitor.lobby.session.send(Take(Wants.TICKET))
    hall.settle()
    promised(len(hall.rows()) == rows + 1, "a row for each tap")
    promised(len(hall.printer.papers) == papers + 1, "a paper for each tap")
    promised(is_ticket(hall, hall.printer.papers[-1], hall.rows()[-1]), "another ticket")


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    del qapp
    return tmp_path / "data"


def test_a_one_way_printer_prints_and_nobody_says_so(folder: Path, front: NetworkFront) -> None:
    front.printer.change(silent=True)
    with hall_with(folder, front, Settings(printer=at(front, status=False))) as hall:
        for _ in range(2):
            assert hall.visit() <= HONEST_SECONDS
            hall.settle()
            row = hall.rows()[-1]
            assert row["state"] == "unconfirmed"
            assert_screen_says(hall, row)
            assert is_ticket(hall, front.printer.papers[-1], row)
        promised(len(front.printer.papers) == 2, "a second paper")


def test_the_second_printer_is_used_only_if_no_byte_went_to_the_first(folder: Path, front: NetworkFront) -> None:
    with NetworkFront(ReceiptPrinter()) as spare:
        settings = Settings(printer=at(front), fallback_printer=at(spare))
        with hall_with(folder, front, settings) as hall:
            first, second = front.printer, spare.printer

            front.unplug()
            assert hall.visit() <= HONEST_SECONDS
            second.wait_idle()
            (row,) = hall.rows()
            promised(len(first.papers) + len(second.papers) <= 1, "a paper from each printer")
            assert (row["state"], len(first.papers), len(second.papers)) == ("confirmed", 0, 1)
            assert_screen_says(hall, row)
            assert is_ticket(hall, second.papers[0], row)
            attempts = hall.attempts(row["id"])
            assert [outcome for _, outcome in attempts] == ["failed", "sent", "confirmed"]
            assert row["device"] == attempts[-1][0] != attempts[0][0]

            front.plug()
            first.at(first.received + 6000, lambda: first.change(cover_open=True))
            assert hall.visit() <= HONEST_SECONDS
            first.mend(cover_open=False)
            hall.settle()
            row = hall.rows()[-1]
            promised(len(second.papers) == 1, "the second printer after bytes went to the first")
            assert (row["state"], len(first.papers), len(second.papers)) == ("failed", 0, 1)
            assert_screen_says(hall, row)

            assert hall.visit() <= HONEST_SECONDS
            hall.settle()
            assert hall.rows()[-1]["state"] == "confirmed"
            assert is_ticket(hall, first.papers[-1], hall.rows()[-1])
            promised(len(second.papers) == 1, "a paper from each printer")


def test_two_printers_of_one_kind_are_told_apart(folder: Path, front: NetworkFront) -> None:
    with NetworkFront(ReceiptPrinter()) as spare:
        front.printer.change(roll=0)
        with hall_with(folder, front, Settings(printer=at(front), fallback_printer=at(spare))) as hall:
            statuses = hall.desk.tickets.look()
            assert sorted(each.paper for each in statuses.values()) == ["enough", "out"]
            (alert,) = hall.desk.tickets.alerts.list()
            assert (alert.kind, statuses[alert.subject].paper) == (AlertKind.PAPER_OUT, "out")


def test_no_number_where_the_settings_want_none_without_a_printer(folder: Path, front: NetworkFront) -> None:
    """The first visitor after the start, too, and one who comes before the kiosk has looked again."""
    settings = Settings(printer=at(front), tickets=Tickets(when_printer_is_down="refuse"))
    front.printer.change(cover_open=True)
    with hall_with(folder, front, settings) as hall:
        for _ in range(2):
            assert hall.visit() <= HONEST_SECONDS
            result = hall.visitor.journey.result
            assert result is not None
            assert (result.state, result.label, result.code) == (None, None, Code.PRINTER_DOWN)
            words = hall.visitor.reads()
            assert "Je krijgt nu geen nummer" in words
            assert "Er komt geen papier uit deze kiosk." in words
            assert "bewaren" not in words
            assert with_zxing(hall.visitor.sees()) == []
            assert hall.rows() == []

        front.printer.mend(cover_open=False)
        hall.visitor.leave()
        hall.visitor.walk_to_check()
        hall.rest()
        hall.visitor.take()
        hall.settle()
        assert [row["state"] for row in hall.rows()] == ["confirmed"]
        assert len(front.printer.papers) == 1

        hall.visitor.leave()
        front.printer.change(roll=0)  # nobody has looked since
        hall.visitor.walk_to_check()
        hall.rest()
        hall.visitor.take()
        assert len(hall.rows()) == 1
        assert "Je krijgt nu geen nummer" in hall.visitor.reads()


def test_a_crash_amid_a_paper_prints_nothing_later_and_is_told_to_staff(folder: Path, front: NetworkFront) -> None:
    with hall_with(folder, front) as hall:
        front.printer.change(roll=60)
        hall.visit()
        ticket = hall.rows()[0]["id"]
    with sqlite3.connect(folder / "kiosk.db") as database:  # as it stood when the program was killed
        database.execute("UPDATE tickets SET state = 'sent', finished_at = NULL WHERE id = ?", (ticket,))
    database.close()
    front.printer._buffer += b"\x1dv0\x00\x30\x00\x08\x00" + b"\xff" * 384 + b"\x1dVA\x00"
    with hall_with(folder, front) as hall:
        assert hall.rows()[0]["state"] == "unconfirmed"
        kinds = {each.kind for each in hall.desk.tickets.alerts.list()}
        assert kinds == {AlertKind.TICKETS_UNCONFIRMED, AlertKind.PAPER_OUT}
        front.printer.mend(roll=None)
        hall.settle()
        hall.idle_look()
        promised(all(each.is_blank for each in front.printer.papers), "a paper came out by itself")
        hall.visit()
        hall.settle()
        assert hall.rows()[-1]["state"] == "confirmed"
        assert is_ticket(hall, front.printer.papers[-1], hall.rows()[-1])


def test_where_no_printer_can_be_reached_the_number_is_on_the_screen(folder: Path, front: NetworkFront) -> None:
    front.unplug()
    with hall_with(folder, front) as hall:
        assert hall.visit() <= HONEST_SECONDS
        (row,) = hall.rows()
        assert row["state"] == "failed"
        assert_screen_says(hall, row)
        hall.visitor.leave()
        assert hall.visitor.journey.place is Place.WELCOME


def test_a_first_start_whose_printer_nobody_knows_gives_numbers_on_the_screen(
    folder: Path,
) -> None:
    file = folder.parent / "kiosk.toml"
    file.write_text('[printer]\ndevice = "epson"\n', "utf-8")
    machine = open_machine(config=str(file), data=str(folder), today=TODAY, lobby=True)
    clock = Seconds()
    lobby = Lobby(replace(machine, clock=lambda: MOMENT), window=True, size=QSize(540, 960), clock=clock)
    visitor = Visitor(lobby, clock)
    try:
        lobby.start()
        visitor.walk_to_check()
        visitor.take()
        result = visitor.journey.result
        assert result is not None
        assert (result.state, bool(result.label)) == (State.FAILED, True)
        assert "Printen lukt niet" in visitor.reads()
        work = lobby.work()
        assert isinstance(work, VisitDesk)
        alerts = {each.kind for each in work.tickets.alerts.list()}
        assert {AlertKind.FILES, AlertKind.TICKETS_FAILED} <= alerts
    finally:
        lobby.close()
