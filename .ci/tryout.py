"""Tries the Debian package out as a town would meet it: `.venv/bin/python .ci/tryout.py PACKAGE.deb`, as root.

In a bare Debian with nothing but what the package itself declares: installs an older version, has the frozen programs
do their work, upgrades over a full database, removes, installs again, purges. Each step says how long it took. On a
machine that cannot make a bare Debian it says why, and tries nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from bareroot import BareRoot, NotPossibleHereError
from booted import boot_and_watch, fresh_start
from walk import walk

T = TypeVar("T")
DATA = "/var/lib/kiosk"
UNITS = ("lobby-kiosk.service", "lobby-kiosk-backup.service", "lobby-kiosk-backup.timer")
EXPOSURE = {"lobby-kiosk.service": 20, "lobby-kiosk-backup.service": 10}
"""The most that `systemd-analyze security` may say of a service, in tenths."""
MANY = 50_000
"""Tickets of a full database: what a busy hall gives in two years."""
HEALTHY = ("libraries", "fonts", "translations", "settings", "profile", "time zone", "data folder", "database")
"""What the doctor must find in order; the rest depends on the day, and on what a chroot has not."""
STEP_S = 90
MOST_INSTALLED_KB, MOST_PACKED_BYTES = 140_000, 45_000_000


def main(arguments: list[str]) -> int:
    """Try it; the exit code is 0 when all went well or nothing can be tried here, 1 when not, 2 for bad input."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print("usage: tryout.py PACKAGE.deb", file=sys.stderr)
        return 2
    package = Path(arguments[0]).absolute()
    assert package.stat().st_size <= MOST_PACKED_BYTES, f"{package.stat().st_size} bytes are too many"
    with tempfile.TemporaryDirectory(prefix="kiosk-bare-") as folder:
        try:
            root = step("a bare Debian", lambda: BareRoot(Path(folder) / "root"))
        except NotPossibleHereError as reason:
            print(f"NOT TRIED: no bare Debian can be made here: {reason}")
            return 0
        shutil.copy(package, root.folder / "new.deb")
        older(root)
        for name, tried in STEPS.items():
            step(name, lambda tried=tried: tried(root))  # type: ignore[misc]
    return 0


def step(name: str, act: Callable[[], T]) -> T:
    """Do one step and print how long it took."""
    begin = time.monotonic()
    result = act()
    print(f"  {name}: {time.monotonic() - begin:.1f} s", flush=True)
    return result


def older(root: BareRoot) -> None:
    """Make the version that this one follows: an earlier number, and settings that say something else."""
    root.run("dpkg-deb", "-R", "/new.deb", "/older")
    control = root.folder / "older" / "DEBIAN" / "control"
    lines = control.read_text("utf-8").splitlines()
    lines = ["Version: 0.0.1" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join((*lines, "")), encoding="utf-8")
    settings = root.folder / "older" / "etc" / "kiosk" / "kiosk.toml"
    settings.write_text("# of an older version\n" + settings.read_text("utf-8"), encoding="utf-8")
    root.run("dpkg-deb", "-Znone", "-b", "/older", "/older.deb")
    shutil.rmtree(root.folder / "older")


def install(root: BareRoot) -> None:
    """The older version comes with everything it declares, and nothing starts by itself in here."""
    said = root.apt("install", "/older.deb")
    assert "systemctl start lobby-kiosk" in said, said
    assert root.run("dpkg-query", "-W", "-f", "${Version}", "lobby-kiosk").stdout == "0.0.1"
    size = int(root.run("dpkg-query", "-W", "-f", "${Installed-Size}", "lobby-kiosk").stdout)
    assert size <= MOST_INSTALLED_KB, f"{size} kB are too many"
    assert root.run("stat", "-c", "%U:%G %a", DATA).stdout.strip() == "kiosk:kiosk 750"
    assert root.run("stat", "-c", "%U:%G %a", "/etc/kiosk/kiosk.toml").stdout.strip() == "root:root 644"
    assert "lp" in root.run("id", "-nG", "kiosk").stdout.split()
    assert root.run("getent", "passwd", "kiosk").stdout.strip().endswith("/usr/sbin/nologin")
    for unit in ("lobby-kiosk.service", "lobby-kiosk-backup.timer"):
        assert root.run("systemctl", "is-enabled", unit).stdout.strip() == "enabled"


