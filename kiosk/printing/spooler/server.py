"""Asks this computer's cupsd about queues and single jobs: one short connection for each question, all within a limit.

Lists of completed jobs are never asked for, as they hold aborted ones too.
"""

from __future__ import annotations

import getpass
import socket
import sys
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from urllib.parse import quote

from kiosk.printing.deadline import Deadline
from kiosk.printing.spooler.ipp import Answer, Attributes, Operation, Status, Tag, read, request, text

SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock")
LOOPBACK = "localhost:631"
CALL_SECONDS = 2.0

_QUEUE = (
    "printer-name",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "printer-make-and-model",
    "media-supported",
)
_JOB = ("job-id", "job-name", "job-state", "job-state-reasons", "time-at-processing")
_UNAUTHORIZED = 401
_MISSING = frozenset({Status.NOT_FOUND, Status.GONE})

Asked = tuple[Tag, str, Sequence[str | int]]


class NotRunningError(Exception):
    """Nobody listens where cupsd should; no question was sent."""


class NoAnswerError(Exception):
    """cupsd took a question, or may have, and gave no answer that says anything."""


class Server:
    """The cupsd of this computer. `address`: its socket's path, or host and port; by default where it always is."""

    def __init__(self, address: str | None = None) -> None:
        """Nothing is opened yet."""
        found = next((path for path in SOCKETS if Path(path).exists()), LOOPBACK)
        self.address = address or found
        self.user = _user()
        self._numbers = count(1)

    def queue(self, name: str, deadline: Deadline) -> Attributes | None:
        """What is known of a queue now, None when there is none of this name."""
        answer = self._ask(
            Operation.GET_PRINTER_ATTRIBUTES, [_uri(name), (Tag.KEYWORD, "requested-attributes", _QUEUE)], deadline
        )
        return _known(answer, answer.printers)

    def queues(self, deadline: Deadline) -> tuple[str, ...]:
        """The names of all queues; none is no error."""
        answer = self._ask(
            Operation.CUPS_GET_PRINTERS, [(Tag.KEYWORD, "requested-attributes", ["printer-name"])], deadline
        )
        return tuple(text(each, "printer-name") for each in answer.printers)

    def job(self, job: int, deadline: Deadline) -> Attributes | None:
        """What is known of a job now, None when cupsd does not know it any more."""
        answer = self._ask(
            Operation.GET_JOB_ATTRIBUTES, [*self._job(job), (Tag.KEYWORD, "requested-attributes", _JOB)], deadline
        )
        return _known(answer, answer.jobs)

    def unfinished(self, queue: str, deadline: Deadline) -> tuple[Attributes, ...]:
        """The jobs of this account that wait in a queue or are being printed."""
        asked: list[Asked] = [
            _uri(queue),
            self._me(),
            (Tag.KEYWORD, "which-jobs", ["not-completed"]),
            (Tag.BOOLEAN, "my-jobs", [True]),
            (Tag.KEYWORD, "requested-attributes", _JOB),
        ]
        answer = self._ask(Operation.GET_JOBS, asked, deadline)
        _known(answer, answer.jobs)
        return answer.jobs

    def cancel(self, job: int, deadline: Deadline) -> bool:
        """Have a job cancelled; False when it had ended before, or is not known any more."""
        answer = self._ask(Operation.CANCEL_JOB, self._job(job), deadline)
        if answer.status == Status.NOT_POSSIBLE or answer.status in _MISSING:
            return False
        if not answer.ok:
            raise NoAnswerError(f"cupsd does not cancel job {job}: {answer.says()}")
        return True

    def _me(self) -> Asked:
        return (Tag.NAME, "requesting-user-name", [self.user])

    def _job(self, job: int) -> list[Asked]:
        return [(Tag.URI, "job-uri", [f"ipp://localhost/jobs/{job}"]), self._me()]

    def _ask(self, operation: Operation, attributes: Sequence[Asked], deadline: Deadline) -> Answer:
        """One question and its answer. Raises NotRunningError or NoAnswerError, within CALL_SECONDS."""
        number = next(self._numbers)
        body = request(operation, number, attributes)
        within = deadline.within(CALL_SECONDS)
        status, data = self._post(body, within, None)
        if status == _UNAUTHORIZED and self.address.startswith("/"):
            status, data = self._post(body, within, f"PeerCred {self.user}")
        try:
            return read(data, number)
        except ValueError as error:
            raise NoAnswerError(f"cupsd answered with HTTP status {status}, and {error}") from error

    def _post(self, body: bytes, deadline: Deadline, authorization: str | None) -> tuple[int, bytes]:
        connection = self._connect(deadline)
        headers = {"Content-Type": "application/ipp"} | ({"Authorization": authorization} if authorization else {})
        try:
            connection.request("POST", "/", body, headers)
            response = connection.getresponse()
            return response.status, response.read()
        except (OSError, HTTPException) as error:
            raise NoAnswerError(
                f"cupsd at {self.address} gave no answer: {str(error) or type(error).__name__}"
            ) from error
        finally:
            connection.close()

    def _connect(self, deadline: Deadline) -> HTTPConnection:
        connection = HTTPConnection("localhost")
        limit = max(deadline.left, 0.001)
        try:
            if sys.platform != "win32" and self.address.startswith("/"):
                connection.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                connection.sock.settimeout(limit)
                connection.sock.connect(self.address)
            else:
                host, _, port = self.address.rpartition(":")
                connection.sock = socket.create_connection((host, int(port)), limit)
        except (TimeoutError, BlockingIOError) as error:  # the latter: a socket's queue of connections is full
            connection.close()
            raise NoAnswerError(f"cupsd at {self.address} takes no connection") from error
        except (OSError, ValueError) as error:
            connection.close()
            raise NotRunningError(
                f"cupsd does not run, or not at {self.address} ({error}): install the package cups, "
                "then `systemctl enable --now cups`."
            ) from error
        return connection


def _uri(queue: str) -> Asked:
    return (Tag.URI, "printer-uri", [f"ipp://localhost/printers/{quote(queue, safe='')}"])


def _known(answer: Answer, found: tuple[Attributes, ...]) -> Attributes | None:
    """The first one an answer names, None when it says that there is none."""
    if answer.status in _MISSING:
        return None
    if not answer.ok:
        raise NoAnswerError(f"cupsd refuses to say: {answer.says()}")
    return found[0] if found else None


def _user() -> str:
    """The account's name, as `lp` gives it too; "kiosk" where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "kiosk"
