"""Writes a ticket or a checklist: the town's language first, then the visitor's, marked as a translation."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.document import Block, CheckItem, FeeBox, FeeLine, Paper
from kiosk.domain.fees import Outcome, Quote
from kiosk.domain.guidance import Guidance
from kiosk.domain.questions import Answers
from kiosk.domain.scopes import Need
from kiosk.domain.tickets import Ticket
from kiosk.domain.town import Kind, Profile, Step
from kiosk.services import phrases
from kiosk.services.phrases import Words


@dataclass(frozen=True, slots=True)
class Visit:
    """What a paper is about: the town, the answers, what the visitor was told, and on which day.

    `told_on`: of a copy that tells what the town's file says on this later day, as the first paper's file is gone.
    """

    profile: Profile
    answers: Answers
    guidance: Guidance
    on: date
    told_on: date | None = None


def write(
    visit: Visit,
    town_words: Words,
    visitor_words: Words,
    now: datetime,
    *,
    kiosk_name: str,
    ticket: Ticket | None = None,
    payload: str | None = None,
    copy: int = 0,
) -> Paper:
    """Return the paper of a visit: a ticket, or without `ticket` the bare checklist.

    `now` is an aware time; the paper shows it in Brussels. `copy` above 0 marks a reprint as "copy n".
    """
    profile = visit.profile
    issued = (ticket.recorded_at if ticket else now).astimezone(BRUSSELS)
    lane = visit.guidance.lane
    translate = town_words.translate
    bar = phrases.local(town_words, lane.name) if ticket and lane else translate("paper", "Wat breng je mee?")
    weekday, _, rest = town_words.date(ticket.day if ticket else issued.date()).partition(" ")
    blocks = [_block(visit, town_words, None, with_ticket=ticket is not None)]
    if visitor_words.code != town_words.code:
        mark = translation_mark(visitor_words, profile.first_language)
        blocks.append(_block(visit, visitor_words, mark, with_ticket=ticket is not None))
    return Paper(
        town=phrases.local(town_words, profile.name),
        bar=bar,
        time=town_words.time(issued.time()),
        label=ticket.label if ticket else None,
        payload=payload if ticket else None,
        date_lines=(weekday.rstrip(","), rest, kiosk_name),
        blocks=tuple(blocks),
        copy=translate("paper", "kopie {n}").replace("{n}", str(copy)) if copy else None,
        logo=profile.brand.logo,
    )


def translation_mark(words: Words, original: str) -> str:
    """Return "Translation from Dutch" in the visitor's language, for the town's first official language."""
    translate = words.translate
    return {
        "nl": translate("paper", "Vertaling uit het Nederlands"),
        "fr": translate("paper", "Vertaling uit het Frans"),
        "de": translate("paper", "Vertaling uit het Duits"),
    }.get(original, translate("paper", "Vertaling"))


def _block(visit: Visit, words: Words, mark: str | None, *, with_ticket: bool) -> Block:
    translate = words.translate
    guidance, profile = visit.guidance, visit.profile
    lines = []
    if with_ticket and guidance.lane is not None:
        lines.append(phrases.local(words, guidance.lane.next))
        if guidance.without_appointment:
            lines.append(translate("paper", "Dit ticket is geen afspraak."))
    if guidance.without_appointment and profile.appointment is not None:
        lines.extend(appointment_lines(words, profile))
    title = None
    if guidance.step is not None:
        title = bring_title(words) if guidance.documents else None
    quote = guidance.quote
    return Block(
        language=words.code,
        right_to_left=words.right_to_left,
        mark=mark,
        next_title=translate("paper", "Wat nu?") if lines else "",
        next_lines=tuple(lines),
        answers=phrases.case_line(words, profile, visit.answers),
        fee=None if quote is None else fee_box(words, profile, quote, visit.on),
        items_title=title,
        items=check_items(words, guidance.documents),
        notes=notes(words, visit),
        source=None if guidance.step is None else phrases.source_text(words, profile, quote, visit.on),
    )


def appointment_lines(words: Words, profile: Profile) -> list[str]:
    """Return how to make an appointment: the town's text, its phone number, its page."""
    appointment = profile.appointment
    if appointment is None:
        return []
    lines = [phrases.local(words, appointment.text)]
    if appointment.phone and appointment.phone not in lines[0]:
        lines.append(words.translate("paper", "Telefoon: {number}").replace("{number}", appointment.phone))
    if appointment.url:
        lines.append(appointment.url)
    return lines


