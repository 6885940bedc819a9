"""Finds the line of every key and item in a TOML text that has already been parsed without a fault."""

import re
from bisect import bisect_right

Where = tuple[str | int, ...]
"""The way to a value: table names and places in lists, from the top of the file."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_SCALAR = re.compile(r"[^,\]}\r\n#]+")
_STRINGS = (
    re.compile(r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})', re.DOTALL),
    re.compile(r"'''.*?'''(?:'{0,2})", re.DOTALL),
    re.compile(r'"(?:[^"\\\n]|\\.)*"'),
    re.compile(r"'[^'\n]*'"),
)


def dotted(where: Where) -> str:
    """Return a way as a person reads it: "tariffs[0].fees[3].amount"; list places count from 0."""
    text = ""
    for part in where:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


class Places:
    """The line on which each key, table and list item of a TOML text begins."""

    def __init__(self, text: str) -> None:
        """Walk once through `text`, which must be valid TOML; a text that is not gives the lines up to its fault."""
        self._text = text
        self._at = 0
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._lines: dict[Where, int] = {}
        self._counts: dict[Where, int] = {}
        try:
            self._walk()
        except (IndexError, ValueError, RecursionError):
            self._at = len(text)

    def line(self, where: Where) -> int:
        """Return the line, from 1, of a value, or of the nearest table around it when it is not written."""
        while where and where not in self._lines:
            where = where[:-1]
        return self._lines.get(where, 1)

    def _walk(self) -> None:
        table: Where = ()
        self._skip()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip()

    def _skip(self) -> None:
        match = _BLANK.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _note(self, where: Where, at: int) -> None:
        self._lines.setdefault(where, bisect_right(self._starts, at))

    def _header(self) -> Where:
        start = self._at
        many = self._text.startswith("[[", start)
        self._at += 2 if many else 1
        keys = self._keys()
        where: Where = ()
        for place, key in enumerate(keys):
            where = (*where, key)
            self._note(where, start)
            if many and place == len(keys) - 1:
                self._counts[where] = self._counts.get(where, 0) + 1
            if where in self._counts:
                where = (*where, self._counts[where] - 1)
        self._note(where, start)
        self._at = self._text.index("]", self._at) + (2 if many else 1)
        return where

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self._skip()
            mark = self._text[self._at]
            if mark in "\"'":
                keys.append(self._string()[1:-1])
            else:
                match = _BARE_KEY.match(self._text, self._at)
                if match is None:
                    raise ValueError("no key here")
                self._at = match.end()
                keys.append(match.group())
            self._skip()
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _pair(self, table: Where) -> None:
        start = self._at
        where = table
        for key in self._keys():
            where = (*where, key)
            self._note(where, start)
        self._at = self._text.index("=", self._at) + 1
        self._value(where)

    def _value(self, where: Where) -> None:
        self._skip()
        mark = self._text[self._at]
        if mark == "[":
            self._list(where)
        elif mark == "{":
            self._inline(where)
        elif mark in "\"'":
            self._string()
        else:
            match = _SCALAR.match(self._text, self._at)
            self._at = match.end() if match else self._at + 1

    def _list(self, where: Where) -> None:
        self._at += 1
        place = 0
        while True:
            self._skip()
            if self._text[self._at] == "]":
                break
            if self._text[self._at] == ",":
                self._at += 1
                continue
            self._note((*where, place), self._at)
            self._value((*where, place))
            place += 1
        self._at += 1

    def _inline(self, where: Where) -> None:
        self._at += 1
        while True:
            self._skip()
            if self._text[self._at] == "}":
                break
            if self._text[self._at] == ",":
                self._at += 1
                continue
            self._pair(where)
        self._at += 1

    def _string(self) -> str:
        for form in _STRINGS:
            match = form.match(self._text, self._at)
            if match:
                self._at = match.end()
                return match.group()
        raise ValueError("no string here")
