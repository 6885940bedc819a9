"""Builds the domain's profile from the tables of a town's file, and reports everything that does not fit together."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from kiosk.domain.cards import CARD_IDS, OLD_LETTERS, normalise
from kiosk.domain.town import (
    STANDARD,
    Brand,
    MoneyStyle,
    Payment,
    Profile,
    Scope,
    Source,
    TownCard,
)
from kiosk.profiles import advice, checks, schema
from kiosk.profiles.facts import Facts
from kiosk.profiles.opening import read_hours
from kiosk.profiles.pieces import Pieces
from kiosk.profiles.reading import read, read_many
from kiosk.profiles.report import Report
from kiosk.profiles.tariffs import ids_in, read_tariffs, set_apart
from kiosk.system.catalogue import SPOKEN
from kiosk.system.faults import near, shown
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, UnfitError, carry_unfit, fit, skip_unfit

_T = TypeVar("_T", bound=schema.Table)

ONE = ("town", "page", "money", "aliases", "payment", "appointment", "codes", "hours", "brand")
MANY = ("cards", "tariffs", "procedures", "documents", "presence", "notices", "lanes", "products")
NEEDED = ("town", "page", "cards", "payment", "lanes")


def build(raw: Mapping[str, Any], report: Report, version: str, today: date) -> Profile | None:
    """Return the profile, or None when the file has any fault; every fault is in the report."""
    _top(raw, report)
    town = _needed(schema.Town, raw, "town", report)
    pieces = _pieces(raw, town, report)
    listed = _cards(raw, pieces)
    tariffs = read_tariffs(raw.get("tariffs", []), pieces, _ids(listed))
    facts = Facts(raw, pieces)
    name = pieces.text(town.name, ("town", "name"), name=True)
    payment = _payment(raw, pieces)
    brand = read(schema.Brand, raw.get("brand", {}), ("brand",), report)
    appointment, lanes = facts.appointment(), facts.lanes()
    if "lanes" in raw:
        checks.lanes(lanes, appointment, report)
    documents, presence, notices = facts.documents(), facts.presence(), facts.notices()
    procedures, products, codes = facts.procedures(), facts.products(), facts.codes()
    hours = read_hours(raw, pieces)
    if not report.spotless:
        return None
    extra, priced = set_apart(tariffs, listed, pieces.languages, report)
    profile = Profile(
        id=town.id,
        name=name,
        languages=pieces.languages,
        page=pieces.page,
        cards=(*(card for _, card in listed), *extra),
        tariffs=priced,
        payment=payment,
        appointment=appointment,
        lanes=tuple(lane for _, lane in lanes),
        documents=tuple(each for _, each in documents),
        presence=tuple(each for _, each in presence),
        notices=tuple(each for _, each in notices),
        procedures=procedures,
        codes=codes,
        products=products,
        aliases=tuple(pieces.aliases.items()),
        brand=advice.legible(Brand(**brand.model_dump()), report),
        money=pieces.money,
        hours=hours,
        version=version,
    )
    scopes: list[tuple[Where, Scope]] = [(where, each.scope) for where, each in documents]
    scopes += [(where, each.scope) for where, each in presence]
    scopes += [(where, each.scope) for where, each in notices]
    advice.unpriced(profile, {card.id: where for where, card in listed}, report)
    advice.strangers(scopes, profile, report)
    advice.periods([(where, tariff) for where, tariff, _ in tariffs], today, report)
    advice.translations(pieces.untranslated, report)
    return profile


def _needed(model: type[_T], raw: Mapping[str, Any], key: str, report: Report) -> _T:
    """Return a table that every file has; that it is not there is told by `_top`."""
    return read(model, raw[key], (key,), report) if key in raw else UNFIT


def _pieces(raw: Mapping[str, Any], town: schema.Town, report: Report) -> Pieces:
    page = _needed(schema.Page, raw, "page", report)
    return Pieces(
        report=report,
        languages=_languages(town, report),
        page=Source(None, page.title, page.url, page.retrieved),
        money=_money(raw, report),
        aliases=_aliases(raw.get("aliases", {}), report),
        procedures=frozenset({STANDARD, *ids_in(raw.get("procedures"))}),
    )


def _top(raw: Mapping[str, Any], report: Report) -> None:
    known = (*ONE, *MANY)
    for key in raw:
        if key not in known:
            report.fault((key,), f"the unknown table {key!r}", f"one of: {', '.join(known)}", near(key, known))
    for key in NEEDED:
        if key not in raw:
            report.fault((key,), "nothing", f"the table [{key}]" if key in ONE else f"at least one table [[{key}]]")


def _money(raw: Mapping[str, Any], report: Report) -> MoneyStyle:
    """Return how the town writes amounts; what does not fit is as usual, so that messages can still name them."""
    table = read(schema.Money, raw.get("money", {}), ("money",), report)
    written = {key: getattr(table, key) for key in schema.Money.model_fields}
    return MoneyStyle(**{key: value for key, value in written.items() if value is not UNFIT})


@carry_unfit
def _languages(town: schema.Town, report: Report) -> tuple[str, ...]:
    """Return the town's languages; one that nobody speaks here is UNFIT, for it is another one misspelt."""
    where: Where = ("town", "languages")
    found = [_language(code, (*where, place), report) for place, code in enumerate(town.languages)]
    unique = tuple(code for at, code in enumerate(found) if code is UNFIT or code not in fit(found[:at]))
    if len(unique) < len(found):
        report.fault(where, "a language twice", "each language once, the first official one in front")
    return unique


