"""The README says what is true: codes, commands, files, limits."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli.main import kioskctl
from kiosk.domain.errors import Code

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLES = [
    shlex.split(line.split("#")[0])[1:]
    for line in re.findall(r"^kioskctl .*$", README, re.MULTILINE)
    if "my-town" not in line and "tour" not in line and "restore" not in line
]


def test_every_code_is_explained_once_and_no_other() -> None:
    listed = re.findall(r"^\| (K\d{3}) \|", README, re.MULTILINE)
    assert sorted(listed) == sorted([*(code.value for code in Code), "K900"])


@pytest.mark.parametrize("arguments", EXAMPLES, ids=" ".join)
def test_every_command_of_the_readme_works(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    if arguments[0] == "ticket" and "V001" in arguments:
        CliRunner().invoke(kioskctl, ["ticket", "issue", "--purpose", "other"], prog_name="kioskctl")
    done = CliRunner().invoke(kioskctl, arguments, prog_name="kioskctl", input="602817\n602817\n")
    found_something = 1  # a doctor who looks at a machine without a printer
    assert done.exit_code == (found_something if arguments[0] == "doctor" else 0), done.output


def test_every_file_it_points_to_is_there() -> None:
    for place in re.findall(r"\]\(((?!http)[^)#]+)\)", README):
        assert (ROOT / place).exists(), place


def test_every_command_is_named() -> None:
    for name in kioskctl.commands:
        assert f"kioskctl {name}" in README


def test_every_option_of_the_lobby_screen_is_in_its_help() -> None:
    done = subprocess.run([sys.executable, "-m", "kiosk", "--help"], capture_output=True, text=True, check=True)
    for option in ("--demo", "--window", "--profile", "--config", "--data"):
        assert option in done.stdout
