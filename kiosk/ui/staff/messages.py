"""What a kiosk that staff closed tells visitors, in every language of the town."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.services.phrases import Words

SOON, TODAY, NONE = "soon", "today", ""


def message(words: Words, key: str) -> str:
    """The words of a message in a language; empty for none."""
    translate = words.translate
    return {
        SOON: translate("messages", "We zijn zo terug."),
        TODAY: translate("messages", "Vandaag zijn we niet meer open."),
    }.get(key, "")


def in_languages(key: str, languages: Callable[[str], Words], codes: Sequence[str]) -> dict[str, str]:
    """The message by language, the town's first one first."""
    return {code: text for code in codes if (text := message(languages(code), key))}
