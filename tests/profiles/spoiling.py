"""Spoils a town's file in one place, in every way that the checks know, and says which places that way is about."""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kiosk.system.places import Where

Tables = dict[str, Any]
MANY = ("cards", "tariffs", "procedures", "documents", "presence", "notices", "lanes", "products")
NEEDED = ("id", "name", "text", "card", "prefix", "next", "title", "retrieved", "methods", "required", "count")
LISTS = ("languages", "cards", "reasons", "grounds", "procedures", "purposes", "methods", "steps", "monday", "open")
CASE = (
    "cards",
    "from_age",
    "below_age",
    "reasons",
    "grounds",
    "procedures",
    "status",
    "kind",
    "amount",
    "amounts",
    "base",
)


@dataclass(frozen=True)
class Spoiling:
    """One way to spoil a file. `about`: the places whose values make the fault; nothing else may hide it."""

    name: str
    about: tuple[Where, ...]
    spoil: Callable[[Tables], None]

    def apart(self, other: "Spoiling") -> bool:
        """Tell whether two ways are about different places: then both faults are in a file spoilt in both ways."""
        return not any(_within(one, two) or _within(two, one) for one in self.about for two in other.about)

    @property
    def table(self) -> Where:
        """The table it is about."""
        where = self.about[0]
        return where[: max(place for place in range(len(where)) if place == 0 or isinstance(where[place], int)) + 1]


def _within(outer: Where, inner: Where) -> bool:
    return inner[: len(outer)] == outer


def at(tables: Any, where: Where) -> Any:
    """Return the value at a place."""
    for part in where:
        tables = tables[part]
    return tables


def _put(where: Where, value: object) -> Callable[[Tables], None]:
    def spoil(tables: Tables) -> None:
        at(tables, where[:-1])[where[-1]] = deepcopy(value)

    return spoil


def _take(where: Where) -> Callable[[Tables], None]:
    def spoil(tables: Tables) -> None:
        at(tables, where[:-1]).pop(where[-1], None)

    return spoil


def _append(where: Where, value: object) -> Callable[[Tables], None]:
    def spoil(tables: Tables) -> None:
        at(tables, where).append(deepcopy(value))

    return spoil


def ways(tables: Tables) -> Iterator[Spoiling]:
    """Return every way to spoil this file in one place; a few of them do no harm to some towns."""
    yield Spoiling("unknown table", (("zzz",),), _put(("zzz",), {"id": "x"}))
    for key in ("town", "page", "payment", "lanes", "cards"):
        yield Spoiling("no such table", ((key,),), _take((key,)))
    for where, table in _all_tables(tables, ()):
        yield Spoiling("unknown key", ((*where, "zzz"),), _put((*where, "zzz"), 1))
        for key, value in table.items():
            yield from _of_value((*where, key), value)
    yield from _together(tables)


def _all_tables(value: Any, where: Where) -> Iterator[tuple[Where, Mapping[str, Any]]]:
    if isinstance(value, dict):
        if where and where != ("aliases",) and not _is_text(where, value):
            yield where, value
        for key, each in value.items():
            yield from _all_tables(each, (*where, key))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _all_tables(each, (*where, place))


def _is_text(where: Where, value: object) -> bool:
    return where[-1] in ("name", "text", "next", "detail", "notice", "delivery", "condition", "rules") and isinstance(
        value, dict
    )


def _of_value(where: Where, value: object) -> Iterator[Spoiling]:
    """Return what can be wrong with one value."""
    key = where[-1]
    yield Spoiling("wrong kind", (where,), _put(where, "x" if isinstance(value, (list, bool, int)) else 7))
    if key in NEEDED and where[0] != "hours":
        yield Spoiling("missing", (where,), _take(where))
    if key == "quote":
        yield Spoiling("no quote", (where, (*where[:-1], "origin")), _take(where))
    if key in LISTS and isinstance(value, list) and all(isinstance(each, str) for each in value):
        yield Spoiling("unknown in a list", ((*where, len(value)),), _append(where, "nowhere"))
        yield Spoiling("wrong kind in a list", ((*where, len(value)),), _append(where, 7))
    if _is_text(where, value) and isinstance(value, dict):
        yield Spoiling("unknown language", ((*where, "qq"),), _put((*where, "qq"), "?"))
        first = next(iter(value))
        yield Spoiling("empty text", ((*where, first),), _put((*where, first), " "))
        if len(value) > 1:
            yield Spoiling("no first language", ((*where, first), ("town", "languages")), _take((*where, first)))
    if isinstance(value, date):
        yield Spoiling("a date as a text", (where,), _put(where, value.isoformat()))


