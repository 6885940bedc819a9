"""The committed catalogues: current, complete, and each translation says what its Dutch text says."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator

import pytest

from kiosk.system.catalogue import SOURCE, SPOKEN, language
from tests.translations.catalogues import ENTRIES, LANGUAGES, ROOT, STAFF, STAFF_LANGUAGES, Entry

SAME_IN_BOTH = {
    "en": {"online", "Procedure", "OK", "Kiosk", "Printer", "Filter", "tickets", "Procedure “{name}”", "{day} open"}
    | {"procedure"},
    "de": {"Ja", "online", "verloren"},
    "ro": {"online"},
    "pl": {"online", "papier"},
    "es": {"gratis"},
    "fr": {"papier"},
}
"""Texts that are rightly the same in Dutch and in the other language."""
SAME_AS_ENGLISH = {
    "fr": {"permanent"},
    "de": {"mobile ICT", "online"},
    "es": {"No"},
    "ro": {"Card", "adult", "online", "permanent"},
    "pl": {"online"},
}
"""English words that are rightly the same in the other language."""
NUMBER_IN_THE_WORD = {"ar": (1, 2)}
"""Plural forms, by place, whose word says the number without a figure: Arabic "a week", "two weeks"."""
DUTCH_ONLY = re.compile(r"\b(balie|kaart|niet|voor|afspraak|jouw|vraag|geen)\b", re.IGNORECASE)
SENTENCE = re.compile(r"[^.?!؟]+[.?!؟]")
WORD = re.compile(r"\S*\w\S*")
MOST_WORDS = 13


def spoken() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the program that asks a language for a text, with its place."""
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _asks(node):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def _asks(call: ast.Call) -> bool:
    """Whether a call is `translate(…)` or `plural(…)`, bare or of anything but a painter or bytes."""
    match call.func, call.args:
        case ast.Name(id="translate" | "plural"), _:
            return True
        case ast.Attribute(attr="plural", value=ast.Name() | ast.Attribute()), [_, _, _]:
            return True
        case ast.Attribute(attr="translate", value=ast.Name(id=owner) | ast.Attribute(attr=owner)), _:
            return owner.endswith("words") or any(map(_is_text, call.args))
    return False


def _is_text(argument: ast.expr) -> bool:
    return isinstance(argument, ast.JoinedStr) or (
        isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    )


def _is_plural(call: ast.Call) -> bool:
    return "plural" in (getattr(call.func, "attr", ""), getattr(call.func, "id", ""))


def extracted(*, plural: bool) -> set[tuple[str, str]]:
    texts = set()
    for _, call in spoken():
        if _is_plural(call):
            if plural:
                texts.add((ast.literal_eval(call.args[0]), ast.literal_eval(call.args[1])))
        elif not plural and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
            texts.add((ast.literal_eval(call.args[0]), ast.literal_eval(call.args[1])))
    return texts


def test_every_text_in_the_code_is_written_so_that_it_is_found() -> None:
    lost = []
    for place, call in spoken():
        if place.startswith("kiosk/system/catalogue.py"):
            continue  # hands on what it was given
        count = 3 if _is_plural(call) else 2
        literal = all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in call.args[:2])
        if len(call.args) != count or call.keywords or not literal:
            lost.append(place)
    assert lost == []


def test_the_catalogues_hold_exactly_the_texts_of_the_code() -> None:
    plain, plurals = extracted(plural=False), extracted(plural=True)
    assert len(plain) > 90
    for code in LANGUAGES:
        mine = [entry for entry in ENTRIES if entry.language == code]
        counted, expected = needed(code, plurals), set() if code == SOURCE else needed(code, plain)
        assert {(entry.context, entry.source) for entry in mine if entry.plural} == counted, code
        assert {(entry.context, entry.source) for entry in mine if not entry.plural} == expected, code
        assert len(mine) == len(counted) + len(expected), code


