"""Gives a PDF to a CUPS queue with `lp`, the spooler's own client, which answers with the job's id."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

from kiosk.printing.deadline import Deadline

PROGRAM = "lp"
_ID = re.compile(r"-(\d+) \(")
_KEPT_OUT = ("CUPS_SERVER", "CUPS_USER", "CUPS_ENCRYPTION", "IPP_PORT", "LC_ALL", "LANGUAGE")
_AS_IT_IS = ("print-scaling=none", "job-sheets=none", "number-up=1", "sides=one-sided", "orientation-requested=3")
"""One page as it was drawn, whatever the queue does with other documents: no title pages, nothing turned or shrunk."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What `lp` said: the job's id, or None and why. `silent`: it said nothing in time and was ended."""

    job: int | None
    cause: str = ""
    silent: bool = False


def could_work_here() -> str | None:
    """What IT must install so that documents can be given to CUPS, None when nothing is missing."""
    if shutil.which(PROGRAM):
        return None
    return "the program lp is missing, which gives tickets to CUPS: `apt-get install cups-client`."


@dataclass(frozen=True, slots=True)
class Order:
    """Where a document goes and how: cupsd's address, the account, the queue, the job's title, the page in mm."""

    address: str
    user: str
    queue: str
    title: str
    width: float
    height: float


def send(order: Order, document: bytes, deadline: Deadline) -> Sent:
    """Give a PDF to a queue. Raises nothing: what `lp` says when it fails is the cause."""
    program = shutil.which(PROGRAM)
    if program is None:
        return Sent(None, could_work_here() or "")
    options = (f"media=Custom.{order.width:.2f}x{order.height:.2f}mm", "document-format=application/pdf", *_AS_IT_IS)
    command = [program, "-h", order.address, "-U", order.user, "-d", order.queue, "-t", order.title]
    command += [word for option in options for word in ("-o", option)]
    surroundings = {name: value for name, value in os.environ.items() if name not in _KEPT_OUT} | {"LC_ALL": "C"}
    try:
        ended = subprocess.run(
            [*command, "--", "-"],
            input=document,
            capture_output=True,
            timeout=max(deadline.left, 0.001),
            env=surroundings,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Sent(None, "lp said nothing in time", silent=True)
    except OSError as error:
        return Sent(None, f"lp cannot be started: {error.strerror or error}")
    said = ended.stdout.decode(errors="replace")
    found = _ID.search(said)
    if ended.returncode or found is None:
        words = " ".join((ended.stderr.decode(errors="replace") or said).split())
        return Sent(None, words or f"lp ended with {ended.returncode}")
    return Sent(int(found[1]))
