"""What another file of a town would change: amounts case by case, and everything else piece by piece."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from itertools import product
from typing import Any, NamedTuple

from kiosk.domain.ages import Ages, atoms
from kiosk.domain.fees import Case, Outcome, ProfileKey, Quote, fee_table, tariff_for
from kiosk.domain.hours import OpeningHours, OtherDays, Period
from kiosk.domain.texts import LocalText
from kiosk.domain.town import Ground, MoneyStyle, Presence, Price, Profile, Reason, Source, Tariff

AMOUNTS = "amounts"
"""The section of changes of what a card costs; the others are named after the parts of a profile."""

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_APART = frozenset({"version", "id"})
"""Parts of a profile that say nothing by themselves."""


class Fee(NamedTuple):
    """What a card costs in a case. `procedure`: "" in a town with one; no reasons, or grounds: whatever it is.

    `day`: the later day from which it holds; None: today.
    """

    card: str
    ages: Ages
    procedure: str
    reasons: tuple[Reason, ...]
    grounds: tuple[Ground, ...]
    day: date | None
    old: Quote
    new: Quote


class Fact(NamedTuple):
    """Another piece of a profile: its part, the way to it, its language if it has one, and what it says; None: nothing.

    An item of a list stands in the way with its id, the hours of a day with its English name or its dates.
    """

    part: str
    key: tuple[str, ...]
    language: str
    old: object
    new: object


class Change(NamedTuple):
    """One line of the table for programs: where, about what, what it says now and would say; None: not there.

    `about` is the same with its values, for whoever puts it into words.
    """

    section: str
    subject: str
    old: str | None
    new: str | None
    about: Fee | Fact


def compare(old: Profile, new: Profile, today: date) -> tuple[Change, ...]:
    """Return what changes when `new` takes the place of `old`, the amounts in front.

    Amounts are those of `today` and, where they differ from these, of each later day on which a tariff begins.
    """
    return (*_amounts(old, new, today), *_facts(old, new))


def _amounts(old: Profile, new: Profile, today: date) -> Iterator[Change]:
    tariffs = (*old.tariffs, *new.tariffs)
    later = sorted({each.valid_from for each in tariffs if each.valid_from and each.valid_from > today})
    cards = tuple(dict.fromkeys(card.id for each in (old, new) for card in each.cards))
    bands = atoms(rule.scope.ages for tariff in tariffs for rule in tariff.rules)
    procedures = tuple(dict.fromkeys((*old.procedure_ids(), *new.procedure_ids())))
    told: set[tuple[str, str, str]] = set()
    for day in (today, *later):
        suffix, begins = ("", None) if day == today else (f", from {day.isoformat()}", day)
        for card, band, procedure in product(cards, bands, procedures):
            name = f"{card} {band.key}" + (f" {procedure}" if len(procedures) > 1 else "")
            which = procedure if len(procedures) > 1 else ""
            for reasons, grounds, before, after in _cases(old, new, card, band, procedure, day):
                plain = (name + _which(reasons, grounds), said(before), said(after))
                if plain not in told:
                    told.add(plain)
                    fee = Fee(card, band, which, reasons, grounds, begins, before, after)
                    yield Change(AMOUNTS, plain[0] + suffix, plain[1], plain[2], fee)


def _cases(
    old: Profile, new: Profile, card: str, band: Ages, procedure: str, day: date
) -> Iterator[tuple[tuple[Reason, ...], tuple[Ground, ...], Quote, Quote]]:
    """Yield what changes for a card, age and procedure: once, or for the reasons and grounds it depends on."""
    groups: dict[tuple[str, str], list[tuple[Reason, Ground]]] = {}
    answers: dict[tuple[str, str], tuple[Quote, Quote]] = {}
    for reason, ground in product(Reason, Ground):
        case = Case((card,), (band.start,), (reason,), (ground,), procedure)
        both = _answer(old, case, day), _answer(new, case, day)
        texts = said(both[0]), said(both[1])
        groups.setdefault(texts, []).append((reason, ground))
        answers.setdefault(texts, both)
    for (before, after), cells in groups.items():
        for reasons, grounds in _alike(cells) if before != after else ():
            yield reasons, grounds, *answers[before, after]


def _alike(cells: list[tuple[Reason, Ground]]) -> Iterator[tuple[tuple[Reason, ...], tuple[Ground, ...]]]:
    """Yield reasons with the same grounds together; nothing stands for what does not matter."""
    alike: dict[tuple[Ground, ...], list[Reason]] = {}
    for reason in dict.fromkeys(reason for reason, _ in cells):
        alike.setdefault(tuple(ground for each, ground in cells if each is reason), []).append(reason)
    for grounds, reasons in alike.items():
        yield (
            tuple(reasons) if len(reasons) < len(Reason) else (),
            grounds if len(grounds) < len(Ground) else (),
        )


def _which(reasons: tuple[Reason, ...], grounds: tuple[Ground, ...]) -> str:
    parts = [", ".join(part) for part in (reasons, grounds) if part]
    return f" ({'; '.join(parts)})" if parts else ""


def _answer(profile: Profile, case: Case, day: date) -> Quote:
    tariff = tariff_for(profile, day)
    return fee_table(ProfileKey(profile), tariff.id if tariff else None).ask(case)


def said(quote: Quote) -> str:
    """Return what a visitor is told: the amounts with what they depend on, or why there is none, and the notices.

    Whether an amount is confirmed is told with its tariff.
    """
    amounts = [
        " ".join((each.text, *(f"({found.text.original})" for found in each.conditions if found.text)))
        for each in quote.payable
    ]
    told = [" / ".join(amounts)] if amounts else []
    if quote.outcome is Outcome.AMBIGUOUS or not amounts:
        told.insert(0, quote.outcome.value.replace("_", " "))
    return "; ".join((*told, *(text.original for text, _ in quote.notices)))


def _facts(old: Profile, new: Profile) -> Iterator[Change]:
    for part in fields(Profile):
        if part.name in _APART:
            continue
        before, after = (_pieces(each, part.name) for each in (old, new))
        for way in dict.fromkeys((*before, *after)):
            was, is_ = before.get(way), after.get(way)
            if was == is_ or (was is None and is_ and is_.usual) or (is_ is None and was and was.usual):
                continue
            key, language = way
            fact = Fact(part.name, key, language, was and was.value, is_ and is_.value)
            subject = " ".join((*key, language)).strip()
            yield Change(
                part.name, subject, None if was is None else _plain(was.value), is_ and _plain(is_.value), fact
            )


class _Piece(NamedTuple):
    """What a profile says in one place; `usual`: what it would say there if the file said nothing."""

    value: object
    usual: bool = False


_Way = tuple[tuple[str, ...], str]


def _pieces(profile: Profile, part: str) -> dict[_Way, _Piece]:
    value = getattr(profile, part)
    if part == "page":
        return {
            ((each.name,), ""): _Piece(getattr(value, each.name)) for each in fields(value) if getattr(value, each.name)
        }
    return dict(_flat(value, (), profile.page))


def _flat(value: object, key: tuple[str, ...], page: Source) -> Iterator[tuple[_Way, _Piece]]:
    """Yield every piece with the way to it: items of a list by their id, or by their words."""
    if value is None or value == ():
        return
    if isinstance(value, LocalText):
        for code, text in value.texts:
            yield (key, code), _Piece(text)
    elif isinstance(value, Source):
        for name in ("quote", "interpretation", "origin", "title", "url", "retrieved"):
            own = getattr(value, name)
            if own is not None and own != getattr(page, name):
                yield ((*key, name), ""), _Piece(own)
    elif isinstance(value, OpeningHours):
        yield from _hours(value)
    elif is_dataclass(value) and not isinstance(value, _WHOLE):
        left_out = ("id", "rules") if isinstance(value, Tariff) else ("id",)  # rules are told case by case
        for each in fields(value):
            if each.name not in left_out:
                yield from _field(getattr(value, each.name), (*key, each.name), each, page)
    elif isinstance(value, tuple) and is_dataclass(value[0]) and not isinstance(value[0], _WHOLE):
        for item in value:
            yield from _flat(item, (*key, _name(item)), page)
    elif isinstance(value, tuple) and isinstance(value[0], tuple):  # names of its own that a town has for cards
        for name, meant in value:
            yield ((*key, name), ""), _Piece(meant)
    else:
        yield (key, ""), _Piece(value)


_WHOLE = (Ages, MoneyStyle, Period, Price)
"""What is one piece for a person."""


def _field(value: object, key: tuple[str, ...], part: "Field[Any]", page: Source) -> Iterator[tuple[_Way, _Piece]]:
    usual = part.default is not MISSING and value == part.default
    for way, piece in _flat(value, key, page):
        yield way, piece._replace(usual=usual)


def _hours(hours: OpeningHours) -> Iterator[tuple[_Way, _Piece]]:
    """Yield each day with all its periods; a closing day has none."""
    for name, periods in zip(WEEK, hours.week, strict=True):
        yield ((name,), ""), _Piece(periods)
    for days in hours.other_days:
        yield ((_span(days),), ""), _Piece(days.periods)
        for code, text in days.name.texts if days.name else ():
            yield ((_span(days), "name"), code), _Piece(text)
    yield (("last_ticket_minutes",), ""), _Piece(hours.last_ticket_minutes, not hours.last_ticket_minutes)


def _span(days: OtherDays) -> str:
    first, last = days.first.isoformat(), days.last.isoformat()
    return first if first == last else f"{first}/{last}"


def _name(item: Any) -> str:
    return item.text.original if isinstance(item, Presence) else str(item.id)


def _plain(value: object) -> str:
    """Return a piece as one word for a program."""
    match value:
        case Enum():
            return str(value.value)
        case Ages():
            return value.key
        case MoneyStyle():
            return f"{value.style} {value.decimal} {value.whole_bare} {value.thousands}"
        case Price():
            return value.text
        case Period():
            return "-".join("{:02d}:{:02d}".format(*divmod(each, 60)) for each in (value.opens, value.closes))
        case tuple():
            return ", ".join(map(_plain, value))
        case _:
            return str(value)