def units(root: BareRoot) -> None:
    """Units and rules say nothing that systemd and udev do not know, and expose no more than they must."""
    places = [f"/usr/lib/systemd/system/{unit}" for unit in UNITS]
    said = root.run("systemd-analyze", "verify", *places)
    assert not said.stderr.strip(), said.stderr
    for unit, most in EXPOSURE.items():
        root.run("systemd-analyze", "security", "--no-pager", "--offline=true", f"--threshold={most}", unit)
    read = root.run("sh", "-c", "mount -t sysfs sysfs /sys && exec udevadm test /sys/class/mem/null", check=False)
    said_of_rules = [line for line in (read.stdout + read.stderr).splitlines() if "60-lobby-kiosk.rules" in line]
    assert all(line.startswith("Reading rules file") for line in said_of_rules), said_of_rules


def commands(root: BareRoot) -> None:
    """The command line answers, draws every page, gives a ticket in Dutch and one with Arabic, and is well."""
    told = root.run("kioskctl", "quote", "--profile", "izegem", "--card", "EU+", "--age", "30", "--json").stdout
    assert [each["cents"] for each in json.loads(told)["amounts"]] == [2130]
    root.run("install", "-d", "-o", "kiosk", "/tour")
    for code in ("nl", "ar"):
        root.run("kioskctl", "tour", "--out", f"/tour/{code}", "--language", code)
        assert len(list((root.folder / "tour" / code / "pages").glob("*.png"))) > 20
        assert list((root.folder / "tour" / code / "tickets").glob("*.png"))
    shutil.rmtree(root.folder / "usr/share/zoneinfo", ignore_errors=True)  # as on Windows: its own Brussels must do
    assert issue(root, "nl") == 1
    assert issue(root, "ar") == 2
    strange = root.run("find", DATA, "!", "-user", "kiosk").stdout
    assert not strange, f"root's commands left files the kiosk cannot change:\n{strange}"
    papers = sorted((root.folder / "var/lib/kiosk/tickets").glob("*.pdf"))
    assert len(papers) == 2
    if shutil.which("pdftotext"):
        read = subprocess.run(["pdftotext", papers[1], "-"], capture_output=True, text=True, check=True).stdout
        assert any("\u0600" <= letter <= "\ufeff" for letter in read), read
    root.write("usb.toml", '[printer]\ndevice = "escpos-usb"\nvendor = 0x04b8\nproduct = 0x0e28\n')
    assert "could work here" in root.run("kioskctl", "--config", "/usb.toml", "printer", "list").stdout
    report = json.loads(root.run("kioskctl", "doctor", "--json", check=False).stdout)
    states = {check["name"]: check["state"] for check in report}
    assert {states[name] for name in HEALTHY} == {"ok"}, report


def issue(root: BareRoot, code: str) -> int:
    """Give a ticket and return its number."""
    asked = ("--purpose", "renew", "--card", "B", "--age", "30", "--language", code)
    told = root.run("kioskctl", "ticket", "issue", *asked, "--json").stdout
    return int(json.loads(told)["number"])


def screens(root: BareRoot) -> None:
    """The lobby screen paints its first page without a display, on an X server, and in the session of the console."""
    with first_page(root, "offscreen"):
        pass
    if shutil.which("Xvfb"):
        with x_server() as display, first_page(root, "xcb", DISPLAY=display):
            pass
    root.run("install", "-d", "-m", "700", "-o", "kiosk", "-g", "kiosk", "/run/lobby-kiosk")
    headless = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
    folders = {"XDG_RUNTIME_DIR": "/run/lobby-kiosk", "RUNTIME_DIRECTORY": "/run/lobby-kiosk"}
    with first_page(root, "wayland", "/usr/lib/lobby-kiosk/session", **headless, **folders):
        pass


@contextmanager
def first_page(root: BareRoot, platform: str, program: str = "/usr/bin/kiosk", **environ: str) -> Iterator[None]:
    """Start the lobby screen and wait for the picture of its first page, which it keeps once it has painted it."""
    cover = fresh_start(root)
    with tempfile.TemporaryFile("w+") as said:
        command = root.command(program, user="kiosk", QT_QPA_PLATFORM=platform, **environ)
        running = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True)
        try:
            end = time.monotonic() + STEP_S
            while not cover.is_file() and running.poll() is None and time.monotonic() < end:
                time.sleep(0.05)
            said.seek(0)
            assert cover.is_file(), f"{platform}: no first page after {STEP_S} s:\n{said.read()[-3000:]}"
            yield
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
            running.wait(STEP_S)


