"""Reports: how many tickets, when, for what, and where visits were left; about cases and places, never about people."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from typing import NamedTuple, Protocol

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.hours import moment_of
from kiosk.domain.tickets import State


class Count(NamedTuple):
    """So many of something: a lane, a card ("" where none was asked), a purpose, a language."""

    value: str
    tickets: int


class Left(NamedTuple):
    """So many visits ended at a place of the journey; `question`: the one that stood open there, or ""."""

    place: str
    question: str
    visits: int


@dataclass(frozen=True, slots=True)
class Report:
    """What was counted from one service day to another, both included; each list with the most frequent in front.

    `days` and `hours` (of the day in Brussels) are in their order. `left`: where visits ended; at "done" they were
    served.
    """

    first: date
    last: date
    tickets: int
    lanes: tuple[Count, ...]
    cards: tuple[Count, ...]
    purposes: tuple[Count, ...]
    languages: tuple[Count, ...]
    days: tuple[tuple[date, int], ...]
    hours: tuple[tuple[int, int], ...]
    unconfirmed: int
    failed: int
    left: tuple[Left, ...]
    copies: int
    voids: int

    @property
    def unconfirmed_share(self) -> float:
        """Which part of the tickets nobody knows to be printed, 0 to 1."""
        return (self.unconfirmed + self.failed) / self.tickets if self.tickets else 0.0


class FigureStore(Protocol):
    """Where the counts are read; each method raises KioskError when that cannot be done."""

    def tallies(self, first: date, last: date) -> tuple[tuple[str, str, int], ...]:
        """Kind, value and tickets."""

    def days(self, first: date, last: date) -> tuple[tuple[date, int], ...]:
        """Tickets per service day."""

    def hours(self, first: date, last: date) -> tuple[tuple[date, int, int], ...]:
        """Service day, hour of UTC and tickets."""

    def unsure(self, first: date, last: date) -> dict[str, int]:
        """Tickets per state that is not certain."""

    def endings(self, first: date, last: date) -> tuple[tuple[str, str, int], ...]:
        """Place, question and visits."""

    def copies(self, start: datetime, end: datetime) -> int:
        """Copies sent between two moments."""

    def voids(self, first: date, last: date) -> int:
        """Void tickets."""


class Reports:
    """Makes reports of one kiosk; they only read, and nobody waits for them."""

    def __init__(self, figures: FigureStore) -> None:
        """`figures` reads the counts."""
        self._figures = figures

    def summary(self, first: date, last: date) -> Report:
        """Return what was counted on these service days, both included.

        Raises KioskError: INPUT_VALUE when the last day is before the first, or what reading raises.
        """
        if last < first:
            raise KioskError(
                Code.INPUT_VALUE, "De laatste dag is voor de eerste.", f"{last} is before {first}; name a later day."
            )
        figures = self._figures
        kinds: dict[str, Counter[str]] = {}
        for kind, value, tickets in figures.tallies(first, last):
            kinds.setdefault(kind, Counter())[value] += tickets
        days, unsure = figures.days(first, last), figures.unsure(first, last)
        start = moment_of(max(first, date.min + timedelta(days=1)), 0)
        end = moment_of(min(last, date.max - timedelta(days=1)) + timedelta(days=1), 0)
        return Report(
            first,
            last,
            sum(tickets for _, tickets in days),
            lanes=_ranked(kinds.get("lane", Counter())),
            cards=_ranked(kinds.get("card", Counter())),
            purposes=_ranked(kinds.get("purpose", Counter())),
            languages=_ranked(kinds.get("language", Counter())),
            days=days,
            hours=_local_hours(figures.hours(first, last)),
            unconfirmed=unsure.get(State.UNCONFIRMED, 0),
            failed=unsure.get(State.FAILED, 0),
            left=tuple(sorted((Left(*each) for each in figures.endings(first, last)), key=_by_visits)),
            copies=figures.copies(start, end),
            voids=figures.voids(first, last),
        )


def _ranked(counts: Counter[str]) -> tuple[Count, ...]:
    return tuple(Count(*each) for each in sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _by_visits(left: Left) -> tuple[int, str, str]:
    return -left.visits, left.place, left.question


def _local_hours(counted: Iterable[tuple[date, int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the tickets per hour of the day in Brussels, whatever the season; hours of UTC begin with one there."""
    hours: Counter[int] = Counter()
    for day, hour, tickets in counted:
        hours[datetime.combine(day, time(hour), UTC).astimezone(BRUSSELS).hour] += tickets
    return tuple(sorted(hours.items()))


NOT_ASKED = "not asked"
"""Of a visit whose questions leave the card out; "unknown" is of a visitor who does not know it."""

CSV_HEADER = ("kind", "value", "count")


def csv_text(report: Report) -> str:
    """Return a report as CSV: kind, value, count; commas, CRLF, every number as it is."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(CSV_HEADER)
    writer.writerows(_lines(report))
    return out.getvalue()


def _lines(report: Report) -> Iterator[tuple[str, str, int]]:
    span = f"{report.first.isoformat()}/{report.last.isoformat()}"
    yield "tickets", span, report.tickets
    yield "unconfirmed", span, report.unconfirmed
    yield "failed", span, report.failed
    yield "copies", span, report.copies
    yield "voids", span, report.voids
    for kind, counts in (
        ("lane", report.lanes),
        ("card", report.cards),
        ("purpose", report.purposes),
        ("language", report.languages),
    ):
        yield from ((kind, value or NOT_ASKED, tickets) for value, tickets in counts)
    yield from (("day", day.isoformat(), tickets) for day, tickets in report.days)
    yield from (("hour", f"{hour:02d}", tickets) for hour, tickets in report.hours)
    yield from (("ended at", f"{place} {question}".rstrip(), visits) for place, question, visits in report.left)


def file_name(report: Report) -> str:
    """Return the name of a report's file."""
    return f"report-{report.first.isoformat()}-{report.last.isoformat()}.csv"
