"""How a screen tells a fee: on the panel, and with its conditions below. Every amount comes from the quote."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kiosk.domain.fees import Amount, Condition, Outcome, Quote
from kiosk.domain.town import Ground, Kind, Origin, Profile
from kiosk.services import paper, phrases
from kiosk.services.phrases import Words
from kiosk.ui.content import Figures, Heading, Item, Lead, Line, Note, PanelBlock, ReadingBlock, Subhead, Sum, Title

_WITHOUT_AMOUNT = (Outcome.NOT_ISSUED, Outcome.NOT_PUBLISHED, Outcome.NOT_LISTED)


class Fee(NamedTuple):
    """A fee to be told: the town, its answer, the town's date, and the language."""

    words: Words
    profile: Profile
    quote: Quote
    on: date

    @property
    def texts(self) -> tuple[str, ...]:
        """The amounts that somebody may have to pay, as they are shown."""
        texts = tuple(phrases.amount_text(self.words, self.profile, each) for each in self.quote.payable)
        return (capital(texts[0]),) if len(texts) == 1 else texts

    @property
    def free(self) -> bool:
        """Whether there is nothing to pay, whatever is still unanswered."""
        return bool(self.quote.payable) and all(each.kind is Kind.FREE for each in self.quote.payable)

    @property
    def parts(self) -> tuple[Amount, ...]:
        """The published parts of sums that we computed."""
        return tuple(each for each in self.quote.amounts if each.part)


def panel(fee: Fee) -> tuple[PanelBlock, ...]:
    """The answer as the fee page's panel says it; how one pays always stands under the amount."""
    words, outcome = fee.words, fee.quote.outcome
    if outcome in _WITHOUT_AMOUNT or not fee.texts:
        return (Title(phrases.outcome_title(words, outcome)), Lead(phrases.outcome_sentence(words, outcome) or ""))
    if outcome is Outcome.AMBIGUOUS:
        sentence = phrases.outcome_sentence(words, outcome) or ""
        return (Title(phrases.outcome_title(words, outcome)), Lead(sentence), payment(fee))
    if len(fee.texts) > 2:
        late = (Lead(phrases.you_pay(words, fee.quote, fee.on)),) if outcome is Outcome.STALE else ()
        return (*late, Title(depends(words, fee.quote)), payment(fee))
    blocks: tuple[PanelBlock, ...] = (Subhead(_above(fee)), Figures(fee.texts, _or(words)), payment(fee))
    if fee.parts and len(fee.texts) == 1:
        blocks = (*blocks, Lead(paper.sum_text(words, fee.profile, fee.quote)))
    return blocks


def short(fee: Fee) -> tuple[PanelBlock, ...]:
    """The answer again, smaller, above a question."""
    words, outcome = fee.words, fee.quote.outcome
    if outcome in _WITHOUT_AMOUNT or outcome is Outcome.AMBIGUOUS or not fee.texts:
        return (Lead(phrases.outcome_title(words, outcome)),)
    late = (Lead(_above(fee)),) if outcome is Outcome.STALE or fee.quote.gaps else ()
    if len(fee.texts) > 2:
        return (*late, Lead(depends(words, fee.quote)))
    with_method = "" if fee.free or len(fee.texts) > 1 else _with_method(fee)
    return (*late, Figures(fee.texts, _or(words), with_method, small=True))


def payment(fee: Fee) -> PanelBlock:
    """How one pays; that there is nothing to pay where it is free."""
    if fee.free:
        return Lead(fee.words.translate("amounts", "Je hoeft niets te betalen."))
    icon = "bancontact" if fee.profile.payment.methods == ("bancontact",) else "euro"
    return Line(phrases.payment_text(fee.words, fee.profile.payment), icon)


def _above(fee: Fee) -> str:
    """What stands above the amount."""
    words = fee.words
    if fee.quote.outcome is Outcome.STALE:
        return phrases.you_pay(words, fee.quote, fee.on)
    if fee.quote.gaps:
        return words.translate("amounts", "Misschien betaal je")
    if fee.free:
        return words.translate("amounts", "Deze kaart is")
    return phrases.you_pay(words, fee.quote, fee.on)


def _or(words: Words) -> str:
    return words.translate("paper", "of")


