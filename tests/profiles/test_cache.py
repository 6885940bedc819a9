"""The last good profile: read fast and without the validation library, never another town's, never a damaged one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import Code, KioskError
from kiosk.domain.town import Profile
from kiosk.profiles import cache
from kiosk.profiles.codec import from_json, to_json
from tests.profiles.towns import CARDS, HEAD, READ, TARIFF, fee, shipped
from tests.support.unmeasured import unmeasured

TEXT = HEAD + CARDS + TARIFF + fee('id = "a"\ncards = "all"\namount = "5"\nquote = "5 euros"')


@pytest.fixture
def town(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "data" / "profile.json"


@pytest.mark.parametrize("name", ["izegem", "sint-truiden"])
def test_a_profile_survives_json(name: str) -> None:
    profile = shipped(name).profile
    assert from_json(Profile, json.loads(json.dumps(to_json(profile)))) == profile


def test_a_current_cache_is_used_and_an_old_one_is_not(town: Path, kept: Path) -> None:
    assert cache.recall(kept, town) is None
    profile, problems = cache.in_force(town, kept, READ)
    assert problems == []
    assert cache.recall(kept, town) == profile
    assert cache.in_force(town, kept, READ) == (profile, [])
    town.write_text(TEXT.replace("5 euros", "le prix: 5 euros"), "utf-8")
    assert cache.recall(kept, town) is None
    assert cache.recall(kept, None) == profile
    newer, problems = cache.in_force(town, kept, READ)
    assert problems == []
    assert newer.version != profile.version
    assert cache.recall(kept, town) == newer
    assert [each.name for each in kept.parent.iterdir()] == [kept.name], "no scratch file is left"


def test_a_bad_file_leaves_the_last_good_one_in_force(town: Path, kept: Path) -> None:
    good, _ = cache.in_force(town, kept, READ)
    town.write_text(TEXT.replace('amount = "5"', 'amount = "6"') + "oops = 1\n", "utf-8")
    profile, problems = cache.in_force(town, kept, READ)
    assert profile == good
    assert len(problems) == 3
    assert "small.toml" in problems[0]
    town.unlink()
    profile, problems = cache.in_force(town, kept, READ)
    assert profile == good
    assert "cannot be read" in problems[0]


def test_a_bad_file_without_a_good_one_is_refused(town: Path, kept: Path) -> None:
    town.write_text("[town", "utf-8")
    with pytest.raises(KioskError) as raised:
        cache.in_force(town, kept, READ)
    assert raised.value.code is Code.PROFILE_FAULTY


def test_another_towns_profile_never_steps_in(town: Path, kept: Path, tmp_path: Path) -> None:
    cache.in_force(town, kept, READ)
    other = tmp_path / "other.toml"
    other.write_text(TEXT.replace('"small"', '"other"') + "oops = 1\n", "utf-8")
    with pytest.raises(KioskError):
        cache.in_force(other, kept, READ)
    other.write_text("[town", "utf-8")
    with pytest.raises(KioskError):
        cache.in_force(other, kept, READ)
    other.write_text(TEXT + "oops = 1\n", "utf-8")
    profile, problems = cache.in_force(other, kept, READ)
    assert (profile.id, bool(problems)) == ("small", True), "a new file of the same town"


def test_another_version_of_the_program_reads_the_file_again(
    town: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, _ = cache.in_force(town, kept, READ)
    monkeypatch.setattr(cache, "__version__", "0.0.1")
    assert cache.recall(kept, town) is None
    assert cache.recall(kept, None) == profile, "but it is still the last good one"
    monkeypatch.setattr(cache, "FORMAT", 99)
    assert cache.recall(kept, None) is None


def test_a_file_changed_while_it_was_read_is_not_remembered(town: Path, kept: Path) -> None:
    profile, _ = cache.in_force(town, kept, READ)
    kept.unlink()
    town.write_text(TEXT + "# later\n", "utf-8")
    cache.remember(profile, town, kept)
    assert not kept.exists()


@pytest.mark.skipif(os.name == "nt", reason="a folder in the way is a file error of another kind there")
def test_a_cache_that_cannot_be_written_is_only_a_problem_to_tell(town: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    profile, problems = cache.in_force(town, tmp_path / "file" / "profile.json", READ)
    assert profile.id == "small"
    assert "could not be kept" in problems[0]
    folder = tmp_path / "profile.json"
    folder.mkdir()
    assert "could not be kept" in cache.in_force(town, folder, READ)[1][0]
    assert list(tmp_path.glob(".profile.json*")) == []


def test_every_damage_gives_nothing(town: Path, kept: Path) -> None:
    cache.in_force(town, kept, READ)
    whole = kept.read_bytes()
    for spoilt in (
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        whole[:-1],
        whole[: len(whole) // 2],
        whole + b" ",
        b"[" * 99_999,
    ):
        kept.write_bytes(spoilt)
        assert cache.recall(kept, town) is None
        assert cache.recall(kept, None) is None
    kept.write_bytes(whole.replace(b'"cents":500', b'"cents":900'))
    assert cache.recall(kept, None) is None, "an amount nobody published"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10_000), new=st.binary(max_size=3))
def test_any_changed_byte_gives_nothing(town: Path, kept: Path, at: int, new: bytes) -> None:
    profile, _ = cache.in_force(town, kept, READ)
    whole = kept.read_bytes()
    at %= len(whole)
    kept.write_bytes(whole[:at] + new + whole[at + 1 :])
    assert cache.recall(kept, None) in (None, profile)


def test_strangers_are_not_decoded() -> None:
    good = to_json(shipped("izegem").profile)
    for key, value in (("languages", "nl"), ("cards", [1]), ("version", 3), ("lanes", None), ("more", 1)):
        with pytest.raises(ValueError, match=r"is no|more"):
            from_json(Profile, {**good, key: value})


def test_a_current_cache_needs_no_validation_library(town: Path, kept: Path) -> None:
    cache.in_force(town, kept, READ)
    code = (
        "import sys; from datetime import date; from pathlib import Path; from kiosk.profiles.cache import in_force\n"
        "profile, problems = in_force(Path(sys.argv[1]), Path(sys.argv[2]), date(2026, 11, 22))\n"
        "print(profile.id, problems, 'pydantic' in sys.modules, 'tomllib' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, str(town), str(kept)],
        cwd=root,
        env=unmeasured(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["small", "[]", "False", "False"]
