"""A CUPS of its own: a real cupsd with its own files and socket, and queues whose printer puts PDF files into a folder.

It needs the Debian packages cups and cups-client, and neither root nor the system's own cupsd.
"""

from __future__ import annotations

import getpass
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PROGRAMS = {"cupsd": "cups", "lpadmin": "cups-client", "lp": "cups-client"}
"""What these tests start, and the Debian package of each."""
LIBRARY = Path("/usr/lib/cups")
WAIT_SECONDS = 30.0

BACKEND = """\
#!/bin/sh
# A printer that keeps what it prints: DEVICE_URI is shelf:FOLDER, and FOLDER/behaviour says what else it does.
[ $# -gt 0 ] || { echo 'direct shelf "Unknown" "Shelf"'; exit 0; }
job=$1
shelf=${DEVICE_URI#shelf:}
out() { cat > "$shelf/$job.part" && mv "$shelf/$job.part" "$shelf/$job.pdf"; }
. "$shelf/behaviour"
"""

PRINTING = 'touch "$shelf/prints"; sleep 30'
"""A behaviour: it says when it has begun, and takes long."""

PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SHELF.PPD"
*Product: "(Shelf)"
*Manufacturer: "Kiosk"
*ModelName: "Shelf"
*ShortNickName: "Shelf"
*NickName: "Shelf"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*FileSystem: False
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
"""
CUSTOM = """\
*HWMargins: 0 0 0 0
*VariablePaperSize: True
*MaxMediaWidth: {width}
*MaxMediaHeight: {height}
*NonUIOrderDependency: 10 AnySetup *CustomPageSize
*CustomPageSize True: ""
*ParamCustomPageSize Width: 1 points 72 {width}
*ParamCustomPageSize Height: 2 points 72 {height}
*ParamCustomPageSize Orientation: 3 int 0 3
*ParamCustomPageSize WidthOffset: 4 points 0 0
*ParamCustomPageSize HeightOffset: 5 points 0 0
"""
OPEN_POLICY = "<Limit All>\nOrder deny,allow\n</Limit>"
OWNERS_LOG_IN = f"<Limit Cancel-Job>\nAuthType Default\nRequire user @OWNER @SYSTEM\n</Limit>\n{OPEN_POLICY}"
"""A policy under which a job is cancelled only for somebody who shows who they are."""


def until(condition: Callable[[], bool], seconds: float = WAIT_SECONDS) -> None:
    """Wait for something to become true; fail when it does not."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


class Queue:
    """One queue of a `Cups`, and what its printer has put out."""

    def __init__(self, cups: Cups, name: str) -> None:
        self.cups = cups
        self.name = name
        self.shelf = cups.folder / f"shelf-{name}"
        self.shelf.mkdir()
        self.behave("out")

    def behave(self, script: str) -> None:
        """Say in shell what the printer does with a job; `out` prints it."""
        (self.shelf / "behaviour").write_text(f"{script}\n")

    @property
    def prints(self) -> bool:
        """Whether a printer that behaves as PRINTING has begun with a job."""
        return (self.shelf / "prints").exists()

    @property
    def papers(self) -> list[bytes]:
        """The PDF files that came out, in their order."""
        files = sorted(self.shelf.glob("*.pdf"), key=lambda path: int(path.stem))
        return [path.read_bytes() for path in files]

    def run(self, program: str, *words: str) -> None:
        """`cupsdisable`, `cupsenable`, `cupsreject` or `cupsaccept` this queue."""
        self.cups.run(program, *words, self.name)

    def set(self, *words: str) -> None:
        """Change it with `lpadmin`."""
        self.cups.run("lpadmin", "-p", self.name, *words)

    def delete(self) -> None:
        """Remove it, and so its jobs."""
        self.cups.run("lpadmin", "-x", self.name)

    def jobs(self) -> list[str]:
        """The names of the jobs that wait or print, as `lpstat` shows them."""
        said = self.cups.run("lpstat", "-W", "not-completed", "-o", self.name)
        return re.findall(rf"^({self.name}-\d+) ", said, re.MULTILINE)