def bring_title(words: Words) -> str:
    """Return the heading of the checklist."""
    return words.translate("paper", "Breng mee")


def fee_box(words: Words, profile: Profile, quote: Quote, on: date) -> FeeBox:
    """Return the framed fee; an amount that depends on something never stands without its condition.

    Where it surely is free, how one pays would contradict that.
    """
    method = phrases.payment_text(words, profile.payment)
    if quote.outcome is Outcome.EXACT and all(each.kind is Kind.FREE for each in quote.payable):
        method = words.translate("amounts", "Je hoeft niets te betalen.")
    if not quote.payable:
        return FeeBox(phrases.outcome_title(words, quote.outcome), method, sentence=ask(words))
    lines = [
        FeeLine(phrases.amount_text(words, profile, each), phrases.conditions_text(words, each.conditions))
        for each in quote.payable
    ]
    parts = [each for each in quote.amounts if each.part]
    if parts and len(lines) == 1:
        lines[0] = FeeLine(lines[0].amount, sum_text(words, profile, quote))
    unsure = quote.outcome in (Outcome.STALE, Outcome.AMBIGUOUS) or quote.gaps
    return FeeBox(
        phrases.you_pay(words, quote, on),
        method,
        tuple(lines),
        ask(words) if unsure else None,
        words.translate("paper", "of") if len(lines) > 1 else "",
    )


def sum_text(words: Words, profile: Profile, quote: Quote) -> str:
    """Return that an amount is a sum that we computed, with its published parts."""
    parts = " + ".join(phrases.amount_text(words, profile, each) for each in quote.amounts if each.part)
    return words.translate("paper", "som van {parts}").replace("{parts}", parts)


def ask(words: Words) -> str:
    """Return the way on when no amount is sure."""
    return words.translate("paper", "Vraag het aan de balie.")


def check_items(words: Words, needs: tuple[Need, ...]) -> tuple[CheckItem, ...]:
    """Return the checklist; alternatives follow each other with "or" between them."""
    items = []
    group: str | None = None
    for need in needs:
        document = need.document
        joined = document.one_of is not None and document.one_of == group
        group = document.one_of
        items.append(
            CheckItem(
                text=phrases.local(words, document.text),
                detail=detail(words, need),
                original=phrases.local_original(words, document.text),
                alternative=joined,
                either=words.translate("paper", "of") if joined else "",
            )
        )
    return tuple(items)


def detail(words: Words, need: Need) -> str | None:
    """Return what stands under a document: the town's further words, and whether everybody needs it."""
    document = need.document
    texts = [phrases.local(words, document.detail)] if document.detail else []
    if document.optional:
        texts.append(words.translate("paper", "(als je het hebt)"))
    if not need.certain:
        texts.append(words.translate("paper", "(niet voor iedereen: vraag het aan de balie)"))
    return " ".join(texts) or None


def notes(words: Words, visit: Visit) -> tuple[str, ...]:
    """Return what else a visitor must know: who comes, the town's notices, branches without a price, no list at all."""
    guidance = visit.guidance
    found = [] if visit.told_on is None else [_told_on(words, visit.told_on)]
    found += [phrases.local(words, each.text) for each in guidance.presence]
    found += [phrases.local(words, each.text) for each in guidance.notices]
    if guidance.quote is not None:
        found += [phrases.local(words, text) for text, _ in guidance.quote.notices]
        found += [phrases.gap_text(words, gap) for gap in guidance.quote.gaps]
    if guidance.step is Step.COLLECT and not guidance.documents:
        found.append(no_list(words))
    if guidance.step is Step.APPLY and len(visit.profile.procedures) < 2:
        found.append(words.translate("paper", "Dringend? Vraag het aan de balie."))
    return tuple(dict.fromkeys(found))


def _told_on(words: Words, day: date) -> str:
    return words.translate("paper", "Bedragen en documenten van {day}.").replace("{day}", words.date(day))


def no_list(words: Words) -> str:
    """Return that the town publishes no list of documents for this step."""
    return words.translate("paper", "De stad publiceert hier geen lijst. Vraag het aan de balie.")
