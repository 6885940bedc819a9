"""The device `spooler` with a real CUPS: what became of each job, told as it was."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.document import Paper
from kiosk.domain.printer import Known, PaperLevel
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.drawing import draw
from kiosk.printing.measures import ROLL_58, millimetres
from kiosk.printing.spooler.cups import CupsDevice, Options
from kiosk.printing.spooler.devices import spooler
from kiosk.printing.spooler.ipp import Attributes
from kiosk.services.devices import Device, PrintJob, PrintResult
from tests.support.cups import OWNERS_LOG_IN, PRINTING, Cups, Queue, own_cups, until
from tests.support.papers import CHECKLIST, DUTCH_ONLY, LANGUAGES
from tests.support.poppler import pdf_size_mm, pdf_text
from tests.support.stopwatch import in_time

JOB = PrintJob(DUTCH_ONLY, date(2026, 11, 23), datetime(2026, 11, 23, 9, 42, tzinfo=UTC), 42, "V042")
POINT_MM = 25.4 / 72
LIMIT_SECONDS = 4.5


@pytest.fixture
def cups() -> Iterator[Cups]:
    with own_cups() as running:
        yield running


@pytest.fixture
def queue(cups: Cups) -> Queue:
    return cups.queue("ticket")


@pytest.fixture
def device(queue: Queue) -> CupsDevice:
    return CupsDevice(queue.name, server=queue.cups.socket)


def printed(device: Device, job: PrintJob = JOB) -> PrintResult:
    """Print, within the time that a visitor can be kept waiting."""
    start = time.monotonic()
    result = device.print(job)
    assert time.monotonic() - start < LIMIT_SECONDS
    return result


@contextmanager
def meanwhile(device: CupsDevice, action: Callable[[], object]) -> Iterator[None]:
    """Do something once the queue has the job, before the device asks for it for the first time."""
    real, waiting = device._server.job, [action]

    def ask(job: int, deadline: Deadline) -> Attributes | None:
        while waiting:
            waiting.pop()()
        return real(job, deadline)

    device._server.job = ask  # type: ignore[method-assign]
    yield
    device._server.job = real  # type: ignore[method-assign]
    assert not waiting, "it never asked"


def test_a_completed_job_is_confirmed_and_its_paper_is_the_ticket(device: CupsDevice, queue: Queue) -> None:
    paper = LANGUAGES["ar"]
    result = printed(device, replace(JOB, paper=paper))
    assert result == PrintResult(State.CONFIRMED)
    (file,) = queue.papers
    pages, width, height = pdf_size_mm(file)
    assert pages == 1
    assert width == pytest.approx(80, abs=POINT_MM)
    assert height == pytest.approx(millimetres(draw(paper).height), abs=2 * POINT_MM)
    text = pdf_text(file)
    for words in ("Stad Izegem", "V 042", "Wat nu?", "€ 21,60", "je huidig verblijfsdocument"):
        assert words in text
    for words in ("ترجمة من الهولندية", "وثيقة إقامتك الحالية", "أحضر معك", "011 70 14 14"):
        assert words in text


def test_a_paper_wider_than_high_is_not_turned(device: CupsDevice, queue: Queue) -> None:
    short = replace(CHECKLIST, blocks=())
    assert printed(device, replace(JOB, paper=short, label=None)).outcome is State.CONFIRMED
    _, width, height = pdf_size_mm(queue.papers[0])
    assert width > height
    assert "Stad Izegem" in pdf_text(queue.papers[0])


def test_settings_of_the_queue_for_other_documents_do_not_touch_a_ticket(device: CupsDevice, queue: Queue) -> None:
    queue.set("-o", "job-sheets-default=standard,standard", "-o", "number-up-default=4", "-o", "fit-to-page-default=1")
    assert printed(device).outcome is State.CONFIRMED
    pages, _, height = pdf_size_mm(queue.papers[0])
    assert pages == 1
    assert height == pytest.approx(millimetres(draw(DUTCH_ONLY).height), abs=2 * POINT_MM)


def test_a_narrow_roll_and_a_driver_that_counts_only_what_the_head_reaches(cups: Cups) -> None:
    narrow = cups.queue("narrow", width=164)
    assert printed(CupsDevice("narrow", Options(ROLL_58), server=cups.socket)).outcome is State.CONFIRMED
    head = cups.queue("head", width=204)
    assert printed(CupsDevice("head", server=cups.socket)).outcome is State.CONFIRMED
    assert pdf_size_mm(narrow.papers[0])[1] == pytest.approx(58, abs=POINT_MM)
    assert pdf_size_mm(head.papers[0])[1] == pytest.approx(72, abs=POINT_MM)


@pytest.mark.parametrize(
    ("width", "height", "words"),
    [(None, 0, "no custom paper sizes"), (170, 5670, "the roll has 80 mm"), (227, 200, "mm long")],
)
def test_a_queue_that_would_print_something_else_is_refused(
    cups: Cups, width: int | None, height: int, words: str
) -> None:
    queue = cups.queue("office", width, height)
    device = CupsDevice("office", server=cups.socket)
    result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    assert words in (result.cause or "")
    assert queue.papers == []
    if words != "mm long":
        assert words in (device.is_there() or "")
        assert device.preflight().ready is Known.NOT_OK


def test_a_raw_queue_is_refused(cups: Cups) -> None:
    cups.run("lpadmin", "-p", "raw", "-v", f"shelf:{cups.folder}", "-E")
    device = CupsDevice("raw", server=cups.socket)
    assert "no custom paper sizes" in (printed(device).cause or "")
    assert "Local Raw Printer" in (device.is_there() or "")


@pytest.mark.parametrize("stop", [("cupsdisable",), ("lpadmin", "-o", "job-hold-until-default=indefinite", "-p")])
def test_a_job_that_only_waits_is_taken_back_and_never_prints(
    device: CupsDevice, queue: Queue, stop: tuple[str, ...]
) -> None:
    queue.run(*stop)
    result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    assert "before anything of it was printed" in (result.cause or "")
    assert queue.jobs() == []
    queue.run("cupsenable")
    assert printed(device, replace(JOB, label="V043")).outcome is (
        State.CONFIRMED if stop == ("cupsdisable",) else State.FAILED
    )
    assert len(queue.papers) == (1 if stop == ("cupsdisable",) else 0)


def test_a_job_behind_somebody_elses_is_taken_back(device: CupsDevice, queue: Queue) -> None:
    queue.behave("sleep 30")
    queue.cups.run("lp", "-d", queue.name, "/etc/hostname")
    until(lambda: len(queue.jobs()) == 1)
    result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    assert queue.jobs() == ["ticket-1"]


def test_a_job_that_prints_too_long_is_taken_back_and_nobody_knows(device: CupsDevice, queue: Queue) -> None:
    queue.behave("sleep 30; out")
    result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    assert result.touched
    assert "while it was being printed" in (result.cause or "")
    assert queue.jobs() == []


def test_a_job_that_the_printer_fails_is_failed(device: CupsDevice, queue: Queue) -> None:
    queue.behave("exit 1")
    result = printed(device)
    assert result.outcome is State.FAILED
    assert result.touched
    assert "aborted" in (result.cause or "")


@pytest.mark.parametrize("policy", ["retry-job", "stop-printer"])
def test_a_job_that_would_be_tried_again_later_is_taken_back(device: CupsDevice, queue: Queue, policy: str) -> None:
    queue.set("-o", f"printer-error-policy={policy}")
    queue.behave("exit 1")
    result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    assert result.touched
    assert queue.jobs() == []
    queue.behave("out")
    queue.run("cupsenable")
    assert printed(device).outcome is State.CONFIRMED
    assert len(queue.papers) == 1


def test_a_job_that_somebody_cancels_while_it_prints_is_unconfirmed(device: CupsDevice, queue: Queue) -> None:
    queue.behave(PRINTING)

    def cancel() -> None:
        until(lambda: queue.prints)
        queue.cups.run("cancel", "-a", queue.name)

    with meanwhile(device, cancel):
        result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    assert "canceled" in (result.cause or "")


@pytest.mark.parametrize("prints", [True, False])
def test_a_queue_that_is_deleted_in_between_leaves_it_unconfirmed(
    device: CupsDevice, queue: Queue, prints: bool
) -> None:
    if prints:
        queue.behave(PRINTING)
    else:
        queue.run("cupsdisable")

    def delete() -> None:
        until(lambda: queue.prints is prints)
        queue.delete()

    with meanwhile(device, delete):
        result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    assert ("look whether the paper came out" if prints else "deleted") in (result.cause or "")
    assert "CUPS has no queue ticket" in (device.is_there() or "")


def test_without_a_record_of_jobs_nothing_is_confirmed(queue: Queue, device: CupsDevice) -> None:
    conf = queue.cups.folder / "cupsd.conf"
    queue.cups.stop()
    conf.write_text(f"PreserveJobHistory No\n{conf.read_text()}")
    queue.cups.start()
    result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    assert "PreserveJobHistory" in (result.cause or "")


def test_a_paper_end_behind_the_paper_is_not_confirmed(device: CupsDevice, queue: Queue) -> None:
    queue.behave("out; echo 'STATE: +media-empty-error' >&2")
    result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    assert "paper out" in (result.cause or "")
    status = device.preflight()
    assert status.paper is PaperLevel.OUT
    assert status.ready is Known.NOT_OK


def test_paper_that_runs_low_is_told_and_printed_on(device: CupsDevice, queue: Queue) -> None:
    queue.behave("echo 'STATE: +media-low-warning,com.example-odd' >&2; out")
    assert printed(device).outcome is State.CONFIRMED
    status = device.preflight()
    assert status.paper is PaperLevel.NEAR_END
    assert status.ready is Known.UNKNOWN
    assert "com.example-odd" in status.detail


def test_what_a_queue_does_not_say_is_unknown(device: CupsDevice) -> None:
    status = device.preflight()
    assert (status.online, status.cover, status.paper) == (Known.OK, Known.UNKNOWN, PaperLevel.UNKNOWN)
    assert status.ready is Known.UNKNOWN
    assert device.could_work_here() is None
    assert device.is_there() is None


@pytest.mark.parametrize(
    ("stop", "advice"), [("cupsdisable", "cupsenable ticket"), ("cupsreject", "cupsaccept ticket")]
)
def test_a_stopped_and_a_rejecting_queue_are_known_before(
    device: CupsDevice, queue: Queue, stop: str, advice: str
) -> None:
    queue.run(stop)
    status = device.preflight()
    assert status.online is Known.NOT_OK
    assert advice in status.detail
    assert advice in (device.is_there() or "")


def test_a_rejecting_queue_takes_nothing(device: CupsDevice, queue: Queue) -> None:
    queue.run("cupsreject")
    result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    assert "not accepting jobs" in (result.cause or "")
    queue.run("cupsaccept")
    assert printed(device).outcome is State.CONFIRMED
    assert len(queue.papers) == 1


def test_cupsd_that_does_not_run(device: CupsDevice, queue: Queue) -> None:
    queue.cups.stop()
    result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    for words in (result.cause, device.could_work_here(), device.is_there(), device.preflight().detail):
        assert "cupsd does not run" in (words or "")
    assert device.preflight().online is Known.NOT_OK
    queue.cups.start()
    assert printed(device).outcome is State.CONFIRMED


def test_cupsd_that_stops_in_between_prints_nothing_later(device: CupsDevice, queue: Queue) -> None:
    queue.run("cupsdisable")
    with meanwhile(device, queue.cups.stop):
        result = printed(device)
    assert result.outcome is State.UNCONFIRMED
    queue.cups.start()
    assert len(queue.jobs()) == 1
    assert device.preflight().online is Known.NOT_OK
    assert queue.jobs() == []
    queue.run("cupsenable")
    assert printed(device).outcome is State.CONFIRMED
    assert len(queue.papers) == 1


def test_cupsd_that_hangs_says_nothing(device: CupsDevice, queue: Queue) -> None:
    with queue.cups.frozen():
        assert in_time(2.5, device.preflight).online is Known.UNKNOWN
        result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    assert device.preflight().online is Known.OK
    assert queue.papers == []


def test_cupsd_that_hangs_while_lp_speaks_to_it_prints_nothing_later(device: CupsDevice, queue: Queue) -> None:
    with ExitStack() as frozen:

        def freeze() -> bool:
            frozen.enter_context(queue.cups.frozen())
            return False

        result = printed(device, replace(JOB, given_up=freeze))
    assert result.outcome is State.UNCONFIRMED
    assert "lp said nothing in time" in (result.cause or "")
    device.preflight()
    assert queue.jobs() == []
    assert printed(device).outcome is State.CONFIRMED
    assert len(queue.papers) == 1


def test_cupsd_that_stops_before_lp_speaks_to_it(device: CupsDevice, queue: Queue) -> None:
    def stop() -> bool:
        queue.cups.stop()
        return False

    result = printed(device, replace(JOB, given_up=stop))
    assert result.outcome is State.UNCONFIRMED
    queue.cups.start()
    assert queue.jobs() == []


@pytest.mark.parametrize("disabled", [True, False])
def test_a_job_whose_id_lp_never_told_is_found_by_its_title(
    device: CupsDevice, queue: Queue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disabled: bool
) -> None:
    real = shutil.which("lp")
    program = tmp_path / "lp"
    program.write_text(f'#!/bin/sh\n{real} "$@" > /dev/null\nexec sleep 60\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    if disabled:
        queue.run("cupsdisable")
    result = printed(device)
    assert result.outcome is (State.FAILED if disabled else State.UNCONFIRMED)
    assert result.touched is not disabled
    assert queue.jobs() == []
    assert len(queue.papers) == (0 if disabled else 1)


def test_what_a_crash_left_is_cancelled_at_the_next_start(device: CupsDevice, queue: Queue) -> None:
    queue.run("cupsdisable")
    queue.cups.run("lp", "-d", queue.name, "-t", "Kiosk V041 0badcafe", "/etc/hostname")
    queue.cups.run("lp", "-d", queue.name, "-t", "a letter", "/etc/hostname")
    assert len(queue.jobs()) == 2
    device.preflight()
    assert queue.jobs() == ["ticket-2"]
    queue.cups.run("lp", "-d", queue.name, "-t", "Kiosk V042 0badcafe", "/etc/hostname")
    device.preflight()
    assert len(queue.jobs()) == 2
    device.distrust()
    device.preflight()
    assert queue.jobs() == ["ticket-2"]


def test_a_cupsd_that_wants_to_know_who_cancels_is_told() -> None:
    with own_cups(OWNERS_LOG_IN) as cups:
        queue = cups.queue("ticket")
        queue.run("cupsdisable")
        result = printed(CupsDevice("ticket", server=cups.socket))
        assert result.outcome is State.FAILED, result
        assert queue.jobs() == []


def test_nobody_waits_any_more(device: CupsDevice, queue: Queue) -> None:
    result = printed(device, replace(JOB, given_up=lambda: True))
    assert result.outcome is State.FAILED
    assert not result.touched
    assert queue.papers == []


def test_an_unknown_queue_names_the_known_ones(device: CupsDevice, cups: Cups, queue: Queue) -> None:
    cups.queue("office", None)
    assert device.queues() == ("office", "ticket")
    assert "no queue é/?#" in (CupsDevice("é/?#", server=cups.socket).is_there() or "")
    other = CupsDevice("tickets", server=cups.socket)
    assert other.could_work_here() is None
    for words in (other.is_there(), printed(other).cause, other.preflight().detail):
        assert "office, ticket" in (words or "")
        assert "Did you mean ticket?" in (words or "")
    assert other.preflight().online is Known.NOT_OK


def test_a_machine_without_lp_is_told_what_to_install(
    device: CupsDevice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "apt-get install cups-client" in (device.could_work_here() or "")
    result = printed(device)
    assert result.outcome is State.FAILED
    assert not result.touched
    assert "cups-client" in (result.cause or "")


def test_the_settings_get_the_spooler_of_this_system(queue: Queue) -> None:
    device: Device = spooler(queue.name, server=queue.cups.socket)
    assert device.name == "spooler"
    assert device.is_paper
    assert printed(device).outcome is State.CONFIRMED


def test_every_language_comes_out_whole(device: CupsDevice, queue: Queue) -> None:
    papers: list[Paper] = [LANGUAGES[code] for code in sorted(LANGUAGES)]
    for paper in papers:
        assert printed(device, replace(JOB, paper=paper)).outcome is State.CONFIRMED
    assert len(queue.papers) == len(papers)