def _with_method(fee: Fee) -> str:
    methods = fee.profile.payment.methods
    if len(methods) != 1:
        return ""
    name = phrases.method_name(fee.words, methods[0])
    return fee.words.translate("amounts", "met {method}").replace("{method}", name)


def reading(fee: Fee, *, ticket: bool) -> tuple[ReadingBlock, ...]:
    """What stands below the panel about the fee. `ticket`: this visitor can get one."""
    words, quote = fee.words, fee.quote
    blocks: list[ReadingBlock] = []
    if quote.outcome in _WITHOUT_AMOUNT or not fee.texts:
        blocks += [*_what_now(fee, ticket=ticket), *_gaps(fee), *_quoted(fee)]
    elif quote.outcome is Outcome.AMBIGUOUS:
        blocks += [Heading(phrases.you_pay(words, quote, fee.on)), *sums(fee), *_gaps(fee)]
    elif len(fee.texts) > 1 or quote.gaps or any(each.conditions for each in quote.payable):
        title = words.translate("amounts", "Mogelijke bedragen") if len(fee.texts) > 2 else depends(words, quote)
        blocks += [Heading(title), *sums(fee), *_gaps(fee)]
        if quote.gaps or quote.outcome is Outcome.STALE:
            blocks.append(Note(words.translate("amounts", "De balie zegt wat voor jou geldt.")))
        else:
            blocks.append(Note(words.translate("amounts", "Je betaalt één bedrag. De balie zegt welk.")))
    elif quote.outcome is Outcome.STALE:
        blocks += _what_now(fee, ticket=ticket)
    blocks += _parts(fee)
    said = dict.fromkeys(phrases.local(words, text) for text, _ in quote.notices)
    return (*blocks, *(Note(each) for each in said))


def _what_now(fee: Fee, *, ticket: bool) -> list[ReadingBlock]:
    """The way on where no amount is sure."""
    translate, outcome = fee.words.translate, fee.quote.outcome
    heading = Heading(what_now(fee.words))
    detail = translate("amounts", "Je krijgt hier straks een ticket.") if ticket else ""
    if outcome is Outcome.STALE:
        last = translate("amounts", "Dit is het laatste bekende bedrag.")
        return [heading, Item(translate("amounts", "Vraag het bedrag aan de balie"), "desk", detail=last)]
    if outcome is Outcome.NOT_ISSUED:
        again = translate("amounts", "Ga terug en kies opnieuw.")
        return [
            heading,
            Item(translate("amounts", "Verkeerde kaart of leeftijd?"), "back", detail=again),
            Item(translate("amounts", "Vraag het aan de balie"), "desk", detail=detail),
        ]
    methods = fee.profile.payment
    no_cash = methods.only and "cash" not in methods.methods
    cashless = translate("amounts", "Je kan hier niet met geld betalen.") if no_cash else ""
    icon = "bancontact" if methods.methods == ("bancontact",) else "euro"
    return [
        heading,
        Item(translate("amounts", "Vraag de prijs aan de balie"), "desk", detail=detail),
        Item(phrases.payment_text(fee.words, methods), icon, detail=cashless),
    ]


def what_now(words: Words) -> str:
    """The heading above what comes next."""
    return words.translate("paper", "Wat nu?")


def _quoted(fee: Fee) -> list[ReadingBlock]:
    """The page's own sentence behind an answer without an amount."""
    source = fee.quote.explanation
    if source is None or not source.quote or source.origin is not Origin.PAGE:
        return []
    quote = "\n".join(line.strip() for line in source.quote.strip().splitlines())
    said = fee.words.translate("amounts", "De pagina van de stad zegt:")
    return [Item(said, "document", original=f"“{quote}”")]


def depends(words: Words, quote: Quote) -> str:
    """On what the amount depends, from the first thing that its conditions name."""
    conditions = [each for amount in quote.payable for each in amount.conditions]
    conditions += [each for gap in quote.gaps for each in gap.conditions]
    translate = words.translate
    if any(each.cards is not None for each in conditions):
        return translate("amounts", "Het bedrag hangt af van je kaart")
    if any(each.grounds is not None for each in conditions):
        return translate("amounts", "Het bedrag hangt af van je verblijf")
    if any(each.reasons is not None for each in conditions):
        return translate("amounts", "Het bedrag hangt af van wat er gebeurde")
    return translate("amounts", "Het bedrag hangt af van je situatie")


