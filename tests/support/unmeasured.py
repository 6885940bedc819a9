"""For programs whose modules, milliseconds or files are looked at: what measures the suite would add its own."""

from __future__ import annotations

import os
from collections.abc import Mapping


def unmeasured(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return an environment without the variables that make a Python measure which of its lines run."""
    return {name: value for name, value in environ.items() if not name.startswith("COVERAGE_")}
