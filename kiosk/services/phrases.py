"""The words that screens and paper share: purposes, cards, ages, reasons, grounds, amounts, conditions, outcomes."""

from collections.abc import Iterable
from datetime import date, time
from typing import Protocol

from kiosk.domain.ages import Ages, parse_band
from kiosk.domain.cards import FORMER
from kiosk.domain.fees import Amount, Condition, Gap, Outcome, Quote, tariff_for
from kiosk.domain.hours import DAY_END
from kiosk.domain.questions import UNKNOWN, Answers, Purpose, Question
from kiosk.domain.town import Ground, Kind, LocalText, Payment, Profile, Reason


class Words(Protocol):
    """A language: its texts, its direction, its way to write money and dates."""

    code: str
    right_to_left: bool

    def translate(self, context: str, text: str) -> str:
        """Return the text in this language."""

    def plural(self, context: str, text: str, n: int) -> str:
        """Return the form of the text for n things."""

    def money(self, cents: int) -> str:
        """Return an amount in euro."""

    def weekday(self, day: date) -> str:
        """Return the name of the day of the week."""

    def date(self, day: date) -> str:
        """Return a day in words."""

    def time(self, moment: time) -> str:
        """Return a time of day."""


def purpose_name(words: Words, purpose: Purpose) -> str:
    """Return what a purpose is called on its tile."""
    translate = words.translate
    return {
        Purpose.FIRST: translate("phrases", "Eerste kaart"),
        Purpose.RENEW: translate("phrases", "Kaart vernieuwen"),
        Purpose.REPLACE: translate("phrases", "Kwijt, gestolen of stuk"),
        Purpose.COLLECT: translate("phrases", "Kaart afhalen"),
        Purpose.OTHER: translate("phrases", "Iets anders"),
    }[purpose]


def purpose_short(words: Words, purpose: Purpose) -> str:
    """Return a purpose in a word or two, for the line of answers so far."""
    translate = words.translate
    return {
        Purpose.FIRST: translate("phrases", "Eerste kaart"),
        Purpose.RENEW: translate("phrases", "Vernieuwen"),
        Purpose.REPLACE: translate("phrases", "Nieuwe kaart"),
        Purpose.COLLECT: translate("phrases", "Afhalen"),
        Purpose.OTHER: translate("phrases", "Iets anders"),
    }[purpose]


def wall(words: Words, minutes: int) -> str:
    """Return a time of the wall clock by its minutes since midnight; the end of the day is 24.00."""
    if minutes == DAY_END:
        return words.time(time()).replace("0", "24", 1)
    return words.time(time(*divmod(minutes, 60)))


def card_name(words: Words, card: str) -> str:
    """Return "B-kaart" for a card id, and a phrase for a card that the visitor does not know."""
    if card == UNKNOWN:
        return words.translate("phrases", "Kaart onbekend")
    return words.translate("phrases", "{card}-kaart").replace("{card}", card)


def card_plain(words: Words, card: str) -> str:
    """Return a few plain words for a card."""
    translate = words.translate
    return {
        "A": translate("cards", "beperkt verblijf"),
        "B": translate("cards", "onbeperkt verblijf"),
        "K": translate("cards", "vestiging"),
        "L": translate("cards", "langdurig"),
        "EU": translate("cards", "EU-burger"),
        "EU+": translate("cards", "duurzaam"),
        "F": translate("cards", "familielid"),
        "F+": translate("cards", "familielid, duurzaam"),
        "H": translate("cards", "Europese blauwe kaart"),
        "I": translate("cards", "ICT, zelfde bedrijf"),
        "J": translate("cards", "mobiele ICT"),
        "M": translate("cards", "Brits, brexit"),
        "M+": translate("cards", "Brits, duurzaam"),
        "N": translate("cards", "grensarbeider"),
    }[card]


def card_caption(words: Words, card: str) -> str:
    """Return a few plain words for a card, with the letter people still say."""
    plain = card_plain(words, card)
    if card not in FORMER:
        return plain
    text = words.translate("cards", "{plain} (vroeger {letter})")
    return text.replace("{plain}", plain).replace("{letter}", FORMER[card])


def breakable(text: str) -> str:
    """Return the text with the places where a long Dutch word may be broken, for narrow tiles."""
    return text.replace("grensarbeider", "grens\u00adarbeider")


def band_name(words: Words, band: Ages) -> str:
    """Return an age band in words: "jonger dan 12", "12 tot 17", "18 of ouder"."""
    translate = words.translate
    if band.start == 0 and band.end is not None:
        return translate("phrases", "jonger dan {end}").replace("{end}", str(band.end))
    if band.end is None:
        return translate("phrases", "{start} of ouder").replace("{start}", str(band.start))
    text = translate("phrases", "{start} tot {last} jaar")
    return text.replace("{start}", str(band.start)).replace("{last}", str(band.end - 1))


