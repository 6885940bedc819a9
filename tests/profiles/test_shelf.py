"""A town is found by name, in the town's own folder first, or by path."""

from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.profiles.shelf import find, shipped


def test_two_towns_ship() -> None:
    assert [name for name, _ in shipped()] == ["izegem", "sint-truiden"]
    assert all(path.is_file() for _, path in shipped())


def test_by_name_by_path_and_from_the_towns_own_folder(tmp_path: Path) -> None:
    assert find("izegem").name == "izegem.toml"
    own = tmp_path / "izegem.toml"
    own.write_text("", "utf-8")
    assert find("izegem", [tmp_path]) == own
    assert find(str(own)) == own
    assert find("izegem", [tmp_path / "nothing"]) == find("izegem")


@pytest.mark.parametrize("name", ["izegen", "./nowhere/izegen.toml", "", "a\0b", "x" * 5000])
def test_an_unknown_town_lists_the_known_ones(name: str) -> None:
    with pytest.raises(KioskError) as raised:
        find(name)
    assert raised.value.code is Code.PROFILE_UNKNOWN
    assert "izegem, sint-truiden" in raised.value.it
    if "izegen" in name:
        assert "Did you mean 'izegem'?" in raised.value.it
