"""Loads python-escpos when the first printer is needed, without the traces that its import leaves behind."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any

PICKLE_VARIABLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"
_PACKAGE = "escpos"
_lock = Lock()


def printers(state: Path) -> Any:
    """The module `escpos.printer` (which carries no types). Raises ImportError when it cannot be loaded.

    `state` is a folder of ours that can be written: python-escpos keeps its printer list there in a quick form, which
    makes later starts 170 ms shorter. Without such a folder it is kept for this start only. A damaged one is made anew.
    """
    with _lock, quiet():
        loaded = sys.modules.get("escpos.printer")
        if loaded is not None:
            return loaded
        try:
            state.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=state):
                pass
        except OSError:
            with tempfile.TemporaryDirectory(prefix="kiosk-escpos-") as passing:
                return _load(Path(passing))
        return _load(state)


def known_errors() -> tuple[type[Exception], ...]:
    """What python-escpos and the libraries below it raise when a printer is not as it should be."""
    from escpos.exceptions import Error

    return (Error, OSError, ValueError, LookupError)


def _load(folder: Path) -> Any:
    """Import it, and once more without the list kept in `folder` if that was the trouble (a power cut halves it)."""
    before = os.environ.get(PICKLE_VARIABLE)
    os.environ[PICKLE_VARIABLE] = str(folder)
    try:
        with _temporary_files_in(folder):
            try:
                return _import()
            except Exception as error:  # a damaged pickle raises almost anything
                kept = list(folder.glob("*.capabilities.pickle"))
                if isinstance(error, ImportError) or not kept:
                    raise
                for file in kept:
                    file.unlink()
                _forget()
                return _import()
    finally:
        if before is None:
            del os.environ[PICKLE_VARIABLE]
        else:
            os.environ[PICKLE_VARIABLE] = before


def _import() -> Any:
    import escpos.printer

    return escpos.printer


def _forget() -> None:
    for name in [name for name in sys.modules if name == _PACKAGE or name.startswith(f"{_PACKAGE}.")]:
        del sys.modules[name]


@contextmanager
def _temporary_files_in(folder: Path) -> Iterator[None]:
    """Catch the temporary folder that python-escpos makes and forgets at every import, whatever it is told."""
    before = tempfile.tempdir
    known = set(folder.iterdir())
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
        for left in set(folder.iterdir()) - known:
            if left.is_dir():
                with suppress(OSError):
                    left.rmdir()


@contextmanager
def quiet() -> Iterator[None]:
    """Keep python-escpos from giving the program's log a handler, as it does at import and at every connection."""
    root = logging.getLogger()
    before = list(root.handlers)
    try:
        yield
    finally:
        for handler in [each for each in root.handlers if each not in before]:
            root.removeHandler(handler)
