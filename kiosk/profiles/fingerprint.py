"""Tells two versions of a town's file apart."""


def digest(data: bytes) -> str:
    """Return the SHA-256 of these bytes, in hexadecimal."""
    from hashlib import sha256  # brings OpenSSL, which a start from the cache can do without

    return sha256(data).hexdigest()


def short(whole: str) -> str:
    """Return the part of a hash that is recorded with each ticket."""
    return whole[:12]
