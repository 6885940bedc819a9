"""What a page can say, as data: the panel's blocks, the tiles, the reading blocks, the foot, and what a touch does."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from kiosk.domain.journey import Event
    from kiosk.domain.shift_events import Event as StaffEvent


class StartOver(NamedTuple):
    """End the visit; the next one gets an id of its own."""

    ends: bool = True


class NextPerson(NamedTuple):
    """Another person of the family: a new visit that keeps language and modes."""

    another: bool = True


class View(NamedTuple):
    """Show another side of the same page ("the other letters"); Back returns."""

    name: str


class MorePart(NamedTuple):
    """Show the next part of a page that did not fit."""

    by: int = 1


class Stay(NamedTuple):
    """I need more time."""

    still: bool = True


class Staff(NamedTuple):
    """Somebody of the staff wants in."""

    asks: bool = True


Act: TypeAlias = "Event | StartOver | NextPerson | View | MorePart | Stay | Staff | StaffEvent"
"""What a touch does: an event of the journey, or something the navigator knows how to do. Data, never a function."""


class Kind(StrEnum):
    """How the inside of a tile is laid out."""

    LINE = "line"
    """Pictogram, label, caption; an arrow or sign at the trailing end."""
    LETTER = "letter"
    """The letter in a little card, beside it label and caption."""
    STACK = "stack"
    """Big pictogram above label and caption, all centred."""
    FIGURE = "figure"
    """A pictogram, a big figure, label and caption, all centred."""
    NAME = "name"
    """A name alone, centred: a language."""
    CHANGE = "change"
    """Caption above the value, and at the trailing end a pencil with `state` ("Wijzig")."""
    SWITCH = "switch"
    """Pictogram, label, caption; at the trailing end `state` ("Aan") and a switch that shows `chosen`."""
    KEY = "key"
    """A key of a number pad."""
    CHIP = "chip"
    """A small answer among many, centred: for trained hands."""
    TICKET = "ticket"
    """A ticket in a list: its number, beside it what it is for, and its state with a sign."""
    FOOT = "foot"
    """A control of the foot."""
    BACK = "back"
    """Back, in the foot."""


FOOT_KINDS = (Kind.FOOT, Kind.BACK)


class Tile(NamedTuple):
    """Something to touch.

    `spans` are the places it can take, (columns, rows), best first: it takes the first its text fits into, else grows.
    Tiles of one `group` take the same one. `chosen` marks the earlier answer (the switch of a SWITCH); `option` tells
    that it is one of several answers. `ltr` keeps the label left to right in a right-to-left language.
    """

    label: str
    act: Act
    kind: Kind = Kind.LINE
    caption: str = ""
    icon: str = ""
    spans: tuple[tuple[int, int], ...] = ((6, 1),)
    chosen: bool = False
    option: bool = False
    primary: bool = False
    enabled: bool = True
    trailing: str = ""
    state: str = ""
    letter: str = ""
    group: str = ""
    description: str = ""
    language: str = ""
    tone: str = ""
    """The colour of a ticket's state: "unknown" or "failed"."""
    drop_caption: bool = True
    """The caption may go where that keeps all answers on one page; a screen reader still says it."""


class Title(NamedTuple):
    """The question or the heading of the page; a warning sign may stand before it."""

    text: str
    icon: str = ""


class Greeting(NamedTuple):
    """The big word of the welcome page."""

    text: str


class Subhead(NamedTuple):
    """A smaller heading on the panel: "Je betaalt"."""

    text: str


class Lead(NamedTuple):
    """A sentence under a heading, soft."""

    text: str


class Line(NamedTuple):
    """A sentence in full white with a pictogram: how one pays."""

    text: str
    icon: str


class Figures(NamedTuple):
    """One amount, huge; two, equally big, joined by `joiner` ("of"). `small` shows one at the size of two."""

    texts: tuple[str, ...]
    joiner: str = ""
    trailing: str = ""
    small: bool = False


class Number(NamedTuple):
    """The ticket's number under its caption."""

    caption: str
    text: str


