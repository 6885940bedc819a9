"""The amounts of a tariff line by line, as the page of the town prints them: staff compare the two and confirm."""

from typing import NamedTuple

from kiosk.domain.ages import ALL_AGES
from kiosk.domain.fees import OUTCOMES, Condition
from kiosk.domain.town import FeeRule, Kind, Price, Profile, Status, Tariff
from kiosk.services import phrases
from kiosk.services.phrases import Words


class Line(NamedTuple):
    """A line of a tariff: what the page says it costs, and for whom."""

    said: str
    case: str


def lines(words: Words, town: Profile, tariff: Tariff) -> tuple[Line, ...]:
    """Return every line of a tariff in the order of the file, in a language."""
    return tuple(Line(_said(words, each), _case(words, town, each)) for each in tariff.rules)


def _case(words: Words, town: Profile, rule: FeeRule) -> str:
    scope = rule.scope
    ages = None if scope.ages == ALL_AGES else (scope.ages,)
    parts = phrases.condition_parts(words, Condition(scope.cards, ages, scope.reasons, scope.grounds))
    known = {each.id: phrases.local(words, each.name) for each in town.procedures}
    if len(known) > 1 and scope.procedures:
        parts.append(phrases.either(words, (known[each] for each in scope.procedures if each in known)))
    case = " \u00b7 ".join(parts)
    return case[:1].upper() + case[1:]


def _said(words: Words, rule: FeeRule) -> str:
    if rule.kind is Kind.FREE:
        return words.translate("phrases", "gratis")
    told = [phrases.either(words, (_price(words, each) for each in rule.prices))] if rule.prices else []
    if rule.kind is Kind.SURCHARGE:
        told.append(words.translate("amounts", "toeslag bovenop een ander bedrag"))
    if rule.status not in (Status.PRICED, Status.UNCLEAR):
        told.insert(0, phrases.outcome_title(words, OUTCOMES[rule.status]))
    return "; ".join(told)


def _price(words: Words, price: Price) -> str:
    """As the town writes it, also in another language: it is compared with the page."""
    return price.text if price.condition is None else f"{price.text} ({phrases.local(words, price.condition)})"
