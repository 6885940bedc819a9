"""The command that keeps the catalogues: what it finds in code, what it keeps, what it calls not current."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]

CODE = """
def page(words, n):
    words.translate("page", "Ga verder")
    plural = words.plural
    plural("page", "Nog %n seconden, \\u201czegt\\u201d de \\"klok\\"", n)
"""
PLURAL = 'Nog %n seconden, “zegt” de "klok"'


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The command, working on a small project with an empty Dutch and an empty English catalogue."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, folder in (("ROOT", ""), ("CODE", "kiosk"), ("FOLDER", "translations")):
        monkeypatch.setattr(module, name, tmp_path / folder)
        (tmp_path / folder).mkdir(exist_ok=True)
    (tmp_path / "kiosk" / "page.py").write_text(CODE, encoding="utf-8")
    for language in ("nl", "en"):
        (tmp_path / "translations" / f"kiosk_{language}.ts").touch()
    return module


def catalogue(command: ModuleType, language: str) -> Path:
    path = command.FOLDER / f"kiosk_{language}.ts"
    assert isinstance(path, Path)
    return path


def fill(path: Path) -> None:
    text = path.read_text("utf-8")
    text = text.replace('<translation type="unfinished"></translation>', "<translation>Go on</translation>")
    text = text.replace('<translation type="unfinished">', "<translation>")
    for form in ("%n one", "%n more"):
        text = text.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
    path.write_text(text, encoding="utf-8")


def test_a_language_is_a_file_and_the_source_language_holds_plurals_only(command: ModuleType) -> None:
    assert command.main([]) == 0
    assert [command.language(each) for each in command.catalogues(command.FOLDER)] == ["en", "nl"]
    found = {
        language: [message.findtext("source") for message in command.read(catalogue(command, language))]
        for language in ("nl", "en")
    }
    assert found == {"nl": [PLURAL], "en": ["Ga verder", PLURAL]}


def test_a_plural_is_spoken_in_its_forms(command: ModuleType) -> None:
    command.main([])
    fill(catalogue(command, "nl"))
    command.main([])
    translator = QTranslator()
    assert translator.load(str(catalogue(command, "nl").with_suffix(".qm")))
    assert [translator.translate("page", PLURAL, "", n) for n in (1, 2)] == ["%n one", "%n more"]


def test_what_is_not_translated_is_named_and_stays_out_of_the_program(
    command: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    command.main([])
    assert command.main(["--check"]) == 1
    assert "kiosk_en.ts: not translated: 'Ga verder'" in capsys.readouterr().out
    for language in ("nl", "en"):
        fill(catalogue(command, language))
    command.main([])
    assert command.main(["--check"]) == 0
    guess = catalogue(command, "en").read_text("utf-8").replace("<translation>Go", '<translation type="unfinished">Go')
    catalogue(command, "en").write_text(guess, encoding="utf-8")
    command.main([])
    assert command.main(["--check"]) == 1
    translator = QTranslator()
    assert translator.load(str(catalogue(command, "en").with_suffix(".qm")))
    assert not translator.translate("page", "Ga verder")


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "kiosk_en.qm").write_bytes(b"old"),
        lambda folder: (folder / "kiosk_en.qm").unlink(),
        lambda folder: (folder / "kiosk_fr.qm").write_bytes(b"without its source"),
        lambda folder: (folder.parent / "kiosk" / "more.py").write_text('translate("page", "Terug")\n'),
        lambda folder: (folder.parent / "kiosk" / "page.py").write_text(""),
    ],
    ids=["old qm", "no qm", "stray qm", "new text", "text gone"],
)
def test_a_catalogue_that_is_not_current_is_told(command: ModuleType, change: object) -> None:
    command.main([])
    for language in ("nl", "en"):
        fill(catalogue(command, language))
    command.main([])
    assert command.check() == []
    assert callable(change)
    change(command.FOLDER)
    assert any("is not current" in problem for problem in command.check())


def test_texts_of_the_staff_are_asked_for_in_dutch_and_english_only(command: ModuleType) -> None:
    more = 'words.translate("staff_day", "Sluit de dag")\nwords.plural("staff_day", "%n tickets", n)\n'
    (command.CODE / "staff.py").write_text(more)
    (command.FOLDER / "kiosk_fr.ts").touch()
    command.main([])
    found = {
        language: {message.findtext("source") for message in command.read(catalogue(command, language))}
        for language in ("nl", "en", "fr")
    }
    assert found == {
        "nl": {PLURAL, "%n tickets"},
        "en": {"Ga verder", PLURAL, "Sluit de dag", "%n tickets"},
        "fr": {"Ga verder", PLURAL},
    }
    before = catalogue(command, "fr").read_bytes()
    command.main([])
    assert catalogue(command, "fr").read_bytes() == before
    assert not any("staff" in problem for problem in command.check())
    assert "kiosk_fr.ts: not translated: 'Ga verder'" in command.check()


def test_a_second_run_changes_no_byte(command: ModuleType) -> None:
    command.main([])
    fill(catalogue(command, "en"))
    command.main([])
    before = {path.name: path.read_bytes() for path in command.FOLDER.iterdir()}
    command.main([])
    assert {path.name: path.read_bytes() for path in command.FOLDER.iterdir()} == before


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('words.plural(context, "%n dagen", n)\n', "a plural is written as"),
        ("def page(:\n", "invalid syntax"),
    ],
)
def test_code_whose_texts_would_be_lost_stops_the_command(command: ModuleType, code: str, message: str) -> None:
    (command.CODE / "page.py").write_text(code)
    with pytest.raises(SystemExit, match=rf"kiosk/page\.py:1: {message}"):
        command.main([])


def test_an_unknown_argument_is_refused(command: ModuleType) -> None:
    assert command.main(["--chekc"]) == 2
