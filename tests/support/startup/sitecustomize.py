"""The rule that nothing in the suite reaches another machine; this one, and files that serve as sockets, are free.

Python imports a module of this name at each start, once its folder is on PYTHONPATH: tests/support/offline.py puts it
there, for the programs that tests start, and imports it for the processes of the suite. It hides the module of this
name that Debian brings, which only looks for Ubuntu's reporter of crashes. Every program of the suite pays for what
is imported here.
"""

from __future__ import annotations

import os
import sys

MARKS = "OFFLINE_MARKS"
"""The environment variable that names a file: a line is added for each attempt, and tests/conftest.py reads them."""
_NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_ADDRESSES = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getnameinfo")


class ReachedOutError(BaseException):
    """A program reached for another machine. No Exception: nobody shall take it for a network that is down."""


def _hear(event: str, details: tuple[object, ...]) -> None:
    """Python tells of each call before it is made (`sys.addaudithook`); a name given to `connect`, once it is known."""
    if event in _NAMES:
        host = details[0]
    elif event in _ADDRESSES and isinstance(details[-1], tuple) and isinstance(details[-1][0], (str, bytes)):
        host = details[-1][0]
    else:
        return  # of another kind, or a socket in the file system
    name = os.fsdecode(host) if isinstance(host, (str, bytes)) else host
    if not _is_here(name):
        try:
            _mark(f"{event} {name}")
        finally:
            raise ReachedOutError(f"a test reached for another machine: {event} {name}")


def _is_here(name: object) -> bool:
    if name in (None, "", "localhost"):
        return True
    import ipaddress  # seldom needed

    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


def _mark(what: str) -> None:
    marks = os.environ.get(MARKS)
    if marks:
        file = os.open(marks, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(file, f"{what} by {' '.join(sys.orig_argv)[:200]!r}\n".encode(errors="backslashreplace"))
        os.close(file)


sys.addaudithook(_hear)
