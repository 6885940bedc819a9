"""What the parts of a town's file and their keys are called, for staff who never saw the file."""

from kiosk.services.phrases import Words


def part_name(words: Words, part: str) -> str:
    """Return what a part of a profile is called; "{name}" in it stands for one of its items."""
    translate = words.translate
    return {
        "name": translate("staff_changes", "Naam van de stad"),
        "languages": translate("staff_changes", "Talen"),
        "page": translate("staff_changes", "Pagina van de stad"),
        "cards": "{name}",
        "tariffs": translate("staff_changes", "Tarief {name}"),
        "payment": translate("staff_changes", "Betalen"),
        "appointment": translate("staff_changes", "Afspraak"),
        "lanes": translate("staff_changes", "Wachtrij \u201c{name}\u201d"),
        "documents": translate("staff_changes", "Meebrengen: \u201c{name}\u201d"),
        "presence": translate("staff_changes", "Wie komt: \u201c{name}\u201d"),
        "notices": translate("staff_changes", "Mededeling \u201c{name}\u201d"),
        "procedures": translate("staff_changes", "Procedure \u201c{name}\u201d"),
        "codes": translate("staff_changes", "Brief met de codes"),
        "products": translate("staff_changes", "Geen kaart: \u201c{name}\u201d"),
        "aliases": translate("staff_changes", "Kaarten die \u201c{name}\u201d heten"),
        "brand": translate("staff_changes", "Uiterlijk"),
        "money": translate("staff_changes", "Schrijfwijze van bedragen"),
        "hours": translate("staff_changes", "Openingsuren"),
    }[part]


def label(words: Words, key: str) -> str:
    """Return what a key of the file is called."""
    translate = words.translate
    return {
        "text": translate("staff_changes", "tekst"),
        "name": translate("staff_changes", "naam"),
        "detail": translate("staff_changes", "uitleg"),
        "next": translate("staff_changes", "wat bezoekers dan doen"),
        "cards": translate("staff_changes", "voor welke kaarten"),
        "ages": translate("staff_changes", "leeftijd"),
        "reasons": translate("staff_changes", "waarom een kaart"),
        "grounds": translate("staff_changes", "verblijfsgrond"),
        "procedures": translate("staff_changes", "bij welke procedure"),
        "steps": translate("staff_changes", "bij het"),
        "optional": translate("staff_changes", "niet verplicht"),
        "one_of": translate("staff_changes", "mag ook een ander zijn"),
        "count": translate("staff_changes", "aantal foto\u2019s"),
        "max_months": translate("staff_changes", "foto\u2019s hoogstens zo oud"),
        "rules": translate("staff_changes", "regels voor foto\u2019s"),
        "icon": translate("staff_changes", "pictogram"),
        "background": translate("staff_changes", "niet op scherm en papier"),
        "working_days": translate("staff_changes", "duurt"),
        "weeks": translate("staff_changes", "duurt"),
        "delivery": translate("staff_changes", "waar de kaart komt"),
        "cut_off": translate("staff_changes", "aanvragen v\u00f3\u00f3r"),
        "prices": translate("staff_changes", "prijs"),
        "written": translate("staff_changes", "zo schrijft de stad het"),
        "listed": translate("staff_changes", "staat op de lijst van de stad"),
        "valid_from": translate("staff_changes", "geldt vanaf"),
        "valid_until": translate("staff_changes", "geldt tot en met"),
        "confirmed_until": translate("staff_changes", "bevestigd tot en met"),
        "quote": translate("staff_changes", "woorden van de pagina"),
        "interpretation": translate("staff_changes", "hoe wij het lezen"),
        "origin": translate("staff_changes", "wie het zegt"),
        "title": translate("staff_changes", "titel"),
        "url": translate("staff_changes", "internetadres"),
        "retrieved": translate("staff_changes", "gelezen op"),
        "methods": translate("staff_changes", "hoe"),
        "only": translate("staff_changes", "niets anders"),
        "preferred": translate("staff_changes", "liefst"),
        "required": translate("staff_changes", "nodig"),
        "phone": translate("staff_changes", "telefoon"),
        "walk_in": translate("staff_changes", "ticket zonder afspraak"),
        "prefix": translate("staff_changes", "letter voor het nummer"),
        "first": translate("staff_changes", "eerste nummer"),
        "last": translate("staff_changes", "laatste nummer"),
        "continues": translate("staff_changes", "telt verder na het laatste nummer"),
        "appointment": translate("staff_changes", "voor wie"),
        "purposes": translate("staff_changes", "voor welke vragen"),
        "panel": translate("staff_changes", "kleur van het paneel"),
        "panel_band": translate("staff_changes", "kleur van de band"),
        "brand_line": translate("staff_changes", "kleur van de lijn"),
        "logo": translate("staff_changes", "logo van de stad"),
        "skyline": translate("staff_changes", "silhouet van de stad"),
        "last_ticket_minutes": translate("staff_changes", "Laatste ticket"),
    }[key]