class Cups:
    """A running cupsd with the files of one folder."""

    def __init__(self, folder: Path, policy: str) -> None:
        self.folder = folder
        self.socket = str(folder / "sock")
        self._process: subprocess.Popen[bytes] | None = None
        for name in ("root", "spool/tmp", "cache", "state", "log", "bin/backend"):
            (folder / name).mkdir(parents=True)
        for each in LIBRARY.iterdir():
            if each.name != "backend":
                (folder / "bin" / each.name).symlink_to(each)
        backend = folder / "bin" / "backend" / "shelf"
        backend.write_text(BACKEND)
        backend.chmod(0o700)  # CUPS runs a backend that only its owner can run as that owner
        user = "lp" if os.geteuid() == 0 else getpass.getuser()
        group = "lp" if os.geteuid() == 0 else str(os.getegid())
        (folder / "cups-files.conf").write_text(
            f"ServerRoot {folder}/root\nServerBin {folder}/bin\nRequestRoot {folder}/spool\n"
            f"TempDir {folder}/spool/tmp\nCacheDir {folder}/cache\nStateDir {folder}/state\n"
            f"AccessLog {folder}/log/access\nErrorLog {folder}/log/error\nPageLog {folder}/log/page\n"
            f"User {user}\nGroup {group}\nSystemGroup root\n"
        )
        (folder / "cupsd.conf").write_text(
            f"Listen {self.socket}\nLogLevel debug\nBrowsing No\nWebInterface No\nDefaultAuthType Basic\n"
            "ErrorPolicy abort-job\nJobKillDelay 0\n"
            "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
            f"<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n{policy}\n</Policy>\n"
        )

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = ["cupsd", "-f", "-c", str(self.folder / "cupsd.conf"), "-s", str(self.folder / "cups-files.conf")]
        with (self.folder / "log" / "out").open("ab") as out:
            self._process = subprocess.Popen(command, stdout=out, stderr=out)
        process = self._process
        until(lambda: process.poll() is not None or self._answers())
        assert process.poll() is None, (self.folder / "log" / "out").read_text() + self.log()

    def stop(self) -> None:
        """End it as the system does, and wait for that."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGCONT)
        self._process.terminate()
        try:
            self._process.wait(WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let it hang: connections are taken by the system, and nothing is answered."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def run(self, program: str, *words: str) -> str:
        """Run a CUPS client that must succeed; what it says."""
        ended = subprocess.run(
            [_found(program), "-h", self.socket, *words], capture_output=True, text=True, check=False, timeout=30
        )
        assert ended.returncode == 0, f"{program} {words}: {ended.stderr}"
        return ended.stdout

    def queue(self, name: str, width: int | None = 227, height: int = 5670) -> Queue:
        """Make a queue. Its driver takes sizes up to these, in points; without `width` only A4."""
        queue = Queue(self, name)
        file = self.folder / f"{name}.ppd"
        file.write_text(PPD + ("" if width is None else CUSTOM.format(width=width, height=height)))
        self.run("lpadmin", "-p", name, "-v", f"shelf:{queue.shelf}", "-P", str(file), "-E")
        return queue

    def log(self) -> str:
        """What it logged, for a test that fails."""
        file = self.folder / "log" / "error"
        return file.read_text(errors="replace")[-4000:] if file.exists() else ""

    def _answers(self) -> bool:
        ended = subprocess.run([_found("lpstat"), "-h", self.socket, "-r"], capture_output=True, check=False)
        return b"is running" in ended.stdout


@contextmanager
def own_cups(policy: str = OPEN_POLICY) -> Iterator[Cups]:
    """Run a cupsd; skip the test where CUPS is not installed. Its folder is short, as the name of a socket must be."""
    for program, package in PROGRAMS.items():
        if not _found(program, must=False):
            pytest.skip(f"{program} is missing: install the Debian package {package}")
    folder = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
    folder.chmod(0o755)  # CUPS's filters run as another account
    cups = Cups(folder, policy)
    try:
        cups.start()
        yield cups
    finally:
        cups.stop()
        shutil.rmtree(folder)


def _found(program: str, *, must: bool = True) -> str:
    """Where a program is; cupsd and lpadmin are not on everybody's path."""
    found = shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    assert found or not must, f"{program} is missing"
    return found or ""
