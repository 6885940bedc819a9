"""Whatever happens to a town's file, the loader gives a profile or a known error, and does so soon."""

import time
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import KioskError
from kiosk.profiles.loading import parse
from kiosk.profiles.shelf import shipped

FILES = [path.read_bytes() for _, path in shipped()]
TODAY = date(2026, 11, 22)
LONGEST_SECONDS = 5.0

BITS = (
    '"',
    "'",
    "[",
    "]]",
    "{",
    "}",
    "=",
    "#",
    "0",
    "-1",
    "nan",
    "[[cards]]",
    "true",
    "9999-12-31",
    "0001-01-01",
    "[[[[",
)
SNIPPETS = st.sampled_from([b"", b"\x00", b"\n", b"\xff", b'"""', b"1e400", b"9" * 20, *(bit.encode() for bit in BITS)])


def survives(data: bytes) -> None:
    start = time.monotonic()
    try:
        parse(data, Path("spoilt.toml"), TODAY)
    except KioskError as error:
        told = [str(fault) for fault in error.faults]
    else:
        told = ["good"]
    assert all(told)
    assert told
    assert time.monotonic() - start < LONGEST_SECONDS


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(file=st.sampled_from(FILES), end=st.integers(0, 40_000))
def test_cut_off_anywhere(file: bytes, end: int) -> None:
    survives(file[: end % len(file)])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    file=st.sampled_from(FILES),
    changes=st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 12), SNIPPETS), min_size=1, max_size=4),
)
def test_scribbled_over_anywhere(file: bytes, changes: list[tuple[int, int, bytes]]) -> None:
    for at, length, new in changes:
        at %= len(file) or 1
        file = file[:at] + new + file[at + length :]
    survives(file)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(file=st.sampled_from(FILES), line=st.integers(0, 600), value=SNIPPETS)
def test_any_value_replaced_by_another_kind(file: bytes, line: int, value: bytes) -> None:
    lines = file.split(b"\n")
    assignments = [place for place, each in enumerate(lines) if b" = " in each and not each.startswith(b"#")]
    place = assignments[line % len(assignments)]
    key, _, _ = lines[place].partition(b" = ")
    lines[place] = key + b" = " + value
    survives(b"\n".join(lines))


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    survives(data)
