"""The device `spooler` against a cupsd that says what no test can make a real one say."""

from __future__ import annotations

import getpass
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.printer import Known
from kiosk.domain.tickets import State
from kiosk.printing.deadline import Deadline
from kiosk.printing.spooler.cups import CupsDevice, Options
from kiosk.printing.spooler.ipp import Operation
from kiosk.printing.spooler.server import NoAnswerError, NotRunningError, Server
from tests.support.receipts import SHORT, job
from tests.support.spooler_desk import WELL, Desk, refusal, spooler_desk
from tests.support.spooler_desk import job as said_job

PROCESSING, COMPLETED = 5, 9
NOT_ALLOWED, NOT_POSSIBLE, NOT_FOUND = 0x0403, 0x0404, 0x0406
TAKES_IT = "#!/bin/sh\ncat > /dev/null\necho 'request id is ticket-7 (1 file(s))'\n"


@pytest.fixture
def folder() -> Iterator[Path]:
    """Short, as the name of a socket must be."""
    made = Path(tempfile.mkdtemp(prefix="kiosk-desk-"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    with spooler_desk(folder / "sock") as made:
        yield made


@pytest.fixture
def device(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> CupsDevice:
    """A queue, and an `lp` that takes whatever it is given."""
    write(folder / "lp", TAKES_IT)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return CupsDevice("ticket", Options(job_timeout=2.0), server=str(desk.path))


def write(file: Path, text: str) -> None:
    file.write_text(text)
    file.chmod(0o755)


def test_a_paper_is_confirmed_by_what_is_said_of_its_job(device: CupsDevice, desk: Desk) -> None:
    assert device.could_work_here() is None
    assert device.preflight().online is Known.OK
    assert device.print(job(SHORT)).outcome is State.CONFIRMED
    assert Operation.CANCEL_JOB not in desk.asked


def test_a_spooler_that_talks_nonsense_has_no_queues_and_says_what_it_answered(device: CupsDevice, desk: Desk) -> None:
    desk.says[Operation.CUPS_GET_PRINTERS] = [None]
    assert device.queues() == ()
    assert "cupsd answered with HTTP status 200, and not a whole IPP answer" in (device.could_work_here() or "")
    desk.says[Operation.GET_PRINTER_ATTRIBUTES] = [refusal(NOT_FOUND)]
    assert "there is no queue at all" in (device.is_there() or "")


def test_a_job_that_cannot_be_taken_back_is_unconfirmed(device: CupsDevice, desk: Desk) -> None:
    desk.says[Operation.GET_JOB_ATTRIBUTES] = [said_job(PROCESSING)]
    desk.says[Operation.CANCEL_JOB] = [refusal(NOT_ALLOWED)]
    result = device.print(job(SHORT))
    assert result.outcome is State.UNCONFIRMED
    assert "cupsd does not cancel job 7: no reason given (IPP status 0x0403)" in (result.cause or "")


@pytest.mark.parametrize("status", [NOT_POSSIBLE, NOT_FOUND, 0])
def test_a_job_of_which_no_end_is_ever_said_is_unconfirmed_and_cancelled_again_next_time(
    device: CupsDevice, desk: Desk, status: int
) -> None:
    desk.says[Operation.GET_JOB_ATTRIBUTES] = [said_job(PROCESSING)]
    desk.says[Operation.CANCEL_JOB] = [refusal(status)]
    result = device.print(job(SHORT))
    assert result.outcome is State.UNCONFIRMED
    assert (result.cause or "").endswith("not done in time, and cupsd does not say that it ended")
    assert desk.asked.count(Operation.CANCEL_JOB) == 1
    desk.says[Operation.GET_JOB_ATTRIBUTES] = [said_job(COMPLETED)]
    before = desk.asked.count(Operation.GET_JOBS)
    assert device.print(job(SHORT)).outcome is State.CONFIRMED
    assert desk.asked.count(Operation.GET_JOBS) == before + 1, "what may be left was looked for"


def test_a_completed_job_stays_confirmed_when_nothing_is_said_of_the_printer_behind_it(
    device: CupsDevice, desk: Desk
) -> None:
    desk.says[Operation.GET_PRINTER_ATTRIBUTES] = [WELL, None]
    assert device.print(job(SHORT)).outcome is State.CONFIRMED


def test_an_lp_that_cannot_be_started_gives_nothing_to_the_queue(device: CupsDevice, desk: Desk, folder: Path) -> None:
    write(folder / "lp", "#!/no/such/interpreter\n")
    result = device.print(replace(job(SHORT), label="V042"))
    assert (result.outcome, result.touched) == (State.FAILED, False)
    assert "not taken by the queue ticket: lp cannot be started: No such file" in (result.cause or "")


def fill(server: socket.socket, family: socket.AddressFamily) -> list[socket.socket]:
    """Connect until no connection is taken any more."""
    waiting = []
    with suppress(TimeoutError, BlockingIOError):
        for _ in range(50):
            waiting.append(socket.socket(family))
            waiting[-1].settimeout(0.1)
            waiting[-1].connect(server.getsockname())
    return waiting


@pytest.mark.parametrize("family", [socket.AF_UNIX, socket.AF_INET], ids=["socket", "port"])
def test_a_spooler_that_takes_no_connection_hangs_and_is_not_said_to_be_off(
    folder: Path, family: socket.AddressFamily
) -> None:
    server = socket.socket(family)
    server.bind(str(folder / "full") if family is socket.AF_UNIX else ("127.0.0.1", 0))
    server.listen(0)
    name = server.getsockname()
    address = name if family is socket.AF_UNIX else f"127.0.0.1:{name[1]}"
    waiting = fill(server, family)
    try:
        with pytest.raises(NoAnswerError, match="takes no connection"):
            Server(address).queues(Deadline.after(0.1))
        assert CupsDevice("ticket", Options(timeout=0.1), server=address).preflight().online is Known.UNKNOWN
    finally:
        for each in (server, *waiting):
            each.close()
    with pytest.raises(NotRunningError):
        Server(address).queues(Deadline.after(0.1))


@pytest.mark.parametrize("error", [KeyError("uid not found"), OSError("no username set")])
def test_an_account_without_a_name_is_called_kiosk(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def unknown() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert Server().user == "kiosk"
