"""The rules in conftest.py bite: for each, a small suite that breaks it must fail, and one that does not must pass."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
CONFTEST = [
    f"tests/{name}.py" for name in ("conftest", "faults/table", "support/offline", "support/startup/sitecustomize")
]

PROGRAM = """
def program(code):
    subprocess.run([sys.executable, "-c", "import socket\\n" + code], check=False)
"""
GOOD = f"""
import logging, socket, subprocess, sys, threading
import pytest
{PROGRAM}
@pytest.mark.expects_error_log
def test_expected_error(): logging.getLogger("kiosk").error("x")

def test_warning(): logging.getLogger("kiosk").warning("x")

def test_thread_that_ends(): threading.Thread(target=int).start()

def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()): pass

def test_loopback_of_a_program():
    with socket.create_server(("127.0.0.1", 0)) as server:
        program("with socket.create_connection(%r): pass" % (server.getsockname(),))
        server.settimeout(0)
        server.accept()[0].close()

def test_socket_file_of_a_program(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "here"))
        server.listen()
        program("with socket.socket(socket.AF_UNIX) as it: it.connect(%r)" % str(tmp_path / "here"))
        server.settimeout(0)
        server.accept()[0].close()
"""

BAD = f"""
import logging, socket, subprocess, sys, threading, time, warnings
import pytest
from PySide6.QtCore import qWarning
{PROGRAM}
def test_error_log(): logging.getLogger("kiosk").error("x")

def test_stray_thread(): threading.Thread(target=time.sleep, args=(60,), daemon=True).start()

def test_address():
    with socket.socket() as it: it.connect(("192.0.2.1", 9))

def test_name(): socket.create_connection(("town.example", 80))

def test_swallowed():
    with pytest.raises(BaseException), socket.socket() as it: it.connect(("192.0.2.1", 9))

def test_a_thread_of_a_program():
    program("import threading\\nthreading.Thread(target=socket.gethostbyname, args=('town.example',)).start()")

def test_a_program_that_takes_it_for_a_dead_network():
    program("try:\\n socket.create_connection(('192.0.2.1', 9))\\nexcept BaseException: pass")

def test_a_packet_of_a_program():
    program("with socket.socket(type=socket.SOCK_DGRAM) as it: it.sendto(b'', ('192.0.2.1', 9))")

@pytest.fixture(scope="module")
def started(): yield program("socket.socket().connect_ex(('198.51.100.1', 9))")

def test_before_it_begins(started): pass

@pytest.fixture
def ended():
    yield
    program("socket.getaddrinfo('town.example', 80)")

def test_after_it_ended(ended): pass

def test_warning(): warnings.warn("x")

def test_qt_message(qtbot): qWarning("x")

def test_skip(): pytest.skip("no printer here")
"""


def unhappy_tests(folder: Path, source: str) -> dict[str, int]:
    """The tests of a suite, each with how often it failed or broke, under this project's settings and conftest.py."""
    for name in ("pyproject.toml", *CONFTEST):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    (folder / "tests" / "test_it.py").write_text(source, encoding="utf-8")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    finished = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--junitxml=result.xml"],
        cwd=folder,
        env=clean | {"KIOSK_CI_NO_SKIPS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode in (0, 1), finished.stdout + finished.stderr
    counts: Counter[str] = Counter()
    for case in ElementTree.parse(folder / "result.xml").iter("testcase"):  # noqa: S314 - pytest wrote it
        counts[case.attrib["name"]] += len(case.findall("failure")) + len(case.findall("error"))
    return dict(counts)


def test_a_suite_that_keeps_the_rules_passes(tmp_path: Path) -> None:
    assert set(unhappy_tests(tmp_path, GOOD).values()) == {0}


def test_each_broken_rule_fails_its_test(tmp_path: Path) -> None:
    counts = unhappy_tests(tmp_path, BAD)
    assert counts == dict.fromkeys(re.findall(r"def (test_\w+)", BAD), 1)


REAL_TIME = """
import pytest
from tests.faults.table import BrokenPromiseError
tries = []

@pytest.mark.xvfb
def test_that_a_stalled_machine_broke():
    tries.append("a")
    assert tries.count("a") == 2

@pytest.mark.xvfb
def test_that_is_broken(): assert False

@pytest.mark.xvfb
def test_that_broke_a_promise_once():
    tries.append("c")
    if tries.count("c") == 1:
        raise BrokenPromiseError("a second paper")

@pytest.fixture
def account():
    yield
    tries.append("d")
    if tries.count("d") == 1:
        raise BrokenPromiseError("a ticket that was lost")

@pytest.mark.xvfb
def test_that_lost_a_ticket_once(account): pass

def test_that_fails_by_turns():
    tries.append("b")
    assert tries.count("b") == 2
"""


def test_only_what_runs_in_real_time_gets_another_try_and_one(tmp_path: Path) -> None:
    counts = unhappy_tests(tmp_path, REAL_TIME)
    failed = {name for name, times in counts.items() if times}
    never_forgiven = {"test_that_broke_a_promise_once", "test_that_lost_a_ticket_once"}
    assert failed == {"test_that_is_broken", "test_that_fails_by_turns"} | never_forgiven


def test_every_line_that_is_left_out_has_a_reason_beside_it() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    report = project.partition("[tool.coverage.report]")[2].partition("\n[")[0]
    patterns = re.findall(r"^ {4}'.*", report, re.MULTILINE)
    options = tomllib.loads(project)["tool"]["coverage"]["report"]
    assert len(patterns) == sum(map(len, options.values())) > 0
    for pattern in patterns:
        assert re.search(r"',  +# \w.{5}", pattern), pattern
    for file in (ROOT / "kiosk").rglob("*.py"):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if "pragma:" in line:
                assert re.search(r"# pragma: no (cover|branch) - \w.{9}", line), f"{file.name}:{number}"
