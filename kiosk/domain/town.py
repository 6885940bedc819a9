"""What a town publishes and decides, as data: cards, tariffs, documents, lanes, languages, colours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.ages import ALL_AGES, Ages
from kiosk.domain.hours import OpeningHours
from kiosk.domain.money import format_cents
from kiosk.domain.texts import LocalText as LocalText


class Step(StrEnum):
    """The two steps of getting a card."""

    APPLY = "apply"
    COLLECT = "collect"


class Reason(StrEnum):
    """Why a card is asked for."""

    FIRST = "first"
    RENEWAL = "renewal"
    LOSS = "loss"
    THEFT = "theft"
    DAMAGE = "damage"
    CHANGE = "change"


class Ground(StrEnum):
    """On what ground somebody stays; asked only where a rule of the town needs it."""

    FAMILY = "family"
    WORK = "work"
    MEDICAL = "medical"
    PROTECTION = "protection"
    STUDY = "study"
    OTHER = "other"


class Status(StrEnum):
    """What a page says about the price of a case."""

    PRICED = "priced"
    UNCLEAR = "unclear"
    NOT_ISSUED = "not_issued"
    ASK = "ask"
    NOT_PUBLISHED = "not_published"
    AMBIGUOUS = "ambiguous"
    CONFLICT = "conflict"


class Kind(StrEnum):
    """What an amount is: all there is to pay, an extra on a base, nothing, or a sum computed from published parts."""

    TOTAL = "total"
    SURCHARGE = "surcharge"
    FREE = "free"
    SUM = "sum"


class Origin(StrEnum):
    """Who says it: the town's page, or the town's own setting that no page prints."""

    PAGE = "page"
    TOWN = "town"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from: the literal words of the page, its address and when it was read.

    `quote` and `url` are None for what the town sets itself; `interpretation` says where we read more than is written.
    """

    quote: str | None
    title: str | None
    url: str | None
    retrieved: date | None
    origin: Origin = Origin.PAGE
    interpretation: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom something holds. None means for all; procedures None means for every procedure."""

    cards: tuple[str, ...] | None = None
    ages: Ages = ALL_AGES
    reasons: tuple[Reason, ...] | None = None
    grounds: tuple[Ground, ...] | None = None
    procedures: tuple[str, ...] | None = None
    steps: tuple[Step, ...] = (Step.APPLY,)


@dataclass(frozen=True, slots=True)
class Price:
    """One published amount: whole cents, the words the page writes it with, and on what it depends, if it says so."""

    cents: int
    text: str
    condition: LocalText | None = None


@dataclass(frozen=True, slots=True)
class FeeRule:
    """One line of a tariff: for whom, and what the page says it costs.

    `prices` holds one price for PRICED, the possible ones for UNCLEAR (each with its condition), the printed ones for
    AMBIGUOUS and CONFLICT, none otherwise. `base` names the rule a surcharge comes on top of ("elsewhere": another
    page; None: the amount that holds for the same case without it). `scope.procedures` is never None here.
    """

    id: str
    scope: Scope
    status: Status
    kind: Kind
    prices: tuple[Price, ...]
    source: Source
    base: str | None = None
    notice: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Tariff:
    """The fees of one period. Both validity dates are included; `confirmed_until` is the last confirmed day."""

    id: str
    rules: tuple[FeeRule, ...]
    source: Source
    valid_from: date | None = None
    valid_until: date | None = None
    confirmed_until: date | None = None

    def in_force(self, on: date) -> bool:
        """Tell whether the page says that it holds on this day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_until is None or on <= self.valid_until
        )

    def confirmed(self, on: date) -> bool:
        """Tell whether it holds on this day and somebody confirmed it for that day."""
        return self.in_force(on) and self.confirmed_until is not None and on <= self.confirmed_until


@dataclass(frozen=True, slots=True)
class TownCard:
    """A card as this town's page has it. `listed` False: the page prices it but does not list it."""

    id: str
    written: str
    source: Source
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Procedure:
    """A way to get the card: the standard one, or an urgent tier."""

    id: str
    name: LocalText
    source: Source
    working_days: int | None = None
    weeks: int | None = None
    delivery: LocalText | None = None
    cut_off: str | None = None


STANDARD = "standard"
"""The procedure of somebody who does not ask for another one."""


@dataclass(frozen=True, slots=True)
class Payment:
    """How one pays. `only`: nothing else is taken; `preferred`: the method the town would rather see."""

    methods: tuple[str, ...]
    only: bool
    source: Source
    preferred: str | None = None


