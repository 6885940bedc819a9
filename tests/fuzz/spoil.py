"""Ways to spoil what comes from outside: bytes, lines and values of a good file, and texts no person would type."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from kiosk.domain.errors import KioskError

Case = Callable[[Random], None]
SNIPPETS = (
    b"", b"\x00", b"\n", b"\r", b"\xff", b'"', b"'", b'"""', b"[", b"]]", b"[[[[", b"{", b"}", b"=", b"#", b"0", b"-1",
    b"1e400", b"nan", b"inf", b"9" * 20, b"true", b"9999-12-31", b"0001-01-01", b"24:00", b"[[cards]]", b"\xe2\x80\xae",
    b"{amount}", b"%n", b"../../..", b"~", b"\\u0000", b"x" * 3000,
)  # fmt: skip
TEXTS = (
    "", " ", "0", "-1", "1" * 40, "null", "None", "NaN", "--", "-", "--json", "--help", "a\x00b", "\x1b[2J", "\ud800",
    "\u202eA", "'; DROP TABLE tickets; --", '" OR 1=1', "../../outside", "%s%n%x", "{0}", "A" * 10_000, "١٢٣",
    "²", "1e9", "0x10", "2026-02-30", "9999-99-99", "EU++", "e+", "☃", "\n", "\t", "K0001",
)  # fmt: skip


def spoilt(good: bytes, dice: Random) -> bytes:
    """Return a good file after one to four accidents."""
    for _ in range(dice.randint(1, 4)):
        good = dice.choice((_scribbled, _scribbled, _cut, _line_gone, _line_twice, _value, _bit))(good, dice)
    return good


def _scribbled(data: bytes, dice: Random) -> bytes:
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(SNIPPETS) + data[at + dice.randint(0, 12) :]


def _cut(data: bytes, dice: Random) -> bytes:
    return data[: dice.randint(0, len(data))] if dice.random() < 0.3 else data


def _line_gone(data: bytes, dice: Random) -> bytes:
    lines = data.split(b"\n")
    del lines[dice.randrange(len(lines))]
    return b"\n".join(lines)


def _line_twice(data: bytes, dice: Random) -> bytes:
    lines = data.split(b"\n")
    lines.insert(dice.randrange(len(lines) + 1), dice.choice(lines))
    return b"\n".join(lines)


def _value(data: bytes, dice: Random) -> bytes:
    lines = data.split(b"\n")
    places = [number for number, line in enumerate(lines) if b" = " in line and not line.startswith(b"#")]
    if places:
        place = dice.choice(places)
        lines[place] = lines[place].partition(b" = ")[0] + b" = " + dice.choice(SNIPPETS)
    return b"\n".join(lines)


def _bit(data: bytes, dice: Random) -> bytes:
    if not data:
        return data
    at = dice.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << dice.randrange(8))]) + data[at + 1 :]


def noise(dice: Random, longest: int = 200) -> bytes:
    """Return bytes of no meaning."""
    return dice.randbytes(dice.randint(0, longest))


def word(dice: Random) -> str:
    """Return a text no person would type, or one of its pieces."""
    text = dice.choice(TEXTS)
    if dice.random() < 0.2:
        text = "".join(
            chr(dice.choice((dice.randint(1, 127), dice.randint(128, 0x2FFF)))) for _ in range(dice.randint(1, 30))
        )
    return text


def expect(condition: object, said: str) -> None:
    """Raise AssertionError, also where Python was told to leave assertions out."""
    if not condition:
        raise AssertionError(said)


def told(error: KioskError) -> None:
    """A known error has a sentence for the person and one for IT, and each fault its place."""
    expect(error.person.strip() and error.it.strip(), "an error without words")
    expect(all(str(fault).strip() for fault in error.faults), "a fault without words")
