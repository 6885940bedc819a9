"""Keeps the catalogues in `translations/` in step with the code: `.venv/bin/python .ci/translations.py`.

It collects the texts of every module of `kiosk/` into each `translations/kiosk_<language>.ts`, keeps the translations
that are there, and compiles each catalogue into the `.qm` beside it. Translators write in the `.ts` itself, by hand or
with Qt Linguist. With `--check` it changes nothing and says what is not current or not translated yet.

A language is a file: create an empty `translations/kiosk_fr.ts`, run the command, and fill in what it asks for.
The code speaks Dutch, so the Dutch catalogue holds plural forms only. The staff of a town hall read Dutch or English:
contexts that begin with `staff` are in those two catalogues and in no other.

lupdate knows a plural only as `self.tr(text, "", n)` within a class named like the context. Each
`words.plural("context", "… %n …", n)` of the code is handed to it in that form, from a file that lives for one run.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "kiosk"
FOLDER = ROOT / "translations"
SOURCE = "nl"
"""The language of the texts in the code."""
PREFIX = "kiosk_"
STAFF = "staff"
"""How the contexts of the staff's own screens begin."""
STAFF_LANGUAGES = (SOURCE, "en")


def main(arguments: list[str]) -> int:
    """Update and compile, or check; the exit code is 0 when all is well, 1 when not, 2 for an unknown argument."""
    if arguments not in ([], ["--check"]):
        print("usage: python .ci/translations.py [--check]", file=sys.stderr)
        return 2
    if arguments:
        problems = check()
        print("\n".join(problems) or "every catalogue is current and complete")
        return 1 if problems else 0
    update(FOLDER)
    release(FOLDER)
    for catalogue in catalogues(FOLDER):
        print(f"{catalogue.name}: {len(read(catalogue))} texts")
        for problem in incomplete(catalogue):
            print(f"  {problem}")
    return 0


def catalogues(folder: Path) -> list[Path]:
    """The catalogues of a folder; these files are the list of languages."""
    return sorted(folder.glob(f"{PREFIX}*.ts"))


def language(catalogue: Path) -> str:
    """The language a catalogue is for, from its name."""
    return catalogue.stem.removeprefix(PREFIX)


def check() -> list[str]:
    """What is wrong with the committed catalogues, a line for each."""
    problems = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for catalogue in catalogues(FOLDER):
            shutil.copy(catalogue, fresh)
        update(fresh)
        release(fresh)
        expected = {path.name: path.read_bytes() for path in fresh.glob(f"{PREFIX}*.[tq][sm]")}
        present = {path.name: path.read_bytes() for path in FOLDER.glob(f"{PREFIX}*.[tq][sm]")}
        problems += [
            f"{each} is not current: run `python .ci/translations.py` and commit what it changes"
            for each in sorted(expected.keys() | present.keys())
            if expected.get(each) != present.get(each)
        ]
        for catalogue in catalogues(fresh):
            problems += [f"{catalogue.name}: {problem}" for problem in incomplete(catalogue)]
    return problems


def update(folder: Path) -> None:
    """Bring every catalogue of the folder in step with the code; translations that still fit stay."""
    modules = sorted(path.relative_to(ROOT).as_posix() for path in CODE.rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        plural_file = Path(name) / "plurals.py"
        plural_file.write_text(plurals_for_lupdate(modules), encoding="utf-8")
        for catalogue in catalogues(folder):
            if not catalogue.read_bytes().strip():
                catalogue.unlink()  # a new language: lupdate wants no file rather than an empty one
            code = language(catalogue)
            options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", SOURCE]
            options += ["-target-language", code, *(["-pluralonly"] if code == SOURCE else [])]
            run("lupdate", *options, *modules, str(plural_file), "-ts", str(catalogue))
            if code not in STAFF_LANGUAGES:
                leave_out_staff(catalogue)


def leave_out_staff(catalogue: Path) -> None:
    """Take the texts of the staff's screens out of a catalogue that no member of staff uses."""
    text = catalogue.read_text("utf-8")
    context = rf"<context>\n    <name>{STAFF}.*?</context>\n"
    catalogue.write_text(re.sub(context, "", text, flags=re.DOTALL), encoding="utf-8")


def release(folder: Path) -> None:
    """Compile every catalogue; what a translator has not confirmed stays out, and shows in Dutch."""
    for catalogue in catalogues(folder):
        run("lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def plurals_for_lupdate(modules: list[str]) -> str:
    """Python source that says the plurals of these modules in the only form in which lupdate knows a plural."""
    found = sorted({each for module in modules for each in plurals(module)})
    form = "class {}:\n    def texts(self, n):\n        self.tr({}, '', n)\n"
    return "\n".join(form.format(context, json.dumps(text, ensure_ascii=False)) for context, text in found)


def plurals(module: str) -> Iterator[tuple[str, str]]:
    """Context and text of each `….plural("context", "… %n …", n)` of a module; exits where they are not literal."""
    try:
        tree = ast.parse((ROOT / module).read_text("utf-8"))
    except SyntaxError as error:
        sys.exit(f"{module}:{error.lineno}: {error.msg}")
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or "plural" not in (
            getattr(node.func, "attr", ""),
            getattr(node.func, "id", ""),
        ):
            continue
        match node.args:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(text)), _] if context.isidentifier():
                yield context, text
            case _:
                form = 'plural("context", "… %n …", n), its context a Python name'
                sys.exit(f"{module}:{node.lineno}: a plural is written as {form}")


def read(catalogue: Path) -> list[ElementTree.Element]:
    """The messages of a catalogue."""
    return ElementTree.parse(catalogue).getroot().findall("context/message")  # noqa: S314 - our own file


def incomplete(catalogue: Path) -> list[str]:
    """Each text of a catalogue without a confirmed translation in every form, a line for each."""
    problems = []
    for message in read(catalogue):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        if translation is None or translation.get("type") or not all((form.text or "").strip() for form in forms):
            problems.append(f"not translated: {message.findtext('source')!r}")
    return problems


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools as PySide6 brings them; exits with what it said when it fails."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is missing: use the Python of the project's environment, .venv")
    program = shutil.which(tool, path=str(Path(spec.origin).parent))
    if program is None:
        sys.exit(f"PySide6 at {spec.origin} has no {tool}")
    finished = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    said = (finished.stdout + finished.stderr).strip()
    if finished.returncode or said:
        sys.exit(f"{tool}: {said or finished.returncode}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
