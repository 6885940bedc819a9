"""Talks to the service that runs the kiosk, and knows whether one does: systemd's notifications, without its library.

The protocol is a datagram of "KEY=VALUE" lines to the socket that NOTIFY_SOCKET names (man 3 sd_notify).
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

SOCKET = "NOTIFY_SOCKET"
LOCK = "kiosk.lock"
"""The file by which a running lobby screen holds a data folder; its first line is a process id."""

CAN_TELL = sys.platform != "win32"
"""Whether it can be known that a process is there; under Windows os.kill would end the process it asks after."""


class Service:
    """The service manager this process reports to, if there is one."""

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        """`environ` is the process's own unless given."""
        found = os.environ if environ is None else environ
        address = found.get(SOCKET, "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        usec, pid = found.get("WATCHDOG_USEC", ""), found.get("WATCHDOG_PID", "")
        meant = pid in ("", str(os.getpid()))
        self.watchdog_ms = int(usec) // 1000 if usec.isdecimal() and meant else 0
        """How often at least it wants to hear of this process, in milliseconds; 0: never."""

    @property
    def is_there(self) -> bool:
        """Whether somebody listens."""
        return bool(self._address)

    def ready(self) -> None:
        """The first page is on the screen."""
        self._say("READY=1")

    def alive(self) -> None:
        """The screen goes round."""
        self._say("WATCHDOG=1")

    def status(self, text: str) -> None:
        """One line that `systemctl status` shows."""
        self._say(f"STATUS={text.splitlines()[0] if text else ''}")

    def stopping(self) -> None:
        """The process is about to end."""
        self._say("STOPPING=1")

    def _say(self, text: str) -> None:
        """Send it; a service that does not listen any more stops nothing."""
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
            sender.setblocking(False)
            sender.sendto(text.encode(), self._address)


def running(data: Path) -> int | None:
    """Return the process id of the lobby screen that holds this data folder; None: no screen, or nobody can tell.

    A lock that a killed process left behind names a process that is gone, or another program by now.
    """
    try:
        text = (data / LOCK).read_text("utf-8", "replace").split("\n")[0].strip()
    except OSError:
        return None
    if not text.isdecimal() or not CAN_TELL:
        return None
    pid = int(text)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except OSError:
        return pid
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return pid
    return pid if b"kiosk" in command else None
