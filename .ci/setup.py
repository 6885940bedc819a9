"""Sets this checkout up on a fresh machine: `python3 .ci/setup.py` for the kiosk.

With `build` also for making its package, with `test` also for its tests.
It needs Python 3.11 and nothing else: it works with the standard library alone. On Debian and its relatives it installs
the system libraries that are missing, then it makes `.venv` and installs the project there, editable. A second run
finds everything in place and ends at once; a run that was broken off is taken up again.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "kiosk-setup"
"""Says for what the environment was set up; written last, so that its absence means half made."""
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt loads even without a display, and the Debian package of each."""
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What Qt loads besides to open a window on a desktop."""
BUILD_LIBRARIES = {"libcups.so.2": "libcups2", "libwayland-cursor.so.0": "libwayland-cursor0"}
"""What parts of Qt that go into the package are linked with besides, so that their packages can be looked up."""
BUILD_PROGRAMS = {"dpkg-shlibdeps": "dpkg-dev", "strip": "binutils"}
TEST_LIBRARIES = {"libzbar.so.0": "libzbar0"}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "cupsd": "cups",
    "lp": "cups-client",
    "debootstrap": "debootstrap",
    "makensis": "nsis",
    "systemd-nspawn": "systemd-container",
}
EXTRAS = ("", "build", "test")
"""For running, for making a package, for testing; each serves those before it too."""


def main(arguments: list[str]) -> int:
    """Set up; the exit code is 0 when the kiosk (or its tests) can run, 1 when not, 2 for an unknown argument."""
    if arguments not in ([], ["build"], ["test"]):
        print("usage: python3 .ci/setup.py [build|test]", file=sys.stderr)
        return 2
    if sys.version_info < OLDEST:
        print(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    extra = arguments[0] if arguments else ""
    packages = missing_packages(extra)
    if packages:
        install_packages(packages)
    if not is_ready(extra):
        make_environment()
        install_project(extra)
    problem = what_qt_lacks()
    if problem:
        print(f"Qt cannot be loaded: {problem}", file=sys.stderr)
        return 1
    print(f"Ready: {VENV}")
    return 0


def missing_packages(extra: str) -> list[str]:
    """The Debian packages this machine lacks; empty on a system without apt-get, where nothing is known about them."""
    if not shutil.which("apt-get"):
        return []
    libraries, programs = QT_LIBRARIES | X11_LIBRARIES, {}
    if extra:
        libraries, programs = libraries | BUILD_LIBRARIES, BUILD_PROGRAMS
    if extra == "test":
        libraries, programs = libraries | TEST_LIBRARIES, programs | TEST_PROGRAMS
    missing = [package for library, package in libraries.items() if not is_loadable(library)]
    if extra and sys.base_prefix == "/usr":  # Debian's Python keeps the library that is frozen with it apart
        name = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
        missing += [] if is_loadable(f"{name}.so.1.0") else [name]
    missing += [package for program, package in programs.items() if not shutil.which(program)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return missing


def is_loadable(library: str) -> bool:
    """Whether the dynamic loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install with apt-get, as root or through sudo; where that is not allowed, say what to install by hand."""
    by_hand = f"apt-get install {' '.join(packages)}"
    if os.geteuid() == 0:
        become_root: list[str] = []
    elif shutil.which("sudo"):
        become_root = ["sudo"]
    else:
        print(f"System packages are missing, and this account may not install them. As root: {by_hand}")
        return
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        if subprocess.run([*apt, *command], check=False).returncode:
            print(f"apt-get {command[0]} failed. Once that is mended, as root: {by_hand}")
            return


def wanted_stamp(extra: str) -> str:
    """What the environment must have been made for: this place, this Python, these dependencies."""
    project = (ROOT / "pyproject.toml").read_bytes()
    return "\n".join((str(ROOT), sys.version, hashlib.sha256(project).hexdigest(), extra))


def is_ready(extra: str) -> bool:
    """Whether `.venv` was completely set up for this; one made for the tests serves for everything."""
    try:
        found = STAMP.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    good = [wanted_stamp(each) for each in EXTRAS[EXTRAS.index(extra) :]]
    return found in good and answers("import kiosk, PySide6")


def answers(code: str) -> bool:
    """Whether the environment's Python runs this code; False also when there is no such Python."""
    try:
        return subprocess.run([PYTHON, "-c", code], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_environment() -> None:
    """Make `.venv`, unless a working one is there; one that is broken, moved or of another Python is made anew."""
    moved = STAMP.exists() and STAMP.read_text(encoding="utf-8", errors="replace").split("\n")[0] != str(ROOT)
    same_python = f"import pip, sys; assert sys.version == {sys.version!r}; assert sys.prefix == {str(VENV)!r}"
    STAMP.unlink(missing_ok=True)
    if not moved and answers(same_python):
        return
    print(f"Making the environment {VENV}", flush=True)
    base = getattr(sys, "_base_executable", None) or sys.executable
    run(base, "-m", "venv", "--clear", VENV)


def install_project(extra: str) -> None:
    """Install the project and what it needs into `.venv`, from the package index pip is set up for."""
    print("Installing the kiosk and what it needs (about 100 MB the first time)", flush=True)
    project = f"{ROOT}[{extra}]" if extra else str(ROOT)
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--editable", project)
    STAMP.write_text(wanted_stamp(extra), encoding="utf-8")


def run(*command: str | Path) -> None:
    """Run a command that must succeed; its failure ends the set-up with what it said."""
    if subprocess.run(command, check=False, cwd=ROOT).returncode:
        sys.exit(f"This failed: {' '.join(map(str, command))}\nMend what it says above, then run this again.")


def what_qt_lacks() -> str:
    """The loader's complaint when Qt's widgets cannot be imported, else an empty text."""
    load = [str(PYTHON), "-c", "import PySide6.QtWidgets"]
    finished = subprocess.run(load, capture_output=True, text=True, check=False)
    return finished.stderr.strip().rpartition("\n")[2] if finished.returncode else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
