"""Turns the pieces every table shares (texts, sources, scopes, amounts) from the file's shape into the domain's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

from kiosk.domain.ages import Ages
from kiosk.domain.cards import CARD_IDS, OLD_LETTERS, card_ids
from kiosk.domain.money import amounts_in, parse_cents
from kiosk.domain.town import (
    STANDARD,
    Ground,
    Kind,
    LocalText,
    MoneyStyle,
    Origin,
    Price,
    Reason,
    Scope,
    Source,
    Step,
)
from kiosk.profiles import schema
from kiosk.profiles.report import Report
from kiosk.system.catalogue import SPOKEN
from kiosk.system.faults import near, shown
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, carry_unfit, fit, skip_unfit, sure

_E = TypeVar("_E", bound=Enum)

_NUMBER = r"\d+(?:[ .\u00a0\u202f]\d{3})*(?:[.,]\d{2})?"
_CURRENCY = r"(?:€|EUR\b|euros?\b)"
_WRITTEN = re.compile(
    rf"(?:€|EUR)[ \u00a0\u202f]?(?P<after>{_NUMBER})(?![\d.,]*\d)"
    rf"|(?<![\d.,])(?P<before>{_NUMBER})[ \u00a0\u202f]?{_CURRENCY}",
    re.IGNORECASE,
)
_FREE_WORDS = re.compile(r"\b(?:gratis|kosteloos|gratuite?s?|gratuitement|kostenlos|free)\b", re.IGNORECASE)


@carry_unfit
def as_written(cents: int, quote: str | None, money: MoneyStyle) -> str:
    """Return the amount as the quote writes it ("€ 21,60", "24 euro"), else as the town writes amounts."""
    if cents == 0:
        free = _FREE_WORDS.search(quote or "")
        if free:
            return free.group()
    for match in _WRITTEN.finditer(quote or ""):
        number = match.group("after") or match.group("before")
        try:
            same = parse_cents(number) == cents
        except ValueError:
            continue
        if same:
            return re.sub(r"[\u00a0\u202f]", " ", match.group())
    return money.write(cents)


@dataclass
class Pieces:
    """What the pieces need to know of the rest of the file; any of it may be UNFIT, and a piece made of it too."""

    report: Report
    languages: tuple[str, ...]
    page: Source
    money: MoneyStyle
    aliases: Mapping[str, tuple[str, ...]]
    procedures: frozenset[str]
    untranslated: dict[str, list[Where]] = field(default_factory=dict)

    @carry_unfit
    def text(self, value: dict[str, Any] | str, where: Where, *, name: bool = False) -> LocalText:
        """Return a text with the first official language in front.

        A plain text is in that language. `name`: a proper name, for which nobody misses a translation.
        """
        texts: dict[str, Any] = {self.languages[0]: value} if isinstance(value, str) else dict(value)
        for language, text in texts.items():
            self._language(language, (*where, language))
            if not isinstance(text, str) or not text.strip():
                self.report.fault((*where, language), shown(text), "a text in quotation marks that is not empty")
        first = self.languages[0]
        if first not in texts:
            found = ", ".join(texts)
            self.report.fault(where, f"a text in {found} only", f"a text in the town's first language, {first!r}")
        for language in self.languages[1:]:
            if language not in texts and not (name and isinstance(value, str)):
                self.untranslated.setdefault(language, []).append(where)
        return LocalText(((first, texts.get(first, "")), *((k, v) for k, v in texts.items() if k != first)))

    def _language(self, language: str, where: Where) -> None:
        """Refuse a language that is not the town's; where those cannot be told, one that nobody speaks here."""
        told = self.languages is not UNFIT and len(fit(self.languages)) == len(self.languages)
        known = self.languages if told else SPOKEN
        if language not in known:
            expected = "one of the town's" if told else "one of"
            hint = near(language, known)
            self.report.fault(where, f"the language {language!r}", f"{expected}: {', '.join(known)}", hint)

    def optional_text(self, value: dict[str, Any] | str | None, where: Where) -> LocalText | None:
        """Return a text that need not be there."""
        return None if value is None else self.text(value, where)

    @carry_unfit
    def source(self, table: schema.Sourced, where: Where, *, must_quote: bool = True) -> Source:
        """Return where a fact comes from; what the table does not say is the page's."""
        if table.origin == Origin.TOWN:
            if table.quote is not None:
                self.report.fault((*where, "quote"), "a quote", 'no quote where origin is "town": no page prints it')
            return Source(None, table.title, table.url, table.retrieved, Origin.TOWN, table.interpretation)
        if table.quote is None and must_quote:
            self.report.fault((*where, "quote"), "nothing", 'the literal words of the page, or origin = "town"')
        page = self.page
        own = table.title is not None or table.url is not None
        return Source(
            table.quote,
            page.title if table.title is None else table.title,
            table.url if own else page.url,
            page.retrieved if table.retrieved is None else table.retrieved,
            Origin.PAGE,
            table.interpretation,
        )

    @carry_unfit
    def cards(self, names: Sequence[Any] | str, where: Where) -> tuple[str, ...] | None:
        """Return the canonical ids behind the town's names, in order and once each; None for all.

        Names that stand for no card are UNFIT, and come last.
        """
        if names == schema.EVERY_CARD:
            return None
        found = [self.named(name, (*where, place)) for place, name in enumerate(names)]
        unknown: list[Any] = [each for each in found if each is UNFIT]
        return (*dict.fromkeys(card for cards in fit(found) for card in cards), *unknown)

    @carry_unfit
    def named(self, name: Any, where: Where) -> tuple[str, ...]:
        """Return the canonical ids one name stands for: today's letter, an old one, or the town's own name."""
        aliases = {} if self.aliases is UNFIT else self.aliases
        ids = card_ids(name, aliases) if isinstance(sure(name), str) else ()
        if ids:
            return ids
        known = (*CARD_IDS, *OLD_LETTERS, *aliases)
        self.report.fault(where, f"the card {shown(name)}", f"one of: {', '.join(known)}", near(name, known))
        return UNFIT  # type: ignore[no-any-return]

    def scope(
        self, table: schema.Scoped, where: Where, *, steps: Sequence[str] = (Step.APPLY,), all_procedures: bool = True
    ) -> Scope:
        """Return for whom a fact holds. Without `all_procedures` a table that names none holds for the standard one."""
        return Scope(
            cards=self.cards(table.cards, (*where, "cards")),
            ages=self._ages(table, where),
            reasons=_some(Reason, table.reasons),
            grounds=_some(Ground, table.grounds),
            procedures=self._procedures(table.procedures, (*where, "procedures"), all_procedures),
            steps=_members(Step, steps),
        )

    @carry_unfit
    def _ages(self, table: schema.Scoped, where: Where) -> Ages:
        start, end = 0 if table.from_age is None else table.from_age, table.below_age
        if end is not None and end <= start:
            self.report.fault((*where, "below_age"), f"{end}", f"an age above from_age, which is {start}")
            return UNFIT  # type: ignore[no-any-return]
        return Ages(start, end)

    @carry_unfit
    def _procedures(self, names: Sequence[str] | None, where: Where, all_of_them: bool) -> tuple[str, ...] | None:
        if names is None:
            return None if all_of_them else (STANDARD,)
        for place, name in enumerate(names):
            with skip_unfit():
                if name not in self.procedures:
                    known = ", ".join(sorted(self.procedures))
                    hint = near(name, self.procedures)
                    self.report.fault((*where, place), f"the procedure {name!r}", f"one of: {known}", hint)
        return tuple(dict.fromkeys(names))

    @carry_unfit
    def prices(self, table: schema.Fee | schema.Product, where: Where, kind: Kind) -> tuple[Price, ...]:
        """Return the amounts of a fee or product, each proved by the quote."""
        if table.amount is not None and table.amounts is not None:
            self.report.fault((*where, "amounts"), "both amount and amounts", "one of the two")
        items: list[tuple[Where, str, LocalText | None]] = []
        if table.amount is not None:
            items.append(((*where, "amount"), table.amount, None))
        for place, item in enumerate(() if table.amounts is None else table.amounts):
            at = (*where, "amounts", place)
            items.append(((*at, "amount"), item.amount, self.optional_text(item.condition, (*at, "condition"))))
        quote = None if table.quote is UNFIT else table.quote
        if not items and kind == Kind.FREE:
            return (Price(0, as_written(0, quote, self.money)),)
        prices = []
        for at, written, condition in items:
            cents = self._cents(at, written, quote, kind)
            prices.append(Price(cents, as_written(cents, quote, self.money), condition))
        return tuple(prices)

    @carry_unfit
    def _cents(self, at: Where, written: str, quote: str | None, kind: Kind) -> int:
        cents = parse_cents(sure(written))
        with skip_unfit():
            if kind == Kind.FREE and cents:
                self.report.fault(at, shown(written), 'no amount where kind is "free"')
            elif kind != Kind.FREE and not cents:
                self.report.fault(
                    at, shown(written), "an amount above zero", 'For what costs nothing, write kind = "free".'
                )
        if cents and quote is not None and cents not in amounts_in(quote):
            self.report.fault(at, shown(written), "an amount that the quote prints", f"The quote is {shown(quote)}.")
        return cents


@carry_unfit
def _members(kind: type[_E], written: Sequence[str]) -> tuple[_E, ...]:
    """Return members in the order of their kind."""
    chosen = {kind(each) for each in written}
    return tuple(each for each in kind if each in chosen)


@carry_unfit
def _some(kind: type[_E], written: Sequence[str] | None) -> tuple[_E, ...] | None:
    """Return members in the order of their kind; None, which stands for all, where none or all are written."""
    chosen = _members(kind, () if written is None else written)
    return chosen if 0 < len(chosen) < len(kind) else None
