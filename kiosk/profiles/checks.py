"""Says where the tables of a town's file do not fit together: rules and periods that contradict, missing lanes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations, product

from kiosk.domain.fees import covers, more_specific
from kiosk.domain.town import STANDARD, Appointment, FeeRule, Kind, Lane, Scope, Status, Tariff
from kiosk.profiles.report import Report
from kiosk.profiles.schema import PURPOSES
from kiosk.system.faults import near
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, fit, skip_unfit

Placed = tuple[Where, FeeRule]

MOST_RULES = 400
"""More lines than this is not a tariff but an accident; comparing them all would take minutes."""


def unique(items: Iterable[tuple[Where, str]], report: Report) -> None:
    """Refuse an id that is used twice."""
    first: dict[str, Where] = {}
    for where, name in items:
        with skip_unfit():
            if name in first:
                line = report.place(first[name])
                report.fault((*where, "id"), f"the id {name!r} again", f"another id: this one is taken at {line}")
            first.setdefault(name, where)


def _common(one: Sequence[object] | None, other: Sequence[object] | None) -> bool:
    return one is None or other is None or bool(set(one) & set(other))


def _shared_cards(one: Scope, other: Scope, everywhere: Sequence[str]) -> list[str]:
    """Return the cards of both; names that stand for no card are in neither."""
    a, b = (fit(everywhere if scope.cards is None else scope.cards) for scope in (one, other))
    return [card for card in a if card in b]


def _meet(one: Scope, other: Scope) -> bool:
    """Tell whether some case, apart from the card, is in both."""
    return (
        one.ages.overlaps(other.ages)
        and _common(one.reasons, other.reasons)
        and _common(one.grounds, other.grounds)
        and _common(one.procedures, other.procedures)
    )


def _result(rule: FeeRule) -> tuple[object, ...]:
    return (rule.status, rule.kind, rule.prices, rule.base, rule.notice)


def _sits_on(rule: FeeRule, base: FeeRule) -> bool:
    """Tell whether `rule` is a surcharge that is meant to come on top of `base`."""
    return (
        rule.kind == Kind.SURCHARGE
        and base.kind != Kind.SURCHARGE
        and covers(base, rule)
        and rule.base in (None, base.id)
    )


def overlaps(
    rules: Sequence[Placed], everywhere: Sequence[str], report: Report, baseless: frozenset[Where] = frozenset()
) -> None:
    """Refuse two rules about the same case, neither more specific, that give different answers.

    `baseless`: surcharges of which it is told already that they sit on none of the others.
    """
    for (first, one), (where, other) in combinations(rules, 2):
        with skip_unfit():
            if (one.kind == Kind.SURCHARGE) != (other.kind == Kind.SURCHARGE) and baseless & {first, where}:
                continue
            _overlap(where, one, other, everywhere, report)


def _overlap(where: Where, one: FeeRule, other: FeeRule, everywhere: Sequence[str], report: Report) -> None:
    if not _meet(one.scope, other.scope):
        return
    cards = _shared_cards(one.scope, other.scope, everywhere)
    if not cards or more_specific(one, other) or more_specific(other, one) or _result(one) == _result(other):
        return
    if _sits_on(one, other) or _sits_on(other, one):
        return
    report.fault(
        where,
        f"the rules {one.id!r} ({_said(one)}) and {other.id!r} ({_said(other)}), both for card {', '.join(cards)}",
        "one answer for each case, or one rule that is about fewer cases than the other",
        "Set the ages, reasons, grounds or procedures apart.",
    )


def _said(rule: FeeRule) -> str:
    return " / ".join(repr(UNFIT) if price.text is UNFIT else price.text for price in rule.prices) or rule.status.value


def surcharges(
    rules: Sequence[Placed], written: Sequence[str], everywhere: Sequence[str], report: Report
) -> frozenset[Where]:
    """Refuse surcharges whose base is unknown, unsuitable or not there; return the places of those that have none.

    `written`: every id in the file, fit or not.
    """
    baseless = set()
    for where, rule in rules:
        with skip_unfit():
            if not _base(where, rule, rules, written, everywhere, report):
                baseless.add(where)
    return frozenset(baseless)


def _base(
    where: Where,
    rule: FeeRule,
    rules: Sequence[Placed],
    written: Sequence[str],
    everywhere: Sequence[str],
    report: Report,
) -> bool:
    """Look at the base of one rule; False: it is a surcharge that sits on nothing."""
    at = (*where, "base")
    if rule.base is None:
        if rule.kind == Kind.SURCHARGE:
            return _inferred_base(where, rule, [each for _, each in rules], everywhere, report)
    elif rule.kind is not UNFIT and rule.kind is not Kind.SURCHARGE:
        report.fault(at, f"a base for a {rule.kind.value}", 'a base only where kind is "surcharge"')
    elif rule.base != "elsewhere" and rule.base not in written:
        expected = f'"elsewhere" or the id of a rule of this tariff: {", ".join(written)}'
        report.fault(at, f"the base {rule.base!r}", expected, near(rule.base, (*written, "elsewhere")))
    else:
        for _, base in rules:
            if base.id is not UNFIT and base.id == rule.base:
                _named_base(at, rule, base, everywhere, report)
    return True


def _named_base(at: Where, rule: FeeRule, base: FeeRule, everywhere: Sequence[str], report: Report) -> None:
    cards = everywhere if rule.scope.cards is None else rule.scope.cards
    carried = everywhere if base.scope.cards is None else base.scope.cards
    if base.kind == Kind.SURCHARGE:
        report.fault(at, f"the base {base.id!r}, itself a surcharge", "a rule with the whole amount")
    elif not all(card in carried for card in cards) or not _same_people(base.scope, rule.scope):
        report.fault(at, f"the base {base.id!r}, which does not hold for all of these cases", "a base for all of them")


def _same_people(outer: Scope, inner: Scope) -> bool:
    """Tell whether `outer` holds for every age, reason and ground of `inner`; the procedure may differ."""
    return (
        outer.ages.contains(inner.ages)
        and (outer.reasons is None or (inner.reasons is not None and set(inner.reasons) <= set(outer.reasons)))
        and (outer.grounds is None or (inner.grounds is not None and set(inner.grounds) <= set(outer.grounds)))
    )


def _inferred_base(
    where: Where, rule: FeeRule, rules: Sequence[FeeRule], everywhere: Sequence[str], report: Report
) -> bool:
    """Refuse a surcharge without a base key for whose cards nothing holds underneath; say whether something does."""

    def carries(other: FeeRule) -> bool:
        if other.kind == Kind.SURCHARGE:
            return False
        procedures = other.scope.procedures or ()
        standard = STANDARD in procedures and rule.scope.procedures != (STANDARD,)
        return covers(other, rule) or (standard and other.scope.ages.overlaps(rule.scope.ages))

    bases = [other for other in rules if carries(other)]
    cards = everywhere if rule.scope.cards is None else rule.scope.cards
    bare = [card for card in cards if not any(b.scope.cards is None or card in b.scope.cards for b in bases)]
    if not bare:
        return True
    found = f"the surcharge {rule.id!r} for card {', '.join(bare)} without base, where no rule holds for all its cases"
    parts = [other for other in rules if other.kind is not Kind.SURCHARGE and _meet(other.scope, rule.scope)]
    some = [other for other in parts if any(other.scope.cards is None or card in other.scope.cards for card in bare)]
    if some:
        report.fault(
            where,
            f"{found}, but {' and '.join(repr(other.id) for other in some)} for some of them",
            "a surcharge for each of those rules, with the same ages, reasons and grounds as the rule",
        )
    else:
        report.fault(
            where,
            f"{found}, nor for any of them",
            'the id of the rule it comes on top of, or base = "elsewhere" when the page does not print that amount',
        )
    return False


def shapes(where: Where, rule: FeeRule, report: Report) -> None:
    """Refuse a fee whose amounts do not go with its status and kind."""
    with skip_unfit():
        if rule.kind != Kind.TOTAL and rule.status != Status.PRICED:
            found = f"kind {rule.kind.value!r} with status {rule.status.value!r}"
            report.fault((*where, "kind"), found, 'status "priced"')
    with skip_unfit():
        _count(where, rule, report)


def _count(where: Where, rule: FeeRule, report: Report) -> None:
    count = len(rule.prices)
    if rule.status is Status.PRICED and count != 1:
        report.fault(where, f"{count} amounts", 'one amount for status "priced"', _several(count))
    elif rule.status is Status.UNCLEAR and (count < 2 or any(price.condition is None for price in rule.prices)):
        report.fault(where, f"{count} amounts", 'two or more amounts, each with a condition, for status "unclear"')
    elif rule.status is Status.CONFLICT and count < 2:
        report.fault(where, f"{count} amounts", 'two or more amounts for status "conflict"')
    elif rule.status is Status.AMBIGUOUS and not count:
        report.fault(where, "no amount", 'the printed amounts for status "ambiguous"')
    elif rule.status in (Status.NOT_ISSUED, Status.ASK, Status.NOT_PUBLISHED) and count:
        report.fault(where, f"{count} amounts", f"no amount for status {rule.status.value!r}")


def _several(count: int) -> str:
    return 'Several possible amounts are status "unclear", "ambiguous" or "conflict".' if count else ""


def periods(tariffs: Sequence[tuple[Where, Tariff]], report: Report) -> None:
    """Refuse periods that end before they begin, and two that hold on the same day."""
    for where, tariff in tariffs:
        with skip_unfit():
            if tariff.valid_from and tariff.valid_until and tariff.valid_until < tariff.valid_from:
                expected = f"a day from {tariff.valid_from} on"
                report.fault((*where, "valid_until"), tariff.valid_until.isoformat(), expected)
    for (first, one), (where, other) in combinations(tariffs, 2):
        with skip_unfit():
            if _from(one) <= _until(other) and _from(other) <= _until(one):
                report.fault(
                    where,
                    f"the tariff {other.id!r} on days of the tariff {one.id!r} ({report.place(first)})",
                    "one tariff for each day: valid_from of the later one after valid_until of the earlier one",
                )


def _from(tariff: Tariff) -> date:
    return tariff.valid_from or date.min


def _until(tariff: Tariff) -> date:
    return tariff.valid_until or date.max


def lanes(placed: Sequence[tuple[Where, Lane]], appointment: Appointment | None, report: Report) -> None:
    """Refuse letters used twice, series that end before they begin, and visits that no lane takes."""
    seen: dict[str, Where] = {}
    for where, lane in placed:
        with skip_unfit():
            if lane.prefix in seen:
                taken = f"another one: it is taken at {report.place(seen[lane.prefix])}"
                report.fault((*where, "prefix"), f"the letter {lane.prefix!r} again", taken)
            seen.setdefault(lane.prefix, where)
        with skip_unfit():
            if lane.last < lane.first:
                report.fault((*where, "last"), str(lane.last), f"a number from {lane.first} on")
    with skip_unfit():
        _every_visit([lane for _, lane in placed], appointment, report)


def _every_visit(lanes: Sequence[Lane], appointment: Appointment | None, report: Report) -> None:
    kinds = [False] if appointment is None else [True, False] if appointment.walk_in else [True]
    missing = [
        f"{purpose} {'with' if booked else 'without'} appointment"
        for booked, purpose in product(kinds, PURPOSES)
        if not any(_takes(lane, booked, purpose) for lane in lanes)
    ]
    if missing:
        report.fault(("lanes",), f"no lane for: {', '.join(missing)}", "a lane for every visit")


def _takes(lane: Lane, booked: bool, purpose: str) -> bool:
    return lane.appointment in (None, booked) and (lane.purposes is None or purpose in lane.purposes)


def groups(documents: Sequence[tuple[Where, str | None]], report: Report) -> None:
    """Refuse a choice between one document."""
    with skip_unfit():
        sizes: Mapping[str | None, int] = Counter(group for _, group in documents)
        for where, group in documents:
            if group is not None and sizes[group] == 1:
                found = f"the only document of the group {group!r}"
                report.fault((*where, "one_of"), found, "two or more documents to choose from")
