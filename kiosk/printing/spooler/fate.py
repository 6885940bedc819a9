"""What became of a CUPS job, as far as its own attributes say (RFC 8011 section 5.3.7)."""

from __future__ import annotations

from enum import IntEnum

from kiosk.domain.tickets import State
from kiosk.printing.spooler.ipp import Attributes, number, texts
from kiosk.services.devices import PrintResult


class JobState(IntEnum):
    """The values of job-state; the last three are final."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


FINAL = frozenset({JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED})
_UNSURE = frozenset({"job-completed-with-errors", "errors-detected"})


def state_of(job: Attributes) -> int:
    """The job's state as a number; 0 when it says none."""
    return number(job, "job-state") or 0


def began(job: Attributes) -> bool:
    """Whether anything of it was ever given to the driver: CUPS notes when, and leaves that empty until then."""
    return number(job, "time-at-processing") is not None


def final_result(job: Attributes, words: str) -> PrintResult | None:
    """What a job in a final state means for its paper; None for any other state. `words` are put before the cause.

    Completed is confirmed, unless CUPS names errors. A job that ended before the driver got anything of it surely left
    no trace. One that was aborted failed, by CUPS's own word; one that was cancelled while printing may be on paper.
    """
    state = state_of(job)
    if state not in FINAL:
        return None
    reasons = [each for each in texts(job, "job-state-reasons") if each != "none"]
    said = f"{words}{JobState(state).name.lower()} ({', '.join(reasons) or 'no reason given'})"
    if state == JobState.COMPLETED:
        doubts = _UNSURE.intersection(reasons)
        return PrintResult(State.UNCONFIRMED, said) if doubts else PrintResult(State.CONFIRMED)
    if not began(job):
        return PrintResult(State.FAILED, f"{said}, before anything of it was printed", touched=False)
    if state == JobState.ABORTED:
        return PrintResult(State.FAILED, said)
    return PrintResult(State.UNCONFIRMED, f"{said} while it was being printed; look whether the paper came out")