def reason_name(words: Words, reason: Reason) -> str:
    """Return why a card is asked for, as on its tile."""
    translate = words.translate
    return {
        Reason.FIRST: translate("phrases", "eerste kaart"),
        Reason.RENEWAL: translate("phrases", "vernieuwen"),
        Reason.LOSS: translate("phrases", "verloren"),
        Reason.THEFT: translate("phrases", "gestolen"),
        Reason.DAMAGE: translate("phrases", "stuk"),
        Reason.CHANGE: translate("phrases", "gegevens veranderd"),
    }[reason]


def ground_name(words: Words, ground: Ground) -> str:
    """Return on what ground somebody stays, in plain words."""
    translate = words.translate
    return {
        Ground.FAMILY: translate("phrases", "familie (gezinshereniging)"),
        Ground.WORK: translate("phrases", "werk"),
        Ground.MEDICAL: translate("phrases", "medische redenen"),
        Ground.PROTECTION: translate("phrases", "bescherming (asiel)"),
        Ground.STUDY: translate("phrases", "studie"),
        Ground.OTHER: translate("phrases", "een andere reden"),
    }[ground]


def local(words: Words, text: LocalText) -> str:
    """Return the town's own text in this language, or as the town wrote it, with a mark that it is not translated."""
    found = text.into(words.code)
    return found.text if found.language == words.code else f"{found.text} [{found.language.upper()}]"


def local_original(words: Words, text: LocalText) -> str | None:
    """Return the town's own words behind a translation; None where `local` shows those words themselves."""
    found = text.into(words.code)
    return None if found.text == text.original else text.original


def amount_text(words: Words, profile: Profile, amount: Amount) -> str:
    """Return an amount: as the town writes it in its own language, in the language's form otherwise."""
    if amount.kind is Kind.FREE:
        return words.translate("phrases", "gratis")
    return amount.text if words.code == profile.first_language else words.money(amount.cents)


def payment_text(words: Words, payment: Payment) -> str:
    """Return how one pays: "Alleen met Bancontact", or the methods with the preferred one first."""
    translate = words.translate
    names = [method_name(words, method) for method in payment.methods]
    if payment.only and len(names) == 1:
        return translate("phrases", "Alleen met {method}").replace("{method}", names[0])
    listed = either(words, names)
    if payment.preferred is None:
        return translate("phrases", "Betalen met {methods}").replace("{methods}", listed)
    text = translate("phrases", "Betalen met {methods}, liefst {preferred}")
    return text.replace("{methods}", listed).replace("{preferred}", method_name(words, payment.preferred))


def method_name(words: Words, method: str) -> str:
    """Return the name of a way to pay."""
    translate = words.translate
    known = {
        "bancontact": "Bancontact",
        "cash": translate("phrases", "contant geld"),
        "debit-card": translate("phrases", "bankkaart"),
        "credit-card": translate("phrases", "kredietkaart"),
        "mobile": translate("phrases", "gsm-betaling"),
        "transfer": translate("phrases", "overschrijving"),
        "online": translate("phrases", "online"),
    }
    return known.get(method, method)


def either(words: Words, items: Iterable[str]) -> str:
    """Join alternatives: "werk, studie of familie"."""
    parts = list(items)
    if len(parts) < 2:
        return "".join(parts)
    joined = words.translate("phrases", "{first} of {last}")
    return joined.replace("{first}", ", ".join(parts[:-1])).replace("{last}", parts[-1])


def condition_text(words: Words, condition: Condition) -> str:
    """Return one condition as a phrase: card, age, reason, ground, and the page's own words."""
    return "; ".join(condition_parts(words, condition))


def condition_parts(words: Words, condition: Condition) -> list[str]:
    """Return what a condition asks, all of it: a phrase for each thing the amount depends on."""
    parts = []
    if condition.cards is not None:
        cards = ", ".join(condition.cards)
        parts.append(words.translate("phrases", "kaart {cards}").replace("{cards}", cards))
    if condition.ages is not None:
        parts.append(either(words, (band_name(words, band) for band in condition.ages)))
    if condition.reasons is not None:
        parts.append(either(words, (reason_name(words, reason) for reason in condition.reasons)))
    if condition.grounds is not None:
        grounds = either(words, (ground_name(words, ground) for ground in condition.grounds))
        parts.append(words.translate("phrases", "verblijf voor {grounds}").replace("{grounds}", grounds))
    if condition.text is not None:
        parts.append(local(words, condition.text))
    return parts


def conditions_text(words: Words, conditions: Iterable[Condition]) -> str | None:
    """Return all conditions of an amount in one line, or None when it depends on nothing."""
    texts = [text for text in dict.fromkeys(condition_text(words, each) for each in conditions) if text]
    return words.translate("phrases", " – of: ").join(texts) or None


