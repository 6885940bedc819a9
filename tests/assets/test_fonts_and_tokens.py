"""The shipped fonts have every letter of the twelve languages, and the visual tokens keep what they promise."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from kiosk.system.assets import asset

FONTS = asset("resources", "fonts")
TOKENS = json.loads(asset("resources", "styles", "tokens.json").read_text(encoding="utf-8"))

ALPHABETS = {
    "nl": "abcdefghijklmnopqrstuvwxyzáäéèëïíóöúüĳ",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ",
    "de": "abcdefghijklmnopqrstuvwxyzäöüßẞ",
    "ro": "abcdefghijklmnopqrstuvwxyzăâîșț",
    "pl": "abcdefghijklmnopqrstuvwxyząćęłńóśźż",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyzâîûİ",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
SIGNS = "0123456789€+-–—.,:;!?…'’‘“”„‚«»‹›()[]/&@%°×·•#\u00a0 "
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
ARABIC_SIGNS = "،؛؟ـ٪«» "


def test_the_fonts_and_their_licence_are_all_there_is() -> None:
    assert sorted(path.name for path in FONTS.iterdir()) == [
        "NotoSans-Bold.ttf",
        "NotoSans-Regular.ttf",
        "NotoSansArabic-Bold.ttf",
        "NotoSansArabic-Regular.ttf",
        "OFL.txt",
    ]
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    for words in ("Copyright 2015 Google LLC", "SIL OPEN FONT LICENSE", "Version 1.1", "PERMISSION & CONDITIONS"):
        assert words in licence


def missing(file: str, text: str) -> list[str]:
    """The letters of `text` for which the font draws its empty box."""
    font = QRawFont(str(FONTS / file), 42)
    assert font.isValid()
    return [letter for letter in dict.fromkeys(text) if font.glyphIndexesForString(letter)[:1] in ([], [0])]


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("language", sorted(ALPHABETS))
def test_the_latin_and_cyrillic_fonts_have_every_letter(language: str, weight: str, qtbot: QtBot) -> None:
    letters = ALPHABETS[language]
    assert missing(f"NotoSans-{weight}.ttf", letters + letters.upper() + SIGNS) == []


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_arabic_fonts_have_every_letter_and_sign(weight: str, qtbot: QtBot) -> None:
    assert missing(f"NotoSansArabic-{weight}.ttf", ARABIC + ARABIC_SIGNS) == []


def test_a_letter_a_font_does_not_have_is_noticed(qtbot: QtBot) -> None:
    assert missing("NotoSans-Regular.ttf", "aب漢") == ["ب", "漢"]


@pytest.mark.parametrize(("weight", "value"), [("Regular", 400), ("Bold", 700)])
@pytest.mark.parametrize("family", ["Noto Sans", "Noto Sans Arabic"])
def test_a_font_is_the_family_and_weight_the_tokens_name(family: str, weight: str, value: int, qtbot: QtBot) -> None:
    font = QRawFont(str(FONTS / f"{family.replace(' ', '')}-{weight}.ttf"), 42)
    assert font.familyName() == family
    assert font.weight() == value
    assert family in TOKENS["type"]["families"]
    assert value in TOKENS["type"]["weights"]


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_tokens_promise_the_contrast_their_colours_have() -> None:
    day = TOKENS["themes"]["day"]
    themes = {"day": day, "staff": day | TOKENS["themes"]["staff"]}
    for theme, colour in themes.items():
        for pair, promised in TOKENS["contrast"][theme].items():
            one, other = pair.split("/")
            assert contrast(colour[one], colour[other]) == pytest.approx(promised, abs=0.1), f"{theme}: {pair}"
    assert contrast(day["pictogram"], day["tint"]) >= 3


def test_every_theme_colour_is_a_colour() -> None:
    for theme in TOKENS["themes"].values():
        for role, colour in theme.items():
            if role != "extends" and colour is not None:
                assert re.fullmatch(r"#[0-9A-F]{6}", colour), role
