"""Small acts on files that must not go wrong halfway."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.domain.texts import as_text


def write_whole(path: Path, content: bytes, mode: int = 0o666) -> None:
    """Replace a file, making its folder if need be; the old one stays until the new one is whole and synced.

    `mode`: who may read and write it, less what the process masks.
    Raises OSError and leaves nothing behind when it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(temporary, "wb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def absolute(path: Path) -> str:
    """Return the path from the root as a text that can be kept, links followed, as far as that can be known."""
    with suppress(OSError, ValueError, RuntimeError):
        path = path.resolve()
    return as_text(str(path))
