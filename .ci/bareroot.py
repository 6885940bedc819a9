"""A bare Debian to try the package in: made with debootstrap from the mirror this machine uses, entered by chroot.

It needs root and a Debian. Where that is not to be had, `BareRoot` says so with `NotPossibleHereError`, and why.
Nothing stays mounted: each command runs in a mount namespace of its own, which ends with it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
TARGET = "$(ORIGIN) $(CODENAME) $(COMPONENT) $(REPO_URI)"
APT_SETTINGS = re.compile(r"Acquire::(http|https|Check-[\w-]+|Retries)\b")
INSTALL_S = 600
AWAY = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
"""What a command mounts is gone when it ends, however it ends: a folder with a mount in it is never removed."""
ENTER = 'mount -t tmpfs tmpfs "$1/dev/shm" && mount -t proc proc "$1/proc" && exec chroot "$@"'


class NotPossibleHereError(Exception):
    """No bare root can be made or entered on this machine; says why."""


class BareRoot:
    """A Debian with nothing but its base, in a folder."""

    def __init__(self, folder: Path) -> None:
        """Make it in `folder`, or take the one that is there. Raises NotPossibleHereError."""
        self.folder = folder
        missing = [each for each in ("debootstrap", "unshare", "chroot", "apt-get") if not shutil.which(each)]
        if missing or os.geteuid() != 0:
            raise NotPossibleHereError(f"it takes root and {', '.join(missing) or 'nothing else'}")
        if not (folder / "ready").exists():
            self._make()

    def _make(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        targets = _targets()
        codename = _codename()
        mirror = next((uri for name, part, uri in targets if (name, part) == (codename, "main")), None)
        if mirror is None:
            raise NotPossibleHereError("this is no Debian whose mirror apt knows")
        command = [*AWAY, "debootstrap", "--variant=minbase", codename, str(self.folder), mirror]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S, check=False)
        except subprocess.TimeoutExpired as error:
            raise NotPossibleHereError(f"debootstrap did not end within {INSTALL_S} s") from error
        if done.returncode:
            raise NotPossibleHereError(f"debootstrap failed: {(done.stdout + done.stderr).strip()[-600:]}")
        sources = "".join(f"deb {uri} {name} {part}\n" for name, part, uri in targets)
        self.write("etc/apt/sources.list", sources)
        self.write("etc/apt/apt.conf.d/99-as-outside", _apt_settings())
        self.write("etc/dpkg/dpkg.cfg.d/quick", "force-unsafe-io\n")
        self.write("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n").chmod(0o755)  # no service starts in a chroot
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", self.folder / "etc" / name)
        if self.run("apt-get", "-qq", "update", check=False).returncode:
            raise NotPossibleHereError("the bare root cannot be entered, or its apt cannot reach the mirror")
        self.write("ready", "")

    def write(self, place: str, content: str) -> Path:
        """Write a file at a place below the root."""
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return path

    def command(self, *command: str, user: str = "root", **environ: str) -> list[str]:
        """The command, as run by `user` inside, with nothing of this machine's environment."""
        own = {"HOME": "/var/lib/kiosk", "XDG_CACHE_HOME": "/var/cache/lobby-kiosk"} if user != "root" else {}
        words = [f"{name}={value}" for name, value in (ENVIRONMENT | own | environ).items()]
        become = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        away = [*AWAY, "sh", "-c", ENTER, "enter", str(self.folder)]
        return [*away, "/usr/bin/env", "-i", *words, *become, *command]

    def run(
        self, *command: str, user: str = "root", check: bool = True, **environ: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside; with `check` it must succeed."""
        done = subprocess.run(
            self.command(*command, user=user, **environ),
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=INSTALL_S,
            check=False,
        )
        if check and done.returncode:
            said = (done.stdout + done.stderr)[-3000:]
            raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{said}")
        return done

    def apt(self, *arguments: str) -> str:
        """Run apt-get inside, without recommended packages and without questions; returns all it says."""
        options = ["-y", "-q", "--no-install-recommends", "-oDpkg::Options::=--force-confold", "-oAcquire::Retries=3"]
        done = self.run("apt-get", *options, *arguments, DEBIAN_FRONTEND="noninteractive")
        return done.stdout + done.stderr


def _targets() -> list[tuple[str, str, str]]:
    """Codename, component and address of each part of Debian that this machine installs from."""
    command = ["apt-get", "indextargets", "--format", TARGET, "Created-By: Packages"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = (line.split() for line in told.splitlines())
    return [(words[1], words[2], words[3]) for words in found if words[0] == "Debian" and len(words) == 4]


def _codename() -> str:
    text = Path("/etc/os-release").read_text("utf-8")
    found = re.search(r"^VERSION_CODENAME=(\w+)$", text, re.MULTILINE)
    return found[1] if found else ""


def _apt_settings() -> str:
    """How this machine's apt reaches its mirror, for the apt inside."""
    told = subprocess.run(["apt-config", "dump", "Acquire"], capture_output=True, text=True, check=True).stdout
    kept = [line for line in told.splitlines() if APT_SETTINGS.match(line)]
    return "\n".join((*kept, 'Acquire::Languages "none";', ""))
