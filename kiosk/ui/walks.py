"""What the tour shows: its day, a printer that ends its papers as asked, and the journeys to every kind of page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Answer, ChooseLanguage, Journey, Place, advance, start
from kiosk.domain.tickets import BRUSSELS, State
from kiosk.domain.town import Profile
from kiosk.printing.folder import FolderDevice
from kiosk.services.tickets import PrintJob, PrintResult

MOMENT = datetime(2026, 11, 23, 10, 42, tzinfo=BRUSSELS)
"""The tour's own day and time, so that its pictures stay the same."""


class TourPrinter(FolderDevice):
    """Saves what a printer would print, and says of it what the tour wants to show next."""

    name = "tour"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.says: State | None = State.CONFIRMED
        """None: it is the folder it is, and no paper."""
        self.files: list[Path] = []

    @property
    def is_paper(self) -> bool:  # type: ignore[override]
        """Whether the next paper counts as one."""
        return self.says is not None

    def print(self, job: PrintJob) -> PrintResult:
        """Save the paper; end as asked."""
        made = super().print(job)
        if job.ticket is not None:
            self.files += [Path(file) for file in made.files if file.endswith(".png")]
        return made if self.says is None else replace(made, outcome=self.says)


def journeys(profile: Profile, code: str) -> list[list[Answer]]:
    """Choose the fewest journeys found in one pass that together show every kind of page this town can show."""
    guide = Guide(profile, MOMENT.date())
    entered = advance(start(guide, "tour"), ChooseLanguage(code))
    chosen: list[list[Answer]] = []
    seen: set[object] = set()
    for answers, kinds in _walks(entered, [], []):
        if not seen.issuperset(kinds):
            seen.update(kinds)
            chosen.append(answers)
    return chosen


def _walks(journey: Journey, answers: list[Answer], kinds: list[object]) -> Iterator[tuple[list[Answer], list[object]]]:
    here = [*kinds, *_kinds(journey)]
    if journey.place is not Place.QUESTION or journey.question is None:
        yield answers, here
        return
    for option in journey.options:
        answer = Answer(journey.question, option)
        yield from _walks(advance(journey, answer), [*answers, answer], here)


def _kinds(journey: Journey) -> list[object]:
    """What makes a page of another kind than those seen before."""
    if journey.place is Place.QUESTION:
        return [(journey.answers.purpose is None, journey.question, len(journey.options))]
    if journey.place is Place.CODES_WAIT:
        return [journey.place]
    told = journey.guidance
    kinds: list[object] = [(journey.place, told.step, told.without_appointment, told.lane is None)]
    if told.quote is not None:
        several = min(len(told.quote.payable), 3)
        parts = any(each.part for each in told.quote.amounts)
        kinds.append((told.quote.outcome, several, bool(told.quote.gaps), parts))
    kinds.append((told.step, tuple(each.document.id for each in told.documents), len(told.presence)))
    return kinds