def _together(tables: Tables) -> Iterator[Spoiling]:
    """Return what can be wrong between values."""
    for kind in MANY:
        for place, table in enumerate(tables.get(kind, [])):
            yield from _scope((kind, place), table)
            if "id" in table and kind not in ("tariffs", "procedures", "lanes"):
                end = ((kind, len(tables[kind])), (kind, place, "id"))
                about = (*end, (kind, place, "one_of"), (kind, place, "amount"), (kind, place, "amounts"))
                yield Spoiling("id twice", about, _append((kind,), table))
    for place, card in enumerate(tables["cards"]):
        twice = (("cards", len(tables["cards"])), ("cards", place, "card"), ("aliases",))
        yield Spoiling("card twice", twice, _append(("cards",), {"card": card["card"], "quote": "x"}))
    for place, tariff in enumerate(tables["tariffs"]):
        yield from _tariff(("tariffs", place), tariff, len(tables["tariffs"]))
    groups = tuple(("documents", place, "one_of") for place in range(len(tables.get("documents", []))))
    for where in groups:
        yield Spoiling("one of one", groups, _put(where, "alone"))
    yield from _lanes(tables["lanes"])
    yield from _single(tables)


def _scope(where: Where, table: Tables) -> Iterator[Spoiling]:
    if where[0] in ("documents", "presence", "notices") or "fees" in where:
        ages = ((*where, "from_age"), (*where, "below_age"))

        def spoil(tables: Tables) -> None:
            at(tables, where).update(from_age=20, below_age=20)

        yield Spoiling("no ages", ages, spoil)
        if "procedures" not in table:
            yield Spoiling("unknown procedure", ((*where, "procedures"),), _put((*where, "procedures"), ["urgnt"]))
        if "cards" not in table:
            yield Spoiling("unknown card", ((*where, "cards"),), _put((*where, "cards"), ["EU++"]))
    if where[0] == "documents":
        yield Spoiling("unknown pictogram", ((*where, "icon"),), _put((*where, "icon"), "pasport"))


def _tariff(where: Where, tariff: Tables, count: int) -> Iterator[Spoiling]:
    fees = tariff["fees"]
    end: Where = (*where, "fees", len(fees))
    for place, fee in enumerate(fees):
        at_fee: Where = (*where, "fees", place)
        yield from _scope(at_fee, fee)
        yield Spoiling("fee id twice", (end, (*at_fee, "id"), *_case(at_fee)), _append((*where, "fees"), fee))
        if fee.get("kind") != "surcharge" and "amount" in fee:
            other = {**fee, "id": "another", "amount": "77,70", "quote": "77,70"}
            yield Spoiling("overlap", (end, ("cards",), *_case(at_fee)), _append((*where, "fees"), other))
            free = ((*at_fee, "amount"), (*at_fee, "quote"), (*at_fee, "kind"))
            yield Spoiling("not in the quote", free, _put((*at_fee, "amount"), "4.444,44"))
            yield Spoiling("no exact amount", free[:1], _put((*at_fee, "amount"), "4,444"))
            yield Spoiling("nothing", free, _put((*at_fee, "amount"), "0"))
            both = ((*at_fee, "amount"), (*at_fee, "amounts"), (*at_fee, "status"))
            yield Spoiling("both", both, _put((*at_fee, "amounts"), [{"amount": fee["amount"]}]))
            base = ((*at_fee, "base"), (*at_fee, "kind"))
            yield Spoiling("needless base", base, _put((*at_fee, "base"), fees[0]["id"]))
            ask = ((*at_fee, "status"), (*at_fee, "amount"), (*at_fee, "amounts"))
            yield Spoiling("amount for ask", ask, _put((*at_fee, "status"), "ask"))
        yield Spoiling("fee of the town", ((*at_fee, "origin"), (*at_fee, "quote")), _put((*at_fee, "origin"), "town"))
    extra = {"id": "extra", "cards": "all", "kind": "surcharge", "amount": "5", "quote": "5"}
    alone = (end, ("cards",), *[(*where, "fees", place, "id") for place in range(len(fees))])
    yield Spoiling("unknown base", alone, _append((*where, "fees"), {**extra, "base": "nowhere"}))
    yield Spoiling("bad until", _dates(where), _period(where, date(2020, 1, 2), date(2020, 1, 1)))
    copy = {**tariff, "id": "another", "fees": []}
    yield Spoiling("periods meet", (("tariffs", count), *_dates(where)), _append(("tariffs",), copy))


