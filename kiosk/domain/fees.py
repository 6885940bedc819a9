"""What a card costs in this town, for this person, on this day: one outcome, each amount with its source.

The rules are those of the domain notes, section 3. A question without an answer is resolved by trying every answer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import product

from kiosk.domain.ages import Ages, check_age
from kiosk.domain.errors import Code, KioskError, did_you_mean
from kiosk.domain.town import (
    STANDARD,
    FeeRule,
    Ground,
    Kind,
    LocalText,
    Price,
    Profile,
    Reason,
    Source,
    Status,
    Tariff,
)


class Outcome(StrEnum):
    """What a look-up answers; exactly one of these."""

    EXACT = "exact"
    CONDITIONAL = "conditional"
    NOT_ISSUED = "not_issued"
    NOT_PUBLISHED = "not_published"
    NOT_LISTED = "not_listed"
    AMBIGUOUS = "ambiguous"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Condition:
    """When an amount holds. None in a field: it does not depend on it. `text`: the page's own condition."""

    cards: tuple[str, ...] | None = None
    ages: tuple[Ages, ...] | None = None
    reasons: tuple[Reason, ...] | None = None
    grounds: tuple[Ground, ...] | None = None
    text: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in cents with its source. `part`: a published part of a sum, not something to pay on its own."""

    cents: int
    text: str
    kind: Kind
    source: Source
    conditions: tuple[Condition, ...] = ()
    part: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A branch without a price, told beside the amounts of the other branches."""

    outcome: Outcome
    conditions: tuple[Condition, ...]
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """The answer: one outcome, its amounts, branches without a price, notices of the rules used, and the tariff."""

    outcome: Outcome
    amounts: tuple[Amount, ...] = ()
    gaps: tuple[Gap, ...] = ()
    notices: tuple[tuple[LocalText, Source], ...] = ()
    explanation: Source | None = None
    tariff: str | None = None

    @property
    def payable(self) -> tuple[Amount, ...]:
        """The amounts somebody may have to pay, without the parts of sums."""
        return tuple(each for each in self.amounts if not each.part)


@dataclass(frozen=True, slots=True)
class Case:
    """What is known: each field holds the answers that are still possible, one when it is answered."""

    cards: tuple[str, ...]
    ages: tuple[int, ...]
    reasons: tuple[Reason, ...] = tuple(Reason)
    grounds: tuple[Ground, ...] = tuple(Ground)
    procedure: str = STANDARD


@dataclass(frozen=True, slots=True)
class _Branch:
    """The answer for one fully known case."""

    outcome: Outcome
    amounts: tuple[Amount, ...] = ()
    source: Source | None = None
    notice: LocalText | None = None

    @property
    def result(self) -> tuple[object, ...]:
        """What two branches must share to be one result."""
        return (self.outcome, tuple((a.cents, a.kind, a.part, a.conditions) for a in self.amounts))


_Cell = tuple[str, int, Reason, Ground]
_BRANCHES_KEPT = 50_000


def matches(rule: FeeRule, card: str, age: int, reason: Reason, ground: Ground, procedure: str) -> bool:
    """Tell whether the rule speaks of this case."""
    scope = rule.scope
    return (
        (scope.cards is None or card in scope.cards)
        and age in scope.ages
        and (scope.reasons is None or reason in scope.reasons)
        and (scope.grounds is None or ground in scope.grounds)
        and (scope.procedures is None or procedure in scope.procedures)
    )


def _within(inner: Iterable[str] | None, outer: Sequence[str] | None) -> bool:
    return outer is None or (inner is not None and set(inner) <= set(outer))


def covers(outer: FeeRule, inner: FeeRule) -> bool:
    """Tell whether `outer` speaks of every case of `inner`, for a card that both name."""
    a, b = outer.scope, inner.scope
    return (
        a.ages.contains(b.ages)
        and _within(b.reasons, a.reasons)
        and _within(b.grounds, a.grounds)
        and _within(b.procedures, a.procedures)
    )


