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

Placed = tuple[Where, FeeRule]

MOST_RULES = 400
"""More lines than this is not a tariff but an accident; comparing them all would take minutes."""


def unique(items: Iterable[tuple[Where, str]], report: Report) -> None:
    """Refuse an id that is used twice."""
    first: dict[str, Where] = {}
    for where, name in items:
        if name in first:
            line = report.place(first[name])
            report.fault((*where, "id"), f"the id {name!r} again", f"another id: this one is taken at {line}")
        first.setdefault(name, where)


def _common(one: Sequence[object] | None, other: Sequence[object] | None) -> bool:
    return one is None or other is None or bool(set(one) & set(other))


def _shared_cards(one: Scope, other: Scope, everywhere: Sequence[str]) -> list[str]:
    a, b = (everywhere if scope.cards is None else scope.cards for scope in (one, other))
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
        rule.kind is Kind.SURCHARGE
        and base.kind is not Kind.SURCHARGE
        and covers(base, rule)
        and rule.base in (None, base.id)
    )


def overlaps(rules: Sequence[Placed], everywhere: Sequence[str], report: Report) -> None:
    """Refuse two rules about the same case, neither more specific, that give different answers."""
    for (_, one), (where, other) in combinations(rules, 2):
        if not _meet(one.scope, other.scope):
            continue
        cards = _shared_cards(one.scope, other.scope, everywhere)
        if not cards or more_specific(one, other) or more_specific(other, one) or _result(one) == _result(other):
            continue
        if _sits_on(one, other) or _sits_on(other, one):
            continue
        report.fault(
            where,
            f"the rules {one.id!r} ({_said(one)}) and {other.id!r} ({_said(other)}), both for card {', '.join(cards)}",
            "one answer for each case, or one rule that is about fewer cases than the other",
            "Set the ages, reasons, grounds or procedures apart.",
        )


def _said(rule: FeeRule) -> str:
    return " / ".join(price.text for price in rule.prices) or rule.status.value


def surcharges(rules: Sequence[Placed], broken: frozenset[str], everywhere: Sequence[str], report: Report) -> None:
    """Refuse surcharges whose base is unknown, unsuitable or not there. `broken`: ids of rules that were not read."""
    known = {rule.id: rule for _, rule in rules}
    for where, rule in rules:
        at = (*where, "base")
        if rule.kind is not Kind.SURCHARGE:
            if rule.base is not None:
                report.fault(at, f"a base for a {rule.kind.value}", 'a base only where kind is "surcharge"')
        elif rule.base is None:
            _inferred_base(where, rule, [each for _, each in rules], everywhere, report)
        elif rule.base in known:
            _named_base(at, rule, known[rule.base], everywhere, report)
        elif rule.base != "elsewhere" and rule.base not in broken:
            expected = f'"elsewhere" or the id of a rule of this tariff: {", ".join(known)}'
            report.fault(at, f"the base {rule.base!r}", expected, near(rule.base, (*known, "elsewhere")))


def _named_base(at: Where, rule: FeeRule, base: FeeRule, everywhere: Sequence[str], report: Report) -> None:
    cards = everywhere if rule.scope.cards is None else rule.scope.cards
    shared = _shared_cards(rule.scope, base.scope, everywhere)
    if base.kind is Kind.SURCHARGE:
        report.fault(at, f"the base {base.id!r}, itself a surcharge", "a rule with the whole amount")
    elif len(shared) < len(cards) or not _same_people(base.scope, rule.scope):
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
) -> None:
    """Refuse a surcharge without a base key for whose cards nothing holds underneath."""

    def carries(other: FeeRule) -> bool:
        if other.kind is Kind.SURCHARGE:
            return False
        procedures = other.scope.procedures or ()
        standard = STANDARD in procedures and rule.scope.procedures != (STANDARD,)
        return covers(other, rule) or (standard and other.scope.ages.overlaps(rule.scope.ages))

    bases = [other for other in rules if carries(other)]
    cards = everywhere if rule.scope.cards is None else rule.scope.cards
    bare = [card for card in cards if not any(b.scope.cards is None or card in b.scope.cards for b in bases)]
    if bare:
        report.fault(
            where,
            f"the surcharge {rule.id!r} on nothing, for card {', '.join(bare)}",
            'the id of the rule it comes on top of, or base = "elsewhere" when the page does not print that amount',
        )


def shapes(where: Where, rule: FeeRule, report: Report) -> None:
    """Refuse a fee whose amounts do not go with its status and kind."""
    count = len(rule.prices)
    if rule.kind is not Kind.TOTAL and rule.status is not Status.PRICED:
        found = f"kind {rule.kind.value!r} with status {rule.status.value!r}"
        report.fault((*where, "kind"), found, 'status "priced"')
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
        if tariff.valid_from and tariff.valid_until and tariff.valid_until < tariff.valid_from:
            report.fault((*where, "valid_until"), tariff.valid_until.isoformat(), f"a day from {tariff.valid_from} on")
    for (first, one), (where, other) in combinations(tariffs, 2):
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
    seen: dict[str, str] = {}
    for where, lane in placed:
        if lane.prefix in seen:
            taken = f"another one: {seen[lane.prefix]} has it"
            report.fault((*where, "prefix"), f"the letter {lane.prefix!r} again", taken)
        seen.setdefault(lane.prefix, lane.id)
        if lane.last < lane.first:
            report.fault((*where, "last"), str(lane.last), f"a number from {lane.first} on")
    kinds = [False] if appointment is None else [True, False] if appointment.walk_in else [True]
    missing = [
        f"{purpose} {'with' if booked else 'without'} appointment"
        for booked, purpose in product(kinds, PURPOSES)
        if not any(_takes(lane, booked, purpose) for _, lane in placed)
    ]
    if missing:
        report.fault(("lanes",), f"no lane for: {', '.join(missing)}", "a lane for every visit")


def _takes(lane: Lane, booked: bool, purpose: str) -> bool:
    return lane.appointment in (None, booked) and (lane.purposes is None or purpose in lane.purposes)


def groups(documents: Sequence[tuple[Where, str | None]], report: Report) -> None:
    """Refuse a choice between one document."""
    sizes: Mapping[str | None, int] = Counter(group for _, group in documents)
    for where, group in documents:
        if group is not None and sizes[group] == 1:
            found = f"the only document of the group {group!r}"
            report.fault((*where, "one_of"), found, "two or more documents to choose from")
