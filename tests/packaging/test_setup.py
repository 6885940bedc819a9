"""The bootstrap of a fresh machine: what it finds missing, what it may install, what it takes up again."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def setup(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The bootstrap, working on an empty folder."""
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / ".ci" / "setup.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path / ".venv"
    inside = module.PYTHON.relative_to(module.VENV)
    monkeypatch.setattr(module, "VENV", folder)
    monkeypatch.setattr(module, "STAMP", folder / module.STAMP.name)
    monkeypatch.setattr(module, "PYTHON", folder / inside)
    return module


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Every command the bootstrap would have started; none is."""
    started: list[list[str]] = []

    def record(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        started.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", record)
    return started


def only(*programs: str) -> Any:
    return lambda name: f"/usr/bin/{name}" if name in programs else None


def test_a_bare_debian_lacks_every_package(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.shutil, "which", only("apt-get"))
    monkeypatch.setattr(setup, "is_loadable", lambda library: library == "none")
    run_only = setup.missing_packages("")
    assert run_only == [*setup.QT_LIBRARIES.values(), *setup.X11_LIBRARIES.values()]
    build = setup.missing_packages("build")
    assert set(build) - set(run_only) == {"libcups2", "libwayland-cursor0", "dpkg-dev", "binutils"}
    extra = setup.missing_packages("test")
    assert set(extra) - set(build) == {
        *("libzbar0", "xvfb", "xdotool", "openbox", "poppler-utils", "strace", "cups", "cups-client"),
        *("debootstrap", "nsis", "systemd-container"),
    }


@pytest.mark.parametrize(
    ("prefix", "extra", "wanted"), [("/usr", "build", 1), ("/usr", "", 0), ("/opt/py", "build", 0)]
)
def test_freezing_debians_python_takes_its_library(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, prefix: str, extra: str, wanted: int
) -> None:
    monkeypatch.setattr(setup.shutil, "which", only("apt-get", *setup.BUILD_PROGRAMS))
    monkeypatch.setattr(setup, "is_loadable", lambda library: not library.startswith("libpython"))
    monkeypatch.setattr(setup.sys, "base_prefix", prefix)
    version = setup.sys.version_info
    assert setup.missing_packages(extra).count(f"libpython{version.major}.{version.minor}") == wanted


def test_a_debian_without_ensurepip_gets_the_venv_package(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.shutil, "which", only("apt-get"))
    monkeypatch.setattr(setup, "is_loadable", lambda library: library != "none")
    monkeypatch.setattr(setup.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    version = setup.sys.version_info
    assert setup.missing_packages("") == [f"python{version.major}.{version.minor}-venv"]


def test_a_system_without_apt_is_left_alone(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.shutil, "which", only())
    assert setup.missing_packages("test") == []


@pytest.mark.parametrize(("user", "first"), [(0, "env"), (1000, "sudo")])
def test_packages_are_installed_as_root(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: list[list[str]], user: int, first: str
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(setup.shutil, "which", only("sudo"))
    setup.install_packages(["libgl1"])
    assert [command[0] for command in commands] == [first, first]
    assert [command[command.index("-qq") + 1] for command in commands] == ["update", "install"]
    assert commands[1][-1] == "libgl1"


def test_without_the_right_it_names_what_to_install(
    setup: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    commands: list[list[str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(setup.shutil, "which", only())
    setup.install_packages(["libgl1", "xvfb"])
    assert commands == []
    assert "apt-get install libgl1 xvfb" in capsys.readouterr().out


def test_nothing_there_is_not_ready(setup: ModuleType) -> None:
    assert not setup.is_ready("")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"another place"])
def test_a_half_made_environment_is_not_ready(setup: ModuleType, content: bytes) -> None:
    setup.VENV.mkdir()
    setup.STAMP.write_bytes(content)
    assert not setup.is_ready("")


def test_a_stamp_over_a_broken_python_is_not_ready(setup: ModuleType) -> None:
    setup.PYTHON.parent.mkdir(parents=True)
    setup.PYTHON.write_text("not a program", encoding="utf-8")
    setup.STAMP.write_text(setup.wanted_stamp(""), encoding="utf-8")
    assert not setup.is_ready("")


def test_made_for_the_tests_serves_for_running_but_not_the_other_way(
    setup: ModuleType, commands: list[list[str]]
) -> None:
    setup.VENV.mkdir()
    setup.STAMP.write_text(setup.wanted_stamp("test"), encoding="utf-8")
    assert setup.is_ready("")
    assert setup.is_ready("build")
    assert setup.is_ready("test")
    setup.STAMP.write_text(setup.wanted_stamp(""), encoding="utf-8")
    assert setup.is_ready("")
    assert not setup.is_ready("test")


def test_a_broken_environment_is_made_anew(setup: ModuleType) -> None:
    setup.PYTHON.parent.mkdir(parents=True)
    setup.PYTHON.write_text("not a program", encoding="utf-8")
    (setup.VENV / "left-over").touch()
    setup.make_environment()
    assert setup.answers("import pip")
    assert not (setup.VENV / "left-over").exists()


def test_a_moved_environment_is_made_anew(setup: ModuleType, commands: list[list[str]]) -> None:
    setup.VENV.mkdir()
    setup.STAMP.write_text(setup.wanted_stamp("").replace(str(ROOT), "/elsewhere"), encoding="utf-8")
    assert not setup.is_ready("")
    setup.make_environment()
    assert list(commands[-1][1:]) == ["-m", "venv", "--clear", setup.VENV]
    assert not setup.STAMP.exists()


def test_an_unknown_argument_is_bad_input(setup: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert setup.main(["everything"]) == 2
    assert "usage" in capsys.readouterr().err
