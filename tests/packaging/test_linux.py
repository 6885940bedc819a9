"""What the Debian package puts around the program: complete, and the session hands on the kiosk's exit code."""

import importlib.util
import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "resources" / "linux"
SCRIPTS = [
    LINUX / "session",
    LINUX / "kioskctl",
    *(LINUX / "debian" / name for name in ("postinst", "prerm", "postrm")),
]
CAGE = '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift\n[ -n "${BROKEN-}" ] || "$@"\n'
"""What cage does with its program: runs it, and ends with 0 whatever it said. A broken one starts nothing."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a Debian package is made on Debian")


def test_no_file_is_forgotten() -> None:
    spec = importlib.util.spec_from_file_location("package_of_debian", ROOT / ".ci" / "package.py")
    assert spec
    assert spec.loader
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    assert set(package.FILES) == {path.name for path in LINUX.iterdir() if path.is_file()}
    placed = {f"/{place}" for place in package.FILES.values()} | {"/usr/lib/lobby-kiosk/kioskctl"}
    for unit in LINUX.glob("*.service"):
        (program,) = re.findall(r"^ExecStart=(\S+)", unit.read_text("utf-8"), re.MULTILINE)
        assert program in placed


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_the_shell_reads_every_script(script: Path) -> None:
    assert os.access(script, os.X_OK)
    subprocess.run(["sh", "-n", script], check=True)


def session(folder: Path, code: int, **environ: str) -> int:
    """Run the session with a kiosk that ends with this code; returns the session's own."""
    programs = folder / "bin"
    programs.mkdir()
    kiosk = folder / "kiosk"
    for path, text in ((programs / "cage", CAGE), (kiosk, f"#!/bin/sh\nexit {code}\n")):
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)
    script = folder / "session"
    script.write_text((LINUX / "session").read_text("utf-8").replace("/usr/lib/lobby-kiosk/kiosk", str(kiosk)))
    inside = {"PATH": f"{programs}:{os.environ['PATH']}", "RUNTIME_DIRECTORY": str(folder), **environ}
    return subprocess.run(["sh", script], env=inside, stderr=subprocess.DEVNULL, check=False).returncode


@pytest.mark.parametrize("code", [0, 1, 2, 70])
def test_the_service_hears_the_kiosks_exit_code(code: int, tmp_path: Path) -> None:
    assert session(tmp_path, code, KIOSK_TURN="-r -r") == code


def test_a_compositor_that_ends_by_itself_is_started_again(tmp_path: Path) -> None:
    assert session(tmp_path, 0, BROKEN="1") == 1
