"""`kioskctl printer` and `alerts` with a printer on the network: its state, what it needs, a test page, what to do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli.main import kioskctl
from kiosk.domain.tickets import State
from kiosk.printing.escpos.library import printers
from kiosk.printing.measures import ROLL_58
from tests.support.cli import Cli, Ran, program
from tests.support.qr import with_zxing
from tests.support.receipt_fronts import NetworkFront
from tests.support.receipt_printer import ReceiptPrinter

WELL = {"ready": "ok", "online": "ok", "cover": "ok", "paper": "enough", "error": "ok"}
UNKNOWN = dict.fromkeys(WELL, "unknown")


@pytest.fixture(scope="module", autouse=True)
def _loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Load python-escpos once: that takes longer than a printer can be waited for on a busy machine."""
    printers(tmp_path_factory.mktemp("state"))


@pytest.fixture
def front() -> Iterator[NetworkFront]:
    with NetworkFront(ReceiptPrinter()) as made:
        yield made


IMPATIENT = "timeout = 0.5\n"
"""For a printer that says nothing: all of it passes."""


def network(port: int, table: str = "printer", more: str = "") -> str:
    return f'[{table}]\ndevice = "escpos-network"\nhost = "127.0.0.1"\nport = {port}\nwidth = 384\n{more}'


def on(cli: Cli, front: NetworkFront, more: str = "") -> Callable[..., Ran]:
    """The command line with settings that name this printer."""
    file = cli.settings(network(front.port, more=more))

    return lambda *args: cli("--config", str(file), *args)


# status


@pytest.mark.parametrize(
    ("script", "said", "code"),
    [
        ({}, {}, 0),
        ({"near_end": True}, {"paper": "near end"}, 0),
        ({"roll": 0}, {"ready": "not ok", "online": "not ok", "paper": "out"}, 1),
        ({"cover_open": True}, {"ready": "not ok", "online": "not ok", "cover": "not ok"}, 1),
        ({"offline": True}, {"ready": "not ok", "online": "not ok"}, 1),
        ({"error": True}, {"ready": "not ok", "online": "not ok", "error": "not ok"}, 1),
        ({"silent": True}, UNKNOWN, 0),
        ({"noise": b"\xff"}, UNKNOWN, 0),
    ],
    ids=["well", "near end", "paper out", "cover", "offline", "error", "silent", "garbage"],
)
def test_the_status_has_three_values_and_an_exit_code(
    cli: Cli, front: NetworkFront, script: dict[str, object], said: dict[str, str], code: int
) -> None:
    front.printer.change(**script)
    ask = on(cli, front, IMPATIENT if said is UNKNOWN else "")
    ran = ask("printer", "status", "--json")
    assert (ran.code, ran.err) == (code, "")
    status = ran.json["escpos-network"]
    assert status.pop("detail")
    assert status == WELL | said
    line = ask("printer", "status")
    assert line.code == code
    wanted = ", ".join(f"{name} {value}" for name, value in (WELL | said).items())
    assert line.out.startswith(f"escpos-network: {wanted}, detail ")
    assert front.printer.papers == []


def test_a_printer_that_is_not_there_is_offline_with_what_to_check(cli: Cli, front: NetworkFront) -> None:
    front.unplug()
    ran = on(cli, front)("printer", "status", "--json")
    status = ran.json["escpos-network"]
    assert (ran.code, status["online"], status["paper"]) == (1, "not ok", "unknown")
    assert "refuses the connection" in status["detail"]


def test_both_printers_are_asked_and_told_apart(cli: Cli, front: NetworkFront) -> None:
    with NetworkFront(ReceiptPrinter(roll=0)) as spare:
        ran = on(cli, front, network(spare.port, "fallback_printer"))("printer", "status", "--json")
    assert ran.code == 1
    assert {name: each["paper"] for name, each in ran.json.items()} == {
        "escpos-network": "enough",
        "fallback escpos-network": "out",
    }


def test_the_folder_says_that_it_is_well(cli: Cli) -> None:
    ran = cli("printer", "status", "--json")
    assert (ran.code, list(ran.json)) == (0, ["folder"])


# list


