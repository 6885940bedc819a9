"""What staff decided about a town is kept beside its files: nothing spoilt decides, and nothing is lost silently."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.profiles import cache, chosen, office
from kiosk.profiles.chosen import Chosen, Confirmed
from kiosk.profiles.codec import from_json
from kiosk.profiles.loading import Loaded, parse
from kiosk.profiles.office import TownOffice
from kiosk.profiles.shelf import beside
from tests.profiles.towns import CARDS, HEAD, READ, TARIFF, fee, shipped

TEXT = HEAD + CARDS + TARIFF + fee('id = "a"\ncards = "all"\namount = "5"\nquote = "5 euros"')


def test_a_file_of_decisions_that_is_too_big_decides_nothing_and_is_told(tmp_path: Path) -> None:
    chosen.keep(tmp_path, Chosen())
    assert chosen.read(tmp_path) == (Chosen(), [])
    (tmp_path / chosen.FILE).write_bytes(b" " * (chosen._BIGGEST + 1))
    decided, problems = chosen.read(tmp_path)
    assert decided == Chosen()
    assert "it is too big" in problems[0]


def test_decisions_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / chosen.FILE).mkdir()
    with pytest.raises(KioskError) as caught:
        chosen.keep(tmp_path, Chosen())
    assert caught.value.code is Code.DATA_FOLDER
    assert "nothing was changed" in caught.value.it


@pytest.mark.parametrize(
    ("own", "said", "holds"),
    [
        (None, date(2027, 12, 31), date(2027, 12, 31)),
        (date(2026, 12, 31), date(2027, 12, 31), date(2027, 12, 31)),
        (date(2028, 12, 31), date(2027, 12, 31), date(2028, 12, 31)),
    ],
)
def test_a_tariff_is_confirmed_as_far_as_its_file_or_somebody_says(own: date | None, said: date, holds: date) -> None:
    town = shipped("izegem").profile
    tariff = replace(town.tariffs[0], confirmed_until=own)
    town = replace(town, tariffs=(tariff,))
    confirmed = Confirmed("izegem", tariff.id, chosen.fees_of(tariff), said)
    assert chosen.with_confirmations(town, [confirmed]).tariffs[0].confirmed_until == holds
    for other in (replace(confirmed, tariff="another"), replace(confirmed, fees="other fees")):
        assert chosen.with_confirmations(town, [other]).tariffs[0].confirmed_until == own
    assert chosen.with_confirmations(town, [replace(confirmed, town="small")]) is town


def test_the_file_in_use_taken_into_use_again_is_one_decision(tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(TEXT, "utf-8")
    office = TownOffice(tmp_path / "data", tmp_path / "new", "small", lambda: file)
    assert office.candidates() == ()
    for _ in range(2):
        assert office.install(file, READ).id == "small"
    assert len(chosen.read(tmp_path / "data")[0].installed) == 1
    assert office.rollback(READ) is not None
    assert office.rollback(READ) is None


def test_a_file_is_read_anew_when_it_says_something_else_and_on_another_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[date] = []

    def noted(data: bytes, path: Path, today: date) -> Loaded:
        days.append(today)
        return parse(data, path, today)

    monkeypatch.setattr(office, "parse", noted)
    file = tmp_path / "small.toml"
    file.write_text(TEXT, "utf-8")
    town = TownOffice(tmp_path / "data", tmp_path / "new", "small", lambda: file)
    assert {town.in_force(READ).name.texts for _ in range(3)} == {(("fr", "Ville de Petit"),)}
    assert days == [READ]
    file.write_text(TEXT.replace("Ville de Petit", "Ville du Petit"), "utf-8")  # as long as before
    assert town.in_force(READ).name.texts == (("fr", "Ville du Petit"),)
    tomorrow = READ + timedelta(days=1)
    town.in_force(tomorrow)
    assert days == [READ, READ, tomorrow]
    file.write_text("[town", "utf-8")
    with pytest.raises(KioskError) as caught:
        town.in_force(tomorrow)
    assert caught.value.code is Code.PROFILE_FAULTY


def test_what_cannot_be_looked_at_hides_no_new_file(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    (folder / "folder.toml").mkdir(parents=True)
    (folder / "a.toml").symlink_to("k" * 300)  # no system has such a name
    for name in ("small.toml", "big.toml", "notes.txt"):
        (folder / name).touch()
    office = TownOffice(tmp_path / "data", folder, "small", lambda: folder)
    assert office.candidates() == (folder / "big.toml", folder / "small.toml")
    assert replace(office, inbox=tmp_path / ("k" * 300)).candidates() == ()


def test_a_kept_town_that_is_too_big_is_not_even_read(tmp_path: Path) -> None:
    file, kept = tmp_path / "small.toml", tmp_path / "profile.json"
    file.write_text(TEXT, "utf-8")
    cache.in_force(file, kept, READ)
    assert cache.last_good([file], kept) is not None
    with kept.open("ab") as end:
        end.truncate(cache._BIGGEST + 1)
    assert cache.last_good([file], kept) is None


def test_what_only_looks_like_a_file_is_no_town(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "small.toml").write_text(TEXT, "utf-8")
    (tmp_path / "kiosk.toml").write_text('[kiosk]\nname = "Kiosk"\n', "utf-8")
    assert [name for name, _ in beside(tmp_path)] == ["small"]


@dataclass(frozen=True)
class Piece:
    day: date
    pair: tuple[str, int]


@dataclass(frozen=True)
class Odd:
    value: float


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"day": 20261122, "pair": ["a", 1]}, "is no date"),
        ({"day": "2026-11-22", "pair": ["a"]}, "is no list of 2"),
        ({"day": "2026-11-22", "pair": "a1"}, "is no list of 2"),
    ],
)
def test_a_value_of_another_kind_is_not_decoded(data: dict[str, object], words: str) -> None:
    good = {"day": "2026-11-22", "pair": ["a", 1]}
    assert from_json(Piece, json.loads(json.dumps(good))) == Piece(date(2026, 11, 22), ("a", 1))
    with pytest.raises(ValueError, match=words):
        from_json(Piece, data)


def test_a_kind_that_has_no_way_into_json_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError, match="no way to read"):
        from_json(Odd, {"value": 1.5})
