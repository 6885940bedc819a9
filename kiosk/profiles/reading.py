"""Reads one table of a town's file into its shape, and says in plain words what does not fit."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from kiosk.profiles.report import Report
from kiosk.profiles.schema import Table
from kiosk.system.faults import near, shown
from kiosk.system.places import Where

_T = TypeVar("_T", bound=Table)

_EXPECTED = {
    "string_type": "a text in quotation marks",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "date_type": "a date such as 2026-12-31, without quotation marks",
    "list_type": "a list in square brackets",
    "dict_type": "a table",
    "model_type": "a table",
    "too_short": "at least one item, or no such key at all",
    "string_too_long": "a text of at most {max_length} characters",
    "greater_than_equal": "a whole number of at least {ge}",
    "less_than_equal": "a whole number of at most {le}",
}


def read(model: type[_T], raw: object, where: Where, report: Report) -> _T | None:
    """Return the table as `model`, or None when it does not fit; every misfit is in the report.

    Keys that do not exist are reported and then left aside, so that the rest can still be looked at.
    """
    if not isinstance(raw, dict):
        report.fault(where, shown(raw), "a table")
        return None
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        details = error.errors(include_url=False)
    for detail in details:
        _tell(model, detail, where, report)
    if any(detail["type"] != "extra_forbidden" for detail in details):
        report.unread.append((where, raw))
        return None
    rest = deepcopy(raw)
    for detail in details:
        table: Any = rest
        for part in detail["loc"][:-1]:
            table = table[part]
        del table[detail["loc"][-1]]
    return model.model_validate(rest)


def read_many(model: type[_T], raw: object, where: Where, report: Report) -> list[tuple[Where, _T]]:
    """Return the tables of a list that fit, each with its place."""
    if not isinstance(raw, list):
        report.fault(where, shown(raw), f"a list of tables: write [[{'.'.join(str(p) for p in where)}]]")
        return []
    read_each = ((each_where, read(model, each, each_where, report)) for each_where, each in _placed(raw, where))
    return [(each_where, each) for each_where, each in read_each if each is not None]


def _placed(raw: list[object], where: Where) -> list[tuple[Where, object]]:
    return [((*where, place), each) for place, each in enumerate(raw)]


def _tell(model: type[Table], detail: Any, where: Where, report: Report) -> None:
    kind, loc, found = detail["type"], tuple(detail["loc"]), detail["input"]
    context: Mapping[str, Any] = detail.get("ctx", {})
    known = _keys(model, loc[:-1])
    if kind == "extra_forbidden":
        expected = f"one of: {', '.join(known)}"
        report.fault((*where, *loc), f"the unknown key {loc[-1]!r}", expected, near(loc[-1], known))
    elif kind == "missing":
        report.fault((*where, *loc), "nothing", f"the key {loc[-1]!r}")
    elif kind == "profile":
        report.fault((*where, *loc), shown(found), context["expected"], context["suggestion"])
    else:
        expected = _EXPECTED[kind].format(**context) if kind in _EXPECTED else detail["msg"]
        report.fault((*where, *loc), shown(found), expected)


def _keys(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[str]:
    """Return the keys a table at `loc` within `model` may have."""
    for part in loc:
        if isinstance(part, int):
            continue
        inner = _table(model.model_fields[part].annotation) if part in model.model_fields else None
        if inner is None:
            break
        model = inner
    return list(model.model_fields)


def _table(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for each in get_args(annotation) if (found := _table(each)) is not None), None)
