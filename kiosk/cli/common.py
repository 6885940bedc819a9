"""What the commands share: how an error is told, how JSON is written, which town and which day are meant.

Every command ends with one of three exit codes: 0 done; 1 recorded but not printed, or refused just now (trying again
may help: a locked database, a full lane, an unwritable folder); 2 bad input (what was typed, or what a file says).
With --json whatever happens is written as JSON to the standard output, an error under the key "error"; sentences for
people go to the standard error.
"""

import json
import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click

from kiosk.domain.ages import check_age
from kiosk.domain.errors import Code, KioskError, did_you_mean, exit_code
from kiosk.wiring import Machine, open_machine, today

REFUSED, BAD_INPUT = 1, 2

_BUG = "K900"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEARS = re.compile(r"[0-9]{1,9}")


def error_json(error: KioskError) -> dict[str, Any]:
    """Return an error as the JSON of a command shows it."""
    faults = [{"place": f.place, "found": f.found, "expected": f.expected, "hint": f.suggestion} for f in error.faults]
    return {"code": error.code.value, "person": error.person, "it": error.it, "faults": faults}


class Kioskctl(click.Group):
    """A group whose commands end a known error as a sentence with its code, and a bug as one with its trace on request.

    `KIOSK_DEBUG=1` shows the trace of a bug.
    """

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        """Run the command and leave with its exit code."""
        typed = list(sys.argv[1:] if args is None else args)
        extra.pop("standalone_mode", None)
        as_json = "--json" in typed
        _log_plainly()
        try:
            ended = super().main(typed, prog_name, standalone_mode=False, **extra)
        except click.exceptions.NoArgsIsHelpError as asked:
            asked.show()
            sys.exit(BAD_INPUT)
        except click.ClickException as error:
            _end(_misused(error), as_json)
        except click.Abort:
            click.echo("Stopped.", err=True)
            sys.exit(REFUSED)
        except KioskError as error:
            _end(error, as_json)
        except OSError as error:
            if error.filename is not None:
                _end_bug(error, as_json)
            _end(_output_lost(error), as_json=False)
        except Exception as error:  # noqa: BLE001 - a person gets a sentence, never a trace
            _end_bug(error, as_json)
        sys.exit(ended if isinstance(ended, int) else 0)


class _Plainly(logging.Formatter):
    """Log records as one line: a trace is for whoever asked for it."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the library's name
        if os.environ.get("KIOSK_DEBUG"):
            return super().formatException(ei)
        return f"  {ei[0].__name__}: {ei[1]}"


def _log_plainly() -> None:
    root = logging.getLogger()
    if root.handlers:
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Plainly("%(levelname)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)


def _end(error: KioskError, as_json: bool) -> NoReturn:
    _say(error_json(error), as_json)
    sys.exit(exit_code(error))


def _end_bug(error: Exception, as_json: bool) -> NoReturn:
    if os.environ.get("KIOSK_DEBUG"):
        raise error
    it = (
        f"a fault in the program ({type(error).__name__}: {error}). Nothing recorded is lost. "
        "Run the command again with KIOSK_DEBUG=1 and send what it shows to whoever maintains the kiosk."
    )
    person = "Er ging iets mis. Vraag het aan de balie."
    _say({"code": _BUG, "person": person, "it": it, "faults": []}, as_json)
    sys.exit(REFUSED)


def _say(error: dict[str, Any], as_json: bool) -> None:
    try:
        if as_json:
            write_json({"error": error})
        _tell(error)
    except OSError:  # nobody reads what we say: the exit code says it
        _silence()


def _misused(error: click.ClickException) -> KioskError:
    """Return what was typed wrongly as a known error, with the command whose help says more."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "kioskctl"
    return KioskError(
        Code.INPUT_VALUE,
        "Deze opdracht klopt niet.",
        f"{error.format_message()} See: {path} --help",
    )


def _output_lost(error: OSError) -> KioskError:
    _silence()
    return KioskError(
        Code.OUTPUT_WRITE,
        "Het antwoord kon niet bewaard worden.",
        f"the answer could not be written to the standard output ({error.strerror or error}). What the command "
        "recorded stays recorded; free some space, then look at it with `kioskctl ticket show`.",
    )


