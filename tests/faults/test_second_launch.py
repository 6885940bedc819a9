"""A second kiosk on the same data: it leaves and says so, and the first goes on; two at once give no number twice."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.journey import Place
from kiosk.ui.lock import take
from tests.faults.hall import lobby_on
from tests.faults.table import Account, Side
from tests.storage.making import ROOT
from tests.support.cli import environment
from tests.support.visitor import wait_for

LAUNCHES = 5


def launch(data: Path) -> subprocess.Popen[str]:
    """Start the real program on a data folder, with a screen in memory."""
    command = [sys.executable, "-m", "kiosk", "--data", str(data), "--profile", "izegem"]
    variables = environment(data, QT_QPA_PLATFORM="offscreen")
    return subprocess.Popen(command, cwd=ROOT, env=variables, stderr=subprocess.PIPE, text=True)


def test_a_second_launch_leaves_and_the_first_goes_on(tmp_path: Path, account: Callable[[str], Account]) -> None:
    told = account("second launch")
    with lobby_on(tmp_path, told) as hall:
        lock = take(tmp_path)
        assert lock is not None
        for number in range(LAUNCHES):
            with launch(tmp_path) as second:
                said = second.communicate(timeout=60)[1]
                told.holds(Side.STAFF, "K211: a kiosk is already running" in said and second.returncode == 1, said)
            told.holds(Side.VISITOR, hall.visitor.journey.place in (Place.WELCOME, Place.DONE), "another page")
            told.holds(Side.VISITOR, hall.ticket() == number + 1, told.given)
        lock.unlock()
    told.settle(tmp_path)
    told.cases = LAUNCHES


def test_of_two_launched_at_once_one_stays(tmp_path: Path) -> None:
    both = [launch(tmp_path) for _ in range(2)]
    try:
        wait_for(lambda: any(each.poll() is not None for each in both), 60)
        left, stays = sorted(both, key=lambda each: each.poll() is None)
        assert (left.returncode, stays.poll()) == (1, None)
        assert "K211: a kiosk is already running" in left.communicate()[1]
    finally:
        for each in both:
            each.terminate()
            each.communicate(timeout=60)
