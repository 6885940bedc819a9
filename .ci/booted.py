"""Boots a bare Debian with the package in it, in a container, to see its service as systemd runs it.

The session of the console has no screen there: a drop-in gives the compositor one in memory and leaves out the console.
Everything else of the unit holds: account, limits, hardening, restart.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bareroot import BareRoot, NotPossibleHereError

BOOT_S, STEP_S = 60, 90
UNITS = "etc/systemd/system"
PROGRAM = "/usr/lib/lobby-kiosk/kiosk"
HEADLESS = """[Unit]
ConditionPathExists=
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
TTYPath=
StandardInput=null
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
WatchdogSec=5
"""
PROBE = """[Unit]
After=dbus.service
[Service]
Type=oneshot
ExecStart=/bin/sh -c 'touch /booted; systemctl start lobby-kiosk-backup.service; echo $? >/backup'
"""
SEALED = {"NoNewPrivs": "1", "CapEff": "0" * 16, "CapBnd": "0" * 16, "Seccomp": "2"}
"""What the kernel must say of the running kiosk."""


def boot_and_watch(root: BareRoot) -> None:
    """The kiosk comes up with the machine, sealed off; one that is killed or hangs comes back; a backup can be made.

    Raises NotPossibleHereError where no container can be booted.
    """
    headless(root)
    root.write(f"{UNITS}/probe.service", PROBE)
    root.run("systemctl", "add-wants", "multi-user.target", "probe.service")
    for left in ("booted", "backup"):
        (root.folder / left).unlink(missing_ok=True)
    cover = fresh_start(root)
    with container(root):
        if not wait((root.folder / "booted").exists, BOOT_S):
            raise NotPossibleHereError("no container can be booted with systemd-nspawn")
        assert wait(cover.exists, STEP_S), f"the kiosk did not come up with the machine:\n{_journal(root)}"
        (first,) = _kiosks()
        status = dict(line.split(":\t", 1) for line in Path(f"/proc/{first}/status").read_text("utf-8").splitlines())
        assert {name: status[name].strip() for name in SEALED} == SEALED
        for fault in (signal.SIGKILL, signal.SIGSTOP):  # a crash, and a screen that hangs
            (ill,) = _kiosks()
            cover.unlink()
            os.kill(ill, fault)
            again = wait(cover.exists, STEP_S) and len(_kiosks()) == 1 and _kiosks() != [ill]
            assert again, f"after {fault.name} the kiosk did not come back:\n{_journal(root)}"
        assert wait((root.folder / "backup").exists, STEP_S)
        assert (root.folder / "backup").read_text("utf-8").strip() == "0", _journal(root)
    shutil.rmtree(root.folder / UNITS / "lobby-kiosk.service.d")
    root.run("systemctl", "disable", "probe.service", check=False)


def headless(root: BareRoot) -> None:
    """Give the service a screen in memory, for there is no console."""
    root.write(f"{UNITS}/lobby-kiosk.service.d/headless.conf", HEADLESS)


def fresh_start(root: BareRoot) -> Path:
    """Forget the kiosks that were killed here; returns the picture of the first page, which the next one will make.

    The lock that each left names a process id, which the next may have in a namespace of its own; and five of them
    would be taken for a kiosk that cannot stay up.
    """
    data = root.folder / "var/lib/kiosk"
    for left in ("cover.bin", "kiosk.lock", "state/running", "state/crashes"):
        (data / left).unlink(missing_ok=True)
    return data / "cover.bin"


@contextmanager
def container(root: BareRoot) -> Iterator[None]:
    """Boot it, and end it afterwards. Raises NotPossibleHereError."""
    if not shutil.which("systemd-nspawn"):
        raise NotPossibleHereError("it takes systemd-nspawn (Debian's systemd-container)")
    options = ["--quiet", "--register=no", "--keep-unit", "--console=pipe", "--link-journal=no"]
    command = ["systemd-nspawn", *options, "--boot", "--directory", str(root.folder)]
    running = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        yield
    finally:
        running.terminate()
        try:
            running.wait(BOOT_S)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait(BOOT_S)


def wait(there: Callable[[], bool], seconds: float) -> bool:
    """Whether something came to be within so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if there():
            return True
        time.sleep(0.1)
    return there()


def _kiosks() -> list[int]:
    """The processes, as this machine counts them, that are the kiosk inside: there alone it lies at this place."""
    found = []
    for process in Path("/proc").iterdir():
        with suppress(OSError):
            if process.name.isdecimal() and str((process / "exe").readlink()) == PROGRAM:
                found.append(int(process.name))
    return sorted(found)


def _journal(root: BareRoot) -> str:
    """What the kiosk's services wrote."""
    command = ["journalctl", "--no-pager", "-n", "60", "-D", str(root.folder / "var/log/journal")]
    return subprocess.run(
        [*command, "-u", "lobby-kiosk", "-u", "lobby-kiosk-backup"], capture_output=True, text=True, check=False
    ).stdout