@contextmanager
def x_server() -> Iterator[str]:
    """An X server of this machine, reached from inside through its abstract socket."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1080x1920x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(STEP_S)


def boot(root: BareRoot) -> None:
    """A booted system runs the service."""
    where_possible(boot_and_watch, root)


def readme(root: BareRoot) -> None:
    """The README's commands for IT do what it says, from the installation to the end of all data."""
    shutil.rmtree(root.folder / "etc/kiosk", ignore_errors=True)
    where_possible(walk, root)


def where_possible(act: Callable[[BareRoot], None], root: BareRoot) -> None:
    """Do what takes a booted system; where none can be booted, all the rest still counts."""
    try:
        act(root)
    except NotPossibleHereError as reason:
        print(f"  NOT TRIED: {reason}")


def upgrade(root: BareRoot) -> None:
    """An upgrade over a full database keeps every ticket, the series of numbers, and the settings of the house."""
    settings = root.folder / "etc" / "kiosk" / "kiosk.toml"
    settings.write_text(settings.read_text("utf-8").replace('"Kiosk 1"', '"Hal 2"'), encoding="utf-8")
    root.write("etc/kiosk/ours.toml", "# a file of the house\n")
    fill(root)
    before = tickets(root)
    root.apt("install", "/new.deb")
    assert '"Hal 2"' in settings.read_text("utf-8")
    assert tickets(root) == before
    assert issue(root, "nl") == 3


def fill(root: BareRoot) -> None:
    """Put the tickets of long ago into the database, each like the first but for its own identity."""
    with closing(sqlite3.connect(root.folder / "var/lib/kiosk/kiosk.db")) as db, db:
        own = {"id": "NULL", "visit": "visit || '-' || n", "number": "1 + n % 900"}
        own["day"] = "date('2020-01-01', (n / 900) || ' days')"
        columns = [row[1] for row in db.execute("PRAGMA table_info(tickets)")]
        values = ", ".join(own.get(name, name) for name in columns)
        many = "WITH RECURSIVE many(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM many WHERE n < ? - 1) "
        every = f"INSERT INTO tickets ({', '.join(columns)}) SELECT {values} "
        db.execute(many + every + "FROM many, (SELECT * FROM tickets ORDER BY id LIMIT 1)", (MANY,))  # noqa: S608 - its columns are its own


def tickets(root: BareRoot) -> int:
    """How many tickets the database holds."""
    with closing(sqlite3.connect(root.folder / "var/lib/kiosk/kiosk.db")) as db:
        return int(db.execute("SELECT count(*) FROM tickets").fetchone()[0])


def remove(root: BareRoot) -> None:
    """Removing takes the program and leaves the tickets; whoever installs it again goes on counting."""
    before = tickets(root)
    said = root.apt("remove", "lobby-kiosk")
    assert "stay in /var/lib/kiosk" in said, said
    assert not (root.folder / "usr/lib/lobby-kiosk").exists()
    assert tickets(root) == before
    root.apt("install", "/new.deb")
    assert '"Hal 2"' in (root.folder / "etc" / "kiosk" / "kiosk.toml").read_text("utf-8")
    assert issue(root, "nl") == 4
    assert root.run("systemctl", "is-enabled", "lobby-kiosk.service").stdout.strip() == "enabled"


def purge(root: BareRoot) -> None:
    """Purging says what it deletes, and leaves nothing but what others put there."""
    said = root.apt("purge", "lobby-kiosk")
    assert "Deleting the kiosk's data for good" in said, said
    assert "kiosk.db" in said, said
    assert not (root.folder / "var/lib/kiosk").exists()
    assert (root.folder / "etc/kiosk/ours.toml").exists()
    assert "Files of your own in /etc/kiosk stay there." in said, said
    assert root.run("getent", "passwd", "kiosk", check=False).returncode == 2


STEPS: dict[str, Callable[[BareRoot], None]] = {
    "an older version installed with what it declares": install,
    "units and rules": units,
    "quotes, a tour, tickets, the doctor": commands,
    "the first page offscreen, on X, in its session": screens,
    "booted, killed, back again, backed up": boot,
    "an upgrade over a full database": upgrade,
    "removed and installed again": remove,
    "purged": purge,
    "the README's commands for IT, one after the other": readme,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
