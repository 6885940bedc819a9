"""Reads one table of a town's file into its shape, and says in plain words what does not fit."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.profiles.report import Report
from kiosk.profiles.schema import Table
from kiosk.system.faults import near, shown
from kiosk.system.places import Where
from kiosk.system.unfit import UNFIT, UnfitError, remains, table_in

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


def read(model: type[_T], raw: object, where: Where, report: Report) -> _T:
    """Return the table as `model`, with UNFIT for each value that does not fit; every misfit is in the report."""
    if not isinstance(raw, dict):
        report.fault(where, shown(raw), "a table")
        return UNFIT  # type: ignore[no-any-return]
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        details = error.errors(include_url=False)
    for detail in details:
        _tell(model, detail, where, report)
    return remains(model, raw, [detail["loc"] for detail in details if detail["type"] != "extra_forbidden"])


def read_many(model: type[_T], raw: object, where: Where, report: Report) -> list[tuple[Where, _T]]:
    """Return the tables of a list, each with its place. What is no list at all is told, and ends what asked for it."""
    if not isinstance(raw, list):
        report.fault(where, shown(raw), f"a list of tables: write [[{'.'.join(str(p) for p in where)}]]")
        raise UnfitError
    return [((*where, place), read(model, each, (*where, place), report)) for place, each in enumerate(raw)]


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
        inner = table_in(model.model_fields[part].annotation) if part in model.model_fields else None
        if inner is None:
            break
        model = inner
    return list(model.model_fields)