def more_specific(one: FeeRule, other: FeeRule) -> bool:
    """Tell whether `one` is about fewer cases than `other`, all of them cases of `other` (for a card both name)."""
    return covers(other, one) and not covers(one, other)


def tariff_for(profile: Profile, on: date) -> Tariff | None:
    """Return the tariff in force on this day, else the last one before it, else None."""
    for tariff in profile.tariffs:
        if tariff.in_force(on):
            return tariff
    past = [each for each in profile.tariffs if each.valid_until is not None and each.valid_until < on]
    return max(past, key=lambda each: each.valid_until or date.min, default=None)


class FeeTable:
    """The rules of one tariff of one town, ready to be asked."""

    def __init__(self, profile: Profile, tariff: Tariff | None) -> None:
        """Sort the rules by card once; answers are kept."""
        self._tariff = tariff
        self._known = {card.id: card for card in profile.cards}
        self._money = profile.money
        rules = tariff.rules if tariff else ()
        self._by_id = {rule.id: rule for rule in rules}
        everywhere = tuple(card.id for card in profile.cards)
        self._rules: dict[str, list[FeeRule]] = {}
        for rule in rules:
            for card in rule.scope.cards if rule.scope.cards is not None else everywhere:
                self._rules.setdefault(card, []).append(rule)
        self._branches: dict[tuple[str, int, Reason, Ground, str], _Branch] = {}

    def ask(self, case: Case) -> Quote:
        """Return the one answer for what is known of the case."""
        groups: dict[tuple[object, ...], tuple[_Branch, list[_Cell]]] = {}
        for cell in product(case.cards, case.ages, case.reasons, case.grounds):
            branch = self._branch(*cell, case.procedure)
            groups.setdefault(branch.result, (branch, []))[1].append(cell)
        tariff = self._tariff.id if self._tariff else None
        notices = tuple(
            dict.fromkeys((b.notice, b.source) for b, _ in groups.values() if b.notice is not None and b.source)
        )
        if len(groups) == 1:
            ((branch, _),) = groups.values()
            return Quote(branch.outcome, branch.amounts, (), notices, branch.source, tariff)
        return replace(_combine(case, list(groups.values())), notices=notices, tariff=tariff)

    def _branch(self, card: str, age: int, reason: Reason, ground: Ground, procedure: str) -> _Branch:
        key = (card, age, reason, ground, procedure)
        found = self._branches.get(key)
        if found is None:
            rules = [rule for rule in self._rules.get(card, ()) if matches(rule, *key)]
            found = self._resolve(rules, key)
            if len(self._branches) >= _BRANCHES_KEPT:
                self._branches.clear()
            self._branches[key] = found
        return found

    def _resolve(self, rules: list[FeeRule], key: tuple[str, int, Reason, Ground, str]) -> _Branch:
        if not rules:
            outcome = Outcome.NOT_PUBLISHED if key[0] in self._known else Outcome.NOT_LISTED
            return _Branch(outcome)
        top = [rule for rule in rules if not any(more_specific(other, rule) for other in rules)]
        surcharges = [rule for rule in top if rule.kind is Kind.SURCHARGE and rule.status is Status.PRICED]
        plain = [rule for rule in top if rule not in surcharges]
        if surcharges:
            return self._surcharge(surcharges[0], [r for r in rules if r not in surcharges], key)
        return _rule_branch(plain[0])

    def _surcharge(self, rule: FeeRule, others: list[FeeRule], key: tuple[str, int, Reason, Ground, str]) -> _Branch:
        """Add the surcharge to what the case costs without it; without a computable base show it as printed."""
        own = _amounts(rule, Kind.SURCHARGE)
        if rule.base == "elsewhere":
            return _Branch(Outcome.AMBIGUOUS, own, rule.source, rule.notice)
        if rule.base is not None:
            base = _rule_branch(self._by_id[rule.base])
        else:
            card, age, reason, ground, procedure = key
            wider = [other for other in others if covers(other, rule)]
            if not wider and procedure != STANDARD:
                base = self._branch(card, age, reason, ground, STANDARD)
            else:
                base = self._resolve(wider, key)
        if base.outcome is Outcome.NOT_ISSUED:
            return base
        payable = [each for each in base.amounts if not each.part]
        if base.outcome is not Outcome.EXACT or len(payable) != 1:
            return _Branch(Outcome.AMBIGUOUS, (*base.amounts, *own), rule.source, rule.notice or base.notice)
        parts = [each for each in base.amounts if each.kind is not Kind.SUM]
        cents = payable[0].cents + own[0].cents
        quotes = " + ".join(each.source.quote or "" for each in (*parts, *own))
        total = Amount(cents, self._money.write(cents), Kind.SUM, replace(rule.source, quote=quotes))
        amounts = (total, *(replace(each, part=True) for each in (*parts, *own)))
        return _Branch(Outcome.EXACT, amounts, rule.source, rule.notice or base.notice)


