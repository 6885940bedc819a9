"""Work off the screen's thread: lanes for store, printer and upkeep; results come back on the screen's thread."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

T = TypeVar("T")
_log = logging.getLogger(__name__)
_AFTER_PAINT_MS = 1
"""A timer of no time at all would come before what is to be painted."""
_Job = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Any], None]]


class _Lane:
    """One thread that does one job after the other; it starts with the first job."""

    def __init__(self, name: str, deliver: Callable[[Callable[[], None]], None]) -> None:
        self._name, self._deliver = name, deliver
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def put(self, job: _Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=f"kiosk-{self._name}", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def close(self, seconds: float) -> bool:
        if self._thread is None:
            return True
        self._jobs.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            work, done, failed = job
            try:
                result = work()
            except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, whoever asked for the work must hear of it
                self._deliver(_call(failed, error))
            else:
                self._deliver(_call(done, result))


def _call(function: Callable[[Any], None], value: Any) -> Callable[[], None]:
    return lambda: function(value)


class Tasks(QObject):
    """The lanes. A mute printer does not hold up a number, nor does a backup."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it on the screen's thread: that is where results are handed over."""
        super().__init__(parent)
        self._open = True
        self._lanes = {name: _Lane(name, self._finished.emit) for name in ("store", "printer", "upkeep")}
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def store(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` in the lane of the database; then `done` or `failed` on the screen's thread."""
        self._put("store", (work, done, failed))

    def printer(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` in the lane of the printer; then `done` or `failed` on the screen's thread.

        The page that says so is painted first: work begun before would take Python from it.
        """
        QTimer.singleShot(_AFTER_PAINT_MS, self, lambda: self._put("printer", (work, done, failed)))

    def upkeep(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` in the lane of what nobody waits for; then `done` or `failed` on the screen's thread."""
        self._put("upkeep", (work, done, failed))

    def _put(self, lane: str, job: _Job) -> None:
        if self._open:
            self._lanes[lane].put(job)

    def close(self, seconds: float = 5.0) -> bool:
        """Let all lanes end what they do, at most so long. No result is handed over after, and no job begun.

        False: one still runs.
        """
        self._open = False
        ended = [lane.close(seconds) for lane in self._lanes.values()]
        if not all(ended):
            _log.warning("a job did not end within %.0f s", seconds)
        return all(ended)

    def _hand_over(self, call: Callable[[], None]) -> None:
        if self._open:
            call()
