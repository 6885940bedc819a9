"""Opening hours in words: when tickets are given again, and the hours of the coming week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.hours import OpeningHours
from kiosk.domain.opening import OpenState
from kiosk.services.phrases import Words, wall
from kiosk.ui.content import Row

_WEEK = 7
_IN_A_ROW = 2


def again(words: Words, state: OpenState, today: date) -> tuple[str, str]:
    """When tickets are given again, and the date of that day unless it is today; empty where nobody knows."""
    if state.until is None or state.gives_tickets:
        return "", ""
    opens = state.until.astimezone(BRUSSELS)
    ahead = (opens.date() - today).days
    if ahead <= 0:
        text = words.translate("closed", "Open om {time} uur")
    elif ahead == 1:
        text = words.translate("closed", "Open morgen om {time} uur")
    else:
        text = words.translate("closed", "Open {day} om {time} uur").replace("{day}", words.weekday(opens.date()))
    return text.replace("{time}", words.time(opens.time())), "" if ahead <= 0 else words.date(opens.date())


def week(words: Words, hours: OpeningHours, today: date) -> tuple[Row, ...]:
    """The hours of today and the six days after it, special days too, from Monday on; today in bold."""
    days = sorted((today + timedelta(days=ahead) for ahead in range(_WEEK)), key=date.weekday)
    return tuple(row for day in days for row in _rows(words, hours, day, bold=day == today))


def two_days(words: Words, hours: OpeningHours, today: date) -> tuple[Row, ...]:
    """The hours of today, in bold, and of tomorrow."""
    tomorrow = today + timedelta(days=1)
    return (*_rows(words, hours, today, bold=True), *_rows(words, hours, tomorrow, bold=False))


def _rows(words: Words, hours: OpeningHours, day: date, *, bold: bool) -> Iterator[Row]:
    """A day's row has room for two periods; more take rows of their own."""
    periods = hours.on(day)
    if not periods:
        yield Row((words.weekday(day), words.translate("closed", "gesloten")), bold)
    spans = [f"{wall(words, each.opens)} – {wall(words, each.closes)}" for each in periods]
    for start in range(0, len(spans), _IN_A_ROW):
        yield Row(("" if start else words.weekday(day), *spans[start : start + _IN_A_ROW]), bold)
