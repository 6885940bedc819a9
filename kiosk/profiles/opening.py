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

_WHERE: Where = ("hours",)


def read_hours(raw: Mapping[str, Any], pieces: Pieces) -> OpeningHours | None:
    """Return when tickets are given; None when the file has no hours (always), or they could not be read."""
    report = pieces.report
    table = read(schema.Hours, raw["hours"], _WHERE, report) if "hours" in raw else None
    if table is None:
        return None
    week = tuple(_periods(getattr(table, day), (*_WHERE, day), report) for day in schema.WEEKDAYS)
    placed = [_other_days(each, (*_WHERE, "days", place), pieces) for place, each in enumerate(table.days)]
    others = [(where, days) for where, days in placed if days is not None]
    _one_for_each_day(others, report)
    hours = OpeningHours(week, tuple(days for _, days in others), table.last_ticket_minutes)
    lengths = [period.closes - period.opens for day in (*week, *(days.periods for _, days in others)) for period in day]
    if not lengths and len(others) == len(table.days):
        report.fault(_WHERE, "no hour at which it is open", "at least one period, or no [hours]: always open")
    elif lengths and min(lengths) <= table.last_ticket_minutes:
        report.fault(
            (*_WHERE, "last_ticket_minutes"),
            f"{table.last_ticket_minutes}, and a period of {min(lengths)} minutes: it would never give a ticket",
            f"a number below {min(lengths)}",
        )
    return hours


def _periods(written: Sequence[str], where: Where, report: Report) -> tuple[Period, ...]:
    """Return the periods of a day in their order; those that end before they begin, or meet, are refused."""
    found: list[Period] = []
    for place, text in enumerate(written):
        opens, closes = (_minutes(each) for each in text.split("-"))
        if closes <= opens:
            report.fault((*where, place), repr(text), "a period that ends after it begins, and on the same day")
        else:
            found.append(Period(opens, closes))
    found.sort(key=lambda period: period.opens)
    for one, other in pairwise(found):
        if other.opens <= one.closes:
            expected = "periods with a break between them; write two without a break as one"
            report.fault(where, f"the periods {_said(one)} and {_said(other)}", expected)
    return tuple(found)


def _minutes(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def _said(period: Period) -> str:
    opens, closes = (f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in (period.opens, period.closes))
    return f"{opens}-{closes}"


def _other_days(table: schema.OtherDays, where: Where, pieces: Pieces) -> tuple[Where, OtherDays | None]:
    span = _span(table, where, pieces.report)
    periods = _periods(table.open, (*where, "open"), pieces.report)
    name = pieces.optional_text(table.name, (*where, "name"))
    return where, None if span is None else OtherDays(*span, periods, name)


def _span(table: schema.OtherDays, where: Where, report: Report) -> tuple[date, date] | None:
    if table.day is not None:
        if table.first is not None or table.last is not None:
            report.fault(where, "a day, and a first or last one too", "either day, or first and last")
        return table.day, table.day
    if table.first is None or table.last is None:
        report.fault(where, "no day", "a day, or the first and the last of several")
        return None
    if table.last < table.first:
        report.fault((*where, "last"), table.last.isoformat(), f"a day from {table.first} on")
        return None
    return table.first, table.last


def _one_for_each_day(placed: Sequence[tuple[Where, OtherDays]], report: Report) -> None:
    """Refuse a day that is there twice; a day by itself may lie within several in a row, and comes before them."""
    for (first, one), (where, other) in combinations(placed, 2):
        alone = [each.first == each.last for each in (one, other)]
        if alone[0] == alone[1] and one.first <= other.last and other.first <= one.last:
            day = max(one.first, other.first)
            report.fault(where, f"the day {day} again ({report.place(first)})", "each day once")
