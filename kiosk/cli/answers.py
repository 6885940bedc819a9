"""An answer as JSON: the interface of `kioskctl quote --json`, which other programs may rely on.

Keys may get company, never another meaning. Amounts are whole cents with the words the town writes them with; every
amount, document and notice has its `source`; `condition`, `explanation` and `procedure` are null when there is none.
"""

from datetime import date

from kiosk.domain.cards import OLD_LETTERS, normalise
from kiosk.domain.fees import Amount, Case, Gap, Outcome, Quote, tariff_for
from kiosk.domain.scopes import documents_for, notices_for, presence_for
from kiosk.domain.town import LocalText, Payment, Procedure, Product, Profile, Source, Step, Tariff
from kiosk.services import paper, phrases
from kiosk.services.phrases import Words
from kiosk.system.catalogue import language


def source_json(source: Source | None) -> dict[str, object] | None:
    """Return a source: the literal words, the page, the day it was read, who says it, and what we read into it."""
    if source is None:
        return None
    return {
        "quote": source.quote,
        "title": source.title,
        "url": source.url,
        "retrieved": _day(source.retrieved),
        "origin": source.origin.value,
        "interpretation": source.interpretation,
    }


def quote_json(town: Profile, asked: str, case: Case, answer: Quote | None, step: Step, on: date) -> dict[str, object]:
    """Return the answer as JSON. `answer` None (collecting) gives an outcome of null and no amounts."""
    words = language(town.first_language)
    card = case.cards[0]
    letter = normalise(asked)
    tariff = tariff_for(town, on)
    return {
        "profile": town.id,
        "card": card,
        "asked": asked,
        "former_letter": letter if letter in OLD_LETTERS and letter != card else None,
        "age": case.ages[0],
        "step": step.value,
        "on": on.isoformat(),
        "outcome": answer.outcome.value if answer else None,
        "amounts": [amount_json(words, each) for each in answer.amounts] if answer else [],
        "without_amount": [gap_json(words, gap) for gap in answer.gaps] if answer else [],
        "payment": payment_json(town.payment),
        "documents": [
            {
                "id": need.document.id,
                "text": _full(need.document.text, need.document.detail),
                "optional": need.document.optional,
                "one_of": need.document.one_of,
                "photos": need.document.photos.count if need.document.photos else None,
                "certain": need.certain,
                "source": source_json(need.document.source),
            }
            for need in documents_for(town, step, case)
        ],
        "presence": [
            {"text": each.text.original, "source": source_json(each.source)} for each in presence_for(town, step, case)
        ],
        "notices": [
            *(
                {"text": each.text.original, "source": source_json(each.source)}
                for each in notices_for(town, step, case)
            ),
            *(
                {"text": text.original, "source": source_json(source)}
                for text, source in (answer.notices if answer else ())
            ),
        ],
        "appointment": appointment_json(town),
        "explanation": _explanation(words, town, answer, case, on),
        "procedure": procedure_json(next((each for each in town.procedures if each.id == case.procedure), None)),
        "tariff": tariff_json(tariff) if answer else None,
    }


def amount_json(words: Words, amount: Amount) -> dict[str, object]:
    """Return an amount in cents as the town writes it; `part` marks a published part of a computed sum."""
    return {
        "cents": amount.cents,
        "text": amount.text,
        "kind": amount.kind.value,
        "condition": phrases.conditions_text(words, amount.conditions),
        "part": amount.part,
        "source": source_json(amount.source),
    }


def gap_json(words: Words, gap: Gap) -> dict[str, object]:
    """Return a branch of the answer that has no amount."""
    return {
        "outcome": gap.outcome.value,
        "condition": phrases.conditions_text(words, gap.conditions),
        "source": source_json(gap.source),
    }


def payment_json(payment: Payment) -> dict[str, object]:
    """Return how one pays."""
    return {
        "methods": list(payment.methods),
        "only": payment.only,
        "preferred": payment.preferred,
        "source": source_json(payment.source),
    }


def procedure_json(procedure: Procedure | None) -> dict[str, object] | None:
    """Return the procedure the answer is about; None where the town prints none."""
    if procedure is None:
        return None
    return {
        "id": procedure.id,
        "name": procedure.name.original,
        "working_days": procedure.working_days,
        "weeks": procedure.weeks,
        "delivery": procedure.delivery.original if procedure.delivery else None,
        "cut_off": procedure.cut_off,
        "source": source_json(procedure.source),
    }


def tariff_json(tariff: Tariff | None) -> dict[str, object] | None:
    """Return which tariff an answer comes from, and how long it holds and was confirmed for."""
    if tariff is None:
        return None
    return {
        "id": tariff.id,
        "valid_from": _day(tariff.valid_from),
        "valid_until": _day(tariff.valid_until),
        "confirmed_until": _day(tariff.confirmed_until),
        "source": source_json(tariff.source),
    }


def product_json(product: Product) -> dict[str, object]:
    """Return something that is not a card, with its amounts."""
    return {
        "id": product.id,
        "name": product.title.original,
        "amounts": [
            {
                "cents": price.cents,
                "text": price.text,
                "condition": price.condition.original if price.condition else None,
            }
            for price in product.prices
        ],
        "source": source_json(product.source),
    }


def appointment_json(town: Profile) -> dict[str, object] | None:
    """Return how an appointment is made, and whether people without one get a ticket."""
    appointment = town.appointment
    if appointment is None:
        return None
    return {
        "required": appointment.required,
        "text": appointment.text.original,
        "phone": appointment.phone,
        "url": appointment.url,
        "walk_in": appointment.walk_in,
        "source": source_json(appointment.source),
    }


def _full(text: LocalText, detail: LocalText | None) -> str:
    return f"{text.original} {detail.original}" if detail else text.original


def _explanation(words: Words, town: Profile, answer: Quote | None, case: Case, on: date) -> dict[str, object] | None:
    """Return why there is no amount to rely on, or, when collecting, that the town publishes no list of documents."""
    if answer is None:
        bare = not documents_for(town, Step.COLLECT, case)
        return {"text": paper.no_list(words), "source": None} if bare else None
    text = phrases.outcome_sentence(words, answer.outcome)
    tariff = tariff_for(town, on)
    source = tariff.source if tariff and answer.outcome is Outcome.STALE else answer.explanation
    return None if text is None else {"text": text, "source": source_json(source)}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
