"""Writes a profile as JSON and reads it back, strictly and fast, without the validation library."""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

Decoder = Callable[[Any], Any]


def to_json(value: Any) -> Any:
    """Return a frozen dataclass, with everything in it, as what the json module can write."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_json(each) for each in value]
    return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}


def from_json(kind: type[Any], data: Any) -> Any:
    """Return the object of the dataclass `kind` that `to_json` wrote.

    Raises ValueError for anything it would not have written: a key too many or too few, a value of another type.
    """
    decode: Decoder = _decoder(kind)  # type: ignore[arg-type]  # a class can always be hashed
    return decode(data)


@cache
def _decoder(kind: Any) -> Decoder:
    if kind is date:
        return _date
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _exactly(str, kind)
    if isinstance(kind, type) and kind in (str, int, bool):
        return _exactly(kind, None)
    if isinstance(kind, type) and is_dataclass(kind):
        return _table(kind)
    if get_origin(kind) in (Union, types.UnionType):
        (inner,) = (each for each in get_args(kind) if each is not types.NoneType)
        decode = _decoder(inner)
        return lambda data: None if data is None else decode(data)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind))
    raise TypeError(f"no way to read {kind!r} from JSON")


def _exactly(kind: type[Any], make: Callable[[Any], Any] | None) -> Decoder:
    def decode(data: Any) -> Any:
        if type(data) is not kind:
            raise ValueError(f"{data!r} is no {kind.__name__}")
        return data if make is None else make(data)

    return decode


def _date(data: Any) -> date:
    if type(data) is not str:
        raise ValueError(f"{data!r} is no date")
    return date.fromisoformat(data)


def _tuple(parts: tuple[Any, ...]) -> Decoder:
    if len(parts) == 2 and parts[1] is Ellipsis:
        each = _decoder(parts[0])

        def decode_all(data: Any) -> Any:
            if type(data) is not list:
                raise ValueError(f"{data!r} is no list")
            return tuple([each(item) for item in data])

        return decode_all
    decoders = [_decoder(part) for part in parts]

    def decode_some(data: Any) -> Any:
        if type(data) is not list or len(data) != len(decoders):
            raise ValueError(f"{data!r} is no list of {len(decoders)}")
        return tuple([decode(item) for decode, item in zip(decoders, data, strict=True)])

    return decode_some


def _table(kind: type[Any]) -> Decoder:
    hints: Mapping[str, Any] = get_type_hints(kind)
    decoders = [(field.name, _decoder(hints[field.name])) for field in fields(kind)]
    names = {name for name, _ in decoders}

    def decode(data: Any) -> Any:
        if type(data) is not dict or data.keys() != names:
            raise ValueError(f"{data!r} is no {kind.__name__}")
        return kind(*[decode_field(data[name]) for name, decode_field in decoders])

    return decode
