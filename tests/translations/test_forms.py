"""Dates, amounts and hours in each language's form, and that a language costs nothing until somebody chooses it."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, time, timedelta

import pytest

from kiosk.system.catalogue import SOURCE, SPOKEN, language

SUNDAY = {
    "nl": "zondag 1 maart 2026",
    "en": "Sunday 1 March 2026",
    "fr": "dimanche 1er mars 2026",
    "de": "Sonntag, 1. März 2026",
    "ro": "duminică, 1 martie 2026",
    "pl": "niedziela, 1 marca 2026",
    "uk": "неділя, 1 березня 2026 р.",
    "bg": "неделя, 1 март 2026 г.",
    "ar": "الأحد، 1 مارس 2026",
    "tr": "1 Mart 2026 Pazar",
    "es": "domingo, 1 de marzo de 2026",
    "ru": "воскресенье, 1 марта 2026 г.",
}
FRIDAY = {
    "nl": "vrijdag 14 augustus 2026",
    "en": "Friday 14 August 2026",
    "fr": "vendredi 14 août 2026",
    "de": "Freitag, 14. August 2026",
    "ro": "vineri, 14 august 2026",
    "pl": "piątek, 14 sierpnia 2026",
    "uk": "пʼятниця, 14 серпня 2026 р.",
    "bg": "петък, 14 август 2026 г.",
    "ar": "الجمعة، 14 أغسطس 2026",
    "tr": "14 Ağustos 2026 Cuma",
    "es": "viernes, 14 de agosto de 2026",
    "ru": "пятница, 14 августа 2026 г.",
}
AMOUNT = {
    **dict.fromkeys(("fr", "de", "ro", "pl", "uk", "bg", "es", "ru"), "21,60\u00a0€"),
    **dict.fromkeys(("nl", "ar"), "€\u00a021,60"),
    "en": "€21.60",
    "tr": "€21,60",
}


def test_the_forms_below_are_of_every_language() -> None:
    assert set(SUNDAY) == set(FRIDAY) == set(AMOUNT) == set(SPOKEN)


@pytest.mark.parametrize("code", SPOKEN)
def test_a_day_is_written_as_its_language_writes_it(code: str) -> None:
    assert language(code).date(date(2026, 3, 1)) == SUNDAY[code]
    assert language(code).date(date(2026, 8, 14)) == FRIDAY[code]


@pytest.mark.parametrize("code", SPOKEN)
def test_every_month_and_every_weekday_has_a_name_of_its_own(code: str) -> None:
    first = date(2026, 6, 1)
    weekdays = {language(code).date(first + timedelta(days)).replace(str(1 + days), "") for days in range(7)}
    months = {language(code).date(date(2026, month, 10 + month)) for month in range(1, 13)}
    assert (len(weekdays), len(months)) == (7, 12)
    assert all(any(letter.isalpha() for letter in each) for each in (*weekdays, *months))


@pytest.mark.parametrize("code", SPOKEN)
def test_an_amount_is_written_as_its_language_writes_it(code: str) -> None:
    assert language(code).money(2160) == AMOUNT[code]
    assert language(code).money(5).strip("€\u00a0") in ("0,05", "0.05")


THOUSAND = {
    "nl": "€\u00a01.022,50",
    "en": "€1,022.50",
    "fr": "1\u202f022,50\u00a0€",
    "de": "1.022,50\u00a0€",
    "ro": "1.022,50\u00a0€",
    "pl": "1022,50\u00a0€",
    "uk": "1\u00a0022,50\u00a0€",
    "bg": "1022,50\u00a0€",
    "ar": "€\u00a01.022,50",
    "tr": "€1.022,50",
    "es": "1022,50\u00a0€",
    "ru": "1\u00a0022,50\u00a0€",
}


@pytest.mark.parametrize("code", SPOKEN)
def test_a_thousand_has_the_mark_of_its_language(code: str) -> None:
    """Some languages leave four figures in one piece; none leaves five (CLDR)."""
    assert language(code).money(102_250) == THOUSAND[code]
    assert re.search(r"12[.,\u00a0\u202f]022[.,]50", language(code).money(1_202_250))


def test_the_hour_is_told_in_24_hours() -> None:
    assert {language(code).time(time(14, 5)) for code in SPOKEN} == {"14.05", "14:05"}
    assert language(SOURCE).time(time(9, 0)) == "9.00"


FIRST_PAGE = """
import os, sys, tempfile
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kiosk.system import catalogue
loaded = []
plain = catalogue.Language.__init__
def counted(self, code, path):
    loaded.append(code)
    plain(self, code, path)
catalogue.Language.__init__ = counted
application = QApplication(["kiosk"])
from kiosk.domain.journey import ChooseLanguage
from kiosk.profiles.loading import load
from kiosk.profiles.shelf import find
from kiosk.ui.application import Lobby
from kiosk.wiring import demo_machine
day = date(2026, 11, 23)
with tempfile.TemporaryDirectory() as folder:
    town = load(find("izegem"), day).profile
    lobby = Lobby(demo_machine(town, Path(folder) / "data", Path(folder) / "tickets", day), window=True)
    lobby.start()
    application.processEvents()
    while not lobby.navigator.warmth.idle:
        lobby.navigator.warmth.step()
    at_first = sorted(set(loaded))
    lobby.session.send(ChooseLanguage(sys.argv[1]))
    application.processEvents()
    chosen = sorted(set(loaded))
    lobby.close()
print(",".join(at_first), ",".join(chosen))
"""


@pytest.mark.parametrize("code", ["en", "fr"])
def test_only_the_languages_that_are_shown_are_loaded(code: str) -> None:
    ran = subprocess.run([sys.executable, "-c", FIRST_PAGE, code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == [SOURCE, ",".join(sorted((SOURCE, code)))]
