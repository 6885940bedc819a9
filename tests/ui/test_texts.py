"""The words of the visitor's pages: nothing untranslated, short sentences, je-form, in every journey."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from kiosk.domain.guidance import Guide
from kiosk.domain.journey import Aside, Journey, LanguageMissing, Open, Place, Result, Take, Wants, advance, start
from kiosk.domain.tickets import State
from kiosk.domain.town import Profile
from kiosk.system.catalogue import OWN_NAMES, language
from tests.access.checks import foreign
from tests.support import pages
from tests.support.pages import LABEL, NEXT_YEAR, PAYLOAD, begin, ended, sheet, texts, upto, walk
from tests.support.towns import IZEGEM, SINT_TRUIDEN, own_words

FOLDERS = [Path(__file__).resolve().parents[2] / "kiosk" / "ui" / name for name in ("pages", "wording")]
MOST_WORDS = 13
SAID_BY_STAFF = "“Ik heb hulp nodig bij de kiosk.”"


def sources() -> Iterator[tuple[str, str]]:
    """The context and the Dutch text of every `translate(…)` and `plural(…)` of the pages."""
    for path in sorted(each for folder in FOLDERS for each in folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="translate") | ast.Attribute(attr="translate" | "plural")):
                    first, second = node.args[:2]
                    yield ast.literal_eval(first), ast.literal_eval(second)


SOURCES = sorted(set(sources()))


def test_no_sentence_is_long() -> None:
    sentences = [each for _, text in SOURCES for each in re.split(r"(?<=[.?!:])\s", text)]
    assert len(sentences) > 100
    assert [each for each in sentences if len(each.split()) > MOST_WORDS] == []


def test_the_visitor_is_addressed_with_je() -> None:
    assert [text for _, text in SOURCES if re.search(r"\b(u|uw|uzelf)\b", text, re.IGNORECASE)] == []


def everywhere(town: Profile) -> Iterator[Journey]:
    """A visit on every page that a town can lead to."""
    yield advance(start(Guide(town, pages.DAY), "visit-1"), LanguageMissing())
    seen: set[object] = set()
    for on in (pages.DAY, NEXT_YEAR):
        for end in walk(begin(town, on)):
            if (on, end.place, end.guidance) in seen:
                continue
            seen.add((on, end.place, end.guidance))
            yield end
            if end.place is Place.CODES_WAIT or end.guidance.lane is None:
                continue
            yield upto(end, Place.CHECK)
            if end.guidance.without_appointment:
                yield upto(end, Place.WALK_IN)
    last = next(each for each in walk(begin(town)) if each.place is Place.FEE and each.guidance.lane is not None)
    for wants, state, paper in product(Wants, [*State, None], [True, False]):
        label, payload = (LABEL, PAYLOAD) if wants is Wants.TICKET and state else (None, None)
        yield advance(upto(last, Place.CHECK), Take(wants))
        yield ended(last, Result(wants, state, label, payload, paper, "K205"))
    for aside in Aside:
        yield advance(begin(town), Open(aside))


TOWNS = [IZEGEM, SINT_TRUIDEN, pages.FREE, pages.SUM, pages.AMBIGUOUS, pages.ELSEWHERE, pages.BANDS, pages.ASK]


@pytest.mark.parametrize("code", ["qps-ltr", "qps-rtl"])
@pytest.mark.parametrize("town", TOWNS, ids=["izegem", "sint-truiden", "free", "sum", "two", "plus", "bands", "ask"])
def test_every_text_is_translated_or_the_towns_own(town: Profile, code: str) -> None:
    known = {*own_words(town), *OWN_NAMES.values(), SAID_BY_STAFF, LABEL, "K205"}
    longest = sorted({each.strip() for each in known} - {""}, key=len, reverse=True)
    left: dict[str, str] = {}
    shown: set[tuple[str, ...]] = set()
    for journey in everywhere(town):
        said = texts(sheet(journey, code))
        key = tuple(said)
        if key in shown:
            continue
        shown.add(key)
        left |= {text: rest for text in said if (rest := foreign(text, longest))}
    assert len(shown) > 20
    assert left == {}


def test_a_text_without_brackets_would_be_found() -> None:
    known = ["je huidig verblijfsdocument"]
    assert foreign("[Je betaalt [21,60 ëxtrå]]", known) == ""
    assert foreign("of je huidig verblijfsdocument", known) == "of"
    assert foreign("EU+ – [duurzaam]: Verder", known) == "Verder"


@pytest.mark.parametrize("town", [IZEGEM, SINT_TRUIDEN], ids=lambda town: town.id)
def test_translated_pages_bear_the_mark_and_dutch_ones_do_not(town: Profile) -> None:
    mark = language("en").translate("paper", "Vertaling uit het Nederlands")
    assert mark != "Vertaling uit het Nederlands"
    for end in (next(iter(walk(begin(town)))), advance(begin(town), Open(Aside.HELP))):
        assert sheet(end, "en").panel.mark == mark
        assert sheet(end).panel.mark == ""
