"""Staff accounts: who may enter the staff area, and how a PIN is checked without ever being kept."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from kiosk.domain.errors import Code, KioskError, did_you_mean
from kiosk.domain.staff import Act, Actor, check_pin, clean_name
from kiosk.services.audit import Audit

DEVICE = ""
"""Whose failures those of everybody together are; no account has this name."""
_SALT_BYTES, _DIGEST_BYTES = 16, 32
_COST, _BLOCK, _LANES = 2**14, 8, 1
"""Of scrypt (RFC 7914): some 16 MiB and 50 ms for one PIN."""


@dataclass(frozen=True, slots=True)
class Account:
    """A name and what its PIN was turned into."""

    name: str
    salt: bytes = field(repr=False)
    digest: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Entrance:
    """What a PIN came to: whose it was, or None; `wait`: seconds before another one is looked at."""

    actor: Actor | None
    wait: int = 0


class AccountStore(Protocol):
    """Where accounts are kept; each method is durable when it returns and raises KioskError when it cannot be."""

    def accounts(self) -> tuple[str, ...]:
        """The names, by the alphabet."""

    def account(self, name: str) -> Account | None:
        """An account by its name, in whatever case."""

    def add_account(self, account: Account, at: datetime, actor: Actor) -> bool:
        """Add one, and log it; False: the name has one."""

    def change_account(self, account: Account, at: datetime, actor: Actor) -> bool:
        """Another PIN, and log it; False: no such name."""

    def remove_account(self, name: str, at: datetime, actor: Actor) -> bool:
        """Remove one, and log it; False: no such name."""

    def begin_entry(self, name: str, now: datetime) -> tuple[int, int]:
        """Count a try as wrong until it proves right; the seconds to wait now, and after it."""

    def end_entry(self, name: str) -> None:
        """The try was right."""


class Accounts:
    """The staff of one kiosk."""

    def __init__(self, store: AccountStore, audit: Audit, clock: Callable[[], datetime]) -> None:
        """`clock` is the present moment, aware."""
        self._store, self._audit, self._clock = store, audit, clock
        self._came: dict[str, bytes] = {}
        """With which PIN everybody came in the last time, told by its salt: another one has another."""

    def names(self) -> tuple[str, ...]:
        """Return who can enter; empty until IT made the first account."""
        return self._store.accounts()

    def enter(self, name: str, pin: str) -> Entrance:
        """Check a PIN typed at the screen, and log what came of it.

        A wrong one makes everybody wait, the longer the more there were, also across restarts; until then no PIN is
        looked at. Raises KioskError when that cannot be kept: then nobody enters.
        """
        account = self._store.account(name)
        known = account.name if account else name
        wait, after = self._store.begin_entry(known, self._clock())
        if wait:
            return Entrance(None, wait)
        salt = account.salt if account else bytes(_SALT_BYTES)
        digest = _digest(pin, salt)
        if account is None or not hmac.compare_digest(digest, account.digest):
            self._audit.note(Actor(known), Act.WRONG_PIN)
            return Entrance(None, after)
        actor = Actor(account.name)
        self._store.end_entry(account.name)
        self._audit.note(actor, Act.ENTERED)
        self._came[account.name] = account.salt
        return Entrance(actor)

    def check(self, actor: Actor) -> None:
        """Raise KioskError (STAFF_UNKNOWN) when somebody who came in has no account any more, or another PIN."""
        account = self._account(actor.name)
        if self._came.get(account.name, account.salt) != account.salt:
            raise KioskError(
                Code.STAFF_UNKNOWN,
                "Deze pincode geldt niet meer. Meld je opnieuw aan.",
                f"{account.name!r} got another PIN after coming in; whoever knows it enters again.",
            )

    def leave(self, actor: Actor) -> None:
        """Log that somebody left the staff area."""
        self._audit.note(actor, Act.LEFT)

    def add(self, name: str, pin: str, actor: Actor) -> str:
        """Make an account; return its name as kept. Raises KioskError: STAFF_NAME, PIN_WEAK, STAFF_KNOWN."""
        made = _made(clean_name(name), pin)
        if not self._store.add_account(made, self._clock(), actor):
            raise KioskError(
                Code.STAFF_KNOWN,
                "Deze naam bestaat al. Kies een andere naam.",
                f"{made.name} has an account already; `kioskctl staff reset` gives it another PIN.",
            )
        return made.name

    def reset(self, name: str, pin: str, actor: Actor) -> str:
        """Give an account another PIN and end its delay. Raises KioskError: STAFF_NAME, PIN_WEAK, STAFF_UNKNOWN."""
        known = self._known(name)
        self._store.change_account(_made(known, pin), self._clock(), actor)
        return known

    def remove(self, name: str, actor: Actor) -> str:
        """Remove an account; what its person did stays in the log. Raises KioskError: STAFF_NAME, STAFF_UNKNOWN."""
        known = self._known(name)
        self._store.remove_account(known, self._clock(), actor)
        return known

    def _known(self, name: str) -> str:
        return self._account(name).name

    def _account(self, name: str) -> Account:
        clean = clean_name(name)
        account = self._store.account(clean)
        if account is None:
            names = self.names()
            known = f"known: {', '.join(names)}.{did_you_mean(clean, names)}" if names else "there is none yet."
            raise KioskError(
                Code.STAFF_UNKNOWN, "Deze naam is hier niet bekend.", f"{clean!r} has no staff account; {known}"
            )
        return account


def _made(name: str, pin: str) -> Account:
    check_pin(pin)
    salt = secrets.token_bytes(_SALT_BYTES)
    return Account(name, salt, _digest(pin, salt))


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        pin.encode("utf-8", "surrogatepass"), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=_DIGEST_BYTES
    )
