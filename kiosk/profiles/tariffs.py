"""Builds the tariffs of a town's file, and sets apart what the page prices but does not list."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kiosk.domain.cards import CARD_IDS
from kiosk.domain.town import FeeRule, Kind, LocalText, Origin, Status, Tariff, TownCard
from kiosk.profiles import advice, checks, schema
from kiosk.profiles.pieces import Pieces
from kiosk.profiles.reading import read_many
from kiosk.profiles.report import Report
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, carry_unfit, skip_unfit

_NOT_LISTED = {
    "nl": "Deze kaart staat niet in de lijst op de pagina. Vraag het aan de balie.",
    "en": "This card is not in the list on the page. Ask at the desk.",
    "fr": "Cette carte n’est pas dans la liste de la page. Demandez au guichet.",
    "de": "Diese Karte steht nicht in der Liste auf der Seite. Fragen Sie am Schalter.",
    "ro": "Acest card nu este în lista de pe pagină. Întrebați la ghișeu.",
    "pl": "Tej karty nie ma na liście na stronie. Zapytaj w okienku.",
    "uk": "Цієї картки немає у списку на сторінці. Запитайте біля стійки.",
    "bg": "Тази карта не е в списъка на страницата. Попитайте на гишето.",
    "ar": "هذه البطاقة ليست في القائمة على الصفحة. اسأل في الشباك.",
    "tr": "Bu kart sayfadaki listede yok. Gişede sorun.",
    "es": "Esta tarjeta no está en la lista de la página. Pregunte en el mostrador.",
    "ru": "Этой карты нет в списке на странице. Спросите у стойки.",
}

PlacedTariff = tuple[Where, Tariff, Sequence[tuple[Where, FeeRule]]]


def ids_in(raw: object) -> list[str]:
    """Return the ids of a list of tables, readable or not."""
    tables = raw if isinstance(raw, list) else []
    return [str(each["id"]) for each in tables if isinstance(each, dict) and "id" in each]


@carry_unfit
def read_tariffs(raw: object, pieces: Pieces, everywhere: Sequence[str]) -> list[PlacedTariff]:
    """Return the tariffs, their rules checked against each other. `everywhere`: the cards the page lists."""
    report = pieces.report
    bare = [_without_fees(each) for each in raw] if isinstance(raw, list) else raw
    found: list[PlacedTariff] = []
    for where, table in read_many(schema.Tariff, bare, ("tariffs",), report):
        written = raw[int(where[-1])] if isinstance(raw, list) else None
        fees = written.get("fees", []) if isinstance(written, dict) else []
        rules = _rules(fees, (*where, "fees"), pieces)
        _check_together(rules, ids_in(fees), everywhere, report)
        tariff = Tariff(
            table.id,
            rules if rules is UNFIT else tuple(rule for _, rule in rules),
            pieces.source(table, where, must_quote=False),
            table.valid_from,
            table.valid_until,
            table.confirmed_until,
        )
        found.append((where, tariff, rules))
    checks.unique([(where, tariff.id) for where, tariff, _ in found], report)
    checks.periods([(where, tariff) for where, tariff, _ in found], report)
    return found


def _without_fees(raw: Any) -> Any:
    return {key: value for key, value in raw.items() if key != "fees"} if isinstance(raw, dict) else raw


def _check_together(
    rules: Sequence[tuple[Where, FeeRule]], written: Sequence[str], everywhere: Sequence[str], report: Report
) -> None:
    """Check the rules of a tariff against each other. `written`: the ids in the file, fit or not."""
    with skip_unfit():
        checks.unique([(at, rule.id) for at, rule in rules], report)
        baseless = checks.surcharges(rules, written, everywhere, report)
        checks.overlaps(rules, everywhere, report, baseless)


@carry_unfit
def _rules(raw: object, where: Where, pieces: Pieces) -> list[tuple[Where, FeeRule]]:
    if isinstance(raw, list) and len(raw) > checks.MOST_RULES:
        pieces.report.fault(where, f"{len(raw)} fees", f"at most {checks.MOST_RULES} in a tariff")
        raw = raw[: checks.MOST_RULES]
    return [(at, _rule(table, at, pieces)) for at, table in read_many(schema.Fee, raw, where, pieces.report)]


def _rule(table: schema.Fee, where: Where, pieces: Pieces) -> FeeRule:
    status, kind = _status(table.status), _kind(table.kind)
    with skip_unfit():
        if table.origin != Origin.PAGE:
            expected = "the words of a published page for every fee"
            pieces.report.fault((*where, "origin"), f'origin "{table.origin}"', expected)
    rule = FeeRule(
        id=table.id,
        scope=pieces.scope(table, where, all_procedures=False),
        status=status,
        kind=kind,
        prices=pieces.prices(table, where, kind),
        source=pieces.source(table, where, must_quote=status is not Status.NOT_PUBLISHED),
        base=table.base,
        notice=pieces.optional_text(table.notice, (*where, "notice")),
    )
    checks.shapes(where, rule, pieces.report)
    return rule


_status, _kind = carry_unfit(Status), carry_unfit(Kind)


def set_apart(
    tariffs: Sequence[PlacedTariff],
    listed: Sequence[tuple[Where, TownCard]],
    languages: tuple[str, ...],
    report: Report,
) -> tuple[tuple[TownCard, ...], tuple[Tariff, ...]]:
    """Return the cards that are priced but not listed, and the tariffs with those cards in rules of their own.

    Such a card is offered last, and what it costs comes with a notice: the file's own, else a plain one.
    """
    known = {card.id for _, card in listed}
    extra: dict[str, TownCard] = {}
    done = []
    for _, tariff, rules in tariffs:
        split: list[FeeRule] = []
        for where, rule in rules:
            strange = tuple(card for card in rule.scope.cards or () if card not in known)
            if not strange or not rule.prices:
                split.append(rule)
                continue
            for card in strange:
                extra.setdefault(card, TownCard(card, card, rule.source, listed=False))
                advice.not_listed(card, rule, where, report)
            split += _split(rule, strange, languages)
        done.append(replace(tariff, rules=tuple(split)))
    return tuple(extra[card] for card in CARD_IDS if card in extra), tuple(done)


def _split(rule: FeeRule, strange: tuple[str, ...], languages: tuple[str, ...]) -> list[FeeRule]:
    rest = tuple(card for card in rule.scope.cards or () if card not in strange)
    apart = replace(
        rule,
        id=f"{rule.id}+not-listed" if rest else rule.id,
        scope=replace(rule.scope, cards=strange),
        notice=rule.notice or _notice(languages),
    )
    return [replace(rule, scope=replace(rule.scope, cards=rest)), apart] if rest else [apart]


def _notice(languages: tuple[str, ...]) -> LocalText | None:
    texts = tuple((language, _NOT_LISTED[language]) for language in languages if language in _NOT_LISTED)
    return LocalText(texts) if texts else None