@dataclass(frozen=True, slots=True)
class Photos:
    """Passport photos asked for: how many, how old at most (months), and what rules they meet."""

    count: int
    max_months: int | None = None
    rules: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document to bring. Documents with the same `one_of` are alternatives: one of them is enough."""

    id: str
    text: LocalText
    scope: Scope
    source: Source
    detail: LocalText | None = None
    optional: bool = False
    one_of: str | None = None
    photos: Photos | None = None
    icon: str = "document"


@dataclass(frozen=True, slots=True)
class Presence:
    """Who must come, or need not."""

    text: LocalText
    scope: Scope
    source: Source


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the page says that is neither a fee, nor a document, nor about presence.

    `background`: good to know, but not for somebody in a lobby; it stands in `quote`, not on screens and paper.
    """

    id: str
    text: LocalText
    scope: Scope
    source: Source
    background: bool = False


@dataclass(frozen=True, slots=True)
class Appointment:
    """How to make an appointment, and whether people without one get a ticket."""

    required: bool
    text: LocalText
    source: Source
    phone: str | None = None
    url: str | None = None
    walk_in: bool = True


@dataclass(frozen=True, slots=True)
class Codes:
    """The letter with the PIN and PUK codes that must have come before one collects a card."""

    text: LocalText
    source: Source


@dataclass(frozen=True, slots=True)
class Lane:
    """A queue: its letter, its name, what its people do next, its numbers, and who goes there.

    `appointment` True takes people with an appointment, False everybody else, None all. `continues`: after `last` the
    numbers go on (999, 1000, ...); otherwise the lane is full for the day. Never back to the first on the same day.
    """

    id: str
    prefix: str
    name: LocalText
    next: LocalText
    first: int = 1
    last: int = 999
    continues: bool = True
    appointment: bool | None = None
    purposes: tuple[str, ...] | None = None


LANE_LETTERS = frozenset("GPRSTVX")
"""Letters that are neither a card letter nor look like one (the design's tokens)."""


@dataclass(frozen=True, slots=True)
class Product:
    """Something that is not a card (an immatriculation certificate, a new PIN); kept apart from the cards."""

    id: str
    title: LocalText
    prices: tuple[Price, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Brand:
    """How the town looks. Colours are "#RRGGBB"; `logo` and `skyline` are the text of an SVG drawing."""

    panel: str | None = None
    panel_band: str | None = None
    brand_line: str | None = None
    logo: str | None = None
    skyline: str | None = None


@dataclass(frozen=True, slots=True)
class MoneyStyle:
    """How the town writes an amount: "€ {amount}" or "{amount} euro", its decimal mark, whole euros without cents.

    `thousands` stands between groups of three figures; None: what goes with the decimal mark.
    """

    style: str = "€ {amount}"
    decimal: str = ","
    whole_bare: bool = False
    thousands: str | None = None

    def write(self, cents: int) -> str:
        """Return an amount that no page prints as the town would write it."""
        return format_cents(cents, self.style, self.decimal, thousands=self.thousands, whole_bare=self.whole_bare)


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything one town publishes and decides. `languages[0]` is its first official language."""

    id: str
    name: LocalText
    languages: tuple[str, ...]
    page: Source
    cards: tuple[TownCard, ...]
    tariffs: tuple[Tariff, ...]
    payment: Payment
    appointment: Appointment | None
    lanes: tuple[Lane, ...]
    documents: tuple[Document, ...] = ()
    presence: tuple[Presence, ...] = ()
    notices: tuple[Notice, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    codes: Codes | None = None
    products: tuple[Product, ...] = ()
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    brand: Brand = field(default_factory=Brand)
    money: MoneyStyle = field(default_factory=MoneyStyle)
    hours: OpeningHours | None = None
    """When tickets are given; None: always."""
    version: str = ""
    """A short hash of the file it was read from; recorded with each ticket."""

    @property
    def first_language(self) -> str:
        """The town's first official language: its texts come first and translations are made from it."""
        return self.languages[0]

    @property
    def alias_map(self) -> Mapping[str, tuple[str, ...]]:
        """The town's own names for cards."""
        return dict(self.aliases)

    def card(self, card: str) -> TownCard | None:
        """Return the town's card with this id, or None when its page neither lists nor prices it."""
        return next((each for each in self.cards if each.id == card), None)

    def procedure_ids(self) -> tuple[str, ...]:
        """Return the ids of the procedures; a town that prints none has the standard one."""
        return tuple(each.id for each in self.procedures) or (STANDARD,)
