"""The logs: a line an event, for the journal and in files that are turned over, and nothing that a full disk stops."""

from __future__ import annotations

import io
import json
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.system import logs
from kiosk.system.logs import AsJson, ForJournal
from tests.support.cli import Cli

LOG = logging.getLogger("kiosk.test")


def record(level: int, text: str, *, trace: bool = False) -> logging.LogRecord:
    found = None
    if trace:
        try:
            raise RuntimeError("line one\nline two")
        except RuntimeError:
            found = sys.exc_info()
    return logging.LogRecord("kiosk.part", level, __file__, 1, text, (), found)


def test_an_event_is_one_line_of_json_with_the_code_and_the_trace() -> None:
    line = AsJson().format(record(logging.WARNING, "K205: no room\nat all", trace=True))
    assert "\n" not in line
    data = json.loads(line)
    assert (data["level"], data["where"], data["code"]) == ("warning", "kiosk.part", "K205")
    assert "RuntimeError (its words are not kept" in data["trace"]


@pytest.mark.parametrize(("level", "priority"), [(logging.CRITICAL, 2), (logging.ERROR, 3), (logging.INFO, 6), (5, 7)])
def test_the_journal_gets_one_line_with_its_priority(level: int, priority: int) -> None:
    line = ForJournal().format(record(level, "said\nso", trace=True))
    assert line.startswith(f"<{priority}>kiosk.part: said | so | Traceback")
    assert "\n" not in line


def test_the_journal_is_known_by_its_own_stream_only(tmp_path: Path) -> None:
    with (tmp_path / "stream").open("w") as stream:
        found = os.fstat(stream.fileno())
        assert logs.is_journal({"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"}, stream)
        assert not logs.is_journal({"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino + 1}"}, stream)
        assert not logs.is_journal({}, stream)
    assert not logs.is_journal({"JOURNAL_STREAM": "1:2"}, io.StringIO())


def test_the_name_of_a_file_may_be_no_text(tmp_path: Path) -> None:
    handler = logs.to_files(tmp_path)
    assert handler is not None
    handler.emit(record(logging.WARNING, "\udcff.toml is spoilt"))
    logs.stop(handler)
    assert [each.said for each in logs.read(tmp_path)] == ["\udcff.toml is spoilt"]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(logs, "BYTES", 2000)
    monkeypatch.setattr(logging.getLogger(), "level", logging.INFO)
    handler = logs.to_files(tmp_path / "data")
    assert handler is not None
    yield tmp_path / "data"
    logs.stop(handler)


def test_the_files_are_turned_over_and_read_back_in_order(data: Path) -> None:
    for number in range(300):
        LOG.info("event %d", number)
    with (data / logs.FOLDER / logs.FILE).open("a") as file:
        file.write('{"at": "not whole\n')
    LOG.warning("the last")
    found = list(logs.read(data))
    assert len(list((data / logs.FOLDER).iterdir())) == logs.FILES
    assert found[-1].said == "the last"
    numbers = [int(each.said.split()[1]) for each in found[:-1]]
    assert numbers == sorted(numbers)
    assert numbers[-1] == 299
    assert numbers[0] > 0


def test_a_log_that_cannot_be_written_stops_nothing(
    data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for path in (data / logs.FOLDER).iterdir():
        path.unlink()
    (data / logs.FOLDER).rmdir()
    (data / logs.FOLDER).write_text("in the way")
    for number in range(300):
        LOG.info("event %d", number)
    assert "Traceback" not in capfd.readouterr().err
    (tmp_path / "file").touch()
    assert logs.to_files(tmp_path / "file") is None


def test_a_command_shows_them(tmp_path: Path) -> None:
    cli = Cli(tmp_path / "data", tmp_path / "kiosk.toml")
    empty = cli("--data", str(cli.data), "logs")
    assert (empty.code, empty.out) == (0, "")
    (cli.data / logs.FOLDER).mkdir(parents=True)
    lines = [AsJson().format(record(level, f"K205 {level}", trace=level == 40)) for level in (20, 30, 40, 30)]
    (cli.data / logs.FOLDER / logs.FILE).write_text("\n".join(lines))
    shown = cli("--data", str(cli.data), "logs", "--level", "warning", "--lines", "2")
    assert [line.split()[2] for line in shown.out.splitlines() if not line.startswith(" ")] == ["error", "warning"]
    assert "    RuntimeError (its words are not kept" in shown.out
    data = cli("--data", str(cli.data), "logs", "--json").json
    assert [each["code"] for each in data] == ["K205"] * 4
    (cli.data / logs.FOLDER / logs.FILE).unlink()
    (cli.data / logs.FOLDER / logs.FILE).mkdir()
    refused = cli("--data", str(cli.data), "logs", "--json")
    assert (refused.code, refused.error) == (1, "K201")
