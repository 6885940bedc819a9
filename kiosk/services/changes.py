"""What another file of a town changes, in words: "Maandag open", "8.30 – 12.00 uur", "9.00 – 12.00 uur"."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any, NamedTuple

from kiosk.domain.ages import ALL_AGES, Ages
from kiosk.domain.changes import WEEK, Change, Fact, Fee
from kiosk.domain.fees import Condition, Outcome, Quote
from kiosk.domain.hours import Period
from kiosk.domain.questions import Purpose
from kiosk.domain.town import Ground, MoneyStyle, Origin, Price, Profile, Reason, Step
from kiosk.services import phrases
from kiosk.services.labels import label, part_name
from kiosk.services.phrases import Words

NOTHING = "\u2013"
_MONDAY = date(2024, 1, 1)
_SAMPLES = (2160, 2400, 103_000)
"""Amounts in cents that show how a town writes amounts, with cents and without."""
_DRAWINGS = frozenset({"icon", "logo", "skyline"})


class Told(NamedTuple):
    """A line of the table: the case, what holds now, what would hold."""

    case: str
    old: str
    new: str


class ChangeWords:
    """Puts the changes from one town's file to another into a language."""

    def __init__(self, words: Words, names: Mapping[str, str], old: Profile, new: Profile) -> None:
        """`names` are the languages' own names, by code."""
        self._words, self._names, self._old, self._new = words, names, old, new

    def tell(self, change: Change) -> Told:
        """Return one change in words."""
        about, translate = change.about, self._words.translate
        if isinstance(about, Fee):
            case, old, new = self._case(about), self._answer(self._old, about.old), self._answer(self._new, about.new)
        else:
            case = self._subject(about)
            old, new = self._value(self._old, about, about.old), self._value(self._new, about, about.new)
        if old == new:  # a drawing, or a text that changes in another language only
            new = translate("staff_changes", "{text} (anders)").replace("{text}", new)
        return Told(case, old, new)

    # -- amounts ------------------------------------------------------------------------------------------------

    def _case(self, fee: Fee) -> str:
        words = self._words
        ages = None if fee.ages == ALL_AGES else (fee.ages,)
        parts = [phrases.card_name(words, fee.card)]
        parts += phrases.condition_parts(words, Condition(None, ages, fee.reasons or None, fee.grounds or None))
        if fee.procedure:
            parts.append(self._procedures(self._new, (fee.procedure,)))
        if fee.day is not None:
            text = words.translate("staff_changes", "vanaf {day}")
            parts.append(text.replace("{day}", words.date(fee.day)))
        return ", ".join(parts)

    def _answer(self, profile: Profile, quote: Quote) -> str:
        words = self._words
        amounts = []
        for each in quote.payable:
            only = [phrases.local(words, found.text) for found in each.conditions if found.text is not None]
            amount = phrases.amount_text(words, profile, each)
            amounts.append(f"{amount} ({'; '.join(only)})" if only else amount)
        told = [phrases.either(words, amounts)] if amounts else []
        if quote.outcome is Outcome.AMBIGUOUS or not amounts:
            told.insert(0, phrases.outcome_title(words, quote.outcome))
        return "; ".join((*told, *(phrases.local(words, text) for text, _ in quote.notices)))

    # -- everything else ----------------------------------------------------------------------------------------

    def _subject(self, fact: Fact) -> str:
        """Return whose piece it is and which: 'Document “je paspoort”: uitleg (English)'."""
        if fact.part == "hours":
            return self._hours_of(fact.key)
        title = part_name(self._words, fact.part)
        rest = fact.key
        if rest and isinstance(getattr(self._new, fact.part), tuple):
            title, rest = title.replace("{name}", self._title(fact)), rest[1:]
        said = f"{title}: {label(self._words, rest[-1])}" if rest else title
        if fact.language and fact.language != self._new.first_language:
            return f"{said} ({self._names.get(fact.language, fact.language)})"
        return said

    def _title(self, fact: Fact) -> str:
        """Return what an item of a list is called; as it is called now, if there is one now."""
        words, name = self._words, fact.key[0]
        if fact.part == "cards":
            return phrases.card_name(words, name)
        item = _item(self._old, fact) or _item(self._new, fact)
        text = next((getattr(item, each) for each in ("text", "name", "title") if hasattr(item, each)), None)
        return name if text is None else phrases.local(words, text)

    def _hours_of(self, key: tuple[str, ...]) -> str:
        words, translate = self._words, self._words.translate
        name = key[0]
        if name in WEEK:
            day = words.weekday(_MONDAY.replace(day=1 + WEEK.index(name)))
            text = translate("staff_changes", "{day} open")
            return text.replace("{day}", day[:1].upper() + day[1:])
        if not name[0].isdigit():
            return label(words, name)
        first, _, last = name.partition("/")
        days = words.date(date.fromisoformat(first))
        if last:
            text = translate("staff_changes", "{first} tot en met {last}").replace("{first}", days)
            days = text.replace("{last}", words.date(date.fromisoformat(last)))
        days = days[:1].upper() + days[1:]
        return f"{days}: {label(words, key[1])}" if len(key) > 1 else days

    def _value(self, profile: Profile, fact: Fact, value: Any) -> str:
        words, translate = self._words, self._words.translate
        if value is None:
            return self._missing(profile, fact)
        match value:
            case bool():
                return self._yes(fact, value)
            case date():
                return words.date(value)
            case Ages():
                return (
                    translate("staff_changes", "alle leeftijden")
                    if value == ALL_AGES
                    else phrases.band_name(words, value)
                )
            case MoneyStyle():
                samples = (value.write(each) for each in _SAMPLES)
                return ", ".join(samples)
            case (Price(), *_):
                return phrases.either(words, (self._price(profile, each) for each in value))
            case Origin():
                return {
                    Origin.PAGE: translate("staff_changes", "de pagina van de stad"),
                    Origin.TOWN: translate("staff_changes", "de stad zelf"),
                }[value]
            case _ if fact.part == "hours" and isinstance(value, tuple):
                return self._periods(value)
            case int():
                return self._number(fact.key[-1], value)
            case tuple():
                return ", ".join(self._each(profile, fact, item) for item in value)
            case _:
                return self._text(profile, fact, str(value))

    def _missing(self, profile: Profile, fact: Fact) -> str:
        """Return what holds where the file says nothing; a dash where there is no such thing."""
        translate = self._words.translate
        if fact.part == "hours":
            always = profile.hours is None and fact.key[0] in WEEK
            return translate("staff_changes", "altijd open") if always else NOTHING
        if fact.key and _item(profile, fact) is None:
            return NOTHING
        return {
            "cards": translate("staff_changes", "alle kaarten"),
            "reasons": translate("staff_changes", "elke reden"),
            "grounds": translate("staff_changes", "elke verblijfsgrond"),
            "procedures": translate("staff_changes", "elke procedure"),
            "purposes": translate("staff_changes", "elke vraag"),
            "appointment": translate("staff_changes", "iedereen"),
            "confirmed_until": translate("staff_changes", "niet bevestigd"),
        }.get(fact.key[-1] if fact.key else "", NOTHING)

    def _yes(self, fact: Fact, value: bool) -> str:
        translate = self._words.translate
        if fact.part == "lanes" and fact.key[-1] == "appointment":
            with_it, without = translate("staff_changes", "met afspraak"), translate("staff_changes", "zonder afspraak")
            return with_it if value else without
        return translate("staff_changes", "ja") if value else translate("staff_changes", "nee")

    def _price(self, profile: Profile, price: Price) -> str:
        words = self._words
        amount = price.text if words.code == profile.first_language else words.money(price.cents)
        return amount if price.condition is None else f"{amount} ({phrases.local(words, price.condition)})"

    def _periods(self, periods: tuple[Period, ...]) -> str:
        words = self._words
        if not periods:
            return words.translate("staff_changes", "gesloten")
        spans = (f"{phrases.wall(words, each.opens)} \u2013 {phrases.wall(words, each.closes)}" for each in periods)
        return words.translate("staff_changes", "{times} uur").replace("{times}", ", ".join(spans))

    def _number(self, key: str, value: int) -> str:
        plural = self._words.plural
        return {
            "last_ticket_minutes": plural("staff_changes", "%n minuut/minuten voor sluitingstijd", value),
            "working_days": plural("staff_changes", "%n werkdag(en)", value),
            "weeks": plural("staff_changes", "%n week/weken", value),
            "max_months": plural("staff_changes", "%n maand(en)", value),
        }.get(key, str(value))

    def _each(self, profile: Profile, fact: Fact, item: str) -> str:
        """Return an item of a list of codes."""
        words = self._words
        match item:
            case Reason():
                return phrases.reason_name(words, item)
            case Ground():
                return phrases.ground_name(words, item)
            case Step():
                return {
                    Step.APPLY: words.translate("staff_changes", "aanvragen"),
                    Step.COLLECT: words.translate("staff_changes", "afhalen"),
                }[item]
        match fact.key[-1] if fact.key else fact.part:
            case "methods":
                return phrases.method_name(words, item)
            case "purposes":
                return phrases.purpose_short(words, Purpose(item))
            case "procedures":
                return self._procedures(profile, (item,))
            case "languages":
                return self._names.get(item, item)
            case _:
                return item  # letters of cards

    def _text(self, profile: Profile, fact: Fact, value: str) -> str:
        words, key = self._words, fact.key[-1] if fact.key else ""
        if key in _DRAWINGS:
            return words.translate("staff_changes", "een tekening")
        if key == "preferred":
            return phrases.method_name(words, value)
        if key == "cut_off":
            return words.time(time.fromisoformat(value))
        if key == "one_of":
            others = [each for each in profile.documents if each.one_of == value and each.id != fact.key[0]]
            return phrases.either(words, (phrases.local(words, each.text) for each in others)) or NOTHING
        return value

    def _procedures(self, profile: Profile, ids: tuple[str, ...]) -> str:
        names = {
            each.id: phrases.local(self._words, each.name) for each in (*self._old.procedures, *profile.procedures)
        }
        standard = self._words.translate("staff_changes", "gewone procedure")
        return ", ".join(names.get(each, standard) for each in ids)


def _item(profile: Profile, fact: Fact) -> object | None:
    """Return what the piece is part of: the item of a list, or the table; None where the file has none."""
    whole = getattr(profile, fact.part)
    if not isinstance(whole, tuple):
        found: object | None = whole
        return found
    if fact.part == "aliases":
        return dict(whole).get(fact.key[0])
    names = (getattr(each, "id", None) or each.text.original for each in whole)
    return next((each for each, name in zip(whole, names, strict=True) if name == fact.key[0]), None)
