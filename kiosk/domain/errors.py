"""Known errors: a stable code, a sentence for the person in front of it and one for IT. Anything else is a bug."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """Stable codes of known errors. A code never changes its meaning; the README lists them all."""

    PROFILE_UNKNOWN = "K101"
    PROFILE_FAULTY = "K102"
    PROFILE_UNREADABLE = "K103"
    SETTINGS_FAULTY = "K111"
    SETTINGS_UNREADABLE = "K112"
    INPUT_CARD = "K121"
    INPUT_AGE = "K122"
    INPUT_CONTRADICTION = "K123"
    INPUT_PROCEDURE = "K124"
    INPUT_LANGUAGE = "K125"
    INPUT_VALUE = "K126"
    DATA_FOLDER = "K201"
    DATABASE_NEWER = "K202"
    DATABASE_DAMAGED = "K203"
    DATABASE_BUSY = "K204"
    DATABASE_WRITE = "K205"
    KEY_FAULTY = "K206"
    ALREADY_RUNNING = "K211"
    NO_DISPLAY = "K212"
    ASSET_MISSING = "K213"
    LIBRARY_MISSING = "K214"
    BACKUP_FAULTY = "K221"
    BACKUP_WRITE = "K222"
    TICKET_UNKNOWN = "K301"
    PAYLOAD_FOREIGN = "K302"
    PAYLOAD_DAMAGED = "K303"
    PAYLOAD_FORGED = "K304"
    LANE_FULL = "K305"
    NO_WALK_IN = "K306"
    CLOCK = "K307"
    CLOSED = "K308"
    NO_EARLIER_TOWN = "K309"
    STAFF_UNKNOWN = "K321"
    STAFF_KNOWN = "K322"
    STAFF_NAME = "K323"
    PIN_WEAK = "K324"
    TICKET_VOID = "K331"
    TICKET_NOT_VOID = "K332"
    TICKET_OLD = "K333"
    TICKET_SETTLED = "K334"
    PRINTER_WRITE = "K401"
    OUTPUT_WRITE = "K402"
    PRINTER_DOWN = "K403"


_BAD_INPUT = frozenset(
    {
        Code.PROFILE_UNKNOWN,
        Code.PROFILE_FAULTY,
        Code.PROFILE_UNREADABLE,
        Code.SETTINGS_FAULTY,
        Code.SETTINGS_UNREADABLE,
        Code.INPUT_CARD,
        Code.INPUT_AGE,
        Code.INPUT_CONTRADICTION,
        Code.INPUT_PROCEDURE,
        Code.INPUT_LANGUAGE,
        Code.INPUT_VALUE,
        Code.BACKUP_FAULTY,
        Code.TICKET_UNKNOWN,
        Code.PAYLOAD_FOREIGN,
        Code.PAYLOAD_DAMAGED,
        Code.PAYLOAD_FORGED,
        Code.STAFF_UNKNOWN,
        Code.STAFF_KNOWN,
        Code.STAFF_NAME,
        Code.PIN_WEAK,
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of an input file: where it is, what was found, what was expected, and a suggestion."""

    place: str
    found: str
    expected: str
    suggestion: str = ""

    def __str__(self) -> str:
        text = f"{self.place}: found {self.found}; expected {self.expected}"
        return f"{text}. {self.suggestion}" if self.suggestion else text


class KioskError(Exception):
    """An error we know: it has a code, a sentence for the person, one for IT, and perhaps the faults of a file."""

    def __init__(self, code: Code, person: str, it: str, faults: tuple[Fault, ...] = ()) -> None:
        """`person` is said to whoever stands in front of it, `it` to the IT officer; both end with a way on."""
        super().__init__(f"{code.value}: {it}")
        self.code = code
        self.person = person
        self.it = it
        self.faults = faults


_NO_ANSWER_IN = (
    *(KioskError, OSError, ImportError, MemoryError, RecursionError),
    *(AttributeError, NameError, TypeError, ArithmeticError),
)
"""Errors whose words are about the program or the machine: no value that somebody gave stands in them."""


def kept_words(error: BaseException) -> str:
    """Return what may be kept of an error in a log or a record: its kind, and its words where they are about no value.

    The words of any other (`KeyError: 'EU+'`) may hold what a visitor answered.
    """
    kind = type(error).__name__
    if isinstance(error, _NO_ANSWER_IN) or type(error).__module__ == "sqlite3":  # it binds values, and names none
        return f"{kind}: {error}"
    return f"{kind} (its words are not kept: an answer may be among them)"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return " Did you mean …?", ready to be put behind a sentence, or nothing when nothing known is spelt like it."""
    from difflib import get_close_matches  # only a fault needs it, and a start has none

    options = {each.casefold(): each for each in known}
    found = get_close_matches(word.casefold(), list(options), n=1, cutoff=0.6)
    return f" Did you mean {options[found[0]]}?" if found else ""


def exit_code(error: KioskError) -> int:
    """Return a program's exit code: 2 when what was typed or written in a file is at fault, 1 when refused just now."""
    return 2 if error.code in _BAD_INPUT else 1
