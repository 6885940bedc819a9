"""What a release carries: the wheel, made from the source archive, brings every shipped file and finds it again."""

from __future__ import annotations

import json
import os
import shutil
import site
import subprocess
import sys
import tarfile
import venv
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.offline import STARTUP

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("resources", "translations")

FIND_ALL = """
import json, sys
import kiosk
from kiosk.system.assets import asset
names = json.loads(sys.stdin.read())
print(json.dumps({"package": kiosk.__file__, "sizes": {n: asset(*n.split("/")).stat().st_size for n in names}}))
"""

LOAD_CATALOGUES = """
import sys
from PySide6.QtCore import QTranslator
from kiosk.system.assets import asset
for name in sys.argv[1:]:
    translator = QTranslator()
    assert translator.load(str(asset("translations", name))), name
    assert translator.language() and not translator.isEmpty(), name
"""


@dataclass(frozen=True)
class Release:
    """A release as a stranger gets it: the source archive and a fresh environment with the wheel made from it."""

    sdist: Path
    environment: Path

    def program(self, name: str) -> Path:
        folder = "Scripts" if os.name == "nt" else "bin"
        return self.environment / folder / (f"{name}.exe" if os.name == "nt" else name)

    def run(self, *command: str | Path, text: str = "") -> str:
        """The output of a command that must succeed, run far from the checkout and without its environment."""
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "KIOSK", "VIRTUAL"))
        }
        clean["PYTHONPATH"] = str(STARTUP)  # which has nothing but the rule that other machines are left alone
        finished = subprocess.run(
            command, input=text, cwd=self.environment, env=clean, capture_output=True, text=True, check=False
        )
        assert finished.returncode == 0, finished.stdout + finished.stderr
        return finished.stdout


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """Built and installed without a network: the tools and libraries are those of the running environment."""
    folder = tmp_path_factory.mktemp("release")
    dist, environment = folder / "dist", folder / "venv"
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(dist), str(ROOT)]
    built = subprocess.run(build, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    venv.create(environment, with_pip=False, symlinks=os.name != "nt")
    made = Release(sdist=next(dist.glob("*.tar.gz")), environment=environment)
    install = [sys.executable, "-m", "pip", "--python", str(made.program("python")), "install", "--quiet", "--no-deps"]
    wheel = next(dist.glob("*.whl"))
    subprocess.run([*install, "--no-index", "--disable-pip-version-check", str(wheel)], check=True)
    own = Path(made.run(made.program("python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    # Lines of a .pth file only add folders: the editable install of this checkout is not taken over with them.
    (own / "libraries-of-the-tests.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    return made


def shipped_files() -> list[str]:
    files = (path for folder in SHIPPED for path in (ROOT / folder).rglob("*") if path.is_file())
    return sorted(path.relative_to(ROOT).as_posix() for path in files)


def test_the_installed_wheel_finds_every_shipped_file(release: Release) -> None:
    names = shipped_files()
    found = json.loads(release.run(release.program("python"), "-c", FIND_ALL, text=json.dumps(names)))
    assert Path(found["package"]).is_relative_to(release.environment)
    assert found["sizes"] == {name: (ROOT / name).stat().st_size for name in names}


def test_the_installed_wheel_loads_every_catalogue(release: Release) -> None:
    catalogues = sorted(path.name for path in (ROOT / "translations").glob("*.qm"))
    sources = sorted(path.stem for path in (ROOT / "translations").glob("*.ts"))
    assert catalogues == [f"{source}.qm" for source in sources] != []
    release.run(release.program("python"), "-c", LOAD_CATALOGUES, *catalogues)


@pytest.mark.parametrize("program", ["kiosk", "kioskctl"])
def test_the_installed_programs_start(release: Release, program: str) -> None:
    assert "--help" in release.run(release.program(program), "--help")


def test_the_source_archive_is_complete(release: Release) -> None:
    with tarfile.open(release.sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("needs git and a clone (Debian package: git): nothing else says which files belong to the project")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    tracked = {name for name in listed.stdout.splitlines() if (ROOT / name).exists()}
    assert tracked - packed == set()
