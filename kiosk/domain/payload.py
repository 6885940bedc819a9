"""What the QR on a ticket says: version, kiosk, ticket and a keyed check, in letters that every keyboard types alike.

A scanner is a keyboard. On AZERTY and QWERTZ only twenty letters lie where a QWERTY scanner expects them, so a payload
has no digit and none of A, M, Q, W, Y, Z. It names a ticket, nothing about the person.
"""

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

ALPHABET = "BCDEFGHIJKLNOPRSTUVX"
VERSION = "B"
KIOSK_LETTERS = 4
TICKET_LETTERS = 8
SUM_LETTERS = 2
CHECK_LETTERS = 12
TICKETS = len(ALPHABET) ** TICKET_LETTERS
"""Ids of tickets are below this."""
LENGTH = 1 + KIOSK_LETTERS + TICKET_LETTERS + SUM_LETTERS + CHECK_LETTERS
"""27 letters: a QR of version 2 at level Q holds 29. The check is log2(20^12) = 51.8 bits."""


class Verdict(StrEnum):
    """What a scanned text turns out to be."""

    GENUINE = "genuine"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    FORGED = "forged"


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading a text; `kiosk` and `ticket` are there as far as they could be read."""

    verdict: Verdict
    kiosk: str | None = None
    ticket: int | None = None


def is_kiosk(letters: str) -> bool:
    """Whether these letters can name a kiosk."""
    return len(letters) == KIOSK_LETTERS and set(letters) <= set(ALPHABET)


def encode_number(value: int, letters: int) -> str:
    """Write a whole number in exactly `letters` letters of the alphabet. Raises ValueError when it does not fit."""
    if not 0 <= value < len(ALPHABET) ** letters:
        raise ValueError(f"{value} does not fit in {letters} letters")
    text = ""
    for _ in range(letters):
        value, rest = divmod(value, len(ALPHABET))
        text = ALPHABET[rest] + text
    return text


def decode_number(text: str) -> int:
    """Read what `encode_number` wrote. Raises ValueError for a letter outside the alphabet."""
    value = 0
    for letter in text:
        value = value * len(ALPHABET) + ALPHABET.index(letter)
    return value


def encode(kiosk: str, ticket: int, key: bytes) -> str:
    """Return the payload of a ticket. `kiosk` is four letters of the alphabet, `ticket` its id, `key` the secret.

    Raises ValueError when the kiosk's letters or the id do not fit.
    """
    if len(kiosk) != KIOSK_LETTERS or any(letter not in ALPHABET for letter in kiosk):
        raise ValueError(f"{kiosk!r} is not {KIOSK_LETTERS} letters of {ALPHABET}")
    body = VERSION + kiosk + encode_number(ticket, TICKET_LETTERS)
    body += _sum(body)
    return body + _check(body, key)


def read(text: str, kiosk: str, key: bytes) -> Reading:
    """Say what a scanned text is: ours, another kiosk's or no ticket (foreign), misread (damaged), or forged.

    Case and blanks do not matter: a scanner may type with Caps Lock on.
    """
    bare = "".join(text.split()).upper()
    if not bare or bare[0] != VERSION or any(letter not in ALPHABET for letter in bare):
        return Reading(Verdict.FOREIGN)
    if len(bare) != LENGTH:
        return Reading(Verdict.DAMAGED)
    body, check = bare[:-CHECK_LETTERS], bare[-CHECK_LETTERS:]
    plain = body[:-SUM_LETTERS]
    if body[-SUM_LETTERS:] != _sum(plain):
        return Reading(Verdict.DAMAGED)
    whose, ticket = plain[1 : 1 + KIOSK_LETTERS], decode_number(plain[1 + KIOSK_LETTERS :])
    if whose != kiosk:
        return Reading(Verdict.FOREIGN, whose, ticket)
    genuine = hmac.compare_digest(check, _check(body, key))
    return Reading(Verdict.GENUINE if genuine else Verdict.FORGED, whose, ticket)


def _sum(text: str) -> str:
    """Two letters that tell a misread text from a forged one; they keep nobody out."""
    digest = hashlib.sha256(text.encode("ascii")).digest()
    return encode_number(int.from_bytes(digest[:8], "big") % len(ALPHABET) ** SUM_LETTERS, SUM_LETTERS)


def _check(text: str, key: bytes) -> str:
    digest = hmac.new(key, text.encode("ascii"), hashlib.sha256).digest()
    return encode_number(int.from_bytes(digest, "big") % len(ALPHABET) ** CHECK_LETTERS, CHECK_LETTERS)
