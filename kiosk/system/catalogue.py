"""One language: its texts from the compiled Qt Linguist catalogue, its direction, its way to write money and dates."""

from datetime import date, time
from functools import lru_cache
from pathlib import Path

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.money import format_cents
from kiosk.system.assets import asset

SOURCE = "nl"
"""The language of the texts in the code; its own catalogue holds only the plurals."""

RIGHT_TO_LEFT = frozenset({"ar", "qps-rtl"})

OWN_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "ro": "Română",
    "pl": "Polski",
    "uk": "Українська",
    "bg": "Български",
    "ar": "العربية",
    "tr": "Türkçe",
    "es": "Español",
    "ru": "Русский",
    "qps-ltr": "[Pseudo]",
    "qps-rtl": "[Pseudo rtl]",
}
"""Each language by its own name in its own script, in order of need; the last two are for tests of the screens."""

SPOKEN = tuple(code for code in OWN_NAMES if "-" not in code)
"""The languages that a town may offer."""

_LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE", "de": "de_BE", "ar": "ar_AE", "qps-ltr": "nl_BE"}
_DECIMALS = {"ar": ","}
"""Arabic's own sign looks like a comma, and the comma is what card readers and receipts of this country show."""
_THOUSANDS = {"ar": "."}
"""What goes with that comma."""
_DAY = {
    "nl": "dddd d MMMM yyyy",
    "en": "dddd d MMMM yyyy",
    "fr": "dddd d MMMM yyyy",
    "de": "dddd, d. MMMM yyyy",
    "ro": "dddd, d MMMM yyyy",
    "pl": "dddd, d MMMM yyyy",
    "uk": "dddd, d MMMM yyyy 'р.'",
    "bg": "dddd, d MMMM yyyy 'г.'",
    "ar": "dddd، d MMMM yyyy",
    "tr": "d MMMM yyyy dddd",
    "es": "dddd, d 'de' MMMM 'de' yyyy",
    "ru": "dddd, d MMMM yyyy 'г.'",
}
"""How each language writes a day with its weekday (CLDR, full dates)."""
_FIRST_DAY = {"fr": "dddd 1'er' MMMM yyyy"}
"""French writes the first day of a month "1er"."""
_STRETCH = ((10, 3.0), (20, 2.0), (30, 1.8), (50, 1.6), (70, 1.7))


class Language:
    """A language ready to speak. Texts are looked up by context and Dutch source, as Qt Linguist keeps them."""

    def __init__(self, code: str, catalogue: Path | None) -> None:
        """Load the compiled catalogue. Raises KioskError (ASSET_MISSING) when it cannot be read."""
        from PySide6.QtCore import QLocale, QTranslator

        self.code = code
        self.right_to_left = code in RIGHT_TO_LEFT
        self._locale = QLocale(_LOCALES.get(code, code))
        self._translator = QTranslator()
        if catalogue is not None and not self._translator.load(str(catalogue)):
            raise KioskError(
                Code.ASSET_MISSING,
                "Deze taal werkt nu niet. Kies een andere taal.",
                f"the catalogue {catalogue.name} cannot be read; install the program again.",
            )

    def translate(self, context: str, text: str) -> str:
        """Return the text in this language, the Dutch source when the catalogue lacks it."""
        return self._translator.translate(context, text) or text

    def plural(self, context: str, text: str, n: int) -> str:
        """Return the form of the text for `n` things, with %n replaced by the number."""
        found = self._translator.translate(context, text, "", n) or text
        return found.replace("%n", str(n))

    def money(self, cents: int) -> str:
        """Return an amount in euro the way this language writes it, in European digits.

        An amount is set from left to right everywhere: a sign that is read after the number from the right stands left.
        """
        sample = self._locale.toCurrencyString(1.0, "€").strip("\u200e\u200f\u061c")
        first = sample.startswith("€") != self.right_to_left
        space = "\u00a0" if not first or self.right_to_left or self.code == SOURCE else ""
        style = f"€{space}{{amount}}" if first else f"{{amount}}{space}€"
        decimal = _DECIMALS.get(self.code, self._locale.decimalPoint())
        return format_cents(cents, style, decimal, thousands=self._between_thousands(cents // 100))

    def _between_thousands(self, number: int) -> str:
        """Return what stands between groups of three figures; some languages leave four figures in one piece."""
        whole = number < 10_000 and len(self._locale.toString(1000)) == 4
        return "" if whole else _THOUSANDS.get(self.code, self._locale.groupSeparator())

    def weekday(self, day: date) -> str:
        """Return the name of the day of the week."""
        return self._locale.dayName(day.isoweekday())

    def date(self, day: date) -> str:
        """Return the day in words, with its weekday."""
        from PySide6.QtCore import QDate

        form = _FIRST_DAY.get(self.code) if day.day == 1 else None
        text = self._locale.toString(QDate(day.year, day.month, day.day), form or _DAY.get(self.code, _DAY[SOURCE]))
        return text.translate(_EUROPEAN)

    def time(self, moment: time) -> str:
        """Return the time of day, 24 hours; Dutch writes it with a point."""
        return f"{moment.hour}{'.' if self.code == SOURCE else ':'}{moment.minute:02d}"


_EUROPEAN = {0x660 + digit: str(digit) for digit in range(10)}


class PseudoLanguage(Language):
    """A language nobody speaks: longer texts between brackets, so that an untranslated or a cut text shows itself."""

    def __init__(self, code: str) -> None:
        super().__init__(code, None)

    def translate(self, context: str, text: str) -> str:
        """Return the text stretched as far as a translation may be."""
        del context
        return pseudo(text, right_to_left=self.right_to_left)

    def plural(self, context: str, text: str, n: int) -> str:
        """Return the stretched text with the number in it."""
        return self.translate(context, text).replace("%n", str(n))

    def weekday(self, day: date) -> str:
        """Return the name of the day between brackets."""
        return f"[{super().weekday(day)}]"

    def date(self, day: date) -> str:
        """Return the day between brackets; the calendar's own names are no longer in any language."""
        return f"[{super().date(day)}]"


def pseudo(text: str, *, right_to_left: bool = False) -> str:
    """Stretch a text between brackets: × 3 up to 10 characters, less for longer ones; placeholders stay."""
    factor = next((each for most, each in _STRETCH if len(text) <= most), 1.3)
    missing = max(0, round(len(text) * factor) - len(text) - 2)
    filler = "مد طويل " if right_to_left else "ëxtrå tékst "
    padding = (filler * (missing // len(filler) + 1))[:missing].rstrip()
    return f"[{text} {padding}]" if padding else f"[{text}]"


@lru_cache(maxsize=16)
def language(code: str) -> Language:
    """Return a language, loaded when it is first asked for and then kept.

    Raises KioskError (INPUT_LANGUAGE) when there is none with this code, (ASSET_MISSING) when its catalogue is gone.
    """
    if code.startswith("qps-") and code in OWN_NAMES:
        return PseudoLanguage(code)
    if code not in OWN_NAMES:
        raise KioskError(
            Code.INPUT_LANGUAGE,
            "Deze taal kennen we niet. Kies een andere taal.",
            f"language {code!r} is not known; known: {', '.join(SPOKEN)}.",
        )
    return Language(code, asset("translations", f"kiosk_{code}.qm"))
