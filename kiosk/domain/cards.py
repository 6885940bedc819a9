"""The fourteen residence cards of Belgium, their national titles and the letters people still say."""

import re
import unicodedata
from collections.abc import Mapping

from kiosk.domain.errors import Code, KioskError

CARD_IDS: tuple[str, ...] = ("A", "B", "K", "L", "EU", "EU+", "F", "F+", "H", "I", "J", "M", "M+", "N")
"""Canonical ids in the order in which they are offered."""

OLD_LETTERS: Mapping[str, str] = {"C": "K", "D": "L", "E": "EU", "E+": "EU+"}
"""Letters before the reform of the cards: still on some cards in pockets, still said."""

FORMER: Mapping[str, str] = {new: old for old, new in OLD_LETTERS.items()}

TITLES: Mapping[str, Mapping[str, str]] = {
    "A": {
        "nl": "Beperkt verblijf",
        "fr": "Séjour limité",
        "de": "Aufenthalt für begrenzte Dauer",
        "en": "Limited stay",
    },
    "B": {
        "nl": "Onbeperkt verblijf",
        "fr": "Séjour illimité",
        "de": "Aufenthalt für unbegrenzte Dauer",
        "en": "Unlimited stay",
    },
    "K": {"nl": "Vestiging", "fr": "Établissement", "de": "Niederlassung", "en": "Establishment"},
    "L": {
        "nl": "EU-langdurig ingezetene",
        "fr": "Résident de longue durée – UE",
        "de": "Daueraufenthalt – EU",
        "en": "EU long-term resident",
    },
    "EU": {
        "nl": "Inschrijving, art. 8 RL 2004/38/EG",
        "fr": "Enregistrement, art. 8 DIR 2004/38/CE",
        "de": "Anmeldung, Art. 8 RL 2004/38/EG",
        "en": "Registration, art. 8 DIR 2004/38/EC",
    },
    "EU+": {
        "nl": "Duurzaam verblijf, art. 19",
        "fr": "Séjour permanent, art. 19",
        "de": "Daueraufenthalt, Art. 19",
        "en": "Permanent residence, art. 19",
    },
    "F": {
        "nl": "Familielid EU, art. 10",
        "fr": "Membre famille UE, art. 10",
        "de": "EU-Familienangehöriger, Art. 10",
        "en": "Family member EU, art. 10",
    },
    "F+": {
        "nl": "Familielid EU, art. 20",
        "fr": "Membre famille UE, art. 20",
        "de": "EU-Familienangehöriger, Art. 20",
        "en": "Family member EU, art. 20",
    },
    "H": {"nl": "Europese blauwe kaart", "fr": "Carte bleue européenne", "de": "Blaue Karte EU", "en": "EU Blue Card"},
    "I": {"nl": "ICT", "fr": "ICT", "de": "ICT", "en": "ICT"},
    "J": {"nl": "Mobile ICT", "fr": "Mobile ICT", "de": "Mobile ICT", "en": "Mobile ICT"},
    "M": {"nl": "Artikel 50 VEU", "fr": "Article 50 TUE", "de": "Artikel 50 EUV", "en": "Article 50 TEU"},
    "M+": {
        "nl": "Artikel 50 VEU, duurzaam verblijf",
        "fr": "Article 50 TUE, séjour permanent",
        "de": "Artikel 50 EUV, Daueraufenthalt",
        "en": "Article 50 TEU, permanent stay",
    },
    "N": {
        "nl": "Art. 50 VEU – grensarbeider",
        "fr": "Art. 50 TUE – travailleur frontalier",
        "de": "Art. 50 EUV – Grenzgänger",
        "en": "Art. 50 TEU – local border traffic",
    },
}
"""National titles, one catalogue for all towns (the domain rules, section 1)."""

_WORD = r"(?:kaart|carte|karte|card)"
_AROUND = re.compile(rf"^{_WORD}[\s-]+|[\s-]*{_WORD}$", re.IGNORECASE)
_PLUS = re.compile(r"(?<=\w)[\s-]*plus$", re.IGNORECASE)


def normalise(text: str) -> str:
    """Return what was typed as a bare letter: upper case, no blanks, no accents, no word for "card"; "plus" is +."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    bare = plain.strip()
    bare = _PLUS.sub("+", _AROUND.sub("", bare))
    return re.sub(r"\s+", "", bare).upper()


def card_ids(text: str, aliases: Mapping[str, tuple[str, ...]] | None = None) -> tuple[str, ...]:
    """Return the canonical ids that `text` names: today's letter, an old letter, or an alias of the town.

    An alias may name several cards ("EU(+)"). Nothing found gives an empty tuple; `EU` never finds `EU+`.
    """
    wanted = normalise(text)
    if wanted in CARD_IDS:
        return (wanted,)
    for alias, ids in (aliases or {}).items():
        if normalise(alias) == wanted:
            return ids
    if wanted in OLD_LETTERS:
        return (OLD_LETTERS[wanted],)
    return ()


def parse_card(text: str, aliases: Mapping[str, tuple[str, ...]] | None = None) -> str:
    """Return the one canonical id that `text` names.

    Raises KioskError (INPUT_CARD) when it names none or several, with the nearest known name.
    """
    found = card_ids(text, aliases)
    if len(found) == 1:
        return found[0]
    person = "Deze kaart kennen we niet. Vraag het aan de balie."
    if found:
        raise KioskError(Code.INPUT_CARD, person, f"card {text!r} names {' and '.join(found)}: ask for one of them.")
    own = {normalise(alias): alias for alias in aliases or {}}
    known = {**{card: card for card in (*CARD_IDS, *OLD_LETTERS)}, **own}
    from difflib import get_close_matches  # only a card that nobody knows needs it

    near = [known[each] for each in get_close_matches(normalise(text), known, n=2, cutoff=0.4)]
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    town = f"; in this town also: {', '.join(own.values())}" if own else ""
    raise KioskError(
        Code.INPUT_CARD,
        person,
        f"card {text!r} is not known. Known cards: {', '.join(CARD_IDS)}; old letters: {', '.join(OLD_LETTERS)}{town}."
        f"{hint}",
    )
