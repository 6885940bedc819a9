"""Lists everything a frozen kiosk carries that others wrote, each with its licence: `kiosk.spec` asks for it.

The list follows from the files that were packed: each is traced to the distribution that installed it.
"""

from __future__ import annotations

import os
import platform
import re
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ALWAYS = ("pyinstaller",)
"""What leaves its mark without a file of its own among those packed: PyInstaller's bootloader."""
RULE = "=" * 78
LICENCE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)

QT = f"""{RULE}
Qt and Qt for Python

The program uses Qt and Qt for Python (PySide6, shiboken6) under the GNU Lesser General Public License, version 3.
They are not changed, and lie as separate shared libraries in the folders PySide6 and shiboken6 beside this list, where
anybody may put versions of their own: the README of the kiosk says how. The texts of the LGPL and of the GPL it builds
on are LGPL-3.0.txt and GPL-3.0.txt in resources/licences beside this list. The source code of these very versions is
published by the Qt project: https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/. Qt contains code of others, with licences that ask for a notice:
https://doc.qt.io/qt-6/licenses-used-in-qt.html lists them, ICU (Unicode licence) among them.
"""


def third_parties(sources: Iterable[str]) -> str:
    """The list for a program made from these files."""
    owners = {_real(each.locate_file(file)): each for each in distributions() for file in each.files or ()}
    packed = {_name(owners[path]): owners[path] for path in map(_real, sources) if path in owners}
    for name in ALWAYS:
        packed[name] = _found(name)
    packed.pop("lobby-kiosk", None)
    own = (ROOT / "resources" / "fonts" / "OFL.txt").read_text("utf-8")
    return "\n".join(
        (
            "What this program carries that others wrote, and under which licences.\n",
            *(f"  {_name(each)} {each.version}: {_licence(each)}" for _, each in sorted(packed.items())),
            f"  Python {platform.python_version()}: PSF-2.0",
            "  Noto Sans, Noto Sans Arabic: OFL-1.1\n",
            QT,
            *(_whole(each) for _, each in sorted(packed.items())),
            f"{RULE}\nPython {platform.python_version()}\n\n{_python()}",
            f"{RULE}\nNoto Sans, Noto Sans Arabic\n\n{own}",
        )
    )


def _real(path: object) -> str:
    return os.path.realpath(str(path))


def _name(found: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()


def _found(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError as error:
        raise SystemExit(f"{name} is missing: python3 .ci/setup.py build") from error


def _field(found: Distribution, name: str) -> str:
    return (found.metadata[name] or "").strip() if name in found.metadata else ""


def _licence(found: Distribution) -> str:
    """The licence in a few words, from whichever of the three fields of its metadata says it."""
    told = _field(found, "License-Expression") or _field(found, "License")
    if told and "\n" not in told and len(told) < 80:
        return told
    told_so = found.metadata.get_all("Classifier") or ()
    classes = [each.rpartition(" :: ")[2] for each in told_so if "License" in each]
    if not classes:
        raise SystemExit(f"{_name(found)} does not say its licence; look it up before shipping it")
    return ", ".join(classes)


def _whole(found: Distribution) -> str:
    """A distribution with the texts of its licence as it brings them."""
    files = [file for file in found.files or () if ".dist-info" in str(file) and LICENCE.search(str(file))]
    texts = [Path(str(found.locate_file(file))).read_text("utf-8", errors="replace") for file in sorted(files)]
    homes = [each.partition(", ")[2] for each in found.metadata.get_all("Project-URL") or ()]
    home = _field(found, "Home-page") or next(iter(homes), "")
    head = f"{_name(found)} {found.version}: {_licence(found)}\n{home}\n"
    return "\n".join((RULE, head, *texts))


def _python() -> str:
    """Python's own licence, where its installation has it."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sysconfig.get_path("data")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright"),
    )
    found = next((place for place in places if place.is_file()), None)
    return found.read_text("utf-8") if found else "https://docs.python.org/3/license.html\n"
