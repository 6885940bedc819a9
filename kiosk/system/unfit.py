"""Puts aside what does not fit in a file, and only that: every check still looks at everything else of the same table.

In the place of a value that does not fit stands UNFIT. Reading it gives UNFIT again; a check that compares, counts or
writes it ends there and then, without a word: the value itself has been told already, and what it ought to have been
nobody knows. No check has to know which values it needs.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, ParamSpec, TypeVar, get_args

from kiosk.system.places import Where

_P = ParamSpec("_P")
_T = TypeVar("_T")
_M = TypeVar("_M")


class UnfitError(Exception):
    """A check came upon a value that does not fit."""


class _Unfit:
    """Stands for a value that does not fit."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __repr__(self) -> str:
        """How a message names it, where the message is about something else of the same table."""
        return "?"

    def _touched(self, *_: Any, **__: Any) -> Any:
        raise UnfitError

    __bool__ = __call__ = __contains__ = __eq__ = __format__ = __ge__ = __getitem__ = __gt__ = _touched
    __hash__ = __iter__ = __le__ = __len__ = __lt__ = __ne__ = __str__ = _touched


UNFIT: Any = _Unfit()
"""The one value that stands for all that do not fit; `is` may ask for it, everything else ends the check."""


@contextmanager
def skip_unfit() -> Iterator[None]:
    """Run one check, the smallest there is; it ends without a word where it comes upon a value that does not fit."""
    try:
        yield
    except UnfitError:
        return


def carry_unfit(made: Callable[_P, _T]) -> Callable[_P, _T]:
    """Make a function return UNFIT where something it needs does not fit; what it told before stays told."""

    @wraps(made)
    def maker(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            return made(*args, **kwargs)
        except UnfitError:
            return UNFIT  # type: ignore[no-any-return]

    return maker


def sure(value: _T) -> _T:
    """Return a value that fits, or end the check: for what is written in C and does not ask the value itself."""
    if value is UNFIT:
        raise UnfitError
    return value


def fit(values: Iterable[_T]) -> tuple[_T, ...]:
    """Return those of several values that fit."""
    return tuple(each for each in values if each is not UNFIT)


def remains(model: type[_M], raw: Any, misfits: Collection[Where]) -> _M:
    """Return a table as its model, with UNFIT at the places of `misfits` within it, and where a key is missing.

    `model` is one of the validation library, strict: what fits is in the model as the file has it.
    """
    if () in misfits or not isinstance(raw, dict):
        return UNFIT  # type: ignore[no-any-return]
    values = {}
    for name, known in model.model_fields.items():  # type: ignore[attr-defined]
        if name in raw:
            values[name] = _remains(known.annotation, raw[name], _within(misfits, name))
        else:
            values[name] = UNFIT if known.is_required() else known.get_default(call_default_factory=True)
    return model.model_construct(**values)  # type: ignore[attr-defined, no-any-return]


def _remains(kind: Any, raw: Any, misfits: Collection[Where]) -> Any:
    if () in misfits:
        return UNFIT
    table = table_in(kind)
    if isinstance(raw, list):
        items = [(each, _within(misfits, place)) for place, each in enumerate(raw)]
        return [remains(table, each, own) if table else UNFIT if own else each for each, own in items]
    if table is None:
        return UNFIT if misfits else raw
    if _of_tables(kind):
        return {key: remains(table, each, _within(misfits, key)) for key, each in raw.items()}
    return remains(table, raw, misfits)


def _within(misfits: Collection[Where], part: str | int) -> list[Where]:
    return [where[1:] for where in misfits if where[:1] == (part,)]


def table_in(kind: Any) -> type[Any] | None:
    """Return the model of a table that an annotation is about: itself, an optional one, a list or a table of them."""
    if hasattr(kind, "model_fields"):
        return kind  # type: ignore[no-any-return]
    return next((found for each in get_args(kind) if (found := table_in(each)) is not None), None)


def _of_tables(kind: Any) -> bool:
    """Tell whether an annotation is a table of tables with names of their own."""
    return getattr(kind, "__origin__", None) is dict
