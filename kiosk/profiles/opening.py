"""Reads a town's opening hours, and says which periods and days contradict each other."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from typing import Any

from kiosk.domain.hours import OpeningHours, OtherDays, Period
from kiosk.profiles import schema
from kiosk.profiles.pieces import Pieces
from kiosk.profiles.reading import read
from kiosk.profiles.report import Report
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, carry_unfit, fit, skip_unfit

_WHERE: Where = ("hours",)


@carry_unfit
def read_hours(raw: Mapping[str, Any], pieces: Pieces) -> OpeningHours | None:
    """Return when tickets are given; None when the file has no hours: always."""
    if "hours" not in raw:
        return None
    report = pieces.report
    table = read(schema.Hours, raw["hours"], _WHERE, report)
    week = tuple(_periods(getattr(table, day), (*_WHERE, day), report) for day in schema.WEEKDAYS)
    others = _others(table, pieces)
    hours = OpeningHours(week, others, table.last_ticket_minutes)
    with skip_unfit():
        _ever_open(hours, report)
    return hours


def _ever_open(hours: OpeningHours, report: Report) -> None:
    """Refuse hours in which nobody would ever get a ticket, as far as they can be read."""
    others = (UNFIT,) if hours.other_days is UNFIT else tuple(each.periods for each in hours.other_days)
    days = (*hours.week, *others)
    lengths = [period.closes - period.opens for day in fit(days) for period in fit(day)]
    if not lengths:
        if not any(len(day) for day in days):
            report.fault(_WHERE, "no hour at which it is open", "at least one period, or no [hours]: always open")
    elif min(lengths) <= hours.last_ticket_minutes:
        report.fault(
            (*_WHERE, "last_ticket_minutes"),
            f"{hours.last_ticket_minutes}, and a period of {min(lengths)} minutes: it would never give a ticket",
            f"a number below {min(lengths)}",
        )


@carry_unfit
def _periods(written: Sequence[str], where: Where, report: Report) -> tuple[Period, ...]:
    """Return the periods of a day in their order; those that end before they begin, or meet, are refused."""
    found = [_period(text, (*where, place), report) for place, text in enumerate(written)]
    read = sorted(fit(found), key=lambda period: period.opens)
    for one, other in pairwise(read):
        if other.opens <= one.closes:
            expected = "periods with a break between them; write two without a break as one"
            report.fault(where, f"the periods {_said(one)} and {_said(other)}", expected)
    return (*read, *(UNFIT for each in found if each is UNFIT))


@carry_unfit
def _period(text: str, where: Where, report: Report) -> Period:
    opens, closes = (_minutes(each) for each in text.split("-"))
    if closes <= opens:
        report.fault(where, repr(text), "a period that ends after it begins, and on the same day")
        return UNFIT  # type: ignore[no-any-return]
    return Period(opens, closes)


def _minutes(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def _said(period: Period) -> str:
    opens, closes = (f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in (period.opens, period.closes))
    return f"{opens}-{closes}"


@carry_unfit
def _others(table: schema.Hours, pieces: Pieces) -> tuple[OtherDays, ...]:
    found = [_other_days(each, (*_WHERE, "days", place), pieces) for place, each in enumerate(table.days)]
    _one_for_each_day(found, pieces.report)
    return tuple(days for _, days in found)


def _other_days(table: schema.OtherDays, where: Where, pieces: Pieces) -> tuple[Where, OtherDays]:
    first, last = _span(table, where, pieces.report)
    periods = _periods(table.open, (*where, "open"), pieces.report)
    return where, OtherDays(first, last, periods, pieces.optional_text(table.name, (*where, "name")))


def _span(table: schema.OtherDays, where: Where, report: Report) -> tuple[date, date]:
    if table.day is not None:
        if table.first is not None or table.last is not None:
            report.fault(where, "a day, and a first or last one too", "either day, or first and last")
        return table.day, table.day
    if table.first is None or table.last is None:
        report.fault(where, "no day", "a day, or the first and the last of several")
        return UNFIT, UNFIT
    with skip_unfit():
        if table.last < table.first:
            report.fault((*where, "last"), table.last.isoformat(), f"a day from {table.first} on")
            return UNFIT, UNFIT
    return table.first, table.last


def _one_for_each_day(placed: Sequence[tuple[Where, OtherDays]], report: Report) -> None:
    """Refuse a day that is there twice; a day by itself may lie within several in a row, and comes before them."""
    for (first, one), (where, other) in combinations(placed, 2):
        with skip_unfit():
            alone = [each.first == each.last for each in (one, other)]
            if alone[0] == alone[1] and one.first <= other.last and other.first <= one.last:
                day = max(one.first, other.first)
                report.fault(where, f"the day {day} again ({report.place(first)})", "each day once")