class Countdown(NamedTuple):
    """The seconds left, with one segment each."""

    seconds: int
    total: int
    unit: str


class Counts(NamedTuple):
    """Numbers beside each other, each over what it counts."""

    items: tuple[tuple[str, str], ...]


class Dots(NamedTuple):
    """The figures of a secret: how many there are, out of how many at least."""

    filled: int
    least: int
    spoken: str


class Aid(NamedTuple):
    """A drawing that shows where to look, with a sentence beside it."""

    text: str
    letter: str = "A"


PanelBlock = Title | Greeting | Subhead | Lead | Line | Figures | Number | Countdown | Counts | Dots | Aid


class Progress(NamedTuple):
    """Step `number` of `total`, and the words that say it."""

    number: int
    total: int
    text: str


class Panel(NamedTuple):
    """What the dark panel says.

    `top` hangs from above, `body` stands on the panel's lower edge (landscape: follows `top`); `aid` goes above the
    body in portrait and below it in landscape. `quiet` names a pictogram shown only where 40 px stay free around it.
    `mark` says that the page is a translation. `skyline` and `clock` belong to the welcome and closed pages.
    """

    body: tuple[PanelBlock, ...]
    top: tuple[PanelBlock, ...] = ()
    aid: Aid | None = None
    progress: Progress | None = None
    mark: str = ""
    answers: tuple[str, ...] = ()
    quiet: str = ""
    skyline: bool = False
    clock: bool = False
    staff: bool = False


class Heading(NamedTuple):
    """The heading of a part of a reading page. `onward` is the primary tile's label when this part comes next."""

    text: str
    onward: str = ""


class Item(NamedTuple):
    """A line of a list: pictogram, what it is in bold, the town's own words under a translation, and details."""

    text: str
    icon: str = ""
    original: str = ""
    detail: str = ""
    bold: bool = True


class Sum(NamedTuple):
    """An amount with the condition under which it holds."""

    amount: str
    text: str
    points: tuple[str, ...] = ()


class Note(NamedTuple):
    """A sentence on the ground. `soft`: about the page rather than part of it (its source)."""

    text: str
    soft: bool = False


class Saying(NamedTuple):
    """A sentence to say or to show, large."""

    text: str
    icon: str = "speech"


class Symbol(NamedTuple):
    """A QR symbol (rows of modules, True is dark) with a sentence under it and a short list beside it."""

    modules: tuple[tuple[bool, ...], ...]
    caption: str
    heading: str = ""
    items: tuple[tuple[str, str], ...] = ()
    """(pictogram, text)"""


class Row(NamedTuple):
    """A row of a table: opening hours."""

    cells: tuple[str, ...]
    bold: bool = False


class Bar(NamedTuple):
    """A bar of a chart: what it counts, how long it is (0 to 1 of the longest), and the number."""

    label: str
    share: float
    number: str


ReadingBlock = Heading | Item | Sum | Note | Saying | Symbol | Row | Bar


class Control(StrEnum):
    """The controls of the foot, each in its own place on every page."""

    BACK = "back"
    LANGUAGE = "language"
    START_OVER = "start_over"
    ACCESSIBILITY = "accessibility"
    HELP = "help"


ALL_CONTROLS = frozenset(Control)


class Board(NamedTuple):
    """Rows of small tiles that share the width, each row `height` px high where there is room: a number pad, a form."""

    rows: tuple[tuple[Tile, ...], ...]
    height: int
    gap: int


class Sheet(NamedTuple):
    """A whole page as data. Either `tiles` flow through the field, or `reading` stands above the `bottom` tiles, or a
    `board` fills the field down to them.

    `foot` holds the controls that have a function here, each in its own place; `more` and `onward` label the tile that
    leads to the next part of a page that did not fit. `key` names the page: the focus starts anew when it changes.
    """

    key: str
    panel: Panel
    tiles: tuple[Tile, ...] = ()
    reading: tuple[ReadingBlock, ...] = ()
    bottom: tuple[Tile, ...] = ()
    foot: tuple[tuple[Control, Tile], ...] = ()
    board: Board | None = None
    more: str = "Meer"
    onward: str = "Verder"