def test_the_list_says_what_each_printer_still_needs(cli: Cli, front: NetworkFront) -> None:
    more = '[fallback_printer]\ndevice = "escpos-network"\nhost = "::1"\n'
    ran = on(cli, front, more)("printer", "list", "--json")
    assert (ran.code, ran.err) == (0, "")
    first, second = ran.json
    assert first == {"device": "escpos-network", "missing": None}
    assert second["device"] == "fallback escpos-network"
    assert "not an IPv4 address" in second["missing"]
    lines = on(cli, front, more)("printer", "list").out.splitlines()
    assert lines[0] == "escpos-network: could work here"
    assert lines[1].startswith("fallback escpos-network: ::1")


def test_usb_numbers_of_no_printer_here(cli: Cli) -> None:
    file = str(cli.settings('[printer]\ndevice = "escpos-usb"\nvendor = 0xfffe\nproduct = 0xfffd\n'))
    ran = cli("--config", file, "printer", "status", "--json")
    (status,) = ran.json.values()
    assert (ran.code, status["ready"], status["paper"]) == (1, "not ok", "unknown")
    assert status["detail"]
    issued = cli("--config", file, "ticket", "issue", "--purpose", "other", "--json")
    assert issued.code == 1
    assert issued.json["state"] == "failed"


# test


