"""The logs: a line an event, structured, in files that are turned over, and on the console as the journal wants it.

Nothing about a visitor is ever logged: a ticket is named by its id or number, a visit not at all. The words of an error
that nobody foresaw may quote an answer, so a trace has them only where they cannot.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from collections.abc import Iterator, Mapping
from copy import copy
from datetime import UTC, datetime
from pathlib import Path
from traceback import format_tb
from typing import IO, Any, NamedTuple

from kiosk.domain.errors import KioskError, kept_words

FOLDER, FILE = "logs", "kiosk.log"
BYTES, FILES = 1_000_000, 5
"""Of one file, and how many there are: some weeks of a kiosk with much to say."""

_PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6), (0, 7))
"""Python's levels as the journal's (man 3 sd-daemon)."""
_CODE = re.compile(r"\bK\d{3}\b")


class Event(NamedTuple):
    """One line of the log: when (aware), how grave, which part says it, what, with a known error's code and a trace."""

    at: datetime
    level: str
    where: str
    said: str
    code: str = ""
    trace: str = ""


def trace(error: BaseException) -> str:
    """Return where an error came from, and the errors that led to it, the first one first; words as `kept_words`."""
    chain: list[BaseException] = []
    before: BaseException | None = error
    while before is not None and before not in chain:
        chain.append(before)
        before = before.__cause__ or (None if before.__suppress_context__ else before.__context__)
    told = (
        f"Traceback (most recent call last):\n{''.join(format_tb(each.__traceback__))}{kept_words(each)}"
        for each in reversed(chain)
    )
    return "\n\nwhich led to:\n\n".join(told)


def _kept(value: object) -> object:
    return kept_words(value) if isinstance(value, BaseException) and not isinstance(value, KioskError) else value


class Discreet(logging.Formatter):
    """An event without what a visitor may have answered."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the event, with the kept words alone of every error in it."""
        own = copy(record)
        own.args = tuple(map(_kept, record.args)) if isinstance(record.args, tuple) else record.args
        own.exc_text = None  # another formatter may have left its trace there
        return self.line(own)

    def line(self, record: logging.LogRecord) -> str:
        """Return the event as this form has it."""
        return super().format(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's name
        """Return the trace of an error as `sys.exc_info` gives it."""
        return trace(ei[1]) if ei[1] is not None else ""


class AsJson(Discreet):
    """An event as one line of JSON."""

    def line(self, record: logging.LogRecord) -> str:
        """Return the line."""
        said = record.getMessage()
        code = _CODE.search(said)
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "where": record.name,
            "said": said,
        }
        if code:
            line["code"] = code[0]
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class ForJournal(Discreet):
    """An event as one line with the priority in front that the journal takes from it."""

    def line(self, record: logging.LogRecord) -> str:
        """Return the line; a trace is in it, its lines joined."""
        priority = next(number for level, number in _PRIORITIES if record.levelno >= level)
        text = f"{record.name}: {record.getMessage()}"
        if record.exc_info:
            text += " | " + self.formatException(record.exc_info)
        return f"<{priority}>" + " | ".join(line for line in text.splitlines() if line)


def is_journal(environ: Mapping[str, str], stream: IO[Any]) -> bool:
    """Whether what is written to this stream goes to systemd's journal (man 5 systemd.exec, JOURNAL_STREAM)."""
    device, _, inode = environ.get("JOURNAL_STREAM", "").partition(":")
    try:
        found = os.fstat(stream.fileno())
    except (OSError, ValueError, AttributeError):
        return False
    return (device, inode) == (str(found.st_dev), str(found.st_ino))


def to_console(level: int = logging.INFO) -> None:
    """Log to the standard error what is of this level or graver: for a person, or for the journal."""
    handler = logging.StreamHandler()
    handler.setFormatter(ForJournal() if is_journal(os.environ, sys.stderr) else Discreet("%(levelname)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])


def to_files(data: Path) -> logging.Handler | None:
    """Log to files of the data folder too, until the handler is given to `stop`; None when they cannot be written."""
    from logging.handlers import RotatingFileHandler  # 6 ms that a first page need not wait for

    class Quiet(RotatingFileHandler):
        """A full disk stops no kiosk; the journal has the line all the same."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
            """Lose the line."""

    try:
        (data / FOLDER).mkdir(parents=True, exist_ok=True)
        handler = Quiet(
            data / FOLDER / FILE, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("no log can be kept in %s: %s", data / FOLDER, error.strerror)
        return None
    handler.setFormatter(AsJson())
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    return handler


def stop(handler: logging.Handler | None) -> None:
    """End what `to_files` began."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()


def read(data: Path) -> Iterator[Event]:
    """Return the events of the files, the oldest first; a line that is not whole is passed over. Raises OSError."""
    for number in range(FILES, -1, -1):
        path = data / FOLDER / (f"{FILE}.{number}" if number else FILE)
        if path.exists():
            for line in path.read_text("utf-8", "replace").splitlines():
                event = _event(line)
                if event is not None:
                    yield event


def _event(line: str) -> Event | None:
    try:
        data = json.loads(line)
        at = datetime.fromisoformat(data["at"])
        return Event(at, data["level"], data["where"], data["said"], data.get("code", ""), data.get("trace", ""))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
