"""A town's text without a translation: shown in the town's first language, marked on screen and paper, and listed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.guidance import Guide
from kiosk.domain.questions import Answers, Question
from kiosk.domain.town import LocalText, Profile
from kiosk.profiles.loading import load
from kiosk.profiles.shelf import find
from kiosk.services import paper, phrases
from kiosk.system.catalogue import language
from tests.support.cli import Cli

ON = date(2026, 11, 23)
GONE = ("text.fr = ", "name.fr = ", "next.fr = ", "detail.fr = ")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A town that offers French and has lost what it wrote in it."""
    kept = [line for line in find("izegem").read_text("utf-8").splitlines() if not line.startswith(GONE)]
    made = tmp_path / "izegem.toml"
    made.write_text("\n".join(kept), encoding="utf-8")
    return made


def written(profile: Profile, code: str) -> str:
    """The visitor's part of the paper of somebody who renews a B card without an appointment."""
    given = ((Question.PURPOSE, "renew"), (Question.APPOINTMENT, "no"), (Question.CARD, "B"), (Question.AGE, "12+"))
    answers = Answers(given)
    visit = paper.Visit(profile, answers, Guide(profile, ON).guidance(answers), ON)
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    made = paper.write(visit, language(profile.first_language), language(code), now, kiosk_name="Kiosk 1")
    block = made.blocks[-1]
    assert block.language == code
    items = [text for item in block.items for text in (item.text, item.detail, item.original) if text]
    return "\n".join([*block.next_lines, *items, *block.notes])


def test_a_text_falls_back_to_the_towns_first_language_and_says_so() -> None:
    text = LocalText((("nl", "Infobalie"), ("en", "Information desk")))
    said = {code: phrases.local(language(code), text) for code in ("nl", "en", "fr")}
    assert said == {"nl": "Infobalie", "en": "Information desk", "fr": "Infobalie [NL]"}
    behind = {code: phrases.local_original(language(code), text) for code in ("nl", "en", "fr")}
    assert behind == {"nl": None, "en": "Infobalie", "fr": None}


def test_the_mark_names_the_towns_language_whatever_it_is() -> None:
    text = LocalText((("fr", "Accueil"), ("en", "Reception")))
    assert phrases.local(language("nl"), text) == "Accueil [FR]"


def test_paper_marks_what_is_not_translated_once(file: Path) -> None:
    profile = load(file, ON).profile
    french = written(profile, "fr")
    assert "je huidig verblijfsdocument [NL]" in french
    assert french.count("je huidig verblijfsdocument") == 1
    assert "[" not in written(profile, "en")
    assert "[" not in written(profile, "nl")


def test_the_check_lists_what_is_missing(file: Path, tmp_path: Path) -> None:
    ran = Cli(tmp_path / "data", tmp_path / "kiosk.toml")("profile", "check", str(file))
    assert ran.code == 0
    listed = [line for line in (ran.out + ran.err).splitlines() if "no 'fr' for" in line]
    assert len(listed) == 1
    assert "documents[0].text, documents[0].detail" in listed[0].replace("documents[1]", "documents[0]")
