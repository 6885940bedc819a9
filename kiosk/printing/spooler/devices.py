"""Chooses the spooler of this operating system."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.printing.measures import ROLL_80, Roll

if TYPE_CHECKING:
    from kiosk.printing.spooler.cups import CupsDevice
    from kiosk.printing.spooler.windows import WindowsDevice


def spooler(
    queue: str,
    roll: Roll = ROLL_80,
    timeout: float = 2.0,
    job_timeout: float = 3.8,
    *,
    server: str | None = None,
) -> CupsDevice | WindowsDevice:
    """The device `spooler` for a queue; `timeout` and `job_timeout` in seconds as in the two modules.

    `server`: cupsd's socket or host and port; Windows has no use for it. Nothing is asked of the queue yet.
    """
    device: CupsDevice | WindowsDevice
    if sys.platform == "win32":
        from kiosk.printing.spooler.windows import WindowsDevice

        device = WindowsDevice(queue, roll, timeout, job_timeout)
    else:
        from kiosk.printing.spooler.cups import CupsDevice, Options

        device = CupsDevice(queue, Options(roll, timeout, job_timeout), server=server)
    return device