def _silence() -> None:
    """Write nothing more to the standard output: the interpreter would complain of it at its end."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open until the process ends


def tell(error: KioskError) -> None:
    """Write an error and the faults of a file, each with its place, to the standard error."""
    _tell(error_json(error))


def _tell(error: dict[str, Any]) -> None:
    click.echo(f"{error['code']}: {error['it']}", err=True)
    for fault in error["faults"]:
        hint = f". {fault['hint']}" if fault["hint"] else ""
        click.echo(f"  {fault['place']}: found {fault['found']}; expected {fault['expected']}{hint}", err=True)


def write_json(value: object) -> None:
    """Write JSON to the standard output, indented, in UTF-8."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def config_file(context: click.Context) -> str | None:
    """Return the settings file that --config names, if it does."""
    return _places(context)[0]


def machine(context: click.Context, profile: str | None = None, on: date | None = None) -> Machine:
    """Return this machine with the town that is meant; problems with its files are told and do not stop it."""
    config, data = _places(context)
    found = open_machine(config=config, data=data, profile=profile, today=on or today())
    for problem in found.problems:
        click.echo(f"warning: {problem}", err=True)
    return found


def _places(context: click.Context) -> tuple[str | None, str | None]:
    config, data = context.find_root().obj or (None, None)
    return config, data


class Day(click.ParamType[date]):
    """A date as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date; anything else is bad input."""
        try:
            if not _DAY.fullmatch(value):
                raise ValueError("other ways to write a date are easily taken for another day")
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date written as YYYY-MM-DD.", param, ctx)


class Years(click.ParamType[int]):
    """An age in whole years."""

    name = "YEARS"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the age. Raises KioskError (INPUT_AGE) for what no person can have, or is no whole number."""
        del param, ctx
        text = str(value).strip()
        if _YEARS.fullmatch(text):
            return check_age(int(text))
        raise KioskError(
            Code.INPUT_AGE,
            "Deze leeftijd kan niet. Kies opnieuw.",
            f"age {value!r} is not an age in whole years, written in figures, such as 30.",
        )


class Choices(click.Choice[str]):
    """One of some words; what is nearly one of them is suggested."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """Return what is wrong with a word, and which was probably meant."""
        del ctx
        known = [str(each) for each in self.choices]
        return f"{value!r} is not one of {', '.join(known)}.{did_you_mean(str(value), known)}"


class FilePath(click.Path):
    """A file in a folder that is there; an empty text, or one that no system takes for a name, is bad input.

    No command makes a folder for a file that somebody named: a slip of the keyboard would become one.
    """

    def __init__(self, *, exists: bool = False) -> None:
        """`exists`: it must be there."""
        super().__init__(exists=exists, dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path."""
        if not str(value).strip() or "\0" in str(value):
            self.fail(f"{str(value)!r} is no name of a file.", param, ctx)
        folder = Path(str(value)).parent
        there = False
        with suppress(OSError):  # a name may be too long for any folder
            there = folder.is_dir()
        if not there:
            self.fail(f"there is no folder {str(folder)!r}; make it first, or name another file.", param, ctx)
        return super().convert(value, param, ctx)


class Place(click.ParamType[str]):
    """A file or a folder; an empty text is a slip, as of a variable that is not set."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text as it is."""
        if not str(value).strip():
            self.fail("it is empty; leave the option out, or name a path.", param, ctx)
        return str(value)


profile_option: Callable[[Any], Any] = click.option(
    "--profile", metavar="NAME_OR_FILE", help="The town: a name or a file [default: the settings' town]."
)

as_json: Callable[[Any], Any] = click.option("--json", "as_json", is_flag=True, help="Write JSON, also of an error.")


def examples(*lines: str) -> str:
    """Return the end of a command's help: how it is used, line by line."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def writable_folder(path: Path) -> Path:
    """Return the folder, made if need be. Raises KioskError (OUTPUT_WRITE) when files cannot be written there."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        probe = path / ".kiosk-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise KioskError(
            Code.OUTPUT_WRITE,
            "Hier kan niets bewaard worden.",
            f"nothing can be written in {path} ({reason or error}). Name another folder or mend its rights.",
        ) from error
    return path