def outcome_title(words: Words, outcome: Outcome) -> str:
    """Return the heading of an answer without an amount."""
    translate = words.translate
    return {
        Outcome.NOT_ISSUED: translate("phrases", "Deze kaart bestaat niet voor deze leeftijd"),
        Outcome.NOT_PUBLISHED: translate("phrases", "Geen bedrag gepubliceerd"),
        Outcome.NOT_LISTED: translate("phrases", "Deze kaart staat niet op de pagina van de stad"),
        Outcome.AMBIGUOUS: translate("phrases", "Het bedrag is niet duidelijk"),
        Outcome.STALE: translate("phrases", "Nog niet bevestigd"),
    }.get(outcome, translate("phrases", "Je betaalt"))


def outcome_sentence(words: Words, outcome: Outcome) -> str | None:
    """Return what to do when there is no amount to rely on; None where the amount speaks for itself."""
    translate = words.translate
    return {
        Outcome.NOT_ISSUED: translate(
            "phrases", "De stad geeft deze kaart niet voor deze leeftijd. Vraag het aan de balie."
        ),
        Outcome.NOT_PUBLISHED: translate("phrases", "De stad noemt hier geen prijs. Vraag het aan de balie."),
        Outcome.NOT_LISTED: translate("phrases", "De stad noemt deze kaart niet. Vraag het aan de balie."),
        Outcome.AMBIGUOUS: translate("phrases", "De stad noemt deze bedragen. Vraag aan de balie welk bedrag geldt."),
        Outcome.STALE: translate("phrases", "Dit is het laatste bekende bedrag. Vraag het aan de balie."),
    }.get(outcome)


def gap_text(words: Words, gap: Gap) -> str:
    """Return what holds for a branch without a price."""
    when = conditions_text(words, gap.conditions) or words.translate("phrases", "in een ander geval")
    return f"{when}: {outcome_title(words, gap.outcome)}"


def you_pay(words: Words, quote: Quote, on: date) -> str:
    """Return what stands above the amount: "Je betaalt", or that it is not confirmed for this year."""
    if quote.outcome is Outcome.STALE:
        return words.translate("phrases", "Nog niet bevestigd voor {year}").replace("{year}", str(on.year))
    if quote.outcome is Outcome.AMBIGUOUS:
        return words.translate("phrases", "De stad noemt")
    return words.translate("phrases", "Je betaalt")


def source_text(words: Words, profile: Profile, quote: Quote | None, on: date) -> str:
    """Return the one line that names whose text this is, and for which year it was confirmed."""
    if quote is None or not quote.amounts:
        return words.translate("phrases", "Tekst van de stad.")
    tariff = tariff_for(profile, on)
    if tariff is None or not tariff.confirmed(on):
        text = words.translate("phrases", "Tekst en tarief van de stad, nog niet bevestigd voor {year}.")
    else:
        text = words.translate("phrases", "Tekst en tarief van de stad, geldig in {year}.")
    return text.replace("{year}", str(on.year))


def answer_text(words: Words, profile: Profile, question: Question, value: str) -> str:
    """Return an answer in a few words, as on the line of answers so far and on paper."""
    translate = words.translate
    match question:
        case Question.PURPOSE:
            return purpose_short(words, Purpose(value))
        case Question.APPOINTMENT:
            if value == UNKNOWN:
                return translate("phrases", "Afspraak onbekend")
            return translate("phrases", "Afspraak") if value == "yes" else translate("phrases", "Geen afspraak")
        case Question.CODES:
            return translate("phrases", "Brief gekregen") if value == "yes" else translate("phrases", "Nog geen brief")
        case Question.CARD:
            return card_name(words, value)
        case Question.AGE:
            return band_name(words, parse_band(value))
        case Question.REASON:
            return translate("phrases", "Reden onbekend") if value == UNKNOWN else reason_name(words, Reason(value))
        case Question.GROUND:
            return translate("phrases", "Reden onbekend") if value == UNKNOWN else ground_name(words, Ground(value))
        case Question.PROCEDURE:  # pragma: no branch - the last question there is, as mypy proves
            return next((local(words, each.name) for each in profile.procedures if each.id == value), value)


_ORDER = (
    Question.CARD,
    Question.PURPOSE,
    Question.REASON,
    Question.AGE,
    Question.GROUND,
    Question.PROCEDURE,
    Question.CODES,
)


def case_line(words: Words, profile: Profile, answers: Answers) -> str:
    """Return the case in one line for paper: "B-kaart · vernieuwen · 12 of ouder"."""
    given = ((question, answers.get(question)) for question in _ORDER)
    return " · ".join(answer_text(words, profile, question, value) for question, value in given if value is not None)