def sums(fee: Fee) -> tuple[Sum, ...]:
    """Each amount with the conditions under which it holds."""
    made = []
    rest = _rest(fee.quote)
    for amount, text in zip(fee.quote.payable, fee.texts, strict=True):
        when, points = _when(fee.words, amount.conditions)
        if amount is rest:
            when, points = capital(phrases.ground_name(fee.words, Ground.OTHER)), ()
        made.append(Sum(text, when or _kind(fee, amount), points))
    return tuple(made)


def _rest(quote: Quote) -> Amount | None:
    """The amount of two that holds on every ground which the other one does not name: "another reason" says it all."""
    if len(quote.payable) != 2 or quote.gaps:
        return None
    grounds = [each.conditions[0].grounds for each in quote.payable if _only_grounds(each)]
    if len(grounds) != 2 or {*(grounds[0] or ()), *(grounds[1] or ())} != set(Ground):
        return None
    return next((each for each in quote.payable if Ground.OTHER in (each.conditions[0].grounds or ())), None)


def _only_grounds(amount: Amount) -> bool:
    """Whether an amount has one condition, and that one is about grounds alone."""
    if len(amount.conditions) != 1:
        return False
    condition = amount.conditions[0]
    others = (condition.cards, condition.ages, condition.reasons, condition.text)
    return condition.grounds is not None and all(each is None for each in others)


def _kind(fee: Fee, amount: Amount) -> str:
    """What an amount is that the page prints without a condition."""
    if amount.kind is Kind.SURCHARGE:
        return fee.words.translate("amounts", "toeslag bovenop een ander bedrag")
    return fee.words.translate("amounts", "zonder uitleg op de pagina")


def _gaps(fee: Fee) -> list[ReadingBlock]:
    """Branches without a price."""
    made: list[ReadingBlock] = []
    for gap in fee.quote.gaps:
        when, points = _when(fee.words, gap.conditions)
        when = when or fee.words.translate("phrases", "in een ander geval")
        text = f"{when} {'; '.join(points)}" if points else when
        made.append(Item(text, "info", detail=phrases.outcome_title(fee.words, gap.outcome)))
    return made


def _parts(fee: Fee) -> list[ReadingBlock]:
    """The published parts of a sum; the sum itself is ours, and says so."""
    if not fee.parts:
        return []
    words = fee.words
    blocks: list[ReadingBlock] = [Heading(words.translate("amounts", "Zo telt de kiosk dit op"))]
    for part in fee.parts:
        amount = phrases.amount_text(words, fee.profile, part)
        extra = part.kind is Kind.SURCHARGE
        name = words.translate("amounts", "toeslag") if extra else words.translate("amounts", "gewoon bedrag")
        _, points = _when(words, part.conditions)
        blocks.append(Sum(amount, name, points))
    blocks.append(Note(words.translate("amounts", "De stad noemt deze bedragen apart. De kiosk telde ze op.")))
    return blocks


def _when(words: Words, conditions: Sequence[Condition]) -> tuple[str, tuple[str, ...]]:
    """A condition as a phrase in bold with a list under it: short ones have no list."""
    translate = words.translate
    texts = [text for text in dict.fromkeys(phrases.condition_text(words, each) for each in conditions) if text]
    if not texts:
        return "", ()
    if len(texts) > 1:
        return translate("amounts", "In een van deze gevallen:"), tuple(texts)
    condition = conditions[0]
    parts = phrases.condition_parts(words, condition)
    if len(parts) > 1:
        return translate("amounts", "Als dit klopt:"), tuple(parts)
    if condition.cards is not None:
        cards = phrases.either(words, condition.cards)
        return translate("amounts", "Kaart {cards}").replace("{cards}", cards), ()
    if condition.grounds is not None:
        names = tuple(phrases.ground_name(words, each) for each in condition.grounds)
        return (translate("amounts", "Je verblijft hier voor:"), names) if len(names) > 1 else (capital(names[0]), ())
    if condition.reasons is not None:
        return capital(phrases.either(words, (phrases.reason_name(words, each) for each in condition.reasons))), ()
    return capital(parts[0]), ()


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]
