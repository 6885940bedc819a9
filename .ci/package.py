"""Makes the Debian package: `.venv/bin/python .ci/package.py` writes dist/lobby-kiosk_VERSION_ARCHITECTURE.deb.

It freezes the program with PyInstaller (`kiosk.spec`), puts the files of `resources/linux` around it, finds the
packages that its libraries need with dpkg-shlibdeps, and packs it with xz. The same source gives the same bytes: every
time in it is SOURCE_DATE_EPOCH, or the last commit's if that is not set. The environment needs the extra `build`:
`python3 .ci/setup.py build`.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "resources" / "linux"
NAME = "lobby-kiosk"
HOME = Path("usr/lib") / NAME
MAINTAINER = "Lobby kiosk maintainers <maintainers@lobby-kiosk.example>"
PROGRAMS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "strip": "binutils"}

FILES = {
    "lobby-kiosk.service": "usr/lib/systemd/system/lobby-kiosk.service",
    "lobby-kiosk-backup.service": "usr/lib/systemd/system/lobby-kiosk-backup.service",
    "lobby-kiosk-backup.timer": "usr/lib/systemd/system/lobby-kiosk-backup.timer",
    "60-lobby-kiosk.rules": "usr/lib/udev/rules.d/60-lobby-kiosk.rules",
    "journald.conf": "usr/lib/systemd/journald.conf.d/60-lobby-kiosk.conf",
    "logind.conf": "usr/lib/systemd/logind.conf.d/60-lobby-kiosk.conf",
    "sysctl.conf": "usr/lib/sysctl.d/60-lobby-kiosk.conf",
    "session": f"{HOME}/session",
    "kioskctl": "usr/bin/kioskctl",
}
"""The files of `resources/linux`, each with its place on the machine."""


def main(arguments: list[str]) -> int:
    """Make the package; the exit code is 0 when it is there, 1 when not, 2 for an unknown argument."""
    parser = argparse.ArgumentParser(prog="package.py", description=__doc__)
    parser.add_argument("--out", metavar="DIR", type=Path, default=ROOT / "dist", help="where to write it [dist]")
    options = parser.parse_args(arguments)
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing:
        print(f"This machine lacks what makes a package: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="kiosk-package-") as folder:
        print(make(Path(folder), options.out.absolute()))
    return 0


def make(work: Path, out: Path) -> Path:
    """Freeze and pack in the empty folder `work`; returns the package, written into `out`."""
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    frozen = freeze(work / "frozen")
    tree = work / NAME
    stage(frozen, tree)
    needs = libraries(tree)
    describe(tree, needs)
    settle(tree)
    return pack(tree, out)


def version() -> str:
    """The version the program says of itself."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "kiosk" / "__init__.py").read_text("utf-8"))
    assert found, "kiosk/__init__.py has no __version__"
    return found[1]


def epoch() -> int:
    """The one time of everything in the package, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(command, capture_output=True, text=True, check=False) if shutil.which("git") else None
    if told is None or told.returncode:
        return int((ROOT / "pyproject.toml").stat().st_mtime)
    return int(told.stdout)


def freeze(work: Path) -> Path:
    """Freeze the program; returns the folder with both executables."""
    options = ["--noconfirm", "--log-level=ERROR", f"--distpath={work / 'dist'}", f"--workpath={work / 'work'}"]
    environ = os.environ | {"PYTHONHASHSEED": "1"}  # else sets are stored in another order each time
    run(sys.executable, "-m", "PyInstaller", *options, str(ROOT / "kiosk.spec"), environ=environ)
    return work / "dist" / NAME


def stage(frozen: Path, tree: Path) -> None:
    """Lay out the files as they will lie on the machine."""
    shutil.copytree(frozen, tree / HOME, symlinks=True)
    for name, place in FILES.items():
        put(LINUX / name, tree / place)
    put(ROOT / "resources" / "settings" / "kiosk.toml", tree / "etc" / "kiosk" / "kiosk.toml")
    (tree / "usr" / "bin" / "kiosk").symlink_to(f"../lib/{NAME}/kiosk")
    documents = tree / "usr" / "share" / "doc" / NAME
    for name in ("README.md", "CHANGELOG.md"):
        put(ROOT / name, documents / name)
    notice = (HOME / "lib" / "THIRD-PARTY.txt").relative_to("usr")
    (documents / "THIRD-PARTY.txt").symlink_to(f"../../../{notice}")
    own = (ROOT / "LICENSE").read_text("utf-8")
    head = f"{NAME} is under the European Union Public Licence 1.2, below. What it carries of others: THIRD-PARTY.txt."
    (documents / "copyright").write_text(f"{head}\n\n{own}", encoding="utf-8")


def put(source: Path, target: Path) -> None:
    """Copy one file, with its folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(source.stat().st_mode)


def libraries(tree: Path) -> str:
    """The Debian packages, with versions, of every library of the system that the frozen program is linked with."""
    control = tree / "DEBIAN"  # it makes the folder a package's own, so that libraries within it are no dependency
    control.mkdir()
    source = tree.parent / "debian"
    source.mkdir()
    (source / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
    programs = [str(path) for path in sorted((tree / HOME).rglob("*")) if is_linked(path)]
    folders = sorted({str(Path(path).parent) for path in programs})
    told = run("dpkg-shlibdeps", "-O", *(f"-l{folder}" for folder in folders), *programs, folder=tree.parent)
    return told.removeprefix("shlibs:Depends=").strip()


def is_linked(path: Path) -> bool:
    """Whether a file is a program or a shared library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def describe(tree: Path, needs: str) -> None:
    """Write what dpkg wants to know: control, the settings that stay as they are, the steps of an installation."""
    sizes = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
    text = (LINUX / "debian" / "control").read_text("utf-8")
    architecture = run("dpkg", "--print-architecture").strip()
    filled = text.format(
        version=version(),
        architecture=architecture,
        maintainer=MAINTAINER,
        kibibytes=-(-sizes // 1024),
        libraries=needs,
    )
    folder = tree / "DEBIAN"
    (folder / "control").write_text(filled, encoding="utf-8")
    kept = sorted(path.relative_to(tree) for path in (tree / "etc").rglob("*") if path.is_file())
    (folder / "conffiles").write_text("".join(f"/{path}\n" for path in kept), encoding="utf-8")
    for step in ("postinst", "prerm", "postrm"):
        put(LINUX / "debian" / step, folder / step)


def settle(tree: Path) -> None:
    """Give every file the one time, and a mode that does not depend on who made it."""
    moment = epoch()
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def pack(tree: Path, out: Path) -> Path:
    """Pack the tree. The number of threads is fixed, because it shows in the bytes."""
    out.mkdir(parents=True, exist_ok=True)
    environ = os.environ | {"DPKG_DEB_THREADS_MAX": "2"}
    said = run("dpkg-deb", "-Zxz", "--root-owner-group", "--build", str(tree), str(out), environ=environ)
    found = re.search(r"'([^']+\.deb)'", said)
    assert found, said
    return Path(found[1])


def run(*command: str, folder: Path = ROOT, environ: dict[str, str] | None = None) -> str:
    """What a command that must succeed writes; exits with everything it said when it fails."""
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
