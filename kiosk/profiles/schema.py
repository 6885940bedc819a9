"""The shape of each table in a town's file, strictly: no key too many, nothing converted behind the writer's back.

How the tables fit together is checked when the profile is built; resources/profiles/README.md explains every key.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainValidator
from pydantic_core import PydanticCustomError

from kiosk.domain.ages import OLDEST
from kiosk.domain.money import parse_cents
from kiosk.domain.town import LANE_LETTERS, Ground, Kind, Origin, Reason, Status, Step
from kiosk.system.faults import near

PURPOSES = ("first", "renew", "replace", "collect", "other")
"""Why somebody comes, as lanes are told apart by it."""

PAYMENT_METHODS = ("bancontact", "cash", "credit-card", "debit-card", "mobile", "online", "transfer")
"""The ways of paying that the screens have a word for."""

EVERY_CARD = "all"
"""What stands in the place of a list of cards when a fact is about all of them."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The keys of [hours] for the seven days."""


def _wrong(expected: str, suggestion: str = "") -> PydanticCustomError:
    return PydanticCustomError("profile", "{expected}", {"expected": expected, "suggestion": suggestion})


def _one_of(known: Iterable[str]) -> AfterValidator:
    names = tuple(str(each) for each in known)

    def check(value: str) -> str:
        if value not in names:
            raise _wrong(f"one of: {', '.join(names)}", near(value, names))
        return value

    return AfterValidator(check)


def _like(pattern: str, expected: str) -> AfterValidator:
    form = re.compile(pattern)

    def check(value: str) -> str:
        if not form.fullmatch(value):
            raise _wrong(expected)
        return value

    return AfterValidator(check)


def _text(value: Any) -> dict[str, Any] | str:
    """Each text of a table is looked at when its language is."""
    if not isinstance(value, (dict, str)) or not value or (isinstance(value, str) and not value.strip()):
        raise _wrong('a text, or a table of texts by language such as { nl = "…", en = "…" }')
    return value


def _amount(value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        exact = f"{value:.2f}" if isinstance(value, float) else str(value)
        raise _wrong("an amount in quotation marks, as the page writes it", f'Write "{exact}", if that is the amount.')
    try:
        parse_cents(value if isinstance(value, str) else "")
    except ValueError:
        raise _wrong('an exact amount in euro and cents, such as "21,60" or "24"') from None
    return value  # type: ignore[no-any-return]


def _cards(value: Any) -> list[Any] | str:
    """Each card of a list is looked at when it is looked up."""
    if value != EVERY_CARD and (not isinstance(value, list) or not value):
        raise _wrong('a list of cards such as ["A", "EU+"], or "all"')
    return value  # type: ignore[no-any-return]


def _drawing(value: str) -> str:
    bare = re.sub(r'xmlns(:\w+)?\s*=\s*["\'][^"\']*["\']', "", value.casefold())
    if "<svg" not in bare or any(bad in bare for bad in ("<!doctype", "<!entity", "<script", "://")):
        raise _wrong("the text of an SVG drawing without scripts, entities or addresses of other files")
    return value


Text = Annotated[dict[str, Any] | str, PlainValidator(_text)]
Cards = Annotated[list[Any] | str, PlainValidator(_cards)]
Line = Annotated[str, _like(r"(?s).*\S.*", "a text that is not empty")]
Id = Annotated[str, _like(r"[a-z0-9][a-z0-9-]*", "an id of small letters, figures and hyphens")]
Amount = Annotated[str, PlainValidator(_amount)]
Colour = Annotated[str, _like(r"#[0-9A-Fa-f]{6}", 'a colour such as "#0E3C44"')]
Drawing = Annotated[str, Field(max_length=200_000), AfterValidator(_drawing)]
Language = Annotated[str, _like(r"[a-z]{2,3}", 'a language code of two or three small letters, such as "nl"')]
Periods = list[
    Annotated[
        str,
        _like(
            r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)",
            'a period such as "09:00-12:00", hours of two figures',
        ),
    ]
]
Year = Annotated[int, Field(ge=0, le=OLDEST)]
Names = Annotated[list[str], Field(min_length=1)]


