"""A lobby screen with a fault of its own: `python -m tests.ui.faulty KIND DATA`, watched by tests/ui/test_fault.py."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

from PySide6.QtCore import QTimer, qFatal

from kiosk.ui import fault, start


def boom(*_: object) -> None:
    raise RuntimeError("nobody thought of this")


def worse() -> None:
    raise GeneratorExit("a lane that ends: nobody thought of this")


def after_start(kind: str, begun: start.Start) -> None:
    if kind == "slot":
        boom()
    elif kind == "thread":
        threading.Thread(target=boom).start()
    elif kind == "lane":
        lobby = begun.lobby
        assert lobby is not None
        lobby.tasks.store(worse, print, print)
    elif kind == "fatal":
        qFatal("Qt cannot go on")
    elif kind == "hang":
        time.sleep(60)
    elif kind == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif kind == "term":
        os.kill(os.getpid(), signal.SIGTERM)


def main(kind: str, data: str) -> int:
    fault.SHOWN_MS = 100
    settle_in = start.Start._settle_in

    def settled(self: start.Start) -> None:
        settle_in(self)
        if self.lobby is not None:
            QTimer.singleShot(700 if kind == "hang" else 0, lambda: after_start(kind, self))

    start.Start._settle_in = settled  # type: ignore[method-assign]
    if kind == "start":
        start.Start._open = boom  # type: ignore[assignment, method-assign]
    return start.run(None, data, "izegem")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