def _case(where: Where) -> tuple[Where, ...]:
    return tuple((*where, key) for key in CASE)


def _dates(where: Where) -> tuple[Where, ...]:
    return ((*where, "valid_until"), (*where, "valid_from"))


def _period(where: Where, first: date, last: date) -> Callable[[Tables], None]:
    def spoil(tables: Tables) -> None:
        at(tables, where).update(valid_from=first, valid_until=last)

    return spoil


def _lanes(lanes: list[Tables]) -> Iterator[Spoiling]:
    end: Where = ("lanes", len(lanes))
    wherever = tuple(("lanes", place, key) for place in range(len(lanes)) for key in ("purposes", "appointment"))
    for place, lane in enumerate(lanes):
        where: Where = ("lanes", place)
        again = {**lane, "id": "another"}
        yield Spoiling("letter twice", (end, (*where, "prefix")), _append(("lanes",), again))
        other = next(letter for letter in "GPRSTVX" if all(each["prefix"] != letter for each in lanes))
        twice = {**lane, "prefix": other}
        yield Spoiling("lane twice", (end, (*where, "id")), _append(("lanes",), twice))
        numbers = ((*where, "last"), (*where, "first"))

        def spoil(tables: Tables, where: Where = where) -> None:
            at(tables, where).update(first=9, last=3)

        yield Spoiling("numbers end early", numbers, spoil)

    def nobody(tables: Tables) -> None:
        for lane in tables["lanes"]:
            lane["purposes"] = ["first"]

    yield Spoiling("a visit without a lane", (("lanes",), *wherever, ("appointment",)), nobody)


def _single(tables: Tables) -> Iterator[Spoiling]:
    languages: Where = ("town", "languages")
    yield Spoiling("language twice", (languages,), _append(languages, tables["town"]["languages"][0]))
    preferred: Where = ("payment", "preferred")
    payment = (preferred, ("payment", "only"), ("payment", "methods"))
    yield Spoiling("preferred", payment, _put(preferred, "nowhere"))
    quoted = (("payment", "quote"), ("payment", "origin"))
    if "quote" not in tables["payment"]:
        yield Spoiling("payment without a quote", quoted, _take(("payment", "origin")))
    for key, value in (("panel", "green"), ("logo", "<svg><script/></svg>"), ("brand_line", "#12")):
        yield Spoiling("brand", (("brand", key),), _in("brand", key, value))
    for key, value in (("style", "no amount"), ("decimal", ";"), ("whole_bare", "yes")):
        yield Spoiling("money", (("money", key),), _in("money", key, value))
    yield Spoiling("alias of another", (("aliases", "B"),), _in("aliases", "B", ["A"]))
    yield Spoiling("alias of nothing", (("aliases", "x"),), _in("aliases", "x", ["A", "ZZ"]))
    yield Spoiling("alias of no list", (("aliases", "y"),), _in("aliases", "y", 7))
    yield from _hours(tables.get("hours", {}))


def _in(table: str, key: str, value: object) -> Callable[[Tables], None]:
    def spoil(tables: Tables) -> None:
        tables.setdefault(table, {})[key] = value

    return spoil


def _hours(hours: Tables) -> Iterator[Spoiling]:
    for day, periods in (("saturday", ["12:00-09:00"]), ("sunday", ["09:00-12:00", "11:00-13:00"])):
        yield Spoiling("hours", (("hours", day),), _in("hours", day, periods))
    yield Spoiling("hours", (("hours", "saturday"),), _in("hours", "saturday", ["9:00-12:00"]))
    if not hours:
        return
    yield Spoiling(
        "last ticket", (("hours", "last_ticket_minutes"), ("hours",)), _in("hours", "last_ticket_minutes", 600)
    )
    days: Where = ("hours", "days")
    for place, day in enumerate(hours.get("days", [])):
        once = ((*days, len(hours["days"])), *[(*days, place, key) for key in ("day", "first", "last")])
        yield Spoiling("day twice", once, _append(days, day))
        if "last" in day:
            early = day["first"] - timedelta(days=1)
            yield Spoiling("days end early", once[1:], _put((*days, place, "last"), early))
