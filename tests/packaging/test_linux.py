"""What the Debian package puts around the program: complete, and the session hands on the kiosk's exit code."""

import importlib.util
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.support.visitor import wait_for

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "resources" / "linux"
SCRIPTS = [
    LINUX / "session",
    LINUX / "kioskctl",
    *(LINUX / "debian" / name for name in ("postinst", "prerm", "postrm")),
]
CAGE = '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift\n[ -n "${BROKEN-}" ] || "$@"\n'
"""What cage does with its program: runs it, and ends with 0 whatever it said. A broken one starts nothing."""

PATIENCE_S = 20

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


def session(folder: Path, kiosk: str, **environ: str) -> subprocess.Popen[bytes]:
    """Start the session with a script as its kiosk."""
    programs = folder / "bin"
    programs.mkdir()
    for path, text in ((programs / "cage", CAGE), (folder / "kiosk", f"#!/bin/sh\n{kiosk}\n")):
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)
    script = folder / "session"
    written = (LINUX / "session").read_text("utf-8").replace("/usr/lib/lobby-kiosk/kiosk", str(folder / "kiosk"))
    script.write_text(written, encoding="utf-8")
    inside = {"PATH": f"{programs}:{os.environ['PATH']}", "RUNTIME_DIRECTORY": str(folder), **environ}
    return subprocess.Popen(["sh", script], env=inside, stderr=subprocess.DEVNULL)


@pytest.mark.parametrize("code", [0, 1, 2, 70])
def test_the_service_hears_the_kiosks_exit_code(code: int, tmp_path: Path) -> None:
    assert session(tmp_path, f"exit {code}", KIOSK_TURN="-r -r").wait(PATIENCE_S) == code


def test_a_compositor_that_ends_by_itself_is_started_again(tmp_path: Path) -> None:
    assert session(tmp_path, "exit 0", BROKEN="1").wait(PATIENCE_S) == 1


def test_who_stops_the_service_stops_the_kiosk_and_never_its_screen_first(tmp_path: Path) -> None:
    (tmp_path / "up").mkdir()
    running = session(
        tmp_path, f"trap 'echo told >{tmp_path}/told; exit 0' TERM\nrmdir {tmp_path}/up\nwhile :; do sleep 0.05; done"
    )
    wait_for(lambda: not (tmp_path / "up").exists())
    running.terminate()
    assert running.wait(PATIENCE_S) == 0
    assert (tmp_path / "told").read_text() == "told\n"
