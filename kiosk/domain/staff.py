"""Staff: who they are to the kiosk, what they do, what a PIN must be, and how long a wrong one makes people wait."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.errors import Code, KioskError

PIN_LEAST, PIN_MOST = 6, 12
NAME_MOST = 40
DELAYS = (0, 1, 2, 5, 15, 30, 60, 120, 300)
"""Seconds to wait after so many wrong PINs of one person in a row; the last one holds for all that follow."""
DEVICE_GRACE = 3
"""Wrong PINs of anybody that the kiosk itself forgives before everybody has to wait."""


class Act(StrEnum):
    """What staff and IT do, as the audit log names it."""

    ENTERED = "entered"
    WRONG_PIN = "wrong pin"
    LEFT = "left"
    REPRINTED = "reprinted"
    VOIDED = "voided"
    VOID_UNDONE = "void undone"
    HANDED_OVER = "handed over"
    ISSUED = "issued"
    TEST_PAGE = "test page"
    NEW_ROLL = "new roll"
    ALERTS_SETTLED = "alerts settled"
    DAY_CONFIRMED = "day confirmed"
    CLOSED = "closed"
    OPENED = "opened"
    OUT_OF_ORDER = "out of order"
    RESTARTED = "restarted"
    QUIT = "quit"
    TARIFF_CONFIRMED = "tariff confirmed"
    PROFILE_INSTALLED = "profile installed"
    PROFILE_ROLLED_BACK = "profile rolled back"
    EXPORTED = "exported"
    STAFF_ADDED = "staff added"
    STAFF_REMOVED = "staff removed"
    STAFF_RESET = "staff reset"


class ReprintReason(StrEnum):
    """Why somebody gets a copy."""

    JAM = "jam"
    OUT_OF_PAPER = "out-of-paper"
    LOST = "lost"
    UNREADABLE = "unreadable"
    OTHER = "other"


class VoidReason(StrEnum):
    """Why a ticket no longer counts."""

    MISTAKE = "mistake"
    DOUBLE = "double"
    LEFT = "left"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the name of a staff account, or what --as says; `account` is the operating system's, on a console."""

    name: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class Failures:
    """Wrong PINs in a row, and when the last one was typed (aware); None: there was none."""

    count: int = 0
    last: datetime | None = None


def clean_name(name: str) -> str:
    """Return a staff name with single blanks. Raises KioskError (STAFF_NAME) for one that cannot be shown."""
    clean = " ".join(name.split())
    if not clean or len(clean) > NAME_MOST or not clean.isprintable():
        raise KioskError(
            Code.STAFF_NAME,
            "Deze naam kan niet. Kies een andere naam.",
            f"a staff name is 1 to {NAME_MOST} printable characters, not {name!r}.",
        )
    return clean


def check_pin(pin: str) -> None:
    """Raise KioskError (PIN_WEAK) for a PIN that is no row of 6 to 12 figures, or that anybody would try first."""
    if not (pin.isascii() and pin.isdigit() and PIN_LEAST <= len(pin) <= PIN_MOST):
        raise _weak(f"a PIN is {PIN_LEAST} to {PIN_MOST} figures")
    if is_trivial(pin):
        raise _weak("this PIN is one that anybody tries first: one figure, a row, or a pattern that repeats")


def is_trivial(pin: str) -> bool:
    """Return whether a row of figures has too few different ones, counts up or down, or repeats itself."""
    if len(set(pin)) < 3:
        return True
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1:
        return True
    repeats = any(pin == (pin[:size] * len(pin))[: len(pin)] for size in range(1, len(pin) // 2 + 1))
    return repeats or pin == pin[::-1] or pin == "".join(figure * 2 for figure in pin[::2])


def _weak(why: str) -> KioskError:
    return KioskError(
        Code.PIN_WEAK,
        "Deze pincode is te kort of te makkelijk. Kies een andere.",
        f"{why}. Choose {PIN_LEAST} figures or more that nobody guesses; nothing was changed.",
    )


def delay_seconds(failures: int) -> int:
    """Return the seconds to wait after so many wrong PINs in a row: growing, and never more than five minutes."""
    return DELAYS[min(max(failures, 0), len(DELAYS) - 1)]


def wait_seconds(person: Failures, device: Failures, now: datetime) -> int:
    """Return how many whole seconds are left before another PIN of this person is looked at; 0: now.

    The longer of the person's own delay and the device's. A clock that was set back never makes it longer than that.
    """
    waits = (
        _left(person.last, delay_seconds(person.count), now),
        _left(device.last, delay_seconds(device.count - DEVICE_GRACE), now),
    )
    return max(waits)


def _left(last: datetime | None, delay: int, now: datetime) -> int:
    if last is None:
        return 0
    left = last + timedelta(seconds=delay) - now
    whole = left // timedelta(seconds=1) + bool(left % timedelta(seconds=1))
    return min(max(whole, 0), delay)
