"""Says what is worth a second look in a good file: contradictions of the page, missing words, ends of periods."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from kiosk.domain.town import Brand, FeeRule, Profile, Scope, Tariff
from kiosk.profiles.report import Report
from kiosk.system.places import Where, dotted

SOON_DAYS = 60
"""So many days before a tariff's confirmation ends, the town is told to read its page again."""

_NEEDED = (
    ("#FFFFFF", "white", 9.0),
    ("#D9EAE8", "soft text", 7.0),
    ("#FFC65A", "the accent", 7.0),
    ("#F3F0E9", "the ground", 7.0),
)
"""Contrast a panel colour must leave to what is written on it and stands beside it (the design, "A town's brand")."""
_BAND_NEEDED = (("#D9EAE8", "soft text", 7.0),)

_NAMED = 8


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two colours "#RRGGBB"."""

    def luminance(colour: str) -> float:
        channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(brand: Brand, report: Report) -> Brand:
    """Return the brand with panel colours that can be read on; others are left out, and the default colours stay."""
    weak = _weak("panel", brand.panel, _NEEDED, report) or _weak("panel_band", brand.panel_band, _BAND_NEEDED, report)
    if not weak:
        return brand
    return Brand(None, None, brand.brand_line, brand.logo, brand.skyline)


def _weak(key: str, colour: str | None, needed: Sequence[tuple[str, str, float]], report: Report) -> bool:
    if colour is None:
        return False
    ratios = [(contrast(colour, ink), name, least) for ink, name, least in needed]
    weak = [f"{name} has {ratio:.1f} of {least:g}" for ratio, name, least in ratios if ratio < least]
    if weak:
        report.caution(
            ("brand", key), f"{colour} is hard to read on ({', '.join(weak)}); the kiosk keeps its own panel colours"
        )
    return bool(weak)


def translations(missing: Mapping[str, Sequence[Where]], report: Report) -> None:
    """Name the texts that some visitors will see in the town's first language only, one line for each language."""
    for language, wheres in missing.items():
        names = ", ".join(dotted(where) for where in wheres[:_NAMED])
        more = f" and {len(wheres) - _NAMED} more" if len(wheres) > _NAMED else ""
        count = "1 text" if len(wheres) == 1 else f"{len(wheres)} texts"
        report.caution(wheres[0], f"no {language!r} for {count}: {names}{more}")


def unpriced(profile: Profile, placed: Mapping[str, Where], report: Report) -> None:
    """Name the cards the page lists and prints no price for, and facts about cards it does not have."""
    priced: set[str] = set()
    for tariff in profile.tariffs:
        for rule in tariff.rules:
            if rule.prices:
                priced.update(rule.scope.cards if rule.scope.cards is not None else placed)
    for card, where in placed.items():
        if card not in priced:
            report.caution(where, f"card {card} is listed, but no tariff has an amount for it")


def strangers(scopes: Sequence[tuple[Where, Scope]], profile: Profile, report: Report) -> None:
    """Name what is said of cards that the page neither lists nor prices: nobody will see it."""
    known = {card.id for card in profile.cards}
    for where, scope in scopes:
        strange = [card for card in scope.cards or () if card not in known]
        if strange:
            report.caution(where, f"about card {', '.join(strange)}, which the page neither lists nor prices")


def not_listed(card: str, rule: FeeRule, where: Where, report: Report) -> None:
    """Tell that the page prices a card which its list does not name."""
    amounts = ", ".join(price.text for price in rule.prices)
    report.caution(where, f"card {card} is priced ({amounts}) but not in the page's list of cards; it is offered last")


def periods(tariffs: Sequence[tuple[Where, Tariff]], today: date, report: Report) -> None:
    """Tell of days between two tariffs without any, and of confirmations that end soon or have ended."""
    dated = sorted((t for _, t in tariffs), key=lambda t: t.valid_from or date.min)
    wheres = {tariff.id: where for where, tariff in tariffs}
    for before, after in pairwise(dated):
        if before.valid_until and after.valid_from and (after.valid_from - before.valid_until).days > 1:
            report.caution(wheres[after.id], f"no tariff holds between {before.valid_until} and {after.valid_from}")
    current = [t for t in dated if t.valid_until is None or t.valid_until >= today]
    if dated and not current:
        report.caution(wheres[dated[-1].id], f"the last tariff ended on {dated[-1].valid_until}")
    for tariff in current:
        _confirmation(tariff, dated, wheres[tariff.id], today, report)


def _confirmation(tariff: Tariff, all_of_them: Sequence[Tariff], where: Where, today: date, report: Report) -> None:
    end, last = tariff.confirmed_until, tariff.valid_until
    if end is None:
        report.caution(where, "nobody has confirmed this tariff: its amounts are shown as not yet confirmed")
        return
    followed = any(t.valid_from and last and (t.valid_from - last).days == 1 for t in all_of_them)
    if last is not None and last <= end and followed:
        return
    end = end if last is None else min(end, last)
    if end < today:
        report.caution(where, f"the confirmation ended on {end}: its amounts are shown as not yet confirmed")
    elif (end - today).days <= SOON_DAYS:
        report.caution(where, f"the confirmation ends on {end}, in {(end - today).days} days: read the page again")