@carry_unfit
def _language(code: str, where: Where, report: Report) -> str:
    if code in SPOKEN:
        return code
    report.fault(where, f"the language {code!r}", f"one of: {', '.join(SPOKEN)}", near(code, SPOKEN))
    return UNFIT  # type: ignore[no-any-return]


@carry_unfit
def _aliases(raw: object, report: Report) -> Mapping[str, tuple[str, ...]]:
    """Return the town's own names of cards; a name that already means something else is refused."""
    if not isinstance(raw, dict):
        report.fault(("aliases",), shown(raw), 'a table such as [aliases] with "EU(+)" = ["EU", "EU+"]')
        raise UnfitError
    aliases: dict[str, tuple[str, ...]] = {}
    taken: dict[str, str] = {}
    for alias, cards in raw.items():
        where: Where = ("aliases", alias)
        bare = normalise(alias)
        aliases[alias] = _meant(cards, where, report)
        meaning = bare if bare in CARD_IDS else OLD_LETTERS.get(bare)
        if not bare or (meaning is not None and cards != [meaning]) or bare in taken:
            known = f"; it already means {meaning or taken.get(bare)}" if bare else ""
            report.fault(where, f"the alias {alias!r}", f"a name that means no other card{known}")
        taken[bare] = alias
    return aliases


def _meant(cards: object, where: Where, report: Report) -> tuple[str, ...]:
    """Return the cards an alias stands for; UNFIT when one is none, for then nobody knows what it stands for."""
    if not isinstance(cards, list) or not cards:
        report.fault(where, shown(cards), 'a list of cards such as ["EU", "EU+"]')
        return UNFIT  # type: ignore[no-any-return]
    unknown = [(place, card) for place, card in enumerate(cards) if card not in CARD_IDS]
    for place, card in unknown:
        hint = near(card, CARD_IDS)
        report.fault((*where, place), f"the card {shown(card)}", f"one of: {', '.join(CARD_IDS)}", hint)
    return UNFIT if unknown else tuple(dict.fromkeys(cards))


@carry_unfit
def _cards(raw: Mapping[str, Any], pieces: Pieces) -> list[tuple[Where, TownCard]]:
    """Return the cards the page lists, in its order."""
    found: list[tuple[Where, TownCard]] = []
    for where, table in read_many(schema.Card, raw.get("cards", []), ("cards",), pieces.report):
        source = pieces.source(table, where)
        with skip_unfit():
            ids = pieces.named(table.card, (*where, "card"))
            if len(ids) > 1:
                pieces.report.fault((*where, "card"), f"{table.card!r}, which names {ids}", "one [[cards]] for each")
            for card in ids:
                if any(card == known.id for _, known in found):
                    pieces.report.fault((*where, "card"), f"the card {card} again", "each card once")
                else:
                    written = table.card if table.written is None else table.written
                    found.append((where, TownCard(card, written, source)))
    if "cards" in raw and raw["cards"] == []:
        pieces.report.fault(("cards",), "no cards", "at least one [[cards]]")
    return found


@carry_unfit
def _ids(listed: Sequence[tuple[Where, TownCard]]) -> tuple[str, ...]:
    return tuple(card.id for _, card in listed)


@carry_unfit
def _payment(raw: Mapping[str, Any], pieces: Pieces) -> Payment:
    where: Where = ("payment",)
    table = _needed(schema.Payment, raw, "payment", pieces.report)
    source = pieces.source(table, where)
    methods = tuple(dict.fromkeys(table.methods))
    if table.preferred is not None and (table.only or table.preferred not in methods):
        expected = "no preferred method where only is true" if table.only else f"one of: {', '.join(methods)}"
        pieces.report.fault((*where, "preferred"), shown(table.preferred), expected, near(table.preferred, methods))
    return Payment(methods, table.only, source, table.preferred)
