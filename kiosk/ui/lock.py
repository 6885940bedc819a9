"""One kiosk at a time on a data folder."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLockFile

from kiosk.domain.errors import Code, KioskError

_log = logging.getLogger(__name__)

FILE = "kiosk.lock"


def take(data: Path) -> QLockFile | None:
    """Take the data folder for this process. Raises KioskError (ALREADY_RUNNING) when another kiosk has it.

    A folder that cannot be written gives no lock: the screen still shows fees and documents.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("the data folder %s cannot be made: %s", data, error.strerror)
        return None
    lock = QLockFile(str(data / FILE))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        raise KioskError(
            Code.ALREADY_RUNNING,
            "De kiosk staat al aan.",
            f"a kiosk is already running on the data folder {data}. Leave that one first, or name another folder "
            "with --data.",
        )
    _log.warning("the data folder %s cannot be written; no ticket can be given", data)
    return None
