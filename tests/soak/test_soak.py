"""The endurance run runs, and finds what is wrong; how long the kiosk lasts, `python -m tests.soak` says."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.journey import Mode
from tests.soak.endurance import Run


@pytest.mark.slow
def test_some_visits_leave_nothing_behind(tmp_path: Path) -> None:
    told = Run(tmp_path, "sint-truiden", 5).run(40)
    assert told.wrong == []
    assert told.visits == 40
    assert sum(told.model.states.values()) > 5


@pytest.mark.slow
def test_what_is_wrong_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Run(tmp_path, "izegem", 6)
    printer = run._hall.printer
    once = printer.print
    monkeypatch.setattr(printer, "print", lambda job: (once(job), once(job))[1])
    after = run._after

    def spoil(number: int) -> None:
        if number == 3:
            left = run._hall.lobby.session.journey
            object.__setattr__(left, "modes", frozenset({Mode.LARGE_TEXT}))
        after(number)

    monkeypatch.setattr(run, "_after", spoil)
    told = run.run(20)
    assert any("papers" in each for each in told.wrong)
    assert any("visit 3: the next visitor finds" in each for each in told.wrong)
