"""Turns the pieces every table shares (texts, sources, scopes, amounts) from the file's shape into the domain's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.ages import Ages
from kiosk.domain.cards import CARD_IDS, OLD_LETTERS, card_ids
from kiosk.domain.money import amounts_in, format_cents, parse_cents
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
from kiosk.system.faults import near, shown
from kiosk.system.places import Where

_NUMBER = r"\d+(?:[ .\u00a0\u202f]\d{3})*(?:[.,]\d{2})?"
_CURRENCY = r"(?:€|EUR\b|euros?\b)"
_WRITTEN = re.compile(
    rf"(?:€|EUR)[ \u00a0\u202f]?(?P<after>{_NUMBER})(?![\d.,]*\d)"
    rf"|(?<![\d.,])(?P<before>{_NUMBER})[ \u00a0\u202f]?{_CURRENCY}",
    re.IGNORECASE,
)
_FREE_WORDS = re.compile(r"\b(?:gratis|kosteloos|gratuite?s?|gratuitement|kostenlos|free)\b", re.IGNORECASE)


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
    return format_cents(cents, money.style, money.decimal, whole_bare=money.whole_bare)


@dataclass
class Pieces:
    """What the pieces need to know of the rest of the file. `languages` is empty when [town] could not be read."""

    report: Report
    languages: tuple[str, ...]
    page: Source
    money: MoneyStyle
    aliases: Mapping[str, tuple[str, ...]]
    procedures: frozenset[str]
    untranslated: dict[str, list[Where]] = field(default_factory=dict)

    def text(self, value: dict[str, str] | str, where: Where, *, name: bool = False) -> LocalText:
        """Return a text with the first official language in front.

        A plain text is in that language. `name`: a proper name, for which nobody misses a translation.
        """
        first = self.languages[0] if self.languages else ""
        texts = {first: value} if isinstance(value, str) else dict(value)
        if not self.languages:
            return LocalText(tuple(texts.items()))
        for language in texts:
            if language not in self.languages:
                known = ", ".join(self.languages)
                hint = near(language, self.languages)
                self.report.fault((*where, language), f"the language {language!r}", f"one of the town's: {known}", hint)
        if first not in texts:
            found = ", ".join(texts)
            self.report.fault(where, f"a text in {found} only", f"a text in the town's first language, {first!r}")
        for language in self.languages[1:]:
            if language not in texts and not (name and isinstance(value, str)):
                self.untranslated.setdefault(language, []).append(where)
        return LocalText(((first, texts.get(first, "")), *((k, v) for k, v in texts.items() if k != first)))

    def optional_text(self, value: dict[str, str] | str | None, where: Where) -> LocalText | None:
        """Return a text that need not be there."""
        return None if value is None else self.text(value, where)

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
            table.title or page.title,
            table.url if own else page.url,
            table.retrieved or page.retrieved,
            Origin.PAGE,
            table.interpretation,
        )

    def cards(self, names: Sequence[str] | None, where: Where) -> tuple[str, ...] | None:
        """Return the canonical ids behind the town's names, in order and once each; None for all."""
        if names is None:
            return None
        found = [card for place, name in enumerate(names) for card in self.named(name, (*where, place))]
        return tuple(dict.fromkeys(found))

    def named(self, name: str, where: Where) -> tuple[str, ...]:
        """Return the canonical ids one name stands for: today's letter, an old one, or the town's own name."""
        ids = card_ids(name, self.aliases)
        if not ids:
            known = (*CARD_IDS, *OLD_LETTERS, *self.aliases)
            self.report.fault(where, f"the card {shown(name)}", f"one of: {', '.join(known)}", near(name, known))
        return ids

    def scope(
        self, table: schema.Scoped, where: Where, *, steps: Sequence[str] = (), all_procedures: bool = True
    ) -> Scope:
        """Return for whom a fact holds. Without `all_procedures` a table that names none holds for the standard one."""
        start, end = table.from_age or 0, table.below_age
        if end is not None and end <= start:
            self.report.fault((*where, "below_age"), f"{end}", f"an age above from_age, which is {start}")
            end = start + 1
        for place, procedure in enumerate(table.procedures or ()):
            if procedure not in self.procedures:
                known = ", ".join(sorted(self.procedures))
                hint = near(procedure, self.procedures)
                self.report.fault(
                    (*where, "procedures", place), f"the procedure {procedure!r}", f"one of: {known}", hint
                )
        default = None if all_procedures else (STANDARD,)
        reasons = tuple(each for each in Reason if each in (table.reasons or ()))
        grounds = tuple(each for each in Ground if each in (table.grounds or ()))
        return Scope(
            cards=self.cards(table.cards, (*where, "cards")),
            ages=Ages(start, end),
            reasons=reasons if 0 < len(reasons) < len(Reason) else None,
            grounds=grounds if 0 < len(grounds) < len(Ground) else None,
            procedures=tuple(dict.fromkeys(table.procedures)) if table.procedures else default,
            steps=tuple(each for each in Step if each in steps) or (Step.APPLY,),
        )

    def prices(self, table: schema.Fee | schema.Product, where: Where, kind: Kind) -> tuple[Price, ...]:
        """Return the amounts of a fee or product, each proved by the quote."""
        if table.amount is not None and table.amounts is not None:
            self.report.fault((*where, "amounts"), "both amount and amounts", "one of the two")
        items: list[tuple[Where, str, LocalText | None]] = []
        if table.amount is not None:
            items.append(((*where, "amount"), table.amount, None))
        for place, item in enumerate(table.amounts or ()):
            at = (*where, "amounts", place)
            items.append(((*at, "amount"), item.amount, self.optional_text(item.condition, (*at, "condition"))))
        if kind is Kind.FREE and not items:
            return (Price(0, as_written(0, table.quote, self.money)),)
        printed = amounts_in(table.quote or "")
        prices = []
        for at, written, condition in items:
            cents = parse_cents(written)
            if kind is Kind.FREE:
                if cents:
                    self.report.fault(at, shown(written), 'no amount where kind is "free"')
            elif cents == 0:
                hint = 'For what costs nothing, write kind = "free".'
                self.report.fault(at, shown(written), "an amount above zero", hint)
            elif table.quote is not None and cents not in printed:
                hint = f"The quote is {shown(table.quote)}."
                self.report.fault(at, shown(written), "an amount that the quote prints", hint)
            prices.append(Price(cents, as_written(cents, table.quote, self.money), condition))
        return tuple(prices)
