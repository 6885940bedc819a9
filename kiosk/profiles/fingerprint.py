"""Tells two versions of a town's file apart."""

from hashlib import sha256


def digest(data: bytes) -> str:
    """Return the SHA-256 of these bytes, in hexadecimal."""
    return sha256(data).hexdigest()


def short(whole: str) -> str:
    """Return the part of a hash that is recorded with each ticket."""
    return whole[:12]