def needed(code: str, texts: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """The texts that a language must have: those of the staff's screens are for languages of the staff."""
    return texts if code in STAFF_LANGUAGES else {each for each in texts if not each[0].startswith(STAFF)}


def test_the_catalogues_are_current_and_complete() -> None:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec
    assert spec.loader
    command = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(command)
    assert command.check() == []


def test_the_languages_are_those_of_the_files() -> None:
    assert set(STAFF_LANGUAGES) <= set(LANGUAGES) == set(SPOKEN)
    for code in LANGUAGES:
        assert language(code).code == code


def test_nothing_is_unfinished_empty_or_left_over() -> None:
    assert [entry for entry in ENTRIES if entry.state or not all(form.strip() for form in entry.forms)] == []


def _facts(text: str) -> list[str]:
    """What a translation must not change: placeholders, %n and figures."""
    return sorted(re.findall(r"\{\w*\}|%n|\d+", text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.language}: {entry.source[:40]}")
def test_a_translation_keeps_what_its_source_says(entry: Entry) -> None:
    for place, form in enumerate(entry.forms):
        said_by_the_word = entry.plural and place in NUMBER_IN_THE_WORD.get(entry.language, ())
        assert _facts(form) == [each for each in _facts(entry.source) if each != "%n" or not said_by_the_word]
        assert _edges(form) == _edges(entry.source)
        assert form.rstrip().endswith(("?", "؟")) == entry.source.rstrip().endswith("?")
        if entry.language != SOURCE:
            assert form != entry.source or entry.source in SAME_IN_BOTH.get(entry.language, set())
            assert not DUTCH_ONLY.search(form)


def english() -> dict[tuple[str, str], tuple[str, ...]]:
    return {(entry.context, entry.source): entry.forms for entry in ENTRIES if entry.language == "en"}


@pytest.mark.parametrize("code", [each for each in LANGUAGES if each not in STAFF_LANGUAGES])
def test_no_language_is_left_in_english(code: str) -> None:
    copied = {
        form
        for entry in ENTRIES
        if entry.language == code
        for form in entry.forms
        if form in english()[entry.context, entry.source] and re.search(r"[^\W\d_]", re.sub(r"\{\w+\}|%n", "", form))
    }
    assert copied == SAME_AS_ENGLISH.get(code, set())


def test_what_may_stay_the_same_is_still_used() -> None:
    used = {(entry.language, entry.source) for entry in ENTRIES if entry.source in entry.forms}
    assert {(code, text) for code, texts in SAME_IN_BOTH.items() for text in texts} <= used


@pytest.mark.parametrize("code", [each for each in LANGUAGES if each != SOURCE])
def test_sentences_are_short(code: str) -> None:
    texts = {text for entry in ENTRIES if entry.language == code for text in (entry.source, *entry.forms)}
    sentences = [sentence for text in texts for sentence in SENTENCE.findall(f"{text}.")]
    assert len(sentences) > len(texts)
    assert [each for each in sentences if len(WORD.findall(each)) > MOST_WORDS] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_number_has_its_plural_form(code: str) -> None:
    words = language(code)
    for entry in (each for each in ENTRIES if each.language == code and each.plural):
        said = {words.plural(entry.context, entry.source, n) for n in range(120)}
        kinds = {re.sub(r"\d+", "%n", text) for text in said}
        assert kinds == set(entry.forms)
        if "%n" in entry.source:
            assert len(said) == 120


PLURALS = {
    "nl": {1: "1 week", 2: "2 weken", 0: "0 weken"},
    "en": {1: "1 week", 2: "2 weeks", 0: "0 weeks"},
    "fr": {0: "0 semaine", 1: "1 semaine", 2: "2 semaines"},
    "de": {1: "1 Woche", 2: "2 Wochen"},
    "es": {1: "1 semana", 21: "21 semanas"},
    "ro": {1: "1 săptămână", 2: "2 săptămâni", 19: "19 săptămâni", 20: "20 de săptămâni", 101: "101 săptămâni"},
    "uk": {1: "1 тиждень", 3: "3 тижні", 5: "5 тижнів", 12: "12 тижнів", 21: "21 тиждень", 22: "22 тижні"},
    "ru": {1: "1 неделя", 3: "3 недели", 5: "5 недель", 12: "12 недель", 21: "21 неделя", 22: "22 недели"},
    "bg": {1: "1 седмица", 2: "2 седмици", 21: "21 седмици"},
    "tr": {1: "1 hafta", 5: "5 hafta"},
    "ar": {
        0: "0 أسبوع",
        1: "أسبوع واحد",
        2: "أسبوعان",
        3: "3 أسابيع",
        11: "11 أسبوعًا",
        99: "99 أسبوعًا",
        100: "100 أسبوع",
        103: "103 أسابيع",
    },
    "pl": {1: "1 tydzień", 2: "2 tygodnie", 5: "5 tygodni", 12: "12 tygodni", 22: "22 tygodnie", 21: "21 tygodni"},
}


@pytest.mark.parametrize(("code", "expected"), PLURALS.items())
def test_the_right_form_for_each_number(code: str, expected: dict[int, str]) -> None:
    words = language(code)
    assert {n: words.plural("procedure", "%n week(en)", n) for n in expected} == expected
