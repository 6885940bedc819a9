"""What another file of a town would change: amounts case by case, and everything else piece by piece."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from itertools import product
from typing import NamedTuple

from kiosk.domain.ages import Ages, atoms
from kiosk.domain.fees import Case, ProfileKey, Quote, fee_table, tariff_for
from kiosk.domain.texts import LocalText
from kiosk.domain.town import Ground, Profile, Reason, Source

AMOUNTS = "amounts"
"""The section of changes of what a card costs; the others are named after the parts of a profile."""

_APART = frozenset({"version", "id"})
"""Parts of a profile that say nothing by themselves."""


class Change(NamedTuple):
    """One line of the table: where, about what, what it says now and what it would say. None: not there."""

    section: str
    subject: str
    old: str | None
    new: str | None


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
    told: set[Change] = set()
    for day in (today, *later):
        suffix = "" if day == today else f", from {day.isoformat()}"
        for card, band, procedure in product(cards, bands, procedures):
            name = f"{card} {band.key}" + (f" {procedure}" if len(procedures) > 1 else "")
            for which, before, after in _cases(old, new, card, band, procedure, day):
                plain = Change(AMOUNTS, name + which, before, after)
                if plain not in told:
                    told.add(plain)
                    yield plain._replace(subject=plain.subject + suffix)


def _cases(
    old: Profile, new: Profile, card: str, band: Ages, procedure: str, day: date
) -> Iterator[tuple[str, str, str]]:
    """Yield what changes for a card, age and procedure: once, or for the reasons and grounds it depends on."""
    groups: dict[tuple[str, str], list[tuple[Reason, Ground]]] = {}
    for reason, ground in product(Reason, Ground):
        case = Case((card,), (band.start,), (reason,), (ground,), procedure)
        groups.setdefault((_answer(old, case, day), _answer(new, case, day)), []).append((reason, ground))
    for (before, after), cells in groups.items():
        for which in _which(cells) if before != after else ():
            yield which, before, after


def _which(cells: list[tuple[Reason, Ground]]) -> Iterator[str]:
    """Name the cells, reasons with the same grounds together; nothing is said of what does not matter."""
    alike: dict[tuple[Ground, ...], list[Reason]] = {}
    for reason in dict.fromkeys(reason for reason, _ in cells):
        alike.setdefault(tuple(ground for each, ground in cells if each is reason), []).append(reason)
    for grounds, reasons in alike.items():
        parts = [", ".join(part) for part, whole in ((reasons, Reason), (grounds, Ground)) if len(part) < len(whole)]
        yield f" ({'; '.join(parts)})" if parts else ""


def _answer(profile: Profile, case: Case, day: date) -> str:
    tariff = tariff_for(profile, day)
    return _said(fee_table(ProfileKey(profile), tariff.id if tariff else None).ask(case))


def _said(quote: Quote) -> str:
    amounts = " / ".join(each.text for each in quote.payable)
    return amounts or quote.outcome.value.replace("_", " ")


def _facts(old: Profile, new: Profile) -> Iterator[Change]:
    for part in fields(Profile):
        if part.name in _APART:
            continue
        before, after = (dict(_flat(getattr(each, part.name), ())) for each in (old, new))
        for key in dict.fromkeys((*before, *after)):
            if before.get(key) != after.get(key):
                yield Change(part.name, " ".join(key), before.get(key), after.get(key))


def _flat(value: object, key: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield every piece with the way to it: items of a list by their id, or their place in it."""
    if value is None or value == ():
        return
    if isinstance(value, LocalText):
        for code, text in value.texts:
            yield (*key, code), text
    elif isinstance(value, Source) and key:
        for name in ("quote", "interpretation", "origin"):
            yield from _flat(getattr(value, name), (*key, name))
    elif is_dataclass(value):
        for part in fields(value):
            if part.name not in ("rules", "id"):  # what a tariff's rules say is told case by case
                yield from _flat(getattr(value, part.name), (*key, part.name))
    elif isinstance(value, tuple) and not _is_plain(value):
        for place, item in enumerate(value):
            yield from _flat(item, (*key, _name(item, place)))
    else:
        yield key, ", ".join(map(_word, value)) if isinstance(value, tuple) else _word(value)


def _is_plain(values: Iterable[object]) -> bool:
    return all(isinstance(each, str | int) for each in values)


def _name(item: object, place: int) -> str:
    name = getattr(item, "id", None)
    return str(name) if name is not None else str(place + 1)


def _word(value: object) -> str:
    return str(value.value if isinstance(value, Enum) else value)
