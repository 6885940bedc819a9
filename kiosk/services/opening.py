"""Opening and closing by hand: what staff set for today, kept across restarts, with its line in the audit log."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from kiosk.domain.clock import BRUSSELS
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.opening import ByHand, Hand, OpenState, open_state
from kiosk.domain.staff import Act, Actor
from kiosk.domain.texts import LocalText
from kiosk.domain.town import Profile
from kiosk.services.audit import Entry

LONGEST_MESSAGE = 120
"""Characters of a message to visitors, in each language."""


class OpeningStore(Protocol):
    """Where it is kept; each method raises KioskError where the disk is in the way."""

    def by_hand(self) -> ByHand | None:
        """What staff set, on whatever day."""

    def keep_by_hand(self, set_by_hand: ByHand | None, noted: Entry | None = None) -> None:
        """Keep what staff set, with its line in the log; None: the town's hours hold."""


class Opening:
    """Whether the kiosk gives tickets, and the three things staff can do about it."""

    def __init__(self, store: OpeningStore, profile: Callable[[], Profile], clock: Callable[[], datetime]) -> None:
        """`profile` is the town in force; `clock` returns the present moment, aware."""
        self._store, self._profile, self._clock = store, profile, clock

    def now(self) -> OpenState:
        """Return whether tickets are given now, and until when that holds. Raises what the store raises."""
        return open_state(self._profile().hours, self._store.by_hand(), self._clock())

    def close(self, actor: Actor, message: Mapping[str, str] | None = None) -> OpenState:
        """Give no tickets for the rest of the day; `message` by language, the town's first one needed.

        Raises KioskError: INPUT_VALUE for a message that cannot be shown, or what the store raises.
        """
        return self._set(actor, Act.CLOSED, Hand.CLOSED, message)

    def out_of_order(self, actor: Actor, message: Mapping[str, str] | None = None) -> OpenState:
        """Give no tickets until staff open again, on whatever day. Raises as `close` does."""
        return self._set(actor, Act.OUT_OF_ORDER, Hand.OUT_OF_ORDER, message)

    def open(self, actor: Actor) -> OpenState:
        """Give tickets again: by the hours where these say so, else by hand until the end of the day."""
        profile, now = self._profile(), self._clock()
        by_the_hours = open_state(profile.hours, None, now).gives_tickets
        by_hand = None if by_the_hours else ByHand(Hand.OPEN, now.astimezone(BRUSSELS).date())
        self._store.keep_by_hand(by_hand, Entry(now, actor, Act.OPENED))
        return self.now()

    def _set(self, actor: Actor, act: Act, hand: Hand, message: Mapping[str, str] | None) -> OpenState:
        told, now = self._checked(message), self._clock()
        noted = Entry(now, actor, act, detail="" if told is None else told.original)
        self._store.keep_by_hand(ByHand(hand, now.astimezone(BRUSSELS).date(), told), noted)
        return self.now()

    def _checked(self, message: Mapping[str, str] | None) -> LocalText | None:
        """Return the message with the town's first language in front, None when there is none."""
        given = {code: " ".join(text.split()) for code, text in (message or {}).items() if text.strip()}
        if not given:
            return None
        languages = self._profile().languages
        strange = [code for code in given if code not in languages]
        if strange or languages[0] not in given:
            raise _unusable(f"it needs the town's first language, {languages[0]!r}, and may have {languages[1:]}")
        if any(len(text) > LONGEST_MESSAGE or not text.isprintable() for text in given.values()):
            raise _unusable(f"each language has room for {LONGEST_MESSAGE} plain characters")
        return LocalText(tuple((code, given[code]) for code in languages if code in given))


def _unusable(why: str) -> KioskError:
    return KioskError(
        Code.INPUT_VALUE, "Dit bericht kan zo niet getoond worden. Kort het in.", f"the message cannot be shown: {why}."
    )
