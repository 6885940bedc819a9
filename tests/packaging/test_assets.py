"""Shipped files are found in a checkout, in a wheel and in a frozen build, and a missing one is a known error."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.errors import Code, KioskError
from kiosk.system.assets import AssetMissingError, asset, asset_root, find_asset

ROOT = Path(__file__).resolve().parents[2]


def test_the_checkout_finds_its_own_files() -> None:
    assert asset("resources") == ROOT / "resources"
    assert asset("translations") == ROOT / "translations"


def test_a_wheel_looks_inside_the_package_only(tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    (package / "_assets").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    assert asset_root(package, None) == package / "_assets"


def test_a_checkout_looks_beside_the_package(tmp_path: Path) -> None:
    assert asset_root(tmp_path / "kiosk", None) == tmp_path


def test_a_frozen_build_looks_in_its_bundle_only(tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    (package / "_assets").mkdir(parents=True)
    assert asset_root(package, tmp_path / "bundle") == tmp_path / "bundle"


def test_a_missing_file_is_a_known_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(AssetMissingError) as caught:
        find_asset(tmp_path, "resources", "fonts", "None.ttf")
    assert isinstance(caught.value, KioskError)
    assert caught.value.code is Code.ASSET_MISSING
    assert "resources/fonts/None.ttf" in caught.value.it
    assert str(tmp_path) in caught.value.it


@pytest.mark.parametrize(
    "parts",
    [(), ("kiosk",), ("resources", ".."), ("resources", "a/../../b"), ("resources", ""), ("resources", "/etc/passwd")],
)
def test_a_name_never_leads_out_of_the_shipped_files(tmp_path: Path, parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="an asset is named"):
        find_asset(tmp_path, *parts)
