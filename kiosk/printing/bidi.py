"""Keeps names and numbers readable in right-to-left text, and figures that belong together on one line."""

from __future__ import annotations

import re
import unicodedata

LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"

_ISOLATES = (LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE)
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_CORE = frozenset({"L", "EN"})
_CURRENCIES = "€$£"
_SPACES = (" ", NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE)
_BEFORE = _CURRENCIES + "#+(["
_AFTER = _CURRENCIES + "+%°)]"
_OPEN_CLOSE = {")": "(", "]": "["}
_BETWEEN_FIGURES = re.compile(r"(?<=\d) (?=\d)|(?<=€) (?=\d)|(?<=\d) (?=€)")


def reads_right_to_left(text: str) -> bool:
    """Whether there is any letter of a right-to-left script in it."""
    return any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def keep_figures(text: str) -> str:
    """Keep a telephone number ("011 70 14 14") and an amount with its sign on one line."""
    return _BETWEEN_FIGURES.sub(NO_BREAK_SPACE, text)


def isolate(text: str) -> str:
    """Wrap each left-to-right stretch of a right-to-left text, so that its parts keep their order and their signs.

    "EU+" keeps its plus at the end, "011 70 14 14" is not turned round, and a bracket that belongs to the stretch stays
    with it. Text that brings its own isolates is left as it is.
    """
    if any(sign in text for sign in _ISOLATES) or not reads_right_to_left(text):
        return text
    parts: list[str] = []
    place = 0
    for start, end in _stretches(text):
        parts += (text[place:start], LEFT_TO_RIGHT_ISOLATE, text[start:end], POP_ISOLATE)
        place = end
    parts.append(text[place:])
    return "".join(parts)


def _stretches(text: str) -> list[tuple[int, int]]:
    """From and to of each left-to-right stretch: its letters and figures, what lies between, the signs that touch."""
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        if kinds[place] not in _CORE:
            place += 1
            continue
        start, end = place, place + 1
        ahead = end
        while ahead < len(text) and kinds[ahead] not in _RIGHT_TO_LEFT and text[ahead] != "·":
            if kinds[ahead] in _CORE:
                end = ahead + 1
            ahead += 1
        floor = found[-1][1] if found else 0
        start, end = _widen(text, start, end, floor)
        found.append((start, end))
        place = max(end, ahead)
    return found


def _widen(text: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """Take in the signs that stand directly before and after, and the bracket that closes one opened inside."""
    while start > floor and (text[start - 1] in _BEFORE or _is_spaced_sign(text[:start][-2:][::-1])):
        if text[start - 1] in "([" and not _closes_inside(text[start - 1], text[start:end]):
            break
        start -= 1
    while end < len(text) and (text[end] in _AFTER or _is_spaced_sign(text[end : end + 2])):
        opener = _OPEN_CLOSE.get(text[end])
        if opener is not None and text[start:end].count(opener) <= text[start:end].count(text[end]):
            break
        end += 1
    return start, end


def _is_spaced_sign(outwards: str) -> bool:
    """Whether the two characters next to a figure, read away from it, are a space and a currency sign."""
    return len(outwards) == 2 and outwards[0] in _SPACES and outwards[1] in _CURRENCIES


def _closes_inside(opener: str, stretch: str) -> bool:
    closer = ")" if opener == "(" else "]"
    return stretch.count(closer) > stretch.count(opener)