def _amounts(rule: FeeRule, kind: Kind) -> tuple[Amount, ...]:
    def amount(price: Price) -> Amount:
        conditions = (Condition(text=price.condition),) if price.condition else ()
        return Amount(price.cents, price.text, kind, rule.source, conditions)

    return tuple(amount(price) for price in rule.prices)


_WITHOUT_PRICE = {
    Status.NOT_ISSUED: Outcome.NOT_ISSUED,
    Status.ASK: Outcome.NOT_PUBLISHED,
    Status.NOT_PUBLISHED: Outcome.NOT_PUBLISHED,
}
_WITH_PRICE = {
    Status.PRICED: Outcome.EXACT,
    Status.UNCLEAR: Outcome.CONDITIONAL,
    Status.AMBIGUOUS: Outcome.AMBIGUOUS,
    Status.CONFLICT: Outcome.AMBIGUOUS,
}
OUTCOMES = _WITHOUT_PRICE | _WITH_PRICE
"""What a line of a tariff answers by itself, while it is confirmed."""


def _rule_branch(rule: FeeRule) -> _Branch:
    if rule.status in _WITHOUT_PRICE:
        return _Branch(_WITHOUT_PRICE[rule.status], (), rule.source, rule.notice)
    return _Branch(_WITH_PRICE[rule.status], _amounts(rule, rule.kind), rule.source, rule.notice)


def _combine(case: Case, groups: list[tuple[_Branch, list[_Cell]]]) -> Quote:
    """Several results: every possible amount with its conditions; branches without a price are told beside them."""
    amounts: dict[tuple[int, Kind, bool], Amount] = {}
    gaps: list[Gap] = []
    for branch, cells in groups:
        conditions = _conditions(case, cells)
        if not branch.amounts:
            gaps.append(Gap(branch.outcome, conditions, branch.source))
        for amount in branch.amounts:
            own = [each.text for each in amount.conditions]
            here = tuple(replace(c, text=text) for c in conditions for text in own) or conditions
            key = (amount.cents, amount.kind, amount.part)
            before = amounts.get(key)
            merged = (*before.conditions, *here) if before else here
            amounts[key] = replace(before or amount, conditions=merged)
    outcomes = {branch.outcome for branch, _ in groups}
    if amounts:
        outcome = Outcome.AMBIGUOUS if Outcome.AMBIGUOUS in outcomes else Outcome.CONDITIONAL
    else:  # not for one and the same reason: that would be one result
        outcome = Outcome.NOT_PUBLISHED
    return Quote(outcome, tuple(amounts.values()), tuple(gaps))


