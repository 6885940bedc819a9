"""Walks through the README's sections for IT as their reader does: each command of their shell blocks, as printed.

It takes a bare Debian that can be booted in a container, with a screen in memory in place of the console. What the text
between two blocks tells the reader to do by hand is done there (`BY_HAND`). What cannot be done in a container is named
with its reason.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from bareroot import BareRoot, NotPossibleHereError
from booted import BOOT_S, UNITS, container, headless, wait

README = Path(__file__).resolve().parent.parent / "README.md"
FIRST, AFTER = "## Install it in a lobby", "## The lobby screen: `kiosk`"
WALK_S = 240
BACKUP = "/var/lib/kiosk/backups/kiosk-2026-11-22.zip"
BY_HAND = {
    "Debian": "rm -f ./*.deb && cp /older.deb ./lobby-kiosk_0.0.1_amd64.deb",
    "First settings": """sed -i 's/"Kiosk 1"/"Hal 2"/' /etc/kiosk/kiosk.toml""",
    "Updating": "rm ./*.deb && cp /new.deb ./lobby-kiosk_1.0.0_amd64.deb && kioskctl ticket issue --purpose other",
    "Removing": "test ! -s /var/lib/kiosk/state/crashes",
    "Backup and recovery": f"kioskctl backup && kioskctl backup {BACKUP} && kioskctl ticket issue --purpose other",
}
"""By section: what its text has the reader do before its commands; visitors, of whom there are none here; and a look
whether any of it all was taken for a crash."""
MAY_END = {"kioskctl doctor": (0, 1)}
"""A doctor that finds something says so by 1: here nobody made an account for staff."""
MAKES_IT = "python3 .ci/setup.py build && .venv/bin/python .ci/package.py"
NOT_HERE = {MAKES_IT: "it made the package that is tried (.ci/run package)"}
NOT_IN_A_CONTAINER = {
    "systemctl edit lobby-kiosk": "it opens an editor",
    "the screen on a console, its compositor and touch": "no graphics card; a screen in memory stands in",
    "a receipt printer, its udev rule, a print queue": "no hardware; scripted printers and a cupsd answer the suite",
    "firmware, boot loader, logind.conf, ctrl-alt-del": "they are the machine's own",
    "Windows": "no Windows",
}
APT = """APT::Get::Assume-Yes "true";
Dpkg::Options:: "--force-confold";
"""
"""What a person answers: yes, and Enter where dpkg asks about the settings."""
UNIT = """[Unit]
After=dbus.service network.target
[Service]
Type=oneshot
WorkingDirectory=/root
Environment=HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive
ExecStart=/bin/sh /walk.sh
StandardOutput=file:/walk.log
StandardError=inherit
"""


class Command(NamedTuple):
    """A line of a shell block, and the heading it stands under."""

    section: str
    text: str


def commands(readme: str) -> list[Command]:
    """The commands of the sections for IT, in their order, without the comments behind them."""
    part = readme[readme.index(FIRST) : readme.index(AFTER)]
    found, section, inside = [], "", False
    for line in part.splitlines():
        if line.startswith("```"):
            inside = line == "```sh"
        elif inside and line.strip():
            found.append(Command(section, re.sub(r"\s+#\s.*", "", line)))
        elif line.startswith("#"):
            section = line.strip("# ")
    return found


def script(walked: list[Command]) -> str:
    """The shell script of a walk: it writes a line of JSON for each command, and what each says."""
    lines, section = ["exec </dev/null"], ""
    for number, each in enumerate(walked):
        if each.section != section:
            section = each.section
            lines.append(f'{{ {BY_HAND.get(section, ":")}; }} || echo \'{{"by hand": "{section}"}}\'')
        told = f'{{\\"command\\": {number}, \\"ended\\": $ended}}'
        lines += [f"echo; echo '$ {number}'", each.text, "ended=$?", f'echo; echo "{told}"']
    return "\n".join((*lines, "touch /walked", ""))


def walk(root: BareRoot) -> None:
    """Walk, in a root where /older.deb and /new.deb lie. Raises NotPossibleHereError where none can be booted."""
    walked = [each for each in commands(README.read_text("utf-8")) if each.text not in NOT_HERE]
    root.write("walk.sh", script(walked))
    root.write(f"{UNITS}/walk.service", UNIT)
    root.write("etc/apt/apt.conf.d/99-walk", APT)
    headless(root)
    (root.folder / "usr/sbin/policy-rc.d").unlink(missing_ok=True)  # a booted Debian starts its services
    root.run("systemctl", "add-wants", "multi-user.target", "walk.service")
    log = root.folder / "walk.log"
    with container(root):
        if not wait(log.exists, BOOT_S):
            raise NotPossibleHereError("no container can be booted with systemd-nspawn")
        ended = wait((root.folder / "walked").exists, WALK_S)
    said = log.read_text("utf-8", "replace")
    assert ended, f"the walk did not end within {WALK_S} s:\n{said[-4000:]}"
    _judge(walked, said)
    for left in ("var/lib/kiosk", "usr/lib/lobby-kiosk", "etc/kiosk/kiosk.toml"):
        assert not (root.folder / left).exists(), left
    for what, why in {**NOT_HERE, **NOT_IN_A_CONTAINER}.items():
        print(f"  not walked: {what}: {why}")


def _judge(walked: list[Command], said: str) -> None:
    told = [json.loads(line) for line in said.splitlines() if line.startswith(('{"command"', '{"by hand"'))]
    ends = {each["command"]: each["ended"] for each in told if "command" in each}
    wrong = [each for each in told if "by hand" in each]
    wrong += [
        f"{each.section}: {each.text}: {ends.get(number)}"
        for number, each in enumerate(walked)
        if ends.get(number) not in MAY_END.get(each.text, (0,))
    ]
    assert not wrong, f"{wrong}\n{said[-6000:]}"
    assert "Deleting the kiosk's data for good" in said
    print(f"  walked: {len(walked)} commands of the README")