def test_a_test_page_shows_every_state_and_asks_the_person(cli: Cli, front: NetworkFront) -> None:
    front.printer.change(near_end=True)
    ran = on(cli, front)("printer", "test", "--yes", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.json["state"], ran.json["cause"], ran.json["files"]) == (State.CONFIRMED.value, None, [])
    assert ran.json["printers"]["escpos-network"]["paper"] == "near end"
    front.printer.wait_idle()
    (paper,) = front.printer.papers
    assert with_zxing(paper.picture()) == []
    assert {len(row) for row in paper.rows if row} == {ROLL_58.dots // 8}


@pytest.mark.parametrize(("answer", "code"), [(b"y\n", 0), (b"n\n", 1), (b"\n", 1), (b"", 1), (b"y\xff\n", 1)])
def test_the_person_has_the_last_word(cli: Cli, front: NetworkFront, answer: bytes, code: int) -> None:
    """Whatever the printer says, somebody looks at the paper; nobody there is no yes."""
    file = cli.settings(network(front.port))
    done = CliRunner().invoke(kioskctl, ["--config", str(file), "printer", "test"], input=answer, prog_name="kioskctl")
    assert done.exit_code == code
    assert "Did the test page come out whole?" in done.output


def test_a_test_page_that_cannot_be_printed(cli: Cli, front: NetworkFront) -> None:
    front.printer.change(cover_open=True)
    ran = on(cli, front)("printer", "test", "--yes", "--json")
    assert (ran.code, ran.json["state"]) == (1, "failed")
    assert "cover open" in ran.json["cause"]
    text = on(cli, front)("printer", "test", "--yes")
    assert (text.code, text.out.split(":")[0]) == (1, "failed")
    assert on(cli, front)("ticket", "show", "V001").code == 2  # no number was used for it


def test_a_test_page_in_the_folder_names_its_files(cli: Cli) -> None:
    ran = cli("printer", "test", "--yes", "--json")
    assert ran.code == 0
    assert all(Path(each).is_file() for each in ran.json["files"])


# alerts


def test_alerts_come_and_go_with_what_the_printer_says(cli: Cli, front: NetworkFront) -> None:
    ctl = on(cli, front)
    assert ctl("alerts").out == "nothing\n"
    front.printer.change(roll=0)
    ran = ctl("alerts", "--json")
    assert (ran.code, ran.err) == (0, "")
    (alert,) = ran.json
    assert (alert["kind"], alert["subject"], alert["tickets"]) == ("paper out", "escpos-network", [])
    assert alert["person"] == "Het papier van de printer is op. Leg een nieuwe rol in."
    assert "put in a new roll" in alert["it"]
    assert alert["since"] == ctl("alerts", "--json").json[0]["since"]
    head, what_to_do = ctl("alerts").out.splitlines()
    assert head.endswith("UTC  paper out  escpos-network")
    assert "put in a new roll" in what_to_do
    front.printer.mend(roll=None)
    assert ctl("alerts", "--json").json == []


def test_a_ticket_that_failed_is_an_alert_with_its_number(cli: Cli, front: NetworkFront) -> None:
    ctl = on(cli, front)
    front.printer.change(cover_open=True)
    issued = ctl("ticket", "issue", "--purpose", "other", "--json")
    assert (issued.code, issued.json["state"]) == (1, "failed")
    front.printer.mend(cover_open=False)
    (alert,) = ctl("alerts", "--json").json
    assert alert["kind"] == "tickets failed"
    assert len(alert["tickets"]) == 1
    assert front.printer.papers == []


def test_tickets_are_counted_where_nothing_feels_the_end_of_the_roll(cli: Cli, front: NetworkFront) -> None:
    ctl = on(cli, front, "[tickets]\ntickets_per_roll = 1\n")
    assert ctl("alerts", "--json").json == []
    assert ctl("ticket", "issue", "--purpose", "other").code == 0
    (alert,) = ctl("alerts", "--json").json
    assert (alert["kind"], alert["subject"]) == ("paper low", "roll")
    assert ctl("alerts", "--new-roll", "--json").json == []


# settings that name no printer of ours


def test_a_device_nobody_knows_does_not_stop_a_kiosk_that_had_a_good_file(cli: Cli, front: NetworkFront) -> None:
    ctl = on(cli, front)
    assert ctl("printer", "status").code == 0
    cli.settings('[printer]\ndevice = "escpos-netwrk"\n')
    ran = ctl("printer", "status", "--json")
    assert (ran.code, list(ran.json)) == (0, ["escpos-network"])
    assert "kiosk.toml:2 (printer.device)" in ran.err
    assert "expected one of: folder, escpos-network" in ran.err
    assert {each["kind"] for each in ctl("alerts", "--json").json} == {"files"}


def test_a_device_nobody_knows_is_refused_with_the_known_names_when_there_was_never_a_good_file(cli: Cli) -> None:
    file = str(cli.settings('[printer]\ndevice = "escpos-netwrk"\n'))
    for words in (("printer", "status"), ("printer", "list"), ("printer", "test", "--yes"), ("alerts",)):
        ran = cli("--config", file, *words, "--json")
        assert (ran.code, ran.error) == (2, "K111"), words
        (fault,) = ran.json["error"]["faults"]
        assert fault["place"] == "kiosk.toml:2 (printer.device)"
        assert "escpos-network" in fault["expected"]


def test_no_ticket_is_given_without_a_printer_where_the_settings_want_none(cli: Cli, front: NetworkFront) -> None:
    file = str(cli.settings(network(front.port, more='[tickets]\nwhen_printer_is_down = "refuse"\n')))
    issue = ("--config", file, "ticket", "issue", "--purpose", "other", "--json")
    assert (cli(*issue, "--visit", "v1").code, cli(*issue).code) == (0, 0)
    front.unplug()
    again = cli(*issue, "--visit", "v1")
    assert (again.code, again.json["number"], again.json["again"]) == (0, 1, True)
    assert (again.json["device"], again.json["files"]) == ("escpos-network", [])
    ran = cli(*issue)
    assert (ran.code, ran.error, ran.json["number"]) == (1, "K403", None)
    assert cli("ticket", "list", "--json").json["states"] == {"confirmed": 2}


@pytest.mark.parametrize("width", [384, 512, 576])
def test_a_ticket_fits_every_width_that_can_be_set(cli: Cli, front: NetworkFront, width: int) -> None:
    file = cli.settings(network(front.port).replace("width = 384", f"width = {width}"))
    issued = cli("--config", str(file), "ticket", "issue", "--purpose", "renew", "--card", "A", "--age", "30", "--json")
    assert (issued.code, issued.json["state"]) == (0, "confirmed")
    front.printer.wait_idle()
    (paper,) = front.printer.papers
    assert {len(row) for row in paper.rows if row} == {width // 8}
    assert len(with_zxing(paper.picture())) == 1


def test_as_a_program_a_silent_host_costs_seconds_and_no_trace(cli: Cli, front: NetworkFront) -> None:
    front.printer.change(silent=True)
    file = cli.settings(network(front.port, more=IMPATIENT))
    done = program(cli.data, "--config", str(file), "printer", "status", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["escpos-network"]["ready"] == "unknown"
