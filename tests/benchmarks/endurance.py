"""Memory that the lobby screen takes more and more of, over many visits: the endurance run's own figure."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.soak.endurance import GROWTH_MIB, WARM, Run


def measure(visits: int = 10_000) -> list[Figure]:
    """Return the growth in MiB of the process's own memory. Raises AssertionError when a visit went wrong."""
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as name:
        told = Run(Path(name), "izegem", 1, memory=float("inf")).run(visits)
    assert not told.wrong, "\n".join(told.lines())
    assert told.growth is not None
    name = f"memory growth over {visits:,} visits, after the first {WARM}"
    return [Figure(name, "MiB", [max(0.0, told.growth)], GROWTH_MIB)]
