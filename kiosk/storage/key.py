"""The secret key behind the check in every QR code: made once per installation, kept in the data folder."""

import logging
import os
import secrets
import sys
from pathlib import Path

from kiosk.domain.errors import Code, KioskError
from kiosk.storage.faults import NO_NUMBER, folder_unusable
from kiosk.storage.journal import JOURNAL, OLDER

KEY_FILE = "secret.key"
KEY_BYTES = 32

_log = logging.getLogger(__name__)


def load_key(folder: Path) -> bytes:
    """Return the installation's key, making it at the first call; `folder` is the data folder.

    Two programs that make it at once end with the same one. The file has mode 0600. Raises KioskError: DATA_FOLDER
    when it cannot be made or read; KEY_FAULTY when it is not a key, or gone although numbers were given. It is never
    replaced by itself, as every ticket given would then look forged.
    """
    path = folder / KEY_FILE
    try:
        if key_is_gone(folder):
            raise KioskError(
                Code.KEY_FAULTY,
                NO_NUMBER,
                f"{path} is gone. Restart the kiosk, which brings that of the newest backup in, or restore one.",
            )
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            make_key(folder)
        key = path.read_bytes()
        _keep_private(path)
    except OSError as error:
        raise folder_unusable(folder, f"{KEY_FILE}: {error.strerror or error}") from error
    if len(key) != KEY_BYTES:
        raise KioskError(
            Code.KEY_FAULTY,
            NO_NUMBER,
            f"{path} holds {len(key)} bytes and should hold {KEY_BYTES}: it is not the key of this kiosk. "
            "Restore it from a backup. Without one, remove it: a new key is made, and older tickets look forged.",
        )
    return key


def key_is_gone(folder: Path) -> bool:
    """Whether a data folder has no key although numbers were given there. Raises OSError where that cannot be seen."""
    return not (folder / KEY_FILE).exists() and any((folder / name).exists() for name in (JOURNAL, OLDER))


def make_key(folder: Path) -> None:
    """Write a new key beside its place, durably, then give it its name; whoever is second keeps the first one's."""
    path = folder / KEY_FILE
    draft = path.with_name(f"{path.name}.{os.getpid()}-{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()
    if sys.platform != "win32":  # Windows cannot open a folder; NTFS keeps the order of names itself
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keep_private(path: Path) -> None:
    """Take the key away from other accounts if a copy or a restore gave it to them."""
    if sys.platform == "win32":
        return
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
        _log.warning("%s could be read by other accounts; its mode is 0600 again", path)