class Table(BaseModel):
    """A table of the file."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Town(Table):
    """[town]: who it is and what it speaks."""

    id: Id
    name: Text
    languages: Annotated[list[Language], Field(min_length=1)]


class Page(Table):
    """[page]: the page everything comes from unless a table says otherwise."""

    title: Line
    retrieved: date
    url: Line | None = None


class Money(Table):
    """[money]: how the town writes an amount its page does not print."""

    style: Annotated[str, _like(r"[^{}]*\{amount\}[^{}]*", 'a text with {amount} in it, such as "€ {amount}"')] = (
        "€ {amount}"
    )
    decimal: Annotated[str, _one_of((",", "."))] = ","
    whole_bare: bool = False
    thousands: Annotated[str, _one_of((".", ",", " ", "\u00a0", "\u202f", "'", ""))] | None = None


class Sourced(Table):
    """What every fact can say about where it comes from."""

    quote: Line | None = None
    title: Line | None = None
    url: Line | None = None
    retrieved: date | None = None
    origin: Annotated[str, _one_of(Origin)] = Origin.PAGE
    interpretation: Line | None = None


class Scoped(Sourced):
    """For whom a fact holds."""

    cards: Cards = EVERY_CARD
    from_age: Year | None = None
    below_age: Year | None = None
    reasons: Annotated[list[Annotated[str, _one_of(Reason)]], Field(min_length=1)] | None = None
    grounds: Annotated[list[Annotated[str, _one_of(Ground)]], Field(min_length=1)] | None = None
    procedures: Names | None = None


class Stepped(Scoped):
    """A fact about one of the two steps."""

    steps: Annotated[list[Annotated[str, _one_of(Step)]], Field(min_length=1)] = Field(default=[Step.APPLY])


class Card(Sourced):
    """[[cards]]: a card the page lists."""

    card: str
    written: Line | None = None


class AmountItem(Table):
    """One of several amounts, with its condition."""

    amount: Amount
    condition: Text | None = None


class Fee(Scoped):
    """[[tariffs.fees]]: one line of the tariff."""

    id: Id
    cards: Cards
    status: Annotated[str, _one_of(Status)] = Status.PRICED
    kind: Annotated[str, _one_of((Kind.TOTAL, Kind.SURCHARGE, Kind.FREE))] = Kind.TOTAL
    amount: Amount | None = None
    amounts: Annotated[list[AmountItem], Field(min_length=1)] | None = None
    base: str | None = None
    notice: Text | None = None


class Tariff(Sourced):
    """[[tariffs]]: the fees of one period; the fees themselves are read one by one."""

    id: Id
    valid_from: date | None = None
    valid_until: date | None = None
    confirmed_until: date | None = None


class Procedure(Sourced):
    """[[procedures]]: the standard way or an urgent one."""

    id: Id
    name: Text
    working_days: Annotated[int, Field(ge=0, le=365)] | None = None
    weeks: Annotated[int, Field(ge=0, le=52)] | None = None
    delivery: Text | None = None
    cut_off: Annotated[str, _like(r"([01]\d|2[0-3]):[0-5]\d", 'an hour such as "15:00"')] | None = None


class Payment(Sourced):
    """[payment]: how one pays."""

    methods: Annotated[list[Annotated[str, _one_of(PAYMENT_METHODS)]], Field(min_length=1)]
    only: bool = False
    preferred: str | None = None


class Photos(Table):
    """Passport photos within a document."""

    count: Annotated[int, Field(ge=0, le=10)]
    max_months: Annotated[int, Field(ge=1, le=120)] | None = None
    rules: Text | None = None


class Document(Stepped):
    """[[documents]]: something to bring."""

    id: Id
    text: Text
    detail: Text | None = None
    optional: bool = False
    one_of: Id | None = None
    photos: Photos | None = None
    icon: Id = "document"


class Presence(Stepped):
    """[[presence]]: who must come, or need not."""

    text: Text


class Notice(Stepped):
    """[[notices]]: what else the page says."""

    id: Id
    text: Text
    background: bool = False


class Appointment(Sourced):
    """[appointment]: how to make one, and what happens without one."""

    required: bool
    text: Text
    phone: Line | None = None
    link: Line | None = None
    walk_in: bool = True


class Codes(Sourced):
    """[codes]: the letter that must have come before one collects a card."""

    text: Text


class Lane(Table):
    """[[lanes]]: a queue; always the town's own setting."""

    id: Id
    prefix: Annotated[str, _one_of(sorted(LANE_LETTERS))]
    name: Text
    next: Text
    first: Annotated[int, Field(ge=1, le=99_999)] = 1
    last: Annotated[int, Field(ge=1, le=99_999)] = 999
    continues: bool = True
    appointment: bool | None = None
    purposes: Annotated[list[Annotated[str, _one_of(PURPOSES)]], Field(min_length=1)] | None = None


class OtherDays(Table):
    """[[hours.days]]: a closing day or a special one, or several in a row."""

    day: date | None = None
    first: date | None = None
    last: date | None = None
    open: Periods = Field(default=[])
    name: Text | None = None


class Hours(Table):
    """[hours]: when the kiosk gives tickets; always the town's own setting."""

    monday: Periods = Field(default=[])
    tuesday: Periods = Field(default=[])
    wednesday: Periods = Field(default=[])
    thursday: Periods = Field(default=[])
    friday: Periods = Field(default=[])
    saturday: Periods = Field(default=[])
    sunday: Periods = Field(default=[])
    last_ticket_minutes: Annotated[int, Field(ge=0, le=600)] = 0
    days: list[OtherDays] = Field(default=[])


class Product(Sourced):
    """[[products]]: something that is not a card."""

    id: Id
    name: Text
    amount: Amount | None = None
    amounts: Annotated[list[AmountItem], Field(min_length=1)] | None = None


class Brand(Table):
    """[brand]: how the town looks."""

    panel: Colour | None = None
    panel_band: Colour | None = None
    brand_line: Colour | None = None
    logo: Drawing | None = None
    skyline: Drawing | None = None
