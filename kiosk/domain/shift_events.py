"""Where staff can stand in the staff area, what they can ask for, and the events that lead from one to the other."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.journey import Mode
from kiosk.domain.questions import Question
from kiosk.domain.tickets import State


class Spot(StrEnum):
    """Where a member of staff stands."""

    DOOR = "door"
    NOBODY = "nobody"
    NAMES = "names"
    PIN = "pin"
    MENU = "menu"
    TICKETS = "tickets"
    FILTER = "filter"
    SEARCH = "search"
    WORK = "work"
    TICKET = "ticket"
    HISTORY = "history"
    REPRINT = "reprint"
    VOID = "void"
    ISSUE = "issue"
    PRINTER = "printer"
    KIOSK = "kiosk"
    CLOSE = "close"
    CHECKUP = "checkup"
    TARIFFS = "tariffs"
    AMOUNTS = "amounts"
    CANDIDATES = "candidates"
    COMPARE = "compare"
    FIGURES = "figures"
    EASE = "ease"
    HELP = "help"
    SURE = "sure"
    TOLD = "told"


class Deed(StrEnum):
    """What can be asked for; each takes its time and is done away from the screen."""

    KNOCK = "knock"
    ENTER = "enter"
    SCAN = "scan"
    REPRINT = "reprint"
    HAND_OVER = "hand-over"
    VOID = "void"
    UNDO = "undo"
    ISSUE = "issue"
    TEST_PAGE = "test-page"
    TEST_SEEN = "test-seen"
    NEW_ROLL = "new-roll"
    CLOSE = "close"
    OPEN = "open"
    OUT_OF_ORDER = "out-of-order"
    RESTART = "restart"
    QUIT = "quit"
    CONFIRM = "confirm"
    INSTALL = "install"
    ROLLBACK = "rollback"
    EXPORT = "export"
    CONFIRM_DAY = "confirm-day"


CAREFUL = frozenset(
    {Deed.OUT_OF_ORDER, Deed.RESTART, Deed.QUIT, Deed.CONFIRM, Deed.INSTALL, Deed.ROLLBACK, Deed.CONFIRM_DAY}
)
"""Nobody does these by a slip of the finger: they are asked for twice."""

SPEAKING = frozenset(
    {Deed.REPRINT, Deed.ISSUE, Deed.TEST_PAGE, Deed.CONFIRM, Deed.INSTALL, Deed.ROLLBACK, Deed.EXPORT, Deed.CONFIRM_DAY}
)
"""What came of these is told on a page of its own; after the others the page they were asked on shows it."""

EXIT_CODES = {Deed.QUIT: 0, Deed.RESTART: 4}
"""What IT's service sees: 0 stays away, 4 is started again."""

NUMBER_MOST = 5
"""No ticket has a longer number."""


@dataclass(frozen=True, slots=True)
class Find:
    """Which of the day's tickets: a number or its beginning, a lane, a state; `page` 0 has the newest."""

    query: str = ""
    lane: str = ""
    state: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a deed. `text` is a sentence for the person; `wait` the seconds before another PIN is looked at.

    For a paper: `state`, `label`, the number of its `copy`, and whether it is `paper` or a file.
    """

    deed: Deed
    good: bool = True
    text: str = ""
    wait: int = 0
    names: tuple[str, ...] = ()
    ticket: int | None = None
    state: State | None = None
    label: str = ""
    copy: int = 0
    paper: bool = True


@dataclass(frozen=True, slots=True)
class Pick:
    """Whoever stands here is this person."""

    name: str


@dataclass(frozen=True, slots=True)
class Digit:
    """A key of the number pad."""

    figure: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Take the last figure back."""


@dataclass(frozen=True, slots=True)
class Submit:
    """The number is whole."""


@dataclass(frozen=True, slots=True)
class Go:
    """To another spot."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class Return:
    """To the spot before; from the first one out of the area. `done`: not to the part of the page before."""

    done: bool = False


@dataclass(frozen=True, slots=True)
class SignOff:
    """Out of the area, at once."""


@dataclass(frozen=True, slots=True)
class Turn:
    """To older tickets (1) or newer ones (-1)."""

    by: int


@dataclass(frozen=True, slots=True)
class Narrow:
    """Only tickets of this lane or state; of all when both are empty."""

    lane: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class Show:
    """Open a ticket, straight to the question why it is printed again if `reprint`."""

    ticket: int
    reprint: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """An answer of the form."""

    question: Question
    value: str


@dataclass(frozen=True, slots=True)
class FillLanguage:
    """The language of the visitor for whom the form is."""

    language: str


@dataclass(frozen=True, slots=True)
class Look:
    """At another period, or another profile file."""

    month: bool = False
    file: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Have something done."""

    deed: Deed
    value: str = ""


@dataclass(frozen=True, slots=True)
class Sure:
    """What was asked for is meant."""


@dataclass(frozen=True, slots=True)
class Tell:
    """What was asked for is done, one way or another."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Tick:
    """A second less to wait."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A text came from the scanner."""

    text: str


@dataclass(frozen=True, slots=True)
class Speak:
    """The area in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class Switch:
    """Make the screen easier in one way, or no longer."""

    mode: Mode


Event = (
    Pick
    | Digit
    | Erase
    | Submit
    | Go
    | Return
    | SignOff
    | Turn
    | Narrow
    | Show
    | Fill
    | FillLanguage
    | Look
    | Ask
    | Sure
    | Tell
    | Tick
    | Scanned
    | Speak
    | Switch
)
