"""Every command says what it does, shows an example that works, and says what its exit codes mean."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

import click
import pytest

from kiosk.cli.main import kioskctl
from tests.support.cli import BRUYERES, Cli


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, group
    for name, each in group.commands.items():
        if isinstance(each, click.Group):
            yield from commands(each, (*path, name))
        else:
            yield (*path, name), each


ALL = list(commands(kioskctl))
EXAMPLES = [
    line.strip() for _, each in ALL for line in (each.epilog or "").splitlines() if line.strip().startswith("kioskctl")
]


@pytest.mark.parametrize(("path", "command"), ALL, ids=[" ".join(path) or "kioskctl" for path, _ in ALL])
def test_help_says_what_it_is_for_with_an_example(cli: Cli, path: tuple[str, ...], command: click.Command) -> None:
    ran = cli(*path, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert cli(*path, "-h") == ran
    assert command.help
    assert "Examples:\n" in ran.out
    assert f"kioskctl {' '.join(path)}".strip() in ran.out.split("Examples:")[1]
    if path and not isinstance(command, click.Group) and path != ("profile", "list"):
        assert "Exit 0" in ran.out
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{path} {parameter.opts} is not explained"


@pytest.mark.parametrize("line", [line for line in EXAMPLES if "tour" not in line])
def test_every_example_can_be_typed(cli: Cli, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it names (a file, a ticket) may not be there; an option or a value that does not exist would be a fault."""
    monkeypatch.chdir(cli.config.parent)
    cli.config.with_name("my-town.toml").write_text(BRUYERES.read_text("utf-8"), "utf-8")
    for name in ("kiosk.toml", "one.toml", "two.toml"):
        cli.config.with_name(name).write_text("", "utf-8")
    cli.config.with_name("other-kiosk.toml").write_text("", "utf-8")
    if "restore" in line:
        assert cli("backup", "kiosk-2026-11-22.zip").code == 0
    ran = cli(*shlex.split(line)[1:])
    missing = ("K301", "K302", "K303") if "kioskctl ticket" in line else ("K321", "K324") if "staff" in line else ()
    assert ran.code in (0, 1) or ran.err.startswith(missing), ran.err
    assert "K126" not in ran.err


@pytest.mark.parametrize("path", [(), ("profile",), ("ticket",)])
def test_a_group_alone_shows_what_there_is(cli: Cli, path: tuple[str, ...]) -> None:
    ran = cli(*path)
    assert ran.code == 2
    assert "Commands:" in ran.err + ran.out


@pytest.mark.parametrize(
    ("args", "hint"), [(("quot",), "quote"), (("ticket", "isue"), "issue"), (("profile", "shw", "x"), "show")]
)
def test_a_command_that_is_not_there(cli: Cli, args: tuple[str, ...], hint: str) -> None:
    ran = cli(*args)
    assert (ran.code, ran.err.split(":")[0]) == (2, "K126")
    assert hint in ran.err


def test_the_version(cli: Cli) -> None:
    assert cli("--version").out.startswith("kioskctl, version ")


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--size", "1x1"), "K126"),
        (("--size", "9" * 5000 + "x1080"), "K126"),
        (("--size", "1080*1920"), "K126"),
        (("--language", "xx"), "K125"),
        (("--profile", "izegm"), "K101"),
    ],
)
def test_the_tour_refuses_bad_input_before_it_starts(cli: Cli, args: tuple[str, ...], code: str) -> None:
    ran = cli("tour", "--out", str(cli.data / "tour"), *args)
    assert (ran.code, ran.err.split(":")[0]) == (2, code)
    assert not (cli.data / "tour").exists()


def test_the_tour_needs_a_folder_it_can_write(cli: Cli) -> None:
    file = cli.config.with_name("file")
    file.write_text("")
    ran = cli("tour", "--out", str(file / "tour"))
    assert (ran.code, ran.err.split(":")[0]) == (1, "K402")