def _conditions(case: Case, cells: list[_Cell]) -> tuple[Condition, ...]:
    """Say in as few conditions as possible when these cells hold: only what is unanswered is named.

    Cells are folded one dimension after the other: those that share all but one dimension become one condition.
    """
    wholes = (case.cards, case.ages, case.reasons, case.grounds)
    boxes: list[tuple[frozenset[object], ...]] = [tuple(frozenset([part]) for part in cell) for cell in cells]
    for axis in (3, 2, 1, 0):
        folded: dict[tuple[frozenset[object], ...], frozenset[object]] = {}
        for box in boxes:
            rest = (*box[:axis], *box[axis + 1 :])
            folded[rest] = folded.get(rest, frozenset()) | box[axis]
        boxes = [(*rest[:axis], whole, *rest[axis:]) for rest, whole in folded.items()]

    def part(box: tuple[frozenset[object], ...], axis: int) -> tuple[object, ...] | None:
        whole = wholes[axis]
        chosen = tuple(each for each in whole if each in box[axis])
        return None if len(chosen) == len(whole) else chosen

    found = []
    for box in boxes:
        ages = part(box, 1)
        found.append(
            Condition(
                part(box, 0),  # type: ignore[arg-type]
                None if ages is None else tuple(_band(case.ages, int(str(age))) for age in ages),
                part(box, 2),  # type: ignore[arg-type]
                part(box, 3),  # type: ignore[arg-type]
            )
        )
    return tuple(found)


def _band(starts: tuple[int, ...], start: int) -> Ages:
    """Ages still possible are given by the first year of each band; return the band that starts here."""
    later = [each for each in starts if each > start]
    return Ages(start, min(later, default=None))


@lru_cache(maxsize=16)
def fee_table(profile_key: "ProfileKey", tariff_id: str | None) -> FeeTable:
    """Return the prepared rules of a tariff; kept for the profiles in use."""
    profile = profile_key.profile
    return FeeTable(profile, next((each for each in profile.tariffs if each.id == tariff_id), None))


class ProfileKey:
    """A profile as a key: two are the same when they are the same object."""

    __slots__ = ("profile",)

    def __init__(self, profile: Profile) -> None:
        """Wrap a profile without hashing all of it."""
        self.profile = profile

    def __hash__(self) -> int:
        return id(self.profile)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ProfileKey) and self.profile is other.profile


def quote_case(profile: Profile, case: Case, on: date) -> Quote:
    """Return the answer for a case of which some things may be unknown, on this day (the town's date)."""
    tariff = tariff_for(profile, on)
    table = fee_table(ProfileKey(profile), tariff.id if tariff else None)
    answer = table.ask(case)
    fresh = tariff is not None and tariff.confirmed(on)
    if answer.outcome in (Outcome.EXACT, Outcome.CONDITIONAL) and not fresh:
        return replace(answer, outcome=Outcome.STALE)
    return answer


def quote(
    profile: Profile,
    card: str,
    age: int,
    reason: Reason | None,
    ground: Ground | None,
    procedure: str | None,
    on: date,
) -> Quote:
    """Return what `card` (a canonical id) costs somebody of `age` whole years in this town on this day.

    None for `reason` or `ground` means unknown: every one is tried; None for `procedure` means standard.
    Raises KioskError for an impossible age (INPUT_AGE) or a procedure the town does not have (INPUT_PROCEDURE).
    """
    known = profile.procedure_ids()
    if procedure is not None and procedure != STANDARD and procedure not in known:
        raise KioskError(
            Code.INPUT_PROCEDURE,
            "Deze procedure bestaat hier niet. Vraag het aan de balie.",
            f"procedure {procedure!r} is not known here; known: {', '.join(known)}.{did_you_mean(procedure, known)}",
        )
    case = Case(
        (card,),
        (check_age(age),),
        tuple(Reason) if reason is None else (reason,),
        tuple(Ground) if ground is None else (ground,),
        procedure or STANDARD,
    )
    return quote_case(profile, case, on)
