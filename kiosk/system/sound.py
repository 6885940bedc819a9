"""A short sound through whatever the system plays sounds with; silent where it has nothing. Never waited for."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

_log = logging.getLogger(__name__)

PLAYERS = (("paplay",), ("aplay", "-q"))
"""Programs of Linux, in this order: the first that can reach a sound device plays. Their last argument is the file."""
_PATIENCE_SECONDS = 3.0
"""A player that has not ended by then holds a device that does not sound."""

Play = Callable[[Path], None]


class Sound:
    """One sound file. Whoever plays it goes on at once; while it sounds, playing it again does nothing."""

    def __init__(self, file: Path, play: Play | None = None) -> None:
        """`play` blocks until the sound has ended; the system's own way unless said otherwise."""
        self._file = file
        self._play = play or (_windows if sys.platform == "win32" else first_that_plays)
        self._thread: threading.Thread | None = None

    def play(self) -> None:
        """Let it be heard, on a thread of its own."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="kiosk-sound", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait until it has ended, some seconds at most."""
        if self._thread is not None:
            self._thread.join(_PATIENCE_SECONDS * len(PLAYERS))

    def _run(self) -> None:
        try:
            self._play(self._file)
        except OSError as error:
            _log.info("no sound: %s", error)


def first_that_plays(file: Path, players: Sequence[Sequence[str]] = PLAYERS) -> None:
    """Try one player after the other until one has played the file; none of them is no fault."""
    for player in players:
        try:
            done = subprocess.run(
                [*player, str(file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            _log.debug("%s does not play: %s", player[0], error)
            continue
        if done.returncode == 0:
            return
    _log.debug("nothing here plays a sound")


def _windows(file: Path) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
