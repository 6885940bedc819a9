"""Writes tables as TOML, for tests that spoil a file as data: one line for each value."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any


def toml(tables: Mapping[str, Any]) -> str:
    """Return the text of a file with these tables."""
    return "\n".join(_lines(tables, "")) + "\n"


def _lines(table: Mapping[str, Any], name: str) -> list[str]:
    plain = {key: value for key, value in table.items() if not _is_table(value) and not _is_tables(value)}
    lines = [f"{json.dumps(key)} = {_value(value)}" for key, value in plain.items()]
    for key, value in table.items():
        inner = f"{name}.{json.dumps(key)}" if name else json.dumps(key)
        if _is_table(value):
            lines += [f"[{inner}]", *_lines(value, inner)]
        elif _is_tables(value):
            for each in value:
                lines += [f"[[{inner}]]", *_lines(each, inner)]
    return lines


def _is_table(value: object) -> bool:
    return isinstance(value, dict) and bool(value)


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_table, value))


def _value(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_value(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
