"""The QR symbol as rows of dark and light modules; the paper and the screen draw the same one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, cast

Modules = tuple[tuple[bool, ...], ...]
"""Rows from top to bottom, True is dark; without the quiet zone."""

ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
"""What a QR packs two letters in 11 bits."""


class _Code(Protocol):
    def add_data(self, data: object, optimize: int = ...) -> None: ...
    def make(self, fit: bool = ...) -> None: ...
    def get_matrix(self) -> Sequence[Sequence[bool]]: ...


@lru_cache(maxsize=8)
def modules(text: str, level: str = "Q", version: int | None = None) -> Modules:
    """The symbol that says `text`. `level` is L, M, Q or H; without a `version` the smallest that fits is taken.

    Raises ValueError when the text is empty or does not fit into `version`.
    """
    if not text:
        raise ValueError("a symbol says something")
    import qrcode  # here: with Pillow behind it 60 ms that no start should pay
    from qrcode import constants, exceptions, util

    levels = {
        "L": constants.ERROR_CORRECT_L,
        "M": constants.ERROR_CORRECT_M,
        "Q": constants.ERROR_CORRECT_Q,
        "H": constants.ERROR_CORRECT_H,
    }
    code = cast("_Code", qrcode.QRCode(version=version, error_correction=levels[level], border=0))
    mode = util.MODE_ALPHA_NUM if ALPHANUMERIC.issuperset(text) else util.MODE_8BIT_BYTE
    code.add_data(util.QRData(text.encode("utf-8"), mode=mode), optimize=0)
    try:
        code.make(fit=version is None)
    except exceptions.DataOverflowError as error:
        raise ValueError(f"{len(text)} characters do not fit into a QR of version {version}, level {level}") from error
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())
