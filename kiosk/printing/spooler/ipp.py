"""The Internet Printing Protocol's messages as bytes and back (RFC 8010), as much of it as asking a spooler takes."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

Value = str | int | bool | None
"""None stands for "no value" and "unknown", and for kinds of value that nobody here asks for."""
Attributes = dict[str, tuple[Value, ...]]

_VERSION = 0x0200
_END = 0x03
_OPERATION, _JOB, _PRINTER = 0x01, 0x02, 0x04
_FIRST_VALUE_TAG = 0x10


class Operation(IntEnum):
    """What can be asked (RFC 8011 section 5.4.15, and CUPS's own)."""

    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Status(IntEnum):
    """The answers that are told apart (RFC 8011 appendix B). Everything below 0x0100 is success."""

    OK = 0x0000
    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    GONE = 0x0407


class Tag(IntEnum):
    """The kinds of value written or read here."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT_LANGUAGE = 0x35
    NAME_LANGUAGE = 0x36
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48


_STRINGS = frozenset({0x41, 0x42, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49})
_NUMBERS = frozenset({Tag.INTEGER, Tag.ENUM})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a spooler answers: a status code, and the attributes of each job or printer it names."""

    status: int
    jobs: tuple[Attributes, ...] = ()
    printers: tuple[Attributes, ...] = ()
    message: str = ""

    @property
    def ok(self) -> bool:
        """Whether it did what was asked."""
        return self.status < 0x0100

    def says(self) -> str:
        """The answer in words for IT."""
        return f"{self.message or 'no reason given'} (IPP status 0x{self.status:04x})"


def request(operation: Operation, number: int, attributes: Sequence[tuple[Tag, str, Sequence[str | int]]]) -> bytes:
    """A request as bytes. `number` comes back with the answer; the character set and language are put before the rest.

    Each attribute has a kind, a name and one value or more.
    """
    head: list[tuple[Tag, str, Sequence[str | int]]] = [
        (Tag.CHARSET, "attributes-charset", ["utf-8"]),
        (Tag.LANGUAGE, "attributes-natural-language", ["en"]),
    ]
    parts = [struct.pack(">HHIB", _VERSION, operation, number, _OPERATION)]
    for tag, name, values in [*head, *attributes]:
        for place, value in enumerate(values):
            parts.append(_one(tag, "" if place else name, value))
    parts.append(bytes([_END]))
    return b"".join(parts)


def _one(tag: Tag, name: str, value: str | int) -> bytes:
    if isinstance(value, str):
        data = value.encode("utf-8")
    elif tag is Tag.BOOLEAN:
        data = bytes([value])
    else:
        data = struct.pack(">i", value)
    key = name.encode("ascii")
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(data)) + data


def read(data: bytes, number: int) -> Answer:
    """An answer from its bytes. Raises ValueError when it is no whole answer to request `number`."""
    try:
        _, status, echoed = struct.unpack_from(">HHI", data)
        groups = list(_groups(data, 8))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError(f"not a whole IPP answer ({error})") from error
    if echoed != number:
        raise ValueError(f"an answer to request {echoed} instead of {number}")
    said = next((found.get("status-message", ()) for group, found in groups if group == _OPERATION), ())
    return Answer(
        status,
        tuple(found for group, found in groups if group == _JOB),
        tuple(found for group, found in groups if group == _PRINTER),
        str(said[0]) if said else "",
    )


def _groups(data: bytes, at: int) -> Iterator[tuple[int, Attributes]]:
    """Each group of attributes with its tag. What is inside a collection is left out, with its own name kept empty."""
    group, found, name, depth = 0, Attributes(), "", 0
    while True:
        tag = data[at]
        at += 1
        if tag < _FIRST_VALUE_TAG:
            if group:
                yield group, found
            if tag == _END:
                return
            group, found, name, depth = tag, Attributes(), "", 0
            continue
        key, at = _counted(data, at)
        value, at = _counted(data, at)
        if tag == 0x34:
            depth += 1
        elif tag == 0x37:
            depth -= 1
        if key:
            name = key.decode("utf-8")
        if depth or tag == 0x37:
            continue
        found[name] = (*found.get(name, ()), _value(tag, value))


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", data, at)
    end = at + 2 + length
    if end > len(data):
        raise IndexError("it ends too early")
    return data[at + 2 : end], end


def _value(tag: int, data: bytes) -> Value:
    if tag in _NUMBERS:
        return int(struct.unpack(">i", data)[0])
    if tag == Tag.BOOLEAN:
        return data != b"\0"
    if tag in _STRINGS:
        return data.decode("utf-8")
    if tag in (Tag.TEXT_LANGUAGE, Tag.NAME_LANGUAGE):
        _, at = _counted(data, 0)
        return _counted(data, at)[0].decode("utf-8")
    return None


def text(attributes: Mapping[str, tuple[Value, ...]], name: str) -> str:
    """The first value of an attribute as text, empty when there is none."""
    value = next(iter(attributes.get(name, ())), None)
    return value if isinstance(value, str) else ""


def texts(attributes: Mapping[str, tuple[Value, ...]], name: str) -> tuple[str, ...]:
    """All values of an attribute that are text."""
    return tuple(value for value in attributes.get(name, ()) if isinstance(value, str))


def number(attributes: Mapping[str, tuple[Value, ...]], name: str) -> int | None:
    """The first value of an attribute as a number, None when there is none."""
    value = next(iter(attributes.get(name, ())), None)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def flag(attributes: Mapping[str, tuple[Value, ...]], name: str) -> bool | None:
    """The first value of an attribute as yes or no, None when there is none."""
    value = next(iter(attributes.get(name, ())), None)
    return value if isinstance(value, bool) else None
