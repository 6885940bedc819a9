"""What stands on paper, as data: drawn once, sent to any device. It names a case and a number, never a person."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FeeLine:
    """An amount in its frame. `condition` stands under it whenever the amount depends on something."""

    amount: str
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class FeeBox:
    """The framed fee: "Je betaalt", how, and one amount, several with their conditions, or a sentence without any.

    `either` is the word between several amounts ("of"); empty where they do not exclude each other.
    """

    title: str
    method: str
    lines: tuple[FeeLine, ...] = ()
    sentence: str | None = None
    either: str = ""


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A line of the checklist with a box to tick. `original`: its name in the town's language, under a translation.

    `alternative` True: this or the item before it; `either` is then the word between them ("of").
    """

    text: str
    detail: str | None = None
    original: str | None = None
    alternative: bool = False
    either: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """The text in one language. `mark` says that it is a translation; None in the town's own language."""

    language: str
    right_to_left: bool
    mark: str | None
    next_title: str
    next_lines: tuple[str, ...]
    answers: str
    fee: FeeBox | None
    items_title: str | None
    items: tuple[CheckItem, ...]
    notes: tuple[str, ...]
    source: str | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A ticket, or (without `label` and `payload`) the bare checklist. `copy` is n of "copy n" of a reprint."""

    town: str
    bar: str
    time: str
    label: str | None
    payload: str | None
    date_lines: tuple[str, ...]
    blocks: tuple[Block, ...]
    copy: str | None = None
    logo: str | None = None
