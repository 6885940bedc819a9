"""The checks as functions of facts, and the two forms in which other programs read how the kiosk is."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

import pytest

from kiosk.domain.clock import read_clock
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.printer import Known, PaperLevel, PrinterStatus
from kiosk.domain.tickets import Overlap
from kiosk.services import checks
from kiosk.services.checks import Check, Name
from kiosk.services.health import Health, as_json, as_prometheus
from tests.support.towns import IZEGEM

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
READY = PrinterStatus(Known.OK, Known.OK, PaperLevel.ENOUGH, Known.OK)
SILENT = PrinterStatus(detail="no answer")
OUT = PrinterStatus(Known.OK, Known.OK, PaperLevel.OUT, Known.OK)


@pytest.mark.parametrize(
    ("today", "state"),
    [(date(2026, 11, 23), Known.OK), (date(2026, 12, 20), Known.NOT_OK), (date(2027, 1, 1), Known.NOT_OK)],
)
def test_a_tariff_is_told_before_and_after_it_ends(today: date, state: Known) -> None:
    assert checks.tariffs(IZEGEM, today).state is state


def test_a_town_without_any_fee_for_today_says_when_there_was_one() -> None:
    (tariff,) = IZEGEM.tariffs
    ended = replace(tariff, confirmed_until=date(2025, 12, 31))
    assert "the last was until 2025-12-31" in checks.tariffs(replace(IZEGEM, tariffs=(ended,)), date(2026, 11, 23)).said
    assert checks.tariffs(replace(IZEGEM, tariffs=()), date(2026, 11, 23)).said == "no fee is confirmed for today"


def test_what_is_missing_is_named() -> None:
    assert checks.missing_things(Name.LIBRARIES, (), "libraries", "Install them.").state is Known.OK
    found = checks.missing_things(Name.LIBRARIES, ("libegl1", "libgl1"), "libraries", "Install them.")
    assert found == Check(Name.LIBRARIES, Known.NOT_OK, "missing: libegl1, libgl1", "Install them.")


def test_a_clock_in_doubt_is_not_ok() -> None:
    today = date(2026, 11, 23)
    assert checks.clock(read_clock(NOON, today, today)).state is Known.OK
    found = checks.clock(read_clock(NOON, date(2026, 11, 25), date(2026, 11, 25)))
    assert found.state is Known.NOT_OK
    assert "--confirm-day" in found.mend


def test_wrong_rules_of_the_time_zone_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.time_zone(NOON) == Check(Name.TIME_ZONE, Known.OK, "it is 12:00 in Brussels")
    monkeypatch.setattr(checks, "BRUSSELS", UTC)
    assert checks.time_zone(NOON).state is Known.NOT_OK


@pytest.mark.parametrize(
    ("status", "ready", "paper"),
    [
        (READY, Known.OK, Known.OK),
        (SILENT, Known.UNKNOWN, Known.UNKNOWN),
        (OUT, Known.NOT_OK, Known.NOT_OK),
        (PrinterStatus(Known.OK, Known.OK, PaperLevel.NEAR_END, Known.OK), Known.OK, Known.NOT_OK),
    ],
)
def test_a_printer_is_what_it_says_and_silence_is_unknown(status: PrinterStatus, ready: Known, paper: Known) -> None:
    assert checks.printers({"p": status}, {"p": None}, paper=True).state is ready
    assert checks.paper({"p": status}, paper=True).state is paper


def test_a_printer_that_lacks_something_is_not_ok() -> None:
    assert "libusb" in checks.printers({}, {"p": "needs libusb"}, paper=True).said
    assert checks.printers({}, {"p": None}, paper=True).state is Known.UNKNOWN


def test_files_in_place_of_paper_are_in_order_and_told_unless_they_cannot_be_written() -> None:
    found = checks.printers({"folder": READY}, {"folder": None}, paper=False)
    assert (found.state, found.said.startswith("tickets are saved as files, nothing is printed")) == (Known.OK, True)
    broken = PrinterStatus(Known.NOT_OK, Known.OK, PaperLevel.ENOUGH, Known.OK, "K401: it cannot be written")
    found = checks.printers({"folder": broken}, {"folder": None}, paper=False)
    assert (found.state, "K401" in found.said) == (Known.NOT_OK, True)
    assert checks.printers({}, {"folder": None}, paper=False).state is Known.UNKNOWN
    assert checks.paper({}, paper=False).state is Known.OK


def test_disk_backup_staff_and_numbers() -> None:
    assert checks.disk(checks.ENOUGH_BYTES).state is Known.OK
    assert checks.disk(checks.ENOUGH_BYTES - 1).state is Known.NOT_OK
    today = NOON.date()
    ages = [checks.backup(today - timedelta(days=age), today, any_ticket=True).state for age in (0, 1, 2)]
    assert ages == [Known.OK, Known.OK, Known.NOT_OK]
    assert [checks.staff(count).state for count in (0, 2)] == [Known.NOT_OK, Known.OK]
    shared = Overlap("info", "info", "V", 1, 9)
    assert [checks.numbers(same).state for same in (None, (), (shared,))] == [Known.UNKNOWN, Known.OK, Known.NOT_OK]


def test_a_check_that_fails_itself_spoils_no_other() -> None:
    def known() -> Check:
        raise KioskError(Code.DATABASE_BUSY, "p", "it is held")

    def bug() -> Check:
        raise RuntimeError("nobody thought of this")

    assert checks.guarded(Name.DATABASE, known).said == "K204: it is held"
    assert checks.guarded(Name.DATABASE, bug).state is Known.UNKNOWN


def test_staff_hear_only_of_what_has_no_alert_of_its_own() -> None:
    found = [checks.not_ok(name, "bad", "Mend it.") for name in Name] + [checks.ok(Name.DISK, "fine")]
    told = checks.wrong(found)
    assert {"disk space", "database", "backup", "staff accounts"} <= set(told)
    assert not {"printer", "paper", "clock"} & set(told)
    assert told["disk space"] == "bad. Mend it."


@pytest.fixture
def health() -> Health:
    odd = 'a "b"\\c\nd'
    looked = (checks.ok(Name.DISK, "fine"), checks.unknown(Name.SERVICE, "who knows"))
    return Health(NOON, "1.2", odd, None, 3, MappingProxyType({"p": OUT}), 5_000_000_000, looked)


def test_the_json_has_what_was_promised(health: Health) -> None:
    data = json.loads(as_json(health))
    assert data["unconfirmed"] == 3
    assert data["printers"]["p"]["paper"] == "out"
    assert data["checks"][1] == {"name": "service", "state": "unknown", "said": "who knows", "mend": ""}
    assert data["last_ticket"] is None


def test_the_json_can_be_written_whatever_a_folder_is_called(health: Health) -> None:
    said = as_json(replace(health, checks=(checks.ok(Name.DISK, "room in \udcff"),)))
    assert json.loads(said.encode())["checks"][0]["said"] == "room in \udcff"


def test_what_is_not_known_has_no_line(health: Health) -> None:
    bare = as_prometheus(replace(health, printers=MappingProxyType({}), free=None, checks=()))
    assert "kiosk_unconfirmed_tickets 3" in bare
    for name in ("printer_ready", "printer_paper", "disk_free_bytes", "kiosk_check", "last_ticket"):
        assert name in as_prometheus(health) or name == "last_ticket"
        assert name not in bare


def test_the_text_for_prometheus_keeps_to_its_form(health: Health) -> None:
    """The form: prometheus.io/docs/instrumenting/exposition_formats, "Text format details"."""
    text = as_prometheus(health)
    sample = re.compile(
        r'[a-z_]+(\{[a-z_]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z_]+="(?:[^"\\\n]|\\["\\n])*")*\})? -?[0-9.e+]+'
    )
    assert text.endswith("\n")
    for line in text.splitlines():
        assert line.startswith(("# HELP kiosk_", "# TYPE kiosk_")) or sample.fullmatch(line), line
    assert 'kiosk_printer_paper{printer="p"} 0' in text
    assert 'kiosk_check{check="service"} -1' in text
    assert "kiosk_disk_free_bytes 5000000000" in text
