"""What holds for every test: a lobby screen without a monitor, no network, no silent error, no thread left behind."""

from __future__ import annotations

import atexit
import gc
import json
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Literal

import hypothesis
import pytest

from tests.faults.table import BrokenPromiseError, pytest_terminal_summary
from tests.support.offline import Attempts, stay_offline

__all__ = ["pytest_terminal_summary"]  # pytest calls it by its name

NO_SKIPS = os.environ.get("KIOSK_CI_NO_SKIPS") == "1"
THREAD_GRACE_SECONDS = 2.0
GARBAGE = 20_000
TESTS = Path(__file__).parent
REAL_TIME = frozenset({"printing/escpos", "printing/spooler", "test_printer.py", "test_program.py"})
"""Tests of real sockets, queues and programs, within the limits of the product: a machine that stalls breaks them."""
ATTEMPTS = pytest.StashKey[Attempts]()
PHASES: tuple[Literal["setup", "call"], ...] = ("setup", "call")


def offscreen_platform(folder: Path) -> str:
    """The value of QT_QPA_PLATFORM for the panels of a lobby: a portrait one, and a landscape one beside it.

    Qt's own offscreen screen is 800 x 800 px and drops touches outside it without a word.
    """
    screens = [
        {"name": name, "x": x, "y": 0, "width": w, "height": h, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}
        for name, x, w, h in (("1-portrait", 0, 1080, 1920), ("2-landscape", 1080, 1920, 1080))  # sorted by name
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def pytest_configure(config: pytest.Config) -> None:
    """Prepare Qt and hypothesis: a slow machine is no reason for a property to fail. And leave the network.

    Python's own collector would destroy screens of earlier tests in whichever thread happens to allocate, which crashes
    Qt; here as in the product it is done in the main thread only.
    """
    gc.disable()
    hypothesis.settings.register_profile("suite", deadline=None)
    hypothesis.settings.load_profile("suite")
    choose_platform()
    stay_offline()
    config.stash[ATTEMPTS] = Attempts(_folder() / "attempts")


def choose_platform() -> None:
    """Choose the platform before anything can create an application; another platform than offscreen is left alone."""
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = offscreen_platform(_folder())


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what runs in real time, and repeat it up to twice when it fails; the summary names each that needed it.

    What no slow machine explains is never tried again: see `BrokenPromiseError`.
    """
    for item in items:
        within = [str(each) for each in item.path.relative_to(TESTS).parents]
        if item.path.name in REAL_TIME or not REAL_TIME.isdisjoint(within) or item.get_closest_marker("xvfb"):
            item.add_marker("real_time")
            item.add_marker(pytest.mark.flaky(reruns=2, reruns_delay=1, rerun_except=BrokenPromiseError))


def pytest_sessionfinish() -> None:
    """Keep what was measured, if anything is: a process of the suite that takes long to end is killed."""
    coverage = sys.modules.get("coverage")
    if coverage is not None and (running := coverage.Coverage.current()) is not None:
        running.save()


@pytest.fixture(autouse=True, scope="session")
def _one_application(qapp: object) -> None:
    """Qt has one application a process: the one for widgets, before a command here makes a smaller one."""
    del qapp


@pytest.fixture(autouse=True)
def _garbage_goes_between_tests() -> Iterator[None]:
    """See `pytest_configure`; every so often is enough."""
    yield
    if gc.get_count()[0] > GARBAGE:
        gc.collect(1)


@pytest.fixture(autouse=True)
def _no_silent_errors(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log record of level ERROR fails the test, unless it is marked `expects_error_log`."""
    yield
    if request.node.get_closest_marker("expects_error_log"):
        return
    errors = [
        record.getMessage()
        for phase in PHASES
        for record in caplog.get_records(phase)
        if record.levelno >= logging.ERROR
    ]
    if errors:
        pytest.fail(f"logged as an error: {errors}")


@pytest.fixture(autouse=True)
def _no_stray_threads() -> Iterator[None]:
    """A Python thread a test started must have ended soon after it."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not _is_foreign(thread)]
    for thread in started:
        thread.join(THREAD_GRACE_SECONDS)
    alive = [thread.name for thread in started if thread.is_alive()]
    if alive:
        pytest.fail(f"threads left running: {alive}")


def _is_foreign(thread: threading.Thread) -> bool:
    """Whether Python only met the thread, as it meets Qt's own; those have no end Python could see."""
    return isinstance(thread, threading._DummyThread)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With KIOSK_CI_NO_SKIPS=1 a skipped test has failed: there, everything a test needs is installed.

    The kiosk works for ever without a network: who reaches for another machine fails the test, whatever came of it.
    """
    report = yield
    if NO_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        _fail_skip(report)
    if (reached := item.config.stash[ATTEMPTS].new()) and not report.failed:
        report.outcome = "failed"
        report.longrepr = f"a test, or a program it started, reached for another machine:\n{reached}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole module that skips itself."""
    report = yield
    if NO_SKIPS and report.skipped:
        _fail_skip(report)
    return report


def _fail_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    report.outcome = "failed"
    report.longrepr = f"skips are forbidden here: {reason}"
