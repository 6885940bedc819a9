"""Builds the domain's profile from the tables of a town's file, and reports everything that does not fit together."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.domain.cards import CARD_IDS, OLD_LETTERS, normalise
from kiosk.domain.town import (
    STANDARD,
    Brand,
    LocalText,
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

ONE = ("town", "page", "money", "aliases", "payment", "appointment", "codes", "hours", "brand")
MANY = ("cards", "tariffs", "procedures", "documents", "presence", "notices", "lanes", "products")
NEEDED = ("town", "page", "cards", "payment", "lanes")


def build(raw: Mapping[str, Any], report: Report, version: str, today: date) -> Profile | None:
    """Return the profile, or None when a table without which there is none could not be read.

    Every fault is in the report; a profile is only good when the report has none.
    """
    _top(raw, report)
    town = read(schema.Town, raw["town"], ("town",), report) if "town" in raw else None
    page = read(schema.Page, raw["page"], ("page",), report) if "page" in raw else None
    money = read(schema.Money, raw.get("money", {}), ("money",), report)
    languages = _languages(town, report)
    pieces = Pieces(
        report=report,
        languages=languages,
        page=Source(None, page.title, page.url, page.retrieved) if page else Source(None, None, None, None),
        money=MoneyStyle(**money.model_dump()) if money else MoneyStyle(),
        aliases=_aliases(raw.get("aliases", {}), report),
        procedures=frozenset({STANDARD, *ids_in(raw.get("procedures"))}),
    )
    listed = _cards(raw, pieces)
    everywhere = tuple(card.id for _, card in listed)
    tariffs = read_tariffs(raw.get("tariffs", []), pieces, everywhere)
    facts = Facts(raw, pieces)
    payment = _payment(raw, pieces)
    name = pieces.text(town.name, ("town", "name"), name=True) if town else LocalText((("", ""),))
    brand = read(schema.Brand, raw.get("brand", {}), ("brand",), report)
    appointment = facts.appointment()
    lanes = facts.lanes()
    if len(lanes) == len(ids_in(raw.get("lanes"))):
        checks.lanes(lanes, appointment, report)
    extra, priced = set_apart(tariffs, listed, languages, report)
    procedures = facts.procedures()
    documents, presence, notices = facts.documents(), facts.presence(), facts.notices()
    products, codes = facts.products(), facts.codes()
    hours = read_hours(raw, pieces)
    _look_at_unread(report, pieces)
    if town is None or page is None or payment is None or brand is None:
        return None
    profile = Profile(
        id=town.id,
        name=name,
        languages=languages,
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


def _look_at_unread(report: Report, pieces: Pieces) -> None:
    """Report wrong languages and cards in tables that were not read for another fault, so that one report has all."""
    for where, raw in report.unread:
        for key, value in raw.items():
            texts = list(value.values()) if isinstance(value, dict) else []
            if key in schema.TEXT_KEYS and texts and all(isinstance(text, str) for text in texts):
                pieces.text(value, (*where, key))  # type: ignore[arg-type]
            elif key == "cards" and isinstance(value, list):
                pieces.cards([card for card in value if isinstance(card, str)], (*where, key))


def _top(raw: Mapping[str, Any], report: Report) -> None:
    known = (*ONE, *MANY)
    for key in raw:
        if key not in known:
            report.fault((key,), f"the unknown table {key!r}", f"one of: {', '.join(known)}", near(key, known))
    for key in NEEDED:
        if key not in raw:
            report.fault((key,), "nothing", f"the table [{key}]" if key in ONE else f"at least one table [[{key}]]")


def _languages(town: schema.Town | None, report: Report) -> tuple[str, ...]:
    if town is None:
        return ()
    unique = tuple(dict.fromkeys(town.languages))
    if len(unique) < len(town.languages):
        report.fault(("town", "languages"), "a language twice", "each language once, the first official one in front")
    for place, code in enumerate(town.languages):
        if code not in SPOKEN:
            hint = near(code, SPOKEN)
            report.fault(("town", "languages", place), f"the language {code!r}", f"one of: {', '.join(SPOKEN)}", hint)
    return unique


def _aliases(raw: object, report: Report) -> Mapping[str, tuple[str, ...]]:
    """Return the town's own names of cards; a name that already means something else is refused."""
    if not isinstance(raw, dict):
        report.fault(("aliases",), shown(raw), 'a table such as [aliases] with "EU(+)" = ["EU", "EU+"]')
        return {}
    aliases: dict[str, tuple[str, ...]] = {}
    taken: dict[str, str] = {}
    for alias, cards in raw.items():
        where: Where = ("aliases", alias)
        bare = normalise(alias)
        if not isinstance(cards, list) or not cards or not all(isinstance(card, str) for card in cards):
            report.fault(where, shown(cards), 'a list of cards such as ["EU", "EU+"]')
            continue
        for place, card in enumerate(cards):
            if card not in CARD_IDS:
                report.fault(
                    (*where, place), f"the card {shown(card)}", f"one of: {', '.join(CARD_IDS)}", near(card, CARD_IDS)
                )
        meaning = bare if bare in CARD_IDS else OLD_LETTERS.get(bare)
        if not bare or (meaning is not None and cards != [meaning]) or bare in taken:
            known = f"; it already means {meaning or taken.get(bare)}" if bare else ""
            report.fault(where, f"the alias {alias!r}", f"a name that means no other card{known}")
        taken[bare] = alias
        aliases[alias] = tuple(card for card in dict.fromkeys(cards) if card in CARD_IDS)
    return aliases


def _cards(raw: Mapping[str, Any], pieces: Pieces) -> list[tuple[Where, TownCard]]:
    """Return the cards the page lists, in its order."""
    found: list[tuple[Where, TownCard]] = []
    for where, table in read_many(schema.Card, raw.get("cards", []), ("cards",), pieces.report):
        ids = pieces.named(table.card, (*where, "card"))
        if len(ids) > 1:
            pieces.report.fault((*where, "card"), f"{table.card!r}, which names {ids}", "one [[cards]] for each")
        source = pieces.source(table, where)
        for card in ids:
            if any(card == known.id for _, known in found):
                pieces.report.fault((*where, "card"), f"the card {card} again", "each card once")
            else:
                found.append((where, TownCard(card, table.written or table.card, source)))
    if "cards" in raw and raw["cards"] == []:
        pieces.report.fault(("cards",), "no cards", "at least one [[cards]]")
    return found


def _payment(raw: Mapping[str, Any], pieces: Pieces) -> Payment | None:
    where: Where = ("payment",)
    table = read(schema.Payment, raw["payment"], where, pieces.report) if "payment" in raw else None
    if table is None:
        return None
    methods = tuple(dict.fromkeys(table.methods))
    if table.preferred is not None and (table.only or table.preferred not in methods):
        expected = "no preferred method where only is true" if table.only else f"one of: {', '.join(methods)}"
        pieces.report.fault((*where, "preferred"), shown(table.preferred), expected, near(table.preferred, methods))
    return Payment(methods, table.only, pieces.source(table, where), table.preferred)
